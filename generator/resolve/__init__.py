"""From spec to IR: defaults are applied and references resolved.

A reference that cannot be resolved is a problem. Later stages see only the IR, so no rule or
template has to know a default. Its modules::

    resources  resources, operations, actions, paging
    values     fields, parameters, links, shapes, enums
    names      every shape, enum and resource of a spec by name
"""

from __future__ import annotations

from ..ir import Api, Facts
from ..language import FILES
from ..loader import Source, Spec
from ..problems import Position, Problems
from .names import SHARED_MODULE, Names
from .resources import Resources
from .values import Values


def resolve(spec: Spec, problems: Problems) -> Api:
    """Resolve a spec to its IR, which is complete only without problems."""
    names = Names(spec, problems)
    facts = _facts(spec.api)
    values = Values(names, facts, problems)
    resolver = Resources(names, values, facts, problems)
    resources = [
        resource
        for source in spec.resources
        for resource in resolver.family(
            source.item["resource"] or "", source.item, source.file, None
        )
    ]
    return Api(
        facts,
        tuple(sorted(resources, key=lambda each: each.name)),
        values.shapes(SHARED_MODULE),
        values.enums(SHARED_MODULE),
        tuple(file for source in spec.shared for file in source.files),
        values.records(),
        values.unions(SHARED_MODULE),
    )


#: Required keys of an API file, without which no further checks are possible.
_FACTS = tuple(key.name for key in FILES["api"].own_keys if key.required)


def _facts(source: Source | None) -> Facts:
    """The facts of the whole API; the file is empty if it is missing or incomplete."""
    if source is None:
        return Facts("", "", {}, {}, {}, {}, {}, {}, position=Position("", 1))
    item = source.item
    paging = item["paging"]
    own = {key.name for key in FILES["api"].own_keys}
    given = {key for key in item.keys if "." not in key}
    complete = given <= own and all(item[key] is not None for key in {*_FACTS, *given})
    return Facts(
        item["api"] or "",
        source.file if complete else "",
        item["hosts"] or {},
        item["base_paths"] or {},
        item["headers"] or {},
        dict(paging.values) if paging else {},
        item["success"] or {},
        {int(status): name for status, name in item.table("errors").items()},
        item["envelope"] or "",
        item["filter_separator"] or "",
        item["array_parameters"] or "",
        position=item.position,
        keys=item.keys,
    )
