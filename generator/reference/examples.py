"""The examples on reference pages, made of the ``example`` values of fields.

The examples of a page are one program in several blocks: create a record, read records, update one.
A test runs each against a fresh sandbox.
"""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Iterator
from typing import Any

from bigcommerce_sdk.json.types import Json
from bigcommerce_sdk.records.fields import WRITABLE_IN, is_needed

from ..ir import Api, Field, Link, Resource, Shape, Type
from ..naming import module_name
from ..render.formatting import format_source

#: The first block of every page.
CLIENT = (
    "from bigcommerce_sdk import BigcommerceApi",
    "",
    "api = BigcommerceApi.from_env()",
)

#: Names that the examples use for other things.
TAKEN = ("api", "each", "print")

Arguments = dict[str, Any]


def examples(api: Api, resource: Resource) -> list[tuple[str, str]]:
    """The blocks of the examples of a resource, each with its title; empty without any."""
    made = _Examples(api, resource)
    blocks = [("Create", made.create()), ("Read", made.read()), ("Update", made.update())]
    found = [(title, lines) for title, lines in blocks if lines]
    if not found:
        return []
    client = [("Client", [*CLIENT])]
    # in the style of stubs, which has one blank line where modules have two
    return [(title, format_source("\n".join(lines), True)) for title, lines in client + found]


def links_of(resource: Resource) -> list[Link]:
    """All links of a record: those that are fields, and the others."""
    return [*(field.link for field in resource.fields if field.link), *resource.links]


def variable(resource: Resource) -> str:
    """The variable that holds one record in examples."""
    name = module_name(resource.record)
    return f"{name}_" if keyword.iskeyword(name) or name in TAKEN else name


class _Examples:
    """The examples of one resource; a later one continues after the earlier ones."""

    def __init__(self, api: Api, resource: Resource) -> None:
        self.api = api
        self.resource = resource
        self.verbs = {
            verb: each
            for verb, each in resource.operation.items()
            if not any(p.required for p in (*resource.accepted(each), *each.parameters))
        }
        self.record = variable(resource)
        self.way = self._way()
        self.has_record = False
        self.sent: Arguments = {}
        self.parent = ""  # the variable of the parent record, once there is one

    @property
    def _owner(self) -> str:
        """What has the methods of the resource: the link of a record, or the accessor."""
        return self.parent or f"{self.api.accessors}.{self.resource.name}"

    def _way(self) -> list[tuple[Resource, Link]] | None:
        """The path of records and links to the resource; ``None`` if there is no path."""
        way: list[tuple[Resource, Link]] = []
        resource = self.resource
        while resource.parent:
            parent = self.api.by_name[resource.parent]
            link = next((each for each in links_of(parent) if each.to == resource.name), None)
            has_record = "list" in parent.operation or (
                not parent.parent and _Examples(self.api, parent).make()
            )
            if link is None or not has_record:
                return None
            way.insert(0, (parent, link))
            resource = parent
        return way

    def _parents(self) -> list[str]:
        """Statements that read the parents, unless an earlier example did."""
        lines: list[str] = []
        source = ""
        for parent, link in self.way or ():
            name = variable(parent)
            if source:
                lines.append(f"{name} = {source}[0]")
            elif "list" in parent.operation:
                lines.append(f"{name} = {self.api.accessors}.{parent.name}.iterall().first()")
            else:
                lines += _Examples(self.api, parent).make()
            source = f"{name}.{link.name}"
        if self.parent:
            return []
        self.parent = source
        return lines

    # -- create -----------------------------------------------------------------------------

    def make(self) -> list[str]:
        """Statements that create the record; empty where that is not possible."""
        lines = self.create()
        return lines[:-1] if self.has_record else []

    def create(self) -> list[str]:
        """Create a record; empty where a required field has no value."""
        if "create" not in self.verbs or self.way is None:
            return []
        values = self._body("create", self.resource.fields)
        if values is None or not self._complete(values):
            return []
        lines = self._parents()
        self.sent = values
        call = f"{self._owner}.create({_keywords(values)})"
        if self.resource.single and self.way:  # the link is None until the object exists
            ids = ", ".join([*self._parent_ids(), _keywords(values)])
            call = f"{self.api.accessors}.{self.resource.name}.create({ids})"
        if not {"get", "list"} & self.verbs.keys():
            return [*lines, call]
        self.has_record = True
        return [*lines, f"{self.record} = {call}", f"print({self._shown()})"]

    def _complete(self, values: Arguments) -> bool:
        """Add a field of each group of which one is needed; whether that is possible."""
        fields = {field.name: field for field in self.resource.fields}
        for group in self.resource.any_of:
            if not values.keys() & {*group}:
                for name in group:
                    value = self._value(fields[name], "create")
                    if value is not None:
                        values[name] = value
                        break
                else:
                    return False
        return bool(values)

    # -- read -------------------------------------------------------------------------------

    def read(self) -> list[str]:
        """Read records, with a filter where one fits."""
        if self.way is None or ("get" if self.resource.single else "list") not in self.verbs:
            return self._follow() if self.way == [] and "get" in self.verbs else []
        if self.resource.single:
            lines = self._parents()
            source = self.parent or f"{self.api.accessors}.{self.resource.name}.get()"
            return [*lines, f"{self.record} = {source}", f"print({self._shown()})"]
        if self.way and not self.sent and "list" in self.way[0][0].operation:
            return self._read_of_all_parents()
        if self.way and not self.sent:
            made = self._parents()
            return [*made, f"for {self.record} in {self._owner}:", f"    print({self._shown()})"]
        name = "each" if self.has_record else self.record
        chosen = self._filter()
        owner = self._owner
        every = owner if self.parent and not chosen else f"{owner}.iterall({chosen})"
        lines = [f"for {name} in {every}:", f"    print({self._shown(name)})"]
        names = self.resource.composite or (self.resource.key,)
        keys = [f for f in self.resource.fields if f.name in names]
        if "get" in self.verbs and keys:
            ids = ", ".join([*self._parent_ids(), *(f"{self.record}.{name}" for name in names)])
            lines.append(f"{self.record} = {self.api.accessors}.{self.resource.name}.get({ids})")
        return lines

    def _follow(self) -> list[str]:
        """Follow a link of another resource, where neither a list nor a create has the ids."""
        for source in self.api.resources if not self.has_record else ():
            link = next((each for each in links_of(source) if each.to == self.resource.name), None)
            if link and not source.parent and (made := _Examples(self.api, source).make()):
                self.has_record = True
                shown = f"print({self._shown()})"
                return [*made, f"{self.record} = {variable(source)}.{link.name}", shown]
        return []

    def _read_of_all_parents(self) -> list[str]:
        """Loops over the parents, since the first one may lack such records."""
        lines: list[str] = []
        source = ""
        for parent, link in self.way or ():
            name = variable(parent)
            every = source or f"{self.api.accessors}.{parent.name}.iterall()"
            lines.append(f"{'    ' * len(lines)}for {name} in {every}:")
            source = f"{name}.{link.name}"
        self.parent = source
        lines.append(f"{'    ' * len(lines)}for {self.record} in {source}:")
        return [*lines, f"{'    ' * len(lines)}print({self._shown()})"]

    def _parent_ids(self) -> Iterator[str]:
        for parent, _ in self.way or ():
            yield f"{variable(parent)}.{parent.key}"

    def _filter(self) -> str:
        """A filter by a value that the create sends, as argument; empty if there is none."""
        accepted = self.resource.accepted(self.verbs["list"])
        for parameter in accepted:
            value = self.sent.get(parameter.field)
            if parameter.op == "equals" and isinstance(value, (str, int)):
                return _keywords({parameter.name: value})
        return next((f"{each.name}=1" for each in accepted if each.name == "min_id"), "")

    def _shown(self, name: str = "") -> str:
        """Fields of a record as arguments of ``print``: its id, then those with examples."""
        name = name or self.record
        shown = [f for f in self.resource.fields if f.access != "write_only" and not f.link]
        shown.sort(key=lambda f: (f.name != self.resource.key, not f.example))
        return ", ".join(f"{name}.{f.name}" for f in shown[:3]) or name

    # -- update -----------------------------------------------------------------------------

    def update(self) -> list[str]:
        """Change the record of the earlier examples."""
        if "update" not in self.verbs or self.way is None:
            return []
        values = self._body("update", self.resource.fields)
        if not values:
            return []
        lines = self._parents()
        if self.has_record or "get" in self.verbs:
            return [*lines, f"{self.record}.update({_keywords(values)})"]
        if not self.resource.single:
            return []
        return [*lines, f"{self.api.accessors}.{self.resource.name}.update({_keywords(values)})"]

    # -- values -----------------------------------------------------------------------------

    def _body(
        self, verb: str, fields: Iterable[Field], above: tuple[str, ...] = ()
    ) -> Arguments | None:
        """The values of fields; ``None`` where a required one has no value."""
        values: Arguments = {}
        for field in fields:
            if verb not in WRITABLE_IN[field.access]:
                continue
            needed = is_needed(verb, field.required, field.keep_on_update)
            value = self._value(field, verb, needed, above)
            if value is not None:
                values[field.name] = value
            elif needed:
                return None
        return values

    def _value(
        self, field: Field, verb: str, needed: bool = True, above: tuple[str, ...] = ()
    ) -> Any:
        """The value of a field; ``None`` if there is none, or no reason to send it."""
        sent = field.write or field.type
        item = sent.listed or sent
        value: Json
        if item.kind == "object":
            value = self._object(self.api.shapes[item.of], verb, needed, above)
        elif item.kind == "union":
            value = self._alternative(item, verb, needed, above)
        elif field.example:
            value = field.example[0] if verb == "create" else field.example[-1]
            if not needed and verb == "update" and len(field.example) == 1 and not above:
                return None
        elif item.items:  # lists in lists, and maps: the shortest value
            value = ([] if item.listed else {}) if needed else None
        else:
            value = self._any_of(item) if needed else None
        return [value] if sent.listed and value is not None else value

    def _object(self, shape: Shape, verb: str, needed: bool, above: tuple[str, ...]) -> Any:
        """The value of an object; one that is not required needs an example in it."""
        has_example = any(field.example for field in shape.fields)
        if shape.name in above or not (needed or (has_example and verb == "create")):
            return None
        return self._body(verb, shape.fields, (*above, shape.name)) or None

    def _alternative(self, each: Type, verb: str, needed: bool, above: tuple[str, ...]) -> Any:
        """The value of a union: that of its first shape that has one."""
        for tag, name in each.choices:
            value = self._object(self.api.shapes[name], verb, needed, above)
            if value is not None:
                return {each.by: tag, **value} if each.by else value
        return None

    def _any_of(self, each: Type) -> Any:
        """A value of a type with few values."""
        if each.kind == "enum":
            return next((value.value for value in self.api.enums[each.enum].values), None)
        return True if each.kind == "boolean" else None


def _keywords(values: Arguments) -> str:
    return ", ".join(f"{name}={value!r}" for name, value in values.items())
