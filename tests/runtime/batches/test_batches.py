"""Array verbs: chunks, matching of replies, partial failures, lost replies."""

from __future__ import annotations

import copy
import pickle
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from bigcommerce_sdk.exception import (
    BatchException,
    ConflictException,
    HttpException,
    InvalidValueException,
    MissingFieldException,
    NotFoundException,
    ReadOnlyFieldException,
    TransportException,
    UnauthorizedException,
    UnexpectedReplyException,
    UnknownNameException,
    UnprocessableEntityException,
    UsageException,
)
from tests.both import for_both_clients, target_of
from tests.runtime.loopback import Loopback, Reply

pytestmark = for_both_clients

#: A connection that ends after the request was received.
LOST = Reply(raw=b"")


def people(*ids: int) -> dict[str, Any]:
    """The reply with these records."""
    return {"data": [{"id": each, "name": f"n{each}"} for each in ids], "meta": {}}


def new(count: int) -> list[dict[str, Any]]:
    return [{"name": f"n{number}"} for number in range(1, count + 1)]


def known(count: int) -> list[dict[str, Any]]:
    return [{"id": number, "name": f"n{number}"} for number in range(1, count + 1)]


def outcomes(error: BatchException) -> dict[str, list[int]]:
    """The indexes of the rows by what became of them; only those that have some."""
    names = ("done", "failed", "unknown", "not_sent")
    found = {name: [index for index, _, _ in getattr(error, name)] for name in names}
    return {name: indexes for name, indexes in found.items() if indexes}


# -- chunks -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("count", "sizes"),
    [(1, [1]), (9, [9]), (10, [10]), (11, [10, 1]), (20, [10, 10]), (21, [10, 10, 1])],
)  # fmt: skip
def test_creates_are_sent_in_chunks(
    server: Loopback, shop: Any, count: int, sizes: list[int]
) -> None:
    first = 1
    for size in sizes:
        server.answers(people(*range(first, first + size)))
        first += size
    found = shop.People.create_many(new(count))
    assert [len(each.body) for each in server.arrived] == sizes
    assert set(server.lines) == {"POST /people"}
    assert [each.id for each in found] == list(range(1, count + 1))
    assert [each.name for each in found] == [f"n{n}" for n in range(1, count + 1)]


NOTHING: list[Any] = [[], (), {}.values(), iter([]), set()]
ODD: list[Any] = [
    people(7), people(7, 8, 9), people(), {"data": [1, 2]}, {"data": None}, {},
    {"data": [{}, {}]}, {"data": [{"id": None}, {"id": 1}]},
]  # fmt: skip


@pytest.mark.parametrize("rows", NOTHING)
def test_no_rows_send_nothing(server: Loopback, shop: Any, rows: Any) -> None:
    assert shop.People.create_many(rows) == []
    assert shop.People.update_many(rows) == []
    assert shop.People.delete_many(rows) is None
    assert shop.Goods.upsert_many(rows) == []
    assert server.arrived == []


def test_rows_are_taken_as_they_are_needed(server: Loopback, shop: Any) -> None:
    seen: list[tuple[int, int]] = []

    def rows() -> Iterator[dict[str, Any]]:
        for number in range(7):
            seen.append((number, len(server.arrived)))
            yield {"id": number + 1, "name": "x"}

    server.answers(people(1, 2, 3), people(4, 5, 6), people(7))
    shop.People.update_many(rows())
    assert seen == [(number, number // 3) for number in range(7)]


def test_deletes_hold_ids(server: Loopback, shop: Any) -> None:
    server.answers(Reply(204), Reply(204))
    assert shop.People.delete_many(range(1, 6)) is None
    assert [each.query for each in server.arrived] == [{"id:in": "1,2,3,4"}, {"id:in": "5"}]
    assert [each.content for each in server.arrived] == [b"", b""]


def test_deletes_can_hold_ids_in_the_body(server: Loopback, shop: Any) -> None:
    server.answers(Reply(204))
    shop.Goods.delete_many([3, "4"])
    assert (server.lines, server.arrived[0].body) == (["DELETE /goods/gone"], [3, 4])


def test_rows_of_one_parent(server: Loopback, shop: Any) -> None:
    server.answers({"data": [{"id": 5, "title": "t"}]}, {"data": [{"id": 5, "good_id": 2}]})
    [part] = shop.Parts.create_many(2, [{"title": "t"}])
    assert (part.id, part.parent_id()) == (5, 2)
    [part] = shop.Parts.update_many([{"id": 5, "title": "u"}])
    assert (part.title, part.parent_id()) == ("u", 2)
    assert server.lines == ["POST /goods/2/parts", "PUT /goods/parts"]


def test_rows_of_a_record(server: Loopback, shop: Any) -> None:
    server.answers({"data": {"id": 2, "name": "g"}}, {"data": [{"id": 5}]}, Reply(204))
    parts = shop.Goods.get(2).parts
    parts.create_many([{"title": "t"}])
    parts.delete_many([5])
    assert server.lines[1:] == ["POST /goods/2/parts", "DELETE /goods/2/parts"]
    assert not hasattr(parts, "update_many")


# -- matching -----------------------------------------------------------------------------------


def test_rows_match_by_id_in_any_order(server: Loopback, shop: Any) -> None:
    server.answers(people(3, 1, 2))
    found = shop.People.update_many(known(3))
    assert [each.id for each in found] == [1, 2, 3]


def test_ids_match_as_text(server: Loopback, shop: Any) -> None:
    server.answers({"data": [{"id": "2"}, {"id": "1"}]})
    found = shop.People.update_many(known(2))
    assert [each.id for each in found] == [1, 2]


def test_rows_without_ids_match_by_position(server: Loopback, shop: Any) -> None:
    server.answers({"data": [{"name": "A"}, {"name": "B"}]})
    found = shop.People.update_many(known(2))
    assert [(each.id, each.name) for each in found] == [(1, "A"), (2, "B")]


@pytest.mark.parametrize("reply", ODD)
def test_new_rows_that_do_not_match_are_unknown(server: Loopback, shop: Any, reply: Any) -> None:
    server.answers(reply)
    with pytest.raises(BatchException) as caught:
        shop.People.create_many(new(2))
    assert outcomes(caught.value) == {"unknown": [0, 1]}
    for _, _, error in caught.value.unknown:
        assert isinstance(error, UnexpectedReplyException)
        assert error.maybe_applied


def test_known_rows_that_do_not_match_are_unknown(server: Loopback, shop: Any) -> None:
    server.answers(people(1, 3))
    with pytest.raises(BatchException) as caught:
        shop.People.update_many(known(3))
    assert outcomes(caught.value) == {"done": [0, 2], "unknown": [1]}


@pytest.mark.parametrize("reply", [
    Reply(204), {"data": {}}, {"data": None}, {"meta": {}}, Reply(200, None),
])  # fmt: skip
def test_updates_without_rows_in_the_reply(server: Loopback, shop: Any, reply: Any) -> None:
    server.answers(reply)
    found = shop.People.update_many(known(2))
    assert [(each.id, each.name) for each in found] == [(1, "n1"), (2, "n2")]


# -- failures -----------------------------------------------------------------------------------


def test_a_refused_request_ends_the_batch(server: Loopback, shop: Any) -> None:
    server.answers(people(1, 2, 3), Reply(422, {"title": "Bad."}))
    rows = known(8)
    with pytest.raises(BatchException) as caught:
        shop.People.update_many(rows)
    error = caught.value
    assert outcomes(error) == {"done": [0, 1, 2], "failed": [3, 4, 5], "not_sent": [6, 7]}
    assert [record.name for _, _, record in error.done] == ["n1", "n2", "n3"]
    assert all(row is rows[index] for index, row, _ in error.done + error.failed + error.not_sent)
    assert all(isinstance(each, UnprocessableEntityException) for _, _, each in error.failed)
    assert isinstance(error.__cause__, UnprocessableEntityException)
    assert [third for _, _, third in error.not_sent] == [None, None]
    assert "3 done, 3 failed, 0 unknown, 2 not sent" in str(error)
    assert len(server.arrived) == 2


def test_the_rest_of_an_iterator_stays_in_it(server: Loopback, shop: Any) -> None:
    server.answers(Reply(401, {"title": "No."}))
    rows = iter(known(8))
    with pytest.raises(BatchException) as caught:
        shop.People.update_many(rows)
    assert outcomes(caught.value) == {"failed": [0, 1, 2]}
    assert isinstance(caught.value.__cause__, UnauthorizedException)
    assert next(rows)["id"] == 4


def test_a_lost_reply_is_unknown(server: Loopback, shop: Any) -> None:
    server.answers(people(*range(1, 11)), LOST)
    with pytest.raises(BatchException) as caught:
        shop.People.create_many(new(25))
    expected = {"done": range(10), "unknown": range(10, 20), "not_sent": range(20, 25)}
    assert outcomes(caught.value) == {name: list(each) for name, each in expected.items()}
    error = caught.value.__cause__
    assert isinstance(error, TransportException)
    assert error.maybe_applied


@pytest.mark.parametrize("status", [500, 503, 504])
def test_ambiguous_statuses_are_unknown(server: Loopback, shop: Any, status: int) -> None:
    server.answers(Reply(status, {}))
    with pytest.raises(BatchException) as caught:
        shop.People.create_many(new(2))
    assert outcomes(caught.value) == {"unknown": [0, 1]}


@pytest.mark.parametrize("content", [b"{", b"<html>"])
def test_unreadable_replies_are_unknown(server: Loopback, shop: Any, content: bytes) -> None:
    server.answers(Reply(200, content=content))
    with pytest.raises(BatchException) as caught:
        shop.People.create_many(new(2))
    assert outcomes(caught.value) == {"unknown": [0, 1]}


def test_rows_of_a_refused_connection_have_failed(
    server: Loopback, shop: Any, package: Any
) -> None:
    server.answers(Reply(429, {}, {"X-Rate-Limit-Time-Reset-Ms": "1"}))
    with pytest.raises(BatchException) as caught:
        shop.People.create_many(new(2))
    assert outcomes(caught.value) == {"failed": [0, 1]}


def test_deletes_that_fail(server: Loopback, shop: Any) -> None:
    server.answers(Reply(204), LOST)
    with pytest.raises(BatchException) as caught:
        shop.People.delete_many([1, 2, 3, 4, 5, 6, 7, 8, 9])
    error = caught.value
    assert outcomes(error) == {"done": [0, 1, 2, 3], "unknown": [4, 5, 6, 7], "not_sent": [8]}
    assert error.done[0] == (0, 1, None)


def test_ids_of_an_iterator_that_were_not_sent(server: Loopback, shop: Any) -> None:
    server.answers(Reply(422, {"title": "Bad."}))
    with pytest.raises(BatchException) as caught:
        shop.People.delete_many(iter(range(1, 7)))
    assert outcomes(caught.value) == {"failed": [0, 1, 2, 3], "not_sent": [4, 5]}


@pytest.mark.parametrize("parent", ["", None, True, "1/2"])
def test_bad_ids_of_parents(server: Loopback, shop: Any, parent: Any) -> None:
    for concurrency in (1, 2):
        with pytest.raises(InvalidValueException):
            shop.Parts.create_many(parent, [{"title": "t"}] * 25, concurrency=concurrency)
    assert server.arrived == []


def test_a_call_without_rows_or_with_other_arguments(server: Loopback, shop: Any) -> None:
    with pytest.raises(MissingFieldException, match="rows"):
        shop.People.create_many()
    with pytest.raises(UnknownNameException):
        shop.People.create_many([{"name": "x"}], nmae=5)
    with pytest.raises(MissingFieldException, match="good_id, rows"):
        shop.Parts.create_many([{"title": "x"}])
    assert server.arrived == []


def test_the_error_can_be_copied_and_pickled(server: Loopback, shop: Any) -> None:
    server.answers(people(1, 2, 3), Reply(422, {"title": "Bad."}))
    with pytest.raises(BatchException) as caught:
        shop.People.update_many(known(7))
    for made in (pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value)):
        assert outcomes(made) == outcomes(caught.value)
        assert str(made) == str(caught.value)


# -- partial success ----------------------------------------------------------------------------


PARTIAL = {
    "data": [{"id": 1}, {"id": 3}],
    "errors": [{"id": 2, "status": 409, "title": "In use."}],
    "meta": {"total": 3, "success": 2, "failed": 1},
}


@pytest.mark.parametrize("status", [200, 207, 422])
@pytest.mark.filterwarnings("error::bigcommerce_sdk.exception.PartialSuccessWarning")
def test_partial_success(server: Loopback, shop: Any, status: int) -> None:
    server.answers(Reply(status, PARTIAL))
    with pytest.raises(BatchException) as caught:
        shop.Goods.update_many([*known(3)])
    error = caught.value
    assert outcomes(error) == {"done": [0, 2], "failed": [1]}
    [(_, _, why)] = error.failed
    assert isinstance(why, UnprocessableEntityException if status == 422 else ConflictException)
    assert why.status_code == status
    assert "In use." in str(error)


@pytest.mark.parametrize("reply", [
    {"data": [], "errors": [{"title": "Bad."}], "meta": {"total": 2, "success": 0, "failed": 2}},
    {"data": [], "errors": [{"title": "Bad."}], "meta": {}},
    {"data": None, "errors": {"0.name": "Bad."}},
    {"batch_errors": [{"data": {"name": "n1"}, "field_errors": {"name": "Bad."}}]},
    {"data": {}, "errors": "Bad."},
])  # fmt: skip
def test_all_rows_are_refused_with_a_success(server: Loopback, shop: Any, reply: Any) -> None:
    server.answers(Reply(207, reply))
    with pytest.raises(BatchException) as caught:
        shop.Goods.create_many(new(2))
    assert outcomes(caught.value) == {"failed": [0, 1]}
    assert "Bad." in str(caught.value)


def test_new_rows_of_a_partial_success_are_unknown(server: Loopback, shop: Any) -> None:
    reply: Any = {
        "data": [{"id": 9}],
        "errors": [{"title": "Bad."}],
        "meta": {"total": 2, "success": 1, "failed": 1},
    }
    server.answers(Reply(207, reply))
    with pytest.raises(BatchException) as caught:
        shop.Goods.create_many(new(2))
    assert outcomes(caught.value) == {"unknown": [0, 1]}


def test_errors_are_those_of_the_row(server: Loopback, shop: Any) -> None:
    entries = [{"id": n, "title": f"Bad {n}."} for n in (2, 3)]
    server.answers(Reply(207, {"data": [{"id": 1}], "errors": entries}))
    with pytest.raises(BatchException) as caught:
        shop.Goods.update_many(known(3))
    assert outcomes(caught.value) == {"done": [0], "failed": [1, 2]}
    assert [each.errors for _, _, each in caught.value.failed] == [[entries[0]], [entries[1]]]


def test_deleted_ids_are_matched(server: Loopback, shop: Any) -> None:
    reply: Any = {
        "data": [3, 1],
        "errors": [{"title": "Bad."}],
        "meta": {"total": 3, "success": 2, "failed": 1},
    }
    server.answers(Reply(207, reply))
    with pytest.raises(BatchException) as caught:
        shop.Goods.delete_many([1, 2, 3])
    assert outcomes(caught.value) == {"done": [0, 2], "failed": [1]}


@pytest.mark.filterwarnings("error::bigcommerce_sdk.exception.PartialSuccessWarning")
def test_a_207_with_all_rows_is_a_success(server: Loopback, shop: Any) -> None:
    server.answers(Reply(207, {**people(1, 2), "errors": []}))
    assert len(shop.Goods.update_many(known(2))) == 2


# -- rows ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("rows", [
    None, 5, "ab", b"ab", {"name": "x"}, {}, True,
])  # fmt: skip
@pytest.mark.parametrize("verb", ["create_many", "update_many", "delete_many"])
def test_what_is_no_iterable_of_rows(server: Loopback, shop: Any, verb: str, rows: Any) -> None:
    with pytest.raises(InvalidValueException, match="iterable"):
        getattr(shop.People, verb)(rows)
    assert server.arrived == []


@pytest.mark.parametrize(("row", "kind"), [
    (None, InvalidValueException), (5, InvalidValueException), ("x", InvalidValueException),
    ({1: 2}, InvalidValueException), ({}, MissingFieldException),
    ({"name": 5}, InvalidValueException), ({"nmae": "x"}, UnknownNameException),
    ({"id": 5, "name": "x"}, ReadOnlyFieldException), ({"name": "x" * 21}, InvalidValueException),
])  # fmt: skip
def test_a_bad_row_of_a_create(
    server: Loopback, shop: Any, row: Any, kind: type[Exception]
) -> None:
    with pytest.raises(kind, match=r"row 1: "):
        shop.People.create_many([{"name": "x"}, row])
    assert server.arrived == []


@pytest.mark.parametrize(
    "key",
    [
        None,
        "",
        " ",
        True,
        False,
        1.5,
        -1,
        "x",
        "1,2",
        "1/2",
        [],
        {},
        ".",
        "\u00b2",
        "\uff11",
        "9" * 5000,
    ],
)
def test_bad_ids(server: Loopback, shop: Any, key: Any) -> None:
    with pytest.raises(InvalidValueException):
        shop.People.update_many([{"id": key, "name": "x"}])
    with pytest.raises(InvalidValueException):
        shop.People.delete_many([7, key])
    with pytest.raises(InvalidValueException):
        shop.People.delete(key)
    with pytest.raises(InvalidValueException):
        shop.People.update(key, name="x")
    assert server.arrived == []


@pytest.mark.parametrize("ids", [[1, 1], [1, 2, 3, 4, 5, 1], [1, "1"]])
def test_repeated_ids(server: Loopback, shop: Any, ids: list[Any]) -> None:
    with pytest.raises(InvalidValueException, match="twice"):
        shop.People.delete_many(ids)
    assert server.arrived == []


def test_repeated_ids_of_rows(server: Loopback, shop: Any) -> None:
    with pytest.raises(InvalidValueException, match=r"row 1: .*twice"):
        shop.People.update_many([{"id": 1, "name": "x"}, {"id": 1, "name": "y"}])
    assert server.arrived == []


@pytest.mark.parametrize("row", [{"name": "x"}, {"id": 1}])
def test_incomplete_rows_of_an_update(server: Loopback, shop: Any, row: dict[str, Any]) -> None:
    with pytest.raises(MissingFieldException, match="row 0: "):
        shop.People.update_many([row])
    assert server.arrived == []


def test_a_bad_row_after_some_were_sent(server: Loopback, shop: Any) -> None:
    server.answers(people(1, 2, 3), people(4, 5, 6))
    rows = [*known(7), {"id": 8, "nmae": "x"}, *known(9)]
    with pytest.raises(BatchException, match=r"row 7: .*nmae") as caught:
        shop.People.update_many(rows)
    error = caught.value
    expected = {"done": [*range(6)], "failed": [7], "not_sent": [6, *range(8, 17)]}
    assert outcomes(error) == expected
    assert isinstance(error.__cause__, UnknownNameException)
    assert len(server.arrived) == 2


class Fault(Exception):
    pass


def faulty(count: int) -> Iterator[dict[str, Any]]:
    yield from known(count)
    raise Fault


def test_an_iterable_that_raises_at_once(server: Loopback, shop: Any) -> None:
    with pytest.raises(Fault):
        shop.People.update_many(faulty(2))
    assert server.arrived == []


def test_an_iterable_that_raises_later(server: Loopback, shop: Any) -> None:
    server.answers(people(1, 2, 3))
    with pytest.raises(BatchException) as caught:
        shop.People.update_many(faulty(5))
    assert outcomes(caught.value) == {"done": [0, 1, 2], "not_sent": [3, 4]}
    assert isinstance(caught.value.__cause__, Fault)


# -- records as rows ----------------------------------------------------------------------------


def read(server: Loopback, shop: Any, *ids: int) -> list[Any]:
    server.answers(people(*ids))
    found = list(shop.People.all(limit=250))
    server.arrived.clear()
    return found


def test_changed_records(server: Loopback, shop: Any) -> None:
    first, second, third = read(server, shop, 1, 2, 3)
    first.name, third.tags = "x", ["a"]
    server.answers({"data": [{"id": 3, "tags": ["a"]}, {"id": 1, "name": "X"}]})
    found = shop.People.update_many([first, second, third])
    assert server.arrived[0].body == [{"id": 1, "name": "x"}, {"id": 3, "tags": ["a"]}]
    assert [each == other for each, other in zip(found, (first, second, third), strict=True)]
    assert (first.name, third.tags) == ("X", ["a"])
    assert [each.changes for each in (first, second, third)] == [{}, {}, {}]


def test_changes_of_failed_rows_stay_pending(server: Loopback, shop: Any) -> None:
    records = read(server, shop, 1, 2, 3, 4)
    for each in records:
        each.name = "x"
    server.answers(people(1, 3), Reply(500, {}))
    with pytest.raises(BatchException) as caught:
        shop.People.update_many(records)
    assert outcomes(caught.value) == {"done": [0, 2], "unknown": [1], "not_sent": [3]}
    assert [each.changes for each in records] == [{}, {"name": "x"}, {}, {"name": "x"}]


def test_unchanged_records_send_nothing(server: Loopback, shop: Any) -> None:
    records = read(server, shop, 1, 2)
    assert shop.People.update_many(records) == records
    assert server.arrived == []


def test_records_are_copied_by_a_create(server: Loopback, shop: Any) -> None:
    records = read(server, shop, 1, 2)
    server.answers(people(7, 8))
    found = shop.People.create_many(records)
    assert server.arrived[0].body == [{"name": "n1"}, {"name": "n2"}]
    assert [each.id for each in found] == [7, 8]
    assert [each.id for each in records] == [1, 2]


def test_records_that_do_not_belong_there(server: Loopback, shop: Any) -> None:
    [person] = read(server, shop, 1)
    server.answers({"data": {"id": 2, "name": "g"}})
    good = shop.Goods.get(2)
    server.arrived.clear()
    for verb in ("create_many", "update_many"):
        with pytest.raises(InvalidValueException, match="Person"):
            getattr(shop.People, verb)([good])
    person.name = "x"
    with pytest.raises(UsageException, match="store"):
        shop.People.update_many([copy.deepcopy(pickle.loads(pickle.dumps(type_free(person))))])
    with pytest.raises(InvalidValueException):
        shop.People.delete_many([person])
    assert server.arrived == []


def type_free(record: Any) -> Any:
    """A record of another store."""
    found = copy.deepcopy(target_of(record))
    found.__setstate__(("another", ()))
    return found


# -- upsert -------------------------------------------------------------------------------------


def test_upsert_by_given_ids(server: Loopback, shop: Any) -> None:
    server.answers({"data": [{"id": 9, "name": "b"}, {"id": 5, "name": "a"}]})
    found = shop.Goods.upsert_many([{"id": 5, "name": "a"}, {"name": "b"}])
    assert (server.lines, server.arrived[0].body) == (
        ["POST /goods/sync"], [{"id": 5, "name": "a"}, {"name": "b"}]
    )  # fmt: skip
    assert [each.id for each in found] == [5, 9]


def test_upsert_by_own_ids(server: Loopback, shop: Any) -> None:
    server.answers({"data": [{"code": "b"}, {"code": "a", "amount": "1.50"}]})
    found = shop.Prices.upsert_many([{"code": "a", "amount": 1}, {"code": "b"}])
    assert [str(each.amount) if "amount" in each else "" for each in found] == ["1.50", ""]
    server.answers({"data": {}})
    [price] = shop.Prices.upsert_many([{"code": "c", "amount": 2}])
    assert (price.code, price.amount) == ("c", 2)


@pytest.mark.parametrize("code", ["a,b", "", None, 5])
def test_codes_are_checked(server: Loopback, shop: Any, code: Any) -> None:
    with pytest.raises((InvalidValueException, MissingFieldException)):
        shop.Prices.delete_many([code] if code != 5 else [5, 5])
    assert server.arrived == []


# -- a batch of one -----------------------------------------------------------------------------


def test_one_record_through_a_batch(server: Loopback, shop: Any) -> None:
    server.answers(people(5), people(5), people(5), Reply(204), people(5))
    person = shop.People.create(name="x")
    assert (person.id, person.name) == (5, "n5")
    assert shop.People.update(5, name="y").id == 5
    person.name = "z"
    assert person.save() == person
    assert person.changes == {}
    person.delete()
    person.refresh()
    assert [(each.method, each.body, each.query) for each in server.arrived] == [
        ("POST", [{"name": "x"}], {}),
        ("PUT", [{"id": 5, "name": "y"}], {}),
        ("PUT", [{"id": 5, "name": "z"}], {}),
        ("DELETE", None, {"id:in": "5"}),
        ("GET", None, {"id:in": "5"}),
    ]


@pytest.mark.parametrize(("reply", "kind", "maybe"), [
    (Reply(422, {"title": "Bad."}), UnprocessableEntityException, False),
    (Reply(207, {"data": [], "errors": [{"title": "Bad."}]}), UnprocessableEntityException, False),
    (Reply(207, {"data": [], "errors": [{"title": "Used.", "status": 409}]}),
     ConflictException, False),
    (Reply(200, {"data": []}), UnexpectedReplyException, True),
    (Reply(200, people(1, 2)), UnexpectedReplyException, True),
    (LOST, TransportException, True),
])  # fmt: skip
def test_the_error_of_one_record_is_that_of_a_request(
    server: Loopback, shop: Any, reply: Any, kind: type[Exception], maybe: bool
) -> None:
    server.answers(reply)
    with pytest.raises(kind) as caught:
        shop.People.create(name="x")
    assert getattr(caught.value, "maybe_applied", None) is maybe


def test_an_upsert_creates_and_updates(server: Loopback, shop: Any) -> None:
    server.answers(
        {"data": [{"code": "a", "amount": "1"}]}, {"data": [{"code": "a", "amount": "2"}]}
    )
    price = shop.Prices.create(code="a", amount=1)
    assert shop.Prices.update("a", amount=2).amount == 2
    assert price.code == "a"
    assert [each.body for each in server.arrived] == [
        [{"code": "a", "amount": "1"}], [{"code": "a", "amount": "2"}]
    ]  # fmt: skip


# -- get by a filter ----------------------------------------------------------------------------


def test_get_by_a_filter(server: Loopback, shop: Any) -> None:
    server.answers(people(7))
    assert shop.People.get(7, include=["a"]).name == "n7"
    assert server.arrived[0].query == {"id:in": "7", "include": "a"}


@pytest.mark.parametrize("reply", [Reply(204), people()])
def test_no_row_is_not_found(server: Loopback, shop: Any, reply: Any) -> None:
    server.answers(reply)
    with pytest.raises(NotFoundException) as caught:
        shop.People.get(7)
    assert caught.value.status_code == 404


def test_a_filter_that_the_store_ignored(server: Loopback, shop: Any) -> None:
    server.answers(people(1, 2))
    with pytest.raises(UnexpectedReplyException, match="none with the id 7"):
        shop.People.get(7)


@pytest.mark.parametrize("key", [None, "", True, "1,2", [7], "x y"])
def test_get_refuses_what_is_no_id(server: Loopback, shop: Any, key: Any) -> None:
    with pytest.raises(InvalidValueException):
        shop.People.get(key)
    assert server.arrived == []


# -- concurrency --------------------------------------------------------------------------------


def test_requests_at_once(server: Loopback, shop: Any) -> None:
    held = threading.Event()
    # whichever of two requests arrives first is answered after the other
    server.answers(Reply(200, {"data": known(9)}, hold=held), *[{"data": known(9)}] * 2)

    def rows() -> Iterator[dict[str, Any]]:
        for row in known(9):
            if row["id"] == 7:  # the other one was answered
                held.set()
            yield row

    found = shop.People.update_many(rows(), concurrency=8)
    assert [each.id for each in found] == list(range(1, 10))


@pytest.mark.parametrize("concurrency", [0, -1, 1.5, True, "2", None])
def test_bad_concurrency(server: Loopback, shop: Any, concurrency: Any) -> None:
    with pytest.raises(UsageException, match="concurrency"):
        shop.People.update_many(known(1), concurrency=concurrency)
    assert server.arrived == []


class Sets(threading.Event):
    """Holds nothing back, and lets another reply go."""

    def __init__(self, other: threading.Event) -> None:
        super().__init__()
        self._other = other

    def wait(self, timeout: float | None = None) -> bool:
        self._other.set()
        return True


def test_requests_in_flight_finish(server: Loopback, shop: Any) -> None:
    held = threading.Event()
    refused = Reply(422, {"title": "Bad."}, hold=Sets(held))
    server.answers(Reply(200, {"data": known(9)}, hold=held), refused)
    with pytest.raises(BatchException) as caught:
        shop.People.update_many(known(6), concurrency=2)
    error = caught.value
    assert len(error.done) == len(error.failed) == 3
    assert [type(each) for _, _, each in error.failed] == [UnprocessableEntityException] * 3
    assert isinstance(error.__cause__, HttpException)
