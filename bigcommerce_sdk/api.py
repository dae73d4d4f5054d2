"""The clients: settings, and one accessor per resource."""

from __future__ import annotations

from typing import Any

from bigcommerce_sdk.client.base import Client
from bigcommerce_sdk.json.types import is_object
from bigcommerce_sdk.resources.accessors import Accessors
from bigcommerce_sdk.secret import Secret, wrapped

__all__ = ["ApiClient", "BigcommerceApi", "Client"]


class BigcommerceApi(Accessors, Client):
    """A client of one store, with every resource as an attribute.

    >>> api = BigcommerceApi(store_hash="ab12cd34", access_token="my-token")
    >>> api.Products.get(1).name
    'Mug'

    Arguments and errors are those of :class:`Client`.
    """

    def resource_urls(self) -> dict[str, str]:
        """The paths of the store's resources by name, as its root lists them: what older clients
        were driven by. Names there are lower case, without underscores.

        Raises:
            HttpException: when the store does not list them; newer ones may not.
        """
        found: Any = self.ResourceIndex.get()
        listed: dict[str, Any] = {} if found is None else found.to_dict()
        return {
            name: link["resource"]
            for name, link in listed.items()
            if is_object(link) and isinstance(link.get("resource"), str)
        }


class ApiClient(BigcommerceApi):
    """A client with the constructor of the older package: legacy API, basic authentication.

    Args:
        host: the store's own host.
        token: API token.
        user_id: user name.

    Raises:
        ConfigurationException: when one of them is missing or cannot be right.
    """

    def __init__(self, host: str, token: str | Secret, user_id: str, **settings: Any) -> None:
        token = wrapped(token)
        super().__init__(host=host, basic_auth=(user_id, token), **settings)
