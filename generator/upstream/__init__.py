"""OpenAPI documents of the API, such as its makers publish: what they have that the schema lacks,
and first drafts of schema files.

Such documents are read leniently, since real ones break the rules that they are written by, and
within bounds, since anyone can write one. Rooms, in the order that data passes through them::

    documents     files → trees that know their lines
    values        what a value can be, and how two descriptions of one are joined
    reading       JSON schemas → values: references and combinations resolved
    surface       trees → the calls that they describe
    rules         the ways in which documents and schema can differ, as a table
    compare       two surfaces → how they differ
    draft_values  values → fields, shapes and enums of a draft
    draft_calls   calls → the verbs of one resource, and where it stands
    drafts        calls → the tree of a schema file
    command       the command lines
"""
