"""The API reference: a page per resource, an index, and links between resources."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from bigcommerce_sdk.endpoints.methods import (
    CROSS_PARENT_VERBS,
    OVER_ALL_PARENTS,
    RECORD,
    REPLY_TYPES,
    RESOURCE,
    MethodSpec,
    covers_all_parents,
    methods_of,
    summary_of,
)
from bigcommerce_sdk.records.fields import BODIES, WRITABLE_IN
from bigcommerce_sdk.records.limits import words

from ..ir import Action, Api, Field, Link, Operation, Parameter, Resource, Shape, Type, Union
from ..locations import FOLDERS, V2
from ..naming import module_name, placeholders
from ..render import templating
from ..signatures import in_bodies_of, traits
from ..writing.marks import notice
from ..writing.writer import Target
from .examples import examples, links_of


@dataclass(frozen=True)
class Row:
    """A row of a table; a cell that its table lacks is empty."""

    name: str = ""
    type: str = ""
    access: str = ""
    accepted_by: str = ""
    doc: str = ""
    call: str = ""
    http: str = ""


def pages(apis: Mapping[str, Api], in_clone: bool = True) -> dict[str, str]:
    """Render all pages, by file name. Those of V2 are at the top, others in folders.

    Args:
        apis: the resolved schema of each API, by its name.
        in_clone: whether the pages are the SDK's own, which link to its README.
    """
    return {
        (page if name == V2 else f"{name}/{page}"): text
        for name in apis
        for page, text in _Reference(name, apis, in_clone).pages().items()
    }


def target(pages: dict[str, str], out: Path) -> Target:
    """The pages as files of a directory; stale pages are removed."""
    return Target(out, pages, "docs", suffixes=(".md",), folders=FOLDERS)


class _Reference:
    def __init__(self, name: str, apis: Mapping[str, Api], in_clone: bool) -> None:
        self.api = api = apis[name]
        self.apis = apis
        self.name = name
        self.in_clone = in_clone
        self.by_name = api.by_name
        self.enums = api.enums
        self.shapes = api.shapes
        self.environment = templating.environment()
        self.environment.filters.update(cell=_cell, paragraph=paragraph)

    def pages(self) -> dict[str, str]:
        files = {"index.md": self._index()}
        for resource in self.api.resources:
            files[f"{resource.module}.md"] = self._page(resource)
        return files

    def _index(self) -> str:
        edges: list[tuple[str, str, str, str]] = []
        for resource in self.api.resources:
            for link in links_of(resource):
                arrow = "-.->" if link.via else "-->"
                edges.append((resource.name, link.to, arrow, link.name))
        areas: dict[str, list[Resource]] = {}
        for resource in sorted(self.api.resources, key=lambda each: (not each.area, each.area)):
            areas.setdefault(resource.area, []).append(resource)
        template = self.environment.get_template("reference/index.md.j2")
        return template.render(
            areas=areas,
            api=self.api,
            edges=edges,
            in_clone=self.in_clone,
            up="" if self.name == V2 else "../",
            others=[
                (each.upper(), f"{self._folder(each)}index.md")
                for each in self.apis
                if each != self.name
            ],
            mark=notice("schema", "docs"),
        )

    def _page(self, resource: Resource) -> str:
        parent = self.by_name.get(resource.parent)
        template = self.environment.get_template("reference/resource.md.j2")
        return template.render(
            resource=resource,
            parent=parent,
            successor=_v3_call(resource),
            replaced=self._linked(resource.superseded_by),
            replaces=self._linked(f"api.{resource.supersedes}"),
            reached=self._reached(resource, parent),
            operations=[*self._operations(resource)],
            parameters=[*self._parameters(resource)],
            fields=[
                *(self._field(in_bodies_of(resource, field)) for field in resource.fields),
                *(self._link(link) for link in resource.links),
            ],
            rules=[*_rules(resource)],
            sources=[_entities(each) for each in resource.source],
            shapes=[
                {
                    "name": s.name,
                    "doc": _said(s),
                    "one_of": self._one_of(s),
                    "fields": self._fields_of(s),
                }
                for s in self._used_shapes(resource)
            ],
            below=[each for each in self.api.resources if each.parent == resource.name],
            examples=examples(self.api, resource),
            mark=notice(resource.file, "docs"),
        )

    def _linked(self, call: str) -> str:
        """A resource of any API as code, with a link to its page if there is one."""
        accessors, _, name = call.rpartition(".")
        for api_name, api in self.apis.items():
            if api.accessors == accessors and name in api.by_name:
                folders = self._folder(api_name)
                return f"[`{call}`]({folders}{api.by_name[name].module}.md)"
        return f"`{call}`" if call else ""

    def _folder(self, other: str) -> str:
        """The folder of the pages of an API, from a page of this one."""
        if other == self.name:
            return ""
        return ("" if self.name == V2 else "../") + ("" if other == V2 else f"{other}/")

    @staticmethod
    def _reached(resource: Resource, parent: Resource | None) -> str:
        links = [link for link in links_of(parent) if link.to == resource.name] if parent else []
        return f"{module_name(parent.record)}.{links[0].name}" if parent and links else ""

    def _fields_of(self, each: Shape | Union) -> list[Row]:
        return [] if isinstance(each, Union) else [self._field(field) for field in each.fields]

    def _one_of(self, each: Shape | Union) -> str:
        """The alternatives of a union, as Markdown; empty for a shape."""
        if not isinstance(each, Union):
            return ""
        if each.by:
            pairs = (f"{_code(tag)}: {self._named(name)}" for tag, name in each.alternatives)
            return f"The field `{each.by}` tells which: {', '.join(pairs)}."
        return f"The keys tell which: {', '.join(map(self._named, each.shapes))}."

    def _used_shapes(self, resource: Resource) -> list[Shape | Union]:
        """The shapes and unions of fields and actions, each before those that it contains."""
        used: dict[str, Shape | Union] = {}
        todo = [each.of for field in resource.fields for each in _types(field)]
        todo += [name for action in resource.actions for name in (action.sent, action.returns)]
        while todo:
            name = todo.pop(0)
            union = self.api.unions.get(name)
            if union and name not in used:
                used[name] = union
                todo += union.shapes
            shape = self.shapes.get(name)
            if shape and shape.name not in used:
                used[shape.name] = shape
                todo += [each.of for field in shape.fields for each in _types(field)]
        return list(used.values())

    def _operations(self, resource: Resource) -> Iterator[Row]:
        """The methods of the resource class and of records, as in ``help()``."""
        has, of = resource.operation, f"{self.api.accessors}.{resource.name}"
        for spec, verb in methods_of(RESOURCE, traits(resource)):
            across = CROSS_PARENT_VERBS.get(spec.verb, "")
            if verb != across:
                yield self._method(resource, of, spec, verb, resource.parents)
            if covers_all_parents(spec, has):
                yield self._method(resource, of, spec, across, (), f" {OVER_ALL_PARENTS}")
        for action in resource.actions:
            row = self._action(action, of, placeholders(action.path))
            yield _with_successor(row, resource, action.name)
        record = module_name(resource.record)
        for spec, verb in methods_of(RECORD, traits(resource)):
            yield self._method(resource, record, spec, verb)
        for action in resource.actions:
            if action.on_record:
                yield self._action(action, record, ())

    def _method(
        self,
        resource: Resource,
        of: str,
        spec: MethodSpec,
        verb: str,
        parents: tuple[str, ...] = (),
        also: str = "",
    ) -> Row:
        """The row of a method; HTTP is empty for a method that sends no request."""
        operation = resource.operation[verb]
        ids = [*parents] if spec.takes_parents and not resource.is_across(operation) else []
        ids += resource.record_ids if spec.takes_id and not resource.single else ()
        ids += [spec.rows] if spec.rows else []
        body = ["…"] * (not {"body", "changes"}.isdisjoint(spec.takes))
        call = f"{of}.{spec.name}({', '.join([*ids, *body])})"
        summary = summary_of(spec, resource.name, resource.record, operation.accepts) + also
        if not spec.run:
            return Row(call=call, doc=_cell(summary))
        row = self._operation(operation, call, [summary, operation.doc])
        is_method = RESOURCE in spec.on
        return _with_successor(row, resource, spec.name) if is_method else row

    def _action(self, action: Action, of: str, ids: Iterable[str]) -> Row:
        body = ["…"] * bool(action.body or action.body_of)
        if action.rows:
            body = ["rows" if action.rows.items else "body"]
        call = f"{of}.{action.name}({', '.join([*ids, *body])})"
        row = self._operation(action, call, [action.doc])
        said = [row.doc]
        if action.body:
            said.append(f"Takes the fields of {self._named(action.body)}.")
        if action.rows:
            most = f", at most {action.max_items}" if action.max_items else ""
            article = "a " if action.rows.items else ""
            said.append(f"Takes {article}{self._type(action.rows)}{most}.")
        if action.reply:
            said.append(f"Returns the response as `{REPLY_TYPES[action.reply]}`.")
        if action.returns:
            many = "a list of " * action.many
            said.append(f"Returns {many}{self._named(action.returns)}.")
        return replace(row, doc=" ".join(said))

    @staticmethod
    def _operation(operation: Operation | Action, call: str, said: list[str]) -> Row:
        said = [*said, operation.note]
        if isinstance(operation, Operation):
            said += _about_rows(operation)
        if operation.deprecated:
            said.append(f"Deprecated: {operation.deprecated}")
        if isinstance(operation, Operation) and operation.sunset:
            said.append(f"Sunset: {operation.sunset}")
        http = f"{operation.method} {operation.path}"
        return Row(call=call, http=http, doc=_cell(" ".join(filter(None, said))))

    def _parameters(self, resource: Resource) -> Iterator[Row]:
        """The parameters of all operations and actions; those of paging come last."""
        calls: dict[str, Operation | Action] = {
            **{each.verb: each for each in resource.operations},
            **{each.name: each for each in resource.actions},
        }
        accepted: dict[Row, list[str]] = {}
        for verb, call in calls.items():
            for each in (*resource.accepted(call), *call.parameters):
                kind = self._type(each.type) + (", required" if each.required else "")
                row = Row(name=each.name, type=kind, doc=_cell(_said(each)))
                accepted.setdefault(row, []).append(verb)
        for row, verbs in accepted.items():
            yield replace(row, accepted_by=_names(verbs))
        paged = [verb for verb, call in calls.items() if "paging" in call.accepts]
        pages = resource.pages
        if paged and pages:
            by = _names(paged)
            size = words({"min": 1, "max": pages.max_limit})
            doc = f"Rows of a page; the default is {pages.default_limit}."
            doc += "".join(
                f" At most {limit} with `include={name}`."
                for name, limit in pages.lowered_by.items()
            )
            yield Row(name="limit", type=f"integer, {size}", accepted_by=by, doc=doc)
            yield Row(
                name="page",
                type="integer",
                accepted_by=by,
                doc=f"Number of the page; the first is {self.api.facts.paging['first_page']}.",
            )

    def _field(self, field: Field) -> Row:
        access = field.access.replace("_", "-")
        if field.required:
            access += f", required on {' and '.join(field.required)}"
        if field.keep_on_update and "update" not in field.required:
            access += ", sent with every update"
        read = self._target(field.link) if field.link else self._type(field.type)
        read += " or none" if field.optional else ""
        if field.write and field.access == "write_only":
            read = self._type(field.write)
        elif field.write:
            verbs = " and ".join(verb for verb in BODIES if verb in WRITABLE_IN[field.access])
            read = f"reading: {read}; {verbs}: {self._type(field.write)}"
        default = "" if field.default is None else f"default {_code(field.default)}"
        kind = ", ".join(filter(None, (read, _cell(field.format), words(field.limits), default)))
        return Row(name=field.name, type=kind, access=access, doc=_cell(_said(field)))

    def _link(self, link: Link) -> Row:
        return Row(
            name=link.name, type=self._target(link), access="read-only", doc=_cell(_said(link))
        )

    def _target(self, link: Link) -> str:
        """What reading a link gives, with the page of its resource."""
        shown = link.to if link.many else link.record
        via = f" by `{link.via}`" if link.via else ""
        return f"[{shown}]({module_name(link.to)}.md){via}"

    def _type(self, each: Type) -> str:
        if each.kind == "enum":
            shown = ", ".join(_code(value.value) for value in self.enums[each.enum].values)
            return shown + (", …" if each.enum_open else "")
        if each.items:
            outer = "list" if each.kind == "array" else "map"
            return f"{outer} of {self._type(each.items)}"
        return self._named(each.of) if each.of else each.kind.replace("_", " ")

    def _named(self, name: str) -> str:
        """The name of a record or shape, as a link to its page or section."""
        if name in self.api.by_record:
            return f"[{name}]({self.api.by_record[name].module}.md)"
        return f"[{name}](#{name.lower()})"


def _with_successor(row: Row, resource: Resource, method: str) -> Row:
    """The row of a method, with the call that replaces it where that has another name or ids."""
    if not resource.successor_calls.get(method):
        return row
    call = resource.successor_call(method).replace("...", "…")
    return replace(row, doc=f"{row.doc} V3: `{call}`.")


def _v3_call(resource: Resource) -> str:
    """The call that replaces a list, as Markdown; empty if there is none."""
    path = resource.successor
    literal = f"{'f' * ('{' in path)}\"{path}\""
    return f"`api.v3.get({literal})`" if path else ""


def _types(field: Field) -> Iterator[Type]:
    """The types of a field, or of its items."""
    for each in (field.type, field.write):
        if each:
            yield each.leaf


def _about_rows(operation: Operation) -> Iterator[str]:
    """What there is to know of the requests of an array verb, and of filters."""
    if operation.max_rows:
        at_once = f", {operation.concurrent} at once" if operation.concurrent else ""
        yield f"Requests of up to {operation.max_rows} rows{at_once}."
    if operation.needs_filter:
        yield "Needs a filter."


def _rules(resource: Resource) -> Iterator[str]:
    """The rules over several fields, as sentences."""
    for group in resource.any_of:
        yield f"A create needs at least one of {_names(group)}."
    for group in resource.together:
        yield f"Send {_names(group)} together or not at all."


def _names(group: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in group)


def _said(each: Field | Link | Parameter | Shape | Union) -> str:
    """The description, deprecation and note of something."""
    deprecated = "" if isinstance(each, (Link, Shape, Union)) else each.deprecated
    deprecated = f"Deprecated: {deprecated}" if deprecated else ""
    return " ".join(filter(None, (each.doc, deprecated, each.note)))


def _code(value: object) -> str:
    """A value as Python source in a cell."""
    return _cell(f"`{value!r}`")


def _cell(text: str) -> str:
    """Escape text as a cell of a Markdown table."""
    return paragraph(text).replace("|", "\\|")


def paragraph(text: str) -> str:
    """Escape text as Markdown: no HTML, only web links, no headings or code blocks."""
    text = text.replace("<", "&lt;")
    text = re.sub(r"\](?=\((?!https?://)|\s*:)", r"\]", text)
    return re.sub(r"^(\s*)(?=```|~~~|#)", r"\1\\", text)


def _entities(text: str) -> str:
    """Escape text as HTML that is no Markdown either."""
    return re.sub(r"[^\w\s.,()/:-]", lambda found: f"&#{ord(found[0])};", text)
