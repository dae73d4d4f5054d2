"""The version of the SDK, and how it introduces itself."""

__version__ = "1.0.0.dev0"

USER_AGENT = f"bigcommerce-sdk-python/{__version__}"
