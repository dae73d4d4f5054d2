"""The methods of generated classes as stubs declare them: every parameter, every docstring.

The runtime makes the same methods from metadata (``bigcommerce_sdk/verbs.py``); a test compares
each signature here with the one that ``inspect.signature`` gives there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from bigcommerce_sdk.records.fields import WRITABLE_IN

from .ir import Action, Api, Field, Operation, Parameter, Resource, id_types, parent_id_types
from .language import types
from .naming import placeholders, words
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
    """

    name: str
    annotation: str
    default: str = ""
    positional: bool = False
    origin: str = "an argument of the SDK"
    position: Position | None = None

    def __str__(self) -> str:
        text = f"{self.name}: {self.annotation}"
        return f"{text} = {self.default}" if self.default else text


#: What the id of a record further up is called in problems.
PARENT_ID = "the id of a parent"
#: How problems begin to name a field.
FIELD = "the field"
#: Argument of every method that reads, besides the parameters in the schema.
EXTRA = Argument("extra_params", "Mapping[str, Any] | None", "None")
#: Arguments of iterators over a list, besides filters.
WALK = (
    Argument("page_size", "int | None", "None"),
    Argument("concurrency", "int", "1"),
    Argument("resume_from", "dict[str, Any] | None", "None"),
)


@dataclass(frozen=True)
class Verb:
    """One method of a stub."""

    name: str
    parameters: tuple[Argument, ...]
    returns: str
    doc: str
    decorators: tuple[str, ...] = ()

    @property
    def arguments(self) -> str:
        """The parameters as they follow ``self``."""
        return join(self.parameters)


def join(arguments: Iterable[Argument]) -> str:
    """Arguments as they follow ``self``: ids first and positional-only, the rest by keyword."""
    listed = list(arguments)
    ids = [str(each) for each in listed if each.positional]
    taken = {each.name for each in listed if each.positional}  # a field that repeats a parent's id
    named = [str(each) for each in listed if not each.positional and each.name not in taken]
    parts = [*ids, *(["/"] if ids else []), *(["*"] if named else []), *named]
    return "".join(f", {part}" for part in parts)


class Signatures:
    """The methods of one resource and its records."""

    def __init__(self, api: Api, resource: Resource) -> None:
        self.api = api
        self.resource = resource
        self.one = words(resource.record)
        self.many = words(resource.name)
        self._parents = [
            Argument(name, types.read_annotation(each), origin=PARENT_ID)
            for name, each in parent_id_types(api, resource).items()
        ]

    # -- classes --------------------------------------------------------------------------

    def of_resource(self, bound: bool) -> Iterator[Verb]:
        """The methods of the resource class, or of the one bound to a parent."""
        has = self.resource.operation
        record = self.resource.record
        parents = [] if bound else self._parent_ids()
        lists = has.get("list")
        if lists:
            yield from self._listing(bound, lists)
        if "get" in has:
            yield from self._getting(bound, has["get"], parents)
        if "create" in has:
            body = [*self._query(has["create"]), *self.body("create")]
            doc = f"Create one {self.one}; gives it back as stored."
            yield self._verb("create", has["create"], [*parents, *body], record, doc)
        if "update" in has:
            body = [*self._query(has["update"]), *self.body("update")]
            arguments = [*parents, *self._id(), *body]
            doc = f"Change one {self.one}; only the fields that are passed are sent."
            yield self._verb("update", has["update"], arguments, record, doc)
        if "delete" in has:
            doc = f"Delete one {self.one}."
            yield self._verb("delete", has["delete"], [*parents, *self._id()], "None", doc)
        if "delete_all" in has:
            operation = has["delete_all"]
            arguments = [*parents, *self._query(operation), *self._page(operation)]
            doc = f"Delete all {self.many}."
            yield self._verb("delete_all", operation, arguments, "None", doc)
        counts = has.get("count") or (None if bound else has.get("count_all"))
        if counts:
            ids = [] if bound else self._parent_ids("count")
            doc = f"How many {self.many} there are."
            arguments = [*ids, *self._query(counts), EXTRA]
            yield self._verb("count", counts, arguments, "int", doc)
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
        has, record = self.resource.operation, self.resource.record
        if "update" in has:
            doc = "Send what was changed, and nothing else; does nothing when nothing was."
            yield self._verb("save", has["update"], [], record, doc)
            doc = "Set fields and save them in one call, with what was assigned before."
            optional = [replace(each, default="...") for each in self.body("update")]
            yield self._verb("update", has["update"], optional, record, doc)
        if "delete" in has:
            yield self._verb(
                "delete", has["delete"], [], "None", f"Delete this {self.one} from the store."
            )
        if "get" in has:
            doc = f"Fetch this {self.one} anew; changes that were not saved are dropped."
            yield self._verb("refresh", has["get"], [], record, doc)
        for action in self.resource.actions:
            if action.on_record:
                yield self._action(action, [])

    # -- groups of methods ----------------------------------------------------------------

    def _listing(self, bound: bool, operation: Operation) -> Iterator[Verb]:
        record = self.resource.record
        parents = [] if bound else self._parent_ids("list")
        query = self._query(operation)
        window = [Argument("start", "int", "0"), Argument("limit", "int | None", "None")]
        yield self._verb(
            "all", operation, [*parents, *query, *self._page(operation), EXTRA], f"list[{record}]",
            f"One page of {self.many}, as a list.",
        )  # fmt: skip
        yield self._verb(
            "iterall", operation, [*parents, *query, *WALK, EXTRA], f"Collection[{record}]",
            f"All {self.many}, over every page, fetched as you iterate.",
        )  # fmt: skip
        yield self._verb(
            "enumerate", operation, [*parents, *window, *query, EXTRA], f"Iterator[{record}]",
            f"A range of {self.many} by offset, across pages, with the fewest requests.",
        )  # fmt: skip
        doc = "An empty set of this list's filters, to be filled and passed as query=."
        if self.resource.parameters:
            yield Verb("filters", (), f"{record}Filters", doc)
        if bound:
            listed = [*query, *self._page(operation), EXTRA]
            paged = ", or one page with page= or limit=" if self._page(operation) else ""
            doc = f"All {self.many}{paged}."
            if "get" not in self.resource.operation:
                yield self._verb("__call__", operation, listed, f"list[{record}]", doc)
                return
            one = f"One {self.one} by its id."
            get = self.resource.operation["get"]
            yield self._overload("__call__", operation, listed, f"list[{record}]", doc)
            yield self._overload("__call__", get, [*self._id(), EXTRA], record, one)

    def _getting(
        self, bound: bool, operation: Operation, parents: list[Argument]
    ) -> Iterator[Verb]:
        record = self.resource.record
        doc = f"One {self.one} by its id."
        one = [*parents, *self._id(), *self._query(operation), EXTRA]
        returns = record
        if self.resource.single:
            doc = f"The {self.one}."
            returns = f"{record} | None" if self.resource.parents else record
        if parents and "list" in self.resource.operation:
            all_of_it = f"One page of the {self.many} of one parent."
            lists = self.resource.operation["list"]
            yield self._overload("get", lists, [*parents, EXTRA], f"list[{record}]", all_of_it)
            yield self._overload("get", operation, one, record, doc)
            return
        yield self._verb("get", operation, one, returns, doc)
        if self.resource.single:
            doc = f"The {self.one}: another name of get()."
            yield self._verb("all", operation, one, returns, doc)

    def _overload(
        self, name: str, operation: Operation, arguments: list[Argument], returns: str, doc: str
    ) -> Verb:
        verb = self._verb(name, operation, arguments, returns, doc)
        return replace(verb, decorators=("@overload", *verb.decorators))

    def _verb(
        self, name: str, operation: Operation, arguments: list[Argument], returns: str, doc: str
    ) -> Verb:
        reason = operation.sunset or operation.deprecated
        decorators = (f"@deprecated({reason!r})",) if reason and name != "refresh" else ()
        parts = [doc, operation.doc, f"API: {operation.method} {operation.path}"]
        return Verb(name, tuple(arguments), returns, "\n\n".join(filter(None, parts)), decorators)

    def _action(self, action: Action, ids: list[Argument]) -> Verb:
        known = map(parameter_argument, self.resource.accepted(action))
        arguments = [*ids, *known, *self._action_body(action)]
        returns = "Any"
        if action.returns:
            returns = f"list[{action.returns}]" if action.many else f"{action.returns} | None"
        doc = f"{action.doc}\n\nAPI: {action.method} {action.path}"
        decorators = (f"@deprecated({action.deprecated!r})",) if action.deprecated else ()
        return Verb(action.name, tuple(arguments), returns, doc, decorators)

    # -- arguments ------------------------------------------------------------------------

    def _parent_ids(self, verb: str = "") -> list[Argument]:
        """The ids of the parents; optional where the verb works over all parents too."""
        optional = f"{verb}_all" in self.resource.operation
        default = "..." if optional else ""
        return [replace(each, default=default, positional=True) for each in self._parents]

    def _id(self) -> list[Argument]:
        if self.resource.single:
            return []
        annotation = types.read_annotation(self.resource.id_type)
        return [Argument("id", annotation, "", True, "the id of the record")]

    def _query(self, operation: Operation) -> list[Argument]:
        arguments: list[Argument] = []
        listed = operation.verb.startswith("list") and self.resource.parameters
        if listed or "filters" in operation.accepts:
            arguments.append(Argument("query", f"{self.resource.record}Filters | None", "None"))
        known = [*self.resource.accepted(operation), *operation.parameters]
        return [*arguments, *map(parameter_argument, known)]

    @staticmethod
    def _page(operation: Operation) -> list[Argument]:
        if "paging" not in operation.accepts:
            return []
        return [Argument("page", "int | None", "None"), Argument("limit", "int | None", "None")]

    def body(self, verb: str) -> list[Argument]:
        """The fields that a body takes, the required ones first."""
        return body_arguments(self.resource.fields, verb)

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


def body_arguments(
    fields: Iterable[Field], verb: str, required_in: str | None = None
) -> list[Argument]:
    """The fields that a body of ``verb`` takes, the required ones first, links last."""
    arguments: list[Argument] = []
    for field in sorted(fields, key=lambda each: each.link is not None):
        if not writable_in(field.access, verb):
            continue
        must = (required_in or verb) in field.required or (
            verb == "update" and field.keep_on_update
        )
        annotation = written(field)
        default = "" if must else "..."
        origin = f"{FIELD} {field.name}"
        arguments.append(Argument(field.name, annotation, default, False, origin, field.position))
    return sorted(arguments, key=lambda each: bool(each.default))


def writable_in(access: str, verb: str) -> bool:
    """Whether a body of a verb takes a field of this access; ``build`` is a body of any verb."""
    return access != "read_only" if verb == "build" else verb in WRITABLE_IN[access]


def written(field: Field) -> str:
    """How a value that is passed for a field is annotated."""
    annotation = types.write_annotation(field.write or field.type)
    return f"{annotation} | None" if field.optional else annotation


def parameter_argument(parameter: Parameter) -> Argument:
    """A parameter as an argument of calls and filter sets; ``None`` means "not given"."""
    annotation = f"{types.write_annotation(parameter.type)} | None"
    origin = f"the {'filter' if parameter.group == 'filter' else parameter.group} {parameter.name}"
    return Argument(parameter.name, annotation, "None", False, origin, parameter.position)
