"""Records: typed views of the dicts of responses, with change tracking.

Modules, from the top to the bottom::

    record   one item of a resource
    unions   fields whose value is one of several nested records
    nested   objects inside a record
    base     their base class: fields and change tracking
    info     fields() and plain values, for callers
    links    sub-resources and linked records
    bodies   keyword arguments -> request body
    display  records as text and HTML
    fields   the descriptor of a field
    misuse   errors for uses without await or async for
    limits   limits of lengths, numbers and counts
    owner    protocols of a record and its resource

It must not know resources, connections or requests: the resource of a record is a protocol.
"""
