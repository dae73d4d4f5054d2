"""Unions as the body and the response of actions."""

from __future__ import annotations

import inspect
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from bigcommerce_sdk.exception import (
    InvalidValueException,
    MissingFieldException,
    UnexpectedReplyException,
    UnknownNameException,
)
from bigcommerce_sdk.sandbox.apis.checking import check_rows
from bigcommerce_sdk.sandbox.problem import Problem
from generator.diff.walk import compare
from generator.locations import V2
from generator.openapi import document
from generator.reference.api import pages
from generator.schema import read_schema
from tests.generator.micro import THINGS, client, generate, problems_of, stub, write_schema
from tests.generator.openapi.rules import unreadable

ACTIONS = """\
actions:
  apply:
    method: POST
    path: /things/{id}/effect
    body: Effect
    returns: Effect
    on_record: true
    parameters:
      note: {type: string, op: none, doc: Why.}
    doc: Applies an effect.
  test:
    method: POST
    path: /things/rule
    body: Rule
    doc: Tests a rule.
  effects:
    method: GET
    path: /things/effects
    returns: Effect
    many: true
    doc: Lists the effects.
  replace_effects:
    method: PUT
    path: /things/effects
    body: {type: array, items: object, of: Effect}
    returns: Effect
    many: true
    doc: Replaces the effects.
unions:
  Effect:
    doc: One of two actions.
    by: kind
    one_of: {percent: Percent, fixed: Fixed, flat: Fixed}
  Rule: {doc: One of two rules., one_of: [Items, Not]}
shapes:
  Percent:
    doc: A part of the price.
    fields:
      kind: {type: string, wire_name: type, doc: Its kind.}
      percent: {type: integer, max: 100, doc: How much.}
  Fixed:
    doc: An amount.
    fields:
      kind: {type: string, wire_name: type, doc: Its kind.}
      amount: {type: decimal, doc: How much.}
  Items: {doc: Of some items., fields: {ids: {type: array, items: integer, doc: Ids.}}}
  Not: {doc: Not this., fields: {not_: {type: object, of: Items, wire_name: not, doc: A.}}}
"""
PERCENT = {"type": "percent", "percent": 5}
FIXED = {"type": "fixed", "amount": "1.50"}
NEW = {"type": "bogo", "n": 1}
REPLIES: dict[str, Any] = {
    "POST /things/1/effect": PERCENT, "POST /things/rule": None, "GET /things/1": {"id": 1},
    "GET /things/effects": [PERCENT, FIXED, NEW], "PUT /things/effects": [FIXED, PERCENT],
}  # fmt: skip


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return generate(tmp_path_factory.mktemp("effects"), THINGS + ACTIONS)


def named(records: list[Any]) -> list[str]:
    return [type(each).__name__ for each in records]


@pytest.mark.parametrize("body", [
    {"type": "flat", "amount": 2}, {"kind": "flat", "amount": "2"},
])  # fmt: skip
def test_a_body_is_one_of_them(package: ModuleType, body: dict[str, Any]) -> None:
    api, store = client(package, REPLIES)
    assert named([api.Things.apply(1, body, note="n")]) == ["Percent"]
    thing = api.Things.get(1)
    thing.apply(body)
    thing.apply(package.Percent(percent=5))
    assert store.bodies == [{"type": "flat", "amount": "2"}] * 2 + [PERCENT]
    assert api.Things.test({"not_": {"ids": [1]}}) is None
    api.Things.test(package.Items(ids=[2]))
    assert store.bodies[3:] == [{"not": {"ids": [1]}}, {"ids": [2]}]


def test_replies_pick_the_alternative(package: ModuleType) -> None:
    api, _ = client(package, REPLIES)
    found = api.Things.effects()
    assert named(found) == ["Percent", "Fixed", "UnknownAlternative"]
    assert isinstance(found[0], package.Effect)
    assert found[2]["n"] == 1
    assert named(api.Things.replace_effects([package.Percent(percent=5), FIXED])) == [
        "Fixed", "Percent",
    ]  # fmt: skip


@pytest.mark.parametrize("reply", [None, []])
def test_an_empty_reply(package: ModuleType, reply: Any) -> None:
    api, _ = client(package, {"GET /things/effects": reply})
    assert api.Things.effects() == []


@pytest.mark.parametrize("reply", ["x", 5, [5], [[PERCENT]]])
def test_a_reply_that_is_none_of_them(package: ModuleType, reply: Any) -> None:
    api, _ = client(package, {"GET /things/effects": reply})
    with pytest.raises(UnexpectedReplyException):
        api.Things.effects()


@pytest.mark.parametrize(("body", "kind"), [
    (None, InvalidValueException), (5, InvalidValueException), ({}, InvalidValueException),
    ([], InvalidValueException), ([PERCENT], InvalidValueException), ("x", InvalidValueException),
    (NEW, InvalidValueException), ({"type": "percent", "percent": 101}, InvalidValueException),
    ({"type": "percent", "amount": 1}, UnknownNameException),
])  # fmt: skip
def test_wrong_bodies_are_refused(package: ModuleType, body: Any, kind: type[Exception]) -> None:
    api, store = client(package, REPLIES)
    with pytest.raises(kind, match=r"Things\.apply|Percent"):
        api.Things.apply(1, body)
    assert store.requests == []


def test_the_body_is_passed_by_position(package: ModuleType) -> None:
    api, store = client(package, REPLIES)
    with pytest.raises(MissingFieldException, match="takes id, body by position"):
        api.Things.apply(1)
    with pytest.raises((MissingFieldException, UnknownNameException)):
        api.Things.apply(1, body=PERCENT)
    assert store.requests == []
    for name in ("Things", "AsyncThings"):
        found = package.load(name)
        parameter = inspect.signature(found.apply).parameters["body"]
        assert (parameter.kind, parameter.annotation) == (
            parameter.POSITIONAL_ONLY, "Effect | EffectDict",
        )  # fmt: skip
        assert inspect.signature(found.effects).return_annotation == "list[Effect]"
    text = stub(package, "things")
    assert "def apply(self, body: Effect | EffectDict, /, *, note: str | None" in text
    assert "def effects(self) -> list[Effect]:" in text


def test_the_embedded_store_checks_the_body(package: ModuleType) -> None:
    action = next(each for each in package.load("Things").meta.actions if each.name == "apply")
    check_rows(action, action.rows, PERCENT)
    wrong: list[Any] = [None, [], 5, NEW, {}, {"type": "percent", "percent": "x"}]
    for body in wrong:
        with pytest.raises(Problem):
            check_rows(action, action.rows, body)


def test_documents_name_the_union(tmp_path: Path) -> None:
    api = read_schema([write_schema(tmp_path, THINGS + ACTIONS)])
    found = json.loads(document(api, "1"))
    assert list(unreadable(found)) == []
    call = found["paths"]["/things/{id}/effect"]["post"]
    at = "#/components/schemas/"
    assert (
        call["requestBody"]["content"]["application/json"]["schema"]["$ref"] == f"{at}Effect_create"
    )
    page = pages({V2: api})["things.md"]
    assert "`api.Things.apply(id, body)`" in page
    assert "Takes [Effect](#effect). Returns [Effect](#effect)." in page
    assert "Returns a list of [Effect](#effect)." in page


ROWS = "body: {type: array, items: object, of: Rule}\n"


@pytest.mark.parametrize(("old", "new", "change"), [
    ("body: Effect\n", "body: Percent\n", "body-changed Things.actions.apply"),
    ("returns: Effect\n    on", "returns: Percent\n    on", "returns-changed Things.actions.apply"),
    ("body: Rule\n", ROWS, "body-changed Things.actions.test"),
])  # fmt: skip
def test_changes_are_reported(tmp_path: Path, old: str, new: str, change: str) -> None:
    assert old in ACTIONS
    before = read_schema([write_schema(tmp_path / "a", THINGS + ACTIONS)])
    after = read_schema([write_schema(tmp_path / "b", THINGS + ACTIONS.replace(old, new))])
    for sides in ((before, after), (after, before)):
        assert f"operation-{change}" in {each.name for each in compare(*sides)}


@pytest.mark.parametrize(("old", "new"), [
    ("body: Effect\n", "body: Efect\n"), ("returns: Effect\n", "returns: Efect\n"),
])  # fmt: skip
def test_an_unknown_name_is_reported(tmp_path: Path, old: str, new: str) -> None:
    text = THINGS + ACTIONS.replace(old, new, 1)
    found = [each.message for each in problems_of(write_schema(tmp_path, text))]
    assert any("Efect is not defined; did you mean 'Effect'?" in each for each in found), found
