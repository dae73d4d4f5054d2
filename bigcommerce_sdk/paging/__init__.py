"""Pagination of lists, and lazy collections of their records.

Modules, from the top to the bottom::

    async_linked      collections that load the links of their records, for asyncio
    async_parallel    ordered parallel map over tasks
    async_collection  lazy collections for asyncio
    async_exports     collections as batches, files and data frames, for asyncio
    linked            collections that load the links of their records
    parallel          ordered parallel map over threads
    collection        lazy collections
    exports           collections as batches, files and data frames
    by_meta           the rules for lists whose responses have meta, such as those of V3
    meta              what meta says of a page, and of the next one
    pagination        the rules of pagination, under concurrent changes
    page              the list of one page
    checkpoint        positions in a list, as JSON values
    plan              the rules of one page

It knows no resources or connections, and records only to display a page: functions that fetch a
page and wrap a row are arguments. Exports pass the class of the records to ``arrow``.
"""
