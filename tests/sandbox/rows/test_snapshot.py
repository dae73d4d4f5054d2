"""What a store holds, as data and as a file."""

from __future__ import annotations

import errno
import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.catalogue import catalogue_of
from bigcommerce_sdk.sandbox.rows.snapshot import check_target, read_file, write_file
from tests.sandbox.shop import ADDRESS
from tests.sandbox.test_cli import run

CATALOGUE = catalogue_of("bigcommerce_sdk.resources")

SAVED = "from bigcommerce_sdk.api import BigcommerceApi as B; a = B.from_env(); "


def changed(sandbox: Sandbox) -> None:
    """Change the demo shop in the ways that a copy could lose."""
    with sandbox.api() as api:
        api.Products.delete(2)
        order = api.Orders.create(
            billing_address=cast("Any", ADDRESS),
            products=[{"name": "Odd", "quantity": 3, "price_ex_tax": "1.5", "price_inc_tax": 2}],
        )
        api.OrderShipments.create(
            order.id,
            order_address_id=order.shipping_addresses[0].id,
            items=[{"order_product_id": order.products[0].id, "quantity": 1}],
        )
        api.Customers.create(
            first_name="N",
            last_name="O",
            email="no@example.com",
            authentication={"password": "hunter2hunter2"},
        )


@pytest.mark.parametrize("name", ["store.json", "store.yaml"])
def test_a_saved_store_is_the_same_store(tmp_path: Path, name: str) -> None:
    with Sandbox() as sandbox:
        changed(sandbox)
        before = sandbox.snapshot()
    write_file(tmp_path / name, before)
    assert Sandbox(data=read_file(tmp_path / name)).snapshot() == before
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_new_ids_follow_the_saved_ones() -> None:
    with Sandbox(data={"Brands": [{"id": 41, "name": "Old"}]}) as sandbox, sandbox.api() as api:
        assert api.Brands.create(name="New").id == 42
        assert api.Products.all() == []
        assert len(api.OrderStatuses.all()) == 15
        sandbox.reset()
        assert [each.id for each in api.Brands.all()] == [41]


def test_passwords_survive_a_copy() -> None:
    with Sandbox() as sandbox:
        changed(sandbox)
        data = sandbox.snapshot()
    with Sandbox(data=data) as copy, copy.api() as api:
        [customer] = api.Customers.all(email="no@example.com")
        checked = api.Customers.validate(customer.id, password="hunter2hunter2")
        assert checked is not None
        assert checked.success


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ([], "list of rows for each resource"),
        ({"Brands": {}}, "list of rows for each resource"),
        ({"Brands": [1]}, "list of rows for each resource"),
        ({"Brand": []}, "Did you mean 'Brands'"),
        ({"Products": [{"price": "cheap"}]}, "Product.price"),
        ({"ProductImages": [{"product_id": 1}]}, "no row 1 in Products"),
    ],
)
def test_what_is_no_snapshot_is_refused(data: Any, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        Sandbox(data=data)


def test_a_command_begins_with_data_and_leaves_data(tmp_path: Path) -> None:
    begin, end = tmp_path / "begin.yaml", tmp_path / "end.json"
    begin.write_text("CustomerGroups:\n- {id: 7, name: Kept}\n")
    code = SAVED + "g = a.CustomerGroups; print([x.name for x in g.all()]); g.create(name='Added')"
    done = run("--data", str(begin), "--save", str(end), "--", *python(code))
    assert (done.returncode, done.stdout, done.stderr) == (0, "['Kept']\n", "")
    assert [row["name"] for row in json.loads(end.read_text())["CustomerGroups"]] == [
        "Kept",
        "Added",
    ]


def python(code: str) -> list[str]:
    import sys

    return [sys.executable, "-c", code]


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("a.json", "{", "not JSON"),
        ("a.yaml", "a: [", "not YAML"),
        ("a.yaml", "!!python/object:os.system {}", "not YAML"),
        ("a.json", '{"Brand": []}', "Did you mean 'Brands'"),
        ("a.json", None, "No such file"),
    ],
)
def test_a_file_that_cannot_be_used_is_one_line(
    tmp_path: Path, name: str, text: str | None, says: str
) -> None:
    path = tmp_path / name
    if text is not None:
        path.write_text(text)
    done = run("--data", str(path))
    assert done.returncode == 1
    assert done.stderr.startswith(f"{path}: ")
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_an_unwritable_save_file_is_reported_first(tmp_path: Path) -> None:
    done = run("--save", str(tmp_path / "no" / "a.json"), "--", *python("print('ran')"))
    assert (done.returncode, done.stdout) == (1, "")
    assert "the directory does not exist" in done.stderr


def test_a_quota_and_resources_can_be_chosen(tmp_path: Path) -> None:
    done = run(
        "--quota", "1", "--window", "90", "--", *python(SAVED + "a.Time.get(); a.Time.get()")
    )
    assert done.returncode == 1
    assert "RateLimitingException" in done.stderr
    assert run("--quota", "0").returncode == 2
    assert run("--resources", "bigcommerce_sdk.resources", "--", *python(SAVED)).returncode == 0
    for name, says in (("no_such_package", "Cannot import"), ("json", "not a generated package")):
        done = run("--resources", name)
        assert (done.returncode, says in done.stderr, done.stdout) == (1, True, "")


def test_yaml_is_read_as_the_json_that_it_looks_like(tmp_path: Path) -> None:
    file = tmp_path / "rows.yaml"
    file.write_text(
        "a: [NO, on, 1.10, 2024-01-02, 1_000, 012, 1e3, 0x1f, ~, null, '', true, -3, 12:30]\n"
    )
    texts = ["NO", "on", 1.1, "2024-01-02", "1_000", "012", 1000.0, "0x1f", None, None, ""]
    assert read_file(file) == {"a": [*texts, True, -3, "12:30"]}


TEXT = st.text(st.characters(exclude_categories=["C", "Z"]))


@given(
    st.dictionaries(
        TEXT,
        st.recursive(
            st.none()
            | st.booleans()
            | st.integers()
            | st.floats(allow_nan=False, allow_infinity=False)
            | TEXT
            | st.sampled_from(["NO", "1e3", "1.10", "~", "", "2024-01-02", "1_000", "0o7", "null"]),
            lambda inner: st.lists(inner, max_size=3),
        ),
    )
)
def test_what_is_written_as_yaml_is_read_the_same(data: dict[str, Any]) -> None:
    with TemporaryDirectory() as directory:
        file = Path(directory) / "rows.yaml"
        write_file(file, data)
        found = read_file(file)
    assert found == data
    assert repr(found) == repr(data)


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ({"name": False}, "Brand.name: must be text, not False"),
        ({"name": 1.1}, "Brand.name: must be text"),
        ({"id": True}, "True is not an id"),
        ({"id": -1}, "-1 is not an id"),
        ({"id": 1}, "Brands already has a row with the id 1"),
    ],
)
def test_a_row_that_cannot_be_is_not_seeded(row: dict[str, Any], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        Sandbox().seed("Brands", row)


@pytest.mark.parametrize(
    "settings", [{"port": 99999}, {"port": -1}, {"quota": -1}, {"window": 0}, {"window": -5}]
)
def test_a_sandbox_that_cannot_be_is_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"port must be|quota must be"):
        Sandbox(**settings)


# --- saving


@pytest.mark.parametrize("name", ["store.json", "store.yaml"])
def test_ids_are_not_used_again_after_a_restart(tmp_path: Path, name: str) -> None:
    with Sandbox(demo=False) as sandbox, sandbox.api() as api:
        keys = [api.Coupons.create(**coupon(n)).id for n in range(3)]
        api.Coupons.delete(keys[-1])
        data = sandbox.snapshot()
    assert data["last_ids"] == [{"resource": "Coupons", "id": keys[-1]}]
    write_file(tmp_path / name, data)
    with Sandbox(data=read_file(tmp_path / name)) as again, again.api() as api:
        assert again.snapshot() == data
        assert api.Coupons.create(**coupon(9)).id == keys[-1] + 1
        again.reset()
        assert api.Coupons.create(**coupon(9)).id == keys[-1] + 1


def coupon(number: int) -> dict[str, Any]:
    return {
        "name": f"c{number}",
        "code": f"C{number}",
        "type": "percentage_discount",
        "amount": "5",
        "applies_to": {"entity": "products", "ids": [1]},
    }


@pytest.mark.parametrize("entry", [{}, {"resource": "Brand", "id": 1}, {"resource": "Brands"}])
def test_last_ids_that_cannot_be_are_refused(entry: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="last_ids must list"):
        Sandbox(data={"last_ids": [entry]})


def test_yaml_has_no_aliases(tmp_path: Path) -> None:
    same = {"a": [1, 2]}
    write_file(tmp_path / "x.yaml", {"Brands": [same, same], "Pages": [{"b": same["a"]}]})
    assert "&" not in (text := (tmp_path / "x.yaml").read_text())
    assert "*" not in text


@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_no_part_of_the_data(tmp_path: Path, name: str, encoding: str) -> None:
    file = tmp_path / name
    file.write_text('{"Brands": [{"name": "Caf\u00e9"}]}', encoding)
    assert read_file(file) == {"Brands": [{"name": "Caf\u00e9"}]}


@pytest.mark.parametrize("links", [1, 2])
@pytest.mark.parametrize("there", [True, False])
def test_saving_follows_links(tmp_path: Path, links: int, there: bool) -> None:
    target = tmp_path / "data" / "store.json"
    target.parent.mkdir()
    if there:
        target.write_text("{}")
        target.chmod(0o640)
    link = target
    for number in range(links):
        link, before = tmp_path / f"link{number}.json", link
        link.symlink_to(before)
    check_target(link)
    write_file(link, {"Brands": []})
    assert link.is_symlink()
    assert json.loads(target.read_text()) == {"Brands": []}
    assert not there or target.stat().st_mode & 0o777 == 0o640
    assert [each.name for each in target.parent.iterdir()] == ["store.json"]


@pytest.mark.parametrize("code", [errno.EBUSY, errno.EXDEV, errno.EACCES, errno.EPERM])
def test_a_file_that_cannot_be_replaced_is_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def refuse(self: Path, target: Path) -> None:
        raise OSError(code, "as for a file that is mounted into a container")

    monkeypatch.setattr(Path, "replace", refuse)
    file = tmp_path / "store.json"
    with pytest.raises(OSError, match="mounted"):
        write_file(file, {"Brands": []})
    file.write_text("{}")
    write_file(file, {"Brands": []})
    assert json.loads(file.read_text()) == {"Brands": []}
    assert [each.name for each in tmp_path.iterdir()] == ["store.json"]


def test_a_full_disk_keeps_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "store.json"
    file.write_text("{}")

    def refuse(self: Path, content: bytes) -> int:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(Path, "write_bytes", refuse)
    with pytest.raises(OSError, match="full"):
        write_file(file, {"Brands": []})
    assert file.read_text() == "{}"


def test_places_where_nothing_can_be_saved(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "to_directory").symlink_to(tmp_path)
    (tmp_path / "lost").symlink_to(tmp_path / "no" / "x.json")
    for name, says in {
        ".": "is a directory",
        "to_directory": "is a directory",
        "loop": "lead to no file",
        "lost": "the directory does not exist",
        "no/x.json": "the directory does not exist",
    }.items():
        with pytest.raises(ValueError, match=says):
            check_target(tmp_path / name)
    done = run("--save", str(tmp_path), "--", *python("print('ran')"))
    assert (done.returncode, done.stdout) == (1, "")
    assert "is a directory" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("name", "text"),
    [("a.json", "null"), ("a.yaml", ""), ("a.yaml", "~"), ("a.json", "[]"), ("a.json", "1")],
)
def test_data_must_be_an_object(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text)
    done = run("--data", str(tmp_path / name), "--", *python("print('ran')"))
    assert (done.returncode, done.stdout) == (1, "")
    assert "list of rows for each resource" in done.stderr
    assert "Traceback" not in done.stderr
