"""The base of resource classes: operations, with a public method for each that exists."""

from __future__ import annotations

from bigcommerce_sdk.endpoints.operations import Endpoint, R
from bigcommerce_sdk.endpoints.verbs import attach


class Resource(Endpoint[R]):
    """A list endpoint of the API, bound to a connection.

    Its public methods (``all``, ``get``, ``create`` ...) are made from its metadata: only those
    that the API has, each with a true signature and docstring.

    Reached as an attribute of a client (``api.Products``), or made with any connection:

    >>> from bigcommerce_sdk.resources.products import Products
    >>> Products(connection).get(1)

    Attributes:
        meta: what the schema says about the resource.
    """

    def __init_subclass__(cls) -> None:
        if "meta" in vars(cls):
            attach(cls)
