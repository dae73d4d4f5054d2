"""What the data source uses of PySpark, and stand-ins for it where PySpark is not installed."""

# pyspark, dlt and pyarrow have no complete stubs, or are in the environment of the engines
# pyright: reportMissingImports=false, reportMissingTypeStubs=false
# pyright: reportUnknownArgumentType=false
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
from __future__ import annotations

from collections.abc import MutableMapping
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.exception import ConfigurationException

if TYPE_CHECKING:
    # what this module uses of PySpark, which checkers of the SDK do not have
    class DataSource:
        """The base class of a data source."""

        options: MutableMapping[str, str]

        def __init__(self, options: MutableMapping[str, str]) -> None: ...

    class DataSourceReader:
        """The base class of a reader of batches."""

    class DataSourceStreamReader:
        """The base class of a reader of a stream."""

    class SupportsTriggerAvailableNow:
        """The base class of a reader that a stream can end with."""

    class InputPartition:
        """What one task reads."""

        value: Any

        def __init__(self, value: Any) -> None: ...

else:
    try:
        from pyspark.sql.datasource import (
            DataSource,
            DataSourceReader,
            DataSourceStreamReader,
            InputPartition,
        )
        from pyspark.sql.streaming.datasource import SupportsTriggerAvailableNow
    except ImportError:  # the module can be imported and described without Spark, or by an old one

        class DataSource:
            """Stands in for the class of a Spark that is not installed."""

            def __init__(self, options):
                raise missing()

        class DataSourceReader:
            """Stands in for the class of a Spark that is not installed."""

        class DataSourceStreamReader:
            """Stands in for the class of a Spark that is not installed."""

        class SupportsTriggerAvailableNow:
            """Stands in for the class of a Spark that is not installed."""

        InputPartition = object


def missing() -> ConfigurationException:
    """The error where PySpark is missing or too old."""
    return ConfigurationException(
        "The data source of Spark needs PySpark 4.2 or newer: "
        "pip install 'bigcommerce_sdk[spark]'"
    )


def is_missing() -> bool:
    """Whether PySpark is missing or too old."""
    return DataSource.__module__ == __name__
