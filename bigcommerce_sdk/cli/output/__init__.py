"""Rows -> text on stdout, in the format that ``-o`` names.

Modules, from the top to the bottom::

    options  the options -o, --fields and --query, and the output that they choose
    writers  JSON, NDJSON, CSV, YAML, Parquet: rows are written as they come
    parquet  a Parquet file on stdout
    tables   tables for people; needs all rows
    screen   text on a terminal: control characters are escaped
    shape    the columns of rows, from the fields of a record class if there is one

Data goes to stdout, everything else to stderr.
"""
