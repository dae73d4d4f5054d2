"""A former path of :mod:`bigcommerce_sdk.resources.v2.accessors`, importable until 2.0."""

from bigcommerce_sdk.resources.v2.accessors import *  # noqa: F403 - a re-export
