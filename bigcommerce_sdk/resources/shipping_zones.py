"""A former path of :mod:`bigcommerce_sdk.resources.v2.shipping_zones`, importable until 2.0."""

from bigcommerce_sdk.resources.v2.shipping_zones import *  # noqa: F403 - a re-export
