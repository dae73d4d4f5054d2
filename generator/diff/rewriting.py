"""The IR under other names: every reference to what was renamed follows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import Any, TypeVar

from bigcommerce_sdk.json.types import is_sequence

from ..ir import (
    Action,
    Api,
    Enum,
    Field,
    Link,
    Operation,
    Parameter,
    Resource,
    Shape,
    SharedRecord,
    Type,
    Union,
)

Node = TypeVar("Node", Field, Parameter, Action, Link)

S = TypeVar("S", bound=Shape)
C = TypeVar("C", Operation, Action)

#: The attributes of the IR that hold the name of a class.
CLASS_NAMES: dict[type, tuple[str, ...]] = {
    Type: ("of", "resource", "enum"),
    Union: ("name",),
    Link: ("to", "record"),
    Field: ("changed_by",),
    Action: ("body", "returns"),
    Resource: ("name", "record", "parent", "extends"),
    Shape: ("name",),
    SharedRecord: ("name",),
    Enum: ("name",),
}
#: The kinds of value that live in a module.
HOUSED = (Resource, Shape, Union, Enum)


@dataclass
class Members:
    """What was renamed within one resource or shape: the new one by the old name."""

    fields: dict[str, Field] = field(default_factory=dict[str, Field])
    parameters: dict[str, Parameter] = field(default_factory=dict[str, Parameter])
    of_operations: dict[tuple[str, str], Parameter] = field(
        default_factory=dict[tuple[str, str], Parameter]
    )
    actions: dict[str, Action] = field(default_factory=dict[str, Action])
    links: dict[str, Link] = field(default_factory=dict[str, Link])


def with_classes(api: Api, names: Mapping[str, str], modules: Mapping[str, str]) -> Api:
    """The IR with classes and modules under other names."""

    def rewritten(value: Any) -> Any:
        if is_sequence(value) and isinstance(value, tuple):
            return tuple(map(rewritten, value))
        if not is_dataclass(value) or isinstance(value, type):
            return value
        changed = {each.name: rewritten(getattr(value, each.name)) for each in fields(value)}
        for key in ("alternatives", "choices"):  # of unions: values and classes
            if key in changed:
                changed[key] = tuple((tag, names.get(each, each)) for tag, each in changed[key])
        for key in CLASS_NAMES.get(type(value), ()):
            changed[key] = names.get(changed[key], changed[key])
        if isinstance(value, HOUSED):
            changed["module"] = modules.get(changed["module"], changed["module"])
        return replace(value, **changed)

    result: Api = rewritten(api) if names else api
    return result


def with_members(api: Api, renamed: Mapping[str, Members], head: Api) -> Api:
    """The IR with members under other names, by the name of what owns them."""

    def shapes(given: tuple[S, ...]) -> tuple[S, ...]:
        return tuple(_shape(each, renamed.get(each.name, Members())) for each in given)

    after = head.by_name
    resources = (
        _resource(each, renamed.get(each.name, Members()), after.get(each.name))
        for each in api.resources
    )
    return replace(
        api,
        resources=tuple(replace(each, shapes=shapes(each.shapes)) for each in resources),
        shared_shapes=shapes(api.shared_shapes),
        shared_records=shapes(api.shared_records),
    )


def _shape(shape: S, members: Members) -> S:
    return replace(shape, fields=tuple(_field(each, members) for each in shape.fields))


def _resource(resource: Resource, members: Members, after: Resource | None) -> Resource:
    names = {old: new.name for old, new in members.fields.items()}

    def groups(given: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(names.get(each, each) for each in group) for group in given)

    parameters = tuple(
        _parameter(each, members.parameters.get(each.name)) for each in resource.parameters
    )
    paging = resource.paging
    if paging and paging.keyset in members.parameters:
        paging = replace(paging, keyset=members.parameters[paging.keyset].name)
    known = {each.name: each for each in after.parameters} if after else {}
    return replace(
        resource,
        fields=tuple(_field(each, members) for each in resource.fields),
        links=tuple(_link(each, members) for each in resource.links),
        actions=tuple(
            _named(_called(each, each.name, members), members.actions.get(each.name))
            for each in resource.actions
        ),
        operations=tuple(_called(each, each.verb, members) for each in resource.operations),
        parameters=tuple(_compared(each, known.get(each.name), names) for each in parameters),
        paging=paging,
        key=names.get(resource.key, resource.key),
        composite=tuple(names.get(each, each) for each in resource.composite),
        any_of=groups(resource.any_of),
        together=groups(resource.together),
        columns=tuple(names.get(each, each) for each in resource.columns),
    )


def _called(called: C, name: str, members: Members) -> C:
    """An operation or action with its own parameters under their new names."""
    return replace(
        called,
        parameters=tuple(
            _parameter(each, members.of_operations.get((name, each.name)))
            for each in called.parameters
        ),
    )


def _parameter(each: Parameter, after: Parameter | None) -> Parameter:
    """A parameter under its new name; what it compares follows where its name says it."""
    follows = after and (each.field, after.field) == (each.name, after.name)
    rewritten: Parameter = _wired(
        replace(each, field=after.field) if after and follows else each, after
    )
    return rewritten


def _compared(each: Parameter, after: Parameter | None, names: Mapping[str, str]) -> Parameter:
    """A filter that follows the field that it compares, if it does so in HEAD."""
    now = names.get(each.field, each.field)
    return replace(each, field=now) if after and after.field == now else each


def _field(each: Field, members: Members) -> Field:
    after = members.fields.get(each.name)
    link = _via(each.link, members) if each.link else None
    if link and after:
        link = replace(link, name=after.name)
    rewritten: Field = _wired(replace(each, link=link), after)
    return rewritten


def _wired(each: Any, after: Any) -> Any:
    """A field or parameter under its new name; the wire's name follows where it was the same."""
    same = after and each.name == each.wire_name and after.name == after.wire_name
    return _named(replace(each, wire_name=after.name) if same else each, after)


def _link(each: Link, members: Members) -> Link:
    return _via(_named(each, members.links.get(each.name)), members)


def _via(link: Link, members: Members) -> Link:
    after = members.fields.get(link.via)
    return replace(link, via=after.name) if after else link


def _named(each: Node, after: Node | None) -> Node:
    return replace(each, name=after.name) if after else each
