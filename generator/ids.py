"""Types of the ids in paths: each is the id of a resource, which may be text."""

from __future__ import annotations

from .ir import Api, Resource, Type
from .naming import placeholders, template

INTEGER = Type("integer", "json")


def id_types(api: Api, resource: Resource, path: str) -> dict[str, Type]:
    """The type of each id of a path, by name.

    Args:
        api: the schema.
        resource: the resource whose path, operation or action it is.
        path: the path.
    """
    known = {**parent_id_types(api, resource), "id": resource.id_type}
    types: dict[str, Type] = {}
    for name in placeholders(path):
        before = template(path[: path.index("{" + name + "}")]).rstrip("/")
        home = api.lists.get(before)
        types[name] = known.get(name) or (home.id_type if home else INTEGER)
    return types


def parent_id_types(api: Api, resource: Resource) -> dict[str, Type]:
    """The types of the ids of a resource's parents, outermost first."""
    types: dict[str, Type] = {}
    child, parent = resource, api.by_name.get(resource.parent)
    while parent is not None:
        for name in child.parents[len(parent.parents) :]:
            types[name] = parent.id_type
        child, parent = parent, api.by_name.get(parent.parent)
    return {name: types.get(name, INTEGER) for name in resource.parents}
