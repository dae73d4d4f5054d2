"""A former path of :mod:`bigcommerce_sdk.resources.v2.blog_posts`, importable until 2.0."""

from bigcommerce_sdk.resources.v2.blog_posts import *  # noqa: F403 - a re-export
