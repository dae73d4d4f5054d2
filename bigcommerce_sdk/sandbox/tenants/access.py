"""Who may call a store, and what for."""

from __future__ import annotations

from hmac import compare_digest

from werkzeug.wrappers import Request

from bigcommerce_sdk.credentials import Credentials
from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.metadata import ResourceMeta
from bigcommerce_sdk.resources import facts
from bigcommerce_sdk.sandbox.problem import Problem, ScopeProblem
from bigcommerce_sdk.secret import Secret

_READS = ("GET", "HEAD")


class Access:
    """What one store wants of its callers.

    Args:
        token: what lets a caller in: as the token header, or as the password of basic login.
        user: the name of basic login.
        scopes: OAuth scopes that the token has; ``None`` for all there are.
    """

    def __init__(self, token: str, user: str, scopes: frozenset[str] | None) -> None:
        self.token: Secret = Secret(token)
        self._user = user
        self._scopes = scopes

    def check_token(self, request: Request) -> None:
        """Let a request with the token header pass.

        Raises:
            Problem: 401 when it is missing or wrong.
        """
        if not _same(request.headers.get(facts.HEADERS["token"], ""), self.token.reveal()):
            raise unauthorized()

    def knows(self, request: Request) -> bool:
        """Whether a request has this store's basic login."""
        login = request.authorization
        if login is None or login.type != "basic":
            return False
        # both are compared, whatever the first says, so that the time tells nothing
        same = _same(login.username or "", self._user), _same(
            login.password or "", self.token.reveal()
        )
        return all(same)

    def check_scope(self, meta: ResourceMeta, method: str) -> None:
        """Let a request pass that the token's scopes allow. Basic login has no scopes.

        Raises:
            ScopeProblem: 403 otherwise.
        """
        to_read, to_modify = meta.scopes
        enough = {to_read, to_modify} if method in _READS else {to_modify}
        if self._scopes is not None and enough != {""} and not enough & self._scopes:
            raise ScopeProblem()


def check_token(token: str) -> str:
    """The token, when callers can send it.

    Raises:
        ValueError: when it is empty, which would let everybody in, or cannot stand in a header.
    """
    try:
        Credentials.none(None).grant("any", Secret(token))
    except ConfigurationException as error:
        raise ValueError(str(error)) from None
    return token


def unauthorized() -> Problem:
    """The answer for a caller that is not known."""
    return Problem(401, "Authentication is required: the token is missing or wrong.")


def _same(given: str, wanted: str) -> bool:
    return compare_digest(given.encode(), wanted.encode())
