"""Values of fields, by codec: filled, checked, shown and compared.

``BEHAVIOURS`` is the only place that distinguishes codecs. A new codec needs one row there, and a
class if no existing behaviour fits.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar, Generic, TypeVar

from bigcommerce_sdk.codecs import (
    AnyValue,
    Array,
    Boolean,
    Codec,
    Csv,
    Date,
    DateTime,
    Decimal_,
    DecimalNumber,
    Enum,
    Integer,
    Lenient,
    Linked,
    Map,
    MapOf,
    Nested,
    NestedLater,
    Repeated,
    String,
    StringOrInteger,
)
from bigcommerce_sdk.codecs.files import FileUpload, TextOrFile
from bigcommerce_sdk.json.types import is_list, is_mapping, is_object, is_sequence
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.limits import violation
from bigcommerce_sdk.records.unions import OneOf
from bigcommerce_sdk.sandbox.catalogue import body_by_wire, fields_by_wire
from bigcommerce_sdk.sandbox.problem import Problem, bad_field, not_writable
from bigcommerce_sdk.sandbox.quirks import DECIMAL_PLACES, SENT_FIELDS_ONLY

CodecT = TypeVar("CodecT", bound=Codec)


class SentFile(str):
    """An uploaded file: its name as text, without its content.

    Attributes:
        size: its length in bytes.
    """

    __slots__ = ("size",)

    size: int

    def __new__(cls, name: str, size: int = 0) -> SentFile:
        """Make the text with its size, which copies set later."""
        made = super().__new__(cls, name)
        made.size = size
        return made


#: Replaces a record by a link to it, or a link by a record.
ReplaceLink = Callable[[Linked, Any], Any]

DEFAULT_PLACES = 4

#: A number as text. Python's own parser also takes digits of other scripts.
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)", re.ASCII)


def stored(field: Field, value: Any) -> Any:
    """A value from the wire or from Python, in the spelling that replies use.

    Raises:
        ValueError: the value does not have the field's type.
    """
    if value is None:
        return nothing(field)
    codec = behaviour_of(field.codec).stored_as(field.codec, field.write)
    found = _stored(codec, value, DECIMAL_PLACES.get(field.wire, DEFAULT_PLACES))
    return field.none_as if found == {} and field.none_as is not None else found


def nothing(field: Field) -> Any:
    """The value that replies show for a field without one."""
    if field.none_as is not None:
        return field.none_as
    return None if field.nullable else behaviour_of(field.codec).nothing(field.codec)


_initial: dict[int, tuple[Field, Any]] = {}


def initial(field: Field) -> Any:
    """The value of a field that a create request leaves out. It must not be changed."""
    known = _initial.get(id(field))
    if known is None:
        known = _initial[id(field)] = (
            field,
            _made_initial(field),
        )  # keeps the field, and so its id
    return known[1]


def _made_initial(field: Field) -> Any:
    if field.default is not None:
        return field.default
    if field.none_as is not None or field.nullable:
        return nothing(field)
    return _empty(field.codec, DECIMAL_PLACES.get(field.wire, DEFAULT_PLACES))


def complete(record: type[BaseRecord], given: Mapping[str, Any]) -> dict[str, Any]:
    """The stored values of a record or nested record: those given, and initial ones.

    Raises:
        ValueError: a value does not have its field's type; names the field.
    """
    values: dict[str, Any] = {}
    for wire, field in fields_by_wire(record).items():
        if field.access == "write_only":
            continue
        try:
            values[wire] = stored(field, given[wire]) if wire in given else initial(field)
        except ValueError as error:
            raise ValueError(f"{record.__name__}.{wire}: {error}") from None
    return values


def fitting(record: type[BaseRecord], values: Mapping[str, Any]) -> dict[str, Any]:
    """The values that fields of a record class can hold, as they are stored."""
    found: dict[str, Any] = {}
    for wire, field in fields_by_wire(record).items():
        if values.get(wire) is not None:
            with suppress(ValueError):
                found[wire] = stored(field, values[wire])
    return found


def check(field: Field, value: Any, name: str, verb: str) -> None:
    """Refuse a value that a body cannot have for a field.

    Args:
        field: the field.
        value: the JSON value.
        name: the dotted path of the value in the body.
        verb: ``"create"``, ``"update"``, or ``"build"`` for the body of an action.

    Raises:
        Problem: 400, names the field.
    """
    is_nothing = field.nullable if value is None else value == field.none_as
    if is_nothing:
        return
    behaviour_of(field.write).check(field.write, value, name, verb)
    words = violation(field.limits, value)
    if words:
        raise bad_field(name, f"The field '{name}' is invalid: {words}.")


class Behaviour(Generic[CodecT]):
    """How the store treats the values of one codec.

    The base class is for values that are stored decoded. It has no state: every method takes the
    codec.
    """

    #: Whether the store can set a value to the present time.
    is_timestamp: ClassVar[bool] = False
    #: Whether ids of this codec are numbers.
    is_integer: ClassVar[bool] = False
    #: Whether values are links to records of another resource.
    is_link: ClassVar[bool] = False
    #: Whether a seeded value must be text, where ``decode`` would take more.
    is_text: ClassVar[bool] = False
    #: Whether a form can have a file for it.
    is_file: ClassVar[bool] = False

    # Parts of the codec

    def items(self, codec: CodecT) -> Codec | None:
        """The codec of the elements of a list; ``None`` if it is not a list."""
        return None

    def record(self, codec: CodecT) -> type[BaseRecord] | None:
        """The record class of an object; ``None`` if it is not an object with fields."""
        return None

    def choices(self, codec: CodecT) -> tuple[Any, ...] | None:
        """The listed values of an enum; ``None`` if it is not an enum."""
        return None

    # Stored values

    def empty(self, codec: CodecT, places: int) -> Any:
        """The value that stands for an empty one.

        Args:
            codec: the codec.
            places: decimal places of amounts.
        """
        return None

    def nothing(self, codec: CodecT) -> Any:
        """The value of a field that cannot be null and was set to null."""
        return self.empty(codec, DEFAULT_PLACES)

    def stored_as(self, codec: CodecT, write: Codec) -> Codec:
        """The codec that decides the spelling of a value.

        Args:
            codec: the codec of replies.
            write: the codec of bodies of the same field.
        """
        return codec

    def stored(self, codec: CodecT, value: Any, places: int) -> Any:
        """A value from the wire or from Python that is not null, as replies spell it.

        Raises:
            ValueError: the value does not have the type.
        """
        decoded = codec.decode(value)
        return self.empty(codec, places) if decoded is None else decoded

    def replace_links(self, codec: CodecT, value: Any, replace: ReplaceLink) -> Any:
        """A value with every linked record in it replaced."""
        return value

    # Bodies

    def check(self, codec: CodecT, value: Any, name: str, verb: str) -> None:
        """Refuse a value that a body cannot have; see :func:`check`.

        Raises:
            Problem: 400, names the field.
        """
        if not self.accepts(codec, value):
            raise _wrong_type(name, codec)

    def accepts(self, codec: CodecT, value: Any) -> bool:
        """Whether a JSON value of a body has the type."""
        return value is not None and value != "" and _decodes(codec, value)

    # Filters

    def compared_as(self, codec: CodecT) -> Codec:
        """The codec with which filters and sorting read values."""
        return codec

    def parameter(self, codec: CodecT, text: str) -> Any:
        """A parameter's text as a value that :meth:`comparable` values compare with.

        Raises:
            ValueError: the text does not have the type, or is empty.
        """
        value = codec.decode(text)
        if value is None:
            raise ValueError(text)
        return value

    def comparable(self, codec: CodecT, value: Any) -> Any:
        """A stored value that can be compared; ``None`` if it has none."""
        try:
            return None if value is None else codec.decode(value)
        except ValueError:
            return None


class _Integer(Behaviour[Integer]):
    is_integer = True

    def empty(self, codec: Integer, places: int) -> Any:
        return 0

    def accepts(self, codec: Integer, value: Any) -> bool:
        return not isinstance(value, bool) and _is_number(value) and super().accepts(codec, value)


class _Boolean(Behaviour[Boolean]):
    def empty(self, codec: Boolean, places: int) -> Any:
        return False

    def accepts(self, codec: Boolean, value: Any) -> bool:
        return isinstance(value, bool) or str(value).lower() in ("true", "false", "1", "0")


class _String(Behaviour[String]):
    is_text = True

    def empty(self, codec: String, places: int) -> Any:
        return ""

    def accepts(self, codec: String, value: Any) -> bool:
        return isinstance(value, str)


class _TextOrFile(_String):
    """Text, or an uploaded file, which is text with the name of the file."""

    is_file = True


class _FileUpload(Behaviour[FileUpload]):
    is_file = True

    def empty(self, codec: FileUpload, places: int) -> Any:
        return ""

    def accepts(self, codec: FileUpload, value: Any) -> bool:
        return isinstance(value, SentFile)


class _StringOrInteger(Behaviour[StringOrInteger]):
    def empty(self, codec: StringOrInteger, places: int) -> Any:
        return ""

    def accepts(self, codec: StringOrInteger, value: Any) -> bool:
        return isinstance(value, (str, int)) and not isinstance(value, bool)

    def parameter(self, codec: StringOrInteger, text: str) -> Any:
        return str(super().parameter(codec, text))

    def comparable(self, codec: StringOrInteger, value: Any) -> Any:
        return None if value is None else str(value)


class _AnyValue(Behaviour[AnyValue]):
    def accepts(self, codec: AnyValue, value: Any) -> bool:
        return True


class _Decimal(Behaviour[Decimal_]):
    """Amounts: text with a fixed number of decimal places."""

    def empty(self, codec: Decimal_, places: int) -> Any:
        return f"{0:.{places}f}"

    def stored(self, codec: Decimal_, value: Any, places: int) -> Any:
        number = codec.decode(str(value) if isinstance(value, Decimal) else value)
        return self.empty(codec, places) if number is None else f"{number:.{places}f}"

    def accepts(self, codec: Decimal_, value: Any) -> bool:
        return _is_number(value) and super().accepts(codec, value)


class _DecimalNumber(_Decimal):
    """Amounts that are JSON numbers."""

    def empty(self, codec: Decimal_, places: int) -> Any:
        return 0

    def stored(self, codec: Decimal_, value: Any, places: int) -> Any:
        return codec.encode(0 if value == "" else value)


class _DateTime(Behaviour[DateTime]):
    is_timestamp = True
    _EMPTY: ClassVar[Mapping[str, Any]] = {"unix": 0, "unix_text": "0"}

    def empty(self, codec: DateTime, places: int) -> Any:
        return self._EMPTY.get(codec.wire, "")

    def stored(self, codec: DateTime, value: Any, places: int) -> Any:
        moment = value if isinstance(value, datetime) else codec.decode(value)
        return self.empty(codec, places) if moment is None else codec.encode(moment)

    def accepts(self, codec: DateTime, value: Any) -> bool:
        return value is not None and _decodes(codec, value)


class _Date(Behaviour[Date]):
    def empty(self, codec: Date, places: int) -> Any:
        return ""

    def stored(self, codec: Date, value: Any, places: int) -> Any:
        day = value if isinstance(value, date) else codec.decode(value)
        return "" if day is None else codec.encode(day)

    def accepts(self, codec: Date, value: Any) -> bool:
        return value is not None and _decodes(codec, value)


class _Enum(Behaviour[Enum]):
    def choices(self, codec: Enum) -> tuple[Any, ...]:
        return codec.values

    def empty(self, codec: Enum, places: int) -> Any:
        return "" if "" in codec.values else codec.values[0]

    def check(self, codec: Enum, value: Any, name: str, verb: str) -> None:
        if not self.accepts(codec, value):
            allowed = ", ".join(str(each) for each in codec.values)
            raise bad_field(name, f"The field '{name}' is invalid: it must be one of {allowed}.")

    def accepts(self, codec: Enum, value: Any) -> bool:
        has_type = behaviour_of(codec.base).accepts(codec.base, value)
        return has_type and (codec.open or value in codec.values)


class _Array(Behaviour[Array]):
    def items(self, codec: Array) -> Codec:
        return codec.items

    def empty(self, codec: Array, places: int) -> Any:
        return []

    def stored(self, codec: Array, value: Any, places: int) -> Any:
        if not is_sequence(value):
            raise ValueError("not a list")
        return [_stored(codec.items, item, places) for item in value]

    def replace_links(self, codec: Array, value: Any, replace: ReplaceLink) -> Any:
        if not is_list(value):
            return value
        items = behaviour_of(codec.items)
        return [items.replace_links(codec.items, item, replace) for item in value]

    def check(self, codec: Array, value: Any, name: str, verb: str) -> None:
        if not is_list(value):
            raise _wrong_type(name, codec)
        items = behaviour_of(codec.items)
        for index, item in enumerate(value):
            items.check(codec.items, item, f"{name}.{index}", verb)

    def parameter(self, codec: Array, text: str) -> Any:
        return behaviour_of(codec.items).parameter(codec.items, text)


class _Csv(_Array):
    """Lists in the form of text. Bodies may also hold a list."""

    def empty(self, codec: Array, places: int) -> Any:
        return ""

    def stored_as(self, codec: Array, write: Codec) -> Codec:
        return write  # a list; text is accepted only when reading

    def stored(self, codec: Array, value: Any, places: int) -> Any:
        return value if isinstance(value, str) else codec.encode(value)

    def check(self, codec: Array, value: Any, name: str, verb: str) -> None:
        if not isinstance(value, str):
            super().check(codec, value, name, verb)
        elif not self.accepts(codec, value):
            raise _wrong_type(name, codec)


class _Map(Behaviour[Map]):
    def empty(self, codec: Map, places: int) -> Any:
        return {}


class _MapOf(Behaviour[MapOf]):
    """Objects with any keys, whose values are of one type."""

    def empty(self, codec: MapOf, places: int) -> Any:
        return {}

    def stored(self, codec: MapOf, value: Any, places: int) -> Any:
        if value == [] or value == "":
            return {}
        if not is_mapping(value):
            raise ValueError("not an object")
        return {name: _stored(codec.items, item, places) for name, item in value.items()}

    def replace_links(self, codec: MapOf, value: Any, replace: ReplaceLink) -> Any:
        if not is_mapping(value):
            return value
        items = behaviour_of(codec.items)
        return {
            name: items.replace_links(codec.items, item, replace) for name, item in value.items()
        }

    def check(self, codec: MapOf, value: Any, name: str, verb: str) -> None:
        if not is_object(value):
            raise _wrong_type(name, codec)
        items = behaviour_of(codec.items)
        for key, item in value.items():
            items.check(codec.items, item, f"{name}.{key}", verb)


class _Nested(Behaviour[Nested]):
    """Objects with known fields. ``[]`` and ``""`` stand for none."""

    def record(self, codec: Nested) -> type[BaseRecord]:
        return codec.record

    def empty(self, codec: Nested, places: int) -> Any:
        return complete(codec.record, {})

    def nothing(self, codec: Nested) -> Any:
        return []

    def stored(self, codec: Nested, value: Any, places: int) -> Any:
        if is_mapping(value):
            unknown = {k: v for k, v in value.items() if k not in fields_by_wire(codec.record)}
            made = {**complete(codec.record, value), **unknown}
            if codec.record.__name__ in SENT_FIELDS_ONLY:
                return {name: made[name] for name in made if name in value}
            return made
        if value == [] or value == "":
            return []
        raise ValueError("not an object")

    def replace_links(self, codec: Nested, value: Any, replace: ReplaceLink) -> Any:
        return replace_links(codec.record, value, replace) if is_mapping(value) else value

    def check(self, codec: Nested, value: Any, name: str, verb: str) -> None:
        if not is_object(value):  # the field decides whether [] is accepted
            raise _wrong_type(name, codec)
        fields = fields_by_wire(codec.record)
        for key, item in value.items():
            path = f"{name}.{key}"
            if key not in fields and key not in body_by_wire(codec.record):
                raise bad_field(path, f"The field '{path}' is not supported by this resource.")
            if verb == "create" and fields[key].access == "update_only":
                raise not_writable(path)
            if fields[key].access != "read_only":
                check(fields[key], item, path, verb)


class _OneOf(Behaviour[OneOf]):
    """Objects that are one of several; others are kept as they are, and refused in bodies."""

    def empty(self, codec: OneOf, places: int) -> Any:
        tag, first = next(iter(codec.tags.items()))
        return complete(first.record, {codec.by: tag} if codec.by else {})

    def nothing(self, codec: OneOf) -> Any:
        return []

    def stored(self, codec: OneOf, value: Any, places: int) -> Any:
        if value == [] or value == "":
            return []
        if not is_mapping(value):
            raise ValueError("not an object")
        found = codec.of_wire(value)
        return _stored(found, value, places) if found else value

    def replace_links(self, codec: OneOf, value: Any, replace: ReplaceLink) -> Any:
        found = codec.of_wire(value) if is_mapping(value) else None
        return behaviour_of(found).replace_links(found, value, replace) if found else value

    def check(self, codec: OneOf, value: Any, name: str, verb: str) -> None:
        found = codec.of_wire(value) if is_object(value) else None
        if found is None:
            raise _wrong_type(name, codec)
        behaviour_of(found).check(found, value, name, verb)


class _Linked(Behaviour[Linked]):
    """Records of another resource: links, or whole records if included."""

    is_link = True

    def stored(self, codec: Linked, value: Any, places: int) -> Any:
        return value

    def replace_links(self, codec: Linked, value: Any, replace: ReplaceLink) -> Any:
        return replace(codec, value) if is_mapping(value) else value

    def accepts(self, codec: Linked, value: Any) -> bool:
        return True


class _Lenient(Behaviour[Lenient]):
    """Values whose type is uncertain: treated as that type if they have it."""

    def empty(self, codec: Lenient, places: int) -> Any:
        return _empty(codec.guess, places)

    def stored(self, codec: Lenient, value: Any, places: int) -> Any:
        try:
            return _stored(codec.guess, value, places)
        except ValueError:
            return value

    def accepts(self, codec: Lenient, value: Any) -> bool:
        return True

    def compared_as(self, codec: Lenient) -> Codec:
        return codec.guess


#: The behaviour of each codec.
BEHAVIOURS: Mapping[type[Codec], Behaviour[Any]] = {
    AnyValue: _AnyValue(),
    Array: _Array(),
    Boolean: _Boolean(),
    Csv: _Csv(),
    Repeated: _Array(),
    Date: _Date(),
    DateTime: _DateTime(),
    Decimal_: _Decimal(),
    DecimalNumber: _DecimalNumber(),
    Enum: _Enum(),
    FileUpload: _FileUpload(),
    Integer: _Integer(),
    Lenient: _Lenient(),
    Linked: _Linked(),
    Map: _Map(),
    MapOf: _MapOf(),
    Nested: _Nested(),
    NestedLater: _Nested(),
    OneOf: _OneOf(),
    String: _String(),
    StringOrInteger: _StringOrInteger(),
    TextOrFile: _TextOrFile(),
}


def behaviour_of(codec: Codec) -> Behaviour[Any]:
    """The behaviour of a codec."""
    return BEHAVIOURS[type(codec)]


def replace_links(
    record: type[BaseRecord], values: Mapping[str, Any], replace: ReplaceLink
) -> dict[str, Any]:
    """The values of a record with every linked record in them replaced.

    Args:
        record: the record class.
        values: its values by wire name; unknown names are kept.
        replace: makes the replacement of an object, given its codec.
    """
    codecs = {name: field.codec for name, field in fields_by_wire(record).items()}
    return {
        name: (
            behaviour_of(codecs[name]).replace_links(codecs[name], value, replace)
            if name in codecs
            else value
        )
        for name, value in values.items()
    }


def _stored(codec: Codec, value: Any, places: int) -> Any:
    return None if value is None else behaviour_of(codec).stored(codec, value, places)


def _empty(codec: Codec, places: int) -> Any:
    return behaviour_of(codec).empty(codec, places)


def _decodes(codec: Codec, value: Any) -> bool:
    try:
        codec.decode(value)
    except ValueError:
        return False
    return True


def _is_number(value: Any) -> bool:
    """Whether a value is a number as text, or not text."""
    return not isinstance(value, str) or _NUMBER.fullmatch(value) is not None


def _wrong_type(name: str, codec: Codec) -> Problem:
    return bad_field(name, f"The field '{name}' is invalid: {codec.python} is expected.")
