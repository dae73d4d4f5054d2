"""Which files of tests are left out, and when. Paths are relative to this folder."""

from __future__ import annotations

#: What ``--fast`` leaves out: each takes more than about three seconds of processor time, and its
#: folder has quicker ones. The whole suite runs all of them.
SLOW = frozenset(
    {
        "contract/test_completion.py",
        "contract/test_odd_replies.py",
        "contract/test_openapi_replies.py",
        "contract/test_paging.py",
        "contract/test_stubtest.py",
        "contract/test_typing.py",
        "fuzz/test_records.py",
        "generator/diff/test_random_schemas.py",
        "generator/diff/test_safe_edits.py",
        "generator/diff/test_verdicts.py",
        "generator/formatter/test_meaning.py",
        "generator/test_determinism.py",
        "generator/test_hostile_text.py",
        "generator/test_random_edits.py",
    }
)

#: What needs fork, named pipes, links or signals that Windows does not have.
POSIX_ONLY = frozenset(
    {
        "generator/test_atomic_writer.py",
        "generator/test_writing.py",
    }
)
