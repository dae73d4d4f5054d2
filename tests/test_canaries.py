"""What watches over secrets in all tests sees them wherever they could show."""

from __future__ import annotations

import base64
import logging
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.connection import calling
from bigcommerce_sdk.exception import BigcommerceException, PartialSuccessWarning
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.warning import warn
from tests.canaries import CANARIES, Watch, shows
from tests.runtime.loopback import TOKEN

HELD_BACK: dict[str, Callable[[], object]] = {
    "a log record": lambda: logging.getLogger("urllib3.anything").debug("sent %s", TOKEN),
    "what a log record carries": lambda: logging.getLogger("x").info("x", extra={"y": TOKEN}),
    "an exception that is logged": lambda: _logged(BigcommerceException(TOKEN)),
    "a warning": lambda: _warned(TOKEN),
}


def _logged(error: Exception) -> None:
    try:
        raise error
    except BigcommerceException:
        logging.getLogger("x").exception("failed")


def _warned(text: str) -> None:
    with pytest.warns(PartialSuccessWarning):
        warn(text, PartialSuccessWarning)


@pytest.mark.parametrize("kind", HELD_BACK)
def test_a_secret_is_seen_in(kind: str, canaries: Watch) -> None:
    HELD_BACK[kind]()
    assert canaries.take()
    assert canaries.take() == []


@pytest.mark.parametrize("where", ["text", "attribute"])
def test_a_secret_is_seen_in_an_exception(where: str, canaries: Watch) -> None:
    error = BigcommerceException(TOKEN if where == "text" else "x")
    error.answer = TOKEN if where == "attribute" else ""  # type: ignore[attr-defined]
    with pytest.raises(BigcommerceException):
        raise error
    assert "a BigcommerceException" in canaries.take()


def test_a_secret_is_seen_in_the_variables_of_our_frames(
    canaries: Watch, monkeypatch: pytest.MonkeyPatch, api: BigcommerceApi
) -> None:
    # its caller has a variable that shows it: the settings of this call
    def broken(request: object, response: object) -> float:
        return 1 / 0

    monkeypatch.setattr(calling, "parse_reply", broken)
    with pytest.raises(ZeroDivisionError):
        api.connection.request("GET", "/time", headers={"X-Odd": TOKEN})
    assert any("'headers' in Connection.request" in each for each in canaries.take())


def test_a_secret_is_seen_in_a_client(canaries: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    def telling(client: BigcommerceApi) -> str:
        return f"<client {TOKEN}>"

    monkeypatch.setattr(BigcommerceApi, "__repr__", telling)
    BigcommerceApi(store_hash="ab", access_token=TOKEN)
    assert "a client" in canaries.take()


def test_a_secret_is_seen_in_what_the_sandbox_records(canaries: Watch, sandbox: Sandbox) -> None:
    with sandbox.api() as api:
        api.Brands.create(name=sandbox.token)
    assert "a request that the sandbox recorded" in canaries.take()


@pytest.mark.shows_secrets("proves that a test may say so")
def test_a_test_may_show_one_on_purpose() -> None:
    """The watcher of this suite fails the test otherwise."""
    logging.getLogger("x").info(TOKEN)
    print(TOKEN)


@given(st.sampled_from(CANARIES), st.binary(max_size=9), st.binary(max_size=9))
def test_a_secret_is_found_in_base64_at_any_offset(
    canary: str, before: bytes, after: bytes
) -> None:
    assert shows(base64.b64encode(before + canary.encode() + after).decode())


def test_a_failure_names_the_test_and_what_showed(pytester_run: Callable[[str], Any]) -> None:
    told = pytester_run(
        "import logging, pytest\n"
        "def test_logs(): logging.getLogger('x').debug('sandbox-token')\n"
        "def test_prints(): print('sandbox-token')\n"
        "@pytest.mark.shows_secrets\n"
        "def test_has_no_reason(): pass\n"
        "def test_is_silent(): pass\n"
    )
    assert "a secret showed in a record of the logger x" in told
    assert "a secret was printed" in told
    assert "shows_secrets wants a reason" in told
    assert told.startswith("FFF.")


@pytest.fixture
def pytester_run(tmp_path: Any) -> Callable[[str], str]:
    """Runs tests in a process of their own, watched over as these are."""
    import subprocess
    import sys
    from pathlib import Path

    root = Path(__file__).parents[1]

    def run(code: str) -> str:
        (tmp_path / "conftest.py").write_text("from tests.conftest import *\n")
        (tmp_path / "test_it.py").write_text(code)
        command = [sys.executable, "-m", "pytest", "-q", "-rf", "-p", "no:cacheprovider"]
        command += ["-c", str(root / "pyproject.toml"), f"--rootdir={tmp_path}", str(tmp_path)]
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
        return done.stdout

    return run
