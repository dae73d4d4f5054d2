"""A former path of :mod:`bigcommerce_sdk.resources.v2.request_logs`, importable until 2.0."""

from bigcommerce_sdk.resources.v2.request_logs import *  # noqa: F403 - a re-export
