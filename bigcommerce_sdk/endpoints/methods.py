"""The table of public methods: names, arguments, return types and summaries.

``verbs`` makes the methods from it, ``descriptions`` their signatures and docstrings, and the
generator the stubs, the reference and the reserved names.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from typing import Any, NamedTuple

from bigcommerce_sdk import facts
from bigcommerce_sdk.naming import ASYNC, words

#: Verbs that some sub-resources also have across all parents, and the operation that does it.
CROSS_PARENT_VERBS = {"list": "list_all", "count": "count_all"}

#: Verbs for one record, with the array verbs that do it where the API has no other way.
STAND_INS: dict[str, tuple[str, ...]] = {
    "create": ("create_many", "upsert_many"),
    "update": ("update_many", "upsert_many"),
    "delete": ("delete_many",),
}

#: The note of the reference on a call without parent ids.
OVER_ALL_PARENTS = "Over all parents."

#: Groups with the rows of a batch, each a single argument, and its description.
ROWS = {
    "rows": "The rows, as dicts or records; taken from the iterable as they are needed.",
    "ids": "The ids; all are checked before the first request.",
}

#: The description of the list that is the body of an action.
ACTION_BODY = "The body, as a dict or a nested record."
ACTION_ROWS = "The items of the body; taken from the iterable before the request."
#: What an action returns whose responses are not JSON.
REPLY_TYPES = {"text": "str", "bytes": "bytes"}

#: Classes that have methods: resources, resources bound to a parent, records.
RESOURCE, BOUND, RECORD = "resource", "bound", "record"
ON_BOTH = (RESOURCE, BOUND)


class Keyword(NamedTuple):
    """A keyword argument of every method that takes its group.

    Attributes:
        name: its name.
        annotation: its type.
        default: its default.
        doc: its description; ``{max_limit}`` is filled in.
        accepts: the group of parameters that the operation must accept, or ``""``.
    """

    name: str
    annotation: str
    default: Any
    doc: str
    accepts: str = ""


#: The keyword that takes a filter set; ``{filters}`` is the class of filters.
QUERY = Keyword("query", "{filters} | None", None, "Filters made with filters().")
#: The keyword for parameters that the schema lacks; they are sent as given.
EXTRA = "extra_params"

#: Groups of keywords by name. Further groups are ``parents`` (parent ids), ``any_parents`` (parent
#: ids, optional where an operation covers all parents), ``id``, ``rows`` and ``ids`` (those of an
#: array verb), ``query`` (:data:`QUERY` and the parameters of the operation), ``body`` (the fields
#: of the record) and ``changes`` (the same fields, all optional).
KEYWORDS: dict[str, tuple[Keyword, ...]] = {
    "page": (
        Keyword(
            facts.PAGE_PARAMETER, "int | None", None, "Number of the page, from 1.", "paging"
        ),
        Keyword(
            facts.LIMIT_PARAMETER, "int | None", None, "Rows of the page, up to {max_limit}.",
            "paging",
        ),
    ),
    "walk": (
        Keyword(
            "page_size", "int | None", None, "Rows of one request, up to {max_limit} (the default)."
        ),
        Keyword(
            "concurrency", "int", 1,
            "Maximum number of pages prefetched at once; 1 disables prefetching.",
        ),
        Keyword(
            "resume_from", "dict[str, Any] | None", None,
            "A checkpoint() of an earlier iteration, to resume after.",
        ),
    ),
    "window": (
        Keyword("start", "int", 0, "Rows to skip."),
        Keyword("limit", "int | None", None, "Maximum number of rows; None for all."),
    ),
    "batch": (
        Keyword(
            "concurrency", "int", 1,
            "Maximum number of requests at once; limits that the API states are kept.",
        ),
    ),
    "extra": (
        Keyword(
            EXTRA, "Mapping[str, Any] | None", None,
            "Parameters that the schema lacks, by wire name; sent as given.",
        ),
    ),
}  # fmt: skip


class MethodSpec(NamedTuple):
    """One way to call a method; rows with the same name are its overloads.

    Attributes:
        name: the method's name.
        verb: the operation that it needs; its variant across all parents serves as well.
        takes: groups of arguments, in order; see :data:`KEYWORDS`.
        returns: its return annotation; ``{record}``, ``{filters}`` and ``{or_none}`` are filled in.
        summary: its first sentence; ``{one}``, ``{many}`` and ``{paged}`` are filled in.
        run: the name of its rule or lazy iterable on ``Endpoint``, or of its rule in
            ``record_operations`` for a record. Empty for a method that sends no request.
        on: the classes that have it.
        also: a second operation that it needs.
        more: further paragraphs of its description.
        single: restricts it to resources whose path holds one object (or a list).
        below: restricts it to resources below a parent.
        filtered: restricts it to resources with filters.
    """

    name: str
    verb: str
    takes: tuple[str, ...]
    returns: str
    summary: str
    run: str = ""
    on: tuple[str, ...] = ON_BOTH
    also: str = ""
    single: bool | None = None
    below: bool = False
    filtered: bool = False
    more: str = ""

    @property
    def is_lazy(self) -> bool:
        """Whether a call makes a lazy iterable or a filter set instead of a rule."""
        return not self.run or "walk" in self.takes or "window" in self.takes

    @property
    def has_keywords(self) -> bool:
        """Whether it takes keyword arguments."""
        return not {"parents", "any_parents", "id"}.issuperset(self.takes)

    @property
    def is_batch(self) -> bool:
        """Whether a call sends its rows in batches, maybe several at once."""
        return "batch" in self.takes

    @property
    def rows(self) -> str:
        """The name of the argument with the rows of a batch; empty for other methods."""
        return next((group for group in self.takes if group in ROWS), "")

    @property
    def takes_parents(self) -> bool:
        """Whether the ids of the parents are arguments."""
        return not {"parents", "any_parents"}.isdisjoint(self.takes)

    @property
    def takes_id(self) -> bool:
        """Whether the record's id is an argument, unless the path holds one object."""
        return "id" in self.takes


class Traits(NamedTuple):
    """The traits of a resource that decide which methods its classes have.

    Attributes:
        operations: the verbs of its operations.
        single: whether its path holds one object.
        below: whether it is below a parent.
        filtered: whether it has filters.
        across: array verbs that take rows of several parents; lists of one parent lack them.
    """

    operations: Container[str]
    single: bool
    below: bool
    filtered: bool
    across: Container[str] = ()


#: What becomes of the rows of a batch.
_OF_ROWS = (
    "Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, "
    "with a row that cannot be sent, or when the iterable raises. If requests were sent by then, "
    "BatchException tells which rows are done, failed, unknown or not sent; otherwise the error "
    "itself is raised."
)

METHODS = (
    MethodSpec(
        "all", "list", ("any_parents", "query", "page", "extra"), "RecordPage[{record}]",
        "One page of {many}, as a list with has_more.", "_list",
    ),
    MethodSpec(
        "iterall", "list", ("any_parents", "query", "walk", "extra"), "Collection[{record}]",
        "All {many}, over every page, fetched as you iterate.", "_walk",
    ),
    MethodSpec(
        "enumerate", "list", ("any_parents", "window", "query", "extra"), "Iterator[{record}]",
        "A range of {many} by offset, across pages, with the fewest requests.", "_enumerate",
    ),
    MethodSpec(
        "filters", "list", (), "{filters}",
        "An empty filter set, to be passed as query=.", filtered=True,
    ),
    MethodSpec(
        "__call__", "list", ("query", "page", "extra"), "RecordPage[{record}]",
        "All {many}{paged}.", "_list_all", (BOUND,),
    ),
    MethodSpec(
        "__call__", "get", ("id", "extra"), "{record}",
        "One {one} by its id.", "_get", (BOUND,), also="list",
    ),
    MethodSpec(
        "get", "list", ("parents", "extra"), "RecordPage[{record}]",
        "One page of the {many} of one parent.", "_list", (RESOURCE,), also="get", below=True,
    ),
    MethodSpec(
        "get", "get", ("parents", "id", "query", "extra"), "{record}",
        "One {one} by its id.", "_get", single=False,
    ),
    MethodSpec(
        "get", "get", ("parents", "query", "extra"), "{record}{or_none}",
        "The {one}.", "_get_single", single=True,
    ),
    MethodSpec(  # kept for compatibility with existing code: api.Time.all()
        "all", "get", ("parents", "query", "extra"), "{record}{or_none}",
        "The {one}: another name of get().", "_get_single", single=True,
    ),
    MethodSpec(
        "create", "create", ("parents", "query", "body"), "{record}",
        "Create one {one} and return it as stored.", "_create",
    ),
    MethodSpec(
        "update", "update", ("parents", "id", "query", "body"), "{record}",
        "Change one {one}; only the fields that are passed are sent.", "_update",
    ),
    MethodSpec(
        "delete", "delete", ("parents", "id", "query"), "None",
        "Delete one {one}.", "_delete",
    ),
    MethodSpec(
        "delete_all", "delete_all", ("parents", "query", "page"), "None",
        "Delete all {many}.", "_delete_all",
    ),
    MethodSpec(
        "create_many", "create_many", ("parents", "rows", "batch", "query"), "list[{record}]",
        "Create {many}, many at once, and return them in the order of the rows.", "_create_many",
        more=_OF_ROWS,
    ),
    MethodSpec(
        "update_many", "update_many", ("parents", "rows", "batch", "query"), "list[{record}]",
        "Change {many}, many at once, and return them in the order of the rows.", "_update_many",
        more=f"A row is a dict with the id, or a record, of which the changes are sent. {_OF_ROWS}",
    ),
    MethodSpec(
        "upsert_many", "upsert_many", ("parents", "rows", "batch", "query"), "list[{record}]",
        "Change {many}, many at once, and create those that do not exist.", "_upsert_many",
        more=_OF_ROWS,
    ),
    MethodSpec(
        "delete_many", "delete_many", ("parents", "ids", "batch", "query"), "None",
        "Delete {many} by their ids, many at once; without ids, it sends nothing.",
        "_delete_many",
        more="BatchException tells which rows are done if a request fails.",
    ),
    MethodSpec(
        "count", "count", ("any_parents", "query", "extra"), "int",
        "How many {many} there are.", "_count",
    ),
    MethodSpec(
        "save", "update", ("query",), "{record}",
        "Send only the changed fields; does nothing without changes.",
        "save", (RECORD,),
    ),
    MethodSpec(
        "update", "update", ("query", "changes"), "{record}",
        "Set fields and save them, with earlier assignments, in one call.",
        "update", (RECORD,),
    ),
    MethodSpec(
        "delete", "delete", ("query",), "None",
        "Delete this {one} from the store.", "delete", (RECORD,),
    ),
    MethodSpec(
        "refresh", "get", ("query",), "{record}",
        "Reload this {one}; unsaved changes are discarded.", "refresh", (RECORD,),
    ),
)  # fmt: skip


def methods_of(owner: str, traits: Traits) -> Iterator[tuple[MethodSpec, str]]:
    """The methods of a class, each with the verb of its operation.

    Args:
        owner: :data:`RESOURCE`, :data:`BOUND` or :data:`RECORD`.
        traits: the traits of the resource.
    """
    has = traits.operations
    for spec in METHODS:
        verb = spec.verb
        if verb not in has and owner == RESOURCE and "any_parents" in spec.takes:
            verb = CROSS_PARENT_VERBS.get(verb, verb)
        if (
            owner in spec.on
            and verb in has
            and (not spec.also or spec.also in has)
            and spec.single in (None, traits.single)
            and (traits.below or not spec.below)
            and (traits.filtered or not spec.filtered)
            and (owner != BOUND or verb not in traits.across)
        ):
            yield spec, verb


def named_after(owner: str) -> set[str]:
    """The names of all methods that a class can have, except ``__call__``."""
    return {spec.name for spec in METHODS if owner in spec.on and spec.name[0] != "_"}


def of_verb(verb: str, owner: str) -> list[MethodSpec]:
    """The rows of an operation on a class; the first is its main method."""
    base = next((one for one, across in CROSS_PARENT_VERBS.items() if across == verb), verb)
    return [spec for spec in METHODS if spec.verb == base and owner in spec.on]


def takes(verb: str, group: str) -> bool:
    """Whether a method of an operation takes a group of arguments."""
    return any(group in spec.takes for spec in of_verb(verb, RESOURCE))


def covers_all_parents(spec: MethodSpec, operations: Container[str]) -> bool:
    """Whether parent ids are optional in a call."""
    return "any_parents" in spec.takes and CROSS_PARENT_VERBS.get(spec.verb, "") in operations


def keywords_of(group: str, accepts: Container[str]) -> list[Keyword]:
    """The keywords of a group, for an operation that accepts these groups of parameters."""
    return [each for each in KEYWORDS[group] if not each.accepts or each.accepts in accepts]


def takes_filter_set(verb: str, accepts: Container[str], filtered: bool) -> bool:
    """Whether a method takes :data:`QUERY`: a list with filters, or an operation that does."""
    return (verb.startswith("list") and filtered) or "filters" in accepts


def summary_of(spec: MethodSpec, resource: str, record: str, accepts: Container[str]) -> str:
    """The first sentence of a method.

    Args:
        spec: its row.
        resource: the name of the resource.
        record: the name of the class of records.
        accepts: the groups of parameters that its operation accepts.
    """
    paged = ", or one page with page= or limit=" if "paging" in accepts else ""
    return spec.summary.format(one=words(record), many=words(resource), paged=paged)


def returns_of(spec: MethodSpec, record: str, below: bool, prefix: str = "") -> str:
    """The return annotation of a method.

    Args:
        spec: its row.
        record: the name of the class of records of the synchronous client.
        below: whether the resource is below a parent.
        prefix: :data:`~bigcommerce_sdk.naming.ASYNC` for a class of the asynchronous client.
    """
    returns = (prefix if spec.run and spec.is_lazy else "") + spec.returns
    or_none = " | None" if below else ""
    return returns.format(record=prefix + record, filters=filters_class(record), or_none=or_none)


def rows_annotation(verb: str, record: str, key: str, nested: Iterable[str] = ()) -> str:
    """The annotation of the rows of an array verb; records of both clients are rows.

    Args:
        verb: the verb.
        record: the name of the class of records of the synchronous client.
        key: the annotation of an id.
        nested: the classes of objects of other records that stand for a record.
    """
    row = ROW_DICTS.get(verb, "{record}")
    if not row:
        return f"Iterable[{key}]"
    rows = (row.format(record=record), record, f"{ASYNC}{record}", *nested)
    return f"Iterable[{' | '.join(rows)}]"


#: The typed dicts of the rows of array verbs; those of ``delete_many`` are ids.
ROW_DICTS = {
    "create_many": "{record}Create",
    "update_many": "{record}UpdateRow",
    "upsert_many": "{record}UpsertRow",
    "delete_many": "",
}


def returns_records(verb: str) -> bool:
    """Whether an operation returns records, which repeat its parameters in their own calls."""
    return not verb.startswith(("delete", "count"))


def filters_class(record: str) -> str:
    """The name of the class of filters."""
    return f"{record}Filters"
