"""Build the commit HEAD as a release, and check what is built.

``make release-check`` runs it, in an environment with the tools of ``requirements/release.txt``. It
writes sdist, wheel and a bill of materials (SBOM, CycloneDX) into ``dist/``. Uncommitted changes
are excluded: the build has only the files of the commit, in a folder of their own.
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

#: What works with the wheel alone: no request is sent.
SMOKE = """\
import bigcommerce_sdk
from bigcommerce_sdk.exception import UnknownNameException

assert "site-packages" in bigcommerce_sdk.__file__, bigcommerce_sdk.__file__
with bigcommerce_sdk.BigcommerceApi(store_hash="a1", access_token="t") as api:
    try:
        api.Products.iterall(nmae="Mug")
    except UnknownNameException as error:
        print("smoke:", bigcommerce_sdk.__version__, type(error).__name__)
"""

OVERLAY = """\
resource: Brands
fields:
  motto: {type: string, nullable: true, doc: What the brand says of itself.}
"""


class CheckError(Exception):
    """A check of the release that failed."""


def version_problem(version: str, changelog: str, tag: str) -> str:
    """Why version, changelog and tag do not belong together; empty if they do.

    Args:
        version: the version of the SDK.
        changelog: the text of the changelog.
        tag: the tag of the commit; empty if it has none, which a release may lack until it is
            checked.
    """
    released = re.fullmatch(r"\d+\.\d+\.\d+", version)
    if tag and tag != f"v{version}":
        return f"the tag is {tag}, but `bigcommerce_sdk/version.py` has {version}"
    if tag and not released:
        return f"{version} is in development, and cannot be released as {tag}"
    if not released:
        return ""
    headings = re.findall(r"^## (.*)$", changelog, re.M)
    dated = [each for each in headings if "unreleased" not in each.lower()][:1]
    if not dated or not re.fullmatch(rf"{re.escape(version)} \(\d{{4}}-\d\d-\d\d\)", dated[0]):
        found = f'"## {dated[0]}"' if dated else "no version"
        return f'the changelog must begin with "## {version} (<date>)", but has {found}'
    return ""


def run(*words: str | Path, cwd: Path = WORK, **environment: str) -> str:
    """Run a command in a folder. Returns what it prints.

    Raises:
        CheckError: when it fails, with its output.
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
    """The files of the commit, in a folder of their own."""
    tree = WORK / "tree"
    tree.mkdir()
    run("git", "archive", "--format=tar", "-o", WORK / "tree.tar", "HEAD", cwd=ROOT)
    with tarfile.open(WORK / "tree.tar") as archive:
        archive.extractall(tree, filter="data")
    return tree


def build(tree: Path, out: Path, *kinds: str) -> None:
    """Build a tree with the backend of this environment, dated as the commit."""
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
    """The one file of a folder that has a name."""
    [found] = folder.glob(pattern)
    return found


def same_bytes(one: Path, other: Path, what: str) -> None:
    """Fail unless two files have the same name and content."""
    sums = [hashlib.sha256(each.read_bytes()).hexdigest() for each in (one, other)]
    if one.name != other.name or sums[0] != sums[1]:
        raise CheckError(f"{what} differ: {one} ({sums[0][:12]}), {other} ({sums[1][:12]})")


def environment(name: str, lock: Path, wheel: Path) -> Path:
    """Install a wheel, beside what a file of requirements/ locks. Returns the new Python."""
    home = WORK / name
    run(sys.executable, "-m", "venv", "--without-pip", home)
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = (sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check")
    run(*pip, "install", "--quiet", "--require-hashes", "-r", lock)
    run(*pip, "install", "--quiet", "--no-index", "--no-deps", wheel)
    run(*pip, "check")
    return python


class Release:
    """The checks. Each is a method whose docstring says what holds.

    Attributes:
        tree: the files of the commit.
        dist: the folder of sdist, wheel and SBOM.
        tag: the tag that the release shall have; empty takes those of HEAD.
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
        """Twine, check-wheel-contents and pyroma find nothing."""
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
        """The wheel works with nothing but requests and PyJWT."""
        lock = self.tree / "requirements" / "runtime.txt"
        python = environment("alone", lock, only(self.dist, "*.whl"))
        run(python, "-I", "-W", "error", "-c", SMOKE)

    def sbom(self) -> None:
        """A bill of materials lists what that environment has."""
        version = only(self.dist, "*.whl").name.split("-")[1]
        words = ["environment", "--output-reproducible", "--mc-type", "library", "--validate"]
        words += ["--pyproject", str(self.tree / "pyproject.toml")]
        path = self.dist / f"bigcommerce_sdk-{version}.cdx.json"
        run(sys.executable, "-m", "cyclonedx_py", *words, "-o", path, WORK / "alone")
        document = json.loads(path.read_text(encoding="utf-8"))
        # the tool reads it from pyproject.toml, which takes it from the code
        document["metadata"]["component"]["version"] = version
        text = json.dumps(document, indent=2, sort_keys=True) + "\n"
        path.write_text(text, encoding="utf-8", newline="\n")

    def extras(self) -> None:
        """With extras, the quickstart runs against the sandbox, and the generator generates."""
        lock = self.tree / "requirements" / "demo.txt"
        python = environment("extras", lock, only(self.dist, "*.whl"))
        example = self.tree / "examples" / "quickstart.py"
        run(python, "-m", "bigcommerce_sdk.sandbox", "--", python, example)
        app = WORK / "app"
        (app / "overlay").mkdir(parents=True)
        (app / "overlay" / "brands.yaml").write_text(OVERLAY, encoding="utf-8")
        command = shutil.which("bigcommerce-generate", path=str(python.parent))
        if not command:
            raise CheckError("the wheel installs no bigcommerce-generate")
        run(command, "build", "--schema", "overlay", "-o", "store", cwd=app)
        run(python, "-c", "import store.accessors", cwd=app)

    def publish(self) -> None:
        """What was checked is in dist/."""
        shutil.rmtree(DIST, ignore_errors=True)
        shutil.copytree(self.dist, DIST)


def main(words: list[str] | None = None) -> int:
    """Run all checks. Returns the exit status: 1 when one failed."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.release_check",
        description="Build the commit HEAD as a release into dist/, and check what is built.",
    )
    parser.add_argument("--tag", default="", help="tag of the release, default that of HEAD if any")
    parser.add_argument(
        "--installs",
        type=Path,
        metavar="DIST",
        help="only install the wheel of this folder, and run programs with it",
    )
    options = parser.parse_args(words)
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    if options.installs:
        built = Release(ROOT, options.installs.resolve())
        return done(built.alone, built.extras)
    if run("git", "status", "--porcelain", cwd=ROOT):
        print("note: uncommitted changes take no part; HEAD is checked", flush=True)
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
