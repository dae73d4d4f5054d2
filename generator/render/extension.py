"""What the package of an app holds that is generated over the package of the SDK.

The schema of the SDK is compared with the same schema under the app's overlays. A class that only
gains something becomes a subclass of the SDK's. A class that loses something, or gets another type
somewhere, is generated whole: a subclass would break what the stub of the SDK's class promises.
Records that lead to one of these are subclasses, so that their links give the app's records.
Every other class stays the SDK's own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any

from bigcommerce_sdk.json.types import is_sequence

from ..ir import Api, Enum, Resource, Shape
from ..layers import Edit
from ..problems import Placed, Problem
from ..signatures import Signatures, Verb, body_arguments
from .members import members, parameters

#: The generated package of the SDK.
SDK_PACKAGE = "bigcommerce_sdk.resources"

NEW, EXTENDED, WHOLE = "new", "extended", "whole"

#: Attributes of the IR that no generated class shows.
_UNSEEN = frozenset(
    {"confidence", "evidence", "file", "format", "keys", "note", "position", "source"}
)
#: What callers rely on: the type of each side of each member and method.
Promises = dict[tuple[str, str], str]


@dataclass(frozen=True)
class Extension:
    """Which classes are generated, and how.

    Attributes:
        base: the schema of the SDK.
        package: the generated package of ``base``.
        made: how each resource, shape and enum of the app's package is made, by its name:
            :data:`NEW`, :data:`EXTENDED` (a subclass of the SDK's) or :data:`WHOLE`.
        notes: why resources are generated whole.
    """

    base: Api
    package: str
    made: Mapping[str, str]
    notes: tuple[Problem, ...] = ()

    def base_of(self, each: Resource | Shape) -> Resource | Shape | None:
        """The one of the SDK that a resource or shape is a subclass of, if it is."""
        known = self.base.by_name if isinstance(each, Resource) else self.base.shapes
        return known.get(each.name) if self.made.get(each.name) == EXTENDED else None


def extension_of(
    base: Api, api: Api, edits: tuple[Edit, ...] = (), package: str = SDK_PACKAGE
) -> Extension:
    """Decide which classes the package of an app holds.

    Args:
        base: the schema of the SDK.
        api: the same schema with overlays.
        edits: what the overlays replace and remove, for the places of notes.
        package: the generated package of ``base``.
    """
    before, after = _Classes(base), _Classes(api)
    made = {name: NEW for name in after.all if name not in before.all}
    old = [name for name in after.all if name in before.all]
    changed = {
        name
        for name in old
        if not same_code(before.all[name], after.all[name])
        or before.promises[name] != after.promises[name]
    }
    affected = _led_to(after, {*changed, *made})
    notes: list[Problem] = []
    for name in (each for each in old if each in affected):
        broken = _broken(before.with_parts(name), after.with_parts(name))
        made[name] = WHOLE if broken else EXTENDED
        resource = after.all[name]
        if broken and isinstance(resource, Resource):
            notes.append(_note(resource, *broken, edits))
    return Extension(base, package, made, tuple(sorted(notes)))


def same_code(one: Any, other: Any) -> bool:
    """Whether two values of the IR give the same code."""
    if is_sequence(one) and is_sequence(other):
        return len(one) == len(other) and all(map(same_code, one, other))
    if isinstance(one, Placed) and type(one) is type(other):
        return all(
            same_code(getattr(one, each.name), getattr(other, each.name))
            for each in fields(one)
            if each.name not in _UNSEEN
        )
    return bool(one == other)


def _broken(before: Promises, after: Promises) -> tuple[str, str] | None:
    """The first promise that is not kept, and what became of it."""
    for (subject, side), old in before.items():
        new = after.get((subject, side))
        if new is None:
            return subject, "is removed" if side == "read" else f"loses {side}"
        if new != old:
            return subject, f"is {new} instead of {old}"
    return None


def _note(resource: Resource, subject: str, what: str, edits: tuple[Edit, ...]) -> Problem:
    """Why a resource is generated whole, at the edit that is the reason."""
    owner, _, name = subject.partition(".")
    at = max(
        edits,
        key=lambda edit: (name in edit.path, resource.name in edit.path, owner in edit.path),
        default=None,
    )
    said = f"{resource.name} is generated whole, not as a subclass of the SDK's: {subject} {what}"
    return Problem(at.position if at else resource.position, "note", said)


def _led_to(classes: _Classes, changed: set[str]) -> set[str]:
    """The classes that changed, and those that lead to one of these over any number of steps."""
    found, new = set(changed), changed
    while new:
        new = {name for name in classes.all if classes.mentions[name] & new} - found
        found |= new
    return found


class _Classes:
    """The resources, shapes and enums of a schema by name.

    Attributes:
        all: each of them.
        mentions: the names of the others that the code of each uses.
        promises: what callers rely on in each, without the shapes and enums that it uses.
    """

    def __init__(self, api: Api) -> None:
        self._api = api
        self.all: dict[str, Resource | Shape | Enum] = {**api.enums, **api.shapes, **api.by_name}
        self.mentions = {name: self._mentions(each) for name, each in self.all.items()}
        self.promises = {name: dict(self._promises(each)) for name, each in self.all.items()}

    def with_parts(self, name: str) -> Promises:
        """What callers rely on in a class and in the shapes and enums that it uses."""
        found: Promises = {}
        waiting, seen = [name], {name}
        while waiting:  # a chain of shapes may be longer than Python's stack
            each = waiting.pop()
            found |= self.promises[each]
            parts = {p for p in self.mentions[each] if not isinstance(self.all[p], Resource)}
            waiting += sorted(parts - seen, reverse=True)
            seen |= parts
        return found

    def _mentions(self, each: Resource | Shape | Enum) -> set[str]:
        if isinstance(each, Enum):
            return set()
        found = set[str]().union(*(field.mentions for field in each.fields))
        if isinstance(each, Resource):
            links = [*each.links, *(field.link for field in each.fields if field.link)]
            found |= {link.to for link in links}
            found |= {shape.name for shape in each.shapes}
            found |= {enum.name for enum in each.enums}
            found = found.union(*(parameter.type.mentions for parameter in each.all_parameters))
            found |= {name for action in each.actions for name in (action.body, action.returns)}
        return found & {*self.all} - {each.name}

    def _promises(self, each: Resource | Shape | Enum) -> Iterator[tuple[tuple[str, str], str]]:
        if isinstance(each, Enum):
            yield (each.name, "values"), ", ".join(repr(value.value) for value in each.values)
            return
        owner = each.record if isinstance(each, Resource) else each.name
        for member in members(each):
            yield (f"{owner}.{member.name}", "read"), member.read
            if member.write:
                yield (f"{owner}.{member.name}", "its setter"), member.write
        if isinstance(each, Shape):
            for argument in body_arguments(each.fields, "build"):
                said = f"the argument {argument.name}"
                yield (each.name, said), argument.annotation
            return
        for parameter in parameters(each):
            yield (f"{each.record}Filters.{parameter.name}", "read"), parameter.read
        yield (each.name, "the record"), each.record
        yield (each.name, "the key"), each.key
        yield (each.name, "the ids of parents"), ", ".join(each.parents)
        for method, verb in self._methods(each):
            yield (method, f"the result {verb.returns}"), verb.returns
            for argument in verb.parameters:
                yield (method, f"the argument {argument.name}"), argument.annotation

    def _methods(self, resource: Resource) -> Iterator[tuple[str, Verb]]:
        signatures = Signatures(self._api, resource)
        for verb in signatures.of_resource(bound=False):
            yield f"{resource.name}.{verb.name}", verb
        for verb in signatures.of_resource(bound=True) if resource.has_bound else ():
            yield f"Bound{resource.name}.{verb.name}", verb
        for verb in signatures.of_record():
            yield f"{resource.record}.{verb.name}", verb
