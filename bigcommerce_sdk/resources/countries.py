"""A former path of :mod:`bigcommerce_sdk.resources.v2.countries`, importable until 2.0."""

from bigcommerce_sdk.resources.v2.countries import *  # noqa: F403 - a re-export
