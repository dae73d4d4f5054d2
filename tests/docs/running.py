"""Run the Python blocks of a Markdown page against a sandbox.

Every ``python`` block of a page runs as printed, in the order of the page, in one namespace:

- A block with a ``title``, such as ``python title="shop.py"``, is written to that file of the
  working directory. Later blocks can import it. A file ``test_*.py`` is run by pytest.
- A ``text`` block directly after a Python block is the exact output of that block.
- A block may ``await`` at its top level, as in ``python -m asyncio`` and notebooks. Such blocks of
  a page share an event loop.
"""

from __future__ import annotations

import ast
import asyncio
import contextlib
import importlib
import inspect
import io
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from bigcommerce_sdk.sandbox import Sandbox

FENCE = re.compile(
    r"^(?P<indent> *)```(?P<language>\w*)(?P<options>[^\n`]*)\n(?P<text>.*?)^(?P=indent)```$",
    re.MULTILINE | re.DOTALL,
)


class Block(NamedTuple):
    """A fenced block of a page.

    Attributes:
        language: the word after the fence.
        title: the file name to write the block to, or an empty string.
        text: the content.
        line: number of the first line of the content.
        output: the output that the page shows below the block; None if it shows none.
    """

    language: str
    title: str
    text: str
    line: int
    output: str | None


def blocks(page: str) -> list[Block]:
    """The fenced blocks of a page."""
    found = list(FENCE.finditer(page))
    result: list[Block] = []
    for number, fence in enumerate(found):
        after = found[number + 1] if number + 1 < len(found) else None
        shown = (
            after is not None
            and after["language"] == "text"
            and page[fence.end() : after.start()].strip() == ""
        )
        title = re.search(r'title="([^"]+)"', fence["options"])
        result.append(
            Block(
                language=fence["language"],
                title=title[1] if title else "",
                text=re.sub(f"^{fence['indent']}", "", fence["text"], flags=re.MULTILINE),
                line=page.count("\n", 0, fence.start("text")) + 1,
                output=after["text"] if shown and after is not None else None,
            )
        )
    return result


@contextlib.contextmanager
def running(page: Path, directory: Path, sandbox: Sandbox) -> Iterator[dict[str, Any]]:
    """Run the Python blocks of a page in a directory, against a sandbox.

    Yields:
        The global variables of the page. Its environment variables are set until the block ends.

    Raises:
        AssertionError: the output of a block differs from the page, or a test of the page failed.
        Exception: any exception of a block; its traceback has the line numbers of the page.
    """
    names: dict[str, Any] = {"__name__": "__main__"}
    known = set(sys.modules)
    with pytest.MonkeyPatch.context() as patch, asyncio.Runner() as runner:
        patch.chdir(directory)
        patch.setattr(sys, "path", [str(directory), *sys.path])
        patch.setattr(sys, "dont_write_bytecode", True)  # a file may change within a second
        for name, value in sandbox.environment.items():
            patch.setenv(name, value)
        try:
            for block in python_blocks(page):
                _run(block, page, directory, names, runner)
            yield names
        finally:
            _forget(directory, known)


def run(page: Path, directory: Path) -> None:
    """Run the Python blocks of a page in a directory, against a new sandbox."""
    with Sandbox() as sandbox, running(page, directory, sandbox):
        pass


def python_blocks(page: Path) -> list[Block]:
    """The ``python`` blocks of a page."""
    found = blocks(page.read_text(encoding="utf-8"))
    return [block for block in found if block.language == "python"]


def _forget(directory: Path, known: set[str]) -> None:
    """Unload the modules of a directory, because the next page may define them differently."""
    for name in set(sys.modules) - known:
        path = getattr(sys.modules[name], "__file__", None)
        if path is not None and Path(path).parent == directory:
            del sys.modules[name]


def _run(
    block: Block, page: Path, directory: Path, names: dict[str, Any], runner: asyncio.Runner
) -> None:
    if block.title:
        (directory / block.title).write_text(block.text, encoding="utf-8")
        importlib.invalidate_caches()
        if block.title.startswith("test_"):
            _run_tests(block.title, directory)
        return
    printed = io.StringIO()
    text = "\n" * (block.line - 1) + block.text
    code = compile(text, str(page), "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    with contextlib.redirect_stdout(printed):
        awaits = eval(code, names)  # a coroutine if the block awaits
        if inspect.iscoroutine(awaits):
            runner.run(awaits)
    if block.output is not None:
        place = f"{page.name}:{block.line} printed:\n{printed.getvalue()}"
        assert printed.getvalue() == block.output, place


def _run_tests(name: str, directory: Path) -> None:
    """Run a file with pytest. Only the SDK's plugin is loaded: all plugins would take seconds."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "bigcommerce_sdk.sandbox.plugin", name],
        cwd=directory,
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
