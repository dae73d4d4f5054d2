"""Credentials and scopes that a store accepts."""

from __future__ import annotations

from hmac import compare_digest

from werkzeug.wrappers import Request

from bigcommerce_sdk import facts
from bigcommerce_sdk.connection.credentials import Credentials
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.sandbox.problem import Problem, ScopeProblem
from bigcommerce_sdk.secret import Secret

_READS = ("GET", "HEAD")


class Access:
    """The credentials of one store.

    Args:
        token: the access token; also the password of the basic login.
        user: the user name of the basic login.
        scopes: OAuth scopes of the token; ``None`` for all.

    Attributes:
        scopes: OAuth scopes of the token; ``None`` for all.
    """

    def __init__(self, token: str, user: str, scopes: frozenset[str] | None) -> None:
        self.token: Secret = Secret(token)
        self._user = user
        self.scopes = scopes

    def check_token(self, request: Request) -> None:
        """Check the token header of a request.

        Raises:
            Problem: 401, the token is missing or wrong.
        """
        if not self.accepts(request):
            raise unauthorized()

    def accepts(self, request: Request) -> bool:
        """Whether a request has the token header of this store."""
        return _same(request.headers.get(facts.HEADERS["token"], ""), self.token.reveal())

    def knows(self, request: Request) -> bool:
        """Whether a request has the basic login of this store."""
        login = request.authorization
        if login is None or login.type != "basic":
            return False
        # compares both in any case, so that the time does not reveal which is wrong
        same = _same(login.username or "", self._user), _same(
            login.password or "", self.token.reveal()
        )
        return all(same)

    def check_scope(self, meta: ResourceMeta, method: str) -> None:
        """Check that the scopes of the token allow a request.

        Raises:
            ScopeProblem: 403, they do not.
        """
        to_read, to_modify = meta.scopes
        enough = {to_read, to_modify} if method in _READS else {to_modify}
        scopes = self.scopes
        if scopes is not None and enough != {""} and not enough & scopes:
            raise ScopeProblem()


def check_token(token: str) -> str:
    """The token, if it can be sent as a header.

    Raises:
        ConfigurationException: the token is empty, which would admit every request, or is not a
            header value.
    """
    Credentials.none(None).grant("any", Secret(token))
    return token


def unauthorized() -> Problem:
    """The problem of a request without valid credentials."""
    return Problem(401, "Authentication is required: the token is missing or wrong.")


def _same(given: str, wanted: str) -> bool:
    return compare_digest(given.encode(), wanted.encode())
