"""A transport over ``requests``.

:mod:`~bigcommerce_sdk.transport.wire` adds deadlines, cancellation and safe reuse of connections;
:mod:`~bigcommerce_sdk.transport.failures` translates exceptions.
"""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING, Any, Protocol, cast
from urllib.parse import urlsplit
from weakref import WeakSet

from bigcommerce_sdk.exception import (
    CancelledException,
    ConfigurationException,
    ResponseTooLargeException,
    TransportException,
)
from bigcommerce_sdk.http.paths import is_loopback
from bigcommerce_sdk.json.types import is_mapping
from bigcommerce_sdk.json.writing import shown, type_of
from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.warning import warn

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import requests

    from bigcommerce_sdk.messages import Timeout
    from bigcommerce_sdk.secret import Secret
    from bigcommerce_sdk.transport.wire import Exchange

#: Maximum size of a response in bytes, decompressed.
MAX_BYTES = 64 * 1024 * 1024
_CHUNK = 64 * 1024
#: Bytes of an empty body on the wire: plain, deflate and gzip.
_NOTHING = (0, 8, 20)
_PROXIED = ("http", "https", "all")
_PROXY_SCHEMES = ("http", "https", "socks4", "socks4a", "socks5", "socks5h")
_UNVERIFIED = (
    "TLS verification is off: anyone on the network path to the API can read and change "
    "everything, including the access token."
)


class Transport(Protocol):
    """The interface of a transport: send one request, return one response.

    An implementation never follows redirects, never adds credentials of its own, and raises
    :class:`~bigcommerce_sdk.exception.TransportException` when no response arrives. Any other
    exception that it raises reaches the caller unchanged, without a retry.
    """

    def send(self, request: Request, secrets: Mapping[str, Secret], timeout: Any) -> Response:
        """Send a request.

        Args:
            request: the request.
            secrets: further headers.
            timeout: seconds (``float``) from connect to the last byte; or, only where the caller
                gave a pair as the option ``timeout``, a tuple: to connect, then for the rest.
        """
        ...

    def close(self) -> None:
        """Release the sockets and cancel requests in flight in other threads.

        Sending again afterwards opens new sockets.
        """
        ...


class RequestsTransport:
    """A transport over ``requests``: one session per thread, made when first used.

    Arguments override settings of the session, and those override the environment. Proxies from
    the environment are never used for loopback addresses.

    Args:
        proxies: proxies by scheme, as for ``requests``; ``{"https": None}`` disables the proxies
            of the environment.
        ca_bundle: file or folder of trusted certificates, in place of the default ones.
        session: a factory that makes a session for each thread, for further settings of
            ``requests``. ``.netrc``, cookies, redirects and retries of the session are disabled.
            Its adapters see a placeholder for the access token, which only the socket gets.
        max_bytes: maximum size of a response in bytes, decompressed.
        insecure_skip_tls_verification: accept any certificate. Anyone on the network path can then
            read the access token; use it only in tests against your own server.

    Raises:
        ConfigurationException: when an argument is not valid, such as an empty ``ca_bundle``.
    """

    def __init__(
        self,
        *,
        proxies: Mapping[str, str | None] | None = None,
        ca_bundle: str | os.PathLike[str] | None = None,
        session: Callable[[], requests.Session] | None = None,
        max_bytes: int = MAX_BYTES,
        insecure_skip_tls_verification: bool = False,
    ) -> None:
        self._proxies = _validate_proxies(proxies)
        self._ca_bundle = _validate_bundle(ca_bundle)
        if type(insecure_skip_tls_verification) is not bool:
            raise ConfigurationException(
                "insecure_skip_tls_verification must be True or False, "
                f"got {shown(insecure_skip_tls_verification)}."
            )
        if insecure_skip_tls_verification and self._ca_bundle is not None:
            raise ConfigurationException(
                "ca_bundle and insecure_skip_tls_verification are mutually exclusive: give one."
            )
        if type(max_bytes) is not int or max_bytes < 1:
            raise ConfigurationException(
                f"max_bytes must be an integer >= 1, got {shown(max_bytes)}."
            )
        if session is not None and not callable(session):
            raise ConfigurationException(
                "session must be a function that makes a requests.Session, "
                f"got {type_of(session)}."
            )
        self._verifies = not insecure_skip_tls_verification
        self._make_session = session
        self._max_bytes = max_bytes
        self._warned = False
        self._begin()
        if insecure_skip_tls_verification:
            self._warn_unverified()

    def _begin(self) -> None:
        self._process = os.getpid()
        # reentrant: a signal handler may close while its own thread holds the lock
        self._lock = threading.RLock()
        self._local = threading.local()
        #: weak references, so that the session of a thread is freed with the thread
        self._sessions: WeakSet[requests.Session] = WeakSet()
        self._in_flight: set[Exchange] = set()

    def send(self, request: Request, secrets: Mapping[str, Secret], timeout: Any) -> Response:
        """Send a request; see :meth:`Transport.send`."""
        # a pending exception of the caller is not a failure of this call
        handled = sys.exception()
        from bigcommerce_sdk.transport.wire import Exchange

        exchange = Exchange(timeout)
        response: Response | None = None
        failure: TransportException | None = None
        self._check_process()
        self._in_flight.add(exchange)
        try:
            response = self._exchange(request, secrets, timeout, exchange)
        except TransportException as error:
            failure = error
        except BaseException as error:
            from bigcommerce_sdk.transport.failures import (
                is_foreign,
                transport_failure,
                without_frames,
            )

            if is_foreign(error):
                without_frames(error, handled)
                raise
            failure = transport_failure(error, request, timeout, exchange)
        finally:
            self._in_flight.discard(exchange)
        if exchange.aborted:
            failure = CancelledException(
                f"The call was cancelled: {request.method} {request.path}.", request, exchange.sent
            )
        if response is None or failure is not None:
            assert failure is not None  # noqa: S101 - one of the two is there
            raise failure.with_traceback(None) from failure.__cause__
        return response

    def _exchange(
        self,
        request: Request,
        secrets: Mapping[str, Secret],
        timeout: Timeout,
        exchange: Exchange,
    ) -> Response:
        # created before the deadline starts, because it may import modules. Not a variable of
        # send(): the traceback of an exception would keep the sockets of a finished thread open
        session = self._session()
        with exchange.running():
            route = self._route(session, request.url, exchange)
            exchange.guarded = _guarded(session, request.url)
            with session.request(
                request.method,
                request.url,
                headers={**request.headers, **_headers(secrets, exchange.guarded)},
                data=request.content,
                timeout=timeout if isinstance(timeout, tuple) else (timeout, timeout),
                allow_redirects=False,
                auth=_no_ambient_credentials,
                stream=True,
                **route,
            ) as reply:
                content = self._read(reply)
                if content is None:
                    raise ResponseTooLargeException(
                        f"{request.method} {request.path}: the response is larger than "
                        f"{self._max_bytes} bytes (max_bytes).",
                        request,
                    )
                return Response(reply.status_code, Headers(reply.headers.items()), content)

    def _read(self, reply: requests.Response) -> bytes | None:
        """The body, or ``None`` when it is too large; stops reading at the limit."""
        chunks: list[bytes] = []
        size = 0
        for chunk in reply.iter_content(_CHUNK):
            chunks.append(chunk)
            size += len(chunk)
            if size > self._max_bytes:
                return None
        # requests accepts a truncated compressed body
        is_cut = not size and reply.ok and reply.raw.tell() not in _NOTHING
        if is_cut or getattr(reply.raw, "length_remaining", None):
            raise EOFError
        return b"".join(chunks)

    def close(self) -> None:
        """Release sockets and cancel requests in flight; see :meth:`Transport.close`."""
        with self._lock:
            sessions, self._sessions = list(self._sessions), WeakSet()
            self._local = threading.local()
            in_flight = list(self._in_flight)
        for exchange in in_flight:
            exchange.abort()
        for session in sessions:
            session.close()

    def _check_process(self) -> None:
        if self._process != os.getpid():
            self._begin()  # after a fork: the sockets and the lock belong to the parent

    def _session(self) -> requests.Session:
        session: requests.Session | None = getattr(self._local, "session", None)
        if session is None:
            from http.cookiejar import DefaultCookiePolicy

            import requests

            session = requests.Session() if self._make_session is None else self._make_session()
            # no cookies: a cookie of one store must not be sent to another
            session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))
            # replaced on the instance, because a subclass would import requests with this module
            session.get_redirect_target = _no_redirect_target  # type: ignore[method-assign]
            usual = requests.Session.merge_environment_settings
            if type(session).merge_environment_settings is usual:
                session.merge_environment_settings = _keep_settings  # type: ignore[assignment, method-assign]
            self._local.session = session
            with self._lock:
                self._sessions.add(session)
        return session

    def _route(self, session: requests.Session, url: str, exchange: Exchange) -> dict[str, Any]:
        """Proxies, trusted certificates and client certificate; explicit settings win."""
        from requests.utils import get_environ_proxies, select_proxy

        explicit = self._proxies
        parts = urlsplit(url)
        host = parts.hostname or ""
        keys = {parts.scheme, f"{parts.scheme}://{host}", "all", f"all://{host}"}
        proxies: Mapping[str, Any] = explicit if keys & explicit.keys() else session.proxies or {}
        if not keys & proxies.keys():
            use_environment = session.trust_env and not is_loopback(host)
            proxies = (
                get_environ_proxies(url, no_proxy=explicit.get("no_proxy"))
                if use_environment
                else {}
            )
        proxies = {name: _MaskedText(each) for name, each in proxies.items() if each}
        exchange.proxy = select_proxy(url, proxies)
        return {
            "proxies": proxies,
            "verify": self._verification(session),
            "cert": session.cert,
        }

    def _verification(self, session: requests.Session) -> bool | str:
        """The value of ``verify`` for requests; of the session's, only ``False`` disables it."""
        if not self._verifies:
            return False
        if self._ca_bundle is not None:
            return self._ca_bundle
        own: Any = session.verify
        if own is False:
            self._warn_unverified()
            return False
        if own is not True and own:
            return os.fsdecode(own)
        if not session.trust_env:
            return True
        names = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
        return next(filter(None, map(os.environ.get, names)), True)

    def _warn_unverified(self) -> None:
        if not self._warned:
            self._warned = True
            warn(_UNVERIFIED, RuntimeWarning)


class _MaskedText(str):
    """Text with a masked repr: the address of a proxy may hold a password."""

    def __repr__(self) -> str:
        return "'***'"


def _guarded(session: requests.Session, url: str) -> bool:
    """Guard the connections of the adapter for ``url``; returns whether that is possible."""
    from requests.adapters import HTTPAdapter

    from bigcommerce_sdk.transport.wire import GuardedAdapter, mixed

    adapter: Any = session.get_adapter(url)
    # libraries that mock requests replace `send`
    if (
        not isinstance(adapter, HTTPAdapter)
        or HTTPAdapter.send.__module__ != HTTPAdapter.__module__
    ):
        return False
    if not isinstance(adapter, GuardedAdapter):
        adapter.__class__ = mixed(GuardedAdapter, type(adapter))
    return True


def _headers(secrets: Mapping[str, Secret], sealed: bool) -> dict[str, str]:
    # no variable holds the secrets, because traceback reports show variables
    from bigcommerce_sdk.transport.wire import Sealed

    return {name: Sealed(secret) if sealed else secret.reveal() for name, secret in secrets.items()}


def _validate_proxies(given: Mapping[str, str | None] | None) -> dict[str, _MaskedText | None]:
    """Proxies by scheme. Addresses may hold passwords, so no message shows them."""
    if given is None:
        return {}
    if not is_mapping(given):
        raise ConfigurationException(
            "proxies must be a dict of schemes and addresses, such as "
            "{'https': 'http://proxy.example:3128'}."
        )
    return {scheme: _validate_proxy(scheme, address) for scheme, address in given.items()}


def _validate_proxy(scheme: Any, address: Any) -> _MaskedText | None:
    if scheme == "no_proxy" and isinstance(address, str):
        return _MaskedText(address)
    if not isinstance(scheme, str) or scheme.partition("://")[0] not in _PROXIED:
        raise ConfigurationException(
            f"proxies: the key must be 'https', 'http' or 'all', optionally with a host such as "
            f"'https://api.bigcommerce.com', got {shown(scheme)}."
        )
    if address is None or address == "":
        return None
    try:
        text = address if "://" in address else f"http://{address}"
        parts = urlsplit(text)
        parts.port  # noqa: B018 - the property validates the port
        valid = parts.scheme in _PROXY_SCHEMES and bool(parts.hostname) and _is_printable(text)
    except (TypeError, ValueError):
        valid = False
    if not valid:
        raise ConfigurationException(
            f"proxies: the address for {scheme!a} must be like http://proxy.example:3128, "
            f"with one of the schemes {', '.join(_PROXY_SCHEMES)}; None disables the proxy."
        )
    return _MaskedText(address)


def _is_printable(address: str) -> bool:
    return address.isprintable() and " " not in address


def _validate_bundle(given: Any) -> str | None:
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


def _no_ambient_credentials(prepared: Any) -> Any:
    """An auth hook that adds nothing. Its presence keeps requests from reading ``.netrc``."""
    return prepared


def _no_redirect_target(resp: requests.Response) -> str | None:
    """No redirect target: requests neither parses nor follows the address."""
    return None


def _keep_settings(url: Any, proxies: Any, stream: Any, verify: Any, cert: Any) -> dict[str, Any]:
    """The given settings: those of session and environment are merged already."""
    return {"proxies": proxies, "stream": stream, "verify": verify, "cert": cert}
