"""The formatter of schema files: one layout, so that a diff shows only meaning.

It changes no value, no type of a value and no comment: every result is compared with its input
before it is written. It must not know what a schema means beyond the order of its keys. Its
modules::

    files     files -> their formatted text, compared with the input
    layout    nodes and their comments -> lines, keys in the order of the language
    comments  the entry that each comment of a file belongs to
    scalars   the text of a scalar: plain where that reads the same, else quoted
"""
