"""The tables of the command line: an index of each API, and the verbs of each resource."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from bigcommerce_sdk.endpoints.methods import RESOURCE, methods_of, summary_of
from bigcommerce_sdk.json.types import is_list, is_object
from bigcommerce_sdk.naming import words
from bigcommerce_sdk.records.fields import WRITABLE_IN, is_needed

from ..ir import Action, Api, Field, Operation, Parameter, Resource, Type, id_types, parent_id_types
from ..naming import placeholders
from ..signatures import traits
from ..writing.marks import notice
from ..writing.writer import Target
from .names import commands_of, dashed, paths_of

#: The verbs of commands: their name, the method that runs them, the body that they send, and the
#: method for several rows.
VERBS = (
    ("list", "iterall", "", ""),
    ("get", "get", "", ""),
    ("create", "create", "create", "create_many"),
    ("update", "update", "update", "update_many"),
    ("upsert", "", "", "upsert_many"),
    ("delete", "delete", "", "delete_many"),
    ("delete-all", "delete_all", "", ""),
    ("count", "count", "", ""),
)
#: The metavars of types; those of enums and lists follow from their items.
KINDS = {
    "string": "TEXT",
    "string_or_integer": "TEXT",
    "integer": "INTEGER",
    "decimal": "NUMBER",
    "boolean": "BOOLEAN",
    "datetime": "TIME",
    "date": "DATE",
    "file": "FILE",
    "string_or_file": "TEXT",
}
#: The metavar of what is written as JSON.
JSON = "JSON"


def tables(apis: Mapping[str, Api]) -> dict[str, dict[str, Any]]:
    """The tables by file name: ``v2.json``, ``v2/Orders.json`` ..."""
    commands = commands_of(apis)
    found: dict[str, dict[str, Any]] = {}
    for name, api in apis.items():
        paths = paths_of(api)
        found[f"{name}.json"] = {"groups": _index(api, paths)}
        for resource in api.resources:
            path = f"{name}/{resource.name}.json"
            found[path] = _Table(name, api, resource, paths[resource.name], commands).made()
    return found


def target(tables: Mapping[str, dict[str, Any]], out: Path) -> Target:
    """The tables as files of a directory; stale ones are removed."""
    files = {
        path: _text(f"schema/{path.partition('/')[0].removesuffix('.json')}", table)
        for path, table in tables.items()
    }
    apis = [path.removesuffix(".json") for path in tables if "/" not in path]
    return Target(out, files, "commands", suffixes=(".json",), folders=("", *apis))


def _text(source: str, table: Mapping[str, Any]) -> str:
    """A table as JSON, with a line for each entry of a list or mapping of mappings."""
    lines = [f'"$comment": {_json(notice(source, "commands"))}']
    for key, value in table.items():
        lines.append(f"{_json(key)}: {_lines(value, 1)}")
    return "{\n " + ",\n ".join(lines) + "\n}\n"


def _lines(value: Any, depth: int) -> str:
    inner = [*value.values()] if is_object(value) else value if is_list(value) else []
    if not any(isinstance(each, (dict, list)) for each in inner) or len(_json(value)) < 90:
        return _json(value)
    indent, end = "\n" + " " * (depth + 1), "\n" + " " * depth
    if is_object(value):
        entries = [f"{_json(key)}: {_lines(each, depth + 1)}" for key, each in value.items()]
        return "{" + indent + f",{indent}".join(entries) + end + "}"
    return "[" + indent + f",{indent}".join(_lines(e, depth + 1) for e in inner) + end + "]"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _index(api: Api, paths: Mapping[str, tuple[str, ...]]) -> dict[str, Any]:
    """The groups of an API: of each its resource, its short help, and the groups below."""
    index: dict[str, Any] = {}
    for resource in sorted(api.resources, key=lambda each: paths[each.name]):
        path, level = paths[resource.name], index
        for name in path[:-1]:
            level = level[name].setdefault("groups", {})
        level[path[-1]] = {"resource": resource.name, "help": first_sentence(resource.doc)}
    return index


def first_sentence(text: str) -> str:
    """The first sentence of a text, in one line."""
    return re.split(r"(?<=[^.]\.)\s|;\s", " ".join(text.split()), maxsplit=1)[0].rstrip(".;")


class _Table:
    """The table of one resource."""

    def __init__(
        self,
        name: str,
        api: Api,
        resource: Resource,
        path: tuple[str, ...],
        commands: Mapping[str, str],
    ) -> None:
        self.name, self.api, self.resource, self.path = name, api, resource, path
        self.commands = commands

    def made(self) -> dict[str, Any]:
        """The table."""
        resource = self.resource
        verbs = {name: each for name, each in self._verbs() if each is not None}
        used = {name for each in verbs.values() for name in each.get("body", ())}
        table: dict[str, Any] = {
            "api": self.name,
            "resource": resource.name,
            "help": first_sentence(resource.doc) + ".",
            "instead": self.commands.get(resource.superseded_by, ""),
            "columns": list(resource.columns),
            "fields": {
                each.name: _value(each.sent, each.doc, each.optional)
                for each in resource.fields
                if each.name in used
            },
            "enums": {},
            "verbs": verbs,
        }
        table["enums"] = {
            name: [each.value for each in self.api.enums[name].values]
            for name in sorted(set(_enums(table)))
        }
        return {key: value for key, value in table.items() if value not in ("", [], {})}

    def _verbs(self) -> Iterator[tuple[str, dict[str, Any] | None]]:
        for name, call, body, batch in VERBS:
            yield name, self._verb(name, call, body, batch)
        for action in self.resource.actions:
            yield dashed(action.name), self._action(action)

    # -- common verbs ---------------------------------------------------------------------------

    def _verb(self, name: str, call: str, body: str, batch: str) -> dict[str, Any] | None:
        has = self.resource.operation
        verb = dashed(name).replace("-", "_")
        one = has.get(verb) or has.get({"list": "list_all", "count": "count_all"}.get(verb, ""))
        many = has.get(batch)
        operation = one or many
        if operation is None:
            return None
        made = self._described(verb, operation)
        made["call"] = call if one else ""
        made["ids"] = self._ids(verb if one else "", operation)
        made["options"] = self._options([*self.resource.accepted(operation), *operation.parameters])
        if verb in ("list", "count") and f"{verb}_all" in has and verb in has:
            made["any_parents"] = len(self.resource.parents)
        if verb == "list":
            made["paged"] = self.resource.pages is not None
        if verb == "delete_all":
            made["paged"] = "paging" in operation.accepts or None
            made["counts"] = "filters" in operation.accepts
        if body or verb == "upsert":
            bodies = (body,) if body else ("create", "update")
            made["body"] = self._body(bodies, made["options"])
        if many is not None:
            across = self.resource.is_across(many)
            parents = [] if across else [*self.resource.parents]
            made["batch"] = {"call": batch, "parents": len(parents), "http": _http(many)}
        return {key: value for key, value in made.items() if value not in ("", [], {}, None)}

    def _described(self, verb: str, operation: Operation) -> dict[str, Any]:
        resource = self.resource
        specs = [
            spec
            for spec, found in methods_of(RESOURCE, traits(resource))
            if found == operation.verb and spec.name != "filters"
        ]
        doc = summary_of(specs[0], resource.name, resource.record, ()) if specs else ""
        if verb == "list":
            doc = f"List {words(resource.name)}."
        return {
            "help": doc,
            "more": operation.doc,
            "http": _http(operation),
            "deprecated": operation.sunset or operation.deprecated,
        }

    def _ids(self, verb: str, operation: Operation) -> list[list[str]]:
        """Names and kinds of the ids of a call, in their order."""
        resource = self.resource
        types = parent_id_types(self.api, resource)
        known = {} if resource.is_across(operation) else dict(types)
        if verb in ("get", "update", "delete") and not resource.single:
            for name, each in resource.record_id_types.items():
                known[name] = each
        if operation.verb.endswith("_all") and operation.verb[:-4] in ("list", "count"):
            known = {}
        return [[name, _kind(each)] for name, each in known.items()]

    def _options(self, parameters: Iterable[Parameter]) -> dict[str, dict[str, Any]]:
        return {
            each.name: {
                **_value(each.type, each.doc),
                **({"required": True} if each.required else {}),
                **({"group": each.group} if each.group != "filter" else {}),
            }
            for each in parameters
        }

    def _body(self, bodies: tuple[str, ...], options: Mapping[str, Any]) -> dict[str, bool]:
        """The fields of a body, and whether each is required; the required ones first."""
        found = {
            each.name: any(is_needed(verb, each.required, each.keep_on_update) for verb in bodies)
            for each in self.resource.fields
            if any(verb in WRITABLE_IN[each.access] for verb in bodies)
        }
        names = sorted(found, key=lambda name: not found[name])
        return {name: found[name] for name in names if name not in options}

    # -- actions --------------------------------------------------------------------------------

    def _action(self, action: Action) -> dict[str, Any]:
        resource, api = self.resource, self.api
        types = id_types(api, resource, action.path)
        # the SDK takes text for the ids of which the schema says nothing
        known = {*resource.parents, *resource.record_ids}
        ids = [
            [name, _kind(types[name]) if name in known else "TEXT"]
            for name in placeholders(action.path)
        ]
        options = self._options([*resource.accepted(action), *action.parameters])
        made: dict[str, Any] = {
            "help": first_sentence(action.doc) + ".",
            "http": _http(action),
            "deprecated": action.deprecated,
            "call": action.name,
            "action": True,
            "ids": ids,
            "options": options,
            "reply": action.reply,
            "many": action.many,
            "returns": action.returns in api.by_record,
        }
        if action.rows is not None:
            made["rows"] = "body" if action.rows.kind == "union" else "rows"
        elif action.body_of:
            made["body"] = self._body((action.body_of,), options)
            if action.body_of == "create":
                absent = [n for n in resource.parents if n not in placeholders(action.path)]
                of = parent_id_types(api, resource)
                made["parents"] = {name: _value(of[name], f"Id of the {name}.") for name in absent}
        elif action.body:
            fields = [f for f in api.shapes[action.body].fields if f.access != "read_only"]
            made["fields"] = {f.name: _argument(f) for f in fields if f.name not in options}
        return {key: value for key, value in made.items() if value not in ("", [], {}, False)}


def _enums(table: Any) -> Iterator[str]:
    """The names of the enums in a table."""
    if is_object(table):
        if isinstance(table.get("enum"), str):
            yield table["enum"]
        for each in table.values():
            yield from _enums(each)


def _argument(field: Field) -> dict[str, Any]:
    required = {"required": True} if "create" in field.required else {}
    return {**_value(field.sent, field.doc, field.optional), **required}


def _http(call: Operation | Action) -> str:
    return f"{call.method} {call.path}"


def _value(of: Type, doc: str, optional: bool = False) -> dict[str, Any]:
    """What the command line knows of a value: its kind, choices and description."""
    many = of.kind == "array" and of.items is not None and _kind(of.items) != JSON
    single = of.items if many and of.items is not None else of
    made: dict[str, Any] = {"kind": _kind(single), "doc": " ".join(doc.split())}
    if many:
        made["many"] = True
    if optional:
        made["null"] = True
    if single.enum:
        made["enum"] = single.enum
    return made


def _kind(of: Type) -> str:
    return KINDS.get(of.kind, JSON) if of.kind != "enum" else "ENUM"
