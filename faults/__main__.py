"""``python -m faults``: the matrix as a Markdown table, one column per package."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version

from faults.clients import PACKAGES, installed
from faults.rows import ROWS
from faults.trial import Verdict, tried_apart


def main() -> int:
    """Run all rows and print the table; return 1 if this SDK fails a row."""
    packages = installed()
    pairs = [(number, package) for number in range(len(ROWS)) for package in packages]
    with ThreadPoolExecutor(2) as pool:
        found = pool.map(tried_apart, *zip(*pairs, strict=True))
        verdicts = dict(zip(pairs, found, strict=True))
    print(f"| fault | correct behaviour | {' | '.join(map(_titled, packages))} |")
    print("|-|-|" + "-|" * len(packages))
    for number, row in enumerate(ROWS):
        cells = " | ".join(str(verdicts[number, package]) for package in packages)
        print(f"| {row.name} | {row.wanted} | {cells} |")
    for package in packages:
        print(f"{package}: {_count(package, verdicts)} of {len(ROWS)}", file=sys.stderr)
    return 0 if _count(PACKAGES[0], verdicts) == len(ROWS) else 1


def _titled(package: str) -> str:
    return package if package == PACKAGES[0] else f"{package} {version(package)}"


def _count(package: str, verdicts: dict[tuple[int, str], Verdict]) -> int:
    return sum(verdicts[number, package].right for number in range(len(ROWS)))


if __name__ == "__main__":
    sys.exit(main())
