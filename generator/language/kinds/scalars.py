"""Kinds of single values: text, numbers, words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from bigcommerce_sdk.naming import closest

from ...naming import module_name
from ...problems import Problems
from ...source import Node, Sequence, Text
from .base import JsonSchema, Kind, suggestion

#: The largest number, above and below zero.
LARGEST = 10**18
#: The canonical spelling of an integer.
WHOLE_NUMBER = "0|-?[1-9][0-9]{0,18}"
#: The values of an integer enum, as text.
INTEGER_TEXT = "0|-?[1-9][0-9]{0,17}"
#: The canonical spelling of a number with a fraction.
FRACTION = r"-?(0|[1-9][0-9]{0,18})\.[0-9]+"
#: Unquoted scalars that YAML 1.2, and so an editor, does not read as text.
NOT_TEXT = {
    "null": r"null|Null|NULL|~|",
    "true or false": r"true|True|TRUE|false|False|FALSE",
    "a number": r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+"
    r"|[-+]?(\.inf|\.Inf|\.INF)|\.nan|\.NaN|\.NAN",
}
#: How such a scalar begins.
_NOT_TEXT_STARTS = "nNtTfF~+-.0123456789"
_BIDI = r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_BREAKS = r"\n\r\x85\u2028\u2029"
_CONTROLS = r"\x00-\x1f\x7f-\x9f"
_BLANKS = r" \xa0\u1680\u2000-\u200a\u202f\u205f\u3000"
#: One line of text that is not blank. All patterns use only syntax with the same meaning in Python
#: and JavaScript, because editors check with the latter.
ONE_LINE = rf"[{_BLANKS}]*[^{_BLANKS}{_CONTROLS}{_BREAKS}{_BIDI}][^{_CONTROLS}{_BREAKS}{_BIDI}]*"
#: One line of text that may be empty or blank.
ONE_LINE_OR_EMPTY = rf"[^{_CONTROLS}{_BREAKS}{_BIDI}]*"


def whole(pattern: str) -> JsonSchema:
    """The JSON Schema of text that matches a pattern completely."""
    return {"type": "string", "pattern": f"^(?:{pattern})$(?!\n)"}  # Python's $ allows a line break


def not_text(node: Text) -> str:
    """The type that YAML gives a scalar, or an empty string for text."""
    if node.quoted or (node.text and node.text[0] not in _NOT_TEXT_STARTS):
        return ""
    return next((what for what, way in NOT_TEXT.items() if re.fullmatch(way, node.text)), "")


def number(node: Text) -> int | float | None:
    """The number of an unquoted scalar in canonical spelling, or ``None``."""
    if node.quoted or not re.fullmatch(f"{WHOLE_NUMBER}|{FRACTION}", node.text):
        return None
    found = float(node.text) if "." in node.text else int(node.text)
    return found if abs(found) <= LARGEST else None


@dataclass(frozen=True)
class TextKind(Kind):
    """One line of text, optionally with a pattern.

    Attributes:
        name: its name in problems.
        pattern: the pattern of the whole text.
        refused: a pattern of texts that a rule of the schema rejects.
    """

    name: str = "text"
    pattern: str = ONE_LINE
    refused: str = ""

    def read(self, node: Node, problems: Problems) -> Any:
        if not isinstance(node, Text):
            return self._refuse(node, problems)
        taken_for = not_text(node)
        if self.takes(node.text) and not taken_for:
            return node.text
        return self._refuse(node, problems, self._why(node.text, taken_for))

    def _why(self, text: str, taken_for: str) -> str:
        """What is wrong with a text; empty if only the pattern does not match."""
        if not text.strip():
            return "empty"
        if re.search(f"[{_BREAKS}]", text):
            return "more than one line"
        if re.search(f"[{_CONTROLS}]", text):
            return "a tab or another control character"
        if self.takes(text):
            return f"{text[:40]} is {taken_for} in YAML; write text in quotes"
        return ""

    def takes(self, text: str) -> bool:
        """Whether a text matches the pattern."""
        return re.fullmatch(self.pattern, text) is not None

    def better(self, text: str) -> str:
        """``; did you mean 'x'?`` for a text with a similar valid spelling, else empty."""
        words = self.pattern.split("|")
        if all(re.fullmatch(r"[a-z_]+", word) for word in words):
            return suggestion(text, words)
        snake = re.sub(r"[^a-z0-9]+", "_", module_name(text)).strip("_")
        camel = "".join(word[:1].upper() + word[1:] for word in re.split(r"[^A-Za-z0-9]+", text))
        near = next((each for each in (snake, camel) if each and self.takes(each)), "")
        return f"; did you mean {near!r}?" if near else ""

    def json_schema(self) -> JsonSchema:
        refused = f"(?!(?:{self.refused})$)" if self.refused else ""
        return whole(f"{refused}(?:{self.pattern})") if refused else whole(self.pattern)


@dataclass(frozen=True)
class IntegerKind(Kind):
    """An unquoted integer with a minimum."""

    name: str = "a whole number"
    minimum: int | None = None

    def read(self, node: Node, problems: Problems) -> Any:
        found = number(node) if isinstance(node, Text) else None
        if isinstance(found, int) and (self.minimum is None or found >= self.minimum):
            return found
        limits = "" if self.minimum is None else f" from {self.minimum} to {LARGEST}"
        wanted = replace(self, name=f"{self.name}{limits}")
        return wanted._refuse(node, problems, _in_quotes(node))

    def json_schema(self) -> JsonSchema:
        minimum = -LARGEST if self.minimum is None else self.minimum
        return {"type": "integer", "minimum": minimum, "maximum": LARGEST}


@dataclass(frozen=True)
class NumberKind(Kind):
    """An unquoted number, as its source text."""

    name: str = "a number"

    def read(self, node: Node, problems: Problems) -> Any:
        if isinstance(node, Text) and number(node) is not None:
            return node.text
        return self._refuse(node, problems, _in_quotes(node))

    def json_schema(self) -> JsonSchema:
        return {"type": "number", "minimum": -LARGEST, "maximum": LARGEST}


@dataclass(frozen=True)
class ValueKind(Kind):
    """A value of an enum: one line of text, or an unquoted integer."""

    name: str = "text, or a whole number without quotes"

    def read(self, node: Node, problems: Problems) -> Any:
        found = number(node) if isinstance(node, Text) else None
        if isinstance(found, int) and re.fullmatch(INTEGER_TEXT, str(found)):
            return found
        return TextKind(self.name, ONE_LINE_OR_EMPTY).read(node, problems)

    def json_schema(self) -> JsonSchema:
        largest = 10**18 - 1  # as long as INTEGER_TEXT
        numbers = {"type": "integer", "minimum": -largest, "maximum": largest}
        return {"anyOf": [whole(ONE_LINE_OR_EMPTY), numbers]}


def _in_quotes(node: Node) -> str:
    """The problem text for a quoted number; empty for anything else."""
    if not isinstance(node, Text) or number(replace(node, quoted=False)) is None:
        return ""
    return f"{node.text!r} in quotes is text" if node.quoted else ""


@dataclass(frozen=True)
class BooleanKind(Kind):
    """The words true and false, and no others."""

    name: str = "true or false"

    def read(self, node: Node, problems: Problems) -> Any:
        if isinstance(node, Text) and node.text in ("true", "false") and not node.quoted:
            return node.text == "true"
        return self._refuse(node, problems)

    def json_schema(self) -> JsonSchema:
        return {"type": "boolean"}


@dataclass(frozen=True)
class ChoiceKind(Kind):
    """One of a few words."""

    choices: tuple[str, ...]
    #: names of choices in other languages, and their equivalents
    synonyms: tuple[tuple[str, str], ...] = ()
    #: advice for a value that resembles no choice
    advice: str = ""

    @property
    def name(self) -> str:  # type: ignore[override]
        return "one of " + ", ".join(self.choices)

    def read(self, node: Node, problems: Problems) -> Any:
        if isinstance(node, Text) and node.text in self.choices:
            return node.text
        text = node.text if isinstance(node, Text) else ""
        is_written = bool(text) or not isinstance(node, Text)
        meant = dict(self.synonyms).get(text.lower(), "")
        meant = meant if meant in self.choices else closest(text.lower(), self.choices)
        advice = f"; did you mean {meant!r}?" if meant else self.advice if is_written else ""
        return self._refuse(node, problems, advice=advice)

    def json_schema(self) -> JsonSchema:
        return {"enum": list(self.choices)}


@dataclass(frozen=True)
class WireKind(Kind):
    """A JSON value: text if quoted, else a number, true, false, null, text or an empty list."""

    name: str = "a wire value"
    takes_null = True

    def read(self, node: Node, problems: Problems) -> Any:
        if isinstance(node, Sequence) and not node.items:
            return []
        if not isinstance(node, Text):
            return self._refuse(node, problems)
        taken_for = not_text(node)
        if not taken_for:
            return node.text
        words = {"true": True, "false": False, "null": None, "~": None}
        if node.text in words:
            return words[node.text]
        found = number(node)
        if found is not None:
            return found
        if not node.text:
            return self._refuse(node, problems, "empty; write '' for empty text, or null")
        said = f"{node.text[:40]} could be {taken_for} or text; write text in quotes"
        if re.fullmatch(f"{WHOLE_NUMBER}|{FRACTION}", node.text):
            said = f"{node.text[:40]} is out of range"
        return self._refuse(node, problems, said)

    def json_schema(self) -> JsonSchema:
        return {
            "anyOf": [
                {"type": "string", "pattern": f"^[^{_BIDI}]*$"},
                NumberKind().json_schema(),
                {"type": ["boolean", "null"]},
                {"type": "array", "maxItems": 0},
            ]
        }
