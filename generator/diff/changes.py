"""One change between two schemas, and what it says."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from ..locations import V2
from ..problems import Position
from .rules import LEVELS, RULES, Rule

Side = Literal["base", "head"]
_ORDER = list(LEVELS)
#: The words that are texts of the schema, not code of apps.
OF_SCHEMA = ("before", "after", "value")


@dataclass(frozen=True)
class Finding:
    """The result of a comparison: a rule, and words for its meaning.

    Attributes:
        rule: id of the rule; empty for a difference that is reported at another subject.
        words: words for the rule's meaning, besides those of the place.
        below: what the subject continues with, where it is no place of its own.
    """

    rule: str
    words: Mapping[str, str] = field(default_factory=dict[str, str])
    below: str = ""


#: A difference that another change reports.
ELSEWHERE = Finding("")


def finding(
    rule: str, before: Any = None, after: Any = None, below: str = "", **words: str
) -> Finding:
    """A finding with the usual words."""
    return Finding(rule, {"before": shown(before), "after": shown(after), **words}, below)


@dataclass(frozen=True)
class Change:
    """One change.

    Attributes:
        rule: what kind of change it is.
        subject: what changed, such as ``Orders.filters.min_id``; as HEAD calls it.
        was: the same as BASE calls it.
        position: where it is written, in HEAD if it is there.
        side: the side that ``position`` belongs to.
        words: what fills the rule's meaning.
        acknowledged: whether the changelog names it.
        attributes: the attributes of the IR that differ, where it is no addition or removal.
    """

    rule: Rule
    subject: str
    was: str
    position: Position
    side: Side
    words: Mapping[str, str]
    acknowledged: bool = False
    attributes: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Rule and subject, which is how a change is acknowledged."""
        return f"{self.rule.id} {self.subject}"

    @property
    def order(self) -> tuple[int, str, str]:
        """Worst first, then by subject."""
        return (_ORDER.index(self.rule.level), self.subject, self.rule.id)

    def at(self, position: Position) -> Change:
        """The same change, written somewhere else."""
        return replace(self, position=position)

    def of_api(self, name: str) -> Change:
        """The same change; its subject names the API, unless it is V2."""
        if name == V2:
            return self
        called = {
            # before and after are texts of the schema
            key: re.sub(r"^api(?=\.[A-Z])", f"api.{name}", text) if key not in OF_SCHEMA else text
            for key, text in self.words.items()
        }
        called["api"] = f"api.{name}"
        prefix = f"{name.upper()} "
        return replace(self, subject=prefix + self.subject, was=prefix + self.was, words=called)

    def sentence(self, code: Callable[[str], str] = lambda text: f"`{text}`") -> str:
        """What the change means for calling code.

        Args:
            code: how a piece of code is marked and made safe, by default with backticks.
        """
        parts = self.rule.meaning.split("`")
        return "".join(
            code(clipped(visible(part.format_map(self.words)))) if index % 2 else part
            for index, part in enumerate(parts)
        )


def change(
    found: Finding,
    subject: str,
    was: str,
    words: Mapping[str, str],
    position: Position,
    side: Side,
    attributes: Sequence[str] = (),
) -> Change:
    """The change that a finding in a place makes."""
    return Change(
        RULES[found.rule],
        f"{subject}{found.below}",
        f"{was}{found.below}",
        position,
        side,
        {"api": "api", **words, **found.words},
        attributes=tuple(attributes),
    )


def shown(value: str | float | tuple[Any, ...] | None) -> str:
    """A value of the schema as a person reads it."""
    if isinstance(value, tuple):
        return ", ".join(filter(None, map(str, value))) or "nothing"
    return "nothing" if value is None else str(value) or "nothing"


def named(text: object) -> str:
    """A value as a part of a subject: itself when it is plain, else quoted."""
    plain = str(text)
    return plain if re.fullmatch(r"[\w:+-]+", plain) else repr(visible(plain))


def code(text: str) -> str:
    """A code span of Markdown that holds any text; a blank one for none."""
    if not text:
        return "` `"
    fence = "`" * (max(map(len, re.findall("`+", text)), default=0) + 1)
    padding = " " if text[:1] in ("`", " ") or text[-1:] in ("`", " ") else ""
    return f"{fence}{padding}{text}{padding}{fence}"


def visible(text: str) -> str:
    """Text in one line, in which characters that steer a terminal or a parser can be seen."""
    return "".join(
        each if each.isprintable() else each.encode("unicode_escape").decode() for each in text
    )


def clipped(text: str, most: int = 200) -> str:
    """Text that is short enough for a table."""
    return text if len(text) <= most else f"{text[: most - 3]}..."
