"""Commands that are not of a resource; ``cli.root`` names them in a table.

Modules, from the top to the bottom::

    profile     stores and their tokens by name
    check       whether the credentials work
    request     any path of the API
    graphql     queries of the GraphQL Admin API
    export      tables into a directory or a file
    sandbox     the embedded store
    listen      events that reach a local port
    completion  scripts for shells
    paths       paths of request: which API, what is deleted, all pages
    receiver    the receiver of listen
    tool        the class of these commands
"""
