"""Rules about values: defaults, limits, and what travels beside them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal, InvalidOperation
from typing import Any

from bigcommerce_sdk.limits import breach

from ..ir import Api, Enum, Field
from .register import Finding, field_lists, rule

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
HEADER_NAME = r"[A-Za-z0-9-]{1,60}"

#: The types whose values each limit can measure.
MEASURED = {
    "min": ("integer", "decimal", "string_or_integer", "datetime", "any"),
    "max": ("integer", "decimal", "string_or_integer", "datetime", "any"),
    "min_length": ("string", "string_or_integer", "any"),
    "max_length": ("string", "string_or_integer", "any"),
    "max_items": ("array", "any"),
}


def _is_decimal(value: Any) -> bool:
    try:
        return isinstance(value, str) and Decimal(value).is_finite()
    except InvalidOperation:
        return False


def _is_integer(value: Any) -> bool:
    return type(value) is int


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _matches(pattern: str) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and re.fullmatch(pattern, value) is not None


#: Whether a wire value can be one of a type, by type and wire format, and what such a value is.
#: Types that are not here take any.
WIRE_VALUES: dict[tuple[str, str], tuple[Callable[[Any], bool], str]] = {
    ("string", "json"): (_is_text, "text"),
    ("integer", "json"): (_is_integer, "a whole number, without quotes"),
    ("string_or_integer", "json"): (
        lambda value: _is_text(value) or _is_integer(value),
        "text or a whole number",
    ),
    ("decimal", "text"): (_is_decimal, "a number in quotes"),
    ("decimal", "number"): (lambda value: type(value) in (int, float), "a number without quotes"),
    ("boolean", "json"): (lambda value: type(value) is bool, "true or false, without quotes"),
    ("datetime", "rfc2822"): (_is_text, "text"),
    ("datetime", "iso8601"): (_is_text, "text"),
    ("datetime", "sql"): (_is_text, "text"),
    ("datetime", "unix"): (_is_integer, "a whole number, without quotes"),
    ("datetime", "unix_text"): (_matches("[0-9]+"), "digits in quotes"),
    ("date", "json"): (_matches(r"\d{4}-\d\d-\d\d"), "a day such as '2024-12-31'"),
    ("object", "json"): (lambda value: False, "left out, or what none_as says"),
    ("map", "json"): (lambda value: False, "left out, or what none_as says"),
    ("array", "json"): (lambda value: value == [], "[]"),
    ("array", "csv"): (_is_text, "text"),
    ("link", "json"): (lambda value: False, "left out"),
}


@rule
def default_value(api: Api) -> Iterator[Finding]:
    """A default that the field could not have: of another type, no value of the enum, or beyond
    its limits."""
    enums = api.enums
    for owner, fields in field_lists(api):
        for field in fields:
            if field.default is None or field.default == field.none_as or field.type.lenient:
                continue
            wanted = _wanted(field, enums)
            if wanted:
                yield (
                    field.at("default"),
                    f"{owner}.{field.name}: the default {field.default!r} is not one of a field "
                    f"of type {field.type.kind}; it must be {wanted}",
                )
            elif breach(field.limits, field.default):
                yield (
                    field.at("default"),
                    f"{owner}.{field.name}: the default {field.default!r} is outside the limits: "
                    f"{breach(field.limits, field.default)}",
                )


def _wanted(field: Field, enums: dict[str, Enum]) -> str:
    """What the default must be, or an empty string when it is fine."""
    each = field.type
    if each.kind == "enum":
        enum = enums.get(each.enum)
        values = [value.value for value in enum.values] if enum else []
        base = str if enum and enum.base == "string" else int
        known = any(value == field.default and type(value) is base for value in values)
        if known and type(field.default) is base:
            return ""
        if each.enum_open and type(field.default) is base:
            return ""
        return f"one of {', '.join(map(repr, values))}"
    check, said = WIRE_VALUES.get((each.kind, each.wire), (lambda value: True, ""))
    return "" if check(field.default) else said


@rule
def limits(api: Api) -> Iterator[Finding]:
    """Limits that no value keeps, or that the type does not have."""
    for owner, fields in field_lists(api):
        for field in fields:
            for low, high in (("min", "max"), ("min_length", "max_length")):
                least, most = field.limits.get(low), field.limits.get(high)
                if least is not None and most is not None and least > most:
                    said = f"{owner}.{field.name}: {low} {least} is above {high} {most}"
                    yield field.at(low), said
            for name in field.limits:
                kinds = {field.type.kind, (field.write or field.type).kind}
                if not kinds & {*MEASURED[name]}:
                    said = f"{owner}.{field.name} is of type {field.type.kind}, which has no {name}"
                    yield field.at(name), said


@rule
def header(api: Api) -> Iterator[Finding]:
    """Parameters that would replace headers of the connection, or that no header can be."""
    for resource in api.resources:
        for parameter in resource.all_parameters:
            said = header_problem(api, parameter.wire_name) if parameter.header else ""
            if said:
                yield parameter.at("wire_name"), said


def header_problem(api: Api, name: str) -> str:
    """Why a parameter cannot be sent as this header, or an empty string."""
    if not re.fullmatch(HEADER_NAME, name):
        return f"{name!r} is no name of a header; use letters, digits and hyphens"
    if name.lower() in {*OWN_HEADERS, *(each.lower() for each in api.facts.headers.values())}:
        return f"the header {name} is set by the SDK, so no parameter can be it"
    return ""


@rule
def paging_parameter(api: Api) -> Iterator[Finding]:
    """Parameters that are sent under the names that paging uses."""
    names = {api.facts.paging.get(key): key for key in ("page", "limit")}
    for resource in api.resources:
        pages = resource.paging or any("paging" in each.accepts for each in resource.operations)
        for parameter in resource.all_parameters:
            if pages and not parameter.header and parameter.wire_name in names:
                yield (
                    parameter.at("wire_name"),
                    f"{parameter.wire_name!r} is sent by every walk over {resource.name}, as its "
                    f"{names[parameter.wire_name]}; remove the parameter {parameter.name}",
                )


@rule
def parameter_twice(api: Api) -> Iterator[Finding]:
    """Two parameters of one call with one name on the wire."""
    for resource in api.resources:
        for operation in resource.operations:
            seen: set[tuple[bool, str]] = set()
            for each in (*resource.accepted(operation), *operation.parameters):
                wire = each.wire_name.lower() if each.header else each.wire_name
                if (each.header, wire) in seen:
                    said = f"{operation.verb} has two parameters that are sent as {wire!r}"
                    yield each.at("wire_name"), said
                seen.add((each.header, wire))
