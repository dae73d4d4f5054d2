"""Allowed names and words of the schema language."""

from __future__ import annotations

import itertools
import keyword
from collections.abc import Iterable

from bigcommerce_sdk.endpoints import methods
from bigcommerce_sdk.records.fields import WRITABLE_IN

from .. import naming
from .kinds import TextKind

#: The HTTP method of each verb.
VERBS = {
    "list": "GET",
    "get": "GET",
    "create": "POST",
    "update": "PUT",
    "delete": "DELETE",
    "delete_all": "DELETE",
    "count": "GET",
    "list_all": "GET",
    "count_all": "GET",
    "create_many": "POST",
    "update_many": "PUT",
    "upsert_many": "PUT",
    "delete_many": "DELETE",
}
#: The HTTP methods that upsert_many can have.
UPSERT_METHODS = ("POST", "PUT")
#: Verbs whose request holds several rows.
ARRAY_VERBS = tuple(verb for verb in VERBS if verb.endswith("_many"))
#: Verbs whose method takes the id of a record, unless the path holds one object.
ON_ITEM = tuple(verb for verb in VERBS if methods.takes(verb, "id"))
#: Verbs whose method takes parameters, but no page.
NO_PAGES = tuple(
    verb for verb in VERBS if methods.takes(verb, "query") and not methods.takes(verb, "page")
)
GROUPS = ("filters", "options", "sort", "paging")
ACCESS = tuple(WRITABLE_IN)
COMPARISONS = (
    "equals", "min", "max", "greater", "less", "like", "in", "not_in", "not", "contains", "keyword",
    "none",
)  # fmt: skip
#: Comparisons that the end of a filter's name implies, such as ``price__max``; with a
#: ``filter_separator`` in api.yaml, the name on the wire ends in them too.
SUFFIXES = ("min", "max", "greater", "less", "like", "in", "not_in", "not")
#: Wire formats of array parameters.
ARRAY_WIRES = ("csv", "repeated")
#: Kinds of paging of lists whose responses have ``meta``.
PAGING_KINDS = ("page", "cursor", "after", "none")
METHODS = ("GET", "POST", "PUT", "DELETE")
#: Types of responses that are not JSON.
REPLIES = ("text", "bytes")

_CLASS = r"[A-Z][A-Za-z0-9]{0,60}"
_NAME = r"[a-z][a-z0-9]*(_{1,2}[a-z0-9]+)*_?"


def _one_of(names: Iterable[str]) -> str:
    """A pattern that matches the names."""
    return "|".join(sorted(names))


def _name(taken: Iterable[str]) -> TextKind:
    """The kind of a new Python name, except those that the rule reserved-name rejects."""
    return TextKind(PYTHON_NAME.name, _NAME, _one_of({*taken, *keyword.kwlist}))


def _classes_of(modules: Iterable[str]) -> list[str]:
    """The names of classes whose modules would have these names."""
    found: list[str] = []
    for module in modules:
        words = [(word.capitalize(), word.upper()) for word in module.split("_")]
        names = map("".join, itertools.product(*words))
        found += [name for name in names if naming.module_name(name) == module]
    return found


#: What a name with a reserved prefix matches.
_PREFIXED = [f"{prefix}.*" for prefix in naming.RESERVED_PREFIXES]

CLASS_NAME = TextKind("a class name such as ProductImages", _CLASS)
#: The name of an enum, where its values are not.
ENUM_NAME = TextKind("the name of an enum under enums, such as CouponType", _CLASS)
#: The name of a shape, enum or record.
NEW_CLASS = TextKind(CLASS_NAME.name, _CLASS, _one_of({*naming.RESERVED_CLASSES, *_PREFIXED}))
#: The name of a resource, which a module is named after.
RESOURCE_CLASS = TextKind(
    CLASS_NAME.name,
    _CLASS,
    _one_of(
        {
            *naming.RESERVED_CLASSES,
            *_PREFIXED,
            *_classes_of(
                naming.RESERVED_MODULES
                | naming.RESERVED_FILES
                | {each for each in keyword.kwlist if each.islower()}
            ),
        }
    ),
)
#: A name that is defined elsewhere.
PYTHON_NAME = TextKind("a name such as min_id", _NAME)
FIELD_NAME = _name(naming.RESERVED_ON_RECORDS)
PARAMETER_NAME = _name(naming.RESERVED_PARAMETERS)
ACTION_NAME = _name(naming.RESERVED_ON_RESOURCES)
WIRE_NAME = TextKind("a name on the wire", r"[A-Za-z0-9_:.-]{1,80}")
INCLUDED = TextKind("a value of include", r"[A-Za-z0-9_.]{1,60}")
ENVELOPE_NAME = TextKind("a name on the wire, or '' for none", r"[A-Za-z0-9_:.-]{0,80}")
BASE_PATH = TextKind("a path such as /api/v2", r"/[A-Za-z0-9_{}/.-]*")
#: A segment that is no placeholder, or one with a brace too few, in any path.
_ODD_SEGMENTS = (
    r".*//.*|/.+/|.*/\.{1,2}(?:/.*)?|.*[^/]\{.*|.*\}[^/].*|.*\{[^}]*|[^{]*\}.*"
    r"|.*\{(?:__[^}]*|[^A-Za-z_}][^}]*|[^}]*[^A-Za-z0-9_}][^}]*|)\}.*"
)
_KEYWORDS = rf".*\{{(?:{_one_of(keyword.kwlist)})\}}.*"
_ONE_ID_TWICE = r".*(\{[^}]*\}).*\1.*"
#: The rule ``path`` reports what is wrong with a path.
PATH = TextKind(
    "a path such as /orders/{order_id}/products",
    BASE_PATH.pattern,
    f"{_ODD_SEGMENTS}|{_KEYWORDS}|{_ONE_ID_TWICE}",
)
HEADER = TextKind("a header name", r"[A-Za-z0-9-]{1,60}")
LINE = TextKind("one line of text")
SCOPE = TextKind("an OAuth scope", r"[a-z0-9_]+")
