"""The token exchange: the code of an install callback for an access token."""

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
from bigcommerce_sdk.secret import HiddenBytes, Secret, as_secret
from bigcommerce_sdk.version import USER_AGENT

if TYPE_CHECKING:
    from bigcommerce_sdk.connection.common import BaseOAuthConnection
    from bigcommerce_sdk.messages import Timeout

log: logging.Logger = logging.getLogger("bigcommerce_sdk")

TOKEN_PATH = facts.BASE_PATHS["token"]

_HEADERS = {
    "Accept": "application/json",
    "Content-Type": "application/x-www-form-urlencoded",
    "User-Agent": USER_AGENT,
}


def fetch_token(
    connection: BaseOAuthConnection[Any],
    client_secret: str | Secret,
    code: str | Secret,
    context: str,
    scope: str,
    redirect_uri: str,
) -> Rule[dict[str, Any]]:
    """The rule of the token exchange; ``connection`` then uses the token.

    The environment variable ``BC_AUTH_SERVICE`` overrides the login host. Access tokens are not
    sent to it.

    Args:
        connection: a connection with the app's client id, with that store hash or none.
        client_secret: the app's client secret.
        code: ``code`` of the callback.
        context: ``context`` of the callback, such as ``stores/ab12cd34``.
        scope: ``scope`` of the callback: the granted scopes.
        redirect_uri: the callback URL, exactly as registered.

    Returns:
        The response: ``access_token``, ``scope``, ``user``, ``owner``, ``context``.

    Raises:
        ConfigurationException: when the client id or secret is missing, or the connection is of
            another store.
        InvalidValueException: when a value of the callback is missing or invalid.
        HttpException: when the response is not a success.
        TransportException: when no response arrives.
        UnexpectedReplyException: when the response has no token, or that of another store.
    """
    client_secret, code = as_secret(client_secret), as_secret(code)
    client_secret, code = _stripped(client_secret), _stripped(code)
    if not connection.client_id or not client_secret:
        missing = "client_secret" if connection.client_id else "client_id"
        raise ConfigurationException(f"{missing} is missing: it is in your app's API account.")
    store_hash = store_of(context)
    if store_hash is None:
        raise InvalidValueException(
            "context must be stores/ and a store hash, as in the callback, such as stores/ab12cd34."
        )
    connection.check_store(store_hash)
    fields = {"scope": scope, "redirect_uri": redirect_uri}
    missing = next((name for name, value in fields.items() if not _is_text(value)), "")
    if missing or not code:
        raise InvalidValueException(
            f"{missing or 'code'} is missing: pass the parameter of the callback."
        )
    fields |= {"client_id": connection.client_id, "context": context}
    if not all(map(_is_encodable, (client_secret, code, *map(Secret, fields.values())))):
        raise InvalidValueException(
            "A value of the callback is not valid Unicode: it has a lone surrogate."
        )
    reply = yield from exchange(
        os.environ.get("BC_AUTH_SERVICE") or facts.LOGIN_HOST,
        {**fields, "grant_type": "authorization_code"},
        {"client_secret": client_secret, "code": code},
        connection.timeout,
    )
    if not _is_token(reply.get("access_token")) or reply.get("context", context) != context:
        del reply  # it may hold a token
        raise UnexpectedReplyException(
            "The response of the login host has no access token for this store."
        )
    connection.grant(store_hash, Secret(reply["access_token"]))
    return reply


def exchange(
    host: str, fields: Mapping[str, str], secrets: Mapping[str, Secret], timeout: Timeout
) -> Rule[dict[str, Any]]:
    """The rule that posts a form to the token endpoint of a host.

    Exceptions contain neither the secrets nor a token of the response.

    Args:
        host: the login host.
        fields: fields of the form.
        secrets: secret fields of the form.
        timeout: timeout of the attempt.

    Raises:
        HttpException: when the response is not a success.
        TransportException: when no response arrives.
        UnexpectedReplyException: when the response is not a JSON object.
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
    response = response._replace(content=b"")  # it may hold a truncated token
    raise InvalidResponseException(
        f"POST {TOKEN_PATH} -> {response.status}: the body is not a JSON object.", response, request
    )


def _send(
    request: Request, fields: Mapping[str, str], secrets: Mapping[str, Secret], timeout: Timeout
) -> Rule[Response]:
    """Send the form. ``request`` has no content, since exceptions refer to it."""
    failure: TransportException
    try:
        # No variable holds the form, since error reporters show the variables of a traceback.
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
        return None
    return found if isinstance(found, dict) else None


def _stripped(secret: Secret) -> Secret:
    """Strip whitespace from a secret. Values other than text count as missing."""
    text = secret.reveal()
    return Secret(text.strip() if isinstance(text, str) else "")


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_encodable(secret: Secret) -> bool:
    """Whether a secret can be encoded: it has no surrogates. No variable shows it."""
    return not any("\ud800" <= each <= "\udfff" for each in secret.reveal())


def _is_token(value: object) -> bool:
    plain = isinstance(value, str) and value.isascii() and value.isprintable()
    return plain and bool(value) and " " not in str(value)
