"""Fields that several resources share: one class of them, which every record is an instance of."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from bigcommerce_sdk.exception import InvalidValueException, ReadOnlyFieldException
from generator.extension import extension_of
from generator.render.extension import EXTENDED, WHOLE
from generator.schema import read
from tests.generator.micro import ROOT, THINGS, client, generate, problems_of, stub, write_schema

SHARED = """\
shared: What several resources use.
records:
  Note:
    doc: Text at something.
    fields:
      id: {type: integer, access: read_only, doc: Identifier.}
      key: {type: string, required: create, max_length: 10, doc: Its key.}
      size: {type: object, of: Size, doc: Its size.}
shapes:
  Size: {doc: A size., fields: {w: {type: integer, doc: Width.}}}
"""


def notes(name: str, operations: str, more: str = "") -> str:
    """A resource that extends the shared record."""
    return (
        f"resource: {name}Notes\nrecord: {name}Note\npath: /{name.lower()}/notes\n"
        f"extends: Note\ndoc: Notes at it.\noperations: {operations}\npaging: {{}}\n{more}"
    )


FILES = {
    "shared.yaml": SHARED,
    "things.yaml": THINGS,
    "a.yaml": notes("Shop", "[list, get, create, update, delete]"),
    "b.yaml": notes(
        "Cart", "[list, get, create, update]", "fields: {mark: {type: string, doc: Its mark.}}\n"
    ),
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return generate(tmp_path_factory.mktemp("notes"), FILES)


ROW = {"id": 7, "key": "k", "size": {"w": "3"}}
REPLIES = {"GET /shop/notes/7": ROW, "PUT /shop/notes/7": {}, "GET /cart/notes/7": ROW}


def test_records_of_every_resource_are_of_the_shared_class(package: ModuleType) -> None:
    for name in ("ShopNote", "AsyncShopNote", "CartNote", "AsyncCartNote"):
        assert issubclass(package.load(name), package.Note)
    assert list(package.ShopNote._fields) == ["id", "key", "size"]
    assert list(package.CartNote._fields) == ["id", "key", "size", "mark"]
    assert [each.name for each in package.CartNote.fields()][-1] == "mark"


def test_the_fields_are_written_once(package: ModuleType) -> None:
    for name in ("shop_notes", "cart_notes"):
        assert "def key(self)" not in stub(package, name)
        assert package.load("ShopNote").key is package.Note.key
    assert stub(package, "shared").count("def key(self") == 2  # and its setter


def test_a_shared_field_is_read_changed_and_saved(package: ModuleType) -> None:
    api, store = client(package, REPLIES)
    note = api.ShopNotes.get(7)
    assert isinstance(note, package.Note)
    assert note.size.w == 3
    note.size.w = 4
    assert [*note.changes] == ["size"]
    note.save()
    assert store.bodies == [{"size": {"w": 4}}]
    with pytest.raises(InvalidValueException, match=r"ShopNote\.key: at most 10 characters"):
        note.key = "x" * 11


def test_records_of_two_resources_are_not_equal(package: ModuleType) -> None:
    api, _ = client(package, REPLIES)
    shop, cart = api.ShopNotes.get(7), api.CartNotes.get(7)
    assert shop != cart
    assert shop == api.ShopNotes.get(7)
    assert len({shop, cart}) == 2
    sys.modules.setdefault(package.__name__, package)
    for same in (copy.deepcopy(shop), pickle.loads(pickle.dumps(shop))):
        assert type(same) is type(shop)
        assert same.to_dict() == shop.to_dict() == ROW


def test_a_resource_without_update_refuses_an_assignment(tmp_path: Path) -> None:
    files = {**FILES, "c.yaml": notes("Page", "[list, get]")}
    package = generate(tmp_path, files)
    api, _ = client(package, {**REPLIES, "GET /page/notes/7": ROW})
    with pytest.raises(ReadOnlyFieldException):
        api.PageNotes.get(7).key = "x"
    api.ShopNotes.get(7).key = "x"
    # a subclass can add a setter, but not remove one
    assert "@key.setter" not in stub(package, "shared")
    assert "@key.setter" in stub(package, "shop_notes")
    assert "def key(self, value" not in stub(package, "page_notes")


USE = """\
from __future__ import annotations

from .accessors import Accessors
from .shared import Note


def key_of(note: Note) -> str:
    return note.key


def use(api: Accessors) -> str:
    note = api.ShopNotes.get(7)
    note.key = "x"
    note.save()
    return key_of(note) + key_of(api.CartNotes.get(7))
"""


def test_checkers_take_the_shared_class_as_a_type(tmp_path: Path) -> None:
    package = generate(tmp_path, {**FILES, "c.yaml": notes("Page", "[list, get]")})
    assert package.__file__
    home = Path(package.__file__).parent
    (home / "use.py").write_text(USE)
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(home)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert not done.stdout + done.stderr


def test_an_overlay_of_the_shared_record_reaches_all(tmp_path: Path) -> None:
    base = write_schema(tmp_path / "base", FILES)
    added = "shared: Ours.\nrecords: {Note: {fields: {erp: {type: string, doc: Ours.}}}}\n"
    over = write_schema(tmp_path / "over", {"api.yaml": None, "mine.yaml": added})
    schema = read([base, over])
    for name in ("ShopNotes", "CartNotes"):
        assert [each.name for each in schema.api.by_name[name].fields][:4] == [
            "id", "key", "size", "erp",
        ]  # fmt: skip
    made = extension_of(read([base]).api, schema.api, schema.edits).made
    assert made == dict.fromkeys(("Note", "ShopNotes", "CartNotes"), EXTENDED)
    removed = "shared: Ours.\nrecords: {Note: {fields: {key: null}}}\n"
    over = write_schema(tmp_path / "less", {"api.yaml": None, "mine.yaml": removed})
    schema = read([base, over])
    found = extension_of(read([base]).api, schema.api, schema.edits)
    assert found.made == dict.fromkeys(("Note", "ShopNotes", "CartNotes"), WHOLE)
    assert {each.position.line for each in found.notes} == {2}


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("extends: Note", "extends: Nota", "Nota is not defined; did you mean 'Note'?"),
        ("extends: Note", "extends: Size", "Size is not defined"),
        (
            "mark: {type: string",
            "key: {type: string",
            "'key' is a field of Note, which CartNote extends; change it in ",
        ),
        ("{mark: {", "{mark: {wire_name: key, ", "CartNote has the wire name 'key' twice"),
    ],
)
def test_what_is_wrong_is_said_once(tmp_path: Path, old: str, new: str, said: str) -> None:
    name = "b.yaml" if "mark" in old else "a.yaml"
    assert old in FILES[name]
    schema = write_schema(tmp_path, {**FILES, name: FILES[name].replace(old, new)})
    [problem] = problems_of(schema)
    assert said in problem.message


def test_without_it_a_resource_needs_fields(tmp_path: Path) -> None:
    text = FILES["a.yaml"].replace("extends: Note\n", "")
    found = problems_of(write_schema(tmp_path, {**FILES, "a.yaml": text}))
    assert "a resource file needs 'fields'" in [each.message for each in found]


def test_a_mistake_in_the_shared_record_is_one_problem(tmp_path: Path) -> None:
    shared = SHARED.replace("max_length: 10", "max_length: 10, default: xxxxxxxxxxxx")
    [problem] = problems_of(write_schema(tmp_path, {**FILES, "shared.yaml": shared}))
    assert problem.message.startswith("Note.key: the default ")
