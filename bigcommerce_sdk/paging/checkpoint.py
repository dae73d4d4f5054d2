"""Where a walk over a list stands, as a small value that JSON can hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from bigcommerce_sdk.exception import InvalidValueException
from bigcommerce_sdk.json.types import is_sequence
from bigcommerce_sdk.paging.plan import Key

#: How many of the last given records identify a position in a list without ids: some of
#: them may be gone when the walk goes on.
KEPT = 20


class Position(NamedTuple):
    """Where to go on. In a list that is walked by id, behind one; in another, behind the records
    that were given last, at or near an offset. Neither: at the beginning.

    Attributes:
        after: the id of the last record.
        offset: rows before the position, as far as is known.
        last: keys of the last records.
    """

    after: int | None = None
    offset: int | None = None
    last: tuple[Key, ...] = ()


def write(listed: str, position: Position) -> dict[str, Any]:
    """A position in a list as JSON values.

    Args:
        listed: what tells this list from others: its path and filters.
        position: the position.
    """
    if position.after is not None:
        return {"list": listed, "after": position.after}
    if position.offset is not None:
        return {"list": listed, "offset": position.offset, "last": list(position.last)}
    return {"list": listed}


def read(listed: str, checkpoint: Mapping[str, Any], by_id: bool) -> Position:
    """The position that a checkpoint of the same list names.

    Args:
        listed: what tells this list from others.
        checkpoint: what was written.
        by_id: whether the list can be walked by id.

    Raises:
        InvalidValueException: when it is none, or of another list.
    """
    if not isinstance(checkpoint, Mapping) or not isinstance(checkpoint.get("list"), str):
        raise InvalidValueException("resume_from takes what checkpoint() of a collection gave.")
    if checkpoint["list"] != listed:
        raise InvalidValueException(
            f"The checkpoint is of the list {checkpoint['list']}, and this one is {listed}: "
            "resume the same list, with the same filters."
        )
    after, offset, last = (checkpoint.get(name) for name in ("after", "offset", "last"))
    if after is None and offset is None:
        return Position()
    if by_id and _is_whole(after) and offset is None:
        return Position(after=after)
    if _is_whole(offset) and after is None and is_sequence(last) and last:
        return Position(offset=offset, last=tuple(last))
    raise InvalidValueException("The checkpoint was changed: it names no place in its list.")


def _is_whole(number: Any) -> bool:
    return type(number) is int and number >= 0
