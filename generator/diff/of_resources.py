"""How attributes of resources, operations, actions and links are compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bigcommerce_sdk.endpoints.methods import REPLY_TYPES

from ..ir import Operation, Resource
from ..language.types import write_annotation
from ..naming import placeholders
from .changes import ELSEWHERE, Finding, finding
from .comparisons import Pair, reason


def extended(old: str, new: str, pair: Pair) -> Iterator[Finding]:
    """The class of the fields that records share with those of other resources."""
    if old:
        yield finding("shared-record-left", old, new)
    if new:
        yield finding("shared-record-extended", old, new)


def key(old: str, new: str, pair: Pair) -> Iterator[Finding]:
    """The fields that identify a record."""
    before, after = (each.composite or each.key for each in (pair.before, pair.after))
    yield finding("resource-key-changed", before, after)


def page_limit(old: int, new: int, pair: Pair) -> Iterator[Finding]:
    """The largest page."""
    yield finding("page-limit-raised" if new > old else "page-limit-lowered", old, new)


def lowered(old: dict[str, int], new: dict[str, int], pair: Pair) -> Iterator[Finding]:
    """Lower maximum limits, by the value of ``include``; without an entry, it is the usual one."""
    before, after = pair.before.max_limit, pair.after.max_limit
    for name in {**old, **new}:
        was, now = min(before, old.get(name, before)), min(after, new.get(name, after))
        if was != now:
            rule = "included-limit-raised" if now > was else "included-limit-lowered"
            yield finding(rule, was, now, below=f".lowered_by.{name}", name=name)


def paging_kind(old: str, new: str, pair: Pair) -> Iterator[Finding]:
    """What the next page is requested by."""
    before, after = (each or "id or number" for each in (old, new))
    yield finding("paging-kind-changed", before, after)


def keyset(old: str, new: str, pair: Pair) -> Iterator[Finding]:
    """The key of keyset paging."""
    yield finding("keyset-changed", old or "page number", new or "page number")


def single(old: bool, new: bool, pair: Pair) -> Iterator[Finding]:
    """Whether a path holds one object."""
    yield finding("resource-became-single" if new else "resource-became-list")


def parents(old: tuple[str, ...], new: tuple[str, ...], pair: Pair) -> Iterator[Finding]:
    """The ids that come first. They are passed by place, so their names matter only where an
    action takes them in its body."""
    by_name = any(each.body_of == "create" for each in (*pair.before.actions, *pair.after.actions))
    if len(old) != len(new) or by_name:
        yield finding("resource-parents-changed", old, new)
    elif pair.before.path != pair.after.path:
        yield ELSEWHERE


def operation_path(old: str, new: str, pair: Pair) -> Iterator[Finding]:
    """A path; one that only follows its resource's is reported there."""
    if pair.owners and old.replace(pair.owners[0].path, pair.owners[1].path, 1) == new:
        yield ELSEWHERE
        return
    yield finding("operation-path-changed", old, new)
    before, after = placeholders(old), placeholders(new)
    if not isinstance(pair.before, Operation) and len(before) != len(after):
        yield finding("operation-ids-changed", before, after)


def operation_reason(old: str, new: str, pair: Pair) -> Iterable[Finding]:
    """Deprecation; a reason that the whole resource has is reported there."""
    sides = zip((pair.before, pair.after), pair.owners or (), strict=True)
    inherited = [each.deprecated == owner.deprecated for each, owner in sides]
    before, after = (
        " ".join(filter(None, (each.sunset, each.deprecated))) for each in (pair.before, pair.after)
    )
    if before and after:
        inherits = all(inherited) and pair.before.sunset == pair.after.sunset
    else:
        inherits = inherited[not before] and not (pair.before.sunset or pair.after.sunset)
    if inherits:
        return [ELSEWHERE]
    return reason("operation-deprecated", "operation-undeprecated")(before, after, pair)


def statuses(old: int, new: int, pair: Pair) -> Iterator[Finding]:
    """The statuses of success."""
    before, after = ((each.status, *each.statuses) for each in (pair.before, pair.after))
    yield finding("operation-status-changed", before, after)


def way(old: str, new: str, pair: Pair) -> Iterator[Finding]:
    """How a call for one record reaches it: by a filter, or through an array verb."""
    before, after = (
        each.by or each.through or "a request of its own" for each in (pair.before, pair.after)
    )
    yield finding("operation-way-changed", before, after)


def concurrent(old: int, new: int, pair: Pair) -> Iterator[Finding]:
    """The maximum number of requests at once."""
    yield finding("batch-concurrency-changed", old or "no limit", new or "no limit")


def accepts(old: tuple[str, ...], new: tuple[str, ...], pair: Pair) -> Iterator[Finding]:
    """Accepted groups; one that came or went with all its parameters is reported there."""
    before, after = pair.owners or (None, None)
    for group in sorted(set(old) ^ set(new)):
        gained = group in new
        if _holds(before if gained else after, group):
            rule = "operation-accepts-more" if gained else "operation-accepts-less"
            yield finding(rule, group, group, below=f".accepts.{group}")
        elif _holds(after if gained else before, group):
            yield ELSEWHERE


def link_none(old: object, new: object, pair: Pair) -> Iterator[Finding]:
    """The id that means that a link leads nowhere."""
    before, after = ("nothing" if each is None else repr(each) for each in (old, new))
    yield finding("link-none-changed", before, after)


def _holds(resource: Resource | None, group: str) -> bool:
    """Whether a resource has parameters of a group."""
    if resource is None:
        return False
    named = any(each.accepted_as == group for each in resource.parameters)
    return named or (group == "paging" and resource.pages is not None)


def action_result(old: str, new: str, pair: Pair) -> Iterator[Finding]:
    """What an action gives back: of which class, and whether a list."""
    before, after = (
        REPLY_TYPES.get(each.reply)
        or (f"list[{each.returns}]" if each.many and each.returns else each.returns or "Any")
        for each in (pair.before, pair.after)
    )
    if before != after:
        yield finding("operation-returns-changed", before, after)


def action_body(old: str, new: str, pair: Pair) -> Iterator[Finding]:
    """What an action is given: a shape's fields, or the record's own."""
    before, after = (
        write_annotation(each.rows) if each.rows else each.body or each.body_of or "nothing"
        for each in (pair.before, pair.after)
    )
    yield finding("operation-body-changed", before, after)


def action_rows(old: int, new: int, pair: Pair) -> Iterator[Finding]:
    """The maximum length of the list that an action sends."""
    if bool(pair.before.rows) != bool(pair.after.rows):
        yield ELSEWHERE
        return
    is_less = bool(new) and (not old or new < old)
    rule = "operation-rows-tightened" if is_less else "operation-rows-loosened"
    yield finding(rule, old or "any number of", new or "any number of")
