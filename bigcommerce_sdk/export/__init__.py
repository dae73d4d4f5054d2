"""Exports: tables of many stores, for files and for engines.

Modules, from the top to the bottom::

    spark       a data source of Spark
    ranges      parts of a table: ranges of ids and of times
    access      clients of stores, from references that hold no secret

It must not know the sandbox and the command line.
"""
