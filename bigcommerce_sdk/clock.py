"""A former path of :mod:`bigcommerce_sdk.transport.clock`, importable until 2.0."""

from bigcommerce_sdk.transport.clock import *  # noqa: F403 - a re-export
