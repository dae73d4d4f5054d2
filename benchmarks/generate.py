"""Generation of the whole package from the schema, and from larger schemas."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

from benchmarks.measuring import interleaved, numbers, ratio, seconds
from benchmarks.schemas import FIELDS, many_fields, multiplied
from generator.locations import SDK_SCHEMA, V2
from generator.render.rendering import render
from generator.schema import read_schema

#: The schema that is measured.
SCHEMA = SDK_SCHEMA / V2

#: Prints the CPU seconds and the peak memory of generating all files.
_PROGRAM = """
import time
from pathlib import Path
from benchmarks.generate import everything
from benchmarks.measuring import peak_memory
start = time.process_time()
everything(Path({folder!r}))
print(time.process_time() - start, peak_memory())
"""


def figures(runs: int) -> dict[str, float]:
    """Seconds, their growth with the schema, and megabytes; at most three runs."""
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
        _, memory = generated(many_fields(SCHEMA, FIELDS, Path(folder) / "fields"))
    return {
        "generate_cold": seconds(times, "cold"),
        "generate_warm": seconds(times, "warm"),
        "generate_linear": ratio(times, "fourfold", "cold") / 4,
        "generate_memory": memory,
    }


def everything(directory: Path = SCHEMA, cache: Path | None = None) -> int:
    """Read, validate and render the schema."""
    return len(render(read_schema([directory]), cache=cache))


def generated(folder: Path) -> list[float]:
    """The CPU seconds and the peak memory in megabytes of a process that generates all files."""
    return numbers(_PROGRAM.format(folder=str(folder)))
