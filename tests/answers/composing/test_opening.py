from __future__ import annotations

from pathlib import Path

import pytest

from generator.answers.claims import claims_of
from generator.answers.composing.explanation import compose
from generator.answers.language.prose import plain
from generator.catalog.loading import load_catalog
from generator.catalog.records import Evidence, Item, Model, Paper, Question, Summary

CATALOG = load_catalog(Path(__file__).parents[3] / "catalog")


def page(question: str, summary: str, *, task: str | None = None, model: str = "") -> dict[str, list[str]]:
    """The sentences of each part of a page on one paper, and on one recommended model without a summary."""
    paper = Item(paper=Paper(id="paper", title="StampNet: Torn Stamps", summary=Summary(by="authors", text=summary)))
    items = (*([Item(model=Model(id="model", name=model))] if model else []), paper)
    asked = Question(id="q", question=question, task=task)
    explanation = compose(
        Evidence(question=asked, items=items, tasks=CATALOG.tasks, terms=CATALOG.terms, effects=CATALOG.effects)
    )
    return {name: [plain(claim.text) for claim in claims_of(prose)] for name, prose in explanation.parts()}


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


@pytest.mark.parametrize(
    ("asked", "left_open"),
    [
        ("How does it find the teeth?", ["Nothing that was given says of Mender-X how it finds the teeth."]),
        ("Is the red real?", ["The given sources do not settle whether the red is real."]),
        (
            "The app mended it. Did that help?",
            ["answers this: The app mended it. Did that help?"],
        ),
        ("Nice, isn't it?", ["What happens inside Mender-X is not said."]),
        ("Does licking help?", ["No given summary tells whether licking helps."]),
        ("Why the teeth but not the edge?", ["answers this: Why the teeth but not the edge?"]),
        (
            "My son says it only copies the teeth. True? And may I sell it?",
            [
                "The given sources do not settle whether you may sell it.",
                "Nothing that was given says of Mender-X whether it only copies the teeth, as your son says.",
            ],
        ),
        (
            "I always thought it fades slowly. How does it find the teeth?",
            ["how it finds the teeth or whether it fades slowly, as you always thought"],
        ),
        (
            '"It dreams of stamps," said the dealer. Really?',
            ['it is true that "It dreams of stamps", as the dealer said'],
        ),
        ("The screen says it is a stamp. How does it find the teeth?", ["says of Mender-X how it finds the teeth."]),
    ],
)
def test_each_thing_asked_and_what_somebody_believes_is_left_open(asked: str, left_open: list[str]) -> None:
    summary = "We propose StampNet, a network that compares the teeth of each stamp with a list of known teeth."
    told = page(f"I scanned my torn stamp. {asked}", summary, model="Mender-X")["not_said"]
    assert all(any(one in claim for claim in told) for one in left_open)


@pytest.mark.parametrize(
    ("asked", "is_open"),
    [
        ("Did StampNet compare the teeth of the stamp with a list?", False),
        ("Did the dealer compare the gum of the stamp with glue?", True),
    ],
)
def test_what_a_given_work_may_tell_is_not_said_to_be_open(asked: str, *, is_open: bool) -> None:
    summary = "We propose StampNet, a network that compares the teeth of each stamp with a list of known teeth."
    parts = page(f"I scanned my torn stamp. {asked}", summary, model="Mender-X")
    assert any("do not settle whether" in one for one in parts["not_said"]) == is_open


def test_what_somebody_said_is_quoted_as_the_question_has_it_and_not_at_the_top() -> None:
    summary = "We propose StampNet, a network that compares the teeth of each stamp with a list of known teeth."
    parts = page('I scanned my stamp. "It dreams of stamps," said the dealer. Really?', summary, model="Mender-X")
    assert any('"It dreams of stamps", as the dealer said' in one for one in parts["not_said"])
    assert not any('"' in one for one in parts["in_short"])


@pytest.mark.parametrize(
    ("sentence", "is_told"),
    [("You are a carpenter.", False), ("He is 88.", False), ("She is a cartoon now.", True), ("I am a fox now.", True)],
)
def test_who_somebody_is_is_left_out_and_what_became_of_them_is_told(sentence: str, *, is_told: bool) -> None:
    summary = "We propose StampNet, a network that mends stamps."
    told = page(f"I uploaded a photo of my aunt. {sentence} How does it do that?", summary)["task"]
    end = " ".join(sentence.split()[2:])
    assert any(end in one for one in told) == is_told


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
    ("story", "things"),
    [
        ("I photographed my ladybug and got a drawing. Nice, isn't it?", "your ladybug"),
        ("I photographed my ladybug and got a drawing.", "your ladybug"),
    ],
)
def test_what_was_put_in_or_is_asked_about_and_no_summary_names_is_told(story: str, things: str) -> None:
    summary = "We propose StampNet, a network that compares the teeth of each stamp with a list of known teeth."
    silence = f"No given summary speaks of {things}, so none shows that its method was tried on such a case."
    assert silence in page(story, summary, model="Mender-X")["not_said"]


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


@pytest.mark.parametrize(
    ("story", "silence"),
    [
        ("The app says the top step is 4.31 m away.", ""),
        ("I scanned a mole and it said 61%.", "What a figure such as 61% means for this one case is not said."),
        ("I got 40 seconds of music out of my 3 words.", ""),
        ("The AI gave me a kite with 4 tails.", ""),
        ("A letter says my 3 acres are bare.", ""),
    ],
)
def test_a_figure_that_a_machine_gave_is_none_to_be_sure_of(story: str, silence: str) -> None:
    summary = "We propose StampNet, a network that compares the teeth of each stamp with a list of known teeth."
    told = " ".join(page(f"{story} How does it know?", summary)["not_said"])
    assert silence in told
    assert bool(silence) == ("this one case" in told)


def test_a_model_that_has_the_name_of_a_given_paper_is_not_silent() -> None:
    summary = "We propose StampNet, a network that compares the teeth of each stamp with a list of known teeth."
    for name in ("Mend-StampNet-v2", "Mend-Stamp-Net-v2"):
        parts = page("I scanned my torn stamp. How does it know?", summary, model=name)
        assert not any("inside Mend" in one for one in parts["not_said"])
        assert f"By its name, the recommended model {name} belongs to StampNet" in parts["model"][0]


def test_a_limit_that_a_work_states_is_none_of_what_is_not_said() -> None:
    summary = (
        "We propose StampNet, a network that finds lost teeth. StampNet sometimes confuses teeth of one size. "
        "StampNet achieves 94% accuracy on the Sheets data set."
    )
    parts = page("I scanned a torn stamp and its teeth came back. Are the teeth real?", summary)
    assert any("confuses teeth" in one for one in parts["output"])
    assert not any("confuses teeth" in one for one in parts["not_said"])


def test_the_part_on_silence_names_scores_and_counts_no_words() -> None:
    summary = "We propose StampNet, a network that finds the knee of a person in a picture."
    question = "I filmed my squat and the app said 84 degrees on squat 6 of 10. How does it find the joint?"
    silence = " ".join(page(question, summary, model="Pose-X")["not_said"])
    assert "What a figure such as 84 degrees means for this one case is not said." in silence
    assert "squat 6" not in silence
    assert "10" not in silence


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("My stamp was torn. It knows no stamps! How?", "It knows no stamps. How?"),
        (
            "He landed well, but for a moment he has THREE wings. why three",
            "He landed well, but for a moment he has THREE wings. Why three?",
        ),
        (
            "My stamp (a red one, torn) came back with each tooth. Real teeth?",
            "My stamp came back with each tooth. Real teeth?",
        ),
        ("It has three faces, one on each side. Funny, but why?", "It has three faces, one on each side. Why?"),
        (
            "None of my photos has that shadow. Where is it from?",
            "None of my photos has that shadow. Where is it from?",
        ),
        ("Does it hear my dog, or only if I know why?", "Does it hear my dog, or only if I know why?"),
        (
            "How do the old oak and the young beech that my father planted turn into one tree on the card we sent?",
            "How do the old oak and the young beech that my father planted turn into one tree on the…",
        ),
        (
            "A tape of my aunt. Could anyone explain to an old clerk how hiss and song become dots, and why it stops?",
            "How hiss and song become dots, and why it stops?",
        ),
        (
            "How does it draw what no stamp has, how does it mend a tear, and, after years of smoke in Ghent, why?",
            "How does it draw what no stamp has, how does it mend a tear?",
        ),
        ("I thought that works from words?? How does my drawing get in?", "How does my drawing get in?"),
        (
            "It can't know my mule, right? How does it tell her from the others?",
            "How does it tell her from the others?",
        ),
    ],
)
def test_a_bare_question_takes_its_story_into_the_title(question: str, title: str) -> None:
    asked = Evidence(
        question=Question(id="q", question=question),
        items=(),
        tasks=CATALOG.tasks,
        terms=CATALOG.terms,
        effects=CATALOG.effects,
    )
    assert compose(asked).title == title


def test_the_part_on_the_task_says_every_question_that_was_asked() -> None:
    asked = "I scanned my torn stamp and got a whole one. Where did it take the teeth? And is the gum mine?"
    told = page(asked, "We propose StampNet, a network that compares the teeth of stamps.")["task"]
    assert any(one.endswith(": Where did it take the teeth? And is the gum yours?") for one in told)


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
    assert "program itself" not in " ".join(page(f"{story} How does it do that?", summary)["in_short"])
