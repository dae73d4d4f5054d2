"""From the YAML in ``schema/`` to the typed Python of ``bigcommerce_sdk/resources``.

The wheel carries it as ``bigcommerce_sdk._generator``, so imports inside are relative. It may
import the runtime, which must not import it. Its modules and packages, each of which imports only
those below it::

    cli             the command line
    openapi_import  OpenAPI documents compared with the schema, and drafts of schema files
    commands        the tables of the command line, and their reference
    reference       documentation of the API, of the schema language and of schema changes
    extension       the SDK's IR and an app's -> the classes that the app's package holds
    diff            two schemas -> what changed for the apps that use them
    successors      the resources of V2 -> what replaces them in V3
    schema          directories -> IR, free of problems
    formatter       a schema file -> the one layout, with every value and comment kept
    resolve         spec -> IR
    loader          directories -> overlays merged, checked against the language -> spec
    openapi         IR -> an OpenAPI document
    render          IR -> the text of the generated package
    validation      the rules that no table can express, over the IR
    layers          files of one resource, and overlays -> one tree
    signatures      the methods of generated classes, as stubs declare them
    language        the schema language, as tables: every key, kind of value and type
    ir              the resolved schema, which is all that later stages see
    source          strict YAML -> a tree in which every node has its position
    cycles          cycles among names that refer to each other
    yaml_hints      what to do about syntax errors of YAML
    writing         text -> files: only what differs, and only marked files are replaced
    problems        what is wrong with a schema, and where
    naming          reserved and derived names
    locations       whether this is a clone or an installed wheel, and where its schema is
"""
