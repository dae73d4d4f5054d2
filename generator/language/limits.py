"""The table of limits of fields, used by all parts of the generator.

:mod:`bigcommerce_sdk.records.limits` measures and words them, because client and sandbox check
limits at run time. A new limit is a new row in both tables.
"""

from __future__ import annotations

from dataclasses import dataclass

from bigcommerce_sdk.records.limits import RULES

_NUMBERS = ("integer", "decimal", "string_or_integer", "datetime", "any")
_TEXTS = ("string", "string_or_integer", "string_or_file", "any")


@dataclass(frozen=True)
class Limit:
    """One limit.

    Attributes:
        name: its key in the schema language.
        kinds: the types that it applies to.
        is_whole: whether it is a count, and so an integer >= 0.
        keyword: its keyword in JSON Schema.
        doc: its description, for the reference of the language.
        example: a use of the key.
    """

    name: str
    kinds: tuple[str, ...]
    is_whole: bool
    keyword: str
    doc: str
    example: str

    @property
    def is_lowest(self) -> bool:
        """Whether it is a minimum, not a maximum."""
        return RULES[self.name].word == "least"


#: All limits by name.
LIMITS = {
    each.name: each
    for each in (
        Limit("min", _NUMBERS, False, "minimum", "Lowest value.", "min: 1"),
        Limit("max", _NUMBERS, False, "maximum", "Highest value.", "max: 5"),
        Limit("min_length", _TEXTS, True, "minLength", "Shortest text.", "min_length: 1"),
        Limit("max_length", _TEXTS, True, "maxLength", "Longest text.", "max_length: 250"),
        Limit("max_items", ("array", "any"), True, "maxItems", "Most items of a list.",
              "max_items: 1000"),
    )
}  # fmt: skip
#: Minimum and maximum of the same measure.
PAIRS = (("min", "max"), ("min_length", "max_length"))
