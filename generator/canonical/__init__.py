"""The one way in which a schema file is written, so that a diff shows nothing but meaning.

Rooms, in the order that data passes through them::

    comments   where each comment of a file belongs
    scalars    how a single value is written: plain where that reads the same, else quoted
    layout     nodes and their comments → lines, keys in the order of the language
    files      files → their canonical text, checked
    command    the command line
"""
