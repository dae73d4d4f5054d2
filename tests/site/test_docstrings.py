"""Docstrings as Markdown."""

from __future__ import annotations

import pytest

from tools.griffe_docstrings import markdown

CASES = {
    "role": ("See :class:`Client`.", "See `Client`."),
    "role with a path": ("See :func:`~a.b.call`.", "See `a.b.call`."),
    "code": ("Use ``x``.", "Use ``x``."),
    "session": (
        "Text.\n\n>>> call()\n'Mug'\n\nMore.",
        "Text.\n\n```pycon\n>>> call()\n'Mug'\n```\n\nMore.",
    ),
    "session of two calls": (
        ">>> a = 1\n>>> a\n1",
        "```pycon\n>>> a = 1\n>>> a\n1\n```",
    ),
    "session over two lines": (
        ">>> call(\n...     1)\n2",
        "```pycon\n>>> call(\n...     1)\n2\n```",
    ),
    "block": (
        "Use it::\n\n    with x:\n        y()\n\nMore.",
        "Use it:\n\n```python\nwith x:\n    y()\n```\n\nMore.",
    ),
    "block of its own": ("Text.\n\n::\n\n    a()\n", "Text.\n\n```python\na()\n```\n\n"),
    "tree": ("Tree::\n\n    A\n    └── B", "Tree:\n\n```text\nA\n└── B\n```\n\n"),
    "table of modules": (
        "Modules::\n\n    base   settings\n    check  the check\n",
        "Modules:\n\n```text\nbase   settings\ncheck  the check\n```\n\n",
    ),
    "plain": ("Sets ``a::b``.\n\nMore.", "Sets ``a::b``.\n\nMore."),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_marks_of_docstrings_become_markdown(text: str, expected: str) -> None:
    assert markdown(text).rstrip() == expected.rstrip()
