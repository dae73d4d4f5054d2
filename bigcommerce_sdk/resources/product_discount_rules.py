"""A former path of :mod:`bigcommerce_sdk.resources.v2.product_discount_rules`, importable until 2.0."""

from bigcommerce_sdk.resources.v2.product_discount_rules import *  # noqa: F403 - a re-export
