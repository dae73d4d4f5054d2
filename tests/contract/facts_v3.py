"""The facts of the V3 documents and the schema of V3, both as lines to compare.

A line is such as ``/catalog/products required on create name``. Ids in paths have no names here. A
field below another has the name of that before its own, however deep both are, so that recursive
shapes have few lines. Types are not compared: documents often have wrong ones.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.ir import Action, Api, Field, Operation, Resource, Shape

from .classes import TABLE, Row, anonymous, read_table, read_yaml

FACTS = TABLE.parent
#: Files beside the documents.
TABLES = ("classes.yml", "limits.yml")

Node = dict[str, Any]

#: The replies of writes that hold no record, and those of deletes.
NO_RECORD = frozenset(
    {
        "DeletePriceListRecords",
        "ErrorBase",
        "ErrorResponse",
        "GetOrderTransactions",
        "NoContent",
        "SimpleTransactionResponse",
        "SuccessNoContentResponse",
    }
)
IDS = frozenset({"id", "uuid"})
READ = ("list", "list_all", "get", "create", "update", "create_many", "update_many", "upsert_many")
CREATE = ("create", "create_many", "upsert_many")
#: The parameters by which a list of each kind of paging goes on.
PAGES = {
    "page": ("page", "limit"),
    "cursor": ("before", "after", "limit"),
    "after": ("after", "limit"),
    "none": (),
}


@dataclass(frozen=True, eq=False)
class Call:
    """One documented call, with the shapes of its document."""

    facts: Node
    shapes: dict[str, list[Node]]

    def fields(self, shape: str) -> list[Node]:
        return self.shapes.get(shape, [])

    @property
    def reply(self) -> str:
        """The type of the result, without its envelope; that of the first success."""
        for status, reply in self.facts.get("replies", {}).items():
            if status == "207" or not status.isdigit():
                continue
            if not isinstance(reply, str):
                return str(reply.get("data", "any"))
            data = [each["type"] for each in self.fields(reply) if each["name"] == "data"]
            return str(data[0] if data else reply)
        return "none"

    @property
    def bodies(self) -> list[str]:
        """The types of the body, except as XML."""
        media: dict[str, str] = self.facts.get("body") or {}
        return [each for name, each in media.items() if "xml" not in name]


@functools.cache
def read_calls() -> dict[str, dict[str, Call]]:
    """The calls of each document, such as ``GET /hooks/{}``."""
    found: dict[str, dict[str, Call]] = {}
    for file in sorted(FACTS.glob("*.yml")):
        if file.name not in TABLES:
            facts: Node = read_yaml(file)
            found[file.stem] = {
                f"{each['method']} {anonymous(each['path'])}": Call(each, facts["shapes"])
                for each in facts["operations"]
            }
    return found


def from_facts(documents: Iterable[str]) -> set[str]:
    """Every operation, parameter, field and mark of documents."""
    calls = read_calls()
    every = {line: call for each in calls.values() for line, call in each.items()}
    lines: set[str] = set()
    for row in rows_of(documents):
        lines.update(_row_facts(row, every))
    return lines


def from_schema(api: Api, documents: Iterable[str]) -> set[str]:
    """The same of the schema."""
    shapes = _shapes(api)
    paths = {anonymous(row.path) for row in rows_of(documents)}
    lines: set[str] = set()
    for resource in api.resources:
        if anonymous(resource.path) in paths:
            lines.update(_resource_schema(resource, api, shapes))
    return lines


def rows_of(documents: Iterable[str]) -> list[Row]:
    """The resources with calls of documents."""
    wanted = {*documents}
    return [row for row in read_table() if wanted.intersection(row.documents)]


# -- facts ---------------------------------------------------------------------------------------


def _row_facts(row: Row, every: dict[str, Call]) -> Iterator[str]:
    where = anonymous(row.path)
    found = {verb: every[anonymous(line)] for verb, line in row.operations.items()}
    for line in row.calls.values():
        call = every[anonymous(line)]
        yield f"{where} operation {anonymous(line)}"
        if call.facts.get("deprecated"):
            yield f"{where} deprecated {anonymous(line)}"
        for group, word in (("params", "parameter"), ("headers", "header")):
            for each in call.facts.get(group, ()):
                yield f"{where} {word} {each['name']} of {anonymous(line)}"
                if each.get("required"):
                    yield f"{where} required {word} {each['name']} of {anonymous(line)}"
    reading = [(found[verb], found[verb].reply) for verb in READ if verb in found]
    writing = [call for call in found.values() if call.facts["method"] != "DELETE"]
    sending = [(call, body) for call in writing for body in call.bodies]
    for name in _names([*reading, *sending]):
        yield f"{where} field {name}"
    for verbs, word in ((CREATE, "create"), (_updating(found), "update")):
        bodies = [(found[v], body) for v in verbs if v in found for body in found[v].bodies]
        for name in _required(bodies):
            yield f"{where} required on {word} {name}"
    for line in row.actions.values():
        call = every[anonymous(line)]
        for name in _names([(call, body) for body in call.bodies]):
            yield f"{where} {anonymous(line)} sends {name}"
        for name in _names([(call, call.reply)], ()):
            yield f"{where} {anonymous(line)} replies {name}"


def _updating(verbs: Iterable[str]) -> list[str]:
    """The verb that updates a row: that of arrays of new rows only if there is no other."""
    return [each for each in ("update", "update_many", "upsert_many") if each in verbs][:1]


def shape_names(text: str, shapes: Iterable[str]) -> list[str]:
    """The shapes in a type such as ``array<A|B>``."""
    known = {*shapes}
    return [each for each in re.findall(r"\w+", text) if each in known]


def _names(
    values: Iterable[tuple[Call, str]], without: Iterable[str] = NO_RECORD
) -> dict[str, None]:
    """The names of all fields, each after that of the field it is below."""
    names: dict[str, None] = {}
    todo = [("", call, text) for call, text in values]
    seen: set[tuple[str, int, str]] = set()
    while todo:
        above, call, text = todo.pop()
        for shape in shape_names(text, call.shapes):
            place = (above, id(call.shapes), shape)
            if place in seen or (not above and shape in without):
                continue
            seen.add(place)
            for each in call.fields(shape):
                names[f"{above}.{each['name']}".lstrip(".")] = None
                todo.append((each["name"], call, each["type"]))
    return names


def _required(bodies: Iterable[tuple[Call, str]]) -> set[str]:
    """What every alternative of every body requires, except ids of the record."""
    each_one: list[set[str]] = [
        {each["name"] for each in call.fields(shape) if each.get("required")}
        for call, text in bodies
        for shape in shape_names(text, call.shapes)
    ]
    common = functools.reduce(lambda one, other: one & other, each_one) if each_one else set[str]()
    return common - IDS


# -- schema --------------------------------------------------------------------------------------


def _shapes(api: Api) -> dict[str, list[Shape]]:
    """The shapes by name; a union has all of its alternatives."""
    found = {name: [shape] for name, shape in api.shapes.items()}
    for name, union in api.unions.items():
        found[name] = [api.shapes[each] for each in union.shapes]
    return found


def _resource_schema(resource: Resource, api: Api, shapes: dict[str, list[Shape]]) -> Iterator[str]:
    where = anonymous(resource.path)
    calls: list[Operation | Action] = [*resource.operations, *resource.actions]
    for each in calls:
        if isinstance(each, Operation) and (each.through or each.by):
            continue  # it has no request of its own
        call = f"{each.method} {anonymous(each.path)}"
        yield f"{where} operation {call}"
        if each.deprecated or resource.deprecated:
            yield f"{where} deprecated {call}"
        for parameter in (*resource.accepted(each), *each.parameters):
            word = "header" if parameter.header else "parameter"
            yield f"{where} {word} {parameter.wire_name} of {call}"
            if parameter.required:
                yield f"{where} required {word} {parameter.wire_name} of {call}"
        ids = each.ids if isinstance(each, Operation) else ""
        if ids and ids != "body":
            yield f"{where} parameter {ids} of {call}"
            yield f"{where} required parameter {ids} of {call}"
        if "paging" in each.accepts and resource.paging is not None:
            for name in PAGES[resource.paging.by or "page"]:
                yield f"{where} parameter {name} of {call}"
    yield from (f"{where} field {name}" for name in _below(resource.fields, api, shapes))
    for field in resource.fields:
        for verb in field.required:
            yield f"{where} required on {verb} {field.wire_name}"
    update = resource.operation.get("update")
    if update and update.through and resource.key not in IDS:
        for name in resource.key_names:  # rows of arrays have their key
            yield f"{where} required on update {name}"
    for action in resource.actions:
        call = f"{where} {action.method} {anonymous(action.path)}"
        sent = resource.fields if action.body_of else _of(action.sent, api, shapes)
        yield from (f"{call} sends {name}" for name in _below(sent, api, shapes))
        replied = _of(action.returns, api, shapes)
        read = _below(replied, api, shapes, written=False)
        yield from (f"{call} replies {name}" for name in read)


def _of(name: str, api: Api, shapes: dict[str, list[Shape]]) -> list[Field]:
    """The fields of a record, shape or union."""
    if name in api.by_record:
        return [*api.by_record[name].fields]
    return [field for shape in shapes.get(name, ()) for field in shape.fields]


def _below(
    fields: Iterable[Field], api: Api, shapes: dict[str, list[Shape]], written: bool = True
) -> dict[str, None]:
    """The names of fields and of all below them, those that are only written if ``written``."""
    names: dict[str, None] = {}
    todo = [("", field) for field in fields]
    seen: set[tuple[str, str]] = set()
    while todo:
        above, field = todo.pop()
        if field.access == "write_only" and not written:
            continue
        names[f"{above}.{field.wire_name}".lstrip(".")] = None
        inner = field.mentions if written else {*field.type.mentions}
        if field.link is not None:
            inner.add(api.by_name[field.link.to].record)
        for name in inner:
            if (field.wire_name, name) not in seen:
                seen.add((field.wire_name, name))
                todo += [(field.wire_name, each) for each in _of(name, api, shapes)]
    return names
