from __future__ import annotations

import pytest

from generator.catalog.slots import unmarked
from tests.answers.composing.stamp_page import CATALOG, page

OPENING = 20
"""So many letters of general words come before what the reader put in."""


def general(task: str) -> str:
    """What the record of a task says in general, in small letters."""
    record = CATALOG.tasks[task]
    return unmarked(" ".join(f"{record.idea} {record.limits}".split())).casefold()


def second(question: str, summary: str, task: str | None = None) -> str:
    return page(question, summary, task=task)["in_short"][1]


def test_where_no_record_answers_the_nearest_statement_of_a_work_does() -> None:
    sentence = "We propose StampNet, a network that finds the ripped edge and completes the lost teeth of the stamp."
    asked = "I scanned a ripped stamp and got a whole one. How does it draw the lost teeth?"
    assert "completes the lost teeth of the stamp" in second(asked, sentence)


def test_where_nothing_given_is_plain_the_general_word_on_the_task_answers() -> None:
    summary = "We propose StampNet, which leverages manifold regularization for disentangled priors."
    question = "I scanned a blurry stamp and got a sharp one. How does it do that?"
    first, told, *_ = page(question, summary, task="image-deblurring")["in_short"]
    assert first.startswith("What you describe is called image deblurring: in general, ")
    assert "the scan of a blurry stamp" in first
    assert told.removeprefix("In general, ") in general("image-deblurring")


def test_what_authors_found_that_meets_what_is_asked_is_told_at_the_top() -> None:
    question = "I scanned a blurry stamp and the edge came out doubled. Is the edge invented?"
    made = "We propose StampNet, a network for image deblurring. "
    met = "Experiments reveal that networks invent the edge of a stamp rather than recover it."
    own = "Experiments reveal that our method outperforms others at the edge of a stamp."
    boast = "We find that the edge of a stamp is never invented by the proposed reader."
    found = "find that networks invent the edge of a stamp rather than recover it"
    assert found in second(question, made + met, "image-deblurring")
    for one in (own, boast):
        assert "find that" not in " ".join(page(question, made + one, task="image-deblurring")["in_short"])


@pytest.mark.parametrize(
    ("asked", "task", "limit"),
    [
        ("My clip got sharper. Does it steal from the next frames?", "video-super-resolution", "Detail that no frame"),
        ("A copper pot is a crater. How does it measure, and why the pot?", "multi-view-stereo", "Plain, shiny and"),
    ],
)
def test_a_doubt_and_a_why_are_told_how_it_is_done_and_then_a_limit_of_the_task(
    asked: str, task: str, limit: str
) -> None:
    summary = "We propose StampNet, a network that leverages manifold regularization for disentangled priors."
    first, *others = page(asked, summary, task=task)["in_short"]
    _, in_general, told = first.partition(": in general, ")
    assert in_general
    assert told[:OPENING] in general(task)
    assert any(limit.casefold() in one.casefold() for one in others)


def test_where_nothing_is_doubted_general_sentences_answer() -> None:
    summary = "We propose StampNet, which leverages manifold regularization for disentangled priors."
    question = "I scanned a blurry stamp and got a sharp one. How does it do that?"
    _, told, *_ = page(question, summary, task="image-deblurring", model="Deblur-X")["in_short"]
    assert told.removeprefix("In general, ") in general("image-deblurring")


def test_who_asks_why_is_told_where_such_models_fail() -> None:
    summary = "We propose StampNet, which leverages manifold regularization for disentangled priors."
    question = "I scanned a blurry stamp and the edge came out doubled. Why is it doubled?"
    *_, last = page(question, summary, task="image-deblurring")["in_short"]
    assert last.removeprefix("In general, ") in general("image-deblurring")


def test_what_the_short_answer_says_in_general_is_said_once() -> None:
    summary = "We propose StampNet for image deblurring, a network that leverages priors. It has an encoder."
    parts = page("I scanned a blurry stamp and got a sharp one. How does it do that?", summary, task="image-deblurring")
    general = [one.removeprefix("In general, ").casefold() for one in parts["in_short"][1:]]
    below = [one.removeprefix("In general, ").casefold() for part in ("model", "output") for one in parts[part]]
    assert not set(general) & set(below)


@pytest.mark.parametrize(
    ("asked", "task", "how", "why"),
    [
        (
            "The plate was a smear. How did it mend that, and are those digits the real ones?",
            "image-deblurring",
            "the smeared light",
            "Fine detail that the damaged picture no longer holds",
        ),
        (
            "It drew a back I never saw. Where does it take the hidden side from?",
            "human-mesh-recovery",
            "the shape and posture of each person",
            "A picture shows one side; the rest is filled in",
        ),
    ],
)
def test_why_what_the_reader_noticed_comes_about_ends_the_short_answer(
    asked: str, task: str, how: str, why: str
) -> None:
    summary = "We propose StampNet, a network that leverages manifold regularization for disentangled priors."
    first, *_, last = page(asked, summary, task=task)["in_short"]
    assert how in first
    assert why.casefold() in last.casefold()


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Are those digits the real ones?", "Not for certain: in general, fine detail that the damaged picture"),
        ("Are those digits made up?", "That may be: in general, a heavy smear can wipe detail out"),
    ],
)
def test_a_doubt_on_what_such_models_make_up_has_a_short_word_first(asked: str, told: str) -> None:
    summary = "We propose StampNet, a network that leverages manifold regularization for disentangled priors."
    story = f"The plate was a smear and now I can read the number. {asked}"
    assert page(story, summary, task="image-deblurring")["in_short"][-1].startswith(told)


DECISIVE = (
    "Image inpainting is hard. We propose StampNet, a novel multi-scale framework for image inpainting that completes "
    "the lost teeth of the stamp from its torn rim, achieving state-of-the-art results. The gaps are marked first."
)


def test_a_work_that_answers_is_told_in_plain_words_and_first_where_it_is_told_at_length() -> None:
    told = page("I scanned a torn stamp. How does it draw the lost teeth?", DECISIVE, task="image-inpainting")
    answer = "The work nearest to your question, StampNet, completes the lost teeth of the stamp"
    assert told["in_short"][1].startswith(answer)
    assert "completes the lost teeth" in next(one for one in told["model"] if "StampNet" in one)


@pytest.mark.parametrize(
    "summary",
    [
        "StampNet aligns hierarchical embeddings of the teeth through contrastive token distillation.",
        "StampNet is made for teeth of stamps. StampNet improves the performance on teeth.",
    ],
)
def test_what_only_experts_read_and_what_promises_is_no_answer(summary: str) -> None:
    told = page("I scanned a ripped stamp. How does it draw the lost teeth?", summary, task="image-inpainting")
    assert "nearest to your question" not in " ".join(told["in_short"])


def test_what_nobody_can_tell_who_does_not_know_the_case_ends_the_short_answer() -> None:
    summary = "We propose StampNet, a network that colors old stamps."
    question = "The app took our flag. How did it get going, and can I make it listen?"
    last = page(question, summary, task="image-colorization", model="Color-X")["in_short"][-1]
    assert last == "The given sources leave open whether you can make it listen."


def test_what_nothing_tells_of_the_program_ends_the_short_answer_but_no_how_and_no_quotation() -> None:
    summary = "We propose StampNet, which leverages manifold regularization for disentangled priors."
    story = "I scanned a torn stamp and got a whole one."
    asked = f"{story} My son says it copies the teeth. What does the slider turn? How does it do that?"
    told = page(asked, summary, task="image-inpainting")["in_short"]
    assert told[-1] == (
        "Nothing that was given says of the program itself what the slider turns or whether it copies the teeth, as "
        "your son says."
    )
    assert len(told) <= 3
    assert "says of the program itself" not in " ".join(page(f"{story} How does it do that?", summary)["in_short"])
