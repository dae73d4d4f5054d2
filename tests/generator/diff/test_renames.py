"""Pairs of what was renamed."""

from __future__ import annotations

from collections.abc import Hashable

from generator.diff.renames import Renames, pairs
from generator.ir import Api, Facts
from generator.problems import Position

NOWHERE = Api(
    Facts("", "", {}, {}, {}, {}, {}, {}, "", position=Position("", 1)), (), (), (), ()
)  # fmt: skip


def test_what_is_alone_on_its_side_in_its_evidence_is_a_pair() -> None:
    old, new = ["a1", "b2", "c3", "d3", "e4", "f5"], ["A1", "B2", "B9", "C3", "E4", "G4", "f6"]
    found = list(pairs(old, new, lambda each: each[1], lambda each: each[0].lower()))
    assert found == [("a1", "A1"), ("b2", "B2"), ("c3", "C3"), ("e4", "E4"), ("f5", "f6")]


def test_without_evidence_nothing_is_a_pair() -> None:
    assert list(pairs(["a"], ["b"], lambda each: None)) == []


def test_rename_detection_is_linear_in_candidates() -> None:
    looked: list[int] = []

    def evidence(each: int) -> Hashable:
        looked.append(each)
        return each

    def count(size: int) -> int:
        looked.clear()
        assert len(list(pairs(range(size), range(size), evidence))) == size
        return len(looked)

    assert count(2_000) == 10 * count(200)


def test_the_longest_subject_that_was_renamed_counts() -> None:
    found = Renames(NOWHERE, subjects={"B": "A", "B.x": "A.y", "B.x.z": "A.w.v"})
    subjects = {
        "B": "A", "B.q": "A.q", "B.x": "A.y", "B.x.k": "A.y.k", "B.x.z.k": "A.w.v.k",
        "Bx": "Bx", "C.B": "C.B", "": "",
    }  # fmt: skip
    assert {each: found.formerly(each) for each in subjects} == subjects
