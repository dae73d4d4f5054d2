"""Random schemas are refused with file and line or give working code."""

from __future__ import annotations

import ast
import contextlib
import importlib
import inspect
import io
import itertools
import os
import pydoc
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import Phase, event, given, settings

from bigcommerce_sdk.endpoints.verbs import Verb
from bigcommerce_sdk.exception import FieldNotReturnedException, FieldValueException
from generator.cli import main
from tests.generator.micro import ROOT, Store, client, unformatted, write_schema
from tests.generator.random_schemas import Tree, schemas
from tests.generator.stubs import Argument, of_overloads, of_runtime, stub_methods
from tests.generator.whole_schema import as_yaml
from tests.health import EVERY_CHECK, examples

_numbers = itertools.count()


class Rows(Store):
    """A store in which every list has one row, and every page but the first is empty."""

    def send(self, request: Any, secrets: Any, timeout: float) -> Any:
        self.requests.append(request)
        path = request.path.removeprefix("/stores/abc/v2")
        self.replies = {f"{request.method} {path}": [{"id": 1}] if len(self.requests) == 1 else []}
        return super().send(request, secrets, timeout)


@contextlib.contextmanager
def imported(home: Path, name: str) -> Iterator[ModuleType]:
    """A generated package, forgotten afterwards."""
    sys.path.insert(0, str(home))
    importlib.invalidate_caches()
    try:
        yield importlib.import_module(name)
    finally:
        sys.path.remove(str(home))
        for module in [each for each in sys.modules if each.partition(".")[0] == name]:
            del sys.modules[module]


def check_stub(module: ModuleType) -> None:
    """Compare the methods of a module with those of its stub, and render their help."""
    assert module.__file__ is not None
    tree = ast.parse(Path(module.__file__).with_suffix(".pyi").read_text(encoding="utf-8"))
    for node in tree.body:
        if not isinstance(node, ast.ClassDef):
            continue
        found = getattr(module, node.name)
        assert node.name in pydoc.plain(pydoc.render_doc(found))
        methods = stub_methods(node)
        made = methods.pop("__init__", None)
        verbs = {key: each for key, each in found.__dict__.items() if isinstance(each, Verb)}
        assert set(methods) == set(verbs), node.name
        for key, verb in verbs.items():
            shown, real = of_overloads(methods[key]), of_runtime(verb)
            assert sorted_names(shown) == sorted_names(real), f"{node.name}.{key}"
            assert key in pydoc.plain(pydoc.render_doc(verb))
        if made:
            inspect.signature(found)


def sorted_names(arguments: list[Argument]) -> list[Argument]:
    """Ids in their order, then the others by name: overloads are in no one order."""
    return sorted(arguments, key=lambda each: "" if each.positional else each.name)


def check_lists(package: ModuleType) -> None:
    """List every resource that can be listed, and read what it gives."""
    for name in package.RESOURCES:
        meta = package.load(name).meta
        if "list" not in meta.operations or meta.operations["list"].envelope:
            continue
        api, _ = client(package, Rows({}))
        ids = ["1"] * len(meta.parents)
        record: Any = getattr(api, name).all(*ids)[0]
        assert record["id"] == 1
        for field in record.__class__._fields:
            with contextlib.suppress(FieldNotReturnedException, FieldValueException):
                getattr(record, field)
        assert repr(record)
        assert record.to_dict() is not None
        api, _ = client(package, Rows({}))
        assert len(list(getattr(api, name).iterall(*ids))) == 1


def build(home: Path, name: str, files: dict[str, Tree]) -> tuple[int, str]:
    """Build a package below ``home``; return exit status and error output."""
    texts = {file: as_yaml(tree) for file, tree in files.items()}
    schema = write_schema(home / f"schema_of_{name}", texts)
    problems = io.StringIO()
    with (
        unformatted(),
        contextlib.redirect_stdout(io.StringIO()),
        contextlib.redirect_stderr(problems),
    ):
        status = main(["build", "--schema", str(schema), "--out", str(home / name)])
    return status, problems.getvalue()


@settings(max_examples=examples(60), deadline=None, suppress_health_check=EVERY_CHECK)
@given(files=schemas())
def test_a_schema_is_refused_or_gives_code_that_works(
    tmp_path_factory: pytest.TempPathFactory, files: dict[str, Tree]
) -> None:
    home = tmp_path_factory.mktemp("random")
    name = f"random_{next(_numbers)}"
    status, problems = build(home, name, files)
    if status:
        event("refused")
        assert status == 1
        assert not (home / name).exists()
        *lines, last = problems.splitlines()
        assert last.endswith("nothing was written.")
        place = re.escape(str(home / f"schema_of_{name}")) + r".\w+\.yaml:[1-9][0-9]*: "
        for line in lines:
            assert re.match(place + "[a-z-]+: .", line)
            assert ": internal: " not in line
        return
    event("built")
    with imported(home, name) as package:
        for module in sorted(Path(home / name).glob("*.pyi")):
            if module.stem not in ("__init__", "accessors"):
                check_stub(importlib.import_module(f"{name}.{module.stem}"))
        check_lists(package)


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory of packages of random schemas, always the same ones."""
    home = tmp_path_factory.mktemp("packages")
    built: list[str] = []

    @settings(
        max_examples=150,
        deadline=None,
        suppress_health_check=EVERY_CHECK,
        phases=[Phase.generate],
        derandomize=True,
        database=None,
    )
    @given(files=schemas())
    def make(files: dict[str, Tree]) -> None:
        name = f"typed_{len(built)}"
        if len(built) < 12 and build(home, name, files)[0] == 0:
            built.append(name)

    make()
    assert len(built) == 12
    return home


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(["mypy", "--strict", "--no-error-summary"], id="mypy"),
        pytest.param(["pyright", "--pythonpath", sys.executable], id="pyright"),
    ],
)
def test_type_checkers_take_the_stubs_of_random_schemas(packages: Path, command: list[str]) -> None:
    stubs = [str(path.relative_to(packages)) for path in sorted(packages.glob("typed_*/*.pyi"))]
    (packages / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    done = subprocess.run(
        [sys.executable, "-m", *command, *stubs],
        cwd=packages,
        env={**os.environ, "PYTHONPATH": str(ROOT), "MYPYPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]
