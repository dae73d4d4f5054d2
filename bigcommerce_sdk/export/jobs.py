"""Jobs: tables of stores -> part files and a state, incremental and resumable."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from bigcommerce_sdk.arrow.extras import require
from bigcommerce_sdk.exception import InvalidValueException
from bigcommerce_sdk.export import files, planning
from bigcommerce_sdk.export.copying import store_rule
from bigcommerce_sdk.export.driving import run, run_async
from bigcommerce_sdk.export.filling import columns_of
from bigcommerce_sdk.export.results import Progress, StoreResult, SyncResult
from bigcommerce_sdk.export.state import load
from bigcommerce_sdk.json.types import is_mapping
from bigcommerce_sdk.json.writing import type_of
from bigcommerce_sdk.naming import is_text
from bigcommerce_sdk.paging.plan import validate_concurrency

if TYPE_CHECKING:
    from bigcommerce_sdk.api import AsyncBigcommerceApi, BigcommerceApi
    from bigcommerce_sdk.export.planning import Job

    #: A client, several of them, or clients by name.
    Stores = BigcommerceApi | Iterable[BigcommerceApi] | Mapping[str, BigcommerceApi]
    AsyncStores = (
        AsyncBigcommerceApi | Iterable[AsyncBigcommerceApi] | Mapping[str, AsyncBigcommerceApi]
    )


def sync(
    stores: Stores,
    resources: str | Iterable[str],
    *,
    to: Any,
    filters: Mapping[str, Mapping[str, Any]] | None = None,
    columns: Mapping[str, Iterable[str]] | None = None,
    format: str = "parquet",
    nested: str = "struct",
    unknown: str | None = None,
    full: bool | Iterable[str] = False,
    by_id: Iterable[str] = (),
    deletions: bool = False,
    overlap: float = 300,
    concurrency: int = 8,
    stores_at_once: int = 4,
    page_size: int | None = None,
    rows_per_part: int = 100_000,
    seconds_per_part: float = 60,
    progress: Callable[[Progress], Any] | None = None,
) -> SyncResult:
    """Copy tables of stores into a directory, and keep the copy current.

    >>> result = export.sync(api, ["orders", "order_products"], to="copy")
    >>> result.raise_for_failures()

    The first run reads everything, later runs what changed. After a kill at any point, the next run
    goes on. The guide on export jobs describes the files, and how to merge them.

    Args:
        stores: a client, several, or a mapping from names of directories to clients.
        resources: names of tables, such as ``orders`` and ``v3_products``.
        to: the directory; each store gets a directory in it.
        filters: filters of lists, by table and name; may change only with ``full``, like the
            following four.
        columns: columns of tables, by table. Those that identify a row are always there.
        format: ``parquet``, ``csv`` or ``ndjson``.
        nested: ``struct``, or ``json`` for nested records as JSON text.
        unknown: a column for fields that the schema does not have.
        full: whether to read everything and replace what is there; or the names of such tables.
        by_id: names of tables of which only rows with higher ids than before are read.
        deletions: whether to find deleted rows, by reading the ids of the whole list.
        overlap: the seconds before the last run that are read again, since stores can show changes
            late.
        concurrency: the number of parents of a store that are read at once.
        stores_at_once: the number of stores that are read at once.
        page_size: the highest number of rows of a request; by default that of each list.
        rows_per_part: the number of rows after which a part file is complete.
        seconds_per_part: the number of seconds after which a part file is complete; after a kill,
            the rows of at most so many seconds are read again.
        progress: called with a :class:`~bigcommerce_sdk.export.results.Progress`, by one thread at
            a time.

    Returns:
        What was read, with the errors of stores and tables.

    Raises:
        ConfigurationException: a table does not exist, pyarrow is not installed, or the directory
            has a table with other filters, columns or format.
        InvalidValueException: an argument is invalid.
        UnknownNameException: a filter or column does not exist.
        ExportException: a state could not be read.
    """
    made, clients = _prepared(
        stores, resources, to, False, stores_at_once,
        filters=filters, columns=columns, format=format, nested=nested, unknown=unknown, full=full,
        by_id=by_id, deletions=deletions, overlap=overlap, concurrency=concurrency,
        page_size=page_size, rows_per_part=rows_per_part, seconds_per_part=seconds_per_part,
        progress=progress,
    )  # fmt: skip
    from bigcommerce_sdk.paging.parallel import in_order

    telling = threading.Lock()

    def one(store: tuple[str, Any]) -> StoreResult:
        return run(store_rule(made, *store), telling)

    with in_order(one, clients.items(), min(stores_at_once, len(clients))) as found:
        return SyncResult(tuple(found))


async def sync_async(
    stores: AsyncStores,
    resources: str | Iterable[str],
    *,
    to: Any,
    filters: Mapping[str, Mapping[str, Any]] | None = None,
    columns: Mapping[str, Iterable[str]] | None = None,
    format: str = "parquet",
    nested: str = "struct",
    unknown: str | None = None,
    full: bool | Iterable[str] = False,
    by_id: Iterable[str] = (),
    deletions: bool = False,
    overlap: float = 300,
    concurrency: int = 8,
    stores_at_once: int = 4,
    page_size: int | None = None,
    rows_per_part: int = 100_000,
    seconds_per_part: float = 60,
    progress: Callable[[Progress], Any] | None = None,
) -> SyncResult:
    """:func:`sync` for asynchronous clients: the same arguments, files and state.

    Files are written in worker threads. ``progress`` may be a coroutine function.
    """
    made, clients = _prepared(
        stores, resources, to, True, stores_at_once,
        filters=filters, columns=columns, format=format, nested=nested, unknown=unknown, full=full,
        by_id=by_id, deletions=deletions, overlap=overlap, concurrency=concurrency,
        page_size=page_size, rows_per_part=rows_per_part, seconds_per_part=seconds_per_part,
        progress=progress,
    )  # fmt: skip
    from bigcommerce_sdk.paging.async_parallel import in_order

    async def one(store: tuple[str, Any]) -> StoreResult:
        return await run_async(store_rule(made, *store))

    async with in_order(one, clients.items(), min(stores_at_once, len(clients))) as found:
        return SyncResult(tuple([each async for each in found]))


def _prepared(
    stores: Any, resources: Any, to: Any, is_async: bool, stores_at_once: Any, **options: Any
) -> tuple[Job, dict[str, Any]]:
    """The checked job, and the clients by name."""
    require("pyarrow", "An export", "arrow")
    made = planning.job(resources, to, **options)
    validate_concurrency(stores_at_once, "stores_at_once")
    clients = _clients(stores, is_async)
    for name, client in clients.items():
        directory = files.directory_of(made.to, name)
        planning.check(made, load(directory), client.connection.store, directory)
    for each in made.tables:
        columns_of(made, each, each.record)  # an unknown column is an error of the whole job
    return made, clients


def _clients(stores: Any, is_async: bool) -> dict[str, Any]:
    """The clients by the names of their directories."""
    if is_mapping(stores):
        pairs = [(str(name), _client(each, is_async)) for name, each in stores.items()]
    else:
        is_several = isinstance(stores, Iterable) and not isinstance(stores, str)
        listed: list[Any] = list(cast("Iterable[Any]", stores)) if is_several else [stores]
        pairs = [(_client(each, is_async).connection.store, each) for each in listed]
    hashes: set[str] = set()
    for _, client in pairs:
        if client.connection.store in hashes:
            raise InvalidValueException(
                f"stores has two clients of the store {client.connection.store}."
            )
        hashes.add(client.connection.store)
    found = dict(pairs)
    if not found or not all(map(is_text, found)):
        raise InvalidValueException("stores must have at least one client, and valid names.")
    return found


def _client(client: Any, is_async: bool) -> Any:
    connection = None if isinstance(client, type) else getattr(client, "connection", None)
    if connection is None or bool(getattr(connection, "_is_async", False)) is not is_async:
        wanted, function = (
            ("AsyncBigcommerceApi", "sync") if is_async else ("BigcommerceApi", "sync_async")
        )
        raise InvalidValueException(
            f"stores must be clients such as {wanted}, got {type_of(client)}."
            + (f" Use export.{function} for this client." if connection is not None else "")
        )
    return client
