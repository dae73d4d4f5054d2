"""One row per kind of token: signer, verifier, and modified claims."""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

from bigcommerce_sdk import signing
from bigcommerce_sdk.json.types import is_object
from bigcommerce_sdk.signing import Person

SECRET = "canary-secret-" + "0123456789abcdef" * 4
OTHER_SECRET = "another-secret-" + "0123456789abcdef" * 4
CLIENT = "canary-client"
STORE = "ab12cd34"
NOW = 1_700_000_000
#: Another library of tokens. Imported without its types: those of keys are not installed.
PYJWT = import_module("jwt")


@dataclass(frozen=True)
class Kind:
    """A kind of token."""

    make: Callable[[], str]
    #: token, secret, client id, now
    verify: Callable[[str, str, str, float], Any]
    #: the claims of a good one; none where it is no JWT
    claims: dict[str, Any] = field(default_factory=dict[str, Any])
    algorithms: tuple[str, ...] = ()


def _webhook_as_token(token: str, secret: str, client: str, now: float) -> Any:
    headers = {"webhook-id": "m1", "webhook-timestamp": str(int(now)), "webhook-signature": token}
    return signing.verify_webhook(b"{}", headers, secret, now=now)


KINDS = {
    "payload": Kind(
        lambda: signing.sign_payload({"user": {"id": 5}, "store_hash": STORE}, SECRET),
        lambda token, secret, client, now: signing.verify_payload(token, secret, now=now),
    ),
    "payload_jwt": Kind(
        lambda: signing.sign_payload_jwt(STORE, SECRET, CLIENT, user=Person(5), now=NOW),
        lambda token, secret, client, now: signing.verify_payload_jwt(
            token, secret, client, now=now
        ),
        {
            "aud": CLIENT,
            "iss": "bc",
            "sub": f"stores/{STORE}",
            "iat": NOW,
            "nbf": NOW - 5,
            "exp": NOW + 86400,
            "user": {"id": 5},
        },
        ("HS256",),
    ),
    "current_customer": Kind(
        lambda: signing.sign_current_customer(5, SECRET, CLIENT, store_hash=STORE, now=NOW),
        lambda token, secret, client, now: signing.verify_current_customer(
            token, secret, client, now=now
        ),
        {
            "aud": CLIENT,
            "iss": "bc/apps",
            "sub": STORE,
            "iat": NOW,
            "exp": NOW + 900,
            "operation": "current_customer",
            "customer": {"id": 5},
        },
        ("HS256", "HS512"),
    ),
    "customer_login": Kind(
        lambda: signing.sign_customer_login(5, SECRET, CLIENT, store_hash=STORE, now=NOW),
        lambda token, secret, client, now: signing.verify_customer_login(
            token, secret, client, store_hash=STORE, now=now
        ),
        {
            "iss": CLIENT,
            "iat": NOW,
            "jti": "one",
            "operation": "customer_login",
            "store_hash": STORE,
            "customer_id": 5,
        },
        ("HS256",),
    ),
    "webhook": Kind(
        lambda: signing.sign_webhook(b"{}", SECRET, message_id="m1", now=NOW)["webhook-signature"],
        _webhook_as_token,
    ),
}
JWTS = {name: kind for name, kind in KINDS.items() if kind.claims}


def token_of(claims: Any, *, secret: str = SECRET, algorithm: str = "HS256", **headers: Any) -> str:
    """A JWT of any claims, made by another library than the one under test where it can be."""
    if is_object(claims) and not headers:
        return str(PYJWT.encode(claims, secret, algorithm=algorithm))
    digest = {"HS256": hashlib.sha256, "HS512": hashlib.sha512}[algorithm]
    header = {"typ": "JWT", "alg": algorithm, **headers}
    text = claims if isinstance(claims, str) else json.dumps(claims)
    signed = ".".join(_base64(part.encode()) for part in (json.dumps(header), text))
    signature = hmac.new(secret.encode(), signed.encode(), digest).digest()
    return f"{signed}.{_base64(signature)}"


def _base64(data: bytes) -> str:
    return b64encode(data, altchars=b"-_").decode().rstrip("=")
