"""How unions are compared: their alternatives, and what tells these apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from bigcommerce_sdk.records.unions import best_match

from ..ir import Shape, Union
from .changes import ELSEWHERE, Finding, finding, named
from .comparisons import Pair

#: The keys that objects of a class can have, and those that they need.
Keys = tuple[set[str], set[str]]


def alternatives(
    old: tuple[tuple[str, str], ...], new: tuple[tuple[str, str], ...], pair: Pair
) -> Iterator[Finding]:
    """The shapes of a union; without a field that names them, the first of those that know as many
    keys of an object is its class, so that their order decides."""
    before, after = dict(old), dict(new)
    if pair.before.by != pair.after.by:
        yield ELSEWHERE
    elif not pair.after.by and _order(before, after) != _order(after, before):
        yield finding("union-order-changed", tuple(before), tuple(after))
    for name in dict.fromkeys((*before.values(), *after.values())):
        gone, come = name not in after.values(), name not in before.values()
        happened, where = ("added", "to") if come else ("removed", "from")
        for reached, what in ((pair.received, "replies"), (pair.sent, "requests")):
            if reached and (gone or come):
                tags = (tag for tag, shape in (*new, *old) if shape == name)
                below = f".one_of.{named(next(tags))}"
                rule = f"union-alternative-{happened}-{where}-{what}"
                yield finding(rule, below=below, value=name)
    shapes = {*before.values()} & {*after.values()}
    if pair.before.by == pair.after.by != "":
        for tag in {**before, **after}:
            one, other = before.get(tag), after.get(tag)
            if one != other and (one in shapes or other in shapes):
                below = f".one_of.{named(tag)}"
                yield finding("union-value-changed", one, other, below, value=repr(tag))


def _order(shapes: Mapping[str, str], others: Mapping[str, str]) -> list[str]:
    """The shapes in their order, up to the last one that the other side has too."""
    names = [*shapes]
    while names and names[-1] not in others:
        names.pop()
    return names


def keys(
    old: Union, new: Union, before: Mapping[str, Shape], after: Mapping[str, Shape]
) -> Iterator[Finding]:
    """Objects that are of another class, since the keys of the classes changed.

    Only objects that fit one of the two classes count, and classes that both sides have. Changes of
    their order are compared with the alternatives.
    """
    one, other = ([n for n in u.shapes if n in before and n in after] for u in (old, new))
    shapes = [name for name in one if name in other]
    if old.by or new.by or shapes != [name for name in other if name in one]:
        return
    sides = [{name: _keys_of(side[name]) for name in shapes} for side in (before, after)]
    told: set[str] = set()
    for given in _objects([*sides[0].values(), *sides[1].values()]):
        was, now = (
            best_match(given, ((name, *known) for name, known in side.items())) for side in sides
        )
        if not was or not now or was == now:
            continue
        below = f".one_of.{'+'.join(sorted((was, now)))}"
        if below not in told and (_fits(given, sides[0][was]) or _fits(given, sides[1][now])):
            told.add(below)
            yield finding("union-keys-changed", was, now, below, value=", ".join(sorted(given)))


def _keys_of(shape: Shape) -> Keys:
    fields = shape.fields
    return {f.wire_name for f in fields}, {f.wire_name for f in fields if f.required}


def _fits(given: frozenset[str], of: Keys) -> bool:
    known, needed = of
    return needed <= given <= known


def _objects(classes: Sequence[Keys]) -> list[frozenset[str]]:
    """The keys of objects between classes, the fewest first."""
    found: set[frozenset[str]] = set()
    for known, needed in classes:
        found |= {frozenset(known), frozenset(needed)}
        found |= {frozenset({*needed, key}) for key in known} | {frozenset({key}) for key in known}
    for (known, needed), (others, also) in combinations(classes, 2):
        found |= {frozenset(known & others), frozenset(needed | also)}
    return sorted(found - {frozenset()}, key=lambda each: (len(each), sorted(each)))
