"""``python -m benchmarks.completion``: the latency of completion in editors.

The completion engines of editors and shells are queried about the largest modules of the SDK and
about the stubs of one service of another large SDK, alternately. Both are open and warm, as during
editing.
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

from tests.contract.engines import EDITORS, ROOT, Engine

#: Milliseconds that users perceive as instant. People notice delays from about 0.1 s on: Miller
#: (1968), Response time in man-computer conversational transactions.
UNNOTICED = 100

#: The directory into which ``make bench-completion`` installs the stubs to compare with.
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
    """A line of code to complete, and a name that the result must contain."""

    code: str
    wanted: str


#: Questions about the SDK, and the equivalent ones about the other SDK.
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
    """The results of one engine for one question, by run."""

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
    """One question to one engine; ``theirs`` is ``None`` without a correct result."""

    engine: str
    code: str
    ours: Answers
    theirs_code: str
    theirs: Answers | None

    @property
    def ratio(self) -> float | None:
        """The time of this SDK relative to the other one: the median of the runs."""
        if self.theirs is None:
            return None
        pairs = zip(self.ours.milliseconds, self.theirs.milliseconds, strict=True)
        return statistics.median(mine / other for mine, other in pairs)


def ask(engine: Engine, question: Question, answers: Answers) -> bool:
    """Ask once and record the time; return whether the result has the wanted name."""
    start = time.perf_counter()
    [names] = engine.names(question.code)
    answers.milliseconds.append((time.perf_counter() - start) * 1000)
    answers.names = len(names)
    return question.wanted in names


def rows(runs: int) -> Iterator[Row]:
    """Ask each question of each engine in interleaved runs, so that load affects all alike.

    Raises:
        LookupError: an engine does not complete a name of the SDK.
    """
    for name, make in EDITORS.items():
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
                if run == 0:  # not counted: the engines read the files
                    answers = [(Answers(), Answers()) for _ in PAIRS]
        for (mine, other), (here, there), knows in zip(PAIRS, answers, known, strict=True):
            yield Row(name, mine.code, here, other.code, there if knows else None)


def main() -> int:
    """Ask all questions and print the results."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.completion", description=__doc__)
    parser.add_argument(
        "--runs", type=int, default=15, help="measured runs of each question (default: 15)"
    )
    options = parser.parse_args()
    if not (THEIRS / "types_boto3_ec2").is_dir():
        place = THEIRS.relative_to(ROOT)
        print(
            f"{place} lacks the stubs to compare with: run make bench-completion", file=sys.stderr
        )
        return 2
    engines = ", ".join(f"{name} {version(name)}" for name in EDITORS)
    print(f"Python {platform.python_version()}, {engines}, {options.runs} runs; milliseconds")
    print(f"{'':<9} {'this SDK':<22} names   median    worst   {'types-boto3[ec2]':<25}", end="")
    print("names   median    worst    ratio")
    slowest = 0.0
    for row in rows(options.runs):
        theirs, ratio = ("    - unknown", "") if row.theirs is None else (row.theirs, row.ratio)
        shown = f"{ratio:>8.2f}" if ratio else ""
        print(f"{row.engine:<9} {row.code:<22}{row.ours}   {row.theirs_code:<25}{theirs} {shown}")
        slowest = max(slowest, row.ours.median)
    verdict = "which users perceive as instant" if slowest <= UNNOTICED else "which users notice"
    print(f"The slowest of ours takes {slowest:.0f} ms, {verdict} (the limit is {UNNOTICED} ms).")
    return 0


if __name__ == "__main__":
    sys.exit(main())
