"""An example of each record, as the embedded store shows its demo data."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from functools import partial
from typing import Any

from bigcommerce_sdk import facts
from bigcommerce_sdk.json.types import Json

from ..ir import Api, Resource
from ..naming import placeholders

Row = dict[str, Any]

#: The moment at which the examples are made: the same one always, so that they are the same.
NEW_YEAR_2026 = 1_767_225_600.0

#: How many parents are looked into for one that has such records.
PARENTS_TRIED = 6


def demo_examples(api: Api) -> dict[str, Row]:
    """A row for each record class that the demo shop has one of.

    Raises:
        ImportError: when the embedded store is not installed (the extra ``sandbox``).
    """
    # the embedded store is an extra, and only the command openapi needs it
    import requests

    from bigcommerce_sdk.sandbox import Sandbox

    with Sandbox(clock=lambda: NEW_YEAR_2026) as sandbox, requests.Session() as session:
        session.headers[facts.HEADERS["token"]] = sandbox.token
        path = api.facts.base_paths[api.facts.base or "oauth"]
        base = sandbox.base_url + path.format(store_hash=sandbox.store_hash)

        def rows(resource: Resource, path: str) -> list[Any]:
            reply = session.get(base + path, timeout=30)
            text = reply.text.replace(sandbox.base_url, f"https://{facts.API_HOST}")
            found: Json = json.loads(text) if reply.status_code == 200 else []
            read = resource.operation.get("list") or resource.operation.get("get")
            if read is not None and read.envelope and isinstance(found, dict):
                found = found.get(read.envelope, found)
            return found if isinstance(found, list) else [found]

        kept: dict[str, list[Row]] = {}
        for resource in sorted(api.resources, key=lambda each: each.path.count("/")):
            paths = itertools.islice(_paths(api, resource, kept), PARENTS_TRIED)
            found: Iterator[list[Row]] = filter(None, map(partial(rows, resource), paths))
            kept[resource.name] = next(found, list[Row]())
    return {
        resource.record: kept[resource.name][0] for resource in api.resources if kept[resource.name]
    }


def _paths(api: Api, resource: Resource, kept: dict[str, list[Row]]) -> Iterator[str]:
    """The paths at which records can be looked for: one for each way to fill in the parents."""
    if not resource.parents:
        yield resource.path
        return
    parent = api.by_name[resource.parent]
    names = placeholders(resource.path)
    for row in kept.get(parent.name, []):
        ids = {**{name: row.get(name) for name in parent.parents}, names[-1]: row.get(parent.key)}
        if all(value is not None for value in ids.values()):
            yield resource.path.format(**ids)
