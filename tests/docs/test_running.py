"""Tests of the runner of documentation pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.docs.running import blocks, run


def page(directory: Path, *parts: str) -> Path:
    """Write a page of fenced blocks; the first line of each follows the opening fence."""
    path = directory / "page.md"
    text = "\n\n".join(f"Text.\n\n```{part}\n```" for part in parts)
    path.write_text(text.replace("\n\nText.\n\n```text", "\n\n```text"), encoding="utf-8")
    return path


CLIENT = "python\nfrom bigcommerce_sdk import BigcommerceApi\napi = BigcommerceApi.from_env()"


def test_blocks_share_names_and_the_sandbox(tmp_path: Path) -> None:
    count = "python\nprint(api.Products.count())"
    run(page(tmp_path, CLIENT, "sh\nfalse", count, "text\n6"), tmp_path)


def test_each_page_gets_its_own_store(tmp_path: Path) -> None:
    emptied = page(tmp_path, CLIENT, "python\napi.Brands.delete_all()\nassert not api.Brands.all()")
    run(emptied, tmp_path)
    run(page(tmp_path, CLIENT, "python\nassert len(api.Brands.all()) == 3"), tmp_path)


def test_a_titled_block_is_a_module(tmp_path: Path) -> None:
    shop = 'python title="shop.py"\nPRICE = 5'
    use = "python\nimport shop\nprint(shop.PRICE)"
    run(page(tmp_path, shop, use, "text\n5"), tmp_path)
    run(page(tmp_path, shop.replace("5", "6"), use, "text\n6"), tmp_path)


def test_a_titled_test_is_run(tmp_path: Path) -> None:
    test = 'python title="test_shop.py"\ndef test_five() -> None:\n    assert 6 == 5'
    with pytest.raises(AssertionError, match="1 failed"):
        run(page(tmp_path, test), tmp_path)


def test_blocks_that_await_share_an_event_loop(tmp_path: Path) -> None:
    first = "python\nimport asyncio\nawait asyncio.sleep(0)\nloop = asyncio.get_running_loop()"
    own = "python\nprint(asyncio.run(asyncio.sleep(0, 5)))"
    last = "python\nawait asyncio.sleep(0)\nprint(asyncio.get_running_loop() is loop)"
    run(page(tmp_path, first, own, "text\n5", last, "text\nTrue"), tmp_path)


@pytest.mark.parametrize(
    ("parts", "error"),
    [
        (["python\nprint(1)", "text\n2"], AssertionError),
        (["python\nprint(1)", "text\n1\n2"], AssertionError),
        (["python\npass", "text\n1"], AssertionError),
        (["python\napi"], NameError),
        (["python\nclient_id"], NameError),
        (["python\nimport asyncio\nawait asyncio.sleep(0)\nclient_id"], NameError),
        (["python\nimport asyncio\nawait asyncio.sleep(0)", "text\n5"], AssertionError),
        ([CLIENT, "python\napi.Products.get(7)"], Exception),
    ],
)
def test_a_block_that_does_not_run_as_printed_fails(
    parts: list[str], error: type[Exception], tmp_path: Path
) -> None:
    with pytest.raises(error):
        run(page(tmp_path, *parts), tmp_path)


def test_a_traceback_has_the_line_of_the_page(tmp_path: Path) -> None:
    failing = page(tmp_path, "python\npass", "python\n\nraise ValueError")
    with pytest.raises(ValueError) as raised:
        run(failing, tmp_path)
    assert raised.traceback[-1].lineno + 1 == 11
    assert failing.read_text().splitlines()[10] == "raise ValueError"


def test_output_belongs_to_the_block_directly_above() -> None:
    text = "```python\nx\n```\n\nText.\n\n```text\n1\n```\n\n```python\ny\n```\n```text\n2\n```\n"
    assert [block.output for block in blocks(text)] == [None, None, "2\n", None]
