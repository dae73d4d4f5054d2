"""A former path of :mod:`bigcommerce_sdk.resources.v2.order_consignment_shipping_quotes`, importable until 2.0."""

from bigcommerce_sdk.resources.v2.order_consignment_shipping_quotes import *  # noqa: F403 - a re-export
