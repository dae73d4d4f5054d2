"""From one record to others: sub-resources and linked records, fetched when first touched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, cast

from bigcommerce_sdk.codecs import ANY, Codec
from bigcommerce_sdk.exception import ReadOnlyFieldException
from bigcommerce_sdk.records.fields import Access, Field

if TYPE_CHECKING:
    from collections.abc import Callable

    from bigcommerce_sdk.records.owner import Owner


class LinkOwner(Protocol):
    """What a link needs of the record that has it."""

    def _target(self, link: Link, key: Any) -> Any: ...


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

    def _reader(self) -> Callable[[Owner], Any]:
        return self._read

    def _read(self, record: Owner) -> Any:
        values = record._values
        kept = None if values is None else values.get(self.name)
        key = self._key(record)
        if kept is None or kept.key != key:
            kept = Followed(key, cast("LinkOwner", record)._target(self, key))
            record._remember(self.name, kept)
        return kept.found

    def __set__(self, record: Owner, value: Any) -> None:
        how = f"use update({self.name}=...)" if self.can_be_written else "change the linked records"
        raise ReadOnlyFieldException(
            f"{type(record).__name__}.{self.name} leads to other records and cannot be assigned; "
            f"{how}."
        )

    def _key(self, record: Owner) -> Any:
        """The id that a single link follows: what was assigned, else what the reply held."""
        pending = record._values or {}
        return pending.get(self.via, record._raw.get(self.via))


class Followed(NamedTuple):
    """What a link led to, and the id that it followed."""

    key: Any
    found: Any
