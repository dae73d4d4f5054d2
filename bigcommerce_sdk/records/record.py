"""Records: the items of a resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar
from weakref import ref

from bigcommerce_sdk.effects import Rule, finish
from bigcommerce_sdk.exception import UsageException
from bigcommerce_sdk.records.base import BaseRecord, set_raw, set_values
from bigcommerce_sdk.records.misuse import refuse_values

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from typing import Never, Self

    from bigcommerce_sdk.records.fields import Field
    from bigcommerce_sdk.records.links import Link
    from bigcommerce_sdk.records.owner import Home

T_co = TypeVar("T_co", covariant=True)


class Record(BaseRecord):
    """One item of a resource.

    Attributes are typed values, ``record["field"]`` is the raw JSON value. :meth:`save` sends the
    fields that were assigned or changed in place. Fields that the schema does not have are kept.
    """

    __slots__ = ("_home", "_repeated", "_resource")

    #: its resource on clients, such as "Products" or "v3.Products"; set with the resource class
    _resource_name: ClassVar[str] = ""
    #: says how to read a field that a response lacks; set with the resource class
    _advise: ClassVar[Callable[[Record, Field], str] | None] = None
    #: says whether the call that returned a record left out a field; set with the resource class
    _leaves_out: ClassVar[Callable[[Record, Field], bool] | None] = None
    #: whether its id is unique in the store, so that equality ignores parents
    _is_unique: ClassVar[bool] = False
    #: the class whose records may be equal: that of the fields, which both clients share
    _compared_as: ClassVar[type[BaseRecord]]
    _resource: Home | None
    #: store and parents' ids of a record without a resource (copied or unpickled); else unset
    _home: tuple[str, tuple[Any, ...]]
    #: parameters of the call that returned it, which its own calls repeat; unset without any
    _repeated: dict[str, Any]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        first: Any = cls.__bases__[0]
        cls._compared_as = cls if issubclass(first, Record) else first

    if TYPE_CHECKING:  # checkers refuse a call

        def __init__(self, only_clients_make_records: Never, /, *args: Never, **values: Never):
            """Refuse the call."""

    else:

        def __init__(self, *args: Any, **values: Any) -> None:
            """Refuse the call: records come from a client."""
            name, home = type(self).__name__, f"api.{self._resource_name or 'Products'}"
            raise UsageException(
                f"{name}(...) makes no record. Use create(...) or get(...) of a resource, such as "
                f"{home}, as far as the API has these calls."
            )

    @classmethod
    def _load(
        cls,
        raw: dict[str, Any],
        resource: Home | None = None,
        repeated: dict[str, Any] | None = None,
    ) -> Self:
        return cls._loader(resource, repeated)(raw)

    @classmethod
    def _loader(
        cls, resource: Home | None, repeated: dict[str, Any] | None = None
    ) -> Callable[[dict[str, Any]], Self]:
        """The function that creates records of this class from the dicts of a list."""
        new = cls.__new__

        def load(raw: dict[str, Any]) -> Any:
            record = new(cls)  # without super(), for speed
            set_raw(record, raw)
            set_values(record, None)
            _set_resource(record, resource)
            return record

        if not repeated:
            return load

        def load_with_parameters(raw: dict[str, Any]) -> Any:
            record = new(cls)
            set_raw(record, raw)
            set_values(record, None)
            _set_resource(record, resource)
            _set_repeated(record, repeated)
            return record

        return load_with_parameters

    @classmethod
    def _load_all(cls, resource: Home, rows: list[dict[str, Any]]) -> list[Self]:
        """Create the records of a short list, without a function for it."""
        new = cls.__new__
        made: list[Self] = []
        for raw in rows:
            record = new(cls)
            set_raw(record, raw)
            set_values(record, None)
            _set_resource(record, resource)
            made.append(record)
        return made

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Record) or self._compared_as is not other._compared_as:
            return NotImplemented
        mine = self._identity()
        return mine is not None and mine == other._identity()

    def _holds_what(self, other: BaseRecord) -> bool:
        return self == other or self._raw == other._raw  # its changes are saved separately

    def __hash__(self) -> int:
        try:
            return hash((self._compared_as, self._identity()))
        except TypeError:  # the store sent a list or an object as the id
            return hash(self._compared_as)

    def _identity(self) -> tuple[Any, ...] | None:
        """The identity: store, parents' ids as text, and id; ``None`` without an id."""
        keys = tuple(self._raw.get(name) for name in self._composite or (self._key,))
        if None in keys and not self._has_partial_key(keys):
            return None
        store, parents = self._origin() or (None, ())
        if self._is_unique:
            return (store, *keys)
        return None if None in parents else (store, *map(str, parents), *keys)

    def _has_partial_key(self, keys: tuple[Any, ...]) -> bool:
        """Whether the id is valid although parts of it are null."""
        parts = [*zip(self._composite, keys, strict=False)]
        return any(part is not None for _, part in parts) and all(
            part is not None or self._fields[name].nullable for name, part in parts
        )

    def _origin(self) -> tuple[str, tuple[Any, ...]] | None:
        """The store and the parents' ids; ``None`` for a record that was not fetched."""
        if self._resource is None:
            return getattr(self, "_home", None)
        return self._resource.store, self._resource._ids_of(self)

    def _state(self) -> tuple[Any, ...] | None:
        """The store, the ids and repeated parameters, without client and credentials."""
        origin, repeated = self._origin(), self._parameters()
        return (*origin, repeated) if origin and repeated else origin

    def __setstate__(self, state: tuple[Any, ...] | None) -> None:
        if state is not None:
            self._home = state[0], state[1]
            _set_repeated(self, state[2] if len(state) > 2 else {})

    def _parameters(self) -> dict[str, Any]:
        """The parameters of the call that returned it, which its own calls repeat."""
        return getattr(self, "_repeated", {})

    def _repeat(self, parameters: dict[str, Any]) -> None:
        """Set the parameters that its own calls repeat."""
        _set_repeated(self, parameters)

    def _advice_on(self, field: Field) -> str:
        return "." if self._advise is None else self._advise(field)

    def _lacks(self, field: Field) -> bool:
        return self._leaves_out is not None and self._leaves_out(field)

    def _bound(self) -> Home:
        """The resource of this record, bound to its parents."""
        if self._resource is None:
            raise UsageException(
                f"This {type(self).__name__} belongs to no client, since it was copied or "
                "unpickled. Use api.attach(record), or fetch it again."
            )
        return self._resource._bind(self._resource._ids_of(self))

    def _run(self, rule: Rule[Any]) -> Any:
        """Run a rule of this record. Without a client it must not need an effect."""
        return finish(rule) if self._resource is None else self._resource._run(rule)

    def _target(self, link: Link, key: Any) -> Any:
        """The target of a link to one record."""
        home = self._bound()
        return home._run(home._linked(self, link, key))


_set_resource: Callable[[Record, Home | None], None] = vars(Record)["_resource"].__set__
_set_repeated: Callable[[Record, dict[str, Any] | None], None] = vars(Record)["_repeated"].__set__


class SubResourceRecord(Record):
    """A record of a sub-resource, such as an image of a product."""

    __slots__ = ()

    def parent_id(self) -> Any:
        """The id of the parent record.

        Raises:
            UsageException: for a record that was not fetched from a store.
        """
        origin = self._origin()
        if origin is None:
            raise UsageException(
                f"This {type(self).__name__} has no parent: it was not fetched from a store."
            )
        return origin[1][-1]


# -- of asynchronous clients ---------------------------------------------------------------------


class AsyncRecord(Record):
    """One item of a resource of an asynchronous client.

    Fields are those of :class:`Record`. Methods are awaited, and so are links to one record:
    ``await product.save()``, ``await product.brand``. Equality, hash and JSON ignore whether the
    client of a record is asynchronous.
    """

    __slots__ = ()

    async def _run(self, rule: Rule[Any]) -> Any:
        return finish(rule) if self._resource is None else await self._resource._run(rule)

    def _target(self, link: Link, key: Any) -> Any:
        self._bound()  # refuses a record without a client
        return _Fetched(key)

    def _link(self, link: Link, kept: Any) -> Any:
        made: AsyncLink[Any] | None = None if kept.link is None else kept.link()
        if made is None:
            made = AsyncLink(self, link, kept)
            kept.link = ref(made)
        return made


class AsyncSubResourceRecord(SubResourceRecord, AsyncRecord):
    """A record of a sub-resource, of an asynchronous client."""

    __slots__ = ()


if TYPE_CHECKING:
    _Misuse = object  # checkers refuse these uses by themselves
else:
    from sys import _getframe

    @refuse_values
    class _Misuse:
        __slots__ = ()

        def __getattr__(self, name):
            if name.startswith("_"):
                raise AttributeError(name)
            # json.writing looks up the dtype of arguments
            self._refuse_use("" if name == "dtype" else f".{name}")

        def __setattr__(self, name, value):
            if not name.startswith("_"):
                self._refuse_use(f".{name} = ...")
            object.__setattr__(self, name, value)

        def __hash__(self):
            # asyncio.gather and as_completed collect what they await in sets
            if _getframe(1).f_globals.get("__name__") != "asyncio.tasks":
                self._refuse()
            return object.__hash__(self)

        def _refuse(self, *_, **__):
            self._refuse_use("")

        def _refuse_use(self, use):
            kind, name = type(self._record).__name__, self._link.name
            raise UsageException(
                f"{kind}.{name} was used without await. Write (await record.{name}){use}."
            )

        __str__ = __format__ = __bool__ = __eq__ = __delattr__ = __call__ = __reduce_ex__ = _refuse
        __aiter__ = __anext__ = __aenter__ = __aexit__ = _refuse


class _Fetched:
    """What a record keeps of a link: no reference back to the record, which would be a cycle.

    Attributes:
        key: the id that the link follows.
        is_done: whether it was fetched.
        found: the record that was fetched.
        link: a weak reference to the link, which is the same object while it is referenced.
    """

    __slots__ = ("found", "is_done", "key", "link")

    def __init__(self, key: Any) -> None:
        self.key: Any = key
        self.is_done: bool = False
        self.found: Any = None
        self.link: ref[AsyncLink[Any]] | None = None


class AsyncLink(Generic[T_co], _Misuse):
    """A link to one record, which is fetched by ``await`` and then kept.

    >>> product = await api.Products.get(1)
    >>> brand = await product.brand
    >>> print(brand.name)

    Other uses raise ``UsageException``: most likely, ``await`` was forgotten. Only ``repr()``,
    ``is`` and ``isinstance()`` do not.
    """

    __slots__ = ("__weakref__", "_kept", "_link", "_record")

    def __init__(self, record: AsyncRecord, link: Link, kept: _Fetched) -> None:
        self._record, self._link, self._kept = record, link, kept

    def __await__(self) -> Generator[Any, None, T_co]:
        return self._fetch().__await__()

    async def _fetch(self) -> Any:
        kept = self._kept
        if not kept.is_done:
            home: Any = self._record._bound()
            found = await home._run(home._linked(self._record, self._link, kept.key))
            if not kept.is_done:  # another task may have been first; both then have the same
                kept.found, kept.is_done = found, True
        return kept.found

    def __repr__(self) -> str:
        return f"<link {self._link.name} of {self._record!r}: await it>"


def named(record: type[Any]) -> str:
    """A record class and its resource on clients, which tells V2 and V3 apart."""
    return f"{record.__name__} of api.{record._resource_name}"


if not TYPE_CHECKING:
    del _Misuse  # a name that stubtest would compare
