"""One request to the console: its store, its form and the addresses of pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, quote, urlencode

from werkzeug.wrappers import Request

from bigcommerce_sdk.sandbox.admin.control import Admin
from bigcommerce_sdk.sandbox.admin.operations import BASE, Operation
from bigcommerce_sdk.sandbox.problem import Problem
from bigcommerce_sdk.sandbox.stores import SandboxStore

#: The beginning of the paths of pages.
PAGES = f"{BASE}console/"

_FORM = "application/x-www-form-urlencoded"
#: Fields of a form at most.
_MAX_FIELDS = 1000


class Visit(NamedTuple):
    """One request to the console, signed in.

    Attributes:
        request: the request.
        admin: the operations.
        store: the store of the page.
        stores: the stores that may be opened: all, or that of the token.
        first: whether the token is that of the first store, which controls the sandbox as a whole.
        form: the fields of the form that was sent; empty for none.
    """

    request: Request
    admin: Admin
    store: SandboxStore
    stores: Sequence[SandboxStore]
    first: bool
    form: Mapping[str, str]

    @property
    def query(self) -> dict[str, str]:
        """The URL parameters with text; those of empty fields of a form count as not given."""
        return {name: value for name, value in self.request.args.items() if value}

    def values(self, name: str) -> tuple[str, ...]:
        """All values of a URL parameter."""
        return tuple(self.request.args.getlist(name))

    def url(self, *parts: str, **query: Any) -> str:
        """The address of a page of the store.

        Args:
            parts: the parts of its path.
            query: URL parameters; a list or tuple repeats a name.
        """
        return address(self.store.store_hash, *parts, **query)

    def can(self, operation: Operation) -> bool:
        """Whether the token allows an operation."""
        return operation.on != "sandbox" or self.first

    def perform(self, name: str, given: Mapping[str, Any] | None = None) -> Any:
        """Do an operation of the admin API on the store.

        Args:
            name: the name of the operation.
            given: its arguments: those of a URL as text.

        Raises:
            ValueError: an argument is unknown, missing or invalid.
            Problem: 403, the token does not allow it; or the operation refuses it.
        """
        operation = self.admin.operation(name)
        if not self.can(operation):
            raise Problem(403, "This needs the access token of the first store.")
        return self.admin.perform(operation, self.store, given or {})


def address(*parts: str, **query: Any) -> str:
    """The address of a page below :data:`PAGES`."""
    path = PAGES + "/".join(quote(part, safe="") for part in parts)
    return f"{path}?{urlencode(query, doseq=True)}" if query else path


def read_form(request: Request) -> dict[str, str]:
    """The fields of a form that was sent.

    Raises:
        Problem: 415, the body is not a form; 400, it is not valid.
    """
    if request.mimetype != _FORM:
        raise Problem(415, f"The Content-Type of a form must be {_FORM}.")
    try:
        pairs = parse_qsl(
            request.get_data().decode(),
            keep_blank_values=True,
            errors="strict",
            max_num_fields=_MAX_FIELDS,
        )
    except ValueError:
        raise Problem(400, "The body is not a valid form.") from None
    return dict(pairs)
