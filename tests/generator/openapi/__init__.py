"""The exported OpenAPI document."""
