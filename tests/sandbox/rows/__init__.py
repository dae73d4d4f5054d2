"""The rows, what the store computes of them, and snapshots."""
