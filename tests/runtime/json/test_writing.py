"""V3, low-level and GraphQL calls take what the SDK itself gives back."""

from __future__ import annotations

import enum
import json
from collections import OrderedDict, UserDict, deque
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.connection.graphql import GraphQLResult
from bigcommerce_sdk.exception import InvalidValueException
from bigcommerce_sdk.json.types import is_list, is_object
from bigcommerce_sdk.json.writing import clone, json_copy, query_text, write_json
from bigcommerce_sdk.resources.coupons import Coupon, CouponAppliesTo
from tests.runtime.loopback import Loopback

NOON = datetime(2026, 2, 28, 12, tzinfo=UTC)
ID = UUID("12345678-1234-5678-1234-567812345678")


class Color(str, enum.Enum):  # noqa: UP042 - what people write
    """Text whose ``str`` is another."""

    RED = "red"


class Size(enum.Enum):
    """Members of no type."""

    ONE = 1


#: What is passed, as JSON, as a parameter (None where it is refused there).
VALUES: list[tuple[Any, Any, str | None]] = [
    (Decimal("54.0000"), "54.0000", "54.0000"),
    (Decimal("1E+3"), "1000", "1000"),
    (NOON, "2026-02-28T12:00:00+00:00", "2026-02-28T12:00:00+00:00"),
    (NOON.astimezone(timezone(timedelta(hours=1))), "2026-02-28T13:00:00+01:00",
     "2026-02-28T13:00:00+01:00"),
    (datetime(99, 2, 28, tzinfo=UTC), "0099-02-28T00:00:00+00:00", "0099-02-28T00:00:00+00:00"),
    (date(2026, 2, 28), "2026-02-28", "2026-02-28"),
    ({3, 1, 2}, [1, 2, 3], "1,2,3"),
    (frozenset({"b", "a"}), ["a", "b"], "a,b"),
    ((1, "a"), [1, "a"], "1,a"),
    (deque([1, 2]), [1, 2], "1,2"),
    (range(3), [0, 1, 2], "0,1,2"),
    ({"a": 1}.keys(), ["a"], "a"),
    ({"a": 1}.values(), [1], "1"),
    (Color.RED, "red", "red"),
    (Size.ONE, 1, "1"),
    ([Color.RED, Size.ONE], ["red", 1], "red,1"),
    (ID, str(ID), str(ID)),
    (True, True, "true"),
    ([True, False], [True, False], "true,false"),
    (1.5, 1.5, "1.5"),
    ("é ", "é ", "é "),
    (MappingProxyType({"a": Decimal(1)}), {"a": "1"}, None),
    (UserDict({"a": Size.ONE}), {"a": 1}, None),
    (OrderedDict(a=1), {"a": 1}, None),
    (Coupon._load({"id": 7, "amount": "1.5"}), {"id": 7, "amount": "1.5"}, None),
    (CouponAppliesTo(entity="products", ids=[1]), {"entity": "products", "ids": [1]}, None),
    ([Coupon._load({"id": 7})], [{"id": 7}], None),
    (GraphQLResult(1, 2, "x"), [1, 2, "x"], "1,2,x"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "as_json", "as_text"), VALUES, ids=map(str, range(len(VALUES))))
def test_every_value_is_written_as_json_and_as_text(
    value: Any, as_json: Any, as_text: str | None
) -> None:
    assert json.loads(write_json({"deep": [value]})) == {"deep": [as_json]}
    assert json_copy(value) == as_json
    if as_text is None:
        with pytest.raises(ValueError, match="cannot be sent as a parameter"):
            query_text(value)
    else:
        assert query_text(value) == as_text


def test_every_way_to_send_takes_them(server: Loopback, client: BigcommerceApi) -> None:
    connection = client.connection
    ways: list[Callable[[Any], Any]] = [
        lambda body: client.v3.post("/x", body),
        lambda body: client.v3.put("/x", body),
        lambda body: connection.post("x", body),
        lambda body: connection.put("x", body),
        lambda body: connection.create("x", body),
        lambda body: connection.update("x", 1, body),
        lambda body: connection.make_request("PUT", "x", body),
        lambda body: connection.request("PUT", "/x", body=body),
    ]
    for value, as_json, _ in VALUES:
        for send in ways:
            send({"v": value})
            assert server.arrived[-1].body == {"v": as_json}
        server.answers({"data": {}})
        client.graphql("query { a }", {"v": value})
        assert server.arrived[-1].body["variables"] == {"v": as_json}
    for value, _, as_text in VALUES:
        if as_text is not None:
            client.v3.get("/x", v=value)
            assert server.arrived[-1].query == {"v": as_text}
            connection.get("x", v=value)
            assert server.arrived[-1].query == {"v": as_text}
            client.Products.all(extra_params={"v": value})
            assert server.arrived[-1].query["v"] == as_text


@pytest.mark.parametrize(
    "value",
    [
        datetime(2026, 2, 28), Decimal("NaN"), Decimal("1E+999999"), float("nan"), float("inf"),
        object(), 1j, iter([1]), (each for each in [1]), 10**5000, "\ud800",
        timedelta(1), {b"x": 1}, {(1,): 1}, {Size.ONE: 1}, Coupon, len,
    ],
    ids=lambda each: type(each).__name__,
)  # fmt: skip
def test_what_json_cannot_say_is_refused_before_it_is_sent(
    server: Loopback, client: BigcommerceApi, value: Any
) -> None:
    calls: list[Callable[[], Any]] = [
        lambda: client.v3.post("/x", {"v": value}),
        lambda: client.connection.post("x", [value]),
        lambda: client.graphql("query { a }", {"v": value}),
        lambda: client.v3.get("/x", v=value),
        lambda: client.connection.get("x", v=[value]),
        lambda: client.Products.all(extra_params={"v": value}),
    ]
    for call in calls:
        with pytest.raises(InvalidValueException):
            call()
    assert server.arrived == []


@pytest.mark.parametrize("value", [b"x", bytearray(b"x")], ids=lambda each: type(each).__name__)
def test_bytes_are_refused_outside_of_the_fields_of_a_body(
    server: Loopback, client: BigcommerceApi, value: Any
) -> None:
    calls: list[Callable[[], Any]] = [
        lambda: client.connection.post("x", [value]),
        lambda: client.connection.post("x", {"v": {"w": value}}),
        lambda: client.graphql("query { a }", {"v": value}),
        lambda: client.v3.get("/x", v=value),
        lambda: client.Products.all(extra_params={"v": value}),
    ]
    for call in calls:
        with pytest.raises(InvalidValueException):
            call()
    assert server.arrived == []


def test_what_contains_itself_is_refused(server: Loopback, client: BigcommerceApi) -> None:
    circle: list[Any] = []
    circle.append(circle)
    with pytest.raises(InvalidValueException):
        client.v3.post("/x", circle)
    with pytest.raises(InvalidValueException):
        client.v3.get("/x", v=circle)
    assert server.arrived == []


trees = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text()
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)


def containers(value: Any) -> list[int]:
    if is_object(value):
        return [id(value), *(each for inner in value.values() for each in containers(inner))]
    if is_list(value):
        return [id(value), *(each for inner in value for each in containers(inner))]
    return []


@given(trees)
def test_copies_are_equal_and_share_nothing(value: Any) -> None:
    for copied in (clone(value), json_copy(value)):
        assert repr(copied) == repr(value)
        assert not set(containers(copied)) & set(containers(value))


def test_the_deepest_reply_can_be_copied() -> None:
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    copied, depth = clone(deep), 0
    while copied:
        copied, depth = copied[0], depth + 1
    assert depth == 100_000
    while deep:
        deep = deep.pop()
