"""Generating the whole package from the schema, and from schemas two and four times its size."""

from __future__ import annotations

import re
import tempfile
from functools import partial
from pathlib import Path

from benchmarks.measuring import interleaved, ratio, seconds
from generator.cli import read_schema
from generator.locations import SDK_SCHEMA as SCHEMA
from generator.rendering import render


def figures(runs: int) -> dict[str, float]:
    """Seconds, and how they grow with the schema; three runs at most."""
    with tempfile.TemporaryDirectory() as folder:
        fourfold = multiplied(4, Path(folder) / "4")
        kept = Path(folder) / "cache"
        times = interleaved(
            {
                "cold": everything,
                "warm": partial(everything, cache=kept),
                "fourfold": partial(everything, fourfold),
            },
            min(runs, 3),
        )
    return {
        "generate_cold": seconds(times, "cold"),
        "generate_warm": seconds(times, "warm"),
        "generate_linear": ratio(times, "fourfold", "cold") / 4,
    }


def everything(directory: Path = SCHEMA, cache: Path | None = None) -> int:
    """Read, check and render it."""
    return len(render(read_schema([directory]), cache=cache))


def multiplied(times: int, out: Path) -> Path:
    """A schema that holds every resource ``times`` times, each copy under names of its own."""
    out.mkdir(parents=True)
    files = [path for path in sorted(SCHEMA.glob("*.yaml")) if path.stem not in ("api", "shared")]
    texts = {path.name: path.read_text(encoding="utf-8") for path in files}
    classes = {
        name
        for text in texts.values()
        for name in re.findall(
            r"^\s*(?:resource|record): (\w+)$|^\s*([A-Z]\w+):", text, re.MULTILINE
        )
        for name in name
        if name
    }
    pattern = re.compile(r"\b(" + "|".join(sorted(classes, key=len, reverse=True)) + r")\b(?!')")
    for fixed in ("api.yaml", "shared.yaml"):
        (out / fixed).write_text((SCHEMA / fixed).read_text(encoding="utf-8"), encoding="utf-8")
    for copy in range(1, times + 1):
        suffix = "" if copy == 1 else f"Copy{copy}"
        for name, text in texts.items():
            renamed = pattern.sub(rf"\g<1>{suffix}", text)
            (out / f"copy{copy}_{name}").write_text(renamed, encoding="utf-8")
    return out
