"""Reference documentation, all of it made from tables and the IR.

It must not know the text of schema files or of generated code. Its modules::

    api             a page per resource, an index, and how resources link
    language        the schema language: JSON Schema for editors, a reference for people
    schema_changes  the kinds of schema change
"""
