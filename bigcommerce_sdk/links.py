"""A former path of :mod:`bigcommerce_sdk.records.links`, importable until 2.0."""

from bigcommerce_sdk.records.links import *  # noqa: F403 - a re-export
