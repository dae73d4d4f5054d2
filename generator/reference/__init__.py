"""Reference documentation: the API, the schema language, and the kinds of schema change."""
