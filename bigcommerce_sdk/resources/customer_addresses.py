"""A former path of :mod:`bigcommerce_sdk.resources.v2.customer_addresses`, importable until 2.0."""

from bigcommerce_sdk.resources.v2.customer_addresses import *  # noqa: F403 - a re-export
