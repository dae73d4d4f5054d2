"""What a change of the schema means for the apps that use it: two IRs -> changes -> a report.

It sees a schema as calling code does, so what changes no call, name or type is no change. Its
modules::

    sides         a revision, directory or file -> IR
    walk          two IRs -> changes
    attributes    every attribute of the IR, and how it is compared
    of_resources  the comparisons of resources, operations, actions and links
    of_unions     the comparisons of unions, and of the keys that tell their classes apart
    of_values     the comparisons of parameters, fields and enums
    comparisons   what a comparison is: two values of one attribute -> rules
    renames       what is the same under another name
    rewriting     the IR under other names
    places        subjects, and what Python calls them
    variance      how two types relate
    usage         what apps send, and what they receive
    formats       text, Markdown, JSON, annotations, JUnit
    report        what all formats show
    release       versions, changelog entries, acknowledgements
    changes       one change, and its sentence
    rules         every kind of change, as a table
"""
