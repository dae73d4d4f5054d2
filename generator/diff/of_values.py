"""How attributes of parameters, fields and enums are compared: everything that has a type."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bigcommerce_sdk.records.fields import is_needed

from ..ir import EnumValue
from ..language.limits import LIMITS
from .changes import ELSEWHERE, Finding, finding, named
from .comparisons import Pair
from .usage import is_read, settable
from .variance import (
    OF_FILES,
    Place,
    Typed,
    annotation,
    reads_back,
    relation,
    spelled_alike,
    wire_format,
    without_enums,
)

# -- parameters ---------------------------------------------------------------------------------


def parameter_type(old: Any, new: Any, pair: Pair) -> Iterator[Finding]:
    """What a parameter takes, and how it is spelled."""
    became = relation(Typed(old, pair.enums[0]), Typed(new, pair.enums[1]), "query")
    if became != "same":
        yield finding(f"filter-type-{became}", annotation(old, True), annotation(new, True))
    before, after = wire_format(old, "query"), wire_format(new, "query")
    if became != "changed" and before != after and not spelled_alike(old, new):
        yield finding("filter-wire-format-changed", before or "plain text", after or "plain text")
    elif became == "same" and without_enums(old) == without_enums(new):
        yield ELSEWHERE


def parameter_meaning(old: str, new: str, pair: Pair) -> Iterator[Finding]:
    """What a filter compares, and how."""
    before, after = (
        "nothing" if each.op == "none" else f"{each.field} {each.op}"
        for each in (pair.before, pair.after)
    )
    if before != after:
        yield finding("filter-meaning-changed", before, after)


def parameter_place(old: bool, new: bool, pair: Pair) -> Iterator[Finding]:
    """Whether it travels as a header."""
    before, after = ("headers" if each else "query" for each in (old, new))
    yield finding("filter-place-changed", before, after)


def parameter_group(old: str, new: str, pair: Pair) -> Iterator[Finding]:
    """Which operations accept it."""
    yield finding("filter-group-changed", f"{old} parameters", f"{new} parameters")


# -- fields -------------------------------------------------------------------------------------


def field_type(old: Any, new: Any, pair: Pair) -> Iterator[Finding]:
    """What is read and what may be passed, for the type and for the written type."""
    before, after = pair.before, pair.after
    if all(
        (one and other and without_enums(one) == without_enums(other)) or one == other
        for one, other in ((before.type, after.type), (before.write, after.write))
    ):
        yield ELSEWHERE
        return
    sides: list[tuple[Place, Any, Any]] = []
    if pair.received:
        sides.append(("read", before.type, after.type))
    if pair.sent:
        sides.append(("body", before.write or before.type, after.write or after.type))
    formats: list[tuple[str, str]] = []
    for place, one, other in sides:
        became = relation(Typed(one, pair.enums[0]), Typed(other, pair.enums[1]), place)
        sent, what = place == "body", {"read": "read", "body": "write"}[place]
        if became != "same":
            yield finding(
                f"field-{what}-type-{became}", annotation(one, sent), annotation(other, sent)
            )
        if became == "changed":
            continue
        formats.append((wire_format(one, place), wire_format(other, place)))
        was, now = reads_back(one), reads_back(other)
        # where it is received, the type that is read tells it
        if was != now and not pair.received and "any" not in (one.kind, other.kind):
            yield finding("field-assigned-value-changed", was or one.kind, now or other.kind)
    changed = next((each for each in formats if each[0] != each[1]), None)
    if changed:
        plain = "the text itself" if OF_FILES in changed else "plain JSON"
        yield finding("field-wire-format-changed", *(each or plain for each in changed))


def access(old: str, new: str, pair: Pair) -> Iterator[Finding]:
    """Whether a field can be read, and which bodies take it."""
    if is_read(old) != is_read(new):
        yield finding("field-became-readable" if is_read(new) else "field-became-unreadable")
    before, after = settable(old, pair.bodies), settable(new, pair.bodies)
    if after - before:
        yield finding("field-became-settable", (), _verbs(after - before))
    if before - after:
        yield finding("field-became-unsettable", _verbs(before - after))


def required(old: tuple[str, ...], new: tuple[str, ...], pair: Pair) -> Iterator[Finding]:
    """What cannot be left out. What an update requires, ``save()`` sends along, for whichever of
    the two reasons it is required."""
    needing = pair.needing - {"update"}
    before, after = needing & set(old), needing & set(new)
    if after - before:
        yield finding("field-became-required", (), _verbs(after - before))
    if before - after:
        yield finding("field-became-optional", _verbs(before - after))
    kept, keeps = (
        is_needed("update", each.required, each.keep_on_update)
        for each in (pair.before, pair.after)
    )
    if kept != keeps and "update" in pair.needing:
        yield finding("field-kept-on-update" if keeps else "field-no-longer-kept")


def nothing(old: Any, new: Any, pair: Pair) -> Iterator[Finding]:
    """Whether a field can be ``None``, and how that is spelled."""
    before, after = pair.before, pair.after
    if before.optional != after.optional:
        links = (
            before.type.kind == after.type.kind == "link"
        )  # what they lead to may be missing anyway
        if pair.received and not links:
            yield finding("field-became-nullable" if after.optional else "field-became-non-null")
        if pair.sent:
            yield finding("field-accepts-none" if after.optional else "field-refuses-none")
    else:
        # it is written as the one spelling where there is one, and as null otherwise
        one, other = (
            " or ".join(
                [*["null"] * each.nullable, *[repr(each.none_as)] * (each.none_as is not None)]
            )
            for each in (before, after)
        )
        yield finding("field-none-spelling-changed", one, other)


def default(old: Any, new: Any, pair: Pair) -> Iterator[Finding]:
    """What the store fills in."""
    if pair.sent:
        before, after = ("nothing" if each is None else repr(each) for each in (old, new))
        yield finding("field-default-changed", before, after)


def changed_by(old: str, new: str, pair: Pair) -> Iterator[Finding]:
    """The resource whose calls change the objects of a field."""
    if old:
        yield finding("field-changed-here", old)
    if new:
        yield finding("field-changed-elsewhere", "", new)


def included_as(old: str, new: str, pair: Pair) -> Iterator[Finding]:
    """The value of ``include`` that returns a field; a field that a call left out is not None."""
    wires = (pair.before.wire_name, pair.after.wire_name)
    yield finding("field-include-value-changed", old or wires[0], new or wires[1])
    if pair.before.nullable and pair.after.nullable:
        if new and not old:
            yield finding("field-left-out-raises", "", new)
        if old and not new:
            yield finding("field-left-out-is-none", old)


def limits(old: Mapping[str, Any], new: Mapping[str, Any], pair: Pair) -> Iterator[Finding]:
    """Lowest and highest values, shortest and longest texts."""
    tightened: list[str] = []
    loosened: list[str] = []
    for key in [key for key in {**old, **new} if old.get(key) != new.get(key)]:
        tighter = key not in old
        if key in old and key in new:
            tighter = (float(new[key]) > float(old[key])) == LIMITS[key].is_lowest
        (tightened if tighter else loosened).append(key)
    for rule, keys in (("field-limit-tightened", tightened), ("field-limit-loosened", loosened)):
        if keys and pair.sent:
            before, after = (
                ", ".join(f"{key} {each[key]}" for key in keys if key in each) or "none"
                for each in (old, new)
            )
            yield finding(rule, before, after)


def _verbs(verbs: Iterable[str]) -> str:
    return " and ".join(sorted(verbs))


# -- enums --------------------------------------------------------------------------------------


def enum_values(
    old: tuple[EnumValue, ...], new: tuple[EnumValue, ...], pair: Pair
) -> Iterator[Finding]:
    """The values and their labels; their order means nothing."""
    before, after = ({str(each.value): each.label for each in side} for side in (old, new))
    is_open = pair.before.open and pair.after.open
    if pair.before.base != pair.after.base:
        yield ELSEWHERE  # each value is of another type, which the base tells
    for value in {**before, **after}:
        below = f".values.{named(value)}"
        shown = value if pair.after.base == "integer" else repr(value)
        if value in before and value in after:
            if before[value] != after[value]:
                words = (before[value], after[value])
                yield finding("enum-label-changed", *words, below=below, value=shown)
            continue
        happened, where = ("added", "to") if value in after else ("removed", "from")
        if is_open:
            yield finding(f"open-enum-value-{happened}", below=below, value=shown)
            continue
        for reached, what in ((pair.received, "replies"), (pair.sent, "requests")):
            if reached:
                yield finding(f"enum-value-{happened}-{where}-{what}", below=below, value=shown)


def enum_open(old: bool, new: bool, pair: Pair) -> Iterator[Finding]:
    """Whether values other than those listed are allowed."""
    happened = "opened" if new else "closed"
    for reached, what in ((pair.received, "replies"), (pair.sent, "requests")):
        if reached:
            yield finding(f"enum-{happened}-in-{what}")
