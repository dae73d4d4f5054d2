"""The data of a store, and its computed values.

Functions over rows; a row holds wire values by wire name. They do not depend on HTTP, an API or
credentials. Invalid values raise ``Problem`` or ``ValueError``. Modules::

    snapshot         all rows as plain data, also in a file
    seeding          the demo shop, and rows that a test seeds
    option_sets      options of a product, from its option set
    stock            inventory levels, which fall when an order is placed
    shipping         shipped quantities of order lines
    singletons       paths that hold one object
    derived          rows that are made of others when they are read
    checkouts        the checkout of a cart
    inventory        levels of inventory by location
    category_trees   the tree of the categories
    uniqueness       values that two rows cannot share
    linked_rows      rows written together with those below and above them
    references       ids of other rows
    row_builder      a request's values -> a complete row -> a reply's values
    links            addresses of linked rows
    addresses        countries of addresses
    computed_fields  fields that the store computes
    carts            line items, coupons and sums of carts
    refunds          amounts of refunds, and what they change in orders
    amounts          amounts of money
    parts            objects and lists in values, which can be missing
    store            rows, keys, transactions, changes
    generated        ids that are text
    table            the rows of one resource, in the orders in which they are read
    views            rows of V2 as V3 shows them
    shared           resources of V3 whose rows are those of V2, as tables of names
    compact          values of a row that share with other rows what most rows have
"""
