"""How given items bear on a question, with the vocabulary of the catalog."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.answers.composing.material import gather
from generator.answers.matching.bridging import fields_word, nearness, readers_words
from generator.answers.matching.naming import deed_in
from generator.answers.reading.telling import tell
from generator.catalog.loading import load_catalog
from generator.catalog.records import Evidence, Item, Model, Paper, Question, Recommended, Related, Summary

CATALOG = load_catalog(Path(__file__).parents[3] / "catalog")
QUESTION = (
    "I upscaled a tiny stamp 12 times and the lines stayed crisp, no pixelated edges. How does it enlarge so well?"
)


def paper(title: str, summary: str, related: Related | None = None) -> Item:
    known = title.split(":", maxsplit=1)[0].lower()
    record = Paper(
        id=known, title=title, short_name=title.split(":", maxsplit=1)[0], summary=Summary(by="authors", text=summary)
    )
    return Item(paper=record, related=related)


SHARPER = paper(
    "StampSR: Image Super-Resolution", "We propose StampSR for image super-resolution. An encoder reads it."
)
MUSIC = paper("TuneNet: Music Generation", "TuneNet is a model for music generation from text.")
LINEAR = paper("FastSD: Cheaper Layers", "We propose FastSD, which makes Stable Diffusion cheaper by linear layers.")


def placed(*items: Item) -> dict[str, tuple[str, str]]:
    evidence = Evidence(question=Question(id="q", question=QUESTION), items=items, tasks=CATALOG.tasks, terms={})
    return {item: (one.placing, one.why) for item, one in gather(evidence).placed.items()}


def test_the_same_task_is_direct_and_another_matter_is_set_aside() -> None:
    found = placed(SHARPER, MUSIC)
    assert found["stampsr"][0] == "direct"
    assert found["tunenet"] == (
        "not",
        "It is a model for music generation from text; that is music generation, not image super-resolution",
    )


def test_a_work_on_the_family_of_the_recommended_model_is_direct() -> None:
    model = Item(model=Model(id="m", name="Txt2Img-StableDiffusionV1-X"))
    assert placed(model, LINEAR)["fastsd"][0] == "direct"


def test_a_recommended_model_of_the_wrong_kind_is_beside_and_says_so() -> None:
    found = placed(Item(model=Model(id="m", name="Matting-MODNet")), SHARPER)
    assert found["m"] == (
        "beside",
        "By its name it is made for image matting, while the question is about image super-resolution",
    )


def test_a_name_that_could_be_of_several_tasks_is_said_to_be_of_none() -> None:
    """`ZeroShot` begins zero-shot speech as well as zero-shot classification."""
    placing, why = placed(Item(model=Model(id="m", name="ZeroShot-OpenCLIP-ViT-B32")), SHARPER)["m"]
    assert (placing, why) == ("beside", "No summary was given for it")


@pytest.mark.parametrize(
    ("title", "summary", "placing"),
    [
        ("MixLearn: Learning from Acoustic Mixtures", "MixLearn hides parts of sounds and predicts them.", "beside"),
        ("BeeNet: A Detector", "We present BeeNet, which finds drones in pictures.", "not"),
    ],
)
def test_a_work_on_the_medium_of_the_question_is_near_though_it_names_no_task(
    title: str, summary: str, placing: str
) -> None:
    heard = "My recorder listened to the pond all night and listed each frog and when it called. How does it tell them?"
    frogs = paper("PondNet: Sound Event Detection", "We propose PondNet for sound event detection.")
    work = paper(title, summary)
    items = (frogs, work)
    evidence = Evidence(question=Question(id="q", question=heard), items=items, tasks=CATALOG.tasks, terms={})
    assert gather(evidence).placed[work.id].placing == placing


def test_an_editors_placing_stands() -> None:
    item = paper(
        "StampSR: Image Super-Resolution", "Sharp.", Related(paper="stampsr", placing="not", why="Only a test.")
    )
    assert placed(item)["stampsr"] == ("not", "Only a test")


def test_an_editor_places_a_recommended_model_too_and_that_goes_before_its_papers_placing() -> None:
    model = Model(id="m", name="Matting-MODNet")
    said = Recommended(model="m", placing="direct", why="It cuts the stamp out first.")
    related = Related(paper="modnet", placing="not")
    assert placed(Item(model=model, recommendation=said, related=related))["m"] == (
        "direct",
        "It cuts the stamp out first",
    )
    unsaid = Recommended(model="m")
    assert placed(Item(model=model, recommendation=unsaid, related=related))["m"][0] == "not"


def test_fragments_after_a_count_are_its_things() -> None:
    told = tell(
        paper(
            "StampSR: Sharper Stamps",
            "We propose StampSR, a network that enlarges stamps. StampSR has two key components. A Reader module for "
            "all sizes. A painter that draws the stamp anew. StampSR is fast.",
        )
    )
    assert told.steps[0] == (
        "StampSR has two key components",
        "There is a Reader module for all sizes",
        "There is a painter that draws the stamp anew",
    )


def test_what_is_said_of_others_is_not_said_of_the_work() -> None:
    told = tell(
        paper(
            "StampSR: Sharper Stamps",
            "Prior efforts enlarge stamps by copying pixels; however, this approach overlooks the glue. It is slow. "
            "We propose StampSR, a network that enlarges stamps. An encoder reads the stamp.",
        )
    )
    assert not any("overlooks" in text or "slow" in text for step in told.steps for text in step)
    assert told.gist == "StampSR is a network that enlarges stamps"


def test_a_summary_is_told_as_gist_steps_reports_and_limits() -> None:
    told = tell(
        paper(
            "StampSR: Sharper Stamps",
            "Small stamps look bad. We propose StampSR, a network that enlarges stamps. An encoder reads the stamp. "
            "It is trained on pairs of stamps. On Stamps100, StampSR achieves 31.2 dB. StampSR cannot mend "
            "torn stamps.",
        )
    )
    assert told.gist == "StampSR is a network that enlarges stamps"
    assert told.steps == (("An encoder reads the stamp", "It is trained on pairs of stamps"),)
    assert told.reports == ("On Stamps100, StampSR achieves 31.2 dB",)
    assert told.limits == ("StampSR cannot mend torn stamps",)


def test_nothing_is_told_of_an_item_without_summary() -> None:
    assert tell(Item(model=Model(id="m", name="StampSR-X4"))).gist == ""


def test_readers_words_meet_the_words_of_the_field() -> None:
    question, text = "The app wiped the grain off.", "A network estimates the noise of each pixel."
    assert [(word, fields_word(text, number)) for word, number in readers_words(question)] == [("grain", "noise")]
    assert nearness(question, text) == 1
    assert nearness(question, "A decoder draws the picture.") == 0


def test_a_model_for_another_kind_of_picture_says_so() -> None:
    question = "I took a photo of my molars and the site outlined each tooth in another color. How?"
    work = paper("EachTooth: Instance Segmentation of Teeth", "EachTooth is a network for instance segmentation.")
    model = Item(model=Model(id="m", name="Seg-UNet-DentalXray-v3"))
    evidence = Evidence(
        question=Question(id="q", question=question), items=(model, work), tasks=CATALOG.tasks, terms={}
    )
    found = gather(evidence).placed["m"]
    assert (found.placing, found.why) == (
        "beside",
        "By its name it is made for segmentation in X-ray pictures, and the question tells of none",
    )


def test_a_data_set_beside_a_method_is_not_direct() -> None:
    data = paper("StampSet: A Dataset for Image Super-Resolution", "StampSet is a dataset of stamps.")
    found = placed(SHARPER, data)["stampset"]
    assert found == (
        "beside",
        "It is a dataset of stamps; that is a collection to train or test with, not a method of image super-resolution",
    )


def test_a_work_on_another_medium_is_not_direct_and_says_on_which_it_works() -> None:
    text = "ArmScale is a network for robots. A robot feels a stamp, and the robotic hand enlarges what it felt."
    found = placed(SHARPER, paper("ArmScale: Super-Resolution of Touch", text))["armscale"]
    assert found == (
        "beside",
        "It is a network for robots; that works on robots, and image super-resolution on pictures",
    )


def test_a_task_whose_record_names_no_medium_is_held_against_none() -> None:
    text = "LockNet is a network for face recognition in photos. It reads a photo, and finds the face in the photo."
    lock = paper("LockNet: Face Recognition", text)
    question = Question(id="q", question="My phone opens when it sees me. How?", task="face-recognition")
    found = gather(Evidence(question=question, items=(lock,), tasks=CATALOG.tasks, terms={})).placed["locknet"]
    assert (found.placing, found.why) == ("direct", "It is a network for face recognition in photos")


@pytest.mark.parametrize(
    ("title", "placing"),
    [
        ("StampBias: Spatial Bias for Image Super-Resolution", "direct"),
        ("StampBias: Measuring Bias in Image Super-Resolution", "beside"),
    ],
)
def test_a_bias_for_a_task_is_a_means_and_a_bias_in_it_another_matter(title: str, placing: str) -> None:
    item = paper(title, "StampBias is a network for image super-resolution. An encoder reads the stamp.")
    assert placed(SHARPER, item)["stampbias"][0] == placing


def test_an_overview_is_told_from_data() -> None:
    survey = paper("Twelve Times: A Survey of Image Super-Resolution", "Twelve Times reads 90 papers on stamps.")
    assert placed(SHARPER, survey)["twelve times"][1].endswith(
        "that is an overview of works, not a method of image super-resolution"
    )


def test_a_neighbor_is_told_by_what_its_title_speaks_of() -> None:
    item = paper("DotFree: Stamp Artifact Removal", "DotFree is a network that removes printed dots from an image.")
    assert placed(SHARPER, item)["dotfree"] == (
        "beside",
        "It is a network that removes printed dots from an image; its title speaks of stamp artifact removal",
    )


@pytest.mark.parametrize(
    ("task", "text"),
    [
        ("novel view synthesis", "It synthesizes novel views from a few images."),
        ("human pose estimation", "JointLift estimates human poses."),
        ("scene text recognition", "A decoder recognizes scene text."),
        ("depth estimation", "It estimates depth from one image."),
    ],
)
def test_a_verb_names_a_task_as_its_noun_does(task: str, text: str) -> None:
    assert deed_in(task, text)
    assert not deed_in(task, "It synthesizes speech and estimates speed.")


@pytest.mark.parametrize(
    ("name", "question", "summary"),
    [
        ("Pose-RTM", "A video of my squat came back with dots on my knees. How?", "JointLift estimates human poses."),
        ("OCR-PARSeq", "The sign in my photo was turned into words. How?", "JointLift recognizes scene text."),
    ],
)
def test_a_work_that_says_its_task_with_a_verb_is_on_it(name: str, question: str, summary: str) -> None:
    items = (Item(model=Model(id="model", name=name)), paper("JointLift: Permuted Decoding", summary))
    evidence = Evidence(question=Question(id="q", question=question), items=items, tasks=CATALOG.tasks, terms={})
    assert {one.placing for one in gather(evidence).placed.values()} == {"direct"}
