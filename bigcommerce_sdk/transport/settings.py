"""Settings and limits of every transport: proxies, trusted certificates, sizes.

Arguments override the environment. An empty setting disables no protection.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, cast
from urllib.parse import urlsplit

from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.http.paths import is_loopback
from bigcommerce_sdk.json.types import is_mapping
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.warning import warn

#: Maximum size of a response in bytes, decompressed.
MAX_BYTES = 64 * 1024 * 1024
#: Maximum length of a header line or chunk header, in bytes.
MAX_LINE = 65536
#: Maximum number of header lines of a response, and of informational responses before it.
MAX_HEADERS = MAX_INTERIM = 100
_PROXIED = ("http", "https", "all")
PROXY_SCHEMES = ("http", "https", "socks4", "socks4a", "socks5", "socks5h")
_UNVERIFIED = (
    "TLS verification is off: anyone on the network path to the API can read and change "
    "everything, including the access token."
)


class MaskedText(str):
    """Text with a masked repr: the address of a proxy may hold a password."""

    def __repr__(self) -> str:
        return "'***'"


def validate_max_bytes(given: Any) -> int:
    """Validate a maximum size, and return it."""
    if type(given) is not int or given < 1:
        raise ConfigurationException(f"max_bytes must be an integer >= 1, got {shown(given)}.")
    return given


def validate_proxies(
    given: Mapping[str, str | None] | None, schemes: tuple[str, ...] = PROXY_SCHEMES
) -> dict[str, MaskedText | None]:
    """Proxies by scheme. Addresses may hold passwords, so no message shows them.

    Args:
        given: the argument.
        schemes: the schemes of proxies that messages name.
    """
    if given is None:
        return {}
    if not is_mapping(given):
        raise ConfigurationException(
            "proxies must be a dict of schemes and addresses, such as "
            "{'https': 'http://proxy.example:3128'}."
        )
    return {scheme: _validate_proxy(scheme, given[scheme], schemes) for scheme in given}


def _validate_proxy(scheme: Any, address: Any, schemes: tuple[str, ...]) -> MaskedText | None:
    if scheme == "no_proxy" and isinstance(address, str):
        return MaskedText(address)
    if not isinstance(scheme, str) or scheme.partition("://")[0] not in _PROXIED:
        raise ConfigurationException(
            f"proxies: the key must be 'https', 'http' or 'all', optionally with a host such as "
            f"'https://api.bigcommerce.com', got {shown(scheme)}."
        )
    if address is None or address == "":
        return None
    if not is_proxy(address):
        raise ConfigurationException(
            f"proxies: the address for {scheme!a} must be like http://proxy.example:3128, "
            f"with one of the schemes {', '.join(schemes)}; None disables the proxy."
        )
    return MaskedText(address)


def is_proxy(address: Any) -> bool:
    """Whether a value is the address of a proxy."""
    try:
        text = address if "://" in address else f"http://{address}"
        parts = urlsplit(text)
        parts.port  # noqa: B018 - the property validates the port
    except (TypeError, ValueError):
        return False
    is_plain = text.isprintable() and " " not in text
    return is_plain and bool(parts.hostname) and parts.scheme in PROXY_SCHEMES


def validate_bundle(given: Any) -> str | None:
    """The path of trusted certificates as text."""
    if given is None:
        return None
    text = ""
    if isinstance(given, (str, bytes, os.PathLike)):
        text = os.fsdecode(cast("str", given))
    if not text.strip() or "\0" in text:
        raise ConfigurationException(
            "ca_bundle must be the path of a file or folder with certificates, got "
            f"{shown(given)}. Leave it out for the default certificates; "
            "insecure_skip_tls_verification=True turns verification off."
        )
    return text


def validate_verification(skip: Any, bundle: str | None) -> bool:
    """Whether certificates are verified; warns if they are not.

    Args:
        skip: the argument ``insecure_skip_tls_verification``.
        bundle: the valid argument ``ca_bundle``.
    """
    if type(skip) is not bool:
        raise ConfigurationException(
            f"insecure_skip_tls_verification must be True or False, got {shown(skip)}."
        )
    if skip and bundle is not None:
        raise ConfigurationException(
            "ca_bundle and insecure_skip_tls_verification are mutually exclusive: give one."
        )
    if skip:
        warn_unverified()
    return not skip


def warn_unverified() -> None:
    """Warn that certificates are not verified."""
    warn(_UNVERIFIED, RuntimeWarning)


def environment_bundle() -> str | None:
    """The file or folder of trusted certificates that the environment names."""
    names = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
    return next(filter(None, map(os.environ.get, names)), None)


def keys_of(url: str) -> tuple[str, ...]:
    """The keys of proxies that apply to an address, the most specific one first."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    return (f"{parts.scheme}://{host}", parts.scheme, f"all://{host}", "all")


def choose_proxies(
    url: str, *given: Mapping[str, Any], environment: bool = True
) -> dict[str, MaskedText]:
    """The proxies that apply to an address, by key.

    Args:
        url: the address.
        given: proxies by scheme; the first one that has a key of the address is used, and a
            ``no_proxy`` of the first of all.
        environment: whether to use proxies of the environment if no given ones apply. They are
            never used for loopback addresses.
    """
    keys = set(keys_of(url))
    found: Mapping[str, Any] | None = next((each for each in given if keys & each.keys()), None)
    if found is None:
        found = {}
        if environment and not is_loopback(urlsplit(url).hostname or ""):
            found = _environment_proxies(url, given[0].get("no_proxy"))
    return {key: MaskedText(each) for key, each in found.items() if each}


def _environment_proxies(url: str, no_proxy: str | None) -> Mapping[str, Any]:
    from urllib.request import getproxies

    if not getproxies():
        return {}
    from requests.utils import get_environ_proxies  # requests also accepts networks in no_proxy

    return get_environ_proxies(url, no_proxy=no_proxy)
