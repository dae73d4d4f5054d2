"""Schemas of ten lines: written, generated into a package of their own, imported, called."""

from __future__ import annotations

import ast
import importlib
import itertools
import json
import sys
from collections.abc import Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest import mock

from bigcommerce_sdk.connection import OAuthConnection
from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.secret import Secret
from generator.problems import Problem, SchemaError
from generator.render.rendering import render
from generator.schema import read_schema
from generator.writing.writer import Target, update

ROOT = Path(__file__).resolve().parents[2]
API = (ROOT / "schema" / "v2" / "api.yaml").read_text(encoding="utf-8")
#: The same for an API that has facts of V2; its base paths are to be filled in.
API_V3 = """\
api: Third
base_paths: {}
envelope: data
paging:
  page: page
  limit: limit
  sort: sort
  direction: direction
  first_page: 1
  default_limit: 50
  max_limit: 250
"""

#: A resource that breaks no rule. Tests edit it and count its lines, so it grows at the end only.
THINGS = """\
resource: Things
record: Thing
path: /things
doc: Things to try.
source: test
operations: [list, get, create, update, delete]
paging: {keyset: min_id}
filters:
  min_id: {type: integer, doc: Lowest id.}
fields:
  id: {type: integer, access: read_only, doc: Identifier.}
  name: {type: string, doc: Name.}
"""

#: The same with a resource below it: lines 13 to 23.
PARTS = """\
  parts: {type: link, to: Parts, many: true, doc: Its parts.}
sub_resources:
  Parts:
    record: Part
    path: /things/{thing_id}/parts
    doc: Parts of one thing.
    source: test
    operations: [list, get, create, update, delete]
    paging: {}
    fields:
      id: {type: integer, access: read_only, doc: Identifier.}
"""

File = str | bytes | None

#: Marks a directory in place of a file.
DIRECTORY = b"<a directory>"

_numbers = itertools.count()


def edited(old: str, new: str, text: str = THINGS) -> str:
    """``text`` with its one ``old`` replaced."""
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times"
    return text.replace(old, new)


def write_schema(directory: Path, files: Mapping[str, File] | str = THINGS) -> Path:
    """A schema directory with an API file and ``files``; ``None`` leaves a file out."""
    given: Mapping[str, File] = {"things.yaml": files} if isinstance(files, str) else files
    directory.mkdir(parents=True, exist_ok=True)
    for name, content in {"api.yaml": API, **given}.items():
        if content == DIRECTORY:
            (directory / name).mkdir()
        elif content is not None:
            data = content.encode() if isinstance(content, str) else content
            (directory / name).write_bytes(data)
    return directory


def problems_of(*directories: Path) -> list[Problem]:
    """What is wrong with a schema; an empty list when nothing is."""
    try:
        read_schema(directories)
    except SchemaError as error:
        return error.problems
    return []


def rendered(directory: Path, files: Mapping[str, File] | str = THINGS) -> dict[str, str]:
    """The generated files of a schema, by name."""
    return render(read_schema([write_schema(directory / "schema", files)]))


def generate(directory: Path, files: Mapping[str, File] | str = THINGS) -> ModuleType:
    """Import the generated package of a schema under a unique name."""
    name = f"generated_{next(_numbers)}"
    home = directory / f"for_{name}"
    texts = rendered(home, files)
    update([Target(home / name, texts, "build")])
    sys.path.insert(0, str(home))
    try:
        importlib.invalidate_caches()
        package = importlib.import_module(name)
        for module in sorted(home.joinpath(name).glob("*.py")):
            if module.stem != "__init__":
                importlib.import_module(f"{name}.{module.stem}")
    finally:
        sys.path.remove(str(home))
    return package


def stub(package: ModuleType, name: str = "things") -> str:
    """The text of one stub of a generated package."""
    assert package.__file__ is not None
    return Path(package.__file__).with_name(f"{name}.pyi").read_text()


class Store:
    """A transport that keeps what was sent and answers from a table of ``METHOD /path``."""

    def __init__(self, replies: Mapping[str, Any]) -> None:
        self.replies = dict(replies)
        self.requests: list[Request] = []

    def send(self, request: Request, secrets: Mapping[str, Secret], timeout: float) -> Response:
        self.requests.append(request)
        call = f"{request.method} {request.path.removeprefix('/stores/abc/v2')}"
        reply = self.replies[call]
        empty = reply is None
        return Response(
            204 if empty else 200, Headers(), b"" if empty else json.dumps(reply).encode()
        )

    def close(self) -> None:
        """Nothing to release."""

    @property
    def calls(self) -> list[str]:
        """Method and path with query of each request, in order."""
        return [f"{r.method} {r.url.partition('/stores/abc/v2')[2]}" for r in self.requests]

    @property
    def bodies(self) -> list[Any]:
        """The JSON of each request that had a body, in order."""
        return [json.loads(r.content) for r in self.requests if r.content]


def connect(replies: Mapping[str, Any] | Store) -> tuple[OAuthConnection, Store]:
    """A connection to a store, or to one that answers from ``replies``."""
    store = replies if isinstance(replies, Store) else Store(replies)
    return OAuthConnection(None, "abc", "token", transport=store), store


def client(package: ModuleType, replies: Mapping[str, Any] | Store) -> tuple[Any, Store]:
    """A client of a generated package, with one accessor per resource."""
    connection, store = connect(replies)
    accessors: type = importlib.import_module(f"{package.__name__}.accessors").Accessors
    made = accessors()
    made._connection = connection
    return made, store


def shape_of(code: str) -> str:
    """The structure of a module without the values of its constants."""
    tree = ast.parse(code)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant):
            node.value = type(node.value).__name__
            node.kind = None
    return ast.dump(tree)


def unformatted() -> AbstractContextManager[Any]:
    """Generated code stays as the templates give it, which takes a fraction of the time."""

    def as_it_is(draft: str, is_stub: bool) -> str:
        return draft

    return mock.patch("generator.render.formatting.format_source", as_it_is)
