"""A former path of :mod:`bigcommerce_sdk.resources.v2.payment_methods`, importable until 2.0."""

from bigcommerce_sdk.resources.v2.payment_methods import *  # noqa: F403 - a re-export
