"""Signed payloads, tokens and webhooks: whether to trust them, and making those that we sign.

Each kind has a verifier and a signer in one module, and no verifier accepts another kind. All take
the app's client secret, raise :class:`~bigcommerce_sdk.exception.SignatureException` for what must
not be trusted, and :class:`~bigcommerce_sdk.exception.ConfigurationException` for a secret or
client id that cannot be right. ``now`` is Unix time, by default the clock's. Its modules,
from the top to the bottom::

    payload           ``signed_payload``, the older parameter of load callbacks
    payload_jwt       ``signed_payload_jwt``: load, uninstall, remove a user
    current_customer  who is logged in to the storefront
    customer_login    log a customer in to the storefront
    webhook           a webhook's body and headers
    tokens            a JWT, from text to claims and back
    claims            what must hold of claims
    base64            base64 that has one spelling only
    keys              client secrets that can be right
"""

from __future__ import annotations

from bigcommerce_sdk.signing.claims import LEEWAY, Person
from bigcommerce_sdk.signing.current_customer import (
    CurrentCustomer,
    sign_current_customer,
    verify_current_customer,
)
from bigcommerce_sdk.signing.customer_login import (
    CustomerLogin,
    sign_customer_login,
    verify_customer_login,
)
from bigcommerce_sdk.signing.payload import SignedPayload, sign_payload, verify_payload
from bigcommerce_sdk.signing.payload_jwt import Callback, sign_payload_jwt, verify_payload_jwt
from bigcommerce_sdk.signing.webhook import Webhook, sign_webhook, verify_webhook

__all__ = [
    "LEEWAY",
    "Callback",
    "CurrentCustomer",
    "CustomerLogin",
    "Person",
    "SignedPayload",
    "Webhook",
    "sign_current_customer",
    "sign_customer_login",
    "sign_payload",
    "sign_payload_jwt",
    "sign_webhook",
    "verify_current_customer",
    "verify_customer_login",
    "verify_payload",
    "verify_payload_jwt",
    "verify_webhook",
]
