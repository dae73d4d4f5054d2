"""A schema like that of V3: an envelope for all responses, array verbs, settings."""

from __future__ import annotations

from tests.generator.micro import API

#: Facts of an API whose responses have an envelope.
ENVELOPED = API.replace("success:", "envelope: data\nsuccess:")

#: Records with array verbs only, as customers of V3.
PEOPLE = """\
resource: People
record: Person
path: /people
doc: Customers of the store.
operations:
  list: {}
  get: {by: id__in}
  create_many: {status: 200}
  update_many: {max_rows: 3, concurrent: 2}
  delete_many: {ids: 'id:in', max_rows: 4}
paging: {}
filters:
  id__in: {type: array, items: integer, wire: csv, wire_name: 'id:in', doc: These ids.}
options:
  include: {type: array, items: string, wire: csv, doc: What to include.}
fields:
  id: {type: integer, access: read_only, doc: Identifier.}
  name: {type: string, required: create, max_length: 20, doc: Name.}
  email: {type: string, doc: Address.}
  tags: {type: array, items: string, doc: Words.}
"""

#: Records with verbs for one and for several, whose delete_all needs a filter.
GOODS = """\
resource: Goods
record: Good
path: /goods
doc: Things that are sold.
operations:
  list: {}
  get: {}
  create: {}
  update: {}
  delete: {}
  create_many: {path: /goods, max_rows: 2, partial: true, status: [201, 207]}
  update_many: {partial: true}
  upsert_many: {path: /goods/sync, method: POST}
  delete_many: {ids: body, path: /goods/gone}
  delete_all: {accepts: [filters], needs_filter: true}
paging: {}
filters:
  name: {type: string, doc: This name.}
fields:
  id: {type: integer, access: read_only, doc: Identifier.}
  name: {type: string, required: create, doc: Name.}
  price: {type: decimal, doc: Price.}
  parts: {type: link, to: Parts, many: true, doc: Its parts.}
sub_resources:
  Parts:
    record: Part
    path: /goods/{good_id}/parts
    doc: Parts of one.
    operations:
      list: {}
      create_many: {}
      update_many: {path: /goods/parts}
      delete_many: {ids: 'id:in'}
    paging: {}
    fields:
      id: {type: integer, access: read_only, doc: Identifier.}
      good_id: {type: integer, access: read_only, doc: Its good.}
      title: {type: string, required: create, doc: Title.}
"""

#: Records that callers identify, and that only an upsert writes.
PRICES = """\
resource: Prices
record: Price
path: /prices
doc: Prices by code.
key: code
operations:
  list: {}
  upsert_many: {max_rows: 5}
  delete_many: {ids: 'code:in'}
paging: {none: true}
filters:
  kind: {type: string, op: none, required: true, doc: Kind of price.}
fields:
  code: {type: string, required: create, doc: Identifier.}
  amount: {type: decimal, doc: Amount.}
"""

#: Records that several fields identify together, which a store may leave out of its replies.
RATES = """\
resource: Rates
record: Rate
path: /rates
doc: Rates by zone and code.
key: [zone_id, code]
operations:
  list: {}
  create_many: {status: 200}
  update_many: {partial: true}
  upsert_many: {path: /rates/sync, method: POST, max_rows: 5, partial: true}
paging: {none: true}
fields:
  zone_id: {type: integer, access: create_only, required: create, doc: Zone.}
  code: {type: string, access: create_only, required: create, doc: Code.}
  rate: {type: integer, doc: Percentage.}
  name: {type: string, doc: Name.}
"""

#: Records with an id of which a part is null.
ANSWERS = """\
resource: Answers
record: Answer
path: /answers
doc: Answers of people or of their houses.
key: [person_id, house_id, question]
operations:
  list: {}
  upsert_many: {}
  update_many: {path: /answers/known}
paging: {none: true}
any_of: [[person_id, house_id]]
fields:
  person_id: {type: integer, access: create_only, nullable: true, doc: Person.}
  house_id: {type: integer, access: create_only, nullable: true, doc: House.}
  question: {type: string, access: create_only, required: create, doc: Question.}
  answer: {type: string, doc: Answer.}
"""

#: Settings: a single object.
SETTINGS = """\
resource: Profile
record: ProfileInfo
path: /settings/profile
doc: The profile of the store.
operations:
  get: {}
  create: {}
  update: {}
  delete: {}
single: true
fields:
  name: {type: string, doc: Name.}
  phone: {type: string, doc: Number.}
"""

FILES = {
    "api.yaml": ENVELOPED,
    "people.yaml": PEOPLE,
    "goods.yaml": GOODS,
    "prices.yaml": PRICES,
    "rates.yaml": RATES,
    "answers.yaml": ANSWERS,
    "settings.yaml": SETTINGS,
}
