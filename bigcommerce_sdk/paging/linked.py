"""Collections that load the links of their records concurrently."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from typing import TYPE_CHECKING, Any, TypeVar

from bigcommerce_sdk.paging.collection import BaseCollection, Collection
from bigcommerce_sdk.paging.parallel import in_order
from bigcommerce_sdk.paging.plan import validate_concurrency

if TYPE_CHECKING:
    from bigcommerce_sdk.effects import Rule
    from bigcommerce_sdk.paging.pagination import Batch
    from bigcommerce_sdk.paging.plan import Row
    from bigcommerce_sdk.records.links import Link

T = TypeVar("T")

#: Takes names of links; returns a function, or a coroutine function, that loads them on a record.
Loader = Callable[[tuple[str, ...]], Callable[[Any], Any]]


class BaseLinkedCollection(BaseCollection[T]):
    """A collection that loads the links of its records, without I/O.

    List, positions and checkpoints are those of the wrapped collection.
    """

    _collection: Any

    def __init__(
        self, collection: Any, loader: Loader, names: tuple[str, ...], concurrency: int
    ) -> None:
        self._collection = collection
        self._loader = loader
        self._load = loader(names)  # raises for invalid names
        self._names = tuple(dict.fromkeys(names))
        self._links_at_once = validate_concurrency(concurrency)

    def _with_more(self, names: tuple[str, ...], concurrency: int) -> Any:
        """A copy that also loads these links."""
        self._loader(names)  # raises without a name
        return type(self)(self._collection, self._loader, (*self._names, *names), concurrency)

    @property
    def _record(self) -> Any:  # type: ignore[override] # that of the list
        return self._collection._record

    def _exported_links(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self._collection._exported_links(), *self._names)))

    @property
    def _exported(self) -> list[Link]:
        """The links of :meth:`with_`, whose records are columns of exports."""
        return [self._record._links[name] for name in self._names]

    def read(self) -> Rule[list[T]]:
        """The rule that fetches all records, without their links."""
        found: Rule[list[T]] = self._collection.read()
        return found

    @property
    def total(self) -> int | None:
        """Number of records of the list; see :attr:`Collection.total`."""
        found: int | None = self._collection.total
        return found

    def set_position(self, batch: Batch, index: int) -> None:
        """Set the position of the list's checkpoint."""
        self._collection.set_position(batch, index)

    def checkpoint(self) -> dict[str, Any]:
        """The checkpoint of the list: a record counts as done when it was yielded with its links.

        See :meth:`Collection.checkpoint`. Resume the list, then load the links again:
        ``iterall(resume_from=kept).with_("products")``.
        """
        found: dict[str, Any] = self._collection.checkpoint()
        return found

    def __repr__(self) -> str:
        return f"{repr(self._collection)[:-1]} with {', '.join(self._names)}>"


def raw_row(record: Any) -> Any:
    """The raw values of a linked record; ``None`` if there is none."""
    return None if record is None else record._raw


def raw_rows(records: Iterable[Any]) -> list[Any]:
    """The raw values of linked records."""
    return [record._raw for record in records]


class LinkedCollection(  # pyright: ignore[reportIncompatibleVariableOverride] - here a property
    BaseLinkedCollection[T], Collection[T]
):
    """A collection that loads the links of its records; see ``Collection.with_``."""

    _collection: Collection[T]

    def _records(self) -> Generator[T]:
        with (
            closing(self._collection._records()) as records,
            in_order(self._load, records, self._links_at_once) as loaded,
        ):
            yield from loaded

    def pages(self) -> Iterator[list[T]]:
        """Iterate by page; a page is yielded when the links of all its records are loaded."""
        return super().pages()

    def _pages(self) -> Generator[list[T]]:
        with (
            closing(self._collection._pages()) as pages,
            # through in_order too, so that a page counts as done when its links are loaded
            in_order(self._load_page, pages, 1) as loaded,
        ):
            yield from loaded

    def _load_page(self, page: list[T]) -> list[T]:
        with in_order(self._load, page, self._links_at_once) as loaded:
            return list(loaded)

    def first(self) -> T | None:
        """Fetch only the first record, and its links; ``None`` for an empty list."""
        found = self._collection.first()
        return None if found is None else self._load(found)

    def with_(self, *names: str, concurrency: int = 8) -> LinkedCollection[T]:
        """A copy that also loads these links; ``concurrency`` replaces the current value."""
        made: LinkedCollection[T] = self._with_more(names, concurrency)
        return made

    def _row_pages(self) -> Generator[tuple[list[Row], Batch | None]]:
        with closing(self._records()) as records:
            for record in records:
                row = dict[str, Any](record._raw)  # type: ignore[attr-defined] # T is a record
                for link in self._exported:
                    found = getattr(record, link.name)
                    row[link.wire] = raw_rows(found) if link.many else raw_row(found)
                yield [row], None
