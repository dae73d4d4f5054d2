"""Ordered parallel map over threads, with bounded prefetch and cancellation on exit."""

from __future__ import annotations

import atexit
import os
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from queue import Empty, SimpleQueue
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from weakref import WeakSet

from bigcommerce_sdk import checkpoint
from bigcommerce_sdk.cancellation import STEP, Cancellation, current, running_in
from bigcommerce_sdk.exception import CancelledException, InvalidValueException, UsageException
from bigcommerce_sdk.paging import checked

if TYPE_CHECKING:
    from typing import Self

Item = TypeVar("Item")
Result = TypeVar("Result")
#: A call that waits for a thread: its future, function and arguments.
Task = tuple[Future[Any], Callable[..., Any], tuple[Any, ...]]

#: Seconds that closing a pool waits for its threads. Calls of the SDK end at once; only a user's
#: function can take longer, and its daemon thread then runs on.
JOIN_TIMEOUT = 0.4


class Pool:
    """A pool of daemon threads that cancels its calls when it is closed.

    Interpreter shutdown closes all pools. :mod:`concurrent.futures` is not used because closing its
    pool, and interpreter shutdown, wait for running calls.

    Args:
        size: maximum number of threads; they are started on demand.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._process = os.getpid()
        self._scope = Cancellation()
        # cancelled with the call around it too, such as a walk inside api.parallel
        self._scopes = (*current(), self._scope)
        # reentrant: a garbage-collected generator may close its pool at any point
        self._tasks: SimpleQueue[Task | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._idle: deque[None] = deque()  # its length is the number of idle threads
        _pools.add(self)

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
        name = f"bigcommerce_sdk-{len(self._threads)}"
        thread = threading.Thread(target=self._work, name=name, daemon=True)
        try:
            thread.start()
        except RuntimeError as error:  # the system allows no more, or the interpreter ends
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
        return future.result()

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
            if thread is not threading.current_thread():  # the garbage collector runs anywhere
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
    return CancelledException("The iteration that needs this call has ended.", sent=False)


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


class ParallelResults(Generic[Result]):
    """A lazy iterator of the results of ``api.parallel``, in the order of the items."""

    def __init__(self, results: Generator[Result, None, None], items: object) -> None:
        self._results = results
        self._items = items

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Result:
        return next(self._results)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Cancel running and pending calls.

        Raises:
            UsageException: when another thread waits for a result.
        """
        try:
            self._results.close()
        except ValueError:  # Python's words are of a generator, which is no business of callers
            raise UsageException(
                "Another thread is waiting for a result of api.parallel. Close the results in that "
                "thread, or close the client, which cancels its calls in all threads."
            ) from None

    def checkpoint(self) -> dict[str, Any]:
        """The checkpoint of the item collection after the last taken result.

        See :meth:`~bigcommerce_sdk.collection.Collection.checkpoint`.

        Raises:
            UsageException: when the items are not a collection.
        """
        from bigcommerce_sdk.collection import Collection

        items: Any = self._items
        if not isinstance(items, Collection):
            raise UsageException(
                f"A checkpoint needs a collection such as api.Orders.iterall(), and the items are "
                f"of type {type(items).__name__}. Call checkpoint() of the collection that "
                "they come from."
            )
        return items.checkpoint()


def in_order(
    function: Callable[[Item], Result], items: Iterable[Item], concurrency: int
) -> ParallelResults[Result]:
    """The results of ``function`` for each item, in the order of the items, lazily.

    Items are taken in the thread that takes the results, at most ``concurrency`` ahead of them. An
    error is raised in its turn, after the results of all items before. For the checkpoint of a
    collection, a record counts as done when its result is taken.

    Raises:
        InvalidValueException: when ``concurrency`` is no whole number from 1, the function cannot
            be called or the items cannot be iterated.
    """
    checked(concurrency)
    if not callable(function):
        raise InvalidValueException(f"function must be callable, got {function!r}.")
    try:
        iterator = iter(items)
    except TypeError:
        raise InvalidValueException(
            f"items must be iterable, got {type(items).__name__}."
        ) from None
    except StopIteration as error:
        raise _iteration_end_error("iterable", error) from error
    run = _sequential if concurrency == 1 else _threaded
    return ParallelResults(run(function, iterator, concurrency), items)


def _sequential(
    function: Callable[[Item], Result], items: Iterator[Item], concurrency: int
) -> Generator[Result, None, None]:
    while True:
        try:
            item, places = _next_item(items)
        except StopIteration:
            return
        try:
            result = function(item)
        except (StopIteration, GeneratorExit) as error:
            raise _iteration_end_error("function", error) from error
        checkpoint.release(places)
        del item  # keep no reference to an item that is done
        yield result
        del result


def _threaded(
    function: Callable[[Item], Result], items: Iterator[Item], concurrency: int
) -> Generator[Result, None, None]:
    with pools(concurrency) as (pool,):
        waiting: deque[tuple[Future[Result], checkpoint.Places]] = deque()
        more = True
        while True:
            pool.check()
            while more and len(waiting) < concurrency:
                more = _submit_next(pool, function, items, waiting)
            if not waiting:
                return
            future, places = waiting.popleft()
            try:
                result = pool.result(future)
            except (StopIteration, GeneratorExit) as error:
                raise _iteration_end_error("function", error) from error
            checkpoint.release(places)
            del future
            yield result
            del result


def _submit_next(
    pool: Pool,
    function: Callable[[Item], Result],
    items: Iterator[Item],
    waiting: deque[tuple[Future[Result], checkpoint.Places]],
) -> bool:
    """Submit one more item. Returns whether there may be others."""
    try:
        item, places = _next_item(items)
    except StopIteration:
        return False
    except Exception as error:
        failed: Future[Result] = Future()
        failed.set_exception(error)
        waiting.append((failed, {}))
        return False
    waiting.append((pool.submit(function, item), places))
    return True


def _next_item(items: Iterator[Item]) -> tuple[Item, checkpoint.Places]:
    """The next item, and the positions of its collections after it."""
    try:
        with checkpoint.held() as places:
            return next(items), places
    except GeneratorExit as error:
        raise _iteration_end_error("iterable", error) from error
    except RuntimeError as error:
        if isinstance(error.__cause__, StopIteration):  # Python converts it in a generator
            raise _iteration_end_error("iterable", error.__cause__) from error
        raise


def _iteration_end_error(culprit: str, error: BaseException) -> UsageException:
    """The error in place of an exception that would end an iteration."""
    kind = type(error).__name__
    return UsageException(
        f"The {culprit} given to api.parallel raised {kind}, which would end the results early. "
        f"Catch it there; next(iterator, None) gives None instead of raising StopIteration."
    )
