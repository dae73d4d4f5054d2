"""A former path of :mod:`bigcommerce_sdk.resources.v2.order_products`, importable until 2.0."""

from bigcommerce_sdk.resources.v2.order_products import *  # noqa: F403 - a re-export
