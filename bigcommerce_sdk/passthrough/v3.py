"""The V3 API of the same store: its resources, and calls by path."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import Any, NoReturn

from bigcommerce_sdk.connection import Connection
from bigcommerce_sdk.drivers.sync import Pages, batches
from bigcommerce_sdk.paging.collection import FIRST, Iteration, refuse_truth
from bigcommerce_sdk.passthrough.common import BaseV3, BaseV3Collection
from bigcommerce_sdk.passthrough.v3_paging import Row
from bigcommerce_sdk.records.misuse import SyncOnly
from bigcommerce_sdk.resources.v3.accessors import Accessors


class V3Collection(BaseV3Collection[Connection], SyncOnly):
    """All items of a V3 list, fetched page by page while you iterate.

    Nothing is sent before the iteration. Iterating again fetches the list again.

    >>> for product in api.v3.iterall("/catalog/products", limit=250): ...
    >>> product = api.v3.iterall("/catalog/products", name="Mug").first()

    Args:
        connection: a connection to the V3 API.
        path: path of the list.
        query: URL parameters.

    Raises:
        InvalidValueException: when the path is invalid, ``page`` is not a whole number >= 1, or a
            value is empty.
    """

    _is_async = False

    def pages(self) -> Iterator[list[Row]]:
        """The items as one non-empty list per page.

        A list that is paged by number ends at an empty page, or at a short page that is the last by
        ``meta``. Items are deduplicated by ``id``.

        Raises:
            UnexpectedReplyException: when a response is not a list, or when contradictions in it
                would lose items or never end.
        """
        return Iteration(self._pages())

    def _pages(self) -> Generator[list[Row]]:
        for batch in batches(self._walk(), Pages(self._connection.run, self._page).read):
            yield batch.rows

    def __iter__(self) -> Iterator[Row]:
        return Iteration(self._rows())

    def _rows(self) -> Generator[Row]:
        for page in self.pages():
            yield from page

    def first(self) -> Row | None:
        """The first item, or ``None`` for an empty list. Only the first page is fetched."""
        return next(iter(self), None)

    def __bool__(self) -> NoReturn:
        raise refuse_truth(self, FIRST)


class V3(BaseV3[Connection], Accessors):
    """The V3 API of one store: resources as attributes, and any other path by methods.

    Results of the methods are raw JSON: ``{"data": ..., "meta": ...}``.

    >>> for log in api.v3.StoreLogs.iterall(): ...
    >>> api.v3.get("/catalog/products", include_fields="name,sku", limit=5)["data"]
    >>> for product in api.v3.iterall("/catalog/products", limit=250): ...

    Args:
        connection: a connection to the V3 API.
    """

    _is_async = False

    def get(self, path: str, **query: Any) -> Any:
        """GET a path.

        Args:
            path: path below ``/v3``, such as ``/catalog/products/7``.
            query: URL parameters; a list is sent as comma-separated text. Pass names that are not
                Python identifiers as ``**{"id:in": [1, 2]}``.

        Returns:
            The JSON of the response, or ``None`` if it has no body.

        Raises:
            HttpException: when the response is not a success; its ``errors`` are parsed.
        """
        return self.connection.run(self._get(path, query))

    def iterall(self, path: str, **query: Any) -> V3Collection:
        """All items of a list, over all its pages.

        Args:
            path: path below ``/v3``, such as ``/catalog/products``.
            query: URL parameters; ``limit`` sets the size of a page, ``page`` the first one.

        Raises:
            InvalidValueException: when the path is invalid, ``page`` is not a whole number >= 1, or
                a value is empty.
        """
        return V3Collection(self.connection, path, query)

    def post(self, path: str, data: Any = None, **query: Any) -> Any:
        """POST ``data`` to a path; see :meth:`get`.

        It is not retried if it may have been applied.
        """
        return self.connection.post(path, data, **query)

    def put(self, path: str, data: Any = None, **query: Any) -> Any:
        """PUT ``data`` to a path; see :meth:`get`."""
        return self.connection.put(path, data, **query)

    def delete(self, path: str, data: Any = None, **query: Any) -> Any:
        """DELETE one record, or the records of a list that ``query`` or ``data`` selects.

        >>> api.v3.delete("/customers", **{"id:in": [1, 2]})

        Args:
            path: path below ``/v3``.
            data: the body, for lists whose records are selected by a list of ids, such as batches
                of metafields.
            query: URL parameters that select records, such as ``**{"id:in": [1, 2]}``.

        Raises:
            MissingFieldException: when the path is a list and nothing selects records, which would
                delete the whole list; see :meth:`delete_all`.
            InvalidValueException: when a parameter, the body or a part of the path is empty.
            HttpException: when the response is not a success.
        """
        return self.connection.run(self._delete(path, data, query))

    def delete_all(self, path: str) -> Any:
        """DELETE a whole list: every record in it.

        >>> api.v3.delete_all("/customers/subscribers")

        Args:
            path: path of the list, below ``/v3``.

        Raises:
            InvalidValueException: when a part of the path is empty.
            HttpException: when the response is not a success; some lists require a filter.
        """
        return self.connection.run(self._delete_all(path))
