"""Settings of exports: their types and defaults. It loads nothing, because all lists use it."""

from __future__ import annotations

import os
from typing import Literal

#: How nested records are shown.
Nested = Literal["struct", "json"]
#: How money and measures are shown in a data frame.
Decimals = Literal["exact", "arrow", "float"]
#: The path of a file or directory.
Path = str | os.PathLike[str]

#: Rows of a batch; those of a row group of Parquet.
BATCH_SIZE = 10_000
#: Rows of a part file.
ROWS_PER_FILE = 1_000_000
