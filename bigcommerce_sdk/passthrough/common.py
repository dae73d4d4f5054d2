"""What the V3 APIs of both kinds of clients share: paths, queries, pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from bigcommerce_sdk.connection.calling import Latest
from bigcommerce_sdk.connection.common import BaseConnection, resource_path
from bigcommerce_sdk.effects import Query, Rule, Walk
from bigcommerce_sdk.exception import MissingFieldException, UnknownAttributeException
from bigcommerce_sdk.naming import show_type_arguments, unknown_attribute
from bigcommerce_sdk.passthrough.v3_lists import filters_of
from bigcommerce_sdk.passthrough.v3_paging import check_query, paginate, rows_of
from bigcommerce_sdk.records.display import shorten

ConnectionT = TypeVar("ConnectionT", bound=BaseConnection[Any])


def _check(name: str, connection: object, is_async: bool) -> None:
    """Refuse a connection of the other kind; see ``kinds.check_connection``."""
    if getattr(connection, "_is_async", None) is not is_async:
        from bigcommerce_sdk.connection.kinds import check_connection

        check_connection(name, connection, is_async)


class BaseV3Collection(Generic[ConnectionT]):
    """All items of a V3 list; it does no I/O.

    Args:
        connection: a connection to the V3 API.
        path: path of the list.
        query: URL parameters.

    Raises:
        InvalidValueException: when the path is invalid, ``page`` is not a whole number >= 1, or a
            value is empty.
    """

    _is_async: ClassVar[bool]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        show_type_arguments(cls)

    def __init__(self, connection: ConnectionT, path: str, query: Query) -> None:
        _check("V3Collection", connection, self._is_async)
        resource_path(path)  # refuses a path that is invalid
        check_query(query)
        self._connection = connection
        self._path = path
        self._query = query
        self._total: int | None = None
        self._latest = Latest()

    def _walk(self) -> Walk:
        return paginate(self._path, self._query)

    def _page(self, query: Query) -> Rule[Any]:
        path = resource_path(self._path)
        latest = self._latest
        reply = yield from self._connection.read("GET", path, query=query, latest=latest)
        rows = rows_of(self._path, reply)
        self._total = self._total if rows.total is None else rows.total
        return rows

    @property
    def total(self) -> int | None:
        """Number of items of the list, by the latest response; it sends nothing.

        ``None`` before the first page, and for lists whose responses have no total.
        """
        return self._total

    def __repr__(self) -> str:
        return shorten(f"<V3 collection {self._path} {self._query}>")


class BaseV3(Generic[ConnectionT]):
    """The V3 API of one store; it does no I/O.

    Args:
        connection: a connection to the V3 API.
    """

    _is_async: ClassVar[bool]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        show_type_arguments(cls)

    def __init__(self, connection: ConnectionT) -> None:
        _check("V3", connection, self._is_async)
        self._connection = connection

    @property
    def connection(self) -> ConnectionT:
        """The connection to the V3 API."""
        return self._connection

    if not TYPE_CHECKING:  # checkers know the attributes

        def __getattr__(self, name: str) -> Any:
            if hasattr(type(self), name):  # it exists: repeat the error that reading it raised
                return object.__getattribute__(self, name)
            from bigcommerce_sdk.endpoints.equivalents import resource_elsewhere

            elsewhere = resource_elsewhere("v3", name)
            said = unknown_attribute(self, name, elsewhere)
            if not elsewhere:
                said += (
                    " The methods get, iterall, post, put, delete and delete_all take any path, "
                    'such as api.v3.get("/catalog/products").'
                )
            raise UnknownAttributeException(said)

    def __repr__(self) -> str:
        return f"<V3 {self.connection.base}>"

    def _get(self, path: str, query: Query) -> Rule[Any]:
        return self.connection._get(path, None, query)

    def _delete(self, path: str, data: Any, query: Query) -> Rule[Any]:
        """The rule of a DELETE that needs a filter where the path is a list.

        Raises:
            MissingFieldException: when the DELETE would empty the list.
        """
        filters = filters_of(path) if isinstance(path, str) else None
        if filters is not None and not (any(n in filters for n in query) if filters else data):
            chosen = f"one of {', '.join(filters)}" if filters else "a list of ids as data"
            raise MissingFieldException(
                f"DELETE {path} without a filter would delete the whole list: give {chosen}, or "
                f"call api.v3.delete_all({path!r})."
            )
        return self._delete_all(path, data, query)

    def _delete_all(self, path: str, data: Any = None, query: Query | None = None) -> Rule[Any]:
        return self.connection._request("DELETE", path, data, query)
