"""Revisions, directories and files as sides of a comparison; the work tree stays as it is."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from generator.diff.sides import NoSuchSideError, read
from generator.diff.walk import compare
from generator.problems import SchemaError
from tests.generator.micro import THINGS, write_schema

NEW = THINGS + "  new: {type: string, doc: New.}\n"


def git(at: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
    done = subprocess.run(
        ["git", "-C", str(at), *identity, *arguments], check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one committed schema, and a field more in the work tree."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    home = tmp_path / "project"
    write_schema(home / "schema")
    git(home, "init", "-q", "-b", "main")
    git(home, "add", ".")
    git(home, "commit", "-q", "-m", "First")
    write_schema(home / "schema", NEW)
    monkeypatch.chdir(home)
    return home


def changes(base: str, head: str, schema: str = "schema") -> list[str]:
    one, other = read(base, [Path(schema)]), read(head, [Path(schema)])
    return [each.name for each in compare(one.apis["v2"], other.apis["v2"])]


def test_a_revision_is_read_without_touching_the_work_tree(project: Path) -> None:
    before = git(project, "status", "--porcelain")
    assert changes("HEAD", "schema") == ["field-added Things.fields.new"]
    assert git(project, "status", "--porcelain") == before == "M schema/things.yaml"
    assert (project / "schema" / "things.yaml").read_text() == NEW


@pytest.mark.parametrize("name", ["main", "HEAD", "main@{0}", "v1", "side/way", "odd'name$(x)"])
def test_anything_that_git_calls_a_revision_will_do(project: Path, name: str) -> None:
    git(project, "tag", "v1")
    git(project, "branch", "side/way")
    git(project, "branch", "odd'name$(x)")
    assert changes(name, "schema") == ["field-added Things.fields.new"]


def test_two_revisions_are_compared(project: Path) -> None:
    git(project, "commit", "-q", "-a", "-m", "Second")
    assert changes("HEAD~1", "HEAD") == ["field-added Things.fields.new"]
    assert changes("HEAD", "HEAD~1") == ["field-removed Things.fields.new"]


def test_positions_of_a_revision_are_paths_of_the_repository(project: Path) -> None:
    side = read("HEAD", [Path("schema")])
    position = side.apis["v2"].by_name["Things"].position
    assert str(side.shown(position)) == "schema/things.yaml:1"


def test_another_directory_of_the_repository_can_hold_the_schema(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git(project, "mv", "schema", "api")
    git(project, "commit", "-q", "-a", "-m", "Moved")
    write_schema(project / "api", THINGS)
    assert changes("HEAD", "api", "api") == ["field-removed Things.fields.new"]
    (project / "below").mkdir()
    monkeypatch.chdir(project / "below")
    assert changes("HEAD", "../api", "../api") == ["field-removed Things.fields.new"]
    with pytest.raises(NoSuchSideError, match=r"HEAD has no schema in schema; --schema names"):
        read("HEAD", [Path("../schema")])


def test_a_schema_at_the_top_of_a_repository(project: Path) -> None:
    inner = project / "schema"
    git(inner, "init", "-q")
    git(inner, "add", ".")
    git(inner, "commit", "-q", "-m", "First")
    assert changes("HEAD", "schema") == []


def test_a_link_in_a_revision_is_not_followed(project: Path) -> None:
    (project / "schema" / "more.yaml").symlink_to("/etc/passwd")
    git(project, "add", ".")
    git(project, "commit", "-q", "-m", "Linked")
    assert set(read("HEAD", [Path("schema")]).apis["v2"].by_name) == {"Things"}


def test_two_directories_are_compared_without_git(tmp_path: Path) -> None:
    one, other = write_schema(tmp_path / "a"), write_schema(tmp_path / "b", NEW)
    assert changes(str(one), str(other)) == ["field-added Things.fields.new"]


def test_a_given_file_replaces_the_one_of_the_same_resource(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_schema(tmp_path / "schema", {"all.yaml": THINGS})
    given = tmp_path / "given.yaml"
    given.write_text(NEW)
    assert changes("given.yaml", "schema") == ["field-removed Things.fields.new"]
    side = read("given.yaml", [Path("schema")])
    shown = side.shown(side.apis["v2"].by_name["Things"].position)
    assert str(shown) == "given.yaml:1"
    api = tmp_path / "other_api.yaml"
    api.write_text((tmp_path / "schema" / "api.yaml").read_text().replace("V2", "V9"))
    assert changes("other_api.yaml", "schema") == ["api-name-changed api"]


def test_a_file_that_describes_something_new_is_added(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_schema(tmp_path / "schema")
    more = (
        THINGS.replace("Things", "Pieces").replace("Thing", "Piece").replace("/things", "/pieces")
    )
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "things.yaml").write_text(more)
    assert changes("schema", "new/things.yaml") == ["resource-added Pieces"]


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("origin/main", "`git fetch --depth 1 origin main:refs/remotes/origin/main`"),
        ("nowhere", "`git fetch --unshallow`"),
        ("--help", "no such revision"),
        ("a\x1b[31m", r"a\\x1b"),
        ("HEAD:schema", "no such revision"),
    ],
)
def test_an_unknown_side_says_what_to_do(project: Path, name: str, advice: str) -> None:
    with pytest.raises(NoSuchSideError, match=advice) as refused:
        read(name, [Path("schema")])
    assert "\x1b" not in str(refused.value)


def test_a_shallow_clone_knows_only_its_tip(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git(project, "commit", "-q", "-a", "-m", "Second")
    git(project, "clone", "-q", "--depth", "1", project.as_uri(), "../shallow")
    monkeypatch.chdir(project.parent / "shallow")
    assert changes("origin/main", "schema") == []
    with pytest.raises(NoSuchSideError, match="shallow clone may lack it"):
        read("HEAD~1", [Path("schema")])


def test_what_is_advised_for_a_clone_of_one_branch_helps(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git(project, "checkout", "-q", "-b", "mine")
    git(project, "commit", "-q", "-a", "-m", "Second")
    git(project, "clone", "-q", "--depth", "1", "-b", "mine", project.as_uri(), "../mine")
    monkeypatch.chdir(project.parent / "mine")
    with pytest.raises(NoSuchSideError) as refused:
        read("origin/main", [Path("schema")])
    [advice] = re.findall(r"`git (fetch .*?)`", str(refused.value))
    git(Path(), *advice.split())
    assert changes("origin/main", "schema") == ["field-added Things.fields.new"]


def test_outside_of_a_repository_only_paths_can_be_compared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.chdir(tmp_path)
    with pytest.raises(NoSuchSideError, match="is in no git repository"):
        read("main", [Path("schema")])


def test_without_git_a_revision_cannot_be_read(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(project))
    with pytest.raises(NoSuchSideError, match="git is not installed"):
        read("HEAD", [Path("schema")])


def test_problems_of_a_revision_have_its_paths(project: Path) -> None:
    write_schema(project / "schema", THINGS.replace("type: string", "type: sting"))
    git(project, "commit", "-q", "-a", "-m", "Broken")
    write_schema(project / "schema", THINGS)
    with pytest.raises(SchemaError) as refused:
        read("HEAD", [Path("schema")])
    assert [str(each.position) for each in refused.value.problems] == ["schema/things.yaml:12"]


# -- overlays -----------------------------------------------------------------------------------

OVERLAY = "resource: Things\nfields:\n  mine: {type: string, doc: Mine.}\n"


def compared(base: str, head: str | None, *schemas: str) -> list[str]:
    directories = [Path(each) for each in schemas]
    sides = (read(base, directories), read(head, directories))
    return [each.name for each in compare(*(side.apis["v2"] for side in sides))]


@pytest.fixture
def overlaid(project: Path) -> Path:
    """The project with an overlay, whose one field the work tree retypes."""
    (project / "mine").mkdir()
    (project / "mine" / "things.yaml").write_text(OVERLAY)
    git(project, "add", ".")
    git(project, "commit", "-q", "-m", "Overlay")
    (project / "mine" / "things.yaml").write_text(OVERLAY.replace("string", "integer"))
    return project


MINE = ["field-read-type-changed Things.fields.mine", "field-write-type-changed Things.fields.mine"]


def test_a_revision_has_its_own_overlays(overlaid: Path) -> None:
    assert compared("HEAD", None, "schema", "mine") == MINE
    assert compared("HEAD", None, "schema") == []
    # before the overlay was there
    assert sorted(compared("HEAD~1", None, "schema", "mine")) == [
        "field-added Things.fields.mine",
        "field-added Things.fields.new",
    ]


def test_a_directory_replaces_the_base(overlaid: Path, tmp_path: Path) -> None:
    write_schema(tmp_path / "older", THINGS)
    assert compared(str(tmp_path / "older"), None, "schema", "mine") == [
        "field-added Things.fields.new"
    ]


def test_a_base_outside_of_the_repository_is_as_it_is(overlaid: Path, tmp_path: Path) -> None:
    write_schema(tmp_path / "installed", THINGS)
    assert compared("HEAD", None, str(tmp_path / "installed"), "mine") == MINE


def test_a_file_of_an_overlay_is_laid_over_the_base(overlaid: Path) -> None:
    given = overlaid / "given.yaml"
    given.write_text(OVERLAY)
    assert compared("given.yaml", None, "schema", "mine") != []
