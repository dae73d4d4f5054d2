"""Show how a call flows through the modules of the SDK, up to its first record.

``python -m tools.trace_call`` traces ``api.Orders.iterall(min_id=100)`` against the sandbox and
prints the modules that it enters, in order, and how often it passes from one module into another.
A crossing is a call of a function of another module, or a generator of another module that goes
on. Imports and the transport's own libraries do not count. ``--verbose`` lists each crossing.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from types import CodeType, FrameType
from typing import Any, NamedTuple

import bigcommerce_sdk
from bigcommerce_sdk import BigcommerceApi
from bigcommerce_sdk.sandbox import Sandbox

ROOT = Path(bigcommerce_sdk.__file__).parent


class Crossing(NamedTuple):
    """One step from a function into a function of another module."""

    caller: str
    callee: str
    function: str


class Trace(NamedTuple):
    """What a traced call did.

    Attributes:
        modules: the modules that it entered, in order.
        crossings: its steps from module to module, in order.
    """

    modules: list[str]
    crossings: list[Crossing]


def module_of(code: CodeType) -> str:
    """The name of the SDK's module that has the code; empty for other code."""
    path = Path(code.co_filename)
    if not path.is_relative_to(ROOT) or code.co_name == "<module>":
        return ""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def trace(call: Callable[[], Any]) -> Trace:
    """Run a call and record the modules that it enters.

    Args:
        call: the call.
    """
    found = Trace([], [])

    def profile(frame: FrameType, event: str, _: Any) -> None:
        callee = module_of(frame.f_code) if event == "call" else ""
        if not callee:
            return
        if callee not in found.modules:
            found.modules.append(callee)
        caller = _caller(frame)
        if caller and caller != callee:
            found.crossings.append(Crossing(caller, callee, frame.f_code.co_qualname))

    sys.setprofile(profile)
    try:
        call()
    finally:
        sys.setprofile(None)
    return found


def _caller(frame: FrameType) -> str:
    """The module of the nearest caller that is the SDK's."""
    outer = frame.f_back
    while outer is not None:
        if found := module_of(outer.f_code):
            return found
        outer = outer.f_back
    return ""


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
