"""What a change of the schema means for the apps that use it: two IRs → changes → a report.

Rooms, in the order that data passes through them::

    sides        a revision, directory or file → IR
    renames      what is the same under another name
    rewriting    the IR under other names
    places       subjects, and what Python calls them
    usage        what apps send, and what they receive
    variance     how two types relate
    comparisons  what a comparison is: two values of one attribute → rules
    of_resources the comparisons of resources, operations, actions and links
    of_values    the comparisons of parameters, fields and enums
    attributes   every attribute of the IR, and how it is compared
    walk         two IRs → changes
    changes      one change, and what it says
    rules        every kind of change, as a table
    release      versions, changelog entries, acknowledgements
    report       what all formats tell
    formats      text, Markdown, JSON, annotations, JUnit
    command      the command line
"""
