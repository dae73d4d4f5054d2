"""The API reference: a page per resource, an index, and links between resources."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bigcommerce_sdk.endpoints.methods import (
    CROSS_PARENT_VERBS,
    OVER_ALL_PARENTS,
    RECORD,
    RESOURCE,
    MethodSpec,
    covers_all_parents,
    methods_of,
    summary_of,
)
from bigcommerce_sdk.records.limits import words

from ..ir import Action, Api, Field, Link, Operation, Resource, Shape, Type
from ..naming import module_name, placeholders
from ..render import templating
from ..signatures import traits
from ..writing.marks import notice
from ..writing.writer import Target


@dataclass(frozen=True)
class Row:
    """A row of a table."""

    name: str = ""
    type: str = ""
    access: str = ""
    doc: str = ""
    call: str = ""
    http: str = ""
    to: str = ""
    page: str = ""


def pages(api: Api, in_clone: bool = True) -> dict[str, str]:
    """Render all pages, by file name.

    Args:
        api: the resolved schema.
        in_clone: whether the pages are the SDK's own, which link to its README.
    """
    return _Reference(api, in_clone).pages()


def target(pages: dict[str, str], out: Path) -> Target:
    """The pages as files of a directory; stale pages are removed."""
    return Target(out, pages, "docs", suffixes=(".md",))


class _Reference:
    def __init__(self, api: Api, in_clone: bool) -> None:
        self.api = api
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
            for link in _links(resource):
                arrow = "-.->" if link.via else "-->"
                edges.append((resource.name, link.to, arrow, link.name))
        template = self.environment.get_template("reference/index.md.j2")
        return template.render(
            api=self.api, edges=edges, in_clone=self.in_clone, mark=notice("schema", "docs")
        )

    def _page(self, resource: Resource) -> str:
        parent = self.by_name.get(resource.parent)
        used = self._used_shapes(resource.fields)
        template = self.environment.get_template("reference/resource.md.j2")
        return template.render(
            resource=resource,
            parent=parent,
            reached=self._reached(resource, parent),
            operations=[*self._operations(resource)],
            parameters=[
                Row(name=p.name, type=self._type(p.type), doc=_cell(p.doc))
                for p in resource.parameters
            ],
            fields=[self._field(field) for field in resource.fields if not field.link],
            shapes=[
                {"name": s.name, "doc": s.doc, "fields": [self._field(f) for f in s.fields]}
                for s in used
            ],
            links=[
                Row(name=e.name, to=e.to, page=f"{module_name(e.to)}.md", doc=_cell(e.doc))
                for e in _links(resource)
            ],
            example=self._example(resource),
            mark=notice(resource.file, "docs"),
        )

    @staticmethod
    def _reached(resource: Resource, parent: Resource | None) -> str:
        links = [link for link in _links(parent) if link.to == resource.name] if parent else []
        return f"{module_name(parent.record)}.{links[0].name}" if parent and links else ""

    def _used_shapes(self, fields: Iterable[Field]) -> list[Shape]:
        """The shapes of fields, each before the shapes that it contains."""
        used: dict[str, Shape] = {}
        todo = [each for field in fields for each in (field.type, field.write) if each]
        while todo:
            each = todo.pop(0)
            shape = self.shapes.get((each.items or each).of)
            if shape and shape.name not in used:
                used[shape.name] = shape
                todo += [t for field in shape.fields for t in (field.type, field.write) if t]
        return list(used.values())

    def _operations(self, resource: Resource) -> Iterator[Row]:
        """The methods of the resource class and of records, as in ``help()``."""
        has, of = resource.operation, f"api.{resource.name}"
        for spec, verb in methods_of(RESOURCE, traits(resource)):
            across = CROSS_PARENT_VERBS.get(spec.verb, "")
            if verb != across:
                yield self._method(resource, of, spec, verb, resource.parents)
            if covers_all_parents(spec, has):
                yield self._method(resource, of, spec, across, (), f" {OVER_ALL_PARENTS}")
        for action in resource.actions:
            yield self._action(action, of, placeholders(action.path))
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
        ids = [*parents] if spec.takes_parents else []
        ids += ["id"] * (spec.takes_id and not resource.single)
        body = ["…"] * (not {"body", "changes"}.isdisjoint(spec.takes))
        call = f"{of}.{spec.name}({', '.join([*ids, *body])})"
        summary = summary_of(spec, resource.name, resource.record, operation.accepts) + also
        if not spec.run:
            return Row(call=call, doc=_cell(summary))
        return self._operation(operation, call, [summary, operation.doc])

    def _action(self, action: Action, of: str, ids: Iterable[str]) -> Row:
        body = ["…"] * bool(action.body or action.body_of)
        call = f"{of}.{action.name}({', '.join([*ids, *body])})"
        return self._operation(action, call, [action.doc])

    @staticmethod
    def _operation(operation: Operation | Action, call: str, said: list[str]) -> Row:
        said = [*said, operation.note]
        if operation.deprecated:
            said.append(f"Deprecated: {operation.deprecated}")
        if isinstance(operation, Operation) and operation.sunset:
            said.append(f"Sunset: {operation.sunset}")
        http = f"{operation.method} {operation.path}"
        return Row(call=call, http=http, doc=_cell(" ".join(filter(None, said))))

    def _field(self, field: Field) -> Row:
        access = field.access.replace("_", "-")
        if field.required:
            access += f", required on {' and '.join(field.required)}"
        said = [
            field.doc,
            f"Deprecated: {field.deprecated}" if field.deprecated else "",
            field.note,
        ]
        kind = self._type(field.type) + (" or none" if field.optional else "")
        kind = ", ".join(filter(None, (kind, _cell(field.format), words(field.limits))))
        doc = _cell(" ".join(filter(None, said)))
        return Row(name=field.name, type=kind, access=access, doc=doc)

    def _type(self, each: Type) -> str:
        if each.kind == "enum":
            shown = ", ".join(f"`{value.value!r}`" for value in self.enums[each.enum].values)
            return _cell(shown + (", …" if each.enum_open else ""))
        if each.kind == "array" and each.items:
            return f"list of {self._type(each.items)}"
        return each.of or each.kind

    # -- examples -------------------------------------------------------------------------

    def _example(self, resource: Resource) -> str:
        """An example that runs against the demo shop; empty if nothing can be read."""
        way = self._way(resource)
        if way is None:
            return ""
        record = module_name(resource.record)
        lines: list[str] = []
        source = ""
        for above, link in way:
            name = module_name(above.record)
            first = f"api.{above.name}.iterall().first()"
            lines.append(f"{name} = {source}[0]" if source else f"{name} = {first}")
            source = f"{name}.{link.name}"
        shown = [f.name for f in resource.fields if f.access != "write_only" and not f.link]
        values = ", ".join(f"{record}.{name}" for name in shown[:3]) or record
        if resource.single:
            lines += [f"{record} = {source or f'api.{resource.name}.get()'}", f"print({values})"]
        else:
            every = source or f"api.{resource.name}.iterall()"
            lines += [f"for {record} in {every}:", f"    print({values})"]
        return "\n".join(lines)

    def _way(self, resource: Resource) -> list[tuple[Resource, Link]] | None:
        """The path of records and links to a readable resource; ``None`` if there is no path."""
        verb = "get" if resource.single else "list"
        if verb not in resource.operation:
            return None
        way: list[tuple[Resource, Link]] = []
        while resource.parent:
            parent = self.by_name[resource.parent]
            link = next((each for each in _links(parent) if each.to == resource.name), None)
            if link is None:
                return None
            way.insert(0, (parent, link))
            resource = parent
        return way


def _links(resource: Resource) -> list[Link]:
    return [*(field.link for field in resource.fields if field.link), *resource.links]


def _cell(text: str) -> str:
    """Escape text as a cell of a Markdown table."""
    return paragraph(text).replace("|", "\\|")


def paragraph(text: str) -> str:
    """Escape text as Markdown: no HTML, only web links, no code blocks."""
    text = text.replace("<", "&lt;")
    text = re.sub(r"\](?=\((?!https?://)|\s*:)", r"\]", text)
    return re.sub(r"^(\s*)(?=```|~~~)", r"\1\\", text)
