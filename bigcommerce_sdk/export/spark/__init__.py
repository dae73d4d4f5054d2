"""A data source of Spark: tables of many stores, in batches and as a stream.

>>> from pyspark.sql import SparkSession
>>> from bigcommerce_sdk.export import spark as bigcommerce
>>> spark = SparkSession.builder.getOrCreate()
>>> bigcommerce.register(spark)
>>> orders = (
...     spark.read.format("bigcommerce")
...     .option("table", "orders")
...     .option("stores", "ab12cd34,ef56gh78")
...     .option("credentials", "my_tokens:token_of")
...     .load()
... )

The options are those of :class:`Options`. Needs the extra ``pip install 'bigcommerce_sdk[spark]'``.

Modules, from the top to the bottom::

    batch       readers of a table as a batch
    stream      reader of the changes of a table
    source      what readers share: parts of stores, and their rows as Arrow batches
    pushdown    filters of a query -> filters of the API
    options     the options of a read
    columns     the columns of a table as Spark has them
    engine      what is used of PySpark, and stand-ins for it
"""

from __future__ import annotations

import sys
from typing import Any

from bigcommerce_sdk.export.spark import engine
from bigcommerce_sdk.export.spark.batch import PushingReader, Reader
from bigcommerce_sdk.export.spark.columns import ddl
from bigcommerce_sdk.export.spark.engine import DataSource
from bigcommerce_sdk.export.spark.options import FILTER, Options, read_options
from bigcommerce_sdk.export.spark.source import STORE, Source
from bigcommerce_sdk.export.spark.stream import StreamReader

__all__ = [
    "FILTER",
    "NAME",
    "STORE",
    "BigcommerceDataSource",
    "Options",
    "read_options",
    "register",
]

#: The name of the format.
NAME = "bigcommerce"
_PUSHDOWN = "spark.sql.python.filterPushdown.enabled"


class BigcommerceDataSource(DataSource):
    """Tables of BigCommerce stores: ``spark.read.format("bigcommerce")``, or ``readStream``.

    :func:`register` registers it. The options are those of :class:`Options`.
    """

    _pushdown = False

    @classmethod
    def name(cls) -> str:
        """The name of the format."""
        return NAME

    def schema(self) -> Any:
        """The columns of the table: ``store``, the ids of parents, the fields.

        Raises:
            ConfigurationException: when an option is invalid.
        """
        found = Source(self._options()).arrow_schema()
        # Sail calls this in its own process; in SQL it reads no structs and lists, Spark no Arrow
        return found if "pysail" in sys.modules else ddl(found)

    def reader(self, schema: Any) -> Any:
        """What reads the table once.

        Raises:
            ConfigurationException: when an option is invalid.
        """
        options = self._options()
        return (PushingReader if options.pushdown else Reader)(options, schema)

    def streamReader(self, schema: Any) -> Any:  # noqa: N802 - Spark's name
        """What reads the changes of the table.

        Raises:
            ConfigurationException: when an option is invalid.
        """
        return StreamReader(self._options(), schema)

    def _options(self) -> Options:
        return read_options(self.options, self._pushdown)


class _PushingDataSource(BigcommerceDataSource):
    """The same, where the session lets data sources in Python see the filters of a query."""

    _pushdown = True


def register(spark: Any, *, pushdown: bool = True) -> None:
    """Register the format ``bigcommerce`` in a Spark session.

    Args:
        spark: the session.
        pushdown: whether filters of a query become filters of the API. It sets
            ``spark.sql.python.filterPushdown.enabled`` in the session, which Spark needs for it.

    Raises:
        ConfigurationException: when PySpark is missing or older than 4.2.
    """
    if engine.is_missing():
        raise engine.missing()
    if pushdown:
        spark.conf.set(_PUSHDOWN, "true")
    spark.dataSource.register(_PushingDataSource if pushdown else BigcommerceDataSource)
