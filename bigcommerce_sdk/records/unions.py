"""Unions: a field whose value is one of several nested records.

A field of each record names the alternative, or the keys of the value tell which it is. A value
that is none of them reads as :class:`UnknownAlternative`, and is sent back as it came.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from bigcommerce_sdk.codecs.base import Codec, described
from bigcommerce_sdk.codecs.containers import Nested
from bigcommerce_sdk.json.types import is_list, is_mapping
from bigcommerce_sdk.json.writing import clone, shown
from bigcommerce_sdk.naming import did_you_mean
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from bigcommerce_sdk.json.types import Json

    _Alternatives = Mapping[str, type[NestedRecord]] | tuple[type[NestedRecord], ...]

T = TypeVar("T")


class UnknownAlternative(NestedRecord):
    """A value of a union that is none of the alternatives that the schema knows.

    Its attributes are raw values. It cannot be changed, and is sent back as it came.
    """

    __slots__ = ()

    def _to_body(self) -> dict[str, Any]:
        return self.to_dict()

    def writable(self) -> dict[str, Any]:
        """Its raw values."""
        return self.to_dict()


class OneOf(Codec):
    """A JSON object that is one of several nested records.

    Args:
        name: the name of the union.
        alternatives: gives the classes: by the value of the field ``by``, or in order, if their
            keys tell them apart.
        by: the JSON name of the field that tells them apart, or ``""``.
    """

    mutable = True

    def __init__(
        self, name: str, alternatives: Callable[[], _Alternatives], *, by: str = ""
    ) -> None:
        self.by = by
        self.python: str = name
        self.takes: str = f"{name} | {name}Dict"
        self._alternatives = alternatives

    @cached_property
    def tags(self) -> dict[str, Nested]:
        """The codec of each alternative by the value that names it, or by its class."""
        found = self._alternatives()
        if isinstance(found, tuple):
            found = {each.__name__: each for each in found}
        named: Mapping[str, type[Any]] = found
        codecs = {each: Nested(each) for each in named.values()}
        return {tag: codecs[each] for tag, each in named.items()}

    @property
    def records(self) -> tuple[type[NestedRecord], ...]:
        """The classes of the alternatives."""
        return tuple(dict.fromkeys(each.record for each in self.tags.values()))

    # -- which of them ----------------------------------------------------------------------

    def of_wire(self, wire: Mapping[str, Any]) -> Nested | None:
        """The codec of a JSON object; ``None`` if it is none of the alternatives."""
        if self.by:
            return self.tags.get(str(wire.get(self.by)))
        return self._by_keys(wire, lambda record: {f.wire for f in record._fields.values()})

    def _by_keys(
        self, keys: Iterable[str], known: Callable[[type[NestedRecord]], set[str]]
    ) -> Nested | None:
        """The alternative that fits the keys best; see :func:`best_match`."""
        return best_match(
            keys,
            ((codec, known(codec.record), _required(codec.record)) for codec in self.tags.values()),
        )

    def _of_value(self, value: Any) -> Nested:
        """The codec of a value that is written.

        Raises:
            ValueError: if it is none of the alternatives; the message names them.
        """
        for codec in self.tags.values():
            if isinstance(value, codec.record):
                return codec
        if not is_mapping(value) or not all(isinstance(key, str) for key in value):
            classes = ", ".join(each.__name__ for each in self.records)
            raise ValueError(f"must be {classes} or a dict, got {described(value)}")
        if self.by:
            fields = (field for each in self.records for field in each._fields.values())
            names = [self.by, *(field.name for field in fields if field.wire == self.by)]
            tag = next((value[name] for name in names if name in value), None)
            found = self.tags.get(str(tag))
            if found is None:
                known = ", ".join(map(repr, self.tags))
                raise ValueError(
                    f"must have {self.by!r}, which is one of {known}, got {shown(tag, 40)}"
                )
            return found
        found = self._by_keys(value, _names)
        every = {name for each in self.records for name in _names(each)}
        known_keys = [key for key in value if key in every]
        if found is None or not _names(found.record).issuperset(known_keys):
            why = ", which are of different classes"
            if not known_keys:
                python_names = [name for each in self.records for name in each._fields]
                first: str = next(iter(value), "")
                hint = did_you_mean(first, python_names, " (did")
                why = f"{hint})" if hint else ""
            raise ValueError(
                f"must be a dict of {self._listed()}, got the keys {shown([*value], 80)}{why}"
            )
        return found

    def _listed(self) -> str:
        """The classes of the alternatives, and the keys of each."""
        *most, last = (
            f"{each.__name__} ({', '.join(each._fields) or 'no keys'})" for each in self.records
        )
        return f"{', '.join(most)} or {last}" if most else last

    # -- values -----------------------------------------------------------------------------

    def decode(self, wire: Json) -> Any:
        if wire == [] or wire == "":
            return None
        if not isinstance(wire, dict):
            raise ValueError("not an object")
        codec = self.of_wire(wire)
        return codec.decode(wire) if codec else UnknownAlternative._load(wire)

    def encode(self, value: Any) -> dict[str, Any]:
        return self._encoded(value, Nested.encode)

    def accept(self, value: Any) -> dict[str, Any]:
        return self._encoded({} if is_list(value) and not value else value, Nested.accept)

    def _encoded(
        self, value: Any, encode: Callable[[Nested, Any], dict[str, Any]]
    ) -> dict[str, Any]:
        if isinstance(value, UnknownAlternative):
            return value._to_body()
        codec = self._of_value(value)
        body = encode(codec, value)
        if not self.by:
            return body
        own = [tag for tag, each in self.tags.items() if each is codec]
        if self.by not in body and len(own) == 1:
            return {self.by: own[0], **body}  # the class says it already
        if str(body.get(self.by)) not in own:
            raise ValueError(
                f"{codec.python} must have {self.by!r} {' or '.join(map(repr, own))}, got "
                f"{shown(body.get(self.by), 40)}"
            )
        return body

    def repeat(self, wire: Json) -> Any:
        codec = self.of_wire(wire) if isinstance(wire, dict) else None
        return codec.repeat(wire) if codec else clone(wire)

    def prepare(self, value: Any) -> Any:
        if not is_mapping(value):
            return value
        try:
            codec = self._of_value(value)
        except ValueError:  # encode raises it, and the field names itself
            return value
        return codec.prepare(value)

    def keep(self, value: Any) -> Any:
        if is_list(value) and not value:  # as in accept
            value = dict[str, Any]()
        if isinstance(value, UnknownAlternative):
            return UnknownAlternative._load(value.to_dict())
        return self._of_value(value).keep(value)

    def lock(self, value: Any, reason: str) -> None:
        for codec in self.tags.values():
            codec.lock(value, reason)


def best_match(
    keys: Iterable[str], alternatives: Iterable[tuple[T, set[str], set[str]]]
) -> T | None:
    """The alternative with the most known and the fewest missing keys; the first of equals.

    Args:
        keys: the keys of an object.
        alternatives: each with its known and its required keys.

    Returns:
        ``None`` if no alternative knows any of the keys.
    """
    given = {*keys}
    best, most = None, (0 if given else -1, -10_000)
    for each, known, needed in alternatives:
        score = len(given & known), -len(needed - given)
        if score > most and (score[0] or not given):
            best, most = each, score
    return best


def _required(record: type[NestedRecord]) -> set[str]:
    """The JSON names of the required fields of a class."""
    return {field.wire for field in record._fields.values() if field.required}


def _names(record: type[NestedRecord]) -> set[str]:
    """The names under which a dict can have the fields of a class."""
    fields: Iterable[Field] = record._fields.values()
    return {name for field in fields for name in (field.name, field.wire)}
