"""Generation of the whole package from the schema and from one of four times its size."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

from benchmarks.measuring import interleaved, ratio, seconds
from benchmarks.schemas import multiplied
from generator.locations import SDK_SCHEMA, V2
from generator.render.rendering import render
from generator.schema import read_schema

#: The schema that is measured.
SCHEMA = SDK_SCHEMA / V2


def figures(runs: int) -> dict[str, float]:
    """Seconds, and their growth with the schema; at most three runs."""
    with tempfile.TemporaryDirectory() as folder:
        fourfold = multiplied(SCHEMA, 4, Path(folder) / "4")
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
    """Read, validate and render the schema."""
    return len(render(read_schema([directory]), cache=cache))
