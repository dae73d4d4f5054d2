"""Resolution of resources: operations, actions and paging."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bigcommerce_sdk.endpoints.metadata import DEFAULT_MAX_ROWS, USUAL_STATUS
from bigcommerce_sdk.endpoints.methods import CROSS_PARENT_VERBS, STAND_INS

from ..ir import (
    Action,
    Enum,
    EnumValue,
    Facts,
    Field,
    Operation,
    Paging,
    Parameter,
    Resource,
    Type,
)
from ..language.kinds import Item
from ..language.types import PLAIN
from ..language.words import ARRAY_VERBS, GROUPS, ON_ITEM, VERBS
from ..naming import module_name, placeholders
from ..problems import Problems
from .names import Names
from .values import Values

#: The tables of a resource that rules and other resources look up names in.
_TABLES = (
    "operations",
    "actions",
    "filters",
    "options",
    "fields",
    "links",
    "shapes",
    "unions",
    "enums",
)


class Resources:
    """Resolves resources against the names of a spec and the facts of the API."""

    def __init__(self, names: Names, values: Values, facts: Facts, problems: Problems) -> None:
        self.names = names
        self.values = values
        self.facts = facts
        self.problems = problems

    def family(
        self, name: str, item: Item, file: str, parent: Resource | None
    ) -> Iterator[Resource]:
        resource = self._resource(name, item, file, parent)
        yield resource
        for child_name, child in item.table("sub_resources").items():
            yield from self.family(child_name, child, file, resource)

    def _resource(self, name: str, item: Item, file: str, parent: Resource | None) -> Resource:
        lenient = item["confidence"] == "low"
        listed = item.table("operations").get("list")
        if listed and "paging" not in item.keys:
            self.problems.add(
                listed.position,
                "paging-missing",
                f"{name} has a list; say how it is walked: paging: {{}} or paging: {{none: true}}",
            )
        names = tuple(item["key"] or ("id",))
        key, module = names[0], module_name(name)
        scopes = item["scopes"]
        described = {**self._extended(item), **item.table("fields")}
        fields = tuple(
            self.values.field(field_name, field, lenient and field_name not in names)
            for field_name, field in described.items()
        )
        links = tuple(
            self.values.link(link_name, link) for link_name, link in item.table("links").items()
        )
        parameters = (
            *self.values.parameters(item["filters"], "filter"),
            *self.values.parameters(item["options"], "option"),
            *self._sort(name, item["sort"]),
        )
        operations = _with_needs_of_list(
            tuple(
                self._operation(verb, each, item, parent)
                for verb, each in item.table("operations").items()
            ),
            parameters,
        )
        return Resource(
            name=name,
            record=item["record"] or "",
            module=module,
            path=item["path"] or "",
            doc=item["doc"] or "",
            source=item["source"] or (),
            file=file,
            note=item["note"] or "",
            deprecated=item["deprecated"] or (parent.deprecated if parent else ""),
            superseded=item["superseded"] or (parent.superseded if parent else ""),
            successor=item["successor"] or "",
            supersedes=item["supersedes"] or "",
            area=item["area"] or (parent.area if parent else ""),
            confidence=item["confidence"] or "",
            scopes=(
                (scopes["read"] or "", scopes["modify"] or "")
                if scopes
                else (parent.scopes if parent else ("", ""))
            ),
            key=key,
            single=bool(item["single"]),
            parents=placeholders(item["path"] or ""),
            parent=parent.name if parent else "",
            operations=(*operations, *self._stand_ins(operations, item, fields, names)),
            actions=tuple(
                self._action(action_name, each, item["record"] or "")
                for action_name, each in item.table("actions").items()
            ),
            paging=self._paging(item["paging"]),
            parameters=parameters,
            any_of=item["any_of"] or (),
            together=item["together"] or (),
            columns=item["columns"] or (),
            extends=item["extends"] if item["extends"] in self.names.records else "",
            fields=fields,
            links=links,
            shapes=self.values.shapes(module),
            enums=(*self.values.enums(module), *self._sort_enums(name, item["sort"], module)),
            unions=self.values.unions(module),
            composite=names if len(names) > 1 else (),
            readable=all(item[key] is not None for key in _TABLES if key in item.keys)
            and (item["extends"] in self.names.records or "extends" not in item.keys),
            position=item.position,
            keys=item.keys,
        )

    def _extended(self, item: Item) -> dict[str, Item]:
        """The fields of the shared record that a resource extends."""
        name = item["extends"] or ""
        if not name:
            return {}
        if name not in self.names.records:
            self.names.unknown(item, "extends", self.names.records)
            return {}
        fields: dict[str, Item] = self.names.records[name].item.table("fields")
        for own, field in item.table("fields").items():
            if own in fields:
                self.problems.add(
                    field.position,
                    "extends",
                    f"{own!r} is a field of {name}, which {item['record']} extends; change it in "
                    f"{fields[own].position}, or give this one another name",
                )
        return fields

    def _operation(
        self, verb: str, item: Item, resource: Item, parent: Resource | None
    ) -> Operation:
        path = resource["path"] or ""
        if verb in CROSS_PARENT_VERBS.values():
            path = _without_parent(path)
        if verb in ON_ITEM and not resource["single"] and not item["by"]:
            path += "".join(f"/{{{name}}}" for name in _ids_of(resource))
        if verb.startswith("count"):
            path += "/count"
        groups: tuple[str, ...] = ()
        if verb.startswith("list"):
            groups = tuple(group for group in GROUPS if resource[group])
            if resource["paging"] and self._paging_kind(resource["paging"]) == "none":
                groups = tuple(group for group in groups if group != "paging")
        elif item["by"] and resource["options"]:
            groups = ("options",)
        usual = self.facts.success.get(verb, USUAL_STATUS)
        status, *statuses = item["status"] or (usual,)
        is_array = verb in ARRAY_VERBS
        return Operation(
            verb=verb,
            method=item["method"] or VERBS.get(verb, "GET"),
            path=item["path"] or path,
            status=status,
            statuses=tuple(statuses),
            accepts=item["accepts"] if item["accepts"] is not None else groups,
            parameters=tuple(self.values.parameters(item["parameters"], "filter")),
            envelope=self._envelope(item),
            partial=bool(item["partial"]),
            by=item["by"] or "",
            through="",
            max_rows=(item["max_rows"] or DEFAULT_MAX_ROWS) if is_array else 0,
            concurrent=item["concurrent"] or 0,
            ids=item["ids"] or "",
            needs_filter=bool(item["needs_filter"]),
            evidence=item["evidence"] or "",
            deprecated=item["deprecated"]
            or resource["deprecated"]
            or (parent.deprecated if parent else ""),
            sunset=item["sunset"] or "",
            note=item["note"] or "",
            doc=item["doc"] or "",
            position=item.position,
            keys=item.keys,
        )

    def _stand_ins(
        self,
        listed: tuple[Operation, ...],
        resource: Item,
        fields: tuple[Field, ...],
        key: tuple[str, ...],
    ) -> Iterator[Operation]:
        """The verbs for one record that the API only has for arrays.

        A create has no parent to create below if the path of the array verb lacks it.
        """
        known = {each.verb: each for each in listed}
        parents = placeholders(resource["path"] or "")
        has_key = {each.name for each in fields}.issuperset(key)
        for verb, arrays in STAND_INS.items():
            found = next((known[each] for each in arrays if each in known), None)
            if verb in known or found is None or resource["single"]:
                continue
            if placeholders(found.path) != parents if verb == "create" else not has_key:
                continue
            taken = () if verb == "delete" else found.accepts
            yield replace(
                found,
                verb=verb,
                through=found.verb,
                accepts=taken,
                max_rows=0,
                concurrent=0,
                ids="",
            )

    def _envelope(self, item: Item) -> str:
        """The key of the result in the responses of an operation or action."""
        given: str | None = item["envelope"]
        return self.facts.envelope if given is None else given

    def _action(self, name: str, item: Item, record: str) -> Action:
        given = item["body"] or ""
        body, rows = (given, None) if isinstance(given, str) else ("", self.values.rows(given))
        if body in self.names.unions:
            body, rows = "", self.values.union(body)
        elif body and body not in self.names.shapes:
            self.names.unknown(item, "body", self.names.shapes, self.names.unions)
        returns, known = item["returns"] or "", (self.names.shapes, self.names.unions, (record,))
        if returns and not any(returns in each for each in known):
            self.names.unknown(item, "returns", *known)
        return Action(
            name=name,
            method=item["method"] or "GET",
            path=item["path"] or "",
            body=body,
            body_of=item["body_of"] or "",
            rows=rows,
            max_items=0 if isinstance(given, str) else given["max_items"] or 0,
            returns=returns,
            many=bool(item["many"]),
            reply=item["reply"] or "",
            envelope="" if item["reply"] else self._envelope(item),
            accepts=item["accepts"] or (),
            parameters=tuple(self.values.parameters(item["parameters"], "filter")),
            on_record=bool(item["on_record"]),
            evidence=item["evidence"] or "",
            deprecated=item["deprecated"] or "",
            note=item["note"] or "",
            doc=item["doc"] or "",
            position=item.position,
            keys=item.keys,
        )

    def _paging(self, item: Item | None) -> Paging | None:
        if item is None:
            return None
        standard = self.facts.paging
        by = self._paging_kind(item)
        # a key that the kind of paging has no use for
        stray = ("default_limit", "max_limit", "keyset", "lowered_by") if by == "none" else ()
        for key in stray or (("keyset",) if by else ()):
            if item[key] is not None:
                without = "a list without pages" if by == "none" else f"a list by {by}"
                self.problems.add(item.at(key), "stray-key", f"{without} has no {key}")
        if item["none"] and item["by"] not in (None, "none"):
            said = f"a list without pages (none: true) is not by {item['by']}"
            self.problems.add(item.at("by"), "stray-key", said)
        if by == "none":
            has_meta = item["by"] or standard.get("by")
            return Paging(0, 0, "", by) if has_meta else None
        return Paging(
            item["default_limit"] or standard.get("default_limit", 50),
            item["max_limit"] or standard.get("max_limit", 250),
            "" if by else item["keyset"] or "",
            by,
            item["lowered_by"] or {},
        )

    def _paging_kind(self, item: Item) -> str:
        """What the next page is requested by; empty for responses without ``meta``."""
        return "none" if item["none"] else item["by"] or self.facts.paging.get("by") or ""

    def _sort(self, name: str, item: Item | None) -> Iterator[Parameter]:
        if item is None or not item.values:
            return
        names = self.facts.paging
        enum = Type("enum", PLAIN, enum=f"{name}Sort", enum_base="text")
        doc = "What to order by" + (
            "; the direction follows a colon." if item["direction"] == "suffix" else "."
        )
        parts = [(names.get("sort", "sort"), enum, doc)]
        if item["direction"] == "parameter":
            direction = replace(enum, enum=f"{name}Direction")
            parts.append(
                (names.get("direction", "direction"), direction, "Ascending or descending.")
            )
        for wire_name, each, text in parts:
            yield Parameter(
                wire_name,
                wire_name,
                each,
                "sort",
                "",
                "none",
                False,
                False,
                "",
                "",
                text,
                position=item.position,
            )

    def _sort_enums(self, name: str, item: Item | None, module: str) -> Iterator[Enum]:
        if item is None or not item.values:
            return
        suffixes = ("", ":asc", ":desc") if item["direction"] == "suffix" else ("",)
        values = tuple(
            EnumValue(field + suffix, "") for field in item["by"] or () for suffix in suffixes
        )
        doc = f"What {name} can be ordered by."
        yield Enum(f"{name}Sort", "string", values, False, doc, "", module, position=item.position)
        if item["direction"] == "parameter":
            both = (EnumValue("asc", ""), EnumValue("desc", ""))
            doc = f"Directions in which {name} can be ordered."
            yield Enum(
                f"{name}Direction", "string", both, False, doc, "", module, position=item.position
            )


def _with_needs_of_list(
    operations: tuple[Operation, ...], parameters: tuple[Parameter, ...]
) -> tuple[Operation, ...]:
    """The operations, of which a get through the list takes what the list requires."""
    listed = next((each for each in operations if each.verb == "list"), None)
    if listed is None:
        return operations
    taken = (each for each in parameters if each.accepted_as in listed.accepts)
    needed = [each for each in (*taken, *listed.parameters) if each.required]
    return tuple(_with(each, needed) if each.by else each for each in operations)


def _with(operation: Operation, needed: list[Parameter]) -> Operation:
    """An operation with the parameters among these that it has not got."""
    known = {(each.header, each.wire_name) for each in operation.parameters}
    new = (
        each
        for each in needed
        if each.accepted_as not in operation.accepts
        and each.name != operation.by
        and (each.header, each.wire_name) not in known
    )
    return replace(operation, parameters=(*operation.parameters, *new))


def _ids_of(resource: Item) -> tuple[str, ...]:
    """The names of the ids of a record in its path."""
    names = tuple(resource["key"] or ())
    return names if len(names) > 1 else ("id",)


def _without_parent(path: str) -> str:
    """``/products/{product_id}/skus`` → ``/products/skus``."""
    parts = [part for part in path.split("/") if not part.startswith("{")]
    return "/".join(parts)
