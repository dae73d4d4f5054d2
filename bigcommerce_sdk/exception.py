"""The exceptions and warnings of the SDK.

::

    BigcommerceException
    ├── ConfigurationException (ValueError)      credentials, host, store hash or a setting is wrong
    ├── IncompatibleVersionException (ImportError)  a package generated for another SDK version
    ├── UsageException                           refused before anything was sent
    │   ├── UnknownNameException (TypeError)     unknown filter, field or setting
    │   │   └── UnknownAttributeException (AttributeError)  unknown attribute
    │   ├── MissingFieldException (TypeError)    a required field was left out
    │   ├── ReadOnlyFieldException (AttributeError)  only the store sets this field
    │   ├── NotCopyableException (TypeError)     holds a connection: no pickle, no copy
    │   └── InvalidValueException (ValueError)   wrong type, invalid id, value out of range
    ├── FieldNotReturnedException (AttributeError)   the response lacks this field
    ├── FieldValueException (ValueError)         the response has a value that the field cannot read
    ├── SignatureException (ValueError)          a token or webhook is not authentic
    ├── GraphQLException                         a query had errors; may hold part of its data
    ├── ExportException                          a file of an export could not be written
    ├── BatchException                           not all rows of a batch are done; says which
    └── CallException                            a request was made, and did not succeed
        ├── UnexpectedReplyException                 a success without the expected content
        ├── TransportException                       no usable response arrived
        │   ├── TransportTimeoutException            not within the timeout
        │   ├── CancelledException                   the call was cancelled, or the client closed
        │   ├── CertificateException                 the TLS certificate is not valid
        │   └── ResponseTooLargeException            above the maximum size
        └── HttpException                            the response is not a success
            ├── InvalidResponseException             2xx, but the body is not JSON
            │   └── EmptyReplyException (UnexpectedReplyException)  2xx with an empty body
            ├── EmptyResponseWarning                 never raised; kept for compatibility
            ├── RedirectionException                 3xx; redirects are never followed
            ├── ClientRequestException               4xx
            │   ├── BadRequestException              400
            │   ├── UnauthorizedException            401
            │   ├── ForbiddenException               403
            │   ├── NotFoundException                404
            │   ├── MethodNotAllowedException        405
            │   ├── NotAcceptableException           406
            │   ├── ConflictException                409
            │   ├── PayloadTooLargeException         413
            │   ├── UnsupportedMediaTypeException    415
            │   ├── UnprocessableEntityException     422
            │   ├── LockedException                  423
            │   └── RateLimitingException            429, and the legacy 509
            └── ServerException                      5xx
                ├── NotImplementedByServerException  501
                ├── ServiceUnavailableException      503
                └── StorageLimitException            507

    PartialSuccessWarning (Warning), DeprecatedOperationWarning (DeprecationWarning),
    UnreadableValueWarning (UserWarning)

``errors`` in ``schema/v2/api.yaml`` maps each status to its class.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bigcommerce_sdk.messages import Headers, Request, Response


_UNPRINTABLE = re.compile(r"[^\x20-\x7e]")


def printable(text: str) -> str:
    """``text`` as one line of printable ASCII; other characters are escaped.

    Text of responses is escaped before it is shown, against forged log lines and escape sequences
    of terminals.
    """
    if text.isascii() and text.isprintable():
        return text
    return _UNPRINTABLE.sub(lambda found: found[0].encode("unicode_escape").decode(), text)


class BigcommerceException(Exception):
    """Base class of the exceptions of the SDK. Its text is printable ASCII."""

    def __init__(self, *args: object) -> None:
        super().__init__(*(printable(each) if isinstance(each, str) else each for each in args))

    def __reduce__(self) -> Any:
        """Pickle and copy all attributes, whatever the signature of ``__init__``."""
        state = dict(vars(self))
        for name in ("name", "msg"):  # AttributeError and ImportError keep these outside of vars()
            if getattr(self, name, None) is not None:
                state[name] = getattr(self, name)
        return _remake, (type(self), self.args), state


def _remake(cls: type[BigcommerceException], args: tuple[Any, ...]) -> BigcommerceException:
    return cls.__new__(cls, *args)


class ConfigurationException(BigcommerceException, ValueError):
    """Credentials, host, store hash or a setting of a client is missing or invalid."""


class IncompatibleVersionException(BigcommerceException, ImportError):
    """A generated package is not compatible with this version of the SDK.

    The message names both versions. Generate the package again, or install the version that it was
    generated for.
    """


class UsageException(BigcommerceException):
    """A call was refused before anything was sent."""


class UnknownNameException(UsageException, TypeError):
    """An unknown filter, field or parameter; the message suggests a similar name."""


class UnknownAttributeException(UnknownNameException, AttributeError):
    """An unknown name that was read as an attribute (``hasattr`` works)."""


class MissingFieldException(UsageException, TypeError):
    """A field or parameter that the API requires was left out."""


class ReadOnlyFieldException(UsageException, AttributeError):
    """The field cannot be written, or not by this kind of call."""


class NotCopyableException(UsageException, TypeError):
    """An object that holds a connection or a secret cannot be pickled or copied."""


class InvalidValueException(UsageException, ValueError):
    """An invalid value: wrong type, out of range, naive date, empty or unsafe id."""


class FieldNotReturnedException(BigcommerceException, AttributeError):
    """The response lacks this field (a partial response, or an older store)."""


class FieldValueException(BigcommerceException, ValueError):
    """The response has a value that the field cannot read.

    ``record["field"]`` returns it raw.
    """


class ExportException(BigcommerceException):
    """A file of an export could not be written. Nothing is left of it."""


class SignatureException(BigcommerceException, ValueError):
    """A signed payload, token or webhook is not authentic, or not valid now.

    The message shows neither the token nor the secret.

    Attributes:
        reason: ``malformed``, ``algorithm``, ``signature``, ``issuer``, ``audience``, ``subject``,
            ``purpose`` (a token of another kind), ``expired``, ``early`` or ``claims``.
    """

    def __init__(self, message: str, reason: str) -> None:
        super().__init__(message)
        self.reason = reason


class GraphQLException(BigcommerceException):
    """A GraphQL query had errors, although the HTTP status was a success.

    Attributes:
        errors: one dict per error, with ``message`` and often ``path``.
        data: the partial data, or ``None``.
        complexity: the cost of the query, or ``None`` when the response does not report it.
        request_id: the store's id of the request, for support tickets, or ``None``.
    """

    def __init__(
        self,
        message: str,
        errors: list[dict[str, Any]],
        data: Any = None,
        complexity: int | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.errors = errors
        self.data = data
        self.complexity = complexity
        self.request_id = request_id


class BatchException(BigcommerceException):
    """Not all rows of a batch are done.

    The batch ended with the first request that failed, with a row that cannot be sent, or with an
    exception of the iterable of the rows; ``__cause__`` is that error. Requests that were in flight
    at the same time have ended. An interrupt such as Ctrl-C has this exception as its
    ``__cause__``.

    Each attribute is a list of tuples: index of the row, the row as it was passed, and its record
    or error.

    Attributes:
        done: rows that were applied, with their records (``None`` for deletes).
        failed: rows that were not applied, with their errors.
        unknown: rows that may have been applied, with the error: the response was lost, or does not
            say. Check before sending them again.
        not_sent: rows that were not sent, with ``None``. Rows that were not taken from an iterator
            are not in it: they are still in the iterator. Those of a list are.
    """

    def __init__(
        self,
        message: str,
        done: list[tuple[int, Any, Any]],
        failed: list[tuple[int, Any, Any]],
        unknown: list[tuple[int, Any, Any]],
        not_sent: list[tuple[int, Any, Any]],
    ) -> None:
        super().__init__(message)
        self.done = done
        self.failed = failed
        self.unknown = unknown
        self.not_sent = not_sent


class CallException(BigcommerceException):
    """A request was made, and did not succeed.

    Attributes:
        request: the request, or ``None``; its secrets are not in its ``repr``.
        attempts: number of attempts.
        maybe_applied: whether the change may have been applied. Check before you retry the call.
    """

    request: Request | None = None
    attempts = 1
    maybe_applied = False

    def __str__(self) -> str:
        text = super().__str__()
        if self.attempts > 1:
            text = f"{text.removesuffix('.')}. It was tried {self.attempts} times."
        if self.maybe_applied:
            text = text.removesuffix(".")
            text += ". The change may have been applied; check before retrying."
        return text


class UnexpectedReplyException(CallException):
    """A successful response without the expected content.

    Such as an empty response, a list in place of a record, or a created record without its id.
    """


class TransportException(CallException):
    """No usable response arrived: connection lost, TLS failure, truncated response.

    The message names host, port and the reason. ``__cause__`` is the error of the operating system
    or of TLS, if there is one.

    Attributes:
        sent: whether the store may have received a part of the request.
    """

    def __init__(self, message: str, request: Request | None = None, sent: bool = True) -> None:
        super().__init__(message)
        self.request = request
        self.sent = sent


class TransportTimeoutException(TransportException):
    """The store did not answer within the timeout."""


class CancelledException(TransportException):
    """The call was cancelled, or its client closed, before the response was complete."""


class CertificateException(TransportException):
    """The TLS certificate of the host is untrusted, expired or for another host."""


class ResponseTooLargeException(TransportException):
    """The response exceeds ``max_bytes`` of ``RequestsTransport``."""


class HttpException(CallException):
    """The response is not a success.

    Attributes:
        status_code: HTTP status of the response.
        headers: response headers; names are case-insensitive.
        content: the raw body, as bytes.
        response: the whole response (status, headers, content).
        request: the request, or ``None``; its secrets are not in its ``repr``.
        errors: the errors of the body, one dict each, parsed from any V2 or V3 format.
        request_id: the store's id of the request, for support tickets, or ``None``.
    """

    def __init__(
        self,
        message: str,
        response: Response,
        request: Request | None = None,
        errors: list[dict[str, Any]] | None = None,
    ) -> None:
        super().__init__(message)
        self.response = response
        self.request = request
        self.errors: list[dict[str, Any]] = errors or []

    @property
    def status_code(self) -> int:
        return self.response.status

    @property
    def headers(self) -> Headers:
        return self.response.headers

    @property
    def content(self) -> bytes:
        return self.response.content

    @property
    def request_id(self) -> str | None:
        return self.headers.request_id


class InvalidResponseException(HttpException):
    """The status is a success, but the body is not JSON."""


class EmptyReplyException(InvalidResponseException, UnexpectedReplyException):
    """A successful response that lacks its content: the body is empty or ``null``.

    Only 204 means "no content". An empty 200 counts as a lost response: reads are retried, and a
    create raises this with ``maybe_applied``.
    """


class EmptyResponseWarning(HttpException):
    """Never raised: an empty list is not an error. Kept for code that catches it."""


class RedirectionException(HttpException):
    """3xx: the store answered with a redirect.

    Redirects are not followed, since they would send the token to another address.
    """


class ClientRequestException(HttpException):
    """4xx: the request was refused."""


class BadRequestException(ClientRequestException):
    """400: an unknown filter, a read-only field, a value the store does not accept."""


class UnauthorizedException(ClientRequestException):
    """401: the credentials are wrong or were revoked."""


class ForbiddenException(ClientRequestException):
    """403: the token lacks the scope, or a limit of the platform is reached."""


class NotFoundException(ClientRequestException):
    """404: the record or path does not exist."""


class MethodNotAllowedException(ClientRequestException):
    """405: the path does not support the method."""


class NotAcceptableException(ClientRequestException):
    """406: the store cannot answer in the requested format."""


class ConflictException(ClientRequestException):
    """409: the change conflicts with stored data, often a duplicate name or code."""


class PayloadTooLargeException(ClientRequestException):
    """413: the request or page is too large, such as a ``limit`` over the maximum."""


class UnsupportedMediaTypeException(ClientRequestException):
    """415: the body was not sent as JSON."""


class UnprocessableEntityException(ClientRequestException):
    """422: the body is well-formed, but the store cannot process it."""


class LockedException(ClientRequestException):
    """423: the record is locked by another change."""


class RateLimitingException(ClientRequestException):
    """429 (or the legacy 509): the store's request quota is exhausted.

    Attributes:
        retry_after: seconds until the quota resets, or ``None`` if the response does not say.
    """

    @property
    def retry_after(self) -> float | None:
        from bigcommerce_sdk.quota import read_rate_limit

        return read_rate_limit(self.headers).wait_seconds


class ServerException(HttpException):
    """5xx: the store failed."""


class NotImplementedByServerException(ServerException):
    """501: the store does not implement this operation."""


class ServiceUnavailableException(ServerException):
    """503: the store is in maintenance, suspended or overloaded."""


class StorageLimitException(ServerException):
    """507: the store's plan allows no more of these records."""


class PartialSuccessWarning(Warning):
    """207: the record was saved, but not all of the change; the message says which."""


class DeprecatedOperationWarning(DeprecationWarning):
    """The API marks this operation as deprecated or removed, or V3 supersedes its resource."""


class UnreadableValueWarning(UserWarning):
    """Values that a column of an export cannot hold are null; the message names the first."""
