"""Lists: how they are divided into pages, and all their records as a lazy collection.

Modules, from the top to the bottom::

    parallel    ordered parallel map over threads
    collection  all records of a list, lazily
    pagination  the rules of a walk, under concurrent changes
    checkpoint  where a walk stands, as a value that JSON can hold
    plan        the rules of one page

It must not know records, resources or connections: it gets functions that read a page and wrap a
row.
"""
