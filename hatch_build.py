"""A build hook that sets the project's URLs and its page on the package index.

The page is the README. Relative links do not work there, so the hook replaces them by links to the
repository at the tag of the version.
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
    """Sets the URLs of the project, and the README with absolute links."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Set the fields that ``pyproject.toml`` declares as ``dynamic``, except the version."""
        repository: str = self.config["repository"]
        text = Path(self.root, "README.md").read_text(encoding="utf-8")
        metadata["urls"] = {name: repository + path for name, path in _PAGES.items()}
        metadata["readme"] = {
            "content-type": "text/markdown",
            "text": absolute(text, repository, f"v{metadata['version']}"),
        }


def absolute(text: str, repository: str, tag: str) -> str:
    """Make the links of a Markdown text absolute: to a repository at a tag.

    A link to a section becomes a link to the README, because the package index has no anchors.
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
