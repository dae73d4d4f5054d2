"""Signatures and docstrings of methods made from metadata.

For ``help()``, ``inspect.signature`` and shells only; calls never use this module.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from bigcommerce_sdk.codecs.base import Codec
from bigcommerce_sdk.codecs.containers import Nested
from bigcommerce_sdk.endpoints.actions import body_record, parents_in_body
from bigcommerce_sdk.endpoints.metadata import deprecation_notes, is_across
from bigcommerce_sdk.endpoints.methods import (
    ACTION_BODY,
    ACTION_ROWS,
    QUERY,
    RECORD,
    REPLY_TYPES,
    RESOURCE,
    ROWS,
    covers_all_parents,
    keywords_of,
    returns_of,
    returns_records,
    rows_annotation,
    summary_of,
    takes_filter_set,
)
from bigcommerce_sdk.endpoints.queries import parameters_of
from bigcommerce_sdk.naming import ASYNC
from bigcommerce_sdk.records.fields import WRITABLE_IN, is_needed
from bigcommerce_sdk.records.limits import words
from bigcommerce_sdk.records.links import Link

if TYPE_CHECKING:
    from inspect import Signature

    from bigcommerce_sdk.endpoints.filters import Parameter
    from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
    from bigcommerce_sdk.endpoints.methods import MethodSpec
    from bigcommerce_sdk.endpoints.operations import Endpoint
    from bigcommerce_sdk.records.fields import Field


def _shown_as(text: str) -> Any:
    """A placeholder default for signatures, with ``text`` as its repr."""

    class _Default:
        def __repr__(self) -> str:
            return text

    return _Default()


#: The argument is required.
REQUIRED = _shown_as("required")
#: The argument may be left out. Unlike ``None``, this leaves the field unchanged.
UNSET = _shown_as("...")


class Argument(NamedTuple):
    """One argument of a method."""

    name: str
    annotation: str
    default: Any
    doc: str
    positional: bool = False


class Description(NamedTuple):
    """The parts of a method's signature and docstring."""

    summary: str
    arguments: list[Argument]
    returns: str
    more: str = ""


def docstring(description: Description, operation: Operation | Action) -> str:
    """Compose the docstring of a method."""
    paragraphs = [description.summary, description.more, operation.doc]
    paragraphs += deprecation_notes(operation)
    if description.arguments:
        lines = [f"    {a.name} ({a.annotation}): {a.doc}" for a in description.arguments]
        paragraphs.append("\n".join(["Args:", *lines]))
    paragraphs += [f"Returns:\n    {description.returns}"]
    paragraphs += [f"API: {operation.method} {operation.path}"]
    return "\n\n".join(filter(None, dict.fromkeys(paragraphs)))


def signature(description: Description) -> Signature:
    """Build the signature of the unbound method: positional ids, keyword-only rest."""
    from inspect import Parameter, Signature  # slow to import, and calls do not need it

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


# -- one function for each type of method ------------------------------------------------------


def of_overloads(
    overloads: list[tuple[MethodSpec, Operation]], resource: type[Endpoint[Any]]
) -> Description:
    """Describe a method of the table, its overloads merged.

    An argument that one overload lacks becomes optional.
    """
    described = [_of_spec(spec, resource, operation) for spec, operation in overloads]
    merged: dict[str, Argument] = {}
    for each in described:
        for argument in each.arguments:
            merged.setdefault(argument.name, argument)
    arguments = [
        (
            argument
            if all(name in {other.name for other in each.arguments} for each in described)
            or argument.default is not REQUIRED
            else argument._replace(default=UNSET, doc=f"{argument.doc[:-1]}; without it, lists.")
        )
        for name, argument in merged.items()
    ]
    first, *others = (each.summary for each in described)
    summary = "; or ".join([first, *(f"{each[0].lower()}{each[1:]}" for each in others)])
    summary = summary.replace(".;", ";")
    returns = " | ".join(dict.fromkeys(each.returns for each in described))
    more, spec = described[0].more, overloads[0][0]
    if RESOURCE in spec.on:
        more = "\n\n".join(filter(None, [more, _successor(resource, spec.name)]))
    return Description(summary, arguments, returns, more)


def _successor(resource: type[Endpoint[Any]], method: str) -> str:
    """The call that replaces a method that has another name or other ids in V3."""
    meta = resource.meta
    has_own = meta.successor_calls.get(method) and not resource._is_bound
    return f"V3: {meta.successor_call(method)}" if has_own else ""


def _of_spec(spec: MethodSpec, resource: type[Endpoint[Any]], operation: Operation) -> Description:
    """Describe one row of the table for a resource."""
    meta = resource.meta
    arguments: dict[str, Argument] = {}
    for group in spec.takes:
        for each in _group(group, spec, resource, operation):
            arguments.setdefault(each.name, each)  # skips a field that repeats a parent id
    record = meta.record.__name__.removeprefix(resource._prefix)
    return Description(
        summary_of(spec, meta.name, record, operation.accepts),
        [*arguments.values()],
        returns_of(spec, record, bool(meta.parents), resource._prefix),
        spec.more,
    )


def of_action(action: Action, resource: type[Endpoint[Any]], ids: Iterable[str]) -> Description:
    """Describe a named operation; on a record, ``ids`` is empty."""
    meta = resource.meta
    arguments = [
        Argument(name, _id_annotation(meta, name), REQUIRED, "Id in the path.", True)
        for name in ids
    ]
    if action.rows is not None:
        codec: Any = action.rows.write
        annotation, said = codec.takes, ACTION_BODY
        if hasattr(codec, "items"):
            annotation = f"Iterable[{codec.items.takes}]"
            said = ACTION_ROWS + _limits(action.rows)
        arguments.append(Argument(action.rows.wire, annotation, REQUIRED, said, True))
    arguments += (
        _query(each, each.required) for each in parameters_of(resource.meta, action).values()
    )
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
        returns = REPLY_TYPES.get(action.reply, "Any")
    else:
        whole = resource.meta.record if isinstance(action.returns, str) else action.returns
        name = whole.python if isinstance(whole, Codec) else whole.__name__
        returns = f"list[{name}]" if action.many else f"{name} | None"
    return Description(action.doc, arguments, returns, _successor(resource, action.name))


# -- groups of arguments -----------------------------------------------------------------------


def _group(
    group: str, spec: MethodSpec, resource: type[Endpoint[Any]], operation: Operation
) -> Iterator[Argument]:
    """Expand a group of the table to its arguments."""
    meta = resource.meta
    if group in ("parents", "any_parents"):
        is_left_out = resource._is_bound or is_across(meta, operation)
        yield from () if is_left_out else _parents(spec, meta)
    elif group == "id":
        if not meta.single:
            for name in meta.record_ids:
                annotation = _id_annotation(meta, name)
                yield Argument(name, annotation, REQUIRED, "Id of the record.", True)
    elif group in ROWS:
        record = meta.record.__name__.removeprefix(resource._prefix)
        key = _id_annotation(meta, "id")
        annotation = rows_annotation(operation.verb, record, key, meta.nested_rows)
        yield Argument(group, annotation, REQUIRED, ROWS[group], True)
    elif group == "query":
        if takes_filter_set(operation.verb, operation.accepts, bool(meta.filters._parameters)):
            name, annotation, default, doc, _ = QUERY
            yield Argument(name, annotation.format(filters=meta.filters.__name__), default, doc)
        # records repeat the parameters that they can be read with
        repeated = _repeated(meta) if RECORD in spec.on else frozenset[str]()
        for name, parameter in parameters_of(meta, operation).items():
            yield _query(parameter, parameter.required and name not in repeated)
    elif group == "body":
        yield from _body(meta.record._body_fields.values(), spec.verb)
    elif group == "changes":
        for each in _body(meta.record._body_fields.values(), spec.verb):
            yield each._replace(default=UNSET)
    else:
        most = meta.paging.max_limit if meta.paging else 0
        for name, annotation, default, doc, _ in keywords_of(group, operation.accepts):
            yield Argument(name, annotation, default, doc.format(max_limit=most))


def _repeated(meta: ResourceMeta) -> frozenset[str]:
    """The names of the parameters of the operations that return records."""
    reads = (each for verb, each in meta.operations.items() if returns_records(verb))
    return frozenset(name for each in reads for name in parameters_of(meta, each))


def _parents(spec: MethodSpec, meta: ResourceMeta) -> Iterator[Argument]:
    default, doc = REQUIRED, "Id of the parent."
    if covers_all_parents(spec, meta.operations):
        default, doc = UNSET, "Id of the parent; without it, all parents."
    for name in meta.parents:
        yield Argument(name, _id_annotation(meta, name), default, doc, True)


def _id_annotation(meta: ResourceMeta, name: str) -> str:
    """The annotation of an id in a path."""
    known = meta.key if name == "id" else name if name in meta.composite else ""
    own = meta.fields.get(known)
    found = own.codec.python if own else meta.ids.get(name, "int")
    return f"{found} | None" if meta.may_lack(known) else found


def _query(parameter: Parameter, is_required: bool) -> Argument:
    doc = parameter.doc + _choices(parameter.codec)
    if is_required:
        return Argument(parameter.name, parameter.codec.takes, REQUIRED, doc)
    return Argument(parameter.name, f"{parameter.codec.takes} | None", None, doc)


def _body(
    fields: Iterable[Field], verb: str, required: Iterable[str] | None = None
) -> Iterator[Argument]:
    """The fields that a body of ``verb`` takes, the required ones first."""

    def must(field: Field) -> bool:
        if required is not None:
            return field.name in required
        return is_needed(verb, field.required, field.keep_on_update)

    allowed = [field for field in fields if verb in WRITABLE_IN[field.access]]
    for field in sorted(allowed, key=must, reverse=True):
        optional = field.nullable or field.none_as is not None
        annotation = _takes(field) + (" | None" if optional else "")
        doc = field.doc + _choices(field.write) + _limits(field)
        yield Argument(field.name, annotation, REQUIRED if must(field) else UNSET, doc)


def _takes(field: Field) -> str:
    """The annotation of a field in a body; what is read is also taken, as records of a list are."""
    read: Any = field.codec
    sent: Any = field.write
    if sent is read:
        return field.write.takes
    is_list = hasattr(sent, "items")
    one = sent.items if is_list else sent
    names: list[str] = []
    if isinstance(field, Link):
        record = field.target.record.__name__
        names = [record, f"{ASYNC}{record}"]
    elif hasattr(read, "items") is is_list and isinstance(one, Nested):
        object_read = read.items if is_list else read
        is_other = isinstance(object_read, Nested) and object_read.record is not one.record
        names = [object_read.python] if is_other else []
    if not names:
        return field.write.takes
    annotation = " | ".join([*names, one.takes])
    return f"Sequence[{annotation}]" if is_list else annotation


def _choices(codec: Any) -> str:
    """A sentence that lists the allowed values, or ``""``."""
    values = getattr(codec, "values", ()) or getattr(getattr(codec, "items", None), "values", ())
    return f" One of {', '.join(map(repr, values))}." if values else ""


def _limits(field: Field) -> str:
    """A sentence about the limits of a field, or ``""``."""
    text = words(field.limits)
    return f" {text[0].upper()}{text[1:]}." if text else ""
