"""Plausible rows in any number, for tests of lists and loads.

``fill`` adds them, ``recipes`` has a table of the resources and one of the fields, ``draft`` the
random choices of a row, and ``words`` what they choose from.
"""
