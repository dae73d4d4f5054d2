"""The pytest fixtures, in the test suite of an app."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SUITE = """
def test_the_store_is_there(bigcommerce_sandbox, bigcommerce_api):
    assert bigcommerce_api.Orders.count() == 4
    bigcommerce_api.CustomerGroups.delete(1)
    bigcommerce_sandbox.add_store("other1")

def test_each_test_starts_with_the_initial_state(bigcommerce_sandbox, bigcommerce_api):
    assert bigcommerce_sandbox.requests == []
    assert bigcommerce_api.CustomerGroups.count() == 2
    assert len(bigcommerce_sandbox.stores) == 1

import pytest
@pytest.mark.parametrize("n", range(20))
def test_workers_do_not_meet(bigcommerce_api, n):
    assert bigcommerce_api.CustomerGroups.create(name=f"Group {n}").id == 3
"""

#: Tests that use the client for asyncio in each way to run one: in a loop of its own, in several,
#: in a loop that goes on after the test, as plugins have it, and beside the synchronous client.
ASYNCHRONOUS = """
import asyncio
import gc
import pytest

async def use(api):
    made = await api.CustomerGroups.create(name="Tidepool")
    found = [group.id async for group in api.CustomerGroups.iterall(concurrency=2)]
    assert found == [1, 2, made.id]
    await made.delete()

@pytest.fixture(scope="module")
def runner():
    errors = []
    with asyncio.Runner(debug=True) as runner:
        runner.get_loop().set_exception_handler(lambda _, context: errors.append(context))
        yield runner
        runner.run(end())
    gc.collect()
    assert errors == []

async def end():
    async with asyncio.timeout(20):
        while len(asyncio.all_tasks()) > 1:
            await asyncio.sleep(0)

def test_asyncio_run(bigcommerce_async_api):
    asyncio.run(use(bigcommerce_async_api))

def test_several_loops(bigcommerce_async_api, runner):
    asyncio.run(use(bigcommerce_async_api))
    runner.run(use(bigcommerce_async_api))
    with asyncio.Runner() as another:
        another.run(use(bigcommerce_async_api))

def test_without_a_loop(bigcommerce_async_api):
    assert bigcommerce_async_api.Orders.filters()

@pytest.mark.parametrize("n", range(3))
def test_a_loop_that_goes_on(runner, bigcommerce_async_api, n):
    runner.run(use(bigcommerce_async_api))

def test_a_call_that_the_test_leaves(runner, bigcommerce_async_api):
    async def leave():
        task = asyncio.create_task(bigcommerce_async_api.CustomerGroups.count())
        task.add_done_callback(lambda task: task.cancelled() or task.exception())
        for _ in range(20):
            await asyncio.sleep(0)
    runner.run(leave())

def test_both_clients(bigcommerce_api, bigcommerce_async_api, bigcommerce_sandbox):
    count = asyncio.run(bigcommerce_async_api.CustomerGroups.count())
    assert bigcommerce_api.CustomerGroups.count() == count
    # a call that the test before has left may still arrive
    assert [call.status for call in bigcommerce_sandbox.requests[-2:]] == [200, 200]
"""

#: The same for the plugin of anyio, which comes with its own event loop.
ANYIO = """
import pytest

pytestmark = pytest.mark.anyio

@pytest.fixture(scope="module")
def anyio_backend():
    return "asyncio"

@pytest.mark.parametrize("n", range(2))
async def test_coroutine_functions(bigcommerce_async_api, n):
    assert (await bigcommerce_async_api.CustomerGroups.create(name="Tidepool")).id == 3

@pytest.fixture
async def customer(bigcommerce_async_api):
    return (await bigcommerce_async_api.Orders.get(100)).customer

async def test_asynchronous_fixtures(customer):
    assert (await customer).id
"""


@pytest.mark.parametrize("workers", [[], ["-n", "2"]])
def test_a_suite_finds_them_without_a_conftest(tmp_path: Path, workers: list[str]) -> None:
    (tmp_path / "test_app.py").write_text(SUITE)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-W", "error", *workers],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "22 passed" in done.stdout


@pytest.mark.parametrize(("suite", "passed"), [("ASYNCHRONOUS", 8), ("ANYIO", 3)])
def test_a_suite_for_asyncio_leaves_nothing_behind(tmp_path: Path, suite: str, passed: int) -> None:
    pytest.importorskip("anyio" if suite == "ANYIO" else "aiohttp")
    (tmp_path / "test_app.py").write_text(globals()[suite])
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-m", "pytest", "-q", "-W", "error"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{passed} passed" in done.stdout


def test_those_who_do_not_use_them_do_not_pay(tmp_path: Path) -> None:
    (tmp_path / "test_app.py").write_text(
        "import sys\n"
        "def test_it():\n"
        "    unused = {'werkzeug', 'cheroot', 'graphql', 'requests', 'aiohttp'}\n"
        "    assert not unused & set(sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "bigcommerce_sdk.sandbox.plugin"],
        cwd=tmp_path,
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},  # those of others may import it
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
