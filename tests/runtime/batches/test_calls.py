"""Envelopes, required parameters, settings and deletes that need a filter."""

from __future__ import annotations

from typing import Any

import pytest

from bigcommerce_sdk.exception import (
    CallException,
    InvalidValueException,
    MissingFieldException,
    UnexpectedReplyException,
    UnknownNameException,
)
from tests.both import for_both_clients
from tests.runtime.loopback import Loopback, Reply

pytestmark = for_both_clients

GOOD = {"id": 2, "name": "g"}


def test_results_are_in_an_envelope(server: Loopback, shop: Any) -> None:
    one: Any = {"data": GOOD, "meta": {}}
    many: Any = {"data": [GOOD], "meta": {}}
    server.answers(many, many, {"data": [], "meta": {}}, one, Reply(201, one), one, one, Reply(204))
    assert [each.name for each in shop.Goods.all()] == ["g"]
    assert [each.name for each in shop.Goods.iterall()] == ["g"]
    assert shop.Goods.all() == []
    good = shop.Goods.get(2)
    assert shop.Goods.create(name="g").id == 2
    assert shop.Goods.update(2, name="g") == good
    good.name = "h"
    assert good.save().name == "g"
    good.delete()
    assert [each.body for each in server.arrived if each.content] == [
        {"name": "g"}, {"name": "g"}, {"name": "h"}
    ]  # fmt: skip


@pytest.mark.parametrize(
    "reply", [{}, {"rows": [GOOD]}, GOOD, {"meta": {}}, {"data": None}, {"data": 5}, {"data": "x"}]
)
def test_a_list_without_its_envelope_is_an_error(server: Loopback, shop: Any, reply: Any) -> None:
    server.answers(reply, reply)
    with pytest.raises(UnexpectedReplyException, match=r"data|list of objects"):
        shop.Goods.all()
    with pytest.raises(UnexpectedReplyException, match=r"data|list of objects"):
        list(shop.Goods.iterall())


@pytest.mark.parametrize("reply", [
    {}, GOOD, {"data": None}, {"data": []}, {"data": {}}, {"data": {"name": "g"}},
])  # fmt: skip
def test_a_create_without_its_record_is_an_error(server: Loopback, shop: Any, reply: Any) -> None:
    server.answers(Reply(201, reply))
    with pytest.raises(CallException) as caught:
        shop.Goods.create(name="g")
    assert caught.value.maybe_applied


@pytest.mark.parametrize("reply", [{}, GOOD, {"data": None}, {"data": []}, Reply(204)])
def test_an_update_without_its_record_is_done(server: Loopback, shop: Any, reply: Any) -> None:
    server.answers(reply)
    assert shop.Goods.update(2, name="h").name == "h"


# -- settings -----------------------------------------------------------------------------------


def test_settings(server: Loopback, shop: Any) -> None:
    server.answers(
        {"data": {"name": "a", "phone": "1"}}, {"data": {"name": "b"}}, {"data": {"name": "c"}},
        {"data": {"name": "d", "phone": "2"}}, Reply(201, {"data": {"name": "e"}}),
        Reply(204), Reply(204),
    )  # fmt: skip
    profile = shop.Profile.get()
    assert shop.Profile.update(name="b").name == "b"
    profile.name = "c"
    assert profile.save() is not None
    assert profile.changes == {}
    profile.refresh()
    assert (profile.name, profile.phone) == ("d", "2")
    assert shop.Profile.create(name="e").name == "e"
    profile.delete()
    shop.Profile.delete()
    assert server.lines == [
        f"{method} /settings/profile"
        for method in ("GET", "PUT", "PUT", "GET", "POST", "DELETE", "DELETE")
    ]
    assert [each.body for each in server.arrived if each.content] == [
        {"name": "b"}, {"name": "c"}, {"name": "e"}
    ]  # fmt: skip


# -- parameters ---------------------------------------------------------------------------------


@pytest.mark.parametrize("call", ["all", "iterall", "enumerate"])
def test_required_parameters(server: Loopback, shop: Any, call: str) -> None:
    with pytest.raises(MissingFieldException, match="kind: Kind of price"):
        list(getattr(shop.Prices, call)())
    with pytest.raises(MissingFieldException, match="kind"):
        list(getattr(shop.Prices, call)(kind=None))
    with pytest.raises(InvalidValueException):
        list(getattr(shop.Prices, call)(kind=""))
    assert server.arrived == []
    server.answers({"data": [{"code": "a"}]}, {"data": [{"code": "a"}]})
    assert [each.code for each in getattr(shop.Prices, call)(kind="x")] == ["a"]
    filters = shop.Prices.filters()
    filters.kind = "x"
    assert [each.code for each in getattr(shop.Prices, call)(query=filters)] == ["a"]
    assert {each.query["kind"] for each in server.arrived} == {"x"}


# -- deletes ------------------------------------------------------------------------------------


@pytest.mark.parametrize("values", [{}, {"page": 1}, {"query": None}, {"name": None}, {"name": ""}])
def test_a_delete_of_all_needs_a_filter(server: Loopback, shop: Any, values: Any) -> None:
    with pytest.raises((MissingFieldException, InvalidValueException, UnknownNameException)):
        shop.Goods.delete_all(**values)
    with pytest.raises((MissingFieldException, InvalidValueException)):
        shop.Goods.delete_all(query=shop.Goods.filters())
    assert server.arrived == []
    shop.Goods.delete_all(name="x")
    assert [(each.path, each.query) for each in server.arrived] == [("/goods", {"name": "x"})]


def test_the_error_names_the_filters(shop: Any) -> None:
    with pytest.raises(MissingFieldException, match="at least one filter: name"):
        shop.Goods.delete_all()


NOTHING: list[Any] = [[], (), set(), iter([])]


@pytest.mark.parametrize("ids", NOTHING)
def test_no_ids_are_never_all(server: Loopback, shop: Any, ids: Any) -> None:
    assert shop.Goods.delete_many(ids) is None
    assert shop.People.delete_many(ids) is None
    assert server.arrived == []
    assert not hasattr(shop.People, "delete_all")
