"""Hidden imports and data of ``bigcommerce_sdk.cli``."""

from bigcommerce_sdk._pyinstaller import PACKAGE, modules_below

hiddenimports = modules_below("bigcommerce_sdk.cli")
datas = [
    (str(path), path.parent.relative_to(PACKAGE.parent).as_posix())
    for path in sorted((PACKAGE / "cli" / "tables").rglob("*.json"))
]
