"""``make check-openapi``: generators of clients and linters, each on the exported document.

Two Python generators make clients, which are imported and read every example. The TypeScript
compiler checks the types of a third. Both linters must find nothing; ``redocly.yaml`` and
``.spectral.yaml`` give a reason for each exception. The tools are installed below ``build/``.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
BUILD = ROOT / "build" / "openapi"
PYTHON_TOOLS = ("openapi-python-client==0.29.1", "datamodel-code-generator==0.89.0", "ruff>=0.12")
NPM_TOOLS = (
    "openapi-typescript@7.13.0",
    "typescript@5",
    "@redocly/cli@2",
    "@stoplight/spectral-cli@6",
)
TOOLS = "\n".join((*PYTHON_TOOLS, *NPM_TOOLS))

#: Imports both clients with warnings as errors, and reads every example with each.
PROGRAM = """
import importlib, json, pathlib, pkgutil, sys
package = importlib.import_module("client")
for module in pkgutil.walk_packages(package.__path__, "client."):
    importlib.import_module(module.name)
import client.models as attributes, models as pydantic_models
count = 0
document = json.loads(pathlib.Path("api.json").read_text(encoding="utf-8"))
for name, schema in document["components"]["schemas"].items():
    for row in schema.get("examples", ()):
        getattr(attributes, name).from_dict(dict(row))
        getattr(pydantic_models, name).model_validate(row)
        count += 1
print(f"{count} examples were read by both clients")
sys.exit(count < 45)
"""


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
    _run(sys.executable, "-m", "venv", "--clear", "venv")
    _run(_tool("python"), "-m", "pip", "install", "--quiet", *PYTHON_TOOLS)
    _run("npm", "install", "--silent", "--no-save", "--ignore-scripts", "--prefix", ".", *NPM_TOOLS)
    done.write_text(TOOLS, encoding="utf-8")


def _check() -> None:
    document = BUILD / "api.json"
    _run(sys.executable, "-m", "generator", "openapi", "--force", "-o", document, cwd=ROOT)
    _run(
        *(_tool("openapi-python-client"), "generate", "--path", "api.json"),
        *("--output-path", "client", "--meta", "none", "--overwrite", "--fail-on-warning"),
    )
    _run(
        *(_tool("datamodel-codegen"), "--input", "api.json", "--input-file-type", "openapi"),
        *("--output", "models.py", "--output-model-type", "pydantic_v2.BaseModel"),
        *("--formatters", "builtin"),
    )
    _run(_tool("python"), "-W", "error", "-c", PROGRAM)
    _run("npx", "--no-install", "openapi-typescript", "api.json", "-o", "api.ts")
    _run("npx", "--no-install", "tsc", "--noEmit", "--strict", "api.ts")
    spectral = ("spectral", "lint", "--ruleset", ROOT / ".spectral.yaml")
    _run("npx", "--no-install", *spectral, "--fail-severity", "hint", "api.json")
    redocly = ("npx", "--no-install", "redocly", "lint", "--config", ROOT / "redocly.yaml")
    if "You have" in _run(*redocly, "api.json"):  # warnings, which leave its status 0
        raise subprocess.CalledProcessError(1, redocly)


def _tool(name: str) -> Path:
    return BUILD / "venv" / "bin" / name


def _run(*command: str | Path, cwd: Path = BUILD) -> str:
    BUILD.mkdir(parents=True, exist_ok=True)
    path = f"{BUILD / 'venv' / 'bin'}{os.pathsep}{os.environ.get('PATH', '')}"
    print("$", *(str(part) for part in command if part != PROGRAM), flush=True)
    done = subprocess.run(
        command,
        cwd=cwd,
        env={**os.environ, "PATH": path},
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
