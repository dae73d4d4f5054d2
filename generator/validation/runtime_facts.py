"""Facts of the whole API that the runtime has built in: a schema of an app cannot change them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bigcommerce_sdk import facts as runtime

from ..ir import Facts
from ..problems import Position, Problems

#: The keys of paging that the runtime reads. The limits go into the resources, and can differ.
PAGING = {
    "page": runtime.PAGE_PARAMETER,
    "limit": runtime.LIMIT_PARAMETER,
    "sort": runtime.SORT_PARAMETER,
    "direction": runtime.DIRECTION_PARAMETER,
    "first_page": runtime.FIRST_PAGE,
}


def check_facts(facts: Facts, problems: Problems) -> None:
    """Add a problem for every fact that the runtime would ignore."""
    for position, name, value, built_in in _different(facts):
        problems.add(
            position,
            "runtime-facts",
            f"{name} is {value!r} here, but the runtime has {built_in!r} built in and ignores "
            "this; set it to that, or leave out this file and lay the directory over the SDK's "
            "schema",
        )


def _different(facts: Facts) -> Iterator[tuple[Position, str, Any, Any]]:
    tables: tuple[tuple[str, dict[Any, Any], dict[Any, Any]], ...] = (
        ("hosts", facts.hosts, {"api": runtime.API_HOST, "login": runtime.LOGIN_HOST}),
        ("base_paths", facts.base_paths, runtime.BASE_PATHS),
        ("headers", facts.headers, runtime.HEADERS),
        ("paging", {key: facts.paging.get(key) for key in PAGING}, PAGING),
        ("errors", facts.errors, runtime.ERRORS),
    )
    for key, here, built_in in tables:
        names: dict[Any, Any] = built_in | here
        for name in names:
            if here.get(name) != built_in.get(name):
                yield facts.at(f"{key}.{name}", key), f"{key}.{name}", here.get(name), built_in.get(
                    name
                )
