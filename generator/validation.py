"""The rules of a schema that no table can say. One function a rule; all of them always run."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator import naming
from generator.ir import Api, Field, Resource, Shape
from generator.problems import Position, Problems

Finding = tuple[Position, str]
Rule = Callable[[Api], Iterator[Finding]]

#: Every rule by the name that problems show.
RULES: dict[str, Rule] = {}


def _rule(function: Callable[[Api], Iterator[Finding]]) -> Rule:
    RULES[function.__name__.replace("_", "-")] = function
    return function


def validate(api: Api, problems: Problems) -> None:
    """Add a problem for every broken rule."""
    for name, rule in RULES.items():
        for position, message in rule(api):
            problems.add(position, name, message)


def _field_lists(api: Api) -> Iterator[tuple[str, tuple[Field, ...]]]:
    """Every list of fields, by the class that will have them."""
    for resource in api.resources:
        yield resource.record, resource.fields
    for shape in _all_shapes(api):
        yield shape.name, shape.fields


def _all_shapes(api: Api) -> Iterator[Shape]:
    yield from api.shared_shapes
    for resource in api.resources:
        yield from resource.shapes


@_rule
def reserved_name(api: Api) -> Iterator[Finding]:
    """Names that Python or the SDK needs for itself."""
    for owner, fields in _field_lists(api):
        for field in fields:
            if not naming.is_python_name(field.name):
                yield field.position, f"{field.name!r} is a Python keyword; use {field.name}_"
            if field.name in naming.RESERVED_ON_RECORDS:
                yield field.position, f"{owner} has a method {field.name!r}; use {field.name}_"
    for resource in api.resources:
        for link in resource.links:
            if link.name in naming.RESERVED_ON_RECORDS or not naming.is_python_name(link.name):
                yield link.position, f"{link.name!r} cannot name a link"
        parameters = [*resource.parameters]
        parameters += [p for each in resource.operations for p in each.parameters]
        for parameter in parameters:
            taken = parameter.name in naming.RESERVED_PARAMETERS - {"id"}
            if taken or not naming.is_python_name(parameter.name):
                yield parameter.position, f"{parameter.name!r} cannot name a parameter"
        for action in resource.actions:
            taken = action.name in naming.RESERVED_ON_RESOURCES
            if taken or not naming.is_python_name(action.name):
                yield action.position, f"{action.name!r} cannot name an action"
        for name in (resource.name, resource.record):
            if name in naming.RESERVED_CLASSES or name.startswith("Bound"):
                yield resource.position, f"the SDK has a class {name} of its own"
        if resource.module in naming.RESERVED_MODULES or not naming.is_python_name(resource.module):
            yield resource.position, f"{resource.name} would make a module {resource.module!r}"


@_rule
def class_collision(api: Api) -> Iterator[Finding]:
    """Two classes or modules of one name."""
    classes: dict[str, str] = {}
    modules: dict[str, str] = {}

    def claim(name: str, what: str, position: Position) -> Iterator[Finding]:
        if name in classes:
            yield position, f"{what} {name} has the name of {classes[name]}"
        classes.setdefault(name, f"{what} {name}")

    for resource in api.resources:
        yield from claim(resource.name, "resource", resource.position)
        yield from claim(resource.record, "record", resource.position)
        yield from claim(f"{resource.record}Filters", "filter set", resource.position)
        if resource.parents:
            yield from claim(f"Bound{resource.name}", "bound resource", resource.position)
        if modules.get(resource.module):
            yield resource.position, f"shares the module {resource.module} with another"
        modules[resource.module] = resource.name
        for enum in resource.enums:
            yield from claim(enum.name, "enum", enum.position)
    for shape in _all_shapes(api):
        yield from claim(shape.name, "shape", shape.position)
    for enum in api.shared_enums:
        yield from claim(enum.name, "enum", enum.position)


@_rule
def wire_name_clash(api: Api) -> Iterator[Finding]:
    """Two fields or parameters with one name on the wire, or a link over a field."""
    for owner, fields in _field_lists(api):
        seen: set[str] = set()
        for field in fields:
            if field.wire_name in seen:
                yield field.position, f"{owner} has the wire name {field.wire_name!r} twice"
            seen.add(field.wire_name)
    for resource in api.resources:
        names = {field.name for field in resource.fields}
        for link in resource.links:
            if link.name in names:
                yield link.position, f"{resource.record} has a field {link.name!r}"
        wires: set[str] = set()
        known: set[str] = set()
        for parameter in resource.parameters:
            if parameter.wire_name in wires or parameter.name in known:
                yield parameter.position, f"parameter {parameter.name!r} stands twice"
            wires.add(parameter.wire_name)
            known.add(parameter.name)


@_rule
def path(api: Api) -> Iterator[Finding]:
    """Paths that do not fit the place where a resource stands."""
    known = api.by_name
    for resource in api.resources:
        parent = known.get(resource.parent)
        problem = path_problem(resource, parent)
        if problem:
            yield resource.position, problem
        allowed = {*resource.parents, "id"}
        for operation in resource.operations:
            for name in naming.placeholders(operation.path):
                if name not in allowed:
                    yield operation.position, f"{operation.path} names {name!r}, which is no parent"
        for action in resource.actions:
            names = naming.placeholders(action.path)
            if names[: len(resource.parents)] != resource.parents and set(names) & set(
                resource.parents
            ):
                yield action.position, f"{action.path} must begin with the parents' ids"
            if action.on_record and len(names) != len(resource.parents) + 1:
                yield action.position, "on_record needs a path with the record's id, and no other"


def path_problem(resource: Resource, parent: Resource | None) -> str:
    """What is wrong with a resource's path, or an empty string."""
    own = resource.path
    parts = own.split("/")
    if "//" in own or (own.endswith("/") and own != "/") or "." in parts or ".." in parts:
        return f"{own} is not a plain path"
    if any(("{" in part or "}" in part) and not _is_placeholder(part) for part in parts):
        return f"{own} has a brace inside a segment"
    if len(set(resource.parents)) != len(resource.parents):
        return f"{own} names one id twice"
    if parent is None:
        if resource.parents:
            return f"{own} needs a parent for {{{resource.parents[0]}}}: make it a sub-resource"
        return ""
    extra = resource.parents[len(parent.parents) :]
    if resource.parents[: len(parent.parents)] != parent.parents or len(extra) > 1:
        return f"{own} does not continue {parent.path} with one id"
    if not own.startswith(parent.path + "/"):
        return f"{own} does not stand below {parent.path}"
    if parent.single and not extra and len(parent.parents) == 0:
        return ""
    if not extra and not parent.single:
        return f"{own} lacks the id of {parent.name}, as in {parent.path}/{{id}}/…"
    return ""


def _is_placeholder(part: str) -> bool:
    return part.startswith("{") and part.endswith("}") and naming.is_python_name(part[1:-1])


@_rule
def operation(api: Api) -> Iterator[Finding]:
    """Operations that something else is missing for."""
    for resource in api.resources:
        has = resource.operation
        lists = "list" in has
        if {"list_all", "count_all"} & set(has) and not resource.parents:
            yield resource.position, "list_all and count_all are for sub-resources"
        if resource.single and (lists or "count" in has or "delete_all" in has):
            yield resource.position, "a single object is no list to count or delete"
        by_id = {"get", "update", "delete"} & set(has)
        if by_id and not resource.single and resource.key not in _names(resource):
            yield resource.position, f"{sorted(by_id)[0]} needs the field {resource.key!r}"
        for each in resource.operations:
            if "paging" in each.accepts and resource.paging is None:
                yield each.position, f"{each.verb} accepts paging, which the resource lacks"
            if each.verb in ("get", "update", "delete") and "paging" in each.accepts:
                yield each.position, f"{each.verb} has no pages"
        for action in resource.actions:
            if action.body and action.body_of:
                yield action.position, "body and body_of exclude each other"
            if action.method == "GET" and (action.body or action.body_of):
                yield action.position, "GET sends no body"


@_rule
def paging(api: Api) -> Iterator[Finding]:
    """Lists that nobody could walk."""
    for resource in api.resources:
        page = resource.paging
        if page is None:
            continue
        if page.default_limit > page.max_limit:
            yield resource.position, "default_limit is above max_limit"
        if page.keyset:
            found = {each.name: each for each in resource.parameters}.get(page.keyset)
            if found is None:
                yield resource.position, f"keyset {page.keyset!r} is no filter of the list"
            elif found.op != "min" or found.type.kind != "integer":
                yield found.position, "a keyset is an integer filter that gives the lowest id"


@_rule
def filter_field(api: Api) -> Iterator[Finding]:
    """A filter must compare a field that exists, or say that it compares nothing."""
    shapes = {shape.name: shape.fields for shape in _all_shapes(api)}
    for resource in api.resources:
        own = [p for each in resource.operations for p in each.parameters]
        for parameter in [*resource.parameters, *own]:
            if parameter.group != "filter" or parameter.op in ("none", "keyword"):
                continue
            fields = resource.fields
            for part in parameter.field.split("."):
                found = next((f for f in fields if part in (f.name, f.wire_name)), None)
                if found is None:
                    yield (
                        parameter.position,
                        f"filter {parameter.name!r} compares {parameter.field!r}, which is no "
                        "field; name one with field, or say op: none",
                    )
                    break
                fields = shapes.get(found.type.of, ())


@_rule
def field_marks(api: Api) -> Iterator[Finding]:
    """Marks on fields that contradict each other."""
    for owner, fields in _field_lists(api):
        for field in fields:
            for verb in field.required:
                refused = {
                    "read_only": ("create", "update"),
                    "create_only": ("update",),
                    "update_only": ("create",),
                }.get(field.access, ())
                if verb in refused:
                    yield field.position, f"{owner}.{field.name} is {field.access}, yet required"
            if field.keep_on_update and field.access != "writable":
                yield field.position, f"{owner}.{field.name}: only a writable field can be kept"
            if field.write and field.access == "read_only":
                yield field.position, f"{owner}.{field.name} is read-only, yet has a written shape"


@_rule
def links(api: Api) -> Iterator[Finding]:
    """Links that could not be followed."""
    known = api.by_name
    for resource in api.resources:
        of_fields = [field.link for field in resource.fields if field.link]
        for link in [*of_fields, *resource.links]:
            target = known.get(link.to)
            if target is None:
                continue
            below = target.parent == resource.name or (
                bool(target.parents) and target.path.startswith(resource.path + "/")
            )
            if link.via:
                if link.via not in _names(resource):
                    yield link.position, f"via {link.via!r} is no field of {resource.record}"
                if target.parents or "get" not in target.operation:
                    yield link.position, f"{link.to} cannot be fetched by id alone"
                if link.many:
                    yield link.position, "a link via one id leads to one record"
            elif not below:
                yield link.position, f"{link.to} is not below {resource.name}; say via which field"
            elif link.many == target.single:
                yield link.position, f"{link.to} is {'one object' if target.single else 'a list'}"
            elif link.many and "list" not in target.operation:
                yield link.position, f"{link.to} cannot be listed"
    for shape in _all_shapes(api):
        for field in shape.fields:
            if field.link:
                yield (
                    field.position,
                    "only records have links; in a shape use any, or an array of records",
                )


@_rule
def unreachable(api: Api) -> Iterator[Finding]:
    """A sub-resource that no link of its parent leads to."""
    for resource in api.resources:
        parent = api.by_name.get(resource.parent)
        if parent is None or (parent.single and resource.parents != parent.parents):
            continue
        targets = {field.link.to for field in parent.fields if field.link}
        if resource.name not in targets | {link.to for link in parent.links}:
            yield resource.position, f"no link of {parent.name} leads to {resource.name}"


@_rule
def groups(api: Api) -> Iterator[Finding]:
    """any_of and together must name fields that can be sent."""
    for resource in api.resources:
        names = _names(resource)
        for group in (*resource.any_of, *resource.together):
            for name in group:
                if name not in names:
                    yield resource.position, f"{name!r} in any_of or together is no field"


@_rule
def shape_cycle(api: Api) -> Iterator[Finding]:
    """Shapes that hold themselves."""
    shapes = {shape.name: shape for shape in _all_shapes(api)}

    def uses(shape: Shape) -> set[str]:
        types = [each for field in shape.fields for each in (field.type, field.write) if each]
        names = {t.of for t in types} | {t.items.of for t in types if t.items}
        return names & set(shapes)

    for shape in shapes.values():
        seen, todo = set(), list(uses(shape))
        while todo:
            name = todo.pop()
            if name == shape.name:
                yield shape.position, f"{shape.name} holds itself"
                break
            if name not in seen:
                seen.add(name)
                todo += uses(shapes[name])


@_rule
def module_cycle(api: Api) -> Iterator[Finding]:
    """Modules that would import each other, because each uses shapes of the other."""
    homes = {each.name: each.module for each in _all_shapes(api)}
    homes |= {enum.name: enum.module for resource in api.resources for enum in resource.enums}
    uses: dict[str, set[str]] = {}
    for resource in api.resources:
        fields = [*resource.fields, *(f for shape in resource.shapes for f in shape.fields)]
        types = [t for f in fields for t in (f.type, f.write) if t]
        types += [each.type for each in resource.parameters]
        names = {n for t in types for leaf in (t, t.items) if leaf for n in (leaf.of, leaf.enum)}
        uses[resource.module] = {homes[n] for n in names if n in homes} - {resource.module}
    for resource in api.resources:
        seen: set[str] = set()
        todo = list(uses[resource.module])
        while todo:
            module = todo.pop()
            if module == resource.module:
                yield resource.position, f"{resource.name} uses shapes of a resource that uses its"
                break
            if module not in seen:
                seen.add(module)
                todo += uses.get(module, ())


@_rule
def enum_clash(api: Api) -> Iterator[Finding]:
    """An enum without values, or with values that only differ in a way Python would not see."""
    enums = [*api.shared_enums, *(e for resource in api.resources for e in resource.enums)]
    for enum in enums:
        if not enum.values:
            yield enum.position, f"{enum.name} has no values"
        seen: dict[str, object] = {}
        for each in enum.values:
            folded = str(each.value).strip().lower()
            if folded in seen:
                yield enum.position, f"{enum.name}: {each.value!r} clashes with {seen[folded]!r}"
            seen[folded] = each.value


def _names(resource: Resource) -> set[str]:
    return {field.name for field in resource.fields}
