"""A small schema, and edits of it: each with every change that the diff must see in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.diff.changes import Change
from generator.ir import Api
from generator.schema import read_schema
from tests.generator.micro import API, write_schema

THINGS = """\
resource: Things
record: Thing
path: /things
doc: Things to try.
source: test
note: Tried often.
operations:
  list: {}
  get: {note: By id.}
  create: {evidence: prose}
  update: {}
  delete: {doc: Removes it.}
  delete_all: {accepts: [filters], parameters: {near: {type: string, op: none, doc: Near it.}}}
  update_many: {max_rows: 5, concurrent: 2}
  delete_many: {ids: 'id:in', path: /things/gone}
actions:
  go: {method: POST, path: '/things/{id}/go', body: Way, returns: Way, doc: Goes.}
  put: {method: PUT, path: /things/put, body: {type: array, items: string, max_items: 7}, doc: Puts.}
  ask: {method: GET, path: /things/ask, parameters: {by: {type: string, op: none, doc: By whom.}}, doc: Asks.}
paging: {keyset: min_id}
filters:
  min_id: {type: integer, doc: Lowest id.}
  kind: {type: enum, enum: Kind, doc: Of this kind.}
options:
  extra: {type: string, doc: Shows more.}
fields:
  id: {type: integer, access: read_only, doc: Identifier.}
  name: {type: string, required: create, max_length: 9, doc: Name.}
  code: {type: string, doc: Code.}
  kind: {type: enum, enum: Kind, doc: Its kind.}
  hue: {type: enum, enum: Hue, access: read_only, doc: Its hue.}
  size: {type: object, of: Size, doc: Its size.}
  due: {type: datetime, doc: When it is due.}
  tags: {type: array, items: string, doc: Its tags.}
  mood: {type: enum, enum: Mood, access: create_only, doc: Its mood.}
  sent: {type: string, access: read_only, doc: When it was sent.}
  gap: {type: string, access: read_only, nullable: true, doc: What may be missing.}
  raw: {type: any, access: read_only, doc: As it came.}
  raws: {type: array, items: any, access: read_only, doc: As they came.}
  price: {type: decimal, access: write_only, doc: What it costs.}
  day: {type: date, access: write_only, doc: The day of it.}
  measure: {type: object, of: Size, access: write_only, doc: How large it will be.}
  amount: {type: integer, access: write_only, doc: How many.}
  hole: {type: object, of: Hole, access: write_only, doc: Where to put it.}
  deed: {type: object, of: Deed, access: read_only, doc: What it does.}
  task: {type: object, of: Task, access: write_only, doc: What to do.}
  pays: {type: array, items: object, of: Pay, doc: How it was paid.}
  parts: {type: link, to: Parts, many: true, doc: Its parts.}
links:
  other: {to: Things, via: code, doc: The other one.}
shapes:
  Size:
    doc: How large it is.
    fields:
      w: {type: decimal, doc: Width.}
  Hole:
    doc: Where things go.
    fields:
      deep: {type: decimal, doc: Depth.}
  Way:
    doc: Where to go.
    fields:
      to: {type: string, doc: Place.}
  Up:
    doc: Upwards.
    fields:
      mode: {type: string, doc: Mode.}
      turn: {type: string, doc: Turn.}
  Down:
    doc: Downwards.
    fields:
      mode: {type: string, doc: Mode.}
      turn: {type: string, doc: Turn.}
  Cash:
    doc: Notes and coins.
    fields:
      sum: {type: string, doc: Sum.}
      coins: {type: string, doc: Coins.}
  Card:
    doc: A card.
    fields:
      sum: {type: string, doc: Sum.}
      last: {type: string, doc: Last digits.}
unions:
  Pay: {doc: How to pay., one_of: [Cash, Card]}
  Deed: {doc: One of both., by: mode, one_of: {up: Up, down: Down}}
  Task: {doc: What can be done., by: mode, one_of: {up: Up, down: Down}}
enums:
  Kind: {values: [a, b], doc: Kinds.}
  Hue: {values: [red, blue], open: true, doc: Hues.}
  Mood: {values: ['1', '2'], doc: Moods.}
sub_resources:
  Parts:
    record: Part
    extends: Base
    path: /things/{thing_id}/parts
    doc: Parts of one thing.
    operations: [list, get, create]
    paging: {}
    actions: {add: {method: POST, path: /things/parts, body_of: create, doc: Adds one.}}
    fields:
      id: {type: integer, access: read_only, doc: Identifier.}
      title: {type: string, doc: Title.}
"""
OTHERS = """\
resource: Others
record: Other
path: /others
doc: Others to try.
operations: [list, get]
paging: {none: true}
filters:
  near: {type: integer, field: id, op: min, doc: Least id.}
  since: {type: datetime, field: at, op: min, doc: First moment.}
  open: {type: boolean, op: none, doc: Open ones.}
  marks: {type: array, items: string, wire: csv, op: none, doc: With these marks.}
fields:
  id: {type: integer, access: read_only, doc: Identifier.}
  at: {type: datetime, none_as: '', deprecated: Old., access: read_only, doc: When.}
  level: {type: enum, enum: Level, doc: Its level.}
  tone: {type: enum, enum: Tone, doc: Its tone.}
enums:
  Level: {values: [low, high], doc: Levels.}
"""
SHARED = """\
shared: What several resources use.
records:
  Base: {note: Few., doc: What parts have., fields: {mark: {type: string, max_length: 5, doc: Its mark.}}}
enums:
  Tone: {values: [dark, light], doc: Tones.}
"""
FILES = {"things.yaml": THINGS, "others.yaml": OTHERS, "shared.yaml": SHARED, "api.yaml": API}


@dataclass(frozen=True)
class Edit:
    """One edit, as pairs of old and new text, and the changes that it makes."""

    steps: tuple[tuple[str, str], ...]
    changes: tuple[str, ...]

    def files(self) -> dict[str, str]:
        """The files of the schema after the edit."""
        files = dict(FILES)
        for old, new in self.steps:
            found = {name: text.count(old) for name, text in files.items() if old in text}
            assert list(found.values()) == [1], f"{old!r} stands {found}"
            [name] = found
            files[name] = files[name].replace(old, new)
        return {name: text for name, text in files.items() if text}


def edit(old: str, new: str, *changes: str) -> Edit:
    """One replacement and the expected change: ``rule subject``, or ``rule subject < was``."""
    return Edit(((old, new),), changes)


def both(steps: Iterable[tuple[str, str]], *changes: str) -> Edit:
    """Several replacements at once."""
    return Edit(tuple(steps), changes)


_CODE = "  code: {type: string, doc: Code.}"
_OPTIONS = "options:\n"
_INCLUDE = "  include: {type: array, items: enum, enum: Kind, wire: csv, doc: What comes along.}\n"
_NAME = "  name: {type: string, required: create, max_length: 9, doc: Name.}"
_PARTS_TEXT = THINGS[THINGS.index("sub_resources:") :]
_PARTS = "    operations: [list, get, create]\n    paging: {}\n"

EDITS = (
    # -- the whole API
    edit("api: BigCommerce V2", "api: BigCommerce", "api-name-changed api"),
    edit("hosts: {", "hosts: {more: more.example, ", "api-fact-added api.hosts.more"),
    edit("  token: X-Auth-Token", "  token: X-Token", "api-fact-changed api.headers.token"),
    edit("errors:\n", "errors:\n  418: ClientRequestException\n", "error-added api.errors.418"),
    edit("errors:\n", "errors:\n  418: ServiceUnavailableException\n", "error-changed api.errors.418"),
    edit("errors:\n", "errors:\n  510: BadRequestException\n", "error-changed api.errors.510"),
    edit("errors:\n", "errors:\n  510: ServerException\n", "error-added api.errors.510"),
    edit("404: NotFoundException", "404: ConflictException", "error-changed api.errors.404"),
    edit(
        "success:", "envelope: data\nsuccess:",
        *(
            f"operation-envelope-changed {owner}.{kind}.{name}"
            for owner, kind, names in (
                ("Things", "operations", "list get create update delete delete_all update_many delete_many"),
                ("Things", "actions", "go ask put"), ("Parts", "operations", "list get create"), ("Parts", "actions", "add"),
                ("Others", "operations", "list get"),
            )
            for name in names.split()
        ),
    ),
    # -- array verbs
    edit("max_rows: 5", "max_rows: 6", "batch-size-changed Things.operations.update_many"),
    edit("concurrent: 2", "concurrent: 3", "batch-concurrency-changed Things.operations.update_many"),
    edit("'id:in'", "body", "batch-ids-changed Things.operations.delete_many"),
    edit("  delete_all: {", "  delete_all: {needs_filter: true, ", "operation-needs-filter Things.operations.delete_all"),
    both(
        [("  kind: {type: enum, enum: Kind, doc: Of this kind.}", "  kind: {type: enum, enum: Kind, doc: Of this kind.}\n  one: {type: string_or_integer, field: id, doc: This one.}"), ("{note: By id.}", "{note: By id., by: one}")],
        "filter-added Things.filters.one", "operation-way-changed Things.operations.get", "operation-path-changed Things.operations.get",
        "operation-accepts-more Things.operations.get.accepts.options",
    ),
    edit("near: {type: string, op: none,", "near: {type: string, op: none, required: true,", "filter-became-required Things.operations.delete_all.parameters.near"),
    edit("options:\n", "options:\n  must: {type: string, required: true, doc: Must.}\n", "required-filter-added Things.options.must"),
    # -- resources
    edit("enums:\n  Kind", "enums:\n  New: {values: [x], doc: New.}\n  Kind", "enum-added New"),
    both([("  Parts:\n", "  Pieces:\n"), ("to: Parts", "to: Pieces")], "resource-renamed Pieces < Parts"),
    edit("record: Part\n", "record: Piece\n", "record-renamed Parts.record"),
    edit(
        "/parts\n    doc: Parts of one thing.", "/bits\n    doc: Parts of one thing.",
        "resource-path-changed Parts",
    ),
    edit("{thing_id}/parts", "{id_of_thing}/parts", "resource-path-changed Parts", "resource-parents-changed Parts"),
    edit(OTHERS, "", "resource-removed Others"),
    both(
        [
            (_PARTS_TEXT, ""), ("  parts: {type: link, to: Parts, many: true, doc: Its parts.}\n", ""),
            ("enums:\n  Level", _PARTS_TEXT.replace("thing", "other") + "enums:\n  Level"),
            ("  level: {", "  parts: {type: link, to: Parts, many: true, doc: Its parts.}\n  level: {"),
        ],
        "resource-moved Parts", "resource-path-changed Parts", "resource-parents-changed Parts",
        "field-removed Things.fields.parts", "field-added Others.fields.parts",
        "doc-changed Parts", "operation-path-changed Parts.actions.add",
    ),
    edit("    operations: [list, get, create]", "    key: title\n    operations: [list, get, create]", "resource-key-changed Parts"),
    edit("    operations: [list, get, create]", "    key: [title, mark]\n    operations: [list, get, create]", "resource-key-changed Parts", "operation-path-changed Parts.operations.get"),
    both(
        [
            (_PARTS, "    operations: [get]\n    single: true\n"),
            ("to: Parts, many: true", "to: Parts"),
        ],
        "resource-became-single Parts", "operation-removed Parts.operations.list",
        "operation-removed Parts.operations.create", "paging-removed Parts.paging",
        "operation-path-changed Parts.operations.get", "link-became-single Things.fields.parts",
    ),
    edit("    doc: Parts of one", "    deprecated: Old.\n    doc: Parts of one", "resource-deprecated Parts"),
    edit("    doc: Parts of one", "    superseded: V3.\n    doc: Parts of one", "resource-superseded Parts"),
    edit("    doc: Parts of one", "    successor: /parts\n    doc: Parts of one", "successor-changed Parts"),
    edit("source: test", "supersedes: Goods\nsource: test", "supersedes-changed Things"),
    edit("source: test", "area: Shop\nsource: test", "area-changed Things", "area-changed Parts"),
    edit("source: test", "scopes: {read: a, modify: b}\nsource: test", "scope-changed Things", "scope-changed Parts"),
    edit("links:\n", "any_of: [[code, due]]\nlinks:\n", "any-of-added Things.any_of.code+due"),
    edit("links:\n", "together: [[due, code]]\nlinks:\n", "together-added Things.together.code+due"),
    edit("links:\n", "columns: [code, due]\nlinks:\n", "columns-changed Things"),
    edit("source: test", "source: tests", "source-changed Things"),
    # -- paging
    edit("    paging: {}", "    paging: {none: true}", "paging-removed Parts.paging"),
    edit("{keyset: min_id}", "{keyset: min_id, default_limit: 9}", "page-size-changed Things.paging"),
    edit("{keyset: min_id}", "{keyset: min_id, max_limit: 99}", "page-limit-lowered Things.paging"),
    edit("{keyset: min_id}", "{}", "keyset-changed Things.paging"),
    edit("{keyset: min_id}", "{by: cursor}", "keyset-changed Things.paging", "paging-kind-changed Things.paging"),
    both(
        [(_OPTIONS, f"{_OPTIONS}{_INCLUDE}"), ("{keyset: min_id}", "{keyset: min_id, lowered_by: {a: 9}}")],
        "filter-added Things.options.include", "included-limit-lowered Things.paging.lowered_by.a",
    ),
    both(
        [(_OPTIONS, f"{_OPTIONS}{_INCLUDE}"), ("{keyset: min_id}", "{keyset: min_id, max_limit: 99, lowered_by: {a: 9}}")],
        "filter-added Things.options.include", "included-limit-lowered Things.paging.lowered_by.a", "page-limit-lowered Things.paging",
    ),
    # -- operations and actions
    edit("operations: [list, get, create]", "operations: [list, get]", "operation-removed Parts.operations.create"),
    edit("  delete: {doc", "  count: {}\n  delete: {doc", "operation-added Things.operations.count"),
    edit("  go: {", "  run: {", "operation-renamed Things.actions.run < Things.actions.go"),
    edit("  go: {m", "  go: {parameters: {far: {type: string, op: none, doc: How far.}}, m", "filter-added Things.actions.go.parameters.far"),
    edit("  go: {m", "  go: {parameters: {far: {type: string, op: none, required: true, doc: F.}}, m", "required-filter-added Things.actions.go.parameters.far"),
    edit("by: {type: string, op: none, doc: By whom.}", "by_: {type: string, op: none, doc: By whom.}", "filter-renamed Things.actions.ask.parameters.by_ < Things.actions.ask.parameters.by"),
    edit("by: {type: string, op: none, doc: By whom.}", "by: {type: string, op: none, header: true, doc: By whom.}", "filter-place-changed Things.actions.ask.parameters.by"),
    edit("  delete: {doc", "  delete: {parameters: {far: {type: string, op: none, required: true, doc: F.}}, doc", "required-filter-added Things.operations.delete.parameters.far"),
    edit("  go: {method: POST", "  go: {method: PUT", "operation-method-changed Things.actions.go"),
    edit("/things/{id}/go", "/things/{id}/went", "operation-path-changed Things.actions.go"),
    edit("/things/{id}/go", "/things/go", "operation-path-changed Things.actions.go", "operation-ids-changed Things.actions.go"),
    edit("  update: {}", "  update: {status: 202}", "operation-status-changed Things.operations.update"),
    edit("{accepts: [filters], p", "{p", "operation-accepts-less Things.operations.delete_all.accepts.filters"),
    edit("  list: {}", "  list: {envelope: rows}", "operation-envelope-changed Things.operations.list"),
    edit("  update: {}", "  update: {partial: true}", "operation-became-partial Things.operations.update"),
    edit("  update: {}", "  update: {deprecated: Old.}", "operation-deprecated Things.operations.update"),
    edit("  update: {}", "  update: {sunset: Gone.}", "operation-deprecated Things.operations.update"),
    edit("body: {type: array, items: string, max_items: 7}", "body: {type: array, items: string, max_items: 6}", "operation-rows-tightened Things.actions.put"),
    edit("body: {type: array, items: string, max_items: 7}", "body: {type: array, items: string}", "operation-rows-loosened Things.actions.put"),
    edit("body: {type: array, items: string, max_items: 7}", "body: {type: array, items: integer, max_items: 7}", "operation-body-changed Things.actions.put"),
    edit("body: {type: array, items: string, max_items: 7}", "body: Way", "operation-body-changed Things.actions.put"),
    edit("path: /things/ask,", "path: /things/ask, reply: text,", "operation-returns-changed Things.actions.ask"),
    edit("body: Way", "body: Size", "operation-body-changed Things.actions.go"),
    edit("returns: Way", "returns: Size", "operation-returns-changed Things.actions.go"),
    edit("returns: Way", "returns: Way, many: true", "operation-returns-changed Things.actions.go"),
    edit("returns: Way", "returns: Way, on_record: true", "record-method-added Things.actions.go"),
    edit("returns: Way", "returns: Way, envelope: x", "operation-envelope-changed Things.actions.go"),
    # -- parameters
    edit("options:", "  max_id: {type: integer, doc: Highest.}\noptions:", "filter-added Things.filters.max_id"),
    edit("{near: {type: string, op: none, doc: Near it.}}", "{}", "filter-removed Things.operations.delete_all.parameters.near"),
    edit("  extra: {type: string,", "  more: {type: string, wire_name: extra,", "filter-renamed Things.options.more < Things.options.extra"),
    edit("  extra: {type: string,", "  more: {type: string,", "filter-renamed Things.options.more < Things.options.extra"),
    edit("  extra: {type: string,", "  extra: {type: string, wire_name: e,", "filter-wire-name-changed Things.options.extra"),
    edit("  near: {type: integer,", "  near: {type: decimal,", "filter-type-widened Others.filters.near"),
    edit("  extra: {type: string,", "  extra: {type: boolean,", "filter-type-changed Things.options.extra"),
    edit("  since: {type: datetime,", "  since: {type: datetime, wire: unix,", "filter-wire-format-changed Others.filters.since"),
    edit("  extra: {type: string,", "  extra: {type: array, items: string, wire: csv,", "filter-type-widened Things.options.extra", "filter-wire-format-changed Things.options.extra"),
    both(
        [("options:\n  extra: {type: string, doc: Shows more.}\n", "  extra: {type: string, op: none, doc: Shows more.}\n")],
        "filter-group-changed Things.filters.extra < Things.options.extra",
    ),
    both(
        [("options:\n  extra: {type: string, doc: Shows more.}\n", "  more: {type: string, wire_name: extra, op: none, doc: Shows more.}\n")],
        "filter-renamed Things.filters.more < Things.options.extra",
        "filter-group-changed Things.filters.more < Things.options.extra",
    ),
    edit("field: id, op: min", "field: id, op: max", "filter-meaning-changed Others.filters.near"),
    edit("  extra: {type: string,", "  extra: {type: string, header: true,", "filter-place-changed Things.options.extra"),
    edit("  extra: {type: string,", "  extra: {type: string, deprecated: Old.,", "filter-deprecated Things.options.extra"),
    # -- fields
    edit(_CODE, f"{_CODE}\n  new: {{type: string, doc: New.}}", "field-added Things.fields.new"),
    edit(_CODE, f"{_CODE}\n  new: {{type: string, required: create, doc: New.}}", "required-field-added Things.fields.new"),
    edit(_CODE, f"{_CODE}\n  new: {{type: string, keep_on_update: true, doc: New.}}", "required-field-added Things.fields.new"),
    edit("  due: {type: datetime, doc", "  until: {type: datetime, wire_name: due, doc", "field-renamed Things.fields.until < Things.fields.due"),
    edit("      w: {type", "      width: {type", "field-renamed Size.fields.width < Size.fields.w"),
    edit("  due: {type: datetime,", "  due: {type: datetime, wire_name: d,", "field-wire-name-changed Things.fields.due"),
    edit("  code: {type: string,", "  code: {type: string_or_integer,", "field-read-type-changed Things.fields.code", "field-write-type-widened Things.fields.code"),
    edit("      title: {type: string,", "      title: {type: string, write: {type: string_or_file},", "field-write-type-widened Parts.fields.title"),
    edit("      title: {type: string,", "      title: {type: string, write: {type: file},", "field-write-type-changed Parts.fields.title"),
    edit("  kind: {type: enum, enum: Kind, doc: Its kind.}", "  kind: {type: string_or_integer, doc: Its kind.}", "field-read-type-widened Things.fields.kind", "field-write-type-widened Things.fields.kind"),
    edit("  due: {type: datetime,", "  due: {type: string_or_integer,", "field-read-type-changed Things.fields.due", "field-write-type-changed Things.fields.due"),
    edit("  sent: {type: string,", "  sent: {type: any,", "field-read-type-changed Things.fields.sent"),
    edit("  due: {type: datetime,", "  due: {type: string,", "field-read-type-changed Things.fields.due", "field-write-type-changed Things.fields.due"),
    edit("  tags: {type: array, items: string,", "  tags: {type: array, items: any,", "field-read-type-changed Things.fields.tags", "field-write-type-widened Things.fields.tags"),
    edit("  mood: {type: enum, enum: Mood, access: create_only,", "  mood: {type: string, access: create_only,",
         "field-read-type-widened Things.fields.mood", "field-write-type-widened Things.fields.mood"),
    edit("access: create_only", "access: write_only", "field-became-unreadable Things.fields.mood", "field-became-settable Things.fields.mood"),
    edit("access: create_only", "access: read_only", "field-became-unsettable Things.fields.mood"),
    edit(_NAME, _NAME.replace("required: create, ", ""), "field-became-optional Things.fields.name"),
    edit("  code: {type: string,", "  code: {type: string, nullable: true,", "field-became-nullable Things.fields.code", "field-accepts-none Things.fields.code"),
    edit("  due: {type: datetime,", "  due: {type: datetime, none_as: '',", "field-became-nullable Things.fields.due", "field-accepts-none Things.fields.due"),
    edit("      w: {type: decimal,", "      w: {type: decimal, required: create,", "without-effect Size.fields.w"),
    edit("      to: {type: string,", "      to: {type: string, required: create,", "field-became-required Way.fields.to"),
    edit("{type: string, required: create, max_length: 9,", "{type: string, access: read_only,",
         "field-became-unsettable Things.fields.name", "field-became-optional Things.fields.name", "without-effect Things.fields.name"),
    edit("  due: {type: datetime,", "  due: {type: integer, access: write_only,", "field-became-unreadable Things.fields.due", "field-write-type-changed Things.fields.due"),
    edit("none_as: ''", "none_as: 0", "field-none-spelling-changed Others.fields.at"),
    edit("  due: {type: datetime,", "  due: {type: datetime, wire: sql,", "field-wire-format-changed Things.fields.due"),
    edit("deprecated: Old.", "deprecated: Older.", "deprecation-changed Others.fields.at"),
    edit("  code: {type: string,", "  code: {type: string, parent: true,", "field-became-parent-id Things.fields.code"),
    edit("  code: {type: string,", "  code: {type: string, keep_on_update: true,", "field-kept-on-update Things.fields.code"),
    edit("  code: {type: string,", "  code: {type: string, default: x,", "field-default-changed Things.fields.code"),
    edit("max_length: 9", "max_length: 5", "field-limit-tightened Things.fields.name"),
    edit("max_length: 9, ", "", "field-limit-loosened Things.fields.name"),
    edit("  deed: {type: object,", "  deed: {type: object, changed_by: Things,", "field-changed-elsewhere Things.fields.deed"),
    both(
        [(_OPTIONS, f"{_OPTIONS}{_INCLUDE}"), ("  code: {type: string,", "  code: {type: string, included_as: a,")],
        "filter-added Things.options.include", "field-include-value-changed Things.fields.code",
    ),
    both(
        [(_OPTIONS, f"{_OPTIONS}{_INCLUDE}"), ("  gap: {type: string,", "  gap: {type: string, included_as: a,")],
        "filter-added Things.options.include", "field-include-value-changed Things.fields.gap", "field-left-out-raises Things.fields.gap",
    ),
    edit("  code: {type: string,", "  code: {type: string, example: x,", "example-changed Things.fields.code"),
    edit("  code: {type: string,", "  code: {type: string, format: email,", "field-format-changed Things.fields.code"),
    edit("  code: {type: string,", "  code: {type: string, deprecated: Old.,", "field-deprecated Things.fields.code"),
    edit("  sent: {type: string,", "  sent: {type: string, default: x,", "without-effect Things.fields.sent"),
    edit(_CODE, f"{_CODE}\n  secret: {{type: string, access: write_only, doc: Secret.}}", "field-added Things.fields.secret"),
    edit("      deep: {", "      wide: {type: decimal, doc: Width.}\n      deep: {", "argument-added Hole.fields.wide"),
    edit("  update: {}\n", "", "operation-way-changed Things.operations.update", "operation-path-changed Things.operations.update"),
    both([("  update: {}\n", ""), ("  update_many: {max_rows: 5, concurrent: 2}\n", "")], "operation-removed Things.operations.update_many",
         "operation-removed Things.operations.update", "record-method-removed Things.operations.update.record.save",
         "record-method-removed Things.operations.update.record.update"),
    *(
        # what is read from `any` is raw, and what is written to it is written as it is
        edit("  raw: {type: any, access: read_only, doc", f"  raw: {{{kind}, access: read_only, doc", "field-read-type-changed Things.fields.raw")
        for kind in ("type: decimal", "type: datetime", "type: integer", "type: boolean", "type: map", "type: object, of: Size",
                     "type: array, items: any", "type: string", "type: enum, enum: Hue", "type: link, to: Parts, many: true")
    ),
    edit("  raws: {type: array, items: any,", "  raws: {type: array, items: decimal,", "field-read-type-changed Things.fields.raws"),
    *(
        edit(f"  {name}: {{type: {old},", f"  {name}: {{type: {new},", *changes)
        for name, old, new, changes in (
            ("due", "datetime", "any", ("field-read-type-changed Things.fields.due", "field-write-type-changed Things.fields.due")),
            ("price", "decimal", "any", ("field-write-type-changed Things.fields.price",)),
            ("day", "date", "any", ("field-write-type-changed Things.fields.day",)),
            ("measure", "object, of: Size", "any", ("field-write-type-changed Things.fields.measure",)),
            ("amount", "integer", "any", ("field-write-type-widened Things.fields.amount",)),
            ("amount", "integer", "decimal, wire: number", ("field-write-type-widened Things.fields.amount", "field-assigned-value-changed Things.fields.amount")),
            ("amount", "integer", "decimal", ("field-write-type-widened Things.fields.amount", "field-assigned-value-changed Things.fields.amount", "field-wire-format-changed Things.fields.amount")),
        )
    ),
    *(
        edit(f"  {name}: {{type: {old},", f"  {name}: {{type: any,", f"filter-type-widened Others.filters.{name}", *changes)
        for name, old, changes in (
            ("since", "datetime", ("filter-wire-format-changed Others.filters.since",)),
            ("open", "boolean", ("filter-wire-format-changed Others.filters.open",)),
            ("marks", "array, items: string, wire: csv", ("filter-wire-format-changed Others.filters.marks",)),
            ("near", "integer", ()),
        )
    ),
    edit("operations: [list, get]\npaging: {none: true}", "operations: [list, get]\nconfidence: low\npaging: {none: true}",
         *(f"field-read-type-changed Others.fields.{name}" for name in ("at", "level", "tone"))),
    edit("  id: {type: integer, access: read_only, doc: Identifier.}\n  at", "  id: {type: string, access: read_only, doc: Identifier.}\n  at",
         "resource-id-type-changed Others", "field-read-type-changed Others.fields.id"),
    edit("  id: {type: integer, access: read_only, doc: Identifier.}\n  at", "  id: {type: any, access: read_only, doc: Identifier.}\n  at",
         "resource-id-type-widened Others", "field-read-type-changed Others.fields.id"),
    edit("  id: {type: integer, access: read_only, doc: Identifier.}\n  name", "  id: {type: string, access: read_only, doc: Identifier.}\n  name",
         "resource-id-type-changed Things", "field-read-type-changed Things.fields.id", "resource-id-type-changed Parts.parents.thing_id"),
    # -- unions
    edit("Deed: {doc: One of both., by: mode, one_of: {up: Up, down: Down}}", "Deed: {doc: One of both., by: mode, one_of: {up: Up}}", "union-alternative-removed-from-replies Deed.one_of.down"),
    edit("Task: {doc: What can be done., by: mode, one_of: {up: Up, down: Down}}", "Task: {doc: What can be done., by: mode, one_of: {up: Up}}", "union-alternative-removed-from-requests Task.one_of.down"),
    edit("Deed: {doc: One of both., by: mode", "Deed: {doc: One of both., by: turn", "union-key-changed Deed"),
    edit("Deed: {doc: One of both., by: mode, one_of: {up: Up, down: Down}}", "Deed: {doc: One of both., by: mode, one_of: {up: Up, down: Up}}", "union-alternative-removed-from-replies Deed.one_of.down", "union-value-changed Deed.one_of.down"),
    edit("unions:\n", "unions:\n  New: {doc: N., one_of: [Up]}\n", "union-added New"),
    both([("  Deed: {doc", "  Feat: {doc"), ("of: Deed", "of: Feat")], "union-renamed Feat < Deed"),
    edit("doc: One of both.", "doc: One of the two.", "doc-changed Deed"),
    # -- fields of a shared record, and the resources that extend it
    edit("    extends: Base\n", "", "shared-record-left Parts", "field-removed Parts.fields.mark"),
    edit("mark: {type: string, max_length: 5", "mark: {type: string, max_length: 4", "field-limit-tightened Base.fields.mark"),
    edit("mark: {type: string, max_length: 5, doc: Its mark.}", "mark: {type: string, max_length: 5, doc: Its mark.}, hue: {type: string, doc: Its hue.}", "field-added Base.fields.hue"),
    edit("mark: {type: string", "sign: {wire_name: mark, type: string", "field-renamed Base.fields.sign < Base.fields.mark"),
    both([("    extends: Base\n", "    extends: Root\n"), ("  Base: {note", "  Root: {note")], "shape-renamed Root < Base"),
    edit("records:\n", "records:\n  More: {doc: M., fields: {x: {type: string, doc: X.}}}\n", "shape-added More"),
    edit("doc: What parts have.", "doc: What all parts have.", "doc-changed Base"),
    edit("note: Few.", "note: Many.", "note-changed Base"),
    # -- links
    edit("  parts: {type: link,", "  parts: {type: link, nullable: true,", "without-effect Things.fields.parts"),
    edit("to: Parts, many: true", "to: Parts, many: true, included: true", "link-rows-used Things.fields.parts"),
    edit("links:\n", "links:\n  next: {to: Things, via: name, doc: Next.}\n", "link-added Things.links.next"),
    edit("  other: {to", "  twin: {to", "link-renamed Things.links.twin < Things.links.other"),
    both(
        [("{to: Things, via: code, doc", "{to: Parts, many: true, doc")],
        "link-target-changed Things.links.other", "link-became-list Things.links.other", "link-key-changed Things.links.other",
    ),
    edit("via: code", "via: name", "link-key-changed Things.links.other"),
    edit("via: code", "via: code, none_when: '0'", "link-none-changed Things.links.other"),
    # -- shapes and enums
    edit("shapes:\n", "shapes:\n  New: {doc: N., fields: {x: {type: string, doc: X.}}}\n", "shape-added New"),
    both([("  Size:\n", "  Measure:\n"), ("size: {type: object, of: Size", "size: {type: object, of: Measure"), ("measure: {type: object, of: Size", "measure: {type: object, of: Measure")], "shape-renamed Measure < Size"),
    both(
        [("  Way:\n    doc: Where to go.\n", "  Route:\n    doc: Which way to take.\n"), ("body: Way, returns: Way", "body: Route, returns: Route")],
        "shape-renamed Route < Way", "doc-changed Route < Way",
    ),
    both(
        [("  Way:\n    doc: Where to go.\n", "  Route:\n    doc: Which way to take.\n"), ("body: Way, returns: Way", "body: Route, returns: Route"), ("      to: {type: string, doc: Place.}", "      by: {type: integer, doc: Means.}")],
        "shape-renamed Route < Way", "doc-changed Route < Way", "field-removed Route.fields.to < Way.fields.to", "field-added Route.fields.by < Way.fields.by",
    ),
    both([("enums:\n  Level: {values: [low, high], doc: Levels.}\n", ""), ("enums:\n  Kind", "enums:\n  Level: {values: [low, high], doc: Levels.}\n  Kind")], "class-moved Level"),
    both([("  Mood: {", "  Temper: {"), ("enum: Mood", "enum: Temper")], "enum-renamed Temper < Mood"),
    edit("values: ['1', '2'],", "base: integer, values: ['1', '2'],", "enum-base-changed Mood"),
    edit("  Kind: {values: [a, b]", "  Kind: {values: [a, b, c]", "enum-value-added-to-replies Kind.values.c", "enum-value-added-to-requests Kind.values.c"),
    edit("[dark, light]", "[dark]", "enum-value-removed-from-replies Tone.values.light"),
    edit("[red, blue]", "[red]", "open-enum-value-removed Hue.values.blue"),
    edit("  Kind: {values: [a, b]", "  Kind: {values: [a, b], open: true", "enum-opened-in-replies Kind", "enum-opened-in-requests Kind"),
    edit("  Kind: {values: [a, b]", "  Kind: {values: [a, b], labels: {a: First}", "enum-label-changed Kind.values.a"),
    edit("[Cash, Card]", "[Card, Cash]", "union-order-changed Pay"),
    edit("[Cash, Card]", "[Up, Cash, Card]", "union-order-changed Pay", "union-alternative-added-to-replies Pay.one_of.Up", "union-alternative-added-to-requests Pay.one_of.Up"),
    edit("[Cash, Card]", "[Cash, Up, Card]", "union-order-changed Pay", "union-alternative-added-to-replies Pay.one_of.Up", "union-alternative-added-to-requests Pay.one_of.Up"),
    edit("[Cash, Card]", "[Cash, Card, Up]", "union-alternative-added-to-replies Pay.one_of.Up", "union-alternative-added-to-requests Pay.one_of.Up"),
    edit("coins: {type: string, doc", "coins: {type: string, required: create, doc", "union-keys-changed Pay.one_of.Card+Cash"),
    edit("      coins: {type: string, doc: Coins.}\n", "      coins: {type: string, doc: Coins.}\n      last: {type: string, doc: L.}\n", "field-added Cash.fields.last", "union-keys-changed Pay.one_of.Card+Cash"),
    edit("      coins: {type: string, doc: Coins.}\n", "      coins: {type: string, doc: Coins.}\n      more: {type: string, doc: M.}\n", "field-added Cash.fields.more"),
    # -- what people read
    edit("doc: Things to try.", "doc: Things to use.", "doc-changed Things"),
    edit("note: Tried often.", "note: Tried rarely.", "note-changed Things"),
    edit("note: By id.", "note: By its id.", "note-changed Things.operations.get"),
    edit("evidence: prose", "evidence: client", "evidence-changed Things.operations.create"),
    edit("doc: Removes it.", "doc: Removes it for good.", "doc-changed Things.operations.delete"),
    edit("doc: Near it.", "doc: Near to it.", "doc-changed Things.operations.delete_all.parameters.near"),
)  # fmt: skip


def read(home: Path, files: dict[str, str]) -> Api:
    """The IR of a schema's files."""
    return read_schema([write_schema(home, files)])


def told(changes: Iterable[Change]) -> set[str]:
    """Changes as the table spells them."""
    return {
        each.name if each.was == each.subject else f"{each.name} < {each.was}" for each in changes
    }
