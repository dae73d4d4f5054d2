"""A former path of :mod:`bigcommerce_sdk.resources.v2.inputs`, importable until 2.0."""

from bigcommerce_sdk.resources.v2.inputs import *  # noqa: F403 - a re-export
