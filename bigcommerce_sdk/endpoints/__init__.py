"""Resources: metadata to requests, and responses to records.

Modules, from the top to the bottom::

    bound              a sub-resource of one record
    resource           the base of resource classes: operations with their public methods
    verbs              public methods, made from metadata
    descriptions       signatures and docstrings of those methods
    attaching          copies of records for another client
    record_operations  save, update, delete and refresh, as rules
    operations         the operations of a list endpoint, as rules
    equivalents        what to call instead of a name that only the other API has
    sub_lists          records of sub-lists in bodies
    partial_records    records without all fields, and the calls that return the others
    actions            named operations: their bodies and responses
    batches            array verbs: rows -> requests -> records
    outcomes           the outcome of each row of a batch
    required           required fields of a body
    queries            keyword arguments -> parameters
    replies            responses -> rows, records, counts
    metadata           the schema of a resource, as values
    filters            parameters and filter sets
    methods            the one table of public methods: names, arguments, summaries
    accessor           the attribute of a client that leads to a resource

It knows no resource by name and does no I/O: connections run its rules.
"""
