"""Writing of generated files: only those that differ, atomically, and none that a person wrote."""
