"""Fast formatting of generated code in black style.

Templates produce one statement a line, of any length; only docstrings and tables have several.
Black runs only on a few long statements, because it takes most of the time of a run; blank
lines, quotes and the usual long statements are formatted here. Tests compare the result with black.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.metadata import version
from pathlib import Path

import black
from black.mode import Mode, TargetVersion
from black.strings import str_width

from ..writing.cache import Cache, name_of

LINE_LENGTH = 100
INDENT = "    "
QUOTES = '"""'
#: A literal of text on one line.
STRING = r"'(?:[^'\\]++|\\.)*+'|\"(?:[^\"\\]++|\\.)*+\""
_STRINGS = re.compile(STRING)
_PUNCTUATION = re.compile(rf"{STRING}|[\[\](){{}},]")
#: The beginning of an assignment of a call, or of a type with several arguments.
_ASSIGNED = re.compile(r"[\w.]+(?:: \w+)? = [\w.]+[(\[]")
#: The beginning of an argument or item that can be split.
_ITEM = re.compile(r"(?:\w+=|\"[^\"\\]*\": )?[\w.]*[(\[{]")
#: What is before and after the annotation of a parameter, or the items of its list.
_AROUND_ANNOTATION = re.compile(r"^\s*\w+: (?:\w+\[)?|\]?(?: = [^=]+)?,?$")

#: Minimum number of files for which a process pool is faster than a single process.
WORTH_A_POOL = 20

Draft = tuple[str, str]


@cache
def _black_version() -> str:
    return version("black")


def format_draft(draft: Draft) -> str:
    """Format one draft. The result is compiled, so that no invalid file is written.

    Raises:
        BrokenDraftError: when the draft is not valid Python.
    """
    path, text = draft
    try:
        formatted = format_source(text, path.endswith(".pyi"))
        compile(formatted, path, "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:  # black raises the latter
        raise BrokenDraftError(path, str(error)) from error
    return formatted


def format_source(draft: str, is_stub: bool) -> str:
    """Format a draft in black style.

    Args:
        draft: Python source with one statement a line.
        is_stub: whether it is a stub, which has fewer blank lines.
    """
    lines: list[str] = []
    before = _Before(is_stub)
    blank = 0
    for line in _statements(draft):
        if not line:
            blank += 1
            continue
        text = line.lstrip(" ")
        indent = line[: len(line) - len(text)]
        lines += [""] * before.blank_lines(text, len(indent), blank)
        if text.startswith(QUOTES):
            lines += _docstring(text, indent)
        else:
            lines += [indent + part for part in _statement(text, LINE_LENGTH - len(indent))]
        blank = 0
    return "\n".join(lines) + "\n"


def line_count(draft: str) -> int:
    """About the number of lines of a stub once it is formatted, which takes much longer."""
    count, blank, before = 0, 0, _Before(is_stub=True)
    for line in _statements(draft):
        if not line:
            blank += 1
            continue
        text = line.lstrip(" ")
        width = LINE_LENGTH - len(line) + len(text)
        count += before.blank_lines(text, LINE_LENGTH - width, blank) + 1
        blank = 0
        if text.startswith(QUOTES):
            count += text.count("\n")
        elif len(text) > width and text[0] not in '#"':
            is_function = text.startswith(("def ", "async def "))
            parts = _with_a_line_each(text, width) if is_function else text.split(",")
            is_split = is_function and parts
            count += len(parts) - 1 if is_split else max(len(parts) + 1, 2)
            count += sum(_more_lines(each, width) for each in parts) if is_split else 0
    return count


def _more_lines(parameter: str, width: int) -> int:
    """The number of lines beyond the first of a parameter that has one for itself."""
    if str_width(parameter) <= width:
        return 0
    annotation = _AROUND_ANNOTATION.sub("", parameter)
    fits = str_width(annotation) + 2 * len(INDENT) <= width
    return 2 if fits else annotation.count(" | ") + 2


def _statements(draft: str) -> Iterator[str]:
    """The lines of a draft; a multi-line docstring counts as one."""
    lines = iter(draft.split("\n"))
    for line in lines:
        if line.lstrip(" ").startswith(QUOTES) and line.count(QUOTES) == 1:
            parts = [line]
            while not parts[-1].endswith(QUOTES) or len(parts) == 1:
                parts.append(next(lines, QUOTES))  # compile() reports an unterminated docstring
            yield "\n".join(parts)
        else:
            yield line.rstrip(" ")


@dataclass
class _Before:
    """The previous statement, which decides on blank lines."""

    is_stub: bool
    text: str = ""
    indent: int = 0

    def blank_lines(self, text: str, indent: int, wanted: int) -> int:
        """The number of blank lines before a statement that has ``wanted`` in the draft."""
        before, above, self.text, self.indent = self.text, self.indent, text, indent
        if not before or before.startswith("@") or text[0] in ")]}":
            return 0
        starts = text.startswith(("def ", "async def ", "class ", "@"))
        if indent > above:
            return 1 if starts and before.startswith("if ") and not self.is_stub else 0
        if indent:
            if not starts:
                return min(wanted, 1)
            return 1 if before.startswith(QUOTES) or not self.is_stub else 0
        if starts or above:
            return 1 if self.is_stub else 2
        if before.startswith(("from ", "import ")) and not text.startswith(("from ", "import ")):
            wanted = max(wanted, 1)
        return min(wanted, 1 if self.is_stub else 2)


def _docstring(text: str, indent: str) -> list[str]:
    first, *others = text.split("\n")
    inner = [line for line in others if line.strip(" ") not in ("", QUOTES)]
    deep = min((len(line) - len(line.lstrip(" ")) for line in inner), default=0)
    return [indent + first.rstrip(" "), *(_indented(line, indent, deep) for line in others)]


def _indented(line: str, indent: str, deep: int) -> str:
    text = line.lstrip(" ")
    return (indent + (text if text == QUOTES else line[deep:])).rstrip(" ")


def _statement(text: str, width: int) -> list[str]:
    """The lines of a statement, without its indentation."""
    if "'" in text and not text.startswith("#"):
        text = _STRINGS.sub(lambda found: _quoted(found[0]), text)
    # a line of a table cannot be split
    if str_width(text) <= width or text[0] in '#"':
        return [text]
    return _broken(text, width)


def _quoted(string: str) -> str:
    """A literal in double quotes, unless that needs more backslashes."""
    if string[0] == '"':
        return string
    body = string[1:-1]
    if '"' not in body:
        return '"' + body.replace("\\'", "'") + '"'
    if "\\'" not in body:
        return string
    turned = re.sub(r"\\.|\"", _turned_quote, body, flags=re.DOTALL)
    return f'"{turned}"' if turned.count("\\") <= body.count("\\") else string


def _turned_quote(found: re.Match[str]) -> str:
    return {"\\'": "'", '"': '\\"'}.get(found[0], found[0])


@lru_cache(maxsize=4096)  # many methods have equal parameters
def _broken(text: str, width: int) -> list[str]:
    """Split a statement that is too long for one line."""
    lines = _split(text, width)
    if lines and all(str_width(line) <= width for line in lines):
        return lines
    # decorators and headers need a completion to be valid statements
    added = "\ndef _(): ..." if text.startswith("@") else " ..." if text.endswith(":") else ""
    mode = Mode({TargetVersion.PY311}, line_length=width, is_pyi=True)
    return black.format_str(text + added, mode=mode).removesuffix(f"{added}\n").rstrip().split("\n")


def _split(text: str, width: int) -> list[str]:
    """Split the usual statements as black does; empty for others, which are left to black."""
    if text.startswith(("def ", "async def ")):
        return _with_a_line_each(text, width)
    if text.startswith("from "):
        start, _, names = text.partition(" import ")
        return [f"{start} import (", *(f"{INDENT}{name}," for name in names.split(", ")), ")"]
    found = None if "lambda" in text else _ASSIGNED.match(text)
    return _split_brackets(text, found.end() - 1, width) if found else []


def _split_brackets(text: str, opening: int, width: int, after: str = "") -> list[str]:
    """Split what ends with a pair of brackets: the content on one line, or a line per part.

    Args:
        text: an assignment, argument or item. No other brackets are before the pair.
        opening: the index of the opening bracket.
        width: the width that is left.
        after: what follows the closing bracket.

    Returns:
        The lines; empty if black is needed.
    """
    parts: list[str] = []
    depth, start = 0, opening + 1
    for found in _PUNCTUATION.finditer(text, opening):
        depth += (found[0] in "([{") - (found[0] in ")]}")
        if depth == 0 or (depth == 1 and found[0] == ","):
            parts.append(text[start : found.start()].strip())
            start = found.end()
        if depth == 0:
            break
    is_one_tuple = len(parts) == 2 and not parts[1]
    if start != len(text) or len(parts) < 2 or not (parts[-1] or is_one_tuple):
        return []
    first, last = text[: opening + 1], text[-1] + after
    content, inner = ", ".join(parts), width - len(INDENT)
    # a tuple or dict has a line for each item
    if first[-2:-1].isalnum() and str_width(content) <= inner:
        return [first, INDENT + content, last]
    lines = [first]
    for part in filter(None, parts):
        below = [f"{part},"]
        if str_width(below[0]) > inner:
            item = _ITEM.match(part)
            below = _split_brackets(part, item.end() - 1, inner, ",") if item else []
            if not below:
                return []
        lines += [INDENT + line for line in below]
    return [*lines, last]


def _with_a_line_each(text: str, width: int) -> list[str]:
    """Split a function: its parameters on one line, or a line for each; empty if black is needed.

    Much faster than black, which takes a millisecond for each parameter.
    """
    opening = text.index("(")
    depth, start, end = 0, opening + 1, opening
    parameters: list[str] = []
    for found in _PUNCTUATION.finditer(text, opening):
        depth += (found[0] in "([{") - (found[0] in ")]}")
        if depth == 0 or (depth == 1 and found[0] == ","):
            parameters.append(text[start : found.start()].strip())
            start, end = found.end(), found.start()
        if depth == 0:
            break
    is_single = len(parameters) == 1
    listed = ", ".join(parameters) + "," * is_single
    if len(INDENT) + str_width(listed) <= width:
        if is_single and "[" in text[end:]:  # black may split the annotation of the result
            return []
        return [text[: opening + 1], INDENT + listed, text[end:]]
    return [text[: opening + 1], *(f"{INDENT}{each}," for each in parameters), text[end:]]


class BrokenDraftError(Exception):
    """A draft is not valid Python.

    Args:
        path: the file of the draft.
        reason: what is wrong with it.
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)  # so that it can be pickled
        self.path = path
        self.reason = reason


def format_all(drafts: list[Draft], cache: Cache) -> Iterator[str]:
    """Format all drafts that the cache does not have, in order.

    Args:
        drafts: pairs of path and text.
        cache: the cache, which gets the others.
    """
    known = {draft: cache.get(cache_name(draft)) for draft in drafts}
    new = [draft for draft in drafts if known[draft] is None]
    if len(new) < WORTH_A_POOL:
        yield from _in_order(drafts, known, map(format_draft, new), cache)
    else:
        with ProcessPoolExecutor() as pool:
            made = pool.map(format_draft, new, chunksize=4)
            yield from _in_order(drafts, known, made, cache)


def _in_order(
    drafts: list[Draft], known: Mapping[Draft, str | None], new: Iterator[str], cache: Cache
) -> Iterator[str]:
    for draft in drafts:
        formatted = known[draft]
        if formatted is None:
            formatted = next(new)
            cache.put(cache_name(draft), formatted)
        yield formatted


def cache_name(draft: Draft) -> str:
    """The name of the formatted draft in the cache."""
    path, text = draft
    return name_of(_black_version(), str(LINE_LENGTH), Path(path).suffix, text)
