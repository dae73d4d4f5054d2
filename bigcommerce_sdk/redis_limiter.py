"""A former path of :mod:`bigcommerce_sdk.transport.redis_limiter`, importable until 2.0."""

from bigcommerce_sdk.transport.redis_limiter import *  # noqa: F403 - a re-export
