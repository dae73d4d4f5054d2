"""What the build derives from ``pyproject.toml``: the project's addresses, and its page.

The package index shows the README without the files that it links to. So the page has absolute
links, which lead to the repository at the tag of the version.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

#: A link or an image that is not absolute. Code, in the first group, is not changed.
_RELATIVE = re.compile(
    r"""(?ms)
    (?P<code>
        ^[ ]*(?P<fence>```+|~~~+).*?^[ ]*(?P=fence)[ ]*$
        |(?P<tick>`+)(?!`)[^\n]*?(?P=tick)(?!`)
    )
    |(?P<before>
        (?P<image>!\[[^\]]*\]\(<?|<(?:img|source)\b[^>]*?\s(?:src|srcset)=["'])
        |\]\(<?|<a\b[^>]*?\shref=["']|^[ ]{0,3}\[[^\]\n]+\]:[ ]+
    )
    (?![a-zA-Z][a-zA-Z0-9+.-]*:|//)(?:\./)*(?P<path>[^\s)>"']+)
    """,
    re.VERBOSE,
)
_PAGES = {
    "Documentation": "/blob/main/docs/reference/index.md",
    "Source": "",
    "Issues": "/issues",
    "Changelog": "/blob/main/CHANGELOG.md",
    "Security": "/blob/main/SECURITY.md",
}


class Addresses(MetadataHookInterface):
    """The addresses of the project, and the README with absolute links."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Add what ``dynamic`` in ``pyproject.toml`` leaves to this hook."""
        repository: str = self.config["repository"]
        text = Path(self.root, "README.md").read_text(encoding="utf-8")
        metadata["urls"] = {name: repository + path for name, path in _PAGES.items()}
        metadata["readme"] = {
            "content-type": "text/markdown",
            "text": absolute(text, repository, f"v{metadata['version']}"),
        }


def absolute(text: str, repository: str, tag: str) -> str:
    """Markdown with absolute links: files and images of a repository at a tag.

    A link to a section leads to the README of the repository, as the package index has no anchors.
    """
    pages = f"{repository}/blob/{tag}/"
    files = f"{repository.replace('//github.com', '//raw.githubusercontent.com')}/{tag}/"

    def rewritten(found: re.Match[str]) -> str:
        if found["code"]:
            return found[0]
        path = found["path"]
        if path.startswith("#"):
            path = f"README.md{path}"
        return found["before"] + (files if found["image"] else pages) + path

    return _RELATIVE.sub(rewritten, text)
