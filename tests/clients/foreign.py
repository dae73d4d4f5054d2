"""The clients for PHP and Ruby, where these and the sources of the clients are found."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

from bigcommerce_sdk.sandbox import Sandbox
from tests.clients.outcomes import Call, Outcome, make_calls

DRIVER = Path(__file__).with_name("driver.php")
PHP, RUBY = "bigcommerce/api (PHP)", "bigcommerce (Ruby)"
#: Names the folder with the sources of the PHP client.
SOURCES = "BIGCOMMERCE_PHP"

#: Why the API refuses calls of the PHP client, too.
REFUSED = {"getTime": "no reference has the path `/time` of the host"}

Run = Callable[[Callable[[Sandbox], Outcome]], Outcome]


def outcomes(run: Run) -> Iterator[Outcome]:
    """Run the PHP client if it is there. Say so of what is missing."""
    folder = os.environ.get(SOURCES, "")
    if shutil.which("php") is None:
        yield Outcome(PHP, "-", 0, {}, {}, "not run: there is no PHP")
    elif not folder:
        yield Outcome(PHP, "-", 0, {}, {}, f"not run: `{SOURCES}` names no folder with its sources")
    else:
        yield run(lambda sandbox: _php(sandbox, Path(folder)))
    missing = "there is no Ruby" if shutil.which("ruby") is None else "its gems are not installed"
    yield Outcome(RUBY, "-", 0, {}, {}, f"not run: {missing}")


def _php(sandbox: Sandbox, folder: Path) -> Outcome:
    """The methods of the PHP client that read, count and delete."""
    certificates = str(sandbox.environment["SSL_CERT_FILE"])
    process = subprocess.Popen(
        ("php", "-d", f"curl.cainfo={certificates}", DRIVER, folder),
        env={**os.environ, **sandbox.environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    sent, received = process.stdin, process.stdout
    assert sent
    assert received

    def run() -> None:
        sent.write("\n")
        sent.flush()
        error = json.loads(received.readline())["error"]
        if error:
            raise RuntimeError(error)

    def made() -> Iterator[Call]:
        while line := received.readline():
            sandbox.reset()
            yield json.loads(line)["next"], run

    with process:
        outcome = make_calls(PHP, "sources", made(), REFUSED)
        sent.close()
    return outcome
