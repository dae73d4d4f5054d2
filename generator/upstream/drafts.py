"""Calls of documents → the draft of a schema file, in canonical form, for a person to finish.

A resource below another is drafted as an overlay of its parent's file: it loads over the schema as
it is, or is moved into that file. What is no common verb of the resource is named in a comment.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

import yaml

from generator.canonical.files import canonical
from generator.ir import Api, Resource
from generator.naming import RESERVED_PARAMETERS, is_python_name, module_name, placeholders
from generator.problems import Problems
from generator.resolve.values import comparison
from generator.upstream.draft_values import (
    TODO,
    Draft,
    Sides,
    Tree,
    camel,
    class_name,
    line,
    python_name,
)
from generator.upstream.surface import Call, Key, key_of
from generator.upstream.values import Value, either

HEADER = "# yaml-language-server: $schema={schema}\n"


class NotDraftableError(Exception):
    """The documents or the schema lack what a draft needs; says what."""


def draft(calls: Mapping[Key, Call], api: Api, name: str, path: str, sources: Sequence[str]) -> str:
    """The text of a schema file.

    Args:
        calls: what the documents describe.
        api: the schema that it is for: its facts, and the parents of a sub-resource.
        name: the class of the collection.
        path: the path of its list; empty to find one by the name.
        sources: names of the documents.

    Raises:
        NotDraftableError: when there is no such path, or no parent for it.
    """
    if not re.fullmatch(r"[A-Z][A-Za-z0-9]{0,60}", name):
        raise NotDraftableError(f"{name!r} is no class name such as Coupons")
    made = _Resource(calls, api, name, path or _found(calls, name))
    tree = made.tree(sources)
    above = made.parent
    if above is None:
        tree = {"resource": name, **tree}
        schema = "schema.json"
    else:
        tree = _overlay(api, above, name, tree, made.path)
        schema = "../schema/overlay.json"
    left = "".join(f"# Not drafted: {each}\n" for each in made.left())
    text = HEADER.format(schema=schema) + left
    text += yaml.safe_dump(tree, sort_keys=False, allow_unicode=True, width=10**9)
    problems = Problems()
    done = canonical(text, name, problems)
    if done is None:
        raise NotDraftableError("the documents cannot be drafted: " + str(problems.found[0]))
    return done


def _found(calls: Mapping[Key, Call], name: str) -> str:
    paths = {key[1]: call.path for key, call in calls.items()}
    fitting = [path for key, path in paths.items() if key.rpartition("/")[2] == module_name(name)]
    top = [path for path in fitting if "{" not in path]
    if len(top) == 1 or len(fitting) == 1:
        return (top or fitting)[0]
    said = "several paths end" if fitting else "no path ends"
    raise NotDraftableError(f"{said} in /{module_name(name)}: name the path of the list by --path")


def _overlay(api: Api, parent: Resource, name: str, tree: Tree, path: str) -> Tree:
    """The tree below its parent, with a link that leads to it."""
    attribute = python_name(path.rpartition("/")[2]) or module_name(name)
    taken = {each.name for each in parent.fields} | {each.name for each in parent.links}
    link: Tree = {"to": name, "many": not tree.get("single", False), "doc": tree["doc"]}
    link = {key: each for key, each in link.items() if each}
    links = {} if attribute in taken else {"links": {attribute: link}}
    below: Tree = {**links, "sub_resources": {name: tree}}
    while parent.parent:
        below = {"sub_resources": {parent.name: below}}
        parent = api.by_name[parent.parent]
    return {"resource": parent.name, **below}


def _types(call: Call) -> frozenset[str]:
    return call.received.types if call.received is not None else frozenset()


def _envelope(call: Call) -> str:
    """The key that a list stands under, when the reply is an object that holds nothing else."""
    fields = call.received.fields if call.received is not None else {}
    name, value = next(iter(fields.items()), ("", Value()))
    rows = value.items is not None and bool(value.items.fields)
    usable = re.fullmatch(r"[A-Za-z0-9_:.-]{1,80}", name)
    return name if len(fields) == 1 and rows and usable else ""


def _row(call: Call) -> Value:
    """One of the records that a call answers with."""
    received = call.received or Value()
    envelope = _envelope(call)
    return received.fields[envelope].row if envelope else received.row


class _Resource:
    """One resource on its way from calls to a tree."""

    def __init__(self, calls: Mapping[Key, Call], api: Api, name: str, path: str) -> None:
        self.calls, self.api, self.name = calls, api, name
        _, self.key = key_of("", path)
        own = {method: call for (method, at), call in calls.items() if at == self.key}
        inside = {method: call for (method, at), call in calls.items() if at == f"{self.key}/{{}}"}
        if not own and not inside:
            raise NotDraftableError(f"the documents have no path {path}")
        self.parent = self._parent()
        self.path = self._path(path)
        get = own.get("GET")
        lists = get is not None and ("array" in _types(get) or bool(_envelope(get)))
        self.single = not inside and not lists and ("PUT" in own or "POST" not in own)
        on_item = own if self.single else inside
        self.verbs: dict[str, Call | None] = {
            "list": None if self.single else get,
            "get": on_item.get("GET"),
            "create": own.get("POST"),
            "update": on_item.get("PUT"),
            "delete": on_item.get("DELETE"),
            "delete_all": None if self.single else own.get("DELETE"),
            "count": self._at(f"{self.key}/count"),
        }
        if self.parent is not None:
            above, _, last = self.key.rpartition("/{}")
            self.verbs["list_all"] = self._at(above + last)
            self.verbs["count_all"] = self._at(f"{above}{last}/count")

    def _at(self, path: str) -> Call | None:
        call = self.calls.get(("GET", path))
        counts = call is not None and call.received is not None and "count" in call.received.fields
        return call if counts or not path.endswith("/count") else None

    def _parent(self) -> Resource | None:
        """What it stands below: the resource with the longest path that its own begins with."""
        if "{" not in self.key:
            return None
        paths = {key_of("", each.path)[1]: each for each in self.api.resources}
        fitting = [path for path in paths if self.key.startswith(f"{path}/")]
        if not fitting:
            above = self.key.partition("/{}")[0]
            raise NotDraftableError(
                f"{self.key}: the schema has nothing at {above}; draft it first"
            )
        return paths[max(fitting, key=len)]

    def _path(self, path: str) -> str:
        """The path with names that can stay: the parents' own, then what the document says."""
        above = list(self.parent.parents) if self.parent else []
        names = iter(placeholders(path))

        def named(_: re.Match[str]) -> str:
            said = python_name(next(names))
            if above:
                return f"{{{above.pop(0)}}}"
            record = module_name(self.parent.record if self.parent else "")
            usable = said and said != "id" and is_python_name(said)
            return f"{{{said if usable else f'{record}_id'}}}"

        return re.sub(r"\{[^}]*\}", named, path.rstrip("/")) or "/"

    # -- the tree --------------------------------------------------------------------------

    def tree(self, sources: Sequence[str]) -> Tree:
        """What the schema file says of the resource."""
        replies = [
            _row(call)
            for verb in ("list", "list_all", "get", "create", "update")
            if (call := self.verbs.get(verb)) is not None and call.received is not None
        ]
        reply = either(replies) if len(replies) > 1 else next(iter(replies), None)
        record = self._record(reply)
        if reply is not None and not reply.fields:
            reply = None
        sides = Sides(reply, self._body("create"), self._body("update"))
        made = Draft(record)
        fields = made.fields(sides, record)
        key = "id" if "id" in fields or not fields else next(iter(fields))
        tree: Tree = {
            "record": record,
            "path": self.path,
            "doc": next((line(each.doc) for each in sides.there if each.doc), TODO),
            "source": list(sources),
        }
        if key != "id":
            tree["key"] = key
        if self.single:
            tree["single"] = True
        tree["operations"] = {
            verb: self._operation(verb, call, made)
            for verb, call in self.verbs.items()
            if call is not None
        }
        lists = self.verbs["list"]
        if lists is not None:
            tree |= self._list(lists, fields, made)
        tree["fields"] = fields
        shapes = made.shapes()
        return tree | ({"shapes": shapes} if shapes else {}) | (
            {"enums": made.enums} if made.enums else {}
        )  # fmt: skip

    def _body(self, verb: str) -> Value | None:
        call = self.verbs[verb]
        return call.sent.row if call is not None and call.sent is not None else None

    def _record(self, reply: Value | None) -> str:
        named = class_name(reply.name) if reply is not None else ""
        single = re.sub(r"ies$", "y", self.name)
        single = single if single != self.name else re.sub(r"(?<=[^s])s$", "", self.name)
        record = named or single
        return record if record != self.name else f"{self.name}Record"

    def _operation(self, verb: str, call: Call, made: Draft) -> Tree:
        tree: Tree = {}
        usual = self.api.facts.success.get(verb, 200)
        if call.success not in (0, usual):
            tree["status"] = call.success
        if call.deprecated:
            tree["deprecated"] = "Marked as deprecated in the reference."
        if verb in ("list", "list_all"):
            tree |= {"envelope": _envelope(call)} if _envelope(call) else {}
        else:
            pages = set(self._pages)
            own = {name: each for name, each in call.parameters.items() if name not in pages}
            parameters = self._parameters(own, {}, made)
            tree |= {"parameters": parameters} if parameters else {}
        return tree

    @property
    def _pages(self) -> tuple[str, str]:
        return self.api.facts.paging["page"], self.api.facts.paging["limit"]

    def _list(self, call: Call, fields: Tree, made: Draft) -> Tree:
        """How a list is walked, ordered and filtered."""
        names = self.api.facts.paging
        given = dict(call.parameters)
        paged = [name for name in self._pages if given.pop(name, None) is not None]
        tree: Tree = {"paging": {} if paged else {"none": True}}
        order = given.get(names["sort"])
        direction = names["direction"] in given
        if order is not None and order.enum:
            by = list(dict.fromkeys(re.sub(r":(asc|desc)$", "", each) for each in order.enum))
            suffix = any(":" in each for each in order.enum)
            if suffix or direction:
                kind = "parameter" if direction else "suffix"
                tree["sort"] = {"by": by, "direction": kind}
                given.pop(names["sort"])
                given.pop(names["direction"], None)
        filters = self._parameters(given, fields, made)
        if paged and "min_id" in filters and "id" in fields:
            tree["paging"] = {"keyset": "min_id"}
        return tree | ({"filters": filters} if filters else {})

    def _parameters(self, given: Mapping[str, Value], fields: Tree, made: Draft) -> Tree:
        tree: Tree = {}
        for wire_name, value in given.items():
            name = python_name(wire_name)
            if name in RESERVED_PARAMETERS or name in placeholders(self.path):
                name = f"{name}_"
            if not name or name in tree:
                continue
            each = made.type_of(Sides(replace(value, nullable=False)), f"{self.name}{camel(name)}")
            if each["type"] in ("object", "map"):
                each = {"type": "any"}
            if each["type"] == "array":
                each["wire"] = "csv"
            if value.facts.get("format") == "header":
                each["header"] = True
            field, _ = comparison(name)
            if field not in fields:
                each["op"] = "none"
            if name != wire_name:
                each["wire_name"] = wire_name
            tree[name] = {**each, "doc": line(value.doc) or TODO}
        return tree

    def left(self) -> list[str]:
        """Calls below the path that are not drafted."""
        taken = {id(call) for call in self.verbs.values()}
        return sorted(
            re.sub(r"[^\x20-\x7e]", "?", call.name)
            for (_, at), call in self.calls.items()
            if (at == self.key or at.startswith(f"{self.key}/")) and id(call) not in taken
        )
