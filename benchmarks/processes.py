"""Servers in processes of their own, so that their cost is not measured."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any


@contextmanager
def served(serve: Callable[..., None], *given: Any, method: str | None = None) -> Generator[Any]:
    """Run a server during a ``with`` block; yields what it sends when it is ready.

    Args:
        serve: called in the process with a pipe, to which it sends its address, and ``given``. It
            serves until the process is killed.
        given: further arguments.
        method: how the process starts, such as ``"spawn"``; ``None`` for the usual way.
    """
    context: Any = multiprocessing.get_context(method)
    ours, theirs = context.Pipe()
    process = context.Process(target=serve, args=(theirs, *given), daemon=True)
    process.start()
    theirs.close()
    try:
        yield ours.recv()
    finally:
        process.terminate()
        process.join()
