"""Records of an asynchronous client."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from bigcommerce_sdk.effects import Rule, finish
from bigcommerce_sdk.exception import UsageException
from bigcommerce_sdk.records.record import BelowParent, Record

if TYPE_CHECKING:
    from bigcommerce_sdk.records.links import Link

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class AsyncRecord(Record):
    """One item of a resource of an asynchronous client.

    Fields are those of :class:`~bigcommerce_sdk.records.record.Record`. Methods are awaited, and so
    are links: ``await product.save()``, ``await product.brand``. A record of each kind of client
    is equal to the other, and has the same hash and JSON.
    """

    __slots__ = ()

    _is_async = True

    if not TYPE_CHECKING:  # no public method of the base sends a request

        async def _run(self, rule: Rule[T]) -> T:
            return finish(rule) if self._resource is None else await self._resource._run(rule)

    def _target(self, link: Link, key: Any) -> Any:
        home = self._bound()
        return home._sub_resource(self, link) if link.many else AsyncLink(self, link, key)


class AsyncSubResourceRecord(BelowParent, AsyncRecord):
    """A record of a sub-resource of an asynchronous client, such as an image of a product."""

    __slots__ = ()


class AsyncLink(Generic[T_co]):
    """A link to one record, which is fetched by ``await`` and then kept.

    >>> brand = await product.brand
    >>> print(brand.name)

    Any other use raises ``UsageException``, since it is most likely a forgotten ``await``.
    """

    __slots__ = ("__weakref__", "_fetched", "_found", "_key", "_link", "_record")

    def __init__(self, record: AsyncRecord, link: Link, key: Any) -> None:
        self._record, self._link, self._key = record, link, key
        self._fetched, self._found = False, None

    def __await__(self) -> Generator[Any, None, T_co]:
        return self._fetch().__await__()

    async def _fetch(self) -> Any:
        if not self._fetched:
            home: Any = self._record._bound()
            found = await home._run(home._linked(self._record, self._link, self._key))
            if not self._fetched:  # another task may have been first; both then have the same
                self._found, self._fetched = found, True
        return self._found

    def __repr__(self) -> str:
        return f"<link {self._link.name} of {self._record!r}: await it>"

    if not TYPE_CHECKING:  # checkers refuse these by themselves

        def __getattr__(self, name: str) -> NoReturn:
            if name.startswith("_"):
                raise AttributeError(name)
            raise self._not_awaited(f".{name}")

        def __eq__(self, other: object) -> NoReturn:
            raise self._not_awaited(" == ...")

        def __bool__(self) -> NoReturn:
            raise self._not_awaited()

        def __getitem__(self, name: object) -> NoReturn:
            raise self._not_awaited("[...]")

        def __call__(self, *_: object, **__: object) -> NoReturn:
            raise self._not_awaited()

        __iter__ = __aiter__ = __len__ = __bool__

        def _not_awaited(self, use: str = "") -> UsageException:
            kind, name = type(self._record).__name__, self._link.name
            return UsageException(
                f"{kind}.{name} was used without await. Write (await record.{name}){use}."
            )
