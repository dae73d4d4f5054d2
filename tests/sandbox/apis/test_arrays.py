"""Array verbs and envelopes of a schema that is not V2, answered from its metadata."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from werkzeug.datastructures import Headers as WsgiHeaders

from bigcommerce_sdk.connection import OAuthConnection
from bigcommerce_sdk.exception import (
    BatchException,
    ClientRequestException,
    MissingFieldException,
    NotFoundException,
)
from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.sandbox.apis.rest.call import Call
from bigcommerce_sdk.sandbox.apis.rest.operations import answer
from bigcommerce_sdk.sandbox.apis.rest.routing import routes_of
from bigcommerce_sdk.sandbox.catalogue import Catalogue
from bigcommerce_sdk.sandbox.problem import Problem
from bigcommerce_sdk.sandbox.rows.store import Store
from tests.generator.micro import generate, unformatted
from tests.generator.v3_schema import FILES


class Simulated:
    """A transport that hands requests to the operations of the sandbox."""

    def __init__(self, package: str) -> None:
        self.catalogue = Catalogue(package)
        self.store = Store(self.catalogue, "abc", lambda: 1_700_000_000.0)
        self.sent: list[tuple[str, str, Any]] = []

    def send(self, request: Request, secrets: Any, timeout: Any) -> Response:
        path = request.path.removeprefix("/stores/abc/v2")
        body = json.loads(request.content) if request.content else None
        query = dict(parse_qsl(urlsplit(request.url).query))
        self.sent.append((request.method, path, body))
        try:
            with self.store.transaction():
                endpoint, ids = routes_of(self.catalogue).find(request.method, path)
                call = Call(self.store, endpoint, ids, query, WsgiHeaders(request.headers), body)
                reply = answer(call)
        except Problem as problem:
            return Response(problem.status, Headers(), json.dumps(problem.body).encode())
        if isinstance(reply.data, bytes):
            return Response(reply.status, Headers(reply.headers), reply.data)
        content = b"" if reply.data is None else json.dumps(reply.data).encode()
        return Response(reply.status, Headers(), content)

    def close(self) -> None:
        """Nothing is open."""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    with unformatted():
        return generate(Path(tmp_path_factory.mktemp("arrays")), FILES)


@pytest.fixture
def store(package: Any) -> Simulated:
    return Simulated(package.__name__)


@pytest.fixture
def shop(package: Any, store: Simulated) -> Any:
    connection = OAuthConnection(None, "abc", "token", transport=store)

    class Shop:
        def __getattr__(self, name: str) -> Any:
            return package.load(name)(connection)

    return Shop()


def test_rows_are_created_changed_and_deleted(shop: Any, store: Simulated) -> None:
    people = shop.People.create_many({"name": f"n{number}"} for number in range(23))
    assert [each.name for each in people] == [f"n{number}" for number in range(23)]
    assert len(store.sent) == 3
    for each in people[:5]:
        each.name = "x"
    assert shop.People.update_many(people) == people
    assert [each.name for each in shop.People.iterall()][:6] == ["x"] * 5 + ["n5"]
    shop.People.delete_many(each.id for each in people[:20])
    assert [each.name for each in shop.People.iterall()] == ["n20", "n21", "n22"]


def test_one_row(shop: Any) -> None:
    person = shop.People.create(name="a")
    person.email = "a@example.com"
    person.save()
    assert shop.People.get(person.id).email == "a@example.com"
    person.refresh()
    person.delete()
    with pytest.raises(NotFoundException):
        shop.People.get(person.id)


def test_a_bad_row_refuses_all(shop: Any, store: Simulated) -> None:
    [person] = shop.People.create_many([{"name": "a"}])
    with pytest.raises(BatchException) as caught:
        shop.People.update_many([{"id": person.id, "name": "b"}, {"id": 99, "name": "c"}])
    assert [index for index, _, _ in caught.value.failed] == [0, 1]
    assert shop.People.get(person.id).name == "a"


def test_some_rows_can_be_refused(shop: Any) -> None:
    good = shop.Goods.create(name="a")
    with pytest.raises(BatchException) as caught:
        shop.Goods.update_many([{"id": 99, "name": "c"}, {"id": good.id, "name": "b"}])
    [(index, _, error)] = caught.value.failed
    assert (index, error.status_code, type(error)) == (0, 207, NotFoundException)
    [(index, _, record)] = caught.value.done
    assert (index, record.name) == (1, "b")
    assert shop.Goods.get(good.id).name == "b"


def test_verbs_that_share_a_path(shop: Any) -> None:
    goods = [shop.Goods.create(name="a"), *shop.Goods.create_many([{"name": "b"}, {"name": "c"}])]
    assert shop.Goods.upsert_many([{"id": goods[0].id, "name": "A"}, {"name": "d"}])[0].name == "A"
    shop.Goods.delete_many([goods[1].id])
    assert [each.name for each in shop.Goods.iterall()] == ["A", "c", "d"]
    shop.Goods.delete_all(name="c")
    assert [each.name for each in shop.Goods.iterall()] == ["A", "d"]


def test_rows_below_a_parent(shop: Any) -> None:
    good = shop.Goods.create(name="a")
    parts = good.parts.create_many([{"title": "x"}, {"title": "y"}])
    shop.Parts.update_many([{"id": parts[0].id, "title": "z"}])
    assert [each.title for each in good.parts()] == ["z", "y"]
    good.parts.delete_many([parts[1].id])
    assert [each.title for each in good.parts()] == ["z"]


@pytest.mark.parametrize(("method", "path", "body", "status"), [
    ("POST", "/people", {"name": "x"}, 422), ("POST", "/people", [], 422),
    ("POST", "/people", [{"name": "x"}] * 11, 413), ("PUT", "/people", None, 422),
    ("DELETE", "/people", None, 422), ("DELETE", "/goods", None, 422),
    ("DELETE", "/goods/gone", {"id": 1}, 422), ("GET", "/prices", None, 422),
])  # fmt: skip
def test_what_the_store_refuses(
    store: Simulated, method: str, path: str, body: Any, status: int
) -> None:
    connection = OAuthConnection(None, "abc", "token", transport=store)
    with pytest.raises(ClientRequestException) as caught:
        connection.request(method, path, body=body)
    assert caught.value.status_code == status


def test_prices_have_ids_of_their_own(shop: Any) -> None:
    with pytest.raises(MissingFieldException):
        shop.Prices.all()
    shop.Prices.upsert_many([{"code": "a", "amount": 1}, {"code": "b", "amount": 2}])
    shop.Prices.upsert_many([{"code": "a", "amount": 3}])
    found = {each.code: each.amount for each in shop.Prices.all(kind="x")}
    assert {code: str(amount) for code, amount in found.items()} == {"a": "3.0000", "b": "2.0000"}
