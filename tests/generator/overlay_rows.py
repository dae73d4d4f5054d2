"""A resource that uses every key of the language, and overlays that change one key each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

#: What an overlay does to the resource: leave it the SDK's, extend it, make it whole, break it.
Outcome = Literal["same", "extended", "whole", "refused"]

FILES = {
    "things.yaml": """\
resource: Things
record: Thing
path: /things
doc: Things to try.
source: test
note: Tried often.
superseded: Use others.
successor: /others
area: Shop
scopes: {read: a, modify: b}
key: id
operations:
  list: {note: All of them.}
  get: {evidence: prose}
  create: {status: 201}
  update: {doc: Changes it.}
  delete: {}
  delete_all: {accepts: [filters], parameters: {near: {type: string, op: none, doc: Near it.}}}
  count: {envelope: count}
  update_many: {max_rows: 5}
  upsert_many: {path: /things/sync}
  delete_many: {ids: 'id:in', path: /things/gone}
actions:
  go:
    method: POST
    path: /things/{thing_id}/go
    body: Way
    returns: Way
    accepts: [options]
    on_record: true
    doc: Goes.
  add: {method: POST, path: /things/add, body_of: create, doc: Adds.}
  fill: {method: POST, path: /things/fill, body: {type: array, items: string}, doc: Fills.}
  log: {method: GET, path: /log, parameters: {near: {type: string, op: none, doc: N}}, doc: L}
paging: {keyset: min_id, max_limit: 100, default_limit: 20, note: Slow.}
sort: {by: [id, name], direction: parameter, note: By one.}
filters:
  min_id: {type: integer, doc: Lowest id.}
  kind: {type: enum, enum: Kind, doc: Of this kind.}
  place: {type: string, wire_name: where, op: none, note: Slow., doc: Where it is.}
  tags: {type: array, items: string, wire: csv, op: none, doc: With these tags.}
  low: {type: integer, op: none, doc: Lowest.}
  one: {type: integer, field: id, doc: This one.}
options:
  extra: {type: string, doc: Shows more.}
  include: {type: enum, enum: Kind, op: none, doc: With it.}
together: [[low, high]]
columns: [id]
fields:
  id: {type: integer, access: read_only, doc: Identifier.}
  name: {type: string, required: create, max_length: 9, min_length: 1, doc: Name.}
  code: {type: string, example: a1, wire_name: sign, format: hex, note: Old., doc: Code.}
  kind: {type: enum, enum: Kind, doc: Its kind.}
  size: {type: object, of: Size, doc: Its size.}
  tags: {type: array, items: string, wire: csv, doc: Its tags.}
  marks: {type: array, items: string, max_items: 5, doc: Its marks.}
  price: {type: decimal, default: '0.00', none_as: '', nullable: true, min: 0, doc: Price.}
  low: {type: integer, min: 1, max: 9, default: 3, doc: Lowest.}
  high: {type: integer, keep_on_update: true, doc: Highest.}
  due: {type: datetime, wire: unix, doc: When it is due.}
  costs: {type: map, items: decimal, doc: Costs by name.}
  deed: {type: object, of: Deed, doc: What it does.}
  grid: {type: array, items: {type: array, items: object, of: Size}, doc: Rows of sizes.}
  raw: {type: any, access: read_only, doc: As it came.}
  bits: {type: array, items: object, of: Size, access: read_only, doc: Its bits.}
  either: {type: string_or_integer, access: read_only, doc: One of both.}
  secret: {type: string, access: write_only, doc: A secret.}
  mood: {type: string, access: create_only, deprecated: Old., doc: Mood.}
  sent: {type: string, write: {type: integer}, doc: Sent as a number.}
  sends: {type: any, write: {type: array, items: string, wire: csv}, doc: Sent as a list.}
  holds: {type: any, write: {type: enum, enum: Kind}, doc: Sent as a kind.}
  packs: {type: any, write: {type: object, of: Size}, doc: Sent as a size.}
  level: {type: enum, enum: Level, doc: Level.}
  twin_id: {type: integer, doc: Id of the twin.}
  twin: {type: link, to: Things, via: twin_id, none_when: 0, doc: The twin.}
  parts: {type: link, to: Parts, many: true, doc: Parts.}
links:
  other: {to: Things, via: high, none_when: 0, note: Rare., doc: The other one.}
  more: {to: Parts, many: true, doc: The same parts.}
shapes:
  Size: {doc: How large., note: In cm., fields: {w: {type: decimal, doc: Width.}}}
  Way: {doc: Where to go., fields: {to: {type: string, doc: Place.}}}
  Spare: {doc: Not used., fields: {x: {type: string, doc: X.}}}
  Up: {doc: Up., fields: {mode: {type: string, doc: M.}, by_: {type: string, doc: M.}}}
  Down: {doc: Down., fields: {mode: {type: string, doc: M.}, by_: {type: string, doc: M.}}}
  Off: {doc: Off., fields: {mode: {type: string, doc: M.}}}
unions:
  Deed: {doc: One of both., note: Few., by: mode, one_of: {up: Up, down: Down}}
enums:
  Kind: {values: [a, b], labels: {a: First.}, note: Few., doc: Kinds.}
  Level: {base: integer, values: ['1', '2'], doc: Levels.}
sub_resources:
  Parts:
    record: Part
    path: /things/{thing_id}/parts
    doc: Parts of one thing.
    source: test
    operations: [list, get, create]
    paging: {}
    fields:
      id: {type: integer, access: read_only, doc: Identifier.}
      title: {type: string, doc: Title.}
      hue: {type: enum, enum: Hue, doc: Hue.}
""",
    "shared.yaml": """\
shared: What several resources use.
records:
  Mark: {doc: What marks have., note: Few., fields: {tag: {type: string, doc: Tag.}}}
shapes:
  Box: {doc: A box., fields: {size: {type: integer, doc: Size.}}}
unions:
  Either: {doc: One., one_of: [Box]}
enums:
  Hue: {values: [red, blue], open: true, doc: Hues.}
""",
    "others.yaml": """\
resource: Others
record: Other
extends: Mark
path: /others
doc: Others.
operations: [list, get]
paging: {}
fields:
  id: {type: integer, access: read_only, doc: Identifier.}
  box: {type: object, of: Box, access: read_only, doc: Its box.}
  thing_id: {type: integer, doc: Id of a thing.}
  thing: {type: link, to: Things, via: thing_id, doc: A thing.}
""",
}


@dataclass(frozen=True)
class Row:
    """An overlay that changes one key.

    Attributes:
        path: the key, below those that hold it.
        value: what it becomes, as YAML.
        outcome: what becomes of ``resource``.
        resource: the resource that the outcome is about.
    """

    path: tuple[str, ...]
    value: str
    outcome: Outcome
    resource: str = "Things"

    @property
    def name(self) -> str:
        return f"{'.'.join(self.path)}: {self.value}"


def rows(outcome: Outcome, *lines: str, resource: str = "Things") -> list[Row]:
    """Rows of one outcome, each a path with dots and a value. A path begins with the name of a
    file's resource, or with ``shared``; without one, it is of Things."""
    found: list[Row] = []
    for line in lines:
        path, _, value = line.partition(": ")
        keys = path.split(".")
        below = keys if keys[0] in ("shared", "Others") else ["Things", *keys]
        found.append(Row(tuple(below), value, outcome, resource))
    return found


def overlay(chosen: Iterable[Row], below: Iterable[Row] = ()) -> tuple[str, list[int]]:
    """The text of an overlay of one resource, and the line of each row's key. What else it has is
    equal to the base, or unseen.

    Args:
        chosen: the rows that it makes.
        below: the rows of overlays below it.
    """
    rows = list(chosen)
    [owner] = {row.path[0] for row in rows}
    lines = ["shared: Ours."] if owner == "shared" else [f"resource: {owner}"]
    changed = {row.path[1] for row in (*rows, *below)}
    if owner == "Things":
        same = ("record: Thing", "note: Ours.", "key: id")
        lines += [each for each in same if each.partition(":")[0] not in changed]
    at: dict[Row, int] = {}

    def write(left: list[Row], depth: int) -> None:
        for key in dict.fromkeys(row.path[depth] for row in left):
            below = [row for row in left if row.path[depth] == key]
            line = f"{'  ' * (depth - 1)}{key}:"
            if len(below[0].path) == depth + 1:
                [row] = below
                lines.append(f"{line} {row.value}")
                at[row] = len(lines)
            else:
                lines.append(line)
                write(below, depth + 1)

    write(rows, 1)
    return "\n".join(lines) + "\n", [at[row] for row in rows]


ROWS = [
    # -- the resource
    *rows(
        "same",
        "note: Tried rarely.",
        "source: [a, b]",
        "area: Stock",
        "area: null",
        "successor: /more",
        "successor: null",
        "fields.code.example: b2",
        "fields.code.example: null",
        "note: null",
        "path: /things",
        "single: false",
    ),
    *rows(
        "extended",
        "doc: Ours.",
        "deprecated: Old.",
        "superseded: null",
        "superseded: Ours.",
        "supersedes: Things",
        "scopes.read: c",
        "scopes.modify: c",
        "scopes: null",
        "together: null",
        "columns: null",
        "columns: [name, price, size]",
        "links.new: {to: Others, via: low, doc: New.}",
        "filters.new: {type: string, op: none, doc: New.}",
        "options.new: {type: string, doc: New.}",
        "operations.count.doc: Counts.",
        "actions.run: {method: POST, path: /things/run, doc: Runs.}",
        "shapes.New: {doc: New., fields: {a: {type: string, doc: A.}}}",
        "enums.New: {doc: New., values: [a]}",
        "fields.new: {type: string, doc: New.}",
        "fields.new: {type: string, access: write_only, doc: New.}",
    ),
    *rows(
        "whole",
        "record: Thingy",
        "confidence: low",
        "any_of: [[name, code]]",
        "together: [[low, high], [name, code]]",
        "together: [[low, high, code]]",
        "sort: null",
        "options.extra: null",
        "filters.low: null",
        "links: null",
        "links.other: null",
        "actions.add: null",
        "operations.count: null",
        "operations.delete_all: null",
        "fields.code: null",
    ),
    *rows(
        "refused",
        "path: /thingz",
        "key: code",
        "fields: null",
        "enums: null",
        "shapes: null",
        "operations: null",
        "paging: null",
        "filters: null",
        "path: null",
        "doc: null",
        "record: null",
        "single: true",
        "key: nope",
        "sub_resources: null",
        "sub_resources.Parts: null",
        "fields.twin_id: null",
        "filters.min_id: null",
        "fields.id: null",
        "record: Part",
        "record: Kind",
        "paging.none: true",
        "sort.direction: null",
        "any_of: [[nope]]",
        "together: [[nope, low]]",
        "columns: [nam]",
        "columns: [secret]",
        "columns: [id, twin]",
        "columns: []",
    ),
    # -- paging, sort, scopes
    *rows(
        "same",
        "paging.note: Quick.",
        "sort.note: By two.",
    ),
    *rows(
        "extended",
        "paging.default_limit: 30",
        "paging.max_limit: 200",
        "paging.keyset: null",
        "paging.default_limit: null",
    ),
    *rows(
        "whole",
        "paging.max_limit: 50",
        "sort.by: [id]",
        "sort.direction: suffix",
    ),
    *rows("refused", "paging.by: page", "paging.lowered_by: {more: 10}"),
    # -- operations
    *rows(
        "same",
        "operations.get.note: Quick.",
        "operations.get.evidence: client",
        "operations.list.note: null",
    ),
    *rows(
        "extended",
        "operations.get.doc: Gets it.",
        "operations.get.deprecated: Old.",
        "operations.get.sunset: Gone.",
        "operations.create.status: 200",
        "operations.update.partial: true",
        "operations.list.envelope: rows",
        "operations.get.path: '/things/one/{id}'",
        "operations.get.accepts: [options]",
        "operations.get.parameters: {near: {type: string, op: none, doc: Near.}}",
        "operations.delete_all.accepts: [filters, paging]",
        "operations.get.by: one",
        "operations.update_many.max_rows: 6",
        "operations.update_many.concurrent: 2",
        "operations.upsert_many.method: POST",
        "operations.delete_many.ids: body",
    ),
    *rows(
        "whole",
        "operations.delete_all.needs_filter: true",
        "filters.kind.required: true",
        "operations.delete_all.accepts: []",
        "operations.delete_all.accepts: null",
        "operations.delete_all.parameters: null",
        "operations.delete_all.parameters.near: null",
        "operations.list.accepts: [filters]",
    ),
    # -- actions
    *rows(
        "same",
        "actions.go.note: Quick.",
        "actions.go.evidence: client",
    ),
    *rows(
        "extended",
        "actions.go.doc: Runs.",
        "actions.go.method: PUT",
        "actions.go.path: '/things/{thing_id}/run'",
        "actions.go.envelope: rows",
        "actions.go.deprecated: Old.",
        "actions.add.accepts: [options]",
    ),
    *rows(
        "whole",
        "actions.go.body: Size",
        "actions.go.returns: Size",
        "actions.go.many: true",
        "actions.go.on_record: null",
        "actions.go.accepts: null",
        "actions.add.body_of: update",
        "actions.go.returns: null",
        "actions.log.reply: text",
        "actions.log.parameters.near.required: true",
        "actions.fill.body.items: integer",
        "actions.fill.body.max_items: 5",
    ),
    # -- parameters
    *rows(
        "same",
        "filters.place.note: Quick.",
        "filters.place.format: x",
    ),
    *rows(
        "extended",
        "filters.place.doc: Ours.",
        "filters.place.deprecated: Old.",
        "filters.low.header: true",
        "filters.low.op: null",
        "filters.low.op: min",
        "filters.min_id.field: low",
    ),
    *rows(
        "whole",
        "filters.tags.wire: null",
        "filters.place.wire_name: at",
        "filters.place.wire_name: null",
        "filters.low.type: string",
        "filters.low.type: decimal",
        "filters.low.type: string_or_integer",
        "filters.tags.items: integer",
        "filters.kind.enum: Hue",
        "operations.delete_all.parameters.near.type: integer",
    ),
    # -- fields
    *rows(
        "same",
        "fields.code.note: Older.",
        "fields.code.format: dec",
    ),
    *rows(
        "extended",
        "fields.code.doc: Ours.",
        "fields.code.deprecated: Old.",
        "fields.mood.access: writable",
        "fields.secret.access: writable",
        "fields.name.required: null",
        "fields.name.max_length: 20",
        "fields.name.max_length: null",
        "fields.name.min_length: 0",
        "fields.marks.max_items: 6",
        "fields.low.min: 0",
        "fields.low.max: 10",
        "fields.low.default: 4",
        "fields.low.default: null",
        "fields.high.keep_on_update: null",
        "fields.due.wire: null",
        "fields.price.nullable: null",
        "fields.price.none_as: null",
        "fields.price.none_as: '0'",
        "fields.twin.via: high",
        "fields.twin.none_when: 1",
        "fields.price.min: null",
    ),
    *rows(
        "whole",
        "fields.code.type: integer",
        "fields.low.type: decimal",
        "fields.tags.wire: null",
        "fields.tags.items: any",
        "fields.costs.items: string",
        "fields.costs.items: null",
        "fields.grid.items: any",
        "fields.grid.items.of: Way",
        "fields.grid.items: {type: map, items: object, of: Size}",
        "fields.size.of: Way",
        "fields.kind.enum: Hue",
        "fields.raw.type: string",
        "fields.either.type: integer",
        "fields.code.wire_name: mark",
        "fields.code.wire_name: null",
        "fields.twin.to: Others",
        "fields.twin: null",
        "fields.sent.write: null",
        "fields.sent.write.type: string",
        "fields.sends.write.items: integer",
        "fields.sends.write.wire: null",
        "fields.holds.write.enum: Hue",
        "fields.packs.write.of: Way",
        "fields.low.write: {type: string_or_integer}",
        "fields.code.access: read_only",
        "fields.code.access: write_only",
        "fields.code.access: create_only",
        "fields.code.access: update_only",
        "fields.secret.access: read_only",
        "fields.code.required: create",
        "fields.code.required: update",
        "fields.code.required: [create, update]",
        "fields.code.nullable: true",
        "fields.code.none_as: ''",
        "fields.code.keep_on_update: true",
        "fields.low.min: 2",
        "fields.low.max: 8",
        "fields.name.min_length: 2",
        "fields.name.max_length: 8",
        "fields.marks.max_items: 4",
        "fields.high.min: 1",
        "fields.high.max: 9",
        "fields.code.max_length: 9",
        "fields.code.min_length: 1",
        "fields.new: {type: string, required: create, doc: New.}",
        "fields.new: {type: string, keep_on_update: true, doc: New.}",
        "fields.secret.nullable: true",
    ),
    *rows(
        "refused",
        "fields.name.access: read_only",
        "fields.name.access: update_only",
        "fields.low.default: 0",
        "fields.low.example: 0",
        "fields.low.min: 10",
        "fields.low.max: 2",
        "fields.name.max_length: 0",
        "fields.code.type: nope",
        "fields.kind.enum: Nope",
        "fields.twin.to: Nope",
        "fields.twin.via: nope",
        "fields.parts.many: null",
        "links.more.many: null",
        "enums.Kind.base: integer",
        "fields.price.min: 1",
        "fields.kind.type: null",
        "fields.tags.wire: unix",
        "fields.new: {type: string}",
        "fields.save: {type: string, doc: S.}",
        "fields.new: {type: string, wire_name: sign, doc: New.}",
    ),
    # -- links
    *rows("extended", "fields.parts.included: true"),
    *rows("extended", "fields.code.parent: true"),
    *rows("extended", "fields.bits.changed_by: Others"),
    *rows("extended", "fields.bits.included_as: a"),
    *rows("refused", "fields.bits.included_as: c"),
    *rows(
        "same",
        "links.other.note: Often.",
    ),
    *rows(
        "extended",
        "links.other.doc: Ours.",
        "links.other.via: low",
        "links.other.none_when: 1",
        "links.other.none_when: null",
    ),
    *rows(
        "whole",
        "links.other.to: Others",
        "links.more: null",
    ),
    # -- shapes and enums
    *rows(
        "same",
        "shapes.Size.note: In m.",
        "enums.Kind.note: Many.",
        "shapes.Spare: null",
    ),
    *rows(
        "extended",
        "shapes.Size.doc: Ours.",
        "shapes.Size.fields.h: {type: string, doc: H.}",
        "shapes.Size.fields.w.doc: Ours.",
        "enums.Kind.doc: Ours.",
        "enums.Kind.labels: {b: Second.}",
        "enums.Kind.labels: null",
    ),
    *rows(
        "whole",
        "shapes.Size.fields.w: null",
        "shapes.Size.fields.w.type: string",
        "shapes.Size.fields.w.max: 5",
        "shapes.Size.fields.w.access: read_only",
        "shapes.Way.fields.to: null",
        "shapes.Way.fields.to.required: create",
        "enums.Level.base: null",
        "enums.Kind.values: [a, b, c]",
        "enums.Kind.open: true",
        "enums.Kind.values: [b, a, d]",
    ),
    *rows(
        "refused",
        "shapes.Size: null",
        "enums.Kind: null",
        "enums.Kind.values: []",
        "enums.Kind.labels: {z: Z.}",
        "shapes.Size.fields: null",
        "shapes.Thing: {doc: T., fields: {}}",
    ),
    # -- below, and shared
    *rows(
        "whole",
        "sub_resources.Parts.record: Piece",
        "sub_resources.Parts.fields.title: null",
        "sub_resources.Parts.fields.title.max_length: 3",
        "sub_resources.Parts.operations.create: null",
        "fields.id.type: string",
        "sub_resources.Parts.paging.max_limit: 99",
        resource="Parts",
    ),
    *rows(
        "extended",
        "sub_resources.Parts.fields.new: {type: string, doc: New.}",
        "sub_resources.Parts.operations.delete: {}",
        "fields.id.type: string_or_integer",
        resource="Parts",
    ),
    *rows(
        "extended",
        "shared.enums.Hue.values: [red, blue, green]",
        "shared.enums.Hue.doc: Ours.",
        resource="Parts",
    ),
    *rows(
        "whole", "shared.enums.Hue.values: [red]", "shared.enums.Hue.open: null", resource="Parts"
    ),
    *rows(
        "whole",
        "shared.shapes.Box.fields.size: null",
        "shared.shapes.Box.fields.size.type: string",
        "Others.fields.box: null",
        "Others.operations.get: null",
        resource="Others",
    ),
    *rows(
        "extended",
        "shared.shapes.Box.fields.new: {type: string, doc: New.}",
        "shared.shapes.Box.doc: Ours.",
        "fields.code: null",
        "fields.new: {type: string, doc: New.}",
        "record: Thingy",
        resource="Others",
    ),
    # -- unions
    *rows("same", "unions.Deed.note: Many.", "shared.unions.New: {doc: N., one_of: [Box]}"),
    *rows("extended", "unions.Deed.doc: Ours.", "shapes.Up.fields.new: {type: string, doc: N.}"),
    *rows(
        "whole",
        "unions.Deed.one_of.off: Off",
        "unions.Deed.one_of.down: null",
        "unions.Deed.one_of.up: Off",
        "unions.Deed.by: by_",
    ),
    *rows(
        "refused",
        "unions.Deed: null",
        "unions.Deed.one_of: [Up]",
        "unions.Deed.one_of.off: Nope",
        "unions.Deed.by: null",
        "unions.Deed.by: nope",
        "unions: null",
    ),
    # -- shared records
    *rows(
        "same",
        "shared.records.Mark.note: Many.",
        "shared.records.New: {doc: N., fields: {x: {type: string, doc: X.}}}",
        resource="Others",
    ),
    *rows("extended", "extends: Mark"),
    *rows(
        "extended",
        "shared.records.Mark.doc: Ours.",
        "shared.records.Mark.fields.new: {type: string, doc: New.}",
        resource="Others",
    ),
    *rows(
        "whole",
        "Others.extends: null",
        "shared.records.Mark.fields.tag.type: integer",
        "shared.records.Mark.fields.tag: null",
        resource="Others",
    ),
    *rows(
        "refused",
        "extends: Nope",
        "shared.records.Mark: null",
        "shared.records: null",
        "shared.records.Size: {doc: S., fields: {}}",
        "Others.fields.tag: {type: string, doc: Ours.}",
    ),
    *rows(
        "refused",
        "shared.shapes.Box: null",
        "shared.shapes: null",
        "shared.enums: null",
        "shared.enums.Hue: null",
        "shared.shapes.Size: {doc: S., fields: {}}",
    ),
]
