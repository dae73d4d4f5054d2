"""The soak, small: 5 % faults, each record exactly once, in flat memory."""

from __future__ import annotations

from benchmarks import limiter
from benchmarks.soak import running, soak
from tests.clock import FakeClock


def test_each_record_comes_exactly_once_although_requests_fail() -> None:
    with running(1_000, chance=0.3) as store:
        outcome = soak(store, 1_000, 4, FakeClock())
    assert (outcome.records, outcome.missing, outcome.doubled) == (4_000, 0, 0)
    assert (
        outcome.failed > 0
    )  # memory is measured by `make soak`: here the log of the tests grows too


def test_many_threads_keep_to_a_quota_in_real_time() -> None:
    assert limiter.run(60).refused <= limiter.THREADS  # none of which failed the call
