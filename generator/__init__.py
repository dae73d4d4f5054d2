"""From the YAML in ``schema/`` to the typed Python of ``bigcommerce_sdk/resources``.

Files, in the order that data passes through them::

    locations     whether this is a clone or an installed wheel, and where its schema is
    source        strict YAML → a tree that knows where each part was written
    problems      what is wrong with a schema, and where
    kinds         the kinds of value that the schema language has
    language      the schema language: every key, as tables
    layers        files of one resource, and overlays → one tree
    loader        directories → overlays merged, checked against the language → spec
    resolve       spec → IR
    validation    the rules that a table cannot say, over the IR
    ir            the resolved schema, which is all that anything later sees
    ids           the types of ids in paths
    runtime_facts  an api.yaml against the facts that the runtime has built in
    naming        reserved and derived names
    types         one row per type: its codecs, its annotations
    wire_values   the defaults and limits that a type can have
    signatures    the methods of generated classes, as stubs spell them out
    expressions   values → Python source, the only way for text of the schema into code
    views         IR → what templates need
    extension     two IRs → the classes that the package of an app holds
    templating    the one way in which templates are filled
    rendering     views → text, through templates/, with imports
    formatting    drafts of code → code in the style of black
    reference     IR → the reference documentation
    examples      a row of each record, from the embedded store
    openapi       IR → an OpenAPI document
    formatter     a schema file → the one layout, with every value and comment kept
    diff          two IRs → what changed for the apps that use them
    upstream      OpenAPI documents → what the schema lacks, and drafts of files
    marks         how a file says that the generator made it
    atomic_writer  atomic replacement of a file, the lock of a directory
    writer        text → files: only what differs, and only marked files are replaced
    language_files  the language → schema.json and README.md
    cli           the command line
"""
