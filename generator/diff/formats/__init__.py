"""The formats of a report: text for a terminal, the others for programs that read them.

They know the report, and must not compute anything that it lacks. Its modules::

    machines  JSON, annotations of GitHub, JUnit
    markdown  Markdown, for a comment on a pull request
    text      lines for a terminal, in color if it has any
"""

from __future__ import annotations

from collections.abc import Callable

from ..report import Report
from .machines import as_github, as_json, as_junit
from .markdown import as_markdown
from .text import as_text

#: Each format's writer; only text knows color.
FORMATS: dict[str, Callable[[Report], str]] = {
    "text": as_text,
    "markdown": as_markdown,
    "json": as_json,
    "github": as_github,
    "junit": as_junit,
}
