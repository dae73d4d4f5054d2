"""Lists of small schemas: parameters, filter sets and pages, through the generated package."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk import exception
from tests.generator.micro import THINGS, client, edited, generate, stub

OPERATIONS = "operations: [list, get, create, update, delete]\n"
MIN_ID = "  min_id: {type: integer, doc: Lowest id.}\n"


def test_parameters_have_wire_names_groups_and_headers(tmp_path: Path) -> None:
    text = edited(
        MIN_ID,
        MIN_ID + "  name__like: {type: string, wire_name: 'name:like', doc: Part of it.}\n"
        "  max_price: {type: decimal, field: name, doc: Most.}\n"
        "options:\n"
        "  include: {type: array, items: string, doc: What to add.}\n"
        "  shown_as: {type: string, header: true, wire_name: X-Shown, doc: How.}\n",
    )
    api, store = client(generate(tmp_path, text), {"GET /things": []})
    api.Things.all(name__like="a b", max_price="1.10", include=["x", "y"], shown_as="short")
    assert store.calls == ["GET /things?name%3Alike=a+b&max_price=1.10&include=x%2Cy"]
    assert store.requests[0].headers["X-Shown"] == "short"
    known: Any = api.Things.meta.filters._parameters
    compared = {name: (each.group, each.field, each.op) for name, each in known.items()}
    assert compared == {
        "min_id": ("filter", "id", "min"),
        "name__like": ("filter", "name", "like"),
        "max_price": ("filter", "name", "max"),
        "include": ("option", "include", "none"),
        "shown_as": ("option", "shown_as", "none"),
    }


@pytest.mark.parametrize(
    ("direction", "given", "sent"),
    [
        ("suffix", {"sort": "name:desc"}, "sort=name%3Adesc"),
        ("parameter", {"sort": "name", "direction": "desc"}, "sort=name&direction=desc"),
    ],
)
def test_both_styles_of_sorting(
    tmp_path: Path, direction: str, given: dict[str, str], sent: str
) -> None:
    package = generate(tmp_path, THINGS + f"sort: {{by: [id, name], direction: {direction}}}\n")
    api, store = client(package, {"GET /things": []})
    api.Things.all(**given)
    assert store.calls == [f"GET /things?{sent}"]
    choices = api.Things.meta.filters._parameters["sort"].codec.values
    suffixed = ("id", "id:asc", "id:desc", "name", "name:asc", "name:desc")
    assert choices == (suffixed if direction == "suffix" else ("id", "name"))


def test_a_list_without_parameters_has_no_filters_and_no_query(tmp_path: Path) -> None:
    package = generate(
        tmp_path, edited("{keyset: min_id}", "{}", edited("filters:\n" + MIN_ID, ""))
    )
    api, _ = client(package, {})
    assert not hasattr(api.Things, "filters")
    assert list(inspect.signature(api.Things.all).parameters) == [
        "page",
        "limit",
        "extra_params",
    ]
    assert "def filters" not in stub(package)
    assert "query" not in stub(package)


@pytest.mark.parametrize("group", ["filters", "options", "sort"])
def test_a_list_with_any_sort_of_parameter_has_filters_and_query(
    tmp_path: Path, group: str
) -> None:
    text = edited("{keyset: min_id}", "{}", edited("filters:\n" + MIN_ID, ""))
    text += {
        "filters": "filters: {name: {type: string, doc: Name.}}\n",
        "options": "options: {include: {type: string, doc: What to add.}}\n",
        "sort": "sort: {by: [name], direction: suffix}\n",
    }[group]
    package = generate(tmp_path, text)
    api, _ = client(package, {})
    assert type(api.Things.filters()) is package.load("ThingFilters")
    assert next(iter(inspect.signature(api.Things.all).parameters)) == "query"
    assert "def filters(self) -> ThingFilters:" in stub(package)
    # all, iterall and enumerate, of both kinds of client
    assert stub(package).count("query: ThingFilters | None = None") == 6


def test_a_list_without_pages_takes_no_page(tmp_path: Path) -> None:
    text = edited("paging: {keyset: min_id}", "paging: {none: true}")
    api, store = client(generate(tmp_path, text), {"GET /things": [{"id": 1}]})
    assert [thing.id for thing in api.Things.iterall()] == [1]
    with pytest.raises(exception.UnknownNameException, match="page"):
        api.Things.all(page=1)
    assert len(store.calls) == 1
