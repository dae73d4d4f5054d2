"""Routing: method and path -> endpoint, by a werkzeug map built from the metadata."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import count
from typing import NamedTuple

from werkzeug.exceptions import NotFound
from werkzeug.routing import Map, MapAdapter, Rule

from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.sandbox.catalogue import PLACEHOLDER, Catalogue
from bigcommerce_sdk.sandbox.memoized import memoized
from bigcommerce_sdk.sandbox.problem import Problem, method_not_allowed, not_found


class Endpoint(NamedTuple):
    """One method on one path.

    Attributes:
        meta: the resource.
        operation: the operation or action.
        verb: the operation's verb; ``"action"`` for an action.
        ancestors: for each id in the path, its resource; ``None`` if it has none.
        also: actions that read other parts of the same reply.
        array: the array verb with the same method and path, which the request tells apart.
    """

    meta: ResourceMeta
    operation: Operation | Action
    verb: str
    ancestors: tuple[ResourceMeta | None, ...]
    also: tuple[Action, ...] = ()
    array: Operation | None = None


class Routes:
    """All endpoints by path and method.

    Args:
        catalogue: the resources.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        #: the names of the resources with paths of a shape, which are loaded by its first request
        self._names: dict[str, list[str]] = {}
        for name, paths in catalogue.paths.items():
            for shape in dict.fromkeys(map(_numbered, paths)):
                self._names.setdefault(shape, []).append(name)
        self._endpoints: dict[str, dict[str, Endpoint]] = {}
        self._map = _map(self._names)

    def find(self, method: str, path: str) -> tuple[Endpoint, tuple[str, ...]]:
        """The endpoint of a request, and the ids in its path, outermost first.

        Raises:
            Problem: 404 for an unknown path, 405 for a method that the path does not have.
        """
        shape, values = self._match(path)
        methods = self._endpoints.get(shape)
        if methods is None:
            metas = [self._catalogue[name] for name in self._names[shape]]
            methods = self._endpoints[shape] = _endpoints(self._catalogue, metas, shape)
        if not methods:  # the path of a resource that has only longer ones
            raise not_found()
        endpoint = methods.get(method)
        if endpoint is None:
            raise method_not_allowed(method, methods)
        return endpoint, tuple(values[f"id{n}"] for n in range(len(values)))

    def spelled(self, path: str) -> str:
        """A path in the spelling of the reference; unknown paths are unchanged."""
        try:
            shape, values = self._match(path)
        except Problem:
            return path
        for name, value in values.items():
            shape = shape.replace(f"<{name}>", value)
        return shape

    def _match(self, path: str) -> tuple[str, Mapping[str, str]]:
        if path.startswith("//"):  # the map would merge them
            raise not_found()
        try:
            found: tuple[str, Mapping[str, str]] = self._map.match(path.removesuffix(".json"))
        except NotFound:
            raise not_found() from None
        return found


@memoized
def routes_of(catalogue: Catalogue) -> Routes:
    """The routes of a catalogue, which never changes."""
    return Routes(catalogue)


def _endpoints(
    catalogue: Catalogue, metas: Iterable[ResourceMeta], shape: str
) -> dict[str, Endpoint]:
    """The endpoints of a path, with its ids numbered, by method."""
    methods: dict[str, Endpoint] = {}
    for meta in metas:
        for operation in meta.operations.values():
            if operation.through or operation.by or _numbered(operation.path) != shape:
                continue  # a call of an array verb, or of the list
            above = catalogue.ancestors(operation.path)
            made = Endpoint(meta, operation, operation.verb, above)
            first = methods.setdefault(operation.method, made)
            if first is not made and first.meta is meta:
                methods[operation.method] = _with_array(first, made)
        for action in meta.actions:
            if _numbered(action.path) != shape:
                continue
            known = methods.get(action.method)
            if known is None:
                above = catalogue.ancestors(action.path)
                methods[action.method] = Endpoint(meta, action, "action", above)
            else:
                methods[action.method] = known._replace(also=(*known.also, action))
    return methods


def _with_array(one: Endpoint, other: Endpoint) -> Endpoint:
    """Two verbs of a resource with the same method and path."""
    if one.verb.endswith("_many"):
        one, other = other, one
    operation = other.operation
    return one._replace(array=operation if isinstance(operation, Operation) else None)


def _numbered(path: str) -> str:
    numbers = count()
    return PLACEHOLDER.sub(lambda _: f"<id{next(numbers)}>", path)


def _map(shapes: Iterable[str]) -> MapAdapter:
    # The API accepts each path with and without the underscores of its words. The words with
    # underscores are collected from all paths and accepted in both spellings everywhere.
    words = {word for shape in shapes for word in shape.split("/") if "_" in word}
    spellings = {word.replace("_", ""): word for word in words}
    rules: dict[str, Rule] = {}
    for shape in shapes:
        parts = shape.split("/")
        plain = "/".join(part.replace("_", "") for part in parts)
        underscored = "/".join(spellings.get(part, part) for part in parts)
        for spelling in (shape, plain, underscored):
            rules.setdefault(spelling, Rule(spelling, endpoint=shape, strict_slashes=False))
    return Map(list(rules.values()), merge_slashes=False).bind("localhost")
