"""A DELETE of a list of V3 without a filter, by HTTP and with the client."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

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
