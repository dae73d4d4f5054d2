"""Calls of V3 by their method and path, made with rows that exist and bodies of the schema."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

import requests

from bigcommerce_sdk.codecs import Codec
from bigcommerce_sdk.endpoints.metadata import IDS_IN_BODY, Action, Operation, ResourceMeta
from bigcommerce_sdk.files import File
from bigcommerce_sdk.json.types import is_list, is_object
from bigcommerce_sdk.records.bodies import encode_body
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.apis.rest.routing import Endpoint, routes_of
from bigcommerce_sdk.sandbox.catalogue import PLACEHOLDER, catalogue_of
from bigcommerce_sdk.sandbox.problem import Problem
from bigcommerce_sdk.sandbox.quirks import UUID_KEYS
from bigcommerce_sdk.sandbox.rows.views import view_of
from tests.contract.examples import json_body, value_of

V2 = catalogue_of("bigcommerce_sdk.resources")
V3 = V2.v3

CART = {"customer_id": 1, "line_items": [{"product_id": 2, "quantity": 2}]}
ADDRESS = {
    "first_name": "Ada",
    "email": "ada@example.com",
    "state_or_province": "Maine",
    "postal_code": "04101",
    "country_code": "US",
}


class Shop:
    """The demo shop, and the rows that calls need besides it.

    Args:
        sandbox: the store.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.base = f"{sandbox.base_url}/stores/{sandbox.store_hash}"
        self.ids: dict[str, str] = {}

    def send(
        self,
        method: str,
        path: str,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        **settings: Any,
    ) -> requests.Response:
        """Send a request as the clients do: JSON, or a form with a file."""
        own = {"X-Auth-Token": self.sandbox.token, "Accept": "application/json"}
        headers = {**own, **(headers or {})}
        url = f"{self.base}{path}"
        return requests.request(method, url, json=body, headers=headers, timeout=30, **settings)

    def make_checkout(self) -> None:
        """A cart with all parts that paths of checkouts name."""
        cart = self.send("POST", "/v3/carts", CART).json()["data"]
        path = f"/v3/checkouts/{cart['id']}"
        item = cart["line_items"]["physical_items"][0]["id"]
        consignment = {"address": ADDRESS, "line_items": [{"item_id": item, "quantity": 2}]}
        self.send("POST", f"{path}/coupons", {"coupon_code": "WELCOME10"})
        self.send("POST", f"{path}/consignments", [consignment])
        billed = self.send("POST", f"{path}/billing-address", ADDRESS).json()["data"]
        self.ids = {
            "cart_id": cart["id"],
            "checkout_id": cart["id"],
            "item_id": item,
            "address_id": billed["billing_address"]["id"],
            "consignment_id": billed["consignments"][0]["id"],
            "coupon_code": "WELCOME10",
        }


def find(call: str) -> Endpoint | None:
    """The endpoint of ``METHOD /path/{}``; ``None`` if the schema has none."""
    method, _, path = call.partition(" ")
    try:
        endpoint, _ = routes_of(V3).find(method, path.replace("{}", "1"))
    except Problem:
        return None
    return endpoint


class Prepared(NamedTuple):
    """A request that can be sent: its method, its path with ids, and what goes with it."""

    method: str
    path: str
    body: Any = None
    query: dict[str, Any] | None = None
    headers: dict[str, str] | None = None
    files: dict[str, tuple[str, bytes]] | None = None


def make(shop: Shop, call: str) -> requests.Response:
    """Make a call."""
    method, path, body, query, headers, files = prepare(shop, call)
    if files:
        return shop.send(method, path, files=files)
    return shop.send(method, path, body, params=query, headers=headers)


def prepare(shop: Shop, call: str) -> Prepared:
    """The request of a call, after the rows that it needs are made."""
    method, _, path = call.partition(" ")
    sample = SAMPLES.get(call, {})
    endpoint = None if call in OUTSIDE else find(call)
    for resource, row in SEEDS.items():
        if f"{path}/".startswith(resource.path):
            shop.sandbox.seed(resource.name, row)
    if endpoint is None:
        path = path.replace("{}", "1")
        return Prepared(method, f"/v3{path}", sample.get("body"), sample.get("query"))
    if endpoint.operation.path.startswith(("/carts/{", "/checkouts/{")):
        shop.make_checkout()
    ids = ids_of(shop, endpoint)
    for key in ids:
        path = path.replace("{}", str(key), 1)
    body, query = body_of(shop, endpoint, ids), query_of(endpoint)
    given: dict[str, Any] = body if is_object(body) else {}
    given.pop("version", None)  # of a cart that was read before
    files = {n: ("a.png", b"content") for n, each in given.items() if isinstance(each, File)}
    body, query = sample.get("body", body), sample.get("query", query)
    return Prepared(method, f"/v3{path}", body, query, sample.get("headers"), files)


def ids_of(shop: Shop, endpoint: Endpoint) -> list[Any]:
    names = [name[1:-1] for name in PLACEHOLDER.findall(endpoint.operation.path)]
    ids: list[Any] = []
    for name, meta in zip(names, endpoint.ancestors, strict=True):
        if name in shop.ids or (meta and meta.name == "v3.Carts"):
            ids.append(shop.ids.get(name, shop.ids.get("cart_id")))
        elif name == "id" and shop.ids:
            ids.append(shop.ids["cart_id"])
        elif meta is not None:
            ids.append(_row(shop, meta, ids[: len(meta.parents)])[meta.key])
        else:
            row = _row(shop, endpoint.meta, ids[: len(endpoint.meta.parents)])
            ids.append(row.get(name, row.get((endpoint.meta.composite or ("id",))[-1], 1)))
    return ids


def _row(shop: Shop, meta: ResourceMeta, parents: list[Any]) -> Mapping[str, Any]:
    """The first row below the parents, which is made if there is none."""
    view = view_of(V2, meta)
    above = dict(zip(meta.parents, parents, strict=True))
    for row in shop.sandbox.snapshot().get(view.base.name if view else meta.name, []):
        if all(str(row.get(name)) == str(key) for name, key in above.items()):
            shown = {new: row.get(old) for old, new in view.names.items()} if view else {}
            return {**shown, **row}
    keys = {name: _key(meta.fields.get(name)) for name in meta.composite or (meta.key,)}
    if meta.name in UUID_KEYS:
        keys = {meta.key: "f3f2c5a1-0c9e-4d6b-8a77-501501501501"}
    if meta.single:
        keys = {}
    beside = dict.fromkeys(view.base.parents, 1) if view and not view.is_below_parents else {}
    for row in _served(shop, meta, above):
        return row
    shop.sandbox.seed(meta.name, {**beside, **above, **keys})
    return {**above, **keys}


def _served(shop: Shop, meta: ResourceMeta, above: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The rows that every store has, which are made when they are read."""
    if "list" not in meta.operations or above or meta.single:
        return []
    reply = shop.send("GET", f"/v3{meta.path}")
    found: Any = reply.json().get("data", []) if reply.status_code == 200 else []
    return found if is_list(found) else []


def _key(field: Field | None) -> Any:
    return 501 if field is None or field.codec.python == "int" else "id501"


def _wire(codec: Codec) -> Any:
    return codec.encode(value_of(codec))


def body_of(shop: Shop, endpoint: Endpoint, ids: list[Any]) -> Any:
    """A body with everything that the operation takes, by the types of its fields."""
    meta, operation, verb = endpoint.meta, endpoint.operation, endpoint.verb
    if isinstance(operation, Action):
        if operation.rows is not None:
            return _wire(operation.rows.codec)
        if operation.body is None:
            return None
        if isinstance(operation.body, str):
            return json_body(meta, operation.body)
        fields = operation.body._fields
        values = {n: value_of(f.write) for n, f in fields.items() if n in operation.required}
        if any(isinstance(each, bytes) for each in values.values()):
            return {fields[n].wire: File(b"content", name="a.png") for n in values}
        return encode_body(operation.body, values, "build")
    if verb in ("create", "update"):
        return json_body(meta, verb)
    if verb.endswith("_many"):
        return _rows(shop, meta, operation, verb, ids)
    return None


def _rows(shop: Shop, meta: ResourceMeta, operation: Operation, verb: str, ids: list[Any]) -> Any:
    parents = ids[: len(meta.parents)]
    if verb == "delete_many":
        return [_row(shop, meta, parents)[meta.key]] if operation.ids == IDS_IN_BODY else None
    row = json_body(meta, "update" if verb == "update_many" else "create")
    if verb == "update_many":
        known = _row(shop, meta, parents or [1] * len(meta.parents))
        row |= {name: known[name] for name in meta.composite or (meta.key,) if name in known}
    if len(parents) < len(meta.parents):
        row |= dict.fromkeys(filter(None, (meta.parent_field, *meta.parents)), 1)
    return [row]


def query_of(endpoint: Endpoint) -> dict[str, Any]:
    """The parameters that the operation requires, and a filter of a delete."""
    meta, operation = endpoint.meta, endpoint.operation
    needed = [*operation.parameters, *meta.filters._in_groups(operation.accepts).values()]
    query = {each.wire: _text(each.codec) for each in needed if each.required and not each.header}
    by = getattr(operation, "ids", "")
    if by and by != IDS_IN_BODY:
        query[by] = "1"
    elif getattr(operation, "needs_filter", False):
        filters = [each for each in needed if each.group == "filter" and not each.header]
        query[filters[0].wire] = _text(filters[0].codec)
    return query


def _text(codec: Codec) -> str:
    found = _wire(codec)
    if is_list(found):
        found = ",".join(map(str, found))
    return found if isinstance(found, str) else json.dumps(found)


class Below(NamedTuple):
    """The start of paths, and the resource of the row that they need."""

    path: str
    name: str


#: Rows that calls need, by the start of their paths.
SEEDS: dict[Below, dict[str, Any]] = {
    Below("/channels/{}/channel-menus/", "v3.ChannelMenus"): {"channel_id": 1},
    Below("/channels/{}/currency-assignments/", "v3.ChannelCurrencyAssignments"): {
        "channel_id": 1,
        "enabled_currencies": ["USD"],
        "default_currency": "USD",
    },
    Below("/wishlists/", "v3.Wishlists"): {
        "id": 1,
        "customer_id": 1,
        "items": [{"id": 1, "product_id": 1}],
    },
}

#: Calls whose paths look like those of a record.
OUTSIDE = {"GET /catalog/categories/tree", "GET /hooks/events"}

#: Bodies and parameters of calls that need others than the types of their fields tell.
SAMPLES: dict[str, dict[str, Any]] = {
    "DELETE /storefront/api-token": {"headers": {"Sf-Api-Token": "token"}},
    "POST /carts/{}/items": {"body": {"line_items": CART["line_items"]}},
    "POST /checkouts/{}/consignments": {"body": [{"address": ADDRESS, "line_items": []}]},
    "POST /checkouts/{}/coupons": {"body": {"coupon_code": "WELCOME10"}},
    "POST /pricing/products": {"body": {"items": [{"product_id": 2}]}},
    "POST /themes/actions/activate": {
        "body": {"variation_id": "0b7c9d52-30c4-4f5b-8d0c-52c1a1b0a9e4"}
    },
    "PUT /catalog/trees/categories": {"body": [{"category_id": 1, "name": "Kitchen"}]},
    "PUT /channels/{}/site/checkout-url": {"body": {"url": "https://pay.example.com"}},
    **{
        f"DELETE /settings/{name}": {"query": {"channel_id": 1}}
        for name in (
            "email-statuses",
            "search/filters/contexts",
            "storefront/robotstxt",
            "storefront/search",
            "storefront/seo",
            "storefront/status",
        )
    },
}
