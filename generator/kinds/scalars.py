"""Kinds of single values: text, numbers, words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from ..problems import Problems
from ..source import Node, Sequence, Text
from .base import JsonSchema, Kind, suggestion

#: A whole number, in the one way in which it is written.
WHOLE_NUMBER = "-?(0|[1-9][0-9]{0,17})"
#: A number with a fraction, in the same way.
FRACTION = r"-?(0|[1-9][0-9]{0,17})\.[0-9]{1,17}"
#: What editors take for a number: written like this, it is no text.
LIKE_A_NUMBER = (
    r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)(e[-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-f]+|[-+]?\.inf|\.nan"
)


@dataclass(frozen=True)
class TextKind(Kind):
    """Text, optionally of a pattern; one line unless told otherwise."""

    name: str = "text"
    pattern: str = ""
    multiline: bool = False
    empty: bool = False

    def read(self, node: Node, problems: Problems) -> Any:
        if not isinstance(node, Text):
            return self._refuse(node, problems)
        if not node.text.strip() and not self.empty:
            return self._refuse(node, problems, "empty")
        if self.pattern and not re.fullmatch(self.pattern, node.text):
            return self._refuse(node, problems)
        if not self.multiline and re.search(r"[\n\r\x85\u2028\u2029]", node.text):
            return self._refuse(node, problems, "more than one line")
        if re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", node.text):
            return self._refuse(node, problems, "a tab or another control character")
        return node.text

    def json_schema(self) -> JsonSchema:
        schema: JsonSchema = {"type": ["string", "number", "boolean"]}
        if self.pattern:
            schema = {"type": "string", "pattern": f"^(?:{self.pattern})$"}
        return schema


@dataclass(frozen=True)
class IntegerKind(Kind):
    """A whole number, from a minimum on."""

    name: str = "a whole number"
    minimum: int | None = None

    def read(self, node: Node, problems: Problems) -> Any:
        if isinstance(node, Text) and re.fullmatch(WHOLE_NUMBER, node.text):
            number = int(node.text)
            if self.minimum is None or number >= self.minimum:
                return number
        return self._refuse(node, problems)

    def json_schema(self) -> JsonSchema:
        return {"type": "integer"} | ({} if self.minimum is None else {"minimum": self.minimum})


@dataclass(frozen=True)
class NumberKind(Kind):
    """A number, kept as the text that was written."""

    name: str = "a number"

    def read(self, node: Node, problems: Problems) -> Any:
        if isinstance(node, Text) and re.fullmatch(r"-?[0-9]{1,18}(\.[0-9]{1,10})?", node.text):
            return node.text
        return self._refuse(node, problems)

    def json_schema(self) -> JsonSchema:
        return {"type": "number"}


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
    #: what other languages call a choice, and which one it is
    synonyms: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:  # type: ignore[override]
        return "one of " + ", ".join(self.choices)

    def read(self, node: Node, problems: Problems) -> Any:
        if isinstance(node, Text) and node.text in self.choices:
            return node.text
        if not isinstance(node, Text):
            return self._refuse(node, problems)
        meant = dict(self.synonyms).get(node.text.lower())
        near = f"; did you mean {meant!r}?" if meant else suggestion(node.text, self.choices)
        problems.add(node.position, "wrong-type", f"{node.text[:40]!r}; expected {self.name}{near}")
        return None

    def json_schema(self) -> JsonSchema:
        return {"enum": list(self.choices)}


@dataclass(frozen=True)
class WireKind(Kind):
    """A JSON value as it stands on the wire: text when quoted, else a number, true, false, null
    or text; or an empty list."""

    name: str = "a wire value"

    def read(self, node: Node, problems: Problems) -> Any:
        if isinstance(node, Sequence) and not node.items:
            return []
        if not isinstance(node, Text):
            return self._refuse(node, problems)
        if node.quoted:
            return node.text
        words = {"true": True, "false": False, "null": None, "~": None}
        if node.text in words:
            return words[node.text]
        if re.fullmatch(WHOLE_NUMBER, node.text):
            return int(node.text)
        if re.fullmatch(FRACTION, node.text):
            return float(node.text)
        if re.fullmatch(LIKE_A_NUMBER, node.text, re.IGNORECASE):
            said = f"{node.text[:40]} could be a number or text; write text in quotes"
            return self._refuse(node, problems, said)
        return node.text

    def json_schema(self) -> JsonSchema:
        scalars = ["string", "number", "boolean", "null"]
        return {"anyOf": [{"type": scalars}, {"type": "array", "maxItems": 0}]}
