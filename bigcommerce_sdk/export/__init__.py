"""Exports: tables of many stores, for files and for engines.

Modules, from the top to the bottom::

    dlt         a source of dlt
    spark       a data source of Spark
    reading     the rows of a part of a table
    ranges      parts of a table: ranges of ids and of times
    tables      the tables that can be exported, from the metadata of resources
    access      clients of stores, from references that hold no secret

It must not know the sandbox and the command line.
"""
