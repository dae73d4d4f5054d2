"""Typed resources of V3, beside calls by path."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from typing import Any

import pytest

from bigcommerce_sdk import AsyncBigcommerceApi, BigcommerceApi
from bigcommerce_sdk.connection import OAuthConnection
from bigcommerce_sdk.exception import (
    ConfigurationException,
    MethodNotAllowedException,
    UnknownAttributeException,
    UnprocessableEntityException,
    UsageException,
)
from bigcommerce_sdk.resources import v2
from bigcommerce_sdk.resources.v3 import AsyncStoreLog, StoreLog, StoreLogs
from bigcommerce_sdk.sandbox import Sandbox
from tests.runtime.looping import run

BASE = "https://shop.example/stores/ab12/v3/"
ROW = {"id": 7, "type": "shipping", "date_created": "2026-01-02T03:04:05Z", "new": 1}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as made:
        yield made


def credentials(sandbox: Sandbox) -> dict[str, Any]:
    return {
        "store_hash": sandbox.store_hash,
        "access_token": sandbox.token,
        "host": sandbox.base_url,
    }


def test_a_list_is_read_below_the_base_path_of_v3(sandbox: Sandbox) -> None:
    sent: list[str] = []
    with BigcommerceApi(
        **credentials(sandbox), on_request=lambda request: sent.append(request.url)
    ) as api:
        assert [*api.v3.StoreLogs.iterall(type__not="tax", id__in=[1, 2], severity__min=2)] == []
    [url] = sent
    path, _, query = url.partition("?")
    assert path == f"{sandbox.base_url}/stores/{sandbox.store_hash}/v3/store/systemlogs"
    assert query.startswith("type%3Anot=tax&id%3Ain=1%2C2&severity%3Amin=2&")


def test_the_same_for_asyncio(sandbox: Sandbox) -> None:
    async def main() -> None:
        async with AsyncBigcommerceApi(**credentials(sandbox)) as api:
            assert [log async for log in api.v3.StoreLogs.iterall()] == []
            assert (await api.v3.get("/catalog/products", limit=1))["data"][0]["id"] == 1

    run(main())


def test_the_sandbox_refuses_parameters_and_methods_that_the_list_lacks(sandbox: Sandbox) -> None:
    with BigcommerceApi(**credentials(sandbox)) as api:
        with pytest.raises(UnprocessableEntityException, match="'kind' is not supported"):
            api.v3.get("/catalog/brands", kind="tax")
        with pytest.raises(MethodNotAllowedException):
            api.v3.post("/store/systemlogs", {})


def test_rows_are_typed_records() -> None:
    resource = StoreLogs(OAuthConnection(None, "ab12", "token", "https://shop.example"))
    log = resource._wrap(dict(ROW))
    assert type(log) is StoreLog
    assert (log.id, log.type, log.date_created.year, log["new"]) == (7, "shipping", 2026, 1)


def test_any_connection_by_token_is_led_to_v3() -> None:
    plain = OAuthConnection(None, "ab12", "token", "https://shop.example")
    for connection in (plain, plain.of_api("v3"), plain.at("/other/{}/{}")):
        resource = StoreLogs(connection)
        assert resource._connection.base == BASE.rstrip("/")
        assert resource.store == "ab12"
    of_v3 = plain.of_api("v3")
    assert of_v3.of_api("v3") is of_v3


def test_basic_authentication_has_no_v3() -> None:
    api = BigcommerceApi(host="shop.example", basic_auth=("me", "token"))
    for call in (lambda: api.v3, lambda: StoreLogs(api.connection)):
        with pytest.raises(ConfigurationException, match="supports V2 of the store of its host"):
            call()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("StoreLog", "V3 has no attribute 'StoreLog'. Did you mean 'StoreLogs'? "),
        ("store_logs", "V3 has no attribute 'store_logs'. Did you mean 'StoreLogs'? "),
        ("gets", "V3 has no attribute 'gets'. Did you mean 'get'? "),
        ("zzz", "V3 has no attribute 'zzz'. The methods get, "),
    ],
)
def test_unknown_attributes_suggest_names(name: str, said: str) -> None:
    api = BigcommerceApi(store_hash="ab12", access_token="token")
    with pytest.raises(UnknownAttributeException) as raised:
        getattr(api.v3, name)
    assert str(raised.value).startswith(said)
    assert 'api.v3.get("/catalog/products")' in str(raised.value)


def test_accessors_are_of_the_kind_of_the_client() -> None:
    api = BigcommerceApi(store_hash="ab12", access_token="token")
    asynchronous = AsyncBigcommerceApi(store_hash="ab12", access_token="token")
    assert type(api.v3.StoreLogs).__name__ == "StoreLogs"
    assert type(asynchronous.v3.StoreLogs).__name__ == "AsyncStoreLogs"
    assert {"StoreLogs", "get", "iterall", "delete_all"} <= {*dir(api.v3)}
    assert "StoreLogs" not in v2.RESOURCES
    with pytest.raises(AttributeError, match="is a resource and cannot be assigned"):
        api.v3.StoreLogs = 1  # type: ignore[assignment, misc] # pyright: ignore


def test_a_record_of_v3_is_pickled_and_attached() -> None:
    api = BigcommerceApi(store_hash="ab12", access_token="token", host="https://shop.example")
    log = api.v3.StoreLogs._wrap(dict(ROW))
    copied = pickle.loads(pickle.dumps(log))
    assert type(copied) is StoreLog
    assert b"bigcommerce_sdk.resources.v3.store_logs" in pickle.dumps(log)
    assert api.attach(copied) == log
    asynchronous = AsyncBigcommerceApi(
        store_hash="ab12", access_token="token", host="https://shop.example"
    )
    attached: object = asynchronous.attach(copied)
    assert type(attached) is AsyncStoreLog
    other = BigcommerceApi(store_hash="cd34", access_token="token", host="https://shop.example")
    with pytest.raises(UsageException, match="belongs to the store"):
        other.attach(copied)


def test_a_record_without_a_client_names_its_accessor() -> None:
    with pytest.raises(UsageException, match=r"such as api\.v3\.StoreLogs"):
        StoreLog()  # type: ignore[call-arg] # pyright: ignore
