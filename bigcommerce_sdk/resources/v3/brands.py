"""Brands: Brands that products can be assigned to.

Generated from schema/v3/brands.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Never, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .shared import ImageUpload, ImageUrl

BrandsSort = Union[Literal["name"], Never]
"""What Brands can be ordered by."""

BrandsDirection = Union[Literal["asc"], Literal["desc"]]
"""Directions in which Brands can be ordered."""


class BrandCustomUrl(NestedRecord):
    """Storefront path of the brand page."""

    __slots__ = ()

    url = Field(
        codecs.STRING,
        "Path such as /acme/; made from the name if left out.",
        limits={"min_length": 1, "max_length": 1024},
    )
    is_customized = Field(
        codecs.BOOLEAN, "Whether the path differs from the one that the store made."
    )


class BrandFields(BaseRecord):
    """Fields of Brand and AsyncBrand."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the brand.", access="read_only")
    name = Field(
        codecs.STRING,
        "Name that shoppers see; unique in the store.",
        required=("create", "update"),
        limits={"min_length": 1, "max_length": 255},
    )
    page_title = Field(
        codecs.STRING, "Title tag of the storefront page.", limits={"max_length": 255}
    )
    meta_keywords = Field(
        codecs.array(codecs.STRING), "Keywords for the meta tag of the storefront page."
    )
    meta_description = Field(
        codecs.STRING,
        "Description for the meta tag of the storefront page.",
        limits={"max_length": 65535},
    )
    search_keywords = Field(
        codecs.STRING,
        "Extra words by which the store search finds the brand, comma-separated.",
        limits={"max_length": 65535},
    )
    image_url = Field(
        codecs.STRING, "Picture of the brand; a write takes any public address, '' means none."
    )
    custom_url = Field(codecs.nested(BrandCustomUrl), "Storefront path of the brand page.")


class Brand(BrandFields, Record):
    """One brand. Brands that products can be assigned to."""

    __slots__ = ()

    metafields = Link(
        "Values that apps keep with the brand.", "BrandMetafields", many=True, virtual=True
    )


class AsyncBrand(BrandFields, AsyncRecord):
    """One brand. Brands that products can be assigned to. For asynchronous clients."""

    __slots__ = ()

    metafields = Brand.metafields.awaited()


class BrandFilters(FilterSet):
    """Parameters of Brands."""

    id = Parameter(codecs.INTEGER, "Brands with this id.")
    id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Brands with one of these ids.",
        wire="id:in",
        field="id",
        op="in",
    )
    id__not_in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Brands with none of these ids.",
        wire="id:not_in",
        field="id",
        op="not_in",
    )
    id__min = Parameter(
        codecs.INTEGER, "Brands whose id is at least this.", wire="id:min", field="id", op="min"
    )
    id__max = Parameter(
        codecs.INTEGER, "Brands whose id is at most this.", wire="id:max", field="id", op="max"
    )
    id__greater = Parameter(
        codecs.INTEGER,
        "Brands whose id is above this.",
        wire="id:greater",
        field="id",
        op="greater",
    )
    id__less = Parameter(
        codecs.INTEGER, "Brands whose id is below this.", wire="id:less", field="id", op="less"
    )
    name = Parameter(codecs.STRING, "Brands with this name.")
    name__like = Parameter(
        codecs.STRING,
        "Brands whose name contains this text.",
        wire="name:like",
        field="name",
        op="like",
    )
    page_title = Parameter(codecs.STRING, "Brands with this page title.")
    include_fields = Parameter(
        codecs.csv(codecs.STRING), "Fields to return; the id always comes back.", group="option"
    )
    exclude_fields = Parameter(
        codecs.csv(codecs.STRING), "Fields to leave out; the id always comes back.", group="option"
    )
    sort = Parameter(codecs.text_enum(BrandsSort), "What to order by.", group="sort")
    direction = Parameter(
        codecs.text_enum(BrandsDirection), "Ascending or descending.", group="sort"
    )


class Brands(Resource[Brand]):
    """Brands that products can be assigned to. Supersedes api.Brands of V2."""

    meta = ResourceMeta(
        name="Brands",
        path="/catalog/brands",
        api="v3",
        record=Brand,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/catalog/brands",
                accepts=("filters", "options", "sort", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get", "GET", "/catalog/brands/{id}", accepts=("options",), envelope="data"
            ),
            "create": Operation("create", "POST", "/catalog/brands", envelope="data", partial=True),
            "update": Operation(
                "update", "PUT", "/catalog/brands/{id}", envelope="data", partial=True
            ),
            "delete": Operation(
                "delete", "DELETE", "/catalog/brands/{id}", status=204, envelope="data"
            ),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/catalog/brands",
                status=204,
                parameters=(
                    Parameter(
                        codecs.STRING,
                        "Name of the brands to delete.",
                        name="name",
                        required=True,
                        op="none",
                    ),
                    Parameter(
                        codecs.STRING,
                        "Page title of the brands to delete.",
                        name="page_title",
                        op="none",
                    ),
                ),
                envelope="data",
                doc="Deletes the brands with this name.",
                needs_filter=True,
            ),
        },
        filters=BrandFilters,
        actions=(
            Action(
                "upload_image",
                "POST",
                "/catalog/brands/{brand_id}/image",
                body=ImageUpload,
                required=("image_file",),
                returns=ImageUrl,
                envelope="data",
                on_record=True,
                doc="Uploads the picture of the brand; it replaces the one before.",
            ),
            Action(
                "delete_image",
                "DELETE",
                "/catalog/brands/{brand_id}/image",
                envelope="data",
                on_record=True,
                doc="Removes the picture of the brand.",
            ),
        ),
        paging=Paging(50, 50, by="page"),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "name", "page_title", "search_keywords", "image_url"),
    )


class AsyncBrands(AsyncResource[AsyncBrand]):
    """Brands that products can be assigned to. Supersedes api.Brands of V2. For asynchronous clients."""

    meta = Brands.meta._replace(record=AsyncBrand)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def BrandFields() -> None: ...

    def BrandFilters() -> None: ...

    def Brand() -> None: ...

    def Brands() -> None: ...

    def AsyncBrand() -> None: ...

    def AsyncBrands() -> None: ...
