"""Show how a call flows through the modules of the SDK, up to its first record.

``python -m tools.trace_call`` traces ``api.Orders.iterall(min_id=100)`` against the sandbox. It
prints the modules that the call passes through, and how often it crosses from one into another;
``--verbose`` lists each crossing.

A crossing is a direct call from a function of one module to a function of another:

* What a library calls back, as ``requests`` does with a connection of the SDK, is none: the caller
  is the library. ``contextlib`` is looked through, because ``with`` is part of the language.
* A generator counts once, when it begins to run, as a call by what runs it.
* Imports are none.

The modules are those that the traced code itself calls, and those that crossings lead to.
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
#: Stands for the traced code itself.
_START = ""


class Crossing(NamedTuple):
    """A call of a function of another module."""

    caller: str
    callee: str
    function: str


class Trace(NamedTuple):
    """What a traced call did.

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
    begun: list[FrameType] = []  # of generators; kept, so that no other frame takes the place

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
    """The first record of a walk."""
    return next(iter(api.Orders.iterall(min_id=100)))


def trace_walk() -> Trace:
    """The trace of a walk up to its first record, all imports done before."""
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
    found = trace_walk()
    for each in found.crossings if verbose else ():
        print(f"{each.caller} -> {each.callee} {each.function}")
    print(f"{len(found.modules)} modules: {', '.join(found.modules)}")
    print(f"{len(found.crossings)} crossings")


if __name__ == "__main__":
    main()
