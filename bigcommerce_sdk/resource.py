"""A former path of :mod:`bigcommerce_sdk.endpoints.resource`, importable until 2.0."""

from bigcommerce_sdk.endpoints.resource import *  # noqa: F403 - a re-export
