# mypy: disable-error-code="override"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
# pyright: reportAssignmentType=false

"""Banners: Promotional HTML blocks placed on storefront pages.

Generated from schema/banners.yaml and overlay/banners.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any, ClassVar

from bigcommerce_sdk.collection import Collection
from bigcommerce_sdk.metadata import ResourceMeta
from bigcommerce_sdk.resources import banners as _base
from bigcommerce_sdk.resources.banners import (
    BannerDateType,
    BannerFilters,
    BannerLocation,
    BannerPage,
    BannerVisible,
)

class Banner(_base.Banner):
    """One banner. Promotional HTML blocks placed on storefront pages."""

    @property
    def erp_number(self) -> str:
        """Number in the ERP system. String."""

    @erp_number.setter
    def erp_number(self, value: str) -> None: ...
    def save(self) -> Banner:
        """Send what was changed, and nothing else; does nothing when nothing was.

        API: PUT /banners/{id}
        """

    def update(
        self,
        *,
        name: str = ...,
        content: str = ...,
        page: BannerPage = ...,
        location: BannerLocation = ...,
        date_type: BannerDateType = ...,
        date_from: datetime | date | str | None = ...,
        date_to: datetime | date | str | None = ...,
        visible: BannerVisible = ...,
        item_id: str = ...,
        erp_number: str = ...,
    ) -> Banner:
        """Set fields and save them in one call, with what was assigned before.

        API: PUT /banners/{id}
        """

    def delete(self) -> None:
        """Delete this banner from the store.

        API: DELETE /banners/{id}
        """

    def refresh(self) -> Banner:
        """Fetch this banner anew; changes that were not saved are dropped.

        API: GET /banners/{id}
        """

class Banners(_base.Banners):
    """Promotional HTML blocks placed on storefront pages."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: BannerFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> list[Banner]:
        """One page of banners, as a list.

        API: GET /banners
        """

    def iterall(
        self,
        *,
        query: BannerFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Banner]:
        """All banners, over every page, fetched as you iterate.

        API: GET /banners
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: BannerFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Banner]:
        """A range of banners by offset, across pages, with the fewest requests.

        API: GET /banners
        """

    def filters(self) -> BannerFilters:
        """An empty set of this list's filters, to be filled and passed as query=."""

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> Banner:
        """One banner by its id.

        API: GET /banners/{id}
        """

    def create(
        self,
        *,
        name: str,
        content: str,
        page: BannerPage,
        location: BannerLocation,
        date_type: BannerDateType,
        date_from: datetime | date | str | None = ...,
        date_to: datetime | date | str | None = ...,
        visible: BannerVisible = ...,
        item_id: str = ...,
        erp_number: str = ...,
    ) -> Banner:
        """Create one banner; gives it back as stored.

        API: POST /banners
        """

    def update(
        self,
        id: int,
        /,
        *,
        name: str = ...,
        content: str = ...,
        page: BannerPage = ...,
        location: BannerLocation = ...,
        date_type: BannerDateType = ...,
        date_from: datetime | date | str | None = ...,
        date_to: datetime | date | str | None = ...,
        visible: BannerVisible = ...,
        item_id: str = ...,
        erp_number: str = ...,
    ) -> Banner:
        """Change one banner; only the fields that are passed are sent.

        API: PUT /banners/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one banner.

        API: DELETE /banners/{id}
        """

    def delete_all(self) -> None:
        """Delete all banners.

        API: DELETE /banners
        """

    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many banners there are.

        API: GET /banners/count
        """
