"""Build the commit HEAD as a release, and check the built files.

``make release-check`` runs this in an environment with the tools of ``requirements/release.txt``.
The sdist, the wheel and a bill of materials (SBOM, CycloneDX) are written into ``dist/``. The build
uses an export of the commit, so uncommitted changes are ignored.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parent.parent
WORK = ROOT / "build" / "release"
DIST = ROOT / "dist"

#: A program that needs only the wheel and its dependencies; it sends no request.
SMOKE = """\
import bigcommerce_sdk
from bigcommerce_sdk.exception import UnknownNameException

assert "site-packages" in bigcommerce_sdk.__file__, bigcommerce_sdk.__file__
with bigcommerce_sdk.BigcommerceApi(store_hash="a1", access_token="t") as api:
    try:
        api.Orders.iterall(min_di=1)
    except UnknownNameException as error:
        print("smoke:", bigcommerce_sdk.__version__, type(error).__name__)
"""

OVERLAY = """\
resource: Brands
fields:
  motto: {type: string, nullable: true, doc: The slogan of the brand.}
"""


class CheckError(Exception):
    """Raised when a check of the release fails."""


def version_problem(version: str, changelog: str, tag: str) -> str:
    """The mismatch between version, changelog and tag, as a message; empty if they agree.

    Args:
        version: the version of the SDK.
        changelog: the text of the changelog.
        tag: the tag of the commit, or empty: a release is usually tagged after this check.
    """
    released = re.fullmatch(r"\d+\.\d+\.\d+", version)
    if tag and tag != f"v{version}":
        return f"the tag is {tag}, but `bigcommerce_sdk/version.py` has {version}"
    if tag and not released:
        return (
            f"{version} is a version in development and cannot be released as {tag}; set the "
            "version with `make release-prepare`"
        )
    if not released:
        return ""
    headings = re.findall(r"^## (.*)$", changelog, re.M)
    dated = [each for each in headings if "unreleased" not in each.lower()][:1]
    if not dated or not re.fullmatch(rf"{re.escape(version)} \(\d{{4}}-\d\d-\d\d\)", dated[0]):
        found = f'"## {dated[0]}"' if dated else "no version"
        return f'the changelog must begin with "## {version} (<date>)", but has {found}'
    return ""


def run(*words: str | Path, cwd: Path = WORK, **environment: str) -> str:
    """Run a command in a folder and return its output.

    Raises:
        CheckError: when the command fails; the message contains its output.
    """
    clean = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run(
        [str(word) for word in words],
        cwd=cwd,
        env={**clean, "PYTHONIOENCODING": "ascii", **environment},  # as on consoles of Windows
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise CheckError(f"`{' '.join(map(str, words))}` failed:\n{done.stdout.strip()}")
    return done.stdout.strip()


def export() -> Path:
    """Export the files of the commit into a new folder, and return the folder."""
    tree = WORK / "tree"
    tree.mkdir()
    run("git", "archive", "--format=tar", "-o", WORK / "tree.tar", "HEAD", cwd=ROOT)
    with tarfile.open(WORK / "tree.tar") as archive:
        archive.extractall(tree, filter="data")
    return tree


def build(tree: Path, out: Path, *kinds: str) -> None:
    """Build a tree with the build backend of this environment and the date of the commit."""
    date = run("git", "log", "-1", "--format=%ct", cwd=ROOT)
    words: list[str | Path] = [
        sys.executable,
        "-m",
        "build",
        "--no-isolation",
        *kinds,
        "--outdir",
        out,
        tree,
    ]
    run(*words, SOURCE_DATE_EPOCH=date)


def only(folder: Path, pattern: str) -> Path:
    """The only path in a folder that matches a pattern."""
    [found] = folder.glob(pattern)
    return found


def same_bytes(one: Path, other: Path, what: str) -> None:
    """Fail unless two files have the same name and content."""
    sums = [hashlib.sha256(each.read_bytes()).hexdigest() for each in (one, other)]
    if one.name != other.name or sums[0] != sums[1]:
        raise CheckError(f"{what} differ: {one} ({sums[0][:12]}), {other} ({sums[1][:12]})")


def environment(name: str, lock: Path, wheel: Path) -> Path:
    """Create an environment with a wheel and locked dependencies; return its Python.

    Args:
        name: the name of the environment's folder.
        lock: a file of ``requirements/``.
        wheel: the wheel.
    """
    home = WORK / name
    run(sys.executable, "-m", "venv", "--without-pip", home)
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = (sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check")
    run(*pip, "install", "--quiet", "--require-hashes", "-r", lock)
    run(*pip, "install", "--quiet", "--no-index", "--no-deps", wheel)
    run(*pip, "check")
    return python


class Release:
    """The checks, one method each. The method's docstring is the message of the check.

    Attributes:
        tree: the files of the commit.
        dist: the folder of sdist, wheel and SBOM.
        tag: the tag of the release; if empty, the tags of HEAD are checked.
    """

    def __init__(self, tree: Path, dist: Path, tag: str = "") -> None:
        self.tree, self.dist, self.tag = tree, dist, tag

    def version(self) -> None:
        """Version, changelog and tag agree."""
        text = (self.tree / "bigcommerce_sdk" / "version.py").read_text(encoding="utf-8")
        [version] = re.findall(r'^__version__ = "(.*)"$', text, re.M)
        tags = run("git", "tag", "--points-at", "HEAD", "v*", cwd=ROOT).split()
        changelog = (self.tree / "CHANGELOG.md").read_text(encoding="utf-8")
        for tag in [self.tag] if self.tag else (tags or [""]):
            problem = version_problem(version, changelog, tag)
            if problem:
                raise CheckError(problem)

    def builds(self) -> None:
        """Sdist and wheel build from a clean export, twice with the same bytes."""
        again = WORK / "again"
        for out in (self.dist, again):
            build(self.tree, out, "--sdist", "--wheel")
        for pattern in ("*.whl", "*.tar.gz"):
            same_bytes(only(self.dist, pattern), only(again, pattern), "two builds")

    def sdist_builds(self) -> None:
        """The sdist builds the same wheel."""
        folder = WORK / "unpacked"
        with tarfile.open(only(self.dist, "*.tar.gz")) as archive:
            archive.extractall(folder, filter="data")
        build(only(folder, "*"), WORK / "from-sdist", "--wheel")
        wheel, again = only(self.dist, "*.whl"), only(WORK / "from-sdist", "*.whl")
        same_bytes(wheel, again, "the wheels of tree and sdist")

    def metadata(self) -> None:
        """Twine, check-wheel-contents and pyroma report no problem."""
        wheel, sdist = only(self.dist, "*.whl"), only(self.dist, "*.tar.gz")
        run(sys.executable, "-m", "twine", "check", "--strict", wheel, sdist)
        run(
            sys.executable,
            "-m",
            "check_wheel_contents",
            "--config",
            self.tree / "pyproject.toml",
            wheel,
        )
        run(sys.executable, "-m", "pyroma", "--min", "10", "--directory", self.tree)

    def alone(self) -> None:
        """The wheel works with requests and PyJWT as the only dependencies."""
        lock = self.tree / "requirements" / "runtime.txt"
        python = environment("alone", lock, only(self.dist, "*.whl"))
        run(python, "-I", "-W", "error", "-c", SMOKE)

    def sbom(self) -> None:
        """The SBOM lists the packages of that environment."""
        version = only(self.dist, "*.whl").name.split("-")[1]
        words = ["environment", "--output-reproducible", "--mc-type", "library", "--validate"]
        words += ["--pyproject", str(self.tree / "pyproject.toml")]
        path = self.dist / f"bigcommerce_sdk-{version}.cdx.json"
        run(sys.executable, "-m", "cyclonedx_py", *words, "-o", path, WORK / "alone")
        document = json.loads(path.read_text(encoding="utf-8"))
        # cyclonedx-py cannot read it from pyproject.toml, where the version is dynamic
        document["metadata"]["component"]["version"] = version
        text = json.dumps(document, indent=2, sort_keys=True) + "\n"
        path.write_text(text, encoding="utf-8", newline="\n")

    def extras(self) -> None:
        """With extras, the quickstart runs against the sandbox, and the generator works."""
        lock = self.tree / "requirements" / "demo.txt"
        python = environment("extras", lock, only(self.dist, "*.whl"))
        example = self.tree / "examples" / "quickstart.py"
        run(python, "-m", "bigcommerce_sdk.sandbox", "--", python, example)
        app = WORK / "app"
        (app / "overlay").mkdir(parents=True)
        (app / "overlay" / "brands.yaml").write_text(OVERLAY, encoding="utf-8")
        command = shutil.which("bigcommerce-generate", path=str(python.parent))
        if not command:
            raise CheckError(
                "the wheel does not install the command bigcommerce-generate; see "
                "[project.scripts] of pyproject.toml"
            )
        run(command, "build", "--schema", "overlay", "-o", "store", cwd=app)
        run(python, "-c", "import store.accessors", cwd=app)

    def publish(self) -> None:
        """The checked files are copied to dist/."""
        shutil.rmtree(DIST, ignore_errors=True)
        shutil.copytree(self.dist, DIST)


def main(words: list[str] | None = None) -> int:
    """Run all checks. Returns the exit status: 1 when one failed."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.release_check",
        description="Build the commit HEAD as a release into dist/, and check the built files.",
    )
    parser.add_argument("--tag", default="", help="tag of the release, default that of HEAD if any")
    parser.add_argument(
        "--installs",
        type=Path,
        metavar="DIST",
        help="do not build: install the wheel of this folder and run programs with it",
    )
    options = parser.parse_args(words)
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    if options.installs:
        built = Release(ROOT, options.installs.resolve())
        return done(built.alone, built.extras)
    if run("git", "status", "--porcelain", cwd=ROOT):
        print("note: uncommitted changes are ignored; HEAD is checked", flush=True)
    new = Release(export(), WORK / "dist", options.tag)
    status = done(
        new.version,
        new.builds,
        new.sdist_builds,
        new.metadata,
        new.alone,
        new.sbom,
        new.extras,
        new.publish,
    )
    if status == 0:
        for path in sorted(DIST.iterdir()):
            print(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  dist/{path.name}")
    return status


def done(*checks: Callable[[], None]) -> int:
    """Run checks until one fails. Returns the exit status."""
    for check in checks:
        start = time.monotonic()
        try:
            check()
        except CheckError as error:
            print(f"failed: {check.__doc__}\n{error}", file=sys.stderr)
            return 1
        print(f"ok, {time.monotonic() - start:3.0f} s: {check.__doc__}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
