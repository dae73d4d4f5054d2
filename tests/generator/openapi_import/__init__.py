"""Tests of what is done with OpenAPI documents of the API."""
