"""A former path of :mod:`bigcommerce_sdk.resources.v2.option_values`, importable until 2.0."""

from bigcommerce_sdk.resources.v2.option_values import *  # noqa: F403 - a re-export
