"""Views of the IR for templates: names, expressions and annotations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from bigcommerce_sdk.endpoints.metadata import USUAL_STATUS
from bigcommerce_sdk.endpoints.methods import ACTION_BODY, ACTION_ROWS, ROW_DICTS, filters_class
from bigcommerce_sdk.naming import ASYNC, words

from ..ir import (
    Action,
    Api,
    Field,
    Link,
    Operation,
    Resource,
    Shape,
    SharedRecord,
    id_types,
    parent_id_types,
)
from ..language import types
from ..naming import BODIES, body_dict, nested_dict
from ..signatures import Argument, Signatures, body_arguments, join, parameter_argument
from .expressions import Code, call, literal
from .extension import Extension
from .members import Member, members, parameter_expression, parameters, shared_members


@dataclass(frozen=True)
class InputView:
    """A typed dict, for templates: its keys are arguments."""

    name: str
    doc: str
    keys: list[Argument]


@dataclass(frozen=True)
class ShapeView:
    """A shape, for templates."""

    name: str
    base: str
    doc: str
    fields: list[Member]
    arguments: str


#: How the names of classes begin, by kind of client.
PREFIXES = ("", ASYNC)
#: The alias of the SDK's module of the same name, whose classes are extended.
BASE = "_base"
#: The base class of shapes that extend no other.
NESTED = "NestedRecord"


def _own_parameters(called: Operation | Action) -> tuple[Code, ...]:
    """The parameters of an operation or action alone."""
    return tuple(parameter_expression(each, each.name) for each in called.parameters)


def _rows_field(action: Action) -> Code | None:
    """The field that checks and encodes the list or union that an action sends."""
    if action.rows is None:
        return None
    if action.rows.kind == "union":
        return call("Field", [Code(types.codec(action.rows)), ACTION_BODY], {"wire": "body"})
    limits = {"max_items": action.max_items} if action.max_items else {}
    keywords = {"wire": "rows", "limits": limits}
    return call("Field", [Code(types.codec(action.rows)), ACTION_ROWS], keywords)


def _parts(shape: Shape) -> list[str]:
    """The names of the shapes in the fields of a shape."""
    return [
        each.leaf.of
        for field in shape.fields
        for each in (field.type, field.write)
        if each is not None and each.leaf.of
    ]


class Views:
    """Makes the views of one API.

    Args:
        api: the resolved schema.
        extension: for an app's package, which classes are generated and which are the SDK's.
    """

    def __init__(self, api: Api, extension: Extension | None = None) -> None:
        self.api = api
        self.extension = extension
        self._members: dict[tuple[str, str], list[Member]] = {}
        self._signatures: dict[str, Signatures] = {}

    def resource(self, resource: Resource) -> dict[str, Any]:
        extended = self._base_of(resource) is not None
        shapes = self.shapes(resource.shapes)
        of_sdk = bool(resource.extends) and not self.is_made(resource.extends)
        extends = extended or of_sdk or any(each.base != NESTED for each in shapes)
        own_parameters = self.own_parameters(resource)
        inherited = f"{BASE}.{resource.record}Filters"
        own, properties = (self._own_members(resource, in_stub) for in_stub in (False, True))
        return {
            "resource": resource,
            "extended": extended,
            "extends": extends,
            "fields_class": f"{resource.record}Fields",
            "fields_base": self._fields_base(resource, extended),
            "enums": [each for each in resource.enums if self.is_made(each.name)],
            "shapes": shapes,
            "unions": [each for each in resource.unions if self.is_made(each.name)],
            "fields": [each for each in own if not each.is_link],
            "properties": [each for each in properties if not each.is_link],
            "has_filters": own_parameters is not None,
            "filters_base": inherited if extended else "FilterSet",
            "parameters": own_parameters or [],
            "filter_arguments": join(parameter_argument(p, True) for p in resource.parameters),
            "clients": [self._of_client(resource, extended, prefix) for prefix in PREFIXES],
        }

    def _fields_base(self, resource: Resource, extended: bool) -> str:
        """The bases of the class of the fields of a record."""
        shared = resource.extends
        if not extended or self.extension is None:
            return shared or "BaseRecord"
        above = f"{BASE}.{resource.record}Fields"
        is_above = self.extension.base.by_name[resource.name].extends == shared
        return f"{shared}, {above}" if shared and (self.is_made(shared) or not is_above) else above

    def _of_client(self, resource: Resource, extended: bool, prefix: str) -> dict[str, Any]:
        """The classes of a resource for the clients whose classes have a prefix."""
        signatures = self._signatures_of(resource).with_prefix(prefix)
        parent = self.api.by_name.get(resource.parent)
        parent_words = words(parent.record) if parent else ""
        base, record = f"{BASE}.{prefix}", f"{prefix}{resource.record}"
        own_base = f"{prefix}SubResourceRecord" if resource.parents else f"{prefix}Record"
        generic, bound = f"{prefix}Resource[{record}]", f"{prefix}BoundResource[{record}]"
        with_await = " For asynchronous clients." if prefix else ""
        meta = self._extended_meta(resource) if extended else self._meta(resource)
        return {
            "prefix": prefix,
            "record": record,
            "record_bases": (
                f"{resource.record}Fields, {base}{resource.record}"
                if extended
                else f"{resource.record}Fields, {own_base}"
            ),
            "record_doc": f"One {words(resource.record)}. {resource.doc}{with_await}",
            "links": [
                (
                    replace(each, expression=f"{resource.record}.{each.name}.awaited()")
                    if prefix
                    else each
                )
                for each in self._own_members(resource, in_stub=False)
                if each.is_link
            ],
            "properties": [
                each
                for each in self._own_members(resource, in_stub=True, prefix=prefix)
                if each.is_link
            ],
            "record_verbs": list(signatures.of_record()),
            "resource": f"{prefix}{resource.name}",
            "resource_bases": f"{base}{resource.name}" if extended else generic,
            "resource_doc": f"{resource.about}{with_await}",
            "meta": Code(f"{resource.name}.meta._replace(record={record})") if prefix else meta,
            "verbs": list(signatures.of_resource(bound=False)),
            "bound": f"{prefix}Bound{resource.name}" if resource.has_bound else "",
            "bound_bases": f"{base}Bound{resource.name}" if extended else bound,
            "bound_doc": f"{resource.name} of one {parent_words}.{with_await}",
            "bound_verbs": list(signatures.of_resource(bound=True)),
        }

    # -- the package of an app --------------------------------------------------------------

    def is_made(self, name: str) -> bool:
        """Whether a resource, shape or enum is generated, in place of the SDK's."""
        return self.extension is None or name in self.extension.made

    def _base_of(self, each: Resource | Shape) -> Resource | Shape | None:
        return self.extension.base_of(each) if self.extension else None

    @cached_property
    def _base_views(self) -> Views:
        assert self.extension is not None  # noqa: S101 - only asked where there is one
        return Views(self.extension.base)

    def own_parameters(self, resource: Resource) -> list[Member] | None:
        """The parameters of the filter class; ``None`` if the SDK's class is used."""
        base = self._base_of(resource)
        if not isinstance(base, Resource):
            return parameters(resource)
        inherited = parameters(base)
        return [each for each in parameters(resource) if each not in inherited] or None

    def _signatures_of(self, resource: Resource) -> Signatures:
        """The signatures of the methods of a resource, whose arguments are made once."""
        if resource.name not in self._signatures:
            self._signatures[resource.name] = Signatures(self.api, resource)
        return self._signatures[resource.name]

    def _members_of(self, owner: Resource | Shape, prefix: str = "") -> list[Member]:
        """The fields and links of a class, made once."""
        key = (owner.name, prefix)
        if key not in self._members:
            self._members[key] = (
                shared_members(self.api, owner)
                if isinstance(owner, SharedRecord)
                else members(owner, prefix)
            )
        return self._members[key]

    def _own_members(
        self, owner: Resource | Shape, in_stub: bool, prefix: str = ""
    ) -> list[Member]:
        """The fields and links that a class declares.

        A stub also repeats links to records of the app; at run time, links resolve them.
        """
        base, found = self._base_of(owner), self._members_of(owner, prefix)
        shared = self._shared_members(owner)
        if base is None or self.extension is None:
            return [each for each in found if each not in shared]
        inherited = [*self._base_views._members_of(base, prefix), *shared]
        seen = inherited if in_stub else [each.expression for each in inherited]
        links = owner.links if isinstance(owner, Resource) else ()
        declared: list[Field | Link] = [*owner.fields, *links]
        own: list[Member] = []
        for member, each in zip(found, declared, strict=True):
            link = each if isinstance(each, Link) else each.link
            named = set[str]() if isinstance(each, Link) else each.mentions
            named |= {link.to} if link and in_stub else set[str]()
            is_new = (member if in_stub else member.expression) not in seen
            if is_new or named & {*self.extension.made}:
                own.append(member)
        return own

    def _shared_members(self, owner: Resource | Shape) -> list[Member]:
        """The fields of the shared record that a record extends, as that class declares them."""
        if not isinstance(owner, Resource) or not owner.extends:
            return []
        views = self if self.is_made(owner.extends) else self._base_views
        return views._members_of(views.api.extended[owner.extends])

    # -- what every package has -------------------------------------------------------------

    def records(self) -> list[dict[str, Any]]:
        """The shared records."""
        return [
            {
                "name": each.name,
                "base": f"{BASE}.{each.name}" if self._base_of(each) else "BaseRecord",
                "doc": each.doc,
                "fields": self._own_members(each, in_stub=False),
                "properties": self._own_members(each, in_stub=True),
            }
            for each in self.api.shared_records
            if self.is_made(each.name)
        ]

    def shapes(self, shapes: tuple[Shape, ...]) -> list[ShapeView]:
        """The shapes of a module, in dependency order."""
        return [self._shape(each) for each in self.in_order(shapes) if self.is_made(each.name)]

    def inputs(self) -> list[InputView]:
        """The typed dicts of the bodies of creates and updates, and of nested records."""
        found = [
            InputView(nested_dict(each.name), each.doc, body_arguments(each.fields, "build", ""))
            for each in self.api.shapes.values()
            if self.is_made(each.name)
        ]
        for resource in self.api.resources:
            if not self.is_made(resource.name):
                continue
            signatures = self._signatures_of(resource)
            for verb in BODIES:
                if verb in resource.operation or f"{verb}_many" in resource.operation:
                    doc = f"The fields that {verb} of {resource.name} takes."
                    # ids of parents are passed by position, also where a field repeats one
                    keys = [
                        each for each in signatures.body(verb) if each.name not in resource.parents
                    ]
                    if verb == "update":  # for records, which have the required fields
                        keys = [replace(each, default="...") for each in keys]
                    found.append(InputView(body_dict(resource.record, verb), doc, keys))
            found += self._rows(resource, signatures)
        return found

    def input_unions(self) -> list[tuple[str, str, list[str]]]:
        """The typed dicts of unions: name, description, and the typed dicts of the shapes."""
        return [
            (nested_dict(each.name), each.doc, [nested_dict(name) for name in each.shapes])
            for each in self.api.unions.values()
            if self.is_made(each.name)
        ]

    @staticmethod
    def _rows(resource: Resource, signatures: Signatures) -> Iterator[InputView]:
        """The typed dicts of the rows of array verbs that take ids."""
        keys = signatures.record_ids()
        for verb in ("update_many", "upsert_many"):
            if verb not in resource.operation:
                continue
            updates, creates = (
                {each.name: replace(each, default="...") for each in signatures.body(body)}
                for body in ("update", "create")
            )
            fields = {**creates, **updates} if verb == "upsert_many" else updates
            others = [each for each in fields.values() if each.name not in resource.key_names]
            ids = keys
            if verb == "upsert_many" and (resource.composite or not resource.has_own_ids):
                # it needs the id only if the caller chooses it, and maybe only a part of it
                known = {each.name: replace(each, default="...") for each in keys}
                known |= {each.name: each for each in signatures.body("create")}
                ids = [known[name] for name in resource.key_names]
            doc = f"A row of {verb} of {resource.name}."
            name = ROW_DICTS[verb].format(record=resource.record)
            yield InputView(name, doc, [*ids, *others])

    @staticmethod
    def in_order(shapes: tuple[Shape, ...]) -> list[Shape]:
        """Sort shapes in dependency order: each after the shapes of its fields."""
        left = {shape.name: shape for shape in shapes}
        ordered: list[Shape] = []
        for first in shapes:
            if left.pop(first.name, None) is None:
                continue
            open_shapes = [(first, iter(_parts(first)))]
            while open_shapes:  # iterative, because chains may exceed Python's recursion limit
                shape, parts = open_shapes[-1]
                inner = next((left.pop(name) for name in parts if name in left), None)
                if inner is None:
                    ordered.append(shape)
                    open_shapes.pop()
                else:
                    open_shapes.append((inner, iter(_parts(inner))))
        return ordered

    def _shape(self, shape: Shape) -> ShapeView:
        return ShapeView(
            shape.name,
            f"{BASE}.{shape.name}" if self._base_of(shape) else NESTED,
            shape.doc,
            self._own_members(shape, in_stub=False),
            join(body_arguments(shape.fields, "build", required_in="")),
        )

    def _meta(self, resource: Resource) -> Code:
        keywords = self._meta_keywords(resource)
        if not any(resource.scopes):
            del keywords["scopes"]
        return call("ResourceMeta", [], keywords)

    def _meta_keywords(self, resource: Resource) -> dict[str, Any]:
        paging = resource.paging
        return {
            "name": resource.name,
            "path": resource.path,
            "api": self.api.facts.base,
            "record": Code(resource.record),
            "operations": {each.verb: self._operation(each) for each in resource.operations}
            or Code("{}"),
            "filters": Code(filters_class(resource.record)),
            "actions": tuple(self._action(each) for each in resource.actions),
            "paging": paging
            and call(
                "Paging",
                [paging.default_limit, paging.max_limit],
                {
                    "keyset": paging.keyset,
                    "by": paging.by,
                    "lowered_by": paging.lowered_by,
                },
            ),
            "key": "" if resource.key == "id" else resource.key,
            "composite": resource.composite,
            "parents": resource.parents,
            "parent_field": resource.parent_field,
            "single": resource.single,
            "any_of": resource.any_of,
            "together": resource.together,
            "scopes": resource.scopes,
            "ids": self._ids(resource),
            "columns": resource.columns,
            "nested_rows": self.api.nested_rows.get(resource.name, ()),
            "superseded_by": resource.superseded_by,
            "successor_calls": resource.successor_calls,
        }

    def _extended_meta(self, resource: Resource) -> Code:
        """The metadata of the SDK's resource, with differences replaced."""
        extension = self.extension
        assert extension is not None  # noqa: S101 - only asked where there is one
        base = self._base_views._meta_keywords(extension.base.by_name[resource.name])
        renewed = {"record"}  # keywords whose classes are generated under the same name
        if self.own_parameters(resource) is not None:
            renewed.add("filters")
        if any(each.mentions & {*extension.made} for each in resource.actions):
            renewed.add("actions")
        keywords = self._meta_keywords(resource)
        changed = [
            f"{name}={literal(value)}"
            for name, value in keywords.items()
            if name in renewed or value != base[name]
        ]
        return Code(f"{BASE}.{resource.name}.meta._replace({', '.join(changed)})")

    def _ids(self, resource: Resource) -> dict[str, str]:
        """The annotations of path ids that are not integers, except the record's own."""
        found = parent_id_types(self.api, resource)
        for action in resource.actions:
            found |= id_types(self.api, resource, action.path)
        return {
            name: types.read_annotation(each)
            for name, each in found.items()
            if each.kind != "integer" and name not in resource.record_ids
        }

    def _operation(self, operation: Operation) -> Code:
        return call(
            "Operation",
            [operation.verb, operation.method, operation.path],
            {
                "status": operation.status if operation.status != USUAL_STATUS else None,
                "accepts": operation.accepts,
                "parameters": _own_parameters(operation),
                "envelope": operation.envelope,
                "partial": operation.partial,
                "doc": operation.doc,
                "deprecated": operation.deprecated,
                "sunset": operation.sunset,
                "statuses": operation.statuses,
                "by": operation.by,
                "through": operation.through,
                "max_rows": operation.max_rows or None,
                "concurrent": operation.concurrent or None,
                "ids": operation.ids,
                "needs_filter": operation.needs_filter,
            },
        )

    def _action(self, action: Action) -> Code:
        returns: Any = Code(action.returns) if action.returns else None
        if action.returns in self.api.by_record:
            returns = "record"
        elif action.returns in self.api.union_types:
            returns = Code(types.codec(self.api.union_types[action.returns]))
        body = self.api.shapes.get(action.sent)
        required = tuple(f.name for f in body.fields if "create" in f.required) if body else ()
        return call(
            "Action",
            [action.name, action.method, action.path],
            {
                "body": Code(action.body) if action.body else action.body_of,
                "rows": _rows_field(action),
                "required": required,
                "returns": returns,
                "many": action.many,
                "reply": action.reply,
                "envelope": action.envelope,
                "accepts": action.accepts,
                "parameters": _own_parameters(action),
                "on_record": action.on_record,
                "doc": action.doc,
                "deprecated": action.deprecated,
            },
        )
