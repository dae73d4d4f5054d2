"""Validation of hosts, store hashes, ids and paths of requests."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from bigcommerce_sdk.exception import ConfigurationException, InvalidValueException
from bigcommerce_sdk.json.writing import type_of, unwrapped

LOOPBACK = ("localhost", "127.0.0.1", "::1")
_LOOPBACK_IP = re.compile(r"(::ffff:)?127(\.\d{1,3}){3}")
#: Maximum size of a numeric id, in bits.
_LARGEST_ID = 128
_STORE_HASH = re.compile(r"[A-Za-z0-9]{1,64}")


def is_loopback(host: str) -> bool:
    """Whether a host is this machine.

    >>> is_loopback("127.0.0.1"), is_loopback("api.bigcommerce.com")
    (True, False)
    """
    name = host.lower().rstrip(".")
    return name in LOOPBACK or name.endswith(".localhost") or bool(_LOOPBACK_IP.fullmatch(name))


def base_url(host: str) -> str:
    """The origin of a host, given as a name (which means https) or as a URL.

    Raises:
        ConfigurationException: when it is not a plain origin, or is http but not loopback.
    """
    wrong = ConfigurationException(
        "The host must be a name such as api.bigcommerce.com, or an origin such as "
        "https://api.bigcommerce.com, without a path or user."
    )
    text = host.strip().removesuffix("/") if isinstance(host, str) else ""
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        parts.port  # noqa: B018 - reading it validates it
    except ValueError:
        raise wrong from None
    bare = parts.hostname is not None and not (
        parts.path or parts.query or parts.fragment or parts.username or parts.password
    )
    safe = text.isprintable() and re.fullmatch(r"[A-Za-z0-9.:\[\]-]+", parts.netloc) is not None
    if not (bare and safe) or parts.scheme not in ("http", "https"):
        raise wrong
    if parts.scheme == "http" and parts.hostname not in LOOPBACK:
        raise ConfigurationException(
            f"Plain http is only for this machine, got {parts.hostname}. Use https."
        )
    return f"{parts.scheme}://{parts.netloc}"


def check_store_hash(store_hash: str) -> str:
    """Validate a store hash, and return it.

    Raises:
        ConfigurationException: when it is not 1 to 64 letters and digits.
    """
    if not is_store_hash(store_hash):
        raise ConfigurationException(
            "store_hash must be letters and digits only, such as 'ab12cd34': the part after "
            "/stores/ in the store's API path."
        )
    return store_hash


def is_store_hash(value: object) -> bool:
    """Whether a value is a valid store hash."""
    return isinstance(value, str) and _STORE_HASH.fullmatch(value) is not None


def store_of(context: object) -> str | None:
    """The store hash of a context such as ``stores/ab12cd34``, or ``None``.

    >>> store_of("stores/ab12cd34")
    'ab12cd34'
    """
    kind, _, store_hash = context.partition("/") if isinstance(context, str) else ("", "", "")
    return store_hash if kind == "stores" and is_store_hash(store_hash) else None


def check_api_path(template: str, ids: int) -> str:
    """Validate an ``api_path`` such as ``/stores/{}/v2/{}``, and return its base.

    The base is the template without the last pair of braces, which stands for the path of a call.

    Args:
        template: the ``api_path``.
        ids: number of ids before the last pair of braces.

    Raises:
        ConfigurationException: when it is not such a path, or could lead to another host.
    """
    template = template if isinstance(template, str) else ""
    base = template.removesuffix("/{}")
    plain = base.startswith("/") and base != template and base.count("{}") == ids
    odd = base.startswith("//") or is_unsafe(base) or re.search(r"[{}]", base.replace("{}", ""))
    if odd or not plain:
        raise ConfigurationException(
            f"api_path must be a path that starts with a slash and ends in /{{}}, with {ids + 1} "
            "pair(s) of braces, such as /stores/{}/v2/{} or /api/v2/{}."
        )
    return base


def segment(value: Any, what: str = "id") -> str:
    """One path segment, quoted for a URL.

    Raises:
        InvalidValueException: when it is empty, or could change the path.
    """
    if type(value) is int and 0 <= value < 2**63:
        return str(value)  # the fast path of nearly all calls
    given, value = value, unwrapped(value)
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        hint = " Pass its id." if hasattr(given, "to_dict") else ""
        raise InvalidValueException(f"{what} must be a number or text, got {type_of(given)}.{hint}")
    if isinstance(value, int) and value.bit_length() > _LARGEST_ID:
        raise InvalidValueException(f"{what} must be a number below 2**{_LARGEST_ID}, got more.")
    text = str(value)
    if text.strip() == "":
        raise InvalidValueException(
            f"{what} must not be empty: the call would apply to the whole list."
        )
    if (
        text.lower() in _NO_IDS
        or re.search(r"[/\\?#%\x00-\x20\x7f]", text)
        or not text.isprintable()
    ):
        raise InvalidValueException(
            f"{what} must be an id without slashes, spaces and the like, got {text[:40]!r}."
        )
    if isinstance(value, int) and value < 0:
        raise InvalidValueException(f"{what} must be >= 0, got {value}.")
    return quote(text, safe="")


#: Texts that would leave the place of an id empty or lead elsewhere; V2 takes the suffix behind
#: any path.
_NO_IDS = frozenset({".", "..", ".json"})

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def expand(path: str, ids: Iterable[Any]) -> str:
    """``path`` with its ``{placeholders}`` replaced in order by validated ids.

    >>> expand("/products/{product_id}/images/{id}", (5, 7))
    '/products/5/images/7'
    """
    found, values = "", iter(ids)
    for text, name in _parts(path):
        found += text if name is None else text + segment(next(values, None), name)
    return found


def _split(path: str) -> tuple[tuple[str, str | None], ...]:
    """The texts of a path with the placeholder behind each; ``None`` behind the last."""
    texts = _PLACEHOLDER.split(path)
    return (*zip(texts[::2], texts[1::2], strict=False), (texts[-1], None))


_parts = lru_cache(maxsize=1024)(_split)


#: A path without special characters other than the slash.
_PLAIN_PATH = re.compile(r"[A-Za-z0-9_/-]*")


def is_unsafe(path: str) -> bool:
    """Whether a path could leave the base of the API, by dot segments or separators."""
    if _PLAIN_PATH.fullmatch(path):
        return False  # the fast path of nearly all calls
    if re.search(r"[\\?#\x00-\x20\x7f]", path):
        return True
    return any(part in (".", "..") for part in re.split(r"[/\\]", unquote(path)))
