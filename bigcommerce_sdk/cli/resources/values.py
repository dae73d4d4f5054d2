"""Text of the command line -> the value of a field or parameter."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk import codecs
from bigcommerce_sdk.cli.errors import Refused
from bigcommerce_sdk.cli.resources.reading import read_text
from bigcommerce_sdk.json.types import is_list
from bigcommerce_sdk.naming import did_you_mean

if TYPE_CHECKING:
    from bigcommerce_sdk.codecs import Codec
    from bigcommerce_sdk.records.base import BaseRecord
    from bigcommerce_sdk.records.fields import Field

#: What means null for a field that can be null.
NULL = "null"
_WHOLE = re.compile(r"[+-]?[0-9]+")
_WORDS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def value_of(codec: Codec, text: str, label: str) -> Any:
    """The value that a text stands for.

    Args:
        codec: the codec of the field or parameter.
        text: the text.
        label: what messages call it, such as ``--min-id``.

    Raises:
        Refused: when the text is not of this type.
    """
    if isinstance(codec, codecs.Lenient):
        return guessed(text)
    if isinstance(codec, codecs.Enum):
        is_number = isinstance(getattr(codec, "base", None), codecs.Integer)
        return int(text) if is_number and _WHOLE.fullmatch(text) else text
    if isinstance(codec, codecs.Integer):
        if not _WHOLE.fullmatch(text):
            raise Refused(f"{label} must be a whole number, got {text!r}.")
        return int(text)
    if isinstance(codec, codecs.StringOrInteger):
        return int(text) if _WHOLE.fullmatch(text) else text
    if isinstance(codec, codecs.Boolean):
        if text.lower() not in _WORDS:
            raise Refused(f"{label} must be true or false, got {text!r}.")
        return _WORDS[text.lower()]
    if isinstance(codec, codecs.Array):
        return items_of(codec, [text], label)
    if _is_file(codec):
        return _file(codec, text, label)
    if isinstance(codec, (codecs.String, codecs.Decimal_, codecs.DateTime, codecs.Date)):
        return text
    if type(codec) is codecs.AnyValue:
        return guessed(text)
    return json_of(text, label)


def items_of(codec: Codec, texts: Sequence[str], label: str) -> list[Any]:
    """The items of a list: one for each text; numbers and choices also separated by commas."""
    items: Codec = getattr(codec, "items", codec)
    is_text = isinstance(items, codecs.String)
    if len(texts) == 1 and texts[0].lstrip().startswith("[" if is_text else ("[", "@")):
        found: Any = json_of(texts[0], label)
        return found if is_list(found) else [found]
    if isinstance(items, (codecs.Integer, codecs.Enum)):
        texts = [part.strip() for text in texts for part in text.split(",")]
    return [value_of(items, text, label) for text in texts if text or len(texts) == 1]


def field_value(field: Field, text: str | Sequence[str], label: str) -> Any:
    """The value of a field; ``null`` where it can be null."""
    if isinstance(text, str):
        if text == NULL and (field.nullable or field.none_as is not None):
            return None
        return value_of(field.write, text, label)
    if list(text) == [NULL] and (field.nullable or field.none_as is not None):
        return None
    return items_of(field.write, text, label)


def json_of(text: str, label: str) -> Any:
    """The value of JSON text, or of the file after ``@``.

    Raises:
        Refused: when it is neither.
    """
    from bigcommerce_sdk.cli.resources.reading import parse

    return parse(*read_text(text), label)


def guessed(text: str) -> Any:
    """The value of JSON text; other text stays text."""
    import json

    try:
        return json.loads(text)
    except ValueError:
        return text


def _is_file(codec: Codec) -> bool:
    return type(codec).__name__ in ("FileUpload", "TextOrFile")


def _file(codec: Codec, text: str, label: str) -> Any:
    """A file to upload, after ``@``; where text is possible too, other text is that."""
    if not text.startswith("@") and type(codec).__name__ == "TextOrFile":
        return text
    path = Path(text.removeprefix("@")).expanduser()
    if not path.is_file():
        raise Refused(f"{label}: there is no file {str(path)!r}.")
    return path


# -- paths ------------------------------------------------------------------------------------


def set_path(record: type[BaseRecord] | None, body: dict[str, Any], text: str) -> None:
    """Set a value inside a body, for ``--set billing_address.city=Bonn``.

    Args:
        record: the record class of the body; ``None`` for an object with any keys.
        body: the body, which is changed.
        text: path and value.

    Raises:
        Refused: for an unknown name, or a value of another type.
    """
    path, separator, value = text.partition("=")
    parts = [part for part in re.split(r"\.|\[|\]", path) if part]
    if not separator or not parts:
        raise Refused(f"--set {text!r}: write it as name=value or name.inner=value.")
    _set(_Place(record, None), body, parts, value, f"--set {path}")


class _Place:
    """What the schema knows of a place in a body: the class of an object, or a codec."""

    def __init__(self, record: Any, codec: Codec | None, field: Field | None = None) -> None:
        self.record, self.codec, self.field = record, codec, field

    def below(self, part: str, label: str) -> _Place:
        """The place of a key or index."""
        if self.record is not None:
            known = self.record._body_fields
            field = known.get(part) or next((f for f in known.values() if f.wire == part), None)
            if field is None:
                near = did_you_mean(part, known)
                raise Refused(f"{label}: {self.record.__name__} has no field {part!r}.{near}")
            return _of_codec(field.write, field)
        items = getattr(self.codec, "items", None)
        return _of_codec(items) if items is not None else _Place(None, None)

    @property
    def is_list(self) -> bool:
        """Whether it is a list, whose parts are indexes."""
        return isinstance(self.codec, codecs.Array)

    def value(self, text: str, label: str) -> Any:
        """The value that a text stands for here."""
        if self.field is not None:
            return field_value(self.field, text, label)
        return guessed(text) if self.codec is None else value_of(self.codec, text, label)


def _of_codec(codec: Codec, field: Field | None = None) -> _Place:
    record = codec.record if isinstance(codec, codecs.Nested) else None
    return _Place(record, codec, field)


def _set(place: _Place, holder: Any, parts: Sequence[str], text: str, label: str) -> None:
    part, rest = parts[0], parts[1:]
    inner = place.below(part, label)
    key = _key(place, holder, part, label)
    if not rest:
        value = inner.value(text, label)
        if isinstance(key, int) and key == len(holder):
            holder.append(value)
        else:
            holder[key] = value
        return
    is_new = key == len(holder) if isinstance(key, int) else key not in holder
    if is_new:
        made: Any = [] if inner.is_list else {}
        if isinstance(key, int):
            holder.append(made)
        else:
            holder[key] = made
    if not isinstance(holder[key], (dict, list)):
        raise Refused(f"{label}: {part} is no object.")
    _set(inner, holder[key], rest, text, label)


def _key(place: _Place, holder: Any, part: str, label: str) -> Any:
    if is_list(holder):
        if not part.isdigit() or int(part) > len(holder):
            raise Refused(f"{label}: {part!r} must be an index from 0 to {len(holder)}.")
        return int(part)
    if isinstance(holder, Mapping) and place.record is not None:
        fields = place.record._body_fields
        named = next((f.name for f in fields.values() if part in (f.name, f.wire)), part)
        wire = fields[named].wire if named in fields else part
        return wire if wire in holder else named
    return part
