"""From the metadata of a resource to a call, and from its reply to records.

Modules, from the top to the bottom::

    bound              a sub-resource of one record
    resource           the base of resource classes: operations with their public methods
    verbs              public methods, made from metadata
    descriptions       signatures and docstrings of those methods
    record_operations  save, update, delete and refresh, as rules
    operations         what a list endpoint can do, as rules
    actions            named operations: their bodies and replies
    required           whether a body holds what the API requires
    queries            keyword arguments -> parameters
    replies            replies -> rows, records, counts
    metadata           what the schema says about a resource, as values
    filters            parameters and filter sets
    methods            the one table of public methods: names, arguments, summaries
    accessor           the attribute of a client that leads to a resource

It must not know a resource by name, nor do any I/O: connections run its rules.
"""
