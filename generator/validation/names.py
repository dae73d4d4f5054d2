"""Rules about names: taken, reserved, clashing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bigcommerce_sdk.endpoints.methods import filters_class

from .. import naming
from ..ir import Api, Field, Link, Parameter
from ..problems import Position
from .register import Finding, all_shapes, all_unions, field_lists, rule


@rule
def reserved_name(api: Api) -> Iterator[Finding]:
    """Names that are reserved by Python or the SDK."""
    for owner, fields in field_lists(api):
        for field in fields:
            if not naming.is_python_name(field.name):
                yield field.position, f"{field.name!r} is a Python keyword; {_renamed(field)}"
            if field.name in naming.RESERVED_ON_RECORDS:
                said = f"{owner} needs {field.name!r} itself; {_renamed(field)}"
                yield field.position, said
    for resource in api.resources:
        for link in resource.links:
            if link.name in naming.RESERVED_ON_RECORDS or not naming.is_python_name(link.name):
                said = f"{link.name!r} cannot name a link; use {link.name}_"
                yield link.position, said
        for parameter in resource.all_parameters:
            taken = parameter.name in naming.RESERVED_PARAMETERS
            if taken or not naming.is_python_name(parameter.name):
                yield (
                    parameter.position,
                    f"{parameter.name!r} cannot name a parameter; {_renamed(parameter)}",
                )
        below: list[Field | Link] = [*resource.fields, *resource.links] if resource.parents else []
        for member in below:
            if member.name in naming.RESERVED_ON_SUB_RESOURCE_RECORDS:
                said = f"{resource.record} has a method {member.name!r}; {_renamed(member)}"
                yield member.position, said
        for action in resource.actions:
            taken = action.name in naming.RESERVED_ON_RESOURCES
            if taken or not naming.is_python_name(action.name):
                yield (
                    action.position,
                    f"{action.name!r} cannot name an action: resources have a method of that name, "
                    "or generated code uses it; choose another name",
                )
        if resource.module in naming.RESERVED_MODULES | naming.RESERVED_FILES:
            yield (
                resource.at("resource"),
                f"{resource.name} would make a module {resource.module!r}, which the generated "
                "package or the file system needs for itself; choose another name",
            )
        elif not naming.is_python_name(resource.module):
            said = (
                f"{resource.name} would make a module {resource.module!r}, which is a Python "
                "keyword; choose another name"
            )
            yield resource.at("resource"), said
    for name, position in _classes(api):
        if not naming.is_python_name(name):
            yield position, f"{name!r} is a Python keyword; choose another name"
        elif name in naming.RESERVED_CLASSES or name.startswith(naming.RESERVED_PREFIXES):
            yield position, f"the SDK has a class {name} of its own; choose another name"


def _renamed(each: Field | Link | Parameter) -> str:
    """Advice on renaming that keeps the wire name."""
    wire = "" if isinstance(each, Link) else each.wire_name
    wire = f" with wire_name: {wire}" if wire == each.name else ""
    return f"use {each.name}_{wire}"


def _classes(api: Api) -> Iterator[tuple[str, Position]]:
    """All classes that the schema names."""
    for resource in api.resources:
        yield resource.name, resource.at("resource")
        yield resource.record, resource.at("record")
        yield from ((enum.name, enum.position) for enum in resource.enums)
    yield from ((each.name, each.position) for each in (*api.shared_records, *all_shapes(api)))
    yield from ((each.name, each.position) for each in all_unions(api))
    yield from ((each.name, each.position) for each in api.shared_enums)


@dataclass(frozen=True)
class _Class:
    """A class or alias of the generated code.

    Attributes:
        name: its name.
        what: what it is.
        position: the name of the schema that it follows from.
        base: that name.
    """

    name: str
    what: str
    position: Position
    base: str

    @property
    def source(self) -> tuple[str, Position]:
        """What all classes that follow from one name have in common."""
        return self.base, self.position


def generated_classes(api: Api) -> Iterator[_Class]:
    """All classes and aliases of the generated modules, but for those with reserved prefixes."""
    for resource in api.resources:
        at, record = resource.at("record"), resource.record
        yield _Class(resource.name, "resource", resource.at("resource"), resource.name)
        yield _Class(record, "record", at, record)
        yield _Class(f"{record}Fields", "class of fields", at, record)
        yield _Class(filters_class(record), "filter set", at, record)
        for name in naming.input_dicts(record, resource.operation):
            yield _Class(name, "typed dict", at, record)
        for enum in resource.enums:
            yield _Class(enum.name, "enum", enum.position, enum.name)
    for what, nested in (("shape", all_shapes(api)), ("union", all_unions(api))):
        for each in nested:
            yield _Class(each.name, what, each.position, each.name)
            name = naming.nested_dict(each.name)
            yield _Class(name, "typed dict", each.position, each.name)
    for shared in api.shared_records:
        yield _Class(shared.name, "shared record", shared.position, shared.name)
    for enum in api.shared_enums:
        yield _Class(enum.name, "enum", enum.position, enum.name)


@rule
def class_collision(api: Api) -> Iterator[Finding]:
    """Two classes or modules with the same name."""
    classes: dict[str, str] = {}
    told: set[tuple[str, Position]] = set()
    for each in generated_classes(api):
        if each.name in classes and each.source not in told:
            told.add(each.source)  # what follows from a taken name is taken, too
            said = f"{each.what} {each.name} has the name of {classes[each.name]}; rename one"
            yield each.position, said
        classes.setdefault(each.name, f"{each.what} {each.name} in {each.position}")
    modules: dict[str, str] = {}
    for resource in api.resources:
        if modules.get(resource.module):
            first = modules[resource.module]
            said = f"{resource.name} shares the module {resource.module} with {first}"
            yield resource.at("resource"), said
        modules[resource.module] = f"{resource.name} in {resource.position}"


@rule
def wire_name_clash(api: Api) -> Iterator[Finding]:
    """Two fields or parameters with the same wire name, or a link with the name of a field."""
    extending = {resource.record: resource.extends for resource in api.resources}
    for owner, fields in field_lists(api):
        base = api.extended.get(extending.get(owner, ""))
        seen = {field.wire_name for field in base.fields} if base else set[str]()
        for field in fields:
            if field.wire_name in seen:
                said = f"{owner} has the wire name {field.wire_name!r} twice"
                yield field.at("wire_name"), said
            seen.add(field.wire_name)
    for resource in api.resources:
        names = {field.name for field in resource.fields}
        for link in resource.links:
            if link.name in names:
                yield link.position, f"{resource.record} has a field {link.name!r}"
        wires: dict[str, str] = {}
        known: set[str] = set()
        for parameter in resource.parameters:
            # two of one name are a clash of arguments, which tells what each of them is
            if parameter.wire_name in wires and parameter.name not in known:
                said = f"parameter {parameter.name!r} is sent as {parameter.wire_name!r}, as"
                yield parameter.at("wire_name"), f"{said} {wires[parameter.wire_name]!r} is"
            wires.setdefault(parameter.wire_name, parameter.name)
            known.add(parameter.name)


@rule
def record_clash(api: Api) -> Iterator[Finding]:
    """An action with on_record whose name is taken by another member of records."""
    for resource in api.resources:
        members = {field.name: "a field" for field in resource.fields}
        members |= {link.name: "a link" for link in resource.links}
        taken = {*naming.RESERVED_ON_RECORDS}
        taken |= naming.RESERVED_ON_SUB_RESOURCE_RECORDS if resource.parents else set()
        for action in resource.actions:
            if not action.on_record:
                continue
            if action.name in members or action.name in taken:
                has = members.get(action.name, "a method of every record")
                yield (
                    action.position,
                    f"{resource.record}.{action.name} is {has} already; rename the action, or "
                    "leave out on_record",
                )


@rule
def enum_clash(api: Api) -> Iterator[Finding]:
    """An enum without values, or with values that get the same Python name."""
    enums = [*api.shared_enums, *(e for resource in api.resources for e in resource.enums)]
    for enum in enums:
        if not enum.values and "values" in enum.keys:
            yield enum.at("values"), f"{enum.name} has no values"
        seen: dict[str, object] = {}
        for each in enum.values:
            folded = str(each.value).strip().lower()
            if folded in seen:
                said = f"{enum.name}: {each.value!r} clashes with {seen[folded]!r}"
                yield each.position or enum.at("values"), said
            seen[folded] = each.value
