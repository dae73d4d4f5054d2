"""The public methods that operations give to resources and records, as tables."""

from __future__ import annotations

from typing import NamedTuple


class Kind(NamedTuple):
    """A method that an operation gives to a resource class.

    Attributes:
        name: the method's name.
        verb: the operation that it needs.
        run: the private verb that it calls, on a resource bound to its parents.
        takes_id: whether the record's id is an argument.
        takes: groups of keywords: query (the operation's parameters), page, walk, window, extra,
            body.
        returns: its return annotation; ``{record}`` is filled in.
        doc: its first sentence; ``{one}`` and ``{many}`` are filled in.
    """

    name: str
    verb: str
    run: str
    takes_id: bool
    takes: tuple[str, ...]
    returns: str
    doc: str


KINDS = (
    Kind("all", "list", "_list", False, ("query", "page", "extra"), "list[{record}]",
         "One page of {many}, as a list."),
    Kind("iterall", "list", "_walk", False, ("query", "walk", "extra"), "Collection[{record}]",
         "All {many}, over every page, fetched as you iterate."),
    Kind("enumerate", "list", "_enumerate", False, ("window", "query", "extra"),
         "Iterator[{record}]",
         "A range of {many} by offset, across pages, with the fewest requests."),
    Kind("get", "get", "_get", True, ("query", "extra"), "{record}", "One {one} by its id."),
    Kind("create", "create", "_create", False, ("query", "body"), "{record}",
         "Create one {one}; gives it back as stored."),
    Kind("update", "update", "_update", True, ("query", "body"), "{record}",
         "Change one {one}; only the fields that are passed are sent."),
    Kind("delete", "delete", "_delete", True, (), "None", "Delete one {one}."),
    Kind("delete_all", "delete_all", "_delete_all", False, ("query", "page"), "None",
         "Delete all {many}."),
    Kind("count", "count", "_count", False, ("query", "extra"), "int",
         "How many {many} there are."),
)  # fmt: skip

#: What older code calls where a path holds one object, such as ``api.Time.all()``.
ALL_OF_SINGLE = Kind("all", "get", "_get_single", False, ("query", "extra"), "{record}",
                     "The {one}: another name of get().")  # fmt: skip

#: The methods of records: the operation that each needs, and what it says of itself.
RECORD_VERBS = {
    "save": ("update", "Send what was changed, and nothing else; does nothing when nothing was."),
    "update": ("update", "Set fields and save them in one call, with what was assigned before."),
    "delete": ("delete", "Delete this {one} from the store."),
    "refresh": ("get", "Fetch this {one} anew; changes that were not saved are dropped."),
}
