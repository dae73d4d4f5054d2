"""Faults of the connection: resets and slow responses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from threading import TIMEOUT_MAX
from typing import ClassVar

from bigcommerce_sdk.sandbox.faults.fault import Answer, Exchange, Fault
from bigcommerce_sdk.sandbox.wire import WireResponse


@dataclass(frozen=True)
class Reset(Fault):
    """A connection reset in place of a response.

    Attributes:
        after_commit: whether the request takes effect first. The client cannot tell.
    """

    kind: ClassVar[str] = "reset"
    after_commit: bool = False

    def apply(self, exchange: Exchange, answer: Answer) -> WireResponse:
        if self.after_commit:
            answer()
        return replace(exchange.reply(0), end="reset")


@dataclass(frozen=True)
class Delay(Fault):
    """A slow response. It delays no other request.

    The delay ends early when the faults are cleared, the client disconnects or the sandbox stops.
    The request is then executed at once.

    Attributes:
        seconds: how long to wait before executing the request.
        trickle: seconds between two pieces of the body; 0 to send it at once.
        piece: bytes of one piece.
    """

    kind: ClassVar[str] = "delay"
    seconds: float = 0
    trickle: float = 0
    piece: int = 16

    def __post_init__(self) -> None:
        super().__post_init__()
        for name in ("seconds", "trickle"):
            if getattr(self, name) > TIMEOUT_MAX:
                raise self.refused(name, f"must be {TIMEOUT_MAX} or less")
        if self.piece < 1:
            raise self.refused("piece", f"must be 1 byte or more, not {self.piece}")

    def apply(self, exchange: Exchange, answer: Answer) -> WireResponse:
        if self.seconds:
            exchange.wait(self.seconds)
        response = answer()
        if self.trickle:
            response = replace(response, body=self._pieces(exchange, response))
        return response

    def _pieces(self, exchange: Exchange, response: WireResponse) -> Iterator[bytes]:
        first = True
        for part in response.body:
            for start in range(0, len(part), self.piece):
                if not first:
                    exchange.wait(self.trickle)
                first = False
                yield part[start : start + self.piece]
