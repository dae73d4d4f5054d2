"""A former path of :mod:`bigcommerce_sdk.records.fields`, importable until 2.0."""

from bigcommerce_sdk.records.fields import *  # noqa: F403 - a re-export
