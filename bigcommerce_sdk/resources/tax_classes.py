"""A former path of :mod:`bigcommerce_sdk.resources.v2.tax_classes`, importable until 2.0."""

from bigcommerce_sdk.resources.v2.tax_classes import *  # noqa: F403 - a re-export
