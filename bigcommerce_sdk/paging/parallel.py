"""Ordered parallel map over threads, with bounded prefetch and cancellation on exit."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future
from types import CoroutineType, TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from bigcommerce_sdk.drivers.schedule import Read, has_failed
from bigcommerce_sdk.drivers.sync import end_of_iteration
from bigcommerce_sdk.drivers.threads import Pool, pools
from bigcommerce_sdk.exception import InvalidValueException, UsageException
from bigcommerce_sdk.json.writing import shown, type_of
from bigcommerce_sdk.paging.collection import Positions, applied, held, is_in_use, release
from bigcommerce_sdk.paging.plan import validate_concurrency
from bigcommerce_sdk.records.misuse import SyncOnly, await_hint

if TYPE_CHECKING:
    from typing import Self

Item = TypeVar("Item")
Result = TypeVar("Result")


class ParallelResults(Generic[Result], SyncOnly):
    """A lazy iterator of the results of ``api.parallel``, in the order of the items."""

    def __init__(self, results: Generator[Result, None, None], items: object) -> None:
        self._results = results
        self._items = items

    def __repr__(self) -> str:
        return "<results of api.parallel>"

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Result:
        try:
            return next(self._results)
        except ValueError as error:
            if not is_in_use(error):
                raise  # of the function or the items
            raise UsageException(
                "Another thread is waiting for a result of api.parallel. Take the results in one "
                "thread."
            ) from None

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
        except ValueError:  # "generator already executing" would expose an implementation detail
            raise UsageException(
                "Another thread is waiting for a result of api.parallel. Close the results in that "
                "thread, or close the client, which cancels its calls in all threads."
            ) from None

    def checkpoint(self) -> dict[str, Any]:
        """The checkpoint of the item collection after the last taken result.

        See :meth:`~bigcommerce_sdk.paging.collection.Collection.checkpoint`.

        Raises:
            UsageException: when the items are not a collection.
        """
        return checkpoint_of(self._items)


def checkpoint_of(items: Any) -> dict[str, Any]:
    """The checkpoint of the items of ``api.parallel``.

    Raises:
        UsageException: when they are not a collection.
    """
    if not hasattr(items, "set_position"):
        raise UsageException(
            "checkpoint() needs items from a collection such as api.Orders.iterall(), got "
            f"{type_of(items)}. Call checkpoint() of the source collection instead."
        )
    found: dict[str, Any] = items.checkpoint()
    return found


def in_order(
    function: Callable[[Item], Result], items: Iterable[Item], concurrency: int
) -> ParallelResults[Result]:
    """Map ``function`` over items in parallel; yields the results lazily, in order.

    Items are consumed in the thread that takes the results, at most ``concurrency`` ahead. An
    exception is raised in order, after the results of all earlier items; no further call begins
    then. For the checkpoint of a collection, a record counts as done when its result is taken.

    Raises:
        InvalidValueException: when ``concurrency`` is not an integer >= 1, the function is not
            callable or the items are not iterable.
    """
    check_arguments(function, concurrency)
    iterator: Iterator[Item] = iterator_of(items)
    run = _sequential if concurrency == 1 else _threaded
    return ParallelResults(run(function, iterator, concurrency), items)


def check_arguments(function: Any, concurrency: Any) -> None:
    """Validate arguments of ``api.parallel``; see :func:`in_order`."""
    validate_concurrency(concurrency)
    if not callable(function):
        raise InvalidValueException(f"function must be callable, got {shown(function)}.")


def iterator_of(items: Any, make: Callable[[Any], Any] = iter) -> Any:
    """The iterator of the items of ``api.parallel``.

    Args:
        items: the items.
        make: ``iter`` or ``aiter``.

    Raises:
        InvalidValueException: when they are not iterable.
    """
    given: object = items
    try:
        return make(items)
    except TypeError:
        hint = await_hint(given)
        if hasattr(type(given), "__aiter__"):
            hint = " Use api.parallel of AsyncBigcommerceApi."
        raise InvalidValueException(
            f"items must be iterable, got {type_of(items)}.{hint}"
        ) from None
    except (StopIteration, StopAsyncIteration) as error:
        raise iteration_end_error("iterable", error) from error


def _sequential(
    function: Callable[[Item], Result], items: Iterator[Item], concurrency: int
) -> Generator[Result, None, None]:
    while True:
        try:
            item, positions = next_item(items)
        except StopIteration:
            return
        try:
            with applied():
                result = _call(function, item)
        except (StopIteration, GeneratorExit) as error:
            raise iteration_end_error("function", error) from error
        release(positions)
        del item  # release the finished item
        yield result
        del result


def _threaded(
    function: Callable[[Item], Result], items: Iterator[Item], concurrency: int
) -> Generator[Result, None, None]:
    with pools(concurrency) as (pool,):
        waiting: deque[tuple[Future[Result], Positions]] = deque()
        more = True
        while True:
            pool.check()
            while more and len(waiting) < concurrency and not any_failed(waiting):
                more = _submit_next(pool, function, items, waiting)
            if not waiting:
                return
            future, positions = waiting.popleft()
            try:
                result = pool.result(future)
            except (StopIteration, GeneratorExit) as error:
                raise iteration_end_error("function", error) from error
            finally:
                del future  # breaks the cycle with its exception
            release(positions)
            yield result
            del result


def _call(function: Callable[[Item], Result], item: Item) -> Result:
    result: Any = function(item)
    if type(result) is CoroutineType:
        result.close()  # otherwise Python warns that it was never awaited
        raise InvalidValueException(
            f"function must be a plain function, got {shown(function)}, which returned a "
            "coroutine. Use api.parallel of AsyncBigcommerceApi, or a function without async."
        )
    found: Result = result
    return found


def any_failed(waiting: Iterable[tuple[Read[Any], Positions]]) -> bool:
    """Whether a call has failed: its error will end the results."""
    for call, _ in waiting:  # noqa: SIM110 - any() takes twice as long
        if has_failed(call):
            return True
    return False


def _submit_next(
    pool: Pool,
    function: Callable[[Item], Result],
    items: Iterator[Item],
    waiting: deque[tuple[Future[Result], Positions]],
) -> bool:
    """Submit the next item; returns whether more may follow."""
    try:
        item, positions = next_item(items)
    except StopIteration:
        return False
    except Exception as error:
        failed: Future[Result] = Future()
        failed.set_exception(error)
        waiting.append((failed, {}))
        return False
    waiting.append((pool.submit(_call, function, item), positions))
    return True


def next_item(items: Iterator[Item]) -> tuple[Item, Positions]:
    """The next item, and the positions of its collections after it."""
    try:
        with held() as positions:
            return next(items), positions
    except GeneratorExit as error:
        raise iteration_end_error("iterable", error) from error
    except RuntimeError as error:
        if (end := end_of_iteration(error)) is not None:
            raise iteration_end_error("iterable", end) from error
        raise


def iteration_end_error(source: str, error: BaseException) -> UsageException:
    """The exception raised instead of one that would end an iteration."""
    kind = type(error).__name__
    function = "anext" if isinstance(error, StopAsyncIteration) else "next"
    return UsageException(
        f"The {source} given to api.parallel raised {kind}, which would end the results early. "
        f"Catch it there; {function}(iterator, None) returns None instead."
    )
