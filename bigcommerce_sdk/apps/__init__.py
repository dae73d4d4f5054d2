"""Apps: install callbacks and login tokens.

Modules, from the top to the bottom::

    login_tokens  links that log a customer in to the storefront
    oauth         the token exchange of an install callback
"""
