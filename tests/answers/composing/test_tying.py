from __future__ import annotations

from pathlib import Path

from generator.answers.claims import claims_of
from generator.answers.composing.explanation import compose
from generator.answers.composing.tying import in_order
from generator.answers.language.prose import plain
from generator.catalog.loading import load_catalog
from generator.catalog.records import Evidence, Item, Model, Paper, Question, Summary

CATALOG = load_catalog(Path(__file__).parents[3] / "catalog")
SUMMARY = (
    "We propose StampNet, a network that mends torn stamps. StampNet is trained on pairs of torn and whole stamps "
    "to predict each masked patch instead of the whole by conditioning on its neighbors. "
    "An encoder first reads the input image in patches. A memory of known motifs fills each tear with the lines that "
    "usually stand there."
)


def page(question: str) -> str:
    paper = Paper(id="stampnet", title="StampNet: Mending Torn Stamps", summary=Summary(by="authors", text=SUMMARY))
    items = (Item(model=Model(id="mender", name="Mender-X")), Item(paper=paper))
    explanation = compose(Evidence(question=Question(id="q", question=question), items=items, tasks={}, terms={}))
    return " ".join(plain(claim.text) for _, prose in explanation.parts() for claim in claims_of(prose))


def test_a_step_is_led_into_where_its_place_is_sure() -> None:
    text = page("I scanned my torn stamp and it came back whole. How does it know the lines?")
    assert "Given the scan of your torn stamp: An encoder first reads the input picture in patches" in text
    assert "On how it knows" not in text
    assert "Before any scan of yours, in training: StampNet is trained on pairs" in text


def test_what_happened_in_training_is_told_last() -> None:
    trained, read = ("It is trained on stamps",), ("An encoder first reads the stamp",)
    assert in_order([trained, read]) == [read, trained]


def explained(question: str, *papers: str) -> str:
    items = tuple(Item(paper=CATALOG.papers[paper]) for paper in papers)
    asked = Question(id="q", question=question)
    explanation = compose(Evidence(question=asked, items=items, tasks=CATALOG.tasks, terms={}))
    return " ".join(plain(claim.text) for claim in claims_of(explanation.model))


def test_the_way_of_what_was_given_begins_at_the_first_step_of_use_and_not_in_training() -> None:
    text = explained("I gave it my 25-minute voice memo and got clean text. How does AI find the words?", "whisper")
    assert "Given your 25-minute voice memo: The sound is divided into 30-second windows" in text


def test_what_was_given_is_named_up_to_where_it_was_found() -> None:
    asked = "I outlined my toddler in the first frame of a 6-minute clip. How does AI remember her?"
    assert "Given the outline of your toddler: Three stores" in explained(asked, "xmem")


def test_what_was_learned_is_no_answer_to_how_something_is_done() -> None:
    text = explained("I dropped in a concert recording and got four files. How does AI unmix the sounds?", "htdemucs")
    assert "Before any recording of yours: Training material consists of songs" in text
    assert "On how AI unmixes the sounds: Training" not in text


def test_a_word_in_an_aside_answers_nothing() -> None:
    asked = "I gave it one photo of a toy and got a 3D model. How does AI know the side that the photo does not show?"
    assert "On how AI knows the side" not in explained(asked, "triposr")


def test_a_related_work_does_not_give_out_what_the_recommended_one_gave() -> None:
    asked = "I put in two photos of my baby and the AI made a slow-motion clip from them. How does it bridge the jump?"
    assert "In the end, when the AI made a slow-motion clip from them: IFNet" not in explained(asked, "film", "rife")


def test_each_of_two_things_asked_finds_its_step() -> None:
    asked = (
        "Our logo was full of little squares and the AI guessed quality 10. How can it read the quality from the "
        "picture, and what does that number change inside?"
    )
    assert "On what that number changes inside: A quality factor attention block feeds the number" in explained(
        asked, "fbcnn"
    )


def test_a_step_that_names_training_is_not_led_into_by_that_word() -> None:
    told = explained("I gave it my scan and it came out large. How?", "liif")
    assert "Before any scan of yours: Training shrinks pictures" in told


def test_the_last_step_of_use_ends_with_what_came_out() -> None:
    asked = (
        "From one portrait and 12 seconds of my speech I got a film in which she blinks and nods. How does AI do it?"
    )
    assert "In the end, when you got a film in which she blinks and nods: A face renderer translates" in explained(
        asked, "sadtalker"
    )
