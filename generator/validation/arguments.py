"""Rules about arguments of generated methods, from the tables of their stubs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bigcommerce_sdk.endpoints.methods import CROSS_PARENT_VERBS

from ..ir import Api, Resource
from ..language.words import NO_PAGES
from ..problems import Position, plural
from ..signatures import (
    FIELD,
    PARENT_ID,
    Argument,
    Signatures,
    Verb,
    body_arguments,
    parameter_argument,
)
from .register import Finding, all_shapes, rule

#: Verbs whose method has the name of another verb, with shared arguments.
SHARED_ARGUMENTS = {across: verb for verb, across in CROSS_PARENT_VERBS.items()}


@rule
def argument_clash(api: Api) -> Iterator[Finding]:
    """Two arguments of a method with the same name."""
    for resource in api.resources:
        methods: dict[tuple[Position, frozenset[str]], list[str]] = {}
        said: dict[tuple[Position, frozenset[str]], str] = {}
        for method, each in _clashes_of(api, resource):
            methods.setdefault(each.key, []).append(method)
            said.setdefault(each.key, each.said)
        for key, (first, *others) in methods.items():
            more = f" and {plural(len(others), 'more method')}" if others else ""
            yield key[0], f"{first}{more}: {said[key]}"
    for shape in all_shapes(api):
        for each in _clashes(body_arguments(shape.fields, "build"), shape.position):
            yield each.position, f"{shape.name}: {each.said}"


@rule
def argument_lost(api: Api) -> Iterator[Finding]:
    """Parameters of an operation that its method cannot take."""
    for resource in api.resources:
        for operation in resource.operations:
            verb, own = operation.verb, operation.parameters
            position = own[0].position if own else operation.at("accepts")
            shown = SHARED_ARGUMENTS.get(verb)
            if operation.through:
                continue
            if verb == "delete" and operation.accepts:
                yield (
                    operation.at("accepts"),
                    "delete takes ids and parameters of its own only; remove accepts",
                )
            elif verb in NO_PAGES and "paging" in operation.accepts:
                yield operation.at("accepts"), f"{verb} has no pages; remove paging from accepts"
            elif own and shown in resource.operation:
                yield position, f"{verb} has the arguments of {shown}; move its parameters there"
        for action in resource.actions:
            if "paging" in action.accepts:
                yield action.at(
                    "accepts"
                ), f"{action.name} has no pages; remove paging from accepts"


@dataclass(frozen=True)
class _Clash:
    """Two arguments of one name.

    Attributes:
        position: the one of them that can be renamed.
        between: their names and what they are.
        said: what is wrong.
    """

    position: Position
    between: frozenset[str]
    said: str

    @property
    def key(self) -> tuple[Position, frozenset[str]]:
        """What clashes of the same two arguments in several methods have in common."""
        return self.position, self.between


def _clashes_of(api: Api, resource: Resource) -> Iterator[tuple[str, _Clash]]:
    """Every clash in the methods of a resource, each with the method."""
    paths = {action.name: action.at("path") for action in resource.actions}
    for method, arguments in _methods(api, resource):
        path = paths.get(method.partition(".")[2], resource.at("path"))
        yield from ((method, each) for each in _clashes(arguments, path))
    filters = map(parameter_argument, resource.parameters)
    for each in _clashes(filters, resource.position):
        yield f"{resource.record}Filters", each


def _methods(api: Api, resource: Resource) -> Iterator[tuple[str, list[Argument]]]:
    """All methods of the classes of a resource, with the arguments of all overloads.

    The runtime has one method for all overloads.
    """
    signatures = Signatures(api, resource)
    owners: dict[str, Iterable[Verb]] = {
        resource.name: signatures.of_resource(bound=False),
        f"Bound{resource.name}": signatures.of_resource(bound=True) if resource.has_bound else (),
        resource.record: signatures.of_record(),
    }
    for owner, verbs in owners.items():
        methods: dict[str, list[Argument]] = {}
        for verb in verbs:
            known = methods.setdefault(verb.name, [])
            same = {(each.name, each.origin) for each in known}
            known += [each for each in verb.parameters if (each.name, each.origin) not in same]
        for name, arguments in methods.items():
            yield f"{owner}.{name}", arguments


def _clashes(arguments: Iterable[Argument], at: Position) -> Iterator[_Clash]:
    """Names that stand for two arguments. A field that repeats the id of a parent is left out
    where the path has that id, so it may do so unless it must be given."""
    known = {"self": Argument("self", "")}
    for each in arguments:
        first = known.setdefault(each.name, each)
        if first is each:
            continue
        repeats = first.origin == PARENT_ID and first.positional and each.origin.startswith(FIELD)
        if repeats and each.default:
            continue
        # fields of the API cannot be renamed, so the other argument must be
        places = [each.position, first.position]
        if each.origin.startswith(FIELD) and not repeats:
            places.reverse()
        position = places[0] or places[1] or at
        if repeats:
            said = f"the path has this id, so that the field {each.name} cannot be required"
        else:
            said = f"{each.name!r} is both {first.origin} and {each.origin}; rename one"
        between = frozenset((each.name, first.origin, each.origin))
        yield _Clash(position, between, said)
