"""Between the wire and Python: one codec per kind of value, each reading and writing.

Reading is lenient, because stores answer with text, numbers and empty strings for the same field;
writing is strict, because a wrong value must fail before it is sent. ``decode`` never sees null
(a field handles that); it returns ``None`` for the API's other spellings of "nothing" and raises
``ValueError`` for what it cannot read. ``encode`` gives the JSON value of a body, ``query`` the
text of a URL parameter; both raise ``ValueError`` with words for the person who passed the value.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from contextlib import suppress
from copy import deepcopy
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from email.utils import format_datetime, parsedate_to_datetime
from typing import TYPE_CHECKING, Any, ClassVar, get_args

if TYPE_CHECKING:
    from bigcommerce_sdk.record import NestedRecord


class Codec:
    """Base of the codecs. This one passes values through.

    Attributes:
        python: how the type of a read value is written in Python, for signatures and docs.
        takes: the same for a value that is passed.
        mutable: whether a read value can be changed in place, so that a record must remember it.
    """

    python = "Any"
    takes = "Any"
    mutable = False

    def decode(self, wire: Any) -> Any:
        """The Python value of a JSON value that is not null."""
        return deepcopy(wire)

    def encode(self, value: Any) -> Any:
        """The JSON value of a Python value that is not ``None``."""
        return value

    def query(self, value: Any) -> str:
        """The text of a Python value as a URL parameter."""
        return str(self.encode(value))

    def keep(self, value: Any) -> Any:
        """An assigned value as a record holds it: its own copy, of the type that reading gives."""
        return self.decode(self.encode(value))

    def __repr__(self) -> str:
        return f"<codec {self.python}>"


class AnyValue(Codec):
    """Any JSON value, as it came."""

    mutable = True


class String(Codec):
    """Text."""

    python = takes = "str"

    def decode(self, wire: Any) -> str:
        if isinstance(wire, str):
            return wire
        if isinstance(wire, (int, float)):
            return str(wire)
        raise ValueError("not text")

    def encode(self, value: Any) -> str:
        if isinstance(value, str):
            return value
        raise ValueError(f"text is needed, not {_named(value)}")


class Integer(Codec):
    """A whole number."""

    python = takes = "int"

    def decode(self, wire: Any) -> int | None:
        if isinstance(wire, int):
            return int(wire)
        if wire == "":
            return None
        if isinstance(wire, str) and re.fullmatch(r"\s*[+-]?\d{1,30}\s*", wire):
            return int(wire)
        number = Decimal_().decode(wire)
        if number is None or number.adjusted() > 30 or number != number.to_integral_value():
            raise ValueError("not a whole number")
        return int(number)

    def encode(self, value: Any) -> int:
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        raise ValueError(f"a whole number is needed, not {_named(value)}")


class Boolean(Codec):
    """True or false, in any of the API's spellings."""

    python = takes = "bool"
    _words: ClassVar[dict[str | None, bool | None]] = {
        "true": True,
        "1": True,
        "false": False,
        "0": False,
        "": None,
    }

    def decode(self, wire: Any) -> bool | None:
        if isinstance(wire, bool):
            return wire
        word = str(wire).lower() if isinstance(wire, (str, int)) else None
        if word not in self._words:
            raise ValueError("neither true nor false")
        return self._words[word]

    def encode(self, value: Any) -> bool:
        if isinstance(value, bool):
            return value
        raise ValueError(f"True or False is needed, not {_named(value)}")

    def query(self, value: Any) -> str:
        return "true" if self.encode(value) else "false"


class Decimal_(Codec):  # noqa: N801 - the trailing underscore keeps decimal.Decimal in sight
    """Money and measures. Sent as text, so that no digit passes through binary floating point."""

    python = "Decimal"
    takes = "Decimal | float | str"

    def decode(self, wire: Any) -> Decimal | None:
        if wire == "":
            return None
        if isinstance(wire, bool) or not isinstance(wire, (str, int, float)):
            raise ValueError("not a number")
        try:
            number = Decimal(repr(wire) if isinstance(wire, float) else wire)
        except InvalidOperation:
            raise ValueError("not a number") from None
        if not number.is_finite() or abs(number.adjusted()) > 100:
            raise ValueError("not a number of any use")
        return number

    def encode(self, value: Any) -> Any:
        return format(self._number(value), "f")

    def _number(self, value: Any) -> Decimal:
        try:
            if isinstance(value, Decimal):
                number = value
            elif isinstance(value, (int, str, float)) and not isinstance(value, bool):
                number = Decimal(repr(value) if isinstance(value, float) else value)
            else:
                raise ValueError
            if not number.is_finite() or abs(number.adjusted()) > 100:
                raise ValueError
        except (InvalidOperation, ValueError):
            raise ValueError(f"a decimal number is needed, not {_named(value)}") from None
        return number


class DecimalNumber(Decimal_):
    """A decimal that the API keeps as a JSON number; sent as a number whenever that is exact."""

    def encode(self, value: Any) -> Any:
        number = self._number(value)
        if number == number.to_integral_value():
            return int(number)
        as_float = float(number)
        return as_float if Decimal(repr(as_float)) == number else format(number, "f")

    def query(self, value: Any) -> str:
        return format(self._number(value), "f")


class Date(Codec):
    """A calendar day without a time, such as ``2026-02-28``."""

    python = "date"
    takes = "date | str"

    def decode(self, wire: Any) -> date | None:
        moment = parse_datetime(wire)
        return None if moment is None else moment.date()

    def encode(self, value: Any) -> str:
        if isinstance(value, str):
            with suppress(ValueError):
                value = date.fromisoformat(value)
        if isinstance(value, date) and not isinstance(value, datetime):
            return value.isoformat()
        raise ValueError(f"a date is needed, not {_named(value)}")


class DateTime(Codec):
    """A moment. Always read as an aware ``datetime`` in UTC; written in the resource's own way.

    Writing takes an aware ``datetime``, a ``date`` (its midnight in UTC), or text in any format
    that can be read. A ``datetime`` without a time zone is refused: the SDK cannot know which
    zone was meant.
    """

    python = "datetime"
    takes = "datetime | date | str"

    def __init__(self, wire: str) -> None:
        self.wire = wire
        self._write = WRITE_DATETIME[wire]

    def decode(self, wire: Any) -> datetime | None:
        return parse_datetime(wire)

    def encode(self, value: Any) -> Any:
        if isinstance(value, str):
            with suppress(ValueError):
                value = parse_datetime(value)
        elif isinstance(value, date) and not isinstance(value, datetime):
            value = datetime(value.year, value.month, value.day, tzinfo=UTC)
        if not isinstance(value, datetime):
            raise ValueError(f"a datetime is needed, not {_named(value)}")
        if value.tzinfo is None:
            raise ValueError("the datetime has no time zone; add one, such as tzinfo=timezone.utc")
        try:
            return self._write(value.astimezone(UTC))
        except OverflowError:  # the first or last day of the calendar, seen from another zone
            raise ValueError(f"a datetime is needed that UTC can express, not {value}") from None


def _write_unix(moment: datetime) -> int:
    return (moment - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(seconds=1)


#: How each ``wire`` format of the schema is written; the reader below takes all of them.
WRITE_DATETIME: dict[str, Callable[[datetime], Any]] = {
    "rfc2822": lambda moment: format_datetime(moment.replace(microsecond=0)),
    "iso8601": lambda moment: moment.isoformat(timespec="seconds"),
    "sql": lambda moment: moment.replace(tzinfo=None).isoformat(" ", timespec="seconds"),
    "unix": _write_unix,
    "unix_text": lambda moment: str(_write_unix(moment)),
}

_NO_DATE = ("", "0", 0, "0000-00-00", "0000-00-00 00:00:00")
_OFFSET = re.compile(r"([+-]\d\d)(\d\d)$")


def parse_datetime(wire: Any) -> datetime | None:
    """Read a moment from anything V2 sends: RFC 2822, ISO 8601, unix seconds as number or text,
    ``YYYY-MM-DD HH:MM:SS``, or the blog's ``{"date", "timezone"}`` object.

    Returns:
        An aware datetime in UTC, or ``None`` for the API's spellings of "no date". A time
        without a zone is taken as UTC, which is what the API means by it.

    Raises:
        ValueError: for anything else.
    """
    if isinstance(wire, dict):
        return _parse_date_object(wire)
    if isinstance(wire, bool) or not isinstance(wire, (str, int, float)):
        raise ValueError("not a date")
    if wire in _NO_DATE:
        return None
    try:
        if not isinstance(wire, str) or re.fullmatch(r"\s*-?\d{5,}\s*", wire):
            return datetime.fromtimestamp(float(wire), UTC)
        text = wire.strip()
        if text[:4].isdigit():
            moment = datetime.fromisoformat(_OFFSET.sub(r"\1:\2", text))
        else:
            moment = parsedate_to_datetime(text)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError, OSError):
        raise ValueError("not a date") from None


def _parse_date_object(wire: dict[str, Any]) -> datetime | None:
    text, zone = wire.get("date"), wire.get("timezone") or "UTC"
    if not text or text in _NO_DATE:
        return None
    if zone in ("UTC", "GMT", "Z"):
        return parse_datetime(text)
    if isinstance(zone, str) and re.fullmatch(r"[+-]\d\d:?\d\d", zone):
        return parse_datetime(f"{text}{zone}")
    from zoneinfo import ZoneInfo  # few replies name a zone, and importing it is not free

    try:
        return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    except (KeyError, ValueError, TypeError, OverflowError, OSError):
        raise ValueError("not a date in a known time zone") from None


class Enum(Codec):
    """One of a list of values. Unknown ones are kept when read and passed when sent, because
    stores learn new values before SDKs do; the type checker knows the list."""

    def __init__(self, literal: Any, base: Codec) -> None:
        self.values: tuple[Any, ...] = get_args(literal)
        self._base = base
        self.python = self.takes = base.python

    def decode(self, wire: Any) -> Any:
        return self._base.decode(wire)

    def encode(self, value: Any) -> Any:
        return self._base.encode(value)


class Array(Codec):
    """A list of values of one kind."""

    mutable = True

    def __init__(self, items: Codec) -> None:
        self.items = items
        self.python = f"list[{items.python}]"
        self.takes = f"Sequence[{items.takes}]"

    def decode(self, wire: Any) -> list[Any]:
        if wire == "":
            return []
        # some stores send {} for an empty list, or {"0": …} for one
        if isinstance(wire, dict) and all(str(key).isdecimal() for key in wire):
            wire = list(wire.values())
        if not isinstance(wire, list):
            raise ValueError("not a list")
        return [None if item is None else self.items.decode(item) for item in wire]

    def encode(self, value: Any) -> Any:
        # an iterator is no list: whoever looks at it first would leave it empty for the next
        if isinstance(value, (str, bytes, dict)) or not isinstance(value, Collection):
            raise ValueError(f"a list is needed, not {_named(value)}")
        return [None if item is None else self.items.encode(item) for item in value]

    def query(self, value: Any) -> str:
        items = [value] if isinstance(value, (str, int)) else value
        self.encode(items)
        if not items:
            raise ValueError("the list is empty, which the API would read as no condition at all")
        return ",".join(self.items.query(item) for item in items)

    def keep(self, value: Any) -> Any:
        return [None if item is None else self.items.keep(item) for item in value]


class Csv(Array):
    """A list that the wire keeps as text with commas, such as ``"12,15"``."""

    def __init__(self, items: Codec) -> None:
        super().__init__(items)
        self.takes = f"Sequence[{items.takes}] | {items.takes}"

    def decode(self, wire: Any) -> list[Any]:
        if isinstance(wire, (str, int, float)) and not isinstance(wire, bool):
            wire = str(wire).split(",")
        return [item for item in super().decode(wire) if item not in ("", None)]

    def encode(self, value: Any) -> str:
        items = [str(item) for item in super().encode(self._listed(value)) if item is not None]
        if any("," in item for item in items):
            raise ValueError("a comma cannot stand inside an element of this list")
        return ",".join(items)

    def query(self, value: Any) -> str:
        return super().query(self._listed(value))

    def keep(self, value: Any) -> Any:
        return super().keep(self._listed(value))

    def _listed(self, value: Any) -> Any:
        return self.decode(value) if isinstance(value, str) else value


class Map(Codec):
    """A JSON object with free keys."""

    python = takes = "dict[str, Any]"
    mutable = True

    def decode(self, wire: Any) -> dict[str, Any] | None:
        if wire == [] or wire == "":
            return None
        if not isinstance(wire, dict):
            raise ValueError("not an object")
        return deepcopy(wire)

    def encode(self, value: Any) -> dict[str, Any]:
        if isinstance(value, dict):
            return dict(value)
        raise ValueError(f"a dict is needed, not {_named(value)}")


class Nested(Codec):
    """A JSON object with known fields. An empty list stands for "none", as the API has it."""

    mutable = True

    def __init__(self, record: type[NestedRecord]) -> None:
        self.record = record
        self.python = record.__name__
        self.takes = f"{self.python} | dict[str, Any]"

    def decode(self, wire: Any) -> NestedRecord | None:
        if wire == [] or wire == "":
            return None
        if not isinstance(wire, dict):
            raise ValueError("not an object")
        return self.record._load(wire)

    def encode(self, value: Any) -> dict[str, Any]:
        return self._made(value)._to_body()

    def keep(self, value: Any) -> NestedRecord:
        return deepcopy(self._made(value))

    def _made(self, value: Any) -> NestedRecord:
        if isinstance(value, dict) and all(isinstance(name, str) for name in value):
            value = self.record(**value)
        if isinstance(value, self.record):
            return value
        raise ValueError(f"{self.python} or a dict is needed, not {_named(value)}")


class Linked(Codec):
    """Records of another resource inside a reply: whole where they were asked for with
    ``include=``, otherwise link objects, which read as records that know only their id."""

    mutable = True

    def __init__(self, package: str, resource: str, record: str) -> None:
        self.package = package
        self.resource = resource
        self.python = self.takes = record

    def decode(self, wire: Any) -> Any:
        from bigcommerce_sdk.accessor import load_beside

        if not isinstance(wire, dict):
            raise ValueError("not an object")
        meta = load_beside(self.package, self.resource).meta
        if isinstance(wire.get("resource"), str):
            last = wire["resource"].rstrip("/").rsplit("/", 1)[-1]
            wire = {meta.key: int(last) if last.isdecimal() else last}
        return meta.record._load(wire)

    def encode(self, value: Any) -> Any:
        return value.to_dict()


class Lenient(Codec):
    """For fields whose type is a guess: read as that type where possible, else kept as it is."""

    def __init__(self, guess: Codec) -> None:
        self.guess = guess
        self.mutable = guess.mutable

    def decode(self, wire: Any) -> Any:
        try:
            return self.guess.decode(wire)
        except ValueError:
            return wire

    def encode(self, value: Any) -> Any:
        try:
            return self.guess.encode(value)
        except ValueError:
            return value


ANY = AnyValue()
STRING = String()
INTEGER = Integer()
BOOLEAN = Boolean()
DECIMAL = Decimal_()
DECIMAL_NUMBER = DecimalNumber()
DATE = Date()
MAP = Map()
RFC2822 = DateTime("rfc2822")
ISO8601 = DateTime("iso8601")
SQL_DATETIME = DateTime("sql")
UNIX = DateTime("unix")
UNIX_TEXT = DateTime("unix_text")


def array(items: Codec) -> Array:
    """A list whose elements use the codec ``items``."""
    return Array(items)


def csv(items: Codec) -> Csv:
    """A list kept as comma-separated text."""
    return Csv(items)


def text_enum(literal: Any) -> Enum:
    """One of the strings of a ``Literal`` type."""
    return Enum(literal, STRING)


def integer_enum(literal: Any) -> Enum:
    """One of the integers of a ``Literal`` type."""
    return Enum(literal, INTEGER)


def nested(record: type[NestedRecord]) -> Nested:
    """An object read as the nested record class ``record``."""
    return Nested(record)


def linked(package: str, resource: str, record: str) -> Linked:
    """Records of the resource class ``resource`` of a generated package, inline or as links."""
    return Linked(package, resource, record)


def lenient(guess: Codec) -> Lenient:
    """A value whose documented type is only a guess."""
    return Lenient(guess)


def _named(value: Any) -> str:
    """A short description of a wrong value that is safe to show."""
    text = repr(value)
    shown = text if len(text) <= 40 else text[:37] + "..."
    return f"{type(value).__name__} {shown}"
