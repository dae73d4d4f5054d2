"""Unions: objects of one of several shapes, told apart by a field or by their keys."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from bigcommerce_sdk.exception import (
    FieldValueException,
    InvalidValueException,
    ReadOnlyFieldException,
    UnknownNameException,
)
from bigcommerce_sdk.sandbox.problem import Problem
from bigcommerce_sdk.sandbox.values import check, initial, stored
from generator.locations import V2
from generator.openapi.schemas import Schemas
from generator.reference.api import pages
from generator.schema import read_schema
from tests.generator.micro import ROOT, THINGS, client, generate, problems_of, stub, write_schema

MORE = """\
  action: {type: object, of: Effect, doc: What it does.}
  actions: {type: array, items: object, of: Effect, doc: What it does.}
  rule: {type: object, of: Rule, nullable: true, doc: When it applies.}
  rules: {type: map, items: object, of: Rule, doc: When it applies, by name.}
  fixed: {type: object, of: Effect, access: read_only, doc: The same.}
unions:
  Effect: {doc: One of two actions., by: kind, one_of: {percent: Percent, fixed: Fixed, flat: Fixed}}
  Rule: {doc: One of three rules., one_of: [Items, And, Not]}
shapes:
  Percent:
    doc: A part of the price.
    fields:
      kind: {type: string, wire_name: type, doc: Its kind.}
      percent: {type: integer, max: 100, required: create, doc: How much.}
  Fixed:
    doc: An amount.
    fields:
      kind: {type: string, wire_name: type, doc: Its kind.}
      amount: {type: decimal, doc: How much.}
      seen: {type: string, access: read_only, doc: Last seen.}
  Items: {doc: Of some items., fields: {ids: {type: array, items: integer, required: create, doc: Ids.}, note: {type: string, doc: N.}}}
  And: {doc: All of them., fields: {all_of: {type: array, items: object, of: Rule, wire_name: and, doc: A.}}}
  Not: {doc: Not this., fields: {not_: {type: object, of: Rule, required: create, wire_name: not, doc: A.}}}
""".replace("When it applies, by name.", "'When it applies, by name.'")  # fmt: skip
PERCENT = {"type": "percent", "percent": 5}
FIXED = {"type": "fixed", "amount": "1.50", "seen": "x"}
RULE = {"and": [{"ids": [1]}, {"not": {"ids": ["2"], "note": "n"}}]}
NEW = {"type": "bogo", "buy": {"n": 1}}
ROW = {
    "id": 1,
    "action": PERCENT,
    "actions": [PERCENT, FIXED, NEW],
    "rule": RULE,
    "rules": {"a": {"ids": [1]}},
    "fixed": FIXED,
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return generate(tmp_path_factory.mktemp("unions"), THINGS + MORE)


def thing_of(package: ModuleType, **values: Any) -> tuple[Any, Any]:
    row = {**ROW, **values}
    api, store = client(package, {"GET /things/1": row, "PUT /things/1": {}, "POST /things": row})
    return api.Things.get(1), store


def test_reading_picks_the_alternative(package: ModuleType) -> None:
    thing, _ = thing_of(package)
    assert type(thing.action) is package.Percent
    assert [type(each).__name__ for each in thing.actions] == [
        "Percent", "Fixed", "UnknownAlternative",
    ]  # fmt: skip
    assert type(thing.rule) is package.And
    assert type(thing.rule.all_of[1]) is package.Not
    assert thing.rule.all_of[1].not_.ids == [2]
    assert type(thing.rules["a"]) is package.Items
    assert isinstance(thing.action, package.Effect)
    assert thing.changes == {}


def test_an_unknown_alternative_is_kept(package: ModuleType) -> None:
    thing, store = thing_of(package)
    new = thing.actions[2]
    assert new.type == "bogo"
    assert new["buy"] == {"n": 1}
    assert "buy" in str(new)
    with pytest.raises(UnknownNameException):
        new.buys = 1
    thing.actions[0].percent = 6
    thing.save()
    sent = [{"type": "percent", "percent": 6}, {"type": "fixed", "amount": "1.50"}, NEW]
    assert store.bodies == [{"actions": sent}]
    thing.action = new  # what a record has can be given to another field
    thing.save()
    assert store.bodies[1] == {"action": NEW}


@pytest.mark.parametrize("wire", [5, "x", [1], True])
def test_what_is_no_object_is_named_and_kept(package: ModuleType, wire: object) -> None:
    thing, _ = thing_of(package, action=wire, rule=wire)
    for name in ("action", "rule"):
        with pytest.raises(FieldValueException, match=rf"Thing\.{name}: the store sent"):
            getattr(thing, name)
        assert thing[name] == wire


@pytest.mark.parametrize(
    ("wire", "kind"),
    [
        ({"type": "fixed"}, "Fixed"), ({"type": "flat"}, "Fixed"), ({"type": "percent", "amount": 1}, "Percent"),
        ({}, "UnknownAlternative"), ({"type": None}, "UnknownAlternative"), ({"type": {}}, "UnknownAlternative"),
        ({"percent": 5}, "UnknownAlternative"),
    ],
)  # fmt: skip
def test_the_field_decides(package: ModuleType, wire: dict[str, Any], kind: str) -> None:
    thing, _ = thing_of(package, action=wire)
    assert type(thing.action).__name__ == kind
    assert thing.action.to_dict() == wire


@pytest.mark.parametrize(
    ("wire", "kind"),
    [
        ({"ids": []}, "Items"), ({"note": "n"}, "Items"), ({"note": "n", "and": [], "new": 1}, "And"),
        ({"not": {}, "and": []}, "And"), ({}, "And"), ({"new": 1}, "UnknownAlternative"),
    ],
)  # fmt: skip
def test_the_keys_decide(package: ModuleType, wire: dict[str, Any], kind: str) -> None:
    thing, _ = thing_of(package, rule=wire)
    assert type(thing.rule).__name__ == kind
    assert thing.rule.to_dict() == wire


def test_writing_takes_records_and_dicts(package: ModuleType) -> None:
    api, store = client(package, {"POST /things": {"id": 2}})
    api.Things.create(
        action=package.Percent(percent=5),  # its class says the kind
        actions=[{"kind": "fixed", "amount": 2}, {"type": "flat", "amount": "3"}],
        rule=package.Not(not_={"ids": [1]}),
        rules={"a": {"all_of": [{"not": {"ids": [2]}}, package.Items(ids=[3])]}},
    )
    assert store.bodies == [
        {
            "action": {"type": "percent", "percent": 5},
            "actions": [{"type": "fixed", "amount": "2"}, {"type": "flat", "amount": "3"}],
            "rule": {"not": {"ids": [1]}},
            "rules": {"a": {"and": [{"not": {"ids": [2]}}, {"ids": [3]}]}},
        }
    ]


REFUSED: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"action": 5}, InvalidValueException, "must be Percent, Fixed or a dict, got int 5"),
    ({"action": {}}, InvalidValueException, "must have 'type', which is one of 'percent', 'fixed', 'flat', got None"),
    ({"action": NEW}, InvalidValueException, "one of 'percent', 'fixed', 'flat', got 'bogo'"),
    ({"action": {"type": "percent", "percent": 101}}, InvalidValueException, "Thing.action.percent: at most 100"),
    ({"action": {"type": "percent", "amount": 1}}, UnknownNameException, "Thing.action: Percent has no field 'amount'"),
    ({"action": {"type": "fixed", "seen": "x"}}, ReadOnlyFieldException, "Thing.action.seen is read-only"),
    ({"actions": {"type": "fixed"}}, InvalidValueException, "must be a list, got dict"),
    ({"actions": [5]}, InvalidValueException, "Thing.actions[0]: must be Percent, Fixed or a dict"),
    ({"rule": {"x": 1}}, InvalidValueException, "Thing.rule: must be a dict of Items (ids, note), And (all_of) or Not (not_), got the keys ['x']"),
    ({"rule": {"ids": [1], "x": 1}}, UnknownNameException, "Thing.rule: Items has no field 'x'"),
    ({"rule": {"and": [{"ids": ["x"]}]}}, InvalidValueException, "Thing.rule.all_of[0].ids: "),
    ({"rule": {"and": [{"x": 1}]}}, InvalidValueException, "Thing.rule.all_of[0]: must be a dict of Items"),
    ({"rule": {"nto": {}}}, InvalidValueException, "got the keys ['nto'] (did you mean 'not_'?)"),
    ({"rule": {"ids": [1], "not": {"ids": [2]}}}, InvalidValueException, "Thing.rule: must be a dict of Items (ids, note), And (all_of) or Not (not_), got the keys ['ids', 'not'], which are of different classes"),
    ({"rule": {"and": [{"not": {"ids": [2], "and": []}}]}}, InvalidValueException, "Thing.rule.all_of[0].not_: must be a dict of Items (ids, note)"),
    ({"rules": {"a": {"and": [{}, {"ids": [2], "not_": {}}]}}}, InvalidValueException, "Thing.rules['a'].all_of[1]: must be a dict of Items (ids, note)"),
    ({"fixed": {"type": "fixed"}}, ReadOnlyFieldException, "Thing.fixed is read-only"),
]  # fmt: skip


@pytest.mark.parametrize(("values", "error", "said"), REFUSED)
def test_wrong_values_are_refused(
    package: ModuleType, values: dict[str, Any], error: type[Exception], said: str
) -> None:
    api, store = client(package, {})
    with pytest.raises(error) as caught:
        api.Things.create(name="x", **values)
    assert said in str(caught.value)
    assert store.requests == []


@pytest.mark.parametrize(
    ("name", "values", "said"),
    [
        ("Fixed", {"amount": 1}, "Fixed must have 'type' 'fixed' or 'flat', got None"),
        ("Percent", {"kind": "fixed", "percent": 1}, "Percent must have 'type' 'percent'"),
        ("Items", {"ids": [1]}, "must be Percent, Fixed or a dict, got Items"),
    ],
)
def test_a_record_of_another_kind_is_refused(
    package: ModuleType, name: str, values: dict[str, Any], said: str
) -> None:
    thing, store = thing_of(package)
    with pytest.raises(InvalidValueException) as caught:
        thing.action = package.load(name)(**values)
    assert said in str(caught.value)
    assert len(store.requests) == 1


def test_changes_at_any_depth_are_sent(package: ModuleType) -> None:
    thing, store = thing_of(package)
    thing.rule.all_of[1].not_.note = "m"
    assert [*thing.changes] == ["rule"]
    thing.action = package.Fixed(kind="flat", amount="2")
    thing.save()
    assert store.bodies == [
        {
            "rule": {"and": [{"ids": [1]}, {"not": {"ids": ["2"], "note": "m"}}]},
            "action": {"type": "flat", "amount": "2"},
        }
    ]
    assert thing.changes == {}
    with pytest.raises(ReadOnlyFieldException, match=r"Thing\.fixed is read-only"):
        thing.fixed.amount = 1


def test_records_with_unions_are_values(package: ModuleType) -> None:
    thing, _ = thing_of(package)
    thing.actions[1].amount = 9
    thing.rule.all_of.append({"ids": [9]})
    sys.modules.setdefault(package.__name__, package)
    for same in (copy.deepcopy(thing), pickle.loads(pickle.dumps(thing))):
        assert same.to_dict() == thing.to_dict()
        assert same.actions[2] == thing.actions[2]
    assert json.loads(json.dumps(thing.to_dict())) == thing.to_dict()
    assert thing.writable()["action"] == {"kind": "percent", "percent": 5}
    info: dict[str, Any] = {each.name: each for each in package.load("Thing").fields()}
    assert (info["action"].type, info["rules"].type) == ("Effect", "dict[str, Rule]")
    assert "actions" in thing._repr_html_()


def test_the_sandbox_checks_and_keeps_them(package: ModuleType) -> None:
    fields = package.load("Thing")._fields
    check(fields["action"], PERCENT, "action", "create")
    check(fields["rule"], RULE, "rule", "create")
    for name, wrong, said in (
        ("action", {"type": "percent", "percent": 101}, "action.percent"),
        ("action", NEW, "Effect is expected"),
        ("action", 5, "Effect is expected"),
        ("rule", {"and": [{"ids": "x"}]}, "rule.and.0.ids"),
    ):
        with pytest.raises(Problem) as caught:
            check(fields[name], wrong, name, "create")
        assert said in str(vars(caught.value))
    assert stored(fields["action"], {"type": "percent", "percent": "5"})["percent"] == 5
    assert stored(fields["action"], NEW) == NEW
    assert initial(fields["action"])["type"] == "percent"
    assert initial(fields["rule"]) is None


USE = """\
from __future__ import annotations

from typing import assert_never

from .accessors import Accessors
from .things import Effect, And, Fixed, Items, Not, Percent


def amount(action: Effect) -> object:
    if isinstance(action, Percent):
        return action.percent
    if isinstance(action, Fixed):
        return action.amount
    assert_never(action)


def use(api: Accessors) -> object:
    thing = api.Things.create(
        action=Percent(percent=5),
        actions=[{"kind": "percent", "percent": 5}, Fixed(kind="fixed")],
        rule={"not_": {"ids": [1]}},
        rules={"a": And(all_of=[Items(ids=[1]), {"ids": [2]}]), "b": Not(not_=Items(ids=[3]))},
    )
    thing.action = Fixed(kind="flat")
    return amount(thing.action), [amount(each) for each in thing.actions]
"""


def test_checkers_know_the_alternatives(package: ModuleType) -> None:
    text = stub(package)
    assert "Effect: TypeAlias = Percent | Fixed\n" in text
    assert "def action(self) -> Effect:" in text
    assert "def action(self, value: Effect | EffectDict) -> None: ..." in text
    assert "def rules(self) -> dict[str, Rule]:" in text
    assert package.__file__
    home = Path(package.__file__).parent
    (home / "use.py").write_text(USE)
    wrong = "    api.Things.create(action=Items(ids=[1]))  # refused\n"
    (home / "wrong.py").write_text(
        "from .accessors import Accessors\nfrom .things import Items\n\n\n"
        f"def use(api: Accessors) -> None:\n{wrong}"
    )
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(home)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    lines = [each for each in done.stdout.splitlines() if ": error: " in each]
    assert [each.partition(":")[0].endswith("wrong.py") for each in lines] == [True], done.stdout


def test_openapi_and_reference_have_the_alternatives(tmp_path: Path) -> None:
    api = read_schema([write_schema(tmp_path, THINGS + MORE)])
    schemas = Schemas(api, {})
    fields = {field.name: field for field in api.by_name["Things"].fields}
    sent = schemas.type_of(fields["action"].type, "create")
    rule = schemas.type_of(fields["rule"].type, "create")
    found = schemas.all({"x": [sent, rule, schemas.type_of(fields["action"].type)]})
    at = "#/components/schemas/"
    assert found["Effect_create"] == {
        "description": "One of two actions.",
        "anyOf": [{"$ref": f"{at}Percent_create"}, {"$ref": f"{at}Fixed_create"}],
        "discriminator": {
            "propertyName": "type",
            "mapping": {
                "percent": f"{at}Percent_create",
                "fixed": f"{at}Fixed_create",
                "flat": f"{at}Fixed_create",
            },
        },
    }
    assert "discriminator" not in found["Rule_create"]
    assert found["And_create"]["properties"]["and"]["items"] == {"$ref": f"{at}Rule_create"}
    page = pages({V2: api})["things.md"]
    assert "### Effect\n" in page
    assert "The field `kind` tells which: `'percent'`: [Percent](#percent), " in page
    assert "The keys tell which: [Items](#items), [And](#and), [Not](#not)." in page


def test_the_package_loads_nothing_of_unions_without_any(tmp_path: Path) -> None:
    package = generate(tmp_path, THINGS)
    assert package.__file__
    texts = [each.read_text() for each in Path(package.__file__).parent.glob("*.py*")]
    assert not any("unions" in each for each in texts)


PERCENTS = "{doc: P., fields: {kind: {type: string, doc: K.}, p: {type: string, doc: P.}}}"
SHAPE = (
    "{doc: A., fields: {kind: {type: string, doc: K.}, tags: {type: map, doc: T.}, n: {type: integer, doc: N.}, "
    "mood: {type: enum, enum: Mood, doc: M.}, rank: {type: enum, enum: Rank, doc: R.}, open: {type: enum, enum: Open, doc: O.}}}"
)
ENUMS = """\
enums:
  Mood: {doc: M., values: [x, y]}
  Rank: {doc: R., base: integer, values: [1, 2]}
  Open: {doc: O., base: integer, values: [1], open: true}
"""
MISTAKES = {
    "a list with by": ("{doc: A., by: kind, one_of: [A, B]}", "union", "one_of needs the value of 'kind'"),
    "a mapping without by": ("{doc: A., one_of: {a: A, b: B}}", "union", "name the field of its values"),
    "an empty mapping": ("{doc: A., by: kind, one_of: {}}", "union", "U has no shapes"),
    "an empty list": ("{doc: A., one_of: []}", "wrong-type", "an empty list"),
    "an unknown shape": ("{doc: A., one_of: [A, C]}", "unknown-reference", "C is not a shape that is defined"),
    "a shape twice": ("{doc: A., one_of: [A, A]}", "duplicate-item", "'A' is listed twice"),
    "an unknown field": ("{doc: A., by: mode, one_of: {a: A, b: B}}", "union", "A has no field 'mode'"),
    "a field that names nothing": ("{doc: A., by: tags, one_of: {a: A, b: B}}", "union", "of a type that names nothing"),
    "the same keys": ("{doc: A., one_of: [A, B]}", "union", "A and B have the same fields"),
    "a value that an enum lacks": ("{doc: A., by: mood, one_of: {x: A, q: B}}", "union", "'q' is none of the values of B.mood, which are x, y"),
    "a misspelled value of an enum": ("{doc: A., by: mood, one_of: {xx: A, y: B}}", "union", "of A.mood; did you mean 'x'?"),
    "a value that an enum of numbers lacks": ("{doc: A., by: rank, one_of: {1: A, 3: B}}", "union", "'3' is none of the values of B.rank"),
    "a value that is no whole number": ("{doc: A., by: n, one_of: {1: A, x: B}}", "union", "'x' is no whole number, as B.n is"),
    "a value that is no whole number of an open enum": ("{doc: A., by: open, one_of: {1: A, x: B}}", "union", "'x' is no whole number, as B.open is"),
    "no description": ("{one_of: [A, C]}", "missing-key", "a union needs 'doc'"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "rule", "said"), MISTAKES.values(), ids=MISTAKES)
def test_mistakes_are_told_at_their_line(tmp_path: Path, text: str, rule: str, said: str) -> None:
    schema = f"{THINGS}unions:\n  U: {text}\nshapes:\n  A: {SHAPE}\n  B: {SHAPE}\n{ENUMS}"
    found = problems_of(write_schema(tmp_path, schema))
    assert (rule, 14) in {(each.rule, each.position.line) for each in found}
    assert any(said in each.message for each in found)


@pytest.mark.parametrize(
    "text",
    [
        "by: mood, one_of: {x: A, y: B}", "by: mood, one_of: {x: A}", "by: rank, one_of: {1: A, 2: B}",
        "by: n, one_of: {7: A, -1: B}", "by: open, one_of: {1: A, 9: B}", "by: kind, one_of: {q: A, '': B}",
    ],
)  # fmt: skip
def test_values_of_the_field_may_name_shapes(tmp_path: Path, text: str) -> None:
    schema = (
        f"{THINGS}unions:\n  U: {{doc: U., {text}}}\nshapes:\n  A: {SHAPE}\n  B: {SHAPE}\n{ENUMS}"
    )
    assert problems_of(write_schema(tmp_path, schema)) == []


@pytest.mark.parametrize(
    ("one_of", "is_right"), [("[A, B]", True), ("[A]", False), ("[A, C]", False)]
)
def test_a_union_ends_with_one_of_its_shapes(tmp_path: Path, one_of: str, is_right: bool) -> None:
    of_u = "{type: object, of: U, doc: N.}"
    shapes = f"A: {{doc: A., fields: {{not_: {of_u}}}}}, B: {{doc: B., fields: {{}}}}, "
    shapes += f"C: {{doc: C., fields: {{c: {of_u}}}}}"
    text = f"{THINGS}unions: {{U: {{doc: U., one_of: {one_of}}}}}\nshapes: {{{shapes}}}\n"
    found = problems_of(write_schema(tmp_path, text))
    assert {each.rule for each in found} == (set() if is_right else {"shape-cycle"})


def test_both_names_of_a_field_have_one_value(package: ModuleType) -> None:
    names: list[dict[str, Any]] = [{"all_of": [{}], "and": []}, {"and": [{}], "all_of": []}]
    for values in names:
        with pytest.raises(InvalidValueException, match="'all_of' and 'and' are the same field"):
            package.And(**values)
    assert package.And(**{"all_of": [{}], "and": [{}]}) == package.And(all_of=[{}])
