"""Calls of documents → the verbs of one resource, and its place in the schema."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..ir import Api, Resource
from ..language.kinds import closest, suggestion
from ..language.words import PATH
from ..naming import RESERVED_PARAMETERS, is_python_name, module_name
from ..validation.structure import segments_problem
from .draft_values import python_name, shown
from .surface import Call, Key, key_of


class NotDraftableError(Exception):
    """A draft is impossible; the message names what the documents or the schema lack."""


def path_by_name(calls: Mapping[Key, Call], name: str) -> str:
    """Find the path of the list with this name.

    Raises:
        NotDraftableError: when the path is missing from the documents or ambiguous.
    """
    paths = {key[1]: call.path for key, call in calls.items()}
    fitting = [path for key, path in paths.items() if key.rpartition("/")[2] == module_name(name)]
    top = [path for path in fitting if "{" not in path]
    if len(top) == 1 or len(fitting) == 1:
        return (top or fitting)[0]
    said = "several paths end" if fitting else "no path ends"
    ends = {key.rpartition("/")[2]: path for key, path in paths.items()}
    near = "" if fitting else closest(module_name(name), ends)
    raise NotDraftableError(
        f"{said} in /{module_name(name)}: name the path of the list by --path"
        + (f", such as {ends[near]}" if near else "")
    )


def _types(call: Call) -> frozenset[str]:
    return call.received.types if call.received is not None else frozenset()


class ResourceCalls:
    """The calls of one resource.

    Attributes:
        parent: the parent resource.
        path: the path of its list.
        single: whether the path holds one object.
        verbs: the calls in the documents, by verb.
    """

    def __init__(self, calls: Mapping[Key, Call], api: Api, name: str, path: str) -> None:
        self.calls, self.api, self.name = calls, api, name
        _, self.key = key_of("", path)
        own = {method: call for (method, at), call in calls.items() if at == self.key}
        inside = {method: call for (method, at), call in calls.items() if at == f"{self.key}/{{}}"}
        below = [at for _, at in calls if at.startswith(f"{self.key}/")]
        if not own and not inside and not below:
            near = suggestion(path, sorted({call.path for call in calls.values()}))
            raise NotDraftableError(f"the documents have no path {path}{near}")
        self.parent = self._parent()
        self.path = self._path(path)
        self._check_place()
        get = own.get("GET")
        lists = get is not None and ("array" in _types(get) or bool(get.envelope))
        alone = "PUT" in own or "POST" not in own or get is None or bool(get.row.fields)
        under_records = any(at.startswith(f"{self.key}/{{}}/") for at in below)
        self.single = not inside and not lists and alone and (bool(own) or not under_records)
        on_item = own if self.single else inside
        self.verbs: dict[str, Call | None] = {
            "list": None if self.single else get,
            "get": on_item.get("GET"),
            "create": own.get("POST"),
            "update": on_item.get("PUT"),
            "delete": on_item.get("DELETE"),
            "delete_all": None if self.single else own.get("DELETE"),
            "count": None if self.single else self._at(f"{self.key}/count"),
        }
        if self.parent is not None and not self.single:
            above, _, last = self.key.rpartition("/{}")
            across = above + last
            taken = {key_of("", each.path)[1]: each.name for each in api.resources}
            if taken.get(across, name) == name:
                self.verbs["list_all"] = self._at(across)
            self.verbs["count_all"] = self._at(f"{above}{last}/count")

    def _at(self, path: str) -> Call | None:
        call = self.calls.get(("GET", path))
        counts = call is not None and call.received is not None and "count" in call.received.fields
        return call if counts or not path.endswith("/count") else None

    def _parent(self) -> Resource | None:
        """The parent: the resource with the longest path that is a prefix of its own."""
        if "{" not in self.key:
            return None
        paths = {key_of("", each.path)[1]: each for each in self.api.resources}
        fitting = [path for path in paths if self.key.startswith(f"{path}/")]
        if not fitting:
            above = self.key.partition("/{}")[0] or "/"
            raise NotDraftableError(
                f"{self.key}: the schema has nothing at {above}; draft it first"
            )
        return paths[max(fitting, key=len)]

    def _path(self, path: str) -> str:
        """The path with valid placeholder names: the parents' own, then the document's."""
        above = list(self.parent.parents) if self.parent else []

        def named(found: re.Match[str]) -> str:
            if above:
                return f"{{{above.pop(0)}}}"
            said = python_name(found[1])
            record = module_name(self.parent.record if self.parent else "")
            usable = is_python_name(said) and said not in {"id", *RESERVED_PARAMETERS}
            return f"{{{said if usable else f'{record}_id'}}}"

        return re.sub(r"\{([^}]*)\}", named, path.rstrip("/")) or "/"

    def _check_place(self) -> None:
        """Reject a path that is invalid for a resource."""
        problem = segments_problem(self.path)
        if not re.fullmatch(PATH.pattern, self.path):
            problem = f"{shown(self.path)} has characters that no path of the schema can have"
        depth = len(self.parent.parents) + 1 if self.parent else 0
        if not problem and self.path.count("{") > depth:
            problem = f"{self.path} has ids of resources that the schema lacks; draft those first"
        taken = {key_of("", each.path)[1]: each.name for each in self.api.resources}
        other = taken.get(self.key, self.name)
        if not problem and other != self.name:
            problem = f"{self.path} is the path of {other} already"
        if problem:
            raise NotDraftableError(problem)

    def left(self) -> list[str]:
        """Calls below the path that are not drafted."""
        taken = {id(call) for call in self.verbs.values()}
        return sorted(
            shown(call.name)
            for (_, at), call in self.calls.items()
            if (at == self.key or at.startswith(f"{self.key}/")) and id(call) not in taken
        )
