"""One fault as it was ordered."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from random import Random
from typing import Any

from bigcommerce_sdk.json_types import is_mapping
from bigcommerce_sdk.resources import facts
from bigcommerce_sdk.sandbox.faults.fault import Fault

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
ANY = "*"

#: How paths begin that hold the base of an API.
_BASES = tuple(base.partition("{")[0] for base in facts.BASE_PATHS.values())

#: What can be said of an order beside the fault.
OPTIONS = ("method", "path", "times", "probability", "seed", "before_quota")


class Order:
    """One fault as it was ordered; ``Faults.add`` makes it and says what the arguments mean.

    Attributes:
        fault: the fault.
        method: the method that it hits.
        path: the pattern of the paths that it hits.
        times: how often it is to happen; ``None`` for always.
        probability: how likely it is to hit a request that matches.
        seed: what makes that repeatable.
        before_quota: whether it comes before the quota is counted.
        fired: how often it happened so far.
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
            raise ValueError(f"A fault is wanted, such as Status(503), not {fault!r}.")
        self.fault = fault
        self.method: str = _checked_method(method)
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
        self._pattern = _compiled(path)
        self._random = Random(seed)  # noqa: S311 - repeatable is what it has to be

    def __repr__(self) -> str:
        return f"<{self.fault} on {self.method} {self.path}, fired {self.fired} times>"

    @property
    def done(self) -> bool:
        """Whether it happened as often as it was ordered."""
        return self.times is not None and self.fired >= self.times

    def to_dict(self) -> dict[str, Any]:
        """It as JSON: what orders it again, and how often it happened."""
        own = {field.name: getattr(self.fault, field.name) for field in fields(self.fault)}
        options = {name: getattr(self, name) for name in OPTIONS}
        whole = {"fault": self.fault.kind, **own, **options, "fired": self.fired}
        plain: dict[str, Any] = json.loads(json.dumps(whole, default=_plain))
        return plain

    def matches(self, method: str, path: str) -> bool:
        """Whether it is for such a request."""
        return self.method in (ANY, method) and self._pattern.fullmatch(path) is not None

    def fire(self) -> bool:
        """Whether it hits a request that it is for; counts it when it does."""
        hits = self._random.random() < self.probability
        self.fired += hits
        return hits


def _checked_method(method: str) -> str:
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


def _compiled(path: str) -> re.Pattern[str]:
    if not isinstance(path, str) or not path.startswith(("/", ANY)):
        raise ValueError(f"path must begin with / or *, as in '/products*', not {path!r}.")
    if "?" in path:
        raise ValueError(f"path is matched without the query: drop what follows ? in {path!r}.")
    if path.startswith(_BASES):
        raise ValueError(f"path is what follows the base of the API, as in '/orders': {path!r}.")
    return re.compile(".*".join(re.escape(part) for part in path.split(ANY)), re.DOTALL)


def _plain(value: Any) -> Any:
    return dict(value) if is_mapping(value) else str(value)
