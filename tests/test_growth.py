"""How cost grows: the logic of its benchmark, and counts of work at small sizes."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit
from xml.etree import ElementTree as Xml

import pytest

from benchmarks import growth
from benchmarks.generate import everything
from benchmarks.measuring import calls
from benchmarks.plots import drawn
from benchmarks.schemas import multiplied
from benchmarks.series import LINEAR, Plot, Series, as_json, exponents, from_json, steep
from benchmarks.server import product
from benchmarks.walk import PAGE, count
from bigcommerce_sdk import BigcommerceApi
from bigcommerce_sdk.messages import Request
from generator.locations import SDK_SCHEMA, V2
from tests.runtime.answering import Answering

DOCS = Path(__file__).parents[1] / "docs"
SOCKETS = Path("/proc/self/fd")


def store_of(rows: int, fields: int | None = None) -> tuple[BigcommerceApi, Answering]:
    """A client of lists with so many rows, which answers without sockets."""
    made = [
        {"id": each} if fields is None else product(each, fields) for each in range(1, rows + 1)
    ]

    def answer(request: Request) -> tuple[int, Any]:
        query = dict(parse_qsl(urlsplit(request.url).query))
        limit = int(query.get("limit", PAGE))
        start = int(query.get("min_id", 1)) - 1 + (int(query.get("page", 1)) - 1) * limit
        found = made[start : start + limit]
        return (200, found) if found else (204, None)

    transport = Answering(answer)
    api = BigcommerceApi(store_hash="bench", access_token="bench", transport=transport)
    return api, transport


def work(call: Callable[[], object]) -> int:
    """The function calls of a call, without those of its first run, such as imports."""
    call()
    return calls(call)


def prices(api: BigcommerceApi) -> list[object]:
    """Read a typed field of all products."""
    return [product.price for product in api.Products.iterall()]


def test_an_exponent_is_the_slope_between_neighbouring_sizes() -> None:
    assert exponents({1: 3, 2: 3, 4: 6, 8: 24}) == [0, 1, 2]
    plot = Plot("p", "n", [Series("even", "", {1: 1, 2: 2}), Series("steep", "", {1: 1, 2: 4})])
    assert steep([plot]) == ["steep (p)"]


@pytest.mark.parametrize(("resource", "requests"), [("Coupons", 1), ("CustomerGroups", 2)])
def test_the_work_of_a_walk_is_linear_in_its_pages(resource: str, requests: int) -> None:
    found: dict[int, int] = {}
    for pages in (4, 8, 16):
        api, transport = store_of(pages * PAGE)
        lists = getattr(api, resource)
        found[pages] = work(partial(count, lists))
        # two walks; by page number, each page is read twice, in case a row was deleted meanwhile
        assert len(transport.sent) / 2 == pytest.approx(requests * pages, abs=2)
    assert max(exponents(found)) < 1.05


def test_the_work_of_a_walk_does_not_depend_on_its_fields() -> None:
    found: dict[int, int] = {}
    for fields in (10, 50, 200):
        api, _ = store_of(2 * PAGE, fields)
        found[fields] = work(partial(prices, api))
    assert max(exponents(found)) < 0.01


@pytest.mark.skipif(not SOCKETS.is_dir(), reason="the system does not list open sockets")
def test_costs_of_stores_are_linear_and_their_connections_shared() -> None:
    memory, *_, threads, connections = growth.stores(1, (1, 8, 32)).series
    assert max(memory.exponents) <= 1.05
    assert set(connections.points.values()) == {1}
    assert max(threads.points.values()) <= growth.THREADS


def test_the_work_of_calls_is_linear_in_stores_and_limiters() -> None:
    api, _ = store_of(1)
    stores = {n: work(partial(growth.visit, growth.clients(api, n))) for n in (8, 16, 32)}
    limiters = {n: work(partial(growth.report, growth.of_stores(n))) for n in (8, 16, 32)}
    assert max(exponents(stores)) <= 1.05
    assert max(exponents(limiters)) <= 1.05


def test_the_work_of_the_generator_is_linear_in_the_schema(tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    for name in ("api", "shared", "banners", "tax_classes"):
        file = f"{name}.yaml"
        (small / file).write_bytes((SDK_SCHEMA / V2 / file).read_bytes())
    folders = {times: multiplied(small, times, tmp_path / str(times)) for times in (1, 2, 4)}
    everything(folders[1])
    found = {times: calls(partial(everything, folder)) for times, folder in folders.items()}
    assert max(exponents(found)) <= 1.05


def test_a_product_of_many_fields_starts_with_those_that_are_read() -> None:
    assert list(product(7, 10))[:3] == ["id", "name", "price"]
    assert {**product(7), **product(7, 200)} == product(7, 200)
    assert [len(product(7, fields)) for fields in (10, 71, 200)] == [10, 71, 200]


def test_the_published_series_are_linear_or_better_and_drawn() -> None:
    text = (DOCS / "growth.json").read_text("utf-8")
    machine, plots = from_json(text)
    assert as_json(machine, plots) == text
    assert (DOCS / "growth.svg").read_text("utf-8") == drawn(machine, plots)
    assert steep(plots) == []
    assert [max(plot.series[0].points) for plot in plots] == [1000, 4000, 200, 10]


def test_the_plots_name_every_series_and_size() -> None:
    series = [Series(name, "s", {1: 2, 10: 1, 100: 3000}) for name in ("a", "b")]
    root = Xml.fromstring(drawn("here & there", [Plot("costs", "things", series)]))
    texts = {each.text for each in root.iter("{http://www.w3.org/2000/svg}text")}
    assert {
        "Costs",
        "a: 3,000 s",
        "b: 3,000 s",
        "1",
        "10",
        "100",
        "things",
        "here & there",
    } <= texts


def test_check_fails_if_a_cost_is_not_linear(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def steeper(runs: int) -> Plot:
        return Plot("p", "n", [Series("cost", "s", {1: 1, 2: 2.1 * LINEAR})])

    monkeypatch.setattr(growth, "PLOTS", {"p": steeper})
    out = tmp_path / "growth.json"
    for asked, status in ((["--check"], 1), (["--json", str(out)], 0)):
        monkeypatch.setattr("sys.argv", ["growth", "p", *asked])
        assert growth.main() == status
    assert json.loads(out.read_text())["plots"][0]["series"][0]["what"] == "cost"
