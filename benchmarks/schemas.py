"""Schemas of any size, derived from the real one."""

from __future__ import annotations

import re
from pathlib import Path

FIXED = ("api.yaml", "shared.yaml")
#: Fields of a file that is larger than any of the real schema.
FIELDS = 8_000
TYPES = ("string", "integer", "boolean", "decimal", "datetime")


def multiplied(schema: Path, times: int, out: Path) -> Path:
    """A schema with ``times`` copies of every resource, under different names and paths."""
    out.mkdir(parents=True)
    texts = {
        path.name: path.read_text(encoding="utf-8")
        for path in sorted(schema.glob("*.yaml"))
        if path.name not in FIXED
    }
    classes = {
        name
        for text in texts.values()
        for names in re.findall(
            r"^\s*(?:resource|record): (\w+)$|^\s*([A-Z]\w+):", text, re.MULTILINE
        )
        for name in names
        if name
    }
    pattern = re.compile(r"\b(" + "|".join(sorted(classes, key=len, reverse=True)) + r")\b(?!')")
    for name in FIXED:
        (out / name).write_text((schema / name).read_text(encoding="utf-8"), encoding="utf-8")
    for copy in range(1, times + 1):
        for name, text in texts.items():
            if copy > 1:
                text = pattern.sub(rf"\g<1>Copy{copy}", text)
                text = re.sub(r"\bpath: ('?)/(?=\w)", rf"path: \1/copy{copy}/", text)
                text = re.sub(r"\bpath: /$", f"path: /copy{copy}", text, flags=re.MULTILINE)
            (out / f"copy{copy}_{name}").write_text(text, encoding="utf-8")
    return out


def many_fields(schema: Path, count: int, out: Path) -> Path:
    """A schema with one resource of ``count`` fields, in one file."""
    out.mkdir(parents=True)
    (out / "api.yaml").write_text((schema / "api.yaml").read_text(encoding="utf-8"))
    lines = [
        "resource: Widgets",
        "record: Widget",
        "path: /widgets",
        "doc: Many values.",
        "operations: [list, get, create, update]",
        "paging: {}",
        "fields:",
        "  id: {type: integer, access: read_only, doc: Number that identifies the widget.}",
    ]
    for number in range(1, count):
        kind = TYPES[number % len(TYPES)]
        lines.append(f"  field_{number}: {{type: {kind}, doc: Text of field {number}.}}")
    (out / "widgets.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return out
