"""Every attribute of the IR: how it is compared, or why it is not.

A test holds these tables against the IR, so an attribute that is new there must be entered here.
"""

from __future__ import annotations

from ..ir import (
    Action,
    Api,
    Enum,
    EnumValue,
    Facts,
    Field,
    Link,
    Operation,
    Paging,
    Parameter,
    Resource,
    Shape,
    SharedRecord,
    Type,
    Union,
)
from . import of_resources, of_unions, of_values
from .comparisons import Comparison, differs, errors, flag, groups, mapping, reason

DOC = differs("doc-changed")
NOTE = differs("note-changed")

#: How each attribute is compared, by the class that has it; attributes that mean something only
#: together stand in one row.
COMPARED: dict[type, dict[str, Comparison]] = {
    Facts: {
        "name": differs("api-name-changed"),
        **{
            key: mapping(key, "api-fact-added", "api-fact-removed", "api-fact-changed")
            for key in ("hosts", "base_paths", "headers", "paging")
        },
        "errors": errors,
    },
    Resource: {
        "path": differs("resource-path-changed"),
        "doc": DOC,
        "source": differs("source-changed"),
        "note": NOTE,
        "deprecated": reason("resource-deprecated", "resource-undeprecated"),
        "superseded": reason("resource-superseded", "resource-not-superseded"),
        "successor": differs("successor-changed"),
        "supersedes": differs("supersedes-changed"),
        "area": differs("area-changed"),
        "scopes": differs("scope-changed"),
        "key composite": of_resources.key,
        "single": of_resources.single,
        "parents": of_resources.parents,
        "parent": differs("resource-moved"),
        "any_of": groups("any_of", "any-of-added", "any-of-removed"),
        "columns": differs("columns-changed"),
        "extends": of_resources.extended,
        "together": groups("together", "together-added", "together-removed"),
    },
    Paging: {
        "default_limit": differs("page-size-changed"),
        "max_limit": of_resources.page_limit,
        "keyset": of_resources.keyset,
        "by": of_resources.paging_kind,
        "lowered_by": of_resources.lowered,
    },
    Operation: {
        "method": differs("operation-method-changed"),
        "path": of_resources.operation_path,
        "status statuses": of_resources.statuses,
        "accepts": of_resources.accepts,
        "envelope": differs("operation-envelope-changed"),
        "partial": flag("operation-became-partial", "operation-became-whole"),
        "by through": of_resources.way,
        "max_rows": differs("batch-size-changed"),
        "concurrent": of_resources.concurrent,
        "ids": differs("batch-ids-changed"),
        "needs_filter": flag("operation-needs-filter", "operation-needs-no-filter"),
        "evidence": differs("evidence-changed"),
        "deprecated sunset": of_resources.operation_reason,
        "note": NOTE,
        "doc": DOC,
    },
    Action: {
        "method": differs("operation-method-changed"),
        "path": of_resources.operation_path,
        "body body_of rows": of_resources.action_body,
        "max_items": of_resources.action_rows,
        "returns many reply": of_resources.action_result,
        "envelope": differs("operation-envelope-changed"),
        "accepts": of_resources.accepts,
        "on_record": flag("record-method-added", "record-method-removed"),
        "evidence": differs("evidence-changed"),
        "deprecated": reason("operation-deprecated", "operation-undeprecated"),
        "note": NOTE,
        "doc": DOC,
    },
    Parameter: {
        "wire_name": differs("filter-wire-name-changed"),
        "type": of_values.parameter_type,
        "group": of_values.parameter_group,
        "field op": of_values.parameter_meaning,
        "header": of_values.parameter_place,
        "required": flag("filter-became-required", "filter-became-optional"),
        "deprecated": reason("filter-deprecated", "filter-undeprecated"),
        "note": NOTE,
        "doc": DOC,
    },
    Field: {
        "wire_name": differs("field-wire-name-changed"),
        "type write": of_values.field_type,
        "access": of_values.access,
        "required keep_on_update": of_values.required,
        "nullable none_as": of_values.nothing,
        "parent": flag("field-became-parent-id", "field-is-no-parent-id"),
        "changed_by": of_values.changed_by,
        "included_as": of_values.included_as,
        "default": of_values.default,
        "example": differs("example-changed"),
        "limits": of_values.limits,
        "format": differs("field-format-changed"),
        "deprecated": reason("field-deprecated", "field-undeprecated"),
        "note": NOTE,
        "doc": DOC,
    },
    Link: {
        "to": differs("link-target-changed"),
        "many": flag("link-became-list", "link-became-single"),
        "via": differs("link-key-changed"),
        "none_when": of_resources.link_none,
        "included": flag("link-rows-used", "link-rows-ignored"),
        "note": NOTE,
        "doc": DOC,
    },
    Shape: {"doc": DOC, "note": NOTE, "module": differs("class-moved")},
    SharedRecord: {"doc": DOC, "note": NOTE},
    Union: {
        "by": differs("union-key-changed"),
        "alternatives": of_unions.alternatives,
        "doc": DOC,
        "note": NOTE,
        "module": differs("class-moved"),
    },
    Enum: {
        "base": differs("enum-base-changed"),
        "values": of_values.enum_values,
        "open": of_values.enum_open,
        "doc": DOC,
        "note": NOTE,
        "module": differs("class-moved"),
    },
}

#: Attributes that the link of a field shares with the field, which tells of them.
SHARED_WITH_FIELD = ("name", "doc", "note")

#: What is compared by walking into it.
WALKED: dict[type, tuple[str, ...]] = {
    Api: (
        "facts",
        "resources",
        "shared_shapes",
        "shared_enums",
        "shared_records",
        "shared_unions",
    ),
    Resource: (
        "name",
        "record",
        "operations",
        "actions",
        "paging",
        "parameters",
        "fields",
        "links",
        "shapes",
        "enums",
        "unions",
    ),
    Operation: ("verb", "parameters"),
    Action: ("name", "parameters"),
    Parameter: ("name",),
    Field: ("name", "link"),
    Link: ("name",),
    Shape: ("name", "fields"),
    SharedRecord: ("name", "fields"),
    Union: ("name",),
    Enum: ("name",),
    EnumValue: ("value", "label"),
    Type: ("kind", "wire", "of", "resource", "enum", "items", "lenient"),
}

_WRITTEN = "Where something is written means nothing to calling code."
_DERIVED = "It follows from an attribute that is compared: "

#: What is not compared, and why.
IGNORED: dict[type, dict[str, str]] = {
    Api: {"shared_files": _WRITTEN},
    Facts: {
        "file": _WRITTEN,
        "position": _WRITTEN,
        "keys": _WRITTEN,
        "success": _DERIVED + "the resolver gives each operation its status.",
        "envelope": _DERIVED + "the resolver gives each operation its envelope.",
        "filter_separator": _DERIVED + "the resolver gives each parameter its wire name.",
        "array_parameters": _DERIVED + "the resolver gives each parameter its wire format.",
    },
    Resource: {
        "file": _WRITTEN,
        "position": _WRITTEN,
        "keys": _WRITTEN,
        "module": _DERIVED + "the name.",
        "readable": "Only schemas without problems are compared.",
        "superseded_by": _DERIVED + "the resource of V3 that says so.",
        "successor_calls": _DERIVED + "the resource of V3 that supersedes it.",
        "confidence": _DERIVED + "the types of its fields are lenient.",
    },
    Operation: {"position": _WRITTEN, "keys": _WRITTEN},
    Action: {"position": _WRITTEN, "keys": _WRITTEN},
    Parameter: {"position": _WRITTEN, "keys": _WRITTEN},
    Field: {"position": _WRITTEN, "keys": _WRITTEN},
    Link: {
        "position": _WRITTEN,
        "keys": _WRITTEN,
        "record": _DERIVED + "the resource that it leads to.",
    },
    Shape: {"position": _WRITTEN, "keys": _WRITTEN},
    SharedRecord: {
        "position": _WRITTEN,
        "keys": _WRITTEN,
        "module": "Shared records are always in the module of what is shared.",
    },
    Union: {"position": _WRITTEN, "keys": _WRITTEN},
    Enum: {"position": _WRITTEN, "keys": _WRITTEN},
    EnumValue: {"position": _WRITTEN},
    Type: {
        "enum_base": _DERIVED + "the enum says what became of its values.",
        "enum_open": _DERIVED + "the enum says what became of its values.",
        "recursive": "It decides when a class is looked up, and changes no value.",
        "by": _DERIVED + "the union says what became of it.",
        "choices": _DERIVED + "the union says what became of them.",
    },
}
