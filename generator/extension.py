"""What the package of an app holds that is generated over the package of the SDK.

The schema of the SDK is compared with the same schema under the app's overlays. A class that only
gains something becomes a subclass of the SDK's. A class is generated whole, with a note, where a
change is breaking by the rules of :mod:`generator.diff` or gives something another type: code that
works with the SDK's class would not work with a subclass. So are the classes that are made of it.
Records that lead to one of these are subclasses, so that their links give the app's records.
Every other class stays the SDK's own.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import fields
from itertools import takewhile
from pathlib import Path
from typing import Any

from bigcommerce_sdk.json.types import is_sequence

from .diff.changes import Change
from .diff.walk import compare
from .ir import Api, Enum, Resource, Shape, Union
from .layers import Edit
from .layers import Path as KeyPath
from .locations import V2
from .problems import Placed, Problem
from .render.extension import EXTENDED, NEW, WHOLE, Extension
from .resolve.names import SHARED_MODULE
from .schema import read, sdk_api

#: What a generated package has classes and types of.
Class = Resource | Shape | Union | Enum

#: What has the generated packages of the SDK, one for each API.
SDK_PACKAGE = "bigcommerce_sdk.resources"

#: Attributes of the IR that no generated class shows. Shapes and enums are classes of their own.
_UNSEEN = frozenset(
    {
        "area",
        "confidence",
        "enums",
        "evidence",
        "example",
        "file",
        "format",
        "keys",
        "note",
        "position",
        "shapes",
        "source",
        "successor",
        "unions",
    }
)
#: Rules of changes that break no call, and give another type to what subclasses cannot retype.
RETYPED = frozenset(
    {
        "enum-closed-in-replies",
        "enum-opened-in-requests",
        "enum-value-added-to-requests",
        "field-accepts-none",
        "field-read-type-narrowed",
        "field-write-type-widened",
        "filter-type-widened",
        "union-alternative-added-to-requests",
    }
)
#: The keys that attributes of the IR have their values from, where these are not called the same.
KEYS = {
    "type": ("type", "items", "of", "enum", "to", "wire", "confidence"),
    "limits": ("min", "max", "min_length", "max_length", "max_items"),
    "paging": ("none",),
    "parents": ("path",),
    "values": ("values", "sort"),
    "alternatives": ("one_of",),
    "rows": ("body",),
    "max_items": ("body",),
}


def read_for_package(directories: Sequence[Path]) -> tuple[Api, Extension | None]:
    """The IR that a package is generated from, and what the package of an app adds to the SDK's.

    Args:
        directories: the schema of the API and what is laid over it. Only over the schema of the
            SDK itself, or a copy of it, a package can use the classes of the SDK.

    Raises:
        SchemaError: with every problem of every file.
    """
    schema = read(directories, for_runtime=True)
    of_sdk = sdk_api(directories[0])
    if len(directories) < 2 or not of_sdk:
        return schema.api, None
    base = read(directories[:1]).api
    return schema.api, extension_of(base, schema.api, schema.edits, f"{SDK_PACKAGE}.{of_sdk}")


def extension_of(
    base: Api, api: Api, edits: tuple[Edit, ...] = (), package: str = f"{SDK_PACKAGE}.{V2}"
) -> Extension:
    """Decide which classes the package of an app holds.

    Args:
        base: the schema of the SDK.
        api: the same schema with overlays.
        edits: what the overlays change, for the places of notes.
        package: the generated package of ``base``.
    """
    before, after = _classes(base), _classes(api)
    mentions = {name: _mentions(each, {*after}) for name, each in after.items()}
    changes: dict[str, list[Change]] = {}
    for change in compare(base, api):
        changes.setdefault(change.subject.partition(".")[0], []).append(change)
    reasons = {name: reason for name in changes if (reason := _reason(changes[name]))}

    made = {name: NEW for name in after if name not in before}
    old = [name for name in after if name in before]
    changed = {
        name
        for name in old
        if any(each.rule.level != "docs" for each in changes.get(name, ()))
        or (name in changes and not same_code(before[name], after[name]))
    }
    affected = _led_to(mentions, {*changed, *made})
    places = _places(api)
    notes: list[Problem] = []
    for name in (each for each in old if each in affected):
        because = [each for each in _parts(name, mentions, after) if each in reasons]
        made[name] = WHOLE if because else EXTENDED
        resource = after[name]
        if because and isinstance(resource, Resource):
            reason = reasons[because[0]]
            notes.append(_note(resource, reason, places, edits))
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


def _reason(changes: Iterable[Change]) -> Change | None:
    """The first of the changes, the worst first, that no subclass can make."""
    return next((c for c in changes if c.rule.level == "breaking" or c.rule.id in RETYPED), None)


def _note(
    resource: Resource, reason: Change, places: Mapping[str, KeyPath], edits: Sequence[Edit]
) -> Problem:
    """Why a resource is generated whole, at the edit that is the reason."""
    owner, *below = reason.subject.split(".")
    path = (*places.get(owner, (owner,)), *below)
    keys = {key for each in reason.attributes for key in KEYS.get(each, (each,))}
    # of two overlays that change one key, the last one decides
    edit = max(reversed(edits), key=lambda each: _nearness(each.path, path, keys), default=None)
    position = edit.position if edit else reason.position
    if edit and not _nearness(edit.path, path, keys)[0]:
        overlaid = {each.position.file for each in edits}
        position = reason.position if reason.position.file in overlaid else position
    said = f"{resource.name} is generated whole, not as a subclass of the SDK's: "
    return Problem(position, "note", said + reason.sentence())


def _nearness(edit: KeyPath, path: KeyPath, keys: Container[str]) -> tuple[bool, int, bool]:
    """How near an edit is to what changed: whether it is of one of its keys, of itself or of what
    holds it; and how many keys both are below."""
    pairs = zip(edit, path, strict=False)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    rest = edit[shared:]
    return not rest or rest[0] in keys, shared, bool(rest)


def _places(api: Api) -> dict[str, KeyPath]:
    """Where the schema has each resource, shape and enum: the keys that lead there."""
    places: dict[str, KeyPath] = {}
    homes: dict[str, KeyPath] = {SHARED_MODULE: ("shared",)}
    for resource in api.resources:
        path: KeyPath = (resource.name,)
        above = resource.parent
        while above:
            path = (above, "sub_resources", *path)
            above = api.by_name[above].parent
        places[resource.name] = homes[resource.module] = path
    tables: tuple[tuple[str, Mapping[str, Shape | Union | Enum]], ...] = (
        ("records", api.extended),
        ("shapes", api.shapes),
        ("unions", api.unions),
        ("enums", api.enums),
    )
    for key, parts in tables:
        places |= {each.name: (*homes[each.module], key, each.name) for each in parts.values()}
    return places


def _led_to(mentions: Mapping[str, set[str]], changed: set[str]) -> set[str]:
    """The classes that changed, and those that lead to one of these over any number of steps."""
    found, new = set(changed), changed
    while new:
        new = {name for name in mentions if mentions[name] & new} - found
        found |= new
    return found


def _classes(api: Api) -> dict[str, Class]:
    """The resources, shared records, shapes, unions and enums of a schema by name."""
    return {**api.enums, **api.unions, **api.shapes, **api.extended, **api.by_name}


def _parts(name: str, mentions: Mapping[str, set[str]], classes: Mapping[str, Class]) -> list[str]:
    """A class, and the shapes and enums that it is made of."""
    found = {name: None}
    waiting = [name]
    while waiting:  # a chain of shapes may be longer than Python's stack
        below = mentions[waiting.pop()]
        new = sorted(p for p in below if not isinstance(classes[p], Resource) and p not in found)
        found |= dict.fromkeys(new)
        waiting += new
    return [*found]


def _mentions(each: Class, known: set[str]) -> set[str]:
    """The names of the other classes that the code of one uses."""
    if isinstance(each, Enum):
        return set()
    if isinstance(each, Union):
        return {*each.shapes} & known
    found = set[str]().union(*(field.mentions for field in each.fields))
    if isinstance(each, Resource):
        links = [*each.links, *(field.link for field in each.fields if field.link)]
        found |= {link.to for link in links} | {each.extends}
        found |= {shape.name for shape in each.shapes}
        found |= {enum.name for enum in each.enums} | {union.name for union in each.unions}
        found = found.union(*(parameter.type.mentions for parameter in each.all_parameters))
        found = found.union(*(action.mentions for action in each.actions))
    return found & known - {each.name}
