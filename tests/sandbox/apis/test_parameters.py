"""URL parameters and methods that an operation does not have: ignored or refused."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.catalogue import PLACEHOLDER, catalogue_of
from tests.sandbox.conftest import Http

METAS = catalogue_of("bigcommerce_sdk.resources")
IGNORED = ["page", "limit", "sort", "direction"]


def read_paths() -> list[tuple[str, str, set[str]]]:
    """The paths of GET that the demo shop answers: verb, path, parameters that they have."""
    found: list[tuple[str, str, set[str]]] = []
    for meta in METAS.values():
        filters = meta.filters._parameters.values()
        for operation in meta.operations.values():
            if operation.method == "GET" and not PLACEHOLDER.search(operation.path):
                known = {each.wire for each in filters if each.group in operation.accepts}
                has_pages = meta.paging is not None and meta.paging.by != "none"
                if "paging" in operation.accepts and has_pages:
                    known |= {"page", "limit"}
                if "sort" in operation.accepts:
                    known |= {each.wire for each in filters if each.group == "sort"}
                found.append((operation.verb, operation.path, known))
    return found


@pytest.mark.parametrize("name", IGNORED)
def test_paging_and_sorting_are_ignored_where_there_is_none(http: Http, name: str) -> None:
    checked = 0
    for verb, path, known in read_paths():
        if name in known:
            continue
        plain, given = http.get(path), http.get(path, **{name: "7"})
        assert given.status_code == plain.status_code, (verb, path)
        if path not in ("/time", "/"):
            assert given.content == plain.content, (verb, path)
        checked += 1
    assert checked > 10


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("/store", {"page": "1", "limit": "250"}),
        ("/orders/count", {"page": "x", "limit": "-1", "sort": "??"}),
        ("/orders/102/fees", {"limit": "1"}),
        ("/orders/100/products", {"sort": "id:desc"}),
        ("/hooks", {"page": "2", "limit": "1"}),
        ("/shipping/zones", {"page": "2"}),
        ("/order_statuses", {"limit": "1", "page": "9"}),
        ("/products", {"sort": "name", "direction": "asc"}),
        ("/products/1", {"page": "1"}),
    ],
)
def test_ignored_parameters_change_nothing(http: Http, path: str, query: Any) -> None:
    plain = http.get(path)
    given = http.get(path, **query)
    assert (given.status_code, given.content) == (plain.status_code, plain.content)


def test_documented_paging_is_still_checked(http: Http) -> None:
    assert http.get("/orders/100/products", limit="x").status_code == 400
    assert http.get("/products", limit="251").status_code == 413
    assert http.get("/orders", sort="staff_notes").status_code == 400


def test_an_unknown_filter_of_a_list_is_refused(http: Http) -> None:
    for path in ("/products", "/orders", "/customers", "/products/1/skus"):
        reply = http.get(path, colour="red")
        assert (reply.status_code, reply.json()[0]["details"]) == (400, {"parameter": "colour"})
    assert http("DELETE", "/coupons", params={"colour": "red"}).status_code == 400
    assert http.ids("/coupons") == [1, 2, 3]


@pytest.mark.parametrize(
    "path", ["/store", "/time", "/orders/100", "/pages/count", "/order_statuses", "/hooks/1"]
)
def test_other_unknown_names_are_ignored_and_logged(
    http: Http, path: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, "bigcommerce_sdk.sandbox"):
        assert http.get(path, **{"colour\u20ac": "red"}).status_code == 200
    (line,) = [each.getMessage() for each in caplog.records if "ignores" in each.getMessage()]
    assert "colour" in line
    assert line.isascii()


def test_strict_refuses_every_unknown_name() -> None:
    with Sandbox(strict=True) as sandbox:
        http = Http(sandbox)
        with http.session:
            for path, query in [
                ("/store", {"page": "1"}),
                ("/orders/count", {"limit": "5"}),
                ("/orders/100", {"colour": "red"}),
                ("/products", {"sort": "name"}),
            ]:
                reply = http.get(path, **query)
                assert reply.status_code == 400
                assert reply.json()[0]["details"] == {"parameter": next(iter(query))}
            assert http.get("/products", limit=2, page=1).status_code == 200
        lenient = sandbox.add_store("ab12")
        other = Http(lenient)
        with other.session:
            assert other.get("/store", page=1).status_code == 200


@pytest.mark.parametrize("value", [None, 1, "yes"])
def test_strict_is_a_boolean(value: Any) -> None:
    with pytest.raises(ConfigurationException, match="strict must be a bool"):
        Sandbox(strict=value)


@pytest.mark.parametrize("path", ["/products", "/products/1", "/products/count", "/nothing"])
def test_head_has_the_status_and_headers_of_get(http: Http, path: str) -> None:
    got, head = http.get(path), http("HEAD", path)
    assert (head.status_code, head.content) == (got.status_code, b"")
    for name in ("Content-Length", "Content-Type"):
        assert head.headers[name] == got.headers[name]


def test_head_does_not_spoil_the_connection(sandbox: Sandbox, http: Http) -> None:
    for _ in range(3):
        assert http("HEAD", "/products").status_code == 200
        assert http.get("/time").status_code == 200
    assert [each.method for each in sandbox.requests] == ["HEAD", "GET"] * 3


@pytest.mark.parametrize("method", ["PATCH", "TRACE"])
@pytest.mark.parametrize("path", ["/products/1", "/products", "/store", "/nothing"])
def test_methods_that_v2_lacks_are_not_implemented(http: Http, method: str, path: str) -> None:
    reply = http(method, path, json={"name": "x"})
    assert (reply.status_code, reply.json()[0]["status"]) == (501, 501)
    assert http.get("/products/1").json()["name"] == "Enamel Mug"
