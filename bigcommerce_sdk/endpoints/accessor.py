"""A client attribute that imports its resource class lazily."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.naming import ASYNC

if TYPE_CHECKING:
    from bigcommerce_sdk.connection.common import BaseConnection


class Accessor:
    """A descriptor for the resource of the same name, bound to the client.

    The class is imported on first access, from the package that the accessor was generated into.
    """

    def __init__(self, doc: str) -> None:
        self.__doc__ = doc

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name
        self._package = owner.__module__.rpartition(".")[0]

    def __get__(self, client: Any, owner: type | None = None) -> Any:
        if client is None:
            return self
        cache: dict[str, Any] = client.__dict__
        if self._name not in cache:
            cache[self._name] = resource_on(client._connection, self._name, self._package)
        return cache[self._name]

    def __set__(self, client: Any, value: Any) -> None:
        raise AttributeError(
            f"{type(client).__name__}.{self._name} is a resource and cannot be assigned."
        )

    def __delete__(self, client: Any) -> None:
        raise AttributeError(
            f"{type(client).__name__}.{self._name} is a resource and cannot be deleted."
        )


def resource_on(
    connection: BaseConnection[Any], name: str, package: str = "bigcommerce_sdk.resources.v2"
) -> Any:
    """The resource of a generated package, of the same kind as the connection.

    Args:
        connection: the connection, synchronous or asynchronous.
        name: the name of the resource on clients, such as ``"Products"``.
        package: the name of the package.
    """
    prefix = ASYNC if connection._is_async else ""
    return load_beside(package, prefix + name)(connection)


def load_beside(package: str, name: str) -> Any:
    """Load the class ``name`` of a generated package."""
    return import_module(package).load(name)
