"""The commands of the command line, as tables that it reads, and their reference.

The command line must not import the classes of resources for its help or for completion, which
takes longer than all else. So it reads these tables, one for each resource and an index for each
API. A call then uses the metadata of the runtime. Modules::

    pages   the reference, as Markdown
    tables  the tables, as JSON
    names   resources -> groups
"""
