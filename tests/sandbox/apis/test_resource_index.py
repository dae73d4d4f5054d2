"""The root of the API, which lists its resources."""

from __future__ import annotations

from bigcommerce_sdk.api import BigcommerceApi


def test_the_client_gives_paths_by_name(api: BigcommerceApi) -> None:
    urls = api.resource_urls()
    assert urls["products"] == "/products"
    assert urls["orderstatuses"] == "/orderstatuses"
    assert all(path.startswith("/") for path in urls.values())
