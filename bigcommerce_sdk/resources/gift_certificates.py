"""A former path of :mod:`bigcommerce_sdk.resources.v2.gift_certificates`, importable until 2.0."""

from bigcommerce_sdk.resources.v2.gift_certificates import *  # noqa: F403 - a re-export
