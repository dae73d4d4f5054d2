"""Fast formatting of generated code in black style.

Templates produce one statement a line, of any length; only docstrings and tables have several.
Black runs only on statements that are too long, because it takes most of the time of a run; blank
lines and quotes are formatted here. Tests compare the result with black. Formatted drafts are
cached, in a subdirectory of the given one; only files with the mark of the cache are removed.
"""

from __future__ import annotations

import errno
import hashlib
import re
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.metadata import version
from pathlib import Path

import black
from black.mode import Mode, TargetVersion
from black.strings import str_width

from ..writing.atomic_writer import check_way, is_plain, locked, replace_file

LINE_LENGTH = 100
INDENT = "    "
QUOTES = '"""'
#: A literal of text on one line.
STRING = r"'(?:[^'\\]++|\\.)*+'|\"(?:[^\"\\]++|\\.)*+\""
_STRINGS = re.compile(STRING)
_PUNCTUATION = re.compile(rf"{STRING}|[\[\](){{}},]")

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
            count += len(parts) - 1 if is_function and parts else max(len(parts) + 1, 2)
    return count


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
    if text.startswith(("def ", "async def ")):
        lines = _with_a_line_each(text, width)
        if lines and all(str_width(line) <= width for line in lines):
            return lines
    # decorators and headers need a completion to be valid statements
    added = "\ndef _(): ..." if text.startswith("@") else " ..." if text.endswith(":") else ""
    mode = Mode({TargetVersion.PY311}, line_length=width, is_pyi=True)
    return black.format_str(text + added, mode=mode).removesuffix(f"{added}\n").rstrip().split("\n")


def _with_a_line_each(text: str, width: int) -> list[str]:
    """Split a function into one line per parameter; empty if black has a shorter form.

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
    if len(INDENT) + str_width(", ".join(parameters)) <= width:
        return []
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


def format_all(drafts: list[Draft], cache: Path | None) -> Iterator[str]:
    """Format all drafts, in order.

    Args:
        drafts: pairs of path and text.
        cache: the directory of the cache, or ``None`` to disable it.
    """
    kept = _Cache(cache, drafts)
    new = [draft for draft in drafts if kept.get(draft) is None]
    if len(new) < WORTH_A_POOL:
        yield from _in_order(drafts, kept, map(format_draft, new))
    else:
        with ProcessPoolExecutor() as pool:
            yield from _in_order(drafts, kept, pool.map(format_draft, new, chunksize=4))
    kept.save()


def _in_order(drafts: list[Draft], kept: _Cache, new: Iterator[str]) -> Iterator[str]:
    for draft in drafts:
        formatted = kept.get(draft)
        if formatted is None:
            formatted = next(new)
            kept.put(draft, formatted)
        yield formatted


class _Cache:
    """A directory of formatted texts, named by the digest of their input.

    The first line of a file is a mark with the digest of the rest. A file without a valid mark is
    foreign or damaged: it is not used, replaced or removed.
    """

    DIRECTORY = "formatted-1"
    SUFFIX = ".formatted"
    MARK = b"bigcommerce_sdk generator cache "

    def __init__(self, folder: Path | None, drafts: list[Draft]) -> None:
        self._folder = folder / self.DIRECTORY if folder else None
        self._names = {draft: self._name(draft) for draft in drafts}
        self._texts: dict[Draft, str | None] = {}
        self._new: dict[str, bytes] = {}
        for draft in drafts if self._folder else ():
            self._texts[draft] = self._read(draft)

    @classmethod
    def _name(cls, draft: Draft) -> str:
        path, text = draft
        made_from = f"{_black_version()} {LINE_LENGTH} {Path(path).suffix}\n{text}"
        return hashlib.sha256(made_from.encode()).hexdigest() + cls.SUFFIX

    def _read(self, draft: Draft) -> str | None:
        """The cached text, if its mark is valid."""
        assert self._folder is not None  # noqa: S101 - for the type checker
        path = self._folder / self._names[draft]
        try:
            content = path.read_bytes() if is_plain(path) else b""
            start, _, text = content.partition(b"\n")
            return text.decode() if start == self._mark(text) else None
        except (OSError, UnicodeDecodeError):
            return None

    def _mark(self, text: bytes) -> bytes:
        return self.MARK + hashlib.sha256(text).hexdigest().encode()

    def get(self, draft: Draft) -> str | None:
        """The formatted draft, or ``None``."""
        return self._texts.get(draft)

    def put(self, draft: Draft, formatted: str) -> None:
        """Add a result, to be written by :meth:`save`."""
        text = formatted.encode()
        self._new[self._names[draft]] = self._mark(text) + b"\n" + text

    def save(self) -> None:
        """Write new results and remove unused ones, unless another run is saving.

        Raises:
            OSError: when the cache cannot be written.
        """
        if self._folder is None:
            return
        wanted = set(self._names.values())
        others = self._folder.iterdir() if self._folder.is_dir() else ()
        stale = [path for path in others if path.name not in wanted and self._is_ours(path)]
        if not (self._new or stale):
            return
        check_way(self._folder.parent)
        try:
            with locked(self._folder):
                for name, content in self._new.items():
                    path = self._folder / name
                    if is_plain(path) is None or self._is_ours(path):
                        replace_file(path, content)
                for path in stale:
                    path.unlink(missing_ok=True)
        except OSError as error:
            if error.errno != errno.EBUSY:
                raise

    def _is_ours(self, path: Path) -> bool:
        """Whether a file has the name and the mark of the cache."""
        if not re.fullmatch(r"[0-9a-f]{64}" + re.escape(self.SUFFIX), path.name):
            return False
        if not is_plain(path):
            return False
        with path.open("rb") as file:
            return file.read(len(self.MARK)) == self.MARK
