"""Arguments of named operations: what refusals say, and which take files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.endpoints.metadata import Action, ResourceMeta
from bigcommerce_sdk.exception import InvalidValueException, UnknownNameException
from bigcommerce_sdk.resources import v2, v3
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.catalogue import PLACEHOLDER

from .facts_v3 import FACTS

METAS: dict[str, ResourceMeta] = {
    f"{prefix}{name}": package.load(name).meta
    for prefix, package in (("", v2), ("v3.", v3))
    for name in package.RESOURCES
}
#: The actions with arguments of their own, by the name of their call.
ACTIONS: dict[str, tuple[ResourceMeta, Action]] = {
    f"{name}.{action.name}": (meta, action)
    for name, meta in METAS.items()
    for action in meta.actions
    if isinstance(action.body, type)
}


@pytest.fixture(scope="module")
def api() -> Iterator[Any]:
    with Sandbox(demo=False) as running, running.api() as client:
        yield client


def call_of(api: Any, name: str) -> Any:
    found = api
    for part in name.split("."):
        found = getattr(found, part)
    return found


@pytest.mark.parametrize("name", ACTIONS)
def test_refusals_name_the_call(api: Any, name: str) -> None:
    meta, action = ACTIONS[name]
    ids = [1] * len(PLACEHOLDER.findall(action.path))
    shape: Any = action.body
    own = f"{meta.name}.{action.name}"
    with pytest.raises(UnknownNameException) as caught:
        call_of(api, name)(*ids, no_such_argument=1)
    said = str(caught.value)
    assert said.startswith(f"{own} takes no argument 'no_such_argument'. It takes ")
    assert all(each in said for each in shape._body_fields)
    for field in shape._fields:
        misspelled = f"{field}x"
        with pytest.raises(UnknownNameException, match=f"Did you mean '{field}'"):
            call_of(api, name)(*ids, **{misspelled: 1})
        with pytest.raises(InvalidValueException) as refused:
            call_of(api, name)(*ids, **{field: object()})
        assert str(refused.value).startswith(f"{own}.{field}")
        assert shape.__name__ not in str(refused.value)


def test_the_picture_of_a_variant_is_no_file(api: BigcommerceApi) -> None:
    with pytest.raises(UnknownNameException) as caught:
        api.v3.ProductVariants.upload_image(1, 2, image_file="a.png")  # type: ignore[call-arg]
    assert str(caught.value) == (
        "ProductVariants.upload_image takes no argument 'image_file'. Did you mean 'image_url'?"
    )


def has_file(record: Any) -> bool:
    return any(each.write.only_sent for each in record._body_fields.values())


def test_calls_take_files_where_the_references_have_them() -> None:
    documented: set[tuple[str, str]] = set()
    for document in FACTS.glob("*.yml"):
        held: Any = yaml.safe_load(document.read_text("utf-8"))
        if "shapes" not in held:
            continue
        for operation in held.get("operations", ()):
            shape = operation.get("body", {}).get("multipart/form-data", "")
            fields = held["shapes"].get(shape) or ()
            if any(each["type"] == "file" for each in fields):
                documented.add((operation["method"], re.sub(r"{.*?}", "{}", operation["path"])))
    ours: set[tuple[str, str]] = set()
    for name, meta in METAS.items():
        if not name.startswith("v3."):
            continue
        bodies = ((each, each.body) for each in meta.actions if isinstance(each.body, type))
        calls: list[Any] = [action for action, body in bodies if has_file(body)]
        if has_file(meta.record):
            calls += [meta.operations[v] for v in ("create", "update") if v in meta.operations]
        ours |= {(each.method, PLACEHOLDER.sub("{}", each.path)) for each in calls}
    assert ("POST", "/catalog/products/{}/variants/{}/image") not in documented
    assert documented <= ours
    assert {path for _, path in ours - documented} <= {
        "/catalog/products/{}/images", "/catalog/products/{}/images/{}",
    }  # fmt: skip
