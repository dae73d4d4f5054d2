"""A store for the tests of all resources."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.catalogue import catalogue_of


@pytest.fixture(scope="module")
def furnished() -> Iterator[Sandbox]:
    """An empty store, but for a row 501 of each resource, below rows 501."""
    metas = catalogue_of("bigcommerce_sdk.resources").values()
    with Sandbox(demo=False) as sandbox:
        for meta in sorted(metas, key=lambda each: len(each.parents)):
            if not meta.single and meta.key in meta.fields:
                parents = dict.fromkeys(meta.parents, 501)
                sandbox.seed(meta.name, {**parents, meta.key: 501})
        yield sandbox
