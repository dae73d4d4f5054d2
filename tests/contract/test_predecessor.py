"""The unmodified predecessor as a client of the sandbox."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.catalogue import catalogue_of
from tests.sandbox.clients.calls import client_of

from .examples import json_body

# it has no types
resources = import_module("bigcommerce.resources")
ClientRequestException = import_module("bigcommerce.exception").ClientRequestException

METAS = catalogue_of("bigcommerce_sdk.resources")
#: What shows that its class has a verb; ``update`` alone is also one of dict.
VERBS = ("all", "get", "create", "_update_path", "delete")
SHARED = [
    name
    for name, meta in METAS.items()
    if all(hasattr(getattr(resources, name, None), verb) for verb in VERBS)
    and {"list", "get", "create", "update", "delete"} <= set(meta.operations)
]


@pytest.fixture
def old(furnished: Sandbox) -> Iterator[Any]:
    with client_of(furnished) as api:
        yield api


def parents_of(meta: ResourceMeta) -> tuple[int, ...]:
    return (501,) * len(meta.parents)


def changed(body: dict[str, Any]) -> dict[str, Any]:
    """The body with other texts."""
    text: dict[str, Any] = json.loads(json.dumps(body).replace('"example"', '"changed"'))
    return text


def test_it_shares_far_more_than_ten_resources() -> None:
    assert len(SHARED) > 20


@pytest.mark.parametrize("name", SHARED)
def test_a_record_lives_and_dies(old: Any, furnished: Sandbox, name: str) -> None:
    meta, parents = METAS[name], parents_of(METAS[name])
    resource = getattr(old, name)
    given = json_body(meta, "create")
    given.pop("is_deleted", None)  # an archived order is in no list
    made = resource.create(*parents, **given)
    key = made[meta.key]
    assert [each[meta.key] for each in resource.all(*parents)] == [501, key]
    found = resource.get(*parents, key)
    assert found[meta.key] == key
    body = changed(json_body(meta, "update"))
    body.pop("is_deleted", None)
    after = found.update(**body)
    for field, value in body.items():
        if value == "changed" and field in after:
            assert after[field] == resource.get(*parents, key)[field] == "changed"
    found.delete()
    assert furnished.requests[-1].method == "DELETE"
    assert furnished.requests[-1].status == meta.operations["delete"].status
    if name == "Orders":  # archived
        assert resource.get(key).is_deleted
        return
    with pytest.raises(ClientRequestException) as refusal:
        resource.get(*parents, key)
    assert refusal.value.status_code == 404


COUNTED = [name for name in SHARED if hasattr(getattr(resources, name), "count")]


@pytest.mark.parametrize("name", COUNTED)
def test_count_and_all_agree(old: Any, name: str) -> None:
    meta = METAS[name]
    resource, parents = getattr(old, name), parents_of(meta)
    assert resource.count(*parents) == len(resource.all(*parents))


def test_it_walks_all_pages(old: Any, furnished: Sandbox) -> None:
    furnished.seed("Redirects", *({"path": f"/{n}"} for n in range(600)))
    paths = [redirect.path for redirect in old.Redirects.iterall()]
    assert paths[-600:] == [f"/{n}" for n in range(600)]


def test_it_reads_what_it_limits_itself_by(old: Any) -> None:
    old.Time.all()
    assert old.connection.rate_limit["requests_remaining"] > 0
