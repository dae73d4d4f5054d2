"""The store as a WSGI application: login, quota, JSON in and out, error bodies, recording."""

from __future__ import annotations

import json
import logging
import math
from collections.abc import Callable, Iterable
from hmac import compare_digest
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import uuid4

from werkzeug.wrappers import Request, Response

from bigcommerce_sdk.resources import facts
from bigcommerce_sdk.sandbox import routing
from bigcommerce_sdk.sandbox.call import Call, Reply
from bigcommerce_sdk.sandbox.operations import answer
from bigcommerce_sdk.sandbox.problem import Problem, not_found
from bigcommerce_sdk.sandbox.quota import Quota
from bigcommerce_sdk.sandbox.store import Store

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

log = logging.getLogger("bigcommerce_sdk.sandbox")


class Recorded(NamedTuple):
    """One request that the store answered. Headers, and so tokens, are not kept.

    Attributes:
        method: the HTTP method.
        path: the path below the API's base, such as ``/products/1``; whole outside of it.
        query: the URL parameters.
        body: the parsed JSON, or ``None``.
        status: the status of the reply.
    """

    method: str
    path: str
    query: dict[str, str]
    body: Any
    status: int


class StoreApp:
    """Answers requests to one store.

    Args:
        store: its rows.
        quota: how many requests it answers.
        token: what lets a caller in: as the token header, or as the password of basic login.
        user: the name of basic login.
    """

    def __init__(self, store: Store, quota: Quota, token: str, user: str) -> None:
        self.store = store
        self.quota = quota
        self.requests: list[Recorded] = []
        self._token = token
        self._user = user
        self._bases = {
            kind: base.format(store_hash=store.store_hash)
            for kind, base in facts.BASE_PATHS.items()
        }

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        request = Request(environ)
        headers: dict[str, str] = {}
        path, body = request.path, None
        try:
            # The body is read even when it is not wanted, or the next request on the connection
            # would begin in the middle of it.
            content = request.get_data()
            headers.update(self.quota.take())
            kind, path = self._locate(request.path)
            self._check_login(kind, request)
            endpoint, ids = routing.find(request.method, path)
            body = _read_json(request, content)
            query = request.args.to_dict()
            reply = answer(Call(self.store, endpoint, ids, query, request.headers, body))
        except Problem as problem:
            headers.update(problem.headers)
            reply = Reply(problem.status, problem.body)
        except Exception:
            log.exception("%s %s failed", request.method, request.path)
            failure = Problem(500, "The sandbox failed; its log says why.")
            reply = Reply(failure.status, failure.body)
        self.requests.append(
            Recorded(request.method, path, request.args.to_dict(), body, reply.status)
        )
        return _respond(reply, headers)(environ, start_response)

    def _locate(self, path: str) -> tuple[str, str]:
        """The kind of login that a path wants, and the part of it below the API's base."""
        for kind, base in self._bases.items():
            found = routing.below(base, path)
            if found is not None:
                return kind, found
        if path.startswith("/stores/"):
            raise _unauthorized()  # another store's path: this token is not for it
        raise not_found()

    def _check_login(self, kind: str, request: Request) -> None:
        given = {"oauth": ("", request.headers.get(facts.HEADERS["token"], ""))}
        login = request.authorization
        if login is not None and login.type == "basic":
            given["basic"] = (login.username or "", login.password or "")
        user, token = given.get(kind, ("", ""))
        same_user = kind == "oauth" or compare_digest(user.encode(), self._user.encode())
        if not (same_user and compare_digest(token.encode(), self._token.encode())):
            raise _unauthorized()


def _unauthorized() -> Problem:
    return Problem(401, "Authentication is required: the token is missing or wrong.")


def _read_json(request: Request, content: bytes) -> Any:
    if not content:
        return None
    if not request.is_json:
        raise Problem(415, "The Content-Type of the body must be application/json.")
    try:
        return json.loads(content, parse_constant=_finite, parse_float=_finite)
    except (ValueError, RecursionError):
        raise Problem(400, "The body is not valid JSON.") from None


def _finite(text: str) -> float:
    """A number; NaN and what overflows to infinity are not JSON that could be sent back."""
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return number


def _respond(reply: Reply, headers: dict[str, str]) -> Callable[..., Iterable[bytes]]:
    headers = {**headers, "X-Request-Id": uuid4().hex}
    if reply.data is None:
        return Response(status=reply.status, headers=headers)
    content = json.dumps(reply.data, ensure_ascii=False).encode()
    return Response(content, reply.status, headers, content_type="application/json")
