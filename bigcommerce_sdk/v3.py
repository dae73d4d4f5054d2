"""The V3 API of the same store: paths and bodies as they are, with the SDK's login, errors, retries
and limits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.exception import UnexpectedReplyException
from bigcommerce_sdk.json_types import is_mapping, is_object
from bigcommerce_sdk.resources import facts

if TYPE_CHECKING:
    from bigcommerce_sdk.connection import Connection

Row = Any
Query = dict[str, Any]


def next_query(query: Query, reply: Mapping[str, Any]) -> Query | None:
    """The parameters of the page after a reply, or ``None`` at the end.

    A reply that has a cursor is gone on from by cursor, others by page number.

    Raises:
        UnexpectedReplyException: when the reply leads back to where it came from.
    """
    meta = reply.get("meta")
    if not is_mapping(meta) or not reply.get("data"):
        return None
    cursors, pages = meta.get("cursor_pagination"), meta.get("pagination")
    if is_mapping(cursors) and is_mapping(links := cursors.get("links")) and links.get("next"):
        following = {
            **{name: value for name, value in query.items() if name != facts.PAGE_PARAMETER},
            "after": cursors.get("end_cursor"),
        }
        if following["after"] in (None, query.get("after")):
            raise UnexpectedReplyException("The list has a next page, and no cursor to reach it.")
        return following
    if "after" in query or not is_mapping(pages):
        return None
    current, last = pages.get("current_page"), pages.get("total_pages")
    if type(current) is not int or type(last) is not int or current >= last:
        return None
    asked = int(query.get(facts.PAGE_PARAMETER, facts.FIRST_PAGE))
    if current != asked:
        raise UnexpectedReplyException(f"The list was asked for page {asked} and gave {current}.")
    return {**query, facts.PAGE_PARAMETER: current + 1}


class V3Collection:
    """All items of a V3 list, fetched page by page while you iterate. Iterate it again and it
    fetches again; nothing is sent before."""

    def __init__(self, connection: Connection, path: str, query: Query) -> None:
        self._connection = connection
        self._path = path
        self._query = query

    def pages(self) -> Iterator[list[Row]]:
        """The items a page at a time, as lists.

        Raises:
            UnexpectedReplyException: when a reply is no list.
        """
        query: Query | None = self._query
        while query is not None:
            reply = self._connection.get(self._path, **query)
            data = reply.get("data") if is_object(reply) else None
            if reply is not None and not isinstance(data, list):
                raise UnexpectedReplyException(f"GET {self._path}: the reply holds no list.")
            if data:
                yield data
            query = next_query(query, reply or {})

    def __iter__(self) -> Iterator[Row]:
        for page in self.pages():
            yield from page

    def __repr__(self) -> str:
        return f"<V3 collection {self._path} {self._query}>"


class V3:
    """The V3 API of one store. Replies come as they are: ``{"data": …, "meta": …}``.

    >>> api.v3.get("/catalog/products", include_fields="name,sku", limit=5)["data"]
    >>> for product in api.v3.iterall("/catalog/products", limit=250): ...

    Args:
        connection: a connection to the V3 API.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def __repr__(self) -> str:
        return f"<V3 {self.connection.base}>"

    def get(self, path: str, **query: Any) -> Any:
        """GET a path.

        Args:
            path: path below ``/v3``, such as ``/catalog/products/7``.
            query: URL parameters; a list is sent with commas. Names that Python does not allow go
                in as ``**{"id:in": [1, 2]}``.

        Returns:
            The whole reply, or ``None`` when it has no body.

        Raises:
            HttpException: when the reply is not a success; ``errors`` says what V3 said.
        """
        return self.connection.get(path, **query)

    def iterall(self, path: str, **query: Any) -> V3Collection:
        """All items of a list, over all its pages, whichever way the list is paged.

        Args:
            path: path below ``/v3``, such as ``/catalog/products``.
            query: URL parameters; ``limit`` sets the size of a page.
        """
        return V3Collection(self.connection, path, query)

    def post(self, path: str, data: Any = None, **query: Any) -> Any:
        """POST ``data`` to a path; see :meth:`get`. Not repeated when it may have been done."""
        return self.connection.post(path, data, **query)

    def put(self, path: str, data: Any = None, **query: Any) -> Any:
        """PUT ``data`` to a path; see :meth:`get`."""
        return self.connection.put(path, data, **query)

    def delete(self, path: str, **query: Any) -> Any:
        """DELETE a path. Many V3 lists delete what the query chooses, and refuse to without one.

        Args:
            path: path below ``/v3``.
            query: URL parameters, such as ``**{"id:in": [1, 2]}``.
        """
        return self.connection.make_request("DELETE", path, params=query)
