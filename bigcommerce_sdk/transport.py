"""Sending a request over the network. The one place that knows an HTTP library."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any, Protocol
from weakref import WeakSet

from bigcommerce_sdk.exception import (
    CertificateException,
    ResponseTooLargeException,
    TransportException,
    TransportTimeoutException,
)
from bigcommerce_sdk.protocol import Headers, Request, Response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import requests

    from bigcommerce_sdk.secret import Secret

#: Bytes of a reply, unpacked, above which it is refused.
MAX_BYTES = 64 * 1024 * 1024
_CHUNK = 64 * 1024
#: Bytes that an empty body takes on the wire: as it is, deflated, and as gzip.
_NOTHING = (0, 8, 20)


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
    """A transport over ``requests``: one session per thread, made when first used.

    Args:
        proxies: proxies by scheme, as ``requests`` takes them; those of the environment count too.
        ca_bundle: file with the certificates to trust, in place of the usual ones.
        session: makes a session for each thread, for what else ``requests`` can be told. Its
            ``.netrc``, cookies and redirects stay unused all the same.
        max_bytes: bytes of a reply, unpacked, above which it is refused.
    """

    def __init__(
        self,
        *,
        proxies: Mapping[str, str] | None = None,
        ca_bundle: str | os.PathLike[str] | None = None,
        session: Callable[[], requests.Session] | None = None,
        max_bytes: int = MAX_BYTES,
    ) -> None:
        self._proxies = dict(proxies or {})
        self._ca_bundle = None if ca_bundle is None else os.fspath(ca_bundle)
        self._make_session = session
        self._max_bytes = max_bytes
        self._begin()

    def _begin(self) -> None:
        self._process = os.getpid()
        self._lock = threading.Lock()
        self._local = threading.local()
        #: held weakly: the session of a thread that ended goes with it
        self._sessions: WeakSet[requests.Session] = WeakSet()

    def send(self, request: Request, secrets: Mapping[str, Secret], timeout: float) -> Response:
        """Send a request; see :meth:`Transport.send`."""
        try:
            with self._session().request(
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
                verify=self._ca_bundle,  # the environment's overrides that of a session
                stream=True,
            ) as reply:
                content = self._read(reply)
                if content is not None:
                    return Response(reply.status_code, Headers(reply.headers.items()), content)
                failure: TransportException = ResponseTooLargeException(
                    f"{request.method} {request.path}: the reply is larger than "
                    f"{self._max_bytes} bytes.",
                    request,
                )
        except (OSError, ValueError, EOFError) as error:
            # the library's text may quote headers, so only its kind is told
            failure = _failure(error, request, timeout)
        raise failure

    def _read(self, reply: requests.Response) -> bytes | None:
        """The body, or ``None`` when it is too large: read no further than shows that."""
        chunks: list[bytes] = []
        size = 0
        for chunk in reply.iter_content(_CHUNK):
            chunks.append(chunk)
            size += len(chunk)
            if size > self._max_bytes:
                return None
        if not size and reply.ok and reply.raw.tell() not in _NOTHING:
            raise EOFError  # the library does not mind a compressed body that is cut short
        return b"".join(chunks)

    def close(self) -> None:
        """Release sockets; see :meth:`Transport.close`."""
        with self._lock:
            sessions, self._sessions = list(self._sessions), WeakSet()
            self._local = threading.local()
        for session in sessions:
            session.close()

    def _session(self) -> requests.Session:
        if self._process != os.getpid():
            self._begin()  # a fork: the sockets and the lock belong to the other process
        session: requests.Session | None = getattr(self._local, "session", None)
        if session is None:
            from http.cookiejar import DefaultCookiePolicy

            import requests

            session = requests.Session() if self._make_session is None else self._make_session()
            session.proxies.update(self._proxies)
            # one store's reply must not travel to another: no cookie is kept
            session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))
            # replaced on this one object; a subclass would import requests with this module
            session.get_redirect_target = _nowhere  # type: ignore[method-assign]
            self._local.session = session
            with self._lock:
                self._sessions.add(session)
        return session


def _failure(error: Exception, request: Request, timeout: float) -> TransportException:
    """What went wrong, in the SDK's own words."""
    import ssl

    import requests
    from urllib3 import exceptions as urllib3

    causes = list(_causes(error))

    def caused_by(*kinds: type[BaseException]) -> bool:
        return any(isinstance(cause, kinds) for cause in causes)

    what = f"{request.method} {request.path}"
    # before a connection stands, nothing can have been sent
    sent = type(error) is not OSError and not caused_by(
        urllib3.NewConnectionError,
        urllib3.ConnectTimeoutError,
        urllib3.LocationValueError,
        requests.exceptions.InvalidURL,
        requests.exceptions.InvalidSchema,
        requests.exceptions.ProxyError,
        ssl.SSLCertVerificationError,  # other failures of TLS can happen after that too
    )
    refused = caused_by(urllib3.NewConnectionError)  # a kind of timeout to the library
    if caused_by(requests.Timeout, urllib3.TimeoutError) and not refused:
        return TransportTimeoutException(f"{what}: no reply within {timeout:g} s.", request, sent)
    kind = type(error).__name__
    if caused_by(ssl.SSLCertVerificationError) or type(error) is OSError:  # no such bundle
        return CertificateException(
            f"{what}: the host could not prove who it is ({kind}).", request, sent=False
        )
    return TransportException(f"{what}: no reply arrived ({kind}).", request, sent)


def _causes(error: BaseException) -> list[BaseException]:
    """An error, those that it wraps, and those that they wrap."""
    found: list[BaseException] = []
    waiting: list[Any] = [error]
    while waiting:
        each = waiting.pop()
        if isinstance(each, BaseException) and each not in found:
            found.append(each)
            waiting += [*each.args, getattr(each, "reason", None), each.__cause__]
            waiting.append(each.__context__)
    return found


def _no_ambient_credentials(prepared: Any) -> Any:
    """An auth hook that adds nothing. Its presence keeps requests from reading ``.netrc``."""
    return prepared


def _nowhere(resp: requests.Response) -> str | None:
    """Where a redirect leads. Not answering keeps requests from reading an address that may be
    odd enough to fail, and from ever following one."""
    return None
