"""One store as the server serves it: credentials, quota, app and merchant.

It holds what belongs to one store and outlives a request. It must not know any API. Its modules::

    callbacks  signed callbacks and tokens that BigCommerce sends to an app
    admission  finds the store of a request and checks its credentials
    tenant     a store with its access, quota, faults, webhooks and recorded requests
    access     token, basic login and scopes
    quota      requests per window
    merchant   the app, the merchant who installs it, and grants
"""
