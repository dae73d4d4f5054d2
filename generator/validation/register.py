"""The register of rules, and shared traversals of a schema."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..ir import Api, Field, Resource, Shape, Type, Union
from ..problems import Position

Finding = tuple[Position, str]
Rule = Callable[[Api], Iterator[Finding]]

#: All rules by the name in problems.
RULES: dict[str, Rule] = {}


def rule(function: Rule) -> Rule:
    """Register a rule under its function's name."""
    RULES[getattr(function, "__name__", "").replace("_", "-")] = function
    return function


def field_lists(api: Api) -> Iterator[tuple[str, tuple[Field, ...]]]:
    """All lists of fields, by class; those of a shared record once, not for each resource."""
    for record in api.shared_records:
        yield record.name, record.fields
    for resource in api.resources:
        inherited = api.inherited(resource)
        yield resource.record, tuple(f for f in resource.fields if f.name not in inherited)
    for shape in all_shapes(api):
        yield shape.name, shape.fields


def all_shapes(api: Api) -> Iterator[Shape]:
    """All shapes, shared or not."""
    yield from api.shared_shapes
    for resource in api.resources:
        yield from resource.shapes


def all_unions(api: Api) -> Iterator[Union]:
    """All unions, shared or not."""
    yield from api.shared_unions
    for resource in api.resources:
        yield from resource.unions


def field_names(resource: Resource) -> set[str]:
    """The names of the fields of a resource."""
    return {field.name for field in resource.fields}


def takes_keys(given: Type, key: Type) -> bool:
    """Whether a filter takes every key."""
    if "any" in (given.kind, key.kind) or (given.enum and given.enum == key.enum):
        return True
    own = key.kind
    if own == "enum":
        own = "integer" if key.enum_base == "integer" else "string"
    return given.kind in (own, "string_or_integer")
