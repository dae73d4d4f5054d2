"""From IR to the text of the generated package.

It must not know YAML or the directories of schemas, and writes nothing but its cache of formatted
code. Its modules, and ``templates/`` for all text that the generator writes::

    rendering    views -> text, through templates, with imports
    views        IR -> what templates need
    extension    the classes that the package of an app holds, and how each is made
    members      fields, links and parameters, as source and as annotations
    templating   the one way in which templates are filled
    expressions  values -> Python source, the only way for text of the schema into code
    formatting   drafts of code -> code in the style of black
"""
