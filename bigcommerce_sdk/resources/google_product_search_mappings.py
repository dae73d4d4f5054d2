"""A former path of :mod:`bigcommerce_sdk.resources.v2.google_product_search_mappings`, importable until 2.0."""

from bigcommerce_sdk.resources.v2.google_product_search_mappings import *  # noqa: F403 - a re-export
