"""Completion engines of editors and shells offer every name of the schema."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from benchmarks import completion
from bigcommerce_sdk import resources
from bigcommerce_sdk.endpoints.verbs import Verb
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.resources import RESOURCES, load
from tests.contract.engines import ENGINES, Engine


@pytest.fixture(scope="module", params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    running = ENGINES[request.param]()
    yield running
    running.close()


def methods(owner: type) -> set[str]:
    """The public methods that the schema gives to a class."""
    found = {name for name in dir(owner) if isinstance(inspect.getattr_static(owner, name), Verb)}
    return {name for name in found if not name.startswith("_")}


def parameters(resource: Any, method: str) -> set[str]:
    """The keywords of a method."""
    signature = inspect.signature(getattr(resource, method))
    return {each.name for each in signature.parameters.values() if each.kind is each.KEYWORD_ONLY}


def attributes(record: type) -> set[str]:
    """What can be read of a record: fields and links."""
    return {
        name
        for name in dir(record)
        if isinstance(found := inspect.getattr_static(record, name), (Field, Link))
        and getattr(found, "access", "") != "write_only"
    }


def one(name: str) -> str | None:
    """Code that gives a record of a resource, where there is some."""
    meta = load(name).meta
    if "get" not in meta.operations:
        return None
    count = len(meta.parents) + (not meta.single)
    return f"api.{name}.get({', '.join('1' * count)})"


def gaps(engine: Engine, wanted: Mapping[str, set[str]]) -> dict[str, set[str]]:
    """What an engine does not offer of the names that are wanted after each line of code."""
    offered = dict(zip(wanted, engine.names(*wanted), strict=True))
    return {code: gap for code, names in wanted.items() if (gap := names - offered[code])}


def test_every_resource_of_the_client(engine: Engine) -> None:
    others = {"connection", "with_options", "for_store", "v3", "graphql", "check", "close"}
    assert gaps(engine, {"api.": {*RESOURCES, *others}}) == {}


def test_every_method_of_every_resource(engine: Engine) -> None:
    assert gaps(engine, {f"api.{name}.": methods(load(name)) for name in RESOURCES}) == {}


@pytest.mark.parametrize("method", ["all", "iterall", "count", "create", "update"])
def test_every_parameter_of_every_method(engine: Engine, method: str) -> None:
    wanted = {
        f"api.{name}.{method}(": parameters(load(name), method)
        for name in RESOURCES
        if method in methods(load(name))
    }
    assert len(wanted) > 15
    assert gaps(engine, wanted) == {}


def test_every_filter_of_every_filter_set(engine: Engine) -> None:
    wanted = {
        f"api.{name}.filters().": set(load(name).meta.filters._parameters)
        for name in RESOURCES
        if "filters" in methods(load(name))
    }
    assert len(wanted) > 12
    assert gaps(engine, wanted) == {}


def test_every_field_link_and_method_of_every_record(engine: Engine) -> None:
    wanted: dict[str, set[str]] = {}
    for name in RESOURCES:
        code, record = one(name), load(name).meta.record
        if code is not None:
            wanted[f"{code}."] = attributes(record) | methods(record)
    assert len(wanted) > 45
    assert gaps(engine, wanted) == {}


def test_every_sub_resource_of_a_record(engine: Engine) -> None:
    wanted: dict[str, set[str]] = {}
    for name in RESOURCES:
        code = one(name)
        for link in load(name).meta.record._links.values():
            if code is None or not link.many:
                continue
            helper, target = f"{code}.{link.name}", load(link.to)
            below = attributes(target.meta.record)
            wanted[f"{helper}."] = methods(load(f"Bound{link.to}"))
            wanted[f"{helper}[0]."] = wanted[f"{helper}()[0]."] = below
    assert len(wanted) > 40
    assert gaps(engine, wanted) == {}


def test_every_value_of_an_enum() -> None:
    """Of the two engines, one alone offers the values of a Literal, and only texts."""
    wanted: dict[str, set[str]] = {}
    for name in RESOURCES:
        if "create" not in methods(load(name)):
            continue
        parents = "1, " * len(load(name).meta.parents)
        for field in load(name).meta.record._fields.values():
            values = {v for v in getattr(field.write, "values", ()) if isinstance(v, str)}
            if values and field.name in parameters(load(name), "create"):
                wanted[f"api.{name}.create({parents}{field.name}="] = values
    assert len(wanted) > 20
    pyright = ENGINES["pyright"]()
    try:
        assert gaps(pyright, wanted) == {}
    finally:
        pyright.close()


def test_a_field_shows_what_it_means_its_type_and_who_may_set_it(engine: Engine) -> None:
    fields = {
        f"{code}.{field.name}": field
        for name in RESOURCES
        if (code := one(name)) is not None
        for field in list(load(name).meta.record._fields.values())[:3]
    }
    for (code, field), hover in zip(fields.items(), engine.hovers(*fields), strict=True):
        shown = " ".join(hover.split())
        assert " ".join(field.doc.split()).rstrip(".") in shown, (code, shown)
        assert field.access in shown.replace("-", "_") or field.access == "writable"


def test_help_at_run_time_has_true_signatures() -> None:
    for name in RESOURCES:
        for method in methods(load(name)):
            found = getattr(load(name), method)
            assert inspect.signature(found)
            assert inspect.getdoc(found)


def test_what_the_benchmark_of_completion_asks_for_is_offered(engine: Engine) -> None:
    asked = [ours for ours, _ in completion.PAIRS]
    assert len(asked) > 3
    assert gaps(engine, {each.code: {each.wanted} for each in asked}) == {}


def test_the_completion_engines_see_the_stubs_only(engine: Engine) -> None:
    """What they know is in the stubs, so a misspelt name is not offered."""
    resource, record = engine.names("api.Products.", "api.Products.get(1).")
    assert "al" not in resource
    assert not {"meta_data", "objects"} & record
    assert resources.__file__
