"""Records as Arrow record batches, files and data frames; needs the extras that its modules name.

Modules, from the top to the bottom::

    frames      records -> a pandas data frame
    tables      a data frame that Excel and databases accept
    writers     record batches -> files that are complete or absent
    formats     record batches -> Parquet, CSV and NDJSON
    plain       Arrow columns <-> JSON values
    assembling  rows of pages -> record batches of a fixed size
    columns     record class -> Arrow schema; rows of responses -> record batches
    vectors     one column: JSON values -> an Arrow array
    paths       paths that callers pass
    extras      the error for a library that is not installed
    settings    types and defaults of the arguments of exports

``vectors``, ``plain`` and ``formats`` import pyarrow, ``tables`` imports pandas: other modules
import these inside functions only. The package must not know collections, resources or requests:
rows come from the caller.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bigcommerce_sdk.arrow.columns import Columns, Errors, FieldError

__all__ = ["Columns", "Errors", "FieldError"]


def __getattr__(name: str) -> Any:
    """Load ``columns`` with the first use of its names: lists import only ``settings``."""
    if name in __all__:
        from bigcommerce_sdk.arrow import columns

        return getattr(columns, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
