"""The members of generated classes: fields, links and parameters."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from bigcommerce_sdk.records.fields import WRITABLE_IN
from bigcommerce_sdk.records.limits import words

from ..ir import Api, Field, Link, Parameter, Resource, Shape, SharedRecord, Type
from ..language import types
from ..signatures import in_bodies_of, written
from .expressions import Code, call, literal


@dataclass(frozen=True)
class Member:
    """A field, link or parameter, for templates."""

    name: str
    expression: str
    read: str
    write: str
    doc: str
    is_link: bool = False


def members(owner: Resource | Shape, prefix: str = "") -> list[Member]:
    """All fields and links of a record or shape.

    Args:
        owner: the resource or shape.
        prefix: :data:`~bigcommerce_sdk.naming.ASYNC` for links of asynchronous records.
    """
    if isinstance(owner, Shape):
        return [_field(each, prefix) for each in owner.fields]
    return [
        *(_record_field(each, owner, prefix) for each in owner.fields),
        *(_link(each, prefix) for each in owner.links),
    ]


def shared_members(api: Api, record: SharedRecord) -> list[Member]:
    """All fields of a shared record, each as far as every resource that extends it has it.

    A field that cannot be assigned on the records of one resource has no setter here, since a
    subclass can add a setter, but cannot remove one.
    """
    users = [each for each in api.resources if each.extends == record.name]
    found: list[Member] = []
    for field in record.fields:
        of_users = [
            _record_field(own, user, "")
            for user in users
            for own in user.fields
            if own.name == field.name
        ]
        found.append(min([*of_users, _field(field, "")], key=lambda each: bool(each.write)))
    return found


def parameters(resource: Resource) -> list[Member]:
    """All parameters of a resource."""
    return [_parameter(each) for each in resource.parameters]


def _record_field(field: Field, resource: Resource, prefix: str) -> Member:
    """A field of a record; it has no setter if no update can save it."""
    member = _field(in_bodies_of(resource, field), prefix)
    savable = "update" in resource.operation and "update" in WRITABLE_IN[field.access]
    return member if savable else replace(member, write="")


def _field(field: Field, prefix: str) -> Member:
    if field.link:
        return _link(field.link, prefix, field)
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
            "changed_by": field.changed_by,
            "included_as": field.included_as,
        },
    )
    read = types.read_annotation(field.type)
    return Member(
        field.name,
        expression,
        f"{read} | None" if field.optional and read != "Any" else read,
        written(field) if WRITABLE_IN[field.access] else "",
        f"{field.doc} {_about(field)}",
    )


def _about(field: Field) -> str:
    """A sentence about a field: type, access, required, limits."""
    parts = [_kind(field.type).capitalize()]
    parts += [field.access.replace("_", "-")] if field.access != "writable" else []
    parts += [f"required on {' and '.join(field.required)}"] if field.required else []
    parts += ["can be None"] if field.optional else []
    parts += [f"{field.wire_name} on the wire"] if field.wire_name != field.name else []
    parts += [each for each in (field.format, words(field.limits)) if each]
    sentence = ", ".join(parts) + "."
    return f"{sentence} Deprecated: {field.deprecated}" if field.deprecated else sentence


def _kind(each: Type) -> str:
    """The kind of a type in words, such as ``array of string``."""
    return f"{each.kind} of {_kind(each.items)}" if each.items else each.kind


def _link(link: Link, prefix: str, field: Field | None = None) -> Member:
    keywords: dict[str, Any] = {
        "many": link.many,
        "via": link.via,
        "virtual": field is None,
    }
    if link.included:
        keywords["included"] = True
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
    one = f"{prefix}{link.record} | None"
    leads = f"{prefix}Bound{link.to}" if link.many else f"AsyncLink[{one}]" if prefix else one
    what = "list" if link.many else "record"
    when = "awaited" if prefix and not link.many else "used"
    return Member(
        link.name,
        call("Link", [link.doc, link.to], keywords),
        leads,
        "",
        f"{link.doc} Leads to a {what} of {link.to}, fetched when first {when}"
        f"{', unless the response includes it' if link.included else ''}.",
        is_link=True,
    )


def _parameter(parameter: Parameter) -> Member:
    value = types.write_annotation(parameter.type)
    return Member(
        parameter.name,
        parameter_expression(parameter, ""),
        f"Filter[{value}]",
        f"{value} | None",
        _explained(parameter),
    )


def parameter_expression(parameter: Parameter, name: str) -> Code:
    """The source of the descriptor of a parameter."""
    keywords: dict[str, Any] = {
        "name": name,
        "header": parameter.header,
        "required": parameter.required,
    }
    if parameter.wire_name != parameter.name:
        keywords["wire"] = parameter.wire_name
    if parameter.group != "filter":
        keywords["group"] = parameter.group
    elif parameter.op == "none":
        keywords["op"] = parameter.op
    elif (parameter.field, parameter.op) != (parameter.name, "equals"):
        keywords |= {"field": parameter.field, "op": parameter.op}
    return call("Parameter", [Code(types.codec(parameter.type)), _explained(parameter)], keywords)


def _explained(parameter: Parameter) -> str:
    """The description of a parameter, with its deprecation."""
    if not parameter.deprecated:
        return parameter.doc
    return f"{parameter.doc} Deprecated: {parameter.deprecated}"
