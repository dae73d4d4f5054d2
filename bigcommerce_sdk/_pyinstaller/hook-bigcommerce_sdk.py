"""What a frozen program needs that imports ``bigcommerce_sdk``."""

from bigcommerce_sdk._pyinstaller import modules_below

# The sandbox has a hook of its own. The other two need an extra: what an app imports of them,
# PyInstaller sees.
hiddenimports = modules_below(
    "bigcommerce_sdk", leave_out=("_pyinstaller", "dataframe", "redis_limiter", "sandbox")
)
