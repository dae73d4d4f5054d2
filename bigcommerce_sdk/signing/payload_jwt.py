"""``signed_payload_jwt``: parameter of load, uninstall and remove-user callbacks.

Evidence: "Callbacks" page of the apps guide. It says that ``nbf`` equals ``iat``; its example has
``iat`` - 5.
"""

from __future__ import annotations

from typing import Any, NamedTuple
from uuid import uuid4

from bigcommerce_sdk.exception import InvalidValueException, SignatureException
from bigcommerce_sdk.http.paths import check_store_hash, store_of
from bigcommerce_sdk.json.writing import type_of
from bigcommerce_sdk.secret import Secret, as_secret
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
    seconds,
    text,
    text_or_none,
)
from bigcommerce_sdk.signing.keys import checked_client_id, signing_key
from bigcommerce_sdk.signing.tokens import seal, unseal

ISSUER = "bc"
#: Lifetime of a token, in seconds.
LIFETIME = 24 * 60 * 60


class Callback(NamedTuple):
    """The content of a verified ``signed_payload_jwt``.

    Attributes:
        store_hash: the store of the callback.
        user: the user who opened the app, uninstalled it, or was removed.
        owner: the owner of the store.
        url: the requested page of the app.
        channel_id: the channel in which the app was opened, if any.
        token_id: unique id of the token, for protection against replays.
        expires_at: Unix time at which the token expires.
        claims: all claims, unchanged.
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
    """Sign a ``signed_payload_jwt`` like BigCommerce, for tests.

    Args:
        store_hash: the store.
        client_secret: the app's client secret.
        client_id: the app's client id.
        user: the user who opens the app.
        owner: the owner of the store; by default ``user``.
        url: the requested page of the app.
        channel_id: the channel in which the app is opened.
        token_id: unique id of the token; by default a random one.
        now: Unix time.

    Raises:
        InvalidValueException: for a value that cannot be written as JSON.
        ConfigurationException: when the secret, client id or store hash is invalid.
    """
    client_secret = as_secret(client_secret)
    client_secret = signing_key(client_secret)
    issued = int(clock(now))
    owner = user if owner is None else owner
    for each in (user, owner):
        if not isinstance(each, Person):
            raise InvalidValueException(
                f"user and owner must be a signing.Person, got {type_of(each)}."
            )
    claims = {
        "aud": checked_client_id(client_id),
        "iss": ISSUER,
        "iat": issued,
        "nbf": issued - 5,  # as in the documentation's example
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
    """Verify a ``signed_payload_jwt``.

    A list as the audience is refused, since BigCommerce sends one client id.

    Args:
        token: the parameter of the callback.
        client_secret: the app's client secret.
        client_id: the app's client id.
        now: Unix time.
        leeway: tolerance for clock differences, in seconds.

    Raises:
        SignatureException: when it is not authentic or has expired; see ``reason``.
        ConfigurationException: when the secret or client id is invalid.
    """
    client_secret = as_secret(client_secret)
    client_secret = signing_key(client_secret)
    client_id, leeway = checked_client_id(client_id), seconds("leeway", leeway)
    claims = unseal(token, client_secret, ("HS256",))
    check_equal(claims, "iss", ISSUER, "issuer")
    check_equal(claims, "aud", client_id, "audience")
    check_equal(claims, "operation", None, "purpose")
    store_hash = store_of(claims.get("sub"))
    if store_hash is None:
        raise SignatureException("The claim 'sub' is not a store.", "subject")
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
