"""From the YAML in ``schema/`` to the typed Python of ``bigcommerce_sdk/resources``.

Files, in the order that data passes through them::

    source      strict YAML → a tree that knows where each part was written
    kinds       the kinds of value that the schema language has
    language    the schema language: every key, as a table
    loader      directories → overlays merged, checked against the language → spec
    validation  the rules that a table cannot say
    resolve     spec → IR
    ir          the resolved schema, which is all that anything later sees
    naming      reserved and derived names
    types       one row per type: its codec, its annotations
    rendering   IR → text, through templates/
    writer      text → files, changing only what differs
    cli         the command line
"""
