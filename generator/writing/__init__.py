"""Writing of generated files: only differences, and never over files without a mark.

It knows nothing of the content of files but their marks. Its modules::

    cache          texts that a run keeps for the next one
    writer         comparison with directories, and writing
    marks          marks of generated files
    atomic_writer  atomic replacement of files, locks of directories
"""
