"""Forms of the operations of the admin API.

Their fields follow from the table of operations, and the operation itself checks what was typed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from json import JSONDecodeError
from typing import Any, NamedTuple

from bigcommerce_sdk.json.types import is_object
from bigcommerce_sdk.sandbox.admin.operations import Operation, Parameter
from bigcommerce_sdk.sandbox.admin.schemas import Schema
from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.console.layout import json_text, message, redirect
from bigcommerce_sdk.sandbox.console.markup import Element, Node, tag
from bigcommerce_sdk.sandbox.console.visit import Visit
from bigcommerce_sdk.sandbox.json_text import parse_json
from bigcommerce_sdk.sandbox.problem import Problem

#: The field with the name of the operation.
OPERATION = "operation"
#: The URL parameter with the operation that was done.
DONE = "done"
#: The name of an argument that is the whole body.
WHOLE = "data"

_SCALARS = {"string", "integer", "number", "boolean"}


class Failed(NamedTuple):
    """A form that was refused.

    Attributes:
        form: its fields, as they were typed.
        error: why.
    """

    form: Mapping[str, str]
    error: str


class Shown(NamedTuple):
    """What a page shows of its forms.

    Attributes:
        visit: the request.
        failed: the form that was refused; ``None`` for none.
    """

    visit: Visit
    failed: Failed | None

    def typed(self, name: str, about: Mapping[str, str]) -> Failed | None:
        """The form that was refused, if it is that of an operation with these fixed fields."""
        failed = self.failed
        wanted = {OPERATION: name, **about}
        if failed is None or any(failed.form.get(key) != value for key, value in wanted.items()):
            return None
        return failed

    def form(
        self,
        name: str,
        button: str,
        *,
        values: Mapping[str, Any] | None = None,
        fixed: Mapping[str, str] | None = None,
        parameters: Iterable[Parameter] | None = None,
        danger: bool = False,
    ) -> Element:
        """The form of an operation.

        Args:
            name: the name of the operation.
            button: the text of its button.
            values: the values that its fields begin with.
            fixed: fields that the user does not see.
            parameters: the fields; by default the arguments of the operation.
            danger: whether it destroys something.
        """
        operation = self.visit.admin.operation(name)
        fixed = fixed or {}
        failed = self.typed(name, fixed)
        typed = None if failed is None else failed.form
        named = name.replace("_", "-")
        shown = parameters_of(operation) if parameters is None else list(parameters)
        return tag(
            "form",
            None if failed is None else message(failed.error),
            [
                tag("input", type="hidden", name=key, value=value)
                for key, value in {OPERATION: name, **fixed}.items()
            ],
            [
                field(each, f"{named}-{each.name}", _text(each, values or {}, typed))
                for each in shown
                if each.name not in fixed
            ],
            tag("button", button, class_="danger" if danger else None),
            method="post",
            action=self.visit.request.path,
            class_="operation" if shown else "operation bare",
        )


def done(visit: Visit) -> Node:
    """The message that an operation was done, after its form was sent."""
    name = visit.query.get(DONE)
    found = [each for each in visit.admin.operations if each.name == name]
    return message(found[0].doc, "done") if found else None


def change(
    visit: Visit,
    show: Callable[[Shown], Reply],
    allowed: Iterable[str],
    read: Callable[[Operation, Mapping[str, str]], dict[str, Any]] | None = None,
) -> Reply:
    """Do the operation of a form; the page again with the error if it is refused.

    Args:
        visit: the request.
        show: the page of the form.
        allowed: the names of the operations of the page.
        read: reads the arguments from the fields.
    """
    name = visit.form.get(OPERATION, "")
    if name not in allowed:
        raise Problem(400, "This page has no form for this operation.")
    try:
        visit.perform(name, (read or arguments)(visit.admin.operation(name), visit.form))
    except (ValueError, Problem) as error:
        reply = show(Shown(visit, Failed(visit.form, str(error))))
        return reply._replace(status=error.status if isinstance(error, Problem) else 400)
    return redirect(f"{visit.request.path}?{DONE}={name}")


# --- fields ---------------------------------------------------------------------------------------


def parameters_of(operation: Operation) -> list[Parameter]:
    """The arguments of an operation: those of its table, or one for the whole body."""
    if operation.whole is not None:
        return [Parameter(WHOLE, operation.whole, "A JSON object.", required=True)]
    return list(operation.takes)


def field(parameter: Parameter, id_: str, text: str) -> Element:
    """A field with its label, for the text that it begins with."""
    kinds = _kinds(parameter.schema)
    common: dict[str, Any] = {"id": id_, "name": parameter.name}
    hint = f"{id_}-hint" if parameter.doc else None
    if "enum" in parameter.schema or kinds == {"boolean"}:
        choices = ["true", "false"] if kinds == {"boolean"} else parameter.schema["enum"]
        offered = dict.fromkeys(("", *map(str, choices)))
        entry = tag(
            "select",
            [tag("option", each or "-", value=each, selected=each == text) for each in offered],
            aria_describedby=hint,
            **common,
        )
    elif kinds <= {*_SCALARS, "null"} and kinds:
        entry = tag(
            "input",
            value=text,
            autocomplete="off",
            spellcheck="false",
            aria_describedby=hint,
            **common,
        )
    else:
        entry = json_field(text, aria_describedby=hint, **common)
    label = tag("label", _label(parameter.name), for_=id_)
    note = tag("span", parameter.doc, class_="hint", id=hint) if hint else None
    return tag("div", label, entry, note, class_="field")


def _label(name: str) -> str:
    return name.upper() if name == "api" else name.replace("_", " ").capitalize()


def json_field(text: str, *, lines: int = 3, **attributes: Any) -> Element:
    """A field to edit JSON."""
    rows = min(30, max(lines, text.count("\n") + 2))
    return tag(
        "textarea",
        text,
        rows=rows,
        spellcheck="false",
        autocapitalize="off",
        class_="json",
        **attributes,
    )


def arguments(operation: Operation, form: Mapping[str, str]) -> dict[str, Any]:
    """The arguments of an operation by the fields of its form. Empty fields are not given.

    Raises:
        ValueError: a field does not have JSON.
    """
    if operation.whole is not None:
        return json_object(form.get(WHOLE, ""))
    return values_of(operation.takes, form, as_text=not operation.has_body)


def values_of(
    parameters: Iterable[Parameter], form: Mapping[str, str], *, as_text: bool = False
) -> dict[str, Any]:
    """The values of fields with text.

    Raises:
        ValueError: one does not have JSON.
    """
    given = [each for each in parameters if form.get(each.name, "").strip()]
    return {
        each.name: form[each.name] if as_text else _value(each, form[each.name]) for each in given
    }


def json_object(text: str) -> dict[str, Any]:
    """The JSON object in a field.

    Raises:
        ValueError: it is not one.
    """
    found: Any = json_value(text)
    if not is_object(found):
        raise ValueError("Enter a JSON object, such as {}.")
    return found


def json_value(text: str) -> Any:
    """The JSON in a field.

    Raises:
        ValueError: it is not valid JSON; says where.
    """
    try:
        return parse_json(text.encode())
    except RecursionError:
        raise ValueError("The JSON is nested too deeply.") from None
    except JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}: {error.msg}"
        raise ValueError(f"This is not valid JSON: {where}.") from None
    except ValueError:
        raise ValueError(
            "This is not valid JSON: it has a number or text that JSON lacks."
        ) from None


def _value(parameter: Parameter, text: str) -> Any:
    kinds = _kinds(parameter.schema)
    if "string" in kinds:
        return text
    try:
        return json_value(text.strip())
    except ValueError as error:
        if kinds and kinds <= {*_SCALARS, "null"}:
            return text  # the check of the operation says what it must be
        raise ValueError(f"{parameter.name}: {error}") from None


def _text(parameter: Parameter, values: Mapping[str, Any], typed: Mapping[str, str] | None) -> str:
    if typed is not None:
        return typed.get(parameter.name, "")
    if parameter.name not in values:
        return ""
    value = values[parameter.name]
    return value if isinstance(value, str) else json_text(value)


def _kinds(schema: Schema) -> set[str]:
    kinds = schema.get("type", ())
    return {kinds} if isinstance(kinds, str) else set(kinds)
