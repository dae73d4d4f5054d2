"""Collect the pages of the documentation site, and publish built sites by version.

``python -m tools.site stage build/docs`` copies ``docs/`` and the documents of ``PAGES`` into one
folder, from which `mkdocs.yml` builds. Links between documents work on a code host, where paths are
those of the repository; here they are rewritten to the paths of the site. A linked file that is not
a page, such as a program of ``examples/``, becomes a page that shows it. ``docs/SUMMARY.md`` is the
navigation: its lines are links or patterns of file names. Dead links, and pages that are not in the
navigation, are errors. All errors are reported.

``python -m tools.site publish build/site FOLDER`` adds a built site to a folder of versions.
"""

from __future__ import annotations

import argparse
import ast
import json
import posixpath
import re
import shutil
import sys
import tomllib
from collections.abc import Callable
from fnmatch import fnmatchcase
from pathlib import Path
from posixpath import dirname, join, normpath, relpath
from urllib.parse import quote, unquote

ROOT = Path(__file__).parent.parent

#: Documents outside ``docs/`` and their paths in the site. The entry of the README only resolves
#: links to it: the start page of the site is ``docs/index.md``.
PAGES = {
    "README.md": "index.md",
    "ARCHITECTURE.md": "architecture.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
    "schema/README.md": "schema-language.md",
}
NAVIGATION = "SUMMARY.md"
#: Files copied unchanged when a page embeds or links to them. All of ``docs/assets`` is copied.
IMAGES = {".gif", ".ico", ".jpg", ".jpeg", ".png", ".svg", ".webp"}
LANGUAGES = {".py": "python", ".pyi": "python", ".yml": "yaml", ".yaml": "yaml"} | {
    f".{name}": name for name in ("json", "toml", "sh")
}
#: The front matter of a page that is excluded from search.
UNSEARCHED = "---\nsearch:\n  exclude: true\n---\n\n"

_LINK = re.compile(
    r"""
    (?P<skip>
        ^[ >]*(?P<fence>`{3,}|~{3,})[^\n]*\n (?:.*?\n)?? [ >]*(?P=fence)[`~]*[ ]*$  # a code block
      | (?P<tick>(?<!`)`+(?!`)) (?:(?!\n[ ]*\n).)*? (?<!`)(?P=tick)(?!`)            # code in a line
      | <!--.*?-->
    )
    | (?P<before>
        \]\( [ ]* <?                                  # a link or an image
      | ^[ ]{0,3}\[[^\]\n]+\]: [ ]* <?                # a definition
      | <(?:a|img)\b[^>]*?\b(?:href|src)="           # HTML
    )
      (?P<target>[^\s()<>"]+)
    """,
    re.DOTALL | re.MULTILINE | re.VERBOSE,
)
_ITEM = re.compile(r"^(?P<indent> *)[*-] +(?P<pattern>[^\[\]()\n]*\.md) *$")


class SiteError(Exception):
    """Raised for problems of the documents; the message has one problem per line."""


class Staging:
    """The state of one call of ``stage``."""

    def __init__(self, root: Path, target: Path) -> None:
        self.root = root
        self.target = target
        self.problems = list[str]()
        documents = sorted((root / "docs").rglob("*.md"))
        self.pages = {path: page for path, page in PAGES.items() if (root / path).is_file()}
        for document in documents:
            path = document.relative_to(root).as_posix()
            self.pages[path] = path.removeprefix("docs/")
        self.stubs = {
            f"python/resources/{folder}{stub.stem}.md": stub
            for api, folder in (("v2", ""), ("v3", "v3/"))  # pages of V2 keep their addresses
            for stub in sorted((root / "bigcommerce_sdk" / "resources" / api).glob("*.pyi"))
            if stub.stem not in ("__init__", "accessors", "paths")
        }
        self.navigation = f"docs/{NAVIGATION}"
        self.pages.pop(self.navigation, None)
        self.sources = dict[str, str]()
        self.images = {
            path.relative_to(root).as_posix(): path.relative_to(root / "docs").as_posix()
            for path in sorted((root / "docs" / "assets").rglob("*"))
            if path.is_file()
        }
        self.repository = _repository(root)

    def run(self) -> None:
        """Write the folder, or raise ``SiteError`` and leave it without navigation."""
        shutil.rmtree(self.target, ignore_errors=True)
        for path, page in self.pages.items():
            self._write(page, self._rewritten(path, page))
        for page, stub in self.stubs.items():
            self._write(page, self._resource_page(page, stub))
        self._write(NAVIGATION, self._navigation())
        for path, page in self.sources.items():
            self._write(page, source_page(path, (self.root / path).read_text("utf-8")))
        for path, image in self.images.items():
            (self.target / image).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(self.root / path, self.target / image)
        if self.problems:
            (self.target / NAVIGATION).unlink()
            raise SiteError("\n".join(self.problems))

    def _write(self, page: str, text: str) -> None:
        file = self.target / page
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8", newline="\n")

    def _rewritten(self, path: str, page: str) -> str:
        text = (self.root / path).read_text("utf-8")
        return rewrite_links(text, lambda target, line: self._link(path, page, target, line))

    def _link(self, path: str, page: str, target: str, line: int) -> str:
        """The link of a page of the site for a link of its document."""
        for prefix in self.repository:
            if found := re.match(re.escape(prefix) + r"/(?:blob|raw|tree)/[^/]+/", target):
                target = relpath(target[found.end() :], dirname(path) or ".")
        if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:|//|#", target):
            return target
        name, hash_, anchor = target.partition("#")
        named = normpath(join(dirname(path), unquote(name)))
        file = self.root / named
        problem = ""
        if named.startswith(("..", "/")):
            problem = "is outside the repository"
        elif not file.exists():
            problem = "does not exist"
        elif file.is_dir():
            problem = "is a folder; link to a file in it"
        if problem:
            self.problems.append(f"{path}:{line}: link to {target}: {named} {problem}")
            return target
        if named in self.pages:
            found_page = self.pages[named]
        elif file.suffix.lower() in IMAGES:
            found_page = self.images[named] = named.removeprefix("docs/")
        else:
            found_page = self.sources[named] = _source_path(named)
            hash_ = anchor = ""  # the anchors are line numbers, which the page does not have
        return quote(relpath(found_page, dirname(page) or ".")) + hash_ + anchor

    def _resource_page(self, page: str, stub: Path) -> str:
        """The page of a generated module, made from its stub."""
        module, api = stub.stem, stub.parent.name
        text = f"{UNSEARCHED}# {module.replace('_', ' ').capitalize()}\n\n"
        reference = page.replace("python/resources/", "reference/")
        if reference in self.pages.values():
            link = relpath(reference, dirname(page))
            text += f"Paths, scopes, fields and limits are in the [reference]({link}).\n\n"
        tree = ast.parse(stub.read_text("utf-8"))
        # methods first: stubs define the classes that others use before them
        names = [each.name for each in tree.body[::-1] if isinstance(each, ast.ClassDef)]
        aliases = [
            each.target.id
            for each in tree.body
            if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
        ]
        return text + "".join(
            f"::: bigcommerce_sdk.resources.{api}.{module}.{name}\n"
            "    options:\n      show_if_no_docstring: true\n"
            f"      show_attribute_values: {str(name in aliases).lower()}\n"
            '      filters: ["!^_", "!^meta$"]\n\n'
            for name in names + aliases
        )

    def _navigation(self) -> str:
        """The navigation, with each pattern replaced by its pages that are not listed before."""
        if not (self.root / self.navigation).is_file():
            self.problems.append(f"{self.navigation} does not exist; it is the navigation")
            return ""
        text = self._rewritten(self.navigation, NAVIGATION)
        linked = {unquote(found["target"]) for found in _LINK.finditer(text) if found["target"]}
        left = {*self.pages.values(), *self.stubs} - linked
        lines = list[str]()
        for line in text.splitlines():
            if not (found := _ITEM.match(line)):
                lines.append(line)
                continue
            folder, name = posixpath.split(found["pattern"])
            matching = [
                page
                for page in left
                if dirname(page) == folder and fnmatchcase(posixpath.basename(page), name)
            ]
            left -= set(matching)
            lines += [
                f"{found['indent']}* [{self._title(page)}]({page})"
                for page in sorted(matching, key=_index_first)
            ]
        self.problems += [
            f"{page}: no line of {self.navigation} lists this page; add a link or a pattern"
            for page in sorted(left)
        ]
        return "\n".join(_without_empty_sections(lines)) + "\n"

    def _title(self, page: str) -> str:
        """The heading of a page that was written, as plain text."""
        found = re.search(r"^# +(.+?) *$", (self.target / page).read_text("utf-8"), re.MULTILINE)
        if found is None:
            self.problems.append(f"{page}: this page has no heading `# ...`, which is its title")
            return page
        return re.sub(r"[][`*]", "", found[1])


def stage(root: Path, target: Path) -> None:
    """Write the pages of the site to an empty folder.

    Raises:
        SiteError: there are dead links, or pages that are not in the navigation.
    """
    Staging(root, target).run()


def rewrite_links(text: str, rewrite: Callable[[str, int], str]) -> str:
    """Replace each link target of a Markdown text by ``rewrite(target, line)``.

    This includes links, images, link definitions, and ``href`` and ``src`` in HTML. Code and
    comments are not changed.
    """

    def replace(found: re.Match[str]) -> str:
        if found["skip"] is not None:
            return found[0]
        line = text.count("\n", 0, found.start("target")) + 1
        return found["before"] + rewrite(found["target"], line)

    return _LINK.sub(replace, text)


def source_page(path: str, text: str) -> str:
    """A page that shows a source file, excluded from search."""
    ticks = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, ticks + 1)
    language = LANGUAGES.get(Path(path).suffix.lower(), "text")
    return f"{UNSEARCHED}# `{path}`\n\n" f"{fence}{language}\n{text.rstrip()}\n{fence}\n"


def _source_path(path: str) -> str:
    """The path of the page that shows a file; builders skip names that begin with a dot."""
    return "/".join(("source", *(part.lstrip(".") for part in path.split("/")))) + ".md"


def _index_first(page: str) -> tuple[bool, str]:
    return posixpath.basename(page) != "index.md", page


def _without_empty_sections(lines: list[str]) -> list[str]:
    """The lines of a list without items that have neither a link nor items below them."""
    kept = list[str]()
    for line in reversed(lines):
        depth = len(line) - len(line.lstrip())
        below = bool(kept) and len(kept[-1]) - len(kept[-1].lstrip()) > depth
        if not line.lstrip().startswith("* ") or line.endswith((".md", ")")) or below:
            kept.append(line)
    return kept[::-1]


def _repository(root: Path) -> list[str]:
    """The addresses of the repository, under which documents may link to its files."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    return [url.rstrip("/").removesuffix(".git") for url in project.get("urls", {}).values()]


def documented_names(root: Path) -> list[str]:
    """The full names that the pages of ``docs/python`` document.

    A line ``::: name`` documents a name, or all public classes and functions of a module.
    """
    names = list[str]()
    for page in sorted((root / "docs" / "python").glob("*.md")):
        for name in re.findall(r"^::: (\S+)$", page.read_text("utf-8"), re.MULTILINE):
            module = (root / name.replace(".", "/")).with_suffix(".py")
            if not module.is_file():
                names.append(name)
                continue
            names += [
                f"{name}.{each.name}"
                for each in ast.parse(module.read_text("utf-8")).body
                if isinstance(each, ast.ClassDef | ast.FunctionDef) and each.name[0] != "_"
            ]
    return names


# -- versions -------------------------------------------------------------------------------------


def folder_of(version: str) -> str:
    """The folder of a version: its first two numbers, or ``dev`` before a release."""
    found = re.fullmatch(r"(\d+\.\d+)(?:\.\d+)*(?:\.post\d+)?", version)
    return found[1] if found else "dev"


def publish(site: Path, target: Path, version: str) -> None:
    """Add a built site to a folder that has one folder for each version.

    Patch releases share a folder; versions in development are ``dev``. ``latest`` is a copy of the
    newest release. The start page redirects to ``latest``, or to ``dev`` before the first release.
    The menu of versions reads ``versions.json``.
    """
    name = folder_of(version)
    _copy(site, target / name)
    names = sorted((path.name for path in target.iterdir() if path.is_dir()), key=_numbers)
    releases = [each for each in names if _numbers(each)]
    if releases and name == releases[-1]:
        _copy(site, target / "latest")
    entries = [
        {"version": each, "title": each, "aliases": ["latest"] if each == releases[-1] else []}
        for each in reversed(releases)
    ]
    if (target / "dev").is_dir():
        entries.append({"version": "dev", "title": "dev", "aliases": []})
    (target / "versions.json").write_text(json.dumps(entries, indent=2) + "\n", "utf-8")
    start = "latest" if releases else "dev"
    (target / "index.html").write_text(
        f'<!doctype html>\n<meta charset="utf-8">\n<title>{start}</title>\n'
        f'<meta http-equiv="refresh" content="0; url={start}/">\n<a href="{start}/">{start}</a>\n',
        "utf-8",
    )
    (target / ".nojekyll").touch()  # folders that begin with an underscore are published too


def _copy(site: Path, target: Path) -> None:
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(site, target)


def _numbers(name: str) -> tuple[int, ...]:
    """The version in the name of a release's folder; an empty tuple for other folders."""
    return tuple(map(int, name.split("."))) if re.fullmatch(r"\d+\.\d+", name) else ()


def current_version(root: Path) -> str:
    """The version of the SDK, read without importing it."""
    text = (root / "bigcommerce_sdk" / "version.py").read_text("utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    if found is None:
        raise SiteError("bigcommerce_sdk/version.py has no line `__version__ = ...`")
    return found[1]


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.site", description="Pages of the site.")
    commands = parser.add_subparsers(dest="command", required=True)
    staging = commands.add_parser("stage", help="collect the pages in a folder")
    staging.add_argument("target", type=Path)
    publishing = commands.add_parser("publish", help="add a built site to a folder of versions")
    publishing.add_argument("site", type=Path)
    publishing.add_argument("target", type=Path)
    publishing.add_argument(
        "--version", default=current_version(ROOT), help="by default that of the package"
    )
    given = parser.parse_args(arguments)
    if given.command == "publish":
        publish(given.site, given.target, given.version)
        return 0
    try:
        stage(ROOT, given.target)
    except SiteError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
