"""The descriptor of a field: reads, validates and tracks one JSON value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar

from bigcommerce_sdk.codecs.base import inside
from bigcommerce_sdk.exception import (
    FieldNotReturnedException,
    FieldValueException,
    InvalidValueException,
    ReadOnlyFieldException,
    UsageException,
)
from bigcommerce_sdk.json.types import is_list
from bigcommerce_sdk.json.writing import json_copy, shown, unwrapped
from bigcommerce_sdk.naming import sentence
from bigcommerce_sdk.records.limits import violation, words

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping

    from bigcommerce_sdk.codecs import Codec
    from bigcommerce_sdk.records.limits import Limits
    from bigcommerce_sdk.records.owner import Owner

T = TypeVar("T")

Access = (
    Literal["writable"]
    | Literal["read_only"]
    | Literal["write_only"]
    | Literal["create_only"]
    | Literal["update_only"]
)

#: The bodies of records.
BODIES = ("create", "update")

#: The bodies in which a field may occur, by access: those of create and update, and nested objects
#: that a caller builds for either.
WRITABLE_IN: dict[str, tuple[str, ...]] = {
    "writable": ("create", "update", "build"),
    "read_only": (),
    "write_only": ("create", "update", "build"),
    "create_only": ("create", "build"),
    "update_only": ("update", "build"),
}

#: Types of the API's substitutes for null, such as ``""`` or ``[]``.
_JSON = frozenset({str, int, float, list, dict})


class Field(property):
    """A field of a record class.

    Reading returns the typed value, or ``None`` for null. Assigning validates the value and marks
    the field as changed; read-only fields refuse it. On the class, the attribute is the field
    itself, with its metadata.

    It is a property, so that shells and ``help()`` do not read it (which may send a request) to
    list names.

    Attributes:
        owner: the record class that declares it.
        name: its Python name.
        wire: its JSON name.
        codec: the codec of its values.
        write: the codec of the written shape, where it differs from the read shape.
        access: the bodies in which it may occur; see ``WRITABLE_IN``.
        required: the operations (``"create"``, ``"update"``) that require it.
        nullable: whether it may be null.
        none_as: the JSON value that is sent for ``None``: null, ``""``, ``[]`` or ``"0"``.
        keep_on_update: whether an update must repeat it, since leaving it out clears it.
        default: the store's default, as a JSON value.
        limits: its limits by name; see ``limits.py``.
        changed_by: the resource whose calls change its objects, if no update of the record does.
        included_as: the value of ``include`` that returns it.
        doc: its description.
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
        changed_by: str = "",
        included_as: str = "",
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
        self.access: Access = access
        self.required = required
        self.nullable = nullable
        self.none_as = none_as
        self.keep_on_update = keep_on_update
        self.default = default
        self.limits: Limits = limits or {}
        self.changed_by = changed_by
        self.included_as: str = included_as
        if changed_by:
            record = vars(getattr(codec, "items", codec)).get("record")
            if record is not None:
                record._changed_by = changed_by

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name
        self.owner = owner
        self.wire = self.wire or name
        self.included_as = self.included_as or self.wire
        # help() and stubtest recognize a writable property by its setter
        setter = self.__set__ if WRITABLE_IN[self.access] else None
        super().__init__(self._reader(), setter, doc=self.__doc__)

    @property
    def is_returned(self) -> bool:
        """Whether responses can have it."""
        return self.access != "write_only" and not self.codec.only_sent

    def __reduce__(self) -> Any:
        """Copy and pickle a field by reference, as an attribute of its class."""
        return getattr, (self.owner, self.name)

    def __repr__(self) -> str:
        return f"<field {self.name}: {self.codec.python}, {self.access}>"

    def _reader(self) -> Callable[[Owner], Any]:
        """The getter of the property. For speed, it looks up everything once per class."""
        name, wire, codec = self.name, self.wire, self.codec
        plain, decode, mutable = codec.plain, codec.decode, codec.mutable

        def read(record: Owner) -> Any:
            values = record._values
            if values is not None and name in values:
                try:
                    return values[name]
                except KeyError:  # removed by another thread that saved the record
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
                value = self.decode(raw, type(record))  # raises an error that names the field
            if mutable:  # it can be changed in place, so the record keeps it
                return record._remember_first(name, self.locked_for(record, value))
            return value

        return read

    def decode_for(self, record: Owner) -> Any:
        """The value of the response, regardless of assignments.

        Raises:
            FieldValueException: see :meth:`decode`.
        """
        return self.locked_for(record, self.decode(record._raw[self.wire], type(record)))

    def locked_for(self, record: Owner, value: Any) -> Any:
        """Lock the nested records of a value if their changes could not be saved."""
        fixed = "update" not in WRITABLE_IN[self.access] or not record._can_change
        if fixed or record._locked_by:
            said = f"{type(record).__name__}.{self.name} is read-only, including its nested fields."
            self.codec.lock(value, record._locked_by or f"{said}{self._instead()}")
        if self.changed_by and (origin := record._origin()) is not None:
            for each in value if is_list(value) else [value]:
                if hasattr(each, "_changed_by"):
                    each._store = origin[0]
        return value

    def __set__(self, record: Owner, value: Any) -> None:
        if record._locked_by:
            raise ReadOnlyFieldException(record._locked_by)
        if not record._can_change:
            owner = type(record).__name__
            raise ReadOnlyFieldException(
                f"{owner}.{self.name} cannot be set: the API has no update for {owner} records."
            )
        writable_in = WRITABLE_IN[self.access]
        if "update" not in writable_in and not (record._is_new and "create" in writable_in):
            raise ReadOnlyFieldException(self._refusal(type(record).__name__, "update"))
        if record._came_as(self.wire, value):  # the raw value of the response: not a change
            try:
                record._remember(self.name, None if value is None else self.codec.decode(value))
            except ValueError:
                record._forget(self.name)
            return
        value = self.prepared(value, type(record).__name__)
        self.encode(value, type(record).__name__)  # validates the value when it is assigned
        self.keep(record, value)

    def prepared(self, value: Any, owner: str) -> Any:
        """A value with its nested records made, which is then encoded and kept.

        Raises:
            UsageException: if a nested record refuses a value.
        """
        if not self.write.mutable:
            return value
        try:
            return value if self._is_nothing(value) else self.write.prepare(value)
        except (UsageException, ValueError) as error:
            raise self._refused(error, owner) from None
        except Exception as error:
            raise self._unsendable(value, error, owner) from None

    def keep(self, record: Owner, value: Any) -> None:
        """Store a validated value in a record, in the type that reading returns."""
        if self._is_nothing(value):
            value = None
        else:
            kept = self.write.keep(value)
            value = value if kept is None else kept
        record._remember(self.name, value)

    def decode(self, raw: Any, owner: type) -> Any:
        """The Python value of a raw value.

        Raises:
            FieldValueException: if the codec cannot read it; the message names the field.
        """
        try:
            return self.codec.decode(raw)
        except ValueError as error:
            if self.none_as is not None and raw == self.none_as:
                return None
            raise FieldValueException(
                f"{owner.__name__}.{self.name}: the store sent {shown(raw)}, which is {error} "
                f"(expected {self.codec.python}). record[{self.wire!r}] returns it raw."
            ) from None

    def encode(self, value: Any, owner: str) -> Any:
        """The JSON value of a Python value.

        Raises:
            InvalidValueException: if it has the wrong type or exceeds a limit; the message names
                the field.
        """
        try:
            is_nothing = self._is_nothing(value)
            wire = None if is_nothing else self._wire_of(value)
        except (UsageException, ValueError) as error:
            raise self._refused(error, owner) from None
        except Exception as error:  # nesting that is too deep, or code of the class of a value
            raise self._unsendable(value, error, owner) from None
        if is_nothing:
            if self.nullable or self.none_as is not None:
                return self.none_as
            raise InvalidValueException(f"{owner}.{self.name} cannot be None.")
        if self.limits and (broken := violation(self.limits, wire)):
            raise InvalidValueException(f"{owner}.{self.name}: {broken}.")
        return wire

    def _refused(self, error: Exception, owner: str) -> Exception:
        """The error of a value, or of a nested record, with the path of the field."""
        found = inside(f"{owner}.{self.name}", error)
        is_ours = isinstance(found, UsageException)
        return found if is_ours else InvalidValueException(sentence(str(found)))

    def _unsendable(self, value: Any, error: Exception, owner: str) -> InvalidValueException:
        return InvalidValueException(
            f"{owner}.{self.name}: a {type(value).__name__} that cannot be sent as JSON "
            f"({type(error).__name__})."
        )

    def _wire_of(self, value: Any) -> Any:
        """The JSON value of a Python value, or else of a raw value of a response."""
        try:
            return self.write.encode(value)
        except InvalidValueException:  # of a nested record, whose field tried both
            raise
        except ValueError as error:
            try:
                return self.write.accept(value)
            except ValueError:
                raise error from None

    def _is_nothing(self, value: Any) -> bool:
        """Whether a value means null.

        These are ``None``, missing values of data frames, and the API's substitutes for null if the
        field is nullable.
        """
        if unwrapped(value) is None:
            return True
        if type(value) not in _JSON or not (self.nullable or self.none_as is not None):
            return False
        if value == self.none_as:
            return True
        try:
            # the copy has no list that contains itself, which would be read without end
            plain = json_copy(value) if isinstance(value, (list, dict)) else value
            return self.codec.decode(plain) is None
        except ValueError:
            return False

    def check_writable(self, verb: str, owner: str) -> None:
        """Refuse the field in the body of a ``verb`` that cannot set it.

        Raises:
            ReadOnlyFieldException: the message says which calls can set it.
        """
        if verb not in WRITABLE_IN[self.access]:
            raise ReadOnlyFieldException(self._refusal(owner, verb))

    def _refusal(self, owner: str, verb: str) -> str:
        reason = {
            "create_only": "can only be set when the record is created",
            "update_only": "can only be set on a record that exists",
        }.get(self.access, "is read-only: only the store sets it")
        body = "" if verb == "build" else f" of the {verb}"
        return f"{owner}.{self.name} {reason}. Leave it out{body}.{self._instead()}"

    def _instead(self) -> str:
        """What changes its value instead of an update of the record."""
        return f" Change them with {self.changed_by}." if self.changed_by else ""

    def not_returned(self, record: Owner) -> Any:
        """The result of reading a field that the response lacks.

        Returns:
            ``None`` if the record is new, or the field is nullable and was not left out.

        Raises:
            FieldNotReturnedException: otherwise.
        """
        if record._is_new or (self.nullable and not record._lacks(self)):
            return None
        owner = type(record).__name__
        if self.access == "write_only":
            raise FieldNotReturnedException(f"{owner}.{self.name} is never returned by the store.")
        raise FieldNotReturnedException(
            f"{owner}.{self.name} is not in the response{record._advice_on(self)}"
        )


def held_in(owner: str, name: str, work: Callable[..., T], *args: Any) -> T:
    """Call a function with a value that may have been changed in place to anything.

    Args:
        owner: the record class of the field.
        name: the name of the field, for the error message.
        work: the function, such as ``deepcopy``.
        args: its arguments.

    Raises:
        InvalidValueException: for whatever the function raises.
    """
    try:
        return work(*args)
    except UsageException:
        raise
    except Exception as error:  # such as a list that contains itself, or a lock
        raise InvalidValueException(
            f"{owner}.{name} holds a value that cannot be copied or sent ({type(error).__name__}). "
            "Assign values that JSON can express."
        ) from None


def is_needed(verb: str, required: Container[str], keep_on_update: bool) -> bool:
    """Whether a body must hold a field, since it is required or would be cleared."""
    return verb in required or (verb == "update" and keep_on_update)


def field_named(fields: Mapping[str, Field], name: str) -> Field | None:
    """The field with a Python or JSON name."""
    found = fields.get(name)
    if found is None:
        found = next((field for field in fields.values() if field.wire == name), None)
    return found
