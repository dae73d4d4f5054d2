"""What the package of an app holds that is generated over the package of the SDK."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..ir import Api, Resource, Shape
from ..problems import Problem

NEW, EXTENDED, WHOLE = "new", "extended", "whole"


@dataclass(frozen=True)
class Extension:
    """Which classes are generated, and how.

    Attributes:
        base: the schema of the SDK.
        package: the generated package of ``base``.
        made: how each resource, shape and enum of the app's package is made, by its name:
            :data:`NEW`, :data:`EXTENDED` (a subclass of the SDK's) or :data:`WHOLE`.
        notes: why resources are generated whole.
    """

    base: Api
    package: str
    made: Mapping[str, str]
    notes: tuple[Problem, ...] = ()

    def base_of(self, each: Resource | Shape) -> Resource | Shape | None:
        """The one of the SDK that a resource or shape is a subclass of, if it is."""
        known = self.base.by_name if isinstance(each, Resource) else self.base.shapes
        return known.get(each.name) if self.made.get(each.name) == EXTENDED else None
