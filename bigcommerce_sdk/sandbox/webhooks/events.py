"""What changed → what happened: a table. It has the documented events that a request to the store
can cause; all others can be told with ``Webhooks.emit``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from bigcommerce_sdk.sandbox.quirks import MODIFIED_FIELDS
from bigcommerce_sdk.sandbox.rows.store import Change, Store
from bigcommerce_sdk.sandbox.webhooks import conditions, data
from bigcommerce_sdk.sandbox.webhooks.conditions import Condition
from bigcommerce_sdk.sandbox.webhooks.data import Data

KINDS = ("created", "updated", "deleted")


class Event(NamedTuple):
    """One row of the table.

    Attributes:
        resource: the resource of the changed row.
        kind: one of ``KINDS``.
        scope: the event; fields of the row can be named in it.
        data: what the payload says of the change.
        when: whether the change is this event.
    """

    resource: str
    kind: str
    scope: str
    data: Data
    when: Condition = conditions.always


def _life(resource: str, scope: str, says: Data) -> tuple[Event, ...]:
    return tuple(Event(resource, kind, f"{scope}/{kind}", says) for kind in KINDS)


_ORDER, _OF_ORDER = "store/order", data.of("order")
_CHANNEL_ORDER, _ORDER_ID = "store/channel/{channel_id}/order", data.only("order_id")
_CHANNEL_PAGE, _PAGE_ID = "store/channel/{channel_id}/page", data.only("page_id")
_PRODUCT, _OF_PRODUCT = "store/product", data.of("product")

EVENTS = (
    *_life("Categories", "store/category", data.of("category")),
    *_life("Customers", "store/customer", data.of("customer")),
    *_life("CustomerAddresses", "store/customer/address", data.customer_address),
    Event("Orders", "created", f"{_ORDER}/created", _OF_ORDER),
    Event("Orders", "updated", f"{_ORDER}/updated", _OF_ORDER),
    Event("Orders", "updated", f"{_ORDER}/archived", _OF_ORDER, conditions.archived),
    Event("Orders", "updated", f"{_ORDER}/statusUpdated", data.status, conditions.status),
    Event("Orders", "created", f"{_CHANNEL_ORDER}/created", _ORDER_ID),
    Event("Orders", "updated", f"{_CHANNEL_ORDER}/updated", _ORDER_ID),
    Event("Orders", "updated", f"{_CHANNEL_ORDER}/archived", _ORDER_ID, conditions.archived),
    Event("Orders", "updated", f"{_CHANNEL_ORDER}/statusUpdated", _ORDER_ID, conditions.status),
    Event("OrderMessages", "created", f"{_ORDER}/message/created", data.message),
    *_life("OrderShipments", "store/shipment", data.shipment),
    Event("Pages", "created", f"{_CHANNEL_PAGE}/created", _PAGE_ID),
    Event("Pages", "updated", f"{_CHANNEL_PAGE}/updated", _PAGE_ID),
    Event("Products", "created", f"{_PRODUCT}/created", _OF_PRODUCT),
    Event("Products", "updated", f"{_PRODUCT}/updated", _OF_PRODUCT, conditions.product_updated),
    Event("Products", "deleted", f"{_PRODUCT}/deleted", _OF_PRODUCT),
    Event(
        "Products",
        "updated",
        f"{_PRODUCT}/inventory/updated",
        data.product_level,
        conditions.product_level,
    ),
    *_life("ProductSkus", "store/sku", data.sku),
    Event(
        "ProductSkus",
        "updated",
        "store/sku/inventory/updated",
        data.sku_level,
        conditions.sku_level,
    ),
)

#: Resources whose rows are parts of the record above them: a change of one is a change of that.
PARTS: dict[str, str] = dict.fromkeys(
    ("OrderCoupons", "OrderFees", "OrderProducts", "OrderShippingAddresses", "OrderTaxes"),
    "Orders",
)


def events_of(store: Store, changes: Iterable[Change]) -> list[tuple[str, Any]]:
    """The events of one request, as scope and data. Whoever calls holds the store's lock.

    Args:
        store: the store, after the request.
        changes: what it changed, each row once.
    """
    # A date of change that moved and nothing else is no change.
    real = [each for each in changes if each.differences - MODIFIED_FIELDS]
    return [
        (event.scope.format_map(change.row.values), event.data(change))
        for change in _with_wholes(store, real)
        for event in EVENTS
        if (event.resource, event.kind) == (change.resource, change.kind)
        and event.when(store, change)
    ]


def _with_wholes(store: Store, changes: list[Change]) -> Iterator[Change]:
    """The changes; and one of each record of which only parts changed."""
    yield from changes
    seen = {(change.resource, change.row.key) for change in changes}
    for change in changes:
        whole = PARTS.get(change.resource, "")
        if whole in store.catalogue and (whole, change.row.parents[0]) not in seen:
            seen.add((whole, change.row.parents[0]))
            row = store.find(store.catalogue[whole], change.row.parents[0], ())
            if row is not None:
                yield Change(whole, row, row)
