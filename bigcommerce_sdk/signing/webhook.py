"""Webhooks, signed as https://www.standardwebhooks.com describes, with the app's client secret."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from bigcommerce_sdk.exception import InvalidValueException, SignatureException
from bigcommerce_sdk.http.paths import store_of
from bigcommerce_sdk.secret import Secret, wrapped
from bigcommerce_sdk.signing.base64 import encode
from bigcommerce_sdk.signing.claims import check_begun, clock, json_object
from bigcommerce_sdk.signing.keys import signing_key

ID_HEADER = "webhook-id"
TIMESTAMP_HEADER = "webhook-timestamp"
SIGNATURE_HEADER = "webhook-signature"

#: Seconds that the time of sending may lie from now, in either direction.
TOLERANCE = 300

_MESSAGE_ID = re.compile(r"[\w.:+/=-]{1,256}", re.ASCII)
_TIMESTAMP = re.compile(r"[0-9]{1,12}")
_LONGEST_HEADER = 4096


class Webhook(NamedTuple):
    """A genuine webhook.

    Attributes:
        message_id: the same for each repetition of one message: remember it, and skip those seen.
        timestamp: Unix time at which it was sent.
        store_hash: the store that sent it, if the body says.
        scope: what happened, such as ``store/order/created``, if the body says.
        body: the whole body, as it came.
    """

    message_id: str
    timestamp: int
    store_hash: str | None
    scope: str | None
    body: dict[str, Any]


def sign_webhook(
    body: bytes, client_secret: str | Secret, *, message_id: str, now: float | None = None
) -> dict[str, str]:
    """The headers that BigCommerce sends with ``body``.

    Args:
        body: the body, just as it is sent.
        client_secret: the app's client secret.
        message_id: the same for each repetition of one message.
        now: Unix time.

    Raises:
        InvalidValueException: for a message id that is none.
        ConfigurationException: when the secret cannot be right.
    """
    client_secret = wrapped(client_secret)
    client_secret = signing_key(client_secret)
    if not isinstance(body, (bytes, bytearray)):
        raise InvalidValueException("sign_webhook needs the raw body, as bytes.")
    if not isinstance(message_id, str) or not _MESSAGE_ID.fullmatch(message_id):
        raise InvalidValueException("message_id must be letters, digits and . : + / = _ - only.")
    timestamp = str(int(clock(now)))
    signature = _signature(message_id, timestamp, bytes(body), client_secret)
    return {
        ID_HEADER: message_id,
        TIMESTAMP_HEADER: timestamp,
        SIGNATURE_HEADER: f"v1,{signature}",
    }


def verify_webhook(
    body: bytes,
    headers: Mapping[str, str],
    client_secret: str | Secret,
    *,
    tolerance: float = TOLERANCE,
    now: float | None = None,
) -> Webhook:
    """A webhook, when BigCommerce sent it to this app, and just now.

    The ``hash`` in its body is not a signature: anybody can make it.

    Args:
        body: the raw body, before any parsing: JSON that was parsed and written again differs.
        headers: the request's headers, in any capitalisation.
        client_secret: the app's client secret.
        tolerance: seconds that the time of sending may lie from now.
        now: Unix time.

    Raises:
        SignatureException: when it must not be trusted; ``reason`` says why.
        ConfigurationException: when the secret cannot be right.
    """
    client_secret = wrapped(client_secret)
    client_secret = signing_key(client_secret)
    if not isinstance(body, (bytes, bytearray)):
        raise InvalidValueException("verify_webhook needs the raw body, as bytes.")
    message_id = _header(headers, ID_HEADER)
    timestamp = _header(headers, TIMESTAMP_HEADER)
    given = _header(headers, SIGNATURE_HEADER)
    if not _MESSAGE_ID.fullmatch(message_id) or not _TIMESTAMP.fullmatch(timestamp):
        raise SignatureException("Its id or timestamp is none.", "malformed")
    wanted = f"v1,{_signature(message_id, timestamp, bytes(body), client_secret)}".encode()
    # several while a secret is being replaced; all are compared, so that time tells nothing
    if not sum(
        hmac.compare_digest(each.encode(errors="replace"), wanted) for each in given.split(" ")
    ):
        raise SignatureException("Its signature is wrong.", "signature")
    sent, at = int(timestamp), clock(now)
    check_begun(sent, at, tolerance)
    if not at - sent <= tolerance:
        raise SignatureException("It was sent too long ago.", "expired")
    found = json_object(bytes(body))
    scope = found.get("scope")
    return Webhook(
        message_id,
        sent,
        store_of(found.get("producer")),
        scope if isinstance(scope, str) else None,
        found,
    )


def _header(headers: Mapping[str, str], name: str) -> str:
    given = headers.items() if isinstance(headers, Mapping) else ()
    found = [value for key, value in given if isinstance(key, str) and key.lower() == name]
    text = found[0] if len(found) == 1 else None
    if not isinstance(text, str) or len(text) > _LONGEST_HEADER:
        raise SignatureException(f"Its header {name} is missing, given twice or odd.", "malformed")
    return text


def _signature(message_id: str, timestamp: str, body: bytes, client_secret: Secret) -> str:
    signed = f"{message_id}.{timestamp}.".encode() + body
    return encode(hmac.new(client_secret.reveal().encode(), signed, hashlib.sha256).digest())
