"""The rules of a schema that no table can say. One function a rule; all of them always run."""

from __future__ import annotations

from generator.ir import Api
from generator.problems import Problems
from generator.validation import names, references, structure
from generator.validation.register import RULES

__all__ = ["RULES", "names", "references", "structure", "validate"]


def validate(api: Api, problems: Problems) -> None:
    """Add a problem for every broken rule."""
    for name, rule in RULES.items():
        for position, message in rule(api):
            problems.add(position, name, message)
