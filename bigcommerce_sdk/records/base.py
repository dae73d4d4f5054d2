"""The base class of records and nested records: fields and change tracking.

A record keeps the dict of the response unchanged in ``_raw`` and decodes a field when it is read.
``_values`` holds, by field name, assigned values and the mutable values (lists and nested records)
that were returned to the caller. These can be changed in place, so they are compared with the
response when the record is saved. Reading never marks a field as changed.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, KeysView, Mapping
from copy import deepcopy
from reprlib import recursive_repr
from threading import RLock, get_ident
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from bigcommerce_sdk.exception import (
    FieldNotReturnedException,
    FieldValueException,
    ReadOnlyFieldException,
    UnknownNameException,
    UsageException,
)
from bigcommerce_sdk.json.types import is_list, is_object
from bigcommerce_sdk.json.writing import clone
from bigcommerce_sdk.naming import did_you_mean
from bigcommerce_sdk.records.display import as_html, as_line, as_text
from bigcommerce_sdk.records.fields import Field, field_named, held_in
from bigcommerce_sdk.records.links import Link

if TYPE_CHECKING:
    from typing import Self

    from bigcommerce_sdk.records.info import FieldInfo

R = TypeVar("R", bound="BaseRecord")
#: Held while the ``_values`` of a record are created and while a response is merged. One lock for
#: all records saves memory, and is held only briefly.
_lock = RLock()

#: The threads that try whether the values of a record can be pickled.
_pickling: set[int] = set()

#: The threads and ids of the records that the JSON encoder is writing.
_in_progress: set[tuple[int, int]] = set()


def _renew_lock() -> None:
    """Replace the lock: its holder may not exist in the forked process."""
    global _lock
    _lock = RLock()


if hasattr(os, "register_at_fork"):  # missing on Windows
    os.register_at_fork(after_in_child=_renew_lock)


class BaseRecord:
    """Base class of records and nested records: fields and change tracking."""

    __slots__ = ("__weakref__", "_raw", "_values")

    _fields: ClassVar[dict[str, Field]] = {}
    _links: ClassVar[dict[str, Link]] = {}
    #: the fields, and the links that can be written
    _body_fields: ClassVar[dict[str, Field]] = {}
    #: names of the fields that text and tables show
    _columns: ClassVar[tuple[str, ...]] = ()
    _is_new = False
    #: whether the API can update such records
    _can_change: ClassVar[bool] = True
    #: the field that identifies such a record
    _key: ClassVar[str] = "id"
    #: the fields that identify such a record together, where one does not
    _composite: ClassVar[tuple[str, ...]] = ()
    #: the body in which such a record is made: create, or build for a nested one
    _made_by: ClassVar[str] = "create"
    #: why this nested record cannot be changed; it names the read-only field that it belongs to
    _locked_by = ""
    #: the resource whose calls change such nested records; empty if the record around them does
    _changed_by: ClassVar[str] = ""

    _raw: dict[str, Any]
    _values: dict[str, Any] | None

    def __init_subclass__(cls) -> None:
        members = vars(cls).items()
        links = {name: member for name, member in members if isinstance(member, Link)}
        fields = {
            name: member
            for name, member in members
            if isinstance(member, Field) and name not in links
        }
        # of every base: links are in the record, fields in a base of it; the first base wins
        above = [each for each in reversed(cls.__bases__) if issubclass(each, BaseRecord)]
        cls._fields = {k: v for each in above for k, v in each._fields.items()} | fields
        cls._links = {k: v for each in above for k, v in each._links.items()} | links
        written = {name: link for name, link in cls._links.items() if link.can_be_written}
        cls._body_fields = {**cls._fields, **written}

    @classmethod
    def _load(cls, raw: dict[str, Any]) -> Self:
        """Create a record from the dict of a response."""
        record = cls.__new__(cls)
        set_raw(record, raw)
        set_values(record, None)
        return record

    def __getitem__(self, name: str) -> Any:
        """The raw JSON value of any field of the response, with changes applied."""
        field = field_named(self._fields, name)
        if field is None or (name in self._raw and name != field.wire):
            return clone(self._raw[name])
        if self._values and field.name in self._values:
            value = self._values.get(field.name)
            if not self._is_original(field, value):
                return field.encode(value, type(self).__name__)
        return clone(self._raw[field.wire])

    def keys(self) -> KeysView[str]:
        """The JSON names of the fields that the record holds.

        ``dict(record)`` and ``{**record}`` give its raw values. There is no ``items()``, since some
        records have a field of that name.
        """
        return ({**self._raw, **self._changes()} if self._values else self._raw).keys()

    def __contains__(self, name: object) -> bool:
        return name in self.keys()

    def __iter__(self) -> Iterator[str]:
        return iter(self.keys())

    def __len__(self) -> int:
        return len(self.keys())

    def __bool__(self) -> bool:
        return True

    # Hidden from type checkers, which know the fields from the stub and refuse other names.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """The raw value of a field that the schema does not have yet."""
            if name.startswith("_"):
                raise AttributeError(name)
            if name in self._fields:  # its descriptor raised AttributeError; raise it again
                return self._fields[name].not_returned(self)
            if name in self._links:
                return self._links[name].__get__(self, type(self))
            if name in self._raw:
                return clone(self._raw[name])
            known = [each for each in dir(type(self)) if each[0] != "_"]
            raise FieldNotReturnedException(self._no_field(name, known))

        def __setattr__(self, name: str, value: Any) -> None:
            if not hasattr(type(self), name):
                raise UnknownNameException(self._no_field(name, self._fields))
            try:
                object.__setattr__(self, name, value)
            except ReadOnlyFieldException:
                raise
            except AttributeError:
                if getattr(getattr(type(self), name), "fset", None):  # raised by code of an app
                    raise
                raise ReadOnlyFieldException(
                    f"{type(self).__name__}.{name} is a method or a computed value, not a field, "
                    "and cannot be assigned."
                ) from None

        def __delattr__(self, name: str) -> None:
            if not hasattr(type(self), name):
                raise UnknownNameException(self._no_field(name, self._fields))
            try:
                object.__delattr__(self, name)
            except AttributeError:
                raise ReadOnlyFieldException(
                    f"{type(self).__name__}.{name} cannot be deleted. To clear a field that may be "
                    "None, assign None; refresh() discards changes."
                ) from None

    def _no_field(self, name: str, known: Iterable[str]) -> str:
        return f"{type(self).__name__} has no field {name!r}.{did_you_mean(name, known)}"

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *filter(str.isidentifier, self._raw)})

    def _ipython_key_completions_(self) -> list[str]:
        return list(self)

    def to_dict(self) -> dict[str, Any]:
        """A copy of the record as raw JSON values by JSON name, with changes applied."""
        return clone({**self._raw, **self._changes()})

    @classmethod
    def fields(cls) -> tuple[FieldInfo, ...]:
        """The fields of this class: name, type, access, required, description.

        >>> from bigcommerce_sdk.resources import Product
        >>> [field.name for field in Product.fields() if "create" in field.required]
        ['name', 'type', 'price', 'weight', 'categories', 'availability']

        Links are not fields; those that ``create`` takes as data, such as ``products`` of an order,
        come last.
        """
        from bigcommerce_sdk.records.info import describe

        return describe(cls)

    def writable(self) -> dict[str, Any]:
        """The values that a create elsewhere accepts, by field name, with changes applied.

        >>> values = api.Brands.get(1).writable()
        >>> values["name"] = "A copy"
        >>> api.Brands.create(**values)

        Values are typed, nested records are dicts. Left out are links, fields that only the store
        sets, fields that the record lacks, and values that a create refuses, such as text in a
        number field; ``record[name]`` has those. Ids of other records are kept as they are.
        """
        from bigcommerce_sdk.records.info import writable

        return writable(self, self._made_by)

    @property
    def changes(self) -> dict[str, Any]:
        """The pending changes: typed values by field name, empty if nothing is pending.

        >>> product = api.Products.get(1)
        >>> product.price = "9.95"
        >>> product.changes
        {'price': Decimal('9.95')}

        A list or a nested record that was changed in place is included as a whole, as ``save()``
        sends it. The values are copies. It sends no request.
        """
        from bigcommerce_sdk.records.info import changes

        return changes(self)

    def _to_json(self) -> dict[str, Any]:
        """The value that the JSON encoder writes for a record."""
        key = (get_ident(), id(self))
        if key in _in_progress:
            raise ValueError("a record that contains itself cannot be sent as JSON")
        _in_progress.add(key)
        try:
            return self.to_dict()
        finally:
            _in_progress.discard(key)

    def _remember(self, name: str, value: Any) -> None:
        self._own_values()[name] = value

    def _remember_first(self, name: str, value: Any) -> Any:
        """Store a value unless another thread did so first. Returns the stored value."""
        values = self._values
        if values is None:
            with _lock:
                values = self._values
                if values is None:
                    set_values(self, {name: value})
                    return value
        return values.setdefault(name, value)

    def _advice_on(self, field: Field) -> str:
        """What to do about a field that the response lacks; ends a sentence."""
        return (
            ", which may be partial. Fetch the record that holds this object, with include= if its "
            "call has that."
        )

    def _origin(self) -> tuple[str, tuple[Any, ...]] | None:
        """The store and the ids of parents; ``None`` if they are unknown."""
        return None

    def _lacks(self, field: Field) -> bool:
        """Whether the response has no value of a nullable field because the call left it out."""
        return False

    def _forget(self, name: str) -> None:
        """Discard the assigned value of a field."""
        if self._values is not None:
            self._values.pop(name, None)

    def _came_as(self, wire: str, value: Any) -> bool:
        """Whether ``value`` is the raw value of the response."""
        return wire in self._raw and _same(self._raw[wire], value)

    def _own_values(self) -> dict[str, Any]:
        if self._values is None:
            with _lock:
                if self._values is None:
                    set_values(self, {})
        return self._values  # type: ignore[return-value] # never None again

    def _held(self) -> list[tuple[Field, Any]]:
        """A copy of ``_values`` by field; other threads may assign at the same time."""
        held = self._values.copy() if self._values else {}
        return [(self._fields[name], value) for name, value in held.items() if name in self._fields]

    def _changes(self) -> dict[str, Any]:
        """The changed fields: JSON values by JSON name."""
        return {
            field.wire: field.encode(value, type(self).__name__)
            for field, value in self._held()
            if not self._is_original(field, value)
        }

    def _snapshot(self) -> dict[str, Any]:
        """:meth:`_changes`, with ``_UNSENDABLE`` for values that cannot be encoded."""
        return {
            field.wire: self._wire_or_unsendable(field, value)
            for field, value in self._held()
            if not self._is_original(field, value)
        }

    def _wire_or_unsendable(self, field: Field, value: Any) -> Any:
        try:
            return field.encode(value, type(self).__name__)
        except UsageException:
            return _UNSENDABLE

    def _is_original(self, field: Field, value: Any) -> bool:
        """Whether ``value`` equals the decoded value of the response."""
        if field.wire not in self._raw:
            return False
        raw = self._raw[field.wire]
        try:
            return _same(value, None if raw is None else field.codec.decode(raw))
        except ValueError:
            return False

    def _holds_what(self, other: BaseRecord) -> bool:
        """Whether this is the same as ``other`` as an item of a list or a field."""
        return self == other

    def _original(self, field: Field) -> Any:
        """The original value of a field in its written shape, to be sent again."""
        raw = self._raw[field.wire]
        if raw is None:
            return None
        try:
            if field.write is field.codec:
                return field.codec.repeat(raw)
            value = field.codec.decode(raw)
            return field.none_as if value is None else field.write.accept(value)
        except ValueError:
            return clone(raw)

    def _absorb(self, known: Mapping[str, Any], before: Mapping[str, Any], whole: bool) -> None:
        """Merge a newer response; changes since the request stay pending.

        Other lists and nested records that were returned to the caller are updated in place.

        Args:
            known: the response, by JSON name.
            before: the result of :meth:`_snapshot` before the request.
            whole: whether the response is the complete record.
        """
        with _lock:
            values, old = self._values or {}, self._raw
            since = {
                field.name
                for field, value in self._held()
                if self._changed_since(field, value, before)
            }
            held, self._raw = values.copy(), dict(known) if whole else {**old, **known}
            for name, value in held.items():
                if name in since:
                    continue
                taken = values.pop(name)
                if taken is not value:  # assigned by another thread; a newer one is kept
                    values.setdefault(name, taken)
                    continue
                field = self._fields.get(name)
                if field is None or not field.codec.mutable or self._raw.get(field.wire) is None:
                    continue
                try:
                    fresh = field.decode_for(self)
                except FieldValueException:  # the write succeeded; reading the field raises this
                    continue
                values.setdefault(name, _carry_over(value, fresh))

    def _changed_since(self, field: Field, value: Any, before: Mapping[str, Any]) -> bool:
        """Whether a field was changed after the snapshot ``before``."""
        if field.wire not in before:
            return not self._is_original(field, value)
        return not _same(self._wire_or_unsendable(field, value), before[field.wire])

    def __reduce__(self) -> Any:
        """Pickle and copy the fields and changes, without client and links."""
        values: dict[str, Any] = {}
        for field, value in self._held():
            if isinstance(value, (list, dict, BaseRecord)):  # pickle would not name the field
                self._try_to_pickle(field, value)
            values[field.name] = value
        return _rebuild, (type(self), self._raw, values, self._is_new), self._state()

    def _try_to_pickle(self, field: Field, value: Any) -> None:
        """Raise an error that names the field if its value cannot be pickled."""
        import pickle  # few programs need it

        thread = get_ident()
        if thread in _pickling:  # the record around this one is tried, and this one with it
            return
        _pickling.add(thread)
        try:
            held_in(type(self).__name__, field.name, pickle.dumps, value)
        finally:
            _pickling.discard(thread)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        made = _rebuild(type(self), clone(self._raw), {}, self._is_new)
        memo[id(self)] = made
        for field, value in self._held():
            copied = held_in(type(self).__name__, field.name, deepcopy, value, memo)
            made._remember(field.name, field.locked_for(made, copied))
        made.__setstate__(self._state())
        return made

    def _state(self) -> Any:
        """What a copy has beyond fields and changes."""
        return None

    def __setstate__(self, state: Any) -> None:
        """Restore what :meth:`_state` returned."""

    def __repr__(self) -> str:
        return _as_line(self)

    def __str__(self) -> str:
        """The fields that matter, a line for each; :meth:`to_dict` has all."""
        return as_text(self)

    def _repr_html_(self) -> str:
        """A table for notebooks."""
        return as_html(self)


# Bypasses of __setattr__, for speed: a pagination creates thousands of records.
set_raw: Callable[[BaseRecord, dict[str, Any]], None] = vars(BaseRecord)["_raw"].__set__
set_values: Callable[[BaseRecord, dict[str, Any] | None], None] = vars(BaseRecord)[
    "_values"
].__set__


#: A value of the line can be a list that holds the record.
_as_line = recursive_repr("<...>")(as_line)

#: Marks a value that cannot be sent.
_UNSENDABLE = object()


def _rebuild(cls: type[R], raw: dict[str, Any], values: dict[str, Any], is_new: bool) -> R:
    record = cls._load(raw)
    record._values = values or None
    for field, value in record._held():
        field.locked_for(record, value)
    if is_new:
        record._is_new = True
    return record


def _same(one: Any, other: Any) -> bool:
    """Equality that distinguishes ``True`` from ``1``, also inside lists and dicts.

    One of the two must be finite. Values that cannot be compared are not the same.
    """
    try:
        pending = [(one, other)]
        while pending:  # without recursion: values can be nested deeply
            one, other = pending.pop()
            if isinstance(one, bool) is not isinstance(other, bool):
                return False
            if isinstance(one, BaseRecord) and type(one) is type(other):
                if not one._holds_what(other):
                    return False
            elif is_list(one) and is_list(other):
                if len(one) != len(other):
                    return False
                pending += zip(one, other, strict=True)
            elif is_object(one) and is_object(other):
                if one.keys() != other.keys():
                    return False
                pending += [(one[key], other[key]) for key in one]
            elif not one == other:  # noqa: SIM201 - a class can define both
                return False
    except Exception:  # code of the class of a value that was changed in place
        return False
    return True


def _carry_over(old: Any, fresh: Any) -> Any:
    """Update a mutable value in place; the caller's reference stays attached."""
    if isinstance(old, BaseRecord) and type(old) is type(fresh):
        old._absorb(fresh._raw, old._snapshot(), whole=True)
        return old
    if is_list(old) and is_list(fresh):
        reused = [_carry_over(before, after) for before, after in zip(old, fresh, strict=False)]
        old[:] = reused + fresh[len(reused) :]
        return old
    if is_object(old) and is_object(fresh):
        kept = {name: _carry_over(old.get(name), each) for name, each in fresh.items()}
        old.clear()
        old.update(kept)
        return old
    return fresh
