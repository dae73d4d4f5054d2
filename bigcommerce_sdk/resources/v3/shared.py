"""Records, shapes and enums that several resources use.

Generated from schema/v3/api.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations
