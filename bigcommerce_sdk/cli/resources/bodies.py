"""Options, ``--data`` and ``--set`` -> the arguments of a call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.cli.errors import Refused
from bigcommerce_sdk.cli.names import flag_of
from bigcommerce_sdk.cli.resources.options import PREFIX
from bigcommerce_sdk.cli.resources.reading import parse, read_text
from bigcommerce_sdk.cli.resources.values import field_value, items_of, set_path, value_of
from bigcommerce_sdk.json.types import is_object

if TYPE_CHECKING:
    from bigcommerce_sdk.endpoints.filters import Parameter
    from bigcommerce_sdk.records.base import BaseRecord


def given_options(values: Mapping[str, Any]) -> dict[str, Any]:
    """The generated options that were given, by the Python name of their field or filter."""
    return {
        name.removeprefix(PREFIX): value
        for name, value in values.items()
        if name.startswith(PREFIX) and value is not None and value != ()
    }


def parameters(known: Mapping[str, Parameter], given: Mapping[str, Any]) -> dict[str, Any]:
    """The values of the parameters among the options.

    Raises:
        Refused: when a value is not of the type of its option.
    """
    found: dict[str, Any] = {}
    for name, text in given.items():
        if name in known:
            codec, label = known[name].codec, flag_of(name)
            if not isinstance(text, str):
                found[name] = items_of(codec, text, label)
            elif not text.strip():
                raise Refused(f"{label} is empty, which the API would ignore. Leave it out.")
            else:
                found[name] = value_of(codec, text, label)
    return found


def fields(record: type[BaseRecord] | None, given: Mapping[str, Any]) -> dict[str, Any]:
    """The values of the fields among the options.

    Raises:
        Refused: when a value is not of the type of its option.
    """
    known = record._body_fields if record is not None else {}
    return {
        name: field_value(known[name], text, flag_of(name))
        for name, text in given.items()
        if name in known
    }


def read_data(source: str | None) -> Any:
    """The value of ``--data``: JSON text, ``@file.json``, ``@file.yaml`` or ``-``."""
    return None if source is None else parse(*read_text(source), "--data")


def body(
    record: type[BaseRecord] | None,
    data: Any,
    given: Mapping[str, Any],
    settings: Sequence[str],
) -> dict[str, Any]:
    """The body of one object: that of ``--data``, changed by options, changed by ``--set``.

    Args:
        record: the class of its fields.
        data: the value of ``--data``.
        given: the values of options by name.
        settings: the values of ``--set``.

    Raises:
        Refused: when ``--data`` is no object, or ``--set`` names something unknown.
    """
    if data is not None and not is_object(data):
        raise Refused(f"--data must be a JSON object here, got {_kind(data)}.")
    made: dict[str, Any] = {**(data or {}), **given}
    for text in settings:
        set_path(record, made, text)
    return made


def rows(data: Any, given: Mapping[str, Any], settings: Sequence[str]) -> list[Any]:
    """The rows of a batch, each an object or, for actions, any value.

    Raises:
        Refused: when they are no objects, or are mixed with options for one object.
    """
    if given or settings:
        names = ", ".join([*(flag_of(name) for name in given), *(["--set"] * bool(settings))])
        raise Refused(f"--data has several rows: write the values into them instead of {names}.")
    if not data:
        raise Refused("--data has no rows.")
    for number, row in enumerate(data):
        if not isinstance(row, dict):
            raise Refused(f"--data: item {number} must be a JSON object, got {_kind(row)}.")
    return list(data)


def _kind(value: Any) -> str:
    names: dict[type, str] = {
        dict: "an object",
        list: "an array",
        str: "text",
        bool: "true or false",
    }
    return "null" if value is None else names.get(value.__class__, "a number")
