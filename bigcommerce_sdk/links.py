"""From one record to others: sub-resources and linked records, fetched when first touched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

from bigcommerce_sdk.accessor import load_beside
from bigcommerce_sdk.codecs import ANY, Codec
from bigcommerce_sdk.effects import Rule
from bigcommerce_sdk.exception import NotFoundException, ReadOnlyFieldException
from bigcommerce_sdk.fields import Access, Field
from bigcommerce_sdk.json_types import Json

if TYPE_CHECKING:
    from collections.abc import Callable

    from bigcommerce_sdk.base_record import BaseRecord
    from bigcommerce_sdk.record import Record
    from bigcommerce_sdk.resource import Resource


class Link(Field):
    """An attribute that leads to other records.

    ``many`` gives the target bound to this record: iterate it, index it, call it. A single link
    gives a record, or ``None`` when there is none. What a reply already holds inline is used
    without a request. The addresses that the store sends in link objects are never called: ids
    come from the record itself, so that the token only ever goes to our own host.

    Attributes:
        to: name of the target resource.
        many: whether it leads to a list.
        via: the field that holds the target's id; ``""`` where the target is a sub-resource.
        none_when: the id that means "there is none".
        virtual: whether replies hold no link object for it, only the id that it follows.
    """

    def __init__(
        self,
        doc: str,
        to: str,
        *,
        many: bool = False,
        via: str = "",
        none_when: Any = None,
        wire: str = "",
        access: Access = "read_only",
        required: tuple[str, ...] = (),
        write: Codec | None = None,
        nullable: bool = False,
        virtual: bool = False,
    ) -> None:
        super().__init__(
            ANY, doc, wire=wire, access=access, required=required, write=write, nullable=nullable
        )
        self.__doc__ = f"{doc} (leads to {to})"
        self.to = to
        self.many = many
        self.via = via
        self.none_when = none_when
        self.virtual = virtual

    @property
    def can_be_written(self) -> bool:
        """Whether create or update take it, as data instead of as a link."""
        return self.access != "read_only"

    def _reader(self) -> Callable[[BaseRecord], Any]:
        return self._read

    def _read(self, record: BaseRecord) -> Any:
        values = record._values
        kept = None if values is None else values.get(self.name)
        key = self._key(record)
        if kept is None or kept.key != key:
            owner = cast("Record", record)
            found = self._bind(owner) if self.many else owner._run(self._follow(owner, key))
            kept = Followed(key, found)
            record._remember(self.name, kept)
        return kept.found

    def __set__(self, record: BaseRecord, value: Any) -> None:
        how = f"use update({self.name}=...)" if self.can_be_written else "change the linked records"
        raise ReadOnlyFieldException(
            f"{type(record).__name__}.{self.name} leads to other records and cannot be assigned; "
            f"{how}."
        )

    def _key(self, record: BaseRecord) -> Any:
        """The id that a single link follows: what was assigned, else what the reply held."""
        pending = record._values or {}
        return pending.get(self.via, record._raw.get(self.via))

    def _bind(self, record: Record) -> Any:
        """The target of a sub-resource, bound to the record."""
        resource = record._bound()
        package = type(resource).__module__.rpartition(".")[0]
        kind = load_beside(package, f"Bound{self.to}" if self.many else self.to)
        parents = (*resource._ids_of(record), record._raw.get(resource.meta.key))
        bound = kind(resource._connection, parents[: len(kind.meta.parents)])
        raw = record._raw.get(self.wire)
        return bound._preloaded(raw) if self.many and _holds_rows(raw) else bound

    def _follow(self, record: Record, key: Any) -> Rule[Record | None]:
        """The record that a single link leads to."""
        raw: Any = record._raw.get(self.wire)
        if not self.via:
            bound: Resource[Record] = self._bind(record)
            return bound._wrap(raw) if _holds_record(raw) else (yield from bound._get_single())
        resource = record._bound()
        if key is None or key == "" or str(key) == str(self.none_when):
            return None
        package = type(resource).__module__.rpartition(".")[0]
        target: Resource[Record] = load_beside(package, self.to)(resource._connection)
        if raw is not None and _holds_record(raw) and raw.get(target.meta.key) == key:
            return target._wrap(raw)
        try:
            return (yield from target._get(key, {}))
        except NotFoundException:  # the store keeps links to records that were deleted
            return None


class Followed(NamedTuple):
    """What a link led to, and the id that it followed."""

    key: Any
    found: Any


def _holds_record(raw: Json) -> bool:
    """Whether a reply holds the linked record itself in place of a link to it."""
    return isinstance(raw, dict) and bool(raw) and not {"url", "resource"} & set(raw)


def _holds_rows(raw: Json) -> bool:
    """Whether a reply holds all the linked records: not links, and not a list that was cut short,
    which the store marks with a warning in it."""
    return isinstance(raw, list) and all(
        _holds_record(row) and "__warning__" not in row for row in raw
    )
