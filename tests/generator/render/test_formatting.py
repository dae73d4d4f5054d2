"""Formatting, and the cache that saves doing it twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.render import formatting
from generator.render.formatting import BrokenDraftError, Draft
from generator.writing.atomic_writer import locked
from generator.writing.cache import Cache

DRAFTS = [("a.py", "x = '1'\n"), ("b.pyi", "def f(x: 'A'): ...\n"), ("c.py", "y = ['1']\n\n\n")]
DONE = ['x = "1"\n', 'def f(x: "A"): ...\n', 'y = ["1"]\n']


def format_all(drafts: list[Draft], folder: Path | None) -> list[str]:
    """Format drafts with the cache in a folder."""
    cache = Cache(folder)
    done = list(formatting.format_all(drafts, cache))
    cache.save()
    return done


def cached(folder: Path) -> list[Path]:
    """What is in the directory of a cache."""
    return sorted((folder / "formatted-1").iterdir())


def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths that are really formatted from here on."""
    seen: list[str] = []
    real = formatting.format_draft

    def spy(draft: Draft) -> str:
        seen.append(draft[0])
        return real(draft)

    monkeypatch.setattr(formatting, "format_draft", spy)
    return seen


def test_drafts_come_back_formatted_in_order() -> None:
    assert format_all(DRAFTS, None) == DONE


def test_many_drafts_are_the_same_as_few() -> None:
    many = [(f"m{number}.py", f"x = '{number}'\n") for number in range(formatting.WORTH_A_POOL + 5)]
    assert format_all(many, None) == [f'x = "{n}"\n' for n in range(len(many))]


def test_what_is_kept_is_not_formatted_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = counted(monkeypatch)
    assert format_all(DRAFTS, tmp_path / "kept") == DONE
    assert seen == ["a.py", "b.pyi", "c.py"]
    changed = [("a.py", "x = '2'\n"), *DRAFTS[1:]]
    assert format_all(changed, tmp_path / "kept") == ['x = "2"\n', *DONE[1:]]
    assert seen[3:] == ["a.py"]


def test_the_cache_does_not_grow(tmp_path: Path) -> None:
    format_all(DRAFTS, tmp_path)
    format_all(DRAFTS[:1], tmp_path)
    assert len(cached(tmp_path)) == 1


@pytest.mark.parametrize("damage", [b"", b"nonsense", b"\xff\xfe", b"0" * 64 + b"\nimport os\n"])
def test_a_damaged_cache_is_not_believed(tmp_path: Path, damage: bytes) -> None:
    format_all(DRAFTS, tmp_path)
    for path in cached(tmp_path):
        path.write_bytes(damage)
    assert format_all(DRAFTS, tmp_path) == DONE
    # what lacks the mark may be a person's, and stays
    assert {path.read_bytes() for path in cached(tmp_path)} == {damage}


def test_damage_behind_the_mark_is_repaired(tmp_path: Path) -> None:
    format_all(DRAFTS, tmp_path)
    before = {path: path.read_bytes() for path in cached(tmp_path)}
    for path, content in before.items():
        path.write_bytes(content + b"import os\n")
    assert format_all(DRAFTS, tmp_path) == DONE
    assert {path: path.read_bytes() for path in cached(tmp_path)} == before


@pytest.mark.parametrize("where", ["", "formatted-1"])
@pytest.mark.parametrize("name", ["a" * 64, "a" * 64 + ".formatted", "notes.txt", ".hidden"])
def test_the_cache_removes_no_file_of_others(tmp_path: Path, where: str, name: str) -> None:
    mine = tmp_path / where / name
    mine.parent.mkdir(exist_ok=True)
    mine.write_text("mine")
    format_all(DRAFTS, tmp_path)
    format_all(DRAFTS[:1], tmp_path)
    assert mine.read_text() == "mine"
    assert len(cached(tmp_path)) == 1 + (where != "")


def test_a_file_in_the_place_of_a_cached_one_stays(tmp_path: Path) -> None:
    format_all(DRAFTS, tmp_path)
    mine = cached(tmp_path)[0]
    mine.write_text("mine")
    assert format_all(DRAFTS, tmp_path) == DONE
    assert mine.read_text() == "mine"


def test_a_cache_that_another_run_saves_to_is_left_to_it(tmp_path: Path) -> None:
    with locked(tmp_path / "formatted-1"):
        assert format_all(DRAFTS, tmp_path) == DONE
    assert cached(tmp_path) == []


def test_a_draft_that_is_no_python_is_refused() -> None:
    with pytest.raises(BrokenDraftError):
        format_all([("a.py", "def (")], None)
