"""Actions and deletes with parameters, and what other keys of actions make of them."""

from __future__ import annotations

import ast
import asyncio
import json
from decimal import Decimal
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from bigcommerce_sdk.connection import OAuthConnection
from bigcommerce_sdk.connection.async_connection import AsyncOAuthConnection
from bigcommerce_sdk.endpoints.verbs import Verb
from bigcommerce_sdk.exception import (
    InvalidValueException,
    MissingFieldException,
    NotFoundException,
    ReadOnlyFieldException,
    RedirectionException,
    UnknownNameException,
)
from bigcommerce_sdk.messages import Headers, Request, Response
from generator.ir import Api
from generator.openapi import document
from generator.reference.api import pages
from generator.schema import read_schema
from tests.generator.micro import client, generate, problems_of, stub, write_schema
from tests.generator.openapi.rules import unreadable
from tests.generator.stubs import of_overloads, of_runtime, stub_methods
from tests.sandbox.apis.test_arrays import Simulated

THINGS = """\
resource: Things
record: Thing
path: /things
doc: Things to try.
operations:
  list: {}
  get: {}
  delete:
    parameters:
      channel_id: {type: integer, op: none, required: true, doc: The channel.}
      note: {type: string, op: none, wire_name: X-Note, header: true, doc: Why.}
paging: {}
actions:
  look:
    method: GET
    path: /things/{id}/look
    on_record: true
    parameters:
      version: {type: integer, op: none, required: true, doc: The version.}
      include: {type: array, items: string, wire: csv, op: none, doc: Parts.}
      key: {type: string, op: none, wire_name: X-Key, header: true, doc: A key.}
    doc: Looks at one.
  send:
    method: POST
    path: /things/send
    parameters:
      site_id: {type: integer, op: none, doc: The site.}
    body: Letter
    doc: Sends one.
  add:
    method: POST
    path: /things/{id}/marks
    on_record: true
    body: {type: array, items: object, of: Mark, max_items: 3}
    returns: Mark
    many: true
    doc: Adds marks.
  drop: {method: DELETE, path: /things/marks, body: {type: array, items: string}, doc: Drops marks.}
  nest: {method: PUT, path: /things/nest, body: {type: array, items: {type: array, items: integer}}, doc: Nests.}
  log: {method: GET, path: '/things/{id}/log', on_record: true, reply: text, doc: Its log.}
  picture: {method: POST, path: /things/picture, body: Letter, reply: bytes, doc: A picture.}
fields:
  id: {type: integer, access: read_only, doc: Identifier.}
shapes:
  Mark:
    doc: A mark.
    fields:
      name: {type: string, required: create, max_length: 5, doc: Name.}
      size: {type: decimal, doc: Size.}
      seen: {type: string, access: read_only, doc: Seen.}
  Letter: {doc: A letter., fields: {text: {type: string, required: create, doc: Text.}}}
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return generate(tmp_path_factory.mktemp("actions"), THINGS)


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Api:
    return read_schema([write_schema(tmp_path_factory.mktemp("schema"), THINGS)])


def test_actions_send_their_parameters(package: ModuleType) -> None:
    api, store = client(
        package,
        {"GET /things/5/look": {"id": 5}, "POST /things/send": None, "GET /things/5": {"id": 5}},
    )
    api.Things.look(5, version=2, include=["a", "b"], key="k")
    api.Things.get(5).look(version=3)
    api.Things.send(site_id=7, text="x")
    assert store.calls == [
        "GET /things/5/look?version=2&include=a%2Cb", "GET /things/5", "GET /things/5/look?version=3",
        "POST /things/send?site_id=7",
    ]  # fmt: skip
    assert store.requests[0].headers["X-Key"] == "k"
    assert store.bodies == [{"text": "x"}]


def test_a_delete_sends_its_parameters(package: ModuleType) -> None:
    api, store = client(package, {"DELETE /things/5": None, "GET /things/5": {"id": 5}})
    api.Things.delete(5, channel_id=1)
    api.Things.get(5).delete(channel_id=2, note="old")
    assert store.calls == [
        "DELETE /things/5?channel_id=1", "GET /things/5", "DELETE /things/5?channel_id=2",
    ]  # fmt: skip
    assert store.requests[-1].headers["X-Note"] == "old"


@pytest.mark.parametrize(
    ("method", "ids", "values", "error", "said"),
    [
        ("look", (5,), {}, MissingFieldException, "this call needs version"),
        ("look", (5,), {"version": None}, MissingFieldException, "this call needs version"),
        ("look", (5,), {"version": "x"}, InvalidValueException, "version"),
        ("send", (), {"text": "x", "site": "1"}, UnknownNameException, "site"),
        ("look", (5,), {"version": 1, "more": 2}, UnknownNameException, "more"),
        ("delete", (5,), {}, MissingFieldException, "this call needs channel_id"),
        ("delete", (5,), {"channel_id": 1, "near": 2}, UnknownNameException, "near"),
        ("delete", (5,), {"channel_id": ""}, InvalidValueException, "channel_id"),
    ],
)  # fmt: skip
def test_wrong_parameters_send_nothing(
    package: ModuleType,
    method: str,
    ids: tuple[int, ...],
    values: dict[str, Any],
    error: type[Exception],
    said: str,
) -> None:
    api, store = client(package, {})
    with pytest.raises(error, match=said):
        getattr(api.Things, method)(*ids, **values)
    assert store.requests == []


def test_signatures_have_them(package: ModuleType) -> None:
    text = " ".join(stub(package).split())
    assert "def delete(self, id: int, /, *, channel_id: int, note: str | None = None)" in text
    assert "def delete(self, *, channel_id: int, note: str | None = None)" in text
    assert "def look( self, id: int, /, *, version: int, include: Sequence[str]" in text
    assert "def look( self, *, version: int, include: Sequence[str]" in text
    assert "def add(self, id: int, rows: Iterable[Mark | MarkDict], /) -> list[Mark]:" in text
    assert "def add(self, rows: Iterable[Mark | MarkDict], /) -> list[Mark]:" in text
    assert "def nest(self, rows: Iterable[Sequence[int]], /) -> Any:" in text
    assert "def log(self, id: int, /) -> str:" in text
    assert "def picture(self, *, text: str) -> bytes:" in text
    help_of = package.load("Things").look.__doc__
    assert "version (int): The version." in help_of
    assert "channel_id (int): The channel." in package.load("Things").delete.__doc__
    assert "channel_id (int): The channel." in package.load("Thing").delete.__doc__


def test_stub_and_help_say_the_same(package: ModuleType) -> None:
    for node in ast.parse(stub(package)).body:
        for name, found in stub_methods(node).items() if isinstance(node, ast.ClassDef) else ():
            verb = vars(package.load(node.name)).get(name)  # type: ignore[attr-defined]
            if isinstance(verb, Verb):
                assert of_overloads(found) == of_runtime(verb), name


def test_documents_have_them(api: Api) -> None:
    paths = json.loads(document(api, "1"))["paths"]
    look = {each["name"]: each for each in paths["/things/{id}/look"]["get"]["parameters"]}
    assert (look["version"]["required"], look["X-Key"]["in"]) == (True, "header")
    gone = {each["name"]: each for each in paths["/things/{id}"]["delete"]["parameters"]}
    assert (gone["channel_id"]["required"], gone["X-Note"]["in"]) == (True, "header")
    added = paths["/things/{id}/marks"]["post"]["requestBody"]["content"]["application/json"]
    assert (added["schema"]["type"], added["schema"]["maxItems"]) == ("array", 3)
    assert "text/plain" in paths["/things/{id}/log"]["get"]["responses"]["2XX"]["content"]
    assert list(unreadable(json.loads(document(api, "1")))) == []
    page = pages({"v2": api})["things.md"]
    assert "| `api.Things.add(id, rows)` |" in page
    assert "Takes a list of [Mark](#mark), at most 3." in page
    assert "Returns the response as `str`." in page
    assert "| `version` | `look` | integer, required |" in page
    assert "| `channel_id` | `delete` | integer, required |" in page


def test_lists_are_sent_as_they_are(package: ModuleType) -> None:
    replies = {"POST /things/5/marks": [{"name": "a", "size": "1.5"}], "GET /things/5": {"id": 5}}
    api, store = client(
        package, {**replies, "DELETE /things/marks": None, "PUT /things/nest": None}
    )
    mark = package.load("Mark")(name="b")
    [found] = api.Things.add(5, iter([{"name": "a", "size": 1.5}, mark]))
    assert found.size == Decimal("1.5")
    api.Things.get(5).add([{"name": "c"}])
    api.Things.add(5, [])
    api.Things.drop(each for each in ("x", "y"))
    api.Things.nest([[1], (2, 3)])
    assert store.bodies == [
        [{"name": "a", "size": "1.5"}, {"name": "b"}], [{"name": "c"}], [], ["x", "y"], [[1], [2, 3]],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "error", "said"),
    [
        ("text", InvalidValueException, "Things.add.rows: must be a list"),
        (b"text", InvalidValueException, "Things.add.rows: must be a list"),
        ({"name": "a"}, InvalidValueException, "Things.add.rows: must be a list"),
        (None, InvalidValueException, "Things.add.rows cannot be None"),
        (5, InvalidValueException, "Things.add.rows: must be a list"),
        ([5], InvalidValueException, "Things.add.rows[0]: must be Mark or a dict, got int 5"),
        ([{"name": "a"}, None], InvalidValueException, "item 1 is None"),
        ([{"name": "a"}] * 4, InvalidValueException, "at most 3 items are allowed, not 4"),
        ([{"name": "a"}, {"size": 1}], MissingFieldException, "item 1 needs name"),
        ([{"name": "too long"}], InvalidValueException, "at most 5 characters"),
        ([{"name": "a", "near": 1}], UnknownNameException, "near"),
        ([{"name": "a", "seen": "x"}], ReadOnlyFieldException, "read-only"),
        ([[{"name": "a"}]], InvalidValueException, "must be Mark or a dict"),
    ],
)  # fmt: skip
def test_wrong_lists_send_nothing(
    package: ModuleType, rows: Any, error: type[Exception], said: str
) -> None:
    api, store = client(package, {})
    with pytest.raises(error) as caught:
        api.Things.add(5, rows)
    assert said in str(caught.value)
    assert store.requests == []


def test_an_empty_list_deletes_nothing(package: ModuleType) -> None:
    api, store = client(package, {})
    for rows in ([], [""], ["a", " "]):
        with pytest.raises(InvalidValueException, match="empty"):
            api.Things.drop(rows)
    with pytest.raises(MissingFieldException, match="takes rows by position"):
        api.Things.drop(rows=["x"])
    assert store.requests == []


class Contents:
    """A transport that answers with bytes, for both kinds of client."""

    def __init__(self, status: int, content: bytes, media: str) -> None:
        self.response = Response(status, Headers({"Content-Type": media}), content)
        self.requests: list[Request] = []

    def _answer(self, request: Request) -> Response:
        self.requests.append(request)
        return self.response

    def of(self, package: ModuleType) -> Any:
        """The resource of a synchronous client."""

        def send(request: Request, *_: Any) -> Response:
            return self._answer(request)

        found: Any = SimpleNamespace(send=send, close=lambda: None)
        return package.load("Things")(OAuthConnection(None, "abc", "token", transport=found))

    def awaited(self, package: ModuleType) -> Any:
        """The resource of an asynchronous client."""

        async def send(request: Request, *_: Any) -> Response:
            return self._answer(request)

        async def aclose() -> None:
            return None

        found: Any = SimpleNamespace(send=send, aclose=aclose)
        made = AsyncOAuthConnection(None, "abc", "token", transport=found)
        return package.load("AsyncThings")(made)


@pytest.mark.parametrize(
    ("media", "content", "text"),
    [
        ("text/plain", "lines \u20ac\n".encode(), "lines \u20ac\n"),
        ("text/csv; charset=iso-8859-1", b"caf\xe9", "caf\u00e9"),
        ('text/plain; charset="UTF-16"', "x".encode("utf-16"), "x"),
        ("text/plain; charset=nonsense", b"a", "a"), ("text/plain; charset=idna", b"a", "a"),
        ("", b"\xff", "\ufffd"), ("application/json", b'{"data": 1}', '{"data": 1}'), ("text/plain", b"", ""),
    ],
)  # fmt: skip
def test_text_is_returned(package: ModuleType, media: str, content: bytes, text: str) -> None:
    store = Contents(200, content, media)
    assert store.of(package).log(5) == text
    assert asyncio.run(store.awaited(package).log(5)) == text
    assert [each.headers["Accept"] for each in store.requests] == ["*/*", "*/*"]


@pytest.mark.parametrize("content", [b"", b"\x89PNG\x00\xff", b"null", b"[1]"])
def test_bytes_are_returned(package: ModuleType, content: bytes) -> None:
    store = Contents(201, content, "image/png")
    assert store.of(package).picture(text="x") == content
    assert asyncio.run(store.awaited(package).picture(text="x")) == content
    assert [json.loads(each.content or b"") for each in store.requests] == [{"text": "x"}] * 2


def test_errors_of_such_calls_are_read_as_json(package: ModuleType) -> None:
    store = Contents(404, b'{"title": "There is no log."}', "application/json")
    with pytest.raises(NotFoundException, match="There is no log"):
        store.of(package).log(5)
    with pytest.raises(RedirectionException):
        Contents(302, b"", "text/plain").of(package).log(5)


def test_the_sandbox_answers_them(package: ModuleType) -> None:
    store = Simulated(package.__name__)
    things = package.load("Things")(OAuthConnection(None, "abc", "token", transport=store))
    assert "sandbox" in things.log(1)
    assert b"sandbox" in things.picture(text="x")
    [mark] = things.add(1, [{"name": "a"}])
    assert mark.name == "a"
    assert things.drop(["a"]) is None
    path = "/stores/abc/v2/things/1/marks"
    wrong: list[Any] = [{}, [5], [{"size": 1}], [{"name": "a"}] * 4, [{"name": 5}]]
    for body in wrong:
        request = Request("POST", path, {}, json.dumps(body).encode())
        assert store.send(request, None, None).status == 400, body


MISTAKES = {
    "a list without items": ("{type: array, items: string}", "{type: array}", "missing-key"),
    "a list of no shape": ("items: object, of: Mark", "items: object, of: Park", "unknown-reference"),
    "a body that is no list": ("{type: array, items: string}", "{type: map}", "wrong-type"),
    "a list and a record": ("items: string}, doc: Drops", "items: string}, body_of: create, doc: Drops", "operation"),
    "a GET with a list": ("{method: DELETE", "{method: GET", "operation"),
    "text with a class": ("reply: text", "reply: text, returns: Mark", "operation"),
    "text with an envelope": ("reply: text", "reply: text, envelope: x", "operation"),
    "a list of texts": ("reply: text", "reply: text, many: true", "operation"),
    "an argument of the name of the list": ("{method: DELETE", "{parameters: {rows: {type: string, op: none, doc: R.}}, method: DELETE", "argument-clash"),
    "a filter of no field": ("site_id: {type: integer, op: none,", "site_id: {type: integer,", "filter-field"),
    "a header of the SDK": ("wire_name: X-Key", "wire_name: X-Auth-Token", "header"),
    "a parameter of the name of a field": ("site_id: {", "text: {", "argument-clash"),
    "a parameter of the name of an id": ("version: {", "id: {", "argument-clash"),
    "two of one wire name": ("wire_name: X-Key, header: true", "wire_name: version", "parameter-twice"),
    "a keyword": ("site_id: {", "class: {", "reserved-name"),
    "a delete that accepts filters": ("  delete:\n", "  delete:\n    accepts: [filters]\n", "argument-lost"),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "rule"), MISTAKES.values(), ids=MISTAKES)
def test_mistakes_are_told(tmp_path: Path, old: str, new: str, rule: str) -> None:
    found = problems_of(write_schema(tmp_path, THINGS.replace(old, new)))
    assert rule in {each.rule for each in found}, found
