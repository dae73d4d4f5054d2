"""Rules about values: defaults, examples, limits, headers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.metadata import IDS_IN_BODY
from bigcommerce_sdk.paging.plan import AFTER_PARAMETER
from bigcommerce_sdk.records.limits import Limits, violation

from ..ir import Action, Api, Enum, Field, Operation, Parameter, Resource, Type
from ..language.kinds.scalars import INTEGER_TEXT
from ..language.limits import LIMITS, PAIRS
from ..language.types import SENT_TYPES, codec
from ..language.wire_values import WIRE_VALUES
from .register import Finding, all_shapes, all_unions, field_lists, rule

#: Headers that the transport, a proxy or the connection sets.
OWN_HEADERS = frozenset(
    {
        "accept",
        "accept-charset",
        "accept-encoding",
        "authorization",
        "connection",
        "content-encoding",
        "content-length",
        "content-type",
        "cookie",
        "date",
        "expect",
        "forwarded",
        "host",
        "keep-alive",
        "origin",
        "proxy-authenticate",
        "proxy-authorization",
        "proxy-connection",
        "referer",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
        "user-agent",
        "via",
        "x-auth-client",
        "x-auth-token",
        "x-http-method-override",
    }
)
#: The methods whose body can be a form.
OF_FORMS = ("POST", "PUT", "PATCH")
HEADER_NAME = r"[A-Za-z0-9-]{1,60}"


@rule
def default_value(api: Api) -> Iterator[Finding]:
    """A default with another type, outside the enum, or beyond the limits of the field."""
    for owner, fields in field_lists(api):
        for field in fields:
            if field.default not in (None, field.none_as):
                wrong = _wrong(field.default, field.type, field.limits, api.enums)
                if wrong:
                    yield field.at("default"), f"{owner}.{field.name}: the default {wrong}"


@rule
def example_value(api: Api) -> Iterator[Finding]:
    """An example with another type, outside the enum, or beyond the limits of the field."""
    for owner, fields in field_lists(api):
        for field in fields:
            sent = field.write or field.type
            limits = {} if sent.listed else field.limits  # which are of the list
            for value in field.example:
                wrong = _wrong(value, sent.listed or sent, limits, api.enums)
                if wrong:
                    yield field.at("example"), f"{owner}.{field.name}: the example {wrong}"


def _wrong(value: Any, of: Type, limits: Limits, enums: dict[str, Enum]) -> str:
    """What is wrong with a wire value of a type, or an empty string."""
    wanted = _wanted(value, of, enums)
    if wanted:
        return f"{value!r} is not one of a field of type {of.kind}; it must be {wanted}"
    # the limits of text with commas are of its items
    outside = violation(limits, _items(value) if of.wire == "csv" else value)
    return f"{value!r} is outside the limits: {outside}" if outside else ""


def _wanted(value: Any, of: Type, enums: dict[str, Enum]) -> str:
    """The requirement that a value violates, or an empty string."""
    if of.kind == "enum":
        enum = enums.get(of.enum)
        known = [each.value for each in enum.values] if enum else []
        base = str if enum and enum.base == "string" else int
        is_known = any(each == value and type(each) is base for each in known)
        if type(value) is base and (is_known or of.enum_open):
            return ""
        return f"one of {', '.join(map(repr, known))}"
    values = WIRE_VALUES.get((of.kind, of.wire))
    if values is not None and not values.has(value):
        return values.said
    if of.wire == "csv":
        return _wanted_items(value, of, enums)
    return "" if _is_read(value, of) else f"a {of.kind} that exists, in the format {of.wire}"


def _wanted_items(value: str, of: Type, enums: dict[str, Enum]) -> str:
    """What the items of text with commas must be, or an empty string when they are."""
    items = of.items or of
    kind, enum = items.kind, enums.get(items.enum)
    patterns = {"integer": INTEGER_TEXT, "decimal": WIRE_VALUES["decimal", "text"].pattern}
    if enum and not items.enum_open:
        patterns["enum"] = "|".join(re.escape(str(each.value)) for each in enum.values)
    is_read = all(re.fullmatch(patterns.get(kind, "(?s:.*)"), each) for each in _items(value))
    return "" if is_read else f"text with commas between items of type {kind}"


def _items(text: str) -> list[str]:
    """The items of text with commas."""
    return text.split(",") if text else []


def _is_read(value: Any, of: Type) -> bool:
    """Whether the runtime can read a date."""
    if of.kind not in ("date", "datetime"):
        return True
    if of.wire.startswith("unix") and 0 <= int(value) < 10**11:
        return True  # the runtime rejects the first days of 1970 as ambiguous numbers
    name = codec(of).removeprefix("codecs.lenient(codecs.").removeprefix("codecs.")
    try:
        getattr(codecs, name.removesuffix(")")).decode(value)
    except ValueError:
        return False
    return True


@rule
def limits(api: Api) -> Iterator[Finding]:
    """Limits that no value satisfies, or that the type does not support."""
    for owner, fields in field_lists(api):
        for field in fields:
            for low, high in PAIRS:
                least, most = field.limits.get(low), field.limits.get(high)
                if least is not None and most is not None and least > most:
                    said = f"{owner}.{field.name}: {low} {least} is above {high} {most}"
                    yield field.at(low), said
            for name in field.limits:
                kinds = {field.type.kind, (field.write or field.type).kind}
                if not kinds & {*LIMITS[name].kinds}:
                    said = f"{owner}.{field.name} is of type {field.type.kind}, which has no {name}"
                    yield field.at(name), said


@rule
def file(api: Api) -> Iterator[Finding]:
    """Files outside of what is sent as a form: the fields of a whole body."""
    inner = _inner_shapes(api)
    for shape in all_shapes(api):
        for field in _files(shape.fields):
            if shape.name in inner:
                said = f"{shape.name}.{field.name}: a form has no objects with files in them; only"
                yield field.at("type"), f"{said} the body of an action can have one"
    for resource in api.resources:
        files = _files(resource.fields)
        arrays = [each.verb for each in resource.operations if each.max_rows and not each.ids]
        for field in files:
            name = f"{resource.record}.{field.name}"
            if field.type.kind in SENT_TYPES and field.access != "write_only":
                said = f"{name}: a {field.type.kind} is only sent; add access: write_only, or say"
                yield field.at("type"), f"{said} what is read, with write: {{type: ...}}"
            if arrays:
                said = f"{name}: {arrays[0]} sends rows as JSON, which cannot hold a file"
                yield field.at("write" if field.write else "type"), said
            if field.sent.kind == "file" and (field.keep_on_update or "update" in field.required):
                key = "keep_on_update" if field.keep_on_update else "required"
                said = f"{name}: an update cannot repeat a file, since the store does not return it"
                yield field.at(key), said
        for action in resource.actions:
            body = api.shapes.get(action.body)
            sent_by = _files(body.fields) if body else files if action.body_of else []
            if sent_by and action.method not in OF_FORMS:
                said = f"{action.name}: a {action.method} cannot send the file {sent_by[0].name}"
                yield action.at("method"), f"{said}; the methods are {', '.join(OF_FORMS)}"


def _files(fields: Iterable[Field]) -> list[Field]:
    """The fields that files can be sent in."""
    return [each for each in fields if each.sent.kind in SENT_TYPES]


def _inner_shapes(api: Api) -> set[str]:
    """The shapes that occur elsewhere than as the body of an action."""
    found = {name for union in all_unions(api) for name in union.shapes}
    for _, fields in field_lists(api):
        found |= {name for field in fields for name in field.mentions}
    for resource in api.resources:
        for action in resource.actions:
            found |= {action.returns, *(action.rows.mentions if action.rows else ())}
    return found


@rule
def header(api: Api) -> Iterator[Finding]:
    """Header parameters with an invalid name, or that would replace headers of the SDK."""
    for resource in api.resources:
        for parameter in resource.all_parameters:
            said = header_problem(api, parameter.wire_name) if parameter.header else ""
            if said:
                yield parameter.at("wire_name"), said


def header_problem(api: Api, name: str) -> str:
    """Why a parameter cannot be sent as this header, or an empty string."""
    if not re.fullmatch(HEADER_NAME, name):
        return f"{name!r} is not a header name; use letters, digits and hyphens"
    if name.lower() in {*OWN_HEADERS, *(each.lower() for each in api.facts.headers.values())}:
        return f"the header {name} is set by the SDK; no parameter can replace it"
    return ""


@rule
def paging_parameter(api: Api) -> Iterator[Finding]:
    """Parameters whose wire names are used by paging."""
    numbered = {api.facts.paging.get(key): key for key in ("page", "limit")}
    for resource in api.resources:
        by_cursor = resource.paging is not None and resource.paging.by in ("cursor", "after")
        names = {**numbered, AFTER_PARAMETER: "cursor"} if by_cursor else numbered
        pages = resource.pages or any("paging" in each.accepts for each in resource.operations)
        for parameter in resource.all_parameters:
            if pages and not parameter.header and parameter.wire_name in names:
                yield (
                    parameter.at("wire_name"),
                    f"{parameter.wire_name!r} is sent by every walk over {resource.name}, as its "
                    f"{names[parameter.wire_name]}; remove the parameter {parameter.name}",
                )


@rule
def parameter_twice(api: Api) -> Iterator[Finding]:
    """Two parameters of a call with one wire name, or a parameter with that of its ids."""
    for resource in api.resources:
        calls: tuple[Operation | Action, ...] = (*resource.operations, *resource.actions)
        for operation in calls:
            seen: dict[tuple[bool, str], Parameter] = {}
            for each in (*resource.accepted(operation), *operation.parameters):
                wire = each.wire_name.lower() if each.header else each.wire_name
                first = seen.setdefault((each.header, wire), each)
                if first is not each and not _is_told(resource, first, each):
                    name = operation.verb if isinstance(operation, Operation) else operation.name
                    said = f"{name} has two parameters that are sent as {wire!r}"
                    yield each.at("wire_name"), said
                elif not each.header and wire in _of_ids(resource, operation):
                    name = operation.verb if isinstance(operation, Operation) else operation.name
                    said = f"{name} sends the ids as {wire!r}; it cannot take the parameter"
                    yield each.at("wire_name"), f"{said} {each.name}"


def _of_ids(resource: Resource, operation: Operation | Action) -> list[str]:
    """The wire names of the parameters in which an operation sends ids."""
    if not isinstance(operation, Operation) or operation.through:
        return []
    by = (each.wire_name for each in resource.parameters if each.name == operation.by)
    return [*by, *([operation.ids] if operation.ids not in ("", IDS_IN_BODY) else [])]


def _is_told(resource: Resource, one: Parameter, other: Parameter) -> bool:
    """Whether another rule reports that two parameters of one call share a name."""
    if one.name == other.name:
        return True  # they are arguments of one name
    both = one in resource.parameters and other in resource.parameters
    return both and one.wire_name == other.wire_name
