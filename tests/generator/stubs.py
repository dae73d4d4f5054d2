"""The parameters of methods, as a stub has them and as ``inspect.signature`` gives them."""

from __future__ import annotations

import ast
import inspect
from typing import NamedTuple

from bigcommerce_sdk.endpoints.verbs import Verb

#: A method of a stub, a coroutine function or not.
Function = ast.FunctionDef | ast.AsyncFunctionDef


class Argument(NamedTuple):
    """One parameter, as far as stub and module must agree on it."""

    name: str
    positional: bool
    required: bool


def decorators(method: Function) -> set[str]:
    return {ast.unparse(each).partition("(")[0] for each in method.decorator_list}


def setters_of(node: ast.ClassDef) -> set[str]:
    """The names of the properties of a stub class that can be assigned."""
    functions = [each for each in node.body if isinstance(each, ast.FunctionDef)]
    return {each.name for each in functions if f"{each.name}.setter" in decorators(each)}


def stub_methods(node: ast.ClassDef) -> dict[str, list[Function]]:
    """The methods of a stub class; those with several overloads in order."""
    methods: dict[str, list[Function]] = {}
    for each in node.body:
        if isinstance(each, Function):
            accessors = {"property", f"{each.name}.setter"}
            if not accessors & decorators(each):
                methods.setdefault(each.name, []).append(each)
    return methods


def of_stub(method: Function) -> list[Argument]:
    """The parameters after self."""
    given = method.args
    assert not given.vararg
    assert not given.kwarg
    positional = [*given.posonlyargs, *given.args]
    assert positional[0].arg == "self"
    first_default = len(positional) - len(given.defaults)
    ids = [
        Argument(each.arg, True, number < first_default)
        for number, each in enumerate(positional)
        if number > 0
    ]
    named = zip(given.kwonlyargs, given.kw_defaults, strict=True)
    return ids + [Argument(each.arg, False, default is None) for each, default in named]


def of_overloads(methods: list[Function]) -> list[Argument]:
    """All that a method takes in any of its overloads; required is what every one requires."""
    variants = [of_stub(method) for method in methods]
    merged: dict[str, Argument] = {}
    for variant in variants:
        for each in variant:
            required = all(each in other for other in variants) and each.required
            merged.setdefault(each.name, each._replace(required=required))
    return sorted(merged.values(), key=lambda each: not each.positional)


def of_runtime(verb: Verb) -> list[Argument]:
    _, *given = inspect.signature(verb).parameters.values()
    kinds = {each.kind for each in given}
    assert kinds <= {inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.KEYWORD_ONLY}
    return [
        Argument(
            each.name,
            each.kind is inspect.Parameter.POSITIONAL_ONLY,
            each.default is inspect.Parameter.empty,
        )
        for each in given
    ]
