"""Signatures on the site name types, not the type variables of generic bases."""

from __future__ import annotations

import re
from pathlib import Path

import griffe
import pytest

from tools.griffe_type_arguments import TypeArguments

ROOT = Path(__file__).resolve().parents[2]
#: The type of ``transport`` or ``connection`` by class.
SHOWN = {
    "client.Client": "Transport | None",
    "client.AsyncClient": "AsyncTransport | None",
    "api.BigcommerceApi": "Transport | None",
    "api.AsyncBigcommerceApi": "AsyncTransport | None",
    "connection.base.Connection": "Transport | None",
    "connection.base.OAuthConnection": "Transport | None",
    "connection.async_connection.AsyncConnection": "AsyncTransport | None",
    "connection.async_connection.AsyncOAuthConnection": "AsyncTransport | None",
    "passthrough.v3.V3": "Connection",
    "passthrough.async_v3.AsyncV3Collection": "AsyncConnection",
}


@pytest.fixture(scope="module")
def package() -> griffe.Object | griffe.Alias:
    return griffe.load(
        "bigcommerce_sdk", extensions=griffe.Extensions(TypeArguments()), search_paths=[ROOT]
    )


@pytest.mark.parametrize("path", SHOWN)
def test_constructors_name_types(package: griffe.Module, path: str) -> None:
    found = package[path]
    shown = [each for each in found.parameters if each.name in ("transport", "connection")]
    assert [str(each.annotation) for each in shown] == [SHOWN[path]]
    name = next(each for each in shown[0].annotation if isinstance(each, griffe.ExprName))
    assert name.canonical_path.startswith("bigcommerce_sdk.")  # which the page links to


def test_other_ways_to_get_a_client_name_types(package: griffe.Module) -> None:
    for client, kind in (("Client", "Clock"), ("AsyncClient", "AsyncClock")):
        for way in ("__init__", "from_env", "with_options"):
            method = package[f"client.{client}"].members[way]
            assert not re.search(r"\b(Transport|Limiter|Clock)T\b", str(list(method.parameters)))
            if way != "with_options":
                assert str(method.parameters["clock"].annotation) == f"{kind} | None"
