"""The version of the SDK, its ``User-Agent``, and its generated packages."""

__version__ = "1.0.0.dev0"

USER_AGENT = f"bigcommerce-sdk-python/{__version__}"


def check_generated(package: str, made_for: str) -> None:
    """Refuse a generated package that is not compatible with this version of the SDK.

    A package is compatible with the version that generated it and with later ones of the same major
    version (before 1.0, of the same minor version). A pre-release counts as its release. Generated
    packages call this when they are imported.

    Args:
        package: the name of the package, for the message.
        made_for: the version of the SDK that generated it.

    Raises:
        IncompatibleVersionException: when the versions are not compatible.
    """
    if package.startswith("bigcommerce_sdk.resources."):  # outdated until it is generated again
        return
    made, here = _release(made_for), _release(__version__)
    if made and made[: 1 if made[0] else 2] == here[: 1 if here[0] else 2] and made <= here:
        return
    from bigcommerce_sdk.exception import IncompatibleVersionException

    remedy = "generate the package again with `bigcommerce-generate build`"
    if made > here:
        remedy = f"upgrade bigcommerce_sdk to {made_for} or later, or {remedy}"
    raise IncompatibleVersionException(
        f"{package} was generated for bigcommerce_sdk {made_for}, which {__version__} is not "
        f"compatible with; {remedy}."
    )


def _release(version: str) -> tuple[int, ...]:
    """The numbers of a version, such as (1, 2, 0) for ``1.2rc1``; empty if invalid."""
    import re

    found = re.match(r"(\d+)(?:\.(\d+))?(?:\.(\d+))?", version)
    return tuple(int(number or 0) for number in found.groups()) if found else ()
