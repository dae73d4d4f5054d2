"""A former path of :mod:`bigcommerce_sdk.messages`, importable until 2.0."""

from bigcommerce_sdk.messages import *  # noqa: F403 - a re-export
