"""CustomTemplateAssociations: Records that storefronts show with a custom template of the theme.

Generated from schema/v3/custom_template_associations.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .channels import AsyncChannel, Channel
from .inputs import CustomTemplateAssociationUpsertRow

CustomTemplateEntityType: TypeAlias = Literal["product", "category", "brand", "page"]
"""Kinds of records that can have a custom template."""

class CustomTemplateAssociationFields(BaseRecord):
    """Fields of CustomTemplateAssociation and AsyncCustomTemplateAssociation."""

    @property
    def id(self) -> int:
        """Identifies the association. Integer, read-only."""

    @property
    def channel_id(self) -> int:
        """Channel whose storefront uses the template. Integer, required on create and update."""

    @channel_id.setter
    def channel_id(self, value: int) -> None: ...
    @property
    def entity_type(self) -> CustomTemplateEntityType:
        """Kind of record. Enum, required on create and update."""

    @entity_type.setter
    def entity_type(self, value: CustomTemplateEntityType) -> None: ...
    @property
    def entity_id(self) -> int:
        """Record that is shown with the template. Integer, required on create and update."""

    @entity_id.setter
    def entity_id(self, value: int) -> None: ...
    @property
    def file_name(self) -> str:
        """File of the template in the theme. String, required on create and update."""

    @file_name.setter
    def file_name(self, value: str) -> None: ...
    @property
    def is_valid(self) -> bool:
        """Whether the active theme has the file; if not, the default template is used. Boolean, read-only."""

    @property
    def date_created(self) -> datetime:
        """When the association was created. Datetime, read-only."""

    @property
    def date_modified(self) -> datetime:
        """When the association was last changed. Datetime, read-only."""

class CustomTemplateAssociation(CustomTemplateAssociationFields, Record):
    """One custom template association. Records that storefronts show with a custom template of the theme."""

    @property
    def channel(self) -> Channel | None:
        """The channel whose storefront uses the template. Leads to a record of Channels, fetched when first used."""

    def save(self) -> CustomTemplateAssociation:
        """Send only the changed fields; does nothing without changes.

        API: PUT /storefront/custom-template-associations
        """

    def update(
        self,
        *,
        channel_id: int = ...,
        entity_type: CustomTemplateEntityType = ...,
        entity_id: int = ...,
        file_name: str = ...,
    ) -> CustomTemplateAssociation:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            channel_id: Channel whose storefront uses the template.
            entity_type: Kind of record.
            entity_id: Record that is shown with the template.
            file_name: File of the template in the theme.

        API: PUT /storefront/custom-template-associations
        """

    def delete(self) -> None:
        """Delete this custom template association from the store.

        API: DELETE /storefront/custom-template-associations
        """

class AsyncCustomTemplateAssociation(CustomTemplateAssociationFields, AsyncRecord):
    """One custom template association. Records that storefronts show with a custom template of the theme. For asynchronous clients."""

    @property
    def channel(self) -> AsyncLink[AsyncChannel | None]:
        """The channel whose storefront uses the template. Leads to a record of Channels, fetched when first awaited."""

    async def save(self) -> AsyncCustomTemplateAssociation:
        """Send only the changed fields; does nothing without changes.

        API: PUT /storefront/custom-template-associations
        """

    async def update(
        self,
        *,
        channel_id: int = ...,
        entity_type: CustomTemplateEntityType = ...,
        entity_id: int = ...,
        file_name: str = ...,
    ) -> AsyncCustomTemplateAssociation:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            channel_id: Channel whose storefront uses the template.
            entity_type: Kind of record.
            entity_id: Record that is shown with the template.
            file_name: File of the template in the theme.

        API: PUT /storefront/custom-template-associations
        """

    async def delete(self) -> None:
        """Delete this custom template association from the store.

        API: DELETE /storefront/custom-template-associations
        """

class CustomTemplateAssociationFilters(FilterSet):
    """Parameters of CustomTemplateAssociations."""

    def __init__(
        self,
        *,
        channel_id: int | None = None,
        entity_id__in: Sequence[int] | int | None = None,
        type: CustomTemplateEntityType | None = None,
        is_valid: bool | None = None,
    ) -> None: ...
    @property
    def channel_id(self) -> Filter[int]:
        """Associations of this channel."""

    @channel_id.setter
    def channel_id(self, value: int | None) -> None: ...
    @property
    def entity_id__in(self) -> Filter[Sequence[int] | int]:
        """Associations of these records; needs type."""

    @entity_id__in.setter
    def entity_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def type(self) -> Filter[CustomTemplateEntityType]:
        """Associations of this kind of record."""

    @type.setter
    def type(self, value: CustomTemplateEntityType | None) -> None: ...
    @property
    def is_valid(self) -> Filter[bool]:
        """Associations whose template exists when true, all others when false."""

    @is_valid.setter
    def is_valid(self, value: bool | None) -> None: ...

class CustomTemplateAssociations(Resource[CustomTemplateAssociation]):
    """Records that storefronts show with a custom template of the theme."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: CustomTemplateAssociationFilters | None = None,
        channel_id: int | None = None,
        entity_id__in: Sequence[int] | int | None = None,
        type: CustomTemplateEntityType | None = None,
        is_valid: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[CustomTemplateAssociation]:
        """One page of custom template associations, as a list with has_more.

        Args:
            query: Filters made with filters().
            channel_id: Associations of this channel.
            entity_id__in: Associations of these records; needs type.
            type: Associations of this kind of record.
            is_valid: Associations whose template exists when true, all others when false.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /storefront/custom-template-associations
        """

    def iterall(
        self,
        *,
        query: CustomTemplateAssociationFilters | None = None,
        channel_id: int | None = None,
        entity_id__in: Sequence[int] | int | None = None,
        type: CustomTemplateEntityType | None = None,
        is_valid: bool | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[CustomTemplateAssociation]:
        """All custom template associations, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            channel_id: Associations of this channel.
            entity_id__in: Associations of these records; needs type.
            type: Associations of this kind of record.
            is_valid: Associations whose template exists when true, all others when false.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /storefront/custom-template-associations
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CustomTemplateAssociationFilters | None = None,
        channel_id: int | None = None,
        entity_id__in: Sequence[int] | int | None = None,
        type: CustomTemplateEntityType | None = None,
        is_valid: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[CustomTemplateAssociation]:
        """A range of custom template associations by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            channel_id: Associations of this channel.
            entity_id__in: Associations of these records; needs type.
            type: Associations of this kind of record.
            is_valid: Associations whose template exists when true, all others when false.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /storefront/custom-template-associations
        """

    def filters(self) -> CustomTemplateAssociationFilters:
        """An empty filter set, to be passed as query=."""

    def create(
        self,
        *,
        channel_id: int,
        entity_type: CustomTemplateEntityType,
        entity_id: int,
        file_name: str,
    ) -> CustomTemplateAssociation:
        """Create one custom template association and return it as stored.

        Args:
            channel_id: Channel whose storefront uses the template.
            entity_type: Kind of record.
            entity_id: Record that is shown with the template.
            file_name: File of the template in the theme.

        API: PUT /storefront/custom-template-associations
        """

    def update(
        self,
        id: int,
        /,
        *,
        channel_id: int,
        entity_type: CustomTemplateEntityType,
        entity_id: int,
        file_name: str,
    ) -> CustomTemplateAssociation:
        """Change one custom template association; only the fields that are passed are sent.

        Args:
            channel_id: Channel whose storefront uses the template.
            entity_type: Kind of record.
            entity_id: Record that is shown with the template.
            file_name: File of the template in the theme.

        API: PUT /storefront/custom-template-associations
        """

    def delete(self, id: int, /) -> None:
        """Delete one custom template association.

        API: DELETE /storefront/custom-template-associations
        """

    def delete_all(
        self,
        *,
        channel_id: int | None = None,
        type: CustomTemplateEntityType | None = None,
        entity_id__in: Sequence[int] | int | None = None,
    ) -> None:
        """Delete all custom template associations.

        Deletes the associations that match the filters.

        Args:
            channel_id: Associations of this channel.
            type: Associations of this kind of record.
            entity_id__in: Associations of these records; needs type.

        API: DELETE /storefront/custom-template-associations
        """

    def upsert_many(
        self,
        rows: Iterable[
            CustomTemplateAssociationUpsertRow
            | CustomTemplateAssociation
            | AsyncCustomTemplateAssociation
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[CustomTemplateAssociation]:
        """Change custom template associations, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /storefront/custom-template-associations
        """

    def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete custom template associations by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /storefront/custom-template-associations
        """

class AsyncCustomTemplateAssociations(AsyncResource[AsyncCustomTemplateAssociation]):
    """Records that storefronts show with a custom template of the theme. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: CustomTemplateAssociationFilters | None = None,
        channel_id: int | None = None,
        entity_id__in: Sequence[int] | int | None = None,
        type: CustomTemplateEntityType | None = None,
        is_valid: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCustomTemplateAssociation]:
        """One page of custom template associations, as a list with has_more.

        Args:
            query: Filters made with filters().
            channel_id: Associations of this channel.
            entity_id__in: Associations of these records; needs type.
            type: Associations of this kind of record.
            is_valid: Associations whose template exists when true, all others when false.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /storefront/custom-template-associations
        """

    def iterall(
        self,
        *,
        query: CustomTemplateAssociationFilters | None = None,
        channel_id: int | None = None,
        entity_id__in: Sequence[int] | int | None = None,
        type: CustomTemplateEntityType | None = None,
        is_valid: bool | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncCustomTemplateAssociation]:
        """All custom template associations, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            channel_id: Associations of this channel.
            entity_id__in: Associations of these records; needs type.
            type: Associations of this kind of record.
            is_valid: Associations whose template exists when true, all others when false.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /storefront/custom-template-associations
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CustomTemplateAssociationFilters | None = None,
        channel_id: int | None = None,
        entity_id__in: Sequence[int] | int | None = None,
        type: CustomTemplateEntityType | None = None,
        is_valid: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCustomTemplateAssociation]:
        """A range of custom template associations by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            channel_id: Associations of this channel.
            entity_id__in: Associations of these records; needs type.
            type: Associations of this kind of record.
            is_valid: Associations whose template exists when true, all others when false.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /storefront/custom-template-associations
        """

    def filters(self) -> CustomTemplateAssociationFilters:
        """An empty filter set, to be passed as query=."""

    async def create(
        self,
        *,
        channel_id: int,
        entity_type: CustomTemplateEntityType,
        entity_id: int,
        file_name: str,
    ) -> AsyncCustomTemplateAssociation:
        """Create one custom template association and return it as stored.

        Args:
            channel_id: Channel whose storefront uses the template.
            entity_type: Kind of record.
            entity_id: Record that is shown with the template.
            file_name: File of the template in the theme.

        API: PUT /storefront/custom-template-associations
        """

    async def update(
        self,
        id: int,
        /,
        *,
        channel_id: int,
        entity_type: CustomTemplateEntityType,
        entity_id: int,
        file_name: str,
    ) -> AsyncCustomTemplateAssociation:
        """Change one custom template association; only the fields that are passed are sent.

        Args:
            channel_id: Channel whose storefront uses the template.
            entity_type: Kind of record.
            entity_id: Record that is shown with the template.
            file_name: File of the template in the theme.

        API: PUT /storefront/custom-template-associations
        """

    async def delete(self, id: int, /) -> None:
        """Delete one custom template association.

        API: DELETE /storefront/custom-template-associations
        """

    async def delete_all(
        self,
        *,
        channel_id: int | None = None,
        type: CustomTemplateEntityType | None = None,
        entity_id__in: Sequence[int] | int | None = None,
    ) -> None:
        """Delete all custom template associations.

        Deletes the associations that match the filters.

        Args:
            channel_id: Associations of this channel.
            type: Associations of this kind of record.
            entity_id__in: Associations of these records; needs type.

        API: DELETE /storefront/custom-template-associations
        """

    async def upsert_many(
        self,
        rows: Iterable[
            CustomTemplateAssociationUpsertRow
            | CustomTemplateAssociation
            | AsyncCustomTemplateAssociation
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncCustomTemplateAssociation]:
        """Change custom template associations, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /storefront/custom-template-associations
        """

    async def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete custom template associations by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /storefront/custom-template-associations
        """
