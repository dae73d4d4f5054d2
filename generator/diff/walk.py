"""Two schemas → the changes between them, each attribute of the IR compared by its row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property, partial
from typing import Any, TypeVar

from bigcommerce_sdk.endpoints.methods import RECORD, of_verb
from bigcommerce_sdk.records.fields import BODIES, is_needed

from ..ir import (
    Api,
    Enum,
    Field,
    Parameter,
    Resource,
    Shape,
    SharedRecord,
    Type,
    Union,
    parent_id_types,
    parents_by_id,
)
from ..language.words import ON_ITEM
from ..resolve.names import SHARED_MODULE
from . import of_unions, places
from .attributes import COMPARED, SHARED_WITH_FIELD
from .changes import ELSEWHERE, Change, Finding, Side, change, finding
from .comparisons import Pair
from .places import Place
from .renames import find
from .usage import is_read, settable, uses, verbs
from .variance import Typed, annotation, relation

T = TypeVar("T")


def compare(base: Api, head: Api) -> list[Change]:
    """Every change from BASE to HEAD, the worst first."""
    return sorted(_Walk(base, head).changes(), key=lambda each: each.order)


class _Walk:
    def __init__(self, base: Api, head: Api) -> None:
        self.renames = find(base, head)
        self.base, self.head = self.renames.base, head
        self.uses = uses(self.base, head)
        self.enums = (self.base.enums, head.enums)
        of_actions = (each.actions for api in (self.base, head) for each in api.resources)
        self.bodies = {action.sent for actions in of_actions for action in actions}

    def changes(self) -> Iterator[Change]:
        yield from self.renames.changes
        api = Place("api", {"attribute": "api.yaml"})
        yield from self._compared(Pair(self.base.facts, self.head.facts), api)
        for old, new in _matched(self.base.resources, self.head.resources):
            if old and new:
                yield from self._resource(old, new)
            else:
                yield from self._one_sided(old, new, places.of_resource, "resource")
        for was, now in _matched(self.base.shared_records, self.head.shared_records):
            if was and now:
                yield from self._shared_record(was, now)
            else:
                yield from self._one_sided(was, now, places.of_shape, "shape")
        for one, other in _matched(self._shapes(self.base), self._shapes(self.head)):
            if one and other:
                yield from self._shape(one, other)
            elif not self._comes_along(one, other):
                yield from self._one_sided(one, other, places.of_shape, "shape")
        unions = [[*each.unions.values()] for each in (self.base, self.head)]
        for gone, come in _matched(unions[0], unions[1]):
            if gone and come:
                sent, received = self._directions(come.name)
                at = places.of_enum(come)
                yield from self._compared(Pair(gone, come, sent, received), at)
                for found in self._keys(gone, come):
                    yield self._change(found, at, at, come, True)
            elif not self._comes_along(gone, come):
                yield from self._one_sided(gone, come, places.of_enum, "union")
        for before, after in _matched([*self.enums[0].values()], [*self.enums[1].values()]):
            if before and after:
                sent, received = self._directions(after.name)
                pair = Pair(before, after, sent, received)
                yield from self._compared(pair, places.of_enum(after))
            elif not self._comes_along(before, after):
                yield from self._one_sided(before, after, places.of_enum, "enum")

    def _keys(self, old: Union, new: Union) -> list[Finding]:
        return list(of_unions.keys(old, new, self.base.shapes, self.head.shapes))

    @cached_property
    def _rekeyed(self) -> set[str]:
        """The shapes whose keys, so also required ones, tell other classes of a union apart."""
        both = _matched([*self.base.unions.values()], [*self.head.unions.values()])
        told = [found for old, new in both if old and new for found in self._keys(old, new)]
        return {each.words[side] for each in told for side in ("before", "after")}

    @staticmethod
    def _shapes(api: Api) -> list[Shape]:
        return list(api.shapes.values())

    def _comes_along(
        self, old: Shape | Union | Enum | None, new: Shape | Union | Enum | None
    ) -> bool:
        """Whether it comes or goes with the module of a whole resource, which tells of it."""
        module = (new or old).module  # type: ignore[union-attr] # one of the two is there
        there = {each.module for each in (self.base if new else self.head).resources}
        return module != SHARED_MODULE and module not in there

    def _directions(self, name: str) -> tuple[bool, bool]:
        """Whether a shape or enum is sent, and received; both where nothing tells."""
        used = self.uses.get(name) or {"sends", "receives"}
        return "sends" in used, "receives" in used

    # -- what is in a resource ------------------------------------------------------------

    def _resource(self, old: Resource, new: Resource) -> Iterator[Change]:
        place = places.of_resource(new)
        yield from self._compared(Pair(old, new), place)
        yield from self._id_types(old, new, place)
        owners, bodies = (old, new), verbs(old) | verbs(new)
        paging = places.of_paging(new)
        if old.pages and new.pages:
            yield from self._compared(Pair(old.pages, new.pages), paging, new)
        elif old.pages or new.pages:
            found = finding("paging-added" if new.pages else "paging-removed")
            owner = new if new.pages else old
            yield self._change(found, paging, paging, owner, bool(new.pages), ["paging"])
        verb_pairs = _matched(old.operations, new.operations, lambda each: each.verb)
        for before, after in verb_pairs:
            if before and after:
                at = place.operation(after)
                pair = Pair(before, after, owners=owners)
                yield from self._compared(pair, at)
                yield from self._parameters(before.parameters, after.parameters, at)
            else:
                yield from self._one_sided(before, after, place.operation, "operation")
                verb = (after or before).verb  # type: ignore[union-attr] # one of the two is there
                for method in of_verb(verb, RECORD):
                    of_record = partial(place.record_method, method.name)
                    yield from self._one_sided(before, after, of_record, "record-method")
        for gone, come in _matched(old.actions, new.actions):
            if gone and come:
                there = place.action(come)
                yield from self._compared(Pair(gone, come, owners=owners), there)
                yield from self._parameters(gone.parameters, come.parameters, there)
            else:
                yield from self._one_sided(gone, come, place.action, "operation")
                if (come or gone).on_record:  # type: ignore[union-attr] # one of the two is there
                    yield from self._one_sided(gone, come, place.action, "record-method")
        yield from self._parameters(old.parameters, new.parameters, place)
        yield from self._fields(*self._own_fields(old, new), place, bodies, True)
        for link, then in _matched(old.links, new.links):
            if link and then:
                yield from self._compared(Pair(link, then), place.link(then))
            else:
                yield from self._one_sided(link, then, place.link, "link")

    def _id_types(self, old: Resource, new: Resource, place: Place) -> Iterator[Change]:
        """What calls take as ids; reading the field is compared with the other fields."""
        if old.key == new.key and _takes_ids(old) and _takes_ids(new):
            yield from self._id_type(old.id_type, new, place)
        if len(old.parents) == len(new.parents):  # otherwise another change tells it
            before = parent_id_types(self.base, old).values()
            after = parents_by_id(self.head, new)
            for (name, home), each in zip(after.items(), before, strict=True):
                if home:
                    yield from self._id_type(each, home, place, f".parents.{name}")

    def _id_type(
        self, old: Type, home: Resource, place: Place, below: str = ""
    ) -> Iterator[Change]:
        """Changes of the type of an id, reported at the resource whose records have it."""
        new = home.id_type
        became = relation(Typed(old, self.enums[0]), Typed(new, self.enums[1]), "query")
        if became != "same":
            was, now = annotation(old, False), annotation(new, False)
            found = finding(f"resource-id-type-{became}", was, now, below)
            at = home.at("key")
            was_home = self.base.by_name.get(home.name)
            if was_home and was_home.key == home.key:
                at = next((each.at("type") for each in home.fields if each.name == home.key), at)
            yield self._change(found, place, place, replace(home, position=at), True)

    def _parameters(
        self, old: Sequence[Parameter], new: Sequence[Parameter], place: Place
    ) -> Iterator[Change]:
        for before, after in _matched(old, new):
            if before and after:
                pair = Pair(before, after, enums=self.enums)
                was = place.parameter(before)
                yield from self._compared(pair, place.parameter(after), was=was)
            else:
                each: Parameter = after or before  # type: ignore[assignment] # one is there
                kind = "required-filter" if each.required else "filter"
                yield from self._one_sided(before, after, place.parameter, kind)

    # -- fields ---------------------------------------------------------------------------

    def _own_fields(self, old: Resource, new: Resource) -> tuple[list[Field], list[Field]]:
        """The fields of both sides, without those of which a shared record tells."""
        told: set[str] = set()
        if old.extends == new.extends:
            both = [_by_name(each.fields) for each in (old, new)]
            shared = [
                _by_name(api.extended[new.extends].fields if new.extends in api.extended else ())
                for api in (self.base, self.head)
            ]
            told = {
                name
                for name in {**shared[0], **shared[1]}
                if all(
                    own.get(name) == base.get(name) for own, base in zip(both, shared, strict=True)
                )
            }
        return tuple(  # type: ignore[return-value] # of two
            [field for field in each.fields if field.name not in told] for each in (old, new)
        )

    def _shared_record(self, old: SharedRecord, new: SharedRecord) -> Iterator[Change]:
        """The fields of a record that resources extend, as far as any of these uses them."""
        sides = (self.base, self.head)
        users = [each for api in sides for each in api.resources if each.extends == new.name]
        place = places.of_shared_record(new, users[-1:])
        yield from self._compared(Pair(old, new), place)
        bodies = frozenset[str]().union(*map(verbs, users))
        yield from self._fields(old.fields, new.fields, place, bodies, True)

    def _shape(self, old: Shape, new: Shape) -> Iterator[Change]:
        place = places.of_shape(new)
        yield from self._compared(Pair(old, new), place)
        sent, received = self._directions(new.name)
        bodies = frozenset(BODIES if sent else ())
        # what an object inside a record lacks is found by the store; only actions look
        needing = bodies & {"create"} if new.name in self.bodies else frozenset[str]()
        for each in self._fields(old.fields, new.fields, place, bodies, received, needing):
            is_told = each.attributes == ("required",) and new.name in self._rekeyed
            if not (is_told and each.rule.id == "without-effect"):
                yield each

    def _fields(
        self,
        old: Sequence[Field],
        new: Sequence[Field],
        place: Place,
        bodies: frozenset[str],
        received: bool,
        needing: frozenset[str] | None = None,
    ) -> Iterator[Change]:
        needing = bodies if needing is None else needing
        for before, after in _matched(old, new):
            if before and after:
                both = (before.access, after.access)
                pair = Pair(
                    before,
                    after,
                    sent=all(settable(each, bodies) for each in both),
                    received=received and all(map(is_read, both)),
                    bodies=bodies,
                    needing=needing,
                    enums=self.enums,
                )
                yield from self._compared(pair, place.field(after))
                if before.link and after.link:
                    same = {key: getattr(after.link, key) for key in SHARED_WITH_FIELD}
                    link = replace(before.link, **same)
                    yield from self._compared(Pair(link, after.link), place.field(after))
            else:
                field: Field = after or before  # type: ignore[assignment] # one of the two is there
                must = _needed_by(field, needing)
                # what is only written too stands before what the store sends under its name
                kind = "required-field" if must else "field" if received else "argument"
                yield from self._one_sided(before, after, place.field, kind, must)

    # -- changes --------------------------------------------------------------------------

    def _compared(
        self, pair: Pair, place: Place, at: Any = None, was: Place | None = None
    ) -> Iterator[Change]:
        """The changes between the attributes of two of a kind; what no rule catches is reported as
        being without effect, so that nothing is passed over in silence."""
        unseen: list[str] = []
        for row, comparison in COMPARED[type(pair.after)].items():
            names = row.split()
            differ = [
                n for n in names if repr(getattr(pair.before, n)) != repr(getattr(pair.after, n))
            ]
            if not differ:
                continue
            old, new = getattr(pair.before, names[0]), getattr(pair.after, names[0])
            found = list(comparison(old, new, pair))
            if not found:
                unseen += differ
            for each in found:
                if each is not ELSEWHERE:
                    yield self._change(each, place, was or place, at or pair.after, True, differ)
        if unseen:
            whole = f"{place.words['attribute']}: {', '.join(unseen)}"
            effectless = finding("without-effect", attribute=whole)
            yield self._change(effectless, place, was or place, at or pair.after, True, unseen)

    def _one_sided(
        self,
        old: T | None,
        new: T | None,
        place: Callable[[T], Place],
        kind: str,
        words: tuple[str, ...] = (),
    ) -> Iterator[Change]:
        for each, what in ((old, "removed"), (new, "added")):
            if each is not None:
                at = place(each)
                found = finding(f"{kind}-{what}", words, words)
                yield self._change(found, at, at, each, what == "added")

    def _change(
        self,
        found: Finding,
        place: Place,
        was: Place,
        at: Any,
        in_head: bool,
        attributes: Sequence[str] = (),
    ) -> Change:
        formerly = self.renames.formerly(was.subject)
        side: Side = "head" if in_head else "base"
        return change(found, place.subject, formerly, place.words, at.position, side, attributes)


def _by_name(fields: Iterable[Field]) -> dict[str, Field]:
    return {field.name: field for field in fields}


def _takes_ids(resource: Resource) -> bool:
    """Whether calls of a resource take the id of a record."""
    return not resource.single and not {*ON_ITEM}.isdisjoint(resource.operation)


def _needed_by(field: Field, bodies: frozenset[str]) -> tuple[str, ...]:
    """The bodies that are refused without a field."""
    kept = field.keep_on_update
    return tuple(verb for verb in sorted(bodies) if is_needed(verb, field.required, kept))


def _name(each: Any) -> str:
    name: str = each.name
    return name


def _matched(
    before: Iterable[T], after: Iterable[T], key: Callable[[Any], str] = _name
) -> Iterator[tuple[T | None, T | None]]:
    """What both sides have by one name, and what only one of them has."""
    old, new = ({key(each): each for each in side} for side in (before, after))
    for name in {**new, **old}:
        yield old.get(name), new.get(name)
