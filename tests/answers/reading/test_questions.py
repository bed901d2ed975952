from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
import yaml

from generator.answers.language.quantities import quantities, values
from generator.answers.reading.questions import read_question, to_reader

if TYPE_CHECKING:
    from collections.abc import Callable


def test_nothing_that_went_in_begins_inside_a_word() -> None:
    assert not read_question("1/15 blurry  albeit with  albeit with").given
    assert not read_question("1/15 outperforms", takes="image").given


_BELL: Final = 'the recording and the words "Was there a bell?"'
_CART: Final = "the grey 3D model of your cart and one photo"
_RED: Final = 'one photo of a cat and the words "make it red"'


@pytest.mark.parametrize(
    ("question", "takes", "given"),
    [
        ("The app described my living room. How?", "image", ""),
        ("I am deaf. The tablet wrote sister. Why?", "image", ""),
        ("I keep bees. It drew me a hive. How?", "image", ""),
        ("My vacuum drew a map of our flat. How?", "image", ""),
        (
            "Program fed with: a photo of a hat, and a clip of Ann. She wore it. How?",
            "image",
            "the photo of a hat and a clip of Ann",
        ),
        ("A site drew boxes round my hat and the fence. How?", "image", "the picture with your hat and the fence"),
        ('I asked: "Was there a bell?" It said yes. Why?', "sound recording with a question", _BELL),
        ("Our barn photographs every hen. It counts. How?", "image", "the photo of every hen"),
        ("A grey 3D model of my cart and one photo. It was painted. How?", "image, or a 3D mesh", _CART),
        ('"My voice is my key." The door opens. How?', "speech recording", "your voice"),
        ('One photo of a cat. Somebody typed "make it red". How?', "image and text", _RED),
        (
            '"Bed by the wall, desk in the light." It stood there in 3D. How?',
            "text",
            'the words "Bed by the wall, desk in the light."',
        ),
        ('"Doubtful, 0.83 of a lie." Every word is true. How?', "text", ""),
    ],
)
def test_what_went_in_is_named_as_what_models_take_of_it(question: str, takes: str, given: str) -> None:
    assert read_question(question, takes=takes).given == given


def test_short_questions_are_read_as_a_person_reads_them_but_for_those_that_are_known_to_be_misread(
    golden: Callable[[Path, str], None],
) -> None:
    """A line that goes is a gain, and `pytest --bless` takes it out; a loss is written there by hand or mended."""
    asked = yaml.safe_load((Path(__file__).parents[3] / "bench/asked.yml").read_text(encoding="utf-8"))
    read = [(read_question(one["question"]), one) for one in asked]
    misread = [f"what went in: {one['question']}\n" for case, one in read if case.given != one["given"]]
    misread += [f"what came out: {one['question']}\n" for case, one in read if case.came != one["came"]]
    known = Path(__file__).parent / "misread.txt"
    assert set(misread) - set(known.read_text(encoding="utf-8").splitlines(keepends=True)) == set()
    golden(known, "".join(misread))


@pytest.mark.parametrize(
    ("text", "addressed"),
    [
        ("Can it say 'I'm not sure' of my cat?", "Can it say 'I'm not sure' of your cat?"),
        ("I lost my hat and it was mine.", "You lost your hat and it was yours."),
        ('I wrote "make my day" to us.', 'You wrote "make my day" to you.'),
        ("I was late, I'm sorry.", "You were late, you're sorry."),
        ("İ was there", "İ was there"),
    ],
)
def test_the_reader_is_addressed_but_never_misquoted(text: str, addressed: str) -> None:
    assert to_reader(text) == addressed


def test_a_sentence_that_tells_and_asks_is_cut_where_it_asks() -> None:
    case = read_question("Most tools only offer 2x, so how does the AI come up with pixels?")
    assert case.told == ("Most tools only offer 2x.",)
    assert case.asked == ("How does the AI come up with pixels?",)


def test_figures_keep_their_units() -> None:
    case = read_question("A 180-pixel-wide stamp, 12 times larger, shot at 1/15 of a second with 17 bird species.")
    assert case.figures == ("180-pixel-wide", "12 times", "1/15 of a second", "17 bird species")


@pytest.mark.parametrize(
    ("text", "found"),
    [("4x", ["4"]), ("four-fold", ["4"]), ("0.130 s", ["0.13"]), ("12,800", ["12800"]), ("X4 and 3D", [])],
)
def test_numbers_are_one_however_they_are_written(text: str, found: list[str]) -> None:
    assert [one.value for one in quantities(text)] == found


def test_a_source_supports_numbers_in_words() -> None:
    assert {"3", "40", "16"} <= values("three stages, forty layers, 16K")


def test_what_came_out_may_stand_late_in_a_story() -> None:
    case = read_question(
        "I gave the program one photo of our choir, 30 faces. Everybody has sharp eyes now. But the tenor has the ears "
        "of the bass. And on the banner it wrote a word that does not exist. How does it know eyes and not ears?"
    )
    assert case.given == "one photo of your choir, 30 faces"
    assert "it wrote a word that does not exist" in case.came


def test_which_after_a_comma_asks_nothing() -> None:
    case = read_question("It knows no name of mine, which nobody else has, right? How does it learn a name?")
    assert case.asked[-1] == "How does it learn a name?"
    assert not any(one.casefold().startswith("which") for one in case.asked)


def test_a_story_of_bare_numbers_ends_in_them() -> None:
    case = read_question('Typed "cake with exactly seven candles". Nine. SEVEN: eight. Why can it not count?')
    assert case.came.casefold() == "nine; seven: eight"


def test_words_in_quotation_marks_stay_in_one_sentence() -> None:
    told = read_question('The screen: "no hats. Look in the red box". How?').told
    assert told == ('The screen: "no hats. Look in the red box".',)


def test_a_figure_that_something_got_came_out() -> None:
    case = read_question("My hat photo got 38 out of 100. What is it judging?")
    assert case.came == "your hat photo got 38 out of 100"


def test_the_second_of_two_things_is_told_with_the_first() -> None:
    photo = "In a 1958 school photo my grandfather's face is only 38 pixels wide; the restored one has eyelashes "
    story = f"{photo}and his dimple, but when I pushed the slider the other way my brother said it was a different man."
    assert read_question(f"{story} How?").came.startswith("the restored one has eyelashes and his dimple")


def test_answers_of_one_shape_came_out_together() -> None:
    case = read_question("Photographed a weed. App one: ground elder. App two: hemlock! Who is right?")
    assert case.came == "app one: ground elder; app two: hemlock"


def test_a_doubt_a_plan_and_what_goes_in_by_hearsay_did_not_come_out() -> None:
    told = (
        'I sent a photo of a seal. The register wrote to it: "same animal as Ole; 0.71". The ring is his, I\'d swear.'
    )
    assert read_question(told + " What does it compare?").came == 'the register wrote to it: "same animal as Ole; 0.71"'
    assert read_question(told + " What does it compare?").given == "the photo of a seal"
    program = 'The county\'s page foretells cases. In May it saw the wave. They say it also "listens to" phones. How?'
    assert read_question(program).came == "in May it saw the wave"


def test_values_that_came_in_turn_are_told_together() -> None:
    story = (
        "Brushing my teeth: pulse 71, finger clip 74. Shaving foam up to the ears: 102 (!), clip 76. Is it the foam?"
    )
    assert read_question(story).came == (
        "brushing your teeth: pulse 71, finger clip 74; Shaving foam up to the ears: 102 (!), clip 76"
    )


@pytest.mark.parametrize(
    ("told", "came"),
    [
        ("Out comes a hat with a brim. But the holes are 4 cm wide and mine are 3.", "out comes a hat with a brim"),
        ('I type "the red hat" and the map boxes it.', "the map boxes it"),
        ('I type "the red hat" and get a tape of nine minutes.', "you get a tape of nine minutes"),
        ("A robot knows my yard. In the thaw it mistook the barn for the mill.", "it mistook the barn for the mill"),
        ("The box says it: nine of twenty right. Six right.", "the box says it: nine of twenty right; six right"),
    ],
)
def test_what_came_out_is_told_outright_and_with_how_often_it_went_well(told: str, came: str) -> None:
    assert came in read_question(f"{told} Why?").came


def test_of_two_programs_the_one_that_is_asked_about_gave_something_out() -> None:
    told = "I let a program do it in French and she laughed. There are no hats left. The school program kept the hats."
    assert read_question(f"{told} Is the first one right?").came == "there are no hats left"


@pytest.mark.parametrize(
    ("told", "came"),
    [
        ("Passport booth, 19 euros. Refused four times: 'eyes not open enough'.", "refused four times"),
        ("Cakes in Lisbon, 11 euros: card blocked.", "card blocked"),
        ("They only ever showed our scanner good housings. Still it finds a dent.", "it finds a dent"),
        ("The grower says it LISTENS whether it squeezes too hard. The tomato slipped.", "the tomato slipped"),
    ],
)
def test_what_was_taught_or_is_said_of_a_machine_is_not_what_came_out(told: str, came: str) -> None:
    read = read_question(f"{told} How?").came
    assert came in read
    assert not any(other in read for other in ("showed", "LISTENS"))


@pytest.mark.parametrize(
    ("story", "came"),
    [
        ("I had a leaflet made simple. Then I noticed: 'not with tea' was gone.", "'not with tea' was gone"),
        ("I held it up. My son's checker for old stamps said: REAL.", "your son's checker for old stamps said: REAL"),
        (
            "I fed it a scan. My boss says it is 'very good' by the score. It read 41 of 50 stamps.",
            "it read 41 of 50 stamps",
        ),
        ("I noticed that my neighbor had moved. It read 41 of 50 stamps.", "it read 41 of 50 stamps"),
        ("I discovered that my uncle had fed it our recipes. It wrote a recipe.", "it wrote a recipe"),
        ("Nobody saw the tear until the tool did. It said 0.84.", "it said 0.84"),
        ("The guard said: no picture. The checker said: REAL.", "the checker said: REAL"),
        ("Had I uploaded my photo, it would have been bright.", ""),
    ],
)
def test_what_a_machine_said_and_somebody_noticed_came_out_and_no_remark_of_a_person(story: str, came: str) -> None:
    assert read_question(f"{story} How?").came == came


@pytest.mark.parametrize(
    ("story", "given"),
    [
        ("I never uploaded a picture. It drew my dog in color.", ""),
        ("I deleted the photo of my cellar before it ran. It drew the walls.", ""),
        ("I refused to give it my photo. It greeted me by name.", ""),
        ("I did not give it my photo. It drew me.", ""),
        ("Had I uploaded my photo, it would have been bright.", ""),
        ("I was told to upload a photo of my cellar, but I sent my shopping list. It drew it.", "your shopping list"),
        ("It gave me a photo of my cellar. I gave it nothing but my address.", "your address"),
        ("I sent in two photos, one of my son and one of a jacket. He now wears it.", "two photos"),
        ("I uploaded a satellite image of our valley, half under clouds, from 3 May. They went.", "half under clouds"),
        ("The vet said 0.84 to my dog's scan. The program said nothing.", "your dog's scan"),
    ],
)
def test_what_was_denied_refused_supposed_or_given_by_a_machine_did_not_go_in(story: str, given: str) -> None:
    read = read_question(f"{story} How?", "image").given
    assert read.endswith(given) if given else not read


@pytest.mark.parametrize(
    ("story", "takes", "about"),
    [
        (
            "I drove over the pass in fog, dashcam running. The program drew the road.",
            "image",
            "you drove over the pass in fog, dashcam running",
        ),
        (
            "In our village a photo went round: a flooded street. It said REAL.",
            "photo",
            "in your village a photo went round",
        ),
        ("I scanned a torn stamp. It mended it.", "image", ""),
    ],
)
def test_where_little_is_known_to_have_gone_in_a_clause_tells_of_the_case(story: str, takes: str, about: str) -> None:
    assert read_question(f"{story} How?", takes).about == about
