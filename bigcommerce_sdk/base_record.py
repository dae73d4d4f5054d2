"""A former path of :mod:`bigcommerce_sdk.records.base`, importable until 2.0."""

from bigcommerce_sdk.records.base import *  # noqa: F403 - a re-export
from bigcommerce_sdk.records.base import _rebuild as _rebuild  # named by older pickles
