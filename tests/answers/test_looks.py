"""Where a costly pattern is tried only after a cheap look, or only at an end, nothing that it finds is missed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.answers.checking.marks import _ADDRESS, _INSIDE_ADDRESS, _NEVER_ENDS, _QUOTATION_MARK
from generator.answers.language.clauses import _ENDS_OPEN, _LONGEST_END, _REPORTED
from generator.answers.language.english import lowered
from generator.answers.language.prose import _ABBREVIATED, _LONGEST_ABBREVIATION, _MARKED, _QUOTE, _SINGLE_QUOTED, _SPAN
from generator.answers.language.quantities import _DIGIT, _FIGURE, _MULTIPLIERS, _WORD_FIGURE
from generator.answers.matching.mentions import _INTO, _INTO_WHAT, _SET_ASIDE, _SETTING_ASIDE
from generator.answers.matching.naming import _ABBREVIATED as _EXPLAINED
from generator.answers.matching.naming import _SHORT, _ending_that_spells, abbreviations
from generator.answers.reading.retelling import _ASIDE, _FOR_THIS, _IN_DASHES, _SUCH_AS

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    Look = Callable[[str], object]


def one_of(*words: str) -> Look:
    return lambda text: any(word in lowered(text) for word in words)


def at_the_end(pattern: re.Pattern[str], longest: int) -> Look:
    return lambda text: pattern.search(text, max(0, len(text) - longest))


LOOKS: dict[re.Pattern[str], Look] = {
    _ADDRESS: _INSIDE_ADDRESS.search,
    _NEVER_ENDS: _QUOTATION_MARK.search,
    _QUOTE: _QUOTATION_MARK.search,
    _SINGLE_QUOTED: _QUOTATION_MARK.search,
    _FIGURE: _DIGIT.search,
    _WORD_FIGURE: one_of(*_MULTIPLIERS),
    _INTO: lambda text: _INTO_WHAT.search(lowered(text)),
    _SET_ASIDE: one_of(*_SETTING_ASIDE),
    _SPAN: _MARKED.search,
    _SUCH_AS: one_of("("),
    _ASIDE: one_of("("),
    _FOR_THIS: one_of(" this", " these"),
    _IN_DASHES: one_of("–"),
    _REPORTED: one_of(" that "),
    _ENDS_OPEN: at_the_end(_ENDS_OPEN, _LONGEST_END),
    _ABBREVIATED: at_the_end(_ABBREVIATED, _LONGEST_ABBREVIATION),
    _EXPLAINED: _SHORT.search,
}


@pytest.mark.parametrize("pattern", LOOKS, ids=lambda one: one.pattern[:30])
@given(data=st.data())
def test_what_a_pattern_finds_the_look_before_it_sees(pattern: re.Pattern[str], data: st.DataObject) -> None:
    assert LOOKS[pattern](data.draw(st.from_regex(pattern)))


PIECES = ("low", "light-", "Image", "x-", " ", "-", " (", "LIE)", "LIES)", ", ", "of ", "(GAN) ", "Generative ", "a")


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
@example("light-light- (GAN) ")
def test_abbreviations_are_those_of_a_look_at_the_whole_text(text: str) -> None:
    found = ((short, _ending_that_spells(said, short.rstrip("s"))) for said, short in _EXPLAINED.findall(text))
    assert abbreviations(text) == tuple(pair for pair in found if pair[1])
