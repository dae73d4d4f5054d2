"""What every kind of fault has in common."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType
from typing import Any, ClassVar, Protocol

from werkzeug.wrappers import Request

from bigcommerce_sdk.sandbox.catalogue import Catalogue
from bigcommerce_sdk.sandbox.rows.store import Store
from bigcommerce_sdk.sandbox.wire import Sent

#: What the fields of a fault take, by annotation. JSON brings them as well as Python does.
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
    def wait(self) -> Callable[[float], object]:
        """Waits some seconds; returns early when the server stops."""
        ...

    def reply(self, status: int, headers: Mapping[str, str] = MappingProxyType({})) -> Sent:
        """A response without a body, with the headers of every response and ``headers``."""
        ...


@dataclass(frozen=True)
class Fault:
    """Something that goes wrong with a request. A value: it can be ordered any number of times.

    Raises:
        ValueError: when a field is not of its type, or makes no sense.
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
        """The error for a field that makes no sense."""
        return ValueError(f"The fault {self.kind!r}: {name} {why}.")

    def check(self, catalogue: Catalogue) -> None:
        """Refuse what the store, of those resources, does not have.

        Raises:
            ValueError: when it does not.
        """

    def around(self, exchange: Exchange, answer: Callable[[], Sent]) -> Sent:
        """Let it happen.

        Args:
            exchange: the request.
            answer: does what was asked, for good, and gives the reply. A fault that does not call
                it keeps the request from having any effect.

        Returns:
            What is sent.
        """
        raise NotImplementedError


def _anything(value: Any) -> bool:
    return True
