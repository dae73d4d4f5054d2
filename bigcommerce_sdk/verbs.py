"""The public methods of resources and records, made from metadata.

A resource class is tables. :func:`attach` gives it one :class:`Verb` for each thing that its
operations allow, so that what the API cannot do does not exist. A verb knows its true signature
and docstring, spelled out parameter by parameter, and builds them when someone looks.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from types import MethodType
from typing import TYPE_CHECKING, Any, NamedTuple

from bigcommerce_sdk.actions import body_record
from bigcommerce_sdk.bodies import body_fields, check_complete
from bigcommerce_sdk.exception import (
    DeprecatedOperationWarning,
    MissingFieldException,
    UnknownNameException,
)
from bigcommerce_sdk.fields import WRITABLE_IN

if TYPE_CHECKING:
    from inspect import Signature

    from bigcommerce_sdk.metadata import Action, Operation
    from bigcommerce_sdk.record import Record
    from bigcommerce_sdk.resource import BoundResource, Resource


class Unset:
    """Stands in a signature for "left out", which is not the same as ``None``."""

    def __repr__(self) -> str:
        return "..."


UNSET = Unset()


class Argument(NamedTuple):
    """One argument of a verb, as signature and docstring show it."""

    name: str
    annotation: str
    default: Any
    doc: str
    positional: bool = False


class Kind(NamedTuple):
    """A method that an operation gives to a resource class.

    Attributes:
        name: the method's name.
        verb: the operation that it needs.
        run: the private verb that it calls, on a resource bound to its parents.
        takes_id: whether the record's id is an argument.
        takes: groups of arguments: query (the operation's parameters), page, walk, window, body.
        returns: its return annotation; ``{record}`` and ``{filters}`` are filled in.
        doc: its first sentence; ``{one}`` and ``{many}`` are filled in.
    """

    name: str
    verb: str
    run: str
    takes_id: bool
    takes: tuple[str, ...]
    returns: str
    doc: str


KINDS = (
    Kind("all", "list", "_list", False, ("query", "page"), "list[{record}]",
         "One page of {many}, as a list."),
    Kind("iterall", "list", "_walk", False, ("query", "walk"), "Collection[{record}]",
         "All {many}, over every page, fetched as you iterate."),
    Kind("enumerate", "list", "_enumerate", False, ("window", "query"), "Iterator[{record}]",
         "A range of {many} by offset, across pages, with the fewest requests."),
    Kind("get", "get", "_get", True, ("query",), "{record}", "One {one} by its id."),
    Kind("create", "create", "_create", False, ("query", "body"), "{record}",
         "Create one {one}; gives it back as stored."),
    Kind("update", "update", "_update", True, ("query", "body"), "{record}",
         "Change one {one}; only the fields that are passed are sent."),
    Kind("delete", "delete", "_delete", True, (), "None", "Delete one {one}."),
    Kind("delete_all", "delete_all", "_delete_all", False, ("query", "page"), "None",
         "Delete all {many}."),
    Kind("count", "count", "_count", False, ("query",), "int", "How many {many} there are."),
)  # fmt: skip


class Verb:
    # A method made from metadata: callable, documented, with a true signature. Its ``__doc__`` is
    # what the method says of itself, so it is a property, and stays one in every subclass.

    def __init_subclass__(cls) -> None:
        cls.__doc__ = vars(Verb)["__doc__"]

    def __init__(self, name: str, owner: type, operation: Operation | Action) -> None:
        self.__name__ = name
        self.__qualname__ = f"{owner.__name__}.{name}"
        self.__module__ = owner.__module__
        self._owner = owner
        self._operation = operation
        self._warned = False

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        return self if instance is None else MethodType(self, instance)

    def __repr__(self) -> str:
        return f"<method {self.__qualname__}>"

    @property
    def __doc__(self) -> str:  # type: ignore[override]
        operation = self._operation
        lines = [self._summary()]
        if operation.doc:
            lines += ["", operation.doc]
        for mark, reason in self._marks():
            lines += ["", f"{mark}: {reason}"]
        arguments = list(self._arguments())
        if arguments:
            lines += ["", "Args:"]
            lines += [f"    {each.name} ({each.annotation}): {each.doc}" for each in arguments]
        lines += ["", f"Returns:\n    {self._returns()}"]
        lines += ["", f"API: {operation.method} {operation.path}"]
        return "\n".join(lines)

    @property
    def __signature__(self) -> Signature:
        from inspect import Parameter, Signature

        def parameter(each: Argument) -> Parameter:
            kind = Parameter.POSITIONAL_ONLY if each.positional else Parameter.KEYWORD_ONLY
            default = Parameter.empty if each.default is UNSET_REQUIRED else each.default
            return Parameter(each.name, kind, default=default, annotation=each.annotation)

        own = Parameter("self", Parameter.POSITIONAL_ONLY)
        given = sorted(map(parameter, self._arguments()), key=lambda each: each.kind)
        return Signature([own, *given], return_annotation=self._returns())

    def _summary(self) -> str:
        raise NotImplementedError

    def _arguments(self) -> Iterator[Argument]:
        raise NotImplementedError

    def _returns(self) -> str:
        raise NotImplementedError

    def _marks(self) -> Iterator[tuple[str, str]]:
        if self._operation.deprecated:
            yield "Deprecated", self._operation.deprecated
        if getattr(self._operation, "sunset", ""):
            yield "Sunset", self._operation.sunset  # type: ignore[union-attr]

    def _refuse(self, values: dict[str, Any]) -> None:
        if values:
            raise UnknownNameException(f"{self.__qualname__} takes no {next(iter(values))!r}.")

    def _warn_once(self) -> None:
        """Say once per process that the API advises against this operation."""
        if self._warned:
            return
        self._warned = True
        for mark, reason in self._marks():
            warnings.warn(
                f"{self.__qualname__} ({mark.lower()}): {reason}",
                DeprecatedOperationWarning,
                stacklevel=4,
            )


#: A default that means "must be given".
UNSET_REQUIRED = Unset()


class ResourceVerb(Verb):
    """A method of a resource class.

    On a sub-resource reached from the client, the parents' ids come first; on one reached from a
    record (``product.images``) they are known.
    """


    def __init__(self, kind: Kind, owner: type[Resource[Any]], operation: Operation) -> None:
        super().__init__(kind.name, owner, operation)
        self._kind = kind
        meta = owner.meta
        self._parent_names = () if owner._is_bound else meta.parents
        self._takes_id = kind.takes_id and not meta.single
        #: get(parent) lists, and all() without a parent is a path of its own on some resources
        self._lists = kind.name == "get" and bool(self._parent_names) and "list" in meta.operations
        self._parent_free = f"{kind.verb}_all" in meta.operations and bool(self._parent_names)

    def __call__(self, resource: Resource[Any], /, *args: Any, **values: Any) -> Any:
        self._warn_once()
        needed = len(self._parent_names) + self._takes_id
        if self._lists and len(args) == len(self._parent_names):
            return resource._bind(args)._list(values)
        if self._parent_free and (not args or args == (None,)):
            args = ()
        elif len(args) != needed:
            raise self._wrong_ids(len(args))
        if self._parent_names:
            resource = resource._bind(args[: len(self._parent_names)])
            args = args[len(self._parent_names) :]
        run = getattr(resource, self._kind.run)
        if self._kind.name == "delete":
            self._refuse(values)
            return run(*(args or (None,)))
        if self._kind.takes_id:
            return run(*args, values) if args else resource._get_single(values)
        return run(values)

    def _wrong_ids(self, given: int) -> MissingFieldException:
        names = [*self._parent_names, *(["id"] if self._takes_id else [])]
        wanted = ", ".join(names) or "no ids"
        return MissingFieldException(f"{self.__qualname__} takes {wanted}; {given} given.")

    def _summary(self) -> str:
        return self._kind.doc.format(**_words(self._owner))

    def _returns(self) -> str:
        record = self._owner.meta.record.__name__
        if self._owner.meta.single and self._kind.name == "get" and self._owner.meta.parents:
            return f"{record} | None"
        returns = self._kind.returns.format(record=record)
        return f"{returns} | list[{record}]" if self._lists else returns

    def _arguments(self) -> Iterator[Argument]:
        meta, kind = self._owner.meta, self._kind
        optional = None if self._parent_free else UNSET_REQUIRED
        for name in self._parent_names:
            suffix = " | None" if self._parent_free else ""
            yield Argument(name, "int" + suffix, optional, "Id of the parent.", True)
        if self._takes_id:
            id_type = meta.fields[meta.key].codec.python if meta.key in meta.fields else "int"
            default = None if self._lists else UNSET_REQUIRED
            doc = "Id of the record; without it, lists." if self._lists else "Id of the record."
            yield Argument("id", id_type + (" | None" if self._lists else ""), default, doc, True)
        if "window" in kind.takes:
            yield Argument("start", "int", 0, "Rows to skip.")
            yield Argument("limit", "int | None", None, "Most rows to give; None for all.")
        if "query" in kind.takes:
            yield from self._query_arguments()
        if "page" in kind.takes and "paging" in self._operation.accepts:
            yield Argument("page", "int | None", None, "Number of the page, from 1.")
            most = meta.paging.max_limit if meta.paging else 250
            yield Argument("limit", "int | None", None, f"Rows of the page, up to {most}.")
        if "walk" in kind.takes:
            most = meta.paging.max_limit if meta.paging else 250
            doc = f"Rows of one request, up to {most} (the default)."
            yield Argument("page_size", "int | None", None, doc)
        if "body" in kind.takes:
            yield from _body_arguments(body_fields(meta.record), kind.verb)

    def _query_arguments(self) -> Iterator[Argument]:
        operation = self._operation
        if "filters" in operation.accepts:
            name = self._owner.meta.filters.__name__
            yield Argument("query", f"{name} | None", None, "Filters made with filters().")
        known = self._owner._parameters(self._owner, operation)  # type: ignore[arg-type]
        for parameter in known.values():
            annotation = f"{parameter.codec.python} | None"
            doc = parameter.doc + _choices(parameter.codec)
            yield Argument(parameter.name, annotation, None, doc)


class FiltersVerb(Verb):
    """``filters()``: an empty filter set of the resource."""


    def __call__(self, resource: Resource[Any], /) -> Any:
        return resource.meta.filters()

    def _summary(self) -> str:
        return "An empty set of this list's filters, to be filled and passed as query=."

    def _arguments(self) -> Iterator[Argument]:
        return iter(())

    def _returns(self) -> str:
        return str(self._owner.meta.filters.__name__)


class CallVerb(Verb):
    """Calling a bound sub-resource: without an id it lists, with one it gets."""


    def __call__(self, resource: Resource[Any], id: Any = None, /, **values: Any) -> Any:
        return resource._list(values) if id is None else resource._get(id, values)

    def _summary(self) -> str:
        return "List one page of {many}, or get one {one} by its id.".format(**_words(self._owner))

    def _arguments(self) -> Iterator[Argument]:
        has_get = "get" in self._owner.meta.operations
        if has_get:
            yield Argument("id", "int | None", None, "Id of the record; without it, lists.", True)
        listed = ResourceVerb(KINDS[0], self._owner, self._owner.meta.operations["list"])
        yield from listed._arguments()

    def _returns(self) -> str:
        record = self._owner.meta.record.__name__
        both = f"list[{record}] | {record}"
        return both if "get" in self._owner.meta.operations else f"list[{record}]"


class ActionVerb(Verb):
    """A named operation on a resource class, all ids first."""


    def __init__(self, action: Action, owner: type[Resource[Any]]) -> None:
        super().__init__(action.name, owner, action)
        self._action = action
        placeholders = tuple(part[1:-1] for part in action.path.split("/") if part[:1] == "{")
        known = owner.meta.parents if owner._is_bound else ()
        self._ids = placeholders[len(known) :]

    def __call__(self, resource: Resource[Any], /, *args: Any, **values: Any) -> Any:
        self._warn_once()
        if len(args) != len(self._ids):
            wanted = ", ".join(self._ids) or "no ids"
            raise MissingFieldException(f"{self.__qualname__} takes {wanted}; {len(args)} given.")
        return resource._act(self._action, args, values)

    def _summary(self) -> str:
        return self._action.doc

    def _arguments(self) -> Iterator[Argument]:
        for name in self._ids:
            yield Argument(name, "int", UNSET_REQUIRED, "Id in the path.", True)
        known = self._owner._parameters(self._owner, self._action)  # type: ignore[arg-type]
        for parameter in known.values():
            yield Argument(
                parameter.name, f"{parameter.codec.python} | None", None, parameter.doc
            )
        record = body_record(self._owner.meta, self._action)
        if record is not None:
            verb = self._action.body if isinstance(self._action.body, str) else "build"
            for each in _body_arguments(record._fields, verb):
                required = each.name in self._action.required
                yield each._replace(default=UNSET_REQUIRED if required else UNSET)

    def _returns(self) -> str:
        returns = self._action.returns
        if returns is None:
            return "Any"
        name = self._owner.meta.record.__name__ if isinstance(returns, str) else returns.__name__
        return f"list[{name}]" if self._action.many else f"{name} | None"


class RecordVerb(Verb):
    """A method of a record, acting on the record itself."""


    def __init__(self, name: str, resource: type[Resource[Any]], operation: Any) -> None:
        super().__init__(name, resource.meta.record, operation)
        self._resource_class = resource

    def __call__(self, record: Record, /, **values: Any) -> Any:
        self._warn_once()
        if self.__name__ == "update":
            return record._update(values)
        if self.__name__ in RECORD_VERBS:
            self._refuse(values)
            return getattr(record, f"_{self.__name__}")()
        resource = record._bound()
        return resource._act(self._operation, (record._raw.get(resource.meta.key),), values)

    def _action_names(self) -> tuple[str, ...]:
        return tuple(action.name for action in self._resource_class.meta.actions)

    def _summary(self) -> str:
        return RECORD_DOCS.get(self.__name__, self._operation.doc).format(
            **_words(self._resource_class)
        )

    def _arguments(self) -> Iterator[Argument]:
        if self.__name__ == "update":
            fields = body_fields(self._owner)
            for each in _body_arguments(fields, "update"):
                yield each._replace(default=UNSET)
        elif self.__name__ in self._action_names():
            verb = ActionVerb(self._operation, self._resource_class)
            yield from (each for each in verb._arguments() if not each.positional)

    def _returns(self) -> str:
        if self.__name__ in ("save", "update", "refresh"):
            return str(self._owner.__name__)
        if self.__name__ == "delete":
            return "None"
        return ActionVerb(self._operation, self._resource_class)._returns()


#: The methods of records: the operation that each needs, and what it says of itself.
RECORD_VERBS = {"save": "update", "update": "update", "delete": "delete", "refresh": "get"}
RECORD_DOCS = {
    "save": "Send what was changed, and nothing else; does nothing when nothing was.",
    "update": "Set fields and save them in one call, with what was assigned before.",
    "delete": "Delete this {one} from the store.",
    "refresh": "Fetch this {one} anew; changes that were not saved are dropped.",
}


def attach(resource: type[Resource[Any]]) -> None:
    """Give a resource class, and the class of its records, the methods that its metadata allows."""
    meta = resource.meta
    operations = meta.operations
    for kind in KINDS:
        operation = operations.get(kind.verb)
        if operation is None and not resource._is_bound:
            operation = operations.get(f"{kind.verb}_all")
        if operation is not None:
            setattr(resource, kind.name, ResourceVerb(kind, resource, operation))
    if "list" in operations:
        setattr(resource, "filters", FiltersVerb("filters", resource, operations["list"]))
        if resource._is_bound:
            setattr(resource, "__call__", CallVerb("__call__", resource, operations["list"]))
    for action in meta.actions:
        reachable = not resource._is_bound or all(
            "{" + name + "}" in action.path for name in meta.parents
        )
        if reachable:
            setattr(resource, action.name, ActionVerb(action, resource))
    if not resource._is_bound:
        for name, verb in RECORD_VERBS.items():
            if verb in operations:
                setattr(meta.record, name, RecordVerb(name, resource, operations[verb]))
        for action in meta.actions:
            if action.on_record:
                setattr(meta.record, action.name, RecordVerb(action.name, resource, action))


def _body_arguments(fields: dict[str, Any], verb: str) -> Iterator[Argument]:
    """The fields that a body of ``verb`` takes, the required ones first."""
    allowed = [f for f in fields.values() if verb == "build" or verb in WRITABLE_IN[f.access]]
    for required in (True, False):
        for field in allowed:
            must = verb in field.required or (verb == "update" and field.keep_on_update)
            if must == required:
                annotation = field.write.python
                if field.nullable or field.none_as is not None:
                    annotation += " | None"
                default = UNSET_REQUIRED if must else UNSET
                yield Argument(field.name, annotation, default, field.doc + _choices(field.write))


def _choices(codec: Any) -> str:
    """`` One of …`` where the values are listed."""
    values = getattr(codec, "values", None) or getattr(getattr(codec, "items", None), "values", ())
    return f" One of {', '.join(map(repr, values))}." if values else ""


def _words(resource: type[Resource[Any]]) -> dict[str, str]:
    """What a resource's class names read like in a sentence."""
    from re import sub

    def split(name: str) -> str:
        return sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower()

    return {"many": split(resource.meta.name), "one": split(resource.meta.record.__name__)}
