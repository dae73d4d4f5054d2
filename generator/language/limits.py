"""The limits of fields: one row for each, which every part of the generator reads.

How a limit is measured and said in words is in :mod:`bigcommerce_sdk.records.limits`, since client
and embedded store check it at run time. A new limit is a new row in both tables.
"""

from __future__ import annotations

from dataclasses import dataclass

from bigcommerce_sdk.records.limits import RULES

_NUMBERS = ("integer", "decimal", "string_or_integer", "datetime", "any")
_TEXTS = ("string", "string_or_integer", "any")


@dataclass(frozen=True)
class Limit:
    """One limit.

    Attributes:
        name: its key in the schema language.
        kinds: the types whose values it can measure.
        is_whole: whether it counts something, and so is a whole number from 0 on.
        keyword: what JSON Schema calls it.
        doc: what it means, for the reference of the language.
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
        """Whether values must not be below it, as opposed to above."""
        return RULES[self.name].word == "least"


#: Every limit by its name.
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
#: The lowest and highest of what is measured alike.
PAIRS = (("min", "max"), ("min_length", "max_length"))
