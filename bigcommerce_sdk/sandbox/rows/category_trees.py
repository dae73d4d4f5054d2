"""The tree of the categories, which V2 lists flat."""

from __future__ import annotations

from typing import Any

from bigcommerce_sdk.sandbox.rows.parts import inside
from bigcommerce_sdk.sandbox.rows.store import Row, Store
from bigcommerce_sdk.sandbox.values import complete

#: The tree of the categories that were not put into another.
DEFAULT_TREE = 1


def tree_nodes(store: Store, parents: tuple[str, ...] | None, _: object = None) -> list[Row]:
    """The outermost categories of a tree, each with those below it."""
    meta = store.catalogue["v3.CategoryTreeNodes"]
    tree = int((parents or (str(DEFAULT_TREE),))[0])
    rows = [
        row
        for row in store.rows(store.catalogue["v3.TreeCategories"])
        if (row.values.get("tree_id") or DEFAULT_TREE) == tree
    ]
    below: dict[int, list[Row]] = {}
    for row in sorted(rows, key=lambda each: each.values.get("sort_order") or 0):
        below.setdefault(int(row.values.get("parent_id") or 0), []).append(row)
    return [
        Row((str(tree),), str(node["id"]), complete(meta.record, node))
        for node in _nodes(below, 0, ())
    ]


def _nodes(below: dict[int, list[Row]], parent: int, path: tuple[int, ...]) -> list[dict[str, Any]]:
    return [
        {
            "id": int(row.key),
            "parent_id": parent,
            "depth": len(path),
            "path": list(path),
            "name": row.values["name"],
            "is_visible": row.values["is_visible"],
            "url": inside(row.values, "url").get("path") or "",
            "children": _nodes(below, int(row.key), (*path, int(row.key))),
        }
        for row in below.get(parent, ())
    ]
