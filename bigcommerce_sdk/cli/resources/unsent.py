"""The rows of a batch that were not sent: a file from which it can be continued."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.cli.errors import Failed, Interrupted
from bigcommerce_sdk.cli.resources.lists import replace_file

if TYPE_CHECKING:
    from bigcommerce_sdk.exception import BatchException


@contextmanager
def saved(rows: Sequence[Any]) -> Iterator[None]:
    """Save the rows that a batch in the block does not send.

    Args:
        rows: all its rows.

    Raises:
        Failed: when a request failed; says how to continue.
        Interrupted: after Ctrl-C; the same.
    """
    from bigcommerce_sdk.exception import BatchException

    try:
        yield
    except BatchException as error:
        if len(rows) == 1 or not error.not_sent:
            raise
        raise Failed(f"{error}\n{_save(error)}") from error
    except KeyboardInterrupt as interrupt:
        ended = interrupt.__cause__
        if not isinstance(ended, BatchException):
            raise
        rest = f"\n{_save(ended)}" if ended.not_sent else ""
        raise Interrupted(f"Interrupted. {ended}{rest}") from None


def _save(error: BatchException) -> str:
    """Write the rows, and say how to continue."""
    path = Path(f"bigcommerce-{os.getpid()}.rest.ndjson")
    lines = [json.dumps(row, ensure_ascii=False) for _, row, _ in error.not_sent]
    replace_file(path, "".join(f"{line}\n" for line in lines))
    return f"Rows that were not sent are in {path}: send them with --data @{path}"
