"""One call: its endpoint, its rows, its parameters and its reply."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from werkzeug.datastructures import Headers

from bigcommerce_sdk import facts
from bigcommerce_sdk.endpoints.filters import Parameter
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.paging.plan import AFTER_PARAMETER
from bigcommerce_sdk.sandbox.apis.checking import as_object
from bigcommerce_sdk.sandbox.apis.meta import BEFORE_PARAMETER
from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.apis.rest.filtering import select
from bigcommerce_sdk.sandbox.apis.rest.routing import Endpoint
from bigcommerce_sdk.sandbox.apis.rest.shaping import shape
from bigcommerce_sdk.sandbox.problem import Problem, not_found
from bigcommerce_sdk.sandbox.quirks import FILTERED_IN_V3, FILTERED_VERBS, IGNORED_PARAMETERS
from bigcommerce_sdk.sandbox.rows.derived import find_row
from bigcommerce_sdk.sandbox.rows.links import link_object, shows_links
from bigcommerce_sdk.sandbox.rows.singletons import find_singleton
from bigcommerce_sdk.sandbox.rows.store import Row, Store

log: logging.Logger = logging.getLogger("bigcommerce_sdk.sandbox")


class Call(NamedTuple):
    """One call of a REST API.

    Attributes:
        store: the store.
        endpoint: the method and path.
        ids: the ids in the path, outermost first.
        query: the URL parameters.
        headers: the headers.
        body: the parsed JSON.
        strict: whether every unknown parameter is refused.
    """

    store: Store
    endpoint: Endpoint
    ids: tuple[str, ...]
    query: Mapping[str, str]
    headers: Headers
    body: Any = None
    strict: bool = False

    @property
    def meta(self) -> ResourceMeta:
        """The resource."""
        return self.endpoint.meta

    @property
    def parents(self) -> tuple[str, ...] | None:
        """The ids of the parents; ``None`` if the path does not hold them all."""
        wanted = len(self.meta.parents)
        return self.ids[:wanted] if len(self.ids) >= wanted else None

    @property
    def parameters(self) -> list[Parameter]:
        """The parameters of the operation, other than paging."""
        operation = self.endpoint.operation
        groups = self.meta.filters._in_groups(operation.accepts)
        found = {each.wire: each for each in groups.values()}
        for each in operation.parameters:
            found[each.wire] = self._as_filter(each)
        return list(found.values())

    def _as_filter(self, parameter: Parameter) -> Parameter:
        """The filter of the list that an operation's own parameter repeats, or the parameter."""
        if parameter.group != "filter" or parameter.op != "none":
            return parameter
        filters = self.meta.filters._parameters.values()
        return next((each for each in filters if each.wire == parameter.wire), parameter)

    def check_query(self) -> None:
        """Check the names of the URL parameters.

        Raises:
            Problem: 400, names a parameter that the operation does not take.
        """
        known = {p.wire for p in self.parameters if not p.header}
        known.add(getattr(self.endpoint.operation, "ids", ""))
        if "paging" in self.endpoint.operation.accepts:
            known |= {facts.PAGE_PARAMETER, facts.LIMIT_PARAMETER}
            paging = self.meta.paging
            if paging is not None and paging.by not in ("", "none"):
                known |= {AFTER_PARAMETER, BEFORE_PARAMETER}
        for name in self.query:
            if name not in known:
                self._check_unknown(name)
        for parameter in self.parameters:
            given = self.headers if parameter.header else self.query
            if parameter.required and parameter.wire not in given:
                raise Problem(
                    422,
                    f"The parameter '{parameter.wire}' is required.",
                    {"parameter": parameter.wire},
                )

    def _check_unknown(self, name: str) -> None:
        """Refuse or ignore a parameter that the operation does not have.

        Paging and sorting are ignored where a list has none. V2 refuses other names where it has
        filters, V3 those of lists of the catalog, and of deletes, which could delete too much.

        Raises:
            Problem: 400, names the parameter.
        """
        operation = self.endpoint.operation
        has_filters = self.endpoint.verb in FILTERED_VERBS and any(
            each.group == "filter" for each in self.meta.filters._parameters.values()
        )
        is_delete = operation.method == "DELETE"
        if not self.strict and name in IGNORED_PARAMETERS and not (is_delete and self.is_v3):
            return
        is_refused = has_filters
        if self.is_v3:
            is_refused = is_delete or (has_filters and self.meta.path.startswith(FILTERED_IN_V3))
        if self.strict or is_refused:
            raise Problem(
                400,
                f"The parameter '{name}' is not supported by this resource.",
                {"parameter": name},
            )
        log.warning("%s %s ignores %s.", operation.method, operation.path, shown(name))

    @property
    def is_v3(self) -> bool:
        """Whether the resource is one of V3."""
        return not shows_links(self.meta)

    def parents_of(self, body: Any) -> tuple[str, ...]:
        """The ids of the parents of a new row: those of the path, or else those of its body.

        Raises:
            Problem: 422, the body names no parent, or one that does not exist.
        """
        if self.parents is not None:
            return self.parents
        found: tuple[str, ...] = ()
        given, field = as_object(body), self.meta.parent_field
        above = self.store.catalogue.of(self.meta).ancestors(self.meta.path)
        if field in given and above[-1]:  # ids are unique: it also says what is above the parent
            owner = self.store.find(above[-1], str(given[field]), None)
            if owner is None:
                raise _no_parent(field)
            return (*owner.parents, owner.key)
        for parent, meta in zip(self.meta.parents, above, strict=True):
            name = parent if parent in given else field or parent
            key = str(given.get(name))
            if name not in given or (meta and self.store.find(meta, key, found) is None):
                raise _no_parent(name)
            found = (*found, key)
        return found

    def check_ancestors(self) -> None:
        """Check that the records above the last one in the path exist.

        Raises:
            Problem: 404, one does not.
        """
        for position, meta in enumerate(self.endpoint.ancestors):
            if meta is None or meta.name == self.meta.name or position >= len(self.meta.parents):
                continue  # an id of the row itself
            above = self.ids[:position] if len(meta.parents) == position else None
            if self.store.find(meta, self.ids[position], above) is None:
                raise not_found()

    def row(self) -> Row:
        """The row of the path.

        Raises:
            Problem: 404, it does not exist.
        """
        depth = len(self.meta.parents)
        if self.meta.single:
            row = find_singleton(self.store, self.meta, self.ids[:depth])
        else:
            key = "/".join(self.ids[depth : depth + len(self.meta.record_ids)])
            row = find_row(self.store, self.meta, key, self.ids[:depth])
        if row is None:
            raise not_found()
        return row

    def chosen(self) -> Sequence[Row]:
        """The rows that match the query, sorted, of all pages; valid until the next change."""
        return select(self.store, self.meta, self.parents, self.parameters, self.query)

    def shown(self, row: Row) -> dict[str, Any]:
        """A row as the reply shows it."""
        return shape(self.store, self.meta, self.parameters, self.query, row)

    @property
    def is_filtered(self) -> bool:
        """Whether the query has a filter."""
        return any(p.group == "filter" and p.wire in self.query for p in self.parameters)

    def enveloped(self, found: Any) -> Any:
        """The result of a reply in the envelope of the operation."""
        envelope = self.endpoint.operation.envelope
        return {envelope: found, "meta": {}} if envelope else found

    def done(self, row: Row) -> Reply:
        """The reply after a row was created or updated."""
        status = getattr(self.endpoint.operation, "status", 200)
        if status == 204:
            return Reply(status)
        return Reply(status, self.enveloped(self.shown(row)), self.location(status, row))

    def location(self, status: int, row: Row) -> dict[str, str]:
        """The header with the address of a new row: replies of V2 with status 201 have it."""
        if status != 201 or not shows_links(self.meta):
            return {}
        return {"Location": link_object(self.meta, row.parents, row.key)["url"]}


def _no_parent(name: str) -> Problem:
    """The refusal of a row whose field of the parent has no id of a record."""
    return Problem(422, f"The field '{name}' must be the id of a record.", {"field": name})
