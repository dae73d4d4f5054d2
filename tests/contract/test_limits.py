"""Length and range limits: client and sandbox refuse with the same text."""

from __future__ import annotations

import ast
import inspect
import pydoc
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.codecs import Array, Nested
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.exception import InvalidValueException
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.bodies import encode_body
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.limits import RULES, violation, words
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.resources import load
from bigcommerce_sdk.sandbox.apis.checking import check_nested
from bigcommerce_sdk.sandbox.catalogue import body_by_wire, catalogue_of
from bigcommerce_sdk.sandbox.problem import Problem
from generator.language.limits import LIMITS
from tests.own_schema import own_api

from .examples import value_of

API = own_api()
ROOT = Path(__file__).parents[2]
RESOURCES, REFERENCE = ROOT / "bigcommerce_sdk" / "resources" / "v2", ROOT / "docs" / "reference"
CATALOGUE = catalogue_of("bigcommerce_sdk.resources")


def below(record: type[BaseRecord], seen: set[type[BaseRecord]]) -> Iterator[type[BaseRecord]]:
    """A record class and every class of an object inside its bodies."""
    if record in seen:
        return
    seen.add(record)
    yield record
    for field in body_by_wire(record).values():
        codec = field.write.items if isinstance(field.write, Array) else field.write
        if isinstance(codec, Nested):
            yield from below(codec.record, seen)


SEEN: set[type[BaseRecord]] = set()
LIMITED = [
    pytest.param(record, field, limit, id=f"{record.__name__}.{field.name}-{limit}")
    for meta in CATALOGUE.values()
    if {"create", "update"} & set(meta.operations)
    for record in below(meta.record, SEEN)
    for field in body_by_wire(record).values()
    for limit in field.limits
    if field.access != "read_only"
]


def value_at(field: Field, limit: str, beyond: int) -> Any:
    """A value of the field that is ``beyond`` units past one of its limits."""
    bound = field.limits[limit] + (beyond if limit.startswith("max") else -beyond)
    if limit == "max_items":
        return value_of(field.write) * bound
    return "x" * bound if "length" in limit else bound


def test_there_are_limits_of_every_kind() -> None:
    assert {parameter.values[2] for parameter in LIMITED} == set(RULES)


def test_the_runtime_knows_each_limit_of_the_schema_language() -> None:
    assert tuple(RULES) == tuple(LIMITS)


def test_fields_carry_the_limits_of_the_schema() -> None:
    for resource in API.resources:
        fields = CATALOGUE[resource.name].fields
        for field in resource.fields:
            if not field.link:
                assert fields[field.name].limits == field.limits, (resource.name, field.name)


@pytest.mark.parametrize(("record", "field", "limit"), LIMITED)
def test_the_last_value_within_a_limit_is_accepted(
    record: type[BaseRecord], field: Field, limit: str
) -> None:
    value = value_at(field, limit, 0)
    body = encode_body(record, {field.name: value}, "build")
    check_nested(record, body)


@pytest.mark.parametrize(("record", "field", "limit"), LIMITED)
def test_the_first_value_beyond_it_is_refused_on_both_sides(
    record: type[BaseRecord], field: Field, limit: str
) -> None:
    value = value_at(field, limit, 1)
    wire = field.write.encode(value)
    words = violation(field.limits, wire)
    assert str(field.limits[limit]) in words
    with pytest.raises(InvalidValueException, match=re.escape(f"{field.name}: {words}.")):
        encode_body(record, {field.name: value}, "build")
    with pytest.raises(Problem, match=re.escape(words)) as caught:
        check_nested(record, {field.wire: wire})
    assert (caught.value.status, caught.value.details) == (400, {"field": field.wire})


@given(
    limit=st.sampled_from(sorted(RULES)),
    bound=st.integers(0, 50),
    size=st.integers(0, 50),
)
def test_a_limit_is_broken_exactly_by_what_lies_beyond_it(
    limit: str, bound: int, size: int
) -> None:
    wire: Any = {"length": "x" * size, "items": [0] * size}.get(limit[4:], str(size))
    beyond = size > bound if limit.startswith("max") else size < bound
    assert bool(violation({limit: bound}, wire)) == beyond


@given(limit=st.sampled_from(sorted(RULES)), wire=st.sampled_from([None, True, {"a": 1}]))
def test_what_cannot_be_measured_is_not_limited(limit: str, wire: Any) -> None:
    assert violation({limit: -1 if limit.startswith("max") else 99}, wire) == ""


def test_text_that_is_no_number_has_no_range() -> None:
    assert violation({"min": 1, "max": 0}, "NaN") == violation({"max": 0}, "much") == ""


# -- in words ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("limits", "said"),
    [
        ({}, ""),
        ({"min": 0}, "at least 0"),
        ({"max": 2.5}, "at most 2.5"),
        ({"min": 1, "max": 5}, "1 to 5"),
        ({"min_length": 1}, "at least 1 character"),
        ({"min_length": 2}, "at least 2 characters"),
        ({"max_length": 1}, "at most 1 character"),
        ({"min_length": 1, "max_length": 250}, "1 to 250 characters"),
        ({"max_items": 1}, "at most 1 item"),
        ({"max_items": 3}, "at most 3 items"),
        ({"min": 1, "max_length": 9}, "at least 1, at most 9 characters"),
    ],
)
def test_limits_in_words(limits: dict[str, float], said: str) -> None:
    assert words(limits) == said


def test_one_is_said_as_one() -> None:
    assert violation({"max_length": 1}, "ab") == "at most 1 character is allowed, not 2"
    assert violation({"max_items": 1}, [1, 2]) == "at most 1 item is allowed, not 2"
    assert violation({"max": 1}, 2) == "at most 1 are allowed, not 2"


def limited(meta: ResourceMeta) -> Iterator[Field]:
    return (field for field in meta.fields.values() if field.limits)


@pytest.mark.parametrize("name", [name for name, meta in CATALOGUE.items() if any(limited(meta))])
def test_documentation_says_the_limits_of_each_field(name: str) -> None:
    """``help()`` of the field and of methods that take it, hovers, and the reference."""
    meta, resource = CATALOGUE[name], API.by_name[name]
    file = RESOURCES / f"{meta.record.__module__.rpartition('.')[2]}.pyi"
    stub = ast.parse(file.read_text(encoding="utf-8"))
    hovers = {
        member.name: ast.get_docstring(member)
        for each in stub.body
        if isinstance(each, ast.ClassDef) and each.name == f"{resource.record}Fields"
        for member in each.body
        if isinstance(member, ast.FunctionDef) and not member.args.args[1:]
    }
    page = (REFERENCE / f"{resource.module}.md").read_text(encoding="utf-8")
    for field in limited(meta):
        said = words(field.limits)
        assert said in (field.__doc__ or "")
        assert said in (inspect.getdoc(field) or "")
        assert said in pydoc.render_doc(field)
        assert said in (hovers[field.name] or "")
        assert re.search(rf"^\| `{field.name}` \| [^|]*{re.escape(said)} \|", page, re.MULTILINE)
        owner: Any = load(name)
        create = owner.__dict__.get("create")
        if create is not None and field.access in ("writable", "create_only", "write_only"):
            row = next(
                line
                for line in create.__doc__.splitlines()
                if line.startswith(f"    {field.name} (")
            )
            assert row.lower().endswith(f"{said}.")


def test_the_docstring_of_the_class_of_fields_is_its_own() -> None:
    assert (Field.__doc__ or "").startswith("A field of a record class.")
    assert (inspect.getdoc(Link) or "").startswith("An attribute that leads to other records.")
    leads = API.by_name["Products"].fields
    link = next(each.link for each in leads if each.link)
    shown = CATALOGUE["Products"].record.__dict__[link.name].__doc__
    assert shown == f"{link.doc} (leads to {link.to})"
