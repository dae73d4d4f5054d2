"""Hidden imports and data of ``bigcommerce_sdk.sandbox``."""

from bigcommerce_sdk._pyinstaller import PACKAGE, modules_below

# The plugin is for pytest, which no frozen program runs.
hiddenimports = modules_below("bigcommerce_sdk.sandbox", leave_out=("plugin",))
datas = [
    (str(PACKAGE / "sandbox" / name), "bigcommerce_sdk/sandbox")
    for name in ("demo.json", "demo_v3.json", "geography.json")
] + [
    (str(PACKAGE / "sandbox" / "console" / name), "bigcommerce_sdk/sandbox/console")
    for name in ("icon.svg", "script.js", "style.css")
]
