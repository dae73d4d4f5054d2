"""``python -m tests.frozen``: freeze two small programs with PyInstaller and run them.

One is an app that reads a store, the other brings the store with it. Neither names a module that
the SDK imports by name: that is what its hooks for PyInstaller are for.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

#: The programs. Each prints what it found.
APP = """\
import bigcommerce_sdk as bigcommerce
from bigcommerce_sdk.exception import NotFoundException

with bigcommerce.BigcommerceApi.from_env() as api:
    products = api.Products.all(limit=3)
    order = next(iter(api.Orders.iterall()))
    brand = api.Brands.create(name="Frozen")
    try:
        api.Coupons.get(999999)
    except NotFoundException as error:
        print(len(products), order.products[0].order_id == order.id, brand.name, error.status_code)
"""
STORE = """\
from bigcommerce_sdk.sandbox import Sandbox

with Sandbox() as sandbox, sandbox.api() as api:
    print(api.Products.get(api.Products.all(limit=1)[0].id).id > 0, len(sandbox.requests))
"""
PROGRAMS = {"app": (APP, "3 True Frozen 404"), "store": (STORE, "True 2")}


def freeze(name: str, text: str, folder: Path) -> Path:
    """Freeze a program. Returns the executable."""
    script = folder / f"{name}.py"
    script.write_text(text, encoding="utf-8")
    places = [
        word for each in ("dist", "work", "spec") for word in (f"--{each}path", folder / each)
    ]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places]
    subprocess.run([*command, script], cwd=folder, check=True)
    return folder / "dist" / name / (f"{name}.exe" if sys.platform == "win32" else name)


def main() -> int:
    """Freeze and run each; 1 when one does not print what it should."""
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, (text, expected) in PROGRAMS.items():
            program = freeze(name, text, Path(folder))
            # the store runs in another process; environment variables have its address
            command = [sys.executable, "-m", "bigcommerce_sdk.sandbox", "--", str(program)]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            worked = done.returncode == 0 and expected in done.stdout.splitlines()
            failed += not worked
            print(f"{name}: {'works' if worked else done.stdout + done.stderr}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
