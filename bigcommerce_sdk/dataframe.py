"""A former path of :mod:`bigcommerce_sdk.arrow.frames`, importable until 2.0."""

from bigcommerce_sdk.arrow.frames import *  # noqa: F403 - a re-export
