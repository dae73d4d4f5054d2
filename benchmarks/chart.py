"""Figures as SVG charts: clients side by side, figures within budgets, and lines."""

from __future__ import annotations

import math

from benchmarks.budgets import ROWS
from benchmarks.svg import BEYOND, OTHERS, OURS, dashes, document, text

_WIDTH, _NAMES, _BAR, _STEP = 920, 400, 340, 22

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
    lines.append(text(10, top, machine, "small"))
    return document("Benchmarks", _WIDTH, top + 14, lines)


def _side_by_side(lines: list[str], top: int, walks: dict[str, float]) -> int:
    """Bars on a logarithmic scale, since the times differ by orders of magnitude."""
    lines.append(text(10, top, "Pagination over 10,000 products: time relative to plain requests"
                       " and json (logarithmic)", "head"))  # fmt: skip
    least, most = 0.1, 10 ** math.ceil(math.log10(max(10, *walks.values())))

    def width(value: float) -> float:
        return _BAR * math.log10(max(value, least) / least) / math.log10(most / least)

    bars = {"plain requests and json": 1.0} | {SIDE_BY_SIDE[key]: walks[key] for key in walks}
    begin = top
    for name, value in bars.items():
        top += _STEP
        color = OURS if name.startswith("this SDK") else OTHERS
        _bar(lines, top, name, width(value), color, f"{value:.2f}")
    lines.append(dashes((_NAMES + width(1), begin + 8), (_NAMES + width(1), top + 6)))
    return top + 2 * _STEP


def _against_budgets(lines: list[str], top: int, budgeted: dict[str, float]) -> int:
    """The used part of each budget; the line marks the whole budget."""
    lines.append(text(10, top, "Used part of each budget; the line is the limit", "head"))
    scale, begin = _BAR / 1.5, top
    for key, value in budgeted.items():
        top += _STEP
        row = ROWS[key]
        part = value / row.most if row.most is not None else (row.least or 0) / (value or 1)
        color = OURS if row.keeps(value) else BEYOND
        label = f"{value:,.4g} {row.unit} ({row.budget})".replace(" x", "×").replace("  ", " ")
        _bar(lines, top, row.what, scale * min(max(part, 0), 1.5), color, label)
    lines.append(dashes((_NAMES + scale, begin + 8), (_NAMES + scale, top + 6)))
    return top + 2 * _STEP


def _bar(lines: list[str], top: int, name: str, width: float, color: str, label: str) -> None:
    lines.append(text(10, top, name))
    lines.append(
        f'<rect x="{_NAMES}" y="{top - 11}" width="{width:.1f}" height="14" fill="{color}"/>'
    )
    lines.append(text(_NAMES + _BAR + 10, top, label, "small"))
