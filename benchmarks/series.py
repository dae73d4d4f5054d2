"""Costs at several sizes, and how they grow."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import NamedTuple

#: The largest exponent that counts as linear: times vary by some percent from run to run.
LINEAR = 1.25
#: Values of a series by size.
Points = dict[int, float]


class Series(NamedTuple):
    """One cost at several sizes.

    Attributes:
        what: the description.
        unit: its unit.
        points: its values by size.
    """

    what: str
    unit: str
    points: Points

    @property
    def exponents(self) -> list[float]:
        """The growth exponents between neighbouring sizes."""
        return exponents(self.points)


class Plot(NamedTuple):
    """Costs that depend on the same size.

    Attributes:
        what: the description.
        axis: what the sizes count.
        series: the costs.
    """

    what: str
    axis: str
    series: list[Series]


def exponents(points: Mapping[int, float]) -> list[float]:
    """The growth exponents between neighbouring sizes: the slopes in a log-log plot."""
    return [
        math.log(more / less) / math.log(large / small)
        for (small, less), (large, more) in pairwise(sorted(points.items()))
    ]


def steep(plots: Iterable[Plot]) -> list[str]:
    """The series that grow faster than their size."""
    return [
        f"{each.what} ({plot.what})"
        for plot in plots
        for each in plot.series
        if max(each.exponents) > LINEAR
    ]


def as_json(machine: str, plots: Iterable[Plot]) -> str:
    """The plots as JSON."""
    shown = [
        {
            "what": plot.what,
            "axis": plot.axis,
            "series": [
                {
                    "what": each.what,
                    "unit": each.unit,
                    "points": [[size, round(value, 6)] for size, value in each.points.items()],
                    "exponents": [round(exponent, 2) for exponent in each.exponents],
                }
                for each in plot.series
            ],
        }
        for plot in plots
    ]
    return json.dumps({"machine": machine, "plots": shown}, indent=1) + "\n"


def from_json(text: str) -> tuple[str, list[Plot]]:
    """The machine and the plots of a published file."""
    found = json.loads(text)
    return found["machine"], [
        Plot(
            plot["what"],
            plot["axis"],
            [Series(each["what"], each["unit"], dict(each["points"])) for each in plot["series"]],
        )
        for plot in found["plots"]
    ]
