"""The clients: settings, and one accessor per resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from bigcommerce_sdk.client.async_client import AsyncClient
from bigcommerce_sdk.client.base import Client
from bigcommerce_sdk.connection.credentials import basic_pair
from bigcommerce_sdk.endpoints.accessor import resource_on
from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.json.types import is_object
from bigcommerce_sdk.resources.v2.accessors import Accessors, AsyncAccessors
from bigcommerce_sdk.secret import Secret, as_secret

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bigcommerce_sdk.connection.common import BaseConnection
    from bigcommerce_sdk.connection.options import OnRequest, OnResponse
    from bigcommerce_sdk.effects import Rule
    from bigcommerce_sdk.transport import Transport
    from bigcommerce_sdk.transport.cancellation import Clock
    from bigcommerce_sdk.transport.limiter import Limiter

ApiClientT = TypeVar("ApiClientT", bound="ApiClient")

#: The environment variables that ``ApiClient.from_env`` needs, by argument of the client.
_NEEDED = {
    "host": "BIGCOMMERCE_HOST",
    "basic_auth": "BIGCOMMERCE_BASIC_USER and BIGCOMMERCE_BASIC_TOKEN",
}

__all__ = ["ApiClient", "AsyncBigcommerceApi", "AsyncClient", "BigcommerceApi", "Client"]


class BigcommerceApi(Client, Accessors):  # jedi shows the constructor of the first base
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
        return self._connection.run(_read_urls(self._connection))


class AsyncBigcommerceApi(AsyncClient, AsyncAccessors):
    """A client of one store for asyncio, with every resource as an attribute.

    >>> async with AsyncBigcommerceApi(store_hash="ab12cd34", access_token="my-token") as api:
    ...     print((await api.Products.get(1)).name)
    Mug

    Arguments and errors are those of :class:`AsyncClient`.
    """

    async def resource_urls(self) -> dict[str, str]:
        """The paths of the resources by name; see ``BigcommerceApi.resource_urls``."""
        return await self._connection.run(_read_urls(self._connection))


def _read_urls(connection: BaseConnection[Any]) -> Rule[dict[str, str]]:
    """The rule that reads the paths of the resources from the root of the API."""
    reading: Rule[Any] = resource_on(connection, "ResourceIndex")._get_single()
    index: Any = yield from reading
    listed: dict[str, Any] = {} if index is None else index.to_dict()
    return {
        name: link["resource"]
        for name, link in listed.items()
        if is_object(link) and isinstance(link.get("resource"), str)
    }


class ApiClient(BigcommerceApi):
    """A client of the legacy API with the constructor of the older package.

    :meth:`from_env` reads ``BIGCOMMERCE_HOST``, ``BIGCOMMERCE_BASIC_USER`` and
    ``BIGCOMMERCE_BASIC_TOKEN``.

    Args:
        host: the store's own host.
        token: API token for basic authentication.
        user_id: user name for basic authentication.

    The other arguments are those of :class:`Client`.

    Raises:
        ConfigurationException: when an argument is missing or invalid.
    """

    def __init__(
        self,
        host: str,
        token: str | Secret,
        user_id: str,
        *,
        rate_limiting_management: Mapping[str, Any] | None = None,
        transport: Transport | None = None,
        timeout: float | tuple[float, float] | None = None,
        headers: Mapping[str, str] | None = None,
        app_name: str | None = None,
        correlation_id: str | None = None,
        max_retries: int | None = None,
        max_elapsed: float | None = None,
        max_wait: float | None = None,
        limiter: Limiter | None = None,
        on_request: OnRequest | None = None,
        on_response: OnResponse | None = None,
        clock: Clock | None = None,
    ) -> None:
        token = as_secret(token)
        super().__init__(
            host=host,
            basic_auth=(user_id, token),
            rate_limiting_management=rate_limiting_management,
            transport=transport,
            timeout=timeout,
            headers=headers,
            app_name=app_name,
            correlation_id=correlation_id,
            max_retries=max_retries,
            max_elapsed=max_elapsed,
            max_wait=max_wait,
            limiter=limiter,
            on_request=on_request,
            on_response=on_response,
            clock=clock,
        )

    @classmethod
    def _from_settings(
        cls: type[ApiClientT], environment: dict[str, Any], settings: dict[str, Any]
    ) -> ApiClientT:
        given = {n: v for n, v in environment.items() if n in ("host", "basic_auth")} | settings
        missing = [names for name, names in _NEEDED.items() if not given.get(name)]
        taken = [n for n in ("client_id", "store_hash", "access_token") if given.pop(n, None)]
        if missing or taken:
            what = f"takes no {taken[0]}" if taken else f"needs {' and '.join(missing)}"
            raise ConfigurationException(
                f"ApiClient.from_env() {what}: ApiClient uses the legacy API. With an app's token, "
                "call BigcommerceApi.from_env()."
            )
        user, token = basic_pair(given.pop("basic_auth"))
        return cls(given.pop("host"), token, user.reveal(), **given)
