"""Costs and rates against sizes as SVG, with logarithmic axes."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

from benchmarks.series import Plot, Series
from benchmarks.svg import INK, OTHERS, OURS, dashes, document, text

_WIDTH, _HEIGHT, _LEGEND, _LEFT, _STEP = 460, 230, 26, 46, 16
#: The colors of the series of a plot, in their order.
_COLORS = (OURS, "#bf8700", "#1a7f37", "#8250df", OTHERS)


class _Scale(NamedTuple):
    """Where a value is: logarithms from ``least`` to ``most`` between two pixels."""

    least: float
    most: float
    start: float
    end: float

    def at(self, value: float) -> float:
        part = math.log(value / self.least) / math.log(self.most / self.least)
        return self.start + part * (self.end - self.start)


def drawn(machine: str, plots: Sequence[Plot]) -> str:
    """Draw plots, two side by side.

    Each value is shown as a multiple of the value at the smallest size, so that costs of different
    units share an axis. A cost below the dashed line grows more slowly than the size.

    Args:
        machine: the machine on which they were measured.
        plots: what to draw.
    """
    lines = [
        text(
            10,
            24,
            "How cost grows: multiples of the cost at the smallest size, logarithmic",
            "head",
        ),
        text(
            10,
            44,
            "Dashed: proportional to the size. The legend shows the cost at the largest size.",
            "small",
        ),
    ]
    top = 60
    for first in range(0, len(plots), 2):
        row = plots[first : first + 2]
        legend = max(len(plot.series) for plot in row) * _STEP + _LEGEND
        for column, plot in enumerate(row):
            lines += _plot(plot, column * _WIDTH, top, legend)
        top += legend + _HEIGHT
    lines.append(text(10, top, machine, "small"))
    return document("How cost grows", 2 * _WIDTH, top + 14, lines)


def line_chart(
    title: str, machine: str, found: dict[int, float], bound: Callable[[int], float], across: str
) -> str:
    """Draw a figure against a number, both logarithmic, beside what bounds it.

    Args:
        title: the title.
        machine: the machine on which it was measured.
        found: the figure by the number.
        bound: the highest figure that a number allows.
        across: what the number is.
    """
    left, right, top, bottom = 90, 2 * _WIDTH - 60, 50, 320
    counts = [*found]
    ceiling = math.log2(max(*found.values(), *map(bound, counts)))
    floor = math.log2(min(*found.values(), *map(bound, counts))) - 0.5

    def place(count: int, value: float) -> tuple[float, float]:
        part = math.log2(count / counts[0]) / math.log2(counts[-1] / counts[0])
        up = (math.log2(value) - floor) / (ceiling - floor)
        return left + (right - left) * part, bottom - (bottom - top - 20) * up

    lines = [text(10, 20, title, "head")]
    for values, color, dashed in (
        ({count: bound(count) for count in counts}, OTHERS, ' stroke-dasharray="3 3"'),
        (found, OURS, ""),
    ):
        path = " ".join("{:.1f},{:.1f}".format(*place(*each)) for each in values.items())
        lines.append(
            f'<polyline points="{path}" fill="none" stroke="{color}" stroke-width="2"{dashed}/>'
        )
    for count, value in found.items():
        x, y = place(count, value)
        lines.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{OURS}"/>')
        lines.append(text(x - 20, y + 20, f"{value:,.0f}"))
        lines.append(text(x - 4, bottom + 16, str(count), "small"))
    lines.append(text(10, bottom + 16, across, "small"))
    lines.append(text(10, bottom + 40, machine, "small"))
    return document(title, 2 * _WIDTH, bottom + 54, lines)


def _plot(plot: Plot, left: int, top: int, legend: int) -> list[str]:
    sizes = sorted(plot.series[0].points)
    relative = [_relative(each) for each in plot.series]
    across = _Scale(sizes[0], sizes[-1], left + _LEFT, left + _WIDTH - 24)
    bottom = top + legend + _HEIGHT - 60
    most = max(sizes[-1] / sizes[0], *(max(each.values()) for each in relative))
    up = _Scale(min(1, *(min(each.values()) for each in relative)), most, bottom, top + legend)
    lines = [text(left + 10, top + 14, plot.what[0].upper() + plot.what[1:], "head")]
    for number, (series, color) in enumerate(zip(plot.series, _COLORS, strict=False)):
        at = top + 14 + (number + 1) * _STEP
        lines.append(f'<rect x="{left + 10}" y="{at - 9}" width="10" height="10" fill="{color}"/>')
        value = (
            f"{series.points[sizes[-1]]:,.3g}"
            if series.points[sizes[-1]] < 1000
            else f"{series.points[sizes[-1]]:,.0f}"
        )
        lines.append(text(left + 26, at, f"{series.what}: {value} {series.unit}".rstrip(), "small"))
    start, end = (across.start, bottom), (across.end, bottom)
    lines.append(_line([start, end], INK, 1))
    lines.append(_line([start, (across.start, up.at(most))], INK, 1))
    for size in sizes:
        lines.append(text(across.at(size) - 4 * len(str(size)), bottom + 16, f"{size:,}", "small"))
    lines.append(text(across.end - 6 * len(plot.axis), bottom + 32, plot.axis, "small"))
    for power in range(math.floor(math.log10(most)) + 1):
        lines.append(text(left + 8, up.at(10**power) + 4, f"{10**power:,}×", "small"))
    ends = [(across.at(size), up.at(size / sizes[0])) for size in (sizes[0], sizes[-1])]
    lines.append(dashes(*((x, round(y, 1)) for x, y in ends)))
    for points, color in zip(relative, _COLORS, strict=False):
        path = [(across.at(size), up.at(value)) for size, value in points.items()]
        lines.append(_line(path, color, 2))
        lines += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{color}"/>' for x, y in path]
    return lines


def _relative(series: Series) -> dict[int, float]:
    """The values as multiples of that at the smallest size."""
    first = series.points[min(series.points)]
    return {size: value / first for size, value in series.points.items()}


def _line(points: Sequence[tuple[float, float]], color: str, width: int) -> str:
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f'<polyline points="{path}" fill="none" stroke="{color}" stroke-width="{width}"/>'
