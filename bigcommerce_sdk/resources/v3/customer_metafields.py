"""CustomerMetafields: Values that apps keep with a customer.

Generated from schema/v3/customers.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

from .shared import Metafield, MetafieldDirection, MetafieldIncludeField


class CustomerMetafieldFields(Metafield):
    """Fields of CustomerMetafield and AsyncCustomerMetafield."""

    __slots__ = ()


class CustomerMetafield(CustomerMetafieldFields, SubResourceRecord):
    """One customer metafield. Values that apps keep with a customer."""

    __slots__ = ()


class AsyncCustomerMetafield(CustomerMetafieldFields, AsyncSubResourceRecord):
    """One customer metafield. Values that apps keep with a customer. For asynchronous clients."""

    __slots__ = ()


class CustomerMetafieldFilters(FilterSet):
    """Parameters of CustomerMetafields."""

    key = Parameter(codecs.STRING, "Metafields with this key.")
    key__in = Parameter(
        codecs.csv(codecs.STRING),
        "Metafields with one of these keys.",
        wire="key:in",
        field="key",
        op="in",
    )
    namespace = Parameter(codecs.STRING, "Metafields in this namespace.")
    namespace__in = Parameter(
        codecs.csv(codecs.STRING),
        "Metafields in one of these namespaces.",
        wire="namespace:in",
        field="namespace",
        op="in",
    )
    date_modified__min = Parameter(
        codecs.ISO8601,
        "Metafields last changed at or after this time.",
        wire="date_modified:min",
        field="date_modified",
        op="min",
    )
    date_modified__max = Parameter(
        codecs.ISO8601,
        "Metafields last changed at or before this time.",
        wire="date_modified:max",
        field="date_modified",
        op="max",
    )
    date_created__min = Parameter(
        codecs.ISO8601,
        "Metafields created at or after this time.",
        wire="date_created:min",
        field="date_created",
        op="min",
    )
    date_created__max = Parameter(
        codecs.ISO8601,
        "Metafields created at or before this time.",
        wire="date_created:max",
        field="date_created",
        op="max",
    )
    direction = Parameter(
        codecs.text_enum(MetafieldDirection),
        "Whether the rows are sorted in ascending or descending order.",
        group="option",
    )
    include_fields = Parameter(
        codecs.csv(codecs.text_enum(MetafieldIncludeField)),
        "Fields to return; the id always comes back.",
        group="option",
    )
    before = Parameter(
        codecs.STRING, "Returns the rows before this cursor of a previous response.", group="option"
    )
    after = Parameter(
        codecs.STRING, "Returns the rows after this cursor of a previous response.", group="option"
    )


class CustomerMetafields(Resource[CustomerMetafield]):
    """Values that apps keep with a customer."""

    meta = ResourceMeta(
        name="CustomerMetafields",
        path="/customers/{customer_id}/metafields",
        api="v3",
        record=CustomerMetafield,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/customers/{customer_id}/metafields",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "list_all": Operation(
                "list_all",
                "GET",
                "/customers/metafields",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get", "GET", "/customers/{customer_id}/metafields/{id}", envelope="data"
            ),
            "create": Operation(
                "create", "POST", "/customers/{customer_id}/metafields", envelope="data"
            ),
            "update": Operation(
                "update", "PUT", "/customers/{customer_id}/metafields/{id}", envelope="data"
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/customers/{customer_id}/metafields/{id}",
                status=204,
                envelope="data",
            ),
            "create_many": Operation(
                "create_many", "POST", "/customers/metafields", envelope="data", max_rows=10
            ),
            "update_many": Operation(
                "update_many", "PUT", "/customers/metafields", envelope="data", max_rows=10
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/customers/metafields",
                envelope="data",
                max_rows=10,
                ids="body",
            ),
        },
        filters=CustomerMetafieldFilters,
        paging=Paging(50, 50, by="page"),
        parents=("customer_id",),
        parent_field="resource_id",
        scopes=("store_v2_customers_read_only", "store_v2_customers"),
        columns=("id", "resource_id", "namespace", "key", "value", "permission_set"),
    )


class BoundCustomerMetafields(BoundResource[CustomerMetafield]):
    """CustomerMetafields of one customer."""

    meta = CustomerMetafields.meta


class AsyncCustomerMetafields(AsyncResource[AsyncCustomerMetafield]):
    """Values that apps keep with a customer. For asynchronous clients."""

    meta = CustomerMetafields.meta._replace(record=AsyncCustomerMetafield)


class AsyncBoundCustomerMetafields(AsyncBoundResource[AsyncCustomerMetafield]):
    """CustomerMetafields of one customer. For asynchronous clients."""

    meta = AsyncCustomerMetafields.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CustomerMetafieldFields() -> None: ...

    def CustomerMetafieldFilters() -> None: ...

    def CustomerMetafield() -> None: ...

    def CustomerMetafields() -> None: ...

    def BoundCustomerMetafields() -> None: ...

    def AsyncCustomerMetafield() -> None: ...

    def AsyncCustomerMetafields() -> None: ...

    def AsyncBoundCustomerMetafields() -> None: ...
