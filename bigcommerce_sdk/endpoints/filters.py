"""Typed query parameters and filter sets, validated before sending."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from bigcommerce_sdk.exception import (
    InvalidValueException,
    UnknownAttributeException,
    UnknownNameException,
)
from bigcommerce_sdk.naming import did_you_mean, sentence
from bigcommerce_sdk.records.display import shorten

if TYPE_CHECKING:
    from typing import Self

    from bigcommerce_sdk.codecs import Codec

T = TypeVar("T")


class Parameter:
    """A query parameter of an operation, and its descriptor in a ``FilterSet``.

    Attributes:
        name: its Python name.
        wire: its name on the wire.
        codec: encodes its value.
        group: ``"filter"`` selects rows, ``"option"`` shapes the response, ``"sort"`` orders it.
        field: the field that a filter compares, dotted for nested ones; ``name`` by default.
        op: how a filter compares: equals (the default), min, max, like, in, not, contains,
            keyword, or none.
        header: whether it is sent as a request header.
        required: whether calls need it.
        doc: its description.
    """

    def __init__(
        self,
        codec: Codec,
        doc: str,
        *,
        name: str = "",
        wire: str = "",
        group: str = "filter",
        field: str = "",
        op: str = "",
        header: bool = False,
        required: bool = False,
    ) -> None:
        self.codec = codec
        self.doc = self.__doc__ = doc
        self.name: str = name
        self.wire: str = wire or name
        self.group = group
        self.field: str = field or name
        self.op: str = op or ("equals" if group == "filter" else "none")
        self.header = header
        self.required = required

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name
        self.wire = self.wire or name
        self.field = self.field or name

    def __repr__(self) -> str:
        return shorten(f"<parameter {self.name}: {self.codec.python}>")

    def __get__(self, filters: FilterSet | None, owner: type | None = None) -> Any:
        if filters is None:
            return self
        found: Filter[Any] = Filter(self, filters)
        return found

    def __set__(self, filters: FilterSet, value: Any) -> None:
        filters._set(self, value)

    def encode(self, value: Any, owner: str) -> str | tuple[str, ...]:
        """Encode a value as text.

        Raises:
            InvalidValueException: if the value has the wrong type; it names the parameter.
        """
        try:
            return self.codec.query(value)
        except ValueError as error:
            raise self.refused(owner, error) from None

    def refused(self, owner: str, error: ValueError) -> InvalidValueException:
        """The error for a value that the codec rejects; it names the parameter."""
        return InvalidValueException(sentence(f"{owner}: parameter {self.name}: {error}"))


class Filter(Generic[T]):
    """One filter of a ``FilterSet``: its value and its description.

    >>> f = api.Products.filters()
    >>> f.min_id.set(5)          # the same as: f.min_id = 5
    >>> f.min_id.info
    'Lowest product id to return.'
    """

    __slots__ = ("_filters", "_parameter")

    def __init__(self, parameter: Parameter, filters: FilterSet) -> None:
        self._parameter = parameter
        self._filters = filters

    @property
    def info(self) -> str:
        """The description of the filter, from the schema."""
        return self._parameter.doc

    @property
    def value(self) -> T | None:
        """The current value, or ``None``."""
        return self._filters._values.get(self._parameter.name)

    def set(self, value: T) -> None:
        """Set the filter; ``None`` clears it.

        Raises:
            InvalidValueException: if the value has the wrong type.
        """
        self._filters._set(self._parameter, value)

    def clear(self) -> None:
        """Clear the filter."""
        self._filters._values.pop(self._parameter.name, None)

    def __repr__(self) -> str:
        return shorten(f"<filter {self._parameter.name}={self.value!r}: {self.info}>")


class FilterSet:
    """A set of filters of one resource, to be passed as ``query=``."""

    _parameters: ClassVar[dict[str, Parameter]] = {}

    def __init_subclass__(cls) -> None:
        own = {name: member for name, member in vars(cls).items() if isinstance(member, Parameter)}
        cls._parameters = {**cls._parameters, **own}

    def __init__(self, **values: Any) -> None:
        self._values: dict[str, Any] = {}
        for name, value in values.items():
            setattr(self, name, value)

    if not TYPE_CHECKING:  # the stub declares the parameters; checkers reject other names

        def __setattr__(self, name: str, value: Any) -> None:
            if name != "_values" and name not in self._parameters:
                raise UnknownNameException(unknown(type(self).__name__, name, self._parameters))
            object.__setattr__(self, name, value)

        def __getattr__(self, name: str) -> Any:
            raise UnknownAttributeException(unknown(type(self).__name__, name, self._parameters))

    def __copy__(self) -> Self:
        return type(self)(**self._values)  # a copy with values of its own

    def __iter__(self) -> Iterator[Filter[Any]]:
        return (Filter(parameter, self) for parameter in self._parameters.values())

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self._values.items())
        return shorten(f"{type(self).__name__}({shown})")

    def to_dict(self) -> dict[str, Any]:
        """The values that are set, by Python name, as keyword arguments for ``all()``."""
        return dict(self._values)

    def _set(self, parameter: Parameter, value: Any) -> None:
        if value is None:  # as in a call, None means "not given"
            self._values.pop(parameter.name, None)
            return
        parameter.encode(value, type(self).__name__)
        self._values[parameter.name] = value

    @classmethod
    @cache
    def _in_groups(cls, groups: tuple[str, ...]) -> dict[str, Parameter]:
        wanted = {group.removesuffix("s") for group in groups}
        return {name: p for name, p in cls._parameters.items() if p.group in wanted}


def unknown(owner: str, name: str, known: Iterable[str]) -> str:
    """The error text for an unknown parameter, with the closest known name."""
    return f"{owner} takes no parameter {name!r}.{did_you_mean(name, known)}"
