"""The reader's own things stand where a told work takes one in, and nowhere else."""

from __future__ import annotations

import pytest

from generator.answers.claims import claims_of
from generator.answers.composing.explanation import compose
from generator.answers.language.prose import plain
from generator.catalog.records import Evidence, Item, Paper, Question, Related, Summary, Task

WORK = "StampNet: Mending Stamps"
MENDS = "We propose StampNet, a network that mends pictures of stamps. "
DRAWS = "A decoder then draws the stamp anew."
DIRECT = Related(paper="stampnet", placing="direct", why="It mends stamps.")


def told(question: str, summary: str, *tasks: Task) -> str:
    """The part of a page that tells the work."""
    paper = Paper(id="stampnet", title=WORK, summary=Summary(by="authors", text=summary))
    evidence = Evidence(
        question=Question(id="q", question=question, task=tasks[0].id if tasks else None),
        items=(Item(paper=paper, related=DIRECT),),
        tasks={one.id: one for one in tasks},
        terms={},
    )
    return " ".join(plain(claim.text) for claim in claims_of(compose(evidence).model))


ASKED = "I uploaded a photo of my blue stamp. The app gave me a clean stamp. How?"


def test_what_went_in_stands_beside_the_general_word_for_it() -> None:
    model = told(ASKED, f"{MENDS}A transformer compares patches of the degraded image with an album of marks. {DRAWS}")
    assert "the degraded picture, here the photo of your blue stamp, with an album" in model
    assert "In your case, the input" not in model


def test_what_befell_the_reader_stands_behind_no_sentence_of_a_work() -> None:
    asked = "I uploaded a photo of my blue stamp. The king vanished behind the postmark, and the app found him. How?"
    model = told(asked, f"{MENDS}A transformer handles occlusion through an album of marks. {DRAWS}")
    assert "the king vanished" not in model


def test_what_is_named_before_a_step_is_named_once() -> None:
    model = told(ASKED, f"{MENDS}An encoder splits the input image into patches. {DRAWS}")
    assert "Given the photo of your blue stamp: An encoder" in model
    assert "In your case, the input" not in model


def test_a_work_without_such_a_word_is_told_as_it_is() -> None:
    assert "here" not in told(ASKED, f"{MENDS}A decoder then draws the image anew.", MENDING)


def test_nothing_is_set_within_a_name_or_a_list() -> None:
    assert "here the photo" not in told(ASKED, f"{MENDS}A transformer compares patches of the degraded image and text.")


@pytest.mark.parametrize(("given", "is_tied"), [("a radar map", False), ("depth information", False), ("", True)])
def test_what_builds_on_another_kind_of_thing_takes_nothing_of_the_readers(given: str, *, is_tied: bool) -> None:
    model = told(ASKED, f"{MENDS}A transformer compares patches of the degraded image with {given or 'an album'}.")
    assert ("here the photo" in model) is is_tied


@pytest.mark.parametrize(
    ("question", "summary"),
    [
        ("I uploaded a song of my aunt. The app gave me a clean song. How?", f"{MENDS}{DRAWS}"),
        ("Why is the sky blue?", f"{MENDS}{DRAWS}"),
        (ASKED, "We present StampNet, a benchmark of 900 stamps in photos. It holds a photo of each stamp."),
    ],
)
def test_nothing_is_said_of_another_medium_of_what_nobody_put_in_and_of_what_takes_nothing(
    question: str, summary: str
) -> None:
    model = told(question, summary)
    assert "In your case, the input" not in model
    assert ", here " not in model


MENDING = Task(
    id="image-restoration",
    name="Image Restoration",
    family="Restoration",
    takes="image",
    gives="image",
    definition="Mend a picture.",
)


def test_what_went_in_is_joined_to_the_name_of_the_task() -> None:
    model = told(ASKED, "We propose StampNet, a network for image restoration through albums. " + DRAWS, MENDING)
    assert "for image restoration, here of the photo of your blue stamp, through albums" in model


@pytest.mark.parametrize("about", ["Recent methods for image restoration fail.", "We propose a video restoration net."])
def test_nothing_is_joined_to_what_others_do_or_to_another_medium(about: str) -> None:
    assert "restoration, here" not in told(ASKED, f"{about} {MENDS}{DRAWS}", MENDING)


def test_of_several_things_one_goes_in_at_a_time() -> None:
    asked = "I uploaded nine photos of my blue stamp. The app gave me a clean stamp. How?"
    model = told(asked, f"{MENDS}A transformer compares patches of the degraded image with an album. {DRAWS}")
    assert "the degraded picture, here one of nine photos of your blue stamp, with" in model


def test_a_work_on_the_task_that_is_told_later_names_what_goes_in_too() -> None:
    works = [
        Item(
            paper=Paper(id=f"net{at}", title=f"Net{at}: Mending", summary=Summary(by="authors", text=text)),
            related=Related(paper=f"net{at}", placing="direct", why="It mends stamps."),
        )
        for at, text in enumerate(f"We propose Net{at}, a network for image restoration. {DRAWS}" for at in range(4))
    ]
    evidence = Evidence(
        question=Question(id="q", question=ASKED, task=MENDING.id),
        items=tuple(works),
        tasks={MENDING.id: MENDING},
        terms={},
    )
    related = " ".join(plain(claim.text) for claim in claims_of(compose(evidence).related))
    assert "for image restoration, here of your photo." in related
    assert "In your case" not in related


def test_what_others_gave_is_not_called_the_readers() -> None:
    asked = "The program gets the pictures from a satellite. It gave me a clean stamp. How?"
    needy = told(asked, f"{MENDS}A radar finds the edge of each picture. {DRAWS}")
    assert "your pictures" not in needy


@pytest.mark.parametrize(
    ("about", "is_tied"),
    [
        ("StampNet is a reader that finds marks over uncalibrated images, and counts them.", True),
        ("StampNet is a reader that finds marks over CT images, and counts them.", False),
    ],
)
def test_a_looser_name_is_one_of_such_things_if_nothing_foreign_narrows_it(about: str, *, is_tied: bool) -> None:
    assert ("images, here" in told(ASKED, about) or "pictures, here" in told(ASKED, about)) is is_tied
