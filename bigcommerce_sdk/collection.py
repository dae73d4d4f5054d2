"""A former path of :mod:`bigcommerce_sdk.paging.collection`, importable until 2.0."""

from bigcommerce_sdk.paging.collection import *  # noqa: F403 - a re-export
