"""From IR to the text of the generated package.

It knows neither YAML nor schema directories, and writes only its cache of formatted code. Its
modules, besides ``templates/``::

    rendering    views -> text, through templates, with imports
    views        IR -> variables of templates
    extension    the classes of an app's package, and how each is generated
    members      fields, links and parameters, as source and annotations
    templating   the environment of templates
    expressions  values -> Python source; all schema text in code passes through it
    formatting   drafts of code -> code in black style
"""
