"""The methods of generated classes as stubs declare them: every parameter, every docstring.

The runtime makes the same methods of the same table, ``bigcommerce_sdk/endpoints/methods.py``; a
test compares each signature here with the one that ``inspect.signature`` gives there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from copy import copy
from dataclasses import dataclass, replace
from functools import cached_property

from bigcommerce_sdk.endpoints import methods
from bigcommerce_sdk.endpoints.methods import (
    ACTION_BODY,
    ACTION_ROWS,
    REPLY_TYPES,
    Keyword,
    MethodSpec,
    Traits,
)
from bigcommerce_sdk.records.fields import BODIES, WRITABLE_IN, is_needed

from .ir import Action, Api, Field, Operation, Parameter, Resource, id_types, parent_id_types
from .language import types
from .naming import placeholders
from .problems import Position


@dataclass(frozen=True)
class Argument:
    """One argument of a method.

    Attributes:
        name: its name.
        annotation: its type, as source.
        default: its default, as source; empty for one that must be given.
        positional: whether it is passed by position.
        origin: what it stands for, in a problem.
        position: where the schema has it; ``None`` for one that every such method has.
        doc: its description.
    """

    name: str
    annotation: str
    default: str = ""
    positional: bool = False
    origin: str = "an argument of the SDK"
    position: Position | None = None
    doc: str = ""

    def __str__(self) -> str:
        text = f"{self.name}: {self.annotation}"
        return f"{text} = {self.default}" if self.default else text


#: What the id of a record further up is called in problems.
PARENT_ID = "the id of a parent"
#: How problems begin to name a field.
FIELD = "the field"


@dataclass(frozen=True)
class Verb:
    """One method of a stub."""

    name: str
    parameters: tuple[Argument, ...]
    returns: str
    doc: str
    decorators: tuple[str, ...] = ()
    is_coroutine: bool = False

    @property
    def definition(self) -> str:
        """The keywords that define it."""
        return "async def" if self.is_coroutine else "def"

    def twin(self, returns: str, is_coroutine: bool) -> Verb:
        """The method of another client, which has the same arguments and description."""
        made = replace(self, returns=returns, is_coroutine=is_coroutine)
        made.__dict__["arguments"], made.__dict__["docstring"] = self.arguments, self.docstring
        return made

    @cached_property
    def arguments(self) -> str:
        """The parameters as they follow ``self``."""
        return join(self.parameters)

    @cached_property
    def docstring(self) -> str:
        """The description, with the filters and fields that it takes."""
        described = {each.name: each.doc for each in self.parameters if each.doc}
        if not described:
            return self.doc
        first, *rest = self.doc.split("\n\n")
        lines = [f"    {name}: {doc}" for name, doc in described.items()]
        return "\n\n".join([first, *rest[:-1], "\n".join(["Args:", *lines]), *rest[-1:]])


def join(arguments: Iterable[Argument]) -> str:
    """Arguments as they follow ``self``: ids first and positional-only, the rest by keyword."""
    listed = list(arguments)
    ids = [str(each) for each in listed if each.positional]
    taken = {each.name for each in listed if each.positional}  # a field that repeats a parent's id
    named = [str(each) for each in listed if not each.positional and each.name not in taken]
    parts = [*ids, *(["/"] if ids else []), *(["*"] if named else []), *named]
    return "".join(f", {part}" for part in parts)


class Signatures:
    """The methods of one resource and its records.

    Args:
        api: the resolved schema.
        resource: the resource.
        prefix: :data:`~bigcommerce_sdk.naming.ASYNC` for the asynchronous client.
    """

    def __init__(self, api: Api, resource: Resource, prefix: str = "") -> None:
        self.api = api
        self.resource = resource
        self._prefix = prefix
        self._parents = [
            Argument(name, types.read_annotation(each), origin=PARENT_ID)
            for name, each in parent_id_types(api, resource).items()
        ]
        self._bodies: dict[str, list[Argument]] = {}
        self._changes: dict[str, list[Argument]] = {}
        self._parameters: dict[tuple[str, bool], list[Argument]] = {}
        self._verbs: dict[tuple[object, ...], Verb] = {}

    def with_prefix(self, prefix: str) -> Signatures:
        """The same for another client; arguments of both are made once."""
        made = copy(self)
        made._prefix = prefix
        return made

    # -- classes --------------------------------------------------------------------------

    def of_resource(self, bound: bool) -> Iterator[Verb]:
        """The methods of the resource class, or of the one bound to a parent."""
        yield from self._of_table(methods.BOUND if bound else methods.RESOURCE)
        for action in self.resource.actions:
            ids_of = placeholders(action.path)
            if bound and ids_of[: len(self.resource.parents)] != self.resource.parents:
                continue
            ids_left = ids_of[len(self.resource.parents) :] if bound else ids_of
            types_of = id_types(self.api, self.resource, action.path)
            ids = [
                Argument(
                    each, types.read_annotation(types_of[each]), "", True, f"an id of {action.path}"
                )
                for each in ids_left
            ]
            yield self._action(action, ids)

    def of_record(self) -> Iterator[Verb]:
        """The methods of one record."""
        yield from self._of_table(methods.RECORD)
        for action in self.resource.actions:
            if action.on_record:
                yield self._action(action, [])

    # -- methods --------------------------------------------------------------------------

    def _of_table(self, owner: str) -> Iterator[Verb]:
        rows = list(methods.methods_of(owner, traits(self.resource)))
        names = Counter(spec.name for spec, _ in rows)
        for spec, verb in rows:
            made = self._verb(spec, self.resource.operation[verb], owner)
            overload = ("@overload",) if names[spec.name] > 1 else ()
            yield replace(made, decorators=(*overload, *made.decorators))

    def _verb(self, spec: MethodSpec, operation: Operation, owner: str) -> Verb:
        resource = self.resource
        returns = methods.returns_of(spec, resource.record, bool(resource.parents), self._prefix)
        is_coroutine = bool(self._prefix and spec.run) and not spec.is_lazy
        key = (spec.name, spec.takes, operation.verb, owner)
        if key not in self._verbs:
            self._verbs[key] = self._made(spec, operation, owner)
        return self._verbs[key].twin(returns, is_coroutine)

    def _made(self, spec: MethodSpec, operation: Operation, owner: str) -> Verb:
        """A method of the table, without its return annotation."""
        resource = self.resource
        doc = methods.summary_of(spec, resource.name, resource.record, operation.accepts)
        arguments = tuple(
            each for group in spec.takes for each in self._group(group, spec, operation, owner)
        )
        if not spec.run:
            return Verb(spec.name, arguments, "", doc)
        reason = operation.sunset or operation.deprecated
        decorators = (f"@deprecated({reason!r})",) if reason and spec.name != "refresh" else ()
        successor = self._successor(spec.name) if owner == methods.RESOURCE else ""
        parts = [doc, spec.more, operation.doc, successor]
        parts.append(f"API: {operation.method} {operation.path}")
        return Verb(spec.name, arguments, "", "\n\n".join(filter(None, parts)), decorators)

    def _action(self, action: Action, ids: list[Argument]) -> Verb:
        parameters = [*self.resource.accepted(action), *action.parameters]
        known = map(parameter_argument, parameters)
        arguments = [*ids, *_rows(action), *known, *self._action_body(action)]
        returns = REPLY_TYPES.get(action.reply, "Any")
        if action.returns:
            prefix = self._prefix if action.returns in self.api.by_record else ""
            name = prefix + action.returns
            returns = f"list[{name}]" if action.many else f"{name} | None"
        parts = [action.doc, self._successor(action.name)]
        parts.append(f"API: {action.method} {action.path}")
        doc = "\n\n".join(filter(None, parts))
        decorators = (f"@deprecated({action.deprecated!r})",) if action.deprecated else ()
        is_coroutine = bool(self._prefix)
        return Verb(action.name, tuple(arguments), returns, doc, decorators, is_coroutine)

    def _successor(self, method: str) -> str:
        """The call that replaces a method that has another name or other ids in V3."""
        if not self.resource.successor_calls.get(method):
            return ""
        return f"V3: {self.resource.successor_call(method)}"

    # -- arguments ------------------------------------------------------------------------

    def _group(
        self, group: str, spec: MethodSpec, operation: Operation, owner: str
    ) -> Iterator[Argument]:
        """The arguments of a group of the table."""
        resource = self.resource
        if group in ("parents", "any_parents"):
            default = "..." if methods.covers_all_parents(spec, resource.operation) else ""
            is_left_out = owner != methods.RESOURCE or resource.is_across(operation)
            for each in () if is_left_out else self._parents:
                yield replace(each, default=default, positional=True)
        elif group == "id":
            if not resource.single:
                # a field of a composite key may be in the body too, like the id of a parent
                origin = PARENT_ID if resource.composite else "the id of the record"
                for each, name in zip(self.record_ids(), resource.record_ids, strict=True):
                    yield replace(each, name=name, positional=True, origin=origin)
        elif group in methods.ROWS:
            key = types.read_annotation(resource.id_type)
            nested = self.api.nested_rows.get(resource.name, ())
            annotation = methods.rows_annotation(spec.verb, resource.record, key, nested)
            doc = methods.ROWS[group]
            yield Argument(group, annotation, "", True, "the rows of a batch", doc=doc)
        elif group == "query":
            has_filters = bool(resource.parameters)
            if methods.takes_filter_set(operation.verb, operation.accepts, has_filters):
                yield _keyword(methods.QUERY, resource)
            yield from self._parameters_of(operation, owner)
        elif group == "body":
            yield from self.body(spec.verb)
        elif group == "changes":
            yield from self.changes(spec.verb)
        else:
            for keyword in methods.keywords_of(group, operation.accepts):
                yield _keyword(keyword, resource)

    def _parameters_of(self, operation: Operation, owner: str) -> list[Argument]:
        """The parameters of an operation; records repeat those that they can be read with."""
        key = operation.verb, owner == methods.RECORD
        if key not in self._parameters:
            known = [*self.resource.accepted(operation), *operation.parameters]
            repeated = self._repeated if owner == methods.RECORD else frozenset[str]()
            self._parameters[key] = [parameter_argument(e, e.name in repeated) for e in known]
        return self._parameters[key]

    @cached_property
    def _repeated(self) -> frozenset[str]:
        """The parameters of the operations that return records."""
        reads = [e for e in self.resource.operations if methods.returns_records(e.verb)]
        return frozenset(
            each.name
            for operation in reads
            for each in (*self.resource.accepted(operation), *operation.parameters)
        )

    def record_ids(self) -> list[Argument]:
        """The fields that identify a record; a part of a composite key may be None."""
        resource = self.resource
        known = {field.name: field for field in resource.fields}
        found: list[Argument] = []
        for name, of in zip(resource.key_names, resource.record_id_types.values(), strict=True):
            field, annotation = known.get(name), types.read_annotation(of)
            if resource.composite and field is not None and field.nullable:
                annotation += " | None"
            found.append(Argument(name, annotation))
        return found

    def body(self, verb: str) -> list[Argument]:
        """The fields that a body takes, the required ones first."""
        if verb not in self._bodies:
            self._bodies[verb] = body_arguments(self.resource.fields, verb)
        return self._bodies[verb]

    def changes(self, verb: str) -> list[Argument]:
        """The same fields, all optional."""
        if verb not in self._changes:
            self._changes[verb] = [
                each if each.default else replace(each, default="...") for each in self.body(verb)
            ]
        return self._changes[verb]

    def _action_body(self, action: Action) -> list[Argument]:
        if action.body_of:
            return [*self._parents_in_body(action), *self.body(action.body_of)]
        shape = self.api.shapes.get(action.body)
        return body_arguments(shape.fields if shape else (), "build", required_in="create")

    def _parents_in_body(self, action: Action) -> list[Argument]:
        """The parents' ids that a create without a parent in its path is given in its body."""
        in_path = placeholders(action.path)
        absent = [each for each in self._parents if each.name not in in_path]
        return absent if action.body_of == "create" else []


def _rows(action: Action) -> Iterator[Argument]:
    """The argument for a body that is a list or a union."""
    if action.rows and action.rows.kind == "union":
        annotation = types.write_annotation(action.rows)
        yield Argument("body", annotation, "", True, "the body", doc=ACTION_BODY)
    elif action.rows and action.rows.items:
        annotation = f"Iterable[{types.write_annotation(action.rows.items)}]"
        yield Argument("rows", annotation, "", True, "the rows of the body", doc=ACTION_ROWS)


def traits(resource: Resource) -> Traits:
    """What decides which methods the classes of a resource have."""
    across = {each.verb for each in resource.operations if resource.is_across(each)}
    return Traits(
        resource.operation,
        resource.single,
        bool(resource.parents),
        bool(resource.parameters),
        across,
    )


def _keyword(keyword: Keyword, resource: Resource) -> Argument:
    annotation = keyword.annotation.format(filters=methods.filters_class(resource.record))
    doc = keyword.doc.format(max_limit=resource.pages.max_limit if resource.pages else 0)
    return Argument(keyword.name, annotation, repr(keyword.default), doc=doc)


def body_arguments(
    fields: Iterable[Field], verb: str, required_in: str | None = None
) -> list[Argument]:
    """The fields that a body of ``verb`` takes, the required ones first, links last."""
    arguments: list[Argument] = []
    for field in sorted(fields, key=lambda each: each.link is not None):
        if verb not in WRITABLE_IN[field.access]:
            continue
        must = is_needed(required_in or verb, field.required, field.keep_on_update)
        annotation = written(field)
        default = "" if must else "..."
        origin = f"{FIELD} {field.name}"
        arguments.append(
            Argument(field.name, annotation, default, False, origin, field.position, field.doc)
        )
    return sorted(arguments, key=lambda each: bool(each.default))


def bodies_of(resource: Resource) -> frozenset[str]:
    """The bodies in which a resource takes the fields of its records: create, update."""
    sent = {action.body_of for action in resource.actions}.union(resource.operation)
    if "upsert_many" in sent:
        sent |= {*BODIES}
    return frozenset(verb for verb in BODIES if verb in sent or f"{verb}_many" in sent)


def in_bodies_of(resource: Resource, field: Field) -> Field:
    """The field with the access and the required verbs that the calls of its resource leave.

    A field that the schema marks writable is create-only if no call updates such records, and
    read-only if none creates them either.
    """
    bodies = {verb for verb in bodies_of(resource) if verb in WRITABLE_IN[field.access]}
    access = field.access
    if not bodies:
        access = "read_only"
    elif len(bodies) == 1 and access == "writable":
        access = f"{next(iter(bodies))}_only"
    required = tuple(verb for verb in field.required if verb in bodies)
    keep_on_update = field.keep_on_update and "update" in bodies
    write = field.write if bodies else None
    if (access, required, keep_on_update, write) == (
        field.access,
        field.required,
        field.keep_on_update,
        field.write,
    ):
        return field
    return replace(
        field, access=access, required=required, keep_on_update=keep_on_update, write=write
    )


def written(field: Field) -> str:
    """How a value that is passed for a field is annotated."""
    annotation = types.write_annotation(field.sent, field.records)
    return f"{annotation} | None" if field.optional else annotation


def parameter_argument(parameter: Parameter, is_optional: bool = False) -> Argument:
    """A parameter as an argument of calls or filter sets; ``None`` means "not given".

    Args:
        parameter: the parameter.
        is_optional: whether it may be left out although calls need it, as in filter sets.
    """
    annotation, default = types.write_annotation(parameter.type), ""
    if is_optional or not parameter.required:
        annotation, default = f"{annotation} | None", "None"
    origin = f"the {'filter' if parameter.group == 'filter' else parameter.group} {parameter.name}"
    position, doc = parameter.position, parameter.doc
    return Argument(parameter.name, annotation, default, False, origin, position, doc)
