"""From the YAML in ``schema/`` to the typed Python of ``bigcommerce_sdk/resources``.

Its modules and packages::

    cli             the command line
    openapi_import  OpenAPI documents compared with the schema, and drafts of schema files
    diff            two IRs -> what changed for the apps that use them
    reference       the documentation of the API, of the language and of schema changes
    formatter       a schema file -> the one layout, with every value and comment kept
    schema          directories -> IR, free of problems
    openapi         IR -> an OpenAPI document
    render          IR -> the text of the generated package
    validation      the rules that a table cannot say, over the IR
    signatures      the methods of generated classes, as stubs spell them out
    resolve         spec -> IR
    loader          directories -> overlays merged, checked against the language -> spec
    layers          files of one resource, and overlays -> one tree
    language        the schema language: every key, every kind of value, every type, as tables
    ids             the types of ids in paths
    ir              the resolved schema, which is all that anything later sees
    writing         text -> files: only what differs, and only marked files are replaced
    source          strict YAML -> a tree that knows where each part was written
    problems        what is wrong with a schema, and where
    naming          reserved and derived names
    locations       whether this is a clone or an installed wheel, and where its schema is
"""
