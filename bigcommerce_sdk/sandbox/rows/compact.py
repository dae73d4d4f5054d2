"""Values of a row that share with other rows what most rows have."""

from __future__ import annotations

from collections.abc import ItemsView, Iterator, Mapping
from typing import Any

from bigcommerce_sdk.json.types import is_list, is_mapping
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.sandbox.memoized import memoized
from bigcommerce_sdk.sandbox.values import complete

#: Shapes that are kept for other rows, by record class.
_MAX_SHAPES = 10_000


class _Shape:
    """The names of the values that a row has for itself, and the values of all others."""

    __slots__ = ("base", "index")

    def __init__(self, base: Mapping[str, Any], names: tuple[str, ...]) -> None:
        self.base: Mapping[str, Any] = base
        self.index: dict[str, int] = {name: at for at, name in enumerate(names)}


class Values(Mapping[str, Any]):
    """The values of a row by wire name: immutable, and smaller than a dict.

    A row holds only the values that differ from those of an empty record.
    """

    __slots__ = ("_cells", "_shape")

    def __init__(self, shape: _Shape, cells: tuple[Any, ...]) -> None:
        self._shape = shape
        self._cells = cells

    def __getitem__(self, name: str) -> Any:
        at = self._shape.index.get(name)
        return self._shape.base[name] if at is None else self._cells[at]

    def get(self, name: str, default: Any = None) -> Any:
        at = self._shape.index.get(name)
        return self._shape.base.get(name, default) if at is None else self._cells[at]

    def __iter__(self) -> Iterator[str]:
        return iter(self.copy())

    def __len__(self) -> int:
        return len(self.copy())

    def __contains__(self, name: object) -> bool:
        return name in self._shape.index or name in self._shape.base

    def items(self) -> ItemsView[str, Any]:
        return self.copy().items()

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Values):
            if other._shape is self._shape:
                return other._cells == self._cells
            return other.copy() == self.copy()
        return self.copy() == other

    __hash__ = None  # type: ignore[assignment]  # as a dict

    def __repr__(self) -> str:
        return repr(self.copy())

    def copy(self) -> dict[str, Any]:
        """All values, as a new dict."""
        return {**self._shape.base, **dict(zip(self._shape.index, self._cells, strict=True))}


class Template:
    """The values that rows of a record class share.

    Args:
        base: the values of an empty record.
    """

    def __init__(self, base: Mapping[str, Any]) -> None:
        self._base = base
        self._shapes: dict[tuple[str, ...], _Shape] = {}
        #: the texts of the last row: the next one often has the same
        self._last: dict[str, str] = {}

    def compact(self, values: Mapping[str, Any]) -> Mapping[str, Any]:
        """The same values, in less memory."""
        if isinstance(values, Values):
            return values
        base = self._base
        own = {
            name: value
            for name, value in values.items()
            if name not in base or not _same(base[name], value)
        }
        if not base.keys() <= values.keys():
            return values
        for name, value in own.items():
            if type(value) is str:
                known = self._last.get(name)
                if known == value:
                    own[name] = known
                else:
                    self._last[name] = value
        return Values(self._shape(tuple(own)), tuple(own.values()))

    def _shape(self, names: tuple[str, ...]) -> _Shape:
        found = self._shapes.get(names)
        if found is None:
            found = _Shape(self._base, names)
            if len(self._shapes) < _MAX_SHAPES:
                self._shapes[names] = found
        return found


@memoized
def template_of(record: type[BaseRecord]) -> Template:
    """The values that rows of a record class share."""
    return Template(complete(record, {}))


def plain(value: Any) -> Any:
    """A copy of a value whose lists and objects can be changed."""
    if is_mapping(value):
        return {name: plain(each) for name, each in value.items()}
    return [plain(each) for each in value] if is_list(value) else value


def _same(one: Any, other: Any) -> bool:
    """Whether two values are interchangeable. Equal values of different types are not."""
    if one is other:
        return True
    return type(one) is type(other) and not isinstance(one, (list, dict)) and one == other
