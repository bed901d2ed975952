from __future__ import annotations

import pytest

from tests.answers.composing.stamp_page import CATALOG, page


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
    assert first.startswith("What you describe is called image deblurring: in general, blur spreads each spot")
    assert told in " ".join((CATALOG.tasks["image-deblurring"].idea or "").split())


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
    first, *_, last = page(asked, summary, task=task)["in_short"]
    idea = " ".join((CATALOG.tasks[task].idea or "").split()).casefold()
    assert first.partition(": in general, ")[2].split("; ")[0].rstrip(".") in idea
    assert limit.casefold() in last.casefold()


def test_where_nothing_is_doubted_general_sentences_answer() -> None:
    summary = "We propose StampNet, which leverages manifold regularization for disentangled priors."
    question = "I scanned a blurry stamp and got a sharp one. How does it do that?"
    _, told, *_ = page(question, summary, task="image-deblurring", model="Deblur-X")["in_short"]
    assert told in " ".join((CATALOG.tasks["image-deblurring"].idea or "").split())


def test_who_asks_why_is_told_where_such_models_fail() -> None:
    summary = "We propose StampNet, which leverages manifold regularization for disentangled priors."
    question = "I scanned a blurry stamp and the edge came out doubled. Why is it doubled?"
    *_, last = page(question, summary, task="image-deblurring")["in_short"]
    limits = " ".join((CATALOG.tasks["image-deblurring"].limits or "").split()).casefold()
    assert last.removeprefix("In general, ") in limits


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
            "blur spreads each spot of the scene",
            "Fine detail that the damaged picture no longer holds",
        ),
        (
            "It drew a back I never saw. Where does it take the hidden side from?",
            "human-mesh-recovery",
            "body scans have shown",
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
    assert "completes the lost teeth" in told["model"][0]


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


@pytest.mark.parametrize(
    ("story", "told"),
    [
        ("I typed a waltz and got a file of notes.", False),
        ("I hummed a waltz and got a file of notes.", True),
    ],
)
def test_a_general_sentence_of_another_setting_is_not_told(story: str, *, told: bool) -> None:
    summary = "We propose StampNet, which leverages manifold regularization for disentangled priors."
    parts = page(f"{story} How does it keep to the waltz?", summary, task="music-generation")
    assert any("hummed tune" in one for one in parts["in_short"]) == told


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
