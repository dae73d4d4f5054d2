"""Gadgets: Gadgets of the app.

Generated from overlay/gadgets.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.collection import Collection
from bigcommerce_sdk.filters import Filter, FilterSet
from bigcommerce_sdk.metadata import ResourceMeta
from bigcommerce_sdk.record import NestedRecord, Record
from bigcommerce_sdk.resource import Resource
from bigcommerce_sdk.resources.products import Product

from .gadget_parts import BoundGadgetParts

GadgetKind: TypeAlias = Literal["round", "flat"]
"""Kinds."""

class GadgetSize(NestedRecord):
    """The size of a gadget."""

    def __init__(self, *, width: Decimal | float | str = ...) -> None: ...
    @property
    def width(self) -> Decimal:
        """Width. Decimal."""

    @width.setter
    def width(self, value: Decimal | float | str) -> None: ...

class Gadget(Record):
    """One gadget. Gadgets of the app."""

    @property
    def id(self) -> int:
        """Number of the gadget. Integer, read-only."""

    @property
    def name(self) -> str:
        """Name. String, required on create, max length 40."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def kind(self) -> GadgetKind:
        """Kind. Enum."""

    @kind.setter
    def kind(self, value: GadgetKind) -> None: ...
    @property
    def made(self) -> datetime | None:
        """When it was made. Datetime, can be None."""

    @made.setter
    def made(self, value: datetime | date | str | None) -> None: ...
    @property
    def size(self) -> GadgetSize:
        """Size. Object."""

    @size.setter
    def size(self, value: GadgetSize | dict[str, Any]) -> None: ...
    @property
    def tags(self) -> list[str]:
        """Tags. Array of string."""

    @tags.setter
    def tags(self, value: Sequence[str]) -> None: ...
    @property
    def product_id(self) -> int:
        """The product. Integer."""

    @product_id.setter
    def product_id(self, value: int) -> None: ...
    @property
    def parts(self) -> BoundGadgetParts:
        """Its parts. Leads to a list of GadgetParts, fetched when first used."""

    @property
    def product(self) -> Product | None:
        """The product. Leads to a record of Products, fetched when first used."""

    def save(self) -> Gadget:
        """Send what was changed, and nothing else; does nothing when nothing was.

        API: PUT /gadgets/{id}
        """

    def update(
        self,
        *,
        name: str = ...,
        kind: GadgetKind = ...,
        made: datetime | date | str | None = ...,
        size: GadgetSize | dict[str, Any] = ...,
        tags: Sequence[str] = ...,
        product_id: int = ...,
    ) -> Gadget:
        """Set fields and save them in one call, with what was assigned before.

        API: PUT /gadgets/{id}
        """

    def delete(self) -> None:
        """Delete this gadget from the store.

        API: DELETE /gadgets/{id}
        """

    def refresh(self) -> Gadget:
        """Fetch this gadget anew; changes that were not saved are dropped.

        API: GET /gadgets/{id}
        """

    def polish(self) -> Any:
        """Polish it.

        API: POST /gadgets/{id}/polish
        """

class GadgetFilters(FilterSet):
    """Parameters of Gadgets."""

    def __init__(self, *, min_id: int | None = None, name: str | None = None) -> None: ...
    @property
    def min_id(self) -> Filter[int]:
        """Lowest id."""

    @min_id.setter
    def min_id(self, value: int | None) -> None: ...
    @property
    def name(self) -> Filter[str]:
        """With this name."""

    @name.setter
    def name(self, value: str | None) -> None: ...

class Gadgets(Resource[Gadget]):
    """Gadgets of the app."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: GadgetFilters | None = None,
        min_id: int | None = None,
        name: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> list[Gadget]:
        """One page of gadgets, as a list.

        API: GET /gadgets
        """

    def iterall(
        self,
        *,
        query: GadgetFilters | None = None,
        min_id: int | None = None,
        name: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Gadget]:
        """All gadgets, over every page, fetched as you iterate.

        API: GET /gadgets
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: GadgetFilters | None = None,
        min_id: int | None = None,
        name: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Gadget]:
        """A range of gadgets by offset, across pages, with the fewest requests.

        API: GET /gadgets
        """

    def filters(self) -> GadgetFilters:
        """An empty set of this list's filters, to be filled and passed as query=."""

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> Gadget:
        """One gadget by its id.

        API: GET /gadgets/{id}
        """

    def create(
        self,
        *,
        name: str,
        kind: GadgetKind = ...,
        made: datetime | date | str | None = ...,
        size: GadgetSize | dict[str, Any] = ...,
        tags: Sequence[str] = ...,
        product_id: int = ...,
    ) -> Gadget:
        """Create one gadget; gives it back as stored.

        API: POST /gadgets
        """

    def update(
        self,
        id: int,
        /,
        *,
        name: str = ...,
        kind: GadgetKind = ...,
        made: datetime | date | str | None = ...,
        size: GadgetSize | dict[str, Any] = ...,
        tags: Sequence[str] = ...,
        product_id: int = ...,
    ) -> Gadget:
        """Change one gadget; only the fields that are passed are sent.

        API: PUT /gadgets/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one gadget.

        API: DELETE /gadgets/{id}
        """

    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many gadgets there are.

        API: GET /gadgets/count
        """

    def polish(self, id: int, /) -> Any:
        """Polish it.

        API: POST /gadgets/{id}/polish
        """
