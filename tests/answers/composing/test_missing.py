"""What is special about a case and in no given summary is named."""

from __future__ import annotations

from generator.answers.composing.material import gather
from generator.answers.composing.missing import conditions_of, missing
from generator.answers.language.everyday import EVERYDAY
from generator.catalog.records import Evidence, Item, Paper, Question, Summary
from tests.answers.composing.stamp_page import page


def missed(question: str, summary: str) -> list[str]:
    paper = Paper(id="stampnet", title="StampNet", summary=Summary(by="authors", text=summary))
    asked = Question(id="q", question=question, task="")
    return missing(gather(Evidence(question=asked, items=(Item(paper=paper),), tasks={}, terms={}, effects={})))


def test_a_condition_of_which_nothing_speaks_is_missed() -> None:
    assert missed("I signed with gloves on. How does it see hands?", "We propose StampNet.") == ["gloves"]


def test_a_condition_is_heard_by_the_word_of_the_field() -> None:
    assert not missed("I filmed it at night. How does it see?", "StampNet works with low-light pictures.")
    assert conditions_of("a study of low-light pictures")


def test_what_something_is_like_is_not_there() -> None:
    assert not missed("A tune like rain in a station. How?", "We propose StampNet.")


def test_measures_and_things_are_named_in_the_words_of_the_reader() -> None:
    told = "Where was a 6 mm screw under the sloping roof by my pram?"
    assert missed(told, "We propose StampNet.") == ["6 mm", "screw", "sloping roof"]


def test_what_is_told_aside_is_not_missed_but_what_is_the_readers_own() -> None:
    assert missed("A bell rang. I filmed it with my jade owl. How does it see?", "We propose StampNet.") == ["jade owl"]


def test_a_single_thing_told_of_once_is_not_missed_alone() -> None:
    assert not missed("I typed what I wanted. It drew a carafe. How?", "We propose StampNet.")
    assert missed("I typed what I wanted. It drew a carafe of 6 mm. How?", "We propose it.") == ["6 mm", "carafe"]


def test_a_decimal_that_is_asked_about_is_missed_where_nothing_has_it() -> None:
    asked = "My sugar was read. How does it see 8.9?"
    assert missed(asked, "We propose StampNet.") == ["8.9", "sugar"]
    assert "8.9" not in missed(asked, "StampNet errs in 8.9 percent.")
    assert missed("My sugar is 8.9. How does it see?", "We propose StampNet.") == ["sugar"]


def test_how_many_of_their_own_somebody_put_in_is_never_missed() -> None:
    assert not missed("I put in 40 letters. It read 37 letters. How?", "We read letters.")


def test_what_a_summary_may_tell_in_other_words_is_called_a_word_that_it_has_not() -> None:
    told = page("My couch and my lawn went red. How?", "We propose StampNet. Sofas and turf are cut out.")["not_said"]
    assert 'None of the given summaries has your words "couch" or "lawn".' in told
    told = page("My fire engine went red. How?", "We propose StampNet.")["not_said"]
    assert 'None of the given summaries has your words "fire engine".' in told


def test_what_is_written_otherwise_in_a_summary_is_not_missed() -> None:
    told = "It found 4 metres of two roofs and a bridge in nine seconds, 9 seconds! How?"
    assert missed(told, "StampNet measures roof edges to within 4 m.") == ["nine seconds", "bridge"]


def test_verbs_comparisons_and_asides_are_no_things() -> None:
    told = "I'm big as a barn and make soap. The dates are two hours later. It went tight like on gravel. How?"
    assert not missed(told, "We propose StampNet.")


def test_what_stands_in_another_word_is_still_missed() -> None:
    assert missed("Where did my fox with a hat go?", "We propose StampNet.") == ["fox", "hat"]


def test_what_is_told_of_twice_is_missed_once() -> None:
    assert missed("A cough and its coughing went with a bell of the church bells. How?", "We propose it.") == [
        "cough",
        "bell",
    ]


def test_no_thing_is_missed_that_a_summary_has() -> None:
    """In tens, since a page names few."""
    things = sorted(EVERYDAY)
    for some in (things[at : at + 10] for at in range(0, len(things), 10)):
        told = " ".join(f"We cut out a {one} here." for one in some)
        assert missed(f"{told} How?", f"{told} We propose StampNet.") == []


def test_no_thing_is_missed_for_its_form_or_spelling() -> None:
    told = (
        "My goose had a tooth, a scarf and mould at the kerb. My T-shirt lay there for 9 seconds with 5 kilograms. How?"
    )
    assert not missed(told, "We track geese, teeth, scarves and mold at a curb: T-shirts in a 9s clip of 5 kg.")
