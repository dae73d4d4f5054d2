"""Paths of V3 that clients use and the schema does not have."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from werkzeug.wrappers import Request

from bigcommerce_sdk.sandbox.apis.checking import as_object
from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.json_text import read_json
from bigcommerce_sdk.sandbox.problem import Problem, bad_field
from bigcommerce_sdk.sandbox.rows.amounts import money
from bigcommerce_sdk.sandbox.rows.carts import line_of
from bigcommerce_sdk.sandbox.rows.category_trees import tree_nodes
from bigcommerce_sdk.sandbox.rows.parts import inside, listed
from bigcommerce_sdk.sandbox.rows.store import Store

#: Settings whose values for one channel older references can delete.
_SETTINGS = (
    "/settings/email-statuses",
    "/settings/search/filters/contexts",
    "/settings/storefront/robotstxt",
    "/settings/storefront/search",
    "/settings/storefront/seo",
    "/settings/storefront/status",
)


def answer_unlisted_path(store: Store, request: Request, path: str) -> Reply | None:
    """Answer a request to a path that the schema lacks; ``None`` for other paths.

    Raises:
        Problem: the request is refused.
    """
    answer = UNLISTED.get((request.method, path))
    return None if answer is None else answer(store, request)


def _prices(store: Store, request: Request) -> Reply:
    """The prices of products, those of the catalog for every customer group and channel."""
    body = as_object(read_json(request))
    items = listed(body, "items")
    if not items:
        raise bad_field("items", "The field 'items' must have at least one product.")
    found = [_price(store, each, f"items.{index}") for index, each in enumerate(items)]
    return Reply(200, {"data": found, "meta": {}})


def _price(store: Store, item: Any, path: str) -> dict[str, Any]:
    given: Mapping[str, Any] = as_object(item)
    _, line = line_of(store, {**given, "quantity": 1}, path)
    product = store.find(store.catalogue["Products"], str(line["product_id"]), ())
    values: Mapping[str, Any] = product.values if product else {}
    price = _taxed(line["list_price"])
    return {
        "product_id": line["product_id"],
        "variant_id": line["variant_id"] or None,
        "options": listed(given, "options"),
        "price": _taxed(values.get("price")),
        "calculated_price": price,
        "retail_price": _taxed(values.get("retail_price")),
        "sale_price": _taxed(values.get("sale_price")),
        "price_range": {"minimum": price, "maximum": price},
        "bulk_pricing": [],
    }


def _taxed(value: Any) -> dict[str, float]:
    amount = float(money(value))
    return {"as_entered": amount, "tax_exclusive": amount, "tax_inclusive": amount}


def _delete_of_channel(store: Store, request: Request) -> Reply:
    """Delete the settings of one channel: the sandbox keeps those of search filters only."""
    channel = request.args.get("channel_id")
    if not channel:
        raise Problem(422, "The parameter 'channel_id' is required.", {"parameter": "channel_id"})
    contexts = store.catalogue["v3.SearchFilterContexts"]
    if request.path.endswith("/contexts"):
        for row in store.rows(contexts):
            if str(inside(row.values, "context").get("channel_id")) == channel:
                store.remove(contexts, row)
    return Reply(204)


def _tree(store: Store, request: Request) -> Reply:
    """The categories of the default tree."""
    return Reply(200, {"data": [dict(row.values) for row in tree_nodes(store, None)], "meta": {}})


def _missed_events(store: Store, request: Request) -> Reply:
    """The deliveries of webhooks that failed for good, which the sandbox does not report here."""
    return Reply(200, {"data": [], "meta": {}})


#: What answers a method and path.
UNLISTED: dict[tuple[str, str], Callable[[Store, Request], Reply]] = {
    ("GET", "/catalog/categories/tree"): _tree,
    ("GET", "/hooks/events"): _missed_events,
    ("POST", "/pricing/products"): _prices,
    **{("DELETE", path): _delete_of_channel for path in _SETTINGS},
}
