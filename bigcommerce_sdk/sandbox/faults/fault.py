"""The base class of faults, and the protocol of a request."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType
from typing import Any, ClassVar, Protocol

from werkzeug.wrappers import Request

from bigcommerce_sdk.sandbox.catalogue import Catalogue
from bigcommerce_sdk.sandbox.rows.store import Store
from bigcommerce_sdk.sandbox.wire import WireResponse

#: Which values the fields of a fault accept, by annotation. Faults also arrive as JSON.
_TAKES: Mapping[str, tuple[Callable[[Any], bool], str]] = {
    "int": (lambda value: type(value) is int, "a whole number"),
    "int | None": (lambda value: value is None or type(value) is int, "a whole number"),
    "float": (
        lambda value: type(value) in (int, float) and math.isfinite(value) and value >= 0,
        "a number, 0 or more",
    ),
    "bool": (lambda value: isinstance(value, bool), "true or false"),
    "str": (lambda value: isinstance(value, str), "text"),
}


#: Executes a request, or applies the next fault to it.
Answer = Callable[[], WireResponse]


class Exchange(Protocol):
    """The part of a request and its response that faults use."""

    @property
    def request(self) -> Request:
        """The request. Its query can be replaced before it is answered."""
        ...

    @property
    def path(self) -> str:
        """The path below the base of the API, without the query."""
        ...

    @property
    def store(self) -> Store:
        """The store that the request is for."""
        ...

    @property
    def hits(self) -> list[str]:
        """The kinds of the faults that applied to the request."""
        ...

    def wait(self, seconds: float) -> None:
        """Wait, unless the faults are removed, the client disconnects or the server stops."""
        ...

    def reply(self, status: int, headers: Mapping[str, str] = MappingProxyType({})) -> WireResponse:
        """A response without a body, with the headers of every response and ``headers``."""
        ...


@dataclass(frozen=True)
class Fault:
    """A failure of a request: an immutable value, which can be planned repeatedly.

    Raises:
        ValueError: a field has the wrong type or an invalid value.
    """

    #: its name in JSON
    kind: ClassVar[str]

    def __post_init__(self) -> None:
        for field in fields(self):
            fits, wanted = _TAKES.get(str(field.type), (_anything, ""))
            value = getattr(self, field.name)
            if not fits(value):
                raise self.refused(field.name, f"must be {wanted}, not {value!r}")

    def refused(self, name: str, why: str) -> ValueError:
        """The error for an invalid field."""
        return ValueError(f"The fault {self.kind!r}: {name} {why}.")

    def check(self, catalogue: Catalogue) -> None:
        """Check the fault against the resources of the store.

        Raises:
            ValueError: the store does not have what the fault names.
        """

    def apply(self, exchange: Exchange, answer: Answer) -> WireResponse:
        """Apply the fault to a request.

        Args:
            exchange: the request.
            answer: executes the request, commits its changes and returns the response. If the
                fault does not call it, the request has no effect.

        Returns:
            The response to send.
        """
        raise NotImplementedError


def _anything(value: Any) -> bool:
    return True
