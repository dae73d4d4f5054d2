"""The resources of the APIs, generated: V2 in ``v2``, V3 in ``v3``.

The classes of V2 can be imported from here. Each module is imported when first used.
"""

from bigcommerce_sdk.resources import v2 as v2
from bigcommerce_sdk.resources import v3 as v3
from bigcommerce_sdk.resources.v2 import *  # noqa: F403 - a re-export
from bigcommerce_sdk.resources.v2 import RESOURCES as RESOURCES
from bigcommerce_sdk.resources.v2 import SDK_VERSION as SDK_VERSION
from bigcommerce_sdk.resources.v2 import load as load

__all__ = ["RESOURCES", "SDK_VERSION", "load"]
