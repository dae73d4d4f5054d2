"""The clock that waits are measured and slept with; it lives in ``cancellation``."""

from bigcommerce_sdk.transport.cancellation import SYSTEM_CLOCK, AsyncClock, Clock, SystemClock

__all__ = ["SYSTEM_CLOCK", "AsyncClock", "Clock", "SystemClock"]
