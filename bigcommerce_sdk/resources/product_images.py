"""A former path of :mod:`bigcommerce_sdk.resources.v2.product_images`, importable until 2.0."""

from bigcommerce_sdk.resources.v2.product_images import *  # noqa: F403 - a re-export
