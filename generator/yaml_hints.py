"""What to do about a syntax error of YAML, from the text of the line where it was found."""

from __future__ import annotations

import re

_KEY = r"(?:- +)?[\w-]+: +"
_COMMON_KEYS = "access|doc|enum|items|max_length|nullable|of|required|to|type|wire"
#: The fault of a line and its remedy. The first match is reported.
HINTS = tuple(
    (re.compile(pattern), advice)
    for pattern, advice in (
        (r"^(?:<{7}|={7}|>{7})(?: |$)", "this is the mark of a merge conflict; resolve it"),
        (r"^ *\t", "indent with spaces, not with tabs"),
        (r"[:,{\[] +([%@`])", r"text that begins with \1 needs quotes"),
        (
            r'"[^"]*\\[^"\\/abefnrtvxuUNLP0_ ]',
            r"in double quotes, \\ begins an escape; use single quotes",
        ),
        (r"'[^',]*\w'\w", "write '' for an apostrophe within single quotes"),
        (r"\{[^'\"}]* #", "' #' begins a comment; text with it needs quotes"),
        (rf"\{{.*[^,{{\s] +[\"']?({_COMMON_KEYS})[\"']?: ", r"write a comma before \1"),
        (rf"^\s*{_KEY}(?!['\"{{\[|>])[^#]*?\S: ", "text with ': ' in it needs quotes"),
        (rf"[{{,] *{_KEY}(?!['\"{{\[])[^'\",{{}}\[\]]*\S: ", "text with ': ' in it needs quotes"),
        (
            rf"[{{,] *{_KEY}(?!['\"{{\[])[^'\",}}\]]*[{{\[]",
            "inside {}, text with {, }, [ or ] needs quotes",
        ),
        (r": +[\[{].*[\]}] *[^\s,\]}#]", "text that begins with [ or { needs quotes"),
        (
            r"(?:^\s*|[{,] *)(?:- +)?([A-Za-z_]\w*):([^\s:/,}][^,}]*)",
            r"write a space after the colon, as in '\1: \2'",
        ),
    )
)
#: What to do where no line tells, by what the parser says.
OTHERWISE = {
    "did not find expected key": "check the indentation and the quotes of this line",
    "did not find expected '-' indicator": "check the indentation of this line",
    "mapping values are not allowed": "check the indentation of this line and the one before",
    "could not find expected ':'": "entries are written 'key: value'",
    "found character that cannot start any token": "text that begins with it needs quotes",
}


def hint(content: str, said: str, line: int, opened: int = 0) -> str:
    """What to do about a syntax error; empty when that is not clear.

    Args:
        content: the text of the file.
        said: what the parser says.
        line: the line where it stopped, from 1.
        opened: the line of what it was in; 0 where it was in nothing.
    """
    lines = content.split("\n")
    for number in dict.fromkeys((line, line - 1, opened)):
        found = hint_of_line(lines[number - 1]) if 0 < number <= len(lines) else ""
        if found:
            return found if number == line else f"in line {number}: {found}"
    is_open = "expected ','" in said or "end of stream" in said
    if is_open and opened and opened != line:
        return f"what opens in line {opened} is not closed"
    return next((advice for start, advice in OTHERWISE.items() if said.startswith(start)), "")


def hint_of_line(line: str) -> str:
    """What to do about a line; empty when it looks right."""
    for pattern, advice in HINTS:
        found = pattern.search(line)
        if found:
            return found.expand(advice)
    return ""
