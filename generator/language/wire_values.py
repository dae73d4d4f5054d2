"""Valid defaults by type: for validation and for ``schema.json``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

JSON_TYPES = {str: "string", int: "integer", float: "number", bool: "boolean", list: "array"}


@dataclass(frozen=True)
class WireValues:
    """The values of a type in a wire format.

    Attributes:
        said: the description of a valid value, for problems.
        types: its Python types; empty for a type without literal values.
        pattern: the pattern of the whole text.
    """

    said: str
    types: tuple[type, ...] = ()
    pattern: str = ""

    def has(self, value: Any) -> bool:
        """Whether a value is valid."""
        if type(value) not in self.types:
            return False
        return not self.pattern or re.fullmatch(self.pattern, str(value)) is not None

    def json_schema(self) -> dict[str, Any]:
        """The JSON Schema, for editors."""
        schema: dict[str, Any] = {"type": [JSON_TYPES[each] for each in self.types] or "null"}
        return schema | ({"pattern": f"^(?:{self.pattern})$(?!\\n)"} if self.pattern else {})


_TEXT = WireValues("text", (str,))
_NONE = WireValues("left out, or what none_as says")
#: Valid values by type and wire format. Types that are missing here accept any value.
WIRE_VALUES = {
    ("string", "json"): _TEXT,
    ("integer", "json"): WireValues("a whole number, without quotes", (int,)),
    ("string_or_integer", "json"): WireValues("text or a whole number", (str, int)),
    ("decimal", "text"): WireValues(
        "a number in quotes", (str,), r"[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?"
    ),
    ("decimal", "number"): WireValues("a number without quotes", (int, float)),
    ("boolean", "json"): WireValues("true or false, without quotes", (bool,)),
    ("datetime", "rfc2822"): _TEXT,
    ("datetime", "iso8601"): _TEXT,
    ("datetime", "sql"): _TEXT,
    ("datetime", "unix"): WireValues("a whole number, without quotes", (int,)),
    ("datetime", "unix_text"): WireValues("digits in quotes", (str,), "[0-9]+"),
    ("date", "json"): WireValues(
        "a day such as '2024-12-31'", (str,), "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    ),
    ("object", "json"): _NONE,
    ("map", "json"): _NONE,
    ("array", "json"): WireValues("[]", (list,)),
    ("array", "csv"): _TEXT,
    ("link", "json"): WireValues("left out"),
    ("file", "json"): WireValues("left out"),
    ("string_or_file", "json"): _TEXT,
}
