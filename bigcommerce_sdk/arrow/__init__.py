"""Records as Arrow record batches, files and data frames; needs the extras that its modules name.

Modules, from the top to the bottom::

    columns  record class -> Arrow schema; rows of responses -> record batches
    vectors  one column: JSON values -> an Arrow array
    extras   the error for a library that is not installed

``vectors`` imports pyarrow, so it is imported inside functions only. The package must not know
collections, resources or requests: rows come from the caller.
"""

from __future__ import annotations

from bigcommerce_sdk.arrow.columns import Columns, Errors, FieldError

__all__ = ["Columns", "Errors", "FieldError"]
