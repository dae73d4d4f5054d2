"""A former path of :mod:`bigcommerce_sdk.apps.login_tokens`, importable until 2.0."""

from bigcommerce_sdk.apps.login_tokens import *  # noqa: F403 - a re-export
