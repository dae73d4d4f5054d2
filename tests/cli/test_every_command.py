"""Every command of every resource, run against the sandbox.

A client whose calls are commands passes the tests of all calls of the SDK.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk.cli.resources.tables import table_of
from bigcommerce_sdk.endpoints.actions import parents_in_body
from bigcommerce_sdk.endpoints.metadata import Action
from bigcommerce_sdk.resources import RESOURCES as V2
from bigcommerce_sdk.resources.v3 import RESOURCES as V3
from bigcommerce_sdk.sandbox import Sandbox
from tests.contract import test_operations, test_operations_v3
from tests.contract.examples import body_for, value_of
from tests.contract.test_operations import Place
from tests.contract.test_operations_v3 import TRIED_ELSEWHERE, VERBS, Caller, Case, act

from .running import COMMANDS, CommandApi, environment


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(demo=False) as running, environment(running):
        yield running


class Commands(Caller):
    """Calls of commands."""

    def close(self) -> None:
        pass


@pytest.mark.parametrize("name", V3)
def test_v3(sandbox: Sandbox, tmp_path: Path, name: str) -> None:
    sandbox.reset()
    case = Case(sandbox, Commands(CommandApi(tmp_path)), name)
    for verb, call in VERBS.items():
        if verb == "delete":
            for action in case.meta.actions:
                _act_v3(case, action)
        if verb in case.meta.operations:
            call(case)


def _act_v3(case: Case, action: Action) -> None:
    if (case.meta.name, action.name) not in TRIED_ELSEWHERE:
        act(case, action)
        return
    with suppress(AssertionError, TypeError, ValueError):  # it needs data that fits: the store
        act(case, action)  # refuses the call
    last = case.sandbox.requests[-1]
    assert (last.method, last.path.count("/")) == (action.method, action.path.count("/"))


def key_of(place: Place, number: int) -> dict[str, Any]:
    return {place.meta.key: test_operations.key_of(place.meta, number)} if place.has_ids else {}


@pytest.mark.parametrize("name", V2)
def test_v2(sandbox: Sandbox, tmp_path: Path, name: str) -> None:
    for verb in table_of("v2", name)["verbs"]:
        sandbox.reset()
        place = Place(sandbox, CommandApi(tmp_path), name)  # type: ignore[arg-type]
        meta, ids, resource = place.meta, place.parents, place.resource
        row = {} if meta.single else key_of(place, 901)
        key = () if meta.single else tuple(row.values())
        place.seed(row)
        if verb == "list":
            assert resource.all(*ids)
            assert len(resource.iterall(*ids)) >= len(resource.all(*ids)) or not meta.paging
            values = {
                each: value_of(parameter.codec)
                for each, parameter in meta.filters._parameters.items()
            }
            resource.all(*ids, **values)
        elif verb == "get":
            assert resource.get(*ids, *key) is not None
        elif verb == "create":
            resource.create(*ids, **place.body("create"))
        elif verb == "update":
            resource.update(*ids, *key, **body_for(meta, "update"))
        elif verb == "count":
            assert resource.count(*ids) > 0
        elif verb == "delete":
            resource.delete(*ids, *key)
        elif verb == "delete-all":
            resource.delete_all(*ids)
        else:
            _act(place, verb.replace("-", "_"), key)


def _act(place: Place, name: str, key: tuple[Any, ...]) -> None:
    meta = place.meta
    [action] = [each for each in meta.actions if each.name == name]
    count = action.path.count("{")
    ids = (*place.parents, *key, 1)[:count] if count > 1 else (key or (901,))[:count]
    values: dict[str, Any] = {}
    if isinstance(action.body, str):
        above = dict(zip(meta.parents, place.parents, strict=True))
        values = body_for(meta, action.body)
        values |= {each: above[each] for each in parents_in_body(meta, action)}
    elif action.body is not None:
        fields = action.body._fields.items()
        values = {n: value_of(f.write) for n, f in fields if f.access != "read_only"}
    with suppress(AssertionError):  # what the action changes may not be there
        getattr(place.resource, name)(*ids, **values)
    last = place.sandbox.requests[-1]
    assert (last.method, last.path.count("/")) == (action.method, action.path.count("/"))


def test_all_verbs_have_commands() -> None:
    for api, resources in (("v2", V2), ("v3", V3)):
        for name in resources:
            package = f"bigcommerce_sdk.resources.{api}"
            meta = test_operations_v3.CATALOGUE[name] if api == "v3" else _meta(package, name)
            verbs = {*table_of(api, name)["verbs"]}
            named = {each.removesuffix("_all") for each in meta.operations if each[-4:] == "_all"}
            expected = {
                COMMANDS.get(each, each).replace("_", "-")
                for each in meta.operations
                if each not in ("list_all", "count_all")
            }
            expected |= {each for each in named if each in ("list", "count")}
            assert verbs == expected | {each.name.replace("_", "-") for each in meta.actions}


def _meta(package: str, name: str) -> Any:
    from bigcommerce_sdk.endpoints.accessor import load_beside

    return load_beside(package, name).meta
