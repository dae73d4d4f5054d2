"""A former path of :mod:`bigcommerce_sdk.endpoints.bound`, importable until 2.0."""

from bigcommerce_sdk.endpoints.bound import *  # noqa: F403 - a re-export
