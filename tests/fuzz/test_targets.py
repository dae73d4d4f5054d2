"""Every target, with inputs that are nearly right."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.targets import TARGETS, tokens
from tests.health import EVERY_CHECK, examples


def bent(seeds: tuple[bytes, ...]) -> st.SearchStrategy[bytes]:
    """Seeds with a piece cut out, doubled or replaced."""

    def bend(seed: bytes, start: int, length: int, piece: bytes) -> bytes:
        start %= len(seed) + 1
        return seed[:start] + piece + seed[start + length :]

    return st.builds(
        bend,
        st.sampled_from(seeds),
        st.integers(0, 5000),
        st.integers(0, 20),
        st.binary(max_size=9),
    )


@pytest.mark.parametrize("name", TARGETS)
def test_no_input_breaks(name: str) -> None:
    target = TARGETS[name]
    for seed in target.seeds:
        target.run(seed)

    @settings(max_examples=examples(75), deadline=None, suppress_health_check=EVERY_CHECK)
    @given(bent(target.seeds) | st.binary(max_size=200))
    def tried(data: bytes) -> None:
        target.run(data)

    tried()


def test_a_target_breaks_when_what_it_runs_does(monkeypatch: pytest.MonkeyPatch) -> None:
    def always(one: object, other: object) -> bool:
        return True

    monkeypatch.setattr("hmac.compare_digest", always)
    with pytest.raises(AssertionError, match="nobody signed"):
        tokens(TARGETS["tokens"].seeds[0][:-4] + b"AAA=")
