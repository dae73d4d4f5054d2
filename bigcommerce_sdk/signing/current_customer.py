"""The Current Customer JWT: who is logged in to the storefront, as its pages tell an app."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

from bigcommerce_sdk.exception import SignatureException
from bigcommerce_sdk.http.paths import check_store_hash, is_store_hash
from bigcommerce_sdk.json.types import is_object
from bigcommerce_sdk.secret import Secret, wrapped
from bigcommerce_sdk.signing.claims import (
    LEEWAY,
    check_begun,
    check_equal,
    check_not_over,
    clock,
    moment,
    number,
    text_or_none,
)
from bigcommerce_sdk.signing.keys import checked_client_id, signing_key
from bigcommerce_sdk.signing.tokens import seal, unseal

ISSUER = "bc/apps"
OPERATION = "current_customer"
#: Seconds that one is valid.
LIFETIME = 15 * 60


class CurrentCustomer(NamedTuple):
    """What a genuine Current Customer JWT says.

    Attributes:
        store_hash: the store.
        customer_id: the customer who is logged in.
        email: their address.
        group_id: their customer group, as text.
        expires_at: Unix time after which it says nothing any more.
        claims: all that was signed, as it came.
    """

    store_hash: str
    customer_id: int
    email: str | None
    group_id: str | None
    expires_at: float
    claims: dict[str, Any]


def sign_current_customer(
    customer_id: int,
    client_secret: str | Secret,
    client_id: str,
    *,
    store_hash: str,
    email: str | None = None,
    group_id: str | None = None,
    algorithm: Literal["HS256", "HS512"] = "HS512",
    now: float | None = None,
) -> str:
    """A Current Customer JWT, as BigCommerce makes it.

    Args:
        customer_id: the customer who is logged in.
        client_secret: the app's client secret.
        client_id: the app's client id.
        store_hash: the store.
        email: the customer's address.
        group_id: their customer group.
        algorithm: ``HS256`` or ``HS512``; both are met.
        now: Unix time.

    Raises:
        InvalidValueException: for a value that cannot be written as JSON.
        ConfigurationException: when the secret, client id or store hash cannot be right.
    """
    client_secret = wrapped(client_secret)
    client_secret = signing_key(client_secret)
    issued = int(clock(now))
    claims = {
        "customer": {"id": customer_id, "email": email, "group_id": group_id},
        "iss": ISSUER,
        "sub": check_store_hash(store_hash),
        "iat": issued,
        "exp": issued + LIFETIME,
        "version": 1,
        "aud": checked_client_id(client_id),
        "application_id": client_id,
        "store_hash": store_hash,
        "operation": OPERATION,
    }
    return seal(claims, client_secret, algorithm)


def verify_current_customer(
    token: str,
    client_secret: str | Secret,
    client_id: str,
    *,
    now: float | None = None,
    leeway: float = LEEWAY,
) -> CurrentCustomer:
    """Who is logged in to the storefront, when BigCommerce says so to this app, and just now.

    Args:
        token: what the storefront's ``current.jwt`` answered.
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
    claims = unseal(token, client_secret, ("HS256", "HS512"))
    check_equal(claims, "operation", OPERATION, "purpose")
    check_equal(claims, "iss", ISSUER, "issuer")
    check_equal(claims, "aud", client_id, "audience")
    store_hash = claims.get("sub")
    if not is_store_hash(store_hash) or claims.get("store_hash", store_hash) != store_hash:
        raise SignatureException("Its 'sub' is no store.", "subject")
    at = clock(now)
    expires_at = moment(claims, "exp")
    check_begun(moment(claims, "iat"), at, leeway)
    if "nbf" in claims:
        check_begun(moment(claims, "nbf"), at, leeway)
    check_not_over(expires_at, at, leeway)
    customer = claims.get("customer")
    if not is_object(customer):
        raise SignatureException("Its 'customer' is missing.", "claims")
    return CurrentCustomer(
        str(store_hash),
        number(customer, "id"),
        text_or_none(customer, "email"),
        text_or_none(customer, "group_id"),
        expires_at,
        claims,
    )
