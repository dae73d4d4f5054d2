"""The turns of tasks: no iteration of the event loop takes long, and each task continues."""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.transport.turns import LONGEST, Turns
from tests.clock import FakeClock


class Iterations(asyncio.SelectorEventLoop):
    """An event loop that counts its iterations."""

    count = 0

    def _run_once(self) -> None:
        self.count += 1
        super()._run_once()  # type: ignore[misc]


def run(works: list[tuple[float, int]], cancelled: set[int]) -> tuple[dict[int, float], set[int]]:
    """Run tasks that work for some seconds after some iterations, and cancel some of them.

    Returns:
        The seconds of each iteration, and the tasks that have worked.
    """
    loop, clock = Iterations(), FakeClock()
    spent: defaultdict[int, float] = defaultdict(float)
    done: set[int] = set()

    async def work(turns: Turns, number: int) -> None:
        seconds, delay = works[number]
        for _ in range(delay):
            await asyncio.sleep(0)
        if turns.is_late():
            await turns.wait()
        clock.sleep(seconds)
        spent[loop.count] += seconds
        done.add(number)

    async def main() -> None:
        turns = Turns(loop, clock.now)
        tasks = [asyncio.ensure_future(work(turns, number)) for number in range(len(works))]
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        for number in cancelled:
            if number < len(tasks):
                tasks[number].cancel()
        await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 30)

    with asyncio.Runner(loop_factory=lambda: loop) as runner:
        runner.run(main())
    return spent, done


def test_tasks_that_wake_together_are_spread_over_iterations() -> None:
    spent, done = run([(0.003, 0)] * 25, set())
    assert len(done) == 25
    assert max(spent.values()) < LONGEST + 0.003 + 1e-6


def test_short_tasks_do_not_wait() -> None:
    spent, _ = run([(0.00005, 0)] * 50, set())
    assert len(spent) == 1


def test_a_task_waits_for_few_iterations() -> None:
    """As many continue at once as fit, so the waiting costs little."""
    spent, done = run([(0.0005, 0)] * 200, set())
    assert len(done) == 200
    assert len(spent) <= 2 * 200 * 0.0005 / LONGEST + 2


@given(
    works=st.lists(
        st.tuples(st.sampled_from([0.0, 0.0001, 0.001, 0.004, 0.02]), st.integers(0, 6)),
        min_size=1,
        max_size=40,
    ),
    cancelled=st.sets(st.integers(0, 39), max_size=10),
)
def test_every_task_continues(works: list[tuple[float, int]], cancelled: set[int]) -> None:
    spent, done = run(works, cancelled)
    assert done >= set(range(len(works))) - cancelled
    longest = max(seconds for seconds, _ in works)
    assert max(spent.values(), default=0) <= LONGEST + longest + 1e-6


def test_the_clock_advances_within_an_iteration_of_uvloop() -> None:
    """The clock of ``uvloop`` itself does not."""
    uvloop = pytest.importorskip("uvloop")
    done: list[int] = []
    first: list[int] = []  # those of the first iteration

    async def work(turns: Turns, number: int) -> None:
        if turns.is_late():
            await turns.wait()
        until = time.monotonic() + LONGEST * 0.6
        while time.monotonic() < until:
            pass
        done.append(number)

    async def main() -> None:
        turns = Turns(asyncio.get_running_loop())
        async with asyncio.TaskGroup() as group:
            for number in range(6):
                group.create_task(work(turns, number))
            await asyncio.sleep(0)
            first.extend(done)

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(main())
    assert len(first) < 6  # the others waited for another iteration
    assert sorted(done) == [*range(6)]
