"""Built-in facts of the runtime, which the schema of an app cannot change."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bigcommerce_sdk import facts as runtime

from ..ir import Facts
from ..language.kinds import closest
from ..locations import APIS
from ..problems import Position, Problems

#: The keys of paging that the runtime reads. Limits belong to resources, so they may differ.
PAGING = {
    "page": runtime.PAGE_PARAMETER,
    "limit": runtime.LIMIT_PARAMETER,
    "sort": runtime.SORT_PARAMETER,
    "direction": runtime.DIRECTION_PARAMETER,
    "first_page": runtime.FIRST_PAGE,
}


def check_facts(facts: Facts, problems: Problems) -> None:
    """Add a problem for each fact that the runtime would ignore."""
    for position, said in _different(facts):
        problems.add(
            position,
            "runtime-facts",
            f"{said}, or leave out this file and lay the directory over the SDK's schema",
        )


def _different(facts: Facts) -> Iterator[tuple[Position, str]]:
    if facts.base:
        built_in = {facts.base: runtime.BASE_PATHS.get(facts.base, "")}
        yield from _in_table(facts, "base_paths", facts.base_paths, built_in)
        return
    base_paths = {
        name: path
        for name, path in runtime.BASE_PATHS.items()
        if name not in APIS or name in facts.base_paths  # before V3, the file of V2 had its path
    }
    tables: tuple[tuple[str, dict[Any, Any], dict[Any, Any]], ...] = (
        ("hosts", facts.hosts, {"api": runtime.API_HOST, "login": runtime.LOGIN_HOST}),
        ("base_paths", facts.base_paths, base_paths),
        ("headers", facts.headers, runtime.HEADERS),
        ("paging", {key: facts.paging.get(key) for key in PAGING}, PAGING),
        ("errors", facts.errors, runtime.ERRORS),
    )
    for key, here, built_in in tables:
        if here:  # a missing table is reported already
            yield from _in_table(facts, key, here, built_in)


def _in_table(
    facts: Facts, key: str, here: dict[Any, Any], built_in: dict[Any, Any]
) -> Iterator[tuple[Position, str]]:
    missing = {str(name): name for name in built_in if name not in here}
    for name in here:
        if here[name] == built_in.get(name):
            continue
        said = f"{key}.{name} is {here[name]!r} here, but the runtime "
        if name in built_in:
            said += f"has {built_in[name]!r} built in and ignores this; set it to that"
        else:
            near = closest(str(name), missing)
            missing.pop(near, None)  # a misspelled name is only one problem
            said += "does not know it and ignores this; "
            said += f"rename it to {near}" if near else "remove it"
        yield facts.at(f"{key}.{name}", key), said
    for name in missing.values():
        said = f"{key}.{name} is missing, but the runtime has {built_in[name]!r} built in"
        yield facts.at(key), f"{said}; add it"
