"""OpenAPI documents of the API: their differences from the schema, and drafts of schema files.

Documents are read leniently, because published ones violate the OpenAPI specification, and within
limits, because they are untrusted. Differences are reported like the changes of
:mod:`generator.diff`. Its modules::

    drafts        calls -> the tree of a schema file
    draft_calls   calls -> the verbs and the place of one resource
    draft_values  values -> fields, shapes and enums of a draft
    accepted      the file of reviewed differences
    compare       two surfaces -> their differences
    rules         the table of rules of differences
    surface       trees -> the calls that they describe
    reading       JSON schemas -> values: references and combinations resolved
    values        types of values, and merging of their descriptions
    documents     files -> trees with line numbers
"""
