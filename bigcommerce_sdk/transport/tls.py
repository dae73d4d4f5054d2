"""TLS settings of the transports that do not leave them to ``requests``."""

from __future__ import annotations

import os
import ssl
import sys

from bigcommerce_sdk.transport.settings import environment_bundle


def client_context(verifies: bool, bundle: str | None) -> ssl.SSLContext:
    """The TLS settings of ``urllib3``.

    Args:
        verifies: whether certificates are verified.
        bundle: the file or folder of trusted certificates; by default that of the environment, else
            that of ``requests``.

    Raises:
        OSError: when the file or folder does not exist.
        ssl.SSLError: when it cannot be read.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.options |= ssl.OP_NO_COMPRESSION | ssl.OP_NO_TICKET
    context.set_alpn_protocols(["http/1.1"])
    if not verifies:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    if sys.version_info >= (3, 13):
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN | ssl.VERIFY_X509_STRICT
    path = find_bundle(bundle)
    if not os.path.exists(path):
        raise OSError("no bundle")  # as requests raises it; see failures.translate
    if os.path.isdir(path):
        context.load_verify_locations(capath=path)
    else:
        context.load_verify_locations(cafile=path)
    return context


def find_bundle(given: str | None) -> str:
    """The file or folder of trusted certificates: that of ``requests`` by default.

    Args:
        given: the setting of the transport, if any.
    """
    import certifi

    return given or environment_bundle() or certifi.where()
