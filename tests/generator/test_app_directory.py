"""What commands say and write for an app that has an overlay of its own."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from generator.cli import main
from tests.generator.micro import ROOT, THINGS, unformatted, write_schema

APPS = "bigcommerce-generate"
SCHEMA = ROOT / "schema"
OVERLAY = "resource: Brands\nfields: {code: {type: string, doc: Our code.}}\n"


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_diff_of_an_app_proposes_no_version_of_the_sdk(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    before = write_schema(tmp_path / "before", {"api.yaml": None, "brands.yaml": OVERLAY})
    more = OVERLAY.replace("code:", "number:")
    after = write_schema(tmp_path / "after", {"api.yaml": None, "brands.yaml": more})
    sides = ["diff", str(before), str(after), "--format", form]
    assert main([*sides, "--schema", str(after)], APPS) == 0
    of_app = capsys.readouterr().out.lower()
    assert "brands" in of_app or "brand." in of_app
    assert "version" not in of_app.replace('"version": 1', "")
    over_sdk = ["diff", str(SCHEMA), str(SCHEMA), "--schema", str(SCHEMA), "--schema", str(after)]
    assert main([*over_sdk, "--format", form]) == 0
    assert "version" not in capsys.readouterr().out.lower().replace('"version": 1', "")


@pytest.mark.parametrize(("command", "page"), [("language", "README.md"), ("docs", "index.md")])
def test_pages_of_an_app_have_no_dead_links(tmp_path: Path, command: str, page: str) -> None:
    mine = write_schema(tmp_path / "mine", {"api.yaml": None, "brands.yaml": OVERLAY})
    out = mine if command == "language" else tmp_path / "docs" / "reference"
    more = [] if command == "language" else ["-o", str(out)]
    assert main([command, "--schema", str(mine), *more], APPS) == 0
    text = (out / page).read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#:]+)\)", text)
    assert [link for link in links if not (out / link).exists()] == []
    schemas = re.findall(r"\$schema=(\S+)", text)
    assert [name for name in schemas if not (out / name).exists()] == []
    assert schemas or command == "docs"


def test_an_apps_package_documents_its_contents_and_use(
    tmp_path: Path,
) -> None:
    files = {
        "api.yaml": None,
        "brands.yaml": OVERLAY,
        "coupons.yaml": "resource: Coupons\nfields: {amount: {type: string}}\n",
        "gadgets.yaml": THINGS.replace("Thing", "Gadget").replace("/things", "/gadgets"),
    }
    mine = write_schema(tmp_path / "mine", files)
    out = tmp_path / "store"
    with unformatted():
        assert main(["build", "-q", "--schema", str(mine), "-o", str(out)], APPS) == 0
    said = ast.get_docstring(ast.parse((out / "__init__.py").read_text(encoding="utf-8"))) or ""
    words = " ".join(said.split())
    assert "from my_app.store.api import BigcommerceApi" in said
    assert re.search(r"New: Gadgets\.", words)
    assert re.search(r"Subclasses of the SDK's classes: [^.]*\bBrands\b[^.]*\bProducts\b", words)
    assert re.search(r"Generated whole, [^:]*: Coupons\.", words)
    stub = ast.get_docstring(ast.parse((out / "__init__.pyi").read_text(encoding="utf-8")))
    assert stub == said
