"""Fixtures of the tests of array verbs: resources of a schema like that of V3."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.endpoints.accessor import load_beside
from tests.both import Blocking
from tests.generator.micro import generate, unformatted
from tests.generator.v3_schema import FILES


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """The generated package of the schema."""
    with unformatted():
        return generate(tmp_path_factory.mktemp("v3"), FILES)


class Shop:
    """The resources of the schema, of the kind of client of the test."""

    def __init__(self, client: Any, package: ModuleType) -> None:
        self._connection = client.connection
        self._package = package.__name__

    def __getattr__(self, name: str) -> Any:
        connection = self._connection
        if isinstance(connection, Blocking):
            made = load_beside(self._package, f"Async{name}")(connection._target)
            return Blocking(made, connection._loop)
        return load_beside(self._package, name)(connection)


@pytest.fixture
def shop(client: BigcommerceApi, package: ModuleType) -> Any:
    """The resources, connected to the scripted server."""
    return Shop(client, package)
