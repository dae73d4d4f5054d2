"""Files in a schema: generated, sent, described, imported, and answered by the sandbox."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from bigcommerce_sdk.exception import InvalidValueException, ReadOnlyFieldException
from bigcommerce_sdk.files import File
from bigcommerce_sdk.sandbox import Sandbox
from generator.ir import Resource
from generator.language.types import SENT_TYPES
from generator.openapi import document
from generator.openapi_import.drafts import draft
from generator.openapi_import.surface import read_calls
from generator.schema import read_schema
from tests.forms import read_form
from tests.generator.micro import API, THINGS, Store, client, generate, stub, write_schema

#: Each way to have a file: alone, beside what is read, or beside text; and as the body of actions.
FILES = THINGS + """\
  scan: {type: file, access: write_only, wire_name: ScanFile, nullable: true, doc: Its scan.}
  photo: {type: string, write: {type: file}, nullable: true, doc: Its photo.}
  picture: {type: string, write: {type: string_or_file}, required: create, doc: Its picture.}
  size: {type: decimal, doc: Its size.}
  tags: {type: array, items: string, doc: Its tags.}
actions:
  attach:
    method: POST
    path: /things/{id}/image
    body: Upload
    returns: Address
    on_record: true
    doc: Attaches a file.
  load: {method: PUT, path: /things/loads, body: Load, doc: Loads a file.}
shapes:
  Upload:
    doc: A file.
    fields:
      image_file: {type: file, required: create, doc: The file.}
      label: {type: string, doc: Its label.}
  Address: {doc: An address., fields: {image_url: {type: string, doc: The address.}}}
  Load:
    doc: A file that may be missing.
    fields: {file: {type: file, doc: The file.}, rows: {type: integer, doc: Their number.}}
"""
CONTENT = b"\x89PNG\r\n\0content"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return generate(tmp_path_factory.mktemp("files"), FILES)


def sent(store: Store) -> dict[str, Any]:
    """The last request as a form: contents of fields, names and contents of files."""
    request = store.requests[-1]
    assert request.content is not None
    parts = read_form(request.headers["Content-Type"], request.content)
    return {
        name: each.content.decode() if each.file is None else (each.file, each.content)
        for name, each in parts.items()
    }


THING = {"id": 1, "name": "n", "picture": "p", "photo": "old/photo.png", "size": "1.50"}
REPLIES = {
    "POST /things": THING,
    "GET /things/1": THING,
    "PUT /things/1": THING,
    "POST /things/1/image": {"image_url": "u"},
    "PUT /things/loads": None,
}


def test_a_create_sends_files_and_fields(package: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(CONTENT)
    api, store = client(package, REPLIES)
    api.Things.create(
        picture="text", photo=str(path), scan=File(b"scan", "s.pdf"), size="1.50", tags=["a", "b"]
    )
    assert sent(store) == {
        "picture": "text",
        "photo": ("photo.png", CONTENT),
        "ScanFile": ("s.pdf", b"scan"),
        "size": "1.50",
        "tags": '["a", "b"]',
    }


def test_bodies_without_a_file_stay_json(package: ModuleType) -> None:
    api, store = client(package, REPLIES)
    api.Things.create(picture="text", photo=None)
    api.Things.update(1, scan=None, name="m")
    api.Things.load(rows=2)
    assert store.bodies == [
        {"picture": "text", "photo": None},
        {"ScanFile": None, "name": "m"},
        {"rows": 2},
    ]
    assert {each.headers["Content-Type"] for each in store.requests} == {"application/json"}


def test_records_send_files(package: ModuleType, tmp_path: Path) -> None:
    api, store = client(package, REPLIES)
    thing = api.Things.get(1)
    thing.photo = b"new"
    thing.scan = b"scan"
    assert thing.changes == {"photo": File(b"new"), "scan": File(b"scan")}
    assert "***" in str(thing)  # what is never returned may be secret
    thing.save()
    assert sent(store) == {"photo": ("photo", b"new"), "ScanFile": ("ScanFile", b"scan")}
    assert thing.changes == {}
    assert thing.photo == "old/photo.png"
    thing.attach(image_file=b"x", label="l")
    assert sent(store) == {"image_file": ("image_file", b"x"), "label": "l"}


def test_errors_name_the_argument(package: ModuleType) -> None:
    api, store = client(package, REPLIES)
    with pytest.raises(InvalidValueException, match=r"^Things\.scan: there is no file 'nope'"):
        api.Things.update(1, scan="nope")
    with pytest.raises(InvalidValueException, match=r"^Things\.image_file: there is no file"):
        api.Things.attach(1, image_file="nope")
    with pytest.raises(InvalidValueException, match=r"^Things\.file: '.*' is a directory"):
        api.Things.load(file=".")
    assert store.requests == []


def test_a_shape_with_a_file_can_be_made(package: ModuleType) -> None:
    upload = package.load("Upload")
    one, other = upload(image_file="a.png"), upload(image_file="b.png")
    assert one == upload(image_file="a.png") != other
    assert "<file a.png>" in repr(one)
    with pytest.raises(InvalidValueException, match=r"^Upload\.image_file: must be a path"):
        upload(image_file=5)


def test_stubs_say_what_is_taken(package: ModuleType) -> None:
    text = stub(package)
    assert "from bigcommerce_sdk.files import File, FileSource\n" in text
    assert "scan: FileSource | None = ..." in text
    assert "picture: FileSource,\n" in text
    assert "def photo(self) -> str | None:" in text
    assert "def photo(self, value: FileSource | None) -> None:" in text


def test_a_field_that_is_read_only_takes_no_file(tmp_path: Path) -> None:
    text = THINGS + "  photo: {type: string, access: read_only, doc: Its photo.}\n"
    api, _ = client(generate(tmp_path, text), REPLIES)
    with pytest.raises(ReadOnlyFieldException):
        api.Things.create(photo=b"x")


# -- OpenAPI ------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def described(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    home = tmp_path_factory.mktemp("openapi")
    found: dict[str, Any] = json.loads(
        document(read_schema([write_schema(home, FILES)]), "1.0", {})
    )
    return found


def bodies(described: dict[str, Any], path: str, method: str) -> dict[str, dict[str, Any]]:
    """The schemas of a body by media type."""
    content = described["paths"][path][method]["requestBody"]["content"]
    names = {kind: each["schema"]["$ref"].rpartition("/")[2] for kind, each in content.items()}
    return {kind: described["components"]["schemas"][name] for kind, name in names.items()}


BINARY = {"type": "string", "format": "binary"}


def test_a_body_is_json_a_form_or_either(described: dict[str, Any]) -> None:
    either = bodies(described, "/things", "post")
    assert [*either] == ["application/json", "multipart/form-data"]
    plain, form = (each["properties"] for each in either.values())
    assert [*plain] == ["name", "picture", "size", "tags"]
    assert plain["picture"]["type"] == "string"
    assert [*form] == ["name", "ScanFile", "photo", "picture", "size", "tags"]
    for name in ("ScanFile", "photo", "picture"):
        assert form[name].items() >= BINARY.items()
    [(kind, only)] = bodies(described, "/things/{id}/image", "post").items()
    assert kind == "multipart/form-data"
    assert only["required"] == ["image_file"]
    assert [*bodies(described, "/things/loads", "put")] == [
        "application/json",
        "multipart/form-data",
    ]


def test_a_draft_of_the_document_has_the_files(described: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "own.json"
    path.write_text(json.dumps(described))
    (tmp_path / "base").mkdir()
    (tmp_path / "base" / "api.yaml").write_text(API)
    empty = read_schema([tmp_path / "base"])
    text = draft(read_calls([path]), empty, "Things", "/things", ["own.json"])
    found = read_schema([write_schema(tmp_path / "drafted", text)]).by_name["Things"]
    assert kinds(found) == kinds(
        read_schema([write_schema(tmp_path / "s", FILES)]).by_name["Things"]
    )


def kinds(resource: Resource) -> dict[str, tuple[str, str, str]]:
    """What is read and sent of the fields that can be files, and their access."""
    return {
        each.wire_name: (each.type.kind, each.sent.kind, each.access)
        for each in resource.fields
        if each.sent.kind in SENT_TYPES
    }


def test_a_document_may_say_so_in_forms_alone(tmp_path: Path) -> None:
    def schema(**fields: Any) -> dict[str, Any]:
        return {"schema": {"type": "object", "properties": fields, "required": [*fields]}}

    number, text = {"type": "integer"}, {"type": "string", "maxLength": 9}
    record = schema(id={**number, "readOnly": True}, photo=text)
    operation = {"responses": {"200": {"content": {"application/json": record}}}}
    form = schema(photo={**BINARY, "maxLength": 9}, scan={**BINARY, "enum": ["a"]}, rank=number)
    written = {**operation, "requestBody": {"content": {"multipart/form-data": form}}}
    get = {"responses": {"200": {"content": {"application/json": {
        "schema": {"type": "array", "items": record["schema"]}}}}}}  # fmt: skip
    paths = {
        "/things": {"get": get, "post": written},
        "/things/{id}": {"get": operation, "put": written},
    }
    path = tmp_path / "other.json"
    path.write_text(
        json.dumps({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths})
    )
    (tmp_path / "base").mkdir()
    (tmp_path / "base" / "api.yaml").write_text(API)
    empty = read_schema([tmp_path / "base"])
    text_of_draft = draft(read_calls([path]), empty, "Things", "/things", ["other.json"])
    found = read_schema([write_schema(tmp_path / "drafted", text_of_draft)]).by_name["Things"]
    assert kinds(found) == {
        "photo": ("string", "file", "writable"),
        "scan": ("file", "file", "write_only"),
    }
    required = {each.name: each.required for each in found.fields}
    assert required["photo"] == required["scan"] == ("create",)


# -- sandbox ------------------------------------------------------------------------------------


@pytest.mark.filterwarnings("ignore::bigcommerce_sdk.exception.DeprecatedOperationWarning")
def test_the_sandbox_takes_forms_where_the_schema_has_files() -> None:
    with Sandbox() as sandbox:
        api = sandbox.api()
        image = api.ProductImages.create(
            1, image_file=File(CONTENT, "müg.png"), is_thumbnail=True, sort_order=2, description="5"
        )
        assert image.image_file == "müg.png"
        found = api.ProductImages.get(1, image.id)
        assert (found.is_thumbnail, found.sort_order, found.description) == (True, 2, "5")
        [recorded] = [each for each in sandbox.requests if each.method == "POST"]
        assert recorded.body["image_file"] == "müg.png"
        assert recorded.body["image_file"].size == len(CONTENT)
        assert recorded.body["sort_order"] == "2"
        brand = api.v3.Brands.create(name="Mugs")
        reply = brand.upload_image(image_file=File(CONTENT, "a b.png"))
        assert reply is not None
        assert reply.image_url.endswith("/a%20b.png")
        assert api.v3.Brands.get(brand.id).image_url == reply.image_url
