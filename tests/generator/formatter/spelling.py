"""Schema files in every YAML style, with comments in every position."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import yaml
from hypothesis import strategies as st

from bigcommerce_sdk.json.types import is_list, is_object

Path = tuple[Any, ...]
#: What comments above the first entry and below the last belong to.
HEAD, END = ("head",), ("end",)


def _repeated(words: tuple[list[str], int]) -> str:
    return " ".join(words[0] * words[1])


LONG = st.integers(90, 260).map(lambda length: f"https://example.com/{'x' * length}?a=1&b=[2]")
WORDS = st.one_of(
    st.sampled_from(
        ["a", "the", "store", "e.g.", "x: y", "key:", ": ", ", ", ",", "it's", '"so"', "''", "#1",
         "- b", "[c]", "{d}", "&e", "*f", "!g", "%h", "@i", "`j`", "|", ">", "?", "...", "---",
         "null", "true", "no", "1.5", "12:30:45", "2020-01-01", "1e3", "0o17", "é", "日本",
         "\u00a0", "\u2003", "😀", "=", "<<", "~", "\\n", "\\", "a,b", "x,", "(y)", "y#z"]
    ),
    LONG,
    st.text("abcdefghijklmnopqrstuvwxyz:,#'\"-", min_size=1, max_size=130),
)  # fmt: skip
#: Free text of one line that is not blank.
TEXTS = (
    st.tuples(st.lists(WORDS, min_size=1, max_size=5), st.sampled_from([1, 1, 3, 12]))
    .map(_repeated)
    .filter(str.strip)
)
#: Values of the wire: any text, also of several lines, and what is no text.
WIRE = st.one_of(
    TEXTS,
    st.lists(TEXTS, min_size=2, max_size=3).map("\n".join),
    TEXTS.map(lambda text: f" {text}  \n\n"),
    st.sampled_from(["", " ", "\t", "a\tb", "\n", "1", "true", "null", "~", "0x1F", "1_000"]),
    st.sampled_from([0, -17, 1.5, True, False, None]),
)
NAMES = st.from_regex(r"[a-z][a-z0-9_]{0,12}", fullmatch=True)
CLASSES = st.from_regex(r"[A-Z][A-Za-z0-9]{0,12}", fullmatch=True)


@dataclass
class Spelled:
    """A file, the tree that it has, and its comments by the path of the entry they belong to."""

    tree: Any
    text: str = ""
    comments: dict[Path, list[str]] = field(default_factory=dict[Path, list[str]])


def fields(texts: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Mappings of fields, with their keys in any order."""
    plain = {"type": st.just("string"), "doc": texts}
    more = {
        "default": WIRE,
        "nullable": st.booleans(),
        "required": st.sampled_from(["create", ["create"], ["create", "update"]]),
        "note": texts,
        "max_length": st.integers(1, 99),
    }
    one = st.fixed_dictionaries(plain, optional=more).flatmap(shuffled)
    return st.dictionaries(NAMES, one, min_size=1, max_size=4)


def shuffled(tree: dict[str, Any]) -> st.SearchStrategy[Any]:
    """The same mapping with its keys in any order."""
    return st.permutations(list(tree)).map(lambda keys: {key: tree[key] for key in keys})


SHAPE = st.fixed_dictionaries({"doc": TEXTS, "fields": fields(TEXTS)}).flatmap(shuffled)
ENUM = st.fixed_dictionaries(
    {
        "doc": TEXTS,
        "values": st.lists(WORDS.filter(str.strip), min_size=1, max_size=12, unique=True),
    }
).flatmap(shuffled)
SHARED = st.fixed_dictionaries(
    {"shared": TEXTS},
    optional={
        "records": st.dictionaries(CLASSES, SHAPE, max_size=2),
        "shapes": st.dictionaries(CLASSES, SHAPE, max_size=2),
        "enums": st.dictionaries(CLASSES, ENUM, max_size=2),
    },
).flatmap(shuffled)
RESOURCE = st.fixed_dictionaries(
    {"resource": st.just("Things"), "fields": fields(TEXTS)},
    optional={
        "doc": TEXTS,
        "source": st.one_of(TEXTS, st.lists(TEXTS, min_size=1, max_size=4, unique=True)),
        "operations": st.sampled_from(
            [["list", "get"], {"list": {}, "get": {}}, {"list": {"status": 201}, "get": {}}]
        ),
        "note": TEXTS,
    },
).flatmap(shuffled)


def spell(tree: Any, seed: int) -> Spelled:
    """A file that has this tree, in the spelling of a seed."""
    chance = random.Random(seed)
    made = Spelled(tree)
    writer = _Writer(chance, made)
    lines = [writer.comment(HEAD, 0)] if chance.random() < 0.5 else []
    lines += writer.block(tree, 0, ())
    if chance.random() < 0.5:
        lines.append(writer.comment(END, 0))
    if chance.random() < 0.5:
        lines = ["---", *lines]
    end = chance.choice(["\n", "\r\n"])
    made.text = chance.choice(["", "\ufeff"]) + end.join(lines)
    made.text += chance.choice(["", end, f"{end}{end}", f"{end}...{end}"])
    return made


FILES = st.builds(spell, st.one_of(SHARED, RESOURCE), st.integers(0, 2**32))


class _Writer:
    def __init__(self, chance: random.Random, made: Spelled) -> None:
        self.choose = chance.choice
        self.chance = chance
        self.made = made
        self.count = 0

    def one_in(self, number: int) -> bool:
        return self.chance.randrange(number) == 0

    def comment(self, path: Path, column: int) -> str:
        """A new comment, kept under the entry that it belongs to."""
        self.count += 1
        said = self.choose(["", " why: x", ' "quoted', " 'a", " # more", f" {'y' * 150}", " é: {["])
        text = f"# c{self.count}{said}"
        self.made.comments.setdefault(path, []).append(text)
        return " " * column + text

    def block(self, node: Any, indent: int, path: Path) -> list[str]:
        """A container with a line per entry."""
        lines: list[str] = []
        step = self.choose([1, 2, 4])
        for number, (key, value) in enumerate(_items(node)):
            at = (*path, key)
            while self.one_in(5):
                lines.append(self.comment(at if number or path else HEAD, indent))
            if self.one_in(8):
                lines.append("")
            start = " " * indent + (f"{self.key(key)}:" if is_object(node) else "-")
            if value and (is_object(value) or is_list(value)) and not self.one_in(3):
                behind = f" {self.comment(at, 1)}" if self.one_in(6) else ""
                lines += [start + behind, *self.block(value, indent + step, at)]
            elif value and (is_object(value) or is_list(value)) and self.one_in(2):
                lines += self.flow_lines(start, value, at)
            elif is_object(value) or is_list(value):
                lines += self.behind([f"{start} {self.flow(value)}"], at)
            else:
                lines += self.scalar(start, value, indent + step, at)
        if path and self.one_in(8):
            lines.append(self.comment((*path, *END), indent))
        return lines

    def flow_lines(self, start: str, node: Any, at: Path) -> list[str]:
        """A value between brackets or braces over several lines."""
        opened, closed = "{}" if is_object(node) else "[]"
        lines = [f"{start} {opened}"]
        if self.one_in(6):
            lines[0] += self.comment(at, 1)
        space = len(start) - len(start.lstrip()) + 2
        items = _items(node)
        for key, value in items:
            if self.one_in(5):
                lines.append(self.comment((*at, key), space + 3))
            text = f"{key}: {self.flow(value)}" if is_object(node) else self.flow(value)
            lines.append(
                " " * space + text + ("," if key != items[-1][0] or self.one_in(3) else "")
            )
            if self.one_in(5):
                lines[-1] += self.comment((*at, key), 1)
        if self.one_in(6):
            lines.append(self.comment((*at, *END), space))
        return [*lines, " " * space + closed]

    def key(self, key: str) -> str:
        return self.choose([key, f"'{key}'", f'"{key}"'])

    def behind(self, lines: list[str], at: Path) -> list[str]:
        """Lines with or without a comment at their end."""
        if self.one_in(5):
            lines[-1] += self.comment(at, 2)
        return lines

    def flow(self, node: Any) -> str:
        """A value between brackets or braces, or a scalar there."""
        if is_object(node):
            return "{" + ", ".join(f"{k}: {self.flow(v)}" for k, v in node.items()) + "}"
        if is_list(node):
            return "[" + ", ".join(map(self.flow, node)) + "]"
        return self.one_line(node, lambda text: f"[{text}]")

    def one_line(self, value: Any, around: Callable[[str], str]) -> str:
        if not isinstance(value, str):
            return json.dumps(value)
        ways = [_double(value)]
        if "\n" not in value and value.isprintable():
            ways.append("'" + value.replace("'", "''") + "'")
            if _reads_as(around(value), value):
                ways += [value] * 3
        return self.choose(ways)

    def scalar(self, start: str, value: Any, indent: int, at: Path) -> list[str]:
        """A scalar in any style that has its value."""
        if value is None and self.one_in(2):
            return self.behind([start], at)
        words = value.split(" ") if isinstance(value, str) else []
        smooth = bool(words) and "" not in words and str(value).isprintable()
        if isinstance(value, str) and value.strip() and value.isprintable() and self.one_in(4):
            header = self.choose(["|-", ">-"])
            header += f"{indent - (len(start) - len(start.lstrip(' ')))}"
            behind = f" {self.comment(at, 1)}" if self.one_in(6) else ""
            folded = [value]
            if header[0] == ">" and smooth:
                folded = self.broken(words)
            return [f"{start} {header}{behind}", *(" " * indent + line for line in folded)]
        if smooth and self.one_in(3):
            lines = self.broken(words)
            for quote in self.choose([("", "'"), ("'", "")]):
                text = f"\n{' ' * indent}".join(lines)
                text = f"'{text.replace(chr(39), chr(39) * 2)}'" if quote else text
                if _reads_as(f"k: {text}", {"k": value}):
                    return self.behind(f"{start} {text}".split("\n"), at)
        text = self.one_line(value, lambda text: f"- {text}")
        return self.behind([f"{start} {text}"], at)

    def broken(self, words: list[str]) -> list[str]:
        """Words in lines of any length."""
        lines = [words[0]]
        for word in words[1:]:
            if self.one_in(4):
                lines.append(word)
            else:
                lines[-1] += f" {word}"
        return lines


def _items(node: Any) -> list[tuple[Any, Any]]:
    return list(node.items()) if is_object(node) else [*enumerate(list[Any](node))]


def _double(text: str) -> str:
    # the stubs leave a type of it open
    dumped = yaml.safe_dump(  # pyright: ignore[reportUnknownMemberType]
        text, default_style='"', allow_unicode=True, width=10**9
    )
    return str(dumped).rstrip("\n")


def _reads_as(text: str, value: Any) -> bool:
    try:
        read = yaml.safe_load(text)
    except yaml.YAMLError:
        return False
    return bool(read == value or read == [value]) and not re.search(r"[\[{ ]$", text)
