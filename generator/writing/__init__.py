"""Generated files on disk: only what differs is written, and nothing that a person wrote.

It must not know what the files hold, except for the mark that says who made them. Its modules::

    writer         the files of a command compared with a directory, and written
    marks          how a file says that the generator made it
    atomic_writer  atomic replacement of a file, the lock of a directory
"""
