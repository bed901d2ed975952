"""What the reader put in is followed through the general words of its task."""

from __future__ import annotations

from dataclasses import replace

from generator.answers.claims import Points
from generator.answers.composing.explanation import compose
from generator.answers.composing.following import followed, is_followed
from generator.answers.composing.material import Material, gather
from generator.catalog.records import Evidence, Question, Task

MENDING = Task(
    id="stamp-mending",
    name="Stamp Mending",
    family="Stamps",
    definition="Make a torn stamp whole again.",
    takes="a photo of a torn stamp",
    gives="a whole stamp",
    cues=("torn stamp",),
    idea="A network looks in {the photo} for tears. It fills the tears in {the photo}. It was trained on many stamps.",
    limits="What is missing in {the photo} is guessed.",
)
ASKED = "I gave it my photo of a torn stamp. Out came a whole stamp. How does it mend it?"


def material(task: Task = MENDING, question: str = ASKED) -> Material:
    return gather(
        Evidence(question=Question(id="q", question=question, task=task.id), items=(), tasks={task.id: task}, terms={})
    )


def test_the_steps_end_in_what_came_out_and_leave_the_training_out() -> None:
    assert is_followed(material())
    _, steps = followed(material())
    assert isinstance(steps, Points)
    assert [point[0].text for point in steps.points] == [
        "What goes in: your photo of a torn stamp.",
        "In general, a network looks in your photo for tears.",
        "It fills the tears in your photo.",
        "What came out for you: a whole stamp.",
    ]


def test_where_nothing_is_known_to_have_gone_in_the_list_begins_with_the_first_step() -> None:
    told = material(question="I leaned my phone against a bottle. The app drew a whole stamp. How does it mend it?")
    assert told.case.about
    _, steps = followed(told)
    assert isinstance(steps, Points)
    assert steps.points[0][0].text.startswith("In general, a network looks in the photo for tears")


def test_what_only_some_do_or_do_at_times_is_no_step_and_what_goes_on_from_it_neither() -> None:
    other = replace(
        MENDING, idea=f"{MENDING.idea} Some versions color it. The same is done to {{the photo}}. For coins, it weighs."
    )
    assert followed(material(other)) == followed(material())


def test_steps_that_do_not_begin_at_their_beginning_are_not_followed() -> None:
    assert not is_followed(material(replace(MENDING, idea=f"Some models look twice. {MENDING.idea}")))


def test_no_brace_is_on_a_page() -> None:
    for question in (ASKED, "How does it mend a torn stamp?"):
        page = compose(material(question=question).evidence)
        assert "{" not in str((page.in_short, page.task, page.flow, page.model, page.output, page.not_said))
