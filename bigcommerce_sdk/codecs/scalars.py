"""Codecs of scalars: text, numbers, booleans, enums."""

from __future__ import annotations

import re
from contextlib import suppress
from decimal import (
    Clamped,
    Context,
    Decimal,
    Inexact,
    InvalidOperation,
    Overflow,
    Subnormal,
    Underflow,
)
from typing import Any, ClassVar, Union, get_args, get_origin

from bigcommerce_sdk.codecs.base import Codec, described
from bigcommerce_sdk.json.writing import checked_text, unwrapped


class AnyValue(Codec):
    """Any JSON value, unchanged."""

    mutable = True


#: Maximum digits of a whole number. Python itself refuses to convert more than 4,300 to text.
_DIGITS = 100
_LARGEST = 10**_DIGITS
#: From here on, the JSON parser may have rounded a float.
_INEXACT_FLOAT = 2.0**53


class String(Codec):
    """Text."""

    python = takes = "str"
    plain: type | None = str

    def decode(self, wire: Any) -> str:
        if isinstance(wire, str):
            return wire
        if type(wire) is int or (type(wire) is float and abs(wire) < _INEXACT_FLOAT):
            return str(wire)
        raise ValueError("not text")

    def encode(self, value: Any) -> str:
        text = unwrapped(value)
        if isinstance(text, str):
            return checked_text(text)
        raise ValueError(f"must be text, got {described(value)}")

    def query(self, value: Any) -> str:
        return checked_text(value) if type(value) is str else self.encode(value)


def _decoded(codec: Codec, value: Any, spellings: tuple[type, ...]) -> Any:
    """Decode a raw value if it has one of these types; else return it unchanged."""
    found = unwrapped(value)
    if isinstance(found, spellings):
        with suppress(ValueError):
            found = codec.decode(found)
    return value if found is None else found


class Integer(Codec):
    """A whole number."""

    python = takes = "int"
    plain: type | None = int

    def decode(self, wire: Any) -> int | None:
        if isinstance(wire, int) and not isinstance(wire, bool):
            if abs(wire) >= _LARGEST:
                raise ValueError(f"not a whole number of at most {_DIGITS} digits")
            return int(wire)
        if wire == "":
            return None
        if isinstance(wire, str) and re.fullmatch(r"\s*[+-]?[0-9]{1,30}\s*", wire):
            return int(wire)
        number = Decimal_().decode(wire)
        if number is None:
            return None
        if number.adjusted() > 30 or number != number.to_integral_value():
            raise ValueError("not a whole number")
        return int(number)

    def encode(self, value: Any) -> int:
        number = unwrapped(value)
        if isinstance(number, int) and not isinstance(number, bool):
            if abs(number) >= _LARGEST:
                raise ValueError(f"must be a whole number of at most {_DIGITS} digits, got more")
            return number
        raise ValueError(f"must be a whole number, got {described(value)}")

    def accept(self, value: Any) -> int:
        return self.encode(_decoded(self, value, (str, float)))

    def query(self, value: Any) -> str:
        whole = type(value) is int and -_LARGEST < value < _LARGEST
        return str(value if whole else self.encode(value))


class StringOrInteger(Codec):
    """Text or a whole number, unconverted: a code such as ``"007"`` stays text."""

    python = takes = "str | int"
    plain: type | None = str

    def decode(self, wire: Any) -> str | int:
        if isinstance(wire, (str, int)) and not isinstance(wire, bool):
            return wire
        raise ValueError("neither text nor a whole number")

    def encode(self, value: Any) -> str | int:
        for codec in (String(), Integer()):
            with suppress(ValueError):
                return codec.encode(value)
        raise ValueError(f"must be text or a whole number, got {described(value)}")


class Boolean(Codec):
    """A boolean, in any notation of the API."""

    python = takes = "bool"
    plain: type | None = bool
    _words: ClassVar[dict[str, bool | None]] = {
        "true": True,
        "1": True,
        "false": False,
        "0": False,
        "": None,
    }

    def decode(self, wire: Any) -> bool | None:
        if isinstance(wire, bool):
            return wire
        if isinstance(wire, str):
            word = wire.lower()
        else:
            word = str(wire) if isinstance(wire, int) and wire in (0, 1) else "?"
        if word not in self._words:
            raise ValueError("neither true nor false")
        return self._words[word]

    def encode(self, value: Any) -> bool:
        truth = unwrapped(value)
        if isinstance(truth, bool):
            return truth
        raise ValueError(f"must be True or False, got {described(value)}")

    def accept(self, value: Any) -> bool:
        return self.encode(_decoded(self, value, (str, int)))

    def query(self, value: Any) -> str:
        truth = value if type(value) is bool else self.encode(value)
        return "true" if truth else "false"


#: Reads numbers exactly. Refuses more than 100 digits before the point, or zeros after it.
_exact = Context(
    prec=300,
    Emax=100,
    Emin=-100,
    traps=[Clamped, Inexact, InvalidOperation, Overflow, Subnormal, Underflow],
).create_decimal


class Decimal_(Codec):  # noqa: N801 - avoids a clash with decimal.Decimal
    """Money and measures, sent as text to avoid binary floating point."""

    python = "Decimal"
    takes = "Decimal | float | str"

    def decode(self, wire: Any) -> Decimal | None:
        try:
            # Decimal also accepts underscores and digits of other scripts
            if type(wire) is str and "_" not in wire and wire.isascii():
                number = _exact(wire)
                if number.is_finite():
                    return number
        except ArithmeticError:
            pass
        if type(wire) is float and abs(wire) >= _INEXACT_FLOAT:
            raise ValueError("a number that may have been rounded")
        return self._read_slowly(wire)

    def _read_slowly(self, wire: Any) -> Decimal | None:
        """Decode values other than plain numeric text, such as JSON numbers."""
        if isinstance(wire, bool) or not isinstance(wire, (int, float, str)):
            raise ValueError("not a number")
        if isinstance(wire, float):
            wire = float.__repr__(wire)
        elif isinstance(wire, str):
            wire = wire.strip()
            if not wire:
                return None
            if "_" in wire or not wire.isascii():
                raise ValueError("not a number")
        try:
            number = _exact(wire)
        except InvalidOperation:
            raise ValueError("not a number") from None
        except ArithmeticError:
            raise ValueError("not a number of at most 100 digits") from None
        if not number.is_finite():
            raise ValueError("not a finite number")
        return number

    def encode(self, value: Any) -> Any:
        return format(self._number(value), "f")

    def _number(self, value: Any) -> Decimal:
        number = None
        value = unwrapped(value)
        if not isinstance(value, Decimal):
            with suppress(ValueError):
                number = self._read_slowly(value)
        elif value.is_finite():
            with suppress(ArithmeticError):
                number = _exact(value)
        if number is None:
            raise ValueError(f"must be a decimal number, got {described(value)}")
        return number


class DecimalNumber(Decimal_):
    """A decimal that is sent as a JSON number, or as text if a float is inexact."""

    def encode(self, value: Any) -> Any:
        number = self._number(value)
        if number == number.to_integral_value():
            return int(number)
        as_float = float(number)
        return as_float if Decimal(repr(as_float)) == number else format(number, "f")

    def query(self, value: Any) -> str:
        return format(self._number(value), "f")


class Enum(Codec):
    """One of a list of values. Only type checkers refuse other values.

    Unlisted values are read and sent, because stores support new values before the SDK does.
    """

    def __init__(self, literal: Any, base: Codec, open: bool = False) -> None:
        parts = get_args(literal) if get_origin(literal) is Union else (literal,)
        self.values: tuple[Any, ...] = tuple(value for part in parts for value in get_args(part))
        #: the codec of the values
        self.base = base
        #: whether the API is known to have unlisted values
        self.open = open
        self.python: str = base.python
        self.takes: str = base.python
        self.plain: type | None = base.plain

    def decode(self, wire: Any) -> Any:
        return self.base.decode(wire)

    def encode(self, value: Any) -> Any:
        return self.base.encode(value)

    def accept(self, value: Any) -> Any:
        return self.base.accept(value)
