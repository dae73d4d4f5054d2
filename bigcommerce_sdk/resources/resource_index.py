"""A former path of :mod:`bigcommerce_sdk.resources.v2.resource_index`, importable until 2.0."""

from bigcommerce_sdk.resources.v2.resource_index import *  # noqa: F403 - a re-export
