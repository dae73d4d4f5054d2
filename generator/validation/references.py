"""Rules about references: filters, links, marks, groups, columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from bigcommerce_sdk.endpoints.queries import INCLUDE
from bigcommerce_sdk.records.fields import WRITABLE_IN

from ..ir import Api, Field, Resource, Type, Union
from ..language.kinds import INTEGER_TEXT, suggestion, with_positions
from ..language.types import ANY_KEY_TYPE, KEY_TYPES
from ..problems import Position
from .register import Finding, all_shapes, all_unions, field_lists, rule, takes_keys


@rule
def filter_field(api: Api) -> Iterator[Finding]:
    """A filter must compare an existing field, or declare that it compares none."""
    shapes = {shape.name: shape.fields for shape in all_shapes(api)}
    for resource in api.resources:
        for parameter in resource.all_parameters:
            if parameter.group != "filter" or parameter.op in ("none", "keyword"):
                continue
            if "type" not in parameter.keys:  # reported already; the name may be misspelled
                continue
            fields = resource.fields
            for part in parameter.field.split("."):
                found = next((f for f in fields if part in (f.name, f.wire_name)), None)
                if found is None:
                    yield (
                        parameter.at("field"),
                        f"filter {parameter.name!r} compares {parameter.field!r}, which is no "
                        "field; name one with field, or say op: none",
                    )
                    break
                fields = shapes.get(found.type.leaf.of, ())


@rule
def field_marks(api: Api) -> Iterator[Finding]:
    """Contradictory marks of fields."""
    for owner, fields in field_lists(api):
        for field in fields:
            for verb in field.required:
                if verb not in WRITABLE_IN[field.access]:
                    said = f"{owner}.{field.name} is {field.access}, yet required"
                    yield field.at("required"), said
            if field.parent and field.type.kind not in KEY_TYPES:
                said = f"{owner}.{field.name} is of type {field.type.kind}, which is no id"
                yield field.at("parent"), f"{said}; use {ANY_KEY_TYPE}"
            if field.keep_on_update and field.access != "writable":
                said = f"{owner}.{field.name}: only a writable field can be kept"
                yield field.at("keep_on_update"), said
            if field.write and field.access == "read_only":
                said = f"{owner}.{field.name} is read-only, yet has a written shape"
                yield field.at("write"), said


@rule
def included_as(api: Api) -> Iterator[Finding]:
    """A field that is included under another name must be included under it."""
    for owner, fields in field_lists(api):
        values = _included(api, owner)
        for field in (each for each in fields if each.included_as):
            said = ""
            if field.link:
                said = "is a link, which is included under its wire name"
            elif field.included_as == field.wire_name:
                said = "is included under its wire name anyway; leave it out"
            elif field.included_as not in values:
                known = f"; it has: {', '.join(values)}" if values else ""
                said = f"is not included: include has no value {field.included_as!r}{known}"
            if said:
                yield field.at("included_as"), f"{owner}.{field.name} {said}"


def _included(api: Api, record: str) -> list[str]:
    """The values of include, in the calls of the resources whose records have these fields."""
    resources = [each for each in api.resources if record in (each.record, each.extends)]
    taken = [
        each
        for resource in resources
        for each in resource.all_parameters
        if each.wire_name == INCLUDE and each.type.leaf.enum in api.enums
    ]
    values = (value.value for each in taken for value in api.enums[each.type.leaf.enum].values)
    return [*dict.fromkeys(map(str, values))]


@rule
def links(api: Api) -> Iterator[Finding]:
    """Links that cannot be followed."""
    known = api.by_name
    for resource in api.resources:
        for field in resource.fields:
            if field.changed_by and (
                "update" in WRITABLE_IN[field.access] or not field.type.leaf.of
            ):
                said = f"{field.name}: only objects that no update sets are changed elsewhere"
                yield field.at("changed_by"), said
        inherited = api.inherited(resource)  # a shared record has no links
        of_fields = [
            field.link for field in resource.fields if field.link and field.name not in inherited
        ]
        for link in [*of_fields, *resource.links]:
            target = known.get(link.to)
            if target is None:
                continue
            below = target.parent == resource.name or (
                bool(target.parents) and target.path.startswith(resource.path + "/")
            )
            if link.via:
                via = next((each for each in resource.fields if each.name == link.via), None)
                if via is None:
                    yield link.at("via"), f"via {link.via!r} is no field of {resource.record}"
                elif via.type.kind not in KEY_TYPES:
                    yield (
                        link.at("via"),
                        f"via {link.via!r} is of type {via.type.kind}, which is no id; name a "
                        f"field of type {ANY_KEY_TYPE}",
                    )
                elif via.access == "write_only":
                    yield link.at("via"), f"via {link.via!r} is write_only: no response has the id"
                elif not _finds(target, via.type):
                    said = (
                        f"via {link.via!r} is of type {via.type.kind}, which the filter of get of"
                    )
                    yield link.at("via"), f"{said} {link.to} does not take"
                needed = _needed_by_get(target)
                if target.parents or target.composite or "get" not in target.operation:
                    yield link.at("to"), f"{link.to} cannot be fetched by id alone"
                elif needed:
                    said = f"{link.to} cannot be fetched by id alone: get needs {needed}"
                    yield link.at("to"), said
                if link.many:
                    yield link.at("many"), "a link via one id leads to one record"
            elif not below:
                said = f"{link.to} is not below {resource.name}; say via which field"
                yield link.at("to"), said
            elif link.many == target.single:
                said = f"{link.to} is {'one object' if target.single else 'a list'}"
                yield link.at("many"), said
            elif link.many and "list" not in target.operation:
                yield link.at("to"), f"{link.to} cannot be listed"
            elif not link.many and _needed_by_get(target):
                said = f"{link.to} cannot be fetched without {_needed_by_get(target)}"
                yield link.at("to"), said
    for shape in (*api.shared_records, *all_shapes(api)):
        for field in shape.fields:
            if field.link:
                yield (
                    field.at("type"),
                    "only records of a resource have links; in a shape use any, or an array of "
                    "records",
                )


def _finds(target: Resource, key: Type) -> bool:
    """Whether a get through the list takes ids of a type; an id in a path can be of any."""
    by = target.operation["get"].by if "get" in target.operation else ""
    return all(takes_keys(p.type.leaf, key) for p in target.parameters if by and p.name == by)


def _needed_by_get(target: Resource) -> str:
    """The parameters that each get of a resource needs, for a problem; empty if it needs none."""
    get = target.operation.get("get")
    known = [*target.accepted(get), *get.parameters] if get else []
    return ", ".join(dict.fromkeys(repr(each.name) for each in known if each.required))


@rule
def union(api: Api) -> Iterator[Finding]:
    """Unions whose shapes cannot be told apart, or with a value that `by` cannot have."""
    shapes = api.shapes
    for each in all_unions(api):
        at = each.at("by" if each.by else "one_of")
        wires = {name: {field.wire_name for field in shapes[name].fields} for name in each.shapes}
        if each.by:
            named = {
                name: next((f for f in shapes[name].fields if f.name == each.by), None)
                for name in each.shapes
            }
            lacking = [name for name, field in named.items() if field is None]
            if lacking:
                yield at, f"by: {lacking[0]} has no field {each.by!r}; every shape needs it"
            elif len({field.wire_name for field in named.values() if field}) > 1:
                yield at, f"by: {each.by!r} has several names on the wire"
            elif any(f and f.type.kind not in KEY_TYPES for f in named.values()):
                yield at, f"by: {each.by!r} is of a type that names nothing; use string or enum"
            else:
                yield from _tags(api, each, named)
            continue
        for number, name in enumerate(each.shapes):
            same = next((n for n in each.shapes[:number] if wires[n] == wires[name]), "")
            if same:
                yield (
                    at,
                    f"{same} and {name} have the same fields, so that keys cannot tell which a "
                    "value is; name a field that can with by",
                )


def _tags(api: Api, union: Union, fields: Mapping[str, Field | None]) -> Iterator[Finding]:
    """Values of a union that the field that names the shape cannot have."""
    for tag, name in union.alternatives:
        field = fields[name]
        of, known = (field.type, api.enums.get(field.type.enum)) if field else (None, None)
        values = [str(each.value) for each in known.values] if known and not known.open else []
        at = union.at(f"one_of.{tag}", "one_of")
        if values and tag not in values:
            said = f"one_of: {tag!r} is none of the values of {name}.{union.by}"
            yield at, said + (suggestion(tag, values) or f", which are {', '.join(values)}")
        elif of and "integer" in (of.kind, of.enum_base) and not re.fullmatch(INTEGER_TEXT, tag):
            yield at, f"one_of: {tag!r} is no whole number, as {name}.{union.by} is"


@rule
def unreachable(api: Api) -> Iterator[Finding]:
    """A sub-resource without a link from its parent."""
    for resource in api.resources:
        parent = api.by_name.get(resource.parent)
        if parent is None or (parent.single and resource.parents != parent.parents):
            continue
        targets = {field.link.to for field in parent.fields if field.link}
        if resource.name not in targets | {link.to for link in parent.links}:
            yield (
                resource.position,
                # ends with the resource, which identifies a link that an overlay removed
                f"add {_link_to(resource)} to the fields of {parent.name}; no link of "
                f"{parent.name} leads to {resource.name}",
            )


def _link_to(resource: Resource) -> str:
    """The source of a field that links to a sub-resource."""
    name = re.sub(r"[^a-z0-9]+", "_", resource.path.rpartition("/")[2].lower()).strip("_")
    name = name if name.isidentifier() else resource.module
    many = "" if resource.single else ", many: true"
    return f"{name}: {{type: link, to: {resource.name}{many}, doc: ...}}"


@rule
def groups(api: Api) -> Iterator[Finding]:
    """any_of must name fields that a create can send, and together fields that can be sent."""
    for resource in api.resources:
        fields = {field.name: field for field in resource.fields}
        for key, groups, verbs in (
            ("any_of", resource.any_of, ("create",)),
            ("together", resource.together, ("create", "update")),
        ):
            for name, position in _members(groups, resource.at(key)):
                field = fields.get(name)
                if field is None:
                    yield position, f"{key}: {name!r} is not a field of {resource.record}"
                elif not set(verbs) & set(WRITABLE_IN[field.access]):
                    yield (
                        position,
                        f"{key}: {name!r} is {field.access}, so that no "
                        f"{' or '.join(verbs)} can send it; leave it out",
                    )


@rule
def columns(api: Api) -> Iterator[Finding]:
    """columns must name fields that responses hold as values."""
    for resource in api.resources:
        fields = {field.name: field for field in resource.fields}
        for name, position in with_positions(resource.columns, resource.at("columns")):
            field = fields.get(name)
            if field is None:
                near = suggestion(name, fields)
                yield position, f"columns: {name!r} is not a field of {resource.record}{near}"
            elif field.link is not None:
                yield position, f"columns: {name!r} is a link, which has no value; leave it out"
            elif field.access == "write_only":
                yield (
                    position,
                    f"columns: {name!r} is write_only, so that no response has it; leave it out",
                )


def _members(
    groups: tuple[tuple[str, ...], ...], otherwise: Position
) -> Iterator[tuple[str, Position]]:
    """The names in groups, with their positions."""
    for group in groups:
        yield from with_positions(group, otherwise)
