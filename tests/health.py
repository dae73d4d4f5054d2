"""What Hypothesis need not look out for in a property that is slow, or asks for much, by nature."""

from __future__ import annotations

from hypothesis import HealthCheck

# its metaclass hides from pyright what it gives
EVERY_CHECK: list[HealthCheck] = list(HealthCheck)  # pyright: ignore[reportAssignmentType]
