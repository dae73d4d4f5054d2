"""Fixtures for the whole suite."""

from __future__ import annotations

import gc
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.sandbox import Sandbox
from tests.both import KIND, KINDS, Clients, clients
from tests.canaries import Canaries, Watch
from tests.selection import SLOW

# The same examples in each run, so that a change fails by its own fault alone. How long an example
# takes says more about the machine than about the code.
settings.register_profile(
    "suite",
    max_examples=40,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
# `make test-thorough`. What it finds becomes an example of the property, which the suite tries too.
settings.register_profile(
    "thorough", settings.get_profile("suite"), max_examples=800, derandomize=False
)
settings.load_profile("suite")

_CANARIES = pytest.StashKey[Canaries]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option of ``make test-fast``."""
    parser.addoption("--fast", action="store_true", help="leave out what tests/selection.py names")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave files out before they are imported."""
    if not config.getoption("fast"):
        return None
    here = Path(__file__).parent
    return collection_path.relative_to(here).as_posix() in SLOW or None


@pytest.hookimpl(wrapper=True, optionalhook=True)
def pytest_xdist_auto_num_workers() -> Generator[None, int, int]:
    """Let ``-n auto`` mean one more than there are processors: some tests wait for sockets."""
    return (yield) + 1


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Collect no garbage while tests are collected: next to none arises."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


def pytest_configure(config: pytest.Config) -> None:
    """Watch over the suite's tokens and secrets."""
    config.addinivalue_line(
        "markers", "shows_secrets(reason): the test shows one of the suite's secrets on purpose"
    )
    config.addinivalue_line(
        "markers", "both_clients: runs with clients of both kinds; see tests/both.py"
    )
    config.addinivalue_line(
        "markers",
        "blocking_client(reason): runs with the blocking client only, in a module of both",
    )
    config.stash[_CANARIES] = Canaries()
    config.pluginmanager.register(config.stash[_CANARIES], "canaries")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run tests with clients of both kinds."""
    find = metafunc.definition.get_closest_marker
    if find("both_clients") and not find("blocking_client") and KIND in metafunc.fixturenames:
        metafunc.parametrize(KIND, KINDS)


@pytest.fixture(autouse=True, scope="session")
def first_property() -> None:
    """Let Hypothesis register its generator of random numbers.

    It does so with the first property, and looks for references that a frozen heap would hide.
    """

    @settings(max_examples=1, database=None)
    @given(st.none())
    def holds(value: None) -> None:
        assert value is None

    holds()


@pytest.fixture(autouse=True, scope="module")
def frozen_heap(first_property: None) -> None:
    """Leave what earlier tests made to no further garbage collection.

    Thousands of tests leave modules and caches behind, and many collect garbage to see what is
    freed. Each collection would visit all of it.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture
def canaries(pytestconfig: pytest.Config) -> Watch:
    """What watches over the suite's tokens and secrets."""
    return pytestconfig.stash[_CANARIES].watch


@pytest.fixture
def client_kind() -> str:
    """The kind of the clients; ``for_both_clients`` runs a test with each."""
    return "sync"


@pytest.fixture
def new_client(client_kind: str) -> Iterator[Clients]:
    """Makes clients of this kind; it has the arguments of ``BigcommerceApi``."""
    with clients(client_kind) as made:
        yield made


@pytest.fixture
def sandbox(new_client: Clients, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """A running store with the demo shop, for this test alone."""
    with Sandbox() as running:
        make: Any = running.api

        def api(client: Any = None, **settings: Any) -> Any:
            is_ours = client is None and new_client.is_async
            return new_client.of(running, **settings) if is_ours else make(client, **settings)

        monkeypatch.setattr(running, "api", api)
        yield running


@pytest.fixture
def api(sandbox: Sandbox) -> Iterator[BigcommerceApi]:
    """A client of that store that tries once; what retries does so on a clock of the test."""
    with sandbox.api(max_retries=0) as client:
        yield client
