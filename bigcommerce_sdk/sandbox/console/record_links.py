"""Addresses and titles of the pages of resources and records."""

from __future__ import annotations

from bigcommerce_sdk.sandbox.console.markup import Element, Node, tag
from bigcommerce_sdk.sandbox.console.rows import Resource
from bigcommerce_sdk.sandbox.console.visit import Visit
from bigcommerce_sdk.sandbox.rows.store import Row

#: The page of the navigation that these pages belong to.
SECTION = "records"
#: URL parameters: the ids of the parents, the id of the record.
PARENT, ID = "parent", "id"


def is_v3(resource: Resource) -> bool:
    """Whether a resource is one of V3."""
    return resource.meta.name.startswith("v3.")


def plain_name(resource: Resource) -> str:
    """The name of a resource without its API."""
    return resource.meta.name.removeprefix("v3.")


def title_of(found: Resource) -> str:
    """The heading of a list: the name of the resource, and its API."""
    return f"{plain_name(found)} ({'V3' if is_v3(found) else 'V2'})"


def label_of(row: Row) -> str:
    """The text of a link to a record: the ids of its parents, and its own."""
    return " / ".join(filter(None, (*row.parents, row.key))) or "open"


def record_url(visit: Visit, found: Resource, row: Row, **query: str) -> str:
    """The address of the page of a record."""
    parents = {PARENT: row.parents} if row.parents else {}
    return visit.url("record", found.meta.name, **parents, **{ID: row.key}, **query)


def home_url(visit: Visit, found: Resource) -> str:
    """The address of a resource: that of its list, or of its only record."""
    only = found.meta.single and not found.meta.parents
    return visit.url("record" if only else SECTION, found.meta.name)


def new_link(visit: Visit, found: Resource, parents: tuple[str, ...]) -> Node:
    """A link to the form of a new record; ``None`` if the API cannot create one."""
    if not found.can("create"):
        return None
    given = {PARENT: parents} if parents else {}
    url = visit.url("new", found.meta.name, **given)
    return tag("p", tag("a", "New record", href=url, class_="button"))


def path_to(
    visit: Visit, found: Resource, parents: tuple[str, ...], *, is_list: bool = False
) -> Element:
    """The breadcrumbs of a page: links to the resources and records above it."""
    steps: list[Node] = [tag("a", "Records", href=visit.url(SECTION))]
    catalogue = visit.store._tenant.store.catalogue.of(found.meta)
    above = catalogue.ancestors(found.meta.path)[: len(parents)]
    for depth, meta in enumerate(above):
        if meta is None:
            continue
        owner = Resource(visit.store, meta)
        ids, key = parents[: len(meta.parents)], parents[depth]
        label = f"{plain_name(owner)} {key}"
        steps.append(tag("a", label, href=record_url(visit, owner, Row(ids, key, {}))))
    given = {PARENT: parents} if parents else {}
    if not is_list and not found.meta.single:
        url = visit.url(SECTION, found.meta.name, **given)
        steps.append(tag("a", plain_name(found), href=url))
    return tag("nav", [tag("span", each) for each in steps], class_="where", aria_label="Above")
