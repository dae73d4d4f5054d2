"""``signed_payload``: the older parameter of load callbacks."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from typing import Any, NamedTuple

from bigcommerce_sdk.exception import SignatureException
from bigcommerce_sdk.http.paths import is_store_hash
from bigcommerce_sdk.secret import Secret, as_secret
from bigcommerce_sdk.signing.base64 import decode, encode
from bigcommerce_sdk.signing.claims import (
    LEEWAY,
    Person,
    check_begun,
    check_not_over,
    clock,
    json_object,
    moment,
    person_or_none,
    seconds,
    to_json,
)
from bigcommerce_sdk.signing.keys import signing_key
from bigcommerce_sdk.signing.tokens import split


class SignedPayload(NamedTuple):
    """The content of a verified ``signed_payload``; ``None`` for missing values.

    Attributes:
        store_hash: the store in which the app was opened.
        user: the user who opened the app.
        owner: the owner of the store.
        timestamp: Unix time at which it was signed.
        data: the whole payload, unchanged.
    """

    store_hash: str | None
    user: Person | None
    owner: Person | None
    timestamp: float | None
    data: dict[str, Any]


def sign_payload(data: Mapping[str, Any], client_secret: str | Secret) -> str:
    """Sign a ``signed_payload`` like BigCommerce, for tests.

    Args:
        data: the payload; usually ``user``, ``store_hash`` and ``timestamp``.
        client_secret: the app's client secret.

    Raises:
        InvalidValueException: for a value that cannot be written as JSON.
        ConfigurationException: when the secret is invalid.
    """
    client_secret = as_secret(client_secret)
    client_secret = signing_key(client_secret)
    raw = to_json(data)
    return f"{encode(raw)}.{_signature(raw, client_secret)}"


def verify_payload(
    payload: str,
    client_secret: str | Secret,
    *,
    max_age: float | None = None,
    now: float | None = None,
) -> SignedPayload:
    """Verify a ``signed_payload``.

    The format does not expire, so a payload can be replayed. Prefer ``signed_payload_jwt``, which
    newer callbacks also have.

    Args:
        payload: the parameter of the callback, as the web framework decoded it.
        client_secret: the app's client secret.
        max_age: maximum age in seconds; by default unlimited.
        now: Unix time.

    Raises:
        SignatureException: when it is not authentic or too old; see ``reason``.
        ConfigurationException: when the secret is invalid.
    """
    client_secret = as_secret(client_secret)
    client_secret = signing_key(client_secret)
    max_age = None if max_age is None else seconds("max_age", max_age)
    encoded, signature = split(payload, 2)
    raw = decode(encoded)
    # The encoded text is compared, so that only the canonical encoding is accepted.
    if not hmac.compare_digest(signature.encode(), _signature(raw, client_secret).encode()):
        raise SignatureException("The signature is not valid for this client_secret.", "signature")
    data = json_object(raw)
    store_hash = data.get("store_hash")
    if store_hash is not None and not is_store_hash(store_hash):
        raise SignatureException("The field 'store_hash' is not a store hash.", "subject")
    signed_at = moment(data, "timestamp") if "timestamp" in data or max_age is not None else None
    if signed_at is not None and max_age is not None:
        check_begun(signed_at, clock(now), LEEWAY)
        check_not_over(signed_at + max_age, clock(now), 0)
    user, owner = person_or_none(data, "user"), person_or_none(data, "owner")
    return SignedPayload(store_hash, user, owner, signed_at, data)


def _signature(raw: bytes, client_secret: Secret) -> str:
    """The signature: base64 of the hexadecimal digest, not of the digest itself.

    Evidence: ``verify_payload`` of BigCommerce's Python client and ``verify`` of its Node client.
    """
    digest = hmac.new(client_secret.reveal().encode(), raw, hashlib.sha256)
    return encode(digest.hexdigest().encode())
