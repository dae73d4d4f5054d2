"""A create returns a record with an id, or raises."""

from __future__ import annotations

from typing import Any

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import CallException
from tests.both import for_both_clients
from tests.runtime.loopback import Loopback, Reply

pytestmark = for_both_clients

ODD = [
    b"", b" ", b"null", b"{}", b"[]", b"[{}]", b"[null]", b'{"id": null}', b'{"id": ""}',
    b'{"name": "Acme"}', b'{"id": 5, "na', b'"x"', b"5", b"true", b'[{"id": 1}, {"id": 2}]',
    b'{"data": {"id": 5}}',
]  # fmt: skip


@pytest.mark.parametrize("content", ODD, ids=repr)
@pytest.mark.parametrize("status", [200, 201, 202, 207])
@pytest.mark.filterwarnings("ignore::bigcommerce_sdk.exception.PartialSuccessWarning")
def test_a_create_without_an_id_is_an_error(
    server: Loopback, client: BigcommerceApi, status: int, content: bytes
) -> None:
    server.answers(Reply(status, content=content))
    with pytest.raises(CallException) as caught:
        client.Brands.create(name="Acme")
    assert caught.value.maybe_applied
    assert server.lines == ["POST /brands"]


@pytest.mark.parametrize("reply", [{"id": 5}, [{"id": 5}], {"id": "5"}])
def test_a_created_record_has_its_id(server: Loopback, client: BigcommerceApi, reply: Any) -> None:
    server.answers(Reply(201, reply))
    brand = client.Brands.create(name="Acme")
    assert (brand.id, brand.name) == (5, "Acme")
