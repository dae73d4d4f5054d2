"""The commands of the resources, from the tables that the generator writes.

Modules, from the top to the bottom::

    groups    groups of an API: resources, their verbs and sub-resources
    verbs     one command: its options, and the call that it makes
    calls     what each verb does with a client
    lists     rows of a list: one page, or all with progress and resumption
    unsent    rows of a batch that were not sent: a file to continue from
    deletes   what a delete would do, and the question
    bodies    options, --data and --set -> arguments of a call
    reading   JSON text, files after @, standard input
    values    text -> value of a field or parameter
    dry_run   the request that a call would send
    helping   help that fits a screen
    options   options of fields and filters
    tables    the tables

The modules that make the commands read tables only. A call imports the classes of its resource.
"""
