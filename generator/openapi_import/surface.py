"""Trees of OpenAPI documents → their calls, by method and path.

Paths are compared without placeholder names, API base and trailing slash, because documents spell
these differently. Descriptions of one call in several documents are merged.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bigcommerce_sdk.json.types import is_list, is_object

from ..ir import Api
from ..problems import Position, Problems
from .documents import Document, read_document
from .reading import TooLargeError, Values
from .values import TEXT_OR_FILE, Value, either

METHODS = ("get", "post", "put", "delete", "patch", "head", "options")
#: Headers of every call, which OpenAPI describes elsewhere.
_COMMON_HEADERS = frozenset({"accept", "content-type", "authorization", "x-auth-token"})
#: The keys of a response with an envelope.
_BESIDE_DATA = frozenset({"data", "meta", "errors"})
Key = tuple[str, str]


@dataclass(frozen=True)
class Call:
    """One operation of a document.

    Attributes:
        method: the HTTP method.
        path: the path of the document, below the API's base.
        parameters: query and header parameters, by name.
        sent: the body, or ``None``.
        received: the response, or ``None``.
        success: the documented status of success, 0 for a range such as ``2XX``.
        doc: its description.
        deprecated: whether it is marked as deprecated.
        position: its position in the document.
    """

    method: str
    path: str
    parameters: Mapping[str, Value]
    sent: Value | None
    received: Value | None
    success: int
    doc: str
    deprecated: bool
    position: Position

    @property
    def name(self) -> str:
        """Method and path."""
        return f"{self.method} {self.path}"

    @property
    def envelope(self) -> str:
        """The key of the list, if the response has no other key but ``meta``."""
        fields = dict((self.received or Value()).fields)
        fields.pop("meta", None)
        name, value = next(iter(fields.items()), ("", Value()))
        rows = value.items is not None and bool(value.items.fields)
        usable = re.fullmatch(r"[A-Za-z0-9_:.-]{1,80}", name)
        return name if len(fields) == 1 and rows and usable else ""

    @property
    def reply_form(self) -> tuple[str, str]:
        """JSON types of the response and its rows; empty if unknown or ambiguous."""
        if self.received is None:
            return ("nothing" if self.success == 204 else "", "")
        return ("array", _one(self.row)) if self.envelope else form_of(self.received)

    @property
    def row(self) -> Value:
        """The record, or one of the records, of the response."""
        received = self.received or Value()
        if self.envelope:
            return received.fields[self.envelope].row
        data = received.fields.get("data")
        whole = data is not None and {*received.fields} <= _BESIDE_DATA and data.fields
        return data.row if data is not None and whole else received.row


def form_of(value: Value) -> tuple[str, str]:
    """JSON types of a value and its items; empty if unknown or ambiguous."""
    return _one(value), _one(value.items) if value.items is not None else ""


def _one(value: Value) -> str:
    return next(iter(value.types)) if len(value.types) == 1 else ""


def key_of(method: str, path: str) -> Key:
    """The identity of a call: method and path without placeholder names."""
    return method.upper(), re.sub(r"\{[^}]*\}", "{}", path).rstrip("/") or "/"


def version_of(api: Api) -> str:
    """The last segment of the base path of an API, such as ``v2``."""
    paths = api.facts.base_paths
    return (paths.get("oauth") or next(iter(paths.values()), "")).rpartition("/")[2]


def surface(
    documents: Iterable[Document], problems: Problems, version: str = "v2"
) -> dict[Key, Call]:
    """All calls of the documents, whose servers are of one version of the API."""
    calls: dict[Key, Call] = {}
    for document in documents:
        if _is_another_api(document, version):
            position = Position(document.name, 1)
            problems.add(position, "other-api", f"its servers are not those of {version.upper()}")
            continue
        try:
            for call in _calls(document, version):
                key = key_of(call.method, call.path)
                calls[key] = _joined(calls[key], call) if key in calls else call
        except (TooLargeError, RecursionError) as error:
            said = str(error).partition("too-large: ")[2] or "is nested too deeply"
            problems.add(Position(document.name, 1), "too-large", said)
    return calls


def read_calls(paths: Iterable[Path], version: str = "v2") -> dict[Key, Call]:
    """All calls of the documents in files.

    Args:
        paths: the files.
        version: the version of the API, which their servers and paths name.

    Raises:
        SchemaError: with every problem of every file.
    """
    problems = Problems()
    read = [read_document(path, problems) for path in paths]
    calls = surface([each for each in read if each is not None], problems, version)
    problems.raise_if_any()
    return calls


def _is_another_api(document: Document, version: str) -> bool:
    servers = document.tree.get("servers")
    listed = servers if is_list(servers) else []
    urls = [str(each.get("url")) for each in listed if is_object(each)]
    return bool(urls) and all(re.search(rf"/(?!{re.escape(version)}\b)v\d+\b", url) for url in urls)


def _calls(document: Document, version: str) -> Iterator[Call]:
    values = Values(document)
    paths = document.tree.get("paths")
    base = rf"^(/stores/\{{[^}}]*\}}|/api)?/{re.escape(version)}(?=/|$)"
    for path, item in paths.items() if is_object(paths) else ():
        item, _ = values.resolved(item)
        if not is_object(item):
            continue
        short = re.sub(base, "", str(path)) or "/"
        for method in METHODS:
            operation = item.get(method)
            if isinstance(operation, dict):
                yield _call(document, values, short, method, item, operation)


def _call(
    document: Document, values: Values, path: str, method: str, item: Any, operation: Any
) -> Call:
    body, _ = values.resolved(operation.get("requestBody"))
    success, reply = _reply(values, operation.get("responses"))
    return Call(
        method.upper(),
        path,
        dict(_parameters(values, item.get("parameters"), operation.get("parameters"))),
        _body(values, body),
        reply,
        success,
        " ".join(str(operation.get("summary") or operation.get("description") or "").split()),
        operation.get("deprecated") is True,
        document.at(operation),
    )


def _parameters(values: Values, *lists: Any) -> Iterator[tuple[str, Value]]:
    for each in (each for given in lists if is_list(given) for each in given):
        node, _ = values.resolved(each)
        if not is_object(node) or node.get("in") not in ("query", "header"):
            continue
        name = str(node.get("name", "")).removesuffix("[]")
        if node["in"] == "header" and name.lower() in _COMMON_HEADERS:
            continue
        schema = node.get("schema")
        value = _content(values, node) if schema is None else values.read(schema)
        described = {"description": node.get("description"), "deprecated": node.get("deprecated")}
        if node["in"] == "header":
            described["format"] = "header"
        about = values.read({key: said for key, said in described.items() if said})
        yield name, _with_facts(value or Value(), about, values.document.at(node).line)


def _with_facts(value: Value, about: Value, line: int) -> Value:
    facts = {**value.facts, **about.facts}
    return replace(value, doc=about.doc or value.doc, facts=facts, line=line)


def _reply(values: Values, responses: Any) -> tuple[int, Value | None]:
    found: dict[str, Value | None] = {}
    for status, response in responses.items() if is_object(responses) else ():
        if str(status).upper().startswith("2") and str(status) != "207":
            node, _ = values.resolved(response)
            found[str(status)] = None if str(status) == "204" else _content(values, node)
    status = next((each for each in found if each.isdecimal()), "")
    bodies = [each for each in found.values() if each is not None]
    reply = bodies[0] if len(bodies) == 1 else either(bodies) if bodies else None
    return int(status or 0), reply


def _content(values: Values, node: Any, kind: str = "json") -> Value | None:
    """The value of the first media type with ``kind`` in its name."""
    content = node.get("content") if is_object(node) else None
    for name, media in content.items() if is_object(content) else ():
        if kind in str(name).lower() and is_object(media) and media.get("schema"):
            return values.read(media["schema"])
    return None


def _body(values: Values, node: Any) -> Value | None:
    """The value of a body: JSON, a form with files, or either."""
    plain, form = _content(values, node), _content(values, node, "multipart/form-data")
    if form is None or plain is form or not any(each.is_file for each in form.fields.values()):
        return plain or form
    if plain is None:
        return form
    joined = either([plain, form])
    fields = dict(joined.fields)
    for name, each in form.fields.items():
        if each.is_file and name in plain.fields and not plain.fields[name].is_file:
            fields[name] = replace(each, facts={**each.facts, "format": TEXT_OR_FILE})
    return replace(joined, fields=fields)


def _joined(one: Call, other: Call) -> Call:
    def joined(a: Value | None, b: Value | None) -> Value | None:
        return either([a, b]) if a is not None and b is not None else a or b

    return replace(
        one,
        parameters={**other.parameters, **one.parameters},
        sent=joined(one.sent, other.sent),
        received=joined(one.received, other.received),
    )
