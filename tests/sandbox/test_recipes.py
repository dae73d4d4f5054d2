"""The Compose file and the CI recipe of the guide start a sandbox that exists."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml

from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.__main__ import _parser

GUIDE = (Path(__file__).parents[2] / "docs/guides/testing.md").read_text("utf-8")
FILES = dict(re.findall(r'```yaml title="([^"]+)"\n(.*?)```', GUIDE, re.DOTALL))


def commands(text: str) -> list[list[str]]:
    """The arguments of each sandbox that a shell command starts."""
    found = re.findall(r"-m bigcommerce_sdk\.sandbox\b(.*?)(?:#|\n|$)", text)
    assert found
    return [shlex.split(each) for each in found]


@pytest.mark.parametrize(
    "text",
    [
        *re.findall(r"```sh\n(.*?-m bigcommerce_sdk\.sandbox.*?)```", GUIDE, re.DOTALL),
        yaml.safe_load(FILES["compose.yaml"])["services"]["sandbox"]["command"][-1],
        FILES[".github/workflows/test.yml"],
    ],
)
def test_each_command_of_the_guide_is_valid(text: str) -> None:
    for arguments in commands(text):
        own = arguments[: arguments.index("--")] if "--" in arguments else arguments
        assert _parser().parse_args(own)


def test_the_compose_file_fits_the_sandbox(tmp_path: Path) -> None:
    services: dict[str, Any] = yaml.safe_load(FILES["compose.yaml"])["services"]
    [arguments] = commands(services["sandbox"]["command"][-1])
    options = _parser().parse_args(arguments)
    app = services["app"]["environment"]
    with Sandbox(tls=tmp_path / "ca.pem") as sandbox:
        expected = sandbox.environment
        hosts = sandbox._certificates.hosts  # type: ignore[union-attr]
    for name, value in app.items():
        assert value == (str(options.tls) if "CA" in name or "CERT" in name else expected[name])
    aliases = services["sandbox"]["networks"]["default"]["aliases"]
    assert set(aliases) < set(hosts)
    assert options.port == 443
    assert options.webhook_host == ["app"]
    volumes = {each.split(":")[1] for each in services["app"]["volumes"]}
    assert {str(options.tls.parent)} == volumes
    assert services["app"]["depends_on"] == {"sandbox": {"condition": "service_healthy"}}
