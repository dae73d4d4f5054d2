"""From the YAML in ``schema/`` to the typed Python of ``bigcommerce_sdk/resources``.

Files, in the order that data passes through them::

    source        strict YAML → a tree that knows where each part was written
    problems      what is wrong with a schema, and where
    kinds         the kinds of value that the schema language has
    language      the schema language: every key, as tables
    loader        directories → overlays merged, checked against the language → spec
    resolve       spec → IR
    validation    the rules that a table cannot say, over the IR
    ir            the resolved schema, which is all that anything later sees
    naming        reserved and derived names
    types         one row per type: its codecs, its annotations
    signatures    the methods of generated classes, as stubs spell them out
    expressions   values → Python source, the only way for text of the schema into code
    views         IR → what templates need
    templating    the one way in which templates are filled
    rendering     views → text, through templates/, with imports
    formatting    text → formatted text, on all processors, never twice
    reference     IR → the reference documentation
    examples      a row of each record, from the embedded store
    openapi       IR → an OpenAPI document
    canonical     a schema file → the one way in which it is written
    diff          two IRs → what changed for the apps that use them
    upstream      OpenAPI documents → what the schema lacks, and drafts of files
    placing       one file into its place, and never through a link
    writer        text → files, changing only what differs
    language_files  the language → schema.json and README.md
    cli           the command line
"""
