"""Loading: all problems of all files, and merged directories."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.ir import Resource
from generator.render.rendering import render
from generator.schema import read_schema
from tests.generator.micro import API, PARTS, THINGS, edited, problems_of, write_schema

OTHERS = THINGS.replace("Thing", "Other").replace("/things", "/others")


def things(*directories: Path) -> Resource:
    return read_schema(directories).by_name["Things"]


def test_every_problem_of_every_file_is_reported_in_order(tmp_path: Path) -> None:
    files = {
        "others.yaml": OTHERS + "  size: {type: strin, doc: Size.}\n  a: {typ: string, doc: A.}\n",
        "things.yaml": edited("doc: Name.", "docs: Name.", THINGS) + "sorting: x\n",
        "broken.yaml": "resource: Broken\npath: [\n",
    }
    schema = write_schema(tmp_path, files)
    told = [(Path(p.position.file).name, p.position.line, p.rule) for p in problems_of(schema)]
    assert told == [
        ("broken.yaml", 3, "yaml-syntax"),
        ("others.yaml", 13, "wrong-type"),
        ("others.yaml", 14, "unknown-key"),
        ("things.yaml", 12, "unknown-key"),
        ("things.yaml", 13, "unknown-key"),
    ]


def test_an_unknown_name_comes_with_the_nearest_known_one(tmp_path: Path) -> None:
    text = (
        edited("doc: Name.", "docs: Name.") + "sub_resorces: {}\nlinks: {x: {to: Thing, doc: X.}}\n"
    )
    messages = "\n".join(str(p) for p in problems_of(write_schema(tmp_path, text)))
    assert "things.yaml:12: unknown-key: a field has no key 'docs'; did you mean 'doc'?" in messages
    assert "no key 'sub_resorces'; did you mean 'sub_resources'?" in messages
    assert "to: Thing is not defined; did you mean 'Things'?" in messages


def test_a_file_of_no_known_sort_comes_with_the_nearest_one(tmp_path: Path) -> None:
    (problem,) = problems_of(write_schema(tmp_path, "ressource: Things\n"))
    assert "did you mean 'resource'?" in problem.message


def test_the_order_of_files_does_not_matter(tmp_path: Path) -> None:
    one = write_schema(tmp_path / "1" / "s", {"a.yaml": THINGS, "b.yaml": OTHERS})
    two = write_schema(tmp_path / "2" / "s", {"b.yaml": THINGS, "a.yaml": OTHERS})
    names = [[r.name for r in read_schema([schema]).resources] for schema in (one, two)]
    assert names == [["Others", "Things"], ["Others", "Things"]]


def test_an_overlay_adds_a_field_a_filter_and_a_resource(tmp_path: Path) -> None:
    base = write_schema(tmp_path / "base")
    mine = write_schema(
        tmp_path / "mine",
        {
            "api.yaml": None,
            "anything.yaml": "resource: Things\n"
            "filters:\n  code: {type: string, doc: Code.}\n"
            "fields:\n  code: {type: string, doc: Code.}\n",
            "others.yaml": OTHERS,
        },
    )
    merged = things(base, mine)
    assert [field.name for field in merged.fields] == ["id", "name", "code"]
    assert [parameter.name for parameter in merged.parameters] == ["min_id", "code"]
    assert merged.file == "schema/things.yaml and overlay/anything.yaml"
    assert [r.name for r in read_schema([base, mine]).resources] == ["Others", "Things"]
    assert [field.name for field in things(base).fields] == ["id", "name"]


def test_an_overlay_changes_single_values_and_keeps_the_rest(tmp_path: Path) -> None:
    base = write_schema(tmp_path / "base")
    mine = write_schema(
        tmp_path / "mine",
        {
            "api.yaml": None,
            "things.yaml": "resource: Things\nfields: {name: {doc: Our name.}}\n"
            "paging: {max_limit: 40, default_limit: 20}\n",
        },
    )
    api = read_schema([base, mine])
    (name,) = (field for field in api.by_name["Things"].fields if field.name == "name")
    assert (name.doc, name.type.kind) == ("Our name.", "string")
    page = api.by_name["Things"].paging
    assert page is not None
    assert (page.default_limit, page.max_limit, page.keyset) == (20, 40, "min_id")


def test_an_overlay_of_the_api_file_is_the_only_error(
    tmp_path: Path,
) -> None:
    base = write_schema(tmp_path / "base")
    mine = write_schema(
        tmp_path / "mine",
        {"facts.yaml": "# ours\napi: Mine\npaging: {max_limit: 40}\n", "api.yaml": None},
    )
    (problem,) = problems_of(base, mine)
    assert (problem.position.file, problem.position.line, problem.rule) == (
        str(mine / "facts.yaml"),
        2,
        "api-overlay",
    )
    assert "base/api.yaml" in problem.message


@pytest.mark.parametrize(
    "more",
    ["[count, list]", "[count]", "{count: {}}", "{count: {path: /counted}}"],
)
def test_an_overlay_adds_operations_to_a_list_of_them(tmp_path: Path, more: str) -> None:
    base = write_schema(tmp_path / "base")
    text = f"resource: Things\noperations: {more}\n"
    mine = write_schema(tmp_path / "mine", {"api.yaml": None, "things.yaml": text})
    before, after = things(base).operation, things(base, mine).operation
    assert set(after) - set(before) == {"count"}
    kept = {verb: replace(after[verb], position=before[verb].position) for verb in before}
    assert kept == before
    assert after["count"].path == ("/counted" if "counted" in more else "/things/count")


def test_an_overlay_extends_operations_and_keeps_their_settings(
    tmp_path: Path,
) -> None:
    old = "    operations: [list, get, create, update, delete]\n"
    text = edited(old, "    operations: {list: {envelope: rows}, get: {}}\n", THINGS + PARTS)
    base = write_schema(tmp_path / "base", text)
    text = "resource: Things\nsub_resources: {Parts: {operations: [list, count]}}\n"
    mine = write_schema(tmp_path / "mine", {"api.yaml": None, "things.yaml": text})
    parts = read_schema([base, mine]).by_name["Parts"]
    assert set(parts.operation) == {"list", "get", "count"}
    assert parts.operation["list"].envelope == "rows"


def test_any_other_list_of_an_overlay_replaces_the_one_below(tmp_path: Path) -> None:
    enum = "enums: {E: {doc: E., values: [a, b]}}\n"
    base = write_schema(tmp_path / "base", THINGS + enum)
    text = "resource: Things\nenums: {E: {values: [c]}}\n"
    mine = write_schema(tmp_path / "mine", {"api.yaml": None, "things.yaml": text})
    (found,) = things(base, mine).enums
    assert [each.value for each in found.values] == ["c"]


def test_the_header_of_a_merged_file_names_every_source(tmp_path: Path) -> None:
    layers = [write_schema(tmp_path / "base")]
    for name in ("one", "two"):
        text = f"resource: Things\ndoc: From {name}.\n"
        layers.append(write_schema(tmp_path / name, {"api.yaml": None, f"{name}.yaml": text}))
    files = render(read_schema(layers))
    sources = "Generated from schema/things.yaml and overlay/one.yaml and overlay-2/two.yaml by "
    assert sources in " ".join(files["things.py"].split())
    assert sources in " ".join(files["things.pyi"].split())


def test_a_resource_need_not_say_where_it_was_taken_from(tmp_path: Path) -> None:
    text = "".join(
        line for line in (THINGS + PARTS).splitlines(True) if line.strip() != "source: test"
    )
    assert (THINGS + PARTS).count("\n") - text.count("\n") == 2
    assert problems_of(write_schema(tmp_path, text)) == []


def test_the_last_of_several_overlays_wins(tmp_path: Path) -> None:
    layers = [write_schema(tmp_path / "base")]
    for name in ("one", "two"):
        text = f"resource: Things\ndoc: From {name}.\n"
        layers.append(write_schema(tmp_path / name, {"api.yaml": None, "things.yaml": text}))
    assert things(*layers).doc == "From two."
    assert things(layers[0], layers[2], layers[1]).doc == "From one."


def test_problems_of_an_overlay_name_the_file_that_holds_them(tmp_path: Path) -> None:
    base = write_schema(tmp_path / "base", edited("doc: Name.", "dok: Name."))
    text = "# ours\nresource: Things\nfields:\n  name:\n    type: strin\n"
    mine = write_schema(tmp_path / "mine", {"api.yaml": None, "things.yaml": text})
    told = {(p.position.file, p.position.line, p.rule) for p in problems_of(base, mine)}
    assert (str(base / "things.yaml"), 12, "unknown-key") in told
    assert (str(mine / "things.yaml"), 5, "wrong-type") in told


def test_an_overlay_may_lie_over_shared_shapes(tmp_path: Path) -> None:
    text = (
        "shared: Shapes.\nshapes:\n  Size: {doc: A size., fields: {w: {type: integer, doc: W.}}}\n"
    )
    field = "  size: {type: object, of: Size, doc: Its size.}\n"
    base = write_schema(tmp_path / "base", {"things.yaml": THINGS + field, "shared.yaml": text})
    more = "shared: More.\nshapes: {Size: {fields: {h: {type: integer, doc: H.}}}}\n"
    mine = write_schema(tmp_path / "mine", {"api.yaml": None, "shared.yaml": more})
    (size,) = read_schema([base, mine]).shared_shapes
    assert [each.name for each in size.fields] == ["w", "h"]


def test_an_overlay_without_an_api_file_needs_a_base_with_one(tmp_path: Path) -> None:
    mine = write_schema(tmp_path / "mine", {"api.yaml": None, "things.yaml": THINGS})
    assert [problem.rule for problem in problems_of(mine)] == ["no-api-file"]
    assert problems_of(write_schema(tmp_path / "base", {"api.yaml": API}), mine) == []


def test_an_overlay_of_an_unknown_resource_is_called_that(tmp_path: Path) -> None:
    base = write_schema(tmp_path / "base")
    text = "# ours\nresource: Thing\nfields: {code: {type: string, doc: Code.}}\n"
    mine = write_schema(tmp_path / "mine", {"api.yaml": None, "things.yaml": text})
    (problem,) = problems_of(base, mine)
    assert (problem.rule, problem.position.line) == ("unknown-resource", 2)
    assert "did you mean 'Things'?" in problem.message
