"""Error responses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any


class Problem(Exception):
    """An error response in the form of V2: a list with one entry.

    Args:
        status: the HTTP status.
        message: the message of the entry.
        details: details of the entry, such as the name of the field.
        headers: additional headers.
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
        self.message: str = message
        self.details: dict[str, Any] | None = details
        self.headers: dict[str, str] = headers or {}

    @property
    def body(self) -> list[dict[str, Any]]:
        """The JSON of the response."""
        entry: dict[str, Any] = {"status": self.status, "message": self.message}
        if self.details:
            entry["details"] = self.details
        return [entry]

    @property
    def reason(self) -> str:
        """The message, with those of single fields that it lacks."""
        fields = [f"{name}: {text}" for name, text in self.errors.items() if text != self.message]
        return "; ".join([self.message, *fields])

    @property
    def errors(self) -> dict[str, Any]:
        """The messages by field, as V3 has them."""
        details = self.details or {}
        named = details.get("field", details.get("parameter"))
        return {} if named is None else {str(named): self.message}

    @property
    def status_in_v3(self) -> int:
        """The status in V3: 422 in place of a 400 that names a field."""
        return 422 if self.status == 400 and self.errors else self.status

    def renamed(self, names: Mapping[str, str]) -> Problem:
        """This problem, with other names of fields."""
        named = str((self.details or {}).get("field"))
        if names.get(named, named) != named:
            self.message = self.message.replace(f"'{named}'", f"'{names[named]}'")
            self.details = {"field": names[named]}
        return self


def not_found() -> Problem:
    """The problem of a record or path that does not exist."""
    return Problem(404, "The requested resource was not found.")


def method_not_allowed(method: str, allowed: Iterable[str]) -> Problem:
    """The problem of a method that a path does not have."""
    listed = ", ".join(allowed)
    return Problem(
        405, f"{method} is not supported here, only {listed}.", headers={"Allow": listed}
    )


def bad_field(name: str, message: str) -> Problem:
    """The problem of a body with an invalid field."""
    return Problem(400, message, {"field": name})


def not_writable(name: str) -> Problem:
    """The problem of a body with a field that is not writable."""
    return bad_field(
        name,
        f"The field '{name}' cannot be written to. "
        "Please remove it from your request before trying again.",
    )


class ScopeProblem(Problem):
    """The problem of a token that lacks a scope: an object, not a list."""

    def __init__(self) -> None:
        super().__init__(403, "The token lacks the scope for this request.")

    @property
    def body(self) -> Any:
        return {"error": self.message}
