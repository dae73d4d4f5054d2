"""What a method made from metadata says of itself: arguments, return type, docstring.

Nothing here runs when a method is called; it is for ``help()``, ``inspect.signature`` and shells.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from bigcommerce_sdk.endpoints.actions import body_record, parents_in_body
from bigcommerce_sdk.endpoints.metadata import OVER_ALL_PARENTS, marks
from bigcommerce_sdk.endpoints.queries import EXTRA, parameters_of
from bigcommerce_sdk.records.fields import WRITABLE_IN
from bigcommerce_sdk.records.limits import words

if TYPE_CHECKING:
    from inspect import Signature

    from bigcommerce_sdk.endpoints.filters import Parameter
    from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
    from bigcommerce_sdk.endpoints.methods import MethodSpec
    from bigcommerce_sdk.endpoints.operations import Endpoint
    from bigcommerce_sdk.records.fields import Field


def _shown_as(text: str) -> Any:
    """A default that signatures show, and that is no value one could pass. Its class is nobody's
    to name: a default stands for arguments of every type."""

    class _Default:
        def __repr__(self) -> str:
            return text

    return _Default()


#: Must be given.
REQUIRED = _shown_as("required")
#: Left out, which is not the same as ``None``: a field that is not sent stays as it is.
UNSET = _shown_as("...")


class Argument(NamedTuple):
    """One argument of a method."""

    name: str
    annotation: str
    default: Any
    doc: str
    positional: bool = False


class Description(NamedTuple):
    """What a method says of itself."""

    summary: str
    arguments: list[Argument]
    returns: str


def docstring(description: Description, operation: Operation | Action) -> str:
    """The whole docstring of a method."""
    paragraphs = [description.summary, operation.doc, *marks(operation)]
    if description.arguments:
        lines = [f"    {a.name} ({a.annotation}): {a.doc}" for a in description.arguments]
        paragraphs.append("\n".join(["Args:", *lines]))
    paragraphs += [f"Returns:\n    {description.returns}"]
    paragraphs += [f"API: {operation.method} {operation.path}"]
    return "\n\n".join(filter(None, dict.fromkeys(paragraphs)))


def signature(description: Description) -> Signature:
    """The signature of the unbound method: ids by position, everything else by keyword."""
    from inspect import Parameter, Signature  # only those who look need it, and it is not light

    parameters = [Parameter("self", Parameter.POSITIONAL_ONLY)]
    for each in sorted(description.arguments, key=lambda each: not each.positional):
        parameters.append(
            Parameter(
                each.name,
                Parameter.POSITIONAL_ONLY if each.positional else Parameter.KEYWORD_ONLY,
                default=Parameter.empty if each.default is REQUIRED else each.default,
                annotation=each.annotation,
            )
        )
    return Signature(parameters, return_annotation=description.returns)


# -- one function per sort of method -----------------------------------------------------------


def of_kind(kind: MethodSpec, resource: type[Endpoint[Any]], operation: Operation) -> Description:
    """A method of a resource class that every resource has in the same form."""
    meta = resource.meta
    record = meta.record.__name__
    parents = _parents(resource, kind.verb)
    arguments = list(parents)
    returns = kind.returns.format(record=record)
    if kind.takes_id and not meta.single:
        lists = kind.name == "get" and bool(parents) and "list" in meta.operations
        arguments.append(_id(resource, lists))
        returns = f"{returns} | list[{record}]" if lists else returns
    if meta.single and kind.verb == "get" and meta.parents:
        returns = f"{record} | None"
    taken = {each.name for each in arguments}  # a field that repeats a parent's id is left out
    for group in kind.takes:
        keywords = _group(group, resource, operation, kind.verb)
        arguments += [each for each in keywords if each.name not in taken]
    return Description(kind.doc.format(**_words(resource)), arguments, returns)


def of_filters(resource: type[Endpoint[Any]]) -> Description:
    """``filters()``."""
    summary = "An empty set of this list's filters, to be filled and passed as query=."
    return Description(summary, [], resource.meta.filters.__name__)


def of_call(resource: type[Endpoint[Any]]) -> Description:
    """Calling a bound sub-resource."""
    operations, record = resource.meta.operations, resource.meta.record.__name__
    arguments = [_id(resource, optional=True)] if "get" in operations else []
    for group in ("query", "page", "extra"):
        arguments += _group(group, resource, operations["list"], "list")
    paged = ", or one page with page= or limit=" if "paging" in operations["list"].accepts else ""
    summary = "All {many}" + paged + ("; or one {one} by its id." if "get" in operations else ".")
    returns = f"list[{record}]" + (f" | {record}" if "get" in operations else "")
    return Description(summary.format(**_words(resource)), arguments, returns)


def of_action(action: Action, resource: type[Endpoint[Any]], ids: Iterable[str]) -> Description:
    """A named operation, on a resource class with its ids or on a record without."""
    meta = resource.meta
    arguments = [
        Argument(name, _id_annotation(meta, name), REQUIRED, "Id in the path.", True)
        for name in ids
    ]
    arguments += map(_query, parameters_of(resource.meta, action).values())
    record = body_record(resource.meta, action)
    if record is not None:
        verb = action.body if isinstance(action.body, str) else "build"
        parents = parents_in_body(resource.meta, action)
        arguments += [
            Argument(name, _id_annotation(meta, name), REQUIRED, "Id of the parent.")
            for name in parents
        ]
        arguments += _body(record._fields.values(), verb, action.required or None)
    if action.returns is None:
        returns = "Any"
    else:
        whole = resource.meta.record if isinstance(action.returns, str) else action.returns
        name = whole.__name__
        returns = f"list[{name}]" if action.many else f"{name} | None"
    return Description(action.doc, arguments, returns)


def of_record_verb(name: str, summary: str, resource: type[Endpoint[Any]]) -> Description:
    """A method of a record."""
    arguments: list[Argument] = []
    if name == "update":
        fields = resource.meta.record._body_fields.values()
        arguments = [each._replace(default=UNSET) for each in _body(fields, "update")]
    returns = "None" if name == "delete" else resource.meta.record.__name__
    return Description(summary.format(**_words(resource)), arguments, returns)


# -- groups of arguments -----------------------------------------------------------------------


def _parents(resource: type[Endpoint[Any]], verb: str) -> list[Argument]:
    """The ids of the parents; optional where the verb works over all parents too."""
    if resource._is_bound:
        return []
    if OVER_ALL_PARENTS.get(verb) in resource.meta.operations:
        default, doc = UNSET, "Id of the parent; without it, all parents."
    else:
        default, doc = REQUIRED, "Id of the parent."
    meta = resource.meta
    return [Argument(name, _id_annotation(meta, name), default, doc, True) for name in meta.parents]


def _id_annotation(meta: ResourceMeta, name: str) -> str:
    """The type of an id in a path."""
    own = meta.fields.get(meta.key) if name == "id" else None
    return own.codec.python if own else meta.ids.get(name, "int")


def _id(resource: type[Endpoint[Any]], optional: bool) -> Argument:
    meta = resource.meta
    annotation = meta.fields[meta.key].codec.python if meta.key in meta.fields else "int"
    if optional:
        return Argument("id", annotation, UNSET, "Id of the record; without it, lists.", True)
    return Argument("id", annotation, REQUIRED, "Id of the record.", True)


def _group(
    group: str, resource: type[Endpoint[Any]], operation: Operation, verb: str
) -> Iterator[Argument]:
    """The arguments of a group that a kind of method takes."""
    most = resource.meta.paging.max_limit if resource.meta.paging else 0
    if group == "window":
        yield Argument("start", "int", 0, "Rows to skip.")
        yield Argument("limit", "int | None", None, "Most rows to give; None for all.")
    elif group == "walk":
        doc = f"Rows of one request, up to {most} (the default)."
        yield Argument("page_size", "int | None", None, doc)
        doc = "Most pages that are fetched at once, ahead of you; 1 is without threads."
        yield Argument("concurrency", "int", 1, doc)
        doc = "What checkpoint() of an earlier walk gave; it goes on there."
        yield Argument("resume_from", "dict[str, Any] | None", None, doc)
    elif group == "page" and "paging" in operation.accepts:
        yield Argument("page", "int | None", None, "Number of the page, from 1.")
        yield Argument("limit", "int | None", None, f"Rows of the page, up to {most}.")
    elif group == "query":
        listed = operation.verb.startswith("list") and resource.meta.filters._parameters
        if listed or "filters" in operation.accepts:
            name = resource.meta.filters.__name__
            yield Argument("query", f"{name} | None", None, "Filters made with filters().")
        yield from map(_query, parameters_of(resource.meta, operation).values())
    elif group == "extra":
        doc = "Parameters that the schema does not know, by wire name; sent as they are."
        yield Argument(EXTRA, "Mapping[str, Any] | None", None, doc)
    elif group == "body":
        yield from _body(resource.meta.record._body_fields.values(), verb)


def _query(parameter: Parameter) -> Argument:
    doc = parameter.doc + _choices(parameter.codec)
    return Argument(parameter.name, f"{parameter.codec.takes} | None", None, doc)


def _body(
    fields: Iterable[Field], verb: str, required: Iterable[str] | None = None
) -> Iterator[Argument]:
    """The fields that a body of ``verb`` takes, the required ones first."""

    def must(field: Field) -> bool:
        if required is not None:
            return field.name in required
        return verb in field.required or (verb == "update" and field.keep_on_update)

    allowed = [field for field in fields if verb in WRITABLE_IN[field.access]]
    for field in sorted(allowed, key=must, reverse=True):
        optional = field.nullable or field.none_as is not None
        annotation = field.write.takes + (" | None" if optional else "")
        doc = field.doc + _choices(field.write) + _limits(field)
        yield Argument(field.name, annotation, REQUIRED if must(field) else UNSET, doc)


def _choices(codec: Any) -> str:
    """`` One of …`` where the values are listed."""
    values = getattr(codec, "values", ()) or getattr(getattr(codec, "items", None), "values", ())
    return f" One of {', '.join(map(repr, values))}." if values else ""


def _limits(field: Field) -> str:
    """`` At most …`` where the field has limits."""
    said = words(field.limits)
    return f" {said[0].upper()}{said[1:]}." if said else ""


def _words(resource: type[Endpoint[Any]]) -> dict[str, str]:
    """What a resource's class names read like in a sentence."""

    def split(name: str) -> str:
        return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower()

    return {"many": split(resource.meta.name), "one": split(resource.meta.record.__name__)}
