"""What an API answers, before it is written as HTTP."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from bigcommerce_sdk.sandbox.problem import Problem


class Reply(NamedTuple):
    """What is sent back: a status, a JSON value where there is a body, and headers of its own."""

    status: int
    data: Any = None
    headers: Mapping[str, str] = MappingProxyType({})


def refuse(problem: Problem) -> Reply:
    """The reply that says why something cannot be done, as V2 says it."""
    return Reply(problem.status, problem.body, problem.headers)
