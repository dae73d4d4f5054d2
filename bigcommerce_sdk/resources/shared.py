"""A former path of :mod:`bigcommerce_sdk.resources.v2.shared`, importable until 2.0."""

from bigcommerce_sdk.resources.v2.shared import *  # noqa: F403 - a re-export
