"""Faults on order: each on the wire, when they fire, and that the store gets over them."""

from __future__ import annotations

import gc
import http.client
import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bigcommerce_sdk import facts
from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import BigcommerceException, PartialSuccessWarning
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.app import pause
from bigcommerce_sdk.sandbox.faults import (
    KINDS,
    BetweenPages,
    Delay,
    Empty,
    Html,
    InvalidJson,
    Oversized,
    Redirect,
    Reset,
    Rule,
    Status,
    Truncated,
    TruncatedGzip,
    WrongCharset,
)
from bigcommerce_sdk.sandbox.faults.replies import REDIRECTS
from tests.health import examples
from tests.sandbox.fault_cases import CASES, Case
from tests.sandbox.wire import ask, connect, request

BY_NAME = {f"{case.fault.kind}-{number}": case for number, case in enumerate(CASES)}
QUOTA = facts.HEADERS["requests_left"].lower()


@pytest.fixture(params=list(BY_NAME))
def case(request: pytest.FixtureRequest) -> Case:
    return BY_NAME[request.param]


@pytest.fixture
def quiet(capfd: pytest.CaptureFixture[str]) -> Iterator[None]:
    """The server writes nothing about what happens in the test."""
    yield
    assert capfd.readouterr().err == ""


@pytest.fixture(scope="module")
def running() -> Iterator[Sandbox]:
    """One store for all examples of a property."""
    with Sandbox() as store:
        yield store


def test_every_kind_has_a_case() -> None:
    assert {case.fault.kind for case in CASES} == set(KINDS)
    assert all(type(case.fault) is KINDS[case.data["fault"]] for case in CASES)


@pytest.mark.usefixtures("quiet")
def test_each_fault_has_its_effect_and_the_store_recovers(sandbox: Sandbox, case: Case) -> None:
    order = sandbox.faults.add(case.fault, method="GET", path="/brands")
    with connect(sandbox) as other:  # a connection that was there before
        case.proves(ask(sandbox, "GET", "/brands" + case.query))
        assert (order.fired, sandbox.faults.pending) == (1, [])
        other.sendall(request(sandbox, "GET", "/time"))
        assert other.recv(12) == b"HTTP/1.1 200"
    assert ask(sandbox, "GET", "/brands").status == 200
    assert sandbox.requests[0].status == (0 if case.cut else getattr(case.fault, "status", 200))


def test_the_same_connection_goes_on_where_it_was_not_cut(sandbox: Sandbox, case: Case) -> None:
    sandbox.faults.add(case.fault, path="/brands")
    connection = http.client.HTTPConnection(urlsplit(sandbox.base_url).netloc, timeout=30)
    base, headers = f"/stores/{sandbox.store_hash}/v2", {"X-Auth-Token": sandbox.token}
    try:
        connection.request("GET", base + "/brands" + case.query, headers=headers)
        if case.cut:
            with pytest.raises((ConnectionResetError, http.client.IncompleteRead)):
                connection.getresponse().read()
            return
        connection.getresponse().read()
        own_port = connection.sock.getsockname()
        connection.request("GET", base + "/time", headers=headers)
        assert connection.getresponse().status == 200
        assert connection.sock.getsockname() == own_port
    finally:
        connection.close()


def test_the_client_says_what_is_wrong_in_its_own_words(api: Any, sandbox: Any, case: Case) -> None:
    sandbox.faults.add(case.fault, path="/brands")
    with suppress(BigcommerceException, PartialSuccessWarning):  # no other error is fine
        assert isinstance(api.Brands.all(), list)
    assert len(api.Brands.all()) == 3


@pytest.mark.parametrize("status", REDIRECTS)
def test_every_status_of_a_redirect(sandbox: Sandbox, status: int) -> None:
    sandbox.faults.add(Redirect("https://elsewhere.example/x", status))
    raw = ask(sandbox, "POST", "/brands", {"name": "x"})
    assert (raw.status, raw.headers["location"]) == (status, "https://elsewhere.example/x")
    assert ask(sandbox, "GET", "/brands/count").body == b'{"count": 3}'


# --- what is done, and what is not


@pytest.mark.parametrize(
    ("fault", "done"),
    [
        (Reset(), False),
        (Reset(after_commit=True), True),
        (Status(504), False),
        (Status(504, after_commit=True), True),
        (Html(status=502), False),
        (Html(status=502, after_commit=True), True),
        (Redirect("http://x"), False),
        (Oversized(10), False),
        (Empty(), True),
        (Truncated(), True),
        (InvalidJson(), True),
        (TruncatedGzip(), True),
        (Delay(), True),
    ],
    ids=repr,
)
def test_what_was_asked_is_done_or_not(
    sandbox: Sandbox, api: BigcommerceApi, fault: Any, done: bool
) -> None:
    sandbox.faults.add(fault, method="POST", path="/brands")
    ask(sandbox, "POST", "/brands", {"name": "Made"})
    assert ("Made" in [brand.name for brand in api.Brands.all()]) is done


def test_rows_come_and_go_between_two_pages(sandbox: Sandbox, api: BigcommerceApi) -> None:
    change = BetweenPages(delete=[("Products", 1), ("Products", 99)], insert=[])
    sandbox.faults.add(change, path="/products")
    assert [p.id for p in api.Products.all(page=1, limit=2)] == [1, 2]
    assert [p.id for p in api.Products.all(page=2, limit=2)] == [4, 5]  # 3 moved up, unseen
    row = {"id": 50, "name": "New", "price": "1"}
    sandbox.faults.add(BetweenPages(insert=[("Products", row)]), path="/products")
    assert 50 not in [p.id for p in api.Products.all()]
    assert 50 in [p.id for p in api.Products.all()]


@pytest.mark.parametrize("fault", [case.fault for case in CASES if not case.cut], ids=repr)
def test_no_fault_gives_a_head_reply_a_body(sandbox: Sandbox, fault: Any) -> None:
    sandbox.faults.add(fault, times=None)
    assert ask(sandbox, "HEAD", "/brands").body == b""


def test_a_delay_does_not_block_other_requests(sandbox: Sandbox) -> None:
    entered = Entered(sandbox)
    sandbox.faults.add(BetweenPages(delete=[("Brands", 1)]), path="/brands")
    sandbox.faults.add(Delay(3600), path="/brands")
    with ThreadPoolExecutor(1) as pool:
        slow = pool.submit(ask, sandbox, "GET", "/brands")
        assert entered.wait(30)
        assert ask(sandbox, "GET", "/brands/1").status == 200
        sandbox.faults.clear()
        assert slow.result(30).whole
    assert ask(sandbox, "GET", "/brands/1").status == 404


@pytest.mark.parametrize("fault", [InvalidJson(), WrongCharset(), TruncatedGzip()], ids=repr)
def test_an_empty_list_gets_a_body_to_spoil(sandbox: Sandbox, fault: Any) -> None:
    sandbox.faults.add(fault)
    raw = ask(sandbox, "GET", "/brands?page=9")
    assert (raw.status, raw.whole, raw.body != b"") == (200, True, True)


@pytest.mark.usefixtures("quiet")
def test_a_truncated_empty_response_is_not_sent(sandbox: Sandbox) -> None:
    sandbox.faults.add(Truncated())
    assert ask(sandbox, "GET", "/brands?page=9") == (b"", False)
    sandbox.faults.add(Truncated(keep=0))
    raw = ask(sandbox, "GET", "/brands")
    assert (raw.status, raw.body, raw.whole) == (200, b"", False)
    sandbox.faults.add(Truncated(keep=10**6))
    assert not ask(sandbox, "GET", "/brands").whole
    assert [each.status for each in sandbox.requests] == [0, 0, 0]


@pytest.mark.usefixtures("quiet")
def test_an_oversized_body_is_never_held_whole(sandbox: Sandbox) -> None:
    sandbox.faults.add(Oversized(2**40))
    with connect(sandbox) as connection:
        connection.sendall(request(sandbox, "GET", "/brands"))
        received = 0
        while received < 10**6:
            received += len(connection.recv(65536))
    assert ask(sandbox, "GET", "/brands").status == 200


# --- time


class Clock:
    """Records waits instead of waiting, with the number of brands at the time."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.waits: list[tuple[float, int]] = []
        sandbox._app.pause = self

    def __call__(self, seconds: float, is_over: Callable[[], bool]) -> None:
        with self.sandbox._tenant.store.lock:
            rows = self.sandbox._tenant.store.rows(self.sandbox._tenant.store.catalogue["Brands"])
        self.waits.append((seconds, len(rows)))


def test_a_delay_comes_before_the_work(sandbox: Sandbox) -> None:
    clock = Clock(sandbox)
    sandbox.faults.add(Delay(2.5), method="POST")
    assert ask(sandbox, "POST", "/brands", {"name": "x"}).status == 201
    assert clock.waits == [(2.5, 3)]


@pytest.mark.parametrize("piece", [1, 16, 10**6])
def test_a_trickle_waits_between_the_pieces(sandbox: Sandbox, piece: int) -> None:
    whole = ask(sandbox, "GET", "/brands").body
    clock = Clock(sandbox)
    sandbox.faults.add(Delay(trickle=0.5, piece=piece))
    assert ask(sandbox, "GET", "/brands").body == whole
    assert clock.waits == [(0.5, 3)] * ((len(whole) - 1) // piece)


class Entered(threading.Event):
    """Set when a request begins to wait, which it then does."""

    def __init__(self, sandbox: Sandbox) -> None:
        super().__init__()
        sandbox._app.pause = self

    def __call__(self, seconds: float, is_over: Callable[[], bool]) -> None:
        self.set()
        pause(seconds, is_over)


@pytest.mark.usefixtures("quiet")
def test_others_are_served_during_a_delay_and_stopping_ends_it() -> None:
    before = set(threading.enumerate())
    with ThreadPoolExecutor(1) as pool:
        with Sandbox() as sandbox:
            entered = Entered(sandbox)
            sandbox.faults.add(Delay(3600), path="/brands")
            slow = pool.submit(ask, sandbox, "GET", "/brands")
            assert entered.wait(30)
            assert ask(sandbox, "GET", "/time").status == 200
            assert not slow.done()
        assert slow.result(30).status == 200
    assert set(threading.enumerate()) - before == set()


# --- when they fire


@pytest.mark.parametrize("times", [1, 2, 5])
def test_it_happens_as_often_as_ordered(sandbox: Sandbox, times: int) -> None:
    order = sandbox.faults.add(Status(503), path="/time", times=times)
    found = [ask(sandbox, "GET", "/time").status for _ in range(times + 2)]
    assert found == [503] * times + [200, 200]
    assert (order.fired, order.done) == (times, True)


def test_always_is_until_it_is_taken_back(sandbox: Sandbox) -> None:
    order = sandbox.faults.add(Status(503), times=None)
    assert {ask(sandbox, "GET", "/time").status for _ in range(5)} == {503}
    assert (sandbox.faults.pending, order.fired) == ([order], 5)
    sandbox.faults.clear()
    assert ask(sandbox, "GET", "/time").status == 200


def test_threads_share_the_times(sandbox: Sandbox) -> None:
    order = sandbox.faults.add(Status(503), path="/time", times=3)
    together = threading.Barrier(16)

    def work(_: int) -> list[int]:
        together.wait(30)
        return [ask(sandbox, "GET", "/time").status for _ in range(5)]

    with ThreadPoolExecutor(16) as pool:
        found = [status for statuses in pool.map(work, range(16)) for status in statuses]
    assert (found.count(503), found.count(200), order.fired) == (3, 77, 3)


@given(
    st.floats(0, 1),
    st.integers(),
    st.integers(1, 60),
)
def test_a_seed_gives_the_same_sequence(probability: float, seed: int, length: int) -> None:
    def fires() -> list[bool]:
        order = Rule(Status(503), probability=probability, seed=seed)
        return [order.fire() for _ in range(length)]

    assert fires() == fires()
    always = Rule(Status(503), probability=1, seed=seed)
    never = Rule(Status(503), probability=0, seed=seed)
    assert [(always.fire(), never.fire()) for _ in range(length)] == [(True, False)] * length


def test_probability_over_the_wire_is_a_sequence_of_its_seed(sandbox: Sandbox) -> None:
    def statuses(seed: int) -> list[int]:
        sandbox.faults.clear()
        order = sandbox.faults.add(Status(503), times=None, probability=0.5, seed=seed)
        found = [ask(sandbox, "GET", "/time").status for _ in range(30)]
        assert found.count(503) == order.fired
        return found

    assert statuses(7) == statuses(7) != statuses(8)
    assert set(statuses(7)) == {200, 503}


@pytest.mark.parametrize(
    ("pattern", "path", "matches"),
    [
        ("/products*", "/products", True),
        ("/products*", "/products/1/images", True),
        ("/products", "/products/1", False),
        ("/products/*", "/products", False),
        ("*", "/anything", True),
        ("*/images", "/products/1/images", True),
        ("*/images", "/products/1/images/2", False),
        ("/products/*/images", "/products/1/images", True),
        ("/[a-z]", "/b", False),
        ("/a.b", "/axb", False),
    ],
)
def test_paths(pattern: str, path: str, matches: bool) -> None:
    assert Rule(Status(503), path=pattern).matches("GET", path) is matches


@given(st.lists(st.text().filter(lambda text: not {"*", "?"} & set(text)), min_size=1), st.data())
def test_a_star_matches_any_text(parts: list[str], data: st.DataObject) -> None:
    pattern = "/+" + "*".join(parts)
    path = "/+" + parts[0]
    for part in parts[1:]:
        path += data.draw(st.text()) + part
    assert Rule(Status(503), path=pattern).matches("GET", path)
    assert not Rule(Status(503), path=pattern).matches("GET", "-" + path)


def test_other_methods_and_paths_are_left_alone(sandbox: Sandbox) -> None:
    order = sandbox.faults.add(Status(503), method="put", path="/brands/2")
    assert ask(sandbox, "GET", "/brands/2").status == 200
    assert ask(sandbox, "PUT", "/brands/1", {"name": "x"}).status == 200
    assert order.fired == 0
    assert ask(sandbox, "PUT", "/brands/2", {"name": "x"}).status == 503


def test_several_nest_in_the_order_in_which_they_came(sandbox: Sandbox) -> None:
    clock = Clock(sandbox)
    slow = sandbox.faults.add(Delay(1), times=None)
    sandbox.faults.add(Status(503))
    sandbox.faults.add(Reset())
    assert ask(sandbox, "GET", "/time").status == 503
    assert ask(sandbox, "GET", "/time").reset
    assert ask(sandbox, "GET", "/time").status == 200
    assert (slow.fired, len(clock.waits)) == (3, 3)


@settings(max_examples=examples(40), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from([c.fault for c in CASES if c.data.get("size", 0) < 10**6])))
def test_any_mix_of_faults_is_survived(running: Sandbox, faults: list[Any]) -> None:
    running.reset()
    for fault in faults:
        running.faults.add(fault, path="/brands")
    while running.faults.pending:
        assert b"The sandbox failed" not in ask(running, "GET", "/brands").received
    assert ask(running, "GET", "/brands").whole


def test_the_login_is_checked_first(sandbox: Sandbox) -> None:
    order = sandbox.faults.add(Status(503), before_quota=True)
    with (
        BigcommerceApi(
            store_hash=sandbox.store_hash, access_token="wrong", host=sandbox.base_url
        ) as stranger,
        pytest.raises(BigcommerceException),
    ):
        stranger.Time.get()
    assert (order.fired, sandbox.requests[-1].status) == (0, 401)


def test_a_fault_before_the_quota_uses_none_and_has_no_headers() -> None:
    with Sandbox(quota=1, clock=lambda: 0.0) as sandbox:
        sandbox.faults.add(Status(429), before_quota=True)
        early = ask(sandbox, "GET", "/time")
        assert early.status == 429
        assert not [name for name in early.headers if "rate" in name or "retry" in name]
        sandbox.faults.add(Status(429))
        late = ask(sandbox, "GET", "/time")
        assert (late.status, late.headers[QUOTA]) == (429, "0")
        order = sandbox.faults.add(Status(503))
        assert (ask(sandbox, "GET", "/time").status, order.fired) == (429, 0)  # a real one


def test_headers_of_a_fault_win(sandbox: Sandbox) -> None:
    sandbox.faults.add(Status(429, headers={QUOTA: "0", "Content-Type": "text/x"}, body={}))
    raw = ask(sandbox, "GET", "/time")
    assert (raw.headers[QUOTA], raw.headers["content-type"]) == ("0", "text/x")
    assert raw.received.lower().count(QUOTA.encode()) == 1


def test_the_legacy_login_meets_them_too(sandbox: Sandbox) -> None:
    sandbox.faults.add(Status(418), path="/brands/1", times=2)
    with sandbox.legacy_api() as api:
        for _ in range(2):
            with pytest.raises(BigcommerceException):
                api.Brands.get(1)
        assert api.Brands.get(1)


def test_each_store_has_faults_of_its_own_and_reset_clears_them(sandbox: Sandbox) -> None:
    other = sandbox.add_store("other1")
    order = sandbox.faults.add(Status(503), times=None)
    with other.api() as api:
        assert api.Time.get()
    other.reset()
    assert sandbox.faults.pending == [order]
    sandbox.reset()
    assert sandbox.faults.pending == []
    assert ask(sandbox, "GET", "/time").status == 200


def test_a_single_fault_is_removed(sandbox: Sandbox) -> None:
    first, second, third = (sandbox.faults.add(Status(each)) for each in (501, 502, 503))
    assert [each.id for each in sandbox.faults.pending] == [1, 2, 3]
    assert sandbox.faults.remove(first)
    assert not sandbox.faults.remove(first)
    assert ask(sandbox, "GET", "/time").status == 502
    assert not sandbox.faults.remove(second)  # it has fired
    assert sandbox.faults.pending == [third]
    sandbox.faults.clear()
    assert sandbox.faults.add(Status(500)).id == 4


def test_a_fault_that_cannot_be_done_is_a_500_that_is_logged(
    sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    sandbox.faults.add(BetweenPages(insert=[("ProductImages", {"product_id": 99})]))
    assert ask(sandbox, "GET", "/brands").status == 500
    assert "no row 99" in caplog.text


# --- what is refused


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"times": 0}, "times must be 1 or more"),
        ({"times": True}, "times must be 1 or more"),
        ({"times": "2"}, "times must be 1 or more"),
        ({"probability": 1.1}, "from 0 to 1"),
        ({"probability": float("nan")}, "from 0 to 1"),
        ({"probability": "1"}, "from 0 to 1"),
        ({"seed": 1.5}, "seed must be a whole number"),
        ({"before_quota": 1}, "true or false"),
        ({"method": "FETCH"}, "method must be one of"),
        ({"method": None}, "method must be one of"),
        ({"path": "products"}, "must begin with"),
        ({"path": ""}, "must begin with"),
        ({"path": None}, "must begin with"),
        ({"path": "http://x/products"}, "must begin with"),
        ({"path": "/products?page=2"}, "without the query"),
        ({"path": "/stores/x/v2/products"}, "base path of the API"),
        ({"path": "/api/v2/products"}, "base path of the API"),
        ({"path": "/oauth2/token"}, "base path of the API"),
    ],
)
def test_orders_that_make_no_sense(sandbox: Sandbox, arguments: Any, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        sandbox.faults.add(Status(503), **arguments)
    with pytest.raises(ValueError, match=says):
        sandbox.faults.add_json({"fault": "status", "status": 503, **arguments})
    assert sandbox.faults.pending == []


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ({}, "There are: status,"),
        ({"fault": ["status"]}, "There is no fault"),
        ({"fault": "statu"}, "Did you mean 'status'"),
        ({"fault": "status"}, "needs 'status'"),
        ({"fault": "status", "status": 503, "tims": 2}, "Did you mean 'times'"),
        ({"fault": "status", "status": "503"}, "must be a whole number"),
        ({"fault": "status", "status": 100}, "from 200 to 599"),
        ({"fault": "status", "status": 503, "headers": []}, "must be an object"),
        ({"fault": "status", "status": 503, "headers": {"a b": "c"}}, "HTTP names, not 'a b'"),
        (
            {"fault": "status", "status": 503, "headers": {"a": "b\r\nc: d"}},
            "printable value for 'a'",
        ),
        ({"fault": "status", "status": 503, "headers": {"a": 1}}, "printable value for 'a'"),
        ({"fault": "status", "status": 503, "after_commit": 1}, "true or false"),
        ({"fault": "status", "status": 204, "body": []}, "must be None with the status 204"),
        ({"fault": "delay", "trickle": 1e12}, "or less"),
        ({"fault": "html", "status": 204}, "a status with a body"),
        ({"fault": "empty", "status": 99}, "from 200 to 599"),
        ({"fault": "redirect", "location": "http://x", "status": 304}, "must be one of"),
        ({"fault": "redirect", "location": "http://x\r\nSet-Cookie: a"}, "printable"),
        ({"fault": "oversized", "size": 3}, "4 bytes or more"),
        ({"fault": "truncated", "keep": -1}, "0 or more"),
        ({"fault": "wrong_charset", "charset": "klingon"}, "that Python has"),
        ({"fault": "wrong_charset", "charset": "base64"}, "that Python has"),
        ({"fault": "delay", "seconds": -1}, "a number, 0 or more"),
        ({"fault": "delay", "seconds": "1"}, "a number, 0 or more"),
        ({"fault": "delay", "seconds": float("inf")}, "a number, 0 or more"),
        ({"fault": "delay", "piece": 0}, "1 byte or more"),
        ({"fault": "caps_limit", "limit": 0}, "1 or more"),
        ({"fault": "between_pages", "delete": "Products"}, "list of pairs"),
        ({"fault": "between_pages", "delete": [["Products"]]}, "list of pairs"),
        ({"fault": "between_pages", "insert": [["Products", 3]]}, "list of pairs"),
        ({"fault": "between_pages", "delete": [["Product", 3]]}, "Did you mean 'Products'"),
    ],
)
def test_faults_that_make_no_sense(sandbox: Sandbox, data: dict[str, Any], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        sandbox.faults.add_json(data)
    assert sandbox.faults.pending == []


def test_what_is_no_fault_is_refused(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match=r"such as Status\(503\)"):
        sandbox.faults.add(503)  # type: ignore[arg-type] # what is proved
    with pytest.raises(ValueError, match="JSON values"):
        Status(503, body=object())


# --- what is left behind


@pytest.mark.usefixtures("quiet")
def test_cuts_leave_no_thread_and_no_socket_behind() -> None:
    gc.collect()  # what other tests dropped is not to be counted
    threads, files = set(threading.enumerate()), len(os.listdir("/dev/fd"))
    with Sandbox() as sandbox:
        for fault in (Reset(), Reset(after_commit=True), Truncated(), Truncated(keep=0)):
            sandbox.faults.add(fault, times=12)
            with ThreadPoolExecutor(4) as pool:
                list(pool.map(partial(ask, sandbox, "GET"), ["/brands"] * 12))
        # more cuts than there are workers, so each is still at work
        assert ask(sandbox, "GET", "/brands").whole
    assert set(threading.enumerate()) - threads == set()
    assert len(os.listdir("/dev/fd")) <= files
