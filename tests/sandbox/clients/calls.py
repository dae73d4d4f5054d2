"""Every V2 call of PyPI's ``bigcommerce``, found in its classes, and how to make it."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from itertools import islice
from typing import Any, NamedTuple, cast

from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.catalogue import catalogue_of
from tests.contract.examples import json_body

# it has no types
client: Any = import_module("bigcommerce.api")
resources: Any = import_module("bigcommerce.resources")
base: Any = import_module("bigcommerce.resources.base")

METAS = catalogue_of("bigcommerce_sdk.resources")

#: The verbs of its classes, and the method that shows that a class has a verb.
VERBS = {
    "all": "_get_all_path",
    "iterall": "iterall",
    "get": "_get_path",
    "create": "_create_path",
    "update": "_update_path",
    "delete": "_delete_path",
    "delete_all": "_delete_all_path",
    "count": "_count_path",
}

#: More rows than a list of the demo shop has.
MOST_ROWS = 1000

#: Fields of bodies that refer to rows of the demo shop.
BODIES: dict[str, dict[str, Any]] = {
    "OrderShipments.create": {
        "order_address_id": 2,
        "items": [{"order_product_id": 3, "quantity": 1}],
    },
    "OrderShipments.update": {"order_address_id": 1},
    "Orders.create": {"is_deleted": False},
    "Orders.update": {"is_deleted": False},
}
#: Parents of rows of the demo shop that a call needs, if not those of the first row.
PARENTS = {"OrderShipments.create": (101,)}


class Place(NamedTuple):
    """A row of the demo shop.

    Attributes:
        meta: its resource.
        parents: ids of its parents.
        key: its id; 1 if the resource has none.
    """

    meta: ResourceMeta
    parents: tuple[Any, ...]
    key: Any


def calls_of_package() -> Iterator[str]:
    """The name of every distinct call: class, method, and how it is given ids."""
    classes: list[tuple[str, Any]] = inspect.getmembers(resources, inspect.isclass)
    for name, kind in classes:
        if not _is_below(kind, base.ApiResource) or not kind.resource_name:
            continue
        below = _is_below(kind, base.ApiSubResource)
        alone = ["all"] if below else []
        alone += ["count"] if below and getattr(kind, "count_resource", None) else []
        for verb, shown_by in VERBS.items():
            # it cannot iterate an object
            if hasattr(kind, shown_by) and not (verb == "iterall" and METAS[name].single):
                yield f"{name}.{verb}"
                if verb in alone:
                    yield f"{name}.{verb} without parent"
        own = cast("dict[str, Any]", vars(kind))
        for helper, function in own.items():
            if inspect.isfunction(function) and not helper.startswith("_"):
                yield f"{name}.{helper}()"
                if "id" in inspect.signature(function).parameters:
                    yield f"{name}.{helper}(id)"


def _is_below(kind: Any, other: Any) -> bool:
    return issubclass(kind, other)


def place_of(sandbox: Sandbox, name: str) -> Place:
    meta = METAS[name]
    rows = sandbox.snapshot().get(name) or [{}]
    row: dict[str, Any] = rows[0]
    return Place(meta, tuple(row.get(each, 1) for each in meta.parents), row.get(meta.key, 1))


def make(api: Any, sandbox: Sandbox, call: str) -> None:
    """Make a call, and read its whole result."""
    name, _, how = call.partition(".")
    verb, _, variant = how.partition(" ")
    resource = getattr(api, name)
    meta, parents, key = place_of(sandbox, name)
    parents = PARENTS.get(call, parents)
    if variant:
        getattr(resource, verb)()
    elif verb.endswith(")"):
        _help(sandbox, resource, name, verb)
    elif verb in ("get", "update", "delete"):
        record = resource.get(*parents, key)
        if verb == "update":
            record.update(**_body(meta, call))
        elif verb == "delete":
            record.delete()
    elif verb == "create":
        resource.create(*parents, **_body(meta, call))
    elif verb == "iterall":
        # it never ends where the API has no pages: it gets the same rows again
        rows: Iterator[Any] = resource.iterall()
        for _ in islice(rows, MOST_ROWS):
            pass
    else:
        getattr(resource, verb)(*parents)


def _help(sandbox: Sandbox, resource: Any, name: str, verb: str) -> None:
    """Call a method of a record for its rows below, of which it has one at least."""
    helper, _, given = verb.partition("(")
    link = METAS[name].record._links.get(helper)
    below = place_of(sandbox, link.to if link else "GoogleProductSearchMappings")
    function: Callable[..., Any] = getattr(resource.get(below.parents[0]), helper)
    function(*([below.key] if given == "id)" else []))


def _body(meta: ResourceMeta, call: str) -> dict[str, Any]:
    _, _, verb = call.partition(".")
    return {**json_body(meta, verb), **BODIES.get(call, {})}


def answer_of(sandbox: Sandbox) -> str:
    """The last request of a call: method, path without ids, status."""
    last = sandbox.requests[-1]
    return f"{last.method} {re.sub(_ID, '/*', last.path)} {last.status}"


_ID = r"/(\d+|(?<=videos/)[^/]+)(?=/|$)"


@contextmanager
def client_of(sandbox: Sandbox) -> Iterator[Any]:
    """The unmodified client, whose addresses lead to the sandbox.

    It builds ``https`` addresses only, in the method ``full_path``, which is replaced here.
    """
    api = client.BigcommerceApi(
        client_id=sandbox.client_id, store_hash=sandbox.store_hash, access_token=sandbox.token
    )
    address = f"{sandbox.base_url}/stores/{sandbox.store_hash}/v2"
    api.connection.full_path = f"{address}/{{}}".format
    with api.connection._session:
        yield api
