"""Every error the SDK raises, as one tree.

::

    BigcommerceException
    ├── ConfigurationException (ValueError)      credentials, host, store hash or a setting is wrong
    ├── IncompatibleVersionException (ImportError)  a package generated for another SDK version
    ├── UsageException                           refused before anything was sent
    │   ├── UnknownNameException (TypeError)     no such filter, field or setting
    │   │   └── UnknownAttributeException (AttributeError)  the same, read as an attribute
    │   ├── MissingFieldException (TypeError)    a required field was left out
    │   ├── ReadOnlyFieldException (AttributeError)  only the server sets this field
    │   ├── NotCopyableException (TypeError)     holds a connection: no pickle, no copy
    │   └── InvalidValueException (ValueError)   wrong type, empty or odd id, impossible value
    ├── FieldNotReturnedException (AttributeError)   the reply did not hold this field
    ├── FieldValueException (ValueError)         the reply holds what the field cannot read
    ├── SignatureException (ValueError)          a token or webhook is not what it claims to be
    ├── GraphQLException                         a query had errors; may hold part of its data
    └── CallException                            a request was made, and did not succeed
        ├── UnexpectedReplyException                 a success that does not hold what was asked for
        ├── TransportException                       no usable reply arrived
        │   ├── TransportTimeoutException            not within the timeout
        │   ├── CancelledException                   the call was cancelled, or the client closed
        │   ├── CertificateException                 the host could not prove who it is
        │   └── ResponseTooLargeException            more than the transport takes
        └── HttpException                            a reply arrived and it is not a success
            ├── InvalidResponseException             2xx, but the body is not JSON
            │   └── EmptyReplyException (UnexpectedReplyException)  2xx without the promised body
            ├── EmptyResponseWarning                 for those who catch it; never raised
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

    PartialSuccessWarning (Warning), DeprecatedOperationWarning (DeprecationWarning)

Which status raises which class is data: ``errors`` in ``schema/api.yaml``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bigcommerce_sdk.messages import Headers, Request, Response


_UNPRINTABLE = re.compile(r"[^\x20-\x7e]")


def printable(text: str) -> str:
    """``text`` as one line of printable ASCII; other characters become escapes such as ``\\xe9``.

    Texts of replies pass through here before they are shown: a line break would forge a line of a
    log, an escape sequence would drive a terminal.
    """
    if text.isascii() and text.isprintable():
        return text
    return _UNPRINTABLE.sub(lambda found: found[0].encode("unicode_escape").decode(), text)


class BigcommerceException(Exception):
    """Base of everything the SDK raises on purpose. Its text is printable ASCII."""

    def __init__(self, *args: object) -> None:
        super().__init__(*(printable(each) if isinstance(each, str) else each for each in args))

    def __reduce__(self) -> Any:
        """Pickles and copies have every attribute, whatever arguments ``__init__`` takes."""
        state = dict(vars(self))
        for name in ("name", "msg"):  # AttributeError and ImportError keep these elsewhere
            if getattr(self, name, None) is not None:
                state[name] = getattr(self, name)
        return _remake, (type(self), self.args), state


def _remake(cls: type[BigcommerceException], args: tuple[Any, ...]) -> BigcommerceException:
    return cls.__new__(cls, *args)


class ConfigurationException(BigcommerceException, ValueError):
    """A client cannot be made: credentials, host, store hash or a setting is missing or wrong."""


class IncompatibleVersionException(BigcommerceException, ImportError):
    """A generated package was imported that another version of the SDK has to run.

    The message names both versions: generate the package again, or install the version it is for.
    """


class UsageException(BigcommerceException):
    """A call was refused before anything was sent."""


class UnknownNameException(UsageException, TypeError):
    """A filter, field or parameter of that name does not exist; the message names the nearest."""


class UnknownAttributeException(UnknownNameException, AttributeError):
    """An unknown name that was read as an attribute, so that ``hasattr`` keeps working."""


class MissingFieldException(UsageException, TypeError):
    """A field or parameter that the API requires was left out."""


class ReadOnlyFieldException(UsageException, AttributeError):
    """The field cannot be written, or not in this kind of call."""


class NotCopyableException(UsageException, TypeError):
    """An object that holds a connection or a secret cannot be pickled or copied."""


class InvalidValueException(UsageException, ValueError):
    """A value cannot be sent: wrong type, beyond a limit, naive date, empty or unsafe id."""


class FieldNotReturnedException(BigcommerceException, AttributeError):
    """The reply did not hold this field (a partial reply, or an older store)."""


class FieldValueException(BigcommerceException, ValueError):
    """The reply holds a value that the field's type cannot read; ``record["field"]`` has it raw."""


class SignatureException(BigcommerceException, ValueError):
    """A signed payload, token or webhook must not be trusted. Neither it nor the secret is shown.

    Attributes:
        reason: ``malformed``, ``algorithm``, ``signature``, ``issuer``, ``audience``, ``subject``,
            ``purpose`` (a token of another kind), ``expired``, ``early`` or ``claims``.
    """

    def __init__(self, message: str, reason: str) -> None:
        super().__init__(message)
        self.reason = reason


class GraphQLException(BigcommerceException):
    """A GraphQL query had errors, although the reply was a success.

    Attributes:
        errors: what was wrong, one dict per error, with ``message`` and often ``path``.
        data: the part of the data that there is all the same, or ``None``.
        complexity: what the query cost, or ``None`` when the store does not say.
        request_id: the store's id of the exchange, for a support ticket, or ``None``.
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


class CallException(BigcommerceException):
    """A request was made, and did not succeed.

    Attributes:
        request: the request, or ``None``; its secrets are not in its ``repr``.
        attempts: how often it was sent.
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
    """A success that does not hold what the operation promises.

    Such as an empty reply, a list in place of a record, or a created record without its id.
    """


class TransportException(CallException):
    """No usable reply arrived: connection refused or lost, TLS failure, reply cut short.

    The message names host, port and the reason. ``__cause__`` is the error of the operating system
    or of TLS, where there is one.

    Attributes:
        sent: whether the store may have got a part of the request.
    """

    def __init__(self, message: str, request: Request | None = None, sent: bool = True) -> None:
        super().__init__(message)
        self.request = request
        self.sent = sent


class TransportTimeoutException(TransportException):
    """The store did not answer within the timeout."""


class CancelledException(TransportException):
    """The call was cancelled, or its client closed, before the whole reply arrived."""


class CertificateException(TransportException):
    """The host could not prove who it is: its certificate is missing, wrong or over."""


class ResponseTooLargeException(TransportException):
    """The reply is larger than the transport takes; see ``max_bytes`` of ``RequestsTransport``."""


class HttpException(CallException):
    """A reply arrived that is not a success.

    Attributes:
        status_code: HTTP status of the reply.
        headers: reply headers, found under any capitalisation.
        content: the raw body, as bytes.
        response: the whole reply (status, headers, content).
        request: the request that was refused, or ``None``; its secrets are not in its ``repr``.
        errors: what the body says was wrong, one dict per entry, parsed from any V2 or V3 shape.
        request_id: the store's id of the exchange, for a support ticket, or ``None``.
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
    """The status says success, but the body is not the JSON that the API promises."""


class EmptyReplyException(InvalidResponseException, UnexpectedReplyException):
    """A success without the body that it promises: empty, or ``null``.

    Only 204 means "no content". An empty 200 is a reply that was lost, so a read is retried, and a
    create raises this with ``maybe_applied``.
    """


class EmptyResponseWarning(HttpException):
    """Never raised: an empty list is an empty list. It is here for code that catches it."""


class RedirectionException(HttpException):
    """The store answered with a redirect. It is never followed: the token would travel with it."""


class ClientRequestException(HttpException):
    """4xx: the request was refused."""


class BadRequestException(ClientRequestException):
    """400: an unknown filter, a read-only field, a value the store does not accept."""


class UnauthorizedException(ClientRequestException):
    """401: the credentials are wrong or were withdrawn."""


class ForbiddenException(ClientRequestException):
    """403: the token lacks the scope, or a limit of the platform is reached."""


class NotFoundException(ClientRequestException):
    """404: there is no such record or path."""


class MethodNotAllowedException(ClientRequestException):
    """405: the path exists, the operation does not."""


class NotAcceptableException(ClientRequestException):
    """406: the store cannot answer in the format asked for."""


class ConflictException(ClientRequestException):
    """409: the change clashes with what is stored, often a duplicate name or code."""


class PayloadTooLargeException(ClientRequestException):
    """413: too much was asked for at once, such as a ``limit`` over the maximum."""


class UnsupportedMediaTypeException(ClientRequestException):
    """415: the body was not sent as JSON."""


class UnprocessableEntityException(ClientRequestException):
    """422: the body was understood and cannot be carried out."""


class LockedException(ClientRequestException):
    """423: the record is being changed by something else."""


class RateLimitingException(ClientRequestException):
    """429 (or the legacy 509): the store's quota of requests is spent.

    Attributes:
        retry_after: seconds until the store says it answers again, or ``None`` if it does not say.
    """

    @property
    def retry_after(self) -> float | None:
        from bigcommerce_sdk.quota import read_rate_limit

        return read_rate_limit(self.headers).wait_seconds


class ServerException(HttpException):
    """5xx: the store failed."""


class NotImplementedByServerException(ServerException):
    """501: the store does not implement this."""


class ServiceUnavailableException(ServerException):
    """503: the store is in maintenance, suspended or overloaded."""


class StorageLimitException(ServerException):
    """507: the store's plan allows no more of these records."""


class PartialSuccessWarning(Warning):
    """207: the record was saved, part of the change was not; the text says which."""


class DeprecatedOperationWarning(DeprecationWarning):
    """The API marks this operation as deprecated or already switched off."""
