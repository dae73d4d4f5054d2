"""Both APIs, compared with V2 alone: builds of their packages, and types of code that uses them.

Each run is a process of its own; the figures are ratios of the least processor time, with that of
its children, since this depends least on other load.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from benchmarks.builds import ROOT, Run, run
from benchmarks.measuring import Times, least_ratio

#: Resources of each API that a program uses, ten of each.
USED = {
    "api": (
        "Brands Categories Coupons CustomerGroups Customers GiftCertificates Orders Products "
        "Redirects Webhooks"
    ),
    "api.v3": (
        "Brands Categories Channels Customers PriceLists ProductVariants Products Promotions "
        "Redirects Webhooks"
    ),
}


def figures(runs: int) -> dict[str, float]:
    """Ratios of both APIs, or of V3, to V2 alone; at most three runs."""
    runs = min(runs, 3)
    times = {**builds(runs), **checks(runs)}
    return {
        f"apis_{name}": least_ratio(times, f"{name}, both", f"{name}, v2")
        for name in ("cold", "warm", "edit", "types")
    }


def builds(runs: int) -> Times:
    """Seconds of builds of V2 alone and of both APIs: clean, unchanged, and after one edit."""
    times: Times = {}
    with tempfile.TemporaryDirectory() as folder:
        homes = {name: Path(folder) / name for name in ("v2", "both")}
        for name, home in homes.items():
            shutil.copytree(ROOT / "schema" / "v2", home / "schema")
            # no copy of the SDK's, which would be linked with V3
            with (home / "schema" / "api.yaml").open("a", encoding="utf-8") as file:
                file.write("# changed\n")
            if name == "both":
                shutil.copytree(ROOT / "schema" / "v3", home / "schema" / "v3")
        for number in range(runs):
            for name, home in homes.items():
                shutil.rmtree(home / "made", ignore_errors=True)
                products = home / "schema" / ("v3" if name == "both" else "") / "products.yaml"
                text = products.read_text(encoding="utf-8")
                for kind in ("cold", "warm", "edit"):
                    if kind == "edit":
                        comment = f"# edited {number}\n"
                        edited = text.replace("\ndoc: ", f"\ndoc: Edited {number}. ", 1)
                        products.write_text(comment + edited, encoding="utf-8")
                    times.setdefault(f"{kind}, {name}", []).append(_build(home).cpu)
                products.write_text(text, encoding="utf-8")
    return times


def checks(runs: int) -> Times:
    """Seconds in which pyright checks a program with ten resources of V2, and with ten of V3."""
    times: Times = {}
    # in the project, so that its settings hold
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as folder:
        for _ in range(runs):
            for name, client in (("types, v2", "api"), ("types, both", "api.v3")):
                program = Path(folder) / f"{client.replace('.', '_')}_used.py"
                program.write_text(source(client), encoding="utf-8")
                times.setdefault(name, []).append(run(["-m", "pyright", program], ROOT).cpu)
    return times


def source(client: str) -> str:
    """A program that lists, gets and reads records of ten resources."""
    lines = ["from bigcommerce_sdk import BigcommerceApi", "api = BigcommerceApi.from_env()"]
    for name in USED[client].split():
        lines += [
            f"for each in {client}.{name}.iterall(page_size=50):",
            "    print(each.id, each.to_dict())",
            f"print({client}.{name}.all()[0].id)",
        ]
    return "\n".join(lines) + "\n"


def _build(home: Path) -> Run:
    made = home / "made"
    command: list[str | Path] = ["-m", "generator", "build", "--schema", home / "schema"]
    return run([*command, "--out", made / "out", "--cache", made / "cache"], ROOT)
