"""The Customer Login JWT: an app signs it, and the storefront logs the customer in."""

from __future__ import annotations

import re
from typing import Any, NamedTuple
from uuid import uuid4

from bigcommerce_sdk.exception import InvalidValueException, SignatureException
from bigcommerce_sdk.http.paths import check_store_hash
from bigcommerce_sdk.secret import Secret, wrapped
from bigcommerce_sdk.signing.claims import (
    LEEWAY,
    check_begun,
    check_equal,
    check_not_over,
    clock,
    moment,
    number,
    number_or_none,
    text,
    text_or_none,
)
from bigcommerce_sdk.signing.keys import checked_client_id, signing_key
from bigcommerce_sdk.signing.tokens import seal, unseal

OPERATION = "customer_login"
#: Seconds that one is valid.
LIFETIME = 30

_RELATIVE = re.compile(r"/(?![/\\])[^\\\s\x00-\x1f\x7f]*")


class CustomerLogin(NamedTuple):
    """What a genuine Customer Login JWT says.

    Attributes:
        store_hash: the store.
        customer_id: the customer to log in.
        channel_id: the storefront to log in to, if it says.
        redirect_to: the page to show then, as a path.
        request_ip: the only address that may use it, if it says.
        token_id: tells this token from all others: the storefront accepts each but once.
        issued_at: Unix time at which it was signed.
        claims: all that was signed, as it came.
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
    """A Customer Login JWT. It is valid for 30 seconds, once, at
    ``https://{storefront}/login/token/{token}``.

    Args:
        customer_id: the customer to log in.
        client_secret: the app's client secret.
        client_id: the app's client id.
        store_hash: the store.
        channel_id: the storefront to log in to; by default the store's first.
        redirect_to: the page to show then: a path of the storefront, such as ``/cart.php``.
        request_ip: the only address that may use it.
        token_id: by default a random one.
        now: Unix time.

    Raises:
        InvalidValueException: for a value that cannot stand in one.
        ConfigurationException: when the secret, client id or store hash cannot be right.
    """
    client_secret = wrapped(client_secret)
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
    """What a Customer Login JWT says, when this app signed it for this store just now.

    A storefront does this; here it serves tests. That each is used but once is for the caller to
    see to, by ``token_id``.

    Args:
        token: the last part of the path.
        client_secret: the app's client secret.
        client_id: the app's client id.
        store_hash: the store whose storefront it is.
        now: Unix time.
        leeway: seconds that the clocks may differ.

    Raises:
        SignatureException: when it must not be trusted; ``reason`` says why.
        ConfigurationException: when the secret, client id or store hash cannot be right.
    """
    client_secret = wrapped(client_secret)
    client_secret = signing_key(client_secret)
    client_id = checked_client_id(client_id)
    claims = unseal(token, client_secret, ("HS256",))
    check_equal(claims, "operation", OPERATION, "purpose")
    check_equal(claims, "iss", client_id, "issuer")
    check_equal(claims, "store_hash", check_store_hash(store_hash), "subject")
    issued_at = moment(claims, "iat")
    check_begun(issued_at, clock(now), leeway)
    check_not_over(issued_at + LIFETIME, clock(now), leeway)
    redirect_to = text_or_none(claims, "redirect_to")
    if redirect_to is not None and not _RELATIVE.fullmatch(redirect_to):
        raise SignatureException("Its 'redirect_to' leads to another host.", "claims")
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
        raise InvalidValueException(f"{name} must be a number above 0, the id of a record.")
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
        return str(ip_address(value))
    except ValueError:
        raise InvalidValueException("request_ip must be an IP address.") from None
