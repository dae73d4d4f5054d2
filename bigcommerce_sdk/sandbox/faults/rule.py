"""One planned fault: which requests it hits, and how often."""

from __future__ import annotations

import json
from dataclasses import fields
from random import Random
from typing import Any

from bigcommerce_sdk import facts
from bigcommerce_sdk.json.types import is_mapping
from bigcommerce_sdk.sandbox.faults.fault import Fault

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
ANY = "*"

#: Beginnings of paths that include the base path of an API.
_BASES = tuple(base.partition("{")[0] for base in facts.BASE_PATHS.values())

#: The arguments of a rule, other than the fault.
OPTIONS = ("method", "path", "times", "probability", "seed", "before_quota")


class Rule:
    """One planned fault. ``Faults.add`` creates it and documents the arguments.

    Attributes:
        id: counts the faults planned for the store, from 1.
        fault: the fault.
        method: the method of the requests that it hits.
        path: the pattern of their paths.
        times: how often it fires; ``None`` without limit.
        probability: the probability that it hits a matching request.
        seed: the seed of the random numbers.
        before_quota: whether it applies before the quota is counted.
        fired: how often it has fired.
    """

    def __init__(
        self,
        fault: Fault,
        *,
        method: str = ANY,
        path: str = ANY,
        times: int | None = 1,
        probability: float = 1.0,
        seed: int = 0,
        before_quota: bool = False,
    ) -> None:
        if not isinstance(fault, Fault):
            raise ValueError(f"fault must be a Fault such as Status(503), not {fault!r}.")
        self.id: int = 0
        self.fault = fault
        self.method: str = checked_method(method)
        self.path = path
        self.times: int | None = _checked_times(times)
        self.probability: float = _checked_probability(probability)
        if type(seed) is not int:
            raise ValueError(f"seed must be a whole number, not {seed!r}.")
        self.seed = seed
        if not isinstance(before_quota, bool):
            raise ValueError(f"before_quota must be true or false, not {before_quota!r}.")
        self.before_quota = before_quota
        self.fired: int = 0
        self._parts = parts_of(path)
        self._random = Random(seed)  # noqa: S311 - has to be reproducible

    def __repr__(self) -> str:
        return f"<{self.fault} on {self.method} {self.path}, fired {self.fired} times>"

    @property
    def done(self) -> bool:
        """Whether it has fired ``times`` times."""
        return self.times is not None and self.fired >= self.times

    def to_dict(self) -> dict[str, Any]:
        """The rule as JSON, which ``Faults.add_json`` takes, its id and how often it has fired."""
        own = {field.name: getattr(self.fault, field.name) for field in fields(self.fault)}
        options = {name: getattr(self, name) for name in OPTIONS}
        whole = {
            "fault": self.fault.kind,
            **own,
            **options,
            "id": self.id,
            "fired": self.fired,
        }
        plain: dict[str, Any] = json.loads(json.dumps(whole, default=_plain))
        return plain

    def matches(self, method: str, path: str) -> bool:
        """Whether it applies to requests with this method and path."""
        return self.method in (ANY, method) and fits(self._parts, path)

    def fire(self) -> bool:
        """Decide whether it hits a matching request, and count the hit."""
        hits = self._random.random() < self.probability
        self.fired += hits
        return hits


def checked_method(method: str) -> str:
    """The method in upper case, or ``ANY``.

    Raises:
        ValueError: the method is not an HTTP method of the API.
    """
    known = (ANY, *METHODS)
    if not isinstance(method, str) or method.upper() not in known:
        raise ValueError(f"method must be one of {', '.join(known)}, not {method!r}.")
    return method.upper()


def _checked_times(times: int | None) -> int | None:
    if times is not None and (type(times) is not int or times < 1):
        raise ValueError(f"times must be 1 or more, or None for always, not {times!r}.")
    return times


def _checked_probability(probability: float) -> float:
    if type(probability) not in (int, float) or not 0 <= probability <= 1:
        raise ValueError(f"probability must be from 0 to 1, not {probability!r}.")
    return probability


def parts_of(path: str) -> list[str]:
    """The text between the asterisks of a pattern.

    Raises:
        ValueError: no path below the base path of an API fits it.
    """
    if not isinstance(path, str) or not path.startswith(("/", ANY)):
        raise ValueError(f"path must begin with / or *, as in '/products*', not {path!r}.")
    if "?" in path:
        raise ValueError(f"path is matched without the query: remove the part after ? in {path!r}.")
    if path.startswith(_BASES):
        raise ValueError(
            f"path must be below the base path of the API, as in '/orders', not {path!r}."
        )
    return path.split(ANY)


def fits(parts: list[str], path: str) -> bool:
    """Whether a path has the parts of a pattern, in order.

    Each part is taken where it first occurs, which needs no backtracking, as a regular expression
    would.
    """
    first, *middle = parts
    if not middle:
        return path == first
    last = middle.pop()
    start, end = len(first), len(path) - len(last)
    if end < start or not path.startswith(first) or not path.endswith(last):
        return False
    for part in middle:
        at = path.find(part, start, end)
        if at < 0:
            return False
        start = at + len(part)
    return True


def _plain(value: Any) -> Any:
    return dict(value) if is_mapping(value) else str(value)
