"""The REST APIs of the schema, V2 and V3, driven by the metadata of the resources.

Only the tables of :mod:`.actions`, :mod:`.action_effects`, :mod:`.cart_actions` and
:mod:`.computed_filters` name resources.
Modules::

    api               an HTTP request, checked and answered
    operations        what each verb does
    actions           named operations beyond the verbs
    action_effects    what actions of V3 change
    cart_actions      actions of carts and checkouts
    arrays            the verbs with several rows in a request
    call              one request: its rows, its parameters, its reply
    routing           method and path -> endpoint
    filtering         filters and sorting of lists
    computed_filters  filters that compare no single field
    shaping           fields and linked records that a query includes or excludes
"""
