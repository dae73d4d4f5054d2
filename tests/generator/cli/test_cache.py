"""Builds with a cache give the same files as clean ones, whatever changed in between."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import redirect_stderr
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main, packages
from generator.ir import Api
from generator.render.extension import Extension
from generator.writing.cache import Cache, name_of
from tests.generator.micro import PARTS, ROOT, THINGS, edited, write_schema
from tests.generator.test_apis import write_both

APPS = "bigcommerce-generate"
#: A resource of V3 that supersedes one of V2, and a shape that several resources can use.
GOODS = (
    edited("resource: Things", "resource: Goods")
    .replace("{keyset: min_id}", "{}")
    .replace("source: test", "supersedes: Things")
)
SHARED = """\
shared: shapes
shapes:
  Size:
    doc: A size.
    fields:
      width: {type: integer, doc: Width.}
"""
OTHERS = edited("resource: Things", "resource: Others").replace("/things", "/others").replace(
    "record: Thing", "record: Other"
)  # fmt: skip
SIZED = OTHERS + "  size: {type: object, of: Size, doc: Its size.}\n"


def written(home: Path) -> Path:
    """A schema of both APIs, with shared shapes, a sub-resource and a superseded resource."""
    write_both(home, THINGS + PARTS, GOODS)
    (home / "v2" / "shared.yaml").write_text(SHARED, encoding="utf-8")
    (home / "v2" / "others.yaml").write_text(SIZED, encoding="utf-8")
    return home


def build(schema: Path, out: Path, *options: object, prog: str = "python -m generator") -> int:
    return main(["build", "--schema", str(schema), "-o", str(out), *map(str, options)], prog)


def files(directory: Path) -> dict[str, bytes]:
    found = (path for path in directory.rglob("*.py*") if path.suffix in (".py", ".pyi"))
    return {path.relative_to(directory).as_posix(): path.read_bytes() for path in found}


def assert_same(home: Path, schema: Path, prog: str = "python -m generator") -> int:
    """Build with the cache of earlier builds, and without; compare status, problems and files."""
    made: list[tuple[int, str, dict[str, bytes]]] = []
    for name, options in (("cached", ["--cache", home / "cache"]), ("clean", [])):
        with redirect_stderr(StringIO()) as said:
            status = build(schema, home / name, *options, prog=prog)
        made.append((status, said.getvalue(), files(home / name)))
    assert made[0] == made[1]
    return made[0][0]


def replaced(name: str, old: str, new: str) -> Callable[[Path], None]:
    """An edit of one file."""

    def edit(schema: Path) -> None:
        path = schema / name
        path.write_text(edited(old, new, path.read_text(encoding="utf-8")), encoding="utf-8")

    return edit


EDITS: dict[str, Callable[[Path], object]] = {
    "nothing": lambda schema: None,
    "a comment": replaced("v2/things.yaml", "resource: Things", "# Mine.\nresource: Things"),
    "a text of V2": replaced("v2/things.yaml", "Things to try", "Things"),
    "a text of V3": replaced("v3/things.yaml", "Things to try", "Goods"),
    "a field of V2": replaced(
        "v2/others.yaml", "  size:", "  weight: {type: decimal, doc: Weight.}\n  size:"
    ),
    "a field of V3": replaced(
        "v3/things.yaml", "  name:", "  weight: {type: decimal, doc: Weight.}\n  name:"
    ),
    "a type": replaced("v2/things.yaml", "name: {type: string", "name: {type: date"),
    "a sub-resource": replaced("v2/things.yaml", "record: Part\n", "record: Piece\n"),
    "a shared shape": replaced("v2/shared.yaml", "width:", "height:"),
    "an operation of V3": replaced("v3/things.yaml", "create, update, delete", "create, delete"),
    "a path of V3": replaced("v3/things.yaml", "path: /things", "path: /goods"),
    "a name of V3": replaced("v3/things.yaml", "resource: Goods", "resource: Wares"),
    "another superseded resource": replaced("v3/things.yaml", "des: Things", "des: Others"),
    "no superseded resource": replaced("v3/things.yaml", "supersedes: Things", "source: test"),
    "an unknown superseded resource": replaced("v3/things.yaml", "des: Things", "des: None"),
    "a superseded resource removed": replaced("v2/others.yaml", "Others", "Others2"),
    "facts of V2": replaced("v2/api.yaml", "default_limit: 50", "default_limit: 40"),
    "facts of V3": replaced("v3/api.yaml", "stores/{store_hash}/v3", "stores/{store_hash}/v4"),
    "a name of a header": replaced("v2/api.yaml", "X-Auth-Token", "X-Other-Token"),
    "a new file": lambda schema: (schema / "v3" / "new.yaml").write_text(OTHERS),
    "a file removed": lambda schema: (schema / "v2" / "others.yaml").unlink(),
    "a file renamed": lambda schema: (schema / "v2" / "others.yaml").rename(schema / "v2/o.yaml"),
    "a file misnamed": lambda schema: (schema / "v2" / "odd.yml").write_text(OTHERS),
    "a file that is none": lambda schema: (schema / "v2" / "odd.yaml").mkdir(),
    "a syntax error": replaced("v3/things.yaml", "fields:", "fields: ["),
    "problems of both": lambda schema: [
        (schema / api / "things.yaml").write_text("resource: Things\n") for api in ("v2", "v3")
    ],
    "no V3": lambda schema: shutil.rmtree(schema / "v3"),
    "no V2": lambda schema: shutil.rmtree(schema / "v2"),
}


#: The edits that make a problem.
PROBLEMS = {
    "an unknown superseded resource",
    "facts of V3",
    "a name of a header",
    "a file misnamed",
    "a file that is none",
    "a syntax error",
    "problems of both",
    "no V2",
}


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_gives_the_files_of_a_clean_build(tmp_path: Path, name: str) -> None:
    schema = written(tmp_path / "schema")
    assert build(schema, tmp_path / "cached", "--cache", tmp_path / "cache") == 0
    shutil.copytree(tmp_path / "cached", tmp_path / "clean")
    shutil.copytree(schema, tmp_path / "before")
    EDITS[name](schema)
    assert assert_same(tmp_path, schema) == (name in PROBLEMS)
    shutil.rmtree(schema)  # and back, which finds what the cache had
    shutil.copytree(tmp_path / "before", schema)
    assert assert_same(tmp_path, schema) == 0


def test_an_app_gives_the_files_of_a_clean_build(tmp_path: Path) -> None:
    overlay = "resource: Brands\nfields: {code: {type: string, doc: Our code.}}\n"
    schema = write_schema(tmp_path / "schema", {"api.yaml": None, "brands.yaml": overlay})
    assert_same(tmp_path, schema, APPS)
    assert_same(tmp_path, schema, APPS)
    write_schema(schema / "v3", {"api.yaml": None, "brands.yaml": overlay})
    assert_same(tmp_path, schema, APPS)
    (schema / "brands.yaml").write_text(overlay.replace("code", "number"))
    assert_same(tmp_path, schema, APPS)
    assert_same(tmp_path, schema.rename(tmp_path / "moved"), APPS)


def test_a_part_is_read_only_if_it_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []

    def reader() -> Callable[[Sequence[Path]], tuple[Api, Extension | None]]:
        def spy(directories: Sequence[Path]) -> tuple[Api, Extension | None]:
            seen.extend(each.name for each in directories)
            return read(directories)

        read = real()
        return spy

    real = packages._reader
    monkeypatch.setattr(packages, "_reader", reader)
    schema = written(tmp_path / "schema")

    def of_build() -> set[str]:
        seen.clear()
        assert build(schema, tmp_path / "out", "--cache", tmp_path / "cache") == 0
        return {*seen}

    assert of_build() == {"v2", "v3"}
    assert of_build() == set()
    EDITS["a text of V3"](schema)
    assert of_build() == {"v3"}
    EDITS["a field of V3"](schema)
    assert of_build() == {"v3"}
    EDITS["a path of V3"](schema)
    EDITS["no superseded resource"](schema)
    assert of_build() == {"v2", "v3"}
    assert of_build() == set()


def test_the_cache_does_not_grow(tmp_path: Path) -> None:
    schema = written(tmp_path / "schema")
    counts: list[int] = []
    for name in ("nothing", "a text of V2", "a text of V3", "a type"):
        EDITS[name](schema)
        assert build(schema, tmp_path / "out", "--cache", tmp_path / "cache") == 0
        counts.append(len([*(tmp_path / "cache" / Cache.DIRECTORY).glob("*.formatted")]))
    assert len({*counts}) == 1


MANIFESTS: dict[str, Callable[[dict[str, Any]], object]] = {
    "a list": lambda part: [part],
    "nothing": lambda part: {},
    "an unknown key": lambda part: {**part, "more": 1},
    "no files": lambda part: {**part, "files": None},
    "a missing file": lambda part: {**part, "files": {"a.py": name_of("missing")}},
    "a path above": lambda part: {**part, "files": with_path(part, "../evil.py")},
    "a path from the root": lambda part: {**part, "files": with_path(part, "/evil.py")},
    "a name above": lambda part: {**part, "files": {"a.py": "../../secret"}},
    "a number as a name": lambda part: {**part, "files": {"a.py": 1}},
    "no facts": lambda part: {**part, "facts": []},
    "an odd summary": lambda part: {**part, "summary": 1},
}


def with_path(part: dict[str, Any], path: str) -> dict[str, Any]:
    listed: dict[str, str] = part["files"]
    return {path: next(iter(listed.values()))}


@pytest.mark.parametrize("forge", MANIFESTS.values(), ids=MANIFESTS)
def test_a_foreign_list_of_files_is_not_used(
    tmp_path: Path, forge: Callable[[dict[str, Any]], object]
) -> None:
    schema, folder = written(tmp_path / "schema"), tmp_path / "cache"
    assert build(schema, tmp_path / "cached", "--cache", folder) == 0
    forged = Cache(folder)
    count = 0
    for path in (folder / Cache.DIRECTORY).glob("*.formatted"):
        text = forged.get(path.name) or ""
        if text.startswith("{"):
            forged.put(path.name, json.dumps(forge(json.loads(text))))
            count += 1
    assert count == 2
    forged.save()
    assert_same(tmp_path, schema)
    assert not [*tmp_path.rglob("evil.py")]


def test_the_generator_and_the_sdk_are_a_part_of_the_key(tmp_path: Path) -> None:
    """A template, a module of the generator and one of the SDK, each changed."""
    ignored = shutil.ignore_patterns("resources", "sandbox", "__pycache__")
    for name in ("generator", "bigcommerce_sdk"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=ignored if name[0] == "b" else None)
    write_schema(tmp_path / "schema" / "v2")
    run(tmp_path, "cached", "--cache", "cache")
    before = files(tmp_path / "cached")
    for name, old, new in (
        ("generator/render/templates/resources/accessors.py.j2", "Accessors", "Accessors2"),
        ("generator/render/views.py", '"One {words', '"Just one {words'),
        ("bigcommerce_sdk/version.py", '__version__ = "', '__version__ = "9'),
    ):
        path = tmp_path / name
        text = path.read_text(encoding="utf-8")
        changed = text.replace(old, new)
        path.write_text(changed, encoding="utf-8")
        run(tmp_path, "cached", "--cache", "cache")
        run(tmp_path, "clean")
        assert files(tmp_path / "cached") == files(tmp_path / "clean") != before, name
        before = files(tmp_path / "clean")


def run(home: Path, out: str, *options: str) -> None:
    command = ["-m", "generator", "build", "--schema", "schema", "-o", out, *options]
    environment = {**os.environ, "PYTHONPATH": str(home)}
    subprocess.run([sys.executable, *command], cwd=home, env=environment, check=True)
