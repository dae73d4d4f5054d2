"""Links of a record: sub-resources and linked records, fetched on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Awaitable, NamedTuple, Protocol, cast  # noqa: UP035

from bigcommerce_sdk.codecs import ANY, Codec
from bigcommerce_sdk.exception import ReadOnlyFieldException
from bigcommerce_sdk.naming import ASYNC
from bigcommerce_sdk.records.fields import WRITABLE_IN, Access, Field

if TYPE_CHECKING:
    from collections.abc import Callable

    from bigcommerce_sdk.records.owner import Home, Owner


class LinkOwner(Protocol):
    """The record that has a link, as the link uses it."""

    @property
    def _resource(self) -> Home | None: ...

    def _bound(self) -> Home: ...

    def _target(self, link: Link, key: Any) -> Any: ...


class AsyncLinkOwner(Protocol):
    """The part of an asynchronous record that a link to one record uses."""

    def _link(self, link: Link, kept: Any) -> Any: ...


class Link(Field):
    """An attribute that leads to other records.

    With ``many`` it is the target resource bound to this record: iterate it, index it, call it.
    Otherwise it is a record, or ``None``. Records that the response includes need no request. The
    URLs in link objects are never called: ids come from the record itself, so that the token is
    sent to the configured host only.

    Attributes:
        to: name of the target resource.
        many: whether it leads to a list.
        via: the field that holds the target's id; ``""`` if the target is a sub-resource.
        none_when: the id that means "no record".
        virtual: whether responses have no link object for it, only the id.
        included: whether responses can have the rows of the list, which are used if it is complete.
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
        included: bool = False,
        prefix: str = "",
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
        self.included = included
        self._prefix = prefix

    @property
    def can_be_written(self) -> bool:
        """Whether create or update accept it, as data instead of as a link."""
        return self.access != "read_only"

    @property
    def target(self) -> Any:
        """The metadata of the target resource; its module is loaded on demand."""
        package = self.owner.__module__.rpartition(".")[0]
        return import_module(package).load(self.to).meta

    def _reader(self) -> Callable[[Owner], Any]:
        return self._list_reader() if self.many else _SingleGetter(self, self._prefix)

    def _list_reader(self) -> Callable[[Owner], Any]:
        """The getter of a link to a list, which is followed for each record of a pagination."""
        name = self.name

        def read(record: Owner) -> Any:
            values = record._values
            found = None if values is None else values.get(name)
            if found is None:  # another thread may have been first; both then have the same object
                owner = cast("LinkOwner", record)
                home = owner._resource
                made = (owner._bound() if home is None else home)._sub_resource(record, self)
                found = record._remember_first(name, made)
            return found

        return read

    def awaited(self) -> Link:
        """The same link, for the asynchronous record."""
        return Link(
            self.doc,
            self.to,
            many=self.many,
            via=self.via,
            none_when=self.none_when,
            wire=self.wire,
            access=self.access,
            required=self.required,
            write=self.write,
            nullable=self.nullable,
            virtual=self.virtual,
            included=self.included,
            prefix=ASYNC,
        )

    def _read(self, record: Owner) -> Any:
        """The target of a link to one record."""
        values = record._values
        kept = None if values is None else values.get(self.name)
        key = self._key(record)
        if kept is None or kept.key != key:
            is_new, found = kept is None, cast("LinkOwner", record)._target(self, key)
            kept = Followed(key, found)
            if is_new:  # another thread may have been first; both then have the same object
                kept = record._remember_first(self.name, kept)
            else:
                record._remember(self.name, kept)
        return kept.found

    def __set__(self, record: Owner, value: Any) -> None:
        how = "change the linked records"
        if self.can_be_written:
            how = f"use {'update' if self._in_updates else 'create'}({self.name}=...)"
        raise ReadOnlyFieldException(
            f"{type(record).__name__}.{self.name} links to other records and cannot be assigned; "
            f"{how}.{self._instead()}"
        )

    @property
    def _in_updates(self) -> bool:
        return "update" in WRITABLE_IN[self.access]

    def _refusal(self, owner: str, verb: str) -> str:
        if self.can_be_written:
            return super()._refusal(owner, verb)
        return (
            f"{owner}.{self.name} links to other records. Leave it out of the {verb}."
            f"{self._instead()}"
        )

    def _instead(self) -> str:
        """What changes the linked records, or which of them is linked; empty if nothing does."""
        if self.via:
            field = getattr(self.owner, "_fields", {}).get(self.via)
            can_set = field is not None and "update" in WRITABLE_IN[field.access]
            return f" Set {self.via} to link to another one." if can_set else ""
        operations = self.target.operations
        changes = ("create", "update", "delete", "update_many", "upsert_many")
        return "" if operations.keys().isdisjoint(changes) else f" Change them with {self.to}."

    def _key(self, record: Owner) -> Any:
        """The id that a single link follows: the assigned one, else that of the response.

        Raises:
            FieldNotReturnedException: the response has none, which does not mean "no record".
        """
        pending: dict[str, Any] = record._values or {}
        found = pending.get(self.via, record._raw.get(self.via))
        if found is None and self.via and self.via not in {*pending, *record._raw}:
            field: Field | None = getattr(self.owner, "_fields", {}).get(self.via)
            return None if field is None else field.not_returned(record)
        return found


class _SingleGetter:
    """The getter of a link to one record, annotated with the class of that record.

    Completion in shells takes the annotation of a getter, if it has one, for the value. Without it,
    pressing Tab after ``product.brand.`` would send a request.

    Args:
        link: the link.
        prefix: :data:`~bigcommerce_sdk.naming.ASYNC` for a link that is awaited.
    """

    def __init__(self, link: Link, prefix: str) -> None:
        self.__name__ = link.name
        self._link = link
        self._prefix = prefix

    def __call__(self, record: Owner) -> Any:
        found = self._link._read(record)
        return cast("AsyncLinkOwner", record)._link(self._link, found) if self._prefix else found

    @property
    def __annotations__(self) -> dict[str, Any]:  # type: ignore[override] # on demand, as it loads
        """The class of the record that the link leads to; its module is loaded on demand."""
        package = self._link.owner.__module__.rpartition(".")[0]
        found = import_module(package).load(self._prefix + self._link.to).meta.record
        # that of typing, because jedi knows no other
        awaitable: Any = Awaitable
        return {"return": awaitable[found] if self._prefix else found}


class Followed(NamedTuple):
    """The cached target of a link, and the id that it was fetched for."""

    key: Any
    found: Any
