"""What an app does beside calls: install callbacks and login tokens.

Modules, from the top to the bottom::

    login_tokens  links that log a customer in to the storefront
    oauth         trading the code of an install callback for the store's token
"""
