"""Figures as SVG charts: clients side by side, figures within budgets, and lines."""

from __future__ import annotations

import math
from collections.abc import Callable
from html import escape

from benchmarks.budgets import ROWS

_WIDTH, _NAMES, _BAR, _STEP = 920, 400, 340, 22
_INK, _OURS, _OTHERS, _BEYOND = "#24292f", "#1f6feb", "#8c959f", "#cf222e"

#: Times of the same work by different clients, as multiples of plain requests.
SIDE_BY_SIDE = {
    "walk_untouched_fast": "this SDK with the extra fast, no field read",
    "walk_typed_fast": "this SDK with the extra fast, three typed fields",
    "walk_untouched": "this SDK, no field read",
    "walk_typed": "this SDK, three typed fields",
    "walk_incumbent": "bigcommerce 0.23",
}


def chart(machine: str, found: dict[str, float]) -> str:
    """Draw the figures as SVG.

    Args:
        machine: the machine on which they were measured.
        found: figures by the names of ``budgets.ROWS``.
    """
    lines: list[str] = []
    top = 30
    if walks := {key: found[key] for key in SIDE_BY_SIDE if key in found}:
        top = _side_by_side(lines, top, walks)
    budgeted = {key: value for key, value in found.items() if ROWS[key].budget}
    if budgeted:
        top = _against_budgets(lines, top, budgeted)
    lines.append(_text(10, top, machine, "small"))
    return _image("Benchmarks", top + 14, lines)


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
    left, right, top, bottom = 90, _WIDTH - 60, 50, 320
    counts = [*found]
    ceiling = math.log2(max(*found.values(), *map(bound, counts)))
    floor = math.log2(min(*found.values(), *map(bound, counts))) - 0.5

    def place(count: int, value: float) -> tuple[float, float]:
        part = math.log2(count / counts[0]) / math.log2(counts[-1] / counts[0])
        up = (math.log2(value) - floor) / (ceiling - floor)
        return left + (right - left) * part, bottom - (bottom - top - 20) * up

    lines = [_text(10, 20, title, "head")]
    for values, color, dashes in (
        ({count: bound(count) for count in counts}, _OTHERS, ' stroke-dasharray="3 3"'),
        (found, _OURS, ""),
    ):
        path = " ".join("{:.1f},{:.1f}".format(*place(*each)) for each in values.items())
        lines.append(
            f'<polyline points="{path}" fill="none" stroke="{color}" stroke-width="2"{dashes}/>'
        )
    for count, value in found.items():
        x, y = place(count, value)
        lines.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{_OURS}"/>')
        lines.append(_text(x - 20, y + 20, f"{value:,.0f}"))
        lines.append(_text(x - 4, bottom + 16, str(count), "small"))
    lines.append(_text(10, bottom + 16, across, "small"))
    lines.append(_text(10, bottom + 40, machine, "small"))
    return _image(title, bottom + 54, lines)


def _image(title: str, height: int, lines: list[str]) -> str:
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" '
            f'width="{_WIDTH}" height="{height}" role="img">',
            f"<title>{escape(title)}</title>",
            "<style>text{font:13px sans-serif;fill:" + _INK + "}.head{font-weight:bold}"
            ".small{font-size:11px}</style>",
            '<rect width="100%" height="100%" fill="#ffffff"/>',
            *lines,
            "</svg>\n",
        ]
    )


def _side_by_side(lines: list[str], top: int, walks: dict[str, float]) -> int:
    """Bars on a logarithmic scale, since the times differ by orders of magnitude."""
    lines.append(_text(10, top, "Pagination over 10,000 products: time relative to plain requests"
                       " and json (logarithmic)", "head"))  # fmt: skip
    least, most = 0.1, 10 ** math.ceil(math.log10(max(10, *walks.values())))

    def width(value: float) -> float:
        return _BAR * math.log10(max(value, least) / least) / math.log10(most / least)

    bars = {"plain requests and json": 1.0} | {SIDE_BY_SIDE[key]: walks[key] for key in walks}
    begin = top
    for name, value in bars.items():
        top += _STEP
        color = _OURS if name.startswith("this SDK") else _OTHERS
        _bar(lines, top, name, width(value), color, f"{value:.2f}")
    _rule(lines, _NAMES + width(1), begin + 8, top + 6)
    return top + 2 * _STEP


def _against_budgets(lines: list[str], top: int, budgeted: dict[str, float]) -> int:
    """The used part of each budget; the line marks the whole budget."""
    lines.append(_text(10, top, "Used part of each budget; the line is the limit", "head"))
    scale, begin = _BAR / 1.5, top
    for key, value in budgeted.items():
        top += _STEP
        row = ROWS[key]
        part = value / row.most if row.most is not None else (row.least or 0) / (value or 1)
        color = _OURS if row.keeps(value) else _BEYOND
        label = f"{value:,.4g} {row.unit} ({row.budget})".replace(" x", "×").replace("  ", " ")
        _bar(lines, top, row.what, scale * min(max(part, 0), 1.5), color, label)
    _rule(lines, _NAMES + scale, begin + 8, top + 6)
    return top + 2 * _STEP


def _bar(lines: list[str], top: int, name: str, width: float, color: str, label: str) -> None:
    lines.append(_text(10, top, name))
    lines.append(
        f'<rect x="{_NAMES}" y="{top - 11}" width="{width:.1f}" height="14" fill="{color}"/>'
    )
    lines.append(_text(_NAMES + _BAR + 10, top, label, "small"))


def _rule(lines: list[str], across: float, top: int, end: int) -> None:
    lines.append(
        f'<line x1="{across:.1f}" y1="{top}" x2="{across:.1f}" y2="{end}" '
        f'stroke="{_INK}" stroke-dasharray="3 3"/>'
    )


def _text(across: float, top: float, text: str, kind: str = "") -> str:
    marked = f' class="{kind}"' if kind else ""
    return f'<text x="{across:.1f}" y="{top:g}"{marked}>{escape(text)}</text>'
