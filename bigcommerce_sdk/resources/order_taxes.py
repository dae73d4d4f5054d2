"""A former path of :mod:`bigcommerce_sdk.resources.v2.order_taxes`, importable until 2.0."""

from bigcommerce_sdk.resources.v2.order_taxes import *  # noqa: F403 - a re-export
