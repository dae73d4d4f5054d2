"""Thread pools whose calls are cancelled on exit, and prefetching of pages."""

from __future__ import annotations

import atexit
import os
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, wait
from contextlib import contextmanager, suppress
from functools import partial
from queue import Empty, SimpleQueue
from time import monotonic
from typing import Any, TypeVar
from weakref import WeakSet

from bigcommerce_sdk.drivers.schedule import PAGES_PER_READER, Gate, Prefetcher, Schedule
from bigcommerce_sdk.drivers.sync import Run, batches
from bigcommerce_sdk.effects import Fetch, PageRule, Query, Rule, Walk
from bigcommerce_sdk.exception import CancelledException, UsageException
from bigcommerce_sdk.transport.cancellation import STEP, Cancellation, current, running_in

Result = TypeVar("Result")
#: A call that waits for a thread: its future, function and arguments.
Task = tuple[Future[Any], Callable[..., Any], tuple[Any, ...]]

#: Seconds that closing a pool waits for its threads. Calls of the SDK end at once. The daemon
#: thread of a user's function that takes longer runs on.
JOIN_TIMEOUT = 0.4


class Pool:
    """A pool of daemon threads that cancels its calls when it is closed.

    Interpreter shutdown closes all pools. :mod:`concurrent.futures` is not used because closing its
    pool, and interpreter shutdown, wait for running calls.

    Args:
        size: maximum number of threads; they are started on demand.
        name: prefix of the names of the threads.
        outer: the scopes that its calls run in too; by default those of the calling thread.
    """

    def __init__(
        self,
        size: int,
        name: str = "bigcommerce_sdk",
        outer: tuple[Cancellation, ...] | None = None,
    ) -> None:
        self._size = size
        self._name = name
        self._process = os.getpid()
        self._scope = Cancellation()
        # also cancelled with the enclosing call, such as a pagination inside api.parallel
        self._scopes = (*(current() if outer is None else outer), self._scope)
        # reentrant: a garbage-collected generator may close its pool at any point
        self._tasks: SimpleQueue[Task | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._idle: deque[None] = deque()  # its length is the number of idle threads
        _pools.add(self)

    @property
    def is_usable(self) -> bool:
        """Whether it takes calls: it was not closed, and is of this process."""
        return self._process == os.getpid() and not self._scope.cancelled

    def submit(self, function: Callable[..., Result], /, *args: Any) -> Future[Result]:
        """Call a function in a thread of the pool.

        Raises:
            CancelledException: when the pool was closed.
            UsageException: in a process that was forked from the one that made the pool.
        """
        self.check()
        future: Future[Result] = Future()
        self._tasks.put((future, function, args))
        try:
            self._idle.pop()
        except IndexError:
            if len(self._threads) < self._size:
                self._start()
        return future

    def _start(self) -> None:
        name = f"{self._name}-{len(self._threads)}"
        thread = threading.Thread(target=self._work, name=name, daemon=True)
        try:
            thread.start()
        except RuntimeError as error:  # the limit of the system, or interpreter shutdown
            if not self._threads:
                raise UsageException(f"No thread can be started: {error}.") from None
        else:
            self._threads.append(thread)

    def result(self, future: Future[Result]) -> Result:
        """Wait for the result of the function; raises its exception.

        Raises:
            CancelledException: when the pool was closed.
            UsageException: in a process that was forked from the one that made the pool.
        """
        self.check()
        while not future.done():
            with suppress(TimeoutError):
                future.exception(STEP)  # in steps, for Ctrl-C on Windows
            if future.cancelled():
                break
        if future.cancelled():
            raise _pool_closed()
        try:
            return future.result()
        finally:
            del future  # breaks the cycle with its exception

    def check(self) -> None:
        """Refuse calls after a fork and after the pool was closed.

        Raises:
            CancelledException: when the pool was closed.
            UsageException: in a process that was forked from the one that made the pool.
        """
        if self._process != os.getpid():
            raise forked()
        if self._scope.cancelled:
            raise _pool_closed()

    def cancel(self) -> None:
        """Cancel running and pending calls. Does nothing in a forked process."""
        if self._process != os.getpid() or self._scope.cancelled:
            return
        self._scope.cancel()
        with suppress(Empty):
            while (task := self._tasks.get_nowait()) is not None:
                task[0].cancel()
        self._tasks.put(None)

    def join(self, until: float) -> None:
        """Wait for the threads until a deadline of the monotonic clock."""
        if self._process != os.getpid():
            return
        for thread in self._threads:
            if thread is not threading.current_thread():  # the garbage collector runs in any thread
                thread.join(max(0.0, until - monotonic()))

    def _work(self) -> None:
        with running_in(*self._scopes):
            while (task := self._tasks.get()) is not None:
                _run(*task)
                del task  # an idle thread keeps nothing alive
                if self._tasks.empty():
                    self._idle.append(None)
        self._tasks.put(None)  # for the next thread


def _run(future: Future[Any], function: Callable[..., Any], args: tuple[Any, ...]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = function(*args)
    except BaseException as error:
        future.set_exception(error)
        del future  # the error's traceback holds this frame
    else:
        future.set_result(result)


def forked() -> UsageException:
    """The error of a forked process that continues an iteration of its parent."""
    return UsageException(
        "This process was forked in the middle of an iteration that uses threads, and threads do "
        "not survive a fork. Begin the iteration in the process that needs it, or iterate with "
        "concurrency=1."
    )


def _pool_closed() -> CancelledException:
    return CancelledException("The iteration of this call has ended.", sent=False)


_pools: WeakSet[Pool] = WeakSet()


@contextmanager
def pools(*sizes: int) -> Generator[list[Pool]]:
    """Pools of these sizes, closed together on exit."""
    made = [Pool(size) for size in sizes]
    try:
        yield made
    finally:
        _close_pools(made)


def _close_pools(left: Iterable[Pool]) -> None:
    for pool in left:
        pool.cancel()
    until = monotonic() + JOIN_TIMEOUT
    for pool in left:
        pool.join(until)


@atexit.register
def _end() -> None:
    """Close all pools at interpreter shutdown, while their threads can still run."""
    _close_pools(list(_pools))


def run_all(run: Run, rules: Iterable[Rule[None]], concurrency: int) -> None:
    """Run rules, several at once; they are taken from the iterable as threads become free.

    Args:
        run: runs a rule; called by several threads at once.
        rules: the rules.
        concurrency: maximum number of rules at once.
    """
    with pools(concurrency) as (pool,):
        running: set[Future[Any]] = set()
        for rule in rules:
            running.add(pool.submit(run, rule))
            while len(running) >= concurrency:
                pool.check()
                # in steps, for Ctrl-C on Windows
                done, running = wait(running, STEP, FIRST_COMPLETED)
                for future in done:
                    pool.result(future)
        for future in running:
            pool.result(future)


# -- pages ------------------------------------------------------------------------------------


def prefetched(
    walk: Walk,
    run: Run,
    page: PageRule,
    concurrency: int,
    page_size: int,
    count: Callable[[], Rule[int]] | None = None,
) -> Generator[Any]:
    """The batches of a pagination, lazily, with pages prefetched by threads.

    Args:
        walk: the pagination rule.
        run: runs a rule; called by several threads at once.
        page: creates the rule of a page.
        concurrency: maximum number of pages in flight.
        page_size: rows of a page.
        count: creates the rule that counts the rows of the list, if the API can.
    """

    gate = Gate()

    def read_page(query: Query) -> Any:
        with gate:
            return run(page(query))

    # A thread of its own for the count, so that it delays no page.
    with pools(concurrency, 1) as (pool, aside):
        prefetcher = Prefetcher(
            Schedule(PAGES_PER_READER * concurrency, page_size),
            partial(pool.submit, read_page),
            partial(aside.submit, run),
            count,
        )

        def read(fetch: Fetch) -> Any:
            pool.check()
            future = prefetcher.request(fetch)
            try:
                return read_page(fetch.query) if future is None else pool.result(future)
            finally:
                del future  # breaks the cycle with its exception

        yield from batches(walk, read)
