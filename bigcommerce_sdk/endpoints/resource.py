"""The base of resource classes: operations and their public methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.endpoints.operations import Endpoint, R
from bigcommerce_sdk.endpoints.verbs import attach
from bigcommerce_sdk.exception import UnknownAttributeException
from bigcommerce_sdk.naming import unknown_attribute


class Resource(Endpoint[R]):
    """A list endpoint of the API, bound to a connection.

    Its public methods (``all``, ``get``, ``create`` ...) are made from its metadata. Only methods
    that the API supports exist, each with an accurate signature and docstring.

    Available as an attribute of a client (``api.Products``), or created with any connection:

    >>> from bigcommerce_sdk.resources.products import Products
    >>> Products(connection).get(1)

    Attributes:
        meta: the metadata of the resource.
    """

    if not TYPE_CHECKING:  # checkers know the attributes

        def __getattr__(self, name: str) -> Any:
            if hasattr(type(self), name):  # it exists: repeat the error that reading it raised
                return object.__getattribute__(self, name)
            raise UnknownAttributeException(unknown_attribute(self, name))

    def __init_subclass__(cls) -> None:
        if "meta" in vars(cls):
            attach(cls)
