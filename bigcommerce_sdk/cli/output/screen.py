"""Text of a store on a terminal: control characters are escaped."""

from __future__ import annotations

import re
import sys
from typing import TextIO

#: Characters that could change the terminal, or the direction of text.
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def escaped(text: str) -> str:
    """Text with escapes for control characters, other than line breaks and tabs."""
    return _CONTROLS.sub(lambda found: repr(found[0])[1:-1], text)


class Screen:
    """Standard output that is a terminal."""

    def write(self, text: str) -> int:
        """Write text, with control characters escaped."""
        return sys.stdout.write(escaped(text))


def data_stream() -> TextIO | Screen:
    """The stream of data: escaped on a terminal, unchanged in a file or pipe."""
    return Screen() if sys.stdout.isatty() else sys.stdout
