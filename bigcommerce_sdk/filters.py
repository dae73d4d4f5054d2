"""A former path of :mod:`bigcommerce_sdk.endpoints.filters`, importable until 2.0."""

from bigcommerce_sdk.endpoints.filters import *  # noqa: F403 - a re-export
