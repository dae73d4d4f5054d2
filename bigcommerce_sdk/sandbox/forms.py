"""Bodies with files: multipart/form-data."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from werkzeug.formparser import FormDataParser
from werkzeug.wrappers import Request

from bigcommerce_sdk.endpoints.actions import body_record
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.sandbox.catalogue import body_by_wire
from bigcommerce_sdk.sandbox.json_text import parse_json
from bigcommerce_sdk.sandbox.problem import Problem
from bigcommerce_sdk.sandbox.values import SentFile, behaviour_of

#: The media type of forms with files.
FORM = "multipart/form-data"


def is_form(request: Request) -> bool:
    """Whether the body of a request is a form with files."""
    return request.mimetype == FORM


def read_form(request: Request) -> dict[str, Any]:
    """The fields of a form: text, or :class:`SentFile`.

    Raises:
        Problem: 400, the body is not a valid form.
    """
    content = request.get_data()
    # the properties of the request can be read once, and keep temporary files open
    parser = FormDataParser(stream_factory=_in_memory)
    _, texts, files = parser.parse(
        BytesIO(content), request.mimetype, len(content), request.mimetype_params
    )
    sent = [
        *texts.items(multi=True),
        *(
            (name, SentFile(each.filename or "", len(each.read())))
            for name, each in files.items(multi=True)
        ),
    ]
    fields: dict[str, Any] = dict(sent)
    if not fields or len(fields) < len(sent):
        raise Problem(400, "The body is not a form, or has two parts of one name.")
    return fields


def _in_memory(*_: object, **__: object) -> BytesIO:
    """Where the parser writes a file."""
    return BytesIO()


def read_typed_form(
    request: Request, meta: ResourceMeta, operation: Operation | Action
) -> dict[str, Any]:
    """The fields of a form, with the types of the operation's body.

    Raises:
        Problem: 415, the operation takes no files; 400, the body is not a valid form.
    """
    record = body_record(meta, operation) if isinstance(operation, Action) else meta.record
    fields = body_by_wire(record) if record is not None else {}
    if not any(behaviour_of(field.write).is_file for field in fields.values()):
        raise Problem(415, "The Content-Type of the body must be application/json.")

    def typed() -> Iterator[tuple[str, Any]]:
        for name, value in read_form(request).items():
            field = fields.get(name)
            if field is None or isinstance(value, SentFile) or behaviour_of(field.write).is_text:
                yield name, value
            else:
                yield name, _typed(value)

    return dict(typed())


def _typed(text: str) -> Any:
    """A value that is not text: numbers, booleans, lists and objects are JSON."""
    try:
        return parse_json(text.encode()) if text else None
    except (ValueError, RecursionError):
        return text
