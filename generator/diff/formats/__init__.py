"""The formats of a report: text for a terminal, the others for what reads them."""

from __future__ import annotations

from collections.abc import Callable

from ..report import Report
from .machines import as_github, as_json, as_junit
from .markdown import as_markdown
from .text import as_text

#: Each format's writer; only text knows colour.
FORMATS: dict[str, Callable[[Report], str]] = {
    "text": as_text,
    "markdown": as_markdown,
    "json": as_json,
    "github": as_github,
    "junit": as_junit,
}
