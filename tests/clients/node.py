"""The clients from npm, installed below ``build/``."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

from bigcommerce_sdk.sandbox import Sandbox
from tests.clients import requests_v3
from tests.clients.outcomes import ROOT, Outcome

#: The packages and their versions.
PACKAGES = {
    "@bigcommerce/api-nodejs": "0.1.2-alpha",
    "@space48/bigcommerce-api": "0.3.1",
    "bigcommerce-api-client": "0.7.19",
    "node-bigcommerce": "4.1.0",
}
BUILD = ROOT / "build" / "clients-npm"
DRIVER = Path(__file__).with_name("driver.js")

Run = Callable[[Callable[[Sandbox], Outcome]], Outcome]


def outcomes(run: Run) -> Iterator[Outcome]:
    """Run each client; without Node, only say so."""
    if shutil.which("npm") is None or shutil.which("node") is None:
        for name, version in PACKAGES.items():
            yield Outcome(name, version, 0, {}, {}, "not run: there is no npm")
        return
    _install()
    for name, version in PACKAGES.items():
        command = ("node", DRIVER, name)
        yield run(
            lambda sandbox, name=name, version=version, command=command: requests_v3.run(  # type: ignore[misc]
                sandbox, name, version, command, BUILD
            )
        )


def _install() -> None:
    """Install the packages, unless these versions are there."""
    wanted = [f"{name}@{version}" for name, version in PACKAGES.items()]
    done = BUILD / "installed"
    if done.is_file() and done.read_text("utf-8") == "\n".join(wanted):
        return
    BUILD.mkdir(parents=True, exist_ok=True)
    options = ("--silent", "--no-save", "--ignore-scripts", "--prefix", ".")
    subprocess.run(("npm", "install", *options, *wanted), cwd=BUILD, check=True)
    done.write_text("\n".join(wanted), "utf-8")
