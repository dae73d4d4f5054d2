"""The clients: settings, and one accessor per resource."""

from __future__ import annotations

from typing import Any

from bigcommerce_sdk.client.base import Client
from bigcommerce_sdk.json.types import is_object
from bigcommerce_sdk.resources.accessors import Accessors
from bigcommerce_sdk.secret import Secret, as_secret

__all__ = ["ApiClient", "BigcommerceApi", "Client"]


class BigcommerceApi(Accessors, Client):
    """A client of one store, with every resource as an attribute.

    >>> api = BigcommerceApi(store_hash="ab12cd34", access_token="my-token")
    >>> api.Products.get(1).name
    'Mug'

    Arguments and errors are those of :class:`Client`.
    """

    def resource_urls(self) -> dict[str, str]:
        """The paths of the store's resources by name, as the root of the API lists them.

        Older clients used this index. Its names are lower case, without underscores.

        Raises:
            HttpException: when the store has no index; newer stores may not.
        """
        found: Any = self.ResourceIndex.get()
        listed: dict[str, Any] = {} if found is None else found.to_dict()
        return {
            name: link["resource"]
            for name, link in listed.items()
            if is_object(link) and isinstance(link.get("resource"), str)
        }


class ApiClient(BigcommerceApi):
    """A client of the legacy API with the constructor of the older package.

    Args:
        host: the store's own host.
        token: API token for basic authentication.
        user_id: user name for basic authentication.
        settings: further arguments of :class:`Client`, such as ``timeout``.

    Raises:
        ConfigurationException: when an argument is missing or invalid.
    """

    def __init__(self, host: str, token: str | Secret, user_id: str, **settings: Any) -> None:
        token = as_secret(token)
        super().__init__(host=host, basic_auth=(user_id, token), **settings)
