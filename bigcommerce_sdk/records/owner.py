"""Protocols of a record and of its resource, which break import cycles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Protocol

if TYPE_CHECKING:
    from bigcommerce_sdk.effects import Rule


class Owner(Protocol):
    """A record, as its fields use it."""

    _raw: dict[str, Any]
    _values: Any
    _can_change: ClassVar[bool]

    @property
    def _is_new(self) -> bool: ...

    @property
    def _locked_by(self) -> str: ...

    def _remember(self, name: str, value: Any) -> None: ...

    def _remember_first(self, name: str, value: Any) -> Any: ...

    def _forget(self, name: str) -> None: ...

    def _came_as(self, wire: str, value: Any) -> bool: ...

    def _advice_on(self, field: Any) -> str: ...

    def _origin(self) -> tuple[str, tuple[Any, ...]] | None: ...

    def _lacks(self, field: Any) -> bool: ...


class Member(Protocol):
    """A field or link, as views use it."""

    access: Any

    @property
    def wire(self) -> str: ...


class Shown(Protocol):
    """A record, as its views use it."""

    _raw: dict[str, Any]
    _values: dict[str, Any] | None

    _fields: ClassVar[Any]
    _links: ClassVar[Any]
    _columns: ClassVar[tuple[str, ...]]

    def __getitem__(self, name: str) -> Any: ...


class Home(Protocol):
    """The resource of a record, as the record uses it."""

    @property
    def store(self) -> str: ...

    def _ids_of(self, record: Any) -> tuple[Any, ...]: ...

    def _bind(self, parents: tuple[Any, ...]) -> Home: ...

    def _run(self, rule: Rule[Any]) -> Any: ...

    def _sub_resource(self, record: Any, link: Any) -> Any: ...

    def _linked(self, record: Any, link: Any, key: Any) -> Rule[Any]: ...
