"""Canaries: a test fails if it shows one of the suite's tokens or secrets.

Looked at while the tests run: every log record of every logger at DEBUG, what is printed, every
warning, every client that is made, every request that a sandbox records, and every exception of
the SDK: its text, attributes and pickle, and the variables of the SDK's own frames, as reports of
tracebacks show them. A test that shows one on purpose says why::

    @pytest.mark.shows_secrets("prints what to paste into an app")
"""

from __future__ import annotations

import base64
import logging
import pickle
import sys
import threading
from collections.abc import Callable, Generator, Iterable, Iterator
from functools import cache, partial, wraps
from pathlib import Path
from types import CodeType, FrameType, TracebackType
from typing import Any

import pytest

import bigcommerce_sdk
from bigcommerce_sdk.client import AsyncClient, Client
from bigcommerce_sdk.exception import (
    BigcommerceException,
    DeprecatedOperationWarning,
    PartialSuccessWarning,
)
from bigcommerce_sdk.sandbox.app import Exchange

#: Every token and secret that the tests use by default.
CANARIES = (
    "canary-token-7f3a9c",
    "canary-fetched-token",
    "canary-client-secret-0123456789",
    "canary-secret-" + "0123456789abcdef" * 4,
    "sandbox-token",
    "sandbox-client-secret",
)

_OURS = str(Path(bigcommerce_sdk.__file__).parent)
#: Acts as the store, which has the tokens; its log lines and records are checked as well.
_STORE = str(Path(_OURS, "sandbox"))


def encoded(canary: str) -> Iterator[str]:
    """A text in base64 at any offset, without the characters that depend on it."""
    for before in range(3):
        data = b" " * before + canary.encode()
        whole = base64.b64encode(data[: len(data) // 3 * 3]).decode()
        yield whole[4 if before else 0 :]


_SPELLINGS = tuple(each for canary in CANARIES for each in (canary, *encoded(canary)))
_SHORTEST = min(map(len, _SPELLINGS))
#: What has no room for a text.
_BARE = frozenset({bool, int, float, type(None)})


def shows(text: str) -> bool:
    """Whether a canary is in a text, as it is or in base64."""
    # a loop, since a run of the suite asks this a million times
    if len(text) >= _SHORTEST:
        for spelled in _SPELLINGS:
            if spelled in text:
                return True
    return False


class Watch:
    """The output since the last call."""

    def __init__(self) -> None:
        self._seen: list[str] = []
        self._busy = threading.local()

    def take(self) -> list[str]:
        """The places where a canary was shown since the last call."""
        seen, self._seen = self._seen, []
        return seen

    def look(self, where: str, *shown: Callable[[], object]) -> None:
        """Note ``where`` when a canary is in the text of what one of ``shown`` gives or raises."""
        self._look(((lambda: where), each) for each in shown)

    def frames(self, frames: Iterable[FrameType], what: str) -> None:
        """Look at the variables of the frames of the SDK's client, at each object once."""
        seen: dict[int, object] = {}  # the objects too, so that no other one gets an id
        for frame in frames:
            code = frame.f_code
            if not _is_watched(code.co_filename):
                continue
            for name, value in list(frame.f_locals.items()):
                if type(value) not in _BARE and id(value) not in seen:
                    seen[id(value)] = value
                    self._look([(partial(_place, code, name, what), partial(_repr, value))])

    def _look(self, views: Iterable[tuple[Callable[[], str], Callable[[], object]]]) -> None:
        """Look at each text that a second function gives; a first one says where it was."""
        if getattr(self._busy, "looking", False):
            return  # looking at a client makes exceptions that are looked at in turn
        self._busy.looking = True
        try:
            for where, each in views:
                try:
                    text = str(each())
                except Exception as error:
                    text = repr(error)
                if shows(text):
                    self._seen.append(where())
        finally:
            self._busy.looking = False

    def exception(self, error: BaseException) -> None:
        """Look at an exception that reached a caller, and at those behind it."""
        behind: BaseException | None = error
        seen: set[int] = set()
        while behind is not None and id(behind) not in seen:
            seen.add(id(behind))
            name = type(behind).__name__
            if isinstance(behind, BigcommerceException):
                self.look(f"a {name}", *_views(behind))
            self.frames(_frames_of(behind.__traceback__), f"behind a {name}")
            behind = behind.__cause__ or behind.__context__


@cache
def _is_watched(filename: str) -> bool:
    return filename.startswith(_OURS) and not filename.startswith(_STORE)


def _frames_of(traceback: TracebackType | None) -> Iterator[FrameType]:
    while traceback is not None:
        yield traceback.tb_frame
        traceback = traceback.tb_next


def _frames_from(frame: FrameType | None) -> Iterator[FrameType]:
    while frame is not None:
        yield frame
        frame = frame.f_back


def _place(code: CodeType, name: str, what: str) -> str:
    return f"{Path(code.co_filename).name}: {name!r} in {code.co_qualname}, {what}"


def _repr(value: object) -> str:
    return value if isinstance(value, str) else repr(value)


def _views(value: object) -> tuple[Callable[[], object], ...]:
    """The ways in which an object may be shown."""
    return (
        lambda: repr(value),
        lambda: str(value),
        lambda: vars(value),
        lambda: getattr(value, "args", ()),
        lambda: pickle.dumps(value),
    )


class _Records(logging.Handler):
    """Looks at every record, and at what else it carries than its text."""

    def __init__(self, watch: Watch) -> None:
        super().__init__(logging.DEBUG)
        self._watch = watch

    def emit(self, record: logging.LogRecord) -> None:
        self._watch.look(
            f"a record of the logger {record.name}", record.getMessage, lambda: vars(record)
        )
        if record.exc_info and record.exc_info[1]:
            self._watch.exception(record.exc_info[1])


def _after(owner: Any, name: str, then: Callable[..., None]) -> None:
    """Have ``then`` called with what a method was called with, whenever it returned."""
    before = getattr(owner, name)

    @wraps(before)
    def method(*args: Any, **kwargs: Any) -> Any:
        result = before(*args, **kwargs)
        then(*args, **kwargs)
        return result

    setattr(owner, name, method)


class Canaries:
    """The pytest plugin."""

    def __init__(self) -> None:
        self.watch = watch = Watch()
        self._handler = _Records(watch)
        raises = type(pytest.raises(ValueError))

        def connected(client: Client | AsyncClient, *_: Any, **__: Any) -> None:
            watch.look("a client", *_views(client), *_views(client._connection))

        def raised(error: BigcommerceException, *_: Any, **__: Any) -> None:
            # where it is made, before anything is tidied away on the way to the caller
            frames = _frames_from(sys._getframe(2))
            watch.frames(frames, f"when a {type(error).__name__} was made")

        def caught(context: Any, kind: Any, error: BaseException | None, _: Any) -> None:
            if error is not None:
                watch.exception(error)

        def recorded(exchange: Exchange, _: Any) -> None:
            last = exchange.tenant.requests[-1:]
            watch.look("a request that the sandbox recorded", lambda: last)

        def warned(warning: Warning, *_: Any) -> None:
            watch.look("a warning", lambda: warning.args)

        for client in (Client, AsyncClient):
            _after(client, "__init__", connected)
        _after(BigcommerceException, "__init__", raised)
        _after(raises, "__exit__", caught)
        _after(Exchange, "record", recorded)
        for kind in (PartialSuccessWarning, DeprecatedOperationWarning):
            _after(kind, "__init__", warned)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Iterator[None]:
        """Fail the test in which a canary showed."""
        root = logging.getLogger()
        level = root.level
        root.addHandler(self._handler)
        root.setLevel(logging.DEBUG)
        try:
            yield
        finally:
            root.removeHandler(self._handler)
            root.setLevel(level)
            seen = self.watch.take()
            allowed = item.get_closest_marker("shows_secrets")
        if allowed is not None and not "".join(allowed.args):
            pytest.fail("shows_secrets wants a reason", pytrace=False)
        if seen and allowed is None:
            pytest.fail("a secret showed in " + "; ".join(sorted(set(seen))), pytrace=False)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Fail the test that printed one."""
        report = yield
        if report.when == "teardown":
            return report  # it repeats what was printed before
        printed = report.capstdout + report.capstderr
        if report.passed and shows(printed) and item.get_closest_marker("shows_secrets") is None:
            report.outcome = "failed"
            report.longrepr = "a secret was printed"
        return report
