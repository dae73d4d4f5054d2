"""Trace a call through the modules of the SDK, up to its first record.

``python -m tools.trace_call`` traces ``api.Orders.iterall(min_id=100)`` against the sandbox. It
prints the modules that the call enters and the number of crossings between modules. ``--verbose``
lists each crossing.

A crossing is a direct call from a function of one module to a function of another:

* Callbacks by a library do not count, such as those by ``requests`` to a connection of the SDK.
  Calls through ``contextlib`` count, because ``with`` is part of the language.
* A generator counts once, when it starts, as a call by the code that starts it.
* Imports do not count.

The listed modules are those that the traced code calls directly, and those that crossings enter.
"""

from __future__ import annotations

import argparse
import inspect
import sys
from collections.abc import Callable
from pathlib import Path
from types import CodeType, FrameType
from typing import Any, NamedTuple

import bigcommerce_sdk
from bigcommerce_sdk import BigcommerceApi
from bigcommerce_sdk.sandbox import Sandbox

ROOT = Path(bigcommerce_sdk.__file__).parent
_GENERATORS = inspect.CO_GENERATOR | inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR
#: The caller of calls from the traced code itself.
_START = ""


class Crossing(NamedTuple):
    """A call of a function of another module."""

    caller: str
    callee: str
    function: str


class Trace(NamedTuple):
    """The result of tracing a call.

    Attributes:
        modules: the modules that it passed through, in order.
        crossings: its calls from module to module, in order.
    """

    modules: list[str]
    crossings: list[Crossing]


def trace(call: Callable[[], Any], root: Path = ROOT) -> Trace:
    """Run a call and record the modules that it passes through.

    Args:
        call: the call.
        root: the folder of the modules.
    """
    found = Trace([], [])
    begun: list[FrameType] = []  # of generators; kept alive, so that no frame reuses the object

    def profile(frame: FrameType, event: str, _: Any) -> None:
        callee = module_of(frame.f_code, root) if event == "call" else None
        if callee is None or any(frame is each for each in begun):
            return
        if frame.f_code.co_flags & _GENERATORS:
            begun.append(frame)
        caller = _caller(frame, root, call)
        if caller is None or caller == callee:
            return
        if caller != _START:
            found.crossings.append(Crossing(caller, callee, frame.f_code.co_qualname))
        if callee not in found.modules:
            found.modules.append(callee)

    before = sys.getprofile()
    sys.setprofile(profile)
    try:
        call()
    finally:
        sys.setprofile(before)
    return found


def module_of(code: CodeType, root: Path) -> str | None:
    """The name of the module below ``root`` that has a function; ``None`` for other code."""
    path = Path(code.co_filename)
    is_function = code.co_flags & inspect.CO_OPTIMIZED  # neither a module nor a class body
    if not is_function or not path.is_relative_to(root):
        return None
    return ".".join(path.relative_to(root).with_suffix("").parts)


def _caller(frame: FrameType, root: Path, call: Callable[[], Any]) -> str | None:
    """The module of the function that called; ``None`` for a library."""
    outer = frame.f_back
    while outer is not None and outer.f_globals.get("__name__") == "contextlib":
        outer = outer.f_back
    if outer is None or outer.f_code.co_filename == call.__code__.co_filename:
        return _START
    return module_of(outer.f_code, root)


def first_order(api: BigcommerceApi) -> Any:
    """Fetch the first record of a list."""
    return next(iter(api.Orders.iterall(min_id=100)))


def trace_iteration() -> Trace:
    """Trace an iteration up to its first record, after all imports."""
    with Sandbox() as sandbox:
        api = BigcommerceApi(
            store_hash=sandbox.store_hash, access_token=sandbox.token, host=sandbox.base_url
        )
        first_order(api)
        return trace(lambda: first_order(api))


def main() -> None:
    """Print a trace."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("-v", "--verbose", action="store_true", help="list each crossing")
    verbose: bool = parser.parse_args().verbose
    found = trace_iteration()
    for each in found.crossings if verbose else ():
        print(f"{each.caller} -> {each.callee} {each.function}")
    print(f"{len(found.modules)} modules: {', '.join(found.modules)}")
    print(f"{len(found.crossings)} crossings")


if __name__ == "__main__":
    main()
