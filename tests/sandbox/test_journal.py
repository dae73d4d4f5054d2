"""The recorded requests: what an entry has, filters, deletion, limits, secrets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.exception import InvalidValueException
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import Delay, Fault, InvalidJson, Reset, Status, Truncated
from bigcommerce_sdk.sandbox.tenants.journal import APIS, Journal, Recorded
from tests.sandbox.admin.driving import done, drive
from tests.sandbox.shop import NOW, Clock
from tests.sandbox.wire import ask


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sandbox(clock: Clock) -> Iterator[Sandbox]:
    running = Sandbox(admin=True, clock=clock, token="the-token", client_secret="the-secret-of-app")
    with running:
        yield running


def send(sandbox: Sandbox, method: str, path: str, **settings: Any) -> int:
    """Send a request to any path of the sandbox, with its token unless told otherwise."""
    headers = {"X-Auth-Token": sandbox.token, **settings.pop("headers", {})}
    url = sandbox.base_url + path.replace("{store}", f"/stores/{sandbox.store_hash}")
    try:
        reply = requests.request(method, url, headers=headers, timeout=30, **settings)
        return reply.status_code
    except requests.RequestException:
        return 0


def test_a_recorded_request_has_request_and_reply(sandbox: Sandbox, clock: Clock) -> None:
    clock.now = NOW + 7.5
    given = {"name": "Northwind"}
    assert send(sandbox, "POST", "{store}/v2/brands?x=1&x=2", json=given) == 201
    [entry] = sandbox.requests
    assert (entry.id, entry.at, entry.api) == (1, NOW + 7.5, "v2")
    assert (entry.method, entry.path, entry.query) == ("POST", "/brands", {"x": "1,2"})
    assert (entry.body, entry.status, entry.refusal) == (given, 201, None)
    assert entry.reply["name"] == "Northwind"
    assert entry.headers["Content-Type"] == "application/json"
    assert entry.headers["User-Agent"].startswith("python-requests")
    [listed] = done(sandbox, "GET", "/requests")
    fields = {name: value for name, value in entry._asdict().items() if name != "content"}
    assert listed == {**fields, "reply": entry.reply, "faults": []}


def test_entries_are_counted_also_after_they_are_dropped(sandbox: Sandbox) -> None:
    for _ in range(2):
        ask(sandbox, "GET", "/time")
    assert [each.id for each in sandbox.requests] == [1, 2]
    sandbox.reset()
    ask(sandbox, "GET", "/time")
    assert [each.id for each in sandbox.requests] == [3]


SECRET_HEADERS = {
    "X-Auth-Token": "the-token",
    "Authorization": "Bearer abc",
    "Proxy-Authorization": "Basic abc",
    "Cookie": "session=abc",
    "X-Api-Key": "abc",
    "X-Client-Secret": "abc",
    "X-Password": "abc",
    "X-Other": "it is the-token",
    "X-Another": "the-secret-of-app",
}


@pytest.mark.parametrize("name", SECRET_HEADERS)
@pytest.mark.parametrize(
    "path", ["{store}/v2/time", "/nothing", "/api/v2/time", "/stores/x/v2/time"]
)
def test_headers_with_secrets_are_masked(sandbox: Sandbox, name: str, path: str) -> None:
    send(sandbox, "GET", path, headers={"X-Plain": "seen", name: SECRET_HEADERS[name]})
    [entry] = sandbox.requests
    assert (entry.headers["X-Plain"], entry.headers[name]) == ("seen", "***")
    shown = drive(sandbox, "GET", "/requests").text
    for text in (repr(sandbox.requests), shown):
        assert "the-token" not in text
        assert "the-secret-of-app" not in text


def brand(sandbox: Sandbox) -> int:
    return send(sandbox, "POST", "{store}/v2/brands", json={"name": "Twice"})


REFUSED: dict[str, tuple[Callable[[Sandbox], int], int, str]] = {
    "token": (
        lambda sandbox: send(sandbox, "GET", "{store}/v2/time", headers={"X-Auth-Token": "x"}),
        401,
        "token is missing or wrong",
    ),
    "path": (lambda sandbox: send(sandbox, "GET", "/nothing"), 404, "was not found"),
    "record": (lambda sandbox: send(sandbox, "GET", "{store}/v2/brands/99"), 404, "not found"),
    "method": (lambda sandbox: send(sandbox, "DELETE", "{store}/v2/time"), 405, "only GET"),
    "field": (
        lambda sandbox: send(sandbox, "POST", "{store}/v2/brands", json={"nam": "x"}),
        400,
        "'nam'",
    ),
    "duplicate": (lambda sandbox: (brand(sandbox), brand(sandbox))[1], 409, "must be unique"),
    "json": (
        lambda sandbox: send(
            sandbox,
            "POST",
            "{store}/v2/brands",
            data=b"{",
            headers={"Content-Type": "application/json"},
        ),
        400,
        "not valid JSON",
    ),
    "v3": (
        lambda sandbox: send(sandbox, "POST", "{store}/v3/catalog/brands", json={"name": 7}),
        422,
        "name",
    ),
    "hook": (
        lambda sandbox: send(
            sandbox,
            "POST",
            "{store}/v2/hooks",
            json={"scope": "store/ordr/*", "destination": "http://127.0.0.1:1/"},
        ),
        422,
        "scope: 'store/ordr/*' is not a scope",
    ),
    "login": (lambda sandbox: send(sandbox, "POST", "/oauth2/token", json={}), 401, "is wrong"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_the_reason_of_a_refusal_is_recorded(sandbox: Sandbox, case: str) -> None:
    act, status, reason = REFUSED[case]
    assert act(sandbox) == status
    entry = sandbox.requests[-1]
    assert entry.status == status
    assert reason in (entry.refusal or "")
    assert entry.faults == ()
    assert entry in sandbox.journal.find(status="4xx")


def test_quota_and_scopes_refuse_with_a_reason(sandbox: Sandbox) -> None:
    sandbox.scopes = ["store_v2_orders"]
    ask(sandbox, "GET", "/brands")
    sandbox.quota.change(limit=0)
    ask(sandbox, "GET", "/orders")
    reasons = [each.refusal or "" for each in sandbox.requests]
    assert ["scope" in reasons[0], "quota" in reasons[1]] == [True, True]


FAULTS: list[tuple[Fault, int, str | None]] = [
    (Status(503), 503, "fault: status"),
    (Status(503, after_commit=True), 503, "fault: status"),
    (Reset(), 0, "fault: reset"),
    (Reset(after_commit=True), 0, "fault: reset"),
    (Truncated(), 0, "fault: truncated"),
    (InvalidJson(), 200, None),
    (Delay(0.001, trickle=0.001), 200, None),
]


@pytest.mark.parametrize(("fault", "status", "refusal"), FAULTS, ids=repr)
def test_faults_that_applied_are_recorded(
    sandbox: Sandbox, fault: Fault, status: int, refusal: str | None
) -> None:
    sandbox.faults.add(fault)
    send(sandbox, "GET", "{store}/v2/brands")
    [entry] = sandbox.requests
    assert (entry.status, entry.refusal, entry.faults) == (status, refusal, (fault.kind,))


def test_replies_are_json_or_text_or_nothing(sandbox: Sandbox) -> None:
    sandbox.faults.add(Status(500, body={"a": 1}), path="/brands")
    sandbox.faults.add(InvalidJson(), path="/brands")
    for method, path in [("GET", "/brands"), ("GET", "/brands"), ("HEAD", "/time")]:
        ask(sandbox, method, path)
    ask(sandbox, "DELETE", "/brands/1")
    replies = [each.reply for each in sandbox.requests]
    assert replies[0] == {"a": 1}
    assert isinstance(replies[1], str)
    assert replies[2:] == [None, None]


# --- filters --------------------------------------------------------------------------------------


@pytest.fixture
def filled(sandbox: Sandbox, clock: Clock) -> Sandbox:
    """A store with five recorded requests, a second after one another."""
    for method, path in [
        ("GET", "{store}/v2/brands"),
        ("POST", "{store}/v2/brands"),
        ("GET", "{store}/v3/catalog/brands"),
        ("GET", "{store}/v2/brands/1"),
        ("GET", "/nothing"),
    ]:
        clock.now += 1
        send(sandbox, method, path, json={} if method == "POST" else None)
    return sandbox


FILTERS: list[tuple[dict[str, Any], list[int]]] = [
    ({}, [1, 2, 3, 4, 5]),
    ({"method": "GET"}, [1, 3, 4, 5]),
    ({"method": "post"}, [2]),
    ({"method": "*"}, [1, 2, 3, 4, 5]),
    ({"path": "/brands"}, [1, 2]),
    ({"path": "/brands*"}, [1, 2, 4]),
    ({"path": "/*/brands"}, [3]),
    ({"path": "/none"}, []),
    ({"status": 200}, [1, 3, 4]),
    ({"status": "4xx"}, [2, 5]),
    ({"status": "404"}, [5]),
    ({"status": 0}, []),
    ({"api": "v3"}, [3]),
    ({"api": ""}, [5]),
    ({"since": NOW + 4}, [4, 5]),
    ({"after": 3}, [4, 5]),
    ({"after": 99}, []),
    ({"limit": 2}, [4, 5]),
    ({"limit": 100}, [1, 2, 3, 4, 5]),
    ({"method": "GET", "status": 200, "limit": 2}, [3, 4]),
]


@pytest.mark.parametrize(("filters", "ids"), FILTERS, ids=str)
def test_filters_select_requests(filled: Sandbox, filters: dict[str, Any], ids: list[int]) -> None:
    found = filled.journal.find(**filters)
    assert [each.id for each in found] == ids
    query = "&".join(f"{name}={value}" for name, value in filters.items())
    over_http = done(filled, "GET", f"/requests?{query}")
    assert [each["id"] for each in over_http] == ids
    assert [each["path"] for each in over_http] == [each.path for each in found]


@pytest.mark.parametrize(
    ("filters", "ids"), [each for each in FILTERS if each[0] and "limit" not in each[0]], ids=str
)
@pytest.mark.parametrize("over", ["python", "http"])
def test_filters_select_what_is_deleted(
    filled: Sandbox, filters: dict[str, Any], ids: list[int], over: str
) -> None:
    if over == "python":
        assert filled.journal.delete(**filters) == len(ids)
    else:
        query = "&".join(f"{name}={value}" for name, value in filters.items())
        assert done(filled, "DELETE", f"/requests?{query}") == {"deleted": len(ids)}
    assert [each.id for each in filled.requests] == [n for n in range(1, 6) if n not in ids]


def test_deleting_all_requests_needs_clear(filled: Sandbox) -> None:
    with pytest.raises(InvalidValueException, match=r"clear\(\)"):
        filled.journal.delete()
    with pytest.raises(InvalidValueException, match=r"clear\(\)"):
        filled.journal.delete(path=None)
    for bad in ("path=", "status=", "pth=/brands", "limit=1"):
        assert drive(filled, "DELETE", f"/requests?{bad}").status_code == 400
    assert len(filled.requests) == 5
    assert done(filled, "DELETE", "/requests") == {"deleted": 5}
    assert filled.requests == []


INVALID: list[dict[str, Any]] = [
    {"method": "FETCH"},
    {"method": ""},
    {"path": "brands"},
    {"path": "/brands?page=1"},
    {"path": "/stores/sandbox1/v2/brands"},
    {"status": "6xx"},
    {"status": "40"},
    {"status": "ok"},
    {"status": -1},
    {"api": "v1"},
    {"since": "today"},
    {"since": "nan"},
    {"after": "first"},
    {"after": 1.5},
    {"limit": 0},
    {"limit": "x"},
]


@pytest.mark.parametrize("filters", INVALID, ids=str)
def test_invalid_filters_are_refused(filled: Sandbox, filters: dict[str, Any]) -> None:
    with pytest.raises(InvalidValueException):
        filled.journal.find(**filters)
    query = "&".join(f"{name}={value}" for name, value in filters.items())
    for method in ("GET", "DELETE"):
        reply = drive(filled, method, f"/requests?{query}")
        assert reply.status_code == 400
        assert next(iter(filters)) in reply.text.lower()
    assert len(filled.requests) == 5


def test_a_repeated_url_parameter_is_refused(filled: Sandbox) -> None:
    assert drive(filled, "DELETE", "/requests?status=404&status=200").status_code == 400


def test_apis_that_are_recorded_can_be_filtered() -> None:
    from bigcommerce_sdk.sandbox import app

    assert {each.name for each in app.APIS} | {""} == set(APIS)


# --- limits ---------------------------------------------------------------------------------------

ENTRY = st.tuples(st.integers(0, 30), st.integers(0, 30), st.integers(0, 60))


@given(st.lists(ENTRY), st.integers(1, 9), st.sets(st.integers(0, 9)))
def test_the_journal_stays_within_its_limits(
    sizes: list[tuple[int, int, int]], most: int, deleted: set[int]
) -> None:
    journal = Journal(requests=most, size=100, replies=100)
    for number, (header, body, reply) in enumerate(sizes):
        request = Recorded("GET", "/", {}, None, number, headers={"X": "h" * header})
        journal.add(request, b"1" * body, b"2" * reply)
        if number in deleted:
            journal.delete(status=number % 2) if number < 1 else journal.delete(after=number - 1)
        kept = journal.requests
        assert len(kept) <= most
        assert (
            sum(1 + 1 + len(each.headers["X"]) + len(str(each.body or "")) for each in kept) <= 100
        )
        # the latest replies are kept, and the sizes are those of what is kept
        with_reply = [each.id for each in kept if each.reply is not None]
        assert set(journal._replies) == set(with_reply)
        assert sum(map(len, journal._replies.values())) == journal._reply_size <= 100
        assert journal._size == sum(size for _, _, size in journal._entries)


def test_large_replies_displace_older_ones_only(sandbox: Sandbox) -> None:
    journal = Journal(replies=10)
    for content in (b"1", b"22222", b"333333"):
        journal.add(Recorded("GET", "/", {}, None, 200), b"", content)
    assert [each.reply for each in journal.requests] == [None, None, 333333]
    journal.add(Recorded("GET", "/", {}, None, 200), b"", b"4" * 11)
    assert [each.reply for each in journal.requests] == [None] * 4


def test_many_requests_are_recorded_while_others_are_deleted(sandbox: Sandbox) -> None:
    with ThreadPoolExecutor(8) as pool:
        sent = [pool.submit(ask, sandbox, "GET", f"/brands/{n % 4}") for n in range(80)]
        dropped = [pool.submit(sandbox.journal.delete, status=404) for _ in range(20)]
        read = [pool.submit(drive, sandbox, "GET", "/requests") for _ in range(20)]
    assert all(each.result().status in (200, 404) for each in sent)
    assert all(each.result().status_code == 200 for each in read)
    found = sandbox.journal.find(status=200)
    assert len(found) == 60
    assert len({each.id for each in found}) == 60
    deleted = sum(each.result() for each in dropped)
    assert deleted + len(sandbox.requests) == 80
