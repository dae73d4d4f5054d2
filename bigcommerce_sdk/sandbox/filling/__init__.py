"""Plausible rows in any number, for tests of lists and loads.

Modules, from the top to the bottom::

    fill     adds the rows
    recipes  the tables of resources and of fields
    draft    the random choices of a row
    words    what they choose from
"""
