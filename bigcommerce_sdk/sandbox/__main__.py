"""Run a store from the shell: until Ctrl-C, or around one command."""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import threading
from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bigcommerce_sdk.sandbox import Sandbox

BANNER = """\
BigCommerce sandbox at {sandbox.base_url}  (Ctrl-C stops it)

from bigcommerce_sdk.api import BigcommerceApi

api = BigcommerceApi(
    host="{sandbox.base_url}",
    store_hash="{sandbox.store_hash}",
    access_token="{sandbox.token}",
)
for product in api.Products.iterall():
    print(product.name, product.price)
"""


def main(arguments: list[str] | None = None) -> int:
    """Run the store.

    Args:
        arguments: the command line, without the program's name.

    Returns:
        The exit status: that of the command where there is one.
    """
    given = sys.argv[1:] if arguments is None else arguments
    command: list[str] = []
    if "--" in given:
        at = given.index("--")
        given, command = given[:at], given[at + 1 :]
        if not command:
            print("Give a command after --.", file=sys.stderr)
            return 2
    options = _parser().parse_args(given)
    try:
        from bigcommerce_sdk.sandbox import Sandbox
    except ImportError as error:
        print(error.msg, file=sys.stderr)
        return 1
    settings = {"token": options.token, "store_hash": options.store_hash}
    chosen = {name: value for name, value in settings.items() if value is not None}
    sandbox = Sandbox(demo=not options.empty, port=options.port, admin=options.admin, **chosen)
    try:
        sandbox.start()
    except OSError as error:
        print(f"Cannot listen on port {options.port}: {error.strerror or error}", file=sys.stderr)
        return 1
    try:
        return _run(sandbox, command) if command else _wait(sandbox)
    finally:
        sandbox.stop()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bigcommerce_sdk.sandbox",
        usage="%(prog)s [options] [-- COMMAND ...]",
        description="A BigCommerce V2 store on this machine. With a command after --, runs it with "
        "BIGCOMMERCE_HOST, BIGCOMMERCE_STORE_HASH and BIGCOMMERCE_ACCESS_TOKEN set, then stops.",
    )
    parser.add_argument("--port", type=int, default=0, help="port to listen on (a free one)")
    parser.add_argument("--token", help="access token to accept")
    parser.add_argument("--store-hash", type=_store_hash, help="store hash to answer to")
    parser.add_argument("--empty", action="store_true", help="without the demo shop")
    parser.add_argument(
        "--admin", action="store_true", help="let tests order faults, seed and reset over HTTP"
    )
    return parser


def _store_hash(text: str) -> str:
    from bigcommerce_sdk.paths import check_store_hash

    try:
        return check_store_hash(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _run(sandbox: Sandbox, command: list[str]) -> int:
    """Run a command with the environment that ``BigcommerceApi.from_env`` reads."""
    environment = {
        **os.environ,
        "BIGCOMMERCE_HOST": sandbox.base_url,
        "BIGCOMMERCE_STORE_HASH": sandbox.store_hash,
        "BIGCOMMERCE_ACCESS_TOKEN": sandbox.token,
    }
    # Basic login left over in the environment would win over the token.
    environment.pop("BIGCOMMERCE_BASIC_USER", None)
    try:
        # running what the user typed is what this is for
        status = subprocess.run(command, env=environment, check=False).returncode  # noqa: S603
    except OSError as error:
        print(f"{command[0]}: {error.strerror or error}", file=sys.stderr)
        return 127
    except KeyboardInterrupt:
        return 130
    return status if status >= 0 else 128 - status


def _wait(sandbox: Sandbox) -> int:
    signal.signal(signal.SIGTERM, _interrupt)
    print(BANNER.format(sandbox=sandbox), flush=True)
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        print("stopped")
    return 0


def _interrupt(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
