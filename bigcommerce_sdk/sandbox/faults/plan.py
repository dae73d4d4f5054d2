"""The faults planned for a store, applied to its requests."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from functools import partial
from typing import Any

from bigcommerce_sdk.sandbox.catalogue import Catalogue
from bigcommerce_sdk.sandbox.faults.fault import Answer, Exchange, Fault
from bigcommerce_sdk.sandbox.faults.kinds import fault_from
from bigcommerce_sdk.sandbox.faults.rule import ANY, OPTIONS, Rule
from bigcommerce_sdk.sandbox.wire import WireResponse


class Faults:
    """The faults planned for one store.

    Args:
        catalogue: the resources of the store.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._lock = threading.Lock()
        self._rules: list[Rule] = []
        self._last = 0
        #: set when the faults are cleared, which ends their delays; then replaced
        self.cleared: threading.Event = threading.Event()

    def add(
        self,
        fault: Fault,
        *,
        method: str = ANY,
        path: str = ANY,
        times: int | None = 1,
        probability: float = 1.0,
        seed: int = 0,
        before_quota: bool = False,
    ) -> Rule:
        """Plan a fault.

        Faults that match the same request nest, the first one outermost. A fault that does not
        execute the request, such as ``Status``, hides later ones until the next request.

        >>> from bigcommerce_sdk.sandbox.faults import Status
        >>> sandbox.faults.add(Status(503), method="GET", path="/products*", times=2)

        Args:
            fault: the fault.
            method: the method of the requests to hit; ``"*"`` for any.
            path: their path below the base path of the API, without the query, such as
                ``/products/1``; ``/`` for GraphQL and the token exchange. ``*`` matches any text
                including slashes; no other character is special.
            times: how often it fires; ``None`` without limit.
            probability: the probability that it hits a matching request, from 0 to 1.
            seed: the same seed gives the same sequence of hits.
            before_quota: apply before the quota is counted: the request uses none of it, and the
                response has none of its headers. Credentials are checked first in any case.

        Returns:
            The rule, which counts how often it has ``fired``.

        Raises:
            ValueError: an argument is invalid.
        """
        rule = Rule(
            fault,
            method=method,
            path=path,
            times=times,
            probability=probability,
            seed=seed,
            before_quota=before_quota,
        )
        fault.check(self._catalogue)
        with self._lock:
            self._last += 1
            rule.id = self._last
            self._rules.append(rule)
        return rule

    def add_json(self, data: Mapping[str, Any]) -> Rule:
        """Plan a fault given as JSON.

        Args:
            data: ``"fault"`` is the kind, next to its fields and the arguments of :meth:`add`.

        Raises:
            ValueError: the fault or an argument is unknown or invalid.
        """
        options = {name: data[name] for name in OPTIONS if name in data}
        return self.add(fault_from(data, OPTIONS), **options)

    def remove(self, rule: Rule) -> bool:
        """Remove one planned fault. A delay that has begun continues.

        >>> from bigcommerce_sdk.sandbox.faults import Delay
        >>> slow = sandbox.faults.add(Delay(2), times=None)
        >>> sandbox.faults.remove(slow)
        True

        Args:
            rule: a rule that :meth:`add` returned.

        Returns:
            Whether it was planned; false if it can no longer fire anyway.
        """
        with self._lock:
            is_planned = rule in self._rules
            if is_planned:
                self._rules.remove(rule)
        return is_planned

    def clear(self) -> None:
        """Remove all planned faults, and end the delays of those that have fired."""
        with self._lock:
            self._rules.clear()
            ended, self.cleared = self.cleared, threading.Event()
        ended.set()

    @property
    def pending(self) -> list[Rule]:
        """The rules that can still fire."""
        with self._lock:
            return list(self._rules)

    def apply(self, exchange: Exchange, answer: Answer, *, before_quota: bool) -> WireResponse:
        """Answer a request with the faults planned for it.

        Args:
            exchange: the request.
            answer: executes the request.
            before_quota: whether to apply the faults before the quota is counted, or the others.
        """
        rules = [rule for rule in self.pending if rule.before_quota == before_quota]

        def answer_from(position: int) -> WireResponse:
            for at in range(position, len(rules)):
                if self._hits(rules[at], exchange):
                    exchange.hits.append(rules[at].fault.kind)
                    return rules[at].fault.apply(exchange, partial(answer_from, at + 1))
            return answer()

        return answer_from(0)

    def _hits(self, rule: Rule, exchange: Exchange) -> bool:
        """Whether a rule hits the request. Removes the rule once it is done."""
        with self._lock:
            if rule not in self._rules or not rule.matches(exchange.request.method, exchange.path):
                return False
            hits = rule.fire()
            if rule.done:
                self._rules.remove(rule)
            return hits
