"""Faults of the connection: none, or a slow one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from threading import TIMEOUT_MAX
from typing import ClassVar

from bigcommerce_sdk.sandbox.faults.fault import Exchange, Fault
from bigcommerce_sdk.sandbox.wire import Sent


@dataclass(frozen=True)
class Reset(Fault):
    """The connection is reset instead of a reply.

    Attributes:
        after_commit: whether what was asked is done first. The caller cannot tell.
    """

    kind: ClassVar[str] = "reset"
    after_commit: bool = False

    def around(self, exchange: Exchange, answer: Callable[[], Sent]) -> Sent:
        if self.after_commit:
            answer()
        return replace(exchange.reply(0), end="reset")


@dataclass(frozen=True)
class Delay(Fault):
    """The reply takes its time, and one of the server's ten threads. Stopping the sandbox ends the
    wait.

    Attributes:
        seconds: how long nothing happens, before what was asked is done.
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

    def around(self, exchange: Exchange, answer: Callable[[], Sent]) -> Sent:
        if self.seconds:
            exchange.wait(self.seconds)
        sent = answer()
        return replace(sent, body=self._slowly(exchange, sent)) if self.trickle else sent

    def _slowly(self, exchange: Exchange, sent: Sent) -> Iterator[bytes]:
        first = True
        for part in sent.body:
            for start in range(0, len(part), self.piece):
                if not first:
                    exchange.wait(self.trickle)
                first = False
                yield part[start : start + self.piece]
