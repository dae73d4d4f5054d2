"""The console: web pages that show and change the stores of a sandbox.

``Sandbox(admin=True)`` serves it at ``/sandbox/``. It does what the admin API does, with the same
operations, and reads and writes records by the code that serves the API. Pages are plain HTML with
forms; the script only keeps the list of requests current. Modules::

    console          routing, signing in
    journal          pages of the recorded requests
    record_lists     pages of resources, and lists of their records
    records          pages of one record
    record_links     addresses and titles of these pages
    rows             rows, read and written by the code that serves the API
    faults           the page of faults
    webhooks         the page of webhooks: messages and deliveries
    store            the page of a store: quota, settings, time, rows, stores
    operation_forms  forms of the operations of the admin API
    layout           the frame of every page, and the parts that pages share
    visit            one request: its store, its form, the addresses of pages
    guard            access: signing in, refusal of other origins
    markup           HTML as values, always escaped
"""

from __future__ import annotations

from bigcommerce_sdk.sandbox.console.console import Console

__all__ = ["Console"]
