"""Records: typed views of the dicts that replies hold, with tracking of changes.

Modules, from the top to the bottom::

    record   one item of a resource
    nested   objects inside a record
    base     what both share: fields and change tracking
    links    from one record to others
    bodies   keyword arguments -> request body
    display  how records look in shells and notebooks
    fields   one field: reads, checks and tracks a wire value
    limits   how long, large or many a value may be
    owner    what fields, links and views need of a record, as protocols

It must not know resources, connections or requests: what a record needs of the resource that it
came from is a protocol.
"""
