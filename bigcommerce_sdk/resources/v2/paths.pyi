"""The paths of each resource, its own first, which tell a resource without its module.

Generated from schema by `bigcommerce-generate build`. Edit that, not this file.
"""

PATHS: dict[str, tuple[str, ...]]
