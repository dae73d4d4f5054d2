"""The page of planned faults."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import MISSING, fields
from typing import Any

from bigcommerce_sdk.sandbox.admin.operations import Operation, Parameter
from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.console.layout import cell, page, panel, table
from bigcommerce_sdk.sandbox.console.markup import Element, Node, tag
from bigcommerce_sdk.sandbox.console.operation_forms import (
    Shown,
    arguments,
    change,
    done,
    values_of,
)
from bigcommerce_sdk.sandbox.console.visit import Visit
from bigcommerce_sdk.sandbox.faults.kinds import KINDS
from bigcommerce_sdk.sandbox.faults.plan import Faults
from bigcommerce_sdk.sandbox.faults.rule import OPTIONS

_SECTION = "faults"
_LIST, _PLAN, _CLEAR, _REMOVE = "get_faults", "post_faults", "delete_faults", "delete_faults_id"
#: The field with the kind of a fault.
_KIND = "fault"


def show_faults(shown: Shown | Visit) -> Reply:
    """The planned faults, and the form of a new one."""
    shown = shown if isinstance(shown, Shown) else Shown(shown, None)
    visit = shown.visit
    planned = visit.perform(_LIST)
    kind = visit.form.get(_KIND) or visit.query.get("kind", "")
    return page(
        visit,
        "Faults",
        done(visit),
        panel(
            "Planned",
            table(
                "Planned faults",
                ("Fault", "Requests", "Times", "Fired", "Details", ""),
                [_row(shown, each) for each in planned],
                empty="No fault is planned: every request is answered as usual.",
                minor=("Fired", "Details"),
                numbers=("Fired",),
            ),
            shown.form(_CLEAR, "Remove all", danger=True) if planned else None,
        ),
        panel("Plan a fault", _choice(kind), _plan(shown, kind) if kind in KINDS else None),
        section=_SECTION,
    )


def change_faults(visit: Visit) -> Reply:
    """Plan a fault, or remove planned ones."""
    return change(visit, show_faults, (_PLAN, _CLEAR, _REMOVE), _read)


def _read(operation: Operation, form: Mapping[str, str]) -> dict[str, Any]:
    if operation.name == _REMOVE:
        return {"id": form.get("id", "")}
    if operation.name != _PLAN:
        return arguments(operation, form)
    kind = form.get(_KIND, "")
    return {_KIND: kind, **values_of(_parameters(operation, kind), form)}


def _row(shown: Shown, fault: dict[str, Any]) -> tuple[Node, ...]:
    about = {name: fault[name] for name in fault if name not in (_KIND, *OPTIONS, "id", "fired")}
    extra = {name: fault[name] for name in ("probability", "seed", "before_quota")}
    defaults = _defaults(fault[_KIND])
    details = {k: v for k, v in (about | extra).items() if v != defaults.get(k)}
    times = fault["times"]
    return (
        tag("strong", fault[_KIND]),
        tag("code", f"{fault['method']} {fault['path']}"),
        "always" if times is None else times,
        fault["fired"],
        tag("code", cell(details)) if details else None,
        shown.form(_REMOVE, "Remove", fixed={"id": str(fault["id"])}),
    )


def _choice(kind: str) -> Element:
    return tag(
        "form",
        tag("label", "Kind", for_="kind"),
        tag(
            "select",
            [tag("option", each, value=each, selected=each == kind) for each in KINDS],
            id="kind",
            name="kind",
        ),
        tag("button", "Choose"),
        method="get",
        class_="find",
    )


def _plan(shown: Shown, kind: str) -> Element:
    operation = shown.visit.admin.operation(_PLAN)
    return tag(
        "div",
        tag("h3", kind),
        tag("p", inspect.getdoc(KINDS[kind]).partition("\n")[0]),  # type: ignore[union-attr]
        shown.form(
            _PLAN,
            "Plan this fault",
            parameters=_parameters(operation, kind),
            fixed={_KIND: kind},
            values=_defaults(kind),
        ),
    )


def _parameters(operation: Operation, kind: str) -> list[Parameter]:
    """The fields of a fault, then the arguments that say which requests it hits."""
    docs = {**_documented(KINDS.get(kind)), **_documented(Faults.add)}
    for schema in (operation.whole or {}).get("oneOf", ()):
        known = schema["properties"]
        if known[_KIND]["const"] == kind:
            return [
                Parameter(name, each, docs.get(name, ""), name in schema["required"])
                for name, each in known.items()
                if name != _KIND
            ]
    return []


def _defaults(kind: str) -> dict[str, Any]:
    """The defaults of the fields and options of a fault."""
    own: dict[str, Any] = {}
    for each in fields(KINDS[kind]):
        if each.default is not MISSING:
            own[each.name] = each.default
        elif each.default_factory is not MISSING:
            own[each.name] = each.default_factory()
    rule = inspect.signature(Faults.add).parameters
    return {**own, **{name: rule[name].default for name in OPTIONS}}


def _documented(of: Any) -> dict[str, str]:
    """The descriptions of attributes or arguments, from a docstring."""
    found: dict[str, str] = {}
    name = ""
    for line in (inspect.getdoc(of) or "").splitlines():
        if line[:4] == "    " and line[4:5] not in ("", " ", ">") and ": " in line:
            name, _, text = line.strip().partition(": ")
            found[name] = text
        elif line[:8] == " " * 8 and name:
            found[name] += f" {line.strip()}"
        else:
            name = ""
    plain = {name: text.replace("``", "").replace("None", "null") for name, text in found.items()}
    return {name: text[:1].upper() + text[1:] for name, text in plain.items()}
