"""``bigcommerce request`` and ``graphql``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk.sandbox import Sandbox

from .running import run


@pytest.mark.parametrize("path", ["/v2/orders/100", "v2/orders/100", "/V2/orders/100"])
def test_a_path_of_v2_is_read(sandbox: Sandbox, path: str) -> None:
    done = run("request", "get", path)
    assert (done.code, done.json["id"]) == (0, 100)


def test_a_path_of_v3_is_read_with_its_envelope(sandbox: Sandbox) -> None:
    words = ["/v3/catalog/products?limit=2", "-f", "id:in=1,2", "-f", "include_fields=name"]
    done = run("request", "GET", *words)
    assert [row["id"] for row in done.json["data"]] == [1, 2]
    assert done.json["meta"]["pagination"]["per_page"] == 2


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/orders", "Did you mean /v3/orders?"),
        ("https://api.bigcommerce.com/stores/x/v3/orders", "Did you mean /v3/orders?"),
        ("/v2", "The path must begin with /v2/ or /v3/"),
        ("", "The path must begin with /v2/ or /v3/"),
        ("/v4/orders", "Did you mean /v3/v4/orders?"),
        ("/v2/../v3/x", "path"),
        ("/v2//orders", "path"),
        ("/v2/orders?limit=", "The parameter limit is empty"),
        ("/v2/orders?a=1&a=2", "The parameter a is given twice"),
    ],
)
def test_other_paths_are_refused(sandbox: Sandbox, path: str, message: str) -> None:
    before = len(sandbox.requests)
    done = run("request", "GET", path)
    assert done.code == 2
    assert message in done.err
    assert len(sandbox.requests) == before


@pytest.mark.parametrize(
    ("words", "query", "body"),
    [
        ("GET /v2/orders -f min_id=1 -F limit=2", "min_id=1&limit=2", None),
        ('GET /v3/x -F id:in=[1,2]', "id%3Ain=1%2C2", None),
        ("POST /v3/x -f name=12 -F price=12 -F ids=[1]", "",
         {"name": "12", "price": 12, "ids": [1]}),
        ("PUT /v2/orders/1 -f billing_address.city=Bonn -F billing_address.zip=null", "",
         {"billing_address": {"city": "Bonn", "zip": None}}),
        ('PUT /v3/x?include=a --data {"a":1} -f b=2', "include=a&b=2", {"a": 1}),
        ("POST /v3/x --data - -f b=2", "b=2", [1]),
        ("POST /v3/x", "", None),
        ("DELETE /v3/customers -f id:in=1", "id%3Ain=1", None),
        ("DELETE /v3/catalog/products/metafields --data [7]", "", [7]),
        ("DELETE /v2/orders/7", "", None),
        ("DELETE /v2/orders --delete-all", "", None),
        ("DELETE /v3/customers --delete-all", "", None),
    ],
)  # fmt: skip
def test_fields_are_of_the_url_or_of_the_body(
    sandbox: Sandbox, words: str, query: str, body: Any
) -> None:
    before = len(sandbox.requests)
    done = run("request", *words.split(), "--dry-run", stdin="[1]")
    assert done.code == 0, done.err
    first, _, rest = done.out.partition("\n")
    assert first.partition("?")[2] == query
    assert (json.loads(rest) if rest.strip() else None) == body
    assert sandbox.token not in done.out
    assert len(sandbox.requests) == before


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("GET /v2/orders -f limit", "write it as NAME=VALUE"),
        ("GET /v2/orders -f =1", "write it as NAME=VALUE"),
        ("GET /v2/orders -f min_id=", "The parameter min_id is empty"),
        ("GET /v2/orders -F ids=[]", "The parameter ids is empty"),
        ("GET /v2/orders -f a=1 -f a=2", "-f a is given twice"),
        ("GET /v2/orders?a=1 -f a=2", "The parameter a is given twice"),
        ("POST /v3/x -F a=b", "-F a is not JSON"),
        ("POST /v3/x -f a=1 -f a.b=2", "'a' is given as a value too"),
        ("POST /v3/x -f a.=2", "a name is empty"),
        ("GET /v2/orders --data {}", "GET does not have"),
        ("POST /v3/x --paginate", "--paginate is for GET"),
        ("GET /v3/x --limit 3", "--limit for --paginate"),
        ("GET /v3/x --delete-all", "--delete-all is for DELETE"),
        ("DELETE /v2/orders", "would delete the whole list"),
        ("DELETE /v2/orders -f min_id=1", "would delete the whole list"),
        ("DELETE /v2/Orders.json", "would delete the whole list"),
        ("DELETE /v2/orders/1/products", "would delete the whole list"),
        ("DELETE /v3/customers", "give a filter (-f id:in=...), or --delete-all"),
        ("DELETE /v3/customers -f nme=x", "would delete the whole list"),
        ("DELETE /v3/catalog/products/metafields", "give a list of ids (--data), or --delete-all"),
        ("DELETE /v3/customers -f id:in=1 --delete-all", "--delete-all takes no filter"),
        ("DELETE /v2/orders/1 --delete-all", "is one record, not a list"),
        ("DELETE /v2/orders/1", "Confirm it with --yes"),
    ],
)
def test_what_is_wrong_is_refused_before_anything_is_sent(
    sandbox: Sandbox, words: str, message: str
) -> None:
    before = len(sandbox.requests)
    done = run("request", *words.split())
    assert done.code == 2
    assert message in done.err
    assert done.err.count("\n") <= 2
    assert len(sandbox.requests) == before


def test_a_delete_asks_on_a_terminal(sandbox: Sandbox) -> None:
    made = run("request", "POST", "/v2/brands", "-f", "name=Temporary").json["id"]
    kept = run("request", "DELETE", f"/v2/brands/{made}", stdin="n\n", terminal=True)
    assert kept.code == 1
    assert f"/v2/brands/{made} of {sandbox.store_hash}" in kept.err
    assert run("request", "GET", f"/v2/brands/{made}").code == 0
    assert run("request", "DELETE", f"/v2/brands/{made}", "--yes").code == 0
    assert run("request", "GET", f"/v2/brands/{made}").code == 1


def test_a_body_is_sent_from_a_file(sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "brand.yaml").write_text("name: Yarn\n")
    done = run("request", "POST", "/v2/brands", "--data", f"@{tmp_path / 'brand.yaml'}")
    assert done.json["name"] == "Yarn"


def test_include_prints_status_and_headers_on_stderr(sandbox: Sandbox) -> None:
    done = run("request", "GET", "/v2/orders/100", "--include")
    assert done.err.startswith("200\n")
    assert "content-type: application/json" in done.err.lower()
    assert done.json["id"] == 100


def test_an_error_of_the_store_is_one_line(sandbox: Sandbox) -> None:
    done = run("request", "GET", "/v2/orders/99999")
    assert (done.code, done.out) == (1, "")
    assert "404" in done.err


@pytest.fixture(scope="module")
def full() -> Any:
    with Sandbox(demo=False, fill={"orders": 130, "customers": 20}) as running:
        yield running


@pytest.mark.parametrize("path", ["/v2/orders", "/v3/customers"])
@pytest.mark.parametrize("limit", [7, 50])
def test_paginate_reads_every_row_once(
    full: Sandbox, path: str, limit: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in full.environment.items():
        monkeypatch.setenv(name, value)
    count = 130 if "orders" in path else 20
    words = ["request", "GET", path, "-F", f"limit={limit}", "--paginate"]
    ids = [json.loads(line)["id"] for line in run(*words, "-o", "ndjson").lines]
    assert sorted(ids) == list(range(1, count + 1))
    assert [row["id"] for row in run(*words).json] == ids
    assert len(run(*words, "-o", "csv", "--fields", "id").lines) == count + 1
    assert run(*words, "--limit", 9, "--query", "[].id").json == ids[:9]


def test_a_list_without_pages_is_read_once(sandbox: Sandbox) -> None:
    rows = run("request", "GET", "/v2/order_statuses", "--paginate").json
    assert len(rows) == len({row["id"] for row in rows}) > 10


@pytest.mark.parametrize("path", ["/v2/orders/100", "/v2/orders/count", "/v3/store/profile"])
def test_paginate_refuses_what_is_no_list(sandbox: Sandbox, path: str) -> None:
    done = run("request", "GET", path, "--paginate")
    assert (done.code, done.out) == (1, "")


# -- graphql -----------------------------------------------------------------------------------

TYPE = "query ($name: String!) { __type(name: $name) { name } }"


@pytest.mark.parametrize("source", ["text", "file", "stdin"])
def test_a_query_is_text_or_a_file_or_stdin(sandbox: Sandbox, tmp_path: Path, source: str) -> None:
    (tmp_path / "q.graphql").write_text(TYPE)
    given = {"text": TYPE, "file": f"@{tmp_path / 'q.graphql'}", "stdin": "-"}[source]
    done = run("graphql", "-q", given, "--var", "name=Query", stdin=TYPE)
    assert done.json == {"__type": {"name": "Query"}}


@pytest.mark.parametrize(
    ("words", "sent"),
    [
        (["--var", "n=3"], {"n": 3}),
        (["--var", 'n="3"'], {"n": "3"}),
        (["--var", "n=a=b"], {"n": "a=b"}),
        (["--var", "n=true", "--var", 'm={"a":[1]}'], {"n": True, "m": {"a": [1]}}),
        (["--vars", '{"n": 1, "m": 2}', "--var", "m=null"], {"n": 1, "m": None}),
    ],
)
def test_variables_are_json_or_text(sandbox: Sandbox, words: list[str], sent: object) -> None:
    run("graphql", "-q", "{ __typename }", *words)
    assert sandbox.requests[-1].body["variables"] == sent


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["-q", " "], "-q is empty"),
        (["-q", "{ a }", "--var", "n"], "write it as NAME=VALUE"),
        (["-q", "{ a }", "--var", "n=1", "--var", "n=2"], "--var n is given twice"),
        (["-q", "{ a }", "--vars", "[1]"], "must be a JSON object"),
        (["-q", "{ a }", "--vars", "{"], "--vars is not JSON"),
        ([], "-q"),
    ],
)
def test_wrong_variables_are_refused(sandbox: Sandbox, words: list[str], message: str) -> None:
    done = run("graphql", *words)
    assert done.code == 2
    assert message in done.err


def test_errors_of_a_query_go_to_stderr(sandbox: Sandbox) -> None:
    done = run("graphql", "-q", "{ nothing }")
    assert (done.code, done.out) == (1, "")
    assert "The query had errors" in done.err
