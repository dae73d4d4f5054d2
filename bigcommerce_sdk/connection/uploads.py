"""The rule of a call whose body has files: they are read, then sent with the other fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bigcommerce_sdk.connection.calling import Outcome, cancelled, send_with_retries
from bigcommerce_sdk.connection.options import Options
from bigcommerce_sdk.effects import Interrupted, ReadFile, Rule
from bigcommerce_sdk.exception import InvalidValueException
from bigcommerce_sdk.files import File, file_of, is_file
from bigcommerce_sdk.http.forms import Part, encode_form, form_text
from bigcommerce_sdk.messages import Request
from bigcommerce_sdk.naming import sentence


def has_file(body: Mapping[str, Any]) -> bool:
    """Whether a value of a body is a file."""
    return any(map(is_file, body.values()))


def send_form(
    options: Options,
    request: Request,
    body: Mapping[str, Any],
    label: Callable[[str], str] | None,
    *policy: Any,
) -> Rule[Outcome]:
    """Read the files of a body, and send it as multipart/form-data.

    Each file is read once; retries send the same bytes.

    Args:
        options: the options of the call.
        request: the request without its body.
        body: the fields.
        label: names a field in errors; by default with method and path.
        policy: further arguments of :func:`send_with_retries`.

    Raises:
        InvalidValueException: a file cannot be read or is empty, or a value cannot be sent. Nothing
            was sent.
        CallException: see :func:`send_with_retries`.
    """

    def by_path(wire: str) -> str:
        return f"{request.method} {request.path}: {wire}"

    name = label or by_path
    parts: list[Part] = []
    for wire, value in body.items():
        try:
            found = file_of(value)
            if found is None:
                parts.append(Part(str(wire), form_text(value)))
            else:
                parts.append(
                    Part(str(wire), (yield from _read(found, request)), found.name or wire)
                )
        except (TypeError, ValueError, RecursionError) as error:
            why = sentence(f"{name(str(wire))}: {error}")
            raise InvalidValueException(why) from error.__cause__
    try:
        form = encode_form(parts)
    except ValueError as error:
        raise InvalidValueException(
            sentence(f"{request.method} {request.path}: cannot be sent: {error}")
        ) from None
    del parts  # the contents of the files, while the form is sent
    headers = {**request.headers, "Content-Type": form.content_type}
    filled = request._replace(headers=headers, content=form.content)
    return (yield from send_with_retries(options, filled, *policy))


def _read(file: File, request: Request) -> Rule[bytes]:
    """The content of a file."""
    if isinstance(file.source, bytes):
        return file.source
    try:
        content: bytes = yield ReadFile(file)
    except Interrupted:
        pass
    else:
        return content
    raise cancelled(request, sent=False)
