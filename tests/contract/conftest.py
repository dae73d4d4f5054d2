"""Stores and clients for the tests of all resources."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.catalogue import catalogue_of
from tests.both import KINDS, clients


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


@pytest.fixture(scope="module")
def store() -> Iterator[Sandbox]:
    """An empty store."""
    with Sandbox(demo=False) as running:
        yield running


@pytest.fixture(scope="module", params=KINDS)
def caller(store: Sandbox, request: pytest.FixtureRequest) -> Iterator[Any]:
    """Calls of a client of each kind, for that store."""
    from .test_operations_v3 import Caller  # few tests of this folder need V3

    with clients(request.param) as make, make.of(store, max_retries=0) as api:
        yield Caller(api)
