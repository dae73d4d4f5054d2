"""Finding what was renamed, where the evidence is strong; BASE is then read under the new names.

Two things are one under a new name when each is alone, on its side, in having the same evidence:
the same path for a resource, the same wire name for a field, the same type and text for what
stands in the same place.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol, TypeVar

from ..ir import Api, Enum, Field, Parameter, Resource, Shape, Type
from .changes import Change, change, finding
from .places import Place, of_class, of_record, of_resource, of_shape
from .rewriting import Members, with_classes, with_members


class Named(Protocol):
    """What the IR keeps by name."""

    @property
    def name(self) -> str: ...


T = TypeVar("T")
N = TypeVar("N", bound=Named)
Evidence = Callable[[Any], Hashable]


@dataclass
class Renames:
    """What was renamed.

    Attributes:
        base: BASE under the new names.
        changes: one for each rename.
        subjects: the old subject of each new one; longer ones go first.
    """

    base: Api
    changes: list[Change] = field(default_factory=list[Change])
    subjects: dict[str, str] = field(default_factory=dict[str, str])

    def formerly(self, subject: str) -> str:
        """What BASE calls a subject."""
        now, end = subject, ""
        while now and now not in self.subjects:
            now, dot, last = now.rpartition(".")
            end = f"{dot}{last}{end}"
        return f"{self.subjects[now]}{end}" if now else subject


def find(base: Api, head: Api) -> Renames:
    """What was renamed from BASE to HEAD."""
    found = Renames(base)
    _classes(found, head)
    _members(found, head)
    return found


def pairs(before: Iterable[T], after: Iterable[T], *evidence: Evidence) -> Iterator[tuple[T, T]]:
    """What is one under two names: alone on its side in having the same evidence."""
    gone, new = list(before), list(after)
    for key in evidence:
        old, now = _by_evidence(gone, key), _by_evidence(new, key)
        found = {each: None for each in old if len(old[each]) == 1 == len(now.get(each, ()))}
        for each in found:
            yield old[each][0], now[each][0]
        gone, new = ([each for each in side if key(each) not in found] for side in (gone, new))


def _by_evidence(side: Iterable[T], evidence: Evidence) -> dict[Hashable, list[T]]:
    found: dict[Hashable, list[T]] = {}
    for each in side:
        key = evidence(each)
        if key is not None:
            found.setdefault(key, []).append(each)
    return found


def unmatched(before: Sequence[N], after: Sequence[N]) -> tuple[list[N], list[N]]:
    """Those of each side whose name the other side lacks."""
    old, new = ({each.name for each in side} for side in (before, after))
    return (
        [each for each in before if each.name not in new],
        [each for each in after if each.name not in old],
    )


# -- classes ------------------------------------------------------------------------------------


def _classes(found: Renames, head: Api) -> None:
    names: dict[str, str] = {}
    modules: dict[str, str] = {}
    both = unmatched(found.base.resources, head.resources)
    for old, new in pairs(*both, lambda each: each.path):
        names[old.name], modules[old.module] = new.name, new.module
        _add(found, "resource-renamed", of_resource(new), old, new)
    by_name = head.by_name
    for old in found.base.resources:
        after = by_name.get(names.get(old.name, old.name))
        if after and after.record != old.record:
            names[old.record] = after.record
            words = finding("record-renamed", old.record, after.record)
            place = of_record(after)
            was = f"{old.name}.record"
            found.changes.append(
                change(words, place.subject, was, place.words, after.position, "head")
            )

    def place_of(each: Shape | Enum) -> str:
        return modules.get(each.module, each.module)

    # only names that one side lacks are looked up
    sites = {**_sites(found.base, names), **_sites(head, {})}
    shapes = unmatched([*found.base.shapes.values()], [*head.shapes.values()])
    shape_evidence: tuple[Callable[[Shape], Hashable], ...] = (
        _shape_evidence,
        lambda each: (_members_of(each), place_of(each)) if each.fields else None,
        lambda each: sites.get(each.name),
    )
    for shape, now in pairs(*shapes, *shape_evidence):
        names[shape.name] = now.name
        _add(found, "shape-renamed", of_class(now), shape, now)
    records = unmatched(found.base.shared_records, head.shared_records)
    for record, heir in pairs(*records, _shape_evidence, _members_of):
        names[record.name] = heir.name
        _add(found, "shape-renamed", of_class(heir), record, heir)
    unions = unmatched([*found.base.unions.values()], [*head.unions.values()])
    for union, next_one in pairs(
        *unions,
        lambda each: (each.doc, [names.get(name, name) for name in each.shapes].__repr__()),
        lambda each: sites.get(each.name),
    ):
        names[union.name] = next_one.name
        _add(found, "union-renamed", of_class(next_one), union, next_one)
    enums = unmatched([*found.base.enums.values()], [*head.enums.values()])
    evidence: tuple[Callable[[Enum], object], ...] = (
        lambda each: (each.base, each.values, each.doc) if each.doc else None,
        lambda each: (each.base, each.values, place_of(each)),
        lambda each: sites.get(each.name),
    )
    for enum, then in pairs(*enums, *evidence):
        names[enum.name] = then.name
        _add(found, "enum-renamed", of_class(then), enum, then)
    found.base = with_classes(found.base, names, modules)


def _shape_evidence(shape: Shape) -> Hashable:
    return (shape.doc, _members_of(shape)) if shape.doc and shape.fields else None


def _members_of(shape: Shape) -> Hashable:
    return tuple((each.name, each.type.kind) for each in shape.fields)


def _sites(api: Api, names: Mapping[str, str]) -> dict[str, frozenset[tuple[str, str]]]:
    """The uses of each shape and enum, by which renames are recognized."""
    found: dict[str, set[tuple[str, str]]] = {}

    def use(name: str, owner: str, member: str) -> None:
        if name:
            found.setdefault(name, set()).add((names.get(owner, owner), member))

    for resource in api.resources:
        for parameter in resource.parameters:
            _use_type(use, parameter.type, resource.name, parameter.name)
        for action in resource.actions:
            use(action.body, resource.name, f"{action.name} body")
            if action.rows:
                _use_type(use, action.rows, resource.name, f"{action.name} body")
            use(action.returns, resource.name, f"{action.name} reply")
    owners = [(each.name, each.fields) for each in api.resources]
    owners += [(each.name, each.fields) for each in api.shapes.values()]
    for owner, members in owners:
        for member in members:
            _use_type(use, member.type, owner, member.name)
    return {name: frozenset(sites) for name, sites in found.items()}


def _use_type(use: Callable[[str, str, str], None], used: Type, owner: str, member: str) -> None:
    while used.items:
        used = used.items
    use(used.of, owner, member)
    use(used.enum, owner, member)


def _add(found: Renames, rule: str, place: Place, old: Any, new: Any) -> None:
    found.subjects[new.name] = old.name
    words = finding(rule, old.name, new.name)
    found.changes.append(change(words, place.subject, old.name, place.words, new.position, "head"))


# -- members ------------------------------------------------------------------------------------


def _members(found: Renames, head: Api) -> None:
    """Fields, parameters, actions and links, each within what owns it."""
    resources, shapes = head.by_name, {**head.shapes, **head.extended}
    renamed: dict[str, Members] = {}
    for resource in found.base.resources:
        if resource.name in resources:
            after = resources[resource.name]
            inherited = found.base.inherited(resource), head.inherited(after)
            renamed[resource.name] = _of_resource(found, resource, after, *inherited)
    for shape in (*found.base.shapes.values(), *found.base.shared_records):
        if shape.name in shapes:
            members = renamed[shape.name] = Members()
            old, new = of_shape(shape), of_shape(shapes[shape.name])
            for one, other in _fields(shape.fields, shapes[shape.name].fields):
                members.fields[one.name] = other
                _note(found, "field-renamed", old.field(one), new.field(other), other)
    found.base = with_members(found.base, renamed, head)


def _of_resource(
    found: Renames,
    before: Resource,
    after: Resource,
    inherited: Container[str],
    inherits: Container[str],
) -> Members:
    """The members of a resource under other names; those of a shared record are noted there."""
    members, old, new = Members(), of_resource(before), of_resource(after)
    for one, other in _fields(before.fields, after.fields):
        members.fields[one.name] = other
        if one.name not in inherited or other.name not in inherits:
            _note(found, "field-renamed", old.field(one), new.field(other), other)
    for gone, now in _parameters(before.parameters, after.parameters):
        members.parameters[gone.name] = now
        _note(found, "filter-renamed", old.parameter(gone), new.parameter(now), now)
        # its group may have changed too, and BASE is read under the new name in the old group
        there = old.parameter(replace(gone, name=now.name)).subject
        found.subjects[there] = found.formerly(old.parameter(gone).subject)
    for verb, operation in before.operation.items():
        then = after.operation.get(verb, operation)
        for gone, now in _parameters(operation.parameters, then.parameters):
            members.of_operations[verb, gone.name] = now
            above, below = old.operation(operation), new.operation(then)
            _note(found, "filter-renamed", above.parameter(gone), below.parameter(now), now)
    actions = unmatched(before.actions, after.actions)
    for action, its_heir in pairs(*actions, lambda each: (each.method, each.path)):
        members.actions[action.name] = its_heir
        _note(found, "operation-renamed", old.action(action), new.action(its_heir), its_heir)
    known = {each.name: each for each in after.actions}
    for each in before.actions:
        same = members.actions.get(each.name) or known.get(each.name)
        if same is None:
            continue
        for gone, now in _parameters(each.parameters, same.parameters):
            members.of_operations[each.name, gone.name] = now
            above, below = old.action(each), new.action(same)
            _note(found, "filter-renamed", above.parameter(gone), below.parameter(now), now)
    links = unmatched(before.links, after.links)
    for link, heir in pairs(*links, lambda each: (each.to, each.many, each.via, each.doc)):
        members.links[link.name] = heir
        _note(found, "link-renamed", old.link(link), new.link(heir), heir)
    return members


def _fields(before: Sequence[Field], after: Sequence[Field]) -> Iterator[tuple[Field, Field]]:
    return pairs(
        *unmatched(before, after),
        lambda each: each.wire_name,
        lambda each: (each.type, each.access, each.doc) if each.doc else None,
    )


def _parameters(
    before: Sequence[Parameter], after: Sequence[Parameter]
) -> Iterator[tuple[Parameter, Parameter]]:
    return pairs(
        *unmatched(before, after),
        lambda each: each.wire_name,
        lambda each: (each.type, each.group, each.doc) if each.doc else None,
    )


def _note(found: Renames, rule: str, old: Place, new: Place, after: Any) -> None:
    was = found.formerly(old.subject)
    found.subjects[new.subject] = was
    words = finding(rule, old.words["name"], new.words["name"])
    found.changes.append(change(words, new.subject, was, new.words, after.position, "head"))
