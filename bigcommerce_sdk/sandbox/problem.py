"""What the store answers when it cannot do what it was asked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


class Problem(Exception):
    """An error reply, in the shape that V2 gives it: a list with one entry.

    Args:
        status: the HTTP status.
        message: what the entry says.
        details: further facts of the entry, such as the field that is meant.
        headers: headers of the reply.
    """

    def __init__(
        self,
        status: int,
        message: str,
        details: dict[str, Any] | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.details = details
        self.headers: dict[str, str] = headers or {}

    @property
    def body(self) -> list[dict[str, Any]]:
        """The JSON of the reply."""
        entry: dict[str, Any] = {"status": self.status, "message": self.message}
        if self.details:
            entry["details"] = self.details
        return [entry]


def not_found() -> Problem:
    """The answer for a record, or a path, that does not exist."""
    return Problem(404, "The requested resource was not found.")


def method_not_allowed(method: str, allowed: Iterable[str]) -> Problem:
    """The answer for a method that a path does not take."""
    listed = ", ".join(allowed)
    return Problem(
        405, f"{method} is not supported here, only {listed}.", headers={"Allow": listed}
    )


def bad_field(name: str, message: str) -> Problem:
    """The answer for a body that one field spoils."""
    return Problem(400, message, {"field": name})


def not_writable(name: str) -> Problem:
    """The answer for a body with a field that the caller cannot set."""
    return bad_field(
        name,
        f"The field '{name}' cannot be written to. "
        "Please remove it from your request before trying again.",
    )


class ScopeProblem(Problem):
    """The answer for a token without the scope of what it asks for: an object, not a list."""

    def __init__(self) -> None:
        super().__init__(403, "The token lacks the scope that this needs.")

    @property
    def body(self) -> Any:
        return {"error": self.message}
