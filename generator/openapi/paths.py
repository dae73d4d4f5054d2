"""The paths of an OpenAPI document: operations and actions, their parameters and replies."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from bigcommerce_sdk.endpoints.metadata import IDS_IN_BODY
from bigcommerce_sdk.paging.meta import META
from bigcommerce_sdk.paging.plan import AFTER_PARAMETER
from bigcommerce_sdk.records.fields import BODIES, WRITABLE_IN

from ..ir import Action, Api, Field, Operation, Parameter, Resource, id_types
from ..language.types import SENT_TYPES
from ..naming import placeholders, template
from .common import COMMON, Json, ref
from .schemas import Schemas

#: Replies of every call that was refused or failed.
FAILED: Json = {status: {"$ref": "#/components/responses/Error"} for status in ("4XX", "default")}


class Paths:
    """Makes the paths of one API."""

    def __init__(self, api: Api, schemas: Schemas) -> None:
        self.api = api
        self.schemas = schemas
        verbs = [each.path for resource in api.resources for each in resource.own_operations]
        actions = [each.path for resource in api.resources for each in resource.actions]
        #: The spelling of each path: those of verbs and actions can differ in the names of ids.
        self._spelled: dict[str, str] = {}
        for path in [*verbs, *actions]:
            self._spelled.setdefault(template(path), path)

    def all(self) -> Json:
        """Every path with its operations."""
        paths: dict[str, Json] = {}
        for resource in self.api.resources:
            for operation in resource.own_operations:
                if operation.by:
                    continue  # a call of the list
                item = paths.setdefault(self._spelled[template(operation.path)], {})
                method = operation.method.lower()
                described = self._operation(resource, operation)
                item[method] = _joined(item[method], described) if method in item else described
            for action in resource.actions:
                item = paths.setdefault(self._spelled[template(action.path)], {})
                method = action.method.lower()
                described = self._action(resource, action)
                item[method] = _shared(item[method], described) if method in item else described
        return dict(sorted(paths.items()))

    def _operation(self, resource: Resource, operation: Operation) -> Json:
        described: Json = {
            "operationId": f"{resource.name}.{operation.verb}",
            "tags": [resource.name],
            "summary": operation.doc or f"{operation.verb.replace('_', ' ')}: {resource.doc}",
            "description": _description(resource, operation),
            "parameters": list(self._parameters(resource, operation)),
            "responses": self._responses(resource, operation),
        }
        if operation.deprecated or operation.sunset or resource.is_superseded:
            described["deprecated"] = True
        if operation.verb in BODIES:
            body = partial(self.schemas.body, resource, operation.verb)
            described["requestBody"] = _with_files(resource.fields, operation.verb, body)
        elif rows := self._rows(resource, operation):
            described["requestBody"] = _body(rows)
        return described

    def _rows(self, resource: Resource, operation: Operation) -> Json | None:
        """The array that an array verb takes as body."""
        verb = operation.verb
        if operation.verb == "delete_many" and operation.ids == IDS_IN_BODY:
            rows = self.schemas.type_of(resource.id_type)
        elif verb == "create_many" or (verb == "upsert_many" and resource.has_own_ids):
            rows = self.schemas.body(resource, "create")
        elif verb == "update_many":
            rows = self.schemas.body(resource, "update", with_id=True)
        elif verb == "upsert_many":
            known = self.schemas.body(resource, "update", with_id=True)
            rows = {"anyOf": [self.schemas.body(resource, "create"), known]}
        else:
            return None
        return {"type": "array", "items": rows, "minItems": 1, "maxItems": operation.max_rows}

    def _action(self, resource: Resource, action: Action) -> Json:
        reply: Json | None = None
        if action.returns:
            reply = ref(action.returns)
            reply = {"type": "array", "items": reply} if action.many else reply
            if action.envelope:
                reply = {"type": "object", "properties": {action.envelope: reply}}
        described: Json = {
            "operationId": f"{resource.name}.{action.name}",
            "tags": [resource.name],
            "summary": action.doc,
            "description": _description(resource, action),
            "parameters": list(self._parameters(resource, action)),
            "responses": {"2XX": _file(action.reply) if action.reply else _reply(reply), **FAILED},
        }
        if action.deprecated or resource.is_superseded:
            described["deprecated"] = True
        if action.rows:
            rows = self.schemas.type_of(action.rows, "create")
            most: Json = {"maxItems": action.max_items} if action.max_items else {}
            described["requestBody"] = _body({**rows, **most})
        elif action.body:
            shape = self.api.shapes.get(action.body)
            part = partial(self.schemas.part, action.body, "create")
            described["requestBody"] = _with_files(shape.fields if shape else (), "create", part)
        elif action.body_of:
            beyond = len(resource.parents) - len(placeholders(action.path))
            parents = resource.parents if action.body_of == "create" and beyond > 0 else ()
            body = partial(self.schemas.body, resource, action.body_of, parents)
            described["requestBody"] = _with_files(resource.fields, action.body_of, body)
        return described

    def _parameters(self, resource: Resource, operation: Operation | Action) -> Iterator[Json]:
        kinds = id_types(self.api, resource, operation.path)
        spelled = placeholders(self._spelled[template(operation.path)])
        for own, name in zip(placeholders(operation.path), spelled, strict=True):
            schema = self.schemas.type_of(kinds[own])
            yield {"name": name, "in": "path", "required": True, "schema": schema}
        known = [*resource.accepted(operation), *operation.parameters]
        yield from map(self._parameter, known)
        if isinstance(operation, Operation) and operation.ids not in ("", IDS_IN_BODY):
            ids: Json = {"type": "array", "items": self.schemas.type_of(resource.id_type)}
            ids |= {"minItems": 1, "maxItems": operation.max_rows}
            described = {"name": operation.ids, "in": "query", "required": True, "schema": ids}
            yield {**described, "style": "form", "explode": False}
        if "paging" in operation.accepts and resource.pages:
            names, page = self.api.facts.paging, resource.pages
            limits = {"minimum": 1, "maximum": page.max_limit, "default": page.default_limit}
            first = {"minimum": names["first_page"], "default": names["first_page"]}
            if page.by == "after":
                yield {
                    "name": AFTER_PARAMETER,
                    "in": "query",
                    "schema": self.schemas.type_of(resource.id_type),
                }
            elif page.by == "cursor":
                yield {"name": AFTER_PARAMETER, "in": "query", "schema": {"type": "string"}}
            else:
                yield {"name": names["page"], "in": "query", "schema": {"type": "integer", **first}}
            yield {"name": names["limit"], "in": "query", "schema": {"type": "integer", **limits}}

    def _parameter(self, parameter: Parameter) -> Json:
        described: Json = {
            "name": parameter.wire_name,
            "in": "header" if parameter.header else "query",
            "description": parameter.doc,
            "schema": self.schemas.type_of(parameter.type),
        }
        if parameter.type.kind == "array":
            described |= {"style": "form", "explode": parameter.type.wire == "repeated"}
            described["schema"] = {**described["schema"], "minItems": 1}
        if parameter.required:
            described["required"] = True
        if parameter.deprecated:
            described["deprecated"] = True
        return described

    def _responses(self, resource: Resource, operation: Operation) -> Json:
        record = ref(resource.record)
        reply: Json | None
        if operation.verb.startswith("count"):
            reply = ref("_Count")
        elif operation.verb.startswith("list"):
            reply = {"type": "array", "items": record}
        elif operation.verb.startswith("delete"):
            reply = None
        else:
            reply = {"type": "array", "items": record} if operation.max_rows else record
        if operation.envelope and reply is not None:
            lists = operation.verb.startswith("list") and resource.paging and resource.paging.by
            beside: Json = {META: {"type": "object"}} if lists else {}
            reply = {"type": "object", "properties": {operation.envelope: reply, **beside}}
        replies: Json = {
            str(status): _reply(reply if status not in (202, 204) else None)
            for status in (operation.status, *operation.statuses)
        }
        if operation.verb.startswith("list") or (resource.single and operation.verb == "get"):
            replies["204"] = {"description": "There is nothing."}
        if operation.verb == "list" and any(p.header for p in resource.parameters):
            replies["304"] = {"description": "Nothing changed."}
        if operation.partial:
            replies["207"] = _reply({})
        return {**replies, **FAILED}


def _joined(one: Json, other: Json) -> Json:
    """Two verbs of one method and path, whose requests differ: one record or several."""
    parameters = {(p["in"], p["name"]): p for p in other["parameters"] + one["parameters"]}
    shared = {(p["in"], p["name"]) for p in one["parameters"]}
    shared &= {(p["in"], p["name"]) for p in other["parameters"]}
    responses = {**other["responses"], **one["responses"]}
    for status in other["responses"].keys() & one["responses"].keys():
        found = [each["responses"][status] for each in (one, other)]
        if found[0] != found[1] and all("content" in each for each in found):
            schemas = [each["content"]["application/json"]["schema"] for each in found]
            responses[status] = _reply(_either(*schemas))
    joined = {**other, **one, "responses": responses}
    joined["parameters"] = [
        each if at in shared or each["in"] == "path" else {**each, "required": False}
        for at, each in parameters.items()
    ]
    bodies = [each["requestBody"] for each in (one, other) if "requestBody" in each]
    schemas = [each["content"]["application/json"]["schema"] for each in bodies]
    if schemas:
        schema = {"oneOf": schemas} if len(schemas) > 1 else schemas[0]
        joined["requestBody"] = {**_body(schema), "required": len(schemas) > 1}
    return joined


def _either(one: Json, other: Json) -> Json:
    """What fits one of two schemas; those with an envelope differ in what it holds."""
    if one == other:
        return one
    parts, others = one.get("properties"), other.get("properties")
    if parts is None or others is None:
        return {"anyOf": [one, other]}
    shared = {name: _either(part, others[name]) for name, part in parts.items() if name in others}
    return {"type": "object", "properties": {**others, **parts, **shared}}


def _shared(verb: Json, action: Json) -> Json:
    """A verb whose path an action has too, as the count of orders by status does."""
    [(status, reply)] = ((key, each) for key, each in verb["responses"].items() if key[0] == "2")
    found = [each.get("content", {}) for each in (reply, action["responses"]["2XX"])]
    schemas = [each["application/json"]["schema"] for each in found if each]
    fields: Json = {}
    for schema in schemas:
        schema = COMMON["_Count"] if schema == ref("_Count") else schema
        fields |= schema.get("properties", {})
    joined = _reply({"type": "object", "properties": fields})
    return {**verb, "responses": {**verb["responses"], status: joined}} if fields else verb


def _description(resource: Resource, called: Operation | Action) -> str:
    """What there is to know of a call: notes, deprecation, the OAuth scopes that allow it."""
    read, modify = resource.scopes
    allowing = dict.fromkeys((read, modify) if called.method == "GET" else (modify,))
    scopes = " or ".join(f"`{scope}`" for scope in allowing if scope)
    advice = called.deprecated or resource.superseded
    parts = [
        called.note,
        f"Deprecated: {advice}" if advice else "",
        f"Superseded by {resource.superseded_by}." if resource.superseded_by else "",
        f"Needs the OAuth scope {scopes}." if scopes else "",
    ]
    return "\n\n".join(filter(None, parts)) or resource.doc


def _body(schema: Json) -> Json:
    return {"required": True, "content": {"application/json": {"schema": schema}}}


def _with_files(fields: Iterable[Field], verb: str, body: Callable[..., Json]) -> Json:
    """A body as JSON, as a form if it can have files, or as either.

    Args:
        fields: the fields of the body.
        verb: ``"create"`` or ``"update"``.
        body: makes the schema of the body; with ``as_form=True`` that of the form.
    """
    files = [f for f in fields if verb in WRITABLE_IN[f.access] and f.sent.kind in SENT_TYPES]
    content: Json = {}
    if not any(each.sent.kind == "file" and verb in each.required for each in files):
        content["application/json"] = {"schema": body()}
    if files:
        content["multipart/form-data"] = {"schema": body(as_form=True)}
    # openapi-python-client cannot import what it generates for a required body of two types
    return {"required": len(content) == 1, "content": content}


def _file(kind: str) -> Json:
    """A response that is not JSON."""
    schema: Json = {"type": "string"}
    media = "text/plain" if kind == "text" else "application/octet-stream"
    schema |= {} if kind == "text" else {"format": "binary"}
    return {"description": "Done.", "content": {media: {"schema": schema}}}


def _reply(schema: Json | None) -> Json:
    if schema is None:
        return {"description": "Done."}
    return {"description": "Done.", "content": {"application/json": {"schema": schema}}}
