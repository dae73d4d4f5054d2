"""The reply of an API, before it becomes an HTTP response."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from bigcommerce_sdk.sandbox.problem import Problem


class Reply(NamedTuple):
    """A status, the body, and further headers.

    The body is anything that JSON can hold, ``None`` for none, or bytes that are sent as they are.
    """

    status: int
    data: Any = None
    headers: Mapping[str, str] = MappingProxyType({})


def refuse(problem: Problem) -> Reply:
    """The reply of a problem in the form of V2."""
    return Reply(problem.status, problem.body, problem.headers)
