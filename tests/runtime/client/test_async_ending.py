"""Whatever ends a call or an iteration ends all of it: no task and no socket remains.

Over sockets, in each kind of event loop.
"""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import threading
import weakref
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing, asynccontextmanager, suppress
from contextvars import ContextVar
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.api import AsyncBigcommerceApi, BigcommerceApi
from bigcommerce_sdk.exception import (
    CallException,
    CancelledException,
    TransportException,
    UsageException,
)
from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.resources.products import AsyncProducts
from bigcommerce_sdk.secret import Secret
from bigcommerce_sdk.transport import cancellation
from tests.clock import FakeClock
from tests.runtime.answering import Answering, AsyncAnswering, Silent
from tests.runtime.loopback import STORE, TOKEN, Loopback, Reply
from tests.runtime.looping import HOUR, LOOPS, run, steps

ROOT = Path(__file__).resolve().parents[3]
#: Seconds within which all ends. What is not cancelled takes as long as the server: 30.
SOON = 5.0
LINUX = pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="counts descriptors")

each_loop = pytest.mark.parametrize("loop", LOOPS)
Call = Callable[[AsyncBigcommerceApi], Awaitable[Any]]


def connections(server: Loopback) -> int:
    """Sockets of this process that are connected to the server."""
    held: set[str] = set()
    for name in os.listdir("/proc/self/fd"):
        with suppress(OSError):  # closed just now
            held.add(os.readlink(f"/proc/self/fd/{name}"))
    lines = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    port = f":{server.port:04X}"
    return sum(line[2].endswith(port) and f"socket:[{line[9]}]" in held for line in lines)


@asynccontextmanager
async def client(server: Loopback, **settings: Any) -> AsyncIterator[AsyncBigcommerceApi]:
    """A client of the server. With it, all of its sockets and tasks end."""
    given: dict[str, Any] = {"timeout": 20, "max_retries": 0, **settings}
    async with AsyncBigcommerceApi("c", STORE, TOKEN, server.url, **given) as api:
        yield api
    assert connections(server) == 0


async def alone(server: Loopback) -> None:
    """Wait until no other task runs and no socket is open; fails if that takes long."""
    gc.collect()
    async with asyncio.timeout(SOON):
        while len(asyncio.all_tasks()) > 1 or connections(server):
            await asyncio.sleep(0.001)


def record(api: AsyncBigcommerceApi) -> Any:
    """A record that was fetched before."""
    return AsyncProducts(api.connection)._wrap({"id": 5, "brand_id": 3})


def changed(api: AsyncBigcommerceApi) -> Any:
    """The same with a change."""
    found = record(api)
    found.name = "Other"
    return found


async def listed(rows: Any) -> list[Any]:
    return [row async for row in rows]


#: Each kind of call, of which the server answers none.
READS: dict[str, Call] = {
    "get": lambda api: api.Brands.get(1),
    "all": lambda api: api.Brands.all(),
    "count": lambda api: api.Brands.count(),
    "first": lambda api: api.Brands.iterall().first(),
    "refresh": lambda api: record(api).refresh(),
    "link": lambda api: record(api).brand,
    "links": lambda api: listed(record(api).images),
    "sub-resource": lambda api: record(api).images.all(),
    "V3": lambda api: api.v3.get("/catalog/products"),
    "GraphQL": lambda api: api.graphql("{ system { time } }"),
    "token": lambda api: api.oauth_fetch_token("its-secret", "a-code", f"stores/{STORE}", "s", "u"),
    "check": lambda api: api.check(),
    "resource_urls": lambda api: api.resource_urls(),
    "request": lambda api: api.connection.request("GET", "/time"),
    "walk": lambda api: listed(api.Brands.iterall()),
    "walk of pages": lambda api: listed(api.Brands.iterall(concurrency=4).pages()),
    "walk with prefetching": lambda api: listed(api.Brands.iterall(concurrency=4)),
    "range": lambda api: listed(api.Brands.enumerate(start=5, limit=100)),
    "V3 walk": lambda api: listed(api.v3.iterall("/catalog/products")),
    "parallel": lambda api: listed(api.parallel(api.Brands.get, range(1, 9), concurrency=4)),
    "one by one": lambda api: listed(api.parallel(api.Brands.get, range(1, 9), concurrency=1)),
    "loaded links": lambda api: listed(api.Products.iterall().with_("brand", concurrency=2)),
}
WRITES: dict[str, Call] = {
    "create": lambda api: api.Brands.create(name="New & Co"),
    "update": lambda api: api.Brands.update(1, name="After"),
    "delete": lambda api: api.Brands.delete(1),
    "delete_all": lambda api: api.Brands.delete_all(),
    "save": lambda api: changed(api).save(),
    "update of a record": lambda api: record(api).update(name="After"),
    "delete of a record": lambda api: record(api).delete(),
    "create below a record": lambda api: record(api).images.create(image_file="a.png"),
    "V3 post": lambda api: api.v3.post("/catalog/products", {"name": "x"}),
    "V3 delete": lambda api: api.v3.delete("/catalog/products/5"),
    "mutation": lambda api: api.graphql("mutation { a }"),
}
CALLS = READS | WRITES


@pytest.fixture
def silent(server: Loopback, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A server that answers no request before the end of the test."""
    monkeypatch.setenv("BC_AUTH_SERVICE", server.url)
    hold = threading.Event()
    server.answers(*[Reply(hold=hold)] * 50)
    yield server
    hold.set()


async def arrived(server: Loopback, count: int = 1) -> None:
    """Wait until requests have arrived."""
    async with asyncio.timeout(SOON):
        while len(server.arrived) < count:
            await asyncio.sleep(0.001)


@LINUX
@pytest.mark.parametrize("name", CALLS)
def test_a_timeout_around_a_call_ends_it(silent: Loopback, name: str) -> None:
    async def main() -> None:
        async with client(silent) as api:
            began = asyncio.get_running_loop().time()
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.02):
                    await CALLS[name](api)
            assert asyncio.get_running_loop().time() - began < SOON
            await alone(silent)  # before the client is closed

    run(main())


@LINUX
@pytest.mark.parametrize("name", CALLS)
def test_closing_the_client_ends_calls_of_all_tasks(silent: Loopback, name: str) -> None:
    async def main() -> None:
        async with client(silent) as api:
            calls = [asyncio.ensure_future(CALLS[name](api)) for _ in range(3)]
            await arrived(silent, 3)
        done, pending = await asyncio.wait(calls, timeout=SOON)
        assert not pending
        for call in done:
            if name == "check":
                assert isinstance(call.result().error, CancelledException)
                continue
            error = call.exception()
            assert isinstance(error, CancelledException)
            assert error.maybe_applied is (name in WRITES)
            assert error.attempts == 1

    run(main())


@LINUX
@each_loop
def test_a_failing_sibling_in_a_task_group_ends_the_others(silent: Loopback, loop: str) -> None:
    async def failing() -> None:
        await arrived(silent, len(CALLS))
        raise LookupError

    async def main() -> None:
        async with client(silent) as api:
            with pytest.raises(ExceptionGroup) as caught:
                async with asyncio.TaskGroup() as group:
                    for call in CALLS.values():
                        group.create_task(called(call, api))
                    group.create_task(failing())
            assert caught.value.subgroup(LookupError) is not None
            assert caught.value.split(LookupError)[1] is None
            await alone(silent)

    run(main(), loop)


async def called(call: Call, api: AsyncBigcommerceApi) -> Any:
    return await call(api)


# -- leaving an iteration ------------------------------------------------------------------------


async def breaking(rows: Any) -> None:
    async for _ in rows:
        break


async def failing(rows: Any) -> None:
    with pytest.raises(LookupError):
        async for _ in rows:
            raise LookupError


async def closing(rows: Any) -> None:
    found = aiter(rows)
    await anext(found)
    await found.aclose()


async def blocked(rows: Any) -> None:
    """Leave a block of its own."""
    async with aclosing(aiter(rows)) as found:
        await anext(found)


async def cancelling(rows: Any) -> None:
    """Cancel the task that iterates, while it waits for a page that does not come."""
    task = asyncio.create_task(listed(rows))
    await steps(50)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


ITERATIONS: dict[str, Callable[[AsyncBigcommerceApi], Any]] = {
    "walk": lambda api: api.Brands.iterall(page_size=50),
    "prefetching": lambda api: api.Brands.iterall(page_size=50, concurrency=4),
    "pages": lambda api: api.Brands.iterall(page_size=50, concurrency=4).pages(),
    "V3": lambda api: api.v3.iterall("/catalog/products", limit=50),
    "parallel": lambda api: api.parallel(all_but_the_first(api), range(1, 99), concurrency=4),
    "parallel walk": lambda api: api.parallel(
        record_id, api.Brands.iterall(page_size=50, concurrency=4), concurrency=4
    ),
}


def all_but_the_first(api: AsyncBigcommerceApi) -> Callable[[int], Awaitable[Any]]:
    async def get(number: int) -> Any:
        return number if number == 1 else await api.Brands.get(number)

    return get


async def record_id(record: Any) -> Any:
    await asyncio.sleep(0)
    return record.id


@LINUX
@each_loop
@pytest.mark.parametrize("leave", [breaking, failing, closing, blocked, cancelling])
@pytest.mark.parametrize("name", ITERATIONS)
def test_leaving_an_iteration_ends_what_is_in_flight(
    server: Loopback, name: str, leave: Callable[[Any], Awaitable[None]], loop: str
) -> None:
    hold = threading.Event()
    rows = [{"id": n, "name": f"n{n}"} for n in range(1, 51)]
    if name != "parallel":
        server.answers({"data": rows, "meta": {}} if name == "V3" else rows)
    server.answers(*[Reply(hold=hold)] * 50)

    async def main() -> None:
        async with client(server) as api:
            await leave(ITERATIONS[name](api))
            await _alone_but_for_one(server)
        await alone(server)

    try:
        run(main(), loop)
    finally:
        hold.set()
    assert len(server.arrived) <= 10


async def _alone_but_for_one(server: Loopback) -> None:
    """No task runs, and no connection is open but an idle one."""
    gc.collect()
    async with asyncio.timeout(SOON):
        while len(asyncio.all_tasks()) > 1 or connections(server) > 1:
            await asyncio.sleep(0.001)


# -- cancellation at any point -------------------------------------------------------------------


class Counting:
    """A limiter for tasks that counts, and that takes a step for each call."""

    def __init__(self) -> None:
        self.reserved = self.reported = 0

    async def reserve(self) -> float:
        await asyncio.sleep(0)
        self.reserved += 1
        return 0.0

    async def report(self, *_: Any) -> None:
        await asyncio.sleep(0)
        self.reported += 1

    def for_store(self, store: str) -> Counting:
        return self


class Plain(Counting):
    """The same for threads."""

    def reserve(self) -> float:  # type: ignore[override]
        self.reserved += 1
        return 0.0

    def report(self, *_: Any) -> None:  # type: ignore[override]
        self.reported += 1


def answer(request: Request) -> tuple[int, Any]:
    """Some pages of a list, failures in between, and records."""
    if "/count" in request.path:
        return 200, {"count": 200}
    if request.path.endswith(("/brands", "/products")):
        first = int(request.url.partition("min_id=")[2].partition("&")[0] or 1)
        return 200, [{"id": n, "brand_id": 3} for n in range(first, min(first + 50, 201))]
    return (503, None) if len(request.path) % 2 else (200, {"id": 1, "data": {}})


LIMITED = sorted(CALLS.keys() - {"token"})  # which counts against no quota


@given(st.sampled_from(LIMITED), st.integers(0, 60), st.sampled_from([Counting, Plain]))
def test_cancellation_at_any_step_leaves_nothing(name: str, count: int, kind: Any) -> None:
    limiter, transport = kind(), AsyncAnswering(answer)

    async def main() -> None:
        api = AsyncBigcommerceApi(
            "c", STORE, TOKEN, transport=transport, limiter=limiter, clock=FakeClock()
        )
        task = asyncio.ensure_future(called(CALLS[name], api))
        await steps(count)
        ended = task.done()
        task.cancel()
        await asyncio.wait([task], timeout=SOON)
        assert task.done()
        assert task.cancelled() is not ended
        if ended and not task.cancelled():
            assert isinstance(task.exception(), CallException | None)
        for _ in range(20):
            if len(asyncio.all_tasks()) > 1:
                await asyncio.sleep(0.001)

    run(main())
    assert limiter.reserved == limiter.reported >= len(transport.sent)


WALKS: dict[str, Callable[[Any], Any]] = {
    "walk": lambda api: api.Brands.iterall(page_size=50),
    "prefetching": lambda api: api.Brands.iterall(page_size=50, concurrency=4),
    "pages": lambda api: api.Brands.iterall(page_size=50).pages(),
    "links": lambda api: api.Products.iterall().with_("brand", concurrency=2),
    "pages of links": lambda api: api.Products.iterall().with_("brand", concurrency=2).pages(),
    "range": lambda api: api.Brands.enumerate(start=0, limit=100),
    "V3": lambda api: api.v3.iterall("/catalog/products"),
    "V3 pages": lambda api: api.v3.iterall("/catalog/products").pages(),
    "parallel": lambda api: api.parallel(api.Brands.get, range(1, 9), concurrency=4),
    "one by one": lambda api: api.parallel(api.Brands.get, range(1, 9), concurrency=1),
}


@pytest.mark.parametrize("use", ["anext", "gather", "aclose"])
@pytest.mark.parametrize("name", WALKS)
def test_a_second_task_in_an_iteration_is_refused(name: str, use: str) -> None:
    async def main() -> None:
        transport = Silent()
        api = AsyncBigcommerceApi("c", STORE, TOKEN, transport=transport)
        rows: Any = aiter(WALKS[name](api))
        first = asyncio.ensure_future(anext(rows))
        if use != "gather":
            await transport.began.wait()
        with pytest.raises(UsageException, match="Another task is"):
            await asyncio.wait_for(rows.aclose() if use == "aclose" else anext(rows), SOON)
        await transport.began.wait()
        await api.aclose()  # the first one is not disturbed
        assert isinstance(await ending(first), CancelledException)
        await rows.aclose()

    run(main())


def close(rows: Any) -> None:
    rows.close()


@pytest.mark.parametrize("use", [next, close])
@pytest.mark.parametrize("name", WALKS)
def test_a_second_thread_in_an_iteration_is_refused(name: str, use: Callable[[Any], Any]) -> None:
    began, release = threading.Event(), threading.Event()

    def answering(request: Request) -> tuple[int, Any]:
        began.set()
        assert release.wait(60)
        raise TransportException("lost", request)

    api = BigcommerceApi("c", STORE, TOKEN, transport=Answering(answering), max_retries=0)
    rows: Any = iter(WALKS[name](api))
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(next, rows)
        assert began.wait(SOON)
        with pytest.raises(UsageException, match="Another thread is"):
            use(rows)
        release.set()
        assert isinstance(first.exception(SOON), TransportException)
    rows.close()


def test_a_value_error_inside_of_an_iteration_is_unchanged() -> None:
    def failing(request: Request) -> Any:
        raise ValueError("generator already executing") from KeyError("cause")

    api = BigcommerceApi("c", STORE, TOKEN, transport=Answering(failing))
    for name in WALKS:
        with pytest.raises(ValueError, match="already executing") as caught:
            next(iter(WALKS[name](api)))
        assert isinstance(caught.value.__cause__, KeyError)


# -- callbacks -----------------------------------------------------------------------------------

WAITING: list[str] = ["on_request", "on_response", "callback_function"]


def options(name: str, hook: Any) -> dict[str, Any]:
    """The options of a client that calls the hook."""
    if name == "callback_function":
        return {"rate_limiting_management": {"min_requests_remaining": 5, name: hook}}
    return {name: hook}


class LowQuota(AsyncAnswering):
    """A transport whose responses report a low quota."""

    async def send(  # type: ignore[override]
        self, request: Request, secrets: Mapping[str, Secret], timeout: Any
    ) -> Response:
        response = await super().send(request, secrets, timeout)
        response.headers["X-Rate-Limit-Requests-Left".lower()] = "1"
        return response


def hooked(name: str, hook: Any, status: int = 200) -> AsyncBigcommerceApi:
    """A client with a hook, whose requests are answered with a status."""
    transport = LowQuota(lambda request: (status, {"id": 1}))
    given: dict[str, Any] = {"max_retries": 0, "clock": FakeClock(), **options(name, hook)}
    return AsyncBigcommerceApi("c", STORE, TOKEN, transport=transport, **given)


class Hanging:
    """A hook in each form that is awaited; none of them ends by itself.

    Attributes:
        began: set when it waits.
        ended: exceptions that ended it.
    """

    def __init__(self) -> None:
        self.began = asyncio.Event()
        self.ended: list[type[BaseException]] = []

    async def hook(self, *_: object) -> None:
        self.began.set()
        try:
            await asyncio.sleep(HOUR)
        except BaseException as error:
            self.ended.append(type(error))
            raise

    async def __call__(self, *_: object) -> None:
        await self.hook()

    def form(self, name: str) -> Any:
        """The hook in one of its forms."""

        def coroutine(*_: object) -> Any:
            return self.hook()

        def task(*_: object) -> Any:
            return asyncio.ensure_future(self.hook())

        forms: dict[str, Any] = {
            "method": self.hook,
            "object": self,
            "partial": partial(self.hook, 1),
            "returns a coroutine": coroutine,
            "returns a task": task,
        }
        return forms[name]


FORMS = ["method", "object", "partial", "returns a coroutine", "returns a task"]


async def ending(call: asyncio.Future[Any]) -> Any:
    """The exception of a call that must end now."""
    await asyncio.wait([call], timeout=SOON)
    assert call.done()
    return call.exception()


@each_loop
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", WAITING)
def test_closing_ends_a_callback_that_waits(name: str, form: str, loop: str) -> None:
    async def main() -> None:
        for write in (False, True):
            hanging = Hanging()
            api = hooked(name, hanging.form(form))
            verb = api.Brands.create(name="New") if write else api.Brands.get(1)
            call = asyncio.ensure_future(verb)
            await hanging.began.wait()
            await api.aclose()
            error = await ending(call)
            assert isinstance(error, CancelledException)
            sent = name != "on_request"
            assert (error.sent, error.attempts) == (sent, int(sent))
            assert error.maybe_applied is (sent and write)
            assert hanging.ended == [asyncio.CancelledError]
            assert call.cancelling() == 0

    run(main(), loop)


@pytest.mark.parametrize(
    ("method", "status", "maybe_applied"),
    [
        ("GET", 200, False), ("GET", 500, False), ("POST", 200, True), ("POST", 201, True),
        ("POST", 404, False), ("POST", 422, False), ("POST", 429, False), ("POST", 302, False),
        ("POST", 500, True), ("POST", 503, True), ("POST", 408, True), ("PUT", 200, True),
        ("PUT", 409, False), ("PUT", 524, True), ("DELETE", 204, True), ("DELETE", 404, False),
    ],
)  # fmt: skip
def test_what_a_response_says_counts_though_its_callback_was_cut(
    method: str, status: int, maybe_applied: bool
) -> None:
    async def main() -> None:
        hanging = Hanging()
        api = hooked("on_response", hanging.hook, status)
        call = asyncio.ensure_future(api.connection.request(method, "/brands/1", body=None))
        await hanging.began.wait()
        await api.aclose()
        error = await ending(call)
        assert isinstance(error, CancelledException)
        assert (error.maybe_applied, error.attempts) == (maybe_applied, 1)

    run(main())


@pytest.mark.parametrize("name", WAITING)
def test_a_callback_may_close_its_client(name: str) -> None:
    """Directly, in a call of its own, and in its cleanup."""

    async def main() -> None:
        async def closing(*_: object) -> None:
            await api.aclose()
            await steps(5)
            done.append("closed")

        async def calling(*_: object) -> None:
            if not done:
                done.append("called")
                await api.with_options(on_request=closing).Brands.get(2)

        async def cleaning(*_: object) -> None:
            try:
                began.set()
                await asyncio.sleep(HOUR)
            finally:
                await closing()

        for hook in (closing, calling, cleaning):
            done: list[str] = []
            began = asyncio.Event()
            api = hooked(name, hook)
            call = asyncio.ensure_future(api.Brands.get(1))
            if hook is cleaning:
                await began.wait()
                await api.aclose()
            error = await ending(call)
            if hook is closing and name != "on_request":
                assert error is None
            else:  # the request is not sent any more, or a call of the hook was cancelled
                assert isinstance(error, CancelledException)
            assert done == (["called", "closed"] if hook is calling else ["closed"])

    run(main())


@each_loop
@pytest.mark.parametrize("name", WAITING)
def test_closing_again_ends_a_callback_that_closed_its_client(name: str, loop: str) -> None:
    async def main() -> None:
        hanging = Hanging()

        async def hook(*_: object) -> None:
            await api.aclose()
            await hanging.hook()

        api = hooked(name, hook)
        call = asyncio.ensure_future(api.Brands.get(1))
        await hanging.began.wait()
        await steps(5)
        assert not call.done()
        await api.aclose()
        assert isinstance(await ending(call), CancelledException)

    run(main(), loop)


def test_a_callback_that_ends_in_spite_of_its_cancellation_counts() -> None:
    async def main() -> None:
        for error in (None, LookupError("cleanup")):
            hanging = Hanging()

            async def hook(
                *_: object, hanging: Hanging = hanging, error: Exception | None = error
            ) -> None:
                with suppress(asyncio.CancelledError):
                    await hanging.hook()
                await steps(2)
                if error is not None:
                    raise error

            api = hooked("on_response", hook)
            call = asyncio.ensure_future(api.Brands.get(1))
            await hanging.began.wait()
            await api.aclose()
            assert await ending(call) is error

    run(main())


@pytest.mark.parametrize("name", WAITING)
@pytest.mark.parametrize("first", ["user", "client"])
def test_the_users_cancellation_of_a_callback_wins(name: str, first: str) -> None:
    async def main() -> None:
        hanging = Hanging()
        api = hooked(name, hanging.hook)
        call = asyncio.ensure_future(api.Brands.get(1))
        await hanging.began.wait()
        if first == "user":
            call.cancel()
        await api.aclose()
        if first == "client":
            call.cancel()
        await asyncio.wait([call], timeout=SOON)
        assert call.cancelled()

    run(main())


class AnswersWrites(Silent):
    """A transport that answers writes, and no reads."""

    async def send(self, request: Request, secrets: Any, timeout: Any) -> Any:
        if request.method == "GET":
            return await super().send(request, secrets, timeout)
        return Response(200, Headers(), b'{"id": 1}')


@pytest.mark.parametrize("together", [False, True])
def test_calls_of_a_callback_end_with_it(together: bool) -> None:
    """The outer call says what is known of its own request, not of those of the callback."""

    async def main() -> None:
        async def hook(*_: object) -> None:
            if together:
                await asyncio.gather(api.Brands.get(1), api.Brands.get(2))
            await api.Brands.get(1)

        transport = AnswersWrites()
        api = AsyncBigcommerceApi("c", STORE, TOKEN, transport=transport, on_response=hook)
        call = asyncio.ensure_future(api.Brands.create(name="New"))
        await transport.began.wait()
        await steps(3)
        await api.aclose()
        error = await ending(call)
        assert isinstance(error, CancelledException)
        assert error.maybe_applied
        assert error.request is not None
        assert error.request.method == "POST"
        await steps(3)

    run(main())


# -- limiters ------------------------------------------------------------------------------------


class Stuck:
    """A limiter for tasks, one of whose methods does not end.

    Args:
        where: the method.

    Attributes:
        began: set when it waits.
        open: requests that are reserved and not reported.
    """

    def __init__(self, where: str) -> None:
        self.where = where
        self.began = threading.Event()
        self.open: int = 0

    async def reserve(self) -> Any:
        await self.stick("reserve")
        self.open += 1
        return 0.0

    async def report(self, *_: object) -> None:
        await self.stick("report")
        self.open -= 1

    async def stick(self, where: str) -> None:
        if where == self.where:
            self.began.set()
            await asyncio.sleep(HOUR)

    def for_store(self, store: str) -> Any:
        return self

    def release(self) -> None:
        """Let it go on."""


class Stubborn(Stuck):
    """One that ignores its cancellation for some time."""

    async def stick(self, where: str) -> None:
        while where == self.where:
            with suppress(asyncio.CancelledError):
                await super().stick(where)

    def release(self) -> None:
        self.where = "nowhere"
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()


class Disguised(Stuck):
    """One whose plain methods return coroutines."""

    def reserve(self) -> Any:
        return super().reserve()

    def report(self, *_: object) -> Any:
        return super().report()


class BlockingLimiter(Stuck):
    """One that blocks its thread."""

    def __init__(self, where: str) -> None:
        super().__init__(where)
        self.free = threading.Event()

    def reserve(self) -> Any:
        self.block("reserve")
        self.open += 1
        return 0.0

    def report(self, *_: object) -> Any:
        self.block("report")
        self.open -= 1

    def block(self, where: str) -> None:
        if where == self.where:
            self.began.set()
            assert self.free.wait(60)

    def release(self) -> None:
        self.free.set()


STUCK: list[type[Stuck]] = [Stuck, Stubborn, Disguised, BlockingLimiter]


async def until(reached: Callable[[], bool]) -> None:
    """Wait until something holds; fails if that takes long."""
    async with asyncio.timeout(SOON):
        while not reached():
            await asyncio.sleep(0.001)


def limited(limiter: Any, **settings: Any) -> AsyncBigcommerceApi:
    transport = AsyncAnswering(lambda request: (200, {"id": 1}))
    given: dict[str, Any] = {"max_retries": 0, "clock": FakeClock(), **settings}
    return AsyncBigcommerceApi("c", STORE, TOKEN, transport=transport, limiter=limiter, **given)


@each_loop
@pytest.mark.parametrize("how", ["aclose", "cancel", "timeout"])
@pytest.mark.parametrize("where", ["reserve", "report"])
@pytest.mark.parametrize("kind", STUCK)
def test_a_limiter_that_hangs_keeps_no_call(
    kind: type[Stuck], where: str, how: str, loop: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bigcommerce_sdk.drivers.asyncio.SETTLE_TIMEOUT", 0.01)

    async def main() -> None:
        limiter = kind(where)
        api = limited(limiter)
        deadline = asyncio.timeout(None)

        async def work() -> Any:
            async with deadline:
                return await api.Brands.create(name="New")

        call = asyncio.create_task(work())
        await until(limiter.began.is_set)
        if how == "aclose":
            await api.aclose()
        elif how == "cancel":
            call.cancel()
        else:
            deadline.reschedule(0)
        await asyncio.wait([call], timeout=SOON)
        assert call.done()
        if how == "cancel":
            assert call.cancelled()
        elif how == "timeout":
            assert isinstance(call.exception(), TimeoutError)
        elif where == "report":  # its response counts
            assert call.result().id == 1
        else:
            error = call.exception()
            assert isinstance(error, CancelledException)
            assert (error.sent, error.maybe_applied, error.attempts) == (False, False, 0)
        if kind is not Stubborn:
            assert len(asyncio.all_tasks()) == 1
        limiter.release()
        await until(lambda: len(asyncio.all_tasks()) == 1)
        if kind is BlockingLimiter:  # a thread that goes on reports what it reserved
            await until(lambda: limiter.open == 0)

    run(main(), loop)


def test_a_limiter_that_hangs_after_a_request_was_cut_keeps_no_call(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bigcommerce_sdk.drivers.asyncio.SETTLE_TIMEOUT", 0.01)

    async def main() -> None:
        for kind in (Stuck, Disguised, BlockingLimiter):
            for how in ("aclose", "cancel"):
                limiter: Any = kind("report")
                transport = Silent()
                api = AsyncBigcommerceApi("c", STORE, TOKEN, transport=transport, limiter=limiter)
                call = asyncio.ensure_future(api.Brands.create(name="New"))
                await transport.began.wait()
                call.cancel() if how == "cancel" else await api.aclose()
                await asyncio.wait([call], timeout=SOON)
                assert call.cancelled() is (how == "cancel")
                if how == "aclose":
                    error = call.exception()
                    assert isinstance(error, CancelledException)
                    assert error.maybe_applied
                limiter.release()

    run(main())


def test_all_ends_within_a_second_though_a_limiter_ignores_its_cancellation() -> None:
    async def main() -> None:
        limiter = Stubborn("reserve")
        api = limited(limiter)
        call = asyncio.ensure_future(api.Brands.get(1))
        await until(limiter.began.is_set)
        await api.aclose()
        await asyncio.wait([call], timeout=1.0)
        assert isinstance(call.exception(), CancelledException)
        limiter.release()
        await steps(3)

    run(main())


def test_the_end_of_a_call_waits_for_a_limiter_that_is_quick() -> None:
    """So that it is known whether the request was reserved."""

    async def main() -> None:
        for closes in (False, True):
            for count in range(12):
                limiter = Counting()
                api = limited(limiter)
                call = asyncio.ensure_future(api.Brands.get(1))
                await steps(count)
                if closes:
                    await api.aclose()
                else:
                    call.cancel()
                await asyncio.gather(call, return_exceptions=True)
                assert limiter.reserved == limiter.reported
                assert len(asyncio.all_tasks()) == 1

    run(main())


BLOCKED = """
import asyncio, sys
sys.path.insert(0, {root!r})
from bigcommerce_sdk import AsyncBigcommerceApi
from tests.runtime.answering import AsyncAnswering
from tests.runtime.client.test_async_ending import BlockingLimiter

async def main():
    for where in ("reserve", "report"):
        limiter = BlockingLimiter(where)
        transport = AsyncAnswering(lambda request: (200, {{"id": 1}}))
        api = AsyncBigcommerceApi("c", "s", "t", transport=transport, limiter=limiter)
        call = asyncio.ensure_future(api.Coupons.get(1))
        while not limiter.began.is_set():
            await asyncio.sleep(0.001)
        await api.aclose()
        print(type((await asyncio.gather(call, return_exceptions=True))[0]).__name__)

asyncio.run(main())
print("left")
"""


def test_a_program_ends_though_its_limiter_blocks_a_thread() -> None:
    command = [sys.executable, "-W", "error", "-c", BLOCKED.format(root=str(ROOT))]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30)
    expected = "CancelledException\nAsyncCoupon\nleft\n"
    assert (done.returncode, done.stdout, done.stderr) == (0, expected, "")


def test_a_limiter_in_a_thread_waits_in_the_scopes_of_its_call() -> None:
    """So a wait by the SDK's own means ends at once."""

    class Waiting(BlockingLimiter):
        def block(self, where: str) -> None:
            self.began.set()
            cancellation.sleep(HOUR)

    async def main() -> None:
        limiter = Waiting("reserve")
        api = limited(limiter)
        call = asyncio.ensure_future(api.Brands.get(1))
        await until(limiter.began.is_set)
        await api.aclose()
        assert isinstance(await ending(call), CancelledException)
        await until(lambda: limiter.open == 0)

    run(main())


# -- loops, threads, context variables -----------------------------------------------------------


@LINUX
@each_loop
def test_one_client_in_several_loops_one_after_the_other(server: Loopback, loop: str) -> None:
    api = AsyncBigcommerceApi("c", STORE, TOKEN, server.url, max_retries=0)
    for number in range(1, 4):
        server.answers({"id": number}, {"id": number})

        async def main() -> list[Any]:
            return [(await api.Brands.get(7)).id for _ in range(2)]

        assert run(main(), loop) == [number, number]
        assert connections(server) == 0  # the end of the loop closes them
    run(api.aclose(), loop)


@LINUX
@each_loop
def test_one_client_in_the_loops_of_several_threads(server: Loopback, loop: str) -> None:
    server.answers(*[{"id": 7}] * 40)
    api = AsyncBigcommerceApi("c", STORE, TOKEN, server.url, max_retries=0)
    found: list[Any] = []

    async def main() -> None:
        calls = [api.Brands.get(7) for _ in range(10)]
        found.extend([each.id for each in await asyncio.gather(*calls)])

    threads = [threading.Thread(target=run, args=(main(), loop)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert found == [7] * 40
    assert connections(server) == 0


@LINUX
def test_closing_ends_calls_in_the_loops_of_other_threads(silent: Loopback) -> None:
    api = AsyncBigcommerceApi("c", STORE, TOKEN, silent.url, max_retries=0, timeout=20)
    caught: list[Any] = []

    async def calling() -> None:
        with pytest.raises(TransportException) as error:
            await api.Brands.create(name="New & Co")
        caught.append(error.value)
        await alone(silent)  # sockets of other loops are closed a moment later

    threads = [threading.Thread(target=run, args=(calling(),)) for _ in range(2)]
    for thread in threads:
        thread.start()
    run(arrived(silent, 2))
    run(api.aclose())
    for thread in threads:
        thread.join(SOON)
        assert not thread.is_alive()
    assert [(type(each), each.maybe_applied) for each in caught] == [(CancelledException, True)] * 2
    assert connections(silent) == 0


SHOP: ContextVar[str] = ContextVar("shop", default="none")


@each_loop
def test_context_variables_reach_the_tasks(server: Loopback, loop: str) -> None:
    seen: list[str] = []
    page = [{"id": n} for n in range(1, 51)]
    server.answers(page, *[[{"id": n} for n in range(51 + 9 * k, 60 + 9 * k)] for k in range(2)])

    async def look(row: Any) -> str:
        await asyncio.sleep(0)
        return SHOP.get()

    async def main() -> None:
        SHOP.set("mugs")

        def hook(*_: object) -> None:
            seen.append(SHOP.get())

        async with AsyncBigcommerceApi(
            "c", STORE, TOKEN, server.url, max_retries=0, on_request=hook, on_response=hook
        ) as api:
            brands = api.Brands.iterall(page_size=50, concurrency=4)
            assert set(await listed(api.parallel(look, brands, concurrency=4))) == {"mugs"}

    run(main(), loop)
    assert len(seen) >= 4
    assert set(seen) == {"mugs"}


# -- reference cycles ----------------------------------------------------------------------------


class Losing(AsyncAnswering):
    """A transport that answers the first request for a page, and loses all others."""

    def __init__(self) -> None:
        super().__init__(lambda request: (200, [{"id": n, "brand_id": n} for n in range(1, 51)]))

    async def send(self, *arguments: Any) -> Any:  # type: ignore[override]
        if not self.sent and arguments[0].path.endswith(("/v2/brands", "/v2/products")):
            return await super().send(*arguments)
        await steps(2)  # several fail at once
        raise TransportException("lost", arguments[0])


async def gathered(api: AsyncBigcommerceApi) -> None:
    await asyncio.gather(*(api.Brands.get(number) for number in (1, 2)), return_exceptions=True)


FAILING: dict[str, Call] = {
    "calls": gathered,
    "parallel": lambda api: listed(api.parallel(api.Brands.get, range(1, 9), concurrency=4)),
    "one by one": lambda api: listed(api.parallel(api.Brands.get, range(1, 9), concurrency=1)),
    "walk": lambda api: listed(api.Brands.iterall(page_size=50)),
    "prefetching": lambda api: listed(api.Brands.iterall(page_size=50, concurrency=4)),
    "pages": lambda api: listed(api.Brands.iterall(page_size=50, concurrency=4).pages()),
    "links": lambda api: listed(api.Products.iterall(page_size=50).with_("brand", concurrency=4)),
    "pages of links": lambda api: listed(
        api.Products.iterall(page_size=50).with_("brand", "images", concurrency=4).pages()
    ),
    "V3": lambda api: listed(api.v3.iterall("/catalog/products", limit=50)),
    "parallel walk": lambda api: listed(
        api.parallel(
            lambda record: record.refresh(), api.Brands.iterall(page_size=50, concurrency=4)
        )
    ),
}


@pytest.mark.parametrize("over", ["transport", "refused", "reset"])
@pytest.mark.parametrize("name", FAILING)
def test_failures_are_freed_without_the_garbage_collector(name: str, over: str) -> None:
    left: list[Any] = []

    def hook(_: object) -> None:
        if (task := asyncio.current_task()) is not main_task[0]:
            left.append(weakref.ref(task))

    main_task: list[Any] = []

    class Resetting(asyncio.Protocol):
        def connection_made(self, transport: Any) -> None:
            transport.abort()

    async def failing(api: AsyncBigcommerceApi) -> None:
        try:
            await FAILING[name](api)
        except TransportException as error:
            left.append(weakref.ref(error))

    async def main() -> None:
        main_task.append(asyncio.current_task())
        server = await asyncio.get_running_loop().create_server(Resetting, "127.0.0.1", 0)
        ways: dict[str, dict[str, Any]] = {
            "transport": {"transport": Losing()},
            "refused": {"host": "http://127.0.0.1:9"},
            "reset": {"host": f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"},
        }
        async with AsyncBigcommerceApi(
            "c", STORE, TOKEN, max_retries=0, on_request=hook, **ways[over]
        ) as api:
            await failing(api)
        server.close()
        await steps(5)
        main_task.clear()

    gc.disable()
    try:
        run(main())
        assert left != []
        assert [found for each in left if (found := each()) is not None] == []
    finally:
        gc.enable()


def test_links_and_their_records_are_freed_without_the_garbage_collector() -> None:
    async def main() -> list[Any]:
        transport = AsyncAnswering(lambda request: (200, {"id": 3}))
        api = AsyncBigcommerceApi("c", STORE, TOKEN, transport=transport)
        product = record(api)
        link, again = product.brand, product.brand
        assert await link is await again is await product.brand
        assert len(transport.sent) == 1
        kept = [weakref.ref(each) for each in (link, again)]
        other = record(api)
        kept.append(weakref.ref(other.brand))  # not awaited
        return kept

    gc.disable()
    try:
        assert [each() for each in run(main())] == [None] * 3
    finally:
        gc.enable()
