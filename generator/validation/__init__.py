"""The rules of a schema that no table can express. One function a rule; all of them always run.

Rules see the IR alone: no YAML, no files, no overlays. Its modules::

    arguments      arguments of generated methods
    names          names that are reserved or taken
    references     what refers to something else: filters, links, groups
    structure      what a resource needs to be called
    values         defaults, limits, headers
    register       the register of rules, and the traversals that they share
    runtime_facts  an api.yaml compared with the facts that the runtime has built in
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
    """Resources without what every rule looks at, and what stands below them. That it is missing
    was told already; what would follow from it is no news."""
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
