"""The shared part of connections, without I/O: credentials, options, rules."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from bigcommerce_sdk import facts
from bigcommerce_sdk.connection.calling import Latest, Outcome, send_with_retries
from bigcommerce_sdk.connection.credentials import Credentials
from bigcommerce_sdk.connection.options import Options
from bigcommerce_sdk.effects import Rule
from bigcommerce_sdk.exception import ConfigurationException, InvalidValueException
from bigcommerce_sdk.http.paths import base_url, check_api_path, segment
from bigcommerce_sdk.http.protocol import (
    Texts,
    build_request,
    check_headers,
    check_target,
    query_texts,
    row_failure,
    with_headers,
)
from bigcommerce_sdk.json.reading import read_json
from bigcommerce_sdk.json.types import is_mapping
from bigcommerce_sdk.json.writing import PLAIN, type_of
from bigcommerce_sdk.messages import Response, Timeout
from bigcommerce_sdk.naming import show_type_arguments
from bigcommerce_sdk.secret import Secret, as_secret
from bigcommerce_sdk.transport.cancellation import Cancellation, Lifetime
from bigcommerce_sdk.transport.limiter import limiter_of

if TYPE_CHECKING:
    from typing import Self, Unpack

    from bigcommerce_sdk.connection.options import ConnectionChanges, ConnectionOptions
    from bigcommerce_sdk.exception import HttpException

#: The kind of transport: ``Transport`` or ``AsyncTransport``.
TransportT = TypeVar("TransportT")
#: The content type of all requests; callers may pass it too.
_JSON_BODY = ("content-type", "application/json")
#: The methods whose body can have files.
_SENDING = ("POST", "PUT", "PATCH")
#: Options that some connections refuse, because they block or because they are to be awaited.
_OF_ONE_KIND = ("limiter", "clock", "on_request", "on_response", "rate_limiting_management")


def only_v2() -> ConfigurationException:
    """The error for calls that basic authentication does not support."""
    return ConfigurationException(
        "A client with basic_auth supports V2 of the store of its host only. Create a "
        "client with store_hash and access_token, or with client_id, for this call."
    )


class BaseConnection(Generic[TransportT]):
    """What connections by basic authentication share; it does no I/O.

    Subclasses run the rules. Arguments and errors are those of
    :class:`~bigcommerce_sdk.connection.base.Connection`.
    """

    _is_async: ClassVar[bool]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        show_type_arguments(cls)

    def __init__(
        self,
        host: str,
        auth: tuple[str | Secret, str | Secret] | Secret,
        api_path: str = facts.BASE_PATHS["basic"] + "/{}",
        rate_limiting_management: Mapping[str, Any] | None = None,
        *,
        transport: TransportT | None = None,
        **options: Unpack[ConnectionOptions],
    ) -> None:
        auth = as_secret(auth)
        chosen = self._options(transport, rate_limiting_management, options)
        self._open(host, api_path, Credentials.basic(auth), transport, chosen)

    def _options(
        self,
        transport: TransportT | None,
        rate_limiting_management: Mapping[str, Any] | None,
        options: Mapping[str, Any],
    ) -> Options:
        """The options of a new connection; refuses a transport of the wrong kind."""
        if transport is not None:
            from bigcommerce_sdk.connection.kinds import check_transport

            check_transport(transport, self._is_async)
        given = {"rate_limiting_management": rate_limiting_management, **options}
        return self._changed(Options(), type(self).__name__, given)

    def _changed(self, options: Options, caller: str, given: Mapping[str, Any]) -> Options:
        """A copy of options with some replaced; refuses those of the wrong kind."""
        changed = options.changed(caller, **given)
        for name in _OF_ONE_KIND:
            if given.get(name) is not None:
                from bigcommerce_sdk.connection.kinds import check_option

                check_option(changed, name, self._is_async)
        return changed

    def _open(
        self,
        host: str,
        api_path: str,
        credentials: Credentials,
        transport: TransportT | None,
        options: Options,
    ) -> None:
        self.host: str = base_url(host)
        self._credentials = credentials
        self._api_path = check_api_path(api_path, len(self._ids))
        self._limiter: tuple[str, Any] | None = None
        self._transport: TransportT = self._default_transport() if transport is None else transport
        self._lifetime = Lifetime()
        self.options = options

    def _default_transport(self) -> TransportT:
        raise NotImplementedError  # each kind of connection has its own

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.base}>"

    @property
    def _ids(self) -> tuple[str, ...]:
        """The values of the placeholders in the API path before the path of a call."""
        return ()

    @property
    def base(self) -> str:
        """The base address of every call."""
        return self.host + self._api_path.format(*self._ids)

    @property
    def store(self) -> str:
        """The identity of the store."""
        return self.base

    @property
    def transport(self) -> TransportT:
        """The transport."""
        return self._transport

    @property
    def timeout(self) -> Timeout:
        """Seconds for one attempt, or a pair: seconds to connect, then for the rest."""
        return self.options.timeout

    @property
    def scopes(self) -> tuple[Cancellation, ...]:
        """The cancellation scopes of a call that begins now."""
        return self._lifetime.scopes()

    def _store_limiter(self) -> Any:
        """The rate limiter of the store: that of the options, or the one of this process."""
        if self.options.limiter is not None:
            return self.options.limiter
        key = f"{self.host} {self.store}"
        if self._limiter is None or self._limiter[0] != key:
            clock: Any = self.options.clock  # whichever kind: limiters do not wait
            self._limiter = key, limiter_of(key, clock)
        return self._limiter[1]

    def with_options(self, **options: Unpack[ConnectionChanges]) -> Self:
        """A copy of the connection with these options replaced.

        Closing this connection also cancels the calls of the copy, but not the reverse.

        Args:
            options: by name; see :class:`~bigcommerce_sdk.connection.options.Options`.

        Raises:
            ConfigurationException: when an option is unknown or invalid.
        """
        made = copy.copy(self)
        made.options = self._changed(self.options, f"{type(self).__name__}.with_options", options)
        made._lifetime = Lifetime(self._lifetime)
        made._limiter = None
        return made

    def at(self, api_path: str) -> Self:
        """A connection to another API of the same store, with the same credentials.

        Args:
            api_path: base path of every call, as in the constructor.

        Raises:
            ConfigurationException: when the path is invalid.
        """
        made = copy.copy(self)
        made._api_path = check_api_path(api_path, len(self._ids))
        return made

    def of_api(self, name: str) -> Self:
        """A connection to another API of the same store, by its name in ``facts.BASE_PATHS``.

        Raises:
            ConfigurationException: when the connection uses basic_auth.
        """
        raise only_v2()

    # -- rules ----------------------------------------------------------------------------

    def run(self, rule: Rule[Any]) -> Any:
        """Run a rule to completion; asynchronous connections return a coroutine.

        Args:
            rule: the rule, such as the one of :meth:`call`.
        """
        raise NotImplementedError  # each kind of connection has its own driver

    def call(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        read_only: bool = False,
        latest: Latest | None = None,
    ) -> Rule[Outcome]:
        """The rule of one request; its outcome is the JSON and the response."""
        method = check_target(method, path)
        texts = None if query is None else query_texts(method, query)
        if headers is not None and not is_mapping(headers):
            raise InvalidValueException("headers must be a dict of header names and values.")
        return self.send(method, path, texts, body, headers, read_only, latest=latest)

    def send(
        self,
        method: str,
        path: str,
        query: Texts | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        read_only: bool = False,
        is_batch: bool = False,
        latest: Latest | None = None,
        reply: str = "",
        label: Callable[[str], str] | None = None,
    ) -> Rule[Outcome]:
        """Like :meth:`call`, without validation of method, path and query.

        Args:
            method: HTTP method, in capitals.
            path: path below the API's base, with validated ids.
            query: URL parameters as text.
            body: anything JSON can hold; a mapping with a file is sent as multipart/form-data.
            headers: further headers.
            read_only: whether a POST changes nothing, so that it is retried like a GET.
            is_batch: whether the caller reads which rows a 207 reports as done, so that it is no
                reason to warn.
            latest: keeps the response of a page; see :class:`Latest`.
            reply: ``"text"`` or ``"bytes"`` for a response that is not JSON, which is then the
                outcome in this type.
            label: names a field of the body, by its name on the wire, for errors of files.
        """
        secrets = self._credentials.secrets
        if not secrets:
            raise ConfigurationException(
                "This client has no access_token yet: pass one, or call oauth_fetch_token."
            )
        sent = self._with_headers(headers) if headers else self.options.headers
        policy = (secrets, "GET" if read_only else None, is_batch, latest, reply)
        if (
            method in _SENDING
            and is_mapping(body)
            and not PLAIN.issuperset(map(type, body.values()))
        ):
            from bigcommerce_sdk.connection.uploads import has_file, send_form

            if has_file(body):
                request = build_request(method, self.base, path, query, None, sent)
                return send_form(self.options, request, body, label, *policy)
        request = build_request(method, self.base, path, query, body, sent)
        return send_with_retries(self.options, request, *policy)

    def refused(
        self,
        method: str,
        path: str,
        response: Response,
        is_about: Callable[[dict[str, Any]], bool],
    ) -> HttpException:
        """The exception for rows of a batch that the store refused.

        Args:
            method: HTTP method of the request.
            path: its path.
            response: the response.
            is_about: whether an error of the response is about the row.
        """
        from bigcommerce_sdk.http.masking import masked

        request = build_request(method, self.base, path, None, None, self.options.headers)
        return row_failure(request, masked(response, request, self._credentials.secrets), is_about)

    def read(self, method: str, path: str, **arguments: Any) -> Rule[Any]:
        """The rule of :meth:`request`."""
        data, _ = yield from self.call(method, path, **arguments)
        return data

    def _with_headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        """Overlay the headers of every request with those of one call."""
        # allowed, because the SDK sends this content type anyway
        given = {n: v for n, v in headers.items() if (str(n).lower(), v) != _JSON_BODY}
        check_headers(given, InvalidValueException)
        return with_headers(self.options.headers, given)

    def read_masked(self, response: Response, body: Any) -> dict[str, Any]:
        """The JSON object of a response to a POST, with the secrets of the request masked.

        Args:
            response: the response.
            body: the body of the request.
        """
        from bigcommerce_sdk.http.masking import masked

        request = build_request("POST", self.base, "", None, body, self.options.headers)
        found = read_json(masked(response, request, self._credentials.secrets).content)
        return found if isinstance(found, dict) else {}

    def _get(self, resource: str, rid: Any, query: Mapping[str, Any]) -> Rule[Any]:
        return self.read("GET", resource_path(resource, rid), query=query)

    def _update(self, resource: str, rid: Any, updates: Any) -> Rule[Any]:
        return self.read("PUT", resource_path(resource, rid, needed=True), body=updates)

    def _post(self, resource: str, data: Any, query: Mapping[str, Any]) -> Rule[Any]:
        return self.read("POST", _path_for("POST", resource), query=query, body=data)

    def _put(self, resource: str, data: Any, query: Mapping[str, Any]) -> Rule[Any]:
        return self.read("PUT", _path_for("PUT", resource), query=query, body=data)

    def _delete(self, resource: str, rid: Any) -> Rule[Any]:
        return self.read("DELETE", resource_path(resource, rid, needed=True))

    def _request(
        self,
        method: str,
        url: str,
        data: Any = None,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Rule[Any]:
        path = _path_for(method.upper() if isinstance(method, str) else "", url)
        return self.read(method, path, query=params, body=data, headers=headers)

    def _end_calls(self) -> bool:
        """Cancel the calls in flight; whether the transport is to be closed too."""
        self._lifetime.end()
        return self._lifetime.outer is None


class BaseOAuthConnection(BaseConnection[TransportT]):
    """What connections by app token share; it does no I/O.

    Arguments and errors are those of :class:`~bigcommerce_sdk.connection.base.OAuthConnection`.
    """

    def __init__(
        self,
        client_id: str | None,
        store_hash: str | None = None,
        access_token: str | Secret | None = None,
        host: str = facts.API_HOST,
        api_path: str = facts.BASE_PATHS["oauth"].replace("{store_hash}", "{}") + "/{}",
        rate_limiting_management: Mapping[str, Any] | None = None,
        *,
        transport: TransportT | None = None,
        **options: Unpack[ConnectionOptions],
    ) -> None:
        access_token = None if access_token is None else as_secret(access_token)
        if client_id and access_token is not None and not access_token:
            access_token, store_hash = None, store_hash or None  # placeholders
        if client_id is not None and not isinstance(client_id, str):
            raise ConfigurationException(f"client_id must be a str, got {type_of(client_id)}.")
        chosen = self._options(transport, rate_limiting_management, options)
        if access_token is not None or not client_id:
            credentials = Credentials.token(store_hash or "", access_token or Secret(""))
        else:
            credentials = Credentials.none(store_hash)
        self.client_id = client_id
        self._open(host, api_path, credentials, transport, chosen)

    @property
    def _ids(self) -> tuple[str, ...]:
        return (self._credentials.store or "unknown",)

    @property
    def store(self) -> str:
        """The identity of the store: its hash, ``""`` before it is known."""
        return self._credentials.store

    @property
    def store_hash(self) -> str:
        """The store hash, ``""`` before it is known."""
        return self._credentials.store

    def of_api(self, name: str) -> Self:
        base = facts.BASE_PATHS[name].replace("{store_hash}", "{}")
        return self if base == self._api_path else self.at(f"{base}/{{}}")

    def check_store(self, store_hash: str) -> None:
        """Reject a store other than the one of this connection.

        A connection without a store accepts any.

        Raises:
            ConfigurationException: when the stores differ.
        """
        self._credentials.check_store(store_hash)

    def grant(self, store_hash: str, access_token: str | Secret) -> None:
        """Use this token from the next request on, in all threads.

        Args:
            store_hash: the store that granted the token.
            access_token: the token.

        Raises:
            ConfigurationException: when the token is invalid or the connection has another store.
        """
        access_token = as_secret(access_token)
        self._credentials.grant(store_hash, access_token)

    def for_store(self, store_hash: str, access_token: str | Secret) -> Self:
        """A connection to another store with the same host, transport and options.

        Args:
            store_hash: the other store.
            access_token: the token that the other store granted.

        Raises:
            ConfigurationException: when the store hash or the token are invalid, or ``for_store``
                of the limiter returns no limiter.
        """
        access_token = as_secret(access_token)
        made = copy.copy(self)
        made._credentials = Credentials.token(store_hash, access_token)
        made._lifetime = Lifetime(self._lifetime)
        made._limiter = None
        if self.options.limiter is not None:  # each store has its own quota
            from bigcommerce_sdk.connection.kinds import check_store_limiter

            other = check_store_limiter(self.options.limiter, made.store, self._is_async)
            made.options = self.options._replace(limiter=other)
        return made


def resource_path(resource: str, rid: Any = None, *, needed: bool = False) -> str:
    """The path of ``resource`` or of its item ``rid``, without a trailing slash."""
    path = _exact_path(resource).removesuffix("/")
    return path or "/" if rid is None and not needed else f"{path}/{segment(rid)}"


def _path_for(method: str, resource: str) -> str:
    """The path of a request, without a trailing slash for GET, HEAD and POST.

    For other methods the slash stays and is rejected later, because an id may be missing.
    """
    path = _exact_path(resource)
    return path.removesuffix("/") or "/" if method in ("GET", "HEAD", "POST") else path


def _exact_path(resource: str) -> str:
    if not isinstance(resource, str):
        raise InvalidValueException(f"The path must be a str, got {type_of(resource)}.")
    if resource.startswith("//") or ":" in resource.partition("/")[0]:
        raise InvalidValueException(
            f"The path must be relative to the API's base, got the address {resource[:60]!r}."
        )
    if "//" in resource:
        raise InvalidValueException(
            f"The path {resource[:60]!r} has an empty part: an id is missing between its slashes."
        )
    return resource if resource.startswith("/") else "/" + resource
