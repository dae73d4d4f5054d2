"""A transport over ``urllib3``, which is faster than one over ``requests``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.transport.base import CHUNK, GuardedTransport
from bigcommerce_sdk.transport.settings import choose_proxies, keys_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from urllib3.connectionpool import HTTPConnectionPool

    from bigcommerce_sdk.messages import Timeout
    from bigcommerce_sdk.secret import Secret
    from bigcommerce_sdk.transport.wire import Exchange

#: Idle connections that are kept for an origin.
_IDLE = 64


class _Route(NamedTuple):
    """How the requests to one origin are sent.

    Attributes:
        pool: its connections.
        proxy: address of the proxy, if any; it may contain a password.
        proxy_headers: headers for a proxy that forwards requests, without a tunnel.
        forwards: whether the proxy forwards requests, which name the whole address then.
    """

    pool: HTTPConnectionPool
    proxy: str | None
    proxy_headers: Mapping[str, str]
    forwards: bool


class Urllib3Transport(GuardedTransport):
    """A transport over ``urllib3``: the rules of ``RequestsTransport``, without ``requests``.

    Certificates, proxies, deadlines, sizes and redirects follow the same rules. All threads share
    the connections. Certificates, and the proxy of each host, are determined once. For client
    certificates, adapters or a session of your own, use ``RequestsTransport``.

    Arguments override settings of the environment. Proxies from the environment are never used for
    loopback addresses.

    Args:
        proxies: proxies by scheme, as for ``requests``; ``{"https": None}`` disables the proxies
            of the environment. SOCKS needs ``PySocks``.
        ca_bundle: file or folder of trusted certificates, in place of the default ones.
        max_bytes: maximum size of a response in bytes, decompressed.
        insecure_skip_tls_verification: accept any certificate. Anyone on the network path can then
            read the access token; use it only in tests against your own server.

    Raises:
        ConfigurationException: when an argument is not valid, such as an empty ``ca_bundle``.

    Example::

        api = BigcommerceApi.from_env(transport=Urllib3Transport())
    """

    def _begin(self) -> None:
        super()._begin()
        self._routes: dict[str, _Route] = {}

    def _forget(self) -> list[HTTPConnectionPool]:
        routes, self._routes = list(self._routes.values()), {}
        return [route.pool for route in routes]

    def _exchange(
        self,
        request: Request,
        secrets: Mapping[str, Secret],
        timeout: Timeout,
        exchange: Exchange,
    ) -> Response:
        from bigcommerce_sdk.transport.wire import Sealed

        url = request.url
        path = url.find("/", len("https://"))
        origin = url if path < 0 else url[:path]
        with exchange.running():
            route = self._routes.get(origin) or self._find_route(origin, url)
            exchange.proxy = route.proxy
            headers = {"Accept-Encoding": "gzip, deflate", **request.headers, **route.proxy_headers}
            if request.content is None and request.method == "DELETE":
                headers["Content-Length"] = "0"  # as requests sends it
            for name, secret in secrets.items():
                headers[name] = Sealed(secret)
            reply = route.pool.urlopen(
                request.method,
                url if route.forwards or path < 0 else url[path:],
                body=request.content,
                headers=headers,
                redirect=False,
                assert_same_host=False,
                preload_content=False,
                decode_content=False,
            )
            body = self._read(
                request, reply.status, reply, reply.stream(CHUNK, decode_content=True)
            )
            return Response(reply.status, Headers(reply.headers.itermerged()), body)

    def _find_route(self, origin: str, url: str) -> _Route:
        with self._lock:
            if origin not in self._routes:
                self._routes[origin] = self._make_route(url)
            return self._routes[origin]

    def _make_route(self, url: str) -> _Route:
        from importlib.metadata import version

        import urllib3

        from bigcommerce_sdk.transport.tls import client_context
        from bigcommerce_sdk.transport.wire import guard

        is_tls = url.startswith("https:")
        settings: dict[str, Any] = {"maxsize": _IDLE}
        chosen = choose_proxies(url, self._proxies)
        proxy = next((str(chosen[key]) for key in keys_of(url) if key in chosen), None)
        if proxy is not None and "://" not in proxy:
            proxy = f"http://{proxy}"
        if is_tls or (proxy is not None and proxy.startswith("https:")):
            context = client_context(self._verifies, self._ca_bundle)
            if version("urllib3").startswith("1."):
                # it compares the name of the host itself, and fails for addresses otherwise
                context.check_hostname = False
            settings["ssl_context"] = context
            settings["cert_reqs"] = "CERT_REQUIRED" if self._verifies else "CERT_NONE"
        if proxy is None:
            manager = urllib3.PoolManager(**settings)
        elif proxy.startswith("socks"):
            from urllib3.contrib.socks import SOCKSProxyManager

            manager = SOCKSProxyManager(proxy, **settings)
        else:
            manager = urllib3.ProxyManager(proxy, proxy_headers=_login(proxy), **settings)
        pool = manager.connection_from_url(url)
        guard(pool)
        forwards = proxy is not None and not is_tls and not proxy.startswith("socks")
        return _Route(pool, proxy, _login(proxy) if forwards else {}, forwards)


def _login(proxy: str | None) -> dict[str, str]:
    """The header with the password of a proxy, if it has one."""
    from urllib.parse import unquote, urlsplit

    parts = urlsplit(proxy or "")
    if parts.username is None and parts.password is None:
        return {}
    import base64

    login = f"{unquote(parts.username or '')}:{unquote(parts.password or '')}"
    encoded = base64.b64encode(login.encode("latin-1", "replace")).decode()
    return {"Proxy-Authorization": f"Basic {encoded}"}
