"""A DELETE of a list of V3 without a filter, by HTTP and with the client."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import requests

from bigcommerce_sdk.exception import MissingFieldException, UnprocessableEntityException
from bigcommerce_sdk.resources.v3 import RESOURCES
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.catalogue import catalogue_of
from bigcommerce_sdk.sandbox.quirks import DELETED_WITHOUT_FILTER

V3 = catalogue_of("bigcommerce_sdk.resources").v3
DELETED = [name for name in RESOURCES if "delete_all" in V3[name].operations]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(demo=False) as running:
        yield running


@pytest.mark.parametrize("name", DELETED)
def test_without_a_filter_only_some_lists_are_deleted(sandbox: Sandbox, name: str) -> None:
    meta, path = V3[name], V3[name].path
    sandbox.reset()
    for parent, above in zip(meta.parents, V3.ancestors(path), strict=True):
        assert above
        sandbox.seed(above.name, {above.key: 1})
        path = path.replace(f"{{{parent}}}", "1")
    with sandbox.api() as api:
        with pytest.raises(MissingFieldException, match=r"needs (at least one filter|name)"):
            getattr(api.v3, name).delete_all(*(1 for _ in meta.parents))
        if meta.name in DELETED_WITHOUT_FILTER:
            sandbox.seed(meta.name, {meta.key: 1}, {meta.key: 2})
            api.v3.delete_all(path)
            assert api.v3.get(path)["data"] == []
        else:
            with pytest.raises(UnprocessableEntityException, match=r"is required"):
                api.v3.delete_all(path)


def test_an_empty_list_of_ids_deletes_nothing(sandbox: Sandbox) -> None:
    sandbox.reset()
    sandbox.seed("v3.PriceLists", {"id": 1, "name": "a"})
    with sandbox.api() as api:
        api.v3.PriceLists.delete_many([])
        assert api.v3.PriceLists.all()


def test_ids_and_filters_must_both_match(sandbox: Sandbox) -> None:
    sandbox.reset()
    rows = [{"id": n, "site_id": 1000 + n % 2, "from_path": f"/{n}"} for n in (1, 2, 3)]
    sandbox.seed("v3.Redirects", *rows)
    url = f"{sandbox.base_url}/stores/{sandbox.store_hash}/v3/storefront/redirects"
    headers = {"X-Auth-Token": sandbox.token}
    for query, status in (
        ("id:in=1,2&site_id=1001", 204),
        ("id:in=2&site_id=x", 422),
        ("id:in=", 422),
        ("site_id=1001", 422),
    ):
        reply = requests.delete(f"{url}?{query}", headers=headers, timeout=30)
        assert reply.status_code == status, query
    with sandbox.api() as api:
        assert [each.id for each in api.v3.Redirects.all()] == [2, 3]


@pytest.mark.parametrize("name", ["Products", "CustomerAddresses", "TreeCategories"])
def test_deletes_by_id_have_no_content(sandbox: Sandbox, name: str) -> None:
    operation = V3[name].operations["delete_many"]
    url = f"{sandbox.base_url}/stores/{sandbox.store_hash}/v3{operation.path}"
    headers = {"X-Auth-Token": sandbox.token}
    reply = requests.delete(url, params={operation.ids: "1"}, headers=headers, timeout=30)
    assert (reply.status_code, reply.content) == (operation.status, b"")


def test_ids_in_a_body_are_numbers(sandbox: Sandbox) -> None:
    sandbox.reset()
    sandbox.seed("v3.StoreMetafields", {"id": 1}, {"id": 2})
    path = V3["StoreMetafields"].operations["delete_many"].path
    url = f"{sandbox.base_url}/stores/{sandbox.store_hash}/v3{path}"
    headers = {"X-Auth-Token": sandbox.token}
    values: tuple[Any, ...] = ("x", [1], {}, None, True, 1.5)
    for odd in values:
        reply = requests.delete(url, json=[1, odd], headers=headers, timeout=30)
        assert reply.status_code == 422, odd
    reply = requests.delete(url, json=[1, 3], headers=headers, timeout=30)
    assert (reply.status_code, reply.json()["data"]) == (200, [1, 3])
    assert [each["id"] for each in sandbox.snapshot()["v3.StoreMetafields"]] == [2]
