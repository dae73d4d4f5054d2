"""Rules about structure: paths, operations, paging, modules."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping

from bigcommerce_sdk import exception
from bigcommerce_sdk.endpoints.methods import CROSS_PARENT_VERBS
from bigcommerce_sdk.paging.plan import INCLUDE_PARAMETER

from .. import naming
from ..cycles import on_cycles
from ..ir import Action, Api, Facts, Field, Operation, Paging, Parameter, Resource, Shape, Type
from ..language.conditions import OF_LISTS, VERBS_WITH
from ..language.kinds import closest, suggestion
from ..language.types import ANY_KEY_TYPE, KEY_TYPES
from ..language.words import ARRAY_VERBS, ON_ITEM
from ..naming import template
from ..problems import Position
from .register import Finding, all_shapes, all_unions, field_names, rule, takes_keys


@rule
def path(api: Api) -> Iterator[Finding]:
    """Paths that do not match the place of a resource."""
    known = api.by_name
    for resource in api.resources:
        parent = known.get(resource.parent)
        problem = path_problem(resource, parent)
        if problem:
            yield resource.at("path"), problem
            continue
        for operation in resource.operations:
            if operation.through:
                continue
            ids = operation_ids(resource, operation)
            if segments_problem(operation.path):
                yield operation.at("path"), segments_problem(operation.path)
            elif naming.placeholders(operation.path) != ids:
                wanted = ", ".join(ids) or "none"
                yield operation.at("path"), f"{operation.path} must have these ids: {wanted}"
        for action in resource.actions:
            names = naming.placeholders(action.path)
            if segments_problem(action.path):
                yield action.at("path"), segments_problem(action.path)
            if names[: len(resource.parents)] != resource.parents and set(names) & set(
                resource.parents
            ):
                yield action.at("path"), f"{action.path} must begin with the parents' ids"
            count = len(resource.parents) + len(resource.record_ids)
            if action.on_record and len(names) != count:
                said = "on_record needs a path with the record's id, and no other"
                yield action.at("on_record"), said


def path_problem(resource: Resource, parent: Resource | None) -> str:
    """What is wrong with the path of a resource, or an empty string."""
    own = resource.path
    if segments_problem(own):
        return segments_problem(own)
    if "id" in resource.parents:
        return f"{own}: id is a record's own; name the parent's after it, as in {{product_id}}"
    if parent is None:
        if resource.parents:
            return f"{own} needs a parent for {{{resource.parents[0]}}}: make it a sub-resource"
        return ""
    extra = resource.parents[len(parent.parents) :]
    if resource.parents[: len(parent.parents)] != parent.parents or len(extra) > 1:
        return f"{own} does not continue {parent.path} with one id"
    if not own.startswith(parent.path + "/"):
        return f"{own} is not below {parent.path}"
    if extra and parent.composite:
        ids = ", ".join(parent.composite)
        return f"{own}: {ids} identify a {parent.record}, and no resource can be below two ids"
    if parent.single and not extra and len(parent.parents) == 0:
        return ""
    if not extra and not parent.single:
        return f"{own} lacks the id of {parent.name}, as in {parent.path}/{{id}}/..."
    return ""


def segments_problem(own: str) -> str:
    """What is wrong with the segments of any path, or an empty string."""
    parts = own.split("/")
    if "//" in own or (own.endswith("/") and own != "/") or "." in parts or ".." in parts:
        return f"{own} is not a plain path"
    if any(("{" in part or "}" in part) and not _is_placeholder(part) for part in parts):
        return f"{own} has a segment that is not an id; write it as in {{product_id}}"
    if len(set(naming.placeholders(own))) != len(naming.placeholders(own)):
        return f"{own} names one id twice"
    return ""


def operation_ids(resource: Resource, operation: Operation) -> tuple[str, ...]:
    """The ids that the path of an operation must have.

    A path that lacks one would affect further records.
    """
    if operation.verb in CROSS_PARENT_VERBS.values() or resource.is_across(operation):
        return ()
    if operation.verb in ON_ITEM and not (resource.single or operation.by):
        return (*resource.parents, *resource.record_ids)
    return resource.parents


def _is_placeholder(part: str) -> bool:
    return part.startswith("{") and part.endswith("}") and naming.is_python_name(part[1:-1])


@rule
def operation(api: Api) -> Iterator[Finding]:
    """Operations whose requirements are missing."""
    for resource in api.resources:
        has = resource.operation
        lists = "list" in has
        for each in (has[verb] for verb in CROSS_PARENT_VERBS.values() if verb in has):
            if not resource.parents:
                yield each.position, "list_all and count_all are for sub-resources"
        if "list_all" in has and not lists:
            yield has["list_all"].position, "list_all needs list beside it"
        if resource.single and not {*has}.isdisjoint(OF_LISTS):
            yield resource.at("single"), "a single object cannot be counted or deleted like a list"
        by_id = [verb for verb in (*sorted(ON_ITEM), *ARRAY_VERBS[1:]) if verb in has]
        for key in resource.key_names:
            if by_id and not resource.single and key not in field_names(resource):
                position = resource.at("key") if "key" in resource.keys else has[by_id[0]].position
                yield position, f"{by_id[0]} needs the field {key!r}"
        for each in resource.operations:
            if "paging" in each.accepts and resource.pages is None:
                said = f"{each.verb} accepts paging, which the resource lacks"
                yield each.at("accepts"), said
            yield from _of_verb(resource, each)
        for action in resource.actions:
            has_body = bool(action.body or action.rows)
            if has_body and action.body_of:
                yield action.at("body_of"), "body and body_of exclude each other"
            if action.method == "GET" and (has_body or action.body_of):
                yield action.at("body", "body_of"), "GET sends no body"
            if action.many and not (action.returns or action.reply):
                yield action.at("many"), "many needs returns: the class of each in the list"
            for key in ("returns", "many", "envelope") if action.reply else ():
                if key in action.keys:
                    yield action.at(key), f"a reply of {action.reply} has no {key}; remove one"


def _of_verb(resource: Resource, operation: Operation) -> Iterator[Finding]:
    """What is wrong with the keys of an operation that belong to its verb."""
    verb = operation.verb
    if operation.through:
        return
    for key, verbs in VERBS_WITH.items():
        if key in operation.keys and verb not in verbs:
            yield operation.at(key), f"{verb} has no {key}, which is for {' and '.join(verbs)}"
    if resource.composite and (verb == "delete_many" or operation.by):
        ids = ", ".join(resource.composite)
        said = f"{verb} takes one id for each record, but {ids} identify a {resource.record}"
        yield operation.at("by", "ids"), said
    elif verb == "delete_many" and not operation.ids:
        yield operation.position, "delete_many needs ids: the parameter with the ids, or body"
    if operation.by and not resource.composite:
        yield from _of_get_by(resource, operation)
    taken = [*resource.accepted(operation), *operation.parameters]
    if operation.needs_filter and not (
        any(each.group == "filter" and not each.header for each in taken)
    ):
        said = "needs_filter needs accepts: [filters], or parameters that are no headers"
        yield operation.at("needs_filter"), said


def _of_get_by(resource: Resource, operation: Operation) -> Iterator[Finding]:
    """What is wrong with the filter by which a get takes its row from the list."""
    at, by, key = operation.at("by"), operation.by, resource.key
    filters = {each.name: each for each in resource.parameters if each.group == "filter"}
    found = filters.get(by)
    if "list" not in resource.operation:
        yield at, f"by {by!r} takes a row from the list, which {resource.name} lacks; add list"
    elif found is None:
        yield at, f"by {by!r} is not a filter of the list{suggestion(by, filters)}"
    elif found.required or found.accepted_as not in resource.operation["list"].accepts:
        yield at, f"by {by!r} is not an optional filter of the list"
    elif found.header or found.field != key or found.op not in ("in", "equals"):
        yield at, f"by {by!r} does not select by {key!r}"
    elif not takes_keys(found.type.leaf, resource.id_type):
        said = f"by {by!r} takes a value of type {found.type.leaf.kind}, and the key {key!r} is"
        yield at, f"{said} of type {resource.id_type.kind}; use one type"


@rule
def key_type(api: Api) -> Iterator[Finding]:
    """A key that cannot identify a record: for its type, or because responses lack it."""
    for resource in api.resources:
        if resource.single or not {*ON_ITEM, *ARRAY_VERBS[1:]} & {*resource.operation}:
            continue
        for field in resource.fields:
            if field.name in resource.key_names and field.type.kind not in KEY_TYPES:
                position = resource.at("key") if "key" in resource.keys else field.at("type")
                said = f"the key {field.name!r} of {resource.record} is of type {field.type.kind}"
                yield position, f"{said}, which identifies nothing; a key is of type {ANY_KEY_TYPE}"
            elif field.name in resource.key_names and field.access == "write_only":
                position = resource.at("key") if "key" in resource.keys else field.at("access")
                said = f"the key {field.name!r} of {resource.record} is write_only"
                yield position, f"{said}, so that no response identifies a record"


#: Names that the runtime looks up in the facts of V2, which hold for all APIs.
NEEDED_FACTS = {
    "hosts": ("api", "login"),
    "base_paths": ("oauth", "basic", "graphql", "token"),
    "headers": ("token",),
}


@rule
def api_facts(api: Api) -> Iterator[Finding]:
    """Missing or invalid facts of the API that calls need."""
    facts = api.facts
    yield from _together(facts)
    yield from _names_of_paging(facts)
    for key, needed in NEEDED_FACTS.items() if facts.hosts else ():
        for name in needed:
            table: dict[str, str] = getattr(facts, key)
            if facts.file and name not in table:
                near = closest(name, {*table} - {*needed})
                said = f"{key} needs {name!r}" + (f"; is {near!r} meant to be it?" if near else "")
                yield facts.at(f"{key}.{near}", key), said
    for status, name in facts.errors.items():
        found = getattr(exception, name, None)
        if status < 400:
            said = f"errors: {status} is not an error status; those start at 400"
            yield facts.at(f"errors.{status}"), said
        elif not (isinstance(found, type) and issubclass(found, exception.HttpException)):
            known = [each for each in vars(exception) if _is_http_exception(each)]
            yield (
                facts.at(f"errors.{status}"),
                f"errors: {status}: {name} is not an HttpException of bigcommerce_sdk.exception"
                + suggestion(name, known),
            )


def _names_of_paging(facts: Facts) -> Iterator[Finding]:
    """Parameters of paging with one name."""
    firsts: dict[str, str] = {}
    for key in ("page", "limit", "sort", "direction"):
        name = facts.paging.get(key)
        if name is not None and firsts.setdefault(name, key) != key:
            said = f"paging: {key} is {name!r}, as {firsts[name]} is; a URL has each name once"
            yield facts.at(f"paging.{key}", "paging"), said


def _together(facts: Facts) -> Iterator[Finding]:
    """Tables that stand together, or in the API file of V2 only."""
    keys = ("hosts", "headers", "errors")
    missing = [key for key in keys if not getattr(facts, key)]
    if facts.file and missing and len(missing) < len(keys):
        given = next(key for key in keys if key not in missing)
        said = f"{missing[0]} is missing beside {given}; an API has {', '.join(keys)}, or none"
        yield facts.at(given), said
    elif facts.file and missing and len(facts.base_paths) != 1:
        yield facts.at("base_paths"), "an API without hosts has one base path"


def _is_http_exception(name: str) -> bool:
    found = getattr(exception, name)
    return isinstance(found, type) and issubclass(found, exception.HttpException)


@rule
def path_twice(api: Api) -> Iterator[Finding]:
    """Two resources with the same path, or two operations with the same method and path.

    An action may repeat an operation of its own resource, with other parameters. So may an array
    verb: create_many and delete_many differ from create and delete_all by their body or ids.
    """
    homes: dict[str, str] = {}
    calls: dict[tuple[str, str], tuple[str, str, bool]] = {}
    for resource in sorted(api.resources, key=lambda each: each.position):
        path = template(resource.path)
        if path in homes:
            yield resource.at("path"), f"{resource.path} is the path of {homes[path]} already"
            continue  # its operations necessarily have the same paths
        homes[path] = resource.name
        both: list[Operation | Action] = [*resource.own_operations, *resource.actions]
        for each in both:
            if not each.path:  # reported already
                continue
            is_action = isinstance(each, Action)
            name = f"{resource.name}.{each.name if isinstance(each, Action) else each.verb}"
            call = (each.method, template(each.path))
            first, owner, first_is_action = calls.setdefault(call, (name, resource.name, is_action))
            if first == name or (owner == resource.name and is_action and not first_is_action):
                continue
            if owner == resource.name and _share_a_call(each, first.partition(".")[2]):
                continue
            yield each.at("path"), f"{each.method} {each.path} is {first} already"


#: Verbs that may have the same method and path, since their requests differ.
_SHARED_CALLS = ({"create", "create_many"}, {"delete_all", "delete_many"}, {"get", "list"})


def _share_a_call(each: Operation | Action, verb: str) -> bool:
    """Whether an operation may have the method and path of another one of its resource."""
    return isinstance(each, Operation) and {each.verb, verb} in _SHARED_CALLS


@rule
def paging(api: Api) -> Iterator[Finding]:
    """Lists with invalid paging."""
    for resource in api.resources:
        page = resource.pages
        if page is None:
            continue
        yield from _lowered(api, resource, page)
        known = field_names(resource)
        if page.by == "after" and (resource.composite or resource.key not in known):
            lacking = "which has several" if resource.composite else f"so needs {resource.key!r}"
            said = f"by: after requests the next page by the id of a {resource.record}, {lacking}"
            yield resource.at("paging.by", "paging"), said
        if page.default_limit > page.max_limit:
            limits = ("paging.default_limit", "paging.max_limit", "paging")
            yield resource.at(*limits), "default_limit is above max_limit"
        if page.keyset:
            found = {each.name: each for each in resource.parameters}.get(page.keyset)
            if found is None:
                said = f"keyset {page.keyset!r} is not a filter of the list"
                yield resource.at("paging.keyset"), said
            elif found.op != "min" or found.type.kind != "integer":
                position = found.at("op" if found.type.kind == "integer" else "type")
                yield position, "a keyset is an integer filter that gives the lowest id"


def _lowered(api: Api, resource: Resource, page: Paging) -> Iterator[Finding]:
    """Lower limits by something that is no value of ``include``, or that lower nothing."""
    found = (
        each
        for each in resource.parameters
        if each.wire_name == INCLUDE_PARAMETER and not each.header
    )
    option = next(found, None)
    items = option.type.items if option else None
    enum = api.enums.get(items.enum) if items else None
    known = [str(each.value) for each in enum.values] if enum else []
    for name, limit in page.lowered_by.items():
        position = resource.at(f"paging.lowered_by.{name}", "paging.lowered_by", "paging")
        if name not in known:
            yield (
                position,
                f"lowered_by: {name!r} is no value of the option include"
                f"{suggestion(name, known)}; give the option a list of an enum that has it",
            )
        elif limit >= page.max_limit:
            yield position, f"lowered_by: {limit} does not lower max_limit, {page.max_limit}"


@rule
def shape_cycle(api: Api) -> Iterator[Finding]:
    """Shapes that no finite value has, since each contains another one of the same shape.

    A shape may contain itself through an array, a map, a field that can be null, or one that is
    only written and not required.
    """
    held = {shape.name: {**dict(_always_held(shape))} for shape in all_shapes(api)}
    unions = {each.name: each.shapes for each in all_unions(api)}
    endless, before = {*held, *unions}, -1
    while len(endless) != before:  # a union ends with one of its shapes, a shape with all it holds
        before = len(endless)
        endless = {each for each in endless if _is_endless(each, held, unions, endless)}
    uses = {name: {*held.get(name, ()), *unions.get(name, ())} & endless for name in endless}
    cyclic = on_cycles(uses)
    for name in held:
        if name in cyclic:
            at = next(at for used, at in held[name].items() if used in cyclic)
            yield (
                at,
                f"{name} contains itself in every value, without end; add nullable: true, or use "
                "an array or a map",
            )


def _is_endless(
    name: str,
    held: Mapping[str, Mapping[str, Position]],
    unions: Mapping[str, tuple[str, ...]],
    endless: Container[str],
) -> bool:
    if name in unions:
        return bool(unions[name]) and all(each in endless for each in unions[name])
    return any(each in endless for each in held[name])


def _always_held(shape: Shape) -> Iterator[tuple[str, Position]]:
    """The shapes that every value of a shape contains, with the positions of their names."""
    for field in shape.fields:
        if field.optional:
            continue
        read = field.access != "write_only"
        sides: list[tuple[Type | None, str]] = [(field.type if read else None, "of")]
        if field.required:
            key = "write.of" if field.write else "of"
            sides.append((field.write or field.type, key))
        for each, key in sides:
            if each and each.kind in ("object", "union"):
                yield each.of, field.at(key)


@rule
def module_cycle(api: Api) -> Iterator[Finding]:
    """Circular imports: modules that use each other's shapes."""
    homes = {each.name: each.module for each in all_shapes(api)}
    homes |= {enum.name: enum.module for resource in api.resources for enum in resource.enums}
    homes |= {union.name: union.module for union in all_unions(api)}
    uses: dict[str, dict[str, Position]] = {}
    for resource in api.resources:
        fields = [*resource.fields, *(f for shape in resource.shapes for f in shape.fields)]
        own = uses.setdefault(resource.module, {})
        named = used_names([*fields, *resource.all_parameters])
        for name, at in (*named, *_of_actions(resource)):
            if name in homes and homes[name] != resource.module:
                own.setdefault(homes[name], at)
        for union in resource.unions:
            for name in union.shapes:
                if homes.get(name, resource.module) != resource.module:
                    own.setdefault(homes[name], union.at("one_of"))
    for shape in (*api.shared_records, *api.shared_shapes):
        for name, at in used_names(shape.fields):
            if homes.get(name, shape.module) != shape.module:
                yield at, f"{shape.name} is shared, and can only be made of what is"
    for union in api.shared_unions:
        if any(homes.get(name, union.module) != union.module for name in union.shapes):
            said = f"{union.name} is shared, and can only be made of what is"
            yield union.at("one_of"), said
    cyclic = on_cycles({module: {*used} for module, used in uses.items()})
    for resource in api.resources:
        if resource.module in cyclic:
            at = next(at for used, at in uses[resource.module].items() if used in cyclic)
            yield at, f"{resource.name} uses shapes of a resource that uses its"


def _of_actions(resource: Resource) -> Iterator[tuple[str, Position]]:
    """The shapes, enums and records of actions, with the positions of their names."""
    for action in resource.actions:
        sent = sorted(action.rows.mentions) if action.rows else [action.body]
        yield from ((name, action.at("body")) for name in sent)
        yield action.returns, action.at("returns")


def used_names(values: Iterable[Field | Parameter]) -> Iterator[tuple[str, Position]]:
    """The shapes and enums of values, with the positions of their names."""
    for each in values:
        written = each.write if isinstance(each, Field) else None
        for prefix, outer in (("", each.type), ("write.", written)):
            leaf = outer.leaf if outer else None
            for key, name in (("of", leaf.of), ("enum", leaf.enum)) if leaf else ():
                if name:
                    # deeper items have their keys in an object of their own
                    places = (f"{prefix}{key}", f"{prefix}items.{key}", f"{prefix}items")
                    yield name, each.at(*places)
