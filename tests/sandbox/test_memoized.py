"""What is made once is made once by many threads as well."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

from bigcommerce_sdk.sandbox.memoized import memoized


def test_threads_that_ask_at_the_same_time_get_one_thing() -> None:
    made: list[int] = []
    together = threading.Barrier(8)

    @memoized
    def make(number: int) -> object:
        made.append(number)
        time.sleep(0)  # lets the others in, if they can come in
        return object()

    def ask(number: int) -> object:
        together.wait(20)
        return make(number % 2)

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(ask, range(8)))
    assert sorted(made) == [0, 1]
    assert len(set(map(id, found))) == 2
