"""The environment of templates; undefined variables are errors."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .expressions import docstring, literal

TEMPLATES = Path(__file__).parent / "templates"


@cache
def environment() -> Environment:
    """The environment for ``templates/``, which compiles each template once per process.

    Autoescape is off, because the output is not HTML: schema texts reach templates only as source
    or as cells that are escaped already.
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
