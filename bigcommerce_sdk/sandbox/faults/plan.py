"""The faults that are ordered of a store, and how they meet its requests."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from bigcommerce_sdk.sandbox.catalogue import Catalogue
from bigcommerce_sdk.sandbox.faults.fault import Exchange, Fault
from bigcommerce_sdk.sandbox.faults.kinds import fault_from
from bigcommerce_sdk.sandbox.faults.rule import ANY, OPTIONS, Order
from bigcommerce_sdk.sandbox.wire import Sent


class Faults:
    """The faults that are ordered of one store.

    Args:
        catalogue: the resources of the store.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._lock = threading.Lock()
        self._orders: list[Order] = []

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
    ) -> Order:
        """Order a fault.

        Several that match one request nest, the first one outermost. One that gives no answer of
        the store's, such as ``Status``, hides the later ones, which wait for the next request.

        >>> from bigcommerce_sdk.sandbox.faults import Status
        >>> sandbox.faults.add(Status(503), method="GET", path="/products*", times=2)

        Args:
            fault: what goes wrong.
            method: the method that it hits; ``"*"`` for any.
            path: the path that it hits, below the base of whichever API and without the query,
                such as ``/products/1``; ``/`` for GraphQL and the token exchange. ``*`` stands
                for any text, slashes included; nothing else is special.
            times: how often it happens; ``None`` for always.
            probability: how likely it is to hit a request that matches, from 0 to 1.
            seed: the same seed gives the same sequence of hits.
            before_quota: hit before the quota is counted, so that the request uses none of it up
                and the reply has none of its headers. The login is checked in any case.

        Returns:
            The order, which knows how often it ``fired``.

        Raises:
            ValueError: when an argument makes no sense.
        """
        order = Order(
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
            self._orders.append(order)
        return order

    def add_json(self, data: Mapping[str, Any]) -> Order:
        """Order a fault that comes as JSON: ``"fault"`` is its kind, next to its fields and the
        arguments of :meth:`add`.

        Raises:
            ValueError: when it makes no sense.
        """
        options = {name: data[name] for name in OPTIONS if name in data}
        return self.add(fault_from(data, beside=OPTIONS), **options)

    def clear(self) -> None:
        """Take all orders back."""
        with self._lock:
            self._orders.clear()

    @property
    def pending(self) -> list[Order]:
        """What is still ordered."""
        with self._lock:
            return list(self._orders)

    def around(self, exchange: Exchange, answer: Callable[[], Sent], *, before_quota: bool) -> Sent:
        """Answer a request with the faults that are ordered for it.

        Args:
            exchange: the request.
            answer: the answer without them.
            before_quota: which of them: those before the quota, or the others.
        """
        orders = [order for order in self.pending if order.before_quota == before_quota]

        def answer_from(position: int) -> Sent:
            for at in range(position, len(orders)):
                if self._takes(orders[at], exchange):
                    return orders[at].fault.around(exchange, partial(answer_from, at + 1))
            return answer()

        return answer_from(0)

    def _takes(self, order: Order, exchange: Exchange) -> bool:
        """Whether an order hits the request; one that is done by that is gone."""
        with self._lock:
            if order not in self._orders or not order.matches(
                exchange.request.method, exchange.path
            ):
                return False
            hits = order.fire()
            if order.done:
                self._orders.remove(order)
            return hits
