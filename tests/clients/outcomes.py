"""What came of the calls of a client, and the table of the guide on compatibility."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "guides" / "compatibility.md"
RESULTS = Path(__file__).with_name("results.json")
#: The part of the calls that must be answered, without those that the API refuses, too.
LEAST = 0.95

#: A call of a client: its name, and how to make it. It raises if the client reports a failure.
Call = tuple[str, Callable[[], object]]


class Outcome(NamedTuple):
    """What came of the calls of one client.

    Attributes:
        client: the name of its package.
        version: its version.
        calls: the number of calls that were made.
        failed: why calls were not answered, by the name of the call.
        refused: reasons for which the API refuses calls, too, by the name of the call.
        note: why the client was not run, or only a part of it; empty otherwise.
    """

    client: str
    version: str
    calls: int
    failed: dict[str, str]
    refused: dict[str, str]
    note: str = ""

    @property
    def answered(self) -> int:
        """The number of calls that were answered."""
        return self.calls - len(self.failed)

    @property
    def unexpected(self) -> dict[str, str]:
        """Failures that have no known reason."""
        return {call: why for call, why in self.failed.items() if call not in self.refused}

    @property
    def is_good(self) -> bool:
        """Whether enough calls were answered of those that the API answers."""
        expected = self.calls - len(self.failed.keys() & self.refused.keys())
        return self.answered >= LEAST * expected

    @property
    def row(self) -> str:
        """A row of the table."""
        reasons = Counter(self.refused.get(call, why) for call, why in self.failed.items())
        text = "; ".join(f"{count}: {why}" for why, count in sorted(reasons.items()))
        why = self.note or text or "nothing"
        counts = f"{self.calls} | {self.answered}" if self.calls else "- | -"
        return f"| `{self.client}` | {self.version} | {counts} | {why} |"


def make_calls(
    client: str, version: str, calls: Iterable[Call], refused: dict[str, str], note: str = ""
) -> Outcome:
    """Make the calls of a client, each with the state of the store at that moment."""
    failed: dict[str, str] = {}
    count = 0
    for name, call in calls:
        count += 1
        try:
            call()
        except Exception as error:  # whatever a client raises
            failed[name] = f"{type(error).__name__}: {error}"
    return Outcome(client, version, count, failed, refused, note)


def table(outcomes: Iterable[Outcome]) -> str:
    """The table of the guide on compatibility."""
    head = ["| client | version | calls | answered | what fails, and why |", "|-|-|-|-|-|"]
    return "\n".join([*head, *(each.row for each in outcomes)])


def saved() -> Iterator[Outcome]:
    """The outcomes of the last run that was written."""
    for each in json.loads(RESULTS.read_text("utf-8")):
        yield Outcome(**each)


def write(outcomes: Iterable[Outcome]) -> None:
    """Write outcomes, and the table of the guide on compatibility; those of other clients stay."""
    known = {each.client: each for each in saved()} if RESULTS.is_file() else {}
    before = table(known.values())
    known |= {each.client: each for each in outcomes}
    rows = [each._asdict() for each in known.values()]
    RESULTS.write_text(json.dumps(rows, indent=1, sort_keys=True) + "\n", "utf-8")
    guide = GUIDE.read_text("utf-8")
    GUIDE.write_text(guide.replace(before, table(known.values())), "utf-8")
