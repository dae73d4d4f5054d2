"""Trading the code of an app's install callback for the store's token."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from bigcommerce_sdk import facts
from bigcommerce_sdk.connection.calling import cancelled
from bigcommerce_sdk.effects import NOW, Interrupted, Rule, Send
from bigcommerce_sdk.exception import (
    ConfigurationException,
    InvalidResponseException,
    InvalidValueException,
    TransportException,
    UnexpectedReplyException,
)
from bigcommerce_sdk.http.paths import base_url, store_of
from bigcommerce_sdk.http.protocol import error_for
from bigcommerce_sdk.json.types import Json
from bigcommerce_sdk.messages import Request, Response
from bigcommerce_sdk.secret import HiddenBytes, Secret, wrapped
from bigcommerce_sdk.version import USER_AGENT

if TYPE_CHECKING:
    from bigcommerce_sdk.connection import OAuthConnection
    from bigcommerce_sdk.messages import Timeout

log: logging.Logger = logging.getLogger("bigcommerce_sdk")

TOKEN_PATH = facts.BASE_PATHS["token"]

_HEADERS = {
    "Accept": "application/json",
    "Content-Type": "application/x-www-form-urlencoded",
    "User-Agent": USER_AGENT,
}


def fetch_token(
    connection: OAuthConnection,
    client_secret: str | Secret,
    code: str | Secret,
    context: str,
    scope: str,
    redirect_uri: str,
) -> Rule[dict[str, Any]]:
    """The rule that trades the code of an install callback for the store's token, and lets
    ``connection`` use it.

    The login host is ``BC_AUTH_SERVICE`` where that is set. No store's token is sent to it.

    Args:
        connection: a connection with the app's client id, of that store or of none yet.
        client_secret: the app's client secret.
        code: as the callback brought it; so are the next two.
        context: the store, such as ``stores/ab12cd34``.
        scope: the scopes that the store granted.
        redirect_uri: the address of the callback, just as the app registered it.

    Returns:
        The whole reply: ``access_token``, ``scope``, ``user``, ``owner``, ``context``.

    Raises:
        ConfigurationException: when the client id or secret is missing, or the connection is of
            another store.
        InvalidValueException: when the callback's values are missing or cannot be right.
        HttpException: when the login host refuses.
        TransportException: when it does not answer.
        UnexpectedReplyException: when it answers with no token, or another store's.
    """
    client_secret, code = wrapped(client_secret), wrapped(code)
    client_secret, code = _stripped(client_secret), _stripped(code)
    if not connection.client_id or not client_secret:
        missing = "client_secret" if connection.client_id else "client_id"
        raise ConfigurationException(f"{missing} is missing: it is in your app's API account.")
    store_hash = store_of(context)
    if store_hash is None:
        raise InvalidValueException("context must be as in the callback: stores/ and a store hash.")
    connection.check_store(store_hash)
    fields = {"scope": scope, "redirect_uri": redirect_uri}
    missing = next((name for name, value in fields.items() if not _is_text(value)), "")
    if missing or not code:
        raise InvalidValueException(f"{missing or 'code'} is missing: the callback brings it.")
    fields |= {"client_id": connection.client_id, "context": context}
    if not all(map(_is_encodable, (client_secret, code, *map(Secret, fields.values())))):
        raise InvalidValueException("A value of the callback has half of a surrogate pair.")
    reply = yield from exchange(
        os.environ.get("BC_AUTH_SERVICE") or facts.LOGIN_HOST,
        {**fields, "grant_type": "authorization_code"},
        {"client_secret": client_secret, "code": code},
        connection.timeout,
    )
    if not _is_token(reply.get("access_token")) or reply.get("context", context) != context:
        del reply  # it may hold a token
        raise UnexpectedReplyException("The login host's reply holds no token of this store.")
    connection.grant(store_hash, Secret(reply["access_token"]))
    return reply


def exchange(
    host: str, fields: Mapping[str, str], secrets: Mapping[str, Secret], timeout: Timeout
) -> Rule[dict[str, Any]]:
    """The rule that posts a form to the token endpoint of ``host``; ``secrets`` are further
    fields of it.

    Neither they nor a token that the reply holds are in what is raised.

    Raises:
        HttpException: when the reply is not a success.
        TransportException: when none arrives.
        UnexpectedReplyException: when it holds no object.
    """
    request = Request("POST", base_url(host) + TOKEN_PATH, dict(_HEADERS))
    log.debug("%s %s", request.method, request.path)
    began = yield NOW
    response = yield from _send(request, fields, secrets, timeout)
    milliseconds = ((yield NOW) - began) * 1000
    log.debug("%s %s -> %d in %.0f ms", "POST", TOKEN_PATH, response.status, milliseconds)
    if not 200 <= response.status < 300:
        from bigcommerce_sdk.http.masking import masked

        response = masked(response, request, secrets)
        raise error_for(request, response)
    reply = _object(response.content)
    if reply is not None:
        return reply
    response = response._replace(content=b"")  # it may hold most of a token
    raise InvalidResponseException(
        f"POST {TOKEN_PATH} -> {response.status}: the body is no JSON object.", response, request
    )


def _send(
    request: Request, fields: Mapping[str, str], secrets: Mapping[str, Secret], timeout: Timeout
) -> Rule[Response]:
    """``request`` itself stays without its content, since errors and their readers keep it."""
    failure: TransportException
    try:
        # no variable holds the form, so that no report of a traceback's variables does
        response: Response = yield Send(
            request._replace(
                content=HiddenBytes(
                    urlencode(
                        {**fields, **{name: secret.reveal() for name, secret in secrets.items()}}
                    ).encode()
                )
            ),
            {},
            timeout,
        )
        return response
    except Interrupted as interrupted:
        failure = cancelled(request, sent=interrupted.failure is not None)
    except TransportException as error:
        failure = error
    failure.request = request
    raise failure.with_traceback(None) from None


def _object(content: bytes) -> dict[str, Any] | None:
    try:
        found: Json = json.loads(content)
    except (ValueError, RecursionError):
        return None  # also an integer of thousands of digits
    return found if isinstance(found, dict) else None


def _stripped(secret: Secret) -> Secret:
    """Without the spaces around it. What is no text counts as missing."""
    text = secret.reveal()
    return Secret(text.strip() if isinstance(text, str) else "")


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_encodable(secret: Secret) -> bool:
    """Whether it can be sent at all; no variable holds the text."""
    return not any("\ud800" <= each <= "\udfff" for each in secret.reveal())


def _is_token(value: object) -> bool:
    plain = isinstance(value, str) and value.isascii() and value.isprintable()
    return plain and bool(value) and " " not in str(value)
