"""Calls of documents → a formatted draft of a schema file, to be completed by hand.

The draft of a sub-resource is an overlay of its parent's file: it can be loaded over the schema, or
moved into that file. Comments name the calls that are not common verbs.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

import yaml

from bigcommerce_sdk.endpoints.metadata import USUAL_STATUS

from ..formatter.files import format_text
from ..ir import Api, Resource
from ..language.types import KEY_TYPES
from ..language.words import CLASS_NAME, ON_ITEM, PYTHON_NAME
from ..naming import (
    RESERVED_CLASSES,
    RESERVED_FILES,
    RESERVED_MODULES,
    RESERVED_ON_RECORDS,
    RESERVED_ON_SUB_RESOURCE_RECORDS,
    RESERVED_PARAMETERS,
    RESERVED_PREFIXES,
    module_name,
    placeholders,
)
from ..problems import Problems
from ..resolve.values import comparison
from ..validation.values import header_problem
from .draft_calls import (
    NotDraftableError,
    ResourceCalls,
    path_by_name,
)
from .draft_values import (
    TODO,
    Draft,
    Sides,
    Tree,
    camel,
    class_name,
    doc_of,
    one_or_more,
    python_name,
    shown,
)
from .surface import Call, Key, key_of
from .values import Value, either

#: Verbs whose path has the id of a record.
#: Keys that a field of any type can have.
_OF_EVERY_TYPE = ("wire_name", "access", "required", "nullable", "deprecated", "note", "doc")
_MODULES = RESERVED_MODULES | RESERVED_FILES
_NEEDS_LIST = "TODO: not in the documents; the link of the parent leads to it."
HEADER = "# yaml-language-server: $schema={schema}\n"


def draft(calls: Mapping[Key, Call], api: Api, name: str, path: str, sources: Sequence[str]) -> str:
    """Draft the text of a schema file.

    Args:
        calls: the calls of the documents.
        api: the schema of the draft, with facts and parents of sub-resources.
        name: the class of the collection.
        path: the path of its list; empty to find it by name.
        sources: names of the documents.

    Raises:
        NotDraftableError: when the documents lack the path, or the schema its parent.
    """
    if not re.fullmatch(CLASS_NAME.pattern, name):
        said = f"{name!r} is not a class name such as Coupons{CLASS_NAME.better(name)}"
        raise NotDraftableError(said)
    others = {*_classes(api, name), *RESERVED_CLASSES}
    if name in others or name.startswith(RESERVED_PREFIXES) or module_name(name) in _MODULES:
        raise NotDraftableError(f"the name {name} is taken; choose another one")
    made = _Resource(calls, api, name, _list_path(calls, path) or path_by_name(calls, name))
    tree = made.tree(sources)
    above = made.parent
    if above is None:
        tree = {"resource": name, **tree}
        schema = "../schema.json"
    else:
        tree = _overlay(api, above, name, tree, made.path)
        schema = "../schema/overlay.json"
    left = "".join(f"# Not drafted: {each}\n" for each in made.left())
    text = HEADER.format(schema=schema) + left
    # some versions of the stubs type `width` only partially
    dump = yaml.safe_dump  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    text += str(dump(tree, sort_keys=False, allow_unicode=True, width=10**9))
    problems = Problems()
    done = format_text(text, name, problems)
    if done is None:
        raise NotDraftableError("the documents cannot be drafted: " + str(problems.found[0]))
    return done


def _overlay(api: Api, parent: Resource, name: str, tree: Tree, path: str) -> Tree:
    """The tree below its parent, with a link to it."""
    attribute = python_name(path.rpartition("/")[2]) or module_name(name)
    taken = {each.name for each in parent.fields} | {each.name for each in parent.links}
    link: Tree = {"to": name, "many": not tree.get("single", False), "doc": tree["doc"]}
    link = {key: each for key, each in link.items() if each}
    while attribute in taken or attribute in RESERVED_ON_RECORDS:
        attribute = f"{attribute}_list"
    below: Tree = {"links": {attribute: link}, "sub_resources": {name: tree}}
    while parent.parent:
        below = {"sub_resources": {parent.name: below}}
        parent = api.by_name[parent.parent]
    return {"resource": parent.name, **below}


def _list_path(calls: Mapping[Key, Call], path: str) -> str:
    """The path of a list, from the path of the list, of a record or of the count."""
    above = re.sub(r"(?<=.)/(\{[^}]*\}|count)/?$", "", path)
    _, key = key_of("", above)
    return above if any(at in (key, f"{key}/{{}}") for _, at in calls) else path


def _classes(api: Api, without: str) -> Iterator[str]:
    """The classes of a schema, except those of one resource."""
    for shared in (api.shared_records, api.shared_shapes, api.shared_enums):
        yield from (each.name for each in shared)
    for resource in api.resources:
        if resource.name != without:
            yield from (resource.name, resource.record, f"{resource.record}Filters")
            yield from (each.name for each in resource.shapes)
            yield from (each.name for each in resource.enums)


class _Resource(ResourceCalls):
    """Builds the tree of one resource from its calls.

    Attributes:
        nameless: fields and parameters whose names are invalid in schema files.
    """

    nameless: set[str]

    def left(self) -> list[str]:
        return [*super().left(), *sorted(self.nameless)]

    def tree(self, sources: Sequence[str]) -> Tree:
        """The keys of the resource in the schema file."""
        replies = [
            call.row
            for verb in ("list", "list_all", "get", "create", "update")
            if (call := self.verbs.get(verb)) is not None and call.received is not None
        ]
        reply = either(replies) if len(replies) > 1 else next(iter(replies), None)
        record = self._record(reply)
        if reply is not None and not reply.fields:
            reply = None
        sides = Sides(reply, self._body("create"), self._body("update"))
        made = Draft(
            record,
            taken={*_classes(self.api, self.name), self.name, record, f"{record}Filters"},
            reserved=RESERVED_ON_SUB_RESOURCE_RECORDS if self.parent else frozenset(),
        )
        self.nameless = made.left
        fields = made.fields(sides, record)
        by_id = not self.single and any(self.verbs[verb] for verb in ON_ITEM)
        by_id = by_id or not (self.single or any(self.verbs.values()))  # only calls below it
        if not fields and by_id:
            fields["id"] = {"type": "integer", "access": "read_only", "doc": TODO}
        self._leave_ids_to_paths(fields)
        key = self._key(fields, by_id)
        tree: Tree = {
            "record": record,
            "path": self.path,
            "doc": doc_of(*sides.there),
            "source": one_or_more(sources),
        }
        if key != "id":
            tree["key"] = key
        if self.single:
            tree["single"] = True
        operations = {
            verb: self._operation(verb, call, fields, made)
            for verb, call in self.verbs.items()
            if call is not None
        }
        if self.parent is not None and not self.single and "list" not in operations:
            operations = {"list": {"note": _NEEDS_LIST}, **operations}
        tree["operations"] = operations if any(operations.values()) else list(operations)
        lists = self.verbs["list"]
        if lists is not None:
            tree |= self._list(lists, fields, made)
        elif "list" in operations:
            tree["paging"] = {"none": True}
        tree["fields"] = fields
        shapes = made.shapes()
        return tree | ({"shapes": shapes} if shapes else {}) | (
            {"enums": made.enums} if made.enums else {}
        )  # fmt: skip

    @staticmethod
    def _key(fields: Tree, by_id: bool) -> str:
        """The field that identifies a record; with calls by id, its type is one of keys."""
        if "id" in fields or not fields:
            key = "id"
        else:
            fitting = (name for name, field in fields.items() if field["type"] in KEY_TYPES)
            key = next(fitting if by_id else iter(fields), next(iter(fields)))
        if by_id and fields and fields[key]["type"] not in KEY_TYPES:
            kept = {each: fields[key][each] for each in _OF_EVERY_TYPE if each in fields[key]}
            # documents often declare ids as "number"
            kind = "integer" if fields[key]["type"] == "decimal" else "any"
            fields[key] = {"type": kind, **kept}
        return key

    def _leave_ids_to_paths(self, fields: Tree) -> None:
        """Remove ids of the path from bodies: those of the updated record and its parents."""
        for name in placeholders(self.path):
            fields.get(name, {}).pop("required", None)
        own = fields.get("id", {})
        if self.verbs["update"] and not self.single and own.get("access") != "read_only":
            creates = own.get("access") != "update_only" and self.verbs["create"]
            own |= {"access": "create_only" if creates else "read_only"} if own else {}
            own.pop("required", None)

    def _body(self, verb: str) -> Value | None:
        call = self.verbs[verb]
        return call.sent.row if call is not None and call.sent is not None else None

    def _record(self, reply: Value | None) -> str:
        named = class_name(reply.name) if reply is not None else ""
        rules = ((r"ies$", "y"), (r"(x|ch|sh|ss)es$", r"\1"), (r"(?<=[^s])s$", ""))
        fitting = (re.sub(many, one, self.name) for many, one in rules)
        single = next((each for each in fitting if each != self.name), self.name)
        own = f"{self.name[:50]}Record"
        if re.match(r"(Get|Create|Update|Post|Put)[A-Z0-9]", named):
            named = ""  # a name made from that of an operation
        wanted = [named, single, own, *(f"{own}{number}" for number in range(2, 99))]
        taken = {"", self.name, *_classes(self.api, self.name), *RESERVED_CLASSES}
        free = [each for each in wanted if not {each, f"{each}Filters"} & taken]
        return next(each for each in free if not each.startswith(RESERVED_PREFIXES))

    def _operation(self, verb: str, call: Call, fields: Tree, made: Draft) -> Tree:
        tree: Tree = {}
        usual = self.api.facts.success.get(verb, USUAL_STATUS)
        if call.success not in (0, usual):
            tree["status"] = call.success
        if call.deprecated:
            tree["deprecated"] = "Marked as deprecated in the reference."
        if verb in ("list", "list_all"):
            tree |= {"envelope": call.envelope} if call.envelope else {}
        else:
            pages = set(self._pages)
            own = {name: each for name, each in call.parameters.items() if name not in pages}
            taken = {"id", *(fields if verb in ("create", "update") else ())}
            if verb == "delete" or (verb == "count_all" and self.verbs["count"]):
                made.left |= {f"{shown(name)!r} of {verb} of {self.name}" for name in own}
                own = {}  # these have no parameters of their own
            parameters = self._parameters(own, {}, made, taken)
            tree |= {"parameters": parameters} if parameters else {}
        return tree

    @property
    def _pages(self) -> tuple[str, str]:
        return self.api.facts.paging["page"], self.api.facts.paging["limit"]

    def _list(self, call: Call, fields: Tree, made: Draft) -> Tree:
        """Paging, order and filters of a list."""
        names = self.api.facts.paging
        given = dict(call.parameters)
        paged = [name for name in self._pages if given.pop(name, None) is not None]
        tree: Tree = {"paging": {} if paged else {"none": True}}
        order = given.get(names["sort"])
        direction = names["direction"] in given
        if order is not None and order.enum:
            by = list(dict.fromkeys(re.sub(r":(asc|desc)$", "", each) for each in order.enum))
            suffix = any(":" in each for each in order.enum)
            if (suffix or direction) and all(
                re.fullmatch(PYTHON_NAME.pattern, each) for each in by
            ):
                kind = "parameter" if direction else "suffix"
                tree["sort"] = {"by": by, "direction": kind}
                given.pop(names["sort"])
                given.pop(names["direction"], None)
        filters = self._parameters(given, fields, made)
        if paged and "min_id" in filters and "id" in fields:
            tree["paging"] = {"keyset": "min_id"}
        return tree | ({"filters": filters} if filters else {})

    def _parameters(
        self, given: Mapping[str, Value], fields: Tree, made: Draft, taken: Collection[str] = ()
    ) -> Tree:
        """The parameters of one call.

        Args:
            given: what the document has, by the name on the wire.
            fields: the fields of the record, which filters compare with.
            made: collects shapes, enums and names that cannot be drafted.
            taken: names of other arguments of the method.
        """
        tree: Tree = {}
        reserved = {*RESERVED_PARAMETERS, *placeholders(self.path), *taken}
        if self.parent is not None:
            reserved.add("id")  # of the record, where a parent leads to the list
        for wire_name, value in given.items():
            name = python_name(wire_name)
            if name in reserved:
                name = f"{name}_"
            header = value.facts.get("format") == "header"
            unusable = name in reserved or name.endswith("__") or name in tree or not name
            if unusable or (header and header_problem(self.api, wire_name)):
                made.left.add(f"{shown(wire_name)!r} of {self.name}")
                continue
            each: Tree = made.type_of(
                Sides(replace(value, nullable=False)), f"{self.name}{camel(name)}"
            )
            if each["type"] in ("object", "map"):
                each = {"type": "any"}
            if each["type"] == "array":
                each["wire"] = "csv"
            if header:
                each["header"] = True
            field, _ = comparison(name)
            if field not in fields:
                each["op"] = "none"
            if name != wire_name:
                each["wire_name"] = wire_name
            tree[name] = {**each, "doc": doc_of(value)}
        return tree
