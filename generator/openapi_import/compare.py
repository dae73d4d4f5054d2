"""Compare the calls of documents with those of the schema.

The schema is exported as an OpenAPI document first, so that both sides use the same reader. Only
resources in the documents and the resources below them are compared. A difference that several
calls of a resource share, such as one of a field, is reported once.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from ..diff.changes import Change, named, shown
from ..ir import Action, Api, Field, Operation, Resource
from ..openapi import document
from ..problems import Position, Problems
from .documents import Document, Located
from .rules import LEVELS, RULES
from .surface import Call, Key, form_of, key_of, surface, version_of
from .values import Value

MAX_DEPTH = 8
_RECORD_VERBS = ("list", "list_all", "get", "create", "update")
_ORDER = list(LEVELS)
#: Findings with their places, by rule, path and words.
Found = dict[tuple[str, str, str, str], "_Finding"]


@dataclass
class _Finding:
    line: Position
    where: list[str] = field(default_factory=list[str])


def surface_of(api: Api) -> dict[Key, Call]:
    """The calls of a schema, from its own OpenAPI document."""
    tree = json.loads(document(api, ""), object_hook=Located)
    return surface([Document(api.facts.file, tree)], Problems(), version_of(api))


def compare(api: Api, documented: Mapping[Key, Call]) -> list[Change]:
    """All differences between documents and schema, the most important level first."""
    found = _Comparison(api, documented).changes()
    return sorted(
        found, key=lambda each: (_ORDER.index(each.rule.level), each.subject, each.rule.id)
    )


def scope(api: Api, documented: Mapping[Key, Call]) -> set[str]:
    """Names of the compared resources: those in the documents, and those below them."""
    return _Comparison(api, documented).scope()


class _Comparison:
    def __init__(self, api: Api, documented: Mapping[Key, Call]) -> None:
        self.api = api
        self.documented = documented
        self.ours = surface_of(api)
        self.owners: dict[Key, tuple[Resource, Operation | Action]] = {}
        for resource in api.resources:
            described: tuple[Operation | Action, ...] = (*resource.operations, *resource.actions)
            for each in described:
                self.owners.setdefault(key_of(each.method, each.path), (resource, each))

    def changes(self) -> Iterator[Change]:
        scope = self.scope()
        for key, call in self.documented.items():
            if key not in self.ours:
                words = {"name": call.name}
                yield _change("operation-missing", named(call.name), words, call.position)
        by_resource: dict[str, list[Key]] = {}
        for key, (resource, each) in self.owners.items():
            if key in self.documented:
                by_resource.setdefault(resource.name, []).append(key)
            elif resource.name in scope:
                subject = f"{resource.name}.{_name(each)}"
                words = {"name": f"{each.method} {each.path}"}
                yield _change("operation-beyond", subject, words, each.position)
        for name, keys in by_resource.items():
            yield from self._resource(self.api.by_name[name], keys)

    def scope(self) -> set[str]:
        """The resources in the documents, with the resources below them."""
        scope = {self.owners[key][0].name for key in self.documented if key in self.owners}
        for resource in self.api.resources:
            above = resource
            while above.parent:
                above = self.api.by_name[above.parent]
                if above.name in scope:
                    scope.add(resource.name)
        return scope

    def _resource(self, resource: Resource, keys: list[Key]) -> Iterator[Change]:
        """The differences of one resource, with fields reported once for all calls."""
        records: Found = {}
        for key in keys:
            _, each = self.owners[key]
            ours, theirs = self.ours[key], self.documented[key]
            name = _name(each)
            yield from self._parameters(resource, each, ours, theirs)
            of_record = name in _RECORD_VERBS or (isinstance(each, Action) and bool(each.body_of))
            found: Found = records if of_record else {}
            subject = f"{resource.name}.{name}"
            for rule, form, other in self._forms(ours, theirs):
                if found_apart := _apart(form, other):
                    before, after = found_apart
                    words = {"name": theirs.name, "before": before, "after": after}
                    yield _change(rule, subject, words, each.position)
            if ours.received and theirs.received:
                if ours.envelope != theirs.envelope:
                    words = {"name": theirs.name, "before": shown(ours.envelope)}
                    words["after"] = shown(theirs.envelope)
                    yield _change("envelope-differs", subject, words, each.position)
                walk = _Walk(found, f"the reply of {name}", False, theirs.position.file)
                walk.fields(ours.row, theirs.row, "", 0)
            if ours.sent and theirs.sent:
                walk = _Walk(found, name, True, theirs.position.file)
                walk.fields(ours.sent.row, theirs.sent.row, "", 0)
            if not of_record:
                at = _Positions(self.api, resource, each.position)
                yield from _as_changes(found, subject, at.of_call)
        position = _Positions(self.api, resource, resource.position)
        yield from _as_changes(records, f"{resource.name}.fields", position.of, of_record=True)

    @staticmethod
    def _forms(ours: Call, theirs: Call) -> Iterator[tuple[str, tuple[str, str], tuple[str, str]]]:
        """The types of response and body on both sides, each with its rule."""
        if ours.envelope == theirs.envelope:  # otherwise envelope-differs reports it
            yield "reply-differs", ours.reply_form, theirs.reply_form
        if ours.sent and theirs.sent:
            yield "body-differs", form_of(ours.sent), form_of(theirs.sent)

    def _parameters(
        self, resource: Resource, each: Operation | Action, ours: Call, theirs: Call
    ) -> Iterator[Change]:
        found: Found = {}
        name = _name(each)
        walk = _Walk(found, name, True, theirs.position.file)
        one = Value(fields=ours.parameters)
        walk.fields(one, Value(fields=theirs.parameters), "", 0, "parameter")
        given = {p.wire_name: p.position for p in resource.parameters}
        given |= {p.wire_name: p.position for p in each.parameters}
        subject = f"{resource.name}.{name}.parameters"
        yield from _as_changes(found, subject, lambda path: given.get(path, each.position))


@dataclass
class _Walk:
    """Compares values in one place and collects findings."""

    found: Found
    where: str
    sends: bool
    file: str

    def fields(
        self, ours: Value, theirs: Value, above: str, depth: int, what: str = "field"
    ) -> None:
        """Compare objects; an object without known fields is free-form."""
        if depth > MAX_DEPTH or not ours.fields or not theirs.fields:
            return
        hidden = "write_only" if not self.sends else "read_only"
        for name, one in ours.fields.items():
            path = f"{above}{name}"
            other = theirs.fields.get(name)
            if getattr(one, hidden):
                continue
            if other is None:
                self._add(f"{what}-beyond", path)
            elif getattr(other, hidden):
                if self.sends:
                    self._add("read-only-differs", path)
            else:
                self._value(one, other, path, depth)
        for name, other in theirs.fields.items():
            if name not in ours.fields and not getattr(other, hidden):
                self._add(f"{what}-missing", f"{above}{name}", line=other.line)
        if self.sends and what == "field":
            self._required(ours, theirs, above)

    def _required(self, ours: Value, theirs: Value, above: str) -> None:
        common = {n for n in ours.fields if n in theirs.fields and not theirs.fields[n].read_only}
        for name in sorted((theirs.required - ours.required) & common):
            self._add("required-missing", f"{above}{name}")
        for name in sorted((ours.required - theirs.required) & common):
            self._add("required-beyond", f"{above}{name}")

    def _value(self, ours: Value, theirs: Value, path: str, depth: int) -> None:
        if ours.types and theirs.types and not _same(ours.types, theirs.types):
            self._add("type-differs", path, _types(ours), _types(theirs))
            return
        if not self.sends and ours.nullable != theirs.nullable and ours.types:
            self._add("null-missing" if theirs.nullable else "null-beyond", path)
        self._values(ours, theirs, path)
        self.fields(ours, theirs, f"{path}.", depth + 1)
        if ours.items is not None and theirs.items is not None and depth < MAX_DEPTH:
            self._value(ours.items, theirs.items, f"{path}[]", depth + 1)

    def _values(self, ours: Value, theirs: Value, path: str) -> None:
        if ours.enum is None and theirs.enum is None:
            return
        if ours.enum is None or theirs.enum is None:
            rule = "values-unlisted" if ours.enum is None else "values-listed"
            self._add(rule, path, shown(ours.enum or ""), shown(theirs.enum or ""))
            return
        missing = tuple(each or "''" for each in theirs.enum if each not in ours.enum)
        beyond = tuple(each or "''" for each in ours.enum if each not in theirs.enum)
        if missing:
            self._add("values-missing", path, after=shown(missing))
        if beyond:
            self._add("values-beyond", path, before=shown(beyond))

    def _add(self, rule: str, path: str, before: str = "", after: str = "", line: int = 0) -> None:
        key = (rule, path, before, after)
        at = Position(self.file, line) if line else Position("", 0)
        finding = self.found.setdefault(key, _Finding(at))
        if self.where not in finding.where:
            finding.where.append(self.where)


class _Positions:
    """Finds the source positions of fields."""

    def __init__(self, api: Api, resource: Resource, call: Position) -> None:
        self.api = api
        self.resource = resource
        self.call = call

    def of_call(self, path: str) -> Position:
        """The position of the call that sends or receives a field."""
        return self.call

    def of(self, path: str) -> Position:
        """The position of a field by its wire path, or of the nearest field above it."""
        at, fields = self.resource.position, self.resource.fields
        for part in path.replace("[]", "").split("."):
            each = next((field for field in fields if field.wire_name == part), None)
            if each is None:
                return at
            at, fields = each.position, self._below(each)
        return at

    def _below(self, each: Field) -> tuple[Field, ...]:
        kinds = [kind for kind in (each.type, each.write) if kind is not None]
        shapes = (self.api.shapes.get(kind.leaf.of) for kind in kinds)
        return next((shape.fields for shape in shapes if shape is not None), ())


def _apart(ours: tuple[str, str], theirs: tuple[str, str]) -> tuple[str, str] | None:
    """Both types in words if they differ: a type, or an array with the type of its items."""
    (outer, inner), (other, others) = ours, theirs
    if outer == other and inner and others and inner != others:
        return f"{outer} of {inner}", f"{other} of {others}"
    return (outer, other) if outer and other and outer != other else None


def _as_changes(
    found: Found, subject: str, position: Callable[[str], Position], *, of_record: bool = False
) -> Iterator[Change]:
    for (rule, path, before, after), finding in found.items():
        words = {"name": path, "where": ", ".join(finding.where)}
        words |= {"before": before, "after": after}
        if of_record:
            places = {"replies" if " " in each else each for each in finding.where}
            words["place"] = ", ".join(sorted(places))
        at = finding.line if finding.line.line else position(path)
        yield _change(rule, f"{subject}.{_subject(path)}", words, at)


def _change(rule: str, subject: str, words: Mapping[str, str], position: Position) -> Change:
    return Change(RULES[rule], subject, subject, position, "head", words)


def _subject(path: str) -> str:
    return ".".join(named(part) for part in path.replace("[]", "").split("."))


def _name(each: Operation | Action) -> str:
    return each.verb if isinstance(each, Operation) else each.name


def _types(value: Value) -> str:
    return " or ".join(sorted(value.types))


def _same(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether types are equal. Documents often declare integers as ``number``."""
    if "number" in theirs:
        ours, theirs = ours | {"number"} if "integer" in ours else ours, theirs | {"integer"}
        return ours | {"integer"} == theirs
    return ours == theirs
