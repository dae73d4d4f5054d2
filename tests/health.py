"""What Hypothesis need not look out for in a slow property, and how often it tries one."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# its metaclass hides from pyright what it gives
EVERY_CHECK: list[HealthCheck] = list(HealthCheck)  # pyright: ignore[reportAssignmentType]


def examples(count: int) -> int:
    """How many examples a property gets that takes ``count`` in the suite.

    The profile decides; see ``tests/conftest.py``.
    """
    return count * settings().max_examples // settings.get_profile("suite").max_examples
