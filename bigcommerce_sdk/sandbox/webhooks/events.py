"""The table of events: changes of rows -> events.

It has the documented events that a request to the store can cause. ``Webhooks.emit`` sends others.
"""

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
        scope: the scope of the event, with placeholders for fields of the row.
        data: makes the ``data`` of the payload.
        when: a further condition.
    """

    resource: str
    kind: str
    scope: str
    data: Data
    when: Condition = conditions.always


def _lifecycle(resource: str, scope: str, says: Data) -> tuple[Event, ...]:
    return tuple(Event(resource, kind, f"{scope}/{kind}", says) for kind in KINDS)


_ORDER, _OF_ORDER = "store/order", data.of("order")
_CHANNEL_ORDER, _ORDER_ID = "store/channel/{channel_id}/order", data.only("order_id")
_CHANNEL_PAGE, _PAGE_ID = "store/channel/{channel_id}/page", data.only("page_id")
_PRODUCT, _OF_PRODUCT = "store/product", data.of("product")

EVENTS = (
    *_lifecycle("Categories", "store/category", data.of("category")),
    *_lifecycle("Customers", "store/customer", data.of("customer")),
    *_lifecycle("CustomerAddresses", "store/customer/address", data.customer_address),
    Event("Orders", "created", f"{_ORDER}/created", _OF_ORDER),
    Event("Orders", "updated", f"{_ORDER}/updated", _OF_ORDER),
    Event("Orders", "updated", f"{_ORDER}/archived", _OF_ORDER, conditions.archived),
    Event("Orders", "updated", f"{_ORDER}/statusUpdated", data.status, conditions.status),
    Event("Orders", "created", f"{_CHANNEL_ORDER}/created", _ORDER_ID),
    Event("Orders", "updated", f"{_CHANNEL_ORDER}/updated", _ORDER_ID),
    Event("Orders", "updated", f"{_CHANNEL_ORDER}/archived", _ORDER_ID, conditions.archived),
    Event("Orders", "updated", f"{_CHANNEL_ORDER}/statusUpdated", _ORDER_ID, conditions.status),
    Event("OrderMessages", "created", f"{_ORDER}/message/created", data.message),
    *_lifecycle("OrderShipments", "store/shipment", data.shipment),
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
    *_lifecycle("ProductSkus", "store/sku", data.sku),
    Event(
        "ProductSkus",
        "updated",
        "store/sku/inventory/updated",
        data.sku_level,
        conditions.sku_level,
    ),
)

#: Resources whose changes count as changes of the record above them.
PARTS: dict[str, str] = dict.fromkeys(
    ("OrderCoupons", "OrderFees", "OrderProducts", "OrderShippingAddresses", "OrderTaxes"),
    "Orders",
)


def events_of(store: Store, changes: Iterable[Change]) -> list[tuple[str, Any]]:
    """The events of one request, as scope and data. The caller holds the store's lock.

    Args:
        store: the store after the request.
        changes: the changes, one per row.
    """
    # A change of only the modification date does not count.
    real = [each for each in changes if each.differences - MODIFIED_FIELDS]
    return [
        (event.scope.format_map(change.row.values), event.data(change))
        for change in _with_changed_parents(store, real)
        for event in EVENTS
        if (event.resource, event.kind) == (change.resource, change.kind)
        and event.when(store, change)
    ]


def _with_changed_parents(store: Store, changes: list[Change]) -> Iterator[Change]:
    """The changes, and one for each record of which only parts changed."""
    yield from changes
    seen = {(change.resource, change.row.key) for change in changes}
    for change in changes:
        parent = PARTS.get(change.resource, "")
        if parent in store.catalogue and (parent, change.row.parents[0]) not in seen:
            seen.add((parent, change.row.parents[0]))
            row = store.find(store.catalogue[parent], change.row.parents[0], ())
            if row is not None:
                yield Change(parent, row, row)
