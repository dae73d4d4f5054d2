"""A transport over ``requests``."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from weakref import WeakSet

from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.http.paths import is_loopback
from bigcommerce_sdk.json.writing import shown, type_of
from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.transport.base import CHUNK, GuardedTransport, Transport
from bigcommerce_sdk.transport.settings import (
    MAX_BYTES,
    choose_proxies,
    environment_bundle,
    warn_unverified,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import requests

    from bigcommerce_sdk.messages import Timeout
    from bigcommerce_sdk.secret import Secret
    from bigcommerce_sdk.transport.wire import Exchange

__all__ = ["RequestsTransport", "Transport"]


class RequestsTransport(GuardedTransport):
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
        super().__init__(
            proxies=proxies,
            ca_bundle=ca_bundle,
            max_bytes=max_bytes,
            insecure_skip_tls_verification=insecure_skip_tls_verification,
        )
        self._warned = insecure_skip_tls_verification
        if session is not None and not callable(session):
            raise ConfigurationException(
                "session must be a function that makes a requests.Session, "
                f"got {type_of(session)}."
            )
        self._make_session = session

    def _begin(self) -> None:
        super()._begin()
        self._local = threading.local()
        #: weak references, so that the session of a thread is freed with the thread
        self._sessions: WeakSet[requests.Session] = WeakSet()

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
            settings: dict[str, Any] = {
                "timeout": timeout if isinstance(timeout, tuple) else (timeout, timeout),
                "allow_redirects": False,
                "stream": True,
                **route,
            }
            is_plain = request.method == "GET" and not request.content
            if is_plain and self._make_session is None:
                reply = session.send(
                    _prepared_get(session, request, _headers(secrets, exchange.guarded)),
                    **settings,
                )
            else:
                reply = session.request(
                    request.method,
                    request.url,
                    headers={**request.headers, **_headers(secrets, exchange.guarded)},
                    data=request.content,
                    auth=_no_ambient_credentials,
                    **settings,
                )
            with reply:
                content = self._read(
                    request, reply.status_code, reply.raw, reply.iter_content(CHUNK)
                )
                return Response(reply.status_code, Headers(reply.headers.items()), content)

    def _forget(self) -> list[requests.Session]:
        sessions, self._sessions = list(self._sessions), WeakSet()
        self._local = threading.local()
        return sessions

    def _session(self) -> requests.Session:
        session: requests.Session | None = getattr(self._local, "session", None)
        if session is None:
            from http.cookiejar import DefaultCookiePolicy

            import requests

            session = requests.Session() if self._make_session is None else self._make_session()
            if not isinstance(session, requests.Session):
                raise ConfigurationException(
                    f"session must be a function that makes a requests.Session, got "
                    f"{shown(self._make_session)}, which returned {type_of(session)}."
                )
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
        from requests.utils import select_proxy

        parts = urlsplit(url)
        own: Mapping[str, Any] = session.proxies or {}
        uses_environment = session.trust_env and not is_loopback(parts.hostname or "")
        proxies: dict[str, Any] = {}
        if self._proxies or own or uses_environment:
            proxies = choose_proxies(url, self._proxies, own, environment=uses_environment)
            exchange.proxy = select_proxy(url, proxies)
        return {
            "proxies": proxies,
            "verify": parts.scheme != "https" or self._verification(session),
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
        return (environment_bundle() if session.trust_env else None) or True

    def _warn_unverified(self) -> None:
        if not self._warned:
            self._warned = True
            warn_unverified()


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


def _prepared_get(
    session: requests.Session, request: Request, headers: Mapping[str, str]
) -> requests.PreparedRequest:
    """A GET as a session without settings prepares it, in less time: nothing is to be merged."""
    from requests import PreparedRequest
    from requests.hooks import default_hooks

    prepared = PreparedRequest()
    prepared.method, prepared.url, prepared.hooks = "GET", request.url, default_hooks()
    merged: Any = session.headers
    merged = prepared.headers = merged.copy()
    merged.update(request.headers)
    merged.update(headers)
    return prepared


def _no_ambient_credentials(prepared: Any) -> Any:
    """An auth hook that adds nothing. Its presence keeps requests from reading ``.netrc``."""
    return prepared


def _no_redirect_target(resp: requests.Response) -> str | None:
    """No redirect target: requests neither parses nor follows the address."""
    return None


def _keep_settings(url: Any, proxies: Any, stream: Any, verify: Any, cert: Any) -> dict[str, Any]:
    """The given settings: those of session and environment are merged already."""
    return {"proxies": proxies, "stream": stream, "verify": verify, "cert": cert}
