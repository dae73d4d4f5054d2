"""What the trace of a call counts, and how many modules a walk passes through."""

from __future__ import annotations

import logging
import sys
from importlib import import_module
from pathlib import Path

import pytest

from tools.trace_call import Crossing, trace, trace_iteration

#: Most modules and crossings of a walk up to its first record. A number that falls is lowered here.
MODULES, CROSSINGS = 28, 48

LIBRARY = """
def call_back(function):
    return function()
"""
FIRST = """
import library
from traced.inner import second, third

def start():
    second.direct()
    own()
    list(map(second.one, [1, 2]))  # two calls
    library.call_back(second.called_back)
    assert list(numbers()) == [0, 1, 2, 3]
    with second.block():
        second.direct()

def own():
    pass

def numbers():
    yield 0
    yield from second.numbers()
"""
SECOND = """
from contextlib import contextmanager
from traced.inner import third

def direct():
    third.Third(5).double

def one(number):
    pass

def called_back():
    own()

def own():
    pass

def numbers():
    yield 1
    yield 2
    yield 3

@contextmanager
def block():
    yield
"""
THIRD = """
class Third:
    def __init__(self, number):
        self.number = number

    @property
    def double(self):
        return 2 * self.number
"""


def test_a_trace_counts_direct_calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {
        "library.py": LIBRARY,
        "traced/first.py": FIRST,
        "traced/inner/second.py": SECOND,
        "traced/inner/third.py": THIRD,
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    first = import_module("traced.first")
    try:
        found = trace(lambda: first.start(), tmp_path / "traced")
    finally:
        for name in [each for each in sys.modules if each.partition(".")[0] == "traced"]:
            del sys.modules[name]
        del sys.modules["library"]
    direct = [
        Crossing("first", "inner.second", "direct"),
        Crossing("inner.second", "inner.third", "Third.__init__"),
        Crossing("inner.second", "inner.third", "Third.double"),
    ]
    assert found.crossings == [
        *direct,
        Crossing("first", "inner.second", "one"),
        Crossing("first", "inner.second", "one"),
        Crossing("first", "inner.second", "numbers"),
        Crossing("first", "inner.second", "block"),
        *direct,
    ]
    assert found.modules == ["first", "inner.second", "inner.third"]


def test_a_walk_reaches_its_first_record_through_few_modules(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.WARNING, logger="bigcommerce_sdk")  # logging takes calls of its own
    found = trace_iteration()
    assert found.modules[:2] == ["endpoints.accessor", "endpoints.verbs"]
    assert "records.record" in found.modules
    assert len(found.modules) <= MODULES, found.modules
    assert len(found.crossings) <= CROSSINGS, found.crossings
