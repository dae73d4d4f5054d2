"""``rate_limiting_management``: waits and callbacks when the quota runs low."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.json.writing import shown, type_of
from bigcommerce_sdk.naming import did_you_mean


class RateLimitingManagement(NamedTuple):
    """What to do when a response reports a low quota.

    Attributes:
        min_requests_remaining: the number of remaining requests, or fewer, that counts as low.
        wait: whether to wait for the next window before the call returns.
        callback_function: called after the wait, each time the quota is low.
        callback_args: the argument of the callback; without it (``None``) there is no argument.
    """

    min_requests_remaining: int
    wait: bool = True
    callback_function: Callable[..., Any] | None = None
    callback_args: Any = None

    @classmethod
    def read(cls, given: Mapping[str, Any] | RateLimitingManagement) -> RateLimitingManagement:
        """Validate a mapping of these settings.

        Raises:
            ConfigurationException: when a setting is unknown, missing or invalid.
        """
        settings = given._asdict() if isinstance(given, cls) else given
        if not isinstance(settings, Mapping):
            raise ConfigurationException("rate_limiting_management must be a dict of settings.")
        for name in settings:
            if name not in cls._fields:
                raise ConfigurationException(
                    f"rate_limiting_management has no setting {name!r}."
                    f"{did_you_mean(str(name), cls._fields)}"
                )
        if "min_requests_remaining" not in settings:
            raise ConfigurationException("rate_limiting_management needs min_requests_remaining.")
        found = cls(**settings)
        least = found.min_requests_remaining
        if type(least) is not int or least < 0:
            raise ConfigurationException(
                f"min_requests_remaining must be an integer >= 0, got {shown(least)}."
            )
        if found.callback_function is not None and not callable(found.callback_function):
            raise ConfigurationException(
                "callback_function must be callable, " f"got {type_of(found.callback_function)}."
            )
        return found._replace(wait=bool(found.wait))

    @property
    def arguments(self) -> tuple[Any, ...]:
        """The arguments of the callback."""
        return () if self.callback_args is None else (self.callback_args,)
