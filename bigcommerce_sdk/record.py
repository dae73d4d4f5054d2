"""Records: one item of a resource, and the objects inside one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from bigcommerce_sdk.base_record import BaseRecord, set_raw, set_values
from bigcommerce_sdk.effects import Rule, finish
from bigcommerce_sdk.exception import UsageException
from bigcommerce_sdk.fields import field_named

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from bigcommerce_sdk.resource import Resource

T = TypeVar("T")


class NestedRecord(BaseRecord):
    """An object inside a record. Made by the caller, or found in a reply.

    >>> from bigcommerce_sdk.resources.coupons import CouponAppliesTo
    >>> CouponAppliesTo(entity="products", ids=[12])
    """

    __slots__ = ("_is_new", "_locked_by")

    def __init__(self, /, **values: Any) -> None:
        from bigcommerce_sdk.bodies import encode_body

        self._raw, self._values, self._is_new, self._locked_by = {}, None, True, ""
        encode_body(type(self), values, "build")
        for name, value in values.items():
            field = field_named(self._fields, name)
            if field is not None:
                field.keep(self, value)

    @classmethod
    def _load(cls, raw: dict[str, Any]) -> Self:
        record = super()._load(raw)
        record._is_new, record._locked_by = False, ""
        return record

    def _to_body(self) -> dict[str, Any]:
        """All of it that can be sent: what the store owns is left out."""
        body = {
            field.wire: self._original(field)
            for field in self._fields.values()
            if field.access != "read_only" and field.wire in self._raw
        }
        return {**body, **self._changes()}

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, NestedRecord)
            and type(self) is type(other)
            and self.to_dict() == other.to_dict()
        )

    # it can change, so it is no key; None is Python's way to say so
    __hash__: ClassVar[None] = None  # type: ignore[assignment]


class Record(BaseRecord):
    """One item of a resource.

    Attributes read as typed values, ``record["field"]`` as the raw wire value. Assign, then
    :meth:`save`: only what changed is sent. Fields that the API adds later are kept and readable.
    """

    __slots__ = ("_home", "_resource")

    _resource: Resource[Any] | None
    #: store and parents' ids of a record that was copied away from its resource; unset elsewhere
    _home: tuple[str, tuple[Any, ...]]

    @classmethod
    def _load(cls, raw: dict[str, Any], resource: Resource[Any] | None = None) -> Self:
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

    def _bound(self) -> Resource[Any]:
        """The resource that this record came from, below its own parents."""
        if self._resource is None:
            raise UsageException(
                f"This {type(self).__name__} belongs to no client (it was copied or unpickled); "
                "fetch it again to change it."
            )
        return self._resource._bind(self._resource._ids_of(self))

    def _run(self, rule: Rule[T]) -> T:
        """Run a rule of this record; one that belongs to no client can send nothing."""
        return finish(rule) if self._resource is None else self._resource._connection.run(rule)

    # -- the rules of the methods in verbs.RECORD_VERBS -------------------------------------------

    def _save(self) -> Rule[Self]:
        """Send what was changed."""
        if self._changes():
            yield from self._update({})
        return self

    def _update(self, values: dict[str, Any]) -> Rule[Self]:
        """Send ``values`` and what was changed before, with what an update must repeat."""
        from bigcommerce_sdk.bodies import check_complete, encode_body

        resource = self._bound()
        meta, changes = resource.meta, self._changes()
        before = dict(changes)
        for field in meta.fields.values():
            if field.wire in changes:  # a list or nested record can be edited in place
                field.check_writable("update", type(self).__name__)
        body = {**changes, **encode_body(type(self), values, "update")}
        for field in meta.fields.values():
            repeated = field.keep_on_update or "update" in field.required
            if repeated and field.wire in self._raw:
                body.setdefault(field.wire, self._original(field))
        if not body:
            return self
        check_complete(meta, body, "update")
        known = yield from resource._put(self._raw.get(meta.key), body)
        self._absorb(known, before, whole=False)
        return self

    def _delete(self) -> Rule[None]:
        """Delete this record."""
        resource = self._bound()
        yield from resource._delete(self._raw.get(resource.meta.key))

    def _refresh(self) -> Rule[Self]:
        """Fetch this record anew."""
        resource = self._bound()
        key, before = self._raw.get(resource.meta.key), self._snapshot()
        rule = resource._get_single() if resource.meta.single else resource._get(key, {})
        fresh = yield from rule
        self._absorb({} if fresh is None else fresh._raw, before, whole=True)
        return self


_set_resource: Callable[[Record, Resource[Any] | None], None] = vars(Record)["_resource"].__set__


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
