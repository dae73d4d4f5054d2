"""A griffe extension that shows type arguments in inherited signatures, as ``help()`` does.

``AsyncClient`` inherits its constructor from ``BaseClient[TransportT, ...]``. The site shows
``AsyncTransport | None`` instead of ``TransportT | None``.
"""

from __future__ import annotations

import ast
import copy
import re
from collections.abc import Iterator
from typing import Any

import griffe


class TypeArguments(griffe.Extension):
    """Gives classes copies of inherited functions whose annotations name a type variable."""

    def on_package(self, *, pkg: griffe.Module, **_: Any) -> None:
        classes = list(_classes(pkg))
        known = {each.path: each for each in classes}
        for each in classes:
            for base in _subscripted(each):
                if generic := known.get(base.canonical_path):
                    _copy_functions(each, generic, _arguments(base, generic))


def _classes(owner: griffe.Module | griffe.Class) -> Iterator[griffe.Class]:
    for member in owner.members.values():
        if isinstance(member, griffe.Class):
            yield member
        if isinstance(member, (griffe.Module, griffe.Class)):
            yield from _classes(member)


def _subscripted(owner: griffe.Class) -> list[griffe.ExprSubscript]:
    return [each for each in owner.bases if isinstance(each, griffe.ExprSubscript)]


def _arguments(base: griffe.ExprSubscript, generic: griffe.Class) -> dict[str, str]:
    """The type arguments of a base, as source, by the name of the variable."""
    variables = _listed(_subscripted(generic)[0].slice) if _subscripted(generic) else []
    pairs = zip(variables, _listed(base.slice), strict=False)
    return {name: argument for name, argument in pairs if name != argument}


def _listed(arguments: griffe.Expr | str) -> list[str]:
    elements = arguments.elements if isinstance(arguments, griffe.ExprTuple) else [arguments]
    return [str(each).strip("'\"") for each in elements]


def _copy_functions(owner: griffe.Class, generic: griffe.Class, arguments: dict[str, str]) -> None:
    for name, member in generic.all_members.items():
        is_public = name == "__init__" or not name.startswith("_")
        found = member.final_target if isinstance(member, griffe.Alias) else member
        if is_public and isinstance(found, griffe.Function) and name not in owner.members:
            shown = [_shown(each, owner, arguments) for each in found.parameters]
            if shown != list(found.parameters):
                made = copy.copy(found)
                made.parameters = griffe.Parameters(*shown)
                owner.set_member(name, made)


def _shown(
    parameter: griffe.Parameter, owner: griffe.Class, arguments: dict[str, str]
) -> griffe.Parameter:
    text = re.sub(
        r"\w+", lambda found: arguments.get(found[0], found[0]), str(parameter.annotation)
    )
    if text == str(parameter.annotation):
        return parameter
    made = copy.copy(parameter)
    made.annotation = griffe.safe_get_annotation(ast.parse(text, mode="eval").body, owner)
    return made
