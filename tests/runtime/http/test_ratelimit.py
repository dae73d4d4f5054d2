"""The rules over windows: values in, values out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.http.ratelimit import UNKNOWN, Window, add_jitter, reported, reserved
from bigcommerce_sdk.messages import Headers
from bigcommerce_sdk.quota import NO_RATE_LIMIT, RateLimit, read_rate_limit

NOW = 1_000.0
counts = st.none() | st.integers(0, 1000)
spans = st.none() | st.floats(0, 1e6)
tolds = st.builds(RateLimit, counts, counts, spans, spans, spans)


def told(left: int, reset: float, quota: int = 50, window: float = 30.0) -> RateLimit:
    return RateLimit(left, quota, window, reset, None)


def test_where_nothing_is_known_everything_may_be_sent() -> None:
    window, wait = reserved(UNKNOWN, NOW)
    assert (wait, window.in_flight) == (0.0, 1)
    assert reported(window, NO_RATE_LIMIT, NOW, refused=False) == UNKNOWN


def test_a_first_response_excludes_requests_in_flight() -> None:
    window = Window(in_flight=4)
    assert reported(window, told(40, 20), NOW, refused=False).left == 37


@given(st.integers(0, 100), st.floats(0.01, 1e4))
def test_a_window_grants_the_remaining_quota_then_waits(left: int, until: float) -> None:
    window = Window(left, NOW + until, 100, 30.0)
    for _ in range(left):
        window, wait = reserved(window, NOW)
        assert wait == 0
    window, wait = reserved(window, NOW)
    assert wait == pytest.approx(until)
    assert window.in_flight == left


@pytest.mark.parametrize("quota", [None, 0])
@pytest.mark.parametrize("seconds", [None, 0.0])
def test_a_window_without_full_headers_does_not_limit_the_next(
    quota: int | None, seconds: float | None
) -> None:
    window = Window(0, NOW, quota, seconds)
    assert reserved(window, NOW) == (Window(in_flight=1), 0.0)


def test_the_next_window_is_reckoned_with_as_a_whole_one() -> None:
    window, wait = reserved(Window(0, NOW - 1, 50, 30.0), NOW)
    assert (wait, window.left, window.resets_at, window.confirmed) == (0, 49, NOW + 30, False)


def test_requests_in_flight_may_count_in_the_next_window() -> None:
    window, _ = reserved(Window(0, NOW - 1, 50, 30.0, in_flight=6), NOW)
    assert (window.left, window.in_flight) == (43, 1)


def test_replies_that_overtake_each_other() -> None:
    window = Window(30, NOW + 20, 50, 30.0)
    later = reported(window, told(28, 20), NOW, refused=False)
    assert later.left == 28
    assert reported(later, told(29, 20), NOW, refused=False).left == 28
    over = told(3, 0.1)  # of the window before
    assert reported(window, over, NOW, refused=False).left == 30
    new = reported(window, told(49, 30), NOW + 19.9, refused=False)
    assert (new.left, new.resets_at) == (49, NOW + 49.9)
    held_up = reported(window, told(35, 28), NOW + 10, refused=False)
    assert (held_up.left, held_up.resets_at) == (30, NOW + 20)


def test_the_earliest_reported_window_end_is_used() -> None:
    window = Window(30, NOW + 20, 50, 30.0)
    assert reported(window, told(29, 20.5), NOW, refused=False).resets_at == NOW + 20
    assert reported(window, told(29, 19.5), NOW, refused=False).resets_at == NOW + 19.5
    reckoned = window._replace(confirmed=False)
    assert reported(reckoned, told(29, 20.5), NOW, refused=False).resets_at == NOW + 20.5


def test_fewer_left_than_we_took_means_that_others_are_at_work() -> None:
    window = Window(30, NOW + 20, 50, 30.0, in_flight=5)
    assert reported(window, told(31, 20), NOW, refused=False).contended_windows == 0
    assert reported(window, told(29, 20), NOW, refused=False).contended_windows > 0
    assert reported(window, told(29, 20), NOW, refused=True).contended_windows > 0


def test_with_others_at_work_the_last_one_is_left_alone() -> None:
    window = Window(1, NOW + 20, 50, 30.0, contended_windows=1)
    assert reserved(window, NOW)[1] == 20
    assert reserved(window._replace(left=2), NOW)[1] == 0
    assert reserved(window._replace(contended_windows=0), NOW)[1] == 0


def test_contended_windows_limit_requests_in_flight_near_the_end() -> None:
    window = Window(10, NOW + 20, 50, 30.0, in_flight=2, contended_windows=1)
    assert 0 < reserved(window, NOW)[1] < 1
    assert reserved(window._replace(left=40), NOW)[1] == 0
    assert reserved(window._replace(in_flight=0), NOW)[1] == 0


def test_others_that_are_gone_are_forgotten() -> None:
    window = Window(0, NOW, 50, 1.0, contended_windows=3)
    for number in range(3):
        window, _ = reserved(window._replace(left=0, in_flight=0), NOW + 2 * number)
    assert window.contended_windows == 0


def test_a_refusal_ends_the_window() -> None:
    window = Window(30, NOW + 5, 50, 30.0)
    ended = reported(window, RateLimit(0, None, None, 12, 13), NOW, refused=True)
    assert (ended.left, ended.resets_at, ended.quota, ended.seconds) == (0, NOW + 12, 50, 30.0)
    without = RateLimit(None, None, None, None, 7)
    assert reported(window, without, NOW, refused=True).resets_at == NOW + 7
    shorter = RateLimit(None, None, None, None, 1)
    assert reported(window, shorter, NOW, refused=True) == window


def test_a_rejection_without_reset_header_has_no_quota() -> None:
    window = Window(30, NOW + 5, 50, 30.0)
    assert reported(window, NO_RATE_LIMIT, NOW, refused=True) == window


@given(st.lists(st.tuples(st.booleans(), tolds, st.booleans(), st.floats(0, 1e5)), max_size=30))
def test_whatever_stores_say_a_wait_has_an_end(
    events: list[tuple[bool, RateLimit, bool, float]],
) -> None:
    window, now, longest = UNKNOWN, NOW, 0.0
    for asks, said, refused, later in events:
        now += later
        longest = max(longest, *(each or 0.0 for each in said[2:]))
        if not asks:
            window = reported(window, said, now, refused)
            continue
        window, wait = reserved(window, now)
        assert 0 <= wait <= longest + 1e-6
        assert window.in_flight >= 0
        assert window.left is None or window.left >= 0
    # a moment after the longest time that was ever named, a request may be sent
    assert reserved(window, now + longest + 1)[1] == 0


@pytest.mark.parametrize("quota", [1, 2, 150])
def test_after_a_rejection_the_next_window_is_used(quota: int) -> None:
    told = RateLimit(0, quota, 1.0, 1.0, None)
    window = reported(Window(in_flight=quota), told, NOW, refused=True)
    assert window.contended_windows
    assert reserved(window, NOW)[1] == 1
    assert reserved(window, NOW + 1)[1] == 0


@given(st.floats(0, 1e6), st.floats(0, 1))
def test_a_spread_wait_is_never_shorter_and_hardly_longer(seconds: float, chance: float) -> None:
    assert seconds <= add_jitter(seconds, chance) <= seconds * 1.0201


@given(st.dictionaries(st.text(), st.text()))
def test_no_headers_break_the_reading(headers: dict[str, str]) -> None:
    assert read_rate_limit(Headers(headers)) is not None


@pytest.mark.parametrize("name", ["X-Rate-Limit-Requests-Left", "x-RATE-limit-requests-LEFT"])
@pytest.mark.parametrize(
    ("text", "left"),
    [("12", 12), (" 12 ", 12), ("12.0", 12), ("12, 13", 12), ("-1", None), ("9" * 400, None),
     ("1e400", None), ("nan", None), ("twelve", None), ("", None)],
)  # fmt: skip
def test_requests_left_are_read_leniently(name: str, text: str, left: int | None) -> None:
    assert read_rate_limit(Headers({name: text})).left == left


HOSTILE = [
    "", " ", "nan", "inf", "-inf", "-1", "+5", "1_000", "0x10", "1e5", "1e400", "٣", "9" * 5000,
    "1." + "9" * 5000, "\x00", "7;8", "soon", "Wed, 30 Nov -0001 00:00:00 +0000",
    "Sat, 28 Feb 99999999 12:00:30 GMT", "Sat, 28 Feb 10000 12:00:30 GMT",
    "Sat, 31 Feb 2026 12:00:30 GMT", "Sat, 28 Feb 2026 99:99:99 GMT",
    "Mon, 01 Jan 0001 00:00:00 +2359", "Fri, 31 Dec 9999 23:59:59 -2359",
    "Sat, 28 Feb 2026 12:00:30 +999999", "," * 50_000, "(" * 50_000, "1 " * 50_000,
]  # fmt: skip
NAMES = [
    "X-Rate-Limit-Requests-Left", "X-Rate-Limit-Requests-Quota", "X-Rate-Limit-Time-Window-Ms",
    "X-Rate-Limit-Time-Reset-Ms", "X-Retry-After", "X-BC-ApiLimit-Remaining", "Retry-After", "Date",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:40]))
@pytest.mark.parametrize("name", NAMES)
def test_an_invalid_header_is_ignored(name: str, text: str) -> None:
    valid = {
        "Retry-After": "Sat, 28 Feb 2026 12:00:30 GMT",
        "Date": "Sat, 28 Feb 2026 12:00:00 GMT",
    }
    assert read_rate_limit(Headers({name: text})) == NO_RATE_LIMIT
    mixed = read_rate_limit(Headers({**valid, name: text}))
    assert mixed.retry_seconds in (None, 30.0)


@given(st.dictionaries(st.sampled_from(NAMES), st.sampled_from(HOSTILE) | st.text(max_size=40)))
def test_whatever_headers_say_numbers_are_finite(headers: dict[str, str]) -> None:
    for each in read_rate_limit(Headers(headers)):
        assert each is None or 0 <= each < 1e12
