"""Reference documentation, generated from tables and the IR.

It does not read schema files or generated code. Its modules::

    api             a page per resource, an index, and links between resources
    examples        the examples on these pages, from example values of the schema
    language        the schema language: JSON Schema for editors, a reference for people
    schema_changes  the kinds of schema change
"""
