"""Codecs of lists and objects, and of values whose type is only a guess."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from decimal import Decimal
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, TypeGuard, cast

from bigcommerce_sdk.codecs.base import Codec, described, located
from bigcommerce_sdk.json.types import (
    is_collection,
    is_list,
    is_mapping,
    is_object,
    is_set,
    is_whole_number,
)
from bigcommerce_sdk.json.writing import clone, in_order, json_copy, shown, unwrapped

if TYPE_CHECKING:
    from typing import Self

    from bigcommerce_sdk.json.types import Json


class NestedObject(Protocol):
    """The class of a nested object, as its codec uses it."""

    _locked_by: str

    @classmethod
    def _load(cls, raw: dict[str, Any]) -> Self: ...

    def _to_body(self) -> dict[str, Any]: ...

    def _held(self) -> list[tuple[Any, Any]]: ...


class Array(Codec):
    """A list of values of one type."""

    mutable = True

    def __init__(self, items: Codec) -> None:
        self.items = items
        self.python: str = f"list[{items.python}]"
        self.takes: str = f"Sequence[{items.takes}]"

    def decode(self, wire: Json) -> list[Any]:
        if wire == "":
            return []
        # PHP serializes some lists as objects: {} for an empty list, {"0": ..., "1": ...}
        wire = _values_of(wire)
        if not isinstance(wire, list):
            raise ValueError("not a list")
        return [None if item is None else self.items.decode(item) for item in wire]

    def encode(self, value: Any) -> Any:
        return self._each(_items(value), self.items.encode)

    def accept(self, value: Any) -> Any:
        return self._each(_items(_values_of(value)), self.items.accept)

    def _each(self, items: list[Any], change: Callable[[Any], Any]) -> list[Any]:
        """The items changed; null stays. Errors of objects say which of them it is."""
        if not self.items.mutable:
            return [None if item is None else change(item) for item in items]
        return [
            None if item is None else located(f"[{number}]", change, item)
            for number, item in enumerate(items)
        ]

    def repeat(self, wire: Json) -> Any:
        if not isinstance(wire, list):
            return clone(wire)
        return [None if item is None else self.items.repeat(item) for item in wire]

    def query(self, value: Any) -> str:
        value = unwrapped(value)
        items = _items([value] if isinstance(value, (str, int)) else value)
        self.encode(items)
        if not items:
            raise ValueError("must not be empty: the API would ignore the filter")
        return ",".join(str(self.items.query(item)) for item in items)

    def keep(self, value: Any) -> Any:
        items = _items(_values_of(value))
        return [None if item is None else self.items.keep(item) for item in items]

    def prepare(self, value: Any) -> Any:
        # other collections have no dicts, or encode refuses them
        return self._each([*value], self.items.prepare) if _is_listed(value) else value

    def lock(self, value: Any, reason: str) -> None:
        for item in value if is_list(value) else ():
            self.items.lock(item, reason)


def _is_listed(value: object) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    return type(value) in (list, tuple)


def _values_of(wire: Any) -> Any:
    """The elements of an object whose keys are numbers; other values unchanged."""
    if is_object(wire) and all(str(key).isdecimal() for key in wire):
        return list(wire.values())
    return wire


def _items(value: Any) -> list[Any]:
    """The elements of a value that was passed as a list.

    Raises:
        ValueError: for anything else, such as text, a record, a data frame, or an iterator, which
            can be read only once.
    """
    is_object = hasattr(value, "to_dict") and not hasattr(value, "tolist")
    if is_object or not is_collection(value) or getattr(value, "ndim", 1) != 1:
        raise ValueError(f"must be a list, got {described(value)}")
    return in_order(value) if is_set(value) else list(value)


class Csv(Array):
    """A list that is sent as comma-separated text, such as ``"12,15"``."""

    def __init__(self, items: Codec) -> None:
        super().__init__(items)
        self.takes: str = f"Sequence[{items.takes}] | {items.takes}"

    def decode(self, wire: Any) -> list[Any]:
        if isinstance(wire, (str, int, float)) and not isinstance(wire, bool):
            wire = str(wire).split(",")
        return [item for item in super().decode(wire) if item not in ("", None)]

    def encode(self, value: Any) -> str:
        items = [str(item) for item in super().encode(self._listed(value)) if item is not None]
        if any("," in item for item in items):
            raise ValueError("must not have elements with a comma, which separates them")
        return ",".join(items)

    def accept(self, value: Any) -> str:
        listed = _items(self._listed(value))
        return self.encode([self.items.accept(item) for item in listed if item is not None])

    def repeat(self, wire: Json) -> Any:
        return clone(wire)

    def query(self, value: Any) -> str:
        return super().query(self._listed(value))

    def keep(self, value: Any) -> Any:
        return super().keep(self._listed(value))

    def _listed(self, value: Any) -> Any:
        value = _values_of(unwrapped(value))
        if isinstance(value, str):
            return self.decode(value)
        return [value] if isinstance(value, (int, float, Decimal)) else value


class Repeated(Array):
    """A list parameter whose name occurs in the URL once for each element."""

    def __init__(self, items: Codec) -> None:
        super().__init__(items)
        self.takes: str = f"Sequence[{items.takes}] | {items.takes}"

    def query(self, value: Any) -> Any:  # a tuple of texts; lists in general are one text
        value = _values_of(unwrapped(value))
        items = _items(value if is_collection(value) else [value])
        texts = tuple(str(self.items.query(item)) for item in items)
        if not texts or not all(map(str.strip, texts)):
            raise ValueError("must not be empty: the API would ignore the filter")
        return texts


class Map(Codec):
    """A JSON object with arbitrary keys."""

    python = takes = "dict[str, Any]"
    mutable = True

    def decode(self, wire: Json) -> dict[str, Any] | None:
        if wire == [] or wire == "":
            return None
        if not isinstance(wire, dict):
            raise ValueError("not an object")
        return clone(wire)

    def encode(self, value: Any) -> dict[str, Any]:
        copied = json_copy(value) if _has_names(value) else None
        if is_object(copied):
            return copied
        raise ValueError(f"must be a dict, got {described(value)}")


class MapOf(Codec):
    """A JSON object with arbitrary keys, whose values are of one type."""

    mutable = True

    def __init__(self, items: Codec) -> None:
        self.items = items
        self.python: str = f"dict[str, {items.python}]"
        self.takes: str = f"Mapping[str, {items.takes}]"

    def decode(self, wire: Json) -> dict[str, Any] | None:
        if wire == [] or wire == "":
            return None
        if not isinstance(wire, dict):
            raise ValueError("not an object")
        return _each(wire, self.items.decode)

    def encode(self, value: Any) -> dict[str, Any]:
        return _each(_named(value), self.items.encode)

    def accept(self, value: Any) -> dict[str, Any]:
        return _each(_named(value), self.items.accept)

    def repeat(self, wire: Json) -> Any:
        return _each(wire, self.items.repeat) if isinstance(wire, dict) else clone(wire)

    def keep(self, value: Any) -> dict[str, Any]:
        return _each(_named(value), self.items.keep)

    def prepare(self, value: Any) -> Any:
        if not is_mapping(value) or not all(isinstance(name, str) for name in value):
            return value
        return _each(value, self.items.prepare)

    def lock(self, value: Any, reason: str) -> None:
        for item in value.values() if is_object(value) else ():
            self.items.lock(item, reason)


def _each(values: Mapping[str, Any], change: Callable[[Any], Any]) -> dict[str, Any]:
    """A dict with every value changed; null stays."""
    return {
        name: None if each is None else located(f"[{shown(name)}]", change, each)
        for name, each in values.items()
    }


def _named(value: Any) -> Mapping[str, Any]:
    """The values of a mapping or record by name.

    Raises:
        ValueError: for anything else, and for keys that are no text.
    """
    found = value.to_dict() if hasattr(value, "to_dict") else value
    if not is_mapping(found):
        raise ValueError(f"must be a dict, got {described(value)}")
    for name in found:
        if not isinstance(name, str):
            raise ValueError(f"must have text as keys, got {described(name)}")
    return found


def _has_names(value: object) -> bool:
    """Whether a value is a mapping or a record."""
    return isinstance(value, Mapping) or hasattr(value, "to_dict")


class Nested(Codec):
    """A JSON object with known fields; an empty list or text reads as ``None``."""

    mutable = True

    def __init__(self, record: type[NestedObject]) -> None:
        self.record: type[Any] = record
        self.python: str = record.__name__
        self.takes: str = f"{self.python} | {self.python}Dict"

    def decode(self, wire: Json) -> Any:
        if wire == [] or wire == "":
            return None
        if not isinstance(wire, dict):
            raise ValueError("not an object")
        return self.record._load(wire)

    def encode(self, value: Any) -> dict[str, Any]:
        return self._made(value)._to_body()

    def accept(self, value: Any) -> dict[str, Any]:
        return self.encode(self._converted(value))

    def repeat(self, wire: Json) -> Any:
        return self.record._load(wire)._to_body() if isinstance(wire, dict) else clone(wire)

    def prepare(self, value: Any) -> Any:
        is_described = is_mapping(value) and all(isinstance(name, str) for name in value)
        return self.record(**value) if is_described else value

    def keep(self, value: Any) -> NestedObject:
        return deepcopy(self._made(self._converted(value)))

    def lock(self, value: Any, reason: str) -> None:
        if isinstance(value, self.record):
            value._locked_by = reason
            for field, inner in value._held():
                field.codec.lock(inner, reason)

    def _converted(self, value: Any) -> Any:
        """Convert a record of the read shape to the written shape."""
        if hasattr(value, "_to_body") and not isinstance(value, self.record):
            return value._to_body()
        # PHP serializes an empty object as an empty list
        return {} if is_list(value) and not value else value

    def _made(self, value: Any) -> NestedObject:
        if is_mapping(value) and all(isinstance(name, str) for name in value):
            value = self.record(**value)
        if isinstance(value, self.record):
            return cast("NestedObject", value)
        raise ValueError(f"must be {self.python} or a dict, got {described(value)}")


class NestedLater(Nested):
    """A nested object of a class that does not exist yet, since it can contain itself."""

    def __init__(self, name: str, record: Callable[[], type[NestedObject]]) -> None:
        self.python: str = name
        self.takes: str = f"{name} | {name}Dict"
        self._find = record

    @cached_property
    def record(self) -> type[Any]:  # type: ignore[override] # found when first used
        """The class of the object."""
        return self._find()


class Linked(Codec):
    """A record of another resource inside a response.

    It is complete if it was requested with ``include=``. Otherwise it is a link object, which reads
    as a record with an id only.
    """

    mutable = True

    def __init__(self, package: str, resource: str, record: str) -> None:
        self.package = package
        self.resource = resource
        self.python: str = record
        self.takes: str = record

    @property
    def record(self) -> type[Any]:
        """The class of the record."""
        found: type[Any] = self._meta.record
        return found

    @property
    def _meta(self) -> Any:
        return import_module(self.package).load(self.resource).meta

    def decode(self, wire: Json) -> Any:
        if not isinstance(wire, dict):
            raise ValueError("not an object")
        meta = self._meta
        address = wire.get("resource")
        if isinstance(address, str):
            last = address.rstrip("/").rsplit("/", 1)[-1]
            wire = {meta.key: int(last) if is_whole_number(last) else last}
        return meta.record._load(wire)

    def encode(self, value: Any) -> Any:
        if not hasattr(value, "to_dict"):
            raise ValueError(f"must be {self.python}, got {described(value)}")
        return value.to_dict()


class Lenient(Codec):
    """A value whose documented type is a guess; other values are kept raw."""

    def __init__(self, guess: Codec) -> None:
        self.guess = guess
        self.plain: type | None = guess.plain
        self.mutable: bool = guess.mutable

    def decode(self, wire: Any) -> Any:
        try:
            return self.guess.decode(wire)
        except ValueError:
            return wire

    def encode(self, value: Any) -> Any:
        try:
            return self.guess.encode(value)
        except ValueError:
            return json_copy(value)

    def query(self, value: Any) -> str | tuple[str, ...]:
        try:
            return self.guess.query(value)
        except ValueError:
            return super().query(value)

    def repeat(self, wire: Any) -> Any:
        return self.guess.repeat(wire)

    def lock(self, value: Any, reason: str) -> None:
        self.guess.lock(value, reason)
