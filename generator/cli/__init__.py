"""The command line: one module for each command, of the command's name.

A command reads its options, calls the packages below, prints, and returns the exit status. What it
decides about schemas belongs there, not here. Its modules::

    program   the parser, and what ends every command: exit status, problems, interrupts
    build     the generated package is written
    check     the generated package is compared with the schema
    lint      the schema is checked
    docs      the reference documentation is written
    commands  the tables of the command line and their reference are written
    openapi   the OpenAPI document is written
    language  the documents of the schema language are written
    fmt       schema files are formatted
    diff      two schemas are compared
    compare   OpenAPI documents are compared with the schema
    scaffold  a schema file is drafted from OpenAPI documents
    reports   the report of diff and compare
    packages  the generated package, as files that build writes and check compares
    options   options, defaults and output that commands share
"""

from .program import main

__all__ = ["main"]
