"""Formatting of generated code: never twice, and black only where a statement has to be broken.

Templates give one statement a line, whatever its length; only docstrings and tables have several.
Black breaks the lines that are too long, which takes most of the time of a run; the rest of its
style is blank lines and quotes. Tests compare the whole with black. A draft that was formatted
before is taken from the cache, when there is one. The cache keeps its files in a directory of its
own within the one that is given, and removes no file but those that it marked.
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
STRING = r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\""
_STRINGS = re.compile(STRING)
_PUNCTUATION = re.compile(rf"{STRING}|[\[\](){{}},]")

#: From how many files on a pool of processes saves more time than starting it takes.
WORTH_A_POOL = 20

Draft = tuple[str, str]


@cache
def _black_version() -> str:
    return version("black")


def format_draft(draft: Draft) -> str:
    """One draft, formatted. The result is compiled, so that no broken file is ever written.

    Raises:
        BrokenDraftError: when the draft is not Python.
    """
    path, text = draft
    try:
        formatted = format_source(text, path.endswith(".pyi"))
        compile(formatted, path, "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:  # black raises the latter
        raise BrokenDraftError(path, str(error)) from error
    return formatted


def format_source(draft: str, is_stub: bool) -> str:
    """A draft in the style of black.

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


def _statements(draft: str) -> Iterator[str]:
    """The lines of a draft; a docstring is one, with line breaks in it."""
    lines = iter(draft.split("\n"))
    for line in lines:
        if line.lstrip(" ").startswith(QUOTES) and line.count(QUOTES) == 1:
            parts = [line]
            while not parts[-1].endswith(QUOTES) or len(parts) == 1:
                parts.append(next(lines, QUOTES))  # a docstring without an end is found later
            yield "\n".join(parts)
        else:
            yield line.rstrip(" ")


@dataclass
class _Before:
    """The statement before, which decides on blank lines."""

    is_stub: bool
    text: str = ""
    indent: int = 0

    def blank_lines(self, text: str, indent: int, wanted: int) -> int:
        """The number of blank lines before a statement of which the draft has ``wanted``."""
        before, above, self.text, self.indent = self.text, self.indent, text, indent
        if not before or before.startswith("@") or indent > above or text[0] in ")]}":
            return 0
        starts = text.startswith(("def ", "class ", "@"))
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
    # a line of a table has nothing to be broken at
    if str_width(text) <= width or text[0] in '#"':
        return [text]
    return _broken(text, width)


def _quoted(string: str) -> str:
    """A literal in double quotes, unless that takes more backslashes."""
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


@lru_cache(maxsize=4096)  # many methods have the same parameters
def _broken(text: str, width: int) -> list[str]:
    """The lines of a statement that is too long for one."""
    if text.startswith("def "):
        lines = _with_a_line_each(text, width)
        if lines and all(str_width(line) <= width for line in lines):
            return lines
    # what is no statement by itself needs another part
    added = "\ndef _(): ..." if text.startswith("@") else " ..." if text.endswith(":") else ""
    mode = Mode({TargetVersion.PY311}, line_length=width, is_pyi=True)
    return black.format_str(text + added, mode=mode).removesuffix(f"{added}\n").rstrip().split("\n")


def _with_a_line_each(text: str, width: int) -> list[str]:
    """A function whose parameters have a line each; none where black finds a shorter form.

    Black does the same, in a millisecond for each parameter.
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
    """A draft that is not Python.

    Args:
        path: the file that would have been written.
        reason: what is wrong with it.
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)  # so that it can be pickled
        self.path = path
        self.reason = reason


def format_all(drafts: list[Draft], cache: Path | None) -> Iterator[str]:
    """Every draft formatted, in order.

    Args:
        drafts: pairs of path and text.
        cache: a folder for what was formatted before, or ``None`` for none.
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
    """A directory of formatted texts, each under the digest of its input.

    The first line of a file is a mark with the digest of the rest. What has no such line was made
    by someone else, or is damaged: it is not used, replaced or removed.
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
        """The kept text, when it is whole."""
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
        """What ``draft`` was formatted to, or ``None``."""
        return self._texts.get(draft)

    def put(self, draft: Draft, formatted: str) -> None:
        """Remember a result for :meth:`save`."""
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
