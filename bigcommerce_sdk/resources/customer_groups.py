"""A former path of :mod:`bigcommerce_sdk.resources.v2.customer_groups`, importable until 2.0."""

from bigcommerce_sdk.resources.v2.customer_groups import *  # noqa: F403 - a re-export
