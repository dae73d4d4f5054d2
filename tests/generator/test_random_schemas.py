"""Whatever a schema says, it is refused with file and line, or gives code that works."""

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
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from hypothesis import event, given, settings

from bigcommerce_sdk.exception import FieldNotReturnedException, FieldValueException
from bigcommerce_sdk.verbs import Verb
from generator.cli import main
from tests.generator.micro import Store, client, unformatted, write_schema
from tests.generator.random_schemas import Tree, schemas
from tests.generator.stubs import of_overloads, of_runtime, stub_methods
from tests.generator.whole_schema import as_yaml
from tests.health import EVERY_CHECK

_numbers = itertools.count()
#: Raise it to search for longer.
EXAMPLES = int(os.environ.get("RANDOM_SCHEMAS", "60"))


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
        assert node.name in pydoc.render_doc(found, renderer=pydoc.plaintext)
        methods = stub_methods(node)
        made = methods.pop("__init__", None)
        verbs = {key: each for key, each in found.__dict__.items() if isinstance(each, Verb)}
        assert set(methods) == set(verbs), node.name
        for key, verb in verbs.items():
            assert of_overloads(methods[key]) == of_runtime(verb), f"{node.name}.{key}"
            assert key in pydoc.render_doc(verb, renderer=pydoc.plaintext)
        if made:
            inspect.signature(found)


def check_lists(package: ModuleType) -> None:
    """List every resource that can be listed, and read what it gives."""
    for name in package.RESOURCES:
        meta = package.load(name).meta
        if "list" not in meta.operations or meta.operations["list"].envelope:
            continue
        api, _ = client(package, Rows({}))
        ids = ["1"] * len(meta.parents)
        (record,) = getattr(api, name).all(*ids)
        assert record["id"] == 1
        for field in type(record)._fields:
            with contextlib.suppress(FieldNotReturnedException, FieldValueException):
                getattr(record, field)
        assert repr(record)
        assert record.to_dict() is not None
        api, _ = client(package, Rows({}))
        assert len(list(getattr(api, name).iterall(*ids))) == 1


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=EVERY_CHECK)
@given(files=schemas())
def test_a_schema_is_refused_or_gives_code_that_works(
    tmp_path_factory: Any, files: dict[str, Tree]
) -> None:
    home = tmp_path_factory.mktemp("random")
    texts = {name: as_yaml(tree) for name, tree in files.items()}
    schema = write_schema(home / "schema", texts)
    name = f"random_{next(_numbers)}"
    said, problems = io.StringIO(), io.StringIO()
    with unformatted(), contextlib.redirect_stdout(said), contextlib.redirect_stderr(problems):
        status = main(["build", "--schema", str(schema), "--out", str(home / name)])
    if status:
        event("refused")
        assert status == 1
        assert not (home / name).exists()
        *lines, last = problems.getvalue().splitlines()
        assert last.endswith("nothing was written.")
        for line in lines:
            assert re.match(re.escape(f"{schema}/") + r"\w+\.yaml:[1-9][0-9]*: [a-z-]+: .", line)
            assert ": internal: " not in line, texts
        return
    event("built")
    with imported(home, name) as package:
        for module in sorted(Path(home / name).glob("*.pyi")):
            if module.stem not in ("__init__", "accessors"):
                check_stub(importlib.import_module(f"{name}.{module.stem}"))
        check_lists(package)
