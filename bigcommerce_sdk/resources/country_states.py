"""A former path of :mod:`bigcommerce_sdk.resources.v2.country_states`, importable until 2.0."""

from bigcommerce_sdk.resources.v2.country_states import *  # noqa: F403 - a re-export
