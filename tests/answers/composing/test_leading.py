"""Which work on the task is told first."""

from __future__ import annotations

from generator.answers.composing.material import Material, gather
from generator.catalog.records import Effect, Evidence, Item, Paper, Question, Summary, Task

MENDING = Task(
    id="stamp-mending",
    name="Stamp Mending",
    family="Restoration",
    takes="picture of a torn stamp",
    gives="picture of a whole stamp",
    definition="Draw the missing part of a torn stamp.",
)
GHOSTS = Effect(
    id="ghost-teeth",
    name="ghost teeth",
    meaning="The model has seen so many whole edges that it draws teeth where paper is missing.",
    signs=("teeth out of nowhere",),
    words=("spurious perforations",),
)


def work(name: str, of_what: str, *sentences: str) -> Item:
    text = " ".join([*sentences[:-2], f"We propose {name}, a network for stamp mending.", *sentences[-2:]])
    return Item(paper=Paper(id=name.casefold(), title=f"{name}: {of_what}", summary=Summary(by="authors", text=text)))


PLAIN = work("StampNet", "Stamp Mending", "An encoder reads each torn stamp.", "A decoder draws it anew.")


def material(asked: str, *works: Item) -> Material:
    question = Question(id="q", question=f"I scanned a torn stamp and it was mended. {asked}")
    tasks, effects = {MENDING.id: MENDING}, {GHOSTS.id: GHOSTS}
    return gather(Evidence(question=question, items=works, tasks=tasks, terms={}, effects=effects))


def first_told(asked: str, *works: Item) -> str:
    return material(asked, *works).known("direct")[0].id


def test_the_work_that_speaks_of_what_was_noticed_is_told_first() -> None:
    other = work(
        "EdgeNet", "Stamp Mending", "An encoder reads each torn stamp. A filter takes out spurious perforations."
    )
    assert first_told("It has teeth out of nowhere. How?", PLAIN, other) == "edgenet"
    assert first_told("How does it mend?", PLAIN, other) == "stampnet"


def test_the_work_that_has_the_words_of_the_field_for_what_befell_the_reader_is_told_first() -> None:
    other = work("EdgeNet", "Stamp Mending", "An encoder reads each torn stamp.", "Flickering edges are kept steady.")
    assert first_told("Its edge flickered. How does it mend?", PLAIN, other) == "edgenet"
    assert first_told("How does it mend?", PLAIN, other) == "stampnet"


def test_the_work_whose_title_has_the_words_of_the_field_for_what_is_asked_is_told_first() -> None:
    other = work("EdgeNet", "Occluded Stamp Mending", "An encoder reads each torn stamp.", "It draws the edge.")
    assert first_told("What stands behind the glue?", PLAIN, other) == "edgenet"


def test_a_method_is_told_before_a_work_that_tries_out_the_works_of_others() -> None:
    judge = work("TornBench", "A Benchmark for Stamp Mending", "An encoder reads each torn stamp.", "It is drawn anew.")
    assert first_told("How does it mend?", judge, PLAIN) == "stampnet"


def test_a_work_of_which_no_step_is_told_does_not_lead() -> None:
    bare = work("TornNet", "Stamp Mending of a Torn Stamp")
    assert first_told("How does it mend the torn stamp?", bare, PLAIN) == "stampnet"
