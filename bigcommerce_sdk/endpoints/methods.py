"""The public methods of resources and records: one table of names, summaries and arguments."""

from __future__ import annotations

from typing import NamedTuple


class MethodSpec(NamedTuple):
    """A method that an operation gives to a resource class.

    Attributes:
        name: the method's name.
        verb: the operation that it needs.
        run: the rule of a resource bound to its parents, or what reads pages lazily.
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

    @property
    def is_lazy(self) -> bool:
        """Whether ``run`` gives an iterable that reads pages lazily, in place of a rule."""
        return "walk" in self.takes or "window" in self.takes


RESOURCE_METHODS = (
    MethodSpec("all", "list", "_list", False, ("query", "page", "extra"), "list[{record}]",
         "One page of {many}, as a list."),
    MethodSpec("iterall", "list", "_walk", False, ("query", "walk", "extra"),
         "Collection[{record}]", "All {many}, over every page, fetched as you iterate."),
    MethodSpec("enumerate", "list", "_enumerate", False, ("window", "query", "extra"),
         "Iterator[{record}]",
         "A range of {many} by offset, across pages, with the fewest requests."),
    MethodSpec("get", "get", "_get", True, ("query", "extra"), "{record}", "One {one} by its id."),
    MethodSpec("create", "create", "_create", False, ("query", "body"), "{record}",
         "Create one {one}; gives it back as stored."),
    MethodSpec("update", "update", "_update", True, ("query", "body"), "{record}",
         "Change one {one}; only the fields that are passed are sent."),
    MethodSpec("delete", "delete", "_delete", True, (), "None", "Delete one {one}."),
    MethodSpec("delete_all", "delete_all", "_delete_all", False, ("query", "page"), "None",
         "Delete all {many}."),
    MethodSpec("count", "count", "_count", False, ("query", "extra"), "int",
         "How many {many} there are."),
)  # fmt: skip

#: What older code calls where a path holds one object, such as ``api.Time.all()``.
ALL_OF_SINGLE = MethodSpec("all", "get", "_get_single", False, ("query", "extra"), "{record}",
                     "The {one}: another name of get().")  # fmt: skip

#: The methods of records: the operation that each needs, and what it says of itself.
RECORD_METHODS = {
    "save": ("update", "Send what was changed, and nothing else; does nothing when nothing was."),
    "update": ("update", "Set fields and save them in one call, with what was assigned before."),
    "delete": ("delete", "Delete this {one} from the store."),
    "refresh": ("get", "Fetch this {one} anew; changes that were not saved are dropped."),
}
