"""GadgetParts: Parts of a gadget.

Generated from overlay/gadgets.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, overload

from bigcommerce_sdk.bound import BoundResource
from bigcommerce_sdk.collection import Collection
from bigcommerce_sdk.filters import FilterSet
from bigcommerce_sdk.metadata import ResourceMeta
from bigcommerce_sdk.record import SubResourceRecord
from bigcommerce_sdk.resource import Resource

class GadgetPart(SubResourceRecord):
    """One gadget part. Parts of a gadget."""

    @property
    def id(self) -> int:
        """Number of the part. Integer, read-only."""

    @property
    def name(self) -> str:
        """Name. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    def save(self) -> GadgetPart:
        """Send what was changed, and nothing else; does nothing when nothing was.

        API: PUT /gadgets/{gadget_id}/parts/{id}
        """

    def update(self, *, name: str = ...) -> GadgetPart:
        """Set fields and save them in one call, with what was assigned before.

        API: PUT /gadgets/{gadget_id}/parts/{id}
        """

    def delete(self) -> None:
        """Delete this gadget part from the store.

        API: DELETE /gadgets/{gadget_id}/parts/{id}
        """

    def refresh(self) -> GadgetPart:
        """Fetch this gadget part anew; changes that were not saved are dropped.

        API: GET /gadgets/{gadget_id}/parts/{id}
        """

class GadgetPartFilters(FilterSet):
    """Parameters of GadgetParts."""

    def __init__(self) -> None: ...

class GadgetParts(Resource[GadgetPart]):
    """Parts of a gadget."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        gadget_id: int,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> list[GadgetPart]:
        """One page of gadget parts, as a list.

        API: GET /gadgets/{gadget_id}/parts
        """

    def iterall(
        self,
        gadget_id: int,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[GadgetPart]:
        """All gadget parts, over every page, fetched as you iterate.

        API: GET /gadgets/{gadget_id}/parts
        """

    def enumerate(
        self,
        gadget_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[GadgetPart]:
        """A range of gadget parts by offset, across pages, with the fewest requests.

        API: GET /gadgets/{gadget_id}/parts
        """

    @overload
    def get(
        self, gadget_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> list[GadgetPart]:
        """One page of the gadget parts of one parent.

        API: GET /gadgets/{gadget_id}/parts
        """

    @overload
    def get(
        self, gadget_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> GadgetPart:
        """One gadget part by its id.

        API: GET /gadgets/{gadget_id}/parts/{id}
        """

    def create(self, gadget_id: int, /, *, name: str = ...) -> GadgetPart:
        """Create one gadget part; gives it back as stored.

        API: POST /gadgets/{gadget_id}/parts
        """

    def update(self, gadget_id: int, id: int, /, *, name: str = ...) -> GadgetPart:
        """Change one gadget part; only the fields that are passed are sent.

        API: PUT /gadgets/{gadget_id}/parts/{id}
        """

    def delete(self, gadget_id: int, id: int, /) -> None:
        """Delete one gadget part.

        API: DELETE /gadgets/{gadget_id}/parts/{id}
        """

class BoundGadgetParts(BoundResource[GadgetPart]):
    """GadgetParts of one gadget."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> list[GadgetPart]:
        """One page of gadget parts, as a list.

        API: GET /gadgets/{gadget_id}/parts
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[GadgetPart]:
        """All gadget parts, over every page, fetched as you iterate.

        API: GET /gadgets/{gadget_id}/parts
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[GadgetPart]:
        """A range of gadget parts by offset, across pages, with the fewest requests.

        API: GET /gadgets/{gadget_id}/parts
        """

    @overload
    def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> list[GadgetPart]:
        """All gadget parts, or one page with page= or limit=.

        API: GET /gadgets/{gadget_id}/parts
        """

    @overload
    def __call__(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> GadgetPart:
        """One gadget part by its id.

        API: GET /gadgets/{gadget_id}/parts/{id}
        """

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> GadgetPart:
        """One gadget part by its id.

        API: GET /gadgets/{gadget_id}/parts/{id}
        """

    def create(self, *, name: str = ...) -> GadgetPart:
        """Create one gadget part; gives it back as stored.

        API: POST /gadgets/{gadget_id}/parts
        """

    def update(self, id: int, /, *, name: str = ...) -> GadgetPart:
        """Change one gadget part; only the fields that are passed are sent.

        API: PUT /gadgets/{gadget_id}/parts/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one gadget part.

        API: DELETE /gadgets/{gadget_id}/parts/{id}
        """
