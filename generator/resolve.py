"""From spec to IR: defaults applied, references followed. What cannot be followed is a problem."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from generator.ir import (
    Action,
    Api,
    Enum,
    EnumValue,
    Facts,
    Field,
    Link,
    Operation,
    Paging,
    Parameter,
    Resource,
    Shape,
    Type,
)
from generator.kinds import Item, suggestion
from generator.language.words import GROUPS
from generator.loader import Source, Spec
from generator.naming import module_name, placeholders
from generator.problems import Problems
from generator.types import PLAIN, TYPES, default_wire

SHARED_MODULE = "shared"

_METHODS = {
    "list": "GET",
    "get": "GET",
    "create": "POST",
    "update": "PUT",
    "delete": "DELETE",
    "delete_all": "DELETE",
    "count": "GET",
    "list_all": "GET",
    "count_all": "GET",
}
_ON_ITEM = ("get", "update", "delete")


@dataclass(frozen=True)
class _Named:
    """Something that can be referred to by its class name."""

    item: Item
    module: str


class Resolver:
    """Resolves one spec. Two passes: names are collected first, so that any may refer to any."""

    def __init__(self, spec: Spec, problems: Problems) -> None:
        self.spec = spec
        self.problems = problems
        self.shapes: dict[str, _Named] = {}
        self.enums: dict[str, _Named] = {}
        self.resources: dict[str, Item] = {}
        for source in spec.shared:
            self._collect(source.item, SHARED_MODULE)
        for source in spec.resources:
            for name, item in _tree(source.item["resource"] or "", source.item):
                self._claim(self.resources, name, item, item)
                self._collect(item, module_name(name))

    def _collect(self, item: Item, module: str) -> None:
        for name, shape in (item["shapes"] or {}).items():
            self._claim(self.shapes, name, _Named(shape, module), shape)
        for name, enum in (item["enums"] or {}).items():
            self._claim(self.enums, name, _Named(enum, module), enum)

    def _claim(self, table: dict[str, Any], name: str, value: Any, item: Item) -> None:
        taken = name in self.shapes or name in self.enums or name in self.resources
        if taken:
            self.problems.add(item.position, "name-taken", f"the name {name} is used twice")
        else:
            table[name] = value

    # -- the whole ------------------------------------------------------------------------

    def api(self) -> Api:
        resources = tuple(
            each for source in self.spec.resources for each in self._resources(source)
        )
        return Api(
            self._facts(),
            tuple(sorted(resources, key=lambda each: each.name)),
            self._shapes(SHARED_MODULE),
            self._enums(SHARED_MODULE),
            tuple(source.file for source in self.spec.shared),
        )

    def _facts(self) -> Facts:
        source = self.spec.api
        if source is None:
            return Facts("", "", {}, {}, {}, {}, {}, {})
        item = source.item
        paging = item["paging"]
        return Facts(
            item["api"] or "",
            source.file,
            item["hosts"] or {},
            item["base_paths"] or {},
            item["headers"] or {},
            dict(paging.values) if paging else {},
            item["success"] or {},
            {int(status): name for status, name in (item["errors"] or {}).items()},
        )

    def _resources(self, source: Source) -> Iterator[Resource]:
        yield from self._family(source.item["resource"] or "", source.item, source, None)

    def _family(
        self, name: str, item: Item, source: Source, parent: Resource | None
    ) -> Iterator[Resource]:
        resource = self._resource(name, item, source, parent)
        yield resource
        for child_name, child in (item["sub_resources"] or {}).items():
            yield from self._family(child_name, child, source, resource)

    def _resource(self, name: str, item: Item, source: Source, parent: Resource | None) -> Resource:
        lenient = item["confidence"] == "low"
        if "list" in (item["operations"] or {}) and item["paging"] is None:
            self.problems.add(
                item.position,
                "paging-missing",
                f"{name} has a list; say how it is walked: paging: {{}} or paging: {{none: true}}",
            )
        key, module = item["key"] or "id", module_name(name)
        scopes = item["scopes"]
        fields = tuple(
            self._field(field_name, field, lenient and field_name != key)
            for field_name, field in (item["fields"] or {}).items()
        )
        links = tuple(
            self._link(link_name, link) for link_name, link in (item["links"] or {}).items()
        )
        return Resource(
            name=name,
            record=item["record"] or "",
            module=module,
            path=item["path"] or "",
            doc=item["doc"] or "",
            source=item["source"] or (),
            file=source.file,
            note=item["note"] or "",
            deprecated=item["deprecated"] or (parent.deprecated if parent else ""),
            confidence=item["confidence"] or "",
            scopes=(
                (scopes["read"] or "", scopes["modify"] or "")
                if scopes
                else (parent.scopes if parent else ("", ""))
            ),
            key=key,
            single=bool(item["single"]),
            parents=placeholders(item["path"] or ""),
            parent=parent.name if parent else "",
            operations=tuple(
                self._operation(verb, each, item, parent)
                for verb, each in (item["operations"] or {}).items()
            ),
            actions=tuple(
                self._action(action_name, each)
                for action_name, each in (item["actions"] or {}).items()
            ),
            paging=self._paging(item["paging"]),
            parameters=(
                *self._parameters(item["filters"], "filter"),
                *self._parameters(item["options"], "option"),
                *self._sort(name, item["sort"]),
            ),
            any_of=item["any_of"] or (),
            together=item["together"] or (),
            fields=fields,
            links=links,
            shapes=self._shapes(module),
            enums=(*self._enums(module), *self._sort_enums(name, item["sort"], module)),
            position=item.position,
        )

    # -- parts ----------------------------------------------------------------------------

    def _operation(
        self, verb: str, item: Item, resource: Item, parent: Resource | None
    ) -> Operation:
        path = resource["path"] or ""
        if verb.endswith("_all") and verb != "delete_all":
            path = _without_parent(path)
        if verb in _ON_ITEM and not resource["single"]:
            path += "/{id}"
        if verb.startswith("count"):
            path += "/count"
        success = self.spec.api.item["success"] if self.spec.api else None
        groups: tuple[str, ...] = ()
        if verb.startswith("list"):
            groups = tuple(group for group in GROUPS if resource[group])
            if resource["paging"] and resource["paging"]["none"]:
                groups = tuple(group for group in groups if group != "paging")
        return Operation(
            verb=verb,
            method=_METHODS.get(verb, "GET"),
            path=item["path"] or path,
            status=item["status"] or (success or {}).get(verb, 200),
            accepts=item["accepts"] if item["accepts"] is not None else groups,
            parameters=tuple(self._parameters(item["parameters"], "filter")),
            envelope=item["envelope"] or "",
            partial=bool(item["partial"]),
            evidence=item["evidence"] or "",
            deprecated=item["deprecated"]
            or resource["deprecated"]
            or (parent.deprecated if parent else ""),
            sunset=item["sunset"] or "",
            note=item["note"] or "",
            doc=item["doc"] or "",
            position=item.position,
        )

    def _action(self, name: str, item: Item) -> Action:
        body = item["body"] or ""
        if body and body not in self.shapes:
            self._unknown(item, "body", body, self.shapes)
        returns = item["returns"] or ""
        records = {each["record"] for each in self.resources.values()}
        if returns and returns not in self.shapes and returns not in records:
            self._unknown(item, "returns", returns, {*self.shapes, *filter(None, records)})
        return Action(
            name=name,
            method=item["method"] or "GET",
            path=item["path"] or "",
            body=body,
            body_of=item["body_of"] or "",
            returns=returns,
            many=bool(item["many"]),
            envelope=item["envelope"] or "",
            accepts=item["accepts"] or (),
            on_record=bool(item["on_record"]),
            evidence=item["evidence"] or "",
            deprecated=item["deprecated"] or "",
            note=item["note"] or "",
            doc=item["doc"] or "",
            position=item.position,
        )

    def _paging(self, item: Item | None) -> Paging | None:
        if item is None or item["none"]:
            return None
        api = self.spec.api.item["paging"] if self.spec.api else None
        standard = api.values if api else {}
        return Paging(
            item["default_limit"] or standard.get("default_limit", 50),
            item["max_limit"] or standard.get("max_limit", 250),
            item["keyset"] or "",
        )

    def _sort(self, name: str, item: Item | None) -> Iterator[Parameter]:
        if item is None or not self.spec.api or not self.spec.api.item["paging"]:
            return
        names = self.spec.api.item["paging"]
        enum = Type("enum", PLAIN, enum=f"{name}Sort", enum_base="text")
        doc = "What to order by" + (
            "; the direction follows a colon." if item["direction"] == "suffix" else "."
        )
        parts = [(names["sort"] or "sort", enum, doc)]
        if item["direction"] == "parameter":
            direction = replace(enum, enum=f"{name}Direction")
            parts.append((names["direction"] or "direction", direction, "Ascending or descending."))
        for wire_name, each, text in parts:
            yield Parameter(
                wire_name, wire_name, each, "sort", "", "none", False, "", "", text, item.position
            )

    def _sort_enums(self, name: str, item: Item | None, module: str) -> Iterator[Enum]:
        if item is None:
            return
        suffixes = ("", ":asc", ":desc") if item["direction"] == "suffix" else ("",)
        values = tuple(
            EnumValue(field + suffix, "") for field in item["by"] or () for suffix in suffixes
        )
        doc = f"What {name} can be ordered by."
        yield Enum(f"{name}Sort", "string", values, False, doc, "", module, item.position)
        if item["direction"] == "parameter":
            both = (EnumValue("asc", ""), EnumValue("desc", ""))
            doc = f"Directions in which {name} can be ordered."
            yield Enum(f"{name}Direction", "string", both, False, doc, "", module, item.position)

    def _parameters(self, items: dict[str, Item] | None, group: str) -> Iterator[Parameter]:
        for name, item in (items or {}).items():
            field, op = _comparison(name)
            yield Parameter(
                name=name,
                wire_name=item["wire_name"] or name,
                type=self._type(item),
                group=group,
                field=item["field"] or field,
                op="none" if group == "option" else item["op"] or op,
                header=bool(item["header"]),
                deprecated=item["deprecated"] or "",
                note=item["note"] or "",
                doc=item["doc"] or "",
                position=item.position,
            )

    def _field(self, name: str, item: Item, lenient: bool = False) -> Field:
        limits = ("min", "max", "min_length", "max_length", "max_items")
        access = item["access"] or ("read_only" if self._is_plain_link(item) else "writable")
        write = item["write"]
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
            limits={key: item[key] for key in limits if item[key] is not None},
            format=item["format"] or "",
            deprecated=item["deprecated"] or "",
            note=item["note"] or "",
            doc=item["doc"] or "",
            position=item.position,
            link=self._link(name, item) if item["type"] == "link" else None,
        )

    @staticmethod
    def _is_plain_link(item: Item) -> bool:
        return item["type"] == "link" and not item["write"]

    def _link(self, name: str, item: Item) -> Link:
        to = item["to"] or ""
        target = self.resources.get(to)
        if to and target is None:
            self._unknown(item, "to", to, self.resources)
        return Link(
            name=name,
            to=to,
            many=bool(item["many"]),
            via=item["via"] or "",
            none_when=item["none_when"],
            doc=item["doc"] or "",
            note=item["note"] or "",
            position=item.position,
            record=(target["record"] or "") if target else "",
        )

    def _type(self, item: Item, lenient: bool = False) -> Type:
        kind = item["type"] or "any"
        wire = item["wire"] or default_wire(kind)
        if wire not in TYPES[kind].codecs:
            wires = ", ".join(each for each in TYPES[kind].codecs if each != PLAIN) or "none"
            self.problems.add(
                item.at("wire"), "wire-format", f"{kind} has no format {wire}; it has: {wires}"
            )
            wire = default_wire(kind)
        items = None
        needs = set(TYPES[kind].needs)
        if kind == "array":
            inner = item["items"] or "any"
            items = self._leaf(inner, default_wire(inner), item)
            needs |= set(TYPES[inner].needs)
            leaf = Type(kind, wire, items=items, lenient=lenient)
        else:
            leaf = replace(self._leaf(kind, wire, item), lenient=lenient and kind != "link")
        for key in ("items", "of", "enum", "to"):
            if key in needs and item[key] is None:
                self.problems.add(item.position, "missing-key", f"{kind} needs {key!r} beside it")
            if key not in needs and item[key] is not None:
                self.problems.add(item.at(key), "stray-key", f"{kind} takes no {key!r}")
        return leaf

    def _leaf(self, kind: str, wire: str, item: Item) -> Type:
        if kind == "enum":
            named = self.enums.get(item["enum"] or "")
            if named is None:
                self._unknown(item, "enum", item["enum"], self.enums)
                return Type("any", PLAIN)
            base = "integer" if named.item["base"] == "integer" else "text"
            return Type(
                kind, wire, enum=item["enum"], enum_base=base, enum_open=bool(named.item["open"])
            )
        if kind == "record":
            target = self.resources.get(item["of"] or "")
            if target is None:
                self._unknown(item, "of", item["of"], self.resources)
                return Type("any", PLAIN)
            return Type(kind, wire, of=target["record"] or "", resource=item["of"])
        if kind == "object":
            if (item["of"] or "") not in self.shapes:
                self._unknown(item, "of", item["of"], self.shapes)
                return Type("any", PLAIN)
            return Type(kind, wire, of=item["of"])
        return Type(kind, wire)

    def _unknown(self, item: Item, key: str, name: str | None, known: Any) -> None:
        if name:
            self.problems.add(
                item.at(key),
                "unknown-reference",
                f"{key}: {name} is not defined{suggestion(name, known)}",
            )

    def _shapes(self, module: str) -> tuple[Shape, ...]:
        return tuple(
            Shape(
                name,
                tuple(self._field(f, each) for f, each in (named.item["fields"] or {}).items()),
                named.item["doc"] or "",
                named.item["note"] or "",
                module,
                named.item.position,
            )
            for name, named in self.shapes.items()
            if named.module == module
        )

    def _enums(self, module: str) -> tuple[Enum, ...]:
        return tuple(
            self._enum(name, named) for name, named in self.enums.items() if named.module == module
        )

    def _enum(self, name: str, named: _Named) -> Enum:
        item = named.item
        integer = item["base"] == "integer"
        labels = item["labels"] or {}
        values = []
        for text in item["values"] or ():
            try:
                value: str | int = int(text) if integer else text
            except ValueError:
                self.problems.add(
                    item.at("values"), "enum-value", f"{text!r} is not a whole number"
                )
                continue
            values.append(EnumValue(value, labels.get(text, "")))
        for label in labels:
            if label not in (item["values"] or ()):
                self.problems.add(
                    item.at("labels"), "enum-label", f"{label!r} is none of the values"
                )
        return Enum(
            name,
            "integer" if integer else "string",
            tuple(values),
            bool(item["open"]),
            item["doc"] or "",
            item["note"] or "",
            named.module,
            item.position,
        )


def resolve(spec: Spec, problems: Problems) -> Api:
    """The IR of a spec. Complete only when no problem was found."""
    return Resolver(spec, problems).api()


def _tree(name: str, item: Item) -> Iterator[tuple[str, Item]]:
    """A resource and everything below it, by class name."""
    yield name, item
    for child_name, child in (item["sub_resources"] or {}).items():
        yield from _tree(child_name, child)


def _comparison(name: str) -> tuple[str, str]:
    """What a filter's name says it compares, and how: ``min_price`` → price, min."""
    for op in ("min", "max"):
        if name.startswith(f"{op}_"):
            return name[4:], op
    for op in ("min", "max", "like", "in"):
        if name.endswith(f"__{op}"):
            return name.removesuffix(f"__{op}"), op
    return name, "equals"


def _without_parent(path: str) -> str:
    """``/products/{product_id}/skus`` → ``/products/skus``."""
    parts = [part for part in path.split("/") if not part.startswith("{")]
    return "/".join(parts)
