"""From IR to what templates need: names, expressions and annotations, ready to be printed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from . import types
from .expressions import Code, call, literal
from .ids import id_types, parent_id_types
from .ir import Action, Api, Field, Link, Operation, Parameter, Resource, Shape
from .naming import words
from .signatures import (
    WRITABLE_IN,
    Signatures,
    body_arguments,
    join,
    parameter_argument,
    written,
)


@dataclass(frozen=True)
class Member:
    """A field or parameter as templates see it."""

    name: str
    expression: str
    read: str
    write: str
    doc: str


@dataclass(frozen=True)
class ShapeView:
    """A shape as templates see it."""

    name: str
    doc: str
    fields: list[Member]
    arguments: str


def has_bound(resource: Resource) -> bool:
    """Whether records of a parent lead to the resource as a list of their own."""
    return bool(resource.parents) and not resource.single


def _explained(parameter: Parameter) -> str:
    """What a parameter means, and why not to use it where the API says so."""
    if not parameter.deprecated:
        return parameter.doc
    return f"{parameter.doc} Deprecated: {parameter.deprecated}"


def _parts(shape: Shape) -> list[str]:
    """The names of the shapes that a shape is made of."""
    return [
        each.of
        for field in shape.fields
        for each in (field.type, field.type.items, field.write, field.write and field.write.items)
        if each is not None and each.of
    ]


class Views:
    """Makes the views of one API."""

    def __init__(self, api: Api) -> None:
        self.api = api

    def resource(self, resource: Resource) -> dict[str, Any]:
        signatures = Signatures(self.api, resource)
        parent = self.api.by_name.get(resource.parent)
        parent_words = words(parent.record) if parent else ""
        return {
            "resource": resource,
            "record_base": "SubResourceRecord" if resource.parents else "Record",
            "record_doc": f"One {words(resource.record)}. {resource.doc}",
            "enums": resource.enums,
            "shapes": [self.shape(each) for each in self.in_order(resource.shapes)],
            "fields": [
                *(self._record_field(each, resource) for each in resource.fields),
                *(self._link(each) for each in resource.links),
            ],
            "parameters": [self._parameter(each) for each in resource.parameters],
            "filter_arguments": join(map(parameter_argument, resource.parameters)),
            "meta": self._meta(resource),
            "verbs": list(signatures.of_resource(bound=False)),
            "record_verbs": list(signatures.of_record()),
            "bound": f"Bound{resource.name}" if has_bound(resource) else "",
            "bound_doc": f"{resource.name} of one {parent_words}.",
            "bound_verbs": list(signatures.of_resource(bound=True)),
        }

    @staticmethod
    def in_order(shapes: tuple[Shape, ...]) -> list[Shape]:
        """Shapes so that each stands after those that it is made of."""
        left = {shape.name: shape for shape in shapes}
        ordered: list[Shape] = []
        for first in shapes:
            if left.pop(first.name, None) is None:
                continue
            open_shapes = [(first, iter(_parts(first)))]
            while open_shapes:  # a chain of shapes may be longer than Python's stack
                shape, parts = open_shapes[-1]
                inner = next((left.pop(name) for name in parts if name in left), None)
                if inner is None:
                    ordered.append(shape)
                    open_shapes.pop()
                else:
                    open_shapes.append((inner, iter(_parts(inner))))
        return ordered

    def shape(self, shape: Shape) -> ShapeView:
        return ShapeView(
            shape.name,
            shape.doc,
            [self._field(field) for field in shape.fields],
            join(body_arguments(shape.fields, "build", required_in="")),
        )

    def _record_field(self, field: Field, resource: Resource) -> Member:
        """A field of a record: without a setter where no update could save it."""
        member = self._field(field)
        savable = "update" in resource.operation and field.access in WRITABLE_IN["update"]
        return member if savable else replace(member, write="")

    def _field(self, field: Field) -> Member:
        if field.link:
            return self._link(field.link, field)
        expression = call(
            "Field",
            [Code(types.codec(field.type)), field.doc],
            {
                "wire": "" if field.wire_name == field.name else field.wire_name,
                "access": "" if field.access == "writable" else field.access,
                "required": field.required,
                "write": Code(types.codec(field.write)) if field.write else None,
                "nullable": field.nullable,
                "none_as": Code(literal(field.none_as)) if field.none_as is not None else None,
                "keep_on_update": field.keep_on_update,
                "default": Code(literal(field.default)) if field.default is not None else None,
                "limits": field.limits,
            },
        )
        read = types.read_annotation(field.type)
        return Member(
            field.name,
            expression,
            f"{read} | None" if field.optional and read != "Any" else read,
            "" if field.access == "read_only" else written(field),
            f"{field.doc} {self._about(field)}",
        )

    @staticmethod
    def _about(field: Field) -> str:
        """What a field is, in a sentence: type, access, required, limits."""
        kind = field.type.kind if not field.type.items else f"array of {field.type.items.kind}"
        parts = [kind.capitalize()]
        parts += [field.access.replace("_", "-")] if field.access != "writable" else []
        parts += [f"required on {' and '.join(field.required)}"] if field.required else []
        parts += ["can be None"] if field.optional else []
        parts += [f"{field.wire_name} on the wire"] if field.wire_name != field.name else []
        parts += [f"{key.replace('_', ' ')} {value}" for key, value in field.limits.items()]
        sentence = ", ".join(parts) + "."
        return f"{sentence} Deprecated: {field.deprecated}" if field.deprecated else sentence

    def _link(self, link: Link, field: Field | None = None) -> Member:
        keywords: dict[str, Any] = {
            "many": link.many,
            "via": link.via,
            "virtual": field is None,
        }
        if link.none_when is not None:
            keywords["none_when"] = Code(literal(link.none_when))
        if field is not None:
            keywords |= {
                "wire": "" if field.wire_name == field.name else field.wire_name,
                "access": "" if field.access == "read_only" else field.access,
                "required": field.required,
                "write": Code(types.codec(field.write)) if field.write else None,
                "nullable": field.nullable,
            }
        leads = f"Bound{link.to}" if link.many else f"{link.record} | None"
        what = "list" if link.many else "record"
        return Member(
            link.name,
            call("Link", [link.doc, link.to], keywords),
            leads,
            "",
            f"{link.doc} Leads to a {what} of {link.to}, fetched when first used.",
        )

    def _parameter(self, parameter: Parameter) -> Member:
        value = types.write_annotation(parameter.type)
        return Member(
            parameter.name,
            self._parameter_expression(parameter, ""),
            f"Filter[{value}]",
            f"{value} | None",
            _explained(parameter),
        )

    @staticmethod
    def _parameter_expression(parameter: Parameter, name: str) -> Code:
        keywords: dict[str, Any] = {"name": name, "header": parameter.header}
        if parameter.wire_name != parameter.name:
            keywords["wire"] = parameter.wire_name
        if parameter.group != "filter":
            keywords["group"] = parameter.group
        elif parameter.op == "none":
            keywords["op"] = parameter.op
        elif (parameter.field, parameter.op) != (parameter.name, "equals"):
            keywords |= {"field": parameter.field, "op": parameter.op}
        return call(
            "Parameter", [Code(types.codec(parameter.type)), _explained(parameter)], keywords
        )

    def _meta(self, resource: Resource) -> Code:
        paging = resource.paging
        return call(
            "ResourceMeta",
            [],
            {
                "name": resource.name,
                "path": resource.path,
                "record": Code(resource.record),
                "operations": {each.verb: self._operation(each) for each in resource.operations}
                or Code("{}"),
                "filters": Code(f"{resource.record}Filters"),
                "actions": tuple(self._action(each) for each in resource.actions),
                "paging": paging
                and call(
                    "Paging", [paging.default_limit, paging.max_limit], {"keyset": paging.keyset}
                ),
                "key": "" if resource.key == "id" else resource.key,
                "parents": resource.parents,
                "single": resource.single,
                "any_of": resource.any_of,
                "together": resource.together,
                "scopes": resource.scopes if any(resource.scopes) else (),
                "ids": self._ids(resource),
            },
        )

    def _ids(self, resource: Resource) -> dict[str, str]:
        """The annotations of ids in paths that are no integers, besides the record's own."""
        found = parent_id_types(self.api, resource)
        for action in resource.actions:
            found |= id_types(self.api, resource, action.path)
        return {
            name: types.read_annotation(each)
            for name, each in found.items()
            if each.kind != "integer" and name != "id"
        }

    def _operation(self, operation: Operation) -> Code:
        return call(
            "Operation",
            [operation.verb, operation.method, operation.path],
            {
                "status": operation.status if operation.status != 200 else None,
                "accepts": operation.accepts,
                "parameters": tuple(
                    self._parameter_expression(each, each.name) for each in operation.parameters
                ),
                "envelope": operation.envelope,
                "partial": operation.partial,
                "doc": operation.doc,
                "deprecated": operation.deprecated,
                "sunset": operation.sunset,
            },
        )

    def _action(self, action: Action) -> Code:
        own = {resource.record for resource in self.api.resources}
        returns: Any = Code(action.returns) if action.returns else None
        if action.returns in own:
            returns = "record"
        body = self.api.shapes.get(action.body)
        required = tuple(f.name for f in body.fields if "create" in f.required) if body else ()
        return call(
            "Action",
            [action.name, action.method, action.path],
            {
                "body": Code(action.body) if action.body else action.body_of,
                "required": required,
                "returns": returns,
                "many": action.many,
                "envelope": action.envelope,
                "accepts": action.accepts,
                "on_record": action.on_record,
                "doc": action.doc,
                "deprecated": action.deprecated,
            },
        )
