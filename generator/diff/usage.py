"""Where shapes and enums are used: in what an app sends, in what it receives, or in both."""

from __future__ import annotations

from collections.abc import Iterable

from bigcommerce_sdk.records.fields import WRITABLE_IN

from ..ir import Api, Field, Resource, Type
from ..signatures import bodies_of

Uses = dict[str, set[str]]


def verbs(resource: Resource) -> frozenset[str]:
    """The bodies that a resource takes: create, update, both or none."""
    return bodies_of(resource)


def is_read(access: str) -> bool:
    """Whether replies have a field of this access."""
    return access != "write_only"


def settable(access: str, bodies: Iterable[str]) -> frozenset[str]:
    """Those of the bodies that take a field of this access."""
    return frozenset(verb for verb in bodies if verb in WRITABLE_IN[access])


def uses(*apis: Api) -> Uses:
    """For every shape and enum that is used, whether apps send or receive it, over all schemas."""
    found: Uses = {}
    for api in apis:
        _Search(api, found).run()
    return found


class _Search:
    def __init__(self, api: Api, found: Uses) -> None:
        self.api = api
        self.shapes, self.unions = api.shapes, api.unions
        self.found = found
        self.seen: set[tuple[str, str]] = set()

    def run(self) -> None:
        for resource in self.api.resources:
            bodies = verbs(resource)
            self._fields(resource.fields, "receives", bodies)
            self._fields(resource.fields, "sends", bodies)
            for parameter in resource.all_parameters:
                self._type(parameter.type, "sends")
            for action in resource.actions:
                self._name(action.body, "sends")
                if action.rows:
                    self._type(action.rows, "sends")
                self._name(action.returns, "receives")

    def _fields(self, fields: Iterable[Field], direction: str, bodies: Iterable[str]) -> None:
        for field in fields:
            if direction == "receives" and is_read(field.access):
                self._type(field.type, direction)
            if direction == "sends" and settable(field.access, bodies):
                self._type(field.write or field.type, direction)

    def _type(self, each: Type, direction: str) -> None:
        self._name(each.enum, direction)
        self._name(each.of, direction)
        if each.items:
            self._type(each.items, direction)

    def _name(self, name: str, direction: str) -> None:
        if not name or (name, direction) in self.seen:
            return
        self.seen.add((name, direction))
        self.found.setdefault(name, set()).add(direction)
        for each in self.unions[name].shapes if name in self.unions else ():
            self._name(each, direction)
        shape = self.shapes.get(name)
        if shape:
            self._fields(shape.fields, direction, ("build",))
