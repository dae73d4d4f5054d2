"""Parts of an SVG drawing: the document, texts and rules. They are legible on dark pages too."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

INK, OURS, OTHERS, BEYOND = "#24292f", "#1f6feb", "#8c959f", "#cf222e"


def document(title: str, width: int, height: int, lines: Iterable[str]) -> str:
    """A drawing on a white background.

    Args:
        title: what screen readers say.
        width: its width in pixels.
        height: its height in pixels.
        lines: its elements.
    """
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
            f'width="{width}" height="{height}" role="img">',
            f"<title>{escape(title)}</title>",
            "<style>text{font:13px sans-serif;fill:" + INK + "}.head{font-weight:bold}"
            ".small{font-size:11px}</style>",
            '<rect width="100%" height="100%" fill="#ffffff"/>',
            *lines,
            "</svg>\n",
        ]
    )


def text(across: float, top: float, content: str, kind: str = "") -> str:
    """A line of text; ``kind`` is ``"head"``, ``"small"`` or empty."""
    marked = f' class="{kind}"' if kind else ""
    return f'<text x="{across:.1f}" y="{top:g}"{marked}>{escape(content)}</text>'


def dashes(start: tuple[float, float], end: tuple[float, float]) -> str:
    """A dashed line between two points."""
    return (
        f'<line x1="{start[0]:.1f}" y1="{start[1]:g}" x2="{end[0]:.1f}" y2="{end[1]:g}" '
        f'stroke="{INK}" stroke-dasharray="3 3"/>'
    )
