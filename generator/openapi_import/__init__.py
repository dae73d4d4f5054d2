"""OpenAPI documents of the API: their differences from the schema, and drafts of schema files.

Such documents are read leniently, since real ones break the rules that they are written by, and
within bounds, since anyone can write one. Differences are reported as :mod:`generator.diff`
reports changes. Its modules::

    drafts        calls -> the tree of a schema file
    draft_calls   calls -> the verbs of one resource, and where it stands
    draft_values  values -> fields, shapes and enums of a draft
    accepted      the file of reviewed differences
    compare       two surfaces -> their differences
    rules         the ways in which documents and schema can differ, as a table
    surface       trees -> the calls that they describe
    reading       JSON schemas -> values: references and combinations resolved
    values        what a value can be, and how two descriptions of one are joined
    documents     files -> trees that know their lines
"""
