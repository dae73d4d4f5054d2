"""Exceptions -> one or two lines on stderr, and an exit code."""

from __future__ import annotations

import errno
import os
import sys
import warnings
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from bigcommerce_sdk.cli.shells import is_asked, prepare

if TYPE_CHECKING:
    from bigcommerce_sdk.cli.settings import Settings

#: Exit codes: see docs/guides/command-line.md.
SUCCESS, FAILURE, USAGE, NOT_FOUND, INTERRUPTED = 0, 1, 2, 3, 130


class Failed(click.ClickException):
    """A command failed."""

    exit_code = FAILURE


class NothingFound(click.ClickException):
    """A get found nothing."""

    exit_code = NOT_FOUND


class Refused(click.ClickException):
    """A call that was refused before anything was sent."""

    exit_code = USAGE


class ClosedPipe(Exception):
    """The reader of stdout has ended; an OSError would make click end the process."""


class Interrupted(click.ClickException):
    """Ctrl-C in a call that can be continued; the message says how."""

    exit_code = INTERRUPTED


def run(command: click.Command, args: Sequence[str]) -> int:
    """Run a command, report its error, and return its exit code."""
    from bigcommerce_sdk.cli.settings import Settings

    settings = Settings(args)
    if is_asked():
        prepare()
    for stream in (sys.stdout, sys.stderr):
        prepare_stream(stream)
    try:
        with warnings.catch_warnings():
            warnings.showwarning = show_warning
            code = command.main(
                list(args), prog_name="bigcommerce", standalone_mode=False, obj=settings
            )
        sys.stdout.flush()
    except (Exception, KeyboardInterrupt, SystemExit) as error:
        if is_asked() and not isinstance(error, SystemExit):
            return FAILURE  # a shell that completes a line has no place for messages
        try:
            return report(error, settings)
        except BrokenPipeError:  # stderr is closed too
            return FAILURE
    finally:
        if settings.made is not None:
            settings.made.close()
    return code if isinstance(code, int) else SUCCESS


def show_warning(
    message: Warning | str, category: type[Warning], *place: object, **more: object
) -> None:
    """Write a warning as a line; what V3 replaces is said by the command."""
    if not issubclass(category, DeprecationWarning):
        write(f"Warning: {message}")


def prepare_stream(stream: object) -> None:
    """Let a stream write any text: UTF-8 into files and pipes, escapes where a terminal fails."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is None:
        return
    if getattr(stream, "isatty", bool)():
        reconfigure(errors="backslashreplace")
    else:
        reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def report(error: BaseException, settings: Settings) -> int:
    """Write an error to stderr.

    Returns:
        The exit code.
    """
    if isinstance(error, ClosedPipe) or is_closed_pipe(error):
        # a flush at exit must not fail again
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return SUCCESS
    if isinstance(error, SystemExit):
        return error.code if isinstance(error.code, int) else FAILURE
    if settings.debug and not isinstance(error, click.exceptions.Abort):
        write(_masked(_traceback(error), settings))
    lines, code = describe(error)
    for line in lines:
        write(_masked(line, settings))
    return code


def write(line: str) -> None:
    """Write a line to stderr."""
    print(line, file=sys.stderr, flush=True)


def is_closed_pipe(error: BaseException) -> bool:
    """Whether the reader of stdout has ended, as ``head`` does."""
    if isinstance(error, BrokenPipeError):
        return True
    # Windows reports EINVAL for a pipe whose reader has ended
    is_broken = isinstance(error, OSError) and error.errno == errno.EINVAL
    return os.name == "nt" and is_broken and getattr(error, "filename", None) is None


def describe(error: BaseException) -> tuple[list[str], int]:
    """The lines for an error, and its exit code."""
    from bigcommerce_sdk import exception

    if isinstance(error, KeyboardInterrupt):
        return ["Interrupted."], INTERRUPTED
    if isinstance(error, click.exceptions.Abort):
        is_end = isinstance(error.__cause__ or error.__context__, EOFError)
        return (["Aborted: no answer."], USAGE) if is_end else (["Interrupted."], INTERRUPTED)
    if isinstance(error, Interrupted):
        return [error.format_message()], INTERRUPTED
    if isinstance(error, click.UsageError):
        return _usage_lines(error), USAGE
    if isinstance(error, click.ClickException):
        return [f"Error: {error.format_message()}"], error.exit_code
    if isinstance(error, (exception.UsageException, exception.ConfigurationException)):
        return [f"Error: {error}"], USAGE
    if isinstance(error, exception.BigcommerceException):
        advice = _ADVICE.get(getattr(error, "status_code", 0))
        return [f"Error: {error}", *([advice] if advice else [])], FAILURE
    if isinstance(error, OSError):
        where = f" {os.fspath(error.filename)}" if isinstance(error.filename, str) else ""
        code = FAILURE if error.errno in _DISK else USAGE
        return [f"Error:{where}: {error.strerror or error}".replace("Error::", "Error:")], code
    text = exception.printable(f"{type(error).__name__}: {error}")
    return [f"Internal error: {text}", "Run it with --debug for the traceback."], FAILURE


#: Errors of a disk that is full or broken, which no other command line prevents.
_DISK = {errno.ENOSPC, errno.EFBIG, errno.EIO}
#: What to do about a status.
_ADVICE = {
    401: "The access token is wrong or was revoked: see bigcommerce check.",
    403: "The access token may lack an OAuth scope: see bigcommerce check.",
    429: "The quota of the store is exhausted: wait, or use a lower --concurrency.",
}


def _usage_lines(error: click.UsageError) -> list[str]:
    text = error.format_message()
    if error.ctx is None or "Did you mean" in text or "--help" in text:
        return [f"Error: {text}"]
    return [f"Error: {text.removesuffix('.')}. See {error.ctx.command_path} --help."]


def _traceback(error: BaseException) -> str:
    from traceback import format_exception

    return "".join(format_exception(error)).rstrip()


def _masked(text: str, settings: Settings) -> str:
    """Text without the secrets of the call."""
    from bigcommerce_sdk.http.masking import MASK

    secrets = [each.reveal() for each in settings.secrets]
    secrets += [os.environ.get(name, "") for name in _secret_variables()]
    for secret in filter(None, secrets):
        text = text.replace(secret, MASK)
    return text


def _secret_variables() -> list[str]:
    """Names of environment variables with secrets."""
    from bigcommerce_sdk.apps.login_tokens import SECRET_VARIABLE
    from bigcommerce_sdk.client.common import ENVIRONMENT, SECRETS

    return [SECRET_VARIABLE, *(ENVIRONMENT[name] for name in SECRETS if name in ENVIRONMENT)]
