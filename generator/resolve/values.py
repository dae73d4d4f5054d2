"""Resolution of fields, parameters, links, shapes and enums."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, TypeVar

from ..ir import Enum, EnumValue, Facts, Field, Link, Parameter, Shape, SharedRecord, Type, Union
from ..language.kinds import INTEGER_TEXT, Item, suggestion, with_positions
from ..language.limits import LIMITS
from ..language.types import (
    CONTAINERS,
    NOT_OF_PARAMETERS,
    OF_PARAMETERS,
    PLAIN,
    SCALAR_TYPES,
    SENT_TYPES,
    TYPES,
    WITH_COMMAS,
    default_wire,
)
from ..language.words import SUFFIXES
from ..problems import Problems
from .names import Named, Names

S = TypeVar("S", bound=Shape)
#: The shapes of a union, or those of the values that name them.
Alternatives = list[str] | dict[str, str]

#: Advice on the required keys of a type.
HOW_TO_SAY = {
    "items": "what the list holds, such as items: string",
    "of": "the name of a shape, as in of: CouponTarget, with shapes: {CouponTarget: {doc: ..., "
    "fields: {...}}}; for records, that of a resource",
    "enum": "its name, as in enum: CouponType, with enums: {CouponType: {doc: ..., values: "
    "[percent, fixed]}}",
    "to": "the resource that it leads to, as in to: Brands",
}


class Values:
    """Resolves values against the names of a spec and the facts of the API."""

    def __init__(self, names: Names, facts: Facts, problems: Problems) -> None:
        self.names = names
        self.facts = facts
        self.problems = problems

    def parameters(self, items: dict[str, Item] | None, group: str) -> Iterator[Parameter]:
        for name, item in (items or {}).items():
            field, op = comparison(name)
            yield Parameter(
                name=name,
                wire_name=item["wire_name"] or self._wire_name(name),
                type=self._parameter_type(item),
                group=group,
                field=item["field"] or field,
                op="none" if group == "option" else item["op"] or op,
                header=bool(item["header"]),
                required=bool(item["required"]),
                deprecated=item["deprecated"] or "",
                note=item["note"] or "",
                doc=item["doc"] or "",
                position=item.position,
                keys=item.keys,
            )

    def _wire_name(self, name: str) -> str:
        """The default wire name of a parameter: ``x:in`` for ``x__in``, with that separator."""
        field, _, op = name.rpartition("__")
        separator = self.facts.filter_separator
        return f"{field}{separator}{op}" if separator and field and op in SUFFIXES else name

    def _parameter_type(self, item: Item) -> Type:
        default = "" if item["header"] else self.facts.array_parameters
        refused = (*NOT_OF_PARAMETERS, *(OF_PARAMETERS if item["header"] else ()))
        return self._type(item, arrays=default, refused=refused, is_parameter=True)

    def rows(self, item: Item) -> Type:
        """The type of a list that is the body of an action."""
        return self._type(item)

    def field(self, name: str, item: Item, lenient: bool = False) -> Field:
        access = item["access"] or ("read_only" if self._is_plain_link(item) else "writable")
        write = item["write"]
        if item["included"] and not (item["type"] == "link" and item["many"] and not item["via"]):
            said = "only a link to a list of a sub-resource can be included"
            self.problems.add(item.at("included"), "stray-key", said)
        return Field(
            name=name,
            wire_name=item["wire_name"] or name,
            type=self._type(item, lenient),
            write=self._type(write) if write else None,
            access=access,
            required=item["required"] or (),
            nullable=bool(item["nullable"]),
            none_as=item["none_as"],
            keep_on_update=bool(item["keep_on_update"]),
            default=item["default"],
            example=item["example"] or (),
            limits={key: _number(item[key]) for key in LIMITS if item[key] is not None},
            format=item["format"] or "",
            deprecated=item["deprecated"] or "",
            note=item["note"] or "",
            doc=item["doc"] or "",
            position=item.position,
            keys=item.keys,
            link=self.link(name, item) if item["type"] == "link" else None,
            parent=bool(item["parent"]),
            changed_by=self._changed_by(item),
            included_as=item["included_as"] or "",
        )

    def _changed_by(self, item: Item) -> str:
        name: str = item["changed_by"] or ""
        if name and name not in self.names.resources:
            self.names.unknown(item, "changed_by", self.names.resources)
        return name

    @staticmethod
    def _is_plain_link(item: Item) -> bool:
        return item["type"] == "link" and not item["write"]

    def link(self, name: str, item: Item) -> Link:
        to = item["to"] or ""
        target = self.names.resources.get(to)
        if to and target is None:
            self.names.unknown(item, "to", self.names.resources)
        return Link(
            name=name,
            to=to,
            many=bool(item["many"]),
            via=item["via"] or "",
            none_when=item["none_when"],
            doc=item["doc"] or "",
            note=item["note"] or "",
            position=item.position,
            keys=item.keys,
            record=(target["record"] or "") if target else "",
            included=bool(item["included"]),
        )

    def _type(
        self,
        item: Item,
        lenient: bool = False,
        arrays: str = "",
        refused: tuple[str, ...] = OF_PARAMETERS,
        is_parameter: bool = False,
    ) -> Type:
        """The type of a value.

        Args:
            item: the value.
            lenient: whether its type is a guess.
            arrays: the default wire format of arrays, if it is another one.
            refused: wire formats that the value cannot have.
            is_parameter: whether it is a parameter, whose items stand in one text.
        """
        kind = item["type"]
        if kind is None:  # missing or invalid, reported already
            return Type("any", PLAIN)
        wire = item["wire"] or (kind == "array" and arrays) or default_wire(kind)
        if wire not in TYPES[kind].codecs or wire in refused:
            known = [each for each in TYPES[kind].codecs if each not in (PLAIN, *refused)]
            wires = ", ".join(known) or "none"
            self.problems.add(
                item.at("wire"), "wire-format", f"{kind} has no format {wire}; it has: {wires}"
            )
            wire = default_wire(kind)
        needs = set(TYPES[kind].needs)
        if kind in CONTAINERS and (kind == "array" or item["items"] is not None):
            inner = item["items"] or "any"
            if isinstance(inner, str):
                items = self._leaf(inner, default_wire(inner), item)
                needs |= set(TYPES[inner].needs)
            else:
                items = self._type(
                    inner,
                    refused=(*OF_PARAMETERS, *NOT_OF_PARAMETERS) if is_parameter else OF_PARAMETERS,
                )
            self._check_commas(item, wire, items, is_parameter)
            leaf = Type(kind, wire, items=items, lenient=lenient)
            needs.add("items")
        else:
            leaf = replace(
                self._leaf(kind, wire, item), lenient=lenient and kind not in ("link", *SENT_TYPES)
            )
        for key in ("items", "of", "enum", "to"):
            if key in needs and key not in item.keys:
                position = item.at("type" if key in TYPES[kind].needs else "items")
                article = "an" if kind[0] in "aeiou" else "a"
                needing = (
                    kind if key in TYPES[kind].needs else f"{article} {kind} of {item['items']}"
                )
                said = f"{needing} needs {key!r} beside it: {HOW_TO_SAY[key]}"
                self.problems.add(position, "missing-key", said)
            if key not in needs and item[key] is not None:
                self.problems.add(item.at(key), "stray-key", f"{kind} takes no {key!r}")
        return leaf

    def _check_commas(self, item: Item, wire: str, items: Type, is_parameter: bool) -> None:
        """Refuse items that text with commas between them cannot hold."""
        if wire != "csv" and not (is_parameter and wire != "repeated"):
            return
        advice = "leave out wire"
        if items.kind in SCALAR_TYPES:
            if items.wire not in WITH_COMMAS:
                return
            advice = "use items: {type: datetime, wire: ...}"
            what = f"a {items.kind} of format {items.wire}"
        else:
            what = f"{'an' if items.kind[0] in 'aeiou' else 'a'} {items.kind}"
        advice += " or wire: repeated" if is_parameter else ""
        said = f"text with commas between items cannot hold {what}; {advice}"
        self.problems.add(item.at("wire", "items"), "wire-format", said)

    def _leaf(self, kind: str, wire: str, item: Item) -> Type:
        if kind == "enum":
            named = self.names.enums.get(item["enum"] or "")
            if named is None:
                self.names.unknown(item, "enum", self.names.enums)
                return Type("any", PLAIN)
            base = "integer" if named.item["base"] == "integer" else "text"
            return Type(
                kind, wire, enum=item["enum"], enum_base=base, enum_open=bool(named.item["open"])
            )
        if kind == "record":
            target = self.names.resources.get(item["of"] or "")
            if target is None:
                self.names.unknown(item, "of", self.names.resources)
                return Type("any", PLAIN)
            return Type(kind, wire, of=target["record"] or "", resource=item["of"])
        if kind == "object" and item["of"] in self.names.unions:
            return self.union(item["of"])
        if kind == "object":
            if (item["of"] or "") not in self.names.shapes:
                self.names.unknown(item, "of", self.names.shapes, self.names.unions)
                return Type("any", PLAIN)
            recursive = item["of"] in self.names.recursive
            return Type(kind, wire, of=item["of"], recursive=recursive)
        return Type(kind, wire)

    def union(self, name: str) -> Type:
        """The type of a union."""
        named = self.names.unions[name]
        by, choices = named.item["by"] or "", tuple(self._alternatives(named))
        wire = default_wire("object")
        return Type("union", wire, of=name, by=self._wire_of(named, by), choices=choices)

    def shapes(self, module: str) -> tuple[Shape, ...]:
        return tuple(
            self._shape(Shape, name, named)
            for name, named in self.names.shapes.items()
            if named.module == module
        )

    def records(self) -> tuple[SharedRecord, ...]:
        """The shared records."""
        return tuple(
            self._shape(SharedRecord, name, named) for name, named in self.names.records.items()
        )

    def _shape(self, kind: type[S], name: str, named: Named) -> S:
        return kind(
            name,
            tuple(self.field(f, each) for f, each in named.item.table("fields").items()),
            named.item["doc"] or "",
            named.item["note"] or "",
            named.module,
            position=named.item.position,
            keys=named.item.keys,
        )

    def unions(self, module: str) -> tuple[Union, ...]:
        """The unions of a module."""
        return tuple(
            self._union(name, named)
            for name, named in self.names.unions.items()
            if named.module == module
        )

    def _union(self, name: str, named: Named) -> Union:
        item = named.item
        one_of: Alternatives | None = item["one_of"]
        by = item["by"] or ""
        at = item.at("one_of")
        if isinstance(one_of, dict) and not by:
            said = "one_of is a mapping; name the field of its values, as in by: type"
            self.problems.add(at, "union", said)
        elif by and one_of is not None and not isinstance(one_of, dict):
            said = f"one_of needs the value of {by!r} of each shape, as in one_of: {{percent: ...}}"
            self.problems.add(at, "union", said)
        elif isinstance(one_of, dict) and not one_of:
            self.problems.add(at, "union", f"{name} has no shapes")
        shapes = one_of.values() if isinstance(one_of, dict) else one_of or []
        for each in dict.fromkeys(shapes):
            if each not in self.names.shapes:
                known = suggestion(each, self.names.shapes)
                said = f"one_of: {each} is not a shape that is defined{known}"
                self.problems.add(at, "unknown-reference", said)
        return Union(
            name,
            by,
            tuple(self._alternatives(named)),
            item["doc"] or "",
            item["note"] or "",
            named.module,
            position=item.position,
            keys=item.keys,
        )

    def _alternatives(self, named: Named) -> Iterator[tuple[str, str]]:
        """Value and shape of the alternatives whose shapes exist."""
        one_of: Alternatives = named.item["one_of"] or []
        pairs = one_of.items() if isinstance(one_of, dict) else ((each, each) for each in one_of)
        yield from ((tag, name) for tag, name in pairs if name in self.names.shapes)

    def _wire_of(self, named: Named, by: str) -> str:
        """The wire name of the field that tells the alternatives apart."""
        for _, name in self._alternatives(named):
            field = self.names.shapes[name].item.table("fields").get(by)
            if field is not None and field["wire_name"]:
                return str(field["wire_name"])
        return by

    def enums(self, module: str) -> tuple[Enum, ...]:
        return tuple(
            self._enum(name, named)
            for name, named in self.names.enums.items()
            if named.module == module
        )

    def _enum(self, name: str, named: Named) -> Enum:
        item = named.item
        integer = item["base"] == "integer"
        labels = item.table("labels")
        values: list[EnumValue] = []
        for value, position in with_positions(item["values"] or (), item.at("values")):
            if integer and not re.fullmatch(INTEGER_TEXT, str(value)):
                said = f"{value!r} is not a whole number such as 0, 12 or -3"
                self.problems.add(position, "enum-value", f"{said}; {name} has base: integer")
                continue
            known = int(value) if integer else str(value)
            values.append(EnumValue(known, labels.get(str(value), ""), position))
        for label in labels:
            if label not in map(str, item["values"] or ()):
                self.problems.add(
                    item.at(f"labels.{label}"), "enum-label", f"{label!r} is not one of the values"
                )
        return Enum(
            name,
            "integer" if integer else "string",
            tuple(values),
            bool(item["open"]),
            item["doc"] or "",
            item["note"] or "",
            named.module,
            position=item.position,
            keys=item.keys,
        )


def comparison(name: str) -> tuple[str, str]:
    """The field and comparison that a filter name implies: ``min_price`` → price, min."""
    for op in ("min", "max"):
        if name.startswith(f"{op}_"):
            return name[4:], op
    field, _, op = name.rpartition("__")
    return (field, op) if field and op in SUFFIXES else (name, "equals")


def _number(text: Any) -> int | float:
    return float(text) if "." in str(text) else int(text)
