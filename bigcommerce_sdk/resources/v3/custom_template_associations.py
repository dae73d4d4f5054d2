"""CustomTemplateAssociations: Records that storefronts show with a custom template of the theme.

Generated from schema/v3/custom_template_associations.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncRecord, Record

CustomTemplateEntityType = Union[
    Literal["product"], Literal["category"], Literal["brand"], Literal["page"]
]
"""Kinds of records that can have a custom template."""


class CustomTemplateAssociationFields(BaseRecord):
    """Fields of CustomTemplateAssociation and AsyncCustomTemplateAssociation."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the association.", access="read_only")
    channel_id = Field(
        codecs.INTEGER, "Channel whose storefront uses the template.", required=("create", "update")
    )
    entity_type = Field(
        codecs.text_enum(CustomTemplateEntityType), "Kind of record.", required=("create", "update")
    )
    entity_id = Field(
        codecs.INTEGER, "Record that is shown with the template.", required=("create", "update")
    )
    file_name = Field(
        codecs.STRING, "File of the template in the theme.", required=("create", "update")
    )
    is_valid = Field(
        codecs.BOOLEAN,
        "Whether the active theme has the file; if not, the default template is used.",
        access="read_only",
    )
    date_created = Field(codecs.ISO8601, "When the association was created.", access="read_only")
    date_modified = Field(
        codecs.ISO8601, "When the association was last changed.", access="read_only"
    )


class CustomTemplateAssociation(CustomTemplateAssociationFields, Record):
    """One custom template association. Records that storefronts show with a custom template of the theme."""

    __slots__ = ()

    channel = Link(
        "The channel whose storefront uses the template.",
        "Channels",
        via="channel_id",
        virtual=True,
    )


class AsyncCustomTemplateAssociation(CustomTemplateAssociationFields, AsyncRecord):
    """One custom template association. Records that storefronts show with a custom template of the theme. For asynchronous clients."""

    __slots__ = ()

    channel = CustomTemplateAssociation.channel.awaited()


class CustomTemplateAssociationFilters(FilterSet):
    """Parameters of CustomTemplateAssociations."""

    channel_id = Parameter(codecs.INTEGER, "Associations of this channel.")
    entity_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Associations of these records; needs type.",
        wire="entity_id:in",
        field="entity_id",
        op="in",
    )
    type = Parameter(
        codecs.text_enum(CustomTemplateEntityType),
        "Associations of this kind of record.",
        field="entity_type",
        op="equals",
    )
    is_valid = Parameter(
        codecs.BOOLEAN, "Associations whose template exists when true, all others when false."
    )


class CustomTemplateAssociations(Resource[CustomTemplateAssociation]):
    """Records that storefronts show with a custom template of the theme."""

    meta = ResourceMeta(
        name="CustomTemplateAssociations",
        path="/storefront/custom-template-associations",
        api="v3",
        record=CustomTemplateAssociation,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/storefront/custom-template-associations",
                accepts=("filters", "paging"),
                envelope="data",
            ),
            "upsert_many": Operation(
                "upsert_many",
                "PUT",
                "/storefront/custom-template-associations",
                envelope="data",
                max_rows=100,
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/storefront/custom-template-associations",
                status=204,
                envelope="data",
                max_rows=10,
                ids="id:in",
            ),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/storefront/custom-template-associations",
                status=204,
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Associations of this channel.",
                        name="channel_id",
                        op="none",
                    ),
                    Parameter(
                        codecs.text_enum(CustomTemplateEntityType),
                        "Associations of this kind of record.",
                        name="type",
                        op="none",
                    ),
                    Parameter(
                        codecs.csv(codecs.INTEGER),
                        "Associations of these records; needs type.",
                        name="entity_id__in",
                        wire="entity_id:in",
                        op="none",
                    ),
                ),
                envelope="data",
                doc="Deletes the associations that match the filters.",
                needs_filter=True,
            ),
            "create": Operation(
                "create",
                "PUT",
                "/storefront/custom-template-associations",
                envelope="data",
                through="upsert_many",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/storefront/custom-template-associations",
                envelope="data",
                through="upsert_many",
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/storefront/custom-template-associations",
                status=204,
                envelope="data",
                through="delete_many",
            ),
        },
        filters=CustomTemplateAssociationFilters,
        paging=Paging(50, 50, by="page"),
        scopes=("store_themes_read_only", "store_themes_manage"),
        columns=("id", "channel_id", "entity_type", "entity_id", "file_name", "is_valid"),
    )


class AsyncCustomTemplateAssociations(AsyncResource[AsyncCustomTemplateAssociation]):
    """Records that storefronts show with a custom template of the theme. For asynchronous clients."""

    meta = CustomTemplateAssociations.meta._replace(record=AsyncCustomTemplateAssociation)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CustomTemplateAssociationFields() -> None: ...

    def CustomTemplateAssociationFilters() -> None: ...

    def CustomTemplateAssociation() -> None: ...

    def CustomTemplateAssociations() -> None: ...

    def AsyncCustomTemplateAssociation() -> None: ...

    def AsyncCustomTemplateAssociations() -> None: ...
