"""The reference of the command line: a page for each resource and its sub-resources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from bigcommerce_sdk.cli.names import flag_of
from bigcommerce_sdk.naming import sentence

from ..locations import FOLDERS, V2
from ..writing.marks import notice
from ..writing.writer import Target

Tables = Mapping[str, dict[str, Any]]
#: Longer lists of choices are cut.
_MOST_CHOICES = 12


def target(tables: Tables, out: Path) -> Target:
    """The pages as files of a directory; stale ones are removed."""
    return Target(out, pages(tables), "commands", suffixes=(".md",), folders=FOLDERS)


def pages(tables: Tables) -> dict[str, str]:
    """The pages by file name: those of V2 at the top, others in folders.

    Args:
        tables: the tables of the command line by file name.
    """
    apis = [name.removesuffix(".json") for name in tables if "/" not in name]
    found = {"index.md": "\n".join(_index(tables, apis))}
    for api in apis:
        for name, entry in tables[f"{api}.json"]["groups"].items():
            page = f"{name}.md" if api == V2 else f"{api}/{name}.md"
            words = [name] if api == V2 else [api, name]
            lines = [_mark(api), "", *_group(api, words, entry, tables, 1)]
            found[page] = "\n".join(lines) + "\n"
    return found


def _mark(api: str) -> str:
    return f"<!-- {notice(f'schema/{api}' if api else 'schema', 'commands')} -->"


def _index(tables: Tables, apis: list[str]) -> Iterator[str]:
    yield from (_mark(""), "", "# Commands", "")
    yield "Values, output and exit codes: [Command line](../guides/command-line.md)."
    for api in apis:
        yield from ("", f"## {api.upper()}", "", "| group | |", "|-|-|")
        folder = "" if api == V2 else f"{api}/"
        for name, entry in tables[f"{api}.json"]["groups"].items():
            words = name if api == V2 else f"{api} {name}"
            yield f"| [`{words}`]({folder}{name}.md) | {_cell(sentence(entry['help']))} |"
    yield ""


def _group(
    api: str, words: list[str], entry: dict[str, Any], tables: Tables, depth: int
) -> Iterator[str]:
    """A resource, its verbs, and the groups below."""
    table = tables[f"{api}/{entry['resource']}.json"]
    yield f"{'#' * depth} {' '.join(words)}"
    yield from ("", table["help"])
    if table.get("instead"):
        yield from ("", f"V3 replaces it: `bigcommerce {table['instead']}`.")
    for verb, each in table["verbs"].items():
        yield from ("", *_verb(words, verb, each, table, depth + 1))
    for name, below in entry.get("groups", {}).items():
        yield from ("", *_group(api, [*words, name], below, tables, depth + 1))


def _verb(
    words: list[str], verb: str, entry: dict[str, Any], table: dict[str, Any], depth: int
) -> Iterator[str]:
    ids = [name.upper() for name, _ in entry.get("ids", ())]
    usage = " ".join(["bigcommerce", *words, verb, *ids])
    yield f"{'#' * depth} {' '.join([*words, verb])}"
    yield from ("", "```text", usage, "```", "")
    about = [sentence(entry["help"]), entry.get("more", "")]
    if entry.get("deprecated"):
        about.append(f"Deprecated: {entry['deprecated']}")
    yield " ".join(sentence(each) for each in about if each)
    if "batch" in entry:
        yield from ("", f"Several rows are sent in batches: `{entry['batch']['http']}`.")
    yield from ("", f"API: `{entry['http']}`")
    options = dict(entry.get("options", {}))
    options |= {name: {**each, "required": True} for name, each in entry.get("parents", {}).items()}
    options |= {
        name: {**table["fields"][name], "required": is_required}
        for name, is_required in entry.get("body", {}).items()
    }
    options |= entry.get("fields", {})
    if options:
        yield from ("", "| option | value | |", "|-|-|-|")
        for name, each in options.items():
            yield _option(name, each, table.get("enums", {}))


def _option(name: str, entry: dict[str, Any], enums: Mapping[str, list[Any]]) -> str:
    value = {"BOOLEAN": "true, false", "ENUM": ""}.get(entry["kind"], entry["kind"].lower())
    if entry["kind"] == "ENUM":
        choices = [str(each) for each in enums[entry["enum"]]]
        value = ", ".join(f"`{each}`" for each in choices[:_MOST_CHOICES] if each)
        value += ", ..." if len(choices) > _MOST_CHOICES else ""
    many = "; several" if entry.get("many") else ""
    required = " Required." if entry.get("required") else ""
    return f"| `{flag_of(name)}` | {value}{many} | {_cell(sentence(entry['doc']))}{required} |"


def _cell(text: str) -> str:
    """Text for a cell of a table, which is read as text."""
    for special in ("\\", "|", "*", "_", "`", "<", "["):
        text = text.replace(special, f"\\{special}")
    return text
