"""A former path of :mod:`bigcommerce_sdk.endpoints.accessor`, importable until 2.0."""

from bigcommerce_sdk.endpoints.accessor import *  # noqa: F403 - a re-export
