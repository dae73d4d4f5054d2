"""A former path of :mod:`bigcommerce_sdk.resources.v2.store`, importable until 2.0."""

from bigcommerce_sdk.resources.v2.store import *  # noqa: F403 - a re-export
