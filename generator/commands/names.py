"""The names of groups of the command line."""

from __future__ import annotations

from collections.abc import Mapping

from bigcommerce_sdk.naming import words

from ..ir import Api, Resource
from ..locations import V2
from ..naming import template


def paths_of(api: Api) -> dict[str, tuple[str, ...]]:
    """The groups of each resource, outermost first, by its name.

    A sub-resource is in the group of the resource above whose record begins its name:
    ``OrderProducts`` is ``orders products``.
    """
    return {each.name: _path_of(each, api) for each in api.resources}


def commands_of(apis: Mapping[str, Api]) -> dict[str, str]:
    """The groups of each resource as they are entered, by its accessor such as api.v3.Products."""
    return {
        f"{api.accessors}.{resource}": " ".join((*(() if name == V2 else (name,)), *path))
        for name, api in apis.items()
        for resource, path in paths_of(api).items()
    }


def _path_of(resource: Resource, api: Api) -> tuple[str, ...]:
    above = _above(resource, api)
    while above is not None and not resource.name.startswith(above.record):
        above = _above(above, api)
    if above is None:
        return (dashed(resource.name),)
    return (*_path_of(above, api), dashed(resource.name.removeprefix(above.record)))


def _above(resource: Resource, api: Api) -> Resource | None:
    """The resource with the longest path that the path of a resource continues."""
    path = template(resource.path)
    fitting = [e for e in api.resources if path.startswith(f"{template(e.path).rstrip('/')}/")]
    fitting = [e for e in fitting if e.path.strip("/")]
    return max(fitting, key=lambda each: len(template(each.path)), default=None)


def dashed(name: str) -> str:
    """``CustomFields`` -> ``custom-fields``, ``delete_all`` -> ``delete-all``."""
    return words(name).replace(" ", "-").replace("_", "-")
