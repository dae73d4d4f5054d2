"""A former path of :mod:`bigcommerce_sdk.resources.v2.option_sets`, importable until 2.0."""

from bigcommerce_sdk.resources.v2.option_sets import *  # noqa: F403 - a re-export
