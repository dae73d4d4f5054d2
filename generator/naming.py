"""Names: how one is made from another, and which ones are taken.

Python names stand in the schema itself (a field ``class_`` with ``wire_name: class``), so nothing
is renamed silently: a name that cannot be used is a problem with a line number.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Container
from functools import cache

from bigcommerce_sdk.endpoints.methods import (
    BOUND,
    KEYWORDS,
    QUERY,
    RECORD,
    RESOURCE,
    ROW_DICTS,
    named_after,
)
from bigcommerce_sdk.naming import ASYNC, words

#: Names that the bodies of generated classes use, so that nothing in them can have one.
RESERVED_IN_CLASSES = frozenset(
    {
        "bool",
        "codecs",
        "date",
        "datetime",
        "deprecated",
        "dict",
        "float",
        "int",
        "list",
        "overload",
        "property",
        "self",
        "str",
    }
)

#: What records have besides fields. Kept equal to the runtime's by a test.
RESERVED_ON_RECORDS = (
    RESERVED_IN_CLASSES | named_after(RECORD) | {"changes", "fields", "keys", "to_dict", "writable"}
)

#: What records of sub-resources have besides that.
RESERVED_ON_SUB_RESOURCE_RECORDS = frozenset({"parent_id"})

#: What filter sets have besides filters, and the arguments that verbs have besides parameters.
RESERVED_PARAMETERS = (
    RESERVED_IN_CLASSES
    | {"to_dict", QUERY.name}
    | {keyword.name for group in KEYWORDS.values() for keyword in group}
)

#: Method names of resource classes that an action cannot take.
RESERVED_ON_RESOURCES = (
    RESERVED_IN_CLASSES | named_after(RESOURCE) | named_after(BOUND) | {"refresh", "store", "meta"}
)

#: What a client has besides resources, and what generated modules import.
RESERVED_CLASSES = frozenset(
    {
        "Accessor",
        "Accessors",
        "Action",
        "Any",
        "BaseRecord",
        "BigcommerceApi",
        "BoundResource",
        "ClassVar",
        "Collection",
        "Decimal",
        "False",
        "Field",
        "File",
        "FileSource",
        "Filter",
        "FilterSet",
        "Generic",
        "Iterable",
        "Iterator",
        "Link",
        "Literal",
        "Mapping",
        "NestedRecord",
        "Never",
        "None",
        "OneOf",
        "Operation",
        "Paging",
        "Parameter",
        "RESOURCES",
        "Record",
        "RecordPage",
        "Required",
        "Resource",
        "ResourceMeta",
        "Sequence",
        "SubResourceRecord",
        "True",
        "TypeAlias",
        "TypeVar",
        "TypedDict",
        "Union",
    }
)

#: Prefixes of the names of generated classes, which no class of a schema can have.
RESERVED_PREFIXES = (ASYNC, "Bound")

#: Module names that the generated package uses itself, as files or as names in its ``__init__`` and
#: its stub: a module of that name would take the place of the latter once it is imported.
RESERVED_MODULES = frozenset(
    {
        "accessors",
        "annotations",
        "api",
        "check_generated",
        "dict",
        "dir",
        "getattr",
        "import_module",
        "index",
        "inputs",
        "list",
        "listed",
        "load",
        "paths",
        "shared",
        "str",
        "v2",
        "v3",
    }
)

#: Names that no file can have on Windows.
RESERVED_FILES = frozenset(
    {"aux", "con", "nul", "prn", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
)

#: The module of the typed dicts of the generated package.
INPUTS = "inputs"
#: The verbs whose fields have a typed dict.
BODIES = ("create", "update")


def body_dict(record: str, verb: str) -> str:
    """The typed dict of the fields of a create or update: ``ProductCreate``, ``ProductUpdate``."""
    return f"{record}{verb.capitalize()}"


def input_dicts(record: str, verbs: Container[str]) -> list[str]:
    """The typed dicts of the bodies and rows of a resource with these verbs."""
    bodies = [verb for verb in BODIES if verb in verbs or f"{verb}_many" in verbs]
    rows = [name for verb, name in ROW_DICTS.items() if name and verb in verbs]
    names = [
        *(body_dict(record, verb) for verb in bodies),
        *(n.format(record=record) for n in rows),
    ]
    return list(dict.fromkeys(names))


def nested_dict(shape: str) -> str:
    """The typed dict of a nested record, which annotations of its fields name."""
    return f"{shape}Dict"


def module_name(class_name: str) -> str:
    """``ProductImages`` → ``product_images``."""
    return words(class_name).replace(" ", "_")


def is_python_name(name: str) -> bool:
    """Whether a name can be an attribute and an argument."""
    return name.isidentifier() and not keyword.iskeyword(name) and not name.startswith("__")


@cache
def placeholders(path: str) -> tuple[str, ...]:
    """The names in the braces of a path, in order."""
    return tuple(re.findall(r"\{(\w*)\}", path))


def template(path: str) -> str:
    """A path without the names of its ids: what tells it from others."""
    return re.sub(r"\{\w*\}", "{}", path)
