"""The resources of the BigCommerce V3 API, each in a module of its own that is imported when first used.

Generated from schema by `bigcommerce-generate build`. Edit that, not this file.
"""

from typing import Any

from .store_logs import (
    AsyncStoreLog as AsyncStoreLog,
    AsyncStoreLogs as AsyncStoreLogs,
    StoreLog as StoreLog,
    StoreLogFilters as StoreLogFilters,
    StoreLogModule as StoreLogModule,
    StoreLogSeverity as StoreLogSeverity,
    StoreLogType as StoreLogType,
    StoreLogs as StoreLogs,
    StoreLogsDirection as StoreLogsDirection,
    StoreLogsSort as StoreLogsSort,
)

SDK_VERSION: str
RESOURCES: dict[str, str]

def load(name: str) -> Any:
    """The class of that name, from the module that has it."""
