"""A BigCommerce V2 store of your own, over real HTTP on this machine, for tests and trials.

It is driven by the same metadata as the client, so it knows every resource that the client knows.

>>> with Sandbox() as sandbox:
...     sandbox.api().Products.get(1).name
'Enamel Mug'

Needs the extra: ``pip install 'bigcommerce_sdk[sandbox]'``.
"""

from bigcommerce_sdk.sandbox.server import Sandbox

__all__ = ["Sandbox"]
