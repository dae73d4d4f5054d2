"""JSON: its types, and reading and writing its text.

Modules::

    reading  JSON text -> value
    writing  value -> JSON text and URL text
    types    JSON as type checkers see it

It must not know any other part of the SDK.
"""
