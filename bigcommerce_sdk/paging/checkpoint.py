"""Checkpoints: positions in a list, as JSON values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from bigcommerce_sdk.exception import InvalidValueException
from bigcommerce_sdk.json.types import is_sequence
from bigcommerce_sdk.paging.plan import Key, Plan

#: Number of yielded records that identify a position in a list paged by number. More than one,
#: because some may be deleted before the pagination resumes.
KEPT = 20


class Position(NamedTuple):
    """A position in a list: after an id, or after the last records near an offset.

    Without either, the position is the beginning.

    Attributes:
        after: the id of the last record, for pagination by id.
        offset: approximate number of rows before the position, for pagination by number.
        last: keys of the last records, for pagination by number; for pagination by cursor, those of
            the page that were yielded.
        cursor: the cursor of the page, for pagination by cursor; ``""`` for the first page.
    """

    after: int | None = None
    offset: int | None = None
    last: tuple[Key, ...] = ()
    cursor: str | None = None


def write(listed: str, position: Position) -> dict[str, Any]:
    """Serialize a position in a list to JSON values.

    Args:
        listed: the identity of the list: its path and filters.
        position: the position.
    """
    if position.after is not None:
        return {"list": listed, "after": position.after}
    if position.cursor is not None:
        return {"list": listed, "cursor": position.cursor, "last": list(position.last)}
    if position.offset is not None:
        return {"list": listed, "offset": position.offset, "last": list(position.last)}
    return {"list": listed}


def read(listed: str, checkpoint: Mapping[str, Any], plan: Plan) -> Position:
    """Deserialize a checkpoint of the same list.

    Args:
        listed: the identity of the list.
        checkpoint: the serialized position.
        plan: the plan of the pagination.

    Raises:
        InvalidValueException: when the checkpoint is invalid or belongs to another list.
    """
    if not isinstance(checkpoint, Mapping) or not isinstance(checkpoint.get("list"), str):
        raise InvalidValueException("resume_from must be a checkpoint() of a collection.")
    if checkpoint["list"] != listed:
        raise InvalidValueException(
            f"resume_from is a checkpoint of the list {checkpoint['list']}, not of {listed}: "
            "resume the same list, with the same filters."
        )
    names = ("after", "offset", "last", "cursor")
    after, offset, last, cursor = (checkpoint.get(name) for name in names)
    if after is None and offset is None and cursor is None:
        return Position()
    if plan.goes_by_id and _is_count(after) and offset is None and cursor is None:
        return Position(after=after)
    keys = tuple(last) if is_sequence(last) and all(map(_is_key, last)) else ()
    if plan.goes_by_cursor:
        if isinstance(cursor, str) and (cursor or keys) and after is None and offset is None:
            return Position(cursor=cursor, last=keys)
    elif _is_count(offset) and after is None and cursor is None and keys:
        return Position(offset=offset, last=keys)
    raise InvalidValueException(
        "resume_from has no valid position: pass a checkpoint() as it was returned."
    )


def _is_key(key: Any) -> bool:
    return type(key) is int or isinstance(key, str)


def _is_count(number: Any) -> bool:
    return type(number) is int and number >= 0
