"""What is called safe changes nothing: all that a package offers is used before and after.

The callers are made from the package of the schema before an edit: every method with every
argument, every field read, set and saved, every link followed, every name imported.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cached_property, partial
from inspect import Parameter as Argument
from inspect import Signature, signature
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from bigcommerce_sdk.endpoints.bound import BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.resource import Resource
from bigcommerce_sdk.endpoints.verbs import Verb
from bigcommerce_sdk.exception import InvalidValueException, UnknownNameException
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import WRITABLE_IN, Field
from bigcommerce_sdk.records.nested import NestedRecord
from generator.diff.walk import compare
from generator.ir import Api
from tests.generator.diff.edits import EDITS, FILES, Edit, read
from tests.generator.diff.outcomes import Outcome, outcome
from tests.generator.micro import generate, unformatted

Call = Callable[[Any], object]

VALUES: tuple[Any, ...] = (
    "x", "a", "1.50", "2012-11-20", "x,,y", 5, True, 1.5, Decimal("1.50"),
    datetime(2012, 11, 20, tzinfo=UTC), date(2012, 11, 20), ["x", "y"], [5], {"w": "1"},
    {"deep": "1"}, None,
)  # fmt: skip
PART = {"id": 2, "title": "t", "mark": "m"}
THING = {
    "id": 1, "name": "n", "code": "c", "kind": "a", "hue": "red", "size": {"w": "1.50"},
    "due": "Tue, 20 Nov 2012 00:00:00 +0000", "tags": ["t"], "mood": "1", "sent": "s",
    "raw": "1.50", "raws": ["1.50"], "deed": {"mode": "up", "turn": "t"}, "unknown": "u",
}  # fmt: skip
OTHER = {"id": 1, "at": "2012-11-20", "level": "low", "tone": "dark", "unknown": "u"}
REPLIES: dict[str, Any] = {
    "GET /things": [THING],
    "POST /things": THING,
    **{f"{method} /things/{key}": THING for method in ("GET", "PUT") for key in ("1", "c")},
    "PUT /things": [THING],
    "DELETE /things": None,
    "DELETE /things/gone": None,
    "DELETE /things/1": None,
    "GET /things/count": {"count": 1},
    "POST /things/1/go": {"to": "x"},
    "PUT /things/put": None,
    "GET /things/ask": None,
    "GET /things/1/parts": [PART],
    "POST /things/1/parts": PART,
    **{f"GET /things/1/parts/{key}": PART for key in (1, 2)},
    "POST /things/parts": PART,
    "GET /others": [OTHER],
    "GET /others/1": OTHER,
}


def uses(package: ModuleType) -> dict[str, Call]:
    """All that a package offers, by what it is in Python."""
    found: dict[str, Call] = {}
    for name in (*package.RESOURCES, *package._OTHERS):
        each = package.load(name)
        found[f"import {name}"] = partial(_home_of, name)
        if isinstance(each, type) and issubclass(each, NestedRecord):
            for field, value in _passed(each._fields):
                found[f"{name}({field}={value!r})"] = partial(_built, name, field, value)
    for name in package.RESOURCES:
        found |= _uses_of(name, package.load(name))
    return found


def _home_of(name: str, api: Any) -> object:
    package = importlib.import_module(type(api).__module__.rpartition(".")[0])
    return {**package.RESOURCES, **package._OTHERS}[name]


def _built(name: str, field: str, value: object, api: Any) -> object:
    package = importlib.import_module(type(api).__module__.rpartition(".")[0])
    return package.load(name)(**{field: value})._to_body()


def _uses_of(name: str, kind: type[Resource[Any]]) -> dict[str, Call]:
    """All uses of a resource and of its records."""
    found: dict[str, Call] = {}

    def resource(api: Any) -> Any:
        return getattr(api, name)

    def record(api: Any) -> Any:
        return resource(api).get(*ids)

    def filters(api: Any) -> Any:
        return resource(api).filters()

    meta = kind.meta
    for said, call in _calls(kind, meta.filters._parameters, meta.record._fields):
        found[f"api.{name}.{said}"] = partial(_of, resource, call)
    for field, value in _passed(meta.filters._parameters):
        listed = partial(_listed_by, resource, filters, field, value)
        found[f"api.{name}.filters().{field} = {value!r}"] = listed
    if "get" not in meta.operations:
        return found
    ids = (1,) * len(_ids(signature(kind.get)))  # type: ignore[attr-defined] # every such class has it
    for said, call in _calls(meta.record, {}, meta.record._fields):
        found[f"record of {name}: {said}"] = partial(_of, record, call)
    for field in (*meta.record._fields, *meta.record._links):
        found[f"record of {name}: {field}"] = partial(_of, record, partial(_read, field))
    found[f"record of {name}: dict"] = partial(_of, record, dict)
    settable = {
        field: each
        for field, each in meta.record._fields.items()
        if meta.record._can_change and "update" in WRITABLE_IN[each.access]
    }
    for field, value in _passed(settable):
        said = f"record of {name}: {field} = {value!r}"
        found[said] = partial(_of, record, partial(_assigned, field, value))
    return found


def _calls(
    owner: type, parameters: Mapping[str, Parameter], fields: Mapping[str, Field]
) -> Iterator[tuple[str, Call]]:
    """Every method with every argument, one at a time besides those that it needs."""
    for method in dir(owner):
        verb = getattr(owner, method)
        if not isinstance(verb, Verb):
            continue
        given = signature(verb)
        named = [each for each in given.parameters.values() if each.kind is each.KEYWORD_ONLY]
        needed: dict[str, object] = {each.name: "n" for each in named if each.default is each.empty}
        own = {each.name: each for each in getattr(verb._operation, "parameters", ())}
        known = {**fields, **_fields_of(verb), **parameters, **own}
        variants: list[dict[str, object]] = [
            needed,
            *({**needed, n: v} for n, v in _passed(known, _names(named))),
        ]
        placed = tuple(_BY_POSITION.get(each.name, 1) for each in _ids(given))
        for values in variants:
            said = ", ".join(f"{n}={v!r}" for n, v in values.items())
            yield f"{method}({said})", partial(_called, method, placed, values)


def _names(arguments: Iterable[Argument]) -> list[str]:
    return [each.name for each in arguments]


def _ids(given: Signature) -> list[Argument]:
    _, *others = given.parameters.values()
    return [each for each in others if each.kind is each.POSITIONAL_ONLY]


def _fields_of(verb: Verb) -> Mapping[str, Field]:
    body = getattr(verb._operation, "body", None)
    return body._fields if isinstance(body, type) and issubclass(body, BaseRecord) else {}


#: What is passed by position, where it is not one id.
_BY_POSITION: dict[str, object] = {"ids": [1], "rows": [{"id": 1, "code": "x"}]}
#: What is passed for the arguments that no schema names.
_OF_ALL: dict[str, tuple[object, ...]] = {
    "page": (5,), "limit": (5, 200), "page_size": (5,), "start": (1,), "extra_params": ({"z": 1},),
    "concurrency": (1, 2),
}  # fmt: skip


def _passed(
    known: Mapping[str, Field | Parameter], names: Iterable[str] | None = None
) -> Iterator[tuple[str, object]]:
    """Every value that each of the names takes, by Python name and by wire name."""
    for name in known if names is None else names:
        if name in _OF_ALL:
            yield from ((name, value) for value in _OF_ALL[name])
        elif name in known:
            spellings = {name, known[name].wire} if names is not None else {name}
            taken = [value for value in VALUES if _takes(known[name], value)]
            yield from ((each, value) for each in sorted(spellings) for value in taken)


def _takes(target: Field | Parameter, value: object) -> bool:
    if value is None:
        return isinstance(target, Field) and (target.nullable or target.none_as is not None)
    try:
        target.encode(value, "")
    except (InvalidValueException, UnknownNameException):
        return False
    return True


def _of(owner: Call, call: Call, api: Any) -> object:
    return call(owner(api))


def _called(
    method: str, placed: tuple[object, ...], values: Mapping[str, Any], owner: Any
) -> object:
    return _seen(getattr(owner, method)(*placed, **values))


def _read(field: str, record: Any) -> object:
    return _seen(getattr(record, field))


def _assigned(field: str, value: object, record: Any) -> object:
    setattr(record, field, value)
    return [_seen(getattr(record, field)), record.save() if hasattr(record, "save") else None]


def _listed_by(resource: Call, filters: Call, field: str, value: object, api: Any) -> object:
    query = filters(api)
    setattr(query, field, value)
    return [_seen(resource(api).all(query=query)), repr(query)]  # type: ignore[attr-defined]


def _seen(value: Any) -> object:
    """A value that says what is in it."""
    if isinstance(value, FilterSet):
        return repr(value)
    rows: Any = value
    return list(rows) if isinstance(value, (Collection, Iterator, BoundResource)) else value


@dataclass
class Side:
    """A schema, its package, and what became of all uses of it."""

    api: Api
    package: ModuleType

    @cached_property
    def outcomes(self) -> dict[str, tuple[Call, Outcome]]:
        calls = uses(self.package).items()
        return {said: (call, outcome(self.package, REPLIES, call)) for said, call in calls}

    def lost_in(self, other: Side) -> dict[str, tuple[Outcome, Outcome]]:
        """What works here, and not as well in another package."""
        found: dict[str, tuple[Outcome, Outcome]] = {}
        for said, (call, before) in self.outcomes.items():
            if not before.error:
                after = outcome(other.package, REPLIES, call)
                if not before.is_kept_by(after):
                    found[said] = before, after
        return found


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Side:
    home = tmp_path_factory.mktemp("base")
    with unformatted():
        return Side(read(home / "alone", FILES), generate(home, FILES))


@pytest.mark.parametrize("edit", EDITS, ids=lambda each: each.changes[0])
def test_safe_edits_change_nothing_that_worked(edit: Edit, base: Side, tmp_path: Path) -> None:
    edited = read(tmp_path / "alone", edit.files())
    there, back = (
        compare(*pair)[0].rule.level for pair in ((base.api, edited), (edited, base.api))
    )
    if there in ("safe", "docs") or back == "safe":
        with unformatted():
            side = Side(edited, generate(tmp_path, edit.files()))
        if there in ("safe", "docs"):
            assert base.lost_in(side) == {}
        if back == "safe":
            assert side.lost_in(base) == {}


def test_most_uses_of_the_schema_work(base: Side) -> None:
    failed = {said: ran.error for said, (_, ran) in base.outcomes.items() if ran.error}
    assert len(base.outcomes) > 200
    assert len(failed) < 10, failed
