"""A former path of :mod:`bigcommerce_sdk.records`, importable until 2.0."""

from bigcommerce_sdk.records.nested import *  # noqa: F403 - a re-export
from bigcommerce_sdk.records.record import *  # noqa: F403 - a re-export
