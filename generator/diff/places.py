"""Places of a schema: how their subjects are spelled, and the words that tell of them in Python."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bigcommerce_sdk.endpoints.methods import RESOURCE, of_verb

from ..ir import (
    Action,
    Enum,
    Field,
    Link,
    Operation,
    Parameter,
    Resource,
    Shape,
    SharedRecord,
    Union,
)
from ..naming import module_name
from .changes import named

#: What a group of parameters is called in a schema file.
_GROUPS = {"filter": "filters", "option": "options", "sort": "sort"}


@dataclass(frozen=True)
class Place:
    """Something that a change can be about.

    Attributes:
        subject: its name in reports.
        words: what it is called in Python, for the meanings of rules.
    """

    subject: str
    words: Mapping[str, str] = field(default_factory=dict[str, str])

    def below(self, key: str, name: str, **words: str) -> Place:
        """A place inside this one."""
        subject = f"{self.subject}.{key}.{named(name)}" if key else f"{self.subject}.{named(name)}"
        return Place(subject, {**self.words, "name": name, **words})

    def field(self, each: Field) -> Place:
        """A field of the record or shape."""
        attribute = f"{self.words['variable']}.{each.name}"
        setting = f"{self.words['made_by']}({each.name}=...)"
        return self.below("fields", each.name, attribute=attribute, setting=setting)

    def link(self, each: Link) -> Place:
        """A link of the record."""
        attribute = f"{self.words['variable']}.{each.name}"
        return self.below("links", each.name, attribute=attribute)

    def parameter(self, each: Parameter) -> Place:
        """A parameter of the list, or of this operation."""
        own = "verb" in self.words
        call = (
            f"api.{self.words['owner']}.{self.words['verb' if own else 'lists']}({each.name}=...)"
        )
        key = "parameters" if own else group_of(each)
        return self.below(key, each.name, call=call, attribute=call)

    def operation(self, each: Operation) -> Place:
        """One of the common verbs."""
        method = next((spec.name for spec in of_verb(each.verb, RESOURCE)), each.verb)
        call = f"api.{self.words['owner']}.{method}(...)"
        return self.below("operations", each.verb, verb=method, call=call, attribute=call)

    def record_method(self, name: str, each: Operation) -> Place:
        """A method that records have where their resource has one of the common verbs."""
        place = self.operation(each)
        method = f"{self.words['variable']}.{name}()"
        return place.below("record", name, method=method)

    def action(self, each: Action) -> Place:
        """A named operation."""
        call = f"api.{self.words['owner']}.{each.name}(...)"
        method = f"{self.words['variable']}.{each.name}()"
        return self.below(
            "actions", each.name, verb=each.name, call=call, method=method, attribute=call
        )


def group_of(each: Parameter) -> str:
    """The key of a resource that holds a parameter."""
    return _GROUPS.get(each.group, each.group)


def of_resource(resource: Resource) -> Place:
    """A resource, with the words for its records."""
    verb = "create" if "create" in resource.operation else "update"
    lists = "all" if "list" in resource.operation else "get"
    made_by = f"api.{resource.name}.{verb}"
    return Place(
        resource.name,
        {
            "name": resource.name,
            "owner": resource.name,
            "variable": module_name(resource.record),
            "made_by": made_by,
            "call": f"{made_by}(...)",
            "lists": lists,
            "attribute": f"api.{resource.name}",
        },
    )


def of_record(resource: Resource) -> Place:
    """The class of a resource's records."""
    return of_resource(resource).below("", "record")


def of_paging(resource: Resource) -> Place:
    """Paging of a resource's list."""
    call = f"api.{resource.name}.all(...)"
    return of_resource(resource).below("", "paging", call=call, attribute="paging")


def of_shape(shape: Shape) -> Place:
    """A shape, with the words for its fields."""
    words = {
        "name": shape.name,
        "owner": shape.name,
        "variable": module_name(shape.name),
        "made_by": shape.name,
        "call": f"{shape.name}(...)",
        "attribute": shape.name,
    }
    return Place(shape.name, words)


def of_shared_record(record: SharedRecord, resources: Sequence[Resource]) -> Place:
    """A shared record, with the words of a resource that extends it."""
    words: Mapping[str, str] = of_resource(resources[0]).words if resources else {}
    named_so = {"name": record.name, "owner": record.name, "attribute": record.name}
    return Place(record.name, {**of_shape(record).words, **words, **named_so})


def of_enum(enum: Enum | Union) -> Place:
    """An enum or a union."""
    return Place(enum.name, {"name": enum.name, "owner": enum.name, "attribute": enum.name})


def of_class(each: Shape | Union | Enum) -> Place:
    """A shape, a union or an enum."""
    return of_shape(each) if isinstance(each, Shape) else of_enum(each)
