"""``signed_payload_jwt``: the parameter of load, uninstall and remove-user callbacks."""

from __future__ import annotations

from typing import Any, NamedTuple
from uuid import uuid4

from bigcommerce_sdk.exception import SignatureException
from bigcommerce_sdk.http.paths import check_store_hash, store_of
from bigcommerce_sdk.secret import Secret, wrapped
from bigcommerce_sdk.signing.claims import (
    LEEWAY,
    Person,
    check_begun,
    check_equal,
    check_not_over,
    clock,
    moment,
    number_or_none,
    person,
    person_or_none,
    text,
    text_or_none,
)
from bigcommerce_sdk.signing.keys import checked_client_id, signing_key
from bigcommerce_sdk.signing.tokens import seal, unseal

ISSUER = "bc"
#: Seconds that one is valid.
LIFETIME = 24 * 60 * 60


class Callback(NamedTuple):
    """What a genuine ``signed_payload_jwt`` says.

    Attributes:
        store_hash: the store that the callback is about.
        user: who opened the app, uninstalled it, or was removed.
        owner: the owner of the store.
        url: the page of the app that was asked for.
        channel_id: the storefront it was asked for in, if any.
        token_id: tells this token from all others, for apps that accept each but once.
        expires_at: Unix time after which it says nothing any more.
        claims: all that was signed, as it came.
    """

    store_hash: str
    user: Person
    owner: Person | None
    url: str | None
    channel_id: int | None
    token_id: str | None
    expires_at: float
    claims: dict[str, Any]


def sign_payload_jwt(
    store_hash: str,
    client_secret: str | Secret,
    client_id: str,
    *,
    user: Person,
    owner: Person | None = None,
    url: str = "/",
    channel_id: int | None = None,
    token_id: str | None = None,
    now: float | None = None,
) -> str:
    """A ``signed_payload_jwt``, as BigCommerce makes it.

    Args:
        store_hash: the store.
        client_secret: the app's client secret.
        client_id: the app's client id.
        user: who opens the app.
        owner: the owner of the store; by default the same person.
        url: the page of the app that is asked for.
        channel_id: the storefront it is asked for in.
        token_id: by default a random one.
        now: Unix time.

    Raises:
        InvalidValueException: for a value that cannot be written as JSON.
        ConfigurationException: when the secret, client id or store hash cannot be right.
    """
    client_secret = wrapped(client_secret)
    client_secret = signing_key(client_secret)
    issued = int(clock(now))
    owner = owner or user
    claims = {
        "aud": checked_client_id(client_id),
        "iss": ISSUER,
        "iat": issued,
        "nbf": issued - 5,  # as in BigCommerce's own
        "exp": issued + LIFETIME,
        "jti": token_id or str(uuid4()),
        "sub": f"stores/{check_store_hash(store_hash)}",
        "user": user._asdict(),
        "owner": {"id": owner.id, "email": owner.email},
        "url": url,
        "channel_id": channel_id,
    }
    return seal(claims, client_secret)


def verify_payload_jwt(
    token: str,
    client_secret: str | Secret,
    client_id: str,
    *,
    now: float | None = None,
    leeway: float = LEEWAY,
) -> Callback:
    """What a ``signed_payload_jwt`` says, when BigCommerce signed it for this app and it is valid.

    A token for several apps, with a list for its audience, is refused: BigCommerce sends none.

    Args:
        token: the parameter of the callback.
        client_secret: the app's client secret.
        client_id: the app's client id.
        now: Unix time.
        leeway: seconds that the clocks may differ.

    Raises:
        SignatureException: when it must not be trusted; ``reason`` says why.
        ConfigurationException: when the secret or client id cannot be right.
    """
    client_secret = wrapped(client_secret)
    client_secret = signing_key(client_secret)
    client_id = checked_client_id(client_id)
    claims = unseal(token, client_secret, ("HS256",))
    check_equal(claims, "iss", ISSUER, "issuer")
    check_equal(claims, "aud", client_id, "audience")
    check_equal(claims, "operation", None, "purpose")
    store_hash = store_of(claims.get("sub"))
    if store_hash is None:
        raise SignatureException("Its 'sub' is no store.", "subject")
    at = clock(now)
    expires_at = moment(claims, "exp")
    check_begun(moment(claims, "iat"), at, leeway)
    check_begun(moment(claims, "nbf"), at, leeway)
    check_not_over(expires_at, at, leeway)
    return Callback(
        store_hash,
        person(claims, "user"),
        person_or_none(claims, "owner"),
        text_or_none(claims, "url"),
        number_or_none(claims, "channel_id"),
        text(claims, "jti") if "jti" in claims else None,
        expires_at,
        claims,
    )
