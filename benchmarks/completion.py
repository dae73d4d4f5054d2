"""``python -m benchmarks.completion``: how long an editor waits for names, after each key pressed.

The engines that editors and shells complete with are asked about the largest modules of the SDK,
and about the stubs of one service of a large SDK, in turn. Both are open and warm, as they are
while somebody writes code.
"""

from __future__ import annotations

import argparse
import platform
import statistics
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from importlib.metadata import version

from tests.contract.engines import ENGINES, ROOT, Engine

#: What answers within this many milliseconds seems to happen by itself: people notice a wait from
#: about a tenth of a second on, says the literature on response times since Miller (1968).
UNNOTICED = 100

#: Where ``make bench-completion`` puts the stubs to compare with.
THEIRS = ROOT / "build" / "stubs"
THEIR_HEAD = """\
from types_boto3_ec2.client import EC2Client
from types_boto3_ec2.service_resource import EC2ServiceResource
def a_client() -> EC2Client: ...
def a_resource() -> EC2ServiceResource: ...
ec2, resource = a_client(), a_resource()
"""


@dataclass(frozen=True)
class Question:
    """A line of code to complete, and a name without which the answer is not one."""

    code: str
    wanted: str


#: What is asked of the SDK, and the like of the other one.
PAIRS = (
    (Question("api.Orders.", "iterall"), Question("ec2.", "run_instances")),
    (
        Question("api.Products.all(", "min_price"),
        Question("ec2.describe_instances(", "InstanceIds"),
    ),
    (Question("api.Products.create(", "price"), Question("ec2.run_instances(", "ImageId")),
    (
        Question("api.Orders.get(1).", "billing_address"),
        Question('resource.Instance("i").', "instance_type"),
    ),
)


@dataclass
class Answers:
    """How one engine answered one question, run by run."""

    names: int = 0
    milliseconds: list[float] = field(default_factory=list[float])

    @property
    def median(self) -> float:
        return statistics.median(self.milliseconds)

    @property
    def worst(self) -> float:
        return max(self.milliseconds)

    def __str__(self) -> str:
        return f"{self.names:>5} {self.median:>8.1f} {self.worst:>8.1f}"


@dataclass(frozen=True)
class Row:
    """One question to one engine; ``theirs`` is None where it does not know the answer."""

    engine: str
    code: str
    ours: Answers
    theirs_code: str
    theirs: Answers | None

    @property
    def ratio(self) -> float | None:
        """How much longer ours takes than theirs: the median over the runs."""
        if self.theirs is None:
            return None
        pairs = zip(self.ours.milliseconds, self.theirs.milliseconds, strict=True)
        return statistics.median(mine / other for mine, other in pairs)


def ask(engine: Engine, question: Question, answers: Answers) -> bool:
    """Ask once, and note the time. Returns whether the answer holds what is wanted."""
    start = time.perf_counter()
    [names] = engine.names(question.code)
    answers.milliseconds.append((time.perf_counter() - start) * 1000)
    answers.names = len(names)
    return question.wanted in names


def rows(runs: int) -> Iterator[Row]:
    """Each question to each engine, every one once and then every one again, so that what else the
    machine does hits all alike.

    Raises:
        LookupError: when an engine does not know a name of the SDK.
    """
    for name, make in ENGINES.items():
        with ExitStack() as stack:
            ours = stack.enter_context(closing(make()))
            theirs = stack.enter_context(closing(make(THEIRS, THEIR_HEAD)))
            answers = [(Answers(), Answers()) for _ in PAIRS]
            known = [True] * len(PAIRS)
            for run in range(runs + 1):
                for number, (mine, other) in enumerate(PAIRS):
                    if not ask(ours, mine, answers[number][0]):
                        raise LookupError(f"{name} does not offer {mine.wanted} at {mine.code}")
                    known[number] &= ask(theirs, other, answers[number][1])
                if run == 0:  # not counted: files are read for the first time
                    answers = [(Answers(), Answers()) for _ in PAIRS]
        for (mine, other), (here, there), knows in zip(PAIRS, answers, known, strict=True):
            yield Row(name, mine.code, here, other.code, there if knows else None)


def main() -> int:
    """Ask everything and print it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.completion", description=__doc__)
    parser.add_argument("--runs", type=int, default=15, help="counted runs of each, default 15")
    options = parser.parse_args()
    if not (THEIRS / "types_boto3_ec2").is_dir():
        place = THEIRS.relative_to(ROOT)
        print(f"{place} lacks the stubs to compare with: make bench-completion", file=sys.stderr)
        return 2
    engines = ", ".join(f"{name} {version(name)}" for name in ENGINES)
    print(f"Python {platform.python_version()}, {engines}, {options.runs} runs; milliseconds")
    print(f"{'':<9} {'here':<22} names   median    worst   {'types-boto3[ec2]':<25}", end="")
    print("names   median    worst    ratio")
    slowest = 0.0
    for row in rows(options.runs):
        theirs, ratio = ("    – unknown", "") if row.theirs is None else (row.theirs, row.ratio)
        shown = f"{ratio:>8.2f}" if ratio else ""
        print(f"{row.engine:<9} {row.code:<22}{row.ours}   {row.theirs_code:<25}{theirs} {shown}")
        slowest = max(slowest, row.ours.median)
    verdict = "which nobody notices" if slowest <= UNNOTICED else "which people notice"
    print(f"The slowest of ours takes {slowest:.0f} ms, {verdict}: that begins at {UNNOTICED} ms.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
