"""``make check-openapi``: consumers from npm, each on the exported document.

The TypeScript compiler checks the types that a generator of clients makes. Both linters must find
nothing; ``redocly.yaml`` and ``.spectral.yaml`` give a reason for each exception. The tools are
installed below ``build/``. Generators of Python clients are tested by
``tests/generator/openapi/test_consumers.py``.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
BUILD = ROOT / "build" / "openapi"
NPM_TOOLS = (
    "openapi-typescript@7.13.0",
    "typescript@5",
    "@redocly/cli@2",
    "@stoplight/spectral-cli@6",
)
TOOLS = "\n".join(NPM_TOOLS)


def main() -> int:
    """Run every tool. Returns the exit status: 1 at the first one that fails."""
    try:
        _install()
        _check()
    except subprocess.CalledProcessError as error:
        print(f"failed with status {error.returncode}: {' '.join(map(str, error.cmd))}")
        return 1
    return 0


def _install() -> None:
    """Install the tools, unless these versions are there."""
    done = BUILD / "installed"
    if done.is_file() and done.read_text(encoding="utf-8") == TOOLS:
        return
    _run("npm", "install", "--silent", "--no-save", "--ignore-scripts", "--prefix", ".", *NPM_TOOLS)
    done.write_text(TOOLS, encoding="utf-8")


def _check() -> None:
    document = BUILD / "api.json"
    _run(sys.executable, "-m", "generator", "openapi", "--force", "-o", document, cwd=ROOT)
    _run("npx", "--no-install", "openapi-typescript", "api.json", "-o", "api.ts")
    _run("npx", "--no-install", "tsc", "--noEmit", "--strict", "api.ts")
    spectral = ("spectral", "lint", "--ruleset", ROOT / ".spectral.yaml")
    _run("npx", "--no-install", *spectral, "--fail-severity", "hint", "api.json")
    redocly = ("npx", "--no-install", "redocly", "lint", "--config", ROOT / "redocly.yaml")
    if "You have" in _run(*redocly, "api.json"):  # warnings, which leave its status 0
        raise subprocess.CalledProcessError(1, redocly)


def _run(*command: str | Path, cwd: Path = BUILD) -> str:
    BUILD.mkdir(parents=True, exist_ok=True)
    print("$", *map(str, command), flush=True)
    done = subprocess.run(
        command,
        cwd=cwd,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    print(done.stdout, end="", flush=True)
    done.check_returncode()
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
