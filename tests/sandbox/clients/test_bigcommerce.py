"""Every V2 call of the unmodified ``bigcommerce`` 0.23.4 is answered as the API does.

``bigcommerce.txt`` lists its calls and their answers;
``python -m tests.sandbox.clients.test_bigcommerce`` prints them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk.sandbox import Sandbox

from .calls import answer_of, calls_of_package, client_of, make
from .refused import REFUSED

# it has no types
HttpException: Any = import_module("bigcommerce.exception").HttpException

LISTED = Path(__file__).with_suffix("").with_name("bigcommerce.txt")
ANSWERS: dict[str, str] = dict(
    line.split(": ", 1) for line in LISTED.read_text("utf-8").splitlines() if line
)


@pytest.fixture(scope="module")
def shop() -> Iterator[tuple[Sandbox, Any]]:
    with Sandbox() as sandbox, client_of(sandbox) as api:
        yield sandbox, api


def answer(sandbox: Sandbox, api: Any, call: str) -> str:
    sandbox.reset()
    with suppress(HttpException):  # the status tells
        make(api, sandbox, call)
    return answer_of(sandbox)


def test_the_list_has_every_call_of_the_package() -> None:
    assert list(ANSWERS) == list(calls_of_package())


def test_only_calls_that_the_api_refuses_are_refused() -> None:
    refused = [call for call, text in ANSWERS.items() if int(text.split()[-1]) >= 400]
    assert sorted(refused) == sorted(REFUSED)


@pytest.mark.parametrize("call", ANSWERS)
def test_a_call_is_answered_as_listed(shop: tuple[Sandbox, Any], call: str) -> None:
    assert answer(*shop, call) == ANSWERS[call]


def test_its_links_lead_back_to_the_sandbox(shop: tuple[Sandbox, Any]) -> None:
    sandbox, api = shop
    sandbox.reset()
    assert "products" not in api.Orders.get(100)  # its method by that name replaces the link
    address = api.connection.get("orders", 100)["products"]["url"]
    assert address.startswith(sandbox.base_url)
    assert len(api.connection.make_request("GET", address)) == 2


if __name__ == "__main__":
    with Sandbox() as running, client_of(running) as client:
        for each in calls_of_package():
            print(f"{each}: {answer(running, client, each)}")
