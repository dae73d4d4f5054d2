"""OpenAPI documents of the API: their differences from the schema, and drafts of schema files.

Such documents are read leniently, since real ones break the rules that they are written by, and
within bounds, since anyone can write one. Modules, in the order of the data flow::

    documents     files → trees that know their lines
    values        what a value can be, and how two descriptions of one are joined
    reading       JSON schemas → values: references and combinations resolved
    surface       trees → the calls that they describe
    rules         the ways in which documents and schema can differ, as a table
    compare       two surfaces → their differences
    accepted      the file of reviewed differences
    draft_values  values → fields, shapes and enums of a draft
    draft_calls   calls → the verbs of one resource, and where it stands
    drafts        calls → the tree of a schema file
"""
