"""Sending a request over the network. The one place that knows an HTTP library."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Protocol
from weakref import WeakSet

from bigcommerce_sdk.exception import TransportException, TransportTimeoutException
from bigcommerce_sdk.protocol import Headers, Request, Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    import requests

    from bigcommerce_sdk.secret import Secret


class Transport(Protocol):
    """What a connection needs of a network: send one request, bring back one reply.

    An implementation never follows redirects, never adds credentials of its own, and raises
    :class:`~bigcommerce_sdk.exception.TransportException` when no reply arrives.
    """

    def send(self, request: Request, secrets: Mapping[str, Secret], timeout: float) -> Response:
        """Send ``request`` with the ``secrets`` as further headers; wait ``timeout`` seconds."""
        ...

    def close(self) -> None:
        """Release sockets. Sending again afterwards opens new ones."""
        ...


class RequestsTransport:
    """A transport over ``requests``: one session per thread, made when first used."""

    def __init__(self) -> None:
        self._local = threading.local()
        #: held weakly: the session of a thread that ended goes with it
        self._sessions: WeakSet[requests.Session] = WeakSet()
        self._lock = threading.Lock()

    def send(self, request: Request, secrets: Mapping[str, Secret], timeout: float) -> Response:
        import requests
        from urllib3.exceptions import ReadTimeoutError

        session = self._session()
        try:
            reply = session.request(
                request.method,
                request.url,
                # no variable holds the secrets, so that no report of a traceback's variables does
                headers={
                    **request.headers,
                    **{name: secret.reveal() for name, secret in secrets.items()},
                },
                data=request.content,
                timeout=timeout,
                allow_redirects=False,
                auth=_no_ambient_credentials,
            )
        except (OSError, ValueError) as failure:
            # the library's text may quote headers, so only its kind is told
            kind = type(failure).__name__
            late = isinstance(failure, requests.Timeout) or (
                # a body that stops half-way
                any(isinstance(cause, ReadTimeoutError) for cause in failure.args)
            )
        else:
            return Response(reply.status_code, Headers(reply.headers.items()), reply.content)
        what = f"{request.method} {request.path}"
        if late:
            raise TransportTimeoutException(f"{what}: no reply within {timeout:g} s.", request)
        raise TransportException(f"{what}: no reply arrived ({kind}).", request)

    def close(self) -> None:
        with self._lock:
            sessions, self._sessions = list(self._sessions), WeakSet()
            self._local = threading.local()
        for session in sessions:
            session.close()

    def _session(self) -> requests.Session:
        session: requests.Session | None = getattr(self._local, "session", None)
        if session is None:
            from http.cookiejar import DefaultCookiePolicy

            import requests

            session = requests.Session()
            # one store's reply must not travel to another: no cookie is kept
            session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))
            # replaced on this one object; a subclass would import requests with this module
            session.get_redirect_target = _nowhere  # type: ignore[method-assign]
            self._local.session = session
            with self._lock:
                self._sessions.add(session)
        return session


def _no_ambient_credentials(prepared: Any) -> Any:
    """An auth hook that adds nothing. Its presence keeps requests from reading ``.netrc``."""
    return prepared


def _nowhere(resp: requests.Response) -> str | None:
    """Where a redirect leads. Not answering keeps requests from reading an address that may be
    odd enough to fail, and from ever following one."""
    return None
