"""A former path of :mod:`bigcommerce_sdk.endpoints.metadata`, importable until 2.0."""

from bigcommerce_sdk.endpoints.metadata import *  # noqa: F403 - a re-export
