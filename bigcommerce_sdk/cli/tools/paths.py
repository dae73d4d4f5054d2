"""Paths of ``bigcommerce request``: which API, what is deleted, all pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, unquote

from bigcommerce_sdk import facts
from bigcommerce_sdk.cli.errors import Refused

_PATH = re.compile(r"/?(v2|v3)(/[^?]*)(?:\?(.*))?", re.IGNORECASE | re.DOTALL)


class Target:
    """A path of an API with the parameters of its URL.

    Attributes:
        api: ``"v2"`` or ``"v3"``.
        path: the path below the API.
        query: the parameters.
    """

    def __init__(self, api: str, path: str) -> None:
        self.api, self.path = api, path
        self.query: dict[str, Any] = {}

    @property
    def shown(self) -> str:
        """The target for people."""
        parameters = "&".join(f"{name}={value}" for name, value in self.query.items())
        return f"/{self.api}{self.path}" + (f"?{parameters}" if parameters else "")

    def add(self, name: str, value: Any) -> None:
        """Add a parameter.

        Raises:
            Refused: when it is empty, which the API would ignore, or given twice.
        """
        if value is None or value == [] or (isinstance(value, str) and not value.strip()):
            raise Refused(f"The parameter {name} is empty, which the API would ignore.")
        if name in self.query:
            raise Refused(f"The parameter {name} is given twice. Several values: {name}=1,2.")
        self.query[name] = value


def target_of(text: str) -> Target:
    """The target that a path names.

    Raises:
        Refused: when it is no path of V2 or V3.
    """
    found = _PATH.fullmatch(text)
    if found is None:
        hint = ""
        if match := re.search(r"/(v[23]/[^\s]*)", text):
            hint = f" Did you mean /{match[1]}?"
        elif text.startswith("/"):
            hint = f" Did you mean /v3{text}?"
        raise Refused(f"The path must begin with /v2/ or /v3/, got {text[:60]!r}.{hint}")
    target = Target(found[1].lower(), found[2])
    for name, value in parse_qsl(found[3] or "", keep_blank_values=True):
        target.add(name, value)
    return target


def check_delete(target: Target, body: Any, whole_list: bool) -> None:
    """Refuse a DELETE of a whole list that was not asked for.

    Raises:
        Refused: when the path is a list, and nothing selects records; or when it is asked for, but
            records are selected.
    """
    filters = _filters(target)
    if filters is None:
        if whole_list:
            raise Refused(f"{target.shown} is one record, not a list: leave out --delete-all.")
        return
    selects = any(name in filters for name in target.query) if filters else bool(body)
    if target.api == "v2":
        selects = False
    if whole_list and (target.query or body):
        raise Refused("--delete-all takes no filter: leave one of them out.")
    if selects or whole_list:
        return
    how = ""
    if target.api == "v3":
        how = f"a filter (-f {filters[0]}=...), or " if filters else "a list of ids (--data), or "
    raise Refused(
        f"DELETE {target.shown} would delete the whole list: give {how or 'an id, or '}"
        "--delete-all."
    )


def _filters(target: Target) -> tuple[str, ...] | None:
    """The filters of the list that a DELETE would empty; ``None`` for one record."""
    if target.api == "v3":
        from bigcommerce_sdk.passthrough.v3_lists import filters_of

        return filters_of(target.path)
    # every record of V2 has a number; what ends otherwise is a list, or all there is
    last = unquote(target.path.rstrip("/").rpartition("/")[2]).lower().removesuffix(".json")
    return None if last.isascii() and last.isdigit() else ()


def pages(client: Any, target: Target) -> Iterator[list[Any]]:
    """The pages of a list: of V3 as ``api.v3.iterall`` reads them, of V2 by number."""
    if target.api == "v3":
        return iter(client.v3.iterall(target.path, **target.query).pages())
    return _pages_of_v2(client.connection, target)


def _pages_of_v2(connection: Any, target: Target) -> Iterator[list[Any]]:
    from bigcommerce_sdk.drivers.sync import Pages, batches
    from bigcommerce_sdk.effects import Query, Rule
    from bigcommerce_sdk.exception import UnexpectedReplyException
    from bigcommerce_sdk.json.types import is_list, is_object
    from bigcommerce_sdk.paging.checkpoint import Position
    from bigcommerce_sdk.paging.pagination import paginate
    from bigcommerce_sdk.paging.plan import Paging, plan

    query = {name: str(value) for name, value in target.query.items()}
    size = _number(query.pop(facts.LIMIT_PARAMETER, str(facts.MAX_LIMIT)), facts.LIMIT_PARAMETER)
    first = _number(query.pop(facts.PAGE_PARAMETER, "1"), facts.PAGE_PARAMETER)
    paging = Paging(facts.DEFAULT_LIMIT, facts.MAX_LIMIT)
    planned = plan(paging, ("id",), query, size)._replace(first_page=first)

    def page(query: Query) -> Rule[Any]:
        reading: Rule[Any] = connection.read("GET", target.path, query=query)
        rows: Any = yield from reading
        rows = [] if rows is None else rows
        if not is_list(rows) or not all(is_object(row) for row in rows):
            raise UnexpectedReplyException(f"GET {target.shown}: the response is no list of rows.")
        return rows

    for batch in batches(paginate(planned, Position()), Pages(connection.run, page).read):
        yield batch.rows


def _number(text: str, name: str) -> int:
    if not re.fullmatch(r"[0-9]{1,9}", text):
        raise Refused(f"The parameter {name} must be a whole number, got {text[:40]!r}.")
    return int(text)
