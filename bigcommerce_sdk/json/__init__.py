"""JSON: types, parsing and serialization.

Modules::

    reading  JSON text -> value
    writing  value -> JSON text and URL text
    types    types and type guards of JSON values

It must not know any other part of the SDK.
"""
