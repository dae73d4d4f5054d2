"""The resolved schema: every default applied, every reference checked, every name decided.

Nothing after the resolver sees YAML: templates, exports and comparisons read these values.
Everything is a plain frozen value, in the order of the files.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from bigcommerce_sdk.naming import ASYNC
from bigcommerce_sdk.records.fields import WRITABLE_IN

from .naming import placeholders, template
from .problems import Placed, Position


@dataclass(frozen=True)
class Type:
    """A resolved type; see ``generator/language/types.py`` for what each kind means."""

    kind: str
    wire: str
    of: str = ""
    resource: str = ""
    enum: str = ""
    enum_base: str = ""
    enum_open: bool = False
    items: Type | None = None
    lenient: bool = False
    #: whether values of the shape can contain values of the same shape
    recursive: bool = field(default=False, compare=False, repr=False)
    #: of a union: the wire name of the field that names the shape, and the shapes by its values
    by: str = field(default="", compare=False, repr=False)
    choices: tuple[tuple[str, str], ...] = field(default=(), compare=False, repr=False)

    @property
    def listed(self) -> Type | None:
        """The type of the items of a list; ``None`` if it is no list."""
        return self.items if self.kind == "array" else None

    @property
    def leaf(self) -> Type:
        """The type of what lists and maps hold, over any number of these."""
        return self.items.leaf if self.items else self

    @property
    def mentions(self) -> set[str]:
        """The names of the resources, shapes and enums in it."""
        found = self.items.mentions if self.items else {name for _, name in self.choices}
        return found | {name for name in (self.resource or self.of, self.enum) if name}


#: The type of ids that the schema does not describe.
INTEGER = Type("integer", "json")


@dataclass(frozen=True)
class Field(Placed):
    """One field of a record or shape."""

    name: str
    wire_name: str
    type: Type
    write: Type | None
    access: str
    required: tuple[str, ...]
    nullable: bool
    none_as: Any
    keep_on_update: bool
    default: Any
    example: tuple[Any, ...]
    limits: dict[str, Any]
    format: str
    deprecated: str
    note: str
    doc: str
    link: Link | None = None
    #: whether it has the id of the record above
    parent: bool = False
    #: the resource whose calls change its objects; empty if an update of the record does
    changed_by: str = ""
    #: the value of the option include that returns it; empty if that is its wire name
    included_as: str = ""

    @property
    def sent(self) -> Type:
        """The type of what is sent."""
        return self.write or self.type

    @property
    def records(self) -> tuple[str, ...]:
        """The classes of what is read whose objects can be sent; those of a link by client."""
        if self.write is None:
            return ()
        if self.link:
            return self.link.record, f"{ASYNC}{self.link.record}"
        read, sent = self.type, self.write
        while read.kind == sent.kind == "array" and read.items and sent.items:
            read, sent = read.items, sent.items
        is_same = (read.kind, sent.kind) != ("object", "object") or read.of == sent.of
        return () if is_same else (read.of,)

    @property
    def optional(self) -> bool:
        """Whether reading it can give ``None``."""
        return self.nullable or self.none_as is not None

    @property
    def mentions(self) -> set[str]:
        """The names of the resources, shapes and enums in its types."""
        return self.type.mentions | (self.write.mentions if self.write else set())


@dataclass(frozen=True)
class Link(Placed):
    """A way from a record to others."""

    name: str
    to: str
    many: bool
    via: str
    none_when: Any
    doc: str
    note: str
    #: class names of the target's record, resolved
    record: str = ""
    #: whether responses can have its rows
    included: bool = False


@dataclass(frozen=True)
class EnumValue:
    """One value of an enum, and its meaning."""

    value: str | int
    label: str
    position: Position | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True)
class Enum(Placed):
    """A named list of values."""

    name: str
    base: str
    values: tuple[EnumValue, ...]
    open: bool
    doc: str
    note: str
    module: str


@dataclass(frozen=True)
class Shape(Placed):
    """An object inside a record."""

    name: str
    fields: tuple[Field, ...]
    doc: str
    note: str
    module: str


@dataclass(frozen=True)
class Union(Placed):
    """An object that is one of several shapes.

    Attributes:
        name: its name.
        by: the field whose value names the shape; empty if the keys of a value tell.
        alternatives: value and shape of each; the values are those names without ``by``.
        doc: its description.
        note: what readers of the schema should know.
        module: the module that has it.
    """

    name: str
    by: str
    alternatives: tuple[tuple[str, str], ...]
    doc: str
    note: str
    module: str

    @property
    def shapes(self) -> tuple[str, ...]:
        """The names of its shapes, each once."""
        return tuple(dict.fromkeys(name for _, name in self.alternatives))


@dataclass(frozen=True)
class SharedRecord(Shape):
    """The fields that the records of several resources have."""


@dataclass(frozen=True)
class Parameter(Placed):
    """One parameter of a list or another operation."""

    name: str
    wire_name: str
    type: Type
    group: str
    field: str
    op: str
    header: bool
    required: bool
    deprecated: str
    note: str
    doc: str

    @property
    def accepted_as(self) -> str:
        """The word by which operations say that they accept its group."""
        return self.group if self.group == "sort" else f"{self.group}s"


@dataclass(frozen=True)
class Operation(Placed):
    """One of the common verbs of a resource."""

    verb: str
    method: str
    path: str
    status: int
    #: further statuses of success
    statuses: tuple[int, ...]
    accepts: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    envelope: str
    partial: bool
    #: for get: the filter of the list that takes the id
    by: str
    #: the array verb that does it, for a row of its own
    through: str
    #: for an array verb: the maximum number of rows in a request
    max_rows: int
    #: for an array verb: the maximum number of requests at once; 0 if the API states none
    concurrent: int
    #: for delete_many: the parameter with the ids, or body
    ids: str
    needs_filter: bool
    evidence: str
    deprecated: str
    sunset: str
    note: str
    doc: str


@dataclass(frozen=True)
class Action(Placed):
    """A named operation beyond the common verbs."""

    name: str
    method: str
    path: str
    body: str
    body_of: str
    #: the type of a body that is passed as one argument: a list or a union
    rows: Type | None
    #: the maximum length of that list; 0 if the API states none
    max_items: int
    returns: str
    many: bool
    #: text or bytes for a response that is not JSON
    reply: str
    envelope: str
    accepts: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    on_record: bool
    evidence: str
    deprecated: str
    note: str
    doc: str

    @property
    def mentions(self) -> set[str]:
        """The names of the records, shapes and enums in its arguments and its reply."""
        of_parameters = (each.type.mentions for each in self.parameters)
        of_rows = self.rows.mentions if self.rows else set[str]()
        return {self.body, self.returns, *of_rows}.union(*of_parameters) - {""}

    @property
    def sent(self) -> str:
        """The shape or union of the body, or of each object in a list; empty if there is none."""
        return self.rows.leaf.of if self.rows else self.body


@dataclass(frozen=True)
class Paging:
    """Paging of a list; see the runtime's ``Paging`` for what ``by`` means."""

    default_limit: int
    max_limit: int
    keyset: str
    by: str = ""
    lowered_by: dict[str, int] = field(default_factory=dict[str, int])


@dataclass(frozen=True)
class Resource(Placed):
    """One resource, with everything that it owns."""

    name: str
    record: str
    module: str
    path: str
    doc: str
    source: tuple[str, ...]
    file: str
    note: str
    deprecated: str
    superseded: str
    successor: str
    #: of V3: the resource of V2 that it replaces
    supersedes: str
    area: str
    confidence: str
    scopes: tuple[str, str]
    key: str
    single: bool
    parents: tuple[str, ...]
    parent: str
    operations: tuple[Operation, ...]
    actions: tuple[Action, ...]
    paging: Paging | None
    parameters: tuple[Parameter, ...]
    any_of: tuple[tuple[str, ...], ...]
    together: tuple[tuple[str, ...], ...]
    columns: tuple[str, ...]
    #: the shared record whose fields come first in ``fields``
    extends: str
    fields: tuple[Field, ...]
    links: tuple[Link, ...]
    shapes: tuple[Shape, ...]
    enums: tuple[Enum, ...]
    unions: tuple[Union, ...] = ()
    #: the fields that identify a record together; empty where ``key`` does alone
    composite: tuple[str, ...] = ()
    #: whether all its tables could be read; if not, what follows from that is no further problem
    readable: bool = True
    #: of V2: what replaces it, as code such as api.v3.Products
    superseded_by: str = ""
    #: of V2: the calls of that resource, for methods whose call is not the same
    successor_calls: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def is_superseded(self) -> bool:
        """Whether the API recommends another resource, or another resource supersedes it."""
        return bool(self.superseded or self.superseded_by)

    def successor_call(self, method: str) -> str:
        """The call that replaces a method of the class, as code; empty if there is none."""
        call = self.successor_calls.get(method, method)
        return f"{self.superseded_by}.{call}" if self.superseded_by and call else ""

    @property
    def about(self) -> str:
        """What it holds, what the API recommends instead, and what it replaces."""
        parts = [
            self.doc,
            f"Deprecated: {self.superseded}" if self.superseded else "",
            f"Superseded by {self.superseded_by}." if self.superseded_by else "",
            f"Supersedes api.{self.supersedes} of V2." if self.supersedes else "",
        ]
        return " ".join(filter(None, parts))

    @cached_property
    def all_parameters(self) -> list[Parameter]:
        """Its parameters and those of its operations and actions."""
        calls: tuple[Operation | Action, ...] = (*self.operations, *self.actions)
        own = (each for call in calls for each in call.parameters)
        return [*self.parameters, *own]

    def is_across(self, operation: Operation) -> bool:
        """Whether an array verb takes rows of several parents: its path has no id."""
        return bool(self.parents) and operation.max_rows > 0 and "{" not in operation.path

    @property
    def own_operations(self) -> list[Operation]:
        """Its operations that have requests of their own, not those of an array verb."""
        return [each for each in self.operations if not each.through]

    @cached_property
    def operation(self) -> dict[str, Operation]:
        return {operation.verb: operation for operation in self.operations}

    def accepted(self, operation: Operation | Action) -> list[Parameter]:
        """The parameters of the resource that an operation takes, by the groups it accepts."""
        return [each for each in self.parameters if each.accepted_as in operation.accepts]

    @property
    def id_type(self) -> Type:
        """Type of the field that identifies a record."""
        found = (field.type for field in self.fields if field.name == self.key)
        return next(found, INTEGER)

    @property
    def key_names(self) -> tuple[str, ...]:
        """The fields that identify a record."""
        return self.composite or (self.key,)

    @property
    def has_own_ids(self) -> bool:
        """Whether bodies of new records can have their ids."""
        known = {field.name: field.access for field in self.fields}
        return all("create" in WRITABLE_IN[known.get(name, "read_only")] for name in self.key_names)

    @property
    def parent_field(self) -> str:
        """JSON name of the field with the id of the innermost parent, if it has another name."""
        found = (each.wire_name for each in self.fields if each.parent)
        return next(found, "") if self.parents else ""

    @property
    def pages(self) -> Paging | None:
        """Its paging, if its list has pages."""
        return None if self.paging is None or self.paging.by == "none" else self.paging

    @property
    def record_ids(self) -> tuple[str, ...]:
        """The names of the ids of a record in its path, without those of parents."""
        return self.composite or ("id",)

    @property
    def record_id_types(self) -> dict[str, Type]:
        """The types of the ids of a record by their names in its path."""
        known = {field.name: field.type for field in self.fields}
        types = (known.get(name, INTEGER) for name in self.key_names)
        return dict(zip(self.record_ids, types, strict=True))

    @property
    def has_bound(self) -> bool:
        """Whether records of a parent lead to it as a list of their own."""
        return bool(self.parents) and not self.single


@dataclass(frozen=True)
class Facts(Placed):
    """What holds for the whole API."""

    name: str
    file: str
    hosts: dict[str, str]
    base_paths: dict[str, str]
    headers: dict[str, str]
    paging: dict[str, Any]
    success: dict[str, int]
    errors: dict[int, str]
    #: the key of the result in every response; empty for none
    envelope: str = ""
    #: what stands before the comparison in the wire names of filters; empty for none
    filter_separator: str = ""
    #: default wire format of array parameters; empty for that of the type
    array_parameters: str = ""

    @property
    def base(self) -> str:
        """The name of the base path of all resources; empty where the login decides on it.

        An API without hosts has those of V2, and one base path.
        """
        return "" if self.hosts else next(iter(self.base_paths), "")


@dataclass(frozen=True)
class Api:
    """The whole schema."""

    facts: Facts
    resources: tuple[Resource, ...]
    #: shapes and enums that several resources use
    shared_shapes: tuple[Shape, ...]
    shared_enums: tuple[Enum, ...]
    shared_files: tuple[str, ...]
    #: what resources extend
    shared_records: tuple[SharedRecord, ...] = ()
    shared_unions: tuple[Union, ...] = ()

    @property
    def accessors(self) -> str:
        """What has the accessors of the resources, as code."""
        return f"api.{self.facts.base}".rstrip(".")

    @cached_property
    def by_name(self) -> dict[str, Resource]:
        return {resource.name: resource for resource in self.resources}

    @cached_property
    def by_record(self) -> dict[str, Resource]:
        return {resource.record: resource for resource in self.resources}

    @cached_property
    def extended(self) -> dict[str, SharedRecord]:
        """The shared records by name."""
        return {each.name: each for each in self.shared_records}

    def inherited(self, resource: Resource) -> set[str]:
        """The names of the fields of a resource that are of the record that it extends."""
        base = self.extended.get(resource.extends)
        return {field.name for field in base.fields} if base else set()

    @cached_property
    def nested_rows(self) -> dict[str, tuple[str, ...]]:
        """The shapes inside other records whose objects the batches of a resource take, by it."""
        owners: tuple[Resource | Shape, ...] = (*self.resources, *self.shapes.values())
        found: dict[str, dict[str, None]] = {}
        for each in (each for owner in owners for each in owner.fields if each.changed_by):
            found.setdefault(each.changed_by, {})[each.type.leaf.of] = None
        return {name: tuple(each) for name, each in found.items()}

    @cached_property
    def lists(self) -> dict[str, Resource]:
        """The resources that hold more than one record, by their paths without names of ids."""
        return {template(each.path): each for each in self.resources if not each.single}

    @cached_property
    def shapes(self) -> dict[str, Shape]:
        """Every shape by its name, the shared ones first."""
        own = (shape for resource in self.resources for shape in resource.shapes)
        return {shape.name: shape for shape in (*self.shared_shapes, *own)}

    @cached_property
    def union_types(self) -> dict[str, Type]:
        """The type of each union by its name."""
        return {name: self._union_type(each) for name, each in self.unions.items()}

    def _union_type(self, union: Union) -> Type:
        shapes = [self.shapes[name] for name in union.shapes]
        wires = (f.wire_name for shape in shapes for f in shape.fields if f.name == union.by)
        choices = union.alternatives
        return Type("union", "json", of=union.name, by=next(wires, union.by), choices=choices)

    @cached_property
    def unions(self) -> dict[str, Union]:
        """Every union by its name, the shared ones first."""
        own = (union for resource in self.resources for union in resource.unions)
        return {union.name: union for union in (*self.shared_unions, *own)}

    @cached_property
    def enums(self) -> dict[str, Enum]:
        """Every enum by its name, the shared ones first."""
        own = (enum for resource in self.resources for enum in resource.enums)
        return {enum.name: enum for enum in (*self.shared_enums, *own)}


def id_types(api: Api, resource: Resource, path: str) -> dict[str, Type]:
    """The type of each id of a path, by name.

    Args:
        api: the schema.
        resource: the resource whose path, operation or action it is.
        path: the path.
    """
    known = {**parent_id_types(api, resource), **resource.record_id_types}
    types: dict[str, Type] = {}
    for name in placeholders(path):
        before = template(path[: path.index("{" + name + "}")]).rstrip("/")
        home = api.lists.get(before)
        types[name] = known.get(name) or (home.id_type if home else INTEGER)
    return types


def parent_id_types(api: Api, resource: Resource) -> dict[str, Type]:
    """The types of the ids of a resource's parents, outermost first."""
    homes = parents_by_id(api, resource)
    return {name: home.id_type if home else INTEGER for name, home in homes.items()}


def parents_by_id(api: Api, resource: Resource) -> dict[str, Resource | None]:
    """The parent that each id in a resource's path is of, outermost first."""
    homes: dict[str, Resource] = {}
    child, parent = resource, api.by_name.get(resource.parent)
    while parent is not None:
        homes |= dict.fromkeys(child.parents[len(parent.parents) :], parent)
        child, parent = parent, api.by_name.get(parent.parent)
    return {name: homes.get(name) for name in resource.parents}
