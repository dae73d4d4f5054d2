"""Array verbs, envelopes and settings: stub, help, checkers, OpenAPI, reference, format."""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from bigcommerce_sdk.endpoints.verbs import Verb
from generator.formatter.files import format_text
from generator.ir import Api
from generator.openapi import document
from generator.problems import Problems
from generator.reference.api import pages
from generator.schema import read_schema
from tests.generator.micro import ROOT, generate, unformatted, write_schema
from tests.generator.openapi.rules import unreadable
from tests.generator.stubs import of_overloads, of_runtime, stub_methods
from tests.generator.v3_schema import FILES

MODULES = ("people", "goods", "prices", "profile", "parts")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    with unformatted():
        return generate(tmp_path_factory.mktemp("arrays"), FILES)


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Api:
    return read_schema([write_schema(tmp_path_factory.mktemp("schema"), FILES)])


@pytest.mark.parametrize("module", MODULES)
def test_stub_and_help_say_the_same(package: ModuleType, module: str) -> None:
    stub = Path(str(package.__file__)).with_name(f"{module}.pyi")
    classes = [each for each in ast.parse(stub.read_text()).body if isinstance(each, ast.ClassDef)]
    found = importlib.import_module(f"{package.__name__}.{module}")
    for node in classes:
        kind: type = getattr(found, node.name)
        methods = stub_methods(node)
        methods.pop("__init__", None)
        verbs = {name: each for name, each in vars(kind).items() if isinstance(each, Verb)}
        assert set(methods) == set(verbs), node.name
        for name, verb in verbs.items():
            assert of_overloads(methods[name]) == of_runtime(verb), f"{node.name}.{name}"
            is_coroutine = all(isinstance(each, ast.AsyncFunctionDef) for each in methods[name])
            assert inspect.iscoroutinefunction(verb) == is_coroutine
            signature = inspect.signature(verb)
            for each in (*methods[name][0].args.posonlyargs[1:], *methods[name][0].args.kwonlyargs):
                annotation = ast.unparse(each.annotation) if each.annotation else ""
                if name.endswith("_many"):
                    assert annotation == signature.parameters[each.arg].annotation


def test_what_help_says(package: ModuleType) -> None:
    text = package.load("People").create_many.__doc__
    for said in (
        "Create people, many at once",
        "BatchException tells which rows are done, failed, unknown or not sent",
        "rows (Iterable[PersonCreate | Person | AsyncPerson]): ",
        "concurrency (int): ",
        "list[Person]",
        "API: POST /people",
    ):
        assert said in text


CALLERS = """
from collections.abc import Iterator

from .accessors import Accessors, AsyncAccessors
from .goods import Good
from .inputs import PersonCreate, PersonUpdateRow
from .people import Person


def rows() -> Iterator[PersonCreate]:
    yield {"name": "x", "tags": ["a"]}


def right(api: Accessors, person: Person) -> list[Person]:
    made = api.People.create_many([{"name": "x"}, person])
    made += api.People.create_many(rows(), concurrency=2)
    made += api.People.update_many([{"id": 5, "name": "x"}, *made])
    known: list[PersonUpdateRow] = [{"id": each.id, "email": "e"} for each in made]
    api.People.update_many(known)
    api.People.delete_many(each.id for each in made)
    api.Goods.upsert_many([{"name": "x"}, {"id": 1, "name": "y"}])
    api.Prices.upsert_many([{"code": "a", "amount": 1}])
    api.Prices.delete_many(["a"])
    api.Rates.update_many([{"zone_id": 1, "code": "a", "rate": 5}])
    api.Rates.update(1, "a", rate=5)
    api.Answers.upsert_many([{"house_id": 1, "question": "x"}])
    api.Answers.update(None, 1, "x", answer="y")
    api.Prices.all(kind="x")
    api.Parts.create_many(1, [{"title": "x"}])
    api.Parts.update_many([{"id": 1, "title": "x"}])
    return made


async def awaited(api: AsyncAccessors) -> str:
    [person] = await api.People.create_many([{"name": "x"}])
    await api.People.delete_many([person.id])
    return (await api.People.update_many([person]))[0].name


def wrong(api: Accessors, good: Good) -> None:
    api.People.create_many([{"email": "x"}])  # error: name is required
    api.People.create_many([{"name": 5}])  # error
    api.People.create_many([{"nmae": "x"}])  # error
    api.People.create_many([good])  # error
    api.People.update_many([{"name": "x"}])  # error: id is required
    api.People.delete_many(["x"])  # error
    api.People.create_many()  # error
    api.Prices.all()  # error: kind is required
    api.Prices.upsert_many([{"amount": 1}])  # error
    api.Parts.create_many([{"title": "x"}])  # error: the id of the parent
    api.Rates.update_many([{"zone_id": 1, "rate": 5}])  # error: both ids are required
    api.Rates.update(1, rate=5)  # error
    api.Rates.update(1, None, rate=5)  # error
    api.Answers.upsert_many([{"house_id": 1}])  # error: question is required
    api.People.delete_all()  # error
"""


def test_checkers_know_the_rows(package: ModuleType) -> None:
    path = Path(str(package.__file__)).with_name("callers.py")
    path.write_text(CALLERS, encoding="utf-8")
    expected = {n for n, each in enumerate(CALLERS.splitlines(), 1) if "# error" in each}
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--no-pretty", str(path)],
        cwd=ROOT,
        env={**os.environ, "MYPYPATH": str(path.parents[1])},
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [each for each in done.stdout.splitlines() if ": error: " in each]
    assert {int(each.split(":")[1]) for each in lines} == expected, done.stdout


def test_the_document_is_readable(api: Api) -> None:
    found: dict[str, Any] = json.loads(document(api, "1"))
    assert list(unreadable(found)) == []
    paths = found["paths"]
    people = paths["/people"]
    rows = people["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert (rows["type"], rows["minItems"], rows["maxItems"]) == ("array", 1, 10)
    [ids] = [each for each in people["delete"]["parameters"] if each["name"] == "id:in"]
    assert (ids["required"], ids["schema"]["maxItems"], ids["explode"]) == (True, 4, False)
    goods = paths["/goods"]["post"]
    assert len(goods["requestBody"]["content"]["application/json"]["schema"]["oneOf"]) == 2
    assert {"201", "207"} <= {*goods["responses"]}
    [kind] = [each for each in paths["/prices"]["get"]["parameters"] if each["name"] == "kind"]
    assert kind["required"] is True
    shapes = found["components"]["schemas"]
    assert shapes["Rate_update_row"]["required"] == ["zone_id", "code"]
    assert shapes["Answer_update_row"]["required"] == ["question"]
    reply = paths["/settings/profile"]["get"]["responses"]["200"]["content"]["application/json"]
    assert set(reply["schema"]["properties"]) == {"data"}
    assert "get" not in paths.get("/people/{id}", {})


def test_the_reference_lists_array_verbs(api: Api) -> None:
    page = pages({"v2": api})["people.md"]
    for row in (
        "| `api.People.create_many(rows)` | `POST /people` | Create people, many at once",
        "| `api.People.update_many(rows)` | `PUT /people` | Change people, many at once",
        "Requests of up to 3 rows, 2 at once.",
        "| `api.People.delete_many(ids)` | `DELETE /people` |",
        "| `api.People.create(…)` | `POST /people` |",
        "| `person.save()` | `PUT /people` |",
    ):
        assert row in page
    pages_of = pages({"v2": api})
    assert "Needs a filter." in pages_of["goods.md"]
    assert "| `kind` | `list` | string, required |" in pages_of["prices.md"]
    assert "api.Prices.iterall()" not in pages_of["prices.md"].partition("## Examples")[2]
    assert "| `api.Parts.create_many(good_id, rows)` |" in pages_of["parts.md"]
    assert "| `api.Parts.update_many(rows)` |" in pages_of["parts.md"]


def test_keys_are_put_in_order() -> None:
    text = textwrap.dedent("""\
        resource: Things
        record: Thing
        path: /things
        doc: Things.
        operations:
          update_many: {partial: true, concurrent: 1, max_rows: 10, status: [200, 207]}
        fields:
          id: {type: integer, access: read_only, doc: Identifier.}
        """)
    found = format_text(text, "things.yaml", Problems())
    assert "{status: [200, 207], partial: true, max_rows: 10, concurrent: 1}" in str(found)
