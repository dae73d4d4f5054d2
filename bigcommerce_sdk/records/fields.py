"""One field of a record: a descriptor that reads, checks and tracks a single wire value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from bigcommerce_sdk.exception import (
    FieldNotReturnedException,
    FieldValueException,
    InvalidValueException,
    ReadOnlyFieldException,
)
from bigcommerce_sdk.json.writing import shown, unwrapped
from bigcommerce_sdk.records.limits import breach, words

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping

    from bigcommerce_sdk.codecs import Codec
    from bigcommerce_sdk.records.limits import Limits
    from bigcommerce_sdk.records.owner import Owner

Access = (
    Literal["writable"]
    | Literal["read_only"]
    | Literal["write_only"]
    | Literal["create_only"]
    | Literal["update_only"]
)

#: The bodies of records.
BODIES = ("create", "update")

#: The bodies in which a field of each access may occur: those of create and update, and nested
#: objects that a caller builds for either.
WRITABLE_IN: dict[str, tuple[str, ...]] = {
    "writable": ("create", "update", "build"),
    "read_only": (),
    "write_only": ("create", "update", "build"),
    "create_only": ("create", "build"),
    "update_only": ("update", "build"),
}

#: Types of values that replies hold in place of null, such as ``""`` or ``[]``.
_JSON = frozenset({str, int, float, list, dict})


class Field(property):
    """A field of a record class. A property, so that shells and help() treat it as one and do not
    read it (and so send nothing) just to list names.

    Reading gives the typed value, or ``None`` for null. Assigning checks the value and marks the
    field as changed; fields that the server owns refuse it. On the class, the field itself is
    reached, with everything the schema says about it.

    Attributes:
        owner: the class of records that it was declared in.
        name: its Python name.
        wire: its name on the wire.
        codec: how its values are read and written.
        write: the codec of the written shape, where that differs from the shape that is read.
        access: who may set it; see ``WRITABLE_IN``.
        required: the operations (``"create"``, ``"update"``) that must be given it.
        nullable: whether it may be null.
        none_as: the wire value that stands for "nothing": ``None``, ``""``, ``[]`` or ``"0"``.
        keep_on_update: whether an update must repeat it because leaving it out clears it.
        default: what the store fills in, as a wire value.
        limits: how long, large or many it may be, by name; see ``limits.py``.
        doc: what it means.
    """

    def __init__(
        self,
        codec: Codec,
        doc: str,
        *,
        wire: str = "",
        access: Access = "writable",
        required: tuple[str, ...] = (),
        write: Codec | None = None,
        nullable: bool = False,
        none_as: Any = None,
        keep_on_update: bool = False,
        default: Any = None,
        limits: Limits | None = None,
    ) -> None:
        self.codec = codec
        self.write: Codec = write or codec
        super().__init__()
        self.doc = doc
        about = (codec.python, access.replace("_", "-"), words(limits or {}))
        self.__doc__ = f"{doc} ({', '.join(filter(None, about))})"
        self.owner: type = object
        self.name: str = wire
        self.wire: str = wire
        self.access = access
        self.required = required
        self.nullable = nullable
        self.none_as = none_as
        self.keep_on_update = keep_on_update
        self.default = default
        self.limits: Limits = limits or {}

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name
        self.owner = owner
        self.wire = self.wire or name
        # help() and stubtest tell a property that can be written by its setter
        setter = self.__set__ if WRITABLE_IN[self.access] else None
        super().__init__(self._reader(), setter, doc=self.__doc__)

    def __reduce__(self) -> Any:
        """A copy of a field is the field: it is part of a class."""
        return getattr, (self.owner, self.name)

    def __repr__(self) -> str:
        return f"<field {self.name}: {self.codec.python}, {self.access}>"

    def _reader(self) -> Callable[[Owner], Any]:
        """What reads the field of a record. It runs for every read, so all that is the same for
        all records is looked up here, once for the class."""
        name, wire, codec = self.name, self.wire, self.codec
        plain, decode, mutable = codec.plain, codec.decode, codec.mutable

        def read(record: Owner) -> Any:
            values = record._values
            if values is not None and name in values:
                try:
                    return values[name]
                except KeyError:  # another thread has just saved it
                    pass
            try:
                raw = record._raw[wire]
            except KeyError:
                return self.not_returned(record)
            if type(raw) is plain or raw is None:
                return raw
            try:
                value = decode(raw)
            except ValueError:
                value = self.decode(raw, type(record))  # says which field it is
            if mutable:  # it can be changed in place, so the record has to remember it
                return record._remember_first(name, self._locked_for(record, value))
            return value

        return read

    def decode_for(self, record: Owner) -> Any:
        """The value that ``record`` was given by a reply, whatever was assigned since.

        Raises:
            FieldValueException: see :meth:`decode`.
        """
        return self._locked_for(record, self.decode(record._raw[self.wire], type(record)))

    def _locked_for(self, record: Owner, value: Any) -> Any:
        """A value that was read, locked where a change in place could not be saved."""
        fixed = "update" not in WRITABLE_IN[self.access] or not record._can_change
        if fixed or record._locked_by:
            self.codec.lock(value, record._locked_by or f"{type(record).__name__}.{self.name}")
        return value

    def __set__(self, record: Owner, value: Any) -> None:
        if record._locked_by:
            raise ReadOnlyFieldException(
                f"{record._locked_by} is read-only, and all that is in it."
            )
        if not record._can_change:
            raise ReadOnlyFieldException(
                f"The API has no update for a {type(record).__name__}: {self.name} cannot be set."
            )
        writable_in = WRITABLE_IN[self.access]
        if "update" not in writable_in and not (record._is_new and "create" in writable_in):
            raise ReadOnlyFieldException(self._refusal(type(record).__name__, "update"))
        if record._came_as(self.wire, value):  # as it came, however odd: nothing is to be sent
            try:
                record._remember(self.name, None if value is None else self.codec.decode(value))
            except ValueError:
                record._forget(self.name)
            return
        self.encode(value, type(record).__name__)  # a wrong value fails at the line that sets it
        self.keep(record, value)

    def keep(self, record: Owner, value: Any) -> None:
        """Let ``record`` hold a checked value, in the type that reading the field gives."""
        if self._is_nothing(value):
            value = None
        else:
            kept = self.write.keep(value)
            value = value if kept is None else kept
        record._remember(self.name, value)

    def decode(self, raw: Any, owner: type) -> Any:
        """The Python value of a raw one.

        Raises:
            FieldValueException: if the field's type cannot read it; it names the field.
        """
        try:
            return self.codec.decode(raw)
        except ValueError as error:
            if self.none_as is not None and raw == self.none_as:
                return None
            raise FieldValueException(
                f"{owner.__name__}.{self.name}: the store sent {shown(raw)}, which is {error} "
                f"(expected {self.codec.python}). record[{self.wire!r}] gives it raw."
            ) from None

    def encode(self, value: Any, owner: str) -> Any:
        """The wire value of a Python value.

        Raises:
            InvalidValueException: if it is of the wrong type, or beyond a limit; it names the
                field.
        """
        if self._is_nothing(value):
            if self.nullable or self.none_as is not None:
                return self.none_as
            raise InvalidValueException(f"{owner}.{self.name} cannot be None.")
        try:
            wire = self.write.encode(value)
        except ValueError as error:
            try:
                wire = self.write.accept(value)
            except ValueError:
                raise InvalidValueException(f"{owner}.{self.name}: {error}.") from None
        if self.limits and (broken := breach(self.limits, wire)):
            raise InvalidValueException(f"{owner}.{self.name}: {broken}.")
        return wire

    def _is_nothing(self, value: Any) -> bool:
        """Whether a value means null.

        ``None``, missing values of data frames, and, where the field can be null, the values that
        replies hold in place of null.
        """
        if unwrapped(value) is None:
            return True
        if type(value) not in _JSON or not (self.nullable or self.none_as is not None):
            return False
        if value == self.none_as:
            return True
        try:
            return self.codec.decode(value) is None
        except ValueError:
            return False

    def check_writable(self, verb: str, owner: str) -> None:
        """Refuse the field in the body of a ``verb`` that it may not stand in.

        Raises:
            ReadOnlyFieldException: says who sets it, or when it can be set.
        """
        if verb not in WRITABLE_IN[self.access]:
            raise ReadOnlyFieldException(self._refusal(owner, verb))

    def _refusal(self, owner: str, verb: str) -> str:
        reason = {
            "create_only": "can only be set when the record is created",
            "update_only": "can only be set on a record that exists",
        }.get(self.access, "is read-only: only the store sets it")
        return f"{owner}.{self.name} {reason}. Leave it out of the {verb}."

    def not_returned(self, record: Owner) -> Any:
        """What reading gives when the reply did not hold the field: ``None`` where it may be
        null, an error otherwise."""
        if self.nullable or record._is_new:
            return None
        owner = type(record).__name__
        if self.access == "write_only":
            raise FieldNotReturnedException(f"{owner}.{self.name} is never returned by the store.")
        raise FieldNotReturnedException(
            f"{owner}.{self.name} was not in the reply. A partial reply leaves fields out; "
            "refresh() fetches the whole record."
        )


def is_needed(verb: str, required: Container[str], keep_on_update: bool) -> bool:
    """Whether a body must hold a field: one that an update would clear by leaving it out, too."""
    return verb in required or (verb == "update" and keep_on_update)


def field_named(fields: Mapping[str, Field], name: str) -> Field | None:
    """The field of that Python or wire name."""
    found = fields.get(name)
    if found is None:
        found = next((field for field in fields.values() if field.wire == name), None)
    return found
