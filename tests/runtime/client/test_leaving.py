"""Leaving a loop, a process or a fork ends background work at once.

No further request is sent, and control returns immediately, with calls in flight.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.drivers.threads import Pool, pools
from bigcommerce_sdk.exception import CancelledException, UsageException
from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.parallel import in_order
from bigcommerce_sdk.paging.plan import Paging, plan
from bigcommerce_sdk.transport.cancellation import aborting
from bigcommerce_sdk.transport.limiter import LocalLimiter
from tests.runtime.feeding import listing
from tests.runtime.loopback import STORE, TOKEN

ROOT = Path(__file__).resolve().parents[3]
#: Seconds after which something hangs. What is cancelled takes none, what is not a minute.
SOON = 10
FORK = pytest.mark.skipif(not hasattr(os, "fork"), reason="the system cannot fork")
QUIET_FORK = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")


def bigcommerce_threads() -> list[threading.Thread]:
    return [each for each in threading.enumerate() if "bigcommerce" in each.name]


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    yield
    for each in bigcommerce_threads():
        each.join(SOON)
    assert bigcommerce_threads() == []


class Sticking:
    """A store of many brands, of which some pages, or the count, do not come.

    A refusal waits until the pages before have come: it stops the calls that reserve after it.

    Args:
        first_bad: the number of the first page that does not come.
        how: why not: a status, or ``None`` for a reply that never arrives.
        count: whether the count comes.
    """

    def __init__(self, first_bad: int = 99, how: int | None = None, count: bool = True) -> None:
        self.first_bad, self.how, self.count = first_bad, how, count
        self.sent: list[str] = []
        self.served: set[int] = set()
        self.all_served = threading.Event()
        self.stuck = threading.Event()
        self.stuck_once = threading.Semaphore(0)  # released by each that does not come

    def send(self, request: Request, secrets: Mapping[str, Any], timeout: Any) -> Response:
        self.sent.append(request.url)
        if "/count" in request.url:
            return self._reply(b'{"count": 500}') if self.count else self._stick(None, request)
        page = int(request.url.partition("page=")[2].partition("&")[0] or 1)
        if "min_id=" in request.url:
            page = int(request.url.partition("min_id=")[2].partition("&")[0]) // 10
        if page >= self.first_bad:
            if self.how is not None and self.first_bad > 1:
                self.all_served.wait(SOON)
            return self._stick(self.how, request)
        self.served.add(page)
        if len(self.served) == self.first_bad - 1:
            self.all_served.set()
        rows = [{"id": 10 * page + n, "name": "x"} for n in range(10)] if page < 40 else []
        return self._reply(repr(rows).replace("'", '"').encode())

    def _reply(self, content: bytes, status: int = 200) -> Response:
        return Response(status, Headers({"Retry-After": "50"}), content)

    def _stick(self, status: int | None, request: Request) -> Response:
        self.stuck.set()
        self.stuck_once.release()
        if status is not None:
            return self._reply(b"", status)
        aborted = threading.Event()
        with aborting(aborted.set):
            aborted.wait(60)
        raise CancelledException("aborted", request)

    def close(self) -> None:
        """Nothing is open."""

    def api(self) -> BigcommerceApi:
        return BigcommerceApi("id", STORE, TOKEN, transport=self, limiter=LocalLimiter())


def closing(walk: Any) -> None:
    walk.close()


def failing(walk: Any) -> None:
    with pytest.raises(LookupError):
        for _ in walk:
            raise LookupError


def breaking(walk: Any) -> None:
    for _ in walk:
        break


def interrupting(walk: Any) -> None:
    """Ctrl-C, while the loop waits for a page that does not come."""
    timer = threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGINT))
    timer.start()
    with pytest.raises(KeyboardInterrupt):
        for _ in walk:
            pass
    timer.join()


def test_a_walk_requests_nothing_after_its_client_was_closed() -> None:
    store = Sticking(4)
    api = store.api()
    errors: list[BaseException] = []

    def walk() -> None:
        try:
            list(api.Brands.iterall(page_size=10, concurrency=4))
        except BaseException as error:
            errors.append(error)

    walking = threading.Thread(target=walk)
    walking.start()
    for _ in range(4):  # all that read at once; four more pages wait for them
        assert store.stuck_once.acquire(timeout=SOON)
    sent = len(store.sent)
    api.close()
    walking.join(SOON)
    assert [type(error) for error in errors] == [CancelledException]
    assert len(store.sent) == sent


@pytest.mark.parametrize("how", [None, 429, 503, 500, 524, 408])
@pytest.mark.parametrize("leave", [closing, failing, breaking, interrupting])
@pytest.mark.parametrize("what", ["walk", "pages", "parallel"])
def test_leaving_ends_what_is_in_flight(how: Any, leave: Callable[[Any], None], what: str) -> None:
    store = Sticking(4, how)
    api = store.api()
    brands = api.Brands.iterall(page_size=10, concurrency=4)
    walks: dict[str, Callable[[], Any]] = {
        "walk": lambda: iter(brands),
        "pages": brands.pages,
        "parallel": lambda: api.parallel(
            lambda n: api.Brands.all(page=n), range(1, 100), concurrency=4
        ),
    }
    walk = walks[what]()
    for _ in range(12 if what == "walk" else 2):
        next(walk)
    assert store.stuck.wait(SOON)
    leave(walk)
    del walk
    for each in bigcommerce_threads():
        each.join(SOON)
        assert not each.is_alive()
    # each page once, no further than is read ahead: nothing is retried
    pages = [url for url in store.sent if "/count" not in url]
    assert len(pages) == len(set(pages)) <= 2 + 2 * 4


@pytest.mark.parametrize("keyed", [False, True])
def test_a_count_that_hangs_never_delays_the_end(keyed: bool) -> None:
    store = Sticking(count=False)
    resource = store.api().Brands
    found = [each.id for each in resource.iterall(page_size=10, concurrency=4)]
    assert found == list(range(10, 400))
    assert sum("/count" in url for url in store.sent) == 1


def test_a_walk_inside_a_parallel_function_is_cancelled_with_it() -> None:
    store = Sticking(3)
    api = store.api()
    found = api.parallel(
        lambda n: list(api.Brands.iterall(page_size=10, concurrency=3)) if n else n, range(9), 3
    )
    assert next(found) == 0
    assert store.stuck.wait(SOON)
    found.close()


def test_closing_the_client_ends_a_walk_of_another_thread() -> None:
    store = Sticking(3)
    api = store.api()
    caught: list[BaseException] = []

    def work() -> None:
        try:
            list(api.Brands.iterall(page_size=10, concurrency=4))
        except CancelledException as error:
            caught.append(error)

    walking = threading.Thread(target=work)
    walking.start()
    assert store.stuck.wait(SOON)
    api.close()
    walking.join(SOON)
    assert not walking.is_alive()
    assert len(caught) == 1


def test_a_function_that_blocks_does_not_hold_up_who_leaves() -> None:
    release, begun = threading.Event(), threading.Event()

    def block(_: int) -> bool:
        begun.set()
        return release.wait(60)

    with pools(1) as (pool,):
        pool.submit(block, 1)
        assert begun.wait(SOON)
    with pytest.raises(CancelledException):
        pool.submit(len, "a")
    assert not release.is_set()
    release.set()


def test_threads_are_daemons_and_reused() -> None:
    with pools(3) as (pool,):
        for number in range(50):
            assert pool.result(pool.submit(abs, -number)) == number
        running = bigcommerce_threads()
        assert 1 <= len(running) <= 3
        assert all(each.daemon for each in running)


def test_a_pool_may_be_left_by_one_of_its_own_threads() -> None:
    """The garbage collector closes generators in whichever thread it runs."""
    pool = Pool(2)
    done: list[bool] = []

    def leave() -> None:
        pool.cancel()
        pool.join(0)
        done.append(True)

    pool.submit(leave)
    for each in bigcommerce_threads():
        each.join(SOON)
    assert done == [True]


# -- forks --------------------------------------------------------------------------------------


def numbers(concurrency: int) -> Collection[int]:
    def fetch(query: dict[str, str]) -> list[dict[str, Any]]:
        start = int(query["page"]) * 10
        return [{"id": each} for each in range(start, start + 10)] if start < 500 else []

    walked = plan(Paging(5, 10, ""), ("id",), {})
    return listing(fetch, lambda row: row["id"], walked, "/x", concurrency)


def in_child(check: Callable[[], bool]) -> int:
    """The exit status of a forked process that does this; it is killed if it hangs."""
    child = os.fork()
    if child == 0:  # nothing but this may run here: no test ends twice
        signal.alarm(SOON)
        done = 1
        try:
            done = 0 if check() else 2
        finally:
            os._exit(done)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


ITERATIONS: dict[str, Callable[[], Any]] = {
    "walk": lambda: iter(numbers(4)),
    "pages": lambda: numbers(4).pages(),
    "parallel": lambda: in_order(lambda n: n, range(200), 4),
    "parallel walk": lambda: in_order(lambda n: n, numbers(4), 1),
}


@FORK
@QUIET_FORK
@pytest.mark.parametrize("taken", [1, 2, 10, 11, 25])
@pytest.mark.parametrize("kind", ITERATIONS)
def test_iteration_in_a_forked_process_raises(kind: str, taken: int) -> None:
    found = ITERATIONS[kind]()
    for _ in range(taken):
        next(found)

    def refused() -> bool:
        with pytest.raises(UsageException, match="forked in the middle of an iteration"):
            next(found)
        found.close()
        return len(list(numbers(4))) == 490  # its own iteration works

    def closed() -> bool:
        found.close()
        return True

    assert in_child(refused) == 0
    assert in_child(closed) == 0
    assert next(found) is not None  # the parent continues
    found.close()


@FORK
@QUIET_FORK
def test_a_fork_inside_a_parallel_function_can_call() -> None:
    def work(number: int) -> int:
        return in_child(lambda: next(iter(numbers(1))) == 10)

    assert list(in_order(work, range(3), 2)) == [0, 0, 0]


# -- the end of the interpreter -----------------------------------------------------------------

_PROGRAM = """
import sys, threading
sys.path.insert(0, {root!r})
from tests.runtime.client.test_leaving import Sticking
store = Sticking(3, {how}, count={count})
api = store.api()
{begin}
assert store.stuck.wait(20)
{end}
"""
_WALK = (
    "kept = iter(api.Coupons.iterall(page_size=10, concurrency=4)); [next(kept) for _ in range(12)]"
)
_PARALLEL = """
kept = api.parallel(lambda n: api.Coupons.all(page=n), range(1, 100), concurrency=4)
next(kept)
"""
#: How a program ends, while an iteration is alive.
ENDS = {"end": "", "error": "raise LookupError('on purpose')", "exit": "sys.exit(3)"}


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("how", [None, 429, 503])
@pytest.mark.parametrize("begin", [_WALK, _PARALLEL], ids=["walk", "parallel"])
def test_a_process_ends_although_an_iteration_is_kept(begin: str, how: Any, end: str) -> None:
    program = _PROGRAM.format(root=str(ROOT), how=how, count=True, begin=begin, end=ENDS[end])
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=2 * SOON
    )
    assert done.returncode == {"end": 0, "error": 1, "exit": 3}[end]
    # without a handler, Python prints warnings of the log
    said = [line for line in done.stderr.splitlines() if "; try 2 in" not in line]
    assert said[-1:] == (["LookupError: on purpose"] if end == "error" else [])


@FORK
def test_a_forked_process_exits_with_an_open_iteration() -> None:
    end = "import os\nchild = os.fork()\nif child: sys.exit(os.waitpid(child, 0)[1])"
    program = _PROGRAM.format(root=str(ROOT), how=None, count=False, begin=_WALK, end=end)
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program],
        capture_output=True, text=True, timeout=2 * SOON,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
