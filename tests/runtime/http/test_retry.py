"""Which failures are repeated, and when: rules over values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.exception import (
    BigcommerceException,
    CancelledException,
    CertificateException,
    InvalidResponseException,
    ResponseTooLargeException,
    TransportException,
    TransportTimeoutException,
)
from bigcommerce_sdk.http.protocol import error_for
from bigcommerce_sdk.http.retry import (
    LEAST_TIMEOUT,
    Backoff,
    Budget,
    RetryPolicy,
    StatusClass,
    is_done,
    may_retry,
    maybe_applied,
    status_class,
)
from bigcommerce_sdk.messages import Headers, Request, Response, Timeout

REQUEST = Request("GET", "https://api.example/stores/x/v2/orders", {})
#: The store may have run the request: its own failures, those of gateways and content networks,
#: and undefined statuses.
AMBIGUOUS = [
    408, 499, 500, 502, 503, 504, *range(520, 528), 529, 530, 540, 561, 598, 599, 600, 999
]  # fmt: skip
REFUSED = [425, 429, 509]
FINAL = [
    100, 103, 301, 304, 400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 414, 415, 418, 421, 422,
    423, 424, 426, 428, 431, 451, 501, 505, 506, 507, 508, 510, 511,
]  # fmt: skip
METHODS = ["GET", "PUT", "DELETE", "POST"]


def status(code: int, **headers: str) -> BigcommerceException:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return error_for(REQUEST, Response(code, Headers(named), b""))


def lost(sent: bool = True) -> TransportException:
    return TransportException("lost", REQUEST, sent)


UNDECODABLE = InvalidResponseException("no JSON", Response(200, Headers(), b"<"), REQUEST)
UNCLEAR = [
    lost(), TransportTimeoutException("late", REQUEST), UNDECODABLE, *map(status, AMBIGUOUS)
]  # fmt: skip


@pytest.mark.parametrize("failure", UNCLEAR, ids=repr)
def test_idempotent_calls_retry_after_ambiguous_failures(
    failure: BigcommerceException,
) -> None:
    assert [may_retry(method, failure) for method in METHODS] == [True, True, True, False]
    assert [maybe_applied(method, failure) for method in METHODS] == [False, True, True, True]


@pytest.mark.parametrize("failure", [*map(status, REFUSED), lost(sent=False)], ids=repr)
def test_what_was_not_done_is_repeated_whatever_it_is(failure: BigcommerceException) -> None:
    assert all(may_retry(method, failure) for method in METHODS)
    assert not any(maybe_applied(method, failure) for method in METHODS)


@pytest.mark.parametrize("code", FINAL)
def test_what_the_store_refused_for_good_is_not_repeated(code: int) -> None:
    assert not any(may_retry(method, status(code)) for method in METHODS)
    assert not any(maybe_applied(method, status(code)) for method in METHODS)


@pytest.mark.parametrize("kind", [CertificateException, ResponseTooLargeException])
def test_what_asking_again_does_not_mend_is_not_repeated(kind: type[TransportException]) -> None:
    assert not any(may_retry(method, kind("x", REQUEST)) for method in METHODS)


@given(st.integers(100, 999), st.sampled_from([*METHODS, "HEAD", "PATCH"]))
def test_no_status_of_a_post_is_both_repeated_and_maybe_applied(code: int, method: str) -> None:
    repeated, applied = may_retry(method, status(code)), maybe_applied(method, status(code))
    if method in ("POST", "PATCH"):
        assert not (repeated and applied)
    else:
        assert repeated or not applied
    assert status_class(code) in StatusClass


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("sent", [True, False])
def test_a_cancelled_call_is_never_repeated(method: str, sent: bool) -> None:
    failure = CancelledException("cancelled", REQUEST, sent)
    assert not may_retry(method, failure)
    assert maybe_applied(method, failure) is (sent and method != "GET")


@pytest.mark.parametrize("method", ["PATCH", "LINK"])
def test_unknown_methods_are_retried_like_post(method: str) -> None:
    assert not may_retry(method, status(503))
    assert maybe_applied(method, status(503))


def test_only_a_delete_that_finds_nothing_was_done_before() -> None:
    assert is_done("DELETE", status(404))
    assert not is_done("DELETE", status(403))
    assert not is_done("PUT", status(404))


@given(st.integers(1, 10_000), st.floats(0, 1), st.floats(0.01, 10), st.floats(0.01, 100))
def test_a_wait_is_any_part_of_a_growing_whole(
    tries: int, chance: float, first: float, longest: float
) -> None:
    backoff = Backoff(first, longest)
    whole = backoff.seconds(tries, 1.0)
    assert whole <= longest
    assert whole <= backoff.seconds(tries + 1, 1.0)
    assert backoff.seconds(tries, chance) == pytest.approx(chance * whole)
    assert backoff.seconds(1, 1.0) == min(first, longest)


@given(
    failure=st.sampled_from([*UNCLEAR, status(429, X_Retry_After="3"), status(429), lost(False)]),
    retries=st.integers(0, 20),
    seconds=st.floats(0, 600),
    chance=st.floats(0, 1),
    took=st.floats(0, 40),
)
def test_tries_and_time_have_an_end(
    failure: BigcommerceException, retries: int, seconds: float, chance: float, took: float
) -> None:
    policy = RetryPolicy(budget=Budget(retries, seconds), jitter=lambda: chance)
    tries, elapsed = 1, took
    while (wait := policy.wait("GET", failure, tries, elapsed)) is not None:
        assert wait >= 0
        elapsed += wait
        assert elapsed <= seconds  # when the next try begins
        tries, elapsed = tries + 1, elapsed + took
    assert tries <= retries + 1


@given(st.floats(0, 1), st.integers(1, 4))
def test_the_store_is_never_asked_before_it_said(chance: float, tries: int) -> None:
    policy = RetryPolicy(jitter=lambda: chance)
    for failure in (
        status(429, X_Retry_After="20"),
        status(429, X_Rate_Limit_Time_Reset_Ms="20000", X_Retry_After="1"),
        status(509, Retry_After="20"),
        status(503, Retry_After="20"),
        status(522, Retry_After="20"),
        status(425, X_Retry_After="20"),
    ):
        wait = policy.wait("GET", failure, tries, 0)
        assert wait is not None
        assert 20 <= wait <= 20.5


@pytest.mark.parametrize(
    "failure",
    [
        status(429, X_Rate_Limit_Time_Reset_Ms="3600000"),
        status(429, X_Retry_After="61"),
        status(503, Retry_After="3600"),
    ],
)
def test_a_wait_that_is_too_long_is_not_begun(failure: BigcommerceException) -> None:
    assert RetryPolicy().wait("GET", failure, 1, 0) is None
    assert RetryPolicy(max_wait=4000, budget=Budget(4, 4000)).wait("GET", failure, 1, 0)


@pytest.mark.parametrize("headers", [{}, {"X_Retry_After": "soon"}, {"Retry_After": "-5"}])
def test_a_store_that_names_no_time_is_asked_again_after_our_own(headers: dict[str, str]) -> None:
    policy = RetryPolicy(jitter=lambda: 1.0)
    waits = [policy.wait("POST", status(429, **headers), tries, 0) for tries in range(1, 6)]
    assert waits == [0.5, 1.0, 2.0, 4.0, None]


# -- the timeout of an attempt -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("timeout", "elapsed", "cut"),
    [
        (30.0, 0, 30.0),
        (30.0, 100, 20.0),
        (30.0, 120, LEAST_TIMEOUT),
        (30.0, 500, LEAST_TIMEOUT),
        ((3.0, 60.0), 0, (3.0, 60.0)),
        ((3.0, 60.0), 57, (3.0, 60.0)),
        ((3.0, 60.0), 80, (3.0, 37.0)),
        ((3.0, 60.0), 115, 5.0),
        ((3.0, 60.0), 300, LEAST_TIMEOUT),
    ],
)
def test_an_attempt_gets_what_remains_of_the_call(
    timeout: Timeout, elapsed: float, cut: Timeout
) -> None:
    assert Budget(4, 120.0).timeout(timeout, elapsed) == cut
    assert Budget(4, 0).timeout(timeout, elapsed) == timeout  # one attempt, bounded by its own


seconds = st.floats(0.001, 86400)


@given(seconds | st.tuples(seconds, seconds), st.floats(0.001, 86400), st.floats(0, 1e6))
def test_an_attempt_never_outlasts_the_call(
    timeout: Timeout, longest: float, elapsed: float
) -> None:
    cut = Budget(4, longest).timeout(timeout, elapsed)
    given, got = (each if isinstance(each, tuple) else (each,) for each in (timeout, cut))
    assert 0 < sum(got) <= max(longest - elapsed, LEAST_TIMEOUT) * (1 + 1e-9)
    assert sum(got) <= sum(given) * (1 + 1e-9)
    assert all(each > 0 for each in got)
