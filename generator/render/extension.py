"""The classes of an app's package that extends the package of the SDK."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..ir import Api, Resource, Shape, SharedRecord
from ..problems import Problem

NEW, EXTENDED, WHOLE = "new", "extended", "whole"


@dataclass(frozen=True)
class Extension:
    """The generated classes, and how each is generated.

    Attributes:
        base: the schema of the SDK.
        package: the generated package of ``base``.
        made: how each resource, shape and enum of the app's package is generated, by name:
            :data:`NEW`, :data:`EXTENDED` (a subclass of the SDK's) or :data:`WHOLE`.
        notes: the reasons for generating resources whole.
    """

    base: Api
    package: str
    made: Mapping[str, str]
    notes: tuple[Problem, ...] = ()

    def base_of(self, each: Resource | Shape) -> Resource | Shape | None:
        """The SDK's resource, shared record or shape that this one extends, or ``None``."""
        known: Mapping[str, Resource | Shape] = self.base.by_name
        if isinstance(each, Shape):
            known = self.base.extended if isinstance(each, SharedRecord) else self.base.shapes
        return known.get(each.name) if self.made.get(each.name) == EXTENDED else None


#: The IR of an API, and what the package of an app adds to that of the SDK.
Package = tuple[Api, Extension | None]
