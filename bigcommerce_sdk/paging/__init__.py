"""Pagination of lists, and lazy collections of their records.

Modules, from the top to the bottom::

    parallel    ordered parallel map over threads
    collection  lazy collections
    pagination  the rules of pagination, under concurrent changes
    checkpoint  positions in a list, as JSON values
    plan        the rules of one page

It knows no records, resources or connections: functions that fetch a page and wrap a row are
arguments.
"""
