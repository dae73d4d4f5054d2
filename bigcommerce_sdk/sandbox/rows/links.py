"""Link objects: the addresses of linked rows, as replies of V2 show them."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from bigcommerce_sdk.codecs import Linked
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.sandbox.catalogue import fields_by_wire
from bigcommerce_sdk.sandbox.memoized import memoized
from bigcommerce_sdk.sandbox.rows.store import Row, Store
from bigcommerce_sdk.sandbox.values import behaviour_of, replace_links

_address: ContextVar[str] = ContextVar("address of V2", default="")


@contextmanager
def addressed_at(address: str) -> Generator[None]:
    """Make link objects that begin with an address during the block.

    Args:
        address: where the client reaches V2 of the store, without a slash at its end. Without it,
            the addresses of links are paths.
    """
    token = _address.set(address)
    try:
        yield
    finally:
        _address.reset(token)


def address_of(resource: str) -> str:
    """The address of a path of V2, for the client whose request is answered."""
    return _address.get() + resource


def shows_links(meta: ResourceMeta) -> bool:
    """Whether replies have objects with the addresses of linked rows, as those of V2."""
    return not meta.api


def link_to(store: Store, meta: ResourceMeta, row: Row, link: Link) -> dict[str, str] | None:
    """The link object of a row: to the rows below it, or to the row whose id it holds."""
    target = store.catalogue.of(meta)[link.to]
    if link.via:
        key = row.values.get(link.via)
        return None if key is None else link_object(target, (), key)
    return link_object(target, (*row.parents, row.key)[: len(target.parents)])


def link_object(meta: ResourceMeta, parents: tuple[str, ...], key: Any = None) -> dict[str, str]:
    """A link to a resource or to one of its rows.

    Its path has no underscores, as in replies of the API.
    """
    resource = _path(meta.path, parents)
    resource = resource if key is None else f"{resource}/{key}"
    return {"url": address_of(resource), "resource": resource}


def readdressed(record: type[BaseRecord], values: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a record, with the links inside addressed for the present client.

    A row keeps links of the time when it was written, which another client or server may have seen
    at another address.
    """
    if not _has_links(record):
        return dict(values)
    return replace_links(record, values, _readdress)


def _readdress(codec: Linked, value: Any) -> Any:
    resource = value.get("resource")
    return {**value, "url": address_of(resource)} if isinstance(resource, str) else value


@memoized
def _has_links(record: type[BaseRecord]) -> bool:
    """Whether a field of a record, or of a record inside, holds links."""
    return any(_holds_links(field.codec) for field in fields_by_wire(record).values())


def _holds_links(codec: Any) -> bool:
    behaviour = behaviour_of(codec)
    if behaviour.is_link:
        return True
    items, inside = behaviour.items(codec), behaviour.record(codec)
    return (items is not None and _holds_links(items)) or (
        inside is not None and _has_links(inside)
    )


def _path(path: str, parents: tuple[str, ...]) -> str:
    ids = iter(parents)
    return "/".join(
        next(ids) if part.startswith("{") else part.replace("_", "") for part in path.split("/")
    )
