"""The resources of the sandbox, and which of their modules it loads."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from bigcommerce_sdk.sandbox.apis.rest.routing import Routes
from bigcommerce_sdk.sandbox.catalogue import Catalogue, catalogue_of, paths_in

V2 = catalogue_of("bigcommerce_sdk.resources")

#: Prints the modules of V3 after each call.
CALLS = """
import json, sys
from bigcommerce_sdk.sandbox import Sandbox

def loaded():
    start = "bigcommerce_sdk.resources.v3."
    return sorted(name.removeprefix(start) for name in sys.modules if name.startswith(start))

found = []
with Sandbox() as sandbox, sandbox.api() as api:
    for call in json.loads(sys.argv[1]):
        eval(call)
        found.append(loaded())
print(json.dumps(found))
"""


def loaded_by(*calls: str) -> list[list[str]]:
    """The modules of V3 that a program has loaded after each of its calls."""
    command = [sys.executable, "-W", "ignore", "-c", CALLS, json.dumps(calls)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found: list[list[str]] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("catalogue", [V2, V2.v3], ids=["v2", "v3"])
def test_the_table_has_the_paths_of_all_resources(catalogue: Catalogue) -> None:
    assert {name: paths_in(meta) for name, meta in catalogue.items()} == dict(catalogue.paths)


def test_a_program_of_v2_loads_nothing_of_v3() -> None:
    [modules] = loaded_by(
        "[list(api.Products.iterall()), api.Orders.update(100, status_id=2), "
        "api.Products.delete(4), api.Categories.delete(5), sandbox.snapshot(), sandbox.reset()]"
    )
    assert modules == []


def test_a_request_of_v3_loads_the_modules_that_it_needs() -> None:
    first, second, third = loaded_by(
        "api.v3.get('/channels')",
        "api.v3.get('/wishlists')",
        "api.v3.get('/catalog/brands/1/metafields')",
    )
    assert {"channels"} <= set(first) <= {"accessors", "channels", "paths", "shared"}
    assert set(second) - set(first) == {"wishlists"}
    assert set(third) - set(second) <= {"brands", "brand_metafields", "shared"}
    assert "brand_metafields" in third


def test_a_path_is_found_whatever_was_asked_before() -> None:
    for path in ("/carts/1/items", "/carts", "/carts/settings"):
        endpoint, _ = Routes(V2.v3).find("POST" if path != "/carts/settings" else "GET", path)
        assert endpoint.operation.path.count("/") == path.count("/")
