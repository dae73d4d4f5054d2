"""The check of a client's credentials and quota."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from bigcommerce_sdk.effects import Rule
from bigcommerce_sdk.exception import BigcommerceException, ForbiddenException, NotFoundException
from bigcommerce_sdk.json.types import is_object
from bigcommerce_sdk.quota import RateLimit, read_rate_limit
from bigcommerce_sdk.resources.v2 import load

if TYPE_CHECKING:
    from bigcommerce_sdk.connection.common import BaseConnection

#: The documented connection test (``GET /time``), and the source of the store's name.
_TIME, _STORE = "/time", "/store"


class Check(NamedTuple):
    """The result of a check, which is true if the credentials work.

    Attributes:
        works: whether the credentials work.
        store: hash or address of the store.
        name: name of the store; ``None`` if the token lacks the scope to read it.
        quota: the rate limit of the last response; ``None`` if there was none.
        reason: why the credentials do not work; ``None`` if they do.
        error: the exception; ``None`` if they do.
    """

    works: bool
    store: str
    name: str | None = None
    quota: RateLimit | None = None
    reason: str | None = None
    error: BigcommerceException | None = None

    def __bool__(self) -> bool:
        return self.works

    def __str__(self) -> str:
        store = self.store + (f" ({self.name})" if self.name else "")
        if not self.works:
            return f"{store}: does not work: {self.reason}"
        if self.quota is None or self.quota.left is None:
            return f"{store}: works"
        of = "" if self.quota.quota is None else f" of {self.quota.quota}"
        return f"{store}: works, {self.quota.left}{of} requests left"


def check(connection: BaseConnection[Any]) -> Rule[Check]:
    """The rule of :meth:`bigcommerce_sdk.api.Client.check`."""
    name: str | None = None
    try:
        _, response = yield from connection.call("GET", _TIME)
        try:
            about, response = yield from connection.call("GET", _STORE)
            name = about.get("name") if is_object(about) else None
        except (ForbiddenException, NotFoundException):
            pass  # the token works, but lacks the scope of the store's name
    except ForbiddenException as error:
        needed = " or ".join(load("Time").meta.scopes)
        reason = f"the token is valid, but lacks a scope: {needed}"
        return Check(False, connection.store, None, None, reason, error)
    except BigcommerceException as error:
        return Check(False, connection.store, None, None, str(error), error)
    quota = None if response is None else read_rate_limit(response.headers)
    return Check(True, connection.store, name, quota)
