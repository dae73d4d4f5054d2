"""A former path of :mod:`bigcommerce_sdk.resources.v2.categories`, importable until 2.0."""

from bigcommerce_sdk.resources.v2.categories import *  # noqa: F403 - a re-export
