from __future__ import annotations

from pathlib import Path

from generator.answers.claims import claims_of
from generator.answers.composing.background import led_by_a_cause
from generator.answers.composing.explanation import compose
from generator.answers.composing.material import gather
from generator.answers.language.prose import plain
from generator.catalog.loading import load_catalog
from generator.catalog.records import Evidence, Explained, Item, Paper, Question, Step, Summary

TERMS = load_catalog(Path(__file__).parents[3] / "catalog").terms
SUMMARY = (
    "We propose StampNet, a network that mends torn stamps. A HAT-based multi-scale encoder yields deep features. "
    "A small judge compares the perforation of each stamp with a list of known perforations. "
    "StampNet needs much memory and cannot run on a phone without a strong GPU. "
    "StampNet sometimes confuses perforations of one size."
)


def opening(question: str, paper: Paper) -> list[str]:
    """The sentences of the short answer."""
    asked = Question(id="q", question=question)
    explanation = compose(Evidence(question=asked, items=(Item(paper=paper),), tasks={}, terms=TERMS))
    return [plain(claim.text) for claim in claims_of(explanation.in_short)]


def test_the_plain_statement_that_takes_up_the_question_answers_it() -> None:
    paper = Paper(id="stampnet", title="StampNet: Torn Stamps", summary=Summary(by="authors", text=SUMMARY))
    _, answer, *_ = opening("I scanned my letter. How does it know the perforation of the stamp?", paper)
    assert (
        answer
        == "In StampNet, one of the given works, a small judge compares the perforation of each stamp with a list of "
        "known perforations."
    )


def test_a_doubt_meets_what_the_work_says_against_itself_and_not_what_it_costs() -> None:
    paper = Paper(id="stampnet", title="StampNet: Torn Stamps", summary=Summary(by="authors", text=SUMMARY))
    *_, last = opening("I scanned a torn stamp and its edge came back. Is the edge real?", paper)
    assert last == "StampNet sometimes confuses perforations of one size."


def test_an_editors_words_are_plain_whatever_names_they_hold() -> None:
    steps = (Step(text="A part called RGB-HAT-UNet compares the perforation with a list.", quote="a small judge"),)
    explained = Explained(in_one_line="StampNet mends stamps.", takes="one stamp", steps=steps, gives="one stamp")
    paper = Paper(
        id="stampnet", title="StampNet: Torn", summary=Summary(by="authors", text=SUMMARY), explained=explained
    )
    _, what_it_does, answer = opening("I scanned my letter. How does it know the perforation of the stamp?", paper)
    assert what_it_does == "StampNet mends stamps."
    assert "RGB-HAT-UNet compares the perforation" in answer


MENDS = "We propose {name}, a network that mends stamps. An encoder reads each torn stamp. A decoder draws it anew."
FAILING = "Existing stamp menders fail on the perforation because the edges of torn stamps look alike. "


def told_first(question: str, *papers: Paper) -> str:
    """The name of the work whose inside is told first."""
    items = tuple(Item(paper=paper) for paper in papers)
    material = led_by_a_cause(
        gather(Evidence(question=Question(id="q", question=question), items=items, tasks={}, terms={}))
    )
    return material.told[material.telling[0].id].name


def paper(name: str, of_what: str, before: str = "") -> Paper:
    summary = Summary(by="authors", text=before + MENDS.format(name=name))
    return Paper(id=name.casefold(), title=f"{name}: {of_what}", summary=summary)


def test_what_sees_with_another_sensor_or_judges_others_is_not_told_first() -> None:
    asked = "I scanned a torn stamp and it was mended. How does it mend?"
    plain_work = paper("StampNet", "Mending Torn Stamps")
    for special in ("Mending Torn Stamps with LiDAR", "Evaluating the Mending of Torn Stamps"):
        assert told_first(asked, paper("OtherNet", special), plain_work) == "StampNet"
    assert (
        told_first(f"{asked} It used LiDAR.", paper("OtherNet", "Mending Torn Stamps with LiDAR"), plain_work)
        == "OtherNet"
    )


def test_the_work_that_says_why_it_went_wrong_is_told_first_to_whoever_asks_why() -> None:
    works = (paper("OtherNet", "Mending Torn Stamps"), paper("StampNet", "Mending", FAILING))
    assert told_first("The perforation of my torn stamp came out wrong. Why the perforation?", *works) == "StampNet"
    assert told_first("I scanned a torn stamp. How does it mend torn stamps?", *works) == "OtherNet"


def told_of_a_trial(question: str) -> str:
    """What a page tells of a work that tried out menders by ear and by eye, and found what is better."""
    summary = (
        "We propose a mender of old recordings and evaluated it on the task of mending stamps from radio plays. "
        "An encoder reads each recording. Acoustic features were found to outperform linguistic features."
    )
    paper = Paper(id="trial", title="Mending Stamps from Radio Plays", summary=Summary(by="authors", text=summary))
    asked = Question(id="q", question=question)
    explanation = compose(Evidence(question=asked, items=(Item(paper=paper),), tasks={}, terms=TERMS))
    return " ".join(plain(claim.text) for claim in claims_of(explanation.model))


def test_a_result_that_compares_the_two_things_asked_between_is_told() -> None:
    found = "coustic features were found to beat linguistic features"
    assert found in told_of_a_trial("The box marked Mum's tape. Does it mark her words, or her voice?")
    assert found not in told_of_a_trial("The box marked Mum's tape. Does it mark the reel, or the label?")
