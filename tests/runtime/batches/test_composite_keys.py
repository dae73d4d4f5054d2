"""Array verbs of records that several fields identify together."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest

from bigcommerce_sdk.exception import (
    BatchException,
    ConflictException,
    InvalidValueException,
    MissingFieldException,
    TransportException,
)
from tests.both import for_both_clients
from tests.runtime.batches.test_batches import LOST, outcomes
from tests.runtime.loopback import Loopback, Reply

pytestmark = for_both_clients

#: Rows that differ by one part of their id only.
KEYS = [(1, "a"), (1, "b"), (2, "a")]
VERBS = ["create_many", "update_many", "upsert_many"]


def rows(*keys: tuple[int, str], **values: Any) -> list[dict[str, Any]]:
    return [{"zone_id": zone, "code": code, "rate": 5, **values} for zone, code in keys]


def stored(*keys: tuple[int, str]) -> list[dict[str, Any]]:
    return [{"zone_id": z, "code": c, "rate": 5, "name": f"{z}{c}"} for z, c in keys]


def named(records: list[Any]) -> list[tuple[int, str, str]]:
    return [(each.zone_id, each.code, each.name) for each in records]


EXPECTED = [(zone, code, f"{zone}{code}") for zone, code in KEYS]


@pytest.mark.parametrize("order", [*permutations(KEYS)])
@pytest.mark.parametrize("verb", VERBS)
def test_rows_match_in_any_order(server: Loopback, shop: Any, verb: str, order: Any) -> None:
    server.answers({"data": stored(*order)})
    assert named(getattr(shop.Rates, verb)(rows(*KEYS))) == EXPECTED
    assert server.arrived[0].body == rows(*KEYS)


@pytest.mark.parametrize("lacking", [["zone_id"], ["code"], ["zone_id", "code"]])
@pytest.mark.parametrize("verb", VERBS)
def test_replies_without_a_part_of_the_id(
    server: Loopback, shop: Any, verb: str, lacking: list[str]
) -> None:
    reply = [{k: v for k, v in each.items() if k not in lacking} for each in stored(*KEYS)]
    server.answers({"data": reply}, {"data": [{**each, lacking[0]: None} for each in reply]})
    for _ in range(2):
        assert named(getattr(shop.Rates, verb)(rows(*KEYS))) == EXPECTED


@pytest.mark.parametrize("reply", [
    [{"code": "a"}, {"code": "a"}, {"code": "b"}],  # what is there belongs to other rows
    [{"zone_id": 1}, {"zone_id": 2}, {"zone_id": 1}],
    [{"name": "x"}, {"name": "y"}],
    [{"name": "x"}] * 4,
    stored((3, "a"), (3, "b"), (3, "c")),
])  # fmt: skip
@pytest.mark.parametrize("verb", VERBS)
def test_rows_that_do_not_match_are_unknown(
    server: Loopback, shop: Any, verb: str, reply: Any
) -> None:
    server.answers({"data": reply})
    with pytest.raises(BatchException) as caught:
        getattr(shop.Rates, verb)(rows(*KEYS))
    assert outcomes(caught.value) == {"unknown": [0, 1, 2]}


@pytest.mark.parametrize("verb", VERBS)
def test_a_missing_row_is_unknown(server: Loopback, shop: Any, verb: str) -> None:
    server.answers({"data": stored(KEYS[2], KEYS[0])})
    with pytest.raises(BatchException) as caught:
        getattr(shop.Rates, verb)(rows(*KEYS))
    assert outcomes(caught.value) == {"done": [0, 2], "unknown": [1]}
    assert named([record for _, _, record in caught.value.done]) == EXPECTED[::2]


SILENT: list[Any] = [
    Reply(204), {"data": {}}, {"data": None}, {}, {"meta": {}}, {"data": {"transaction_id": "x"}},
    {"data": [], "meta": {"total": 3, "success": 3, "failed": 0}},
]  # fmt: skip


@pytest.mark.parametrize("reply", SILENT)
@pytest.mark.parametrize("verb", VERBS)
def test_replies_without_rows(server: Loopback, shop: Any, verb: str, reply: Any) -> None:
    server.answers(reply)
    found = getattr(shop.Rates, verb)(rows(*KEYS, name="n"))
    assert named(found) == [(*key, "n") for key in KEYS]


@pytest.mark.parametrize(("verb", "is_done"), [
    ("create_many", True), ("upsert_many", True), ("update_many", False),
])  # fmt: skip
def test_an_empty_list_can_mean_unknown_ids(
    server: Loopback, shop: Any, verb: str, is_done: bool
) -> None:
    server.answers({"data": []})
    if is_done:
        assert len(getattr(shop.Rates, verb)(rows(*KEYS))) == 3
        return
    with pytest.raises(BatchException) as caught:
        getattr(shop.Rates, verb)(rows(*KEYS))
    assert outcomes(caught.value) == {"unknown": [0, 1, 2]}


@pytest.mark.parametrize("entry", [
    {"zone_id": 1, "code": "b"}, {"data": {"zone_id": 1, "code": "b"}},
    {"zone_id": "1", "code": "b"},
])  # fmt: skip
@pytest.mark.parametrize("verb", ["update_many", "upsert_many"])
def test_partial_success(server: Loopback, shop: Any, verb: str, entry: Any) -> None:
    other = {"zone_id": 2, "code": "a", "status": 422, "title": "Other."}
    error = {**entry, "status": 409, "title": "In use."}
    server.answers(Reply(207, {"data": stored(KEYS[0]), "errors": [other, error]}))
    with pytest.raises(BatchException) as caught:
        getattr(shop.Rates, verb)(rows(*KEYS))
    assert outcomes(caught.value) == {"done": [0], "failed": [1, 2]}
    first, second = (each for _, _, each in caught.value.failed)
    assert isinstance(first, ConflictException)
    assert (first.errors, second.errors) == ([error], [other])


@pytest.mark.parametrize("verb", VERBS)
def test_lost_replies(server: Loopback, shop: Any, verb: str) -> None:
    many = [(zone, "a") for zone in range(12)]
    size = 5 if verb == "upsert_many" else 10
    server.answers({"data": stored(*many[:size][::-1])}, LOST)
    with pytest.raises(BatchException) as caught:
        getattr(shop.Rates, verb)(rows(*many))
    error = caught.value
    assert [index for index, _, _ in error.done] == [*range(size)]
    assert [index for index, _, _ in error.unknown] == [*range(size, min(2 * size, 12))]
    assert isinstance(error.__cause__, TransportException)


@pytest.mark.parametrize("verb", VERBS)
def test_repeated_ids(server: Loopback, shop: Any, verb: str) -> None:
    with pytest.raises(InvalidValueException, match=r"row 2: zone_id, code '1, a' occurs twice"):
        getattr(shop.Rates, verb)([*rows(*KEYS[:2]), *rows(KEYS[0])])
    assert server.arrived == []


@pytest.mark.parametrize("key", [
    (1,), (1, "a", 2), 1, "1a", None, (), (1, ""), (1, None), ("", "a"), (None, None), ("x", "a"),
    (1, "a,b"), (1, "a/b"), (True, "a"), [1, "a"],
])  # fmt: skip
def test_bad_ids(server: Loopback, shop: Any, key: Any) -> None:
    ids: list[Any] = [*key] if type(key) is tuple else [key]
    with pytest.raises((InvalidValueException, MissingFieldException)):
        shop.Rates.update(*ids, rate=6)
    if len(ids) == 2:
        with pytest.raises((InvalidValueException, MissingFieldException)):
            shop.Rates.update_many([{"zone_id": ids[0], "code": ids[1], "rate": 6}])
    assert server.arrived == []


@pytest.mark.parametrize("row", [
    {"zone_id": 1, "rate": 6}, {"code": "a", "rate": 6}, {"zone_id": 1, "code": "a"}, {"rate": 6},
])  # fmt: skip
def test_incomplete_rows(server: Loopback, shop: Any, row: Any) -> None:
    with pytest.raises(MissingFieldException, match="row 0: "):
        shop.Rates.update_many([row])
    assert server.arrived == []


def test_one_record_through_a_batch(server: Loopback, shop: Any) -> None:
    replies = stored((1, "b")), stored((1, "b")), stored((1, "b")), stored((1, "b"), (2, "b"))
    server.answers(*[{"data": each} for each in replies])
    assert shop.Rates.create(zone_id=1, code="b", rate=1).name == "1b"
    rate = shop.Rates.update(1, "b", rate=2)
    assert (rate.zone_id, rate.code, rate.name) == (1, "b", "1b")
    rate.rate = 3
    rate.save()
    assert rate.changes == {}
    first, second = shop.Rates.all()
    assert (first == rate, second == rate) == (True, False)
    assert [each.body for each in server.arrived[:3]] == [
        [{"zone_id": 1, "code": "b", "rate": number}] for number in (1, 2, 3)
    ]


def test_changed_records(server: Loopback, shop: Any) -> None:
    server.answers({"data": stored(*KEYS)})
    found = list(shop.Rates.all())
    for each in found:
        each.rate = 9
    server.answers({"data": [{**each, "rate": 9} for each in stored(*KEYS[::-1])]})
    assert named(shop.Rates.update_many(found)) == EXPECTED
    assert [each.changes for each in found] == [{}, {}, {}]
    server.answers({"data": stored(*KEYS[::-1])})
    assert named(shop.Rates.upsert_many(found)) == EXPECTED


# -- upserts of records that were read ------------------------------------------------------------

#: Resources whose rows have their own ids: a field to change, and two rows.
OWN_IDS: dict[str, tuple[str, list[dict[str, Any]]]] = {
    "Prices": ("amount", [{"code": "a", "amount": "1"}, {"code": "b", "amount": "1"}]),
    "Rates": ("name", [{"zone_id": 1, "code": c, "rate": 5, "name": "n"} for c in "ab"]),
    "Answers": ("answer", [
        {"person_id": None, "house_id": n, "question": "Hat", "answer": "no"} for n in (1, 2)
    ]),
}  # fmt: skip
#: What a request of the change of one record has, besides the change.
IDENTITY: dict[str, dict[str, Any]] = {
    "Prices": {"code": "b"}, "Rates": {"zone_id": 1, "code": "b"},
    "Answers": {"house_id": 2, "question": "Hat"},
}  # fmt: skip


def read(server: Loopback, shop: Any, name: str) -> list[Any]:
    server.answers({"data": OWN_IDS[name][1]})
    needed = {"kind": "x"} if name == "Prices" else {}
    return list(getattr(shop, name).all(**needed))


@pytest.mark.parametrize(("verb", "reply"), [
    ("update_many", {"data": {}}), ("update_many", Reply(204)),
    ("upsert_many", {"data": {}}), ("upsert_many", Reply(204)), ("upsert_many", {"data": []}),
])  # fmt: skip
@pytest.mark.parametrize("name", OWN_IDS)
def test_only_changes_of_records_are_sent(
    server: Loopback, shop: Any, name: str, verb: str, reply: Any
) -> None:
    verb = "upsert_many" if name == "Prices" else verb  # it has no other
    found, field = read(server, shop, name), OWN_IDS[name][0]
    setattr(found[1], field, "7")
    server.answers(reply)
    done = getattr(getattr(shop, name), verb)(found)
    assert server.arrived[1].body == [{**IDENTITY[name], field: "7"}]
    assert done == found
    assert [each.changes for each in found] == [{}, {}]
    assert str(getattr(found[1], field)) == "7"
    getattr(getattr(shop, name), verb)(found)  # nothing is left to send
    found[1].save()
    assert len(server.arrived) == 2


@pytest.mark.parametrize("name", OWN_IDS)
def test_changes_of_upserts_that_fail_stay_pending(server: Loopback, shop: Any, name: str) -> None:
    found, field = read(server, shop, name), OWN_IDS[name][0]
    for each in found:
        setattr(each, field, "7")
    for reply, kind in (
        (Reply(422, {"title": "Bad."}), BatchException),
        (LOST, BatchException),
    ):
        server.answers(reply)
        with pytest.raises(kind):
            getattr(shop, name).upsert_many(found)
        assert [[*each.changes] for each in found] == [[field], [field]]


def test_an_upsert_cannot_change_the_id_of_a_record(server: Loopback, shop: Any) -> None:
    found = read(server, shop, "Prices")
    found[0].code = "c"
    with pytest.raises(InvalidValueException, match="identifies the record"):
        shop.Prices.upsert_many(found)
    assert len(server.arrived) == 1


def test_all_values_of_a_record_as_a_row(server: Loopback, shop: Any) -> None:
    found = read(server, shop, "Prices")
    server.answers({"data": {}})
    shop.Prices.upsert_many(each.writable() for each in found)
    assert server.arrived[1].body == OWN_IDS["Prices"][1]


# -- ids with a part that is null ---------------------------------------------------------------

ANSWERS = [
    {"person_id": 1, "question": "Size of shoes"}, {"person_id": 1, "question": "Hat"},
    {"house_id": 1, "question": "Hat"},
]  # fmt: skip


@pytest.mark.parametrize("order", [*permutations(range(3))])
@pytest.mark.parametrize("nulls", [{}, {"person_id": None, "house_id": None}])
def test_a_part_of_the_id_may_be_null(
    server: Loopback, shop: Any, order: Any, nulls: dict[str, None]
) -> None:
    reply: Any = [{**nulls, **ANSWERS[n], "answer": f"stored {n}"} for n in order]
    server.answers({"data": reply})
    found = shop.Answers.upsert_many([{**each, "answer": "x"} for each in ANSWERS])
    assert [each.answer for each in found] == ["stored 0", "stored 1", "stored 2"]


def test_a_record_with_a_part_of_its_id(server: Loopback, shop: Any) -> None:
    known = {"person_id": None, "house_id": 7, "question": "Hat", "answer": "no"}
    server.answers({"data": [known]}, {"data": [{**known, "answer": "yes"}]}, {"data": {}})
    [answer] = shop.Answers.all()
    answer.answer = "yes"
    answer.save()
    assert shop.Answers.update(None, 7, "Hat", answer="no").house_id == 7
    assert [each.body for each in server.arrived[1:]] == [
        [{"house_id": 7, "question": "Hat", "answer": said}] for said in ("yes", "no")
    ]
    with pytest.raises(InvalidValueException):
        shop.Answers.update(None, None, "", answer="x")
