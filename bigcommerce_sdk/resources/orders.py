"""A former path of :mod:`bigcommerce_sdk.resources.v2.orders`, importable until 2.0."""

from bigcommerce_sdk.resources.v2.orders import *  # noqa: F403 - a re-export
