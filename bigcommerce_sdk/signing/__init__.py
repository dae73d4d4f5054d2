"""Signing and verification of payloads, tokens and webhooks.

Each kind has a signer and a verifier in one module; a verifier refuses tokens of other kinds. All
take the app's client secret. They raise :class:`~bigcommerce_sdk.exception.SignatureException` for
tokens that are not authentic or not valid now, and
:class:`~bigcommerce_sdk.exception.ConfigurationException` for an invalid secret or client id.
``now`` is Unix time, by default that of the system clock. Modules, from the top to the bottom::

    payload           ``signed_payload``, the older parameter of load callbacks
    payload_jwt       ``signed_payload_jwt`` of load, uninstall and remove-user callbacks
    current_customer  the Current Customer JWT
    customer_login    the Customer Login JWT
    webhook           webhooks
    tokens            encoding and decoding of JWTs
    claims            validation of claims
    base64            strict base64
    keys              validation of client secrets and ids
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
