"""What the reader tells, joined to the sentence of a summary that speaks of a thing of its kind."""

from __future__ import annotations

from generator.answers.claims import claims_of
from generator.answers.composing.explanation import compose
from generator.answers.language.kinds import KINDS
from generator.answers.language.prose import plain
from generator.catalog.records import Evidence, Item, Paper, Question, Summary

WORK = "StampNet: Mending Stamps"
SUMMARY = (
    "We propose StampNet, a network that mends stamps. An encoder reads a single image of the stamp. {} "
    "A decoder then draws the stamp anew."
)


def told(question: str, step: str) -> str:
    """The part of a page that tells the work."""
    paper = Paper(id="stampnet", title=WORK, summary=Summary(by="authors", text=SUMMARY.format(step)))
    evidence = Evidence(question=Question(id="q", question=question), items=(Item(paper=paper),), tasks={}, terms={})
    return " ".join(plain(claim.text) for claim in claims_of(compose(evidence).model))


def test_what_is_hidden_in_a_story_is_joined_to_what_a_paper_calls_occluded() -> None:
    model = told(
        "My stamp was glued in, and one corner was hidden behind the album's edge. How did it draw that corner?",
        "A second branch predicts occluded regions from the pattern around them.",
    )
    assert 'Occluded areas, in your case: "one corner was hidden behind the album\'s edge"' in model


def test_nothing_is_joined_to_a_thing_that_a_work_does_without() -> None:
    model = told(
        "One corner of my stamp was hidden behind the album's edge. How did it draw that corner?",
        "A second branch colors the paper without occluded regions.",
    )
    assert "without occluded areas" in model
    assert "in your case" not in model


def test_words_that_only_look_alike_are_no_kind() -> None:
    model = told(
        "I sent my stamp in a chat and got it back yellow. Why is it yellow?",
        "A second branch lowers the chatter of its layers.",
    )
    assert "in your case" not in model


def test_a_kind_has_names_in_stories_and_in_papers_and_no_name_twice() -> None:
    for in_stories, in_papers in KINDS:
        assert in_stories
        assert in_papers
        assert len(set(in_stories)) == len(in_stories)
        assert len(set(in_papers)) == len(in_papers)
    assert len({in_stories[0] for in_stories, _ in KINDS}) == len(KINDS)
