"""What the schema says about a resource, as values that the client, the sandbox, the docs and the
tests all read. Generated modules are made of these."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bigcommerce_sdk.endpoints.methods import Traits
from bigcommerce_sdk.paging.plan import Paging

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
    from bigcommerce_sdk.records.base import BaseRecord
    from bigcommerce_sdk.records.fields import Field
    from bigcommerce_sdk.records.nested import NestedRecord


#: The status of success, unless the schema says otherwise.
USUAL_STATUS = 200


class Operation(NamedTuple):
    """One thing that can be done with a resource.

    Attributes:
        verb: list, get, create, update, delete, delete_all, count, list_all or count_all.
        method: the HTTP method.
        path: the path under the API's base, with ``{placeholders}`` for ids.
        status: the status of success.
        accepts: groups of the resource's parameters that it takes: filters, options, sort, paging.
        parameters: further parameters of its own.
        envelope: the key that the reply's rows stand under, or ``""`` for a bare list.
        partial: whether it can answer 207, part of the change done.
        doc: what is special about it.
        deprecated: why the API advises against it, or ``""``.
        sunset: what the API says about having switched it off, or ``""``.
    """

    verb: str
    method: str
    path: str
    status: int = USUAL_STATUS
    accepts: tuple[str, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    envelope: str = ""
    partial: bool = False
    doc: str = ""
    deprecated: str = ""
    sunset: str = ""


class Action(NamedTuple):
    """A named operation beyond the common verbs.

    Attributes:
        name: the method that runs it.
        method: the HTTP method.
        path: the path under the API's base, with ``{placeholders}`` for ids.
        body: the fields that it takes: a dict of its own, or ``"create"``/``"update"`` for the
            record's.
        required: names of the body's fields that must be given.
        returns: class of the reply's object, ``"record"`` for the resource's own, or ``None``.
        many: whether the reply is a list of them.
        envelope: the key that the reply stands under, or ``""``.
        accepts: groups of the resource's parameters that it takes.
        on_record: whether records have it too, with their own id filled in.
        doc: what it does.
        deprecated: why the API advises against it, or ``""``.
    """

    name: str
    method: str
    path: str
    body: type[NestedRecord] | str | None = None
    required: tuple[str, ...] = ()
    returns: type[NestedRecord] | str | None = None
    many: bool = False
    envelope: str = ""
    accepts: tuple[str, ...] = ()
    on_record: bool = False
    doc: str = ""
    deprecated: str = ""


class ResourceMeta(NamedTuple):
    """All that is known about one resource.

    Attributes:
        name: name of its class.
        path: the path of its list, with ``{placeholders}`` for the ids of its parents.
        record: class of one record.
        operations: what can be done, by verb.
        actions: further named operations.
        filters: class that declares the parameters of its list.
        paging: how its list is walked; ``None`` when the list has no pages.
        key: the field that identifies a record.
        parents: names of the parent ids, outermost first.
        single: whether the path holds one object instead of a list.
        any_of: groups of fields of which a create needs at least one.
        together: groups of fields that can only be sent together.
        scopes: OAuth scopes, as (to read, to modify).
        ids: the annotation of each id in a path that is no ``int``, by its name.
    """

    name: str
    path: str
    record: type[BaseRecord]
    operations: dict[str, Operation]
    filters: type[FilterSet]
    actions: tuple[Action, ...] = ()
    paging: Paging | None = None
    key: str = "id"
    parents: tuple[str, ...] = ()
    single: bool = False
    any_of: tuple[tuple[str, ...], ...] = ()
    together: tuple[tuple[str, ...], ...] = ()
    scopes: tuple[str, str] = ("", "")
    ids: Mapping[str, str] = {}

    @property
    def fields(self) -> dict[str, Field]:
        """The record's fields by Python name."""
        return self.record._fields


def traits_of(meta: ResourceMeta) -> Traits:
    """What decides which methods the classes of a resource have."""
    filtered = bool(meta.filters._parameters)
    return Traits(meta.operations, meta.single, bool(meta.parents), filtered)


def deprecation_notes(operation: Operation | Action) -> list[str]:
    """Why the API advises against an operation, if it does."""
    notes = (("Deprecated", operation.deprecated), ("Sunset", getattr(operation, "sunset", "")))
    return [f"{note}: {reason}" for note, reason in notes if reason]
