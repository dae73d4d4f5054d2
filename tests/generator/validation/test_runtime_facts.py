"""The API file of an app has no values that the runtime would ignore."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli import main
from generator.validation.runtime_facts import check_facts
from tests.generator.micro import API, API_V3, ROOT, THINGS, edited, write_schema

#: Changes of the API file that only the runtime could follow: old text, new text, fact and line.
IGNORED = {
    "a host": ("api.bigcommerce.com", "api.example.com", "hosts.api", 3),
    "another host": ("login.bigcommerce.com}", "login.bigcommerce.com, x: y.z}", "hosts.x", 3),
    "a base path": ("/api/v2", "/api/v9", "base_paths.basic", 6),
    "a header": ("token: X-Auth-Token", "token: X-Token", "headers.token", 10),
    "a header left out": ("  request_id: X-Request-Id\n", "", "headers.request_id", 9),
    "the parameter of a page": ("  page: page\n", "  page: p\n", "paging.page", 21),
    "the first page": ("first_page: 1", "first_page: 0", "paging.first_page", 25),
    "an error": ("404: NotFoundException", "404: HttpException", "errors.404", 33),
    "an error left out": ("  423: LockedException\n", "", "errors.423", 29),
    "an error more": ("  501: N", "  500: ServerException\n  501: N", "errors.500", 42),
}


@pytest.mark.parametrize("command", ["lint", "build", "check"])
@pytest.mark.parametrize(
    ("old", "new", "fact", "line"), [pytest.param(*each, id=name) for name, each in IGNORED.items()]
)
def test_a_fact_that_the_runtime_ignores_is_refused(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    command: str,
    old: str,
    new: str,
    fact: str,
    line: int,
) -> None:
    schema = write_schema(tmp_path / "s", {"api.yaml": edited(old, new, API)})
    out = [] if command == "lint" else ["--out", str(tmp_path / "out")]
    assert main([command, "--schema", str(schema), *out]) == 1
    said = capsys.readouterr().err
    assert f"{schema}/api.yaml:{line}: runtime-facts: {fact} is " in said
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("paths", "said"),
    [
        ("{v3: '/stores/{store_hash}/v3'}", ""),
        ("{v3: /v3}", "api.yaml:2: runtime-facts: base_paths.v3 is '/v3' here"),
        ("{v9: /v9}", "api.yaml:2: runtime-facts: base_paths.v9 is '/v9' here"),
    ],
)
def test_an_api_without_hosts_has_a_base_path_of_the_runtime(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], paths: str, said: str
) -> None:
    schema = write_schema(tmp_path / "s", {"api.yaml": API_V3.format(paths), "things.yaml": THINGS})
    assert main(["lint", "-q", "--schema", str(schema)]) == bool(said)
    assert said in capsys.readouterr().err


def test_the_base_path_of_v3_may_stand_in_the_file_of_v2(tmp_path: Path) -> None:
    """It stood there before V3 had a file of its own."""
    more = "  v3: '/stores/{store_hash}/v3'\n  token:"
    schema = write_schema(tmp_path / "s", {"api.yaml": edited("  token: /o", f"{more} /o", API)})
    assert main(["lint", "-q", "--schema", str(schema)]) == 0


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("BigCommerce V2", "Ours"),
        ("max_limit: 250", "max_limit: 100"),
        ("create: 201", "create: 200"),
        ("api.bigcommerce.com", "api.bigcommerce.com"),
    ],
)
def test_facts_that_go_into_the_generated_package_can_differ(
    tmp_path: Path, old: str, new: str
) -> None:
    schema = write_schema(tmp_path / "s", {"api.yaml": edited(old, new, API)})
    assert main(["lint", "-q", "--schema", str(schema)]) == 0


def test_the_schema_of_the_sdk_can_change_its_own_facts(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        pytest.fail("the file that the runtime is made from was compared with the runtime")

    monkeypatch.chdir(ROOT)
    monkeypatch.setattr("generator.schema.check_facts", fail)
    assert main(["lint", "-q"]) == 0
    assert check_facts.__module__ == "generator.validation.runtime_facts"
