"""The formatter of schema files: one layout, so that a diff shows only meaning.

It changes no value, no type of a value and no comment: every result is compared with its input
before it is written. Modules, in the order that data passes through them::

    comments   the entry that each comment of a file belongs to
    scalars    the text of a scalar: plain where that reads the same, else quoted
    layout     nodes and their comments → lines, keys in the order of the language
    files      files → their formatted text, compared with the input
"""
