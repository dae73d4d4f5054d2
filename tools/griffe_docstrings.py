"""A griffe extension that converts docstrings to Markdown for the site.

It converts three constructs: roles of reStructuredText (``:class:`Client```), code blocks after a
line that ends with ``::``, and sessions with ``>>>`` outside an "Examples" section.
"""

from __future__ import annotations

import re
from typing import Any

import griffe

_ROLE = re.compile(r":(?:attr|class|data|exc|func|meth|mod|obj):`[~!]?([^`<>]+)`")
_SESSION = re.compile(
    r"^(?P<indent> *)>>> .*(?:\n(?P=indent)\S.*|\n(?P=indent) +\S.*)*", re.MULTILINE
)
_BLOCK = re.compile(
    r"^(?P<indent> *)(?P<text>.*?) ?::\n\n(?P<code>(?:(?P=indent) +.*\n|\n)+)", re.MULTILINE
)


class Docstrings(griffe.Extension):
    """Rewrites the docstring of each object when it is loaded."""

    def on_object(self, *, obj: griffe.Object, **_: Any) -> None:
        if obj.docstring is not None:
            obj.docstring.value = markdown(obj.docstring.value)


def markdown(text: str) -> str:
    """Convert the reStructuredText of a docstring to Markdown."""
    text = _ROLE.sub(r"`\1`", text)
    text = _BLOCK.sub(_fenced_block, f"{text}\n").removesuffix("\n")
    return _SESSION.sub(r"\g<indent>```pycon\n\g<0>\n\g<indent>```", text)


def _fenced_block(found: re.Match[str]) -> str:
    indent, text, code = found["indent"], found["text"], found["code"].rstrip()
    lines = [line[len(indent) :] for line in code.splitlines()]
    shift = min(len(line) - len(line.lstrip()) for line in lines if line.strip())
    body = "\n".join(f"{indent}{line[shift:]}".rstrip() for line in lines)
    language = "text" if re.search(r"[├└]|^\S+ {2,}\S", body, re.MULTILINE) else "python"
    heading = f"{indent}{text}:\n\n" if text else ""
    return f"{heading}{indent}```{language}\n{body}\n{indent}```\n\n"
