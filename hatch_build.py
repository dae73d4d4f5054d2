"""The description for the package index: the README with absolute links.

The package index shows the README without the files that it links to. Its relative links become
links to the repository, which ``project.urls`` of ``pyproject.toml`` names. While it names none,
the links stay as they are.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

#: Labels of the repository in ``project.urls``, as the package index knows them.
LABELS = ("Repository", "Source", "Source Code", "GitHub")

#: A block of code, a span of code, or a relative link; only links have groups.
CODE_OR_LINK = re.compile(
    r"^```.*?^```$|`[^`\n]+`|(!?)\[([^]]*)\]\((?![a-z]+:|#)([^)\s]+)\)",
    re.MULTILINE | re.DOTALL,
)


def with_absolute_links(text: str, repository: str) -> str:
    """Replace relative links of Markdown text by links to files of the repository.

    Images are linked to as files too, with ``?raw=true``.

    Args:
        text: the Markdown text.
        repository: the address of the repository.
    """

    def absolute(found: re.Match[str]) -> str:
        image, label, path = found.groups()
        if path is None:
            return found[0]
        suffix = "?raw=true" if image else ""
        return f"{image}[{label}]({repository.rstrip('/')}/blob/HEAD/{path}{suffix})"

    return CODE_OR_LINK.sub(absolute, text)


class ReadmeHook(MetadataHookInterface):
    """Sets the dynamic field ``readme``."""

    PLUGIN_NAME = "custom"

    def update(self, metadata: dict[str, Any]) -> None:
        """Add the README to the metadata of the project."""
        text = (Path(self.root) / "README.md").read_text(encoding="utf-8")
        urls = metadata.get("urls", {})
        repository = next((urls[label] for label in LABELS if label in urls), None)
        if repository is not None:
            text = with_absolute_links(text, repository)
        metadata["readme"] = {"content-type": "text/markdown", "text": text}
