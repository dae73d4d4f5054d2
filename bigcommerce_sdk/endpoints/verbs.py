"""The public methods of resources and records, made from metadata.

:func:`attach` adds a :class:`Verb` to a resource class for each method that its operations
support. A method that the API does not support does not exist.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from types import CodeType, FunctionType, MethodType
from typing import TYPE_CHECKING, Any, NamedTuple

from bigcommerce_sdk.connection.common import BaseConnection
from bigcommerce_sdk.endpoints import descriptions, record_operations
from bigcommerce_sdk.endpoints.metadata import (
    deprecation_notes,
    has_unique_ids,
    is_across,
    traits_of,
)
from bigcommerce_sdk.endpoints.methods import (
    BOUND,
    RECORD,
    RESOURCE,
    covers_all_parents,
    methods_of,
)
from bigcommerce_sdk.exception import (
    DeprecatedOperationWarning,
    MissingFieldException,
    UnknownNameException,
    UsageException,
)
from bigcommerce_sdk.naming import class_name
from bigcommerce_sdk.warning import warn

if TYPE_CHECKING:
    from inspect import Signature

    from bigcommerce_sdk.endpoints.descriptions import Description
    from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
    from bigcommerce_sdk.endpoints.methods import MethodSpec
    from bigcommerce_sdk.endpoints.operations import Endpoint
    from bigcommerce_sdk.records.base import BaseRecord
    from bigcommerce_sdk.records.fields import Field
    from bigcommerce_sdk.records.record import Record


#: The names of resources that have warned that another one supersedes them.
_superseded: set[str] = set()


def attach(resource: type[Endpoint[Any]]) -> None:
    """Add the methods that the metadata supports to a resource class and its record class."""
    meta = resource.meta
    resource._api = meta.api
    _set(resource, _table_verbs(resource, BOUND if resource._is_bound else RESOURCE))
    for action in meta.actions:
        below = all("{" + name + "}" in action.path for name in meta.parents)
        if below or not resource._is_bound:
            _set(resource, [ActionVerb(action, resource)])
    if not resource._is_bound:
        meta.record._can_change, meta.record._key = "update" in meta.operations, meta.key
        meta.record._composite = meta.composite
        meta.record._is_unique = has_unique_ids(meta)  # type: ignore[attr-defined] # always a Record
        meta.record._advise = _advising(meta)  # type: ignore[attr-defined] # always a Record
        meta.record._leaves_out = _leaving_out(meta)  # type: ignore[attr-defined] # always a Record
        meta.record._columns = meta.columns
        meta.record._resource_name = meta.accessor.removeprefix("api.")  # type: ignore[attr-defined] # always a Record
        _set(meta.record, _table_verbs(resource, RECORD))
        on_record = (action for action in meta.actions if action.on_record)
        _set(meta.record, (RecordActionVerb(action, resource) for action in on_record))


def _advising(meta: ResourceMeta) -> Callable[[Record, Field], str]:
    """The method that says how to read a field of a record that a response lacks."""

    def advise(record: Record, field: Field) -> str:
        from bigcommerce_sdk.endpoints.partial_records import advice_on  # few programs need it

        return advice_on(meta, record, field)

    return advise


def _leaving_out(meta: ResourceMeta) -> Callable[[Record, Field], bool]:
    """The method that says whether the call that returned a record left out a field."""

    def leaves_out(record: Record, field: Field) -> bool:
        from bigcommerce_sdk.endpoints.partial_records import is_left_out  # few programs need it

        return is_left_out(meta, record, field)

    return leaves_out


def _set(owner: type, verbs: Iterable[Verb]) -> None:
    for verb in verbs:
        setattr(owner, verb.__name__, verb)


def _table_verbs(resource: type[Endpoint[Any]], owner: str) -> Iterator[TableVerb]:
    """The methods of the table for a class; overloads of a name are merged."""
    meta = resource.meta
    overloads: dict[str, list[tuple[MethodSpec, Operation]]] = {}
    for spec, verb in methods_of(owner, traits_of(meta)):
        overloads.setdefault(spec.name, []).append((spec, meta.operations[verb]))
    for name, rows in overloads.items():
        kind = RecordVerb if owner == RECORD else FiltersVerb if name == "filters" else ResourceVerb
        yield kind(rows, resource)


def running(verb: Verb) -> FunctionType:
    """The function of a verb: it runs the rule of a call, or returns its lazy object."""
    if verb.is_lazy:

        def function(*args: Any, **values: Any) -> Any:
            return verb.start(args, values)[1]

    elif verb.is_batch:

        def function(*args: Any, **values: Any) -> Any:
            instance, batch = verb.start(args, values)
            return instance._run_batch(batch)

    else:

        def function(*args: Any, **values: Any) -> Any:
            instance, rule = verb.start(args, values)
            return instance._run(rule)

    return _named(function, verb)


def awaiting(verb: Verb) -> FunctionType:
    """The coroutine function of a verb, for an asynchronous client."""

    async def function(*args: Any, **values: Any) -> Any:
        instance, rule = verb.start(args, values)
        return await (instance._run_batch(rule) if verb.is_batch else instance._run(rule))

    return _named(function, verb)


def _named(function: Any, verb: Verb) -> FunctionType:
    function.__name__, function.__qualname__ = verb.__name__, verb.__qualname__
    made: FunctionType = function
    return made


class Verb:  # noqa: D101 - its docstring is that of each method
    # A method made from metadata: callable, documented, with an accurate signature. ``__doc__`` is
    # a property, here and in every subclass, that composes the docstring on demand: most programs
    # never read it, and that of a function is made before.

    def __init_subclass__(cls) -> None:
        cls.__doc__ = vars(Verb)["__doc__"]

    def __init__(
        self,
        name: str,
        resource: type[Endpoint[Any]],
        operation: Operation | Action,
        owner: type | None = None,
        is_lazy: bool = False,
        is_batch: bool = False,
    ) -> None:
        self.__name__ = name
        self.__qualname__ = f"{(owner or resource).__name__}.{name}"
        self.__module__ = (owner or resource).__module__
        self._resource = resource
        self._owner = owner or resource
        self._operation = operation
        self._warned = False
        #: whether a call makes a lazy iterable or a filter set instead of a rule
        self.is_lazy = is_lazy
        #: whether a call makes a batch instead of a rule
        self.is_batch = is_batch
        is_coroutine = bool(resource._prefix) and not is_lazy
        self._function = awaiting(self) if is_coroutine else running(self)

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        return self if instance is None else MethodType(self, instance)

    def __call__(self, /, *args: Any, **values: Any) -> Any:
        return self._function(*args, **values)

    def start(self, args: tuple[Any, ...], values: dict[str, Any]) -> tuple[Any, Any]:
        """Check the arguments of a call.

        Args:
            args: the positional arguments; the first is the instance, except on the class.
            values: the keyword arguments.

        Returns:
            The instance, and the rule that it is to run, or what :attr:`is_lazy` says.
        """
        if not (args and isinstance(args[0], self._owner)):
            args = (self._without_instance(args, values), *args)
        if not self._warned:
            self._warned = True
            for note in deprecation_notes(self._operation):
                warn(f"{self.__qualname__}: {note}", DeprecatedOperationWarning)
            meta = self._resource.meta
            if meta.superseded_by and meta.name not in _superseded:
                _superseded.add(meta.name)
                is_record_verb = self._owner is meta.record
                call = "" if is_record_verb else meta.successor_call(self.__name__)
                warn(
                    f"api.{meta.name} is superseded: use {call or meta.superseded_by}.",
                    DeprecatedOperationWarning,
                )
        return args[0], self._make(args[0], args[1:], values)

    def _without_instance(self, args: tuple[Any, ...], values: dict[str, Any]) -> Any:
        """The instance for a call on the class: ``Products.get(7, connection=connection)``."""
        first: object = args[0] if args else None
        got = f", got {class_name(type(first), self._owner)}" if args else ""
        raise UsageException(
            f"{self.__qualname__} was called on the class; call it on a {self._owner.__name__}"
            f"{got}."
        )

    def __reduce__(self) -> Any:
        """Copy and pickle a method by reference, as an attribute of its class."""
        return getattr, (self._owner, self.__name__)

    def __repr__(self) -> str:
        return f"<method {self.__qualname__}>"

    if not TYPE_CHECKING:  # checkers take these for the attributes of the classes below

        @property
        def __doc__(self) -> str:
            return descriptions.docstring(self._describe(), self._operation)

        @property
        def __annotations__(self) -> dict[str, Any]:
            # shells complete objects without a stub by it
            record = self._returned()
            return {"return": record} if record else {}

    # With these, ``inspect`` takes it for a function, such as a coroutine function.

    @property
    def __defaults__(self) -> None:
        return None

    @property
    def __kwdefaults__(self) -> None:
        return None

    @property
    def __code__(self) -> CodeType:
        return self._function.__code__

    @property
    def __signature__(self) -> Signature:
        return descriptions.signature(self._describe())

    def _returned(self) -> type[BaseRecord] | None:
        """The class of the record that it returns; ``None`` if it returns anything else."""
        raise NotImplementedError

    def _describe(self) -> Description:
        raise NotImplementedError  # each subclass describes its own kind of method

    def _make(self, instance: Any, args: tuple[Any, ...], values: dict[str, Any]) -> Any:
        raise NotImplementedError  # each subclass calls its own kind of rule

    def _refuse(self, values: dict[str, Any]) -> None:
        if values:
            raise UnknownNameException(
                f"{self.__qualname__} takes no argument {next(iter(values))!r}."
            )

    def _check_ids(self, names: tuple[str, ...], given: int) -> None:
        if given != len(names):
            name = self.__qualname__.removesuffix(".__call__")
            wanted = ", ".join(names) or "no ids"
            hint = " Pass all else by name." if given > len(names) else ""
            raise MissingFieldException(
                f"{name} takes {wanted} by position, got {given} positional "
                f"argument{'' if given == 1 else 's'}.{hint}"
            )


class TableVerb(Verb):
    """A method of the table, with all its overloads."""

    def __init__(
        self,
        overloads: list[tuple[MethodSpec, Operation]],
        resource: type[Endpoint[Any]],
        owner: type | None = None,
    ) -> None:
        # first the overload whose verb is the name of the method
        overloads.sort(key=lambda each: each[0].verb != each[0].name)
        spec, operation = overloads[0]
        super().__init__(spec.name, resource, operation, owner, spec.is_lazy, spec.is_batch)
        self._overloads = overloads

    def _returned(self) -> type[BaseRecord] | None:
        returns_one = all(spec.returns.startswith("{record}") for spec, _ in self._overloads)
        return self._resource.meta.record if returns_one else None

    def _describe(self) -> Description:
        return descriptions.of_overloads(self._overloads, self._resource)


class _Way(NamedTuple):
    """The parts of a ``MethodSpec`` that calls need."""

    ids: tuple[str, ...]
    run: str
    takes_id: bool
    has_keywords: bool

    @classmethod
    def of(cls, spec: MethodSpec, parents: tuple[str, ...], meta: ResourceMeta) -> _Way:
        ids = (*parents, *meta.record_ids) if spec.takes_id and not meta.single else parents
        ids = (*ids, spec.rows) if spec.rows else ids
        return cls(ids, spec.run, spec.takes_id, spec.has_keywords)


class ResourceVerb(TableVerb):
    """A method of a resource class.

    On a sub-resource of the client, the parent ids come first. On a sub-resource of a record
    (``product.images``), they are bound already.
    """

    def __init__(
        self, overloads: list[tuple[MethodSpec, Operation]], resource: type[Endpoint[Any]]
    ) -> None:
        super().__init__(overloads, resource)
        meta = resource.meta
        across = is_across(meta, overloads[0][1])
        self._parents = () if resource._is_bound or across else meta.parents
        ways = [_Way.of(spec, self._parents, meta) for spec, _ in overloads]
        #: the overloads by number of ids
        self._ways = {len(way.ids): way for way in ways}
        self._most = max(ways, key=lambda way: len(way.ids))
        #: lists and counts across all parents have their own path
        self._covers_all = bool(self._parents) and covers_all_parents(
            overloads[0][0], meta.operations
        )

    def _make(self, instance: Endpoint[Any], args: tuple[Any, ...], values: dict[str, Any]) -> Any:
        if not args:
            for name in self._parents:
                if name in values:
                    raise MissingFieldException(f"{self.__qualname__}: pass {name} by position.")
        way, bound = self._most, instance
        if args or not self._covers_all:
            way = self._ways.get(len(args), way)
            self._check_ids(way.ids, len(args))
            bound = instance._bind(args[: len(self._parents)]) if self._parents else instance
        run: Any = getattr(bound, way.run)
        key = args[len(self._parents) :]
        if way.takes_id and instance.meta.composite:
            key = (key,)
        elif way.takes_id and not key:
            key = (None,)  # the path holds a single object, so it takes no id
        if way.has_keywords:
            return run(*key, values)
        self._refuse(values)
        return run(*key)

    def _without_instance(self, args: tuple[Any, ...], values: dict[str, Any]) -> Any:
        connection: Any = values.pop("connection", None)
        is_async = bool(self._resource._prefix)
        known: object = connection
        fits = isinstance(known, BaseConnection) and known._is_async is is_async
        if self._resource._is_bound or not fits:
            raise UsageException(
                f"{self.__qualname__} was called on the class. Use "
                f"api.{self._resource.meta.name}, or connection= (such as api.connection), "
                f"of {'an asynchronous' if is_async else 'a synchronous'} client."
            )
        return self._resource(connection)


class FiltersVerb(TableVerb):
    """``filters()``: an empty filter set of the resource."""

    def _make(self, instance: Endpoint[Any], args: tuple[Any, ...], values: dict[str, Any]) -> Any:
        self._check_ids((), len(args))
        return instance.meta.filters(**values)


class ActionVerb(Verb):
    """A named operation on a resource class, all ids first."""

    def __init__(
        self, action: Action, resource: type[Endpoint[Any]], owner: type | None = None
    ) -> None:
        super().__init__(action.name, resource, action, owner)
        self._action = action
        ids = tuple(part[1:-1] for part in action.path.split("/") if part.startswith("{"))
        parents = resource.meta.parents
        self._ids = ids[len(parents) :] if resource._is_bound else ids
        #: the number of ids of parents that come first
        self._above = len(parents) if self._ids[: len(parents)] == parents else 0
        self._rows = (action.rows.wire,) if action.rows is not None else ()

    def _make(self, instance: Any, args: tuple[Any, ...], values: dict[str, Any]) -> Any:
        self._check_ids((*self._ids, *self._rows), len(args))
        bound = instance._bind(args[: self._above]) if self._above else instance
        return bound._act(self._action, args[self._above :], values)

    def _describe(self) -> Description:
        return descriptions.of_action(self._action, self._resource, self._ids)

    def _returned(self) -> type[BaseRecord] | None:
        if self._action.many:
            return None
        returns = self._action.returns
        if isinstance(returns, str):
            return self._resource.meta.record
        return returns if isinstance(returns, type) else None


class RecordVerb(TableVerb):
    """A method of a record."""

    def __init__(
        self, overloads: list[tuple[MethodSpec, Operation]], resource: type[Endpoint[Any]]
    ) -> None:
        super().__init__(overloads, resource, resource.meta.record)

    def _make(self, instance: Record, args: tuple[Any, ...], values: dict[str, Any]) -> Any:
        self._check_ids((), len(args))
        spec = self._overloads[0][0]
        if not spec.has_keywords:
            self._refuse(values)
        rule = getattr(record_operations, spec.run)
        return rule(instance, values) if values else rule(instance)


class RecordActionVerb(ActionVerb):
    """A named operation on a record, with its id filled in."""

    def __init__(self, action: Action, resource: type[Endpoint[Any]]) -> None:
        super().__init__(action, resource, resource.meta.record)
        self._ids = ()

    def _make(self, instance: Any, args: tuple[Any, ...], values: dict[str, Any]) -> Any:
        self._check_ids(self._rows, len(args))
        return record_operations.act(instance, self._action, args, values)
