"""Records: one item of a resource each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from bigcommerce_sdk.effects import Rule, finish
from bigcommerce_sdk.exception import UsageException
from bigcommerce_sdk.records.base import BaseRecord, set_raw, set_values

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from bigcommerce_sdk.records.links import Link
    from bigcommerce_sdk.records.owner import Home

T = TypeVar("T")


class Record(BaseRecord):
    """One item of a resource.

    Attributes read as typed values, ``record["field"]`` as the raw wire value. Assign, then
    :meth:`save`: only what changed is sent. Fields that the API adds later are kept and readable.
    """

    __slots__ = ("_home", "_resource")

    _resource: Home | None
    #: store and parents' ids of a record that was copied away from its resource; unset elsewhere
    _home: tuple[str, tuple[Any, ...]]

    @classmethod
    def _load(cls, raw: dict[str, Any], resource: Home | None = None) -> Self:
        record = cls.__new__(cls)  # not by super(): a walk makes ten thousand of them
        set_raw(record, raw)
        set_values(record, None)
        _set_resource(record, resource)
        return record

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Record) or type(self) is not type(other):
            return NotImplemented
        mine = self._identity()
        return mine is not None and mine == other._identity()

    def _holds_what(self, other: BaseRecord) -> bool:
        return self == other or self._raw == other._raw  # changes to it are saved by itself

    def __hash__(self) -> int:
        try:
            return hash((type(self), self._identity()))
        except TypeError:  # the store sent a list or an object for an id
            return hash(type(self))

    def _identity(self) -> tuple[Any, ...] | None:
        """What makes two records the same item: store, parents and id; ``None`` without an id."""
        home, key = self._origin(), self._raw.get(self._key)
        return None if key is None else (*(home or (None, ())), key)

    def _origin(self) -> tuple[str, tuple[Any, ...]] | None:
        """The store, and the parents' ids there; ``None`` for a record that no store gave."""
        if self._resource is None:
            return getattr(self, "_home", None)
        return self._resource.store, self._resource._ids_of(self)

    def __reduce__(self) -> Any:
        """A copy remembers its store and has no way to it: no client, no credentials."""
        make, given = super().__reduce__()
        return make, given, self._origin()

    def __setstate__(self, origin: tuple[str, tuple[Any, ...]] | None) -> None:
        if origin is not None:
            self._home = origin

    def _bound(self) -> Home:
        """The resource that this record came from, below its own parents."""
        if self._resource is None:
            raise UsageException(
                f"This {type(self).__name__} belongs to no client (it was copied or unpickled); "
                "fetch it again to change it."
            )
        return self._resource._bind(self._resource._ids_of(self))

    def _run(self, rule: Rule[T]) -> T:
        """Run a rule of this record; one that belongs to no client can send nothing."""
        return finish(rule) if self._resource is None else self._resource._run(rule)

    def _target(self, link: Link, key: Any) -> Any:
        """What a link of this record leads to."""
        home = self._bound()
        if link.many:
            return home._sub_resource(self, link)
        return home._run(home._linked(self, link, key))


_set_resource: Callable[[Record, Home | None], None] = vars(Record)["_resource"].__set__


class SubResourceRecord(Record):
    """A record that belongs to another, such as an image to a product."""

    __slots__ = ()

    def parent_id(self) -> Any:
        """The id of the record that this one belongs to.

        Raises:
            UsageException: for a record that no store gave.
        """
        origin = self._origin()
        if origin is None:
            raise UsageException(f"This {type(self).__name__} came from no store.")
        return origin[1][-1]
