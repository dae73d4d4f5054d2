"""The options of a read, and the filters among them."""

# pyspark, dlt and pyarrow have no complete stubs, or are in the environment of the engines
# pyright: reportMissingImports=false, reportMissingTypeStubs=false
# pyright: reportUnknownArgumentType=false
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from bigcommerce_sdk.exception import ConfigurationException, UsageException
from bigcommerce_sdk.export import access, planning
from bigcommerce_sdk.export.tables import Table
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.naming import did_you_mean

#: The prefix of options that are filters of the list.
FILTER = "filter."
#: Options that would show a secret, and are refused.
_SECRET = ("access_token", "basic_auth", "client_secret", "password", "token")


class Options(NamedTuple):
    """The options of a read; none of them is a secret.

    Attributes:
        table: the table, such as ``orders``, ``order_products`` or ``v3_products``.
        stores: store hashes with commas, or ``module:function`` that returns them.
        credentials: where the token of a store is: ``module:function``, ``env:NAME`` or
            ``file:PATH``; see :mod:`bigcommerce_sdk.export.access`.
        limiter: the limiter that tasks of one store share: ``module:function``, or the address of a
            Redis or where it is; ``local`` for none.
        partitions_per_store: the highest number of tasks that read one store at once.
        rows_per_partition: the number of rows up to which a store is one task.
        columns: the columns to read, with commas; all by default.
        nested: ``struct`` for nested records as structs, or ``json`` for JSON text.
        unknown: the name of a column with the fields that the schema does not know, as JSON.
        overlap: the seconds that a batch of a stream reads again, for late changes.
        stores_per_batch: the highest number of stores of a batch of a stream; 0 for all.
        batch_rows: the number of rows of an Arrow batch.
        concurrency: the number of parents that a task reads at once, for tables with parents.
        pushdown: whether filters of a query become filters of the API, as :func:`register` sets.
        filters: filters of the list by name: ``filter.status_id`` and others.
    """

    table: str
    stores: str
    credentials: str = access.CREDENTIALS
    limiter: str = ""
    partitions_per_store: int = 1
    rows_per_partition: int = 10_000
    columns: tuple[str, ...] = ()
    nested: Literal["struct", "json"] = "struct"
    unknown: str = ""
    overlap: int = 300
    stores_per_batch: int = 0
    batch_rows: int = 5_000
    concurrency: int = 4
    pushdown: bool = False
    filters: tuple[tuple[str, str], ...] = ()


def read_options(given: Mapping[str, str], pushdown: bool = False) -> Options:
    """Check the options of a read.

    Raises:
        ConfigurationException: when an option is missing, unknown, invalid or a secret.
    """
    values: dict[str, Any] = {"pushdown": pushdown}
    filters: dict[str, str] = {}
    for name, text in given.items():
        name = name.lower()
        if name in _SECRET:
            raise ConfigurationException(
                f"The option {name} is refused, because options are shown in plans and logs. Pass "
                "credentials='module:function', 'env:NAME' or 'file:PATH'."
            )
        if name.startswith(FILTER):
            filters[name.removeprefix(FILTER)] = text
        elif name not in Options._fields or name == "filters":
            raise ConfigurationException(
                f"There is no option {name!r}.{did_you_mean(name, Options._fields)}"
            )
        else:
            values[name] = _value(name, text)
    for name in ("table", "stores"):
        if not values.get(name):
            raise ConfigurationException(f"The option {name} is missing.")
    made = Options(**values, filters=tuple(filters.items()))
    if made.nested not in ("struct", "json"):
        raise ConfigurationException(f"nested must be struct or json, got {shown(made.nested)}.")
    access.check_limiter(made.limiter)
    if made.partitions_per_store > 1 and not made.limiter:
        raise ConfigurationException(
            "partitions_per_store > 1 needs a limiter, because tasks of a store share its quota: "
            "pass limiter='redis://host/0', 'env:NAME' or 'module:function', or limiter='local' if "
            "the quota suffices without one."
        )
    return made


def _value(name: str, text: str) -> Any:
    default = Options._field_defaults.get(name, "")
    if name == "columns":
        return tuple(each.strip() for each in text.split(",") if each.strip())
    if type(default) is bool:
        if text.lower() not in ("true", "false"):
            raise ConfigurationException(f"{name} must be true or false, got {shown(text)}.")
        return text.lower() == "true"
    if type(default) is not int:
        return text
    lowest = 0 if name in ("overlap", "stores_per_batch") else 1
    if not text.isascii() or not text.isdigit() or len(text) > 9 or int(text) < lowest:
        raise ConfigurationException(f"{name} must be an integer >= {lowest}, got {shown(text)}.")
    return int(text)


def filters_of(options: Options, table: Table) -> dict[str, Any]:
    """The filters of the options, as values of the list's parameters.

    Raises:
        ConfigurationException: when a filter is unknown, invalid or missing.
    """
    known = table.parameters
    try:
        found = {
            name: _filter(known[name].codec.python, text) if name in known else text
            for name, text in options.filters
        }
        planning.check_filters(table, found)
    except UsageException as error:
        raise ConfigurationException(str(error)) from None
    return found


def _filter(python: str, text: str) -> Any:
    """The value of a filter; text that is none is refused with the filters of all sources."""
    try:
        if python in ("int", "float", "bool"):
            return json.loads(text)
        if python == "list[int]":
            return [int(each) for each in text.split(",")]
    except ValueError:
        return text
    is_list = python.startswith("list[")
    return [each.strip() for each in text.split(",")] if is_list else text
