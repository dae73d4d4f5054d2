"""``rate_limiting_management``: what a program wants to happen when its quota runs low."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.naming import did_you_mean


class RateLimitingManagement(NamedTuple):
    """What happens when a reply says that few requests are left.

    Attributes:
        min_requests_remaining: it happens when no more than so many are left.
        wait: whether to wait for the next window before the call returns.
        callback_function: called after that wait, each time it happens.
        callback_args: what the callback gets; it gets nothing when this is ``None``.
    """

    min_requests_remaining: int
    wait: bool = True
    callback_function: Callable[..., Any] | None = None
    callback_args: Any = None

    @classmethod
    def read(cls, given: Mapping[str, Any] | RateLimitingManagement) -> RateLimitingManagement:
        """What a mapping of these settings says.

        Raises:
            ConfigurationException: when a setting is unknown, missing or cannot be right.
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
            raise ConfigurationException("min_requests_remaining must be a whole number from 0.")
        if found.callback_function is not None and not callable(found.callback_function):
            raise ConfigurationException("callback_function must be something that can be called.")
        return found._replace(wait=bool(found.wait))

    @property
    def arguments(self) -> tuple[Any, ...]:
        """The arguments of the callback."""
        return () if self.callback_args is None else (self.callback_args,)
