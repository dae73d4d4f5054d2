"""The one way in which templates are filled: a name that is missing is an error, never a blank."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .expressions import docstring, literal

TEMPLATES = Path(__file__).parent / "templates"


@cache
def environment() -> Environment:
    """The environment over ``templates/``, which compiles each once in a process.

    Nothing is escaped, since the output is no HTML: texts of the schema reach a template only as
    source or as cells that were made safe before.
    """
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - Python and Markdown come out, see above
    )
    made.filters.update(literal=literal, docstring=docstring)
    return made
