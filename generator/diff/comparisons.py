"""What a comparison is: two values of one attribute → the rules that their difference meets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from bigcommerce_sdk import exception

from ..ir import Enum, Resource
from .changes import Finding, finding, named


@dataclass(frozen=True)
class Pair:
    """One thing as both sides have it, and what else a comparison may need to know.

    Attributes:
        before: it in BASE, under HEAD's names.
        after: it in HEAD.
        sent: whether apps send it.
        received: whether apps receive it.
        bodies: the bodies in which its fields may stand.
        needing: those of them that calls refuse when they lack what is required.
        enums: every enum, of BASE and of HEAD.
        owners: the resources that it belongs to.
    """

    before: Any
    after: Any
    sent: bool = True
    received: bool = True
    bodies: frozenset[str] = frozenset()
    needing: frozenset[str] = frozenset()
    enums: tuple[Mapping[str, Enum], Mapping[str, Enum]] = field(default=({}, {}))
    owners: tuple[Resource, Resource] | None = None


Comparison = Callable[[Any, Any, Pair], Iterable[Finding]]


def differs(rule: str) -> Comparison:
    """Any difference is one kind of change."""
    return lambda old, new, pair: [finding(rule, old, new)]


def flag(on: str, off: str) -> Comparison:
    """Something is now so, or no longer."""
    return lambda old, new, pair: [finding(on if new else off, old, new)]


def reason(on: str, off: str) -> Comparison:
    """A text that says why, empty where it is not so."""

    def compare(old: str, new: str, pair: Pair) -> Iterable[Finding]:
        rule = "deprecation-changed" if old and new else on if new else off
        return [finding(rule, old, new)]

    return compare


def mapping(key: str, added: str, removed: str, changed: str) -> Comparison:
    """Entries by name; each is a subject of its own."""

    def compare(old: Mapping[Any, Any], new: Mapping[Any, Any], pair: Pair) -> Iterator[Finding]:
        for name in {**old, **new}:
            if old.get(name) == new.get(name):
                continue
            rule = changed if name in old and name in new else added if name in new else removed
            yield finding(
                rule, old.get(name), new.get(name), below=f".{key}.{named(name)}", name=str(name)
            )

    return compare


def errors(old: Mapping[int, str], new: Mapping[int, str], pair: Pair) -> Iterator[Finding]:
    """The exceptions of statuses. A status without a row has the general one of its class, so a
    row that is added or removed changes the exception, unless its own stands below that one."""
    for status in {**old, **new}:
        general = "ServerException" if status >= 500 else "ClientRequestException"
        before, after = old.get(status), new.get(status)
        if before == after:
            continue
        below = issubclass(
            getattr(exception, before or after or general, type(None)), getattr(exception, general)
        )
        if (before and after) or not below:
            rule, before, after = "error-changed", before or general, after or general
        else:
            rule = "error-removed" if before else "error-added"
        yield finding(rule, before, after, below=f".errors.{status}", name=str(status))


def groups(key: str, added: str, removed: str) -> Comparison:
    """Groups of names, in which order means nothing; each is a subject of its own."""

    def compare(old: Iterable[Any], new: Iterable[Any], pair: Pair) -> Iterator[Finding]:
        before, after = ({tuple(sorted(group)) for group in side} for side in (old, new))
        for group in sorted(before ^ after):
            rule = added if group in after else removed
            yield finding(rule, group, group, below=f".{key}.{'+'.join(group)}")

    return compare
