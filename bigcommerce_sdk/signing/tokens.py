"""Encoding and decoding of JWTs.

PyJWT computes signatures only. Its ``decode`` accepts several encodings of one token, and warns
about the length of secrets, which BigCommerce chooses.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.exception import ConfigurationException, SignatureException
from bigcommerce_sdk.signing.base64 import url_decode, url_encode
from bigcommerce_sdk.signing.claims import json_object, to_json

if TYPE_CHECKING:
    from bigcommerce_sdk.secret import Secret

#: Maximum length of a token.
LONGEST_TOKEN = 8192


def seal(claims: Mapping[str, Any], client_secret: Secret, algorithm: str = "HS256") -> str:
    """Sign claims as a JWT."""
    head, body = (url_encode(to_json(part)) for part in ({"alg": algorithm, "typ": "JWT"}, claims))
    signature = _signature(algorithm, client_secret, f"{head}.{body}")
    return f"{head}.{body}.{url_encode(signature)}"


def unseal(token: str, client_secret: Secret, algorithms: tuple[str, ...]) -> dict[str, Any]:
    """Verify the signature of a JWT, and return its claims, which are not validated.

    Raises:
        SignatureException: when it is malformed, has another algorithm or a wrong signature.
    """
    head, body, signature = split(token, 3)
    header = json_object(url_decode(head))
    algorithm = header.get("alg")
    if algorithm not in algorithms:
        wanted = " or ".join(algorithms)
        raise SignatureException(f"The token is not signed with {wanted}.", "algorithm")
    if "crit" in header or "b64" in header:
        raise SignatureException("The header of the token requires a JWT extension.", "algorithm")
    if not hmac.compare_digest(
        url_decode(signature), _signature(algorithm, client_secret, f"{head}.{body}")
    ):
        raise SignatureException("The signature is not valid for this client_secret.", "signature")
    return json_object(url_decode(body))


def split(token: str, parts: int) -> list[str]:
    """Split a token at its dots.

    Raises:
        SignatureException: when the number of parts differs, or the token is too long.
    """
    if not isinstance(token, str) or not token.isascii():
        raise SignatureException("The token is not ASCII text.", "malformed")
    if len(token) > LONGEST_TOKEN:
        raise SignatureException(
            f"The token is longer than {LONGEST_TOKEN} characters.", "malformed"
        )
    found = token.split(".")
    if len(found) != parts:
        raise SignatureException(
            f"The token does not have {parts} parts separated by dots.", "malformed"
        )
    return found


def _signature(algorithm: str, client_secret: Secret, message: str) -> bytes:
    from jwt.algorithms import get_default_algorithms
    from jwt.exceptions import InvalidKeyError

    signer = get_default_algorithms()[algorithm]
    try:
        return signer.sign(message.encode(), signer.prepare_key(client_secret.reveal()))
    except InvalidKeyError:
        pass  # raised below, so that no traceback refers to the secret
    raise ConfigurationException(
        "The client_secret must be the secret of the app, not a key such as PEM."
    )
