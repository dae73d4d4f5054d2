"""Fields and change tracking: what records and the objects inside them share.

A record keeps the reply's dict untouched in ``_raw`` and decodes a field when it is read.
``_values`` holds, by field name, what was assigned and the lists and nested records that were
handed out: those can be changed in place, so whether they were is found by comparing them with
the reply when the record is saved. Reading never marks anything as changed.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, KeysView, Mapping
from threading import RLock
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from bigcommerce_sdk.exception import (
    FieldNotReturnedException,
    FieldValueException,
    UnknownNameException,
    UsageException,
)
from bigcommerce_sdk.json.types import is_list, is_object
from bigcommerce_sdk.json.writing import clone
from bigcommerce_sdk.naming import did_you_mean
from bigcommerce_sdk.records.display import as_html, as_line, as_text
from bigcommerce_sdk.records.fields import Field, field_named
from bigcommerce_sdk.records.links import Link

if TYPE_CHECKING:
    from typing import Self


R = TypeVar("R", bound="BaseRecord")
#: Held while the ``_values`` of a record come into being, and while a record takes a reply. One for
#: all records: a lock in each would be memory for ten thousand of them, and it is held shortly.
_lock = RLock()


def _renew_lock() -> None:
    """In a forked child, no thread is left that could release the lock."""
    global _lock
    _lock = RLock()


if hasattr(os, "register_at_fork"):  # missing on Windows
    os.register_at_fork(after_in_child=_renew_lock)


class BaseRecord:
    """What records and nested records share: fields and change tracking."""

    __slots__ = ("__weakref__", "_raw", "_values")

    _fields: ClassVar[dict[str, Field]] = {}
    _links: ClassVar[dict[str, Link]] = {}
    #: the fields, and the links that can be written
    _body_fields: ClassVar[dict[str, Field]] = {}
    _is_new = False
    #: whether the API has an update for such records, so that assigning leads somewhere
    _can_change: ClassVar[bool] = True
    #: the field that identifies such a record
    _key: ClassVar[str] = "id"
    #: why nothing here can be set, for the objects inside fields that only the store sets
    _locked_by = ""

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
        cls._fields, cls._links = {**cls._fields, **fields}, {**cls._links, **links}
        written = {name: link for name, link in cls._links.items() if link.can_be_written}
        cls._body_fields = {**cls._fields, **written}

    @classmethod
    def _load(cls, raw: dict[str, Any]) -> Self:
        """A record over a reply's dict."""
        record = cls.__new__(cls)
        set_raw(record, raw)
        set_values(record, None)
        return record

    def __getitem__(self, name: str) -> Any:
        """The raw wire value of a field, known to the schema or not, with changes applied."""
        field = field_named(self._fields, name)
        if field is None or (name in self._raw and name != field.wire):
            return clone(self._raw[name])
        if self._values and field.name in self._values:
            value = self._values.get(field.name)
            if not self._is_original(field, value):
                return field.encode(value, type(self).__name__)
        return clone(self._raw[field.wire])

    def keys(self) -> KeysView[str]:
        """The wire names of the fields that the record holds. With it, ``dict(record)`` and
        ``{**record}`` are its raw values; there is no ``items()``, as some records have a field of
        that name."""
        return ({**self._raw, **self._changes()} if self._values else self._raw).keys()

    def __contains__(self, name: object) -> bool:
        return name in self.keys()

    def __iter__(self) -> Iterator[str]:
        return iter(self.keys())

    def __len__(self) -> int:
        return len(self.keys())

    def __bool__(self) -> bool:
        return True

    # checkers know the fields from the stub, and refuse other names; record["name"] reads any
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """A field that the reply holds and the schema does not know yet, as it came."""
            if name.startswith("_"):
                raise AttributeError(name)
            if name in self._fields:  # its descriptor found nothing; this repeats the reason
                return self._fields[name].not_returned(self)
            if name in self._raw:
                return clone(self._raw[name])
            raise FieldNotReturnedException(self._no_field(name, [*self._fields, *self._links]))

        def __setattr__(self, name: str, value: Any) -> None:
            if not hasattr(type(self), name):
                raise UnknownNameException(self._no_field(name, self._fields))
            object.__setattr__(self, name, value)

    def _no_field(self, name: str, known: Iterable[str]) -> str:
        return f"{type(self).__name__} has no field {name!r}.{did_you_mean(name, known)}"

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *filter(str.isidentifier, self._raw)})

    def _ipython_key_completions_(self) -> list[str]:
        return list(self)

    def to_dict(self) -> dict[str, Any]:
        """A copy of the record as plain JSON values by wire name, with changes applied."""
        return clone({**self._raw, **self._changes()})

    def _to_json(self) -> dict[str, Any]:
        """How the encoder of JSON sees a record."""
        return self.to_dict()

    def _remember(self, name: str, value: Any) -> None:
        self._own_values()[name] = value

    def _remember_first(self, name: str, value: Any) -> Any:
        """Store ``value`` unless another thread did so first; returns the stored value."""
        return self._own_values().setdefault(name, value)

    def _forget(self, name: str) -> None:
        """Undo what was assigned to a field."""
        if self._values is not None:
            self._values.pop(name, None)

    def _came_as(self, wire: str, value: Any) -> bool:
        """Whether ``value`` is the raw value that the reply held."""
        return wire in self._raw and _same(self._raw[wire], value)

    def _own_values(self) -> dict[str, Any]:
        if self._values is None:
            with _lock:
                if self._values is None:
                    self._values = {}
        return self._values

    def _held(self) -> list[tuple[Field, Any]]:
        """The fields that were assigned or handed out, with their values, as a copy.

        Another thread may assign at the same time.
        """
        held = self._values.copy() if self._values else {}
        return [(self._fields[name], value) for name, value in held.items() if name in self._fields]

    def _changes(self) -> dict[str, Any]:
        """Wire values by wire name of the fields whose value is no longer what the reply held."""
        return {
            field.wire: field.encode(value, type(self).__name__)
            for field, value in self._held()
            if not self._is_original(field, value)
        }

    def _snapshot(self) -> dict[str, Any]:
        """:meth:`_changes`, with ``_UNSENDABLE`` for a value that was made so in place."""
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
        """Whether ``value`` is what reading the reply gives, however the reply spells it."""
        if field.wire not in self._raw:
            return False
        raw = self._raw[field.wire]
        try:
            return _same(value, None if raw is None else field.codec.decode(raw))
        except ValueError:
            return False

    def _holds_what(self, other: BaseRecord) -> bool:
        """Whether a list or record with this in it is the same as one with ``other``."""
        return self == other

    def _original(self, field: Field) -> Any:
        """The original value of ``field`` in its written form, to be sent again."""
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
        """Merge a newer reply; changes made since the request stay pending.

        Other lists and nested records that were handed out stay attached.

        Args:
            known: the reply, by wire name.
            before: what :meth:`_snapshot` gave before the request.
            whole: whether the reply is all of the record.
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
                if taken is not value:  # assigned a moment ago; a yet newer one stands
                    values.setdefault(name, taken)
                    continue
                field = self._fields.get(name)
                if field is None or not field.codec.mutable or self._raw.get(field.wire) is None:
                    continue
                try:
                    fresh = field.decode_for(self)
                except FieldValueException:  # the change was made; reading tells what is odd
                    continue
                values.setdefault(name, _carry_over(value, fresh))

    def _changed_since(self, field: Field, value: Any, before: Mapping[str, Any]) -> bool:
        """Whether a field has another value than when ``before`` was taken."""
        if field.wire not in before:
            return not self._is_original(field, value)
        return not _same(self._wire_or_unsendable(field, value), before[field.wire])

    def __reduce__(self) -> Any:
        """Copies and pickles hold the fields and their changes, and neither client nor links."""
        values = {field.name: value for field, value in self._held()}
        return _rebuild, (type(self), self._raw, values, self._is_new)

    def __repr__(self) -> str:
        return as_line(self)

    def __str__(self) -> str:
        return as_text(self)

    def _repr_html_(self) -> str:
        return as_html(self)


# __setattr__ is for the names that people write; a record is made ten thousand times a walk
set_raw: Callable[[BaseRecord, dict[str, Any]], None] = vars(BaseRecord)["_raw"].__set__
set_values: Callable[[BaseRecord, dict[str, Any] | None], None] = vars(BaseRecord)[
    "_values"
].__set__


#: Stands for the wire value of what cannot be sent.
_UNSENDABLE = object()


def _rebuild(cls: type[R], raw: dict[str, Any], values: dict[str, Any], is_new: bool) -> R:
    record = cls._load(raw)
    record._values = values or None
    if is_new:
        record._is_new = True
    return record


def _same(one: Any, other: Any) -> bool:
    """Equality that also tells ``True`` from ``1``, inside lists and dicts too."""
    if isinstance(one, bool) is not isinstance(other, bool):
        return False
    if isinstance(one, BaseRecord) and type(one) is type(other):
        return one._holds_what(other)
    if is_list(one) and is_list(other):
        return len(one) == len(other) and all(map(_same, one, other))
    if is_object(one) and is_object(other):
        return one.keys() == other.keys() and all(_same(one[key], other[key]) for key in one)
    return bool(one == other)


def _carry_over(old: Any, fresh: Any) -> Any:
    """Bring a handed-out mutable value up to date in place, so that later edits still count."""
    if isinstance(old, BaseRecord) and type(old) is type(fresh):
        old._absorb(fresh._raw, old._snapshot(), whole=True)
        return old
    if is_list(old) and is_list(fresh):
        reused = [_carry_over(before, after) for before, after in zip(old, fresh, strict=False)]
        old[:] = reused + fresh[len(reused) :]
        return old
    if is_object(old) and is_object(fresh):
        old.clear()
        old.update(fresh)
        return old
    return fresh
