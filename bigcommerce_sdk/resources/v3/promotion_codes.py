"""PromotionCodes: Coupon codes of one promotion.

Generated from schema/v3/promotions.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord


class PromotionCodeBatchRequest(NestedRecord):
    """How many codes to generate, and how they look."""

    __slots__ = ()

    batch_size = Field(
        codecs.INTEGER, "Number of codes.", required=("create",), limits={"min": 1, "max": 250}
    )
    max_uses = Field(
        codecs.INTEGER,
        "Number of uses of each code; 0 for no limit.",
        limits={"min": 0, "max": 100000},
    )
    max_uses_per_customer = Field(
        codecs.INTEGER,
        "Number of uses of each code by one customer; 0 for no limit.",
        limits={"min": 0, "max": 100000},
    )
    prefix = Field(
        codecs.STRING, "Start of each code: A-Z, 0-9, _ and -.", limits={"max_length": 20}
    )
    suffix = Field(codecs.STRING, "End of each code: A-Z, 0-9, _ and -.", limits={"max_length": 20})
    delimiter = Field(
        codecs.STRING, "Character between the parts of a code: _ or -.", limits={"max_length": 1}
    )
    exclude_characters = Field(
        codecs.array(codecs.STRING), "Characters that codes must not contain: A-Z or 0-9."
    )
    code_length = Field(
        codecs.INTEGER, "Number of generated characters of each code.", limits={"min": 6, "max": 16}
    )


class PromotionBatchCode(NestedRecord):
    """A generated code."""

    __slots__ = ()

    code = Field(codecs.STRING, "Text that shoppers enter.")


class PromotionCodeBatch(NestedRecord):
    """Generated codes."""

    __slots__ = ()

    created = Field(codecs.ISO8601, "When the codes were generated.")
    max_uses = Field(
        codecs.INTEGER, "Number of uses of each code; null or 0 for no limit.", nullable=True
    )
    max_uses_per_customer = Field(
        codecs.INTEGER,
        "Number of uses of each code by one customer; null or 0 for no limit.",
        nullable=True,
    )
    batch_size = Field(codecs.INTEGER, "Number of codes.")
    codes = Field(codecs.array(codecs.nested(PromotionBatchCode)), "The generated codes.")


class PromotionCodeFields(BaseRecord):
    """Fields of PromotionCode and AsyncPromotionCode."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the code.", access="read_only")
    code = Field(
        codecs.STRING,
        "Text that shoppers enter; letters, digits, spaces, _ and - are allowed.",
        access="create_only",
        required=("create",),
        limits={"max_length": 50},
    )
    current_uses = Field(codecs.INTEGER, "Number of uses so far.", access="read_only")
    max_uses = Field(
        codecs.INTEGER,
        "Number of uses after which it stops; null or 0 for no limit.",
        access="create_only",
        nullable=True,
    )
    max_uses_per_customer = Field(
        codecs.INTEGER,
        "Number of uses that each customer has; null or 0 for no limit.",
        access="create_only",
        nullable=True,
    )
    created = Field(codecs.ISO8601, "When the code was created.", access="read_only")


class PromotionCode(PromotionCodeFields, SubResourceRecord):
    """One promotion code. Coupon codes of one promotion."""

    __slots__ = ()


class AsyncPromotionCode(PromotionCodeFields, AsyncSubResourceRecord):
    """One promotion code. Coupon codes of one promotion. For asynchronous clients."""

    __slots__ = ()


class PromotionCodeFilters(FilterSet):
    """Parameters of PromotionCodes."""

    code = Parameter(codecs.STRING, "The code with this text.")


class PromotionCodes(Resource[PromotionCode]):
    """Coupon codes of one promotion."""

    meta = ResourceMeta(
        name="PromotionCodes",
        path="/promotions/{promotion_id}/codes",
        api="v3",
        record=PromotionCode,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/promotions/{promotion_id}/codes",
                accepts=("filters", "paging"),
                envelope="data",
            ),
            "create": Operation(
                "create", "POST", "/promotions/{promotion_id}/codes", status=201, envelope="data"
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/promotions/{promotion_id}/codes/{id}",
                status=204,
                envelope="data",
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/promotions/{promotion_id}/codes",
                status=204,
                parameters=(
                    Parameter(codecs.STRING, "Text of a code to delete.", name="code", op="none"),
                ),
                envelope="data",
                max_rows=250,
                concurrent=40,
                ids="id:in",
            ),
        },
        filters=PromotionCodeFilters,
        actions=(
            Action(
                "generate",
                "POST",
                "/promotions/{promotion_id}/codegen",
                body=PromotionCodeBatchRequest,
                required=("batch_size",),
                returns=PromotionCodeBatch,
                envelope="data",
                doc="Generates up to 250 codes; the promotion needs the coupon_type BULK.",
            ),
            Action(
                "by_code",
                "GET",
                "/promotions/codes",
                returns="record",
                many=True,
                envelope="data",
                parameters=(
                    Parameter(
                        codecs.STRING, "The code to find.", name="code", required=True, op="none"
                    ),
                ),
                doc="Finds a code by its text, without the id of its promotion.",
            ),
            Action(
                "delete_by_code",
                "DELETE",
                "/promotions/codes",
                envelope="data",
                parameters=(
                    Parameter(
                        codecs.STRING, "The code to delete.", name="code", required=True, op="none"
                    ),
                ),
                doc="Deletes a code by its text, without the id of its promotion.",
            ),
        ),
        paging=Paging(50, 250, by="cursor"),
        parents=("promotion_id",),
        scopes=("store_v2_marketing_read_only", "store_v2_marketing"),
        columns=("id", "code", "current_uses", "max_uses", "max_uses_per_customer", "created"),
    )


class BoundPromotionCodes(BoundResource[PromotionCode]):
    """PromotionCodes of one promotion."""

    meta = PromotionCodes.meta


class AsyncPromotionCodes(AsyncResource[AsyncPromotionCode]):
    """Coupon codes of one promotion. For asynchronous clients."""

    meta = PromotionCodes.meta._replace(record=AsyncPromotionCode)


class AsyncBoundPromotionCodes(AsyncBoundResource[AsyncPromotionCode]):
    """PromotionCodes of one promotion. For asynchronous clients."""

    meta = AsyncPromotionCodes.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def PromotionCodeFields() -> None: ...

    def PromotionCodeFilters() -> None: ...

    def PromotionCode() -> None: ...

    def PromotionCodes() -> None: ...

    def BoundPromotionCodes() -> None: ...

    def AsyncPromotionCode() -> None: ...

    def AsyncPromotionCodes() -> None: ...

    def AsyncBoundPromotionCodes() -> None: ...
