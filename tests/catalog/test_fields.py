"""The fields of a record: which there are, where they stand, and what is said of those that are wrong."""

from __future__ import annotations

from generator.catalog.fields import Source
from generator.catalog.loading import read_record
from generator.catalog.parsing import Place
from generator.catalog.records import Paper, Question, Summary


def test_a_misspelt_key_is_not_missed_as_well() -> None:
    _, reader = read_record(Paper, "titel: A\n", "a.yml", "a")
    assert [one.message for one in reader.problems] == ["the key 'titel' is not known"]


def test_a_merge_key_hides_nothing_and_nothing_is_missed() -> None:
    _, reader = read_record(Paper, "title: A\nsummary:\n  <<: {by: authors}\n  text: B\n", "a.yml", "a")
    assert [one.message for one in reader.problems] == ["the merge key << is not allowed"]


def test_a_bare_value_stands_for_a_mapping_where_the_format_says_so() -> None:
    question, _ = read_record(
        Question, "question: How did it do that?\nrelated: [hat, {paper: other, placing: not}]\n", "q.yml", "q"
    )
    assert question is not None
    assert [(one.paper, one.placing) for one in question.related] == [("hat", None), ("other", "not")]


def test_mentions_are_noted_with_their_places() -> None:
    _, reader = read_record(Question, "question: How did it do that?\nrelated:\n  - paper: hat\n", "q.yml", "q")
    assert reader.mentions == [(("related", 0, "paper"), "papers", "hat")]
    assert reader.places["related", 0, "paper"] == Place(3, 12)


def test_a_problem_in_long_prose_stands_at_its_own_line() -> None:
    text = "title: A\nsummary:\n  by: authors\n  text: |\n    One.\n    Two.\n"
    paper, _ = read_record(Paper, text, "a.yml", "a")
    assert paper is not None
    assert paper.summary == Summary(by="authors", text="One.\nTwo.")
    source = Source(path="a.yml", record=Paper, text=text)
    assert str(source.problem(("summary", "text"), "wrong", line=1)) == "a.yml:6:5: wrong"
    assert str(source.problem(("summary", "by", 7), "wrong")) == "a.yml:3:7: wrong"
