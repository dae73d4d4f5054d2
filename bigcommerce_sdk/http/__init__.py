"""HTTP as pure rules over values, without I/O or a clock.

Modules, from the top to the bottom::

    masking    replies without the secrets that were sent
    retry      whether a failed call is made again, and when
    forms      bodies with files: multipart/form-data
    ratelimit  when the next request may be sent
    protocol   what to send, and what a reply means
    paths      hosts, ids and paths

It must not know resources, records or transports.
"""
