"""What to call instead of a name that only the other API has. Only error messages need it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk import facts
from bigcommerce_sdk.endpoints.accessor import load_beside

if TYPE_CHECKING:
    from bigcommerce_sdk.endpoints.metadata import ResourceMeta

#: The packages of resources by the name of their API: V2 has none.
_PACKAGES = {api: f"bigcommerce_sdk.resources.{api or 'v2'}" for api in ("", "v3")}


def instead_of_method(
    meta: ResourceMeta, parents: tuple[Any, ...], name: str, is_async: bool
) -> str:
    """A sentence about a method that a resource of V3 lacks; empty if there is nothing to say.

    Args:
        meta: the resource.
        parents: the ids of its parents, as far as they are known.
        name: the method.
        is_async: whether the calls of the client are awaited.
    """
    if not meta.api or name.startswith("_"):
        return ""
    ids = [*parents, *[None] * len(meta.parents)]
    known = [n if each is None else repr(each) for n, each in zip(meta.parents, ids, strict=False)]
    call = _counting(meta, known, is_async) if name == "count" else _instead(meta, known, name)
    old: Any = load_beside(_PACKAGES[""], meta.name) if meta.name in _names("") else None
    if not call and hasattr(old, name) and old.meta.superseded_by == meta.accessor:
        call = old.meta.successor_call(name)
    if call:
        return f" Use {call}."
    return f" Only V2 has it: api.{meta.name}.{name}(...)." if hasattr(old, name) else ""


def _counting(meta: ResourceMeta, parents: list[str], is_async: bool) -> str:
    """The code of V3 that counts the records of a list; empty if there is no list."""
    if "list" not in meta.operations:
        return ""
    by, ids = meta.paging.by if meta.paging else "none", ", ".join(parents)
    if by == "page":
        call = f"{meta.accessor}.all({', '.join([*parents, f'{facts.LIMIT_PARAMETER}=1'])})"
        return f"(await {call}).total" if is_async else f"{call}.total"
    if by == "none":
        return f"len({'await ' * is_async}{meta.accessor}.all({ids}))"
    # responses of these have no total
    each = f"each {'async ' * is_async}for each in {meta.accessor}.iterall({ids})"
    return f"len([{each}])"


def _instead(meta: ResourceMeta, parents: list[str], name: str) -> str:
    """The call of V3 that does what a method of V2 does."""
    operations = meta.operations
    if name == "delete_all" and "delete_many" in operations:
        across = "{" not in operations["delete_many"].path
        return f"{meta.accessor}.delete_many({', '.join([*([] if across else parents), 'ids'])})"
    if name == "delete_all" and "delete" in operations:
        return f"{meta.accessor}.delete({', '.join([*parents, *meta.record_ids])})"
    one = name.removesuffix("_many")
    return f"{meta.accessor}.{one}(...)" if one != name and one in operations else ""


def resource_elsewhere(api: str, name: str) -> str:
    """A sentence about a resource that only the other API has; empty if neither has it.

    Args:
        api: the API that lacks it: ``""`` for V2, else ``"v3"``.
        name: the name of the resource.
    """
    other = "" if api else "v3"
    if name not in _names(other):
        return ""
    meta: ResourceMeta = load_beside(_PACKAGES[other], name).meta
    if meta.superseded_by:
        return f" V3 has {meta.superseded_by} instead."
    return f" Only {'V3' if other else 'V2'} has it: {meta.accessor}."


def _names(api: str) -> Any:
    """The names of the resources of an API."""
    return import_module(_PACKAGES[api]).RESOURCES
