"""The Customer Login JWT, by which an app logs a customer in to a storefront."""

from __future__ import annotations

import re
from typing import Any, NamedTuple
from uuid import uuid4

from bigcommerce_sdk.exception import InvalidValueException, SignatureException
from bigcommerce_sdk.http.paths import check_store_hash
from bigcommerce_sdk.json.writing import shown, type_of
from bigcommerce_sdk.secret import Secret, as_secret
from bigcommerce_sdk.signing.claims import (
    LEEWAY,
    check_begun,
    check_equal,
    check_not_over,
    clock,
    moment,
    number,
    number_or_none,
    seconds,
    text,
    text_or_none,
)
from bigcommerce_sdk.signing.keys import checked_client_id, signing_key
from bigcommerce_sdk.signing.tokens import seal, unseal

OPERATION = "customer_login"
#: Lifetime of a token, in seconds.
LIFETIME = 30

_RELATIVE = re.compile(r"/(?![/\\])[^\\\s\x00-\x1f\x7f]*")


class CustomerLogin(NamedTuple):
    """The content of a verified Customer Login JWT.

    Attributes:
        store_hash: the store.
        customer_id: the customer to log in.
        channel_id: the channel of the storefront, if given.
        redirect_to: the path of the page to show after the login, if given.
        request_ip: the only IP address that may use the token, if given.
        token_id: unique id of the token; the storefront accepts each token once.
        issued_at: Unix time at which it was signed.
        claims: all claims, unchanged.
    """

    store_hash: str
    customer_id: int
    channel_id: int | None
    redirect_to: str | None
    request_ip: str | None
    token_id: str
    issued_at: float
    claims: dict[str, Any]


def sign_customer_login(
    customer_id: int,
    client_secret: str | Secret,
    client_id: str,
    *,
    store_hash: str,
    channel_id: int | None = None,
    redirect_to: str | None = None,
    request_ip: str | None = None,
    token_id: str | None = None,
    now: float | None = None,
) -> str:
    """Sign a Customer Login JWT for ``https://{storefront}/login/token/{token}``.

    The storefront accepts it once, within 30 seconds.

    Args:
        customer_id: the customer to log in.
        client_secret: the app's client secret.
        client_id: the app's client id.
        store_hash: the store.
        channel_id: the channel of the storefront; by default the store's first.
        redirect_to: the path of the page to show after the login, such as ``/cart.php``.
        request_ip: the only IP address that may use the token.
        token_id: unique id of the token; by default a random one.
        now: Unix time.

    Raises:
        InvalidValueException: when an argument is invalid.
        ConfigurationException: when the secret, client id or store hash is invalid.
    """
    client_secret = as_secret(client_secret)
    client_secret = signing_key(client_secret)
    claims: dict[str, Any] = {
        "iss": checked_client_id(client_id),
        "iat": int(clock(now)),
        "jti": token_id or uuid4().hex,
        "operation": OPERATION,
        "store_hash": check_store_hash(store_hash),
        "customer_id": _id(customer_id, "customer_id"),
    }
    if channel_id is not None:
        claims["channel_id"] = _id(channel_id, "channel_id")
    if redirect_to is not None:
        claims["redirect_to"] = _path(redirect_to)
    if request_ip is not None:
        claims["request_ip"] = _address(request_ip)
    return seal(claims, client_secret)


def verify_customer_login(
    token: str,
    client_secret: str | Secret,
    client_id: str,
    *,
    store_hash: str,
    now: float | None = None,
    leeway: float = LEEWAY,
) -> CustomerLogin:
    """Verify a Customer Login JWT like a storefront, for tests.

    Does not check whether the token was used before: the caller can do that by ``token_id``.

    Args:
        token: the last part of the path.
        client_secret: the app's client secret.
        client_id: the app's client id.
        store_hash: the store of the storefront.
        now: Unix time.
        leeway: tolerance for clock differences, in seconds.

    Raises:
        SignatureException: when it is not authentic or has expired; see ``reason``.
        ConfigurationException: when the secret, client id or store hash is invalid.
    """
    client_secret = as_secret(client_secret)
    client_secret = signing_key(client_secret)
    client_id, leeway = checked_client_id(client_id), seconds("leeway", leeway)
    claims = unseal(token, client_secret, ("HS256",))
    check_equal(claims, "operation", OPERATION, "purpose")
    check_equal(claims, "iss", client_id, "issuer")
    check_equal(claims, "store_hash", check_store_hash(store_hash), "subject")
    issued_at = moment(claims, "iat")
    check_begun(issued_at, clock(now), leeway)
    check_not_over(issued_at + LIFETIME, clock(now), leeway)
    redirect_to = text_or_none(claims, "redirect_to")
    if redirect_to is not None and not _RELATIVE.fullmatch(redirect_to):
        raise SignatureException("The claim 'redirect_to' is a URL of another host.", "claims")
    return CustomerLogin(
        store_hash,
        number(claims, "customer_id"),
        number_or_none(claims, "channel_id"),
        redirect_to,
        text_or_none(claims, "request_ip"),
        text(claims, "jti"),
        issued_at,
        claims,
    )


def _id(value: int, name: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        # text is not shown: it may be a secret in the wrong place
        given = shown(value) if isinstance(value, int) else type_of(value)
        raise InvalidValueException(f"{name} must be an id above 0, got {given}.")
    return value


def _path(value: str) -> str:
    if not isinstance(value, str) or not _RELATIVE.fullmatch(value):
        raise InvalidValueException(
            "redirect_to must be a path of the storefront that starts with one slash, such as "
            "/cart.php; other hosts are not allowed."
        )
    return value


def _address(value: str) -> str:
    from ipaddress import ip_address

    try:
        return str(ip_address(value if isinstance(value, str) else ""))  # a number is one too
    except ValueError:
        raise InvalidValueException(
            f"request_ip must be an IP address, got {shown(value)}."
        ) from None
