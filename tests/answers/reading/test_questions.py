from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.answers.language.quantities import quantities, values
from generator.answers.reading.questions import read_question, to_reader


@pytest.mark.parametrize(
    ("question", "given", "came"),
    [
        (
            "I photographed my daughter's bike race at 1/15 of a second, but now I could read the number 47. How?",
            "the photo of your daughter's bike race",
            "now you could read the number 47",
        ),
        (
            "From one photo of a plastic dinosaur I got a 3D model in less than a second. How?",
            "one photo of a plastic dinosaur",
            "you got a 3D model in less than a second",
        ),
        ("I gave the app one photo of a stair and got a gray map. How?", "one photo of a stair", "you got a gray map"),
        (
            "Snapped my board in bad light and the app knew it. How?",
            "the photo of your board in bad light",
            "the app knew it",
        ),
        ('I typed "a red fox" and it drew one. How?', 'the words "a red fox"', "it drew one"),
        (
            "I filmed my car from a bus and the plate came out smeared. The AI gave me a sharp picture of it. How?",
            "the video of your car from a bus",
            "the plate came out smeared; the AI gave you a sharp picture of it",
        ),
        (
            "I filmed my car from a bus and the plate came out sharp. How?",
            "the video of your car from a bus",
            "the plate came out sharp",
        ),
        (
            "I gave the app a photo of a bridge and one of a mosaic, and the bridge looked tiled. How?",
            "the photo of a bridge and one of a mosaic",
            "the bridge looked tiled",
        ),
        (
            'I drew a fox, typed "in the snow" and out came a photo of a fox. How?',
            'the drawing of a fox and the words "in the snow"',
            "out came a photo of a fox",
        ),
        (
            "I showed the camera 60 good screws, yet it circled a scratch. How?",
            "60 good screws",
            "it circled a scratch",
        ),
        ("Held my phone over a gold label and it typed the letters out. How?", "", "it typed the letters out"),
        (
            "The hallway camera at grandma's sent an alarm. How?",
            "the pictures from the hallway camera at grandma's",
            "the hallway camera at grandma's sent an alarm",
        ),
        ("Put one phone in the middle of the table. The transcript has names. How?", "", "the transcript has names"),
        (
            "From a scrap of my linoleum a tool made a pattern for a whole wall. How?",
            "",
            "a tool made a pattern for a whole wall",
        ),
        (
            "A letter from the council says a satellite called my field bare soil. How?",
            "the pictures from a satellite",
            "a letter from the council says a satellite called your field bare soil",
        ),
        (
            "Scanned a slide from 1968, and it came to me as a tiny file. The AI handed back something clean. How?",
            "the scan of a slide from 1968",
            "it came to you as a tiny file; the AI handed back something clean",
        ),
        (
            "Our photo club's form gives every picture a mark. My heron got 34. How?",
            "",
            "your heron got 34",
        ),
        (
            "I had given it nothing but three photos of my shed and it built the street. How?",
            "three photos of your shed",
            "it built the street",
        ),
        (
            "My watch drew my heart and wrote 'all is well'. How?",
            "",
            "your watch drew your heart and it wrote 'all is well'",
        ),
        ("Typed 'limps off' and my figure did just that. How?", "the words 'limps off'", "your figure did just that"),
        (
            "I drew a circle round a goat in the first picture and the app kept it. How?",
            "the first picture",
            "the app kept it",
        ),
        ("I scribbled a rough blob over my goat and the app cut her out. How?", "", "the app cut her out"),
        ("There are 40 jars in my cellar. The app counted 38. How?", "", "the app counted 38"),
        (
            "The picture was gray and now the coats are red. The museum says they were green. How?",
            "the picture",
            "now the coats are red; the museum says they were green",
        ),
        (
            "My cat has one eye. I taught a program with 6 photos of her. It's her fur. Two eyes, every time! Why?",
            "6 photos of her",
            "it's her fur; two eyes, every time",
        ),
        (
            "There are 61 manuals on my shelf. I typed 'which bolt' and page 7 popped up. How?",
            "the words 'which bolt'",
            "there are 61 manuals on your shelf; page 7 popped up",
        ),
        (
            "Two drone photos of our lane. The tool colored 3 sheds. How?",
            "two drone photos of your lane",
            "the tool colored 3 sheds",
        ),
        (
            "One photo of my boat, and it made a film. How?",
            "one photo of your boat",
            "it made a film",
        ),
        (
            "I can't read music. I hummed a tune and it printed four lines. How?",
            "the recording of a tune",
            "it printed four lines",
        ),
        (
            "There's a crack in our wall. I photograph it every month, and the program says it grew by 0.4 mm. How?",
            "",
            "the program says it grew by 0.4 mm",
        ),
        (
            "My aunt sent me a picture of herself. Each hair is pink but her eyes are brown. Why?",
            "the picture of herself",
            "each hair is pink but her eyes are brown",
        ),
        (
            "We feed it numbers. In March the program wrote 'it swarms' and was right. How?",
            "",
            "in March the program wrote 'it swarms' and was right",
        ),
        ("A screen turned me into a Rembrandt. How?", "", "a screen turned you into a Rembrandt"),
        (
            "My coach filmed me from behind and the app drew a skeleton. How?",
            "the video of you",
            "the app drew a skeleton",
        ),
        (
            "I put my sister, filmed before a hedge, onto a beach. Now the hat is gone. Why?",
            "the video of your sister",
            "now the hat is gone",
        ),
        (
            "A plain photo of our well, one lens, and the app says 4 m. The tape says 3. How?",
            "the plain photo of your well",
            "the app says 4 m; the tape says 3",
        ),
        (
            'The bus app: "Your bus comes in 4 minutes." It took 9. How?',
            "",
            'the bus app: "Your bus comes in 4 minutes."; it took 9',
        ),
        (
            "I gave it my July picture back in March. The picture came out white. By noon she says it is snow. How?",
            "your July picture",
            "the picture came out white; by noon she says it is snow",
        ),
        (
            "I scanned our badge and the site drew 41 shapes. It never saw a dog. But the dog has a beak! How?",
            "the scan of your badge",
            "the site drew 41 shapes; but the dog has a beak",
        ),
        (
            "I gave it one photo of a barn and the barn looked tiled but was still the same barn. How?",
            "one photo of a barn",
            "the barn looked tiled but was still the same barn",
        ),
        (
            'I searched 400 notes for "who owes me" and the first hit was right. How?',
            '400 notes and the words "who owes me"',
            "the first hit was right",
        ),
        (
            'I held my phone over a moth: "Garden Tiger, 97%". My late foreman knew them all. How?',
            "",
            '"Garden Tiger, 97%"; your late foreman knew them all',
        ),
        (
            "I boxed a goat in the film and the box sticks to it. Then it takes another one. Why?",
            "the film",
            "the box sticks to it; then it takes another one",
        ),
        ("I pasted the letters, the mint stuff, into a site and it said: 0.7. How?", "the letters", "it said: 0.7"),
        ("Why is the sky blue?", "", ""),
    ],
)
def test_what_went_in_and_what_came_out(question: str, given: str, came: str) -> None:
    case = read_question(question)
    assert (case.given, case.came) == (given, came)


@pytest.mark.parametrize(
    ("question", "did", "matter"),
    [
        ("I dragged one ear across the table and it just carried on. How?", "you dragged one ear across the table", ""),
        ("Asked for a clock at ten past four. I got ten past ten. Why?", "you asked for a clock at ten past four", ""),
        ("I pasted my landlord's reply and got two lines. How?", "you pasted your landlord's reply", ""),
        ("My heron in the fog got 34. How?", "", "your heron"),
        ("The guard found my lost son from my balcony. How?", "", "your lost son"),
        ("I boxed a goat in the film and the box sticks to it. How?", "you boxed a goat in the film", ""),
        ("The tablet filmed me and drew green lines. How?", "", ""),
    ],
)
def test_where_nothing_was_put_in_a_deed_or_a_thing_of_the_person_stands_for_it(
    question: str, did: str, matter: str
) -> None:
    case = read_question(question)
    assert (case.did, case.matter) == (did, matter)


ASKED: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "asked.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "one",
    [
        pytest.param(
            one, id=str(at), marks=pytest.mark.xfail(reason=one["wrong"], strict=True) if "wrong" in one else ()
        )
        for at, one in enumerate(ASKED)
    ],
)
def test_odd_questions_are_read_too(one: dict[str, Any]) -> None:
    case = read_question(one["question"])
    assert (case.given, case.came) == (one["given"], one["came"])


@pytest.mark.parametrize(
    ("text", "addressed"),
    [
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


def test_everything_that_went_wrong_is_told() -> None:
    case = read_question(
        "I gave the program one photo of our choir, 30 faces. Everybody has sharp eyes now. But the tenor has the ears "
        "of the bass. And on the banner it wrote a word that does not exist. How does it know eyes and not ears?"
    )
    assert case.did == "you gave the program one photo of your choir, 30 faces"
    assert "the tenor has the ears of the bass" in case.came
    assert "it wrote a word that does not exist" in case.came


def test_which_after_a_comma_asks_nothing() -> None:
    case = read_question("It knows no name of mine, which nobody else has, right? How does it learn a name?")
    assert case.asked[-1] == "How does it learn a name?"
    assert not any(one.casefold().startswith("which") for one in case.asked)
