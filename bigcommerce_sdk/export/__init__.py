"""Exports: tables of many stores, for files and for engines.

Modules, from the top to the bottom::

    dlt         a source of dlt
    spark       a data source of Spark
    single      one table of one store -> one file
    reading     the rows of a part of a table
    ranges      parts of a table: ranges of ids and of times
    access      clients of stores, from references that hold no secret
    jobs        sync jobs: incremental and resumable
    copying     the rule of a store: its state, passes through lists, deletions
    passes      one pass through a list, for all tables that are read with it
    filling     a table that is being read: rows -> parts
    driving     drivers of rules, synchronous and asynchronous
    running     what the parts of a run share
    walking     one list with all that is below its rows
    merging     the current rows of part files
    contents    part files -> rows
    writing     rows -> part files
    metering    requests, quota and time of a store
    results     what a job did, and how far it is
    planning    what a run reads, and by which list
    state       the state of a store
    files       directories, the atomic state, the lock
    arguments   checks of arguments
    routes      by which list a table is read with the fewest requests
    tables      the tables that can be exported, from the metadata of resources

It must not know the sandbox and the command line.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bigcommerce_sdk.export import tables
    from bigcommerce_sdk.export.jobs import sync, sync_async
    from bigcommerce_sdk.export.merging import batches, compact, parts, read

__all__ = ["batches", "compact", "parts", "read", "sync", "sync_async", "tables"]

_HOMES = {
    "batches": "merging",
    "compact": "merging",
    "parts": "merging",
    "read": "merging",
    "sync": "jobs",
    "sync_async": "jobs",
}


def __getattr__(name: str) -> Any:
    """Load a module with the first use of its functions."""
    if name == "tables":
        return import_module(f"{__name__}.tables")
    if name in _HOMES:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
