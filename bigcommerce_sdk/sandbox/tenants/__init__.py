"""The server side of one store: credentials, quota, app and merchant.

It holds the state of a store that outlives a request, and does not depend on any API. Modules::

    callbacks  signed callbacks and tokens that BigCommerce sends to an app
    admission  finds the store of a request and checks its credentials
    tenant     a store with its access, quota, faults, webhooks and recorded requests
    journal    the latest requests, within a limit of memory
    access     token, basic login and scopes
    quota      requests per window
    merchant   the app, the merchant who installs it, and grants
"""
