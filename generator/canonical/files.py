"""Files → their canonical text. Only what the language knows is laid out; the rest is a problem."""

from __future__ import annotations

from pathlib import Path

import yaml

from ..language import FILES
from ..loader import sort_of
from ..problems import Problems
from ..source import LOADER, read_content, read_text
from .comments import find
from .layout import Layout

#: What does not keep a file from being laid out: an overlay holds only what it adds.
_HARMLESS = frozenset({"missing-key"})


def canonical_file(path: Path, problems: Problems) -> tuple[str, str] | None:
    """The text of a file, and the canonical one; ``None`` when it does not load.

    Args:
        path: the file.
        problems: where what is wrong is collected.
    """
    content = read_content(path, str(path), problems)
    text = None if content is None else canonical(content, str(path), problems)
    return None if content is None or text is None else (content, text)


def canonical(content: str, shown: str, problems: Problems) -> str | None:
    """The canonical text of a file's content; ``None`` when it does not load.

    Args:
        content: the text of the file.
        shown: how to name it in problems.
        problems: where what is wrong is collected.
    """
    own = Problems()
    content = content.removeprefix("\ufeff")
    node = read_text(content, shown, own)
    sort = sort_of(node, own) if node is not None else ""
    if node is not None and sort:
        FILES[sort].read(node, own)
    found = [each for each in own.found if each.rule not in _HARMLESS]
    problems.found += found
    if found:
        return None
    root = yaml.compose(content, Loader=LOADER)
    assert root is not None  # noqa: S101 - it was read already
    return Layout(find(content, root)).text(root, FILES[sort])
