"""Arguments of one method with one name, and parameters that no method could take."""

from __future__ import annotations

import json
from typing import Any

import yaml

from tests.generator.micro import PARTS, THINGS
from tests.generator.validation.mistakes import Bad, things

FILTER = {"type": "string", "op": "none", "doc": "A."}


def edited_tree(**changes: Any) -> dict[str, Any]:
    """The valid resource as a tree, with keys added: mappings are merged one level deep."""
    tree: dict[str, Any] = yaml.safe_load(THINGS)
    for key, value in changes.items():
        both = isinstance(tree.get(key), dict) and isinstance(value, dict)
        tree[key] = {**tree[key], **value} if both else value
    tree["fields"] = tree.pop("fields")
    return tree


def tree_of_parts(path_id: str = "thing_id", **changes: Any) -> dict[str, Any]:
    """The same with a sub-resource below the id ``path_id``; changes are those of the latter."""
    tree: dict[str, Any] = yaml.safe_load(THINGS + PARTS)
    part = tree["sub_resources"]["Parts"]
    part["path"] = f"/things/{{{path_id}}}/parts"
    for key, value in changes.items():
        both = isinstance(part.get(key), dict) and isinstance(value, dict)
        part[key] = {**part[key], **value} if both else value
    return tree


def written(tree: dict[str, Any]) -> str:
    """A tree as YAML, with its identifying key first."""
    without_anchors = json.loads(json.dumps(tree))
    # some versions of its stubs type `width` in part only
    dump = yaml.safe_dump  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    return str(dump(without_anchors, sort_keys=False))


def bad(rule: str, needle: str, tree: dict[str, Any]) -> Bad:
    """A mistake in the line that is the first to end with ``needle``."""
    text = written(tree)
    line = next(n for n, each in enumerate(text.splitlines(), 1) if each.endswith(needle))
    return things(rule, line, text)


def _action(path: str, **keys: Any) -> dict[str, Any]:
    return {"go": {"method": "POST", "path": path, "doc": "A.", **keys}}


#: A field, filter or option of this name is taken by no other rule.
NAME = {"type": "string", "doc": "A."}
BODY = {"B": {"doc": "B.", "fields": {"size": NAME, "thing_id": NAME}}}

#: Mistakes against the rules about arguments.
AGAINST_ARGUMENTS: dict[str, Bad] = {
    f"{verb} accepts a filter named like a field": bad(
        "argument-clash",
        "  name:",
        edited_tree(
            operations={"list": {}, "get": {}, verb: {"accepts": ["filters"]}},
            filters={"name": {"type": "string", "doc": "A."}},
        ),
    )
    for verb in ("create", "update")
}
AGAINST_ARGUMENTS.update(
    {
        f"{verb} accepts an option named like a field": bad(
            "argument-clash",
            "  name:",
            edited_tree(
                operations={"list": {}, "get": {}, verb: {"accepts": ["options"]}},
                options={"name": NAME},
            ),
        )
        for verb in ("create", "update")
    }
)
AGAINST_ARGUMENTS.update(
    {
        f"{verb} has a parameter named like one that it accepts": bad(
            "argument-clash",
            "  code:",
            edited_tree(
                operations={
                    "list": {},
                    "get": {},
                    verb: {"accepts": ["filters"], "parameters": {"code": FILTER}},
                },
                filters={"code": FILTER},
            ),
        )
        for verb in ("create", "update", "count", "delete_all", "get")
    }
)
AGAINST_ARGUMENTS.update({
    f"the id of a path named {name}": bad(
        "argument-clash", f"{{{name}}}/parts", tree_of_parts(name)
    )
    for name in (
        "self", "page", "limit", "start", "extra_params", "page_size", "concurrency",
        "resume_from",
    )
})  # fmt: skip
AGAINST_ARGUMENTS.update(
    {
        "the id of a path named query below a list with filters": bad(
            "argument-clash", "{query}/parts", tree_of_parts("query", filters={"code": FILTER})
        ),
        "a filter named like the id of a parent": bad(
            "argument-clash", "thing_id:", tree_of_parts(filters={"thing_id": FILTER})
        ),
        "an update of the field id": bad(
            "argument-clash", "  id:", edited_tree(fields={"id": {"type": "integer", "doc": "A."}})
        ),
        "a required field that the path has": bad(
            "argument-clash",
            "thing_id:",
            tree_of_parts(fields={"thing_id": {**NAME, "required": "create"}}),
        ),
        "a kept field that the path has": bad(
            "argument-clash",
            "thing_id:",
            tree_of_parts(fields={"thing_id": {**NAME, "keep_on_update": True}}),
        ),
        "the id of an action named self": bad(
            "argument-clash", "{self}/go", edited_tree(actions=_action("/things/{self}/go"))
        ),
        "an action accepts a filter named like its id": bad(
            "argument-clash",
            "  code:",
            edited_tree(
                actions=_action("/things/{code}/go", accepts=["filters"]), filters={"code": FILTER}
            ),
        ),
        "the body of an action repeats its id": bad(
            "argument-clash",
            "size:",
            edited_tree(actions=_action("/things/{size}/go", body="B"), shapes=BODY),
        ),
        "the body of an action repeats the id of a parent": bad(
            "argument-clash",
            "thing_id:",
            tree_of_parts(actions=_action("/things/{thing_id}/go", body="B"), shapes=BODY),
        ),
        "an action accepts a filter named like a field of its body": bad(
            "argument-clash",
            "size:",
            edited_tree(
                actions=_action("/go", body="B", accepts=["filters"]),
                shapes=BODY,
                filters={"size": FILTER},
            ),
        ),
        "an action accepts a filter named like a field of the record": bad(
            "argument-clash",
            "  name:",
            edited_tree(
                actions=_action("/go", body_of="create", accepts=["filters"]),
                filters={"name": {"type": "string", "doc": "A."}},
            ),
        ),
        "a create over all parents repeats the id of a parent": bad(
            "argument-clash",
            "thing_id:",
            tree_of_parts(
                actions=_action("/things/parts", body_of="create"), fields={"thing_id": NAME}
            ),
        ),
        "a delete with filters": bad(
            "argument-lost",
            "    accepts:",
            edited_tree(operations={"list": {}, "get": {}, "delete": {"accepts": ["filters"]}}),
        ),
        "a list over all parents with parameters of its own": bad(
            "argument-lost",
            "code:",
            tree_of_parts(operations={"list": {}, "list_all": {"parameters": {"code": FILTER}}}),
        ),
        "a count over all parents with parameters of its own": bad(
            "argument-lost",
            "code:",
            tree_of_parts(
                operations={"list": {}, "count": {}, "count_all": {"parameters": {"code": FILTER}}}
            ),
        ),
        "an action with pages": bad(
            "argument-lost", "    accepts:", edited_tree(actions=_action("/go", accepts=["paging"]))
        ),
    }
)
AGAINST_ARGUMENTS.update(
    {
        f"{verb} with pages": bad(
            "argument-lost",
            "    accepts:",
            edited_tree(operations={"list": {}, "get": {}, verb: {"accepts": ["paging"]}}),
        )
        for verb in ("get", "create", "update", "count")
    }
)
