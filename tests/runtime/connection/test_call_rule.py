"""The rule of one call, fed with values: no socket, thread, clock or mock."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.connection.calling import send_with_retries
from bigcommerce_sdk.connection.options import Options
from bigcommerce_sdk.effects import Interrupted, Notify, Now, Report, Reserve, Send, Sleep
from bigcommerce_sdk.exception import (
    CallException,
    CancelledException,
    CertificateException,
    ForbiddenException,
    NotFoundException,
    PartialSuccessWarning,
    RateLimitingException,
    ServerException,
    TransportException,
    TransportTimeoutException,
)
from bigcommerce_sdk.http.retry import RetryPolicy
from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.quota import NO_RATE_LIMIT
from tests.runtime.feeding import Fed

URL = "https://api.example/stores/x/v2/brands/1"
POLICY = RetryPolicy(jitter=lambda: 1.0)
OPTIONS = Options(retry=POLICY)
METHODS = ["GET", "PUT", "DELETE", "POST"]
HOUR = {"X-Rate-Limit-Time-Reset-Ms": "3600000", "X-Rate-Limit-Requests-Left": "0"}


def request(method: str = "GET") -> Request:
    return Request(method, URL, {})


def reply(status: int = 200, content: bytes = b'{"id": 1}', **headers: str) -> Response:
    return Response(status, Headers({n.replace("_", "-"): v for n, v in headers.items()}), content)


def call(fed: Fed, method: str = "GET", options: Options = OPTIONS) -> Any:
    data, _ = fed.run(send_with_retries(options, request(method), {}))
    return data


def failed(fed: Fed, method: str = "GET", options: Options = OPTIONS) -> CallException:
    """The exception of a call; every reserved request is reported as well."""
    with pytest.raises(CallException) as caught:
        call(fed, method, options)
    assert len(fed.of(Report)) == len(fed.of(Send))
    return caught.value


def lost(sent: bool = True) -> TransportException:
    return TransportException("lost", request(), sent)


def kinds(fed: Fed) -> list[type]:
    """The kinds of effects in order, without looks at the clock."""
    return [type(effect) for effect in fed.effects if not isinstance(effect, Now)]


def test_a_call_that_succeeds_sends_once_and_reports() -> None:
    fed = Fed(reply(X_Rate_Limit_Requests_Left="7"))
    assert call(fed) == {"id": 1}
    assert kinds(fed) == [Reserve, Send, Report]
    (sent,), (report,) = fed.of(Send), fed.of(Report)
    assert (sent.request, sent.timeout) == (request(), 30.0)
    assert (report.rate_limit.left, report.refused) == (7, False)


#: Failures, whether they are retried for each method, and whether a change may have been applied.
FAILURES: list[tuple[Any, str, str]] = [
    (reply(503), "GET PUT DELETE", "PUT DELETE POST"),
    (reply(524), "GET PUT DELETE", "PUT DELETE POST"),
    (reply(200, b"<html>"), "GET PUT DELETE", "PUT DELETE POST"),
    (lost(), "GET PUT DELETE", "PUT DELETE POST"),
    (TransportTimeoutException("late", request()), "GET PUT DELETE", "PUT DELETE POST"),
    (reply(429), "GET PUT DELETE POST", ""),
    (reply(509), "GET PUT DELETE POST", ""),
    (reply(425), "GET PUT DELETE POST", ""),
    (lost(sent=False), "GET PUT DELETE POST", ""),
    (reply(403), "", ""),
    (reply(301), "", ""),
]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(("failure", "retried", "applied"), FAILURES, ids=repr)
def test_what_is_retried_and_what_may_have_been_applied(
    failure: Any, retried: str, applied: str, method: str
) -> None:
    if method in retried:
        fed = Fed(failure, failure, reply())
        assert call(fed, method) == {"id": 1}
        assert fed.slept == [0.5, 1.0]
    fed = Fed(*[failure] * 5)
    error = failed(fed, method)
    assert error.attempts == len(fed.of(Send)) == (5 if method in retried else 1)
    assert error.maybe_applied is (method in applied)


def test_an_empty_reply_is_retried_only_where_a_body_is_promised() -> None:
    assert call(Fed(reply(content=b""), reply()), "GET") == {"id": 1}
    for method in ("PUT", "DELETE", "POST"):
        assert call(Fed(reply(content=b"")), method) is None
    assert call(Fed(reply(204, b""))) is None


def test_a_post_that_only_reads_is_retried_like_a_get() -> None:
    fed = Fed(reply(503), reply())
    assert fed.run(send_with_retries(OPTIONS, request("POST"), {}, "GET"))[0] == {"id": 1}


@pytest.mark.parametrize("first", [reply(500), lost(), reply(200, b"{")], ids=repr)
def test_a_delete_that_an_earlier_attempt_did_is_done(first: Any) -> None:
    fed = Fed(first, reply(404))
    assert fed.run(send_with_retries(OPTIONS, request("DELETE"), {})) == (None, None)


@pytest.mark.parametrize("first", [reply(429), lost(sent=False)], ids=repr)
def test_a_delete_that_finds_nothing_after_a_refusal_fails(first: Any) -> None:
    error = failed(Fed(first, reply(404)), "DELETE")
    assert isinstance(error, NotFoundException)
    assert error.attempts == 2


def test_an_error_has_maybe_applied_of_any_attempt() -> None:
    for method in ("PUT", "DELETE"):
        error = failed(Fed(reply(500), reply(403)), method)
        assert isinstance(error, ForbiddenException)
        assert (error.attempts, error.maybe_applied) == (2, True)


# -- how often, and for how long ---------------------------------------------------------------


@pytest.mark.parametrize("retries", [0, 1, 7])
def test_attempts_are_bounded(retries: int) -> None:
    options = OPTIONS.changed(max_retries=retries)
    fed = Fed(*[reply(503)] * 10)
    assert failed(fed, options=options).attempts == len(fed.of(Send)) == retries + 1


@given(st.floats(0, 300), st.floats(0, 1), st.floats(0, 40), st.lists(st.floats(0, 70), max_size=9))
def test_the_whole_call_has_an_end(
    most: float, chance: float, takes: float, waits: list[float]
) -> None:
    policy = RetryPolicy(jitter=lambda: chance)
    options = Options(retry=policy).changed(max_retries=100, max_elapsed=most)
    fed = Fed(*[reply(503)] * 200, waits=waits, takes=takes)
    began = fed.time
    assert isinstance(failed(fed, options=options), ServerException)
    assert fed.time - began <= most + takes + 1e-6  # an attempt is bounded by its own timeout


def test_an_attempt_gets_what_remains_of_the_call() -> None:
    fed = Fed(reply(503), reply(), takes=25.0)
    call(fed, options=OPTIONS.changed(max_elapsed=40))
    assert [sent.timeout for sent in fed.of(Send)] == [30.0, 14.5]


@pytest.mark.parametrize(
    ("status", "headers", "wait"),
    [
        (429, {"X-Rate-Limit-Time-Reset-Ms": "1500", "X-Rate-Limit-Requests-Left": "0"}, 1.5),
        (429, {"x-rate-limit-time-reset-ms": "1500.7"}, 1.5007),
        (429, {"X-Retry-After": "7"}, 7),
        (509, {"Retry-After": "7"}, 7),
        (429, {"X-Retry-After": "7", "X-Rate-Limit-Time-Reset-Ms": "1500"}, 7),
        (429, {"X-Retry-After": "7, 7"}, 7),
        (503, {"Retry-After": "20"}, 20),
        (503, {"Retry-After": "Sat, 28 Feb 2026 12:00:30 GMT",
               "Date": "Sat, 28 Feb 2026 12:00:00 GMT"}, 30),
    ],
    ids=str,
)  # fmt: skip
def test_the_store_is_given_the_time_that_it_asks_for(
    status: int, headers: dict[str, str], wait: float
) -> None:
    fed = Fed(Response(status, Headers(headers), b""), reply())
    assert call(fed) == {"id": 1}
    assert wait <= fed.slept[0] <= wait * 1.05


@pytest.mark.parametrize(
    "headers",
    [{}, {"X-Rate-Limit-Time-Reset-Ms": "-5"}, {"X-Retry-After": "9" * 99}, {"Retry-After": "?"}],
    ids=str,
)
def test_a_refusal_that_names_no_time_backs_off(headers: dict[str, str]) -> None:
    refusal = Response(429, Headers(headers), b"")
    fed = Fed(refusal, refusal, reply())
    call(fed)
    assert fed.slept == [0.5, 1.0]


def test_a_wait_above_max_wait_raises_without_sleeping() -> None:
    refusal = Response(429, Headers(HOUR), b"")
    for waits in ([], [3600.0]):  # the second time, the limiter has it too
        fed = Fed(refusal, waits=waits)
        error = failed(fed)
        assert isinstance(error, RateLimitingException)
        assert (error.retry_after, error.attempts, fed.slept) == (3600, 1, [])
        assert fed.of(Report)[0].refused
    long = OPTIONS.changed(max_wait=4000, max_elapsed=80000, max_retries=1)
    fed = Fed(refusal, refusal, waits=[3600.0])
    assert failed(fed, options=long).attempts == 2
    assert fed.slept == pytest.approx([3672, 3672])


# -- the quota ---------------------------------------------------------------------------------


def test_the_quota_is_waited_for_before_the_request_is_sent() -> None:
    fed = Fed(reply(), waits=[10.0, 5.0])
    call(fed)
    assert fed.slept == pytest.approx([10.2, 5.1])
    assert kinds(fed) == [Reserve, Sleep, Reserve, Sleep, Reserve, Send, Report]


def test_a_quota_that_is_always_spent_is_not_waited_for_for_ever() -> None:
    fed = Fed(reply(), waits=[25.0] * 99)
    call(fed, options=OPTIONS.changed(max_elapsed=100))
    assert sum(fed.slept) <= 100
    assert len(fed.of(Send)) == 1


MANAGED: list[tuple[dict[str, str], bool, list[float], int]] = [
    # quota headers, expected wait, whether the callback is called
    ({"X-Rate-Limit-Requests-Left": "3", "X-Rate-Limit-Time-Reset-Ms": "4000"}, True, [4.0], 1),
    ({"X-Rate-Limit-Requests-Left": "3", "X-Rate-Limit-Time-Reset-Ms": "4000"}, False, [], 1),
    ({"X-Rate-Limit-Requests-Left": "3", "X-Rate-Limit-Time-Reset-Ms": "90000"}, True, [60.0], 1),
    ({"X-Rate-Limit-Requests-Left": "3"}, True, [], 1),
    ({"X-Rate-Limit-Requests-Left": "6", "X-Rate-Limit-Time-Reset-Ms": "4000"}, True, [], 0),
    ({}, True, [], 0),
]


@pytest.mark.parametrize(("headers", "waits", "slept", "told"), MANAGED, ids=str)
@pytest.mark.parametrize("arguments", [None, "few"])
def test_low_quota_waits_and_calls_the_callback(
    headers: dict[str, str], waits: bool, slept: list[float], told: int, arguments: Any
) -> None:
    low = {"min_requests_remaining": 5, "wait": waits, "callback_function": print}
    options = OPTIONS.changed(rate_limiting_management={**low, "callback_args": arguments})
    for interrupted in ({}, {0: Interrupted()}):  # the call has succeeded anyway
        fed = Fed(Response(200, Headers(headers), b"[]"), interrupted=interrupted)
        assert call(fed, options=options) == []
        assert fed.slept == slept
        assert fed.of(Notify) == [Notify(print, () if arguments is None else ("few",))] * told


# -- hooks -------------------------------------------------------------------------------------


def test_hooks_see_each_attempt() -> None:
    def answered(request: Request, response: Response) -> None: ...

    options = OPTIONS._replace(on_request=print, on_response=answered)
    fed = Fed(reply(503, b""), lost(), reply())
    call(fed, options=options)
    hooks = [effect.function for effect in fed.of(Notify)]
    assert hooks == [print, answered, print, print, answered]


@pytest.mark.parametrize("at", [Notify, Send, Sleep, Reserve, Report])
@pytest.mark.parametrize("error", [KeyboardInterrupt(), ZeroDivisionError(), lost()], ids=repr)
def test_what_is_thrown_in_leaves_the_rule_and_is_reported(
    error: BaseException, at: type[Any]
) -> None:
    """Errors of hooks are never retried; an interrupt has no context."""
    rule = send_with_retries(OPTIONS._replace(on_request=print), request("POST"), {})
    effect = next(rule)
    while not isinstance(effect, at):
        effect = rule.send(reply(429, b"") if isinstance(effect, Send) else 0.0)
    if at is Send and isinstance(error, CallException):
        error = CertificateException("a failure of the call, which no retry can fix")
    with pytest.raises(type(error)) as caught:
        effect = rule.throw(error)
        while isinstance(effect, Now):
            effect = rule.send(0.0)
        assert effect == Report(NO_RATE_LIMIT, False)
        assert at in (Notify, Send)
        rule.send(None)
    assert caught.value is error
    assert caught.value.__context__ is None


@pytest.mark.parametrize("taken", range(6))
def test_a_rule_that_is_dropped_ends_at_once(taken: int) -> None:
    rule = send_with_retries(OPTIONS._replace(on_request=print), request(), {})
    value: Any = None
    for _ in range(taken):
        value = reply() if isinstance(rule.send(value), Send) else 0.0
    rule.close()
    with pytest.raises(StopIteration):
        next(rule)


# -- cancellation ------------------------------------------------------------------------------


@pytest.mark.parametrize("method", METHODS)
def test_a_call_that_is_cancelled_before_it_is_sent_did_nothing(method: str) -> None:
    error = failed(Fed(Interrupted()), method)
    assert isinstance(error, CancelledException)
    assert (error.attempts, error.sent, error.maybe_applied) == (0, False, False)
    assert error.__cause__ is error.__context__ is None


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("sent", [True, False])
def test_a_call_cancelled_in_flight_has_maybe_applied(method: str, sent: bool) -> None:
    failure = lost(sent)
    for thrown in (Interrupted(failure), CancelledException("cut", request(), sent)):
        error = failed(Fed(thrown), method)
        assert isinstance(error, CancelledException)
        assert (error.attempts, error.maybe_applied) == (1, sent and method != "GET")
    assert failed(Fed(Interrupted(failure)), method).__cause__ is failure


def test_a_wait_that_is_cancelled_ends_the_call() -> None:
    fed = Fed(reply(503), interrupted={0: Interrupted()})
    error = failed(fed, "PUT")
    assert isinstance(error, CancelledException)
    assert (error.attempts, error.sent, error.maybe_applied) == (1, True, True)
    fed = Fed(waits=[10.0], interrupted={0: Interrupted()})
    error = failed(fed, "PUT")
    assert (error.attempts, error.maybe_applied) == (0, False)


def test_a_part_that_was_not_done_is_warned_of() -> None:
    with pytest.warns(PartialSuccessWarning, match="only part of the change"):
        assert call(Fed(reply(207)), "PUT") == {"id": 1}
