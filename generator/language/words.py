"""The words and names that the schema language allows."""

from __future__ import annotations

from ..kinds import TextKind

VERBS = (
    "list",
    "get",
    "create",
    "update",
    "delete",
    "delete_all",
    "count",
    "list_all",
    "count_all",
)
GROUPS = ("filters", "options", "sort", "paging")
ACCESS = ("writable", "read_only", "write_only", "create_only", "update_only")
COMPARISONS = ("equals", "min", "max", "like", "in", "not", "contains", "keyword", "none")
METHODS = ("GET", "POST", "PUT", "DELETE")

CLASS_NAME = TextKind("a class name such as ProductImages", r"[A-Z][A-Za-z0-9]{0,60}")
PYTHON_NAME = TextKind("a name such as min_id", r"[a-z][a-z0-9]*(_{1,2}[a-z0-9]+)*_?")
WIRE_NAME = TextKind("a name on the wire", r"[A-Za-z0-9_:.-]{1,80}")
PATH = TextKind("a path such as /orders/{order_id}/products", r"/[A-Za-z0-9_{}/.-]*")
HEADER = TextKind("a header name", r"[A-Za-z0-9-]{1,60}")
LINE = TextKind("one line of text")
SCOPE = TextKind("an OAuth scope", r"[a-z0-9_]+")
