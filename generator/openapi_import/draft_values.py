"""Values of documents → types of the schema language, with the shapes and enums that they need.

A field can occur in the response and in the bodies of create and update; together they decide its
access. An ambiguous type becomes ``any``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..language.limits import LIMITS, PAIRS
from ..language.types import default_wire
from ..language.words import WIRE_NAME
from ..naming import RESERVED_CLASSES, RESERVED_ON_RECORDS, RESERVED_PREFIXES, is_python_name
from ..openapi.schemas import WIRE
from ..source import BIDI
from .values import FILE, Value, alike, either

Tree = dict[str, Any]
TODO = "TODO: say what it is."
_ITEMS = ("string", "integer", "decimal", "enum", "object", "any")
_MAX_DOC = 160
#: Characters that are invalid in schema files: control characters, line breaks, bidirectional
#: controls and surrogates.
UNSHOWN = re.compile(rf"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]|{BIDI.pattern}")
MAX_CLASS_NAME = 61
#: Wire formats of dates, by the format or pattern that documents give them.
_DATES = {
    WIRE[wire].get("format", WIRE[wire].get("pattern")): wire
    for wire in ("rfc2822", "iso8601", "sql", "unix", "unix_text")
}


@dataclass(frozen=True)
class Sides:
    """A value in responses, creates and updates; ``None`` where it is missing."""

    reply: Value | None
    create: Value | None = None
    update: Value | None = None

    @property
    def there(self) -> list[Value]:
        """The sides that have the value."""
        return [each for each in (self.reply, self.create, self.update) if each is not None]

    @property
    def sent(self) -> Value | None:
        """The sides of a body."""
        bodies = [each for each in (self.create, self.update) if each is not None]
        return either(bodies) if len(bodies) > 1 else next(iter(bodies), None)

    def below(self, name: str) -> Sides:
        """The sides of one field; a read-only field is never sent."""
        found = [each.fields.get(name) if each else None for each in self._all]
        reply, *bodies = found
        bodies = [None if each is None or each.read_only else each for each in bodies]
        return Sides(None if reply is None or reply.write_only else reply, *bodies)

    def items(self) -> Sides:
        """The sides of the items of a list."""
        return Sides(*(each.row if each else None for each in self._all))

    def joined(self, other: Sides) -> Sides:
        """Merge with other sides."""
        pairs = zip(self._all, other._all, strict=True)
        return Sides(*(either([a, b]) if a and b else a or b for a, b in pairs))

    @property
    def _all(self) -> tuple[Value | None, ...]:
        return (self.reply, self.create, self.update)


@dataclass
class Draft:
    """The shapes and enums of one draft, collected on demand."""

    record: str
    enums: dict[str, Tree] = field(default_factory=dict[str, Tree])
    #: names that are invalid in schema files, and their places
    left: set[str] = field(default_factory=set[str])
    #: class names in use: those of the schema and of the resource itself
    taken: set[str] = field(default_factory=set[str])
    #: reserved names of fields, besides those of every record
    reserved: frozenset[str] = frozenset()
    _classes: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    _shapes: dict[str, Sides] = field(default_factory=dict[str, Sides])

    def shapes(self) -> Tree:
        """The requested shapes, each merged from all its places."""
        done: Tree = {}
        drafted: dict[str, Sides] = {}
        while any(drafted.get(name) is not sides for name, sides in self._shapes.items()):
            for name, sides in list(self._shapes.items()):
                if drafted.get(name) is not sides:
                    drafted[name] = sides
                    fields = self.fields(sides, name)
                    done[name] = {"doc": doc_of(*sides.there), "fields": fields}
        return done

    def fields(self, sides: Sides, owner: str) -> Tree:
        """The fields of an object."""
        names = dict.fromkeys(name for each in sides.there for name in each.fields)
        taken: Tree = {}
        for wire_name in names:
            name = python_name(wire_name)
            if owner == self.record and name in self.reserved:
                name = f"{name}_"
            if not name or name in taken:
                self.left.add(f"{shown(wire_name)!r} of {owner}")
                continue
            found = self._field(sides, wire_name, f"{owner}{camel(name)}")
            if found and owner == self.record:  # only a whole body can be a form
                _as_file(sides.below(wire_name), found)
            if found:
                wire = {} if name == wire_name else {"wire_name": wire_name}
                taken[name] = {**found, **wire}
        return taken

    def _field(self, sides: Sides, name: str, title: str) -> Tree:
        below = sides.below(name)
        if not below.there:
            return {}
        made = self.type_of(Sides(below.reply or below.sent, below.create, below.update), title)
        same = below.reply is None or below.sent is None or alike(below.reply, below.sent)
        if not same:
            write = self.type_of(Sides(None, below.create, below.update), f"{title}Input")
            if _loosely(write) != _loosely(made):
                made["write"] = write
        made |= _access(sides, below, name)
        facts = {**(below.sent.facts if below.sent else {}), **(below.there[0].facts)}
        if "none_as" in facts and _is_wire_value(facts["none_as"]):
            made["none_as"] = facts["none_as"]
        if below.reply is not None and below.reply.nullable:
            made["nullable"] = True
        limits = below.sent.facts if below.sent else facts
        made |= _limits(limits, made["type"])
        made["doc"] = doc_of(*below.there)
        if facts.get("deprecated") is True:
            made["deprecated"] = "Marked as deprecated in the reference."
        return made

    def type_of(self, sides: Sides, title: str) -> Tree:
        """The keys that describe the type of a value."""
        value = either(sides.there) if len(sides.there) > 1 else sides.there[0]
        seen = sides.reply or value
        types = seen.types
        if is_link(seen):
            return {"type": "any"}
        if (seen.enum or seen.suggested) and types <= {"string", "integer"}:
            return self._enum(seen, title)
        if "array" in types and (types == frozenset({"array"}) or seen.items is not None):
            inner = self.type_of(sides.items(), title) if seen.items is not None else {}
            kind = inner.get("type", "any")
            odd = kind not in _ITEMS or inner.get("wire", default_wire(kind)) != default_wire(kind)
            inner = {"type": "any"} if odd else inner
            rest = {key: each for key, each in inner.items() if key in ("of", "enum")}
            return {"type": "array", "items": inner.get("type", "any"), **rest}
        if "object" in types:
            if not seen.fields:
                return {"type": "map"}
            if {"date"} <= set(seen.fields) <= {"date", "timezone", "timezone_type"}:
                return {"type": "datetime", "wire": "object"}
            return {"type": "object", "of": self._shape(sides, seen, title)}
        return _scalar(types, seen.facts)

    def _shape(self, sides: Sides, seen: Value, title: str) -> str:
        name = class_name(seen.name) or title
        name = self._class("shape", f"{name}Part" if name == self.record else name)
        known = self._shapes.get(name)
        if known is None:
            self._shapes[name] = sides
        elif any(a is not b for a, b in zip(known._all, sides._all, strict=True)):
            joined = known.joined(sides)
            if {*_names(joined)} != {*_names(known)} or _bodies(joined) != _bodies(known):
                self._shapes[name] = joined
        return name

    def _class(self, kind: str, wanted: str) -> str:
        """A unique class name; repeated requests get the same one."""
        known = self._classes.get((kind, wanted))
        if known is not None:
            return known
        wanted = f"Any{wanted}" if wanted.startswith(RESERVED_PREFIXES) else wanted
        free, number = wanted[:MAX_CLASS_NAME], 1
        while free in self.taken or free in RESERVED_CLASSES:
            number += 1
            free = f"{wanted[: MAX_CLASS_NAME - len(str(number))]}{number}"
        self.taken.add(free)
        self._classes[kind, wanted] = free
        return free

    def _enum(self, value: Value, title: str) -> Tree:
        listed = list(value.enum or value.suggested)
        alike: dict[str, str] = {}
        for each in listed:
            if not UNSHOWN.search(each):
                alike.setdefault(each.strip().lower(), each)
        values = list(alike.values())
        if not values:
            return {"type": "string"}
        name = self._class("enum", class_name(value.name) or title)
        described: Tree = {"values": values, "doc": doc_of(value)}
        if value.types == frozenset({"integer"}) and all(
            re.fullmatch(r"-?\d{1,18}", v) for v in values
        ):
            described["base"] = "integer"
        if value.enum is None or len(values) < len(listed):
            described["open"] = True  # some values are invalid in schema files
        self.enums.setdefault(name, described)
        return {"type": "enum", "enum": name}


def shown(name: str) -> str:
    """A name of a document, for comments."""
    return re.sub(r"[^\x20-\x7e]", "?", name)


def python_name(wire_name: str) -> str:
    """A Python name for a wire name; empty if the wire name is invalid in schema files."""
    if not re.fullmatch(WIRE_NAME.pattern, wire_name):
        return ""
    name = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", wire_name).lower().replace("-", "_")
    name = re.sub(r"[^a-z0-9_]+", "__", name).strip("_")
    name = re.sub(r"_{3,}", "__", name)
    if not re.fullmatch(r"[a-z][a-z0-9]*(_{1,2}[a-z0-9]+)*", name):
        return ""
    return name if is_python_name(name) and name not in RESERVED_ON_RECORDS else f"{name}_"


def class_name(component: str) -> str:
    """The name of the shape or enum for a component of a document; may be empty."""
    usable = re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]{0,60}", component)
    return camel(component) if usable else ""


def camel(name: str) -> str:
    """``order_product`` → ``OrderProduct``."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", name))


def doc_of(*values: Value) -> str:
    """The first description of the values, as one short line."""
    return next(filter(None, (line(each.doc) for each in values)), TODO)


def line(text: str) -> str:
    """The first sentence of a text, as one short line."""
    plain = " ".join(UNSHOWN.sub(" ", text).split())
    first = re.split(r"(?<=[.!?]) (?=[A-Z])", plain)[0]
    return first if len(first) <= _MAX_DOC else f"{first[: _MAX_DOC - 3]}..."


def one_or_more(items: Sequence[str]) -> str | list[str]:
    """A list in its shortest form, for a key that also takes a single item."""
    return items[0] if len(items) == 1 else list(items)


def _is_wire_value(value: Any) -> bool:
    """Whether a value is valid in a schema file unchanged."""
    if isinstance(value, str):
        return not UNSHOWN.search(value)
    if isinstance(value, float):
        return re.fullmatch(r"-?\d+\.\d+", repr(value)) is not None
    return value == [] or (isinstance(value, int) and abs(value) < 10**18)


def is_link(value: Value) -> bool:
    """Whether a value may be the address of a resource instead of the resource itself."""
    return {"url", "resource"} <= set(value.fields)


def _scalar(types: Iterable[str], facts: Mapping[str, Any]) -> Tree:
    types, hint = set(types), facts.get("format", facts.get("pattern"))
    if types <= {"string", "integer"} and isinstance(hint, str) and hint in _DATES and types:
        wire = _DATES[hint]
        return {"type": "datetime"} | ({"wire": wire} if wire != default_wire("datetime") else {})
    if types == {"string"}:
        if hint in ("decimal", "date"):
            return {"type": str(hint)}
        return {"type": "string"}
    if types in ({"integer"}, {"boolean"}):
        return {"type": next(iter(types))}
    if types in ({"number"}, {"number", "integer"}):
        return {"type": "decimal", "wire": "number"}
    if types == {"integer", "string"}:
        return {"type": "string_or_integer"}
    return {"type": "decimal"} if types == {"number", "string"} else {"type": "any"}


def _access(sides: Sides, below: Sides, name: str) -> Tree:
    """The access of a field, and the verbs that require it."""
    there = (below.create is not None, below.update is not None)
    open_to = (sides.create is not None, sides.update is not None)
    made: Tree = {}
    if there != open_to:
        words = {(True, False): "create_only", (False, True): "update_only"}
        made["access"] = words.get(there, "read_only")
    elif not any(open_to) and below.reply is not None and below.reply.read_only:
        made["access"] = "read_only"
    elif any(there) and below.reply is None and sides.reply is not None:
        made["access"] = "write_only"
    bodies = {"create": sides.create, "update": sides.update}
    held = dict(zip(bodies, there, strict=True))
    required = [v for v, body in bodies.items() if body and held[v] and name in body.required]
    return made | ({"required": one_or_more(required)} if required else {})


def _as_file(below: Sides, made: Tree) -> None:
    """Change the keys of a field that a form sends as a file."""
    if below.sent is None or not below.sent.is_file:
        return
    is_file = below.sent.facts["format"] == FILE
    kind = {"type": "file" if is_file else "string_or_file"}
    made.pop("write", None)
    if below.reply is not None:
        made["write"] = kind
    else:
        for key in {*made} - {"required", "nullable", "deprecated", "doc"}:
            del made[key]  # of the type that it is not
        made.update(kind, access="write_only")
    if is_file and made.get("required"):  # a store does not return it, so no update repeats it
        made["required"] = "create"
        if below.create is None:
            del made["required"]


def _limits(facts: Mapping[str, Any], kind: str) -> Tree:
    made: Tree = {}
    for key, row in LIMITS.items() if kind in ("string", "integer", "decimal", "array") else ():
        limit = facts.get(row.keyword) if kind in row.kinds else None
        if not isinstance(limit, int) or isinstance(limit, bool) or abs(limit) >= 10**18:
            continue
        if not row.is_whole or limit > 0:
            made[key] = limit
    for low, high in PAIRS:
        if low in made and high in made and made[low] > made[high]:
            del made[low], made[high]  # contradictory limits
    return made


def _loosely(made: Tree) -> Tree:
    return {key: each for key, each in made.items() if key in ("type", "items", "of", "enum")}


def _names(sides: Sides) -> list[tuple[int, str]]:
    return [
        (n, name) for n, each in enumerate(sides._all) for name in (each.fields if each else ())
    ]


def _bodies(sides: Sides) -> list[bool]:
    return [each is not None for each in sides._all]
