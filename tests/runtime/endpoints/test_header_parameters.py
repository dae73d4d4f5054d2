"""Parameters that are sent as headers of a request, such as a token to revoke."""

from __future__ import annotations

import inspect
import logging
from typing import Any

import pytest

from bigcommerce_sdk.exception import (
    HttpException,
    InvalidValueException,
    MissingFieldException,
    UsageException,
)
from bigcommerce_sdk.resources.v3 import StorefrontTokens
from tests.both import for_both_clients
from tests.runtime.loopback import Loopback, Reply

pytestmark = for_both_clients

TOKEN = "eyJ0eXAi.c2VjcmV0.c2lnbmVk"


def test_the_value_is_a_header(client: Any, server: Loopback) -> None:
    server.answers(Reply(200))
    client.v3.StorefrontTokens.revoke(sf_api_token=TOKEN)
    [sent] = server.arrived
    assert (sent.method, sent.query) == ("DELETE", {})
    assert sent.path.endswith("/v3/storefront/api-token")
    assert sent.headers["sf-api-token"] == TOKEN


@pytest.mark.parametrize(
    "value", ["", " ", None, 5, b"x", "a\r\nX-Other: b", "a\n", "\x00", "caf\u00e9", "\u2713"]
)
def test_values_that_are_no_header(client: Any, server: Loopback, value: Any) -> None:
    with pytest.raises((InvalidValueException, MissingFieldException)):
        client.v3.StorefrontTokens.revoke(sf_api_token=value)
    assert server.arrived == []


def test_it_is_required(client: Any, server: Loopback) -> None:
    with pytest.raises(UsageException, match="sf_api_token"):
        client.v3.StorefrontTokens.revoke()
    parameter = inspect.signature(StorefrontTokens.revoke).parameters["sf_api_token"]
    assert (parameter.default, parameter.kind) == (parameter.empty, parameter.KEYWORD_ONLY)
    assert server.arrived == []


def test_a_token_is_shown_nowhere(
    client: Any, server: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.answers(Reply(422, {"title": f"The token {TOKEN} is unknown."}))
    with pytest.raises(HttpException) as caught:
        client.v3.StorefrontTokens.revoke(sf_api_token=TOKEN)
    for text in (str(caught.value), repr(caught.value.response), caplog.text):
        assert TOKEN not in text
