"""The Current Customer JWT: a storefront identifies its customer to an app.

Evidence: "Current customer API" page of the documentation. Its sample header has HS256; tokens with
HS512 were reported by users.
"""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

from bigcommerce_sdk.exception import InvalidValueException, SignatureException
from bigcommerce_sdk.http.paths import check_store_hash, is_store_hash
from bigcommerce_sdk.json.types import is_object
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.secret import Secret, as_secret
from bigcommerce_sdk.signing.claims import (
    LEEWAY,
    check_begun,
    check_equal,
    check_not_over,
    clock,
    moment,
    number,
    seconds,
    text_or_none,
)
from bigcommerce_sdk.signing.keys import checked_client_id, signing_key
from bigcommerce_sdk.signing.tokens import seal, unseal

ISSUER = "bc/apps"
OPERATION = "current_customer"
ALGORITHMS = ("HS256", "HS512")
#: Lifetime of a token, in seconds.
LIFETIME = 15 * 60


class CurrentCustomer(NamedTuple):
    """The content of a verified Current Customer JWT.

    Attributes:
        store_hash: the store.
        customer_id: the customer who is logged in.
        email: the customer's address.
        group_id: the customer's group, as text.
        expires_at: Unix time at which the token expires.
        claims: all claims, unchanged.
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
    """Sign a Current Customer JWT like BigCommerce, for tests.

    Args:
        customer_id: the customer who is logged in.
        client_secret: the app's client secret.
        client_id: the app's client id.
        store_hash: the store.
        email: the customer's address.
        group_id: the customer's group.
        algorithm: ``HS256`` or ``HS512``; BigCommerce uses both.
        now: Unix time.

    Raises:
        InvalidValueException: for a value that cannot be written as JSON.
        ConfigurationException: when the secret, client id or store hash is invalid.
    """
    client_secret = as_secret(client_secret)
    client_secret = signing_key(client_secret)
    if algorithm not in ALGORITHMS:
        raise InvalidValueException(
            f"algorithm must be {' or '.join(ALGORITHMS)}, got {shown(algorithm)}."
        )
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
    """Verify a Current Customer JWT.

    Args:
        token: the response of the storefront's ``current.jwt``.
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
    claims = unseal(token, client_secret, ALGORITHMS)
    check_equal(claims, "operation", OPERATION, "purpose")
    check_equal(claims, "iss", ISSUER, "issuer")
    check_equal(claims, "aud", client_id, "audience")
    store_hash = claims.get("sub")
    if not is_store_hash(store_hash) or claims.get("store_hash", store_hash) != store_hash:
        raise SignatureException("The claim 'sub' is not a store hash.", "subject")
    at = clock(now)
    expires_at = moment(claims, "exp")
    check_begun(moment(claims, "iat"), at, leeway)
    if "nbf" in claims:
        check_begun(moment(claims, "nbf"), at, leeway)
    check_not_over(expires_at, at, leeway)
    customer = claims.get("customer")
    if not is_object(customer):
        raise SignatureException("The claim 'customer' is missing.", "claims")
    return CurrentCustomer(
        str(store_hash),
        number(customer, "id"),
        text_or_none(customer, "email"),
        text_or_none(customer, "group_id"),
        expires_at,
        claims,
    )
