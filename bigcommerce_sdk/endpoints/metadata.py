"""Metadata of resources: the schema as values.

Generated modules consist of these. The client, the sandbox, the docs and the tests read them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from bigcommerce_sdk.endpoints.methods import Traits
from bigcommerce_sdk.paging.plan import Paging

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bigcommerce_sdk.codecs.base import Codec
    from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
    from bigcommerce_sdk.records.base import BaseRecord
    from bigcommerce_sdk.records.fields import Field
    from bigcommerce_sdk.records.nested import NestedRecord


#: The status of a success by default.
USUAL_STATUS = 200
#: The maximum number of rows in a request to an array verb whose API states none.
DEFAULT_MAX_ROWS = 10
#: The place of the ids of ``delete_many`` that are sent as a list in the body.
IDS_IN_BODY = "body"


class Operation(NamedTuple):
    """An operation of a resource.

    Attributes:
        verb: list, get, create, update, delete, delete_all, count, list_all, count_all,
            create_many, update_many, upsert_many or delete_many.
        method: the HTTP method.
        path: the path under the API's base, with ``{placeholders}`` for ids.
        status: the usual status of a success.
        accepts: groups of the resource's parameters that it takes: filters, options, sort, paging.
        parameters: further parameters of its own.
        envelope: the key of the result in the response, or ``""`` for none.
        partial: whether its response can be 207: only part of the change was applied.
        doc: notes on the operation.
        deprecated: why it is deprecated, or ``""``.
        sunset: when and how the API was switched off, or ``""``.
        statuses: further statuses of a success.
        by: for a get without a path of its own: the filter of the list that takes the id.
        through: the array verb that does it, for a row of its own; ``""`` for all others.
        max_rows: for an array verb: the maximum number of rows in a request; else 0.
        concurrent: for an array verb: the maximum number of requests at once; 0 for no limit.
        ids: for delete_many: the query parameter with the ids, or :data:`IDS_IN_BODY`.
        needs_filter: for delete_all: whether a call needs a filter.
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
    statuses: tuple[int, ...] = ()
    by: str = ""
    through: str = ""
    max_rows: int = 0
    concurrent: int = 0
    ids: str = ""
    needs_filter: bool = False


class Action(NamedTuple):
    """A named operation beyond the common verbs.

    Attributes:
        name: the name of its method.
        method: the HTTP method.
        path: the path under the API's base, with ``{placeholders}`` for ids.
        body: the class of its body, ``"create"`` or ``"update"`` for the fields of the record, or
            ``None``.
        required: names of the required fields of the body, or of each object of a list.
        returns: class of the object in the response, the codec of a union, ``"record"`` for the
            resource's own, or ``None``.
        many: whether the response is a list of these objects.
        envelope: the key of the result in the response, or ``""``.
        accepts: groups of the resource's parameters that it takes.
        on_record: whether records have it too, with their own id filled in.
        doc: its description.
        deprecated: why it is deprecated, or ``""``.
        parameters: further parameters of its own.
        rows: for a body that is a list or a union, the field that checks and encodes it. Its name
            is that of the argument, ``rows`` or ``body``.
        reply: ``"text"`` or ``"bytes"`` for a response that is not JSON.
    """

    name: str
    method: str
    path: str
    body: type[NestedRecord] | str | None = None
    required: tuple[str, ...] = ()
    returns: type[NestedRecord] | Codec | str | None = None
    many: bool = False
    envelope: str = ""
    accepts: tuple[str, ...] = ()
    on_record: bool = False
    doc: str = ""
    deprecated: str = ""
    parameters: tuple[Parameter, ...] = ()
    rows: Field | None = None
    reply: str = ""


class ResourceMeta(NamedTuple):
    """The metadata of a resource.

    Attributes:
        name: name of its class.
        path: the path of its list, with ``{placeholders}`` for the ids of its parents.
        record: class of its records.
        operations: its operations by verb.
        actions: further named operations.
        filters: class that declares the parameters of its list.
        paging: the paging of its list; ``None`` when the list has no pages.
        key: the field that identifies a record.
        composite: the fields that identify a record together, where ``key`` does not alone.
        parents: names of the parent ids, outermost first.
        nested_rows: the names of the classes of nested records of other resources that its batches
            take as rows.
        parent_field: JSON name of the field with the id of the innermost parent, where it is not
            the name of that parent.
        single: whether the path holds one object instead of a list.
        any_of: groups of fields of which a create needs at least one.
        together: groups of fields that can only be sent together.
        scopes: OAuth scopes, as (to read, to modify).
        ids: the annotations of path ids that are not ``int``, by name.
        columns: names of the fields that tables and ``print`` show.
        api: the name of its base path in ``facts.BASE_PATHS``; empty for V2, whose base path
            follows from the credentials.
        superseded_by: the resource that replaces it, as code such as ``api.v3.Products``; the first
            call warns of it.
        successor_calls: calls of that resource by the name of the method that they replace, where
            the call has another name or other ids; empty where there is none.
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
    columns: tuple[str, ...] = ()
    api: str = ""
    composite: tuple[str, ...] = ()
    superseded_by: str = ""
    successor_calls: Mapping[str, str] = {}
    parent_field: str = ""
    nested_rows: tuple[str, ...] = ()

    @property
    def parent_wires(self) -> tuple[str, ...]:
        """The JSON names of the fields of a row with the ids of its parents, outermost first."""
        return (*self.parents[:-1], self.parent_field) if self.parent_field else self.parents

    @property
    def record_ids(self) -> tuple[str, ...]:
        """The names of the ids of a record in its path, without those of parents."""
        return self.composite or ("id",)

    @property
    def key_names(self) -> tuple[str, ...]:
        """The fields that identify a record."""
        return self.composite or (self.key,)

    @property
    def key_wires(self) -> tuple[str, ...]:
        """The JSON names of the fields that identify a record."""
        fields = self.fields
        return tuple(fields[name].wire if name in fields else name for name in self.key_names)

    def key_of(self, row: Mapping[str, Any]) -> Any:
        """The id of a row; a tuple for a composite key."""
        if self.composite:
            return tuple(row.get(wire) for wire in self.key_wires)
        field = self.fields.get(self.key)
        return row.get(self.key if field is None else field.wire)

    def key_texts(self, row: Mapping[str, Any]) -> tuple[str, ...] | None:
        """The id of a row as texts, to compare it; ``None`` if a part of it is missing.

        A part that may be null is then empty text.
        """
        found = tuple(
            "" if (part := row.get(wire)) is None else str(part) for wire in self.key_wires
        )
        parts = zip(self.key_names, found, strict=True)
        is_complete = all(text or self.may_lack(name) for name, text in parts)
        return found if is_complete and any(found) else None

    def may_lack(self, name: str) -> bool:
        """Whether the id of a record may lack this part of it."""
        return bool(self.composite) and name in self.fields and self.fields[name].nullable

    def identity_of(self, key: Any) -> dict[str, Any]:
        """The fields of a row that have its id, by JSON name."""
        parts = zip(self.key_wires, path_ids(key), strict=True)
        return {wire: part for wire, part in parts if part is not None}

    def successor_call(self, method: str) -> str:
        """The call that replaces a method of the class, as code; empty if there is none."""
        call = self.successor_calls.get(method, method)
        return f"{self.superseded_by}.{call}" if self.superseded_by and call else ""

    @property
    def accessor(self) -> str:
        """The resource on a client, as code such as ``api.v3.Products``."""
        return f"api.{self.api}.{self.name}" if self.api else f"api.{self.name}"

    @property
    def fields(self) -> dict[str, Field]:
        """The record's fields by Python name."""
        return self.record._fields


def path_ids(key: str | int | tuple[Any, ...] | None) -> tuple[Any, ...]:
    """The ids of a record in its path; a composite key is a tuple of them."""
    return key if isinstance(key, tuple) else (key,)


def traits_of(meta: ResourceMeta) -> Traits:
    """The traits of a resource that decide which methods its classes have."""
    filtered = bool(meta.filters._parameters)
    across = {verb for verb, each in meta.operations.items() if is_across(meta, each)}
    return Traits(meta.operations, meta.single, bool(meta.parents), filtered, across)


def is_across(meta: ResourceMeta, operation: Operation) -> bool:
    """Whether an array verb of a sub-resource takes rows of several parents: its path has no id."""
    return bool(meta.parents) and operation.max_rows > 0 and "{" not in operation.path


def has_unique_ids(meta: ResourceMeta) -> bool:
    """Whether the id of a record of a sub-resource is enough for batches of all parents."""
    found = (meta.operations.get(verb) for verb in ("update_many", "delete_many"))
    return any(is_across(meta, each) for each in found if each is not None)


def without_parents(meta: ResourceMeta, operation: Operation) -> Operation | None:
    """An operation on one record by a path without ids of parents: that of an array verb.

    Returns:
        ``None`` if no array verb of all parents does it.
    """
    many = meta.operations.get(f"{operation.verb}_many")
    if many is None or not is_across(meta, many):
        return None
    return operation._replace(
        through=many.verb, accepts=many.accepts, parameters=many.parameters, path=many.path
    )


def deprecation_notes(operation: Operation | Action) -> list[str]:
    """The deprecation and sunset notes of an operation, if any."""
    notes = (("Deprecated", operation.deprecated), ("Sunset", getattr(operation, "sunset", "")))
    return [f"{note}: {reason}" for note, reason in notes if reason]
