"""Versions of the documentation site in folders."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bigcommerce_sdk.version import __version__
from tools.site import ROOT, current_version, folder_of, publish


def published(tmp_path: Path, *versions: str) -> Path:
    """A folder to which sites of these versions were published, one after the other."""
    target = tmp_path / "published"
    for version in versions:
        site = tmp_path / version
        site.mkdir()
        (site / "index.html").write_text(version, "utf-8")
        publish(site, target, version)
    return target


def listed(target: Path) -> list[tuple[str, list[str]]]:
    entries = json.loads((target / "versions.json").read_text("utf-8"))
    return [(entry["version"], entry["aliases"]) for entry in entries]


def page(target: Path, folder: str) -> str:
    return (target / folder / "index.html").read_text("utf-8")


FOLDERS = {
    "1.2.3": "1.2",
    "1.2": "1.2",
    "0.5.0": "0.5",
    "10.11.12": "10.11",
    "1.2.3.post1": "1.2",
    "1.0.0.dev0": "dev",
    "1.0.0rc1": "dev",
    "1.0.0a2": "dev",
    "2.0.0+local": "dev",
    "dev": "dev",
}


@pytest.mark.parametrize(("version", "folder"), FOLDERS.items(), ids=FOLDERS)
def test_releases_have_folders_and_the_rest_is_dev(version: str, folder: str) -> None:
    assert folder_of(version) == folder


def test_the_version_is_that_of_the_package() -> None:
    assert current_version(ROOT) == __version__


def test_before_the_first_release_the_start_page_leads_to_dev(tmp_path: Path) -> None:
    target = published(tmp_path, "1.0.0.dev0")
    assert listed(target) == [("dev", [])]
    assert 'url=dev/"' in (target / "index.html").read_text("utf-8")
    assert not (target / "latest").exists()


def test_latest_is_the_newest_release(tmp_path: Path) -> None:
    target = published(tmp_path, "1.9.0", "1.10.0", "1.11.0.dev0", "1.9.1")
    assert listed(target) == [("1.10", ["latest"]), ("1.9", []), ("dev", [])]
    assert page(target, "latest") == page(target, "1.10") == "1.10.0"
    assert page(target, "1.9") == "1.9.1"
    assert page(target, "dev") == "1.11.0.dev0"
    assert 'url=latest/"' in (target / "index.html").read_text("utf-8")


def test_a_patch_replaces_all_files_of_its_folder(tmp_path: Path) -> None:
    target = published(tmp_path, "1.0.0")
    (target / "1.0" / "gone.html").touch()
    (target / "latest" / "gone.html").touch()
    target = published(tmp_path, "1.0.1")
    assert not list(target.rglob("gone.html"))
    assert page(target, "latest") == "1.0.1"


def test_other_files_of_the_folder_stay(tmp_path: Path) -> None:
    target = published(tmp_path, "1.0.0")
    (target / "CNAME").write_text("docs.example", "utf-8")
    (target / ".git").mkdir()
    target = published(tmp_path, "1.1.0")
    assert (target / "CNAME").read_text("utf-8") == "docs.example"
    assert listed(target) == [("1.1", ["latest"]), ("1.0", [])]
