"""Generated packages check the SDK version at import."""

from __future__ import annotations

import copy
import importlib
import pickle
import sys
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk import resources, version
from bigcommerce_sdk.exception import BigcommerceException, IncompatibleVersionException
from bigcommerce_sdk.version import __version__, check_generated
from generator.writing.writer import Target, update
from tests.generator.micro import generate, rendered

#: Made for, running, and whether they fit.
VERSIONS = [
    ("1.0.0", "1.0.0", True),
    ("1.0.0.dev0", "1.0.0", True),
    ("1.0.0", "1.0.0.dev0", True),
    ("1.0.0rc1", "1.0.0a2", True),
    ("1.2", "1.2.0", True),
    ("1.2.3", "1.2.4", True),
    ("1.2.3", "1.3.0", True),
    ("1.9.0", "1.10.0", True),
    ("1.0.0", "1.99.99+local", True),
    ("1.2.4", "1.2.3", False),
    ("1.3.0", "1.2.9", False),
    ("1.10.0", "1.9.0", False),
    ("1.3.0.dev1", "1.2.0", False),
    ("1.0.0", "2.0.0", False),
    ("1.9.9", "2.0.0.dev0", False),
    ("2.0.0", "1.0.0", False),
    ("10.0.0", "1.0.0", False),
    ("0.2.1", "0.2.3", True),
    ("0.2.3", "0.2.1", False),
    ("0.2.1", "0.3.0", False),
    ("0.2.1", "1.2.1", False),
    ("", "1.0.0", False),
    ("soon", "1.0.0", False),
]


def refused(made_for: str, here: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """The error of a package, or an empty text if it is compatible."""
    monkeypatch.setattr(version, "__version__", here)
    try:
        check_generated("shop.resources", made_for)
    except IncompatibleVersionException as error:
        return str(error)
    return ""


@pytest.mark.parametrize(("made_for", "here", "fits"), VERSIONS)
def test_a_later_version_of_the_same_major_version_fits(
    monkeypatch: pytest.MonkeyPatch, made_for: str, here: str, fits: bool
) -> None:
    said = refused(made_for, here, monkeypatch)
    assert (said == "") == fits
    if not fits:
        assert f"shop.resources was generated for bigcommerce_sdk {made_for}, which {here} " in said
        assert "generate the package again with `bigcommerce-generate build`" in said


def test_only_a_newer_package_asks_for_an_upgrade(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "upgrade bigcommerce_sdk to 1.3.0 or later" in refused("1.3.0", "1.2.0", monkeypatch)
    assert "upgrade" not in refused("1.3.0", "2.0.0", monkeypatch)


NUMBERS = st.tuples(*[st.integers(0, 30)] * 3)


@given(NUMBERS, NUMBERS)
def test_versions_are_compared_as_numbers(
    made: tuple[int, int, int], here: tuple[int, int, int]
) -> None:
    stable = 1 if made[0] else 2
    fits = made[:stable] == here[:stable] and made <= here
    with pytest.MonkeyPatch.context() as patch:
        said = refused(".".join(map(str, made)), ".".join(map(str, here)), patch)
    assert (said == "") == fits


def imported(home: Path, texts: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A package, imported by the module that apps name."""
    name = f"package_{home.name}"
    update([Target(home / name, texts, "build")])
    monkeypatch.setattr(sys, "path", [str(home), *sys.path])
    return importlib.import_module(f"{name}.accessors")


def test_a_package_carries_the_version_and_refuses_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = rendered(tmp_path)
    assert f'SDK_VERSION = "{__version__}"' in texts["__init__.py"]
    assert imported(tmp_path / "same", texts, monkeypatch).Accessors.Things
    monkeypatch.setattr(version, "__version__", "2.0.0")
    with pytest.raises(ImportError, match="generated for bigcommerce_sdk") as raised:
        imported(tmp_path / "other", texts, monkeypatch)
    assert isinstance(raised.value, BigcommerceException)


def test_a_package_without_a_version_still_loads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such as every package that was generated before packages carried one."""
    texts = rendered(tmp_path)
    lines = texts["__init__.py"].splitlines(True)
    texts["__init__.py"] = "".join(
        line for line in lines if "SDK_VERSION" not in line and "check_generated" not in line
    )
    monkeypatch.setattr(version, "__version__", "2.0.0")
    assert imported(tmp_path / "older", texts, monkeypatch).Accessors.Things


def test_the_version_can_be_read(tmp_path: Path) -> None:
    assert generate(tmp_path).SDK_VERSION == __version__ == resources.SDK_VERSION


def test_the_package_of_the_sdk_loads_under_any_version(monkeypatch: pytest.MonkeyPatch) -> None:
    """The generator imports it, also when it is to generate that of a new version."""
    before = resources.SDK_VERSION
    monkeypatch.setattr(version, "__version__", "9.0.0")
    after = importlib.reload(resources).SDK_VERSION
    assert after == before


def test_the_error_can_be_pickled_and_copied(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(version, "__version__", "2.0.0")
    with pytest.raises(IncompatibleVersionException) as raised:
        check_generated("shop", "1.0.0")
    error = raised.value
    for each in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert (str(each), each.args, each.msg) == (str(error), error.args, error.msg)
