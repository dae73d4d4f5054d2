"""Rows of V2 as a resource of V3 shows them, and bodies of V3 as those of V2.

:mod:`.shared` has the names. Values are converted from field to field, by their codecs.
"""

from __future__ import annotations

from collections.abc import ItemsView, Iterator, Mapping
from typing import Any, NamedTuple

from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.json.types import is_list, is_mapping
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.sandbox.catalogue import Catalogue, fields_by_wire
from bigcommerce_sdk.sandbox.memoized import memoized
from bigcommerce_sdk.sandbox.rows.shared import OWN, SHARED, Shared
from bigcommerce_sdk.sandbox.values import behaviour_of, initial, stored

Values = Mapping[str, Any]

#: Maximum number of rows whose values in V3 are kept, by resource.
SHOWN_ROWS = 1_000


class _Pair(NamedTuple):
    """A field, or a part of one, in both forms.

    Attributes:
        path: in V3, below the field; empty for the whole field.
        old_path: in V2.
        new: the field of V3.
        old: the field of V2.
        to: values of V3 that V2 spells in another way.
        back: the same values, by those of V2.
    """

    path: tuple[str, ...]
    old_path: tuple[str, ...]
    new: Field
    old: Field
    to: Mapping[Any, Any]
    back: Mapping[Any, Any]

    def to_new(self, values: Values) -> Any:
        """The value in a row of V2, as V3 shows it.

        Raises:
            ValueError: the field of V3 cannot have it, or may not show it.
        """
        if self.old.access == "write_only":
            raise ValueError(self.old.wire)
        value = _at(values, self.old_path)
        if value is not None and self.new.codec is self.old.codec and not self.back:
            return value  # most fields: text, numbers and booleans are the same in both
        return _converted(self.old, self.new, value, self.back)

    def to_old(self, value: Any) -> Any:
        """A value of V3 in the form of V2.

        Raises:
            ValueError: the field of V2 cannot have it.
        """
        return _converted(self.new, self.old, value, self.to)


class View:
    """A resource of V3 whose rows are those of a resource of V2.

    Args:
        meta: the resource of V3.
        base: the resource of V2.
        shared: the names that differ.
    """

    def __init__(self, meta: ResourceMeta, base: ResourceMeta, shared: Shared) -> None:
        self.base = base
        self._meta = meta
        self.fields: dict[str, Field] = fields_by_wire(meta.record)
        self.pairs: dict[str, tuple[_Pair, ...]] = _pairs(meta.record, base.record, shared)
        self._lists = {
            name: (old, names)
            for name, (old, names) in shared.lists.items()
            if name in self.fields and old in fields_by_wire(base.record)
        }
        self._missing = shared.missing
        #: the values of rows that were shown, by the identity of those of V2, which they hold
        self._shown: dict[int, tuple[Values, dict[str, Any]]] = {}
        #: the fields of V2 by the names that reports of them have in V3
        self.names: dict[str, str] = {
            pair.old_path[0]: ".".join((name, *pair.path))
            for name, pairs in self.pairs.items()
            for pair in pairs
        }

    @property
    def is_below_parents(self) -> bool:
        """Whether the paths of both have the ids of the same parents."""
        return len(self._meta.parents) == len(self.base.parents)

    def parents_in(self, parents: tuple[str, ...], values: Values) -> tuple[str, ...]:
        """The ids of the parents of a row of V2: those of its path, or else in its values.

        Raises:
            ValueError: the values lack one.
        """
        if self.is_below_parents:
            return parents
        for name in self.base.parents:
            if name not in values:
                raise ValueError(f"A row of {self._meta.name} needs {name}, the id of its parent.")
        return tuple(str(values.get(name)) for name in self.base.parents)

    def parents_of(self, parents: tuple[str, ...]) -> tuple[str, ...]:
        """The ids of the parents of a row of V3."""
        return parents if self.is_below_parents else ()

    def split(self, given: Values, old: Values) -> tuple[dict[str, Any], dict[str, Any]]:
        """Values of V3 as values of V2, and those that only V3 has.

        Args:
            given: wire values by field of V3.
            old: the row of V2 before the change, or nothing.
        """
        found: dict[str, Any] = {}
        own: dict[str, Any] = {}
        for name, value in given.items():
            if name not in self.fields:
                own[name] = value
            elif not self._is_taken(name, value, found, old):
                own[name] = _kept(self.fields[name], value)
        return found, own

    def _is_taken(self, name: str, value: Any, found: dict[str, Any], old: Values) -> bool:
        """Put a field in the form of V2 into ``found``; whether that is all of it."""
        whole = False
        for pair in self.pairs.get(name, ()):
            try:
                there = pair.to_old(_at(value, pair.path))
            except ValueError:
                continue  # the part is missing, or only V3 can have it
            _put(found, old, pair.old_path, there)
            whole = whole or not pair.path
        if name in self._lists and is_list(value):
            old_name, names = self._lists[name]
            found[old_name] = [_renamed(item, names) for item in value]
        return whole

    def whole(self, values: Values) -> Mapping[str, Any]:
        """All fields of V3 of a row of V2, which never changes.

        Rows that were shown are kept for the next reply.
        """
        known = self._shown.get(id(values))
        if known is None:
            if len(self._shown) >= SHOWN_ROWS:
                self._shown.clear()
            own = values.get(OWN, {})
            names = [n for n, f in self.fields.items() if f.access != "write_only" or n in own]
            made = {name: self.value_of(name, values) for name in names}
            more = {name: value for name, value in own.items() if name not in self.fields}
            known = self._shown[id(values)] = values, {**made, **more}
        return known[1]

    def value_of(self, name: str, values: Values) -> Any:
        """A field of V3 of a row of V2."""
        field, own = self.fields[name], values.get(OWN, {})
        pairs = self.pairs.get(name, ())
        if name in own and not any(pair.path for pair in pairs):
            return own[name]
        for pair in pairs:
            if not pair.path:
                try:
                    return pair.to_new(values)
                except ValueError:
                    return initial(field)
        if name in self._lists:
            return self._list_of(name, values)
        return self._with_parts(field, own.get(name, self._missing.get(name)), pairs, values)

    def _list_of(self, name: str, values: Values) -> Any:
        old, names = self._lists[name]
        items = [_renamed(each, {o: n for n, o in names.items()}) for each in values[old] or ()]
        try:
            return stored(self.fields[name], items)
        except ValueError:
            return initial(self.fields[name])

    @staticmethod
    def _with_parts(field: Field, own: Any, pairs: tuple[_Pair, ...], values: Values) -> Any:
        """An object or list, with the parts of it that are in the row of V2."""
        found = initial(field) if own is None else own
        for pair in pairs:
            try:
                part = pair.to_new(values)
            except ValueError:
                continue
            if part not in (None, ""):
                found = _with(field, found, pair.path, part)
        return found


class Seen(Mapping[str, Any]):
    """The values of a row of V3, each made from those of V2 when it is read.

    Args:
        view: the resource.
        values: the values of the row of V2.
    """

    __slots__ = ("_values", "_view")

    def __init__(self, view: View, values: Values) -> None:
        self._view = view
        self._values = values

    def __getitem__(self, name: str) -> Any:
        if name in self._view.fields:
            return self._view.value_of(name, self._values)
        return self._values.get(OWN, {})[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._view.whole(self._values))

    def __len__(self) -> int:
        return len(self._view.whole(self._values))

    def items(self) -> ItemsView[str, Any]:
        """All fields and their values."""
        return self._view.whole(self._values).items()


def view_of(catalogue: Catalogue, meta: ResourceMeta) -> View | None:
    """The view of a resource of V3 on rows of V2; ``None`` if it has rows of its own."""
    return _view(catalogue, meta.name) if meta.name in SHARED else None


@memoized
def _view(catalogue: Catalogue, name: str) -> View | None:
    shared = SHARED[name]
    there = shared.base in catalogue
    return View(catalogue[name], catalogue[shared.base], shared) if there else None


def _pairs(
    new: type[BaseRecord], old: type[BaseRecord], shared: Shared
) -> dict[str, tuple[_Pair, ...]]:
    """The pairs of each field of V3. Names that an app's schema lacks have none."""
    known = fields_by_wire(old)
    same = {name: name for name in fields_by_wire(new) if name in known}
    taken = {path.partition(".")[0] for path in (*shared.names, *shared.lists)} | shared.apart
    names = {**{name: name for name in same if name not in taken}, **shared.names}
    found: dict[str, tuple[_Pair, ...]] = {}
    for path, old_path in names.items():
        parts, old_parts = tuple(path.split(".")), tuple(old_path.split("."))
        new_field, old_field = _field_at(new, parts), _field_at(old, old_parts)
        if new_field is not None and old_field is not None:
            to = shared.values.get(path, {})
            back = {there: here for here, there in to.items()}
            pair = _Pair(parts[1:], old_parts, new_field, old_field, to, back)
            found[parts[0]] = (*found.get(parts[0], ()), pair)
    return found


def _field_at(record: type[BaseRecord], path: tuple[str, ...]) -> Field | None:
    field = None
    for name in path:
        if name.isdecimal():
            continue  # an item of a list has the class of all
        field = fields_by_wire(record).get(name)
        if field is None:
            return None
        record = _class_in(field) or record
    return field


def _class_in(field: Field) -> type[BaseRecord] | None:
    codec = behaviour_of(field.codec).items(field.codec) or field.codec
    return behaviour_of(codec).record(codec)


def _at(value: Any, path: tuple[str, ...]) -> Any:
    """The part of a value at a path.

    Raises:
        ValueError: there is none.
    """
    for name in path:
        if is_mapping(value) and name in value:
            value = value[name]
        elif is_list(value) and name.isdecimal() and int(name) < len(value):
            value = value[int(name)]
        else:
            raise ValueError(name)
    return value


def _put(found: dict[str, Any], old: Values, path: tuple[str, ...], value: Any) -> None:
    """Set a value of V2; the other parts of an object stay as they are."""
    name, *rest = path
    if not rest:
        found[name] = value
        return
    around = found.get(name, old.get(name))
    inner = dict(around) if is_mapping(around) else {}
    _put(inner, inner, tuple(rest), value)
    found[name] = inner


def _with(field: Field, value: Any, path: tuple[str, ...], part: Any) -> Any:
    """A copy of an object or list with a part replaced, and what is missing around it."""
    name, rest = path[0], path[1:]
    record = _class_in(field)
    if name.isdecimal():
        items: list[Any] = list(value) if is_list(value) else []
        while len(items) <= int(name):
            items.append({})
        items[int(name)] = _with(field, items[int(name)], rest, part) if rest else part
        return items
    inner = dict(value) if is_mapping(value) else {}
    deeper = fields_by_wire(record).get(name) if record is not None else None
    inner[name] = _with(deeper, inner.get(name), rest, part) if rest and deeper else part
    return inner


def _renamed(item: Any, names: Mapping[str, str]) -> Any:
    if not is_mapping(item):
        return item
    return {names[name]: value for name, value in item.items() if name in names}


def _kept(field: Field, value: Any) -> Any:
    """A value that only V3 has, as its replies spell it."""
    if field.access == "write_only":
        return value
    try:
        return stored(field, value)
    except ValueError:
        return initial(field)


def _converted(source: Field, target: Field, value: Any, spelled: Mapping[Any, Any]) -> Any:
    """A value of one field as another field spells it. A list can be text with commas.

    Args:
        source: the field with the value.
        target: the other field.
        value: the value.
        spelled: values that the other field spells in another way.

    Raises:
        ValueError: the other field cannot have it.
    """
    if isinstance(value, (str, int)) and value in spelled:
        return stored(target, spelled[value])
    behaviour = behaviour_of(target.codec)
    if value is None or (source.none_as is not None and value == source.none_as):
        value = None
    elif isinstance(value, str) and behaviour.items(target.codec) is not None:
        value = [part.strip() for part in value.split(",") if part.strip()]
    elif is_list(value) and behaviour.is_text:
        value = ",".join(map(str, value))
    elif not is_list(value) and not is_mapping(value):
        value = source.codec.decode(value)
        value = str(value) if behaviour.is_text and value is not None else value
    return stored(target, value)
