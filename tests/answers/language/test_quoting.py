"""Where a long run of a source's words would stand without quotation marks."""

from __future__ import annotations

from generator.answers.language.quoting import runs_on

FIRST = "The reader weighs each of the many old stamps of a torn album by its glue and its rim"
SECOND = "Heavy stamps are then put on the first page of the new album"


def test_a_sentence_goes_on_from_the_one_before_it_as_its_source_does() -> None:
    assert runs_on(f"{FIRST}.", SECOND, f"We mend. {FIRST}. {SECOND}. Done.")
    assert not runs_on("It reads.", SECOND, f"It reads. {SECOND}.")
    assert not runs_on(FIRST, SECOND, f"{SECOND}. {FIRST}.")
