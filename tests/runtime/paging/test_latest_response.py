"""The response of a page is kept until the next one arrives, and no longer."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from bigcommerce_sdk import AsyncBigcommerceApi, BigcommerceApi
from bigcommerce_sdk.http import protocol
from bigcommerce_sdk.json.reading import read_json
from bigcommerce_sdk.messages import Request, Response
from tests.runtime.answering import Answering, AsyncAnswering, run

#: Rows of a page, which are as many as without a limit, and of the list.
SIZE, ROWS = 50, 170

WALKS: dict[str, Callable[[Any], Any]] = {
    "by id": lambda api: api.Products.iterall(page_size=SIZE),
    "by number": lambda api: api.Brands.iterall(page_size=SIZE),
    "by offset": lambda api: api.Brands.enumerate(start=1),
    "V3": lambda api: api.v3.iterall("/catalog/brands", limit=SIZE),
}


def answer(request: Request) -> tuple[int, Any]:
    """A page of the rows 1 to ``ROWS``."""
    url = urlsplit(request.url)
    query = {name: int(values[0]) for name, values in parse_qs(url.query).items()}
    size = min(query.get("limit", SIZE), SIZE)
    start = query.get("min_id", 1 + size * (query.get("page", 1) - 1))
    rows = [{"id": number} for number in range(start, min(start + size, ROWS + 1))]
    return 200, {"data": rows} if "/v3/" in url.path else rows


class Watched(Answering):
    """A transport that notes which of its responses are in memory.

    Attributes:
        while_sent: for each request, when it was sent: whether each earlier response is.
        while_parsed: the same for each response, when its body was parsed.
    """

    def __init__(self) -> None:
        super().__init__(answer)
        self._responses: list[weakref.ref[Any]] = []
        self.while_sent: list[list[bool]] = []
        self.while_parsed: list[list[bool]] = []

    def _respond(self, request: Request) -> Response:
        self.while_sent.append(self.kept())
        response = super()._respond(request)
        self._responses.append(weakref.ref(response.headers))  # tuples have no weak references
        return response

    def parse(self, *arguments: Any) -> Any:
        self.while_parsed.append(self.kept())
        return read_json(*arguments)

    def kept(self) -> list[bool]:
        return [response() is not None for response in self._responses]


class AsyncWatched(Watched, AsyncAnswering):
    """The same for asyncio."""


def check(transport: Watched) -> None:
    """Only the latest response was in memory, from its arrival until the next one."""
    count = len(transport.sent)
    assert count > 2
    latest = [[False] * (number - 1) + [True] for number in range(1, count + 1)]
    assert transport.while_parsed == latest
    assert transport.while_sent == [[], *latest[:-1]]
    assert not any(transport.kept())


@pytest.mark.parametrize("walk", WALKS)
def test_a_walk_keeps_the_latest_response(walk: str, monkeypatch: pytest.MonkeyPatch) -> None:
    transport = Watched()
    monkeypatch.setattr(protocol, "read_json", transport.parse)
    with BigcommerceApi(store_hash="ab12", access_token="token", transport=transport) as api:
        assert list(WALKS[walk](api))
    check(transport)


@pytest.mark.parametrize("walk", WALKS)
def test_an_asynchronous_walk_keeps_the_latest_response(
    walk: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    transport = AsyncWatched()
    monkeypatch.setattr(protocol, "read_json", transport.parse)

    async def main() -> None:
        async with AsyncBigcommerceApi(
            store_hash="ab12", access_token="token", transport=transport
        ) as api:
            assert [row async for row in WALKS[walk](api)]

    run(main())
    check(transport)
