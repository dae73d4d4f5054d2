"""The public methods of resources and records, made from metadata.

A resource class is tables. :func:`attach` gives it one :class:`Verb` for each thing that its
operations allow, so that what the API cannot do does not exist.
"""

from __future__ import annotations

from types import MethodType
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.connection import Connection
from bigcommerce_sdk.endpoints import descriptions, record_operations
from bigcommerce_sdk.endpoints.metadata import OVER_ALL_PARENTS, marks
from bigcommerce_sdk.endpoints.methods import ALL_OF_SINGLE, RECORD_METHODS, RESOURCE_METHODS
from bigcommerce_sdk.exception import (
    DeprecatedOperationWarning,
    MissingFieldException,
    UnknownNameException,
    UsageException,
)
from bigcommerce_sdk.warning import warn

if TYPE_CHECKING:
    from inspect import Signature

    from bigcommerce_sdk.endpoints.descriptions import Description
    from bigcommerce_sdk.endpoints.metadata import Action, Operation
    from bigcommerce_sdk.endpoints.methods import MethodSpec
    from bigcommerce_sdk.endpoints.operations import Endpoint
    from bigcommerce_sdk.records.record import Record


def attach(resource: type[Endpoint[Any]]) -> None:
    """Give a resource class, and the class of its records, the methods that its metadata allows."""
    meta = resource.meta
    operations = meta.operations
    verbs: list[Verb] = []
    for kind in RESOURCE_METHODS:
        operation = operations.get(kind.verb)
        if operation is None and not resource._is_bound:
            operation = operations.get(OVER_ALL_PARENTS.get(kind.verb, ""))
        if operation is not None:
            verbs.append(ResourceVerb(kind, resource, operation))
    if meta.single and "get" in operations:
        verbs.append(ResourceVerb(ALL_OF_SINGLE, resource, operations["get"]))
    if "list" in operations and meta.filters._parameters:
        verbs.append(FiltersVerb("filters", resource, operations["list"]))
    if "list" in operations and resource._is_bound:
        verbs.append(CallVerb("__call__", resource, operations["list"]))
    for action in meta.actions:
        below = all("{" + name + "}" in action.path for name in meta.parents)
        if below or not resource._is_bound:
            verbs.append(ActionVerb(action, resource))
    for verb in verbs:
        setattr(resource, verb.__name__, verb)
    if not resource._is_bound:
        meta.record._can_change, meta.record._key = "update" in operations, meta.key
        for verb in _record_verbs(resource):
            setattr(meta.record, verb.__name__, verb)


def _record_verbs(resource: type[Endpoint[Any]]) -> list[Verb]:
    meta = resource.meta
    verbs: list[Verb] = [
        RecordVerb(name, resource, meta.operations[needs])
        for name, (needs, _) in RECORD_METHODS.items()
        if needs in meta.operations
    ]
    verbs += [RecordActionVerb(action, resource) for action in meta.actions if action.on_record]
    return verbs


class Verb:  # noqa: D101 - its docstring is that of each method
    # A method made from metadata: callable, documented, with a true signature. Its ``__doc__`` is
    # what the method says of itself: a property, here and in every subclass. What says it is
    # imported where somebody looks; most programs never do.

    def __init_subclass__(cls) -> None:
        cls.__doc__ = vars(Verb)["__doc__"]

    def __init__(
        self,
        name: str,
        resource: type[Endpoint[Any]],
        operation: Operation | Action,
        owner: type | None = None,
    ) -> None:
        self.__name__ = name
        self.__qualname__ = f"{(owner or resource).__name__}.{name}"
        self.__module__ = resource.__module__
        self._resource = resource
        self._owner = owner or resource
        self._operation = operation
        self._warned = False

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        return self if instance is None else MethodType(self, instance)

    def __call__(self, /, *args: Any, **values: Any) -> Any:
        if not (args and isinstance(args[0], self._owner)):
            args = (self._without_instance(values), *args)
        if not self._warned:
            self._warned = True
            for mark in marks(self._operation):
                warn(f"{self.__qualname__}: {mark}", DeprecatedOperationWarning)
        return self._run(args[0], args[1:], values)

    def _without_instance(self, values: dict[str, Any]) -> Any:
        """What a method acts on that was called on its class, as older code does:
        ``Products.get(7, connection=api.connection)``."""
        raise UsageException(
            f"{self.__qualname__} was called on the class; call it on a {self._owner.__name__}."
        )

    def __repr__(self) -> str:
        return f"<method {self.__qualname__}>"

    if not TYPE_CHECKING:  # checkers take the docstrings of the classes below for attributes

        @property
        def __doc__(self) -> str:
            return descriptions.docstring(self._describe(), self._operation)

    @property
    def __signature__(self) -> Signature:
        return descriptions.signature(self._describe())

    def _describe(self) -> Description:
        raise NotImplementedError

    def _run(self, instance: Any, args: tuple[Any, ...], values: dict[str, Any]) -> Any:
        raise NotImplementedError

    def _refuse(self, values: dict[str, Any]) -> None:
        if values:
            raise UnknownNameException(f"{self.__qualname__} takes no {next(iter(values))!r}.")

    def _check_ids(self, names: tuple[str, ...], given: int) -> None:
        if given != len(names):
            wanted = ", ".join(names) or "no ids"
            raise MissingFieldException(
                f"{self.__qualname__} takes {wanted} by position; {given} given."
            )


class ResourceVerb(Verb):
    """A method of a resource class.

    On a sub-resource reached from the client, the parents' ids come first; on one reached from a
    record (``product.images``) they are known.
    """

    def __init__(
        self, kind: MethodSpec, resource: type[Endpoint[Any]], operation: Operation
    ) -> None:
        super().__init__(kind.name, resource, operation)
        meta = resource.meta
        self._kind = kind
        self._parents = () if resource._is_bound else meta.parents
        self._ids = ("id",) if kind.takes_id and not meta.single else ()
        #: without an id, get() of a sub-resource lists
        self._lists = kind.name == "get" and bool(self._parents) and "list" in meta.operations
        #: the list and the count over all parents have a path of their own
        self._over_all = bool(self._parents) and OVER_ALL_PARENTS.get(kind.verb) in meta.operations
        self._is_lazy = kind.is_lazy

    def _run(self, instance: Endpoint[Any], args: tuple[Any, ...], values: dict[str, Any]) -> Any:
        made = self._make(instance, args, values)
        return made if self._is_lazy else instance._connection.run(made)

    def _make(self, instance: Endpoint[Any], args: tuple[Any, ...], values: dict[str, Any]) -> Any:
        """What ``run`` of the kind gives: a rule, or an iterable."""
        count = len(self._parents)
        if self._lists and len(args) == count:
            return instance._bind(args)._list(values)
        by_keyword = [name for name in self._parents if name in values]
        if by_keyword and not args:
            raise MissingFieldException(f"{self.__qualname__}: pass {by_keyword[0]} by position.")
        if self._over_all and not args:
            return getattr(instance, self._kind.run)(values)
        self._check_ids((*self._parents, *self._ids), len(args))
        bound = instance._bind(args[:count]) if count else instance
        run: Any = getattr(bound, self._kind.run)
        key = args[count:]
        if self._kind.name == "delete":
            self._refuse(values)
            return run(*key)
        if self._kind.takes_id and not key:
            return bound._get_single(values) if self._kind.name == "get" else run(None, values)
        return run(*key, values)

    def _without_instance(self, values: dict[str, Any]) -> Any:
        connection = values.pop("connection", None)
        if self._resource._is_bound or not isinstance(connection, Connection):
            name = self._resource.__name__
            raise UsageException(
                f"{self.__qualname__} was called on the class. Use a client's api.{name}, or "
                "connection=, such as api.connection."
            )
        return self._resource(connection)

    def _describe(self) -> Description:
        return descriptions.of_kind(self._kind, self._resource, self._operation)  # type: ignore[arg-type]


class FiltersVerb(Verb):
    """``filters()``: an empty filter set of the resource."""

    def _run(self, instance: Endpoint[Any], args: tuple[Any, ...], values: dict[str, Any]) -> Any:
        self._check_ids((), len(args))
        return instance.meta.filters(**values)

    def _describe(self) -> Description:
        return descriptions.of_filters(self._resource)


class CallVerb(Verb):
    """Calling a bound sub-resource: without an id it lists, with one it gets."""

    def _run(self, instance: Endpoint[Any], args: tuple[Any, ...], values: dict[str, Any]) -> Any:
        if not args:
            return instance._connection.run(instance._list_all(values))
        self._check_ids(("id",) if "get" in instance.meta.operations else (), len(args))
        return instance._connection.run(instance._get(args[0], values))

    def _describe(self) -> Description:
        return descriptions.of_call(self._resource)


class ActionVerb(Verb):
    """A named operation on a resource class, all ids first."""

    def __init__(self, action: Action, resource: type[Endpoint[Any]]) -> None:
        super().__init__(action.name, resource, action)
        self._action = action
        ids = tuple(part[1:-1] for part in action.path.split("/") if part.startswith("{"))
        self._ids = ids[len(resource.meta.parents) :] if resource._is_bound else ids

    def _run(self, instance: Endpoint[Any], args: tuple[Any, ...], values: dict[str, Any]) -> Any:
        self._check_ids(self._ids, len(args))
        return instance._connection.run(instance._act(self._action, args, values))

    def _describe(self) -> Description:
        return descriptions.of_action(self._action, self._resource, self._ids)


class RecordVerb(Verb):
    """A method of a record, acting on the record itself."""

    def __init__(self, name: str, resource: type[Endpoint[Any]], operation: Operation) -> None:
        super().__init__(name, resource, operation, resource.meta.record)

    def _run(self, instance: Record, args: tuple[Any, ...], values: dict[str, Any]) -> Any:
        self._check_ids((), len(args))
        if self.__name__ != "update":
            self._refuse(values)
        rule = getattr(record_operations, self.__name__)
        return instance._run(rule(instance, values) if values else rule(instance))

    def _describe(self) -> Description:
        _, summary = RECORD_METHODS[self.__name__]
        return descriptions.of_record_verb(self.__name__, summary, self._resource)


class RecordActionVerb(Verb):
    """A named operation on a record, its own id filled in."""

    def __init__(self, action: Action, resource: type[Endpoint[Any]]) -> None:
        super().__init__(action.name, resource, action, resource.meta.record)
        self._action = action

    def _run(self, instance: Record, args: tuple[Any, ...], values: dict[str, Any]) -> Any:
        self._check_ids((), len(args))
        resource = record_operations.home_of(instance)
        key = instance._raw.get(resource.meta.key)
        return instance._run(resource._act(self._action, (key,), values))

    def _describe(self) -> Description:
        return descriptions.of_action(self._action, self._resource, ())
