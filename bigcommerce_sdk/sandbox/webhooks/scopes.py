"""All documented scopes of hooks."""

from __future__ import annotations

import re

WILDCARD = "/*"
_CHANNEL = "store/channel/{channel_id}"
_METAFIELDS = "created updated deleted"

#: The events of each group; ``*`` if a hook can subscribe to the whole group.
_BELOW = {
    "store/app": "uninstalled",
    "store/brand/metafield": f"* {_METAFIELDS}",
    "store/cart": "* created updated deleted couponApplied abandoned converted",
    "store/cart/lineItem": "* created updated deleted",
    "store/cart/metafield": _METAFIELDS,
    "store/category": "* created updated deleted",
    "store/category/metafield": _METAFIELDS,
    "store/channel": "* created updated",
    "store/channel/metafield": _METAFIELDS,
    "store/company": "created updated deleted statusUpdated superadmin/assignmentUpdated",
    "store/company/address": "created updated deleted",
    "store/company/user": "created updated deleted",
    "store/customer": "* created updated deleted channel/login/access/updated "
    "payment/instrument/default/updated",
    "store/customer/address": "* created updated deleted",
    "store/hook": "deliveryException",
    "store/information": "updated",
    "store/inventory/location": "created updated",
    "store/inventory/location/metafield": f"* {_METAFIELDS}",
    "store/metafield": f"* {_METAFIELDS}",
    "store/modifier": "updated",
    "store/option": "updated",
    "store/order": "* created updated archived statusUpdated message/created refund/created "
    "transaction/created transaction/updated",
    "store/order/metafield": _METAFIELDS,
    "store/priceList": "created updated activated deactivated deleted assignment/updated "
    "assignment/deleted",
    "store/priceList/record": "created updated deleted",
    "store/priceList/records": "created updated deleted",
    "store/priceLists": "deleted",
    "store/product": "* created updated deleted inventory/updated inventory/order/updated",
    "store/product/metafield": f"* {_METAFIELDS}",
    "store/product/variant/metafield": f"* {_METAFIELDS}",
    "store/quote": "created updated deleted statusUpdated",
    "store/shipment": "* created updated deleted",
    "store/sku": "* created updated deleted inventory/updated inventory/order/updated",
    "store/subscriber": "* created updated deleted",
    "store/superadmin": "created updated deleted assignmentUpdated",
    f"{_CHANNEL}/cart": "* created updated deleted couponApplied abandoned converted",
    f"{_CHANNEL}/cart/lineItem": "* created updated deleted",
    f"{_CHANNEL}/category": "* created updated deleted product/assigned product/unassigned",
    f"{_CHANNEL}/categoryTree": "updated",
    f"{_CHANNEL}/email/templates": "updated deleted",
    f"{_CHANNEL}/inventory/product": "low_stock_reached out_of_stock_reached settings_changed "
    "stock_changed",
    f"{_CHANNEL}/notifications": "abandonedCart/updated inventory/updated",
    f"{_CHANNEL}/order": "* created updated archived statusUpdated message/created refund/created",
    f"{_CHANNEL}/page": "created updated",
    f"{_CHANNEL}/product": "assigned unassigned",
    f"{_CHANNEL}/script": "created updated",
    f"{_CHANNEL}/settings": "* SEO/updated catalog/updated category/updated checkout/updated "
    "currency/updated customerPrivacy/updated defaultCustomerGroup/updated emailStatus/deleted "
    "emailStatus/updated favicon/image/updated locale/added locale/deleted locale/updated "
    "logo/image/updated logo/updated product/updated profile/updated robots/updated "
    "route/updated searchContextFilters/updated security/updated site/checkoutUrl/deleted "
    "site/checkoutUrl/updated site/updated",
    f"{_CHANNEL}/socialMediaLinks": "updated",
    f"{_CHANNEL}/theme/configuration": "activated created",
}

#: All scopes. Hooks have the id of a channel, or ``*``, in place of ``{channel_id}``.
SCOPES = frozenset(f"{start}/{end}" for start, ends in _BELOW.items() for end in ends.split())

# A star in place of the id is documented: it stands for all channels.
_ID = re.compile(r"(?<=^store/channel/)([1-9][0-9]*|\*)(?=/)")


def is_known(scope: str) -> bool:
    """Whether a hook can have a scope."""
    return _ID.sub("{channel_id}", scope, count=1) in SCOPES and "{" not in scope


def subscribes(scope: str, event: str) -> bool:
    """Whether a hook with ``scope`` receives an event.

    >>> subscribes("store/order/*", "store/order/statusUpdated")
    True
    """
    pattern = re.escape(scope).replace(r"channel/\*/", "channel/[^/]+/")
    if scope.endswith(WILDCARD):
        pattern = pattern.removesuffix(re.escape("*")) + ".+"
    return re.fullmatch(pattern, event) is not None
