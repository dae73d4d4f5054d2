"""Requests, quota and time of a store, by the hook of its client."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.quota import read_rate_limit

if TYPE_CHECKING:
    from bigcommerce_sdk.messages import Request, Response
    from bigcommerce_sdk.quota import RateLimit


class Meter:
    """What the responses to a client say.

    Attributes:
        requests: the number of responses.
        quota: the quota that the last one reported.
        time: the time of the store at the first response since :meth:`restart`.
    """

    def __init__(self) -> None:
        self.requests: int = 0
        self.quota: RateLimit | None = None
        self.time: str = ""
        self._started = _now()

    def restart(self) -> None:
        """Let the next response tell the time."""
        self.time, self._started = "", _now()

    @property
    def began(self) -> str:
        """The time of the store at the first response; that of this host without one."""
        return self.time or self._started

    def of(self, client: Any) -> Any:
        """A copy of a client whose responses are metered; its own hook is called too."""
        own = client.connection.options.on_response
        if iscoroutinefunction(own):

            async def awaited(request: Request, response: Response) -> None:
                self._read(response)
                await own(request, response)

            return client.with_options(on_response=awaited)

        def called(request: Request, response: Response) -> Any:
            self._read(response)
            return None if own is None else own(request, response)

        return client.with_options(on_response=called)

    def _read(self, response: Response) -> None:
        self.requests += 1
        found = read_rate_limit(response.headers)
        self.quota = found if found.left is not None else self.quota
        if not self.time and 200 <= response.status < 300:
            self.time = _time_of(response.headers.get("date")) or self._started


def _time_of(text: str | None) -> str:
    try:
        found = parsedate_to_datetime(text) if text else None
    except (TypeError, ValueError, IndexError):
        found = None
    return "" if found is None or found.tzinfo is None else found.astimezone(UTC).isoformat()


def _now() -> str:
    return datetime.now(UTC).replace(microsecond=0).isoformat()
