from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.answers.matching.mentions import stems_in
from generator.answers.matching.recognizing import likeliest, recognize
from generator.answers.matching.vocabulary import Vocabulary
from generator.catalog.loading import load_catalog
from generator.catalog.records import Evidence, Item, Model, Paper, Question, Recommended, Summary, Task

CATALOG = load_catalog(Path(__file__).parents[3] / "catalog")


def task(name: str, *cues: str, takes: str = "image", gives: str = "image") -> Task:
    known = name.lower().replace(" ", "-")
    return Task(id=known, name=name, family="Any", takes=takes, gives=gives, definition="", cues=cues)


TASKS = {
    one.id: one
    for one in (
        task("Image Deblurring", "blurry", "motion blur", "smear"),
        task("Image Matting", "cut out", "hair", gives="alpha matte"),
        task("Super Resolution", "upscaled", "made bigger"),
        task("Speech Recognition", "transcribed", "dictated", takes="speech", gives="text"),
        *(
            task(f"Filler{number} Filling", f"fill{number}", f"pour{number} stuff{number}", f"top{number}")
            for number in range(300)
        ),
    )
}
VOCABULARY = Vocabulary(TASKS)


def evidence(question: str, *items: Item, named: str | None = None) -> Evidence:
    return Evidence(question=Question(id="q", question=question, task=named), items=items, tasks=TASKS, terms={})


def model(name: str) -> Item:
    return Item(model=Model(id="m", name=name))


def paper(title: str, summary: str) -> Item:
    return Item(paper=Paper(id=title[:3].lower(), title=title, summary=Summary(by="authors", text=summary)))


@pytest.mark.parametrize(
    ("question", "items", "expected"),
    [
        ("My photo was one blurry smear and came back sharp.", [], "image-deblurring"),
        ("It was upscaled and made bigger, to a poster.", [], "super-resolution"),
        ("What is inside?", [model("Deblur-MIMO-UNet-RealBlur")], "image-deblurring"),
        ("I dictated a memo that a machine transcribed.", [], "speech-recognition"),
        ("It is sharp instead of blurry, and every hair is cut out.", [], "image-matting"),
    ],
)
def test_the_task_is_recognized(question: str, items: list[Item], expected: str) -> None:
    found = recognize(evidence(question, *items), VOCABULARY)
    assert found.task
    assert found.task.id == expected


def test_the_words_that_spoke_for_it_are_given_as_they_were_written() -> None:
    assert recognize(evidence("Every spoke was one gray Smear, so blurry."), VOCABULARY).words == ("Smear", "blurry")


def test_no_task_is_better_than_a_wrong_one() -> None:
    assert recognize(evidence("Why is the sky blue?"), VOCABULARY).task is None


def test_a_task_that_the_vocabulary_lacks_is_called_as_the_works_call_it() -> None:
    works = (
        paper("L2: Gaze Estimation", "We address gaze estimation in cars."),
        paper("Eye: Fair Gaze Estimation", "Glasses hurt gaze estimation."),
    )
    found = recognize(evidence("How can it see where I look?", *works), VOCABULARY)
    assert (found.task, found.called) == (None, "gaze estimation")


def test_one_of_several_works_names_no_task_of_which_the_question_has_no_word() -> None:
    works = (
        *(paper(f"{name}: On {name} and More", f"We look into {name}.") for name in ("Bees", "Tides", "Looms", "Salt")),
        paper("Cut: Image Matting", "We cut hair."),
    )
    assert recognize(evidence("Why is the sky blue?", *works), VOCABULARY).task is None
    assert recognize(evidence("Why is the hair cut out?", *works), VOCABULARY).task == TASKS["image-matting"]


def test_two_models_of_one_make_call_their_task_where_no_work_is_given() -> None:
    models = (Item(model=Model(id=one, name=f"Zebra-Counting-{one}")) for one in "XY")
    found = recognize(evidence("It counted the zebras in my yard. How?", *models), VOCABULARY)
    assert (found.task, found.called) == (None, "zebra counting")


def test_the_record_decides_where_it_names_the_task() -> None:
    found = recognize(evidence("My blurry photo", named="image-matting"), VOCABULARY)
    assert found.named_by_record
    assert found.task == TASKS["image-matting"]


def test_what_works_call_their_task_is_none_of_the_known_ones_whose_longer_names_have_it_within() -> None:
    longer = task("Parcel Sorting Robot Control")
    works = (
        paper("Heap: Parcel Sorting at Night", "We address parcel sorting."),
        paper("Fair Parcel Sorting", "Labels hurt parcel sorting."),
    )
    tasks = {**TASKS, longer.id: longer}
    asked = Evidence(question=Question(id="q", question="How do they know?"), items=works, tasks=tasks, terms={})
    found = recognize(asked, Vocabulary(tasks))
    assert (found.task, found.called) == (None, "parcel sorting")


def test_one_title_that_has_nothing_to_do_with_the_question_names_no_task() -> None:
    works = (
        paper("Ore: Mineral Sorting Prediction", "We study ore."),
        paper("Hum: Whale Song Transcription", "We study whales."),
    )
    found = recognize(evidence("How can it see where I look?", *works), VOCABULARY)
    assert (found.task, found.called) == (None, "")


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Lip: Visual Speech Recognition", None),
        ("Talk: Speech Recognition", "speech-recognition"),
        ("Clip: Video Matting", None),
        ("Hair: Text-Guided Image Matting", "image-matting"),
    ],
)
def test_a_word_before_a_name_can_make_another_task_of_it(title: str, expected: str | None) -> None:
    assert set(VOCABULARY.named(title)) == ({expected} if expected else set())


@pytest.mark.parametrize("known", sorted(CATALOG.tasks))
def test_no_name_of_several_words_is_read_as_one_common_word(known: str) -> None:
    """`Part Segmentation` would be any segmentation, since `part` says nothing."""
    task = CATALOG.tasks[known]
    long = [name for name in (task.name, *task.aliases) if len(re.findall(r"[a-z]+", name.casefold())) > 1]
    assert [name for name in long if len(stems_in(name)) == 1 and not any(map(str.isdigit, *stems_in(name)))] == []


def test_a_deed_that_most_titles_name_is_the_task_where_nothing_else_is_known() -> None:
    titles = ("Fair Recommendation of Stamps", "Old Recommendations Age", "Who Learns by Recommendation", "A Ledger")
    told = [paper(title, "It is.") for title in titles]
    asked = "My aunt saw three stamps and now I see nothing else. Why?"
    assert recognize(evidence(asked, *told), VOCABULARY).called == "recommendation"
    assert recognize(evidence(asked, *told[1:]), VOCABULARY).called == ""


def test_an_attack_on_invisible_watermarks_is_no_inpainting() -> None:
    vocabulary = Vocabulary(CATALOG.tasks)
    assert "image-inpainting" not in vocabulary.named("Watermark removal attacks on generated pictures")
    assert "image-inpainting" in vocabulary.named("A network for visible watermark removal")


def test_names_on_one_noun_are_as_likely_together_as_each_and_the_longer_of_two_equal_ones_is_said() -> None:
    names = [("gaze estimation", False), ("eye gaze estimation", False), ("depth-estimation", True)]
    ((chance, name, is_known), other) = likeliest(names, [1.0, 1.0, 1.0])
    assert (chance, name, is_known) == (0.5, "eye gaze estimation", False)
    assert other == (0.25, "depth-estimation", True)


def test_where_nothing_is_probable_what_a_work_addresses_comes_nearest_if_another_text_speaks_of_it() -> None:
    first = paper("A Grammar of Rust", "We address odorant captioning, that is, to put odors into words.")
    other = paper("Of Kitchens", "An odorant cue is given by a fan.")
    found = recognize(evidence("Where do the words come from?", first, other), VOCABULARY)
    assert (found.called, found.is_sure) == ("odorant captioning", False)
    assert recognize(evidence("Where do the words come from?", first), VOCABULARY).called == ""


def test_a_task_of_which_the_works_speak_less_than_of_another_is_not_asserted_by_one_of_two_names() -> None:
    fingering = task("Piano Fingering", "finger number", takes="score", gives="fingers")
    tasks = {**CATALOG.tasks, fingering.id: fingering}
    asked = "I photographed 12 bars of a waltz and the app wrote a finger number above every note. How does it know?"
    items = (
        Item(model=Model(id="a", name="Foo-BiLSTM-PIG"), recommendation=Recommended(model="a")),
        Item(model=Model(id="b", name="oemer-small"), recommendation=Recommended(model="b")),
        paper("Walk: Autoregressive Piano Fingering", "Automatic piano fingering assigns a finger to each note."),
        paper("Seen: Learning Fingering from Piano Videos", "Labels for piano fingering are scarce."),
        paper("Sheet: Optical Music Recognition of Scores", "Optical music recognition transcribes sheet music."),
    )
    given = Evidence(question=Question(id="q", question=asked), items=items, tasks=tasks, terms={})
    found = recognize(given, Vocabulary(tasks))
    names = [one.task.id for one in (found, found.other) if one and one.task]
    assert fingering.id in names
    assert not found.is_sure or found.task is fingering


def test_the_end_of_a_known_name_that_titles_have_speaks_for_the_task_and_is_no_name_itself() -> None:
    titles = (
        "Pumps: Anomalous Sound Detection without Labels",
        "Filters for Anomalous Sound Detection",
        "Fans: Anomalous Sound Detection by Agents",
    )
    told = [paper(title, "It scores how unusual a machine sounds.") for title in titles]
    found = recognize(evidence("It hears a failing clack in the box. Who taught it?", *told), Vocabulary(CATALOG.tasks))
    assert found.task is CATALOG.tasks["anomalous-sound-detection"]


def test_a_name_of_another_matter_than_its_record_tells_is_the_task_where_the_question_has_no_word_of_it() -> None:
    microbes = Task(
        id="microbe-recognition",
        name="Microbe Recognition",
        family="Any",
        takes="microscope image",
        gives="names of tiny living things",
        definition="Recognize bacteria and algae.",
        aliases=("algae detection", "karyotyping"),
        cues=("algae in the water", "petri dish"),
    )
    vocabulary = Vocabulary(TASKS | {microbes.id: microbes})
    work = paper("A Service for AI-Assisted Karyotyping", "We present a karyotyping system for the laboratory.")
    found = recognize(evidence("Why did she turn one round?", model("Karyotyping-ResNet50"), work), vocabulary)
    assert (found.task, found.called, found.is_sure) == (None, "karyotyping", True)
    found = recognize(evidence("Are there algae in the water?", model("Karyotyping-ResNet50"), work), vocabulary)
    assert found.task is microbes
