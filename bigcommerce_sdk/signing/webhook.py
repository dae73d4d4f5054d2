"""Webhooks, signed with the client secret by the Standard Webhooks specification.

Evidence: "Webhooks overview" page of the documentation; https://www.standardwebhooks.com.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from bigcommerce_sdk.exception import InvalidValueException, SignatureException
from bigcommerce_sdk.http.paths import store_of
from bigcommerce_sdk.json.writing import shown, type_of
from bigcommerce_sdk.secret import Secret, as_secret
from bigcommerce_sdk.signing.base64 import encode
from bigcommerce_sdk.signing.claims import check_begun, clock, json_object, seconds
from bigcommerce_sdk.signing.keys import signing_key

ID_HEADER = "webhook-id"
TIMESTAMP_HEADER = "webhook-timestamp"
SIGNATURE_HEADER = "webhook-signature"

#: Default tolerance of the timestamp in either direction, in seconds.
TOLERANCE = 300

_MESSAGE_ID = re.compile(r"[\w.:+/=-]{1,256}", re.ASCII)
_TIMESTAMP = re.compile(r"[0-9]{1,12}")
_LONGEST_HEADER = 4096


class Webhook(NamedTuple):
    """A verified webhook.

    Attributes:
        message_id: id of the message, the same for each redelivery; use it to deduplicate.
        timestamp: Unix time at which it was sent.
        store_hash: the store, if the body has it.
        scope: the event, such as ``store/order/created``, if the body has it.
        body: the whole body, unchanged.
    """

    message_id: str
    timestamp: int
    store_hash: str | None
    scope: str | None
    body: dict[str, Any]


def sign_webhook(
    body: bytes, client_secret: str | Secret, *, message_id: str, now: float | None = None
) -> dict[str, str]:
    """Sign a webhook like BigCommerce, for tests. Returns its headers.

    Args:
        body: the raw body.
        client_secret: the app's client secret.
        message_id: id of the message, the same for each redelivery.
        now: Unix time.

    Raises:
        InvalidValueException: when the message id is invalid, or the body is not bytes.
        ConfigurationException: when the secret is invalid.
    """
    client_secret = as_secret(client_secret)
    client_secret = signing_key(client_secret)
    if not isinstance(body, (bytes, bytearray)):
        raise InvalidValueException(
            f"sign_webhook needs the raw body as bytes, got {type_of(body)}."
        )
    if not isinstance(message_id, str) or not _MESSAGE_ID.fullmatch(message_id):
        raise InvalidValueException(
            "message_id must be 1 to 256 letters, digits and . : + / = _ - only, "
            f"got {shown(message_id)}."
        )
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
    """Verify a webhook.

    The ``hash`` in its body is an unkeyed SHA-1 ("Webhook events" page), not a signature.

    Args:
        body: the raw body as bytes; JSON that was parsed and serialized again differs.
        headers: the headers of the request; names are case-insensitive.
        client_secret: the app's client secret.
        tolerance: tolerance of the timestamp in either direction, in seconds.
        now: Unix time.

    Raises:
        SignatureException: when it is not authentic or too old; see ``reason``.
        InvalidValueException: when the body is not bytes.
        ConfigurationException: when the secret is invalid.
    """
    client_secret = as_secret(client_secret)
    client_secret = signing_key(client_secret)
    if not isinstance(body, (bytes, bytearray)):
        raise InvalidValueException(
            f"verify_webhook needs the raw body as bytes, got {type_of(body)}."
        )
    tolerance = seconds("tolerance", tolerance)
    message_id = _header(headers, ID_HEADER)
    timestamp = _header(headers, TIMESTAMP_HEADER)
    given = _header(headers, SIGNATURE_HEADER)
    if not _MESSAGE_ID.fullmatch(message_id) or not _TIMESTAMP.fullmatch(timestamp):
        raise SignatureException(
            "The id or timestamp in the headers of the webhook is malformed.", "malformed"
        )
    wanted = f"v1,{_signature(message_id, timestamp, bytes(body), client_secret)}".encode()
    # There are several while a secret is rotated. All are compared, to take constant time.
    if not sum(
        hmac.compare_digest(each.encode(errors="replace"), wanted) for each in given.split(" ")
    ):
        raise SignatureException(
            "The signature is not valid for this client_secret and body.", "signature"
        )
    sent, at = int(timestamp), clock(now)
    check_begun(sent, at, tolerance)
    if not at - sent <= tolerance:
        raise SignatureException("The webhook was sent too long ago.", "expired")
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
        raise SignatureException(
            f"The header {name} is missing, repeated or too long.", "malformed"
        )
    return text


def _signature(message_id: str, timestamp: str, body: bytes, client_secret: Secret) -> str:
    signed = f"{message_id}.{timestamp}.".encode() + body
    return encode(hmac.new(client_secret.reveal().encode(), signed, hashlib.sha256).digest())
