"""A batch that fails is asked again in halves; a service that fails throughout is left alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import example, given
from hypothesis import strategies as st

from generator.links.batches import Asked, BatchError, Heard, ask_in_batches, cleaned
from generator.links.link import Link

if TYPE_CHECKING:
    from collections.abc import Sequence

QUESTIONS = [Asked(link=Link.parse(f"arXiv:2409.{number:05}")) for number in range(500)]


def found(batch: Sequence[Asked]) -> list[Heard]:
    return [Heard(asked=one, said="found", why="there") for one in batch]


SCATTERED = st.sets(st.integers(min_value=0, max_value=299), max_size=8)
IN_A_ROW = st.builds(
    lambda start, length: set(range(start, min(300, start + length))),
    st.integers(min_value=0, max_value=299),
    st.integers(min_value=1, max_value=40),
)


@given(st.one_of(SCATTERED, IN_A_ROW), st.integers(min_value=1, max_value=300))
@example(set(range(300)), 300)
def test_of_n_links_exactly_the_k_bad_ones_stay_open(bad: set[int], size: int) -> None:
    poison = {QUESTIONS[number].link.key for number in bad}
    requests = []

    def ask(batch: Sequence[Asked]) -> list[Heard]:
        requests.append(len(batch))
        if poison & {one.link.key for one in batch}:
            raise BatchError("server_error", "500")
        return found(batch)

    heard = [one for batch in ask_in_batches(QUESTIONS[:300], size, ask) for one in batch]
    assert {one.asked.link.key for one in heard if one.said != "found"} == poison
    assert sorted(one.asked.link.key for one in heard) == [one.link.key for one in QUESTIONS[:300]]
    assert len(requests) <= -(-300 // size) + len(bad) * 2 * 9


def test_smaller_batches_are_kept_once_large_ones_were_too_much() -> None:
    sizes = []

    def ask(batch: Sequence[Asked]) -> list[Heard]:
        sizes.append(len(batch))
        if len(batch) > 25:
            raise BatchError("server_error", "502", overloaded=True)
        return found(batch)

    heard = [one for batch in ask_in_batches(QUESTIONS[:200], 50, ask) for one in batch]
    assert [one.said for one in heard] == ["found"] * 200
    assert sizes == [50, *[25] * 8]


def test_batches_grow_again_when_a_bad_minute_is_over() -> None:
    sizes = []

    def ask(batch: Sequence[Asked]) -> list[Heard]:
        sizes.append(len(batch))
        if len(sizes) <= 3:
            raise BatchError("server_error", "502", overloaded=True)
        return found(batch)

    heard = [one for batch in ask_in_batches(QUESTIONS, 50, ask) for one in batch]
    assert [one.asked for one in heard] == QUESTIONS
    assert sizes == [50, 25, 13, 7, 6, 12, 25, *[7] * 4, *[14] * 8, *[28] * 8, *[50] * 1, 36]


def test_a_final_no_answers_for_all_that_is_left() -> None:
    def ask(batch: Sequence[Asked]) -> list[Heard]:
        if batch[0] is QUESTIONS[100]:
            raise BatchError("throttled", "enough", final=True)
        return found(batch)

    batches = list(ask_in_batches(QUESTIONS, 100, ask))
    assert [len(batch) for batch in batches] == [100, 400]
    assert {one.said for one in batches[1]} == {"throttled"}


def test_remote_text_is_one_short_line_without_hidden_characters() -> None:
    assert cleaned("a\n b\x00\u202ec\u200bd") == "a b c d"
    assert cleaned("x" * 400) == "x" * 299 + "…"
