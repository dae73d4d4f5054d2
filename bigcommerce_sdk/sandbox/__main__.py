"""The command line: run a store until Ctrl-C, or for one command."""

from __future__ import annotations

import argparse
import os
import shlex
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from types import FrameType, ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bigcommerce_sdk.sandbox import Sandbox

_PROGRAM = "python -m bigcommerce_sdk.sandbox"
BANNER = """\
BigCommerce sandbox at {sandbox.base_url}  (Ctrl-C stops it)

from bigcommerce_sdk import BigcommerceApi

api = BigcommerceApi(
    host="{sandbox.base_url}",
    store_hash="{sandbox.store_hash}",
    access_token="{sandbox.token}",
)
for order in api.Orders.iterall():
    print(order.id, order.status, order.total_inc_tax)
"""


#: Where ``--tls`` writes the certificate of the CA.
CA_FILE = Path("sandbox-ca.pem")

CONSOLE_BANNER = """
Console: {sandbox.base_url}/sandbox/  (access token: {sandbox.token})
"""

TLS_BANNER = """
CA certificate: {file}

A client trusts it with one of these (Python, Ruby, Go; requests; Node; curl):
  export SSL_CERT_FILE={quoted}
  export REQUESTS_CA_BUNDLE={quoted}
  export NODE_EXTRA_CA_CERTS={quoted}
  export CURL_CA_BUNDLE={quoted}

A client with a fixed host, such as {host}, reaches the sandbox with one of these:
  export HTTPS_PROXY={proxy} NODE_USE_ENV_PROXY=1
  curl --connect-to {host}:443:{address} --cacert {quoted} \\
    -H "X-Auth-Token: {sandbox.token}" https://{host}/stores/{sandbox.store_hash}/v2/time
  {ip} {hosts}  # in /etc/hosts, with --port 443
"""


def main(arguments: list[str] | None = None, program: str = _PROGRAM) -> int:
    """Run the store.

    Args:
        arguments: the command line, without the program's name.
        program: the program's name, for its help.

    Returns:
        The exit status; that of the command if there is one.
    """
    given = sys.argv[1:] if arguments is None else arguments
    command: list[str] = []
    if "--" in given:
        at = given.index("--")
        given, command = given[:at], given[at + 1 :]
        if not command:
            print("Give a command after --.", file=sys.stderr)
            return 2
    options = _parser(program).parse_args(given)
    try:
        sandbox = _sandbox(options)
    except (ImportError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    try:
        sandbox.start()
    except OSError as error:
        what = error.filename or f"Cannot listen on port {options.port}"
        print(f"{what}: {error.strerror or error}", file=sys.stderr)
        return 1
    for each in _STOPS:  # like Ctrl-C: end the command and save
        if signal.getsignal(each) != signal.SIG_IGN:  # as nohup ignores SIGHUP
            signal.signal(each, _interrupt)
    try:
        status = _run(sandbox, command, options.endpoint) if command else _wait(sandbox, options)
    except KeyboardInterrupt:  # before one of them expected it
        status = 130
    finally:
        _ignore_stops()
        sandbox.stop()
        saved = _saved(sandbox, options.save)
    return status if saved else 1


#: The variable by which the command line chooses a store, which a command here must not reach.
_PROFILE = "BIGCOMMERCE_PROFILE"

#: Signals that end the store.
_STOPS = [
    getattr(signal, name)
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
    if hasattr(signal, name)
]


def _sandbox(options: argparse.Namespace) -> Sandbox:
    """The sandbox that the options describe.

    Raises:
        ImportError: the extra is not installed.
        ValueError: an option is invalid.
    """
    from bigcommerce_sdk.sandbox import Sandbox
    from bigcommerce_sdk.sandbox.rows.snapshot import check_target, read_file

    if options.tls_host is not None and options.tls is None:
        raise ValueError("--tls-host names a host of the certificate of --tls: give --tls too.")
    if options.endpoint == "host" and options.tls is None:
        raise ValueError("--endpoint host is for clients that always use https: give --tls too.")
    if options.save is not None:
        check_target(options.save)
    settings: dict[str, Any] = {
        "webhook_hosts": options.webhook_host,
        "token": options.token,
        "store_hash": options.store_hash,
        "quota": options.quota,
        "window": options.window,
        "host": options.host,
        "tls": options.tls,
        "tls_hosts": options.tls_host,
        "client_id": options.client_id,
        "client_secret": options.client_secret,
        "admin": options.admin,
        "strict": options.strict,
        "fill": _fill(options),
        "resources": None if options.resources is None else _package(options.resources),
    }
    chosen = {name: value for name, value in settings.items() if value is not None}
    if options.data is not None:
        data = read_file(options.data)
        if data is None:
            raise ValueError(
                f"{options.data}: must have a list of rows for each resource, not null."
            )
        chosen["data"] = data
    try:
        return Sandbox(demo=not options.empty, port=options.port, **chosen)
    except ValueError as error:
        raise ValueError(f"{options.data}: {error}" if options.data else str(error)) from None


def _fill(options: argparse.Namespace) -> dict[str, int] | None:
    """The arguments of ``fill``.

    Raises:
        ValueError: there is a seed only.
    """
    if options.seed is None:
        counts: dict[str, int] | None = options.fill
        return counts
    if options.fill is None:
        raise ValueError("--seed determines the rows of --fill: give --fill too.")
    return {**options.fill, "seed": options.seed}


def _counts(text: str) -> dict[str, int]:
    """Counts of rows by name, from ``orders=1000,customers=200``."""
    counts: dict[str, int] = {}
    for part in text.split(","):
        name, equals, count = (each.strip() for each in part.partition("="))
        if not name or not equals or not (count.isascii() and count.isdecimal()):
            raise argparse.ArgumentTypeError(
                f"{part!r} is not a name and a number, such as orders=1000"
            )
        if name in counts or name == "seed":
            raise argparse.ArgumentTypeError(
                "the seed is given by --seed" if name == "seed" else f"{name} is given twice"
            )
        counts[name] = int(count)
    return counts


def _package(name: str) -> ModuleType:
    sys.path.insert(0, "")  # as python -m does: finds packages of the current directory
    try:
        package = import_module(name)
    except ImportError as error:
        raise ValueError(f"Cannot import {name}: {error}") from None
    if not hasattr(package, "RESOURCES"):
        raise ValueError(f"{name} is not a generated package: it has no RESOURCES.")
    return package


def _saved(sandbox: Sandbox, path: Path | None) -> bool:
    """Save the rows if a path is given. Returns whether that succeeded."""
    if path is None:
        return True
    from bigcommerce_sdk.sandbox.rows.snapshot import write_file

    try:
        write_file(path, sandbox.snapshot())
    except OSError as error:
        print(f"{path}: not saved: {error.strerror or error}", file=sys.stderr)
        return False
    return True


def _parser(program: str = _PROGRAM) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=program,
        usage="%(prog)s [options] [-- COMMAND ...]",
        description="An embedded BigCommerce store. A command after -- runs with BIGCOMMERCE_HOST, "
        "BIGCOMMERCE_STORE_HASH, BIGCOMMERCE_ACCESS_TOKEN and the other variables that apps read, "
        "then the store stops.",
    )
    add = parser.add_argument
    add("--port", type=int, default=0, help="port to listen on (default: a free one)")
    add("--host", help="address to listen on (default: 127.0.0.1; others are open to the network)")
    add(
        "--tls",
        type=Path,
        nargs="?",
        const=CA_FILE,
        metavar="FILE",
        help=f"serve HTTPS, and write "
        f"the certificate of its CA to this file (default: {CA_FILE}); needs the extra tls",
    )
    add("--tls-host", action="append", metavar="HOST", help="further host of the certificate")
    add(
        "--webhook-host",
        action="append",
        metavar="HOST",
        help="host of the same network that webhooks may go to, beside this machine",
    )
    add(
        "--endpoint",
        choices=["host", "origin"],
        help="form of BC_API_ENDPOINT for the command: "
        "PyPI's bigcommerce wants a host, the Ruby gem an origin (default: the origin; with --tls, "
        "which needs neither, it is not set)",
    )
    add("--token", help="access token to accept")
    add("--store-hash", type=_store_hash, help="hash of the store")
    add("--client-id", help="client id of the app, for its callbacks")
    add("--client-secret", help="client secret, which signs the callbacks")
    add("--quota", type=_positive, help="requests per window, then status 429 (default: no limit)")
    add("--window", type=_positive, help="seconds per window (default: 30)")
    add("--empty", action="store_true", help="start without the demo shop")
    add("--data", type=Path, help="start with the rows of this JSON or YAML file")
    add("--fill", type=_counts, metavar="NAME=COUNT,...", help="add plausible rows: orders=1000")
    add("--seed", type=int, help="number that determines the rows of --fill (default: 1)")
    add("--save", type=Path, help="write all rows to this JSON or YAML file on exit")
    add("--resources", metavar="PACKAGE", help="serve the resources of a generated package")
    add(
        "--admin",
        action="store_true",
        help="serve the console, web pages at /sandbox/, and "
        "allow control over HTTP; see /sandbox/openapi.json",
    )
    add("--strict", action="store_true", help="refuse unknown URL parameters that the API ignores")
    return parser


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


def _store_hash(text: str) -> str:
    from bigcommerce_sdk.http.paths import check_store_hash

    try:
        return check_store_hash(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _run(sandbox: Sandbox, command: list[str], endpoint: str | None) -> int:
    """Run a command with the variables that ``BigcommerceApi.from_env`` and apps read."""
    from bigcommerce_sdk.sandbox.stores import ENDPOINTS

    # with TLS, variables of the user would direct clients away from the sandbox
    unwanted = {*ENDPOINTS, _PROFILE}
    environment = {name: value for name, value in os.environ.items() if name not in unwanted}
    environment.update(sandbox.environment)
    if endpoint is not None:
        origin = sandbox.base_url
        value = origin if endpoint == "origin" else origin.partition("//")[2]
        environment.update(dict.fromkeys(ENDPOINTS, value))
    try:
        # the command is the user's own
        status = subprocess.run(command, env=environment, check=False).returncode  # noqa: S603
    except OSError as error:
        print(f"{command[0]}: {error.strerror or error}", file=sys.stderr)
        return 127
    except KeyboardInterrupt:
        return 130
    return status if status >= 0 else 128 - status


def _wait(sandbox: Sandbox, options: argparse.Namespace) -> int:
    console = CONSOLE_BANNER.format(sandbox=sandbox) if options.admin else ""
    try:
        with suppress(OSError):  # the pipe may be closed
            print(BANNER.format(sandbox=sandbox) + console + _tls_banner(sandbox), flush=True)
        threading.Event().wait()
    except KeyboardInterrupt:
        with suppress(OSError):  # after SIGHUP there is no terminal
            print("stopped", flush=True)
    return 0


def _tls_banner(sandbox: Sandbox) -> str:
    """How clients reach a sandbox with TLS; empty without TLS."""
    file = sandbox.environment.get("SSL_CERT_FILE")
    if file is None:
        return ""
    from bigcommerce_sdk.sandbox.tls import FIXED_HOSTS

    address = sandbox.base_url.partition("//")[2]
    return TLS_BANNER.format(
        sandbox=sandbox,
        file=file,
        quoted=shlex.quote(file),
        proxy=sandbox.environment["HTTPS_PROXY"],
        address=address,
        ip=address.rpartition(":")[0].strip("[]"),
        host=FIXED_HOSTS[0],
        hosts=" ".join(FIXED_HOSTS),
    )


def _ignore_stops() -> None:
    for each in _STOPS:
        signal.signal(each, signal.SIG_IGN)


def _interrupt(number: int, frame: FrameType | None) -> None:
    _ignore_stops()  # another one must not prevent saving
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
