"""Calls of V3 that clients by others make are answered.

``v3_calls.txt`` lists the distinct calls, found in the sources of npm's ``bigcommerce-api-client``
0.7.19 and ``@space48/bigcommerce-api`` 0.3.1 and of PyPI's ``bigc`` 1.1.0, and which of them make
each. ``python -m tests.sandbox.clients.test_v3_calls`` prints the table of the guide.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk.json.types import is_list
from bigcommerce_sdk.sandbox import Sandbox

from .v3 import Shop, make

ROOT = Path(__file__).parents[3]
GUIDE = ROOT / "docs" / "guides" / "compatibility.md"
LISTED = Path(__file__).with_name("v3_calls.txt")
CLIENTS: dict[str, list[str]] = {
    call: clients.split(", ")
    for call, clients in (line.split(": ") for line in LISTED.read_text("utf-8").splitlines())
}
#: The part of the calls that must be answered.
MOST = 0.95

_WRONG = "no reference has this path"
_BATCH = "a batch of refunds, which current references do not have"
#: Why the sandbox refuses a call.
REFUSED = {
    "DELETE /catalog/products/{}/modifiers/{}/values/{}/image": "current references lack it",
    "GET /order/settings": _WRONG,
    "GET /order/settings/channels/{}": _WRONG,
    "GET /orders/{}/payment_actions/refunds/{}": _WRONG,
    "GET /settings/locale": _WRONG,
    "GET /themes/{}/actions/configurations": _WRONG,
    "POST /catalog/products/{}/variants/{}/images": _WRONG,
    "POST /orders/payment_actions/refund_quotes": _BATCH,
    "POST /orders/payment_actions/refunds": _BATCH,
    "POST /themes/{}/actions/activate": _WRONG,
    "POST /themes/{}/actions/validate": _WRONG,
    "PUT /order/settings": _WRONG,
    "PUT /order/settings/channels/{}": _WRONG,
    "PUT /orders/payment_actions/refund_quotes": _WRONG,
    "PUT /orders/payment_actions/refunds": _WRONG,
    "PUT /settings/locale": _WRONG,
}

START = "2024-01-01T00:00:00+00:00"
_PAGES = {"limit": 250, "sort": "date_modified:asc"}
_BY_ID = {"limit": 250, "sort": "id"}
_DAY = {"page": 1, "limit": 50, "min_date_modified": START}
#: The requests of connectors by stream, and the number of rows of the demo shop.
STREAMS: dict[str, tuple[str, dict[str, Any], int]] = {
    "airbyte check": ("/v3/channels", {}, 1),
    "airbyte customers": ("/v3/customers", {**_PAGES, "date_modified:min": START}, 4),
    "airbyte pages": ("/v3/content/pages", _PAGES, 3),
    "airbyte orders": ("/v2/orders", {**_PAGES, "min_date_modified": START}, 4),
    "airbyte transactions": ("/v3/orders/100/transactions", {"limit": 250}, 0),
    "airbyte products": (
        "/v3/catalog/products",
        {"limit": 250, "sort": "date_modified", "date_modified:min": START},
        6,
    ),
    "airbyte channels": (
        "/v3/channels",
        {"limit": 250, "sort": "date_modified", "date_modified:min": START},
        1,
    ),
    "airbyte store": ("/v2/store", {**_PAGES, "date_modified:min": START}, 1),
    "airbyte order products": ("/v2/orders/100/products", {"limit": 250}, 2),
    "airbyte brands": ("/v3/catalog/brands", _BY_ID, 3),
    "airbyte categories": ("/v3/catalog/categories", _BY_ID, 5),
    "tap check": ("/v2/time", {}, 1),
    "tap orders": ("/v2/orders", {**_DAY, "sort": "date_modified:asc"}, 4),
    "tap products": (
        "/v3/catalog/products",
        {
            "page": 1,
            "limit": 50,
            "date_modified:min": START,
            "sort": "date_modified",
            "direction": "asc",
        },
        6,
    ),
    "tap customers": ("/v2/customers", {**_DAY, "max_date_modified": "2026-01-01"}, 4),
    "tap coupons": ("/v2/coupons", {"page": 1, "limit": 50}, 3),
    "bigc products": ("/v3/catalog/products", {"limit": 250, "page": 1}, 6),
    "bigc categories": ("/v3/catalog/categories", {"limit": 250, "page": 1}, 5),
    "bigc customers": ("/v3/customers", {"limit": 250}, 4),
    "bigc customer": ("/v3/customers", {"id:in": "1"}, 1),
    "bigc addresses": ("/v3/customers/addresses", {"limit": 250, "page": 1}, 5),
    "bigc refunds": ("/v3/orders/payment_actions/refunds", {"limit": 250, "page": 1}, 0),
    "bigc variants": ("/v3/catalog/products/1/variants", {"limit": 250, "page": 1}, 6),
    "bigc webhooks": ("/v3/hooks", {"limit": 250, "page": 1}, 1),
    "bigc orders": ("/v2/orders", {"limit": 250, "page": 1}, 4),
    "bigc order products": ("/v2/orders/100/products", {"limit": 250, "page": 1}, 2),
    "bigc currencies": ("/v2/currencies", {"limit": 250, "page": 1}, 2),
    "bigc customer groups": ("/v2/customer_groups", {"limit": 250, "page": 1}, 2),
}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.mark.parametrize("call", CLIENTS)
def test_a_call_is_answered(sandbox: Sandbox, call: str) -> None:
    sandbox.reset()
    reply = make(Shop(sandbox), call)
    assert (reply.status_code >= 400) == (call in REFUSED), reply.text
    assert reply.status_code < 500


def test_most_calls_are_answered() -> None:
    assert set(REFUSED) < set(CLIENTS)
    assert 1 - len(REFUSED) / len(CLIENTS) >= MOST


@pytest.mark.parametrize("stream", STREAMS)
def test_connectors_read_the_rows(sandbox: Sandbox, stream: str) -> None:
    sandbox.reset()
    path, query, count = STREAMS[stream]
    reply = Shop(sandbox).send("GET", path, params=query)
    assert reply.status_code in (200, 204), reply.text
    found: Any = reply.json() if reply.content else []
    rows = found["data"] if path.startswith("/v3/") else found
    assert (len(rows) if is_list(rows) else 1) == count


def table() -> str:
    """The table of the guide: answered calls by client."""
    clients = sorted({each for clients in CLIENTS.values() for each in clients})
    rows = ["| client | calls | answered |", "|-|-|-|"]
    for client in (*clients, ""):
        calls = [call for call, made_by in CLIENTS.items() if not client or client in made_by]
        answered = sum(call not in REFUSED for call in calls)
        rows.append(f"| {f'`{client}`' if client else 'all'} | {len(calls)} | {answered} |")
    return "\n".join(rows)


def test_the_guide_has_the_table() -> None:
    assert table() in GUIDE.read_text("utf-8")


if __name__ == "__main__":
    print(table())
