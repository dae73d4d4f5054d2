"""Formatting, and the cache that saves doing it twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import formatting
from generator.formatting import Draft, format_all

DRAFTS = [("a.py", "x=1\n"), ("b.pyi", "def f( ) -> None: ...\n"), ("c.py", "y  =  [1,2]\n")]
DONE = ["x = 1\n", "def f() -> None: ...\n", "y = [1, 2]\n"]


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
    assert list(format_all(DRAFTS, None)) == DONE


def test_many_drafts_are_the_same_as_few() -> None:
    many = [(f"m{number}.py", f"x={number}\n") for number in range(formatting.WORTH_A_POOL + 5)]
    assert list(format_all(many, None)) == [f"x = {n}\n" for n in range(len(many))]


def test_what_is_kept_is_not_formatted_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = counted(monkeypatch)
    assert list(format_all(DRAFTS, tmp_path / "kept")) == DONE
    assert seen == ["a.py", "b.pyi", "c.py"]
    changed = [("a.py", "x=2\n"), *DRAFTS[1:]]
    assert list(format_all(changed, tmp_path / "kept")) == ["x = 2\n", *DONE[1:]]
    assert seen[3:] == ["a.py"]


def test_the_cache_does_not_grow(tmp_path: Path) -> None:
    list(format_all(DRAFTS, tmp_path))
    list(format_all(DRAFTS[:1], tmp_path))
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("damage", [b"", b"nonsense", b"\xff\xfe", b"0" * 64 + b"\nimport os\n"])
def test_a_damaged_cache_is_not_believed(tmp_path: Path, damage: bytes) -> None:
    list(format_all(DRAFTS, tmp_path))
    for path in tmp_path.iterdir():
        path.write_bytes(damage)
    assert list(format_all(DRAFTS, tmp_path)) == DONE


def test_a_draft_that_is_no_python_is_refused() -> None:
    with pytest.raises(Exception, match="cannot parse"):
        list(format_all([("a.py", "def (")], None))
