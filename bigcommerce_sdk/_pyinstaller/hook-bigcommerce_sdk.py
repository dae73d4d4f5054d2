"""Hidden imports of ``bigcommerce_sdk``."""

from bigcommerce_sdk._pyinstaller import modules_below

# The sandbox and the command line have their own hooks. No frozen program runs the generator, which
# only wheels have. The others need an extra; an app imports them by statement, which PyInstaller
# sees.
hiddenimports = modules_below(
    "bigcommerce_sdk",
    leave_out=(
        "_generator",
        "_pyinstaller",
        "arrow.formats",
        "arrow.plain",
        "arrow.tables",
        "arrow.vectors",
        "cli",
        "dataframe",
        "redis_limiter",
        "sandbox",
        "transport.redis_limiter",
    ),
)
