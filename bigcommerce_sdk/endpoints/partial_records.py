"""What to do about a field that a response lacks. Only error messages need it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.endpoints.metadata import path_ids
from bigcommerce_sdk.endpoints.queries import INCLUDE, limiting, parameters_of

if TYPE_CHECKING:
    from bigcommerce_sdk.endpoints.filters import Parameter
    from bigcommerce_sdk.endpoints.metadata import ResourceMeta
    from bigcommerce_sdk.records.fields import Field
    from bigcommerce_sdk.records.record import Record

#: Fields that V3 includes under another name than their own.
INCLUDED_AS = {"form_fields": "formfields", "store_credit_amounts": "storecredit"}


def advice_on(meta: ResourceMeta, record: Record, field: Field) -> str:
    """How to read a record with a field that it lacks: the end of a sentence, and a sentence.

    Args:
        meta: the resource of the record.
        record: the record.
        field: the field.
    """
    name = INCLUDED_AS.get(field.wire, field.wire)
    for verb in ("get", "list"):
        operation = meta.operations.get(verb)
        parameter = None if operation is None else parameters_of(meta, operation).get(INCLUDE)
        if parameter is None or name not in included(parameter):
            continue
        value = repr([name]) if hasattr(parameter.codec, "items") else repr(name)
        parents: tuple[Any, ...] = (record._origin() or ("", ()))[1]
        known = [*zip(meta.parents, parents, strict=False)]
        if verb == "get" and not meta.single:
            known += zip(meta.record_ids, path_ids(meta.key_of(record._raw)), strict=True)
        ids = [name if each is None else repr(each) for name, each in known]
        call = f"api.{record._resource_name}.{'iterall' if verb == 'list' else verb}"
        arguments = ", ".join([*ids, f"{INCLUDE}={value}"])
        return f" without {INCLUDE}. Use {call}({arguments})."
    lacks_all = ", which may be partial."
    if "get" in meta.operations:
        return f"{lacks_all} refresh() fetches the whole record."
    listed = meta.operations.get("list")
    limits = limiting(meta, listed) if listed is not None else ()
    return f"{lacks_all} Leave out {' and '.join(limits)} to read it." if limits else lacks_all


def included(parameter: Parameter) -> tuple[Any, ...]:
    """The values of ``include``, as far as they are known."""
    items = getattr(parameter.codec, "items", parameter.codec)
    found: tuple[Any, ...] = getattr(items, "values", ())
    return found
