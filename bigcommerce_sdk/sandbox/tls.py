"""Certificates of the sandbox, for clients that call a fixed host over HTTPS."""

from __future__ import annotations

import ssl
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NamedTuple

from bigcommerce_sdk import facts
from bigcommerce_sdk.json.writing import shown

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.x509 import CertificateBuilder, GeneralName

#: The hosts of the API and its stores, and those of the machine.
FIXED_HOSTS = (facts.API_HOST, facts.LOGIN_HOST)
HOSTS = (*FIXED_HOSTS, "*.mybigcommerce.com", "localhost", "127.0.0.1", "::1")
#: Wildcard addresses, which certificates cannot name.
_ANY = frozenset({"", "0.0.0.0", "::"})  # noqa: S104 - compared with, not listened on
#: The first line of a CA file: only such a file is replaced.
_MARK = "# CA of a BigCommerce sandbox. Its key is not kept anywhere.\n"
_DAYS = 365


class Certificates(NamedTuple):
    """A certificate of the server, and the CA that has signed it.

    Attributes:
        context: the TLS settings of the server.
        ca: the certificate of the CA as PEM.
        hosts: the hosts that the certificate is valid for.
    """

    context: ssl.SSLContext
    ca: str
    hosts: tuple[str, ...]

    def covers(self, host: str) -> bool:
        """Whether the certificate is valid for a host."""
        host = host.lower().strip("[]")
        return host in self.hosts or f"*.{host.partition('.')[2]}" in self.hosts


def make_certificates(more: Iterable[str] = ()) -> Certificates:
    """A new CA, and a certificate for the hosts of BigCommerce and this machine.

    Args:
        more: further hosts: names or IP addresses.

    Raises:
        ImportError: the extra is not installed.
        ValueError: a host is neither a name nor an address.
    """
    hosts = tuple(dict.fromkeys([*HOSTS, *(each.lower() for each in more if each not in _ANY)]))
    try:
        from cryptography import x509
        from cryptography.hazmat.primitives import hashes, serialization
        from cryptography.hazmat.primitives.asymmetric import ec
    except ModuleNotFoundError as error:
        message = f"TLS needs {error.name}: pip install 'bigcommerce_sdk[sandbox,tls]'"
        raise ImportError(message, name=error.name) from None

    names = [_general_name(host) for host in hosts]
    ca_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    usage = dict.fromkeys(
        (
            *("content_commitment", "data_encipherment", "key_agreement", "encipher_only"),
            *("key_encipherment", "decipher_only", "digital_signature", "key_cert_sign"),
            "crl_sign",
        ),
        False,
    )
    ca = (
        _builder("BigCommerce sandbox CA", ca_key, ca_key)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.KeyUsage(**{**usage, "key_cert_sign": True}), critical=True)
        .sign(ca_key, hashes.SHA256())
    )
    own = (
        _builder("BigCommerce sandbox", key, ca_key)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(**{**usage, "digital_signature": True}), critical=True)
        .add_extension(
            x509.ExtendedKeyUsage([x509.oid.ExtendedKeyUsageOID.SERVER_AUTH]), critical=False
        )
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .sign(ca_key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    private = key.private_bytes(
        pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    context = _server_context(own.public_bytes(pem) + private)
    return Certificates(context, ca.public_bytes(pem).decode(), hosts)


def _builder(
    name: str, key: EllipticCurvePrivateKey, issuer: EllipticCurvePrivateKey
) -> CertificateBuilder:
    """The part that is the same in both certificates."""
    from cryptography import x509

    def named(common: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(x509.oid.NameOID.COMMON_NAME, common)])

    now = datetime.now(UTC)
    public = issuer.public_key()
    return (
        x509.CertificateBuilder()
        .subject_name(named(name))
        .issuer_name(named("BigCommerce sandbox CA"))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=_DAYS))
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(public), critical=False)
    )


def _general_name(host: Any) -> GeneralName:
    """The subject alternative name of a host.

    Raises:
        ValueError: it is neither a name nor an address.
    """
    from cryptography import x509

    try:
        return x509.IPAddress(ip_address(host))
    except ValueError:
        labels = host.removeprefix("*.").split(".")
        if not all(
            label.isascii() and label.replace("-", "a").replace("_", "a").isalnum()
            for label in labels
        ):
            raise ValueError(
                f"A host of the certificate must be a name or an IP address, not {shown(host)}."
            ) from None
        return x509.DNSName(host)


def _server_context(content: bytes) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_alpn_protocols(["http/1.1"])
    with TemporaryDirectory() as folder:  # readable by the owner only
        path = Path(folder, "server.pem")
        path.write_bytes(content)
        context.load_cert_chain(path)
    return context


def check_ca_file(path: Path) -> None:
    """Check that a CA file can be written.

    Raises:
        ValueError: another file or folder would be replaced, or the folder does not exist.
    """
    if path.is_dir():
        raise ValueError(f"{path}: is a folder; name a file for the certificate of the CA.")
    if not path.absolute().parent.is_dir():
        raise ValueError(f"{path}: the folder does not exist.")
    if path.exists() and not path.read_bytes().startswith(_MARK.encode()):
        raise ValueError(
            f"{path}: exists and is not the CA of a sandbox: name another file, or delete it."
        )


def write_ca_file(path: Path, certificates: Certificates) -> None:
    """Write the certificate of the CA.

    Raises:
        OSError: the file cannot be written.
    """
    path.write_text(_MARK + certificates.ca, encoding="ascii")
