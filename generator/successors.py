"""What replaces the resources of V2: the links from resources of V3, and the calls to use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from bigcommerce_sdk import facts
from bigcommerce_sdk.endpoints.methods import RESOURCE, MethodSpec, methods_of

from .ir import INTEGER, Api, Resource
from .language.kinds import suggestion
from .locations import SDK_SCHEMA, V2, V3, api_directory
from .problems import Position, Problems
from .schema import read_each, read_schema, sdk_api
from .signatures import traits


def with_successors(found: Mapping[str, Api]) -> dict[str, Api]:
    """The APIs, where each resource that another API supersedes knows what replaces it.

    Raises:
        SchemaError: for a resource that supersedes one that does not exist, or that another one
            supersedes already.
    """
    old, problems = found.get(V2), Problems()
    if old is None:
        return dict(found)
    known: dict[str, tuple[Api, Resource]] = {}
    for name, api in found.items():
        for each in api.resources if name != V2 else ():
            if not each.supersedes:
                continue
            if each.supersedes not in old.by_name:
                said = f"supersedes: V2 has no resource {each.supersedes!r}"
                known_names = suggestion(each.supersedes, old.by_name)
                problems.add(each.at("supersedes"), "unknown-reference", said + known_names)
            elif each.supersedes in known:
                other = "{.accessors}.{.name}".format(*known[each.supersedes])
                said = f"supersedes: {other} supersedes {each.supersedes} already"
                problems.add(each.at("supersedes"), "name-taken", said)
            known.setdefault(each.supersedes, (api, each))
    problems.raise_if_any()
    return {**found, V2: _linked(old, known)}


def with_known_successors(
    found: Mapping[str, Api], directories: Mapping[str, Sequence[Path]]
) -> dict[str, Api]:
    """The same; resources of the SDK's V2 know those of its V3 also where the schema has V2 alone.

    Args:
        found: the APIs.
        directories: the directories that each was read from.

    Raises:
        SchemaError: see :func:`with_successors`.
    """
    old, v3 = found.get(V2), api_directory(SDK_SCHEMA, V3)
    if old is None or V3 in found or v3 is None or sdk_api(directories[V2][0]) != V2:
        return with_successors(found)
    api = read_schema([v3])
    known = {each.supersedes: (api, each) for each in api.resources if each.supersedes}
    return {**found, V2: _linked(old, known)}


def read_linked(directories: Mapping[str, Sequence[Path]]) -> dict[str, Api]:
    """Read schemas; see :func:`with_known_successors`.

    Args:
        directories: the directories of each API.

    Raises:
        SchemaError: when a schema is invalid.
    """
    return with_known_successors(read_each(directories, read_schema), directories)


def _linked(old: Api, known: Mapping[str, tuple[Api, Resource]]) -> Api:
    """An API whose resources know what replaces them."""

    def linked(resource: Resource) -> Resource:
        if resource.name not in known:
            return resource
        api, new = known[resource.name]
        name = f"{api.accessors}.{new.name}"
        calls = dict(successor_calls(resource, as_successor(new)))
        return replace(resource, superseded_by=name, successor_calls=calls)

    return replace(old, resources=tuple(map(linked, old.resources))) if known else old


def successors_of(api: Api) -> str:
    """All that the resources of V2 depend on in another API, as text."""
    return f"{api.accessors} {[as_successor(e) for e in api.resources if e.supersedes]}"


def as_successor(resource: Resource) -> Resource:
    """A resource with only what the resource that it supersedes depends on: its calls."""
    bare: dict[str, Any] = {
        "position": Position("", 0),
        "keys": dict[str, Position](),
        "doc": "",
        "note": "",
    }
    call: dict[str, Any] = {**bare, "evidence": "", "deprecated": "", "parameters": ()}
    parts: dict[str, Any] = dict.fromkeys(
        ("source", "fields", "links", "shapes", "enums", "unions", "columns"), ()
    )
    return replace(
        resource,
        operations=tuple(replace(each, **call, sunset="") for each in resource.operations),
        actions=tuple(replace(each, **call, rows=None) for each in resource.actions),
        parameters=tuple(
            replace(each, **bare, deprecated="", type=INTEGER) for each in resource.parameters
        ),
        **{**bare, **parts, "file": "", "deprecated": "", "superseded": "", "successor": ""},
    )


def successor_calls(old: Resource, new: Resource) -> Iterator[tuple[str, str]]:
    """The methods of a resource that its successor has otherwise, with the calls to use.

    A method without an equivalent has an empty call.
    """
    mine, theirs = _methods(old), _methods(new)
    for name, spec in mine.items():
        if name in theirs:
            operation = new.operation.get(spec.verb)
            if operation and operation.needs_filter:
                yield name, f"{name}(...)"
            elif _ids(old, spec) != _ids(new, theirs[name]):
                yield name, _call(old, new, theirs[name])
        elif name == "count":
            yield name, _counting(old, new, theirs)
        elif name == "delete_all":
            one = theirs.get("delete_many") or theirs.get("delete")
            yield name, _call(old, new, one) if one else ""
        else:
            yield name, ""
    actions = [each.name for each in new.actions]
    for action in old.actions:
        verb = action.name.removesuffix("_without_parent")
        if verb != action.name and verb in theirs:
            yield action.name, _call(old, new, theirs[verb])
        elif action.name not in actions:
            longer = (each for each in actions if each.startswith(f"{action.name}_"))
            yield action.name, next((f"{each}(...)" for each in longer), "")


def _methods(resource: Resource) -> dict[str, MethodSpec]:
    """The methods of a resource class by name: of overloads the one with most ids."""
    rows = sorted(
        (spec for spec, _ in methods_of(RESOURCE, traits(resource))),
        key=lambda spec: len(_ids(resource, spec)),
    )
    return {spec.name: spec for spec in rows}


def _ids(resource: Resource, spec: MethodSpec) -> tuple[str, ...]:
    """The names of the ids of a call."""
    ids = resource.parents if spec.takes_parents else ()
    return (*ids, *(resource.record_ids if spec.takes_id and not resource.single else ()))


def _call(old: Resource, new: Resource, spec: MethodSpec) -> str:
    """A call of the new resource, with its ids, and with those that were a part of the path."""
    parts = [*_ids(new, spec), *([spec.rows] if spec.rows else ())]
    operation = new.operation.get(spec.verb)
    lost = [each for each in old.parents if each not in new.parents]
    if operation and "query" in spec.takes and "filters" in operation.accepts:
        filters = {each.name for each in new.parameters}
        parts += [f"{each}__in=[{each}]" for each in lost if f"{each}__in" in filters]
    parts += [f"{each}={each}" for each in lost if "body" in spec.takes and spec.name == "create"]
    parts += ["..."] * ("body" in spec.takes)
    return f"{spec.name}({', '.join(parts)})"


def _counting(old: Resource, new: Resource, methods: Mapping[str, MethodSpec]) -> str:
    """A call that tells the number of rows, which responses to lists of V3 have."""
    if "all" not in methods:
        return ""
    call = _call(old, new, methods["all"])[:-1]
    listed = new.operation.get("list")
    if listed is None or "paging" not in listed.accepts:
        return f"len({call}))"
    return f"{call}{'' if call[-1] == '(' else ', '}{facts.LIMIT_PARAMETER}=1).total"
