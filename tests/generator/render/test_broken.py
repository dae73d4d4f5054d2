"""The last net: what would not be Python is never written, and no traceback is shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli import main
from generator.render import rendering
from tests.generator.micro import PARTS, THINGS, write_schema

#: Drafts that are not Python: some do not parse, others do not compile.
BROKEN = {
    "an open bracket": "f(\n",
    "a word too many": "class A B: ...\n",
    "an argument twice": "def f(self, a, /, *, a): ...\n",
    "an argument named self": "def f(self, *, self): ...\n",
    "a return outside": "return 1\n",
    "a NUL": "a = '\0'\n",
    "a keyword as a name": "class = 1\n",
    "an indentation": "  a = 1\n b = 2\n",
}
SHARED = "shared: S.\nshapes: {S: {doc: S., fields: {a: {type: string, doc: A.}}}}\n"


@pytest.mark.parametrize("code", [pytest.param(code, id=name) for name, code in BROKEN.items()])
@pytest.mark.parametrize(
    ("path", "file", "line"),
    [
        ("things.py", "things.yaml", 1),
        ("parts.pyi", "things.yaml", 15),
        ("shared.pyi", "shared.yaml", 2),
        ("accessors.py", "api.yaml", 2),
    ],
)
def test_a_rendering_error_names_its_file(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    code: str,
    path: str,
    file: str,
    line: int,
) -> None:
    original = rendering._Renderer.drafts

    def with_a_fault(self: rendering._Renderer) -> list[tuple[str, str]]:
        return [(name, code if name == path else text) for name, text in original(self)]

    monkeypatch.setattr(rendering._Renderer, "drafts", with_a_fault)
    schema = write_schema(tmp_path / "s", {"things.yaml": THINGS + PARTS, "shared.yaml": SHARED})
    assert main(["build", "--schema", str(schema), "--out", str(tmp_path / "out")]) == 1
    assert not (tmp_path / "out").exists()
    said = capsys.readouterr().err
    assert said.startswith(f"{schema / file}:{line}: internal: {path} would not be Python (")
    assert "fault of the generator, please report it" in said
    assert said.endswith("1 problem; nothing was written.\n")
