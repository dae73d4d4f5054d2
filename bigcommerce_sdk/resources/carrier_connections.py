"""A former path of :mod:`bigcommerce_sdk.resources.v2.carrier_connections`, importable until 2.0."""

from bigcommerce_sdk.resources.v2.carrier_connections import *  # noqa: F403 - a re-export
