"""The rules of a schema that tables cannot express: one function each, and all always run.

Rules see only the IR: no YAML, files or overlays. Its modules::

    arguments      arguments of generated methods
    names          names that are reserved or taken
    references     references: filters, links, groups
    structure      paths, operations, paging, modules
    values         defaults, limits, headers
    register       the register of rules, and shared traversals
    runtime_facts  api.yaml compared with the built-in facts of the runtime
"""

from __future__ import annotations

from dataclasses import replace

from ..ir import Api
from ..problems import Problems
from . import arguments, names, references, structure, values
from .register import RULES

__all__ = ["RULES", "arguments", "names", "references", "structure", "validate", "values"]


def validate(api: Api, problems: Problems) -> None:
    """Add a problem for every broken rule."""
    lacking = _lacking(api)
    whole = replace(api, resources=tuple(r for r in api.resources if r.name not in lacking))
    for name, rule in RULES.items():
        for position, message in rule(whole):
            problems.add(position, name, message)


def _lacking(api: Api) -> set[str]:
    """Resources without the keys that rules need, and their sub-resources.

    The missing keys are reported already; further problems would be noise.
    """
    lacking = {
        each.name
        for each in api.resources
        if not (each.name and each.record and each.path and each.readable)
    }
    found = lacking
    while found:
        found = {each.name for each in api.resources if each.parent in lacking} - lacking
        lacking |= found
    return lacking
