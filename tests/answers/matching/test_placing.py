"""How given items bear on a question, with the vocabulary of the catalog."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.answers.claims import Recognition
from generator.answers.composing.material import gather
from generator.answers.matching.placing import NOT_TOLD, place_items
from generator.answers.matching.vocabulary import Vocabulary
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
MUSIC = paper("TuneNet: Music Generation", "TuneNet is a model for music generation.")


def placed(*items: Item) -> dict[str, tuple[str, str]]:
    evidence = Evidence(question=Question(id="q", question=QUESTION), items=items, tasks=CATALOG.tasks, terms={})
    return {item: (one.placing, one.reason) for item, one in gather(evidence).placed.items()}


def test_the_same_task_is_direct_and_another_matter_is_set_aside() -> None:
    found = placed(SHARPER, MUSIC)
    assert found["stampsr"][0] == "direct"
    assert found["tunenet"] == ("not", "It is about music generation")


def test_where_neither_the_question_nor_a_work_speaks_for_a_task_there_is_none() -> None:
    keys = paper("KeyNet: Opening Doors", "KeyNet is a network that turns keys. It reads a photo of the lock.")
    tills = paper("TillNet: Counting Coins", "TillNet is a network that counts coins. It listens to their sound.")
    question = Question(id="q", question="It hummed all night in the shed. What was it up to?")
    found = gather(Evidence(question=question, items=(tills, keys), tasks=CATALOG.tasks, terms={}))
    assert (found.recognition.task, found.recognition.called) == (None, "")
    assert {one.placing for one in found.placed.values()} == {"beside"}


def model(name: str) -> Item:
    return Item(model=Model(id="m", name=name), recommendation=Recommended(model="m"))


def recognized(question: str, *items: Item) -> tuple[str, str]:
    found = gather(Evidence(question=Question(id="q", question=question), items=items, tasks=CATALOG.tasks, terms={}))
    return found.recognition.task.id if found.recognition.task else "", found.recognition.called


FACES = "I blurred all faces in the class photo with one tap. How did it find every face, even the tiny ones?"


def test_a_question_alone_names_no_task_on_which_no_given_work_is() -> None:
    hops = paper("HopNet: Ripeness Grading of Hops", "HopNet grades how ripe hops are by their smell.")
    malt = paper("MaltNet: Drying Malt Evenly", "MaltNet controls a kiln. It measures how moist the air is.")
    assert recognized("A square sat on my face in the kiln. Why?", model("Kiln-Foo-v2"), hops, malt) == ("", "")
    assert recognized(FACES, model("FaceDet-Foo-v2"), hops, malt) == ("face-detection", "")


def test_a_models_name_and_the_question_name_a_task_on_which_no_work_is_before_the_neighbor_of_one_title() -> None:
    who = paper("WhoNet: Face Recognition", "WhoNet is a network for face recognition. It compares photos of faces.")
    malt = paper("MaltNet: Drying Malt Evenly", "MaltNet controls a kiln. It measures how moist the air is.")
    assert recognized(FACES, model("FaceDet-Foo-v2"), who, malt)[0] == "face-detection"


def test_what_a_models_name_and_the_works_say_alike_names_a_task_that_the_catalog_lacks() -> None:
    nose = paper("NoseNet: Pictures of Scents", "We study scent-to-image decoding. NoseNet draws an image of a scent.")
    whiff = paper("Whiff: Images from Odors", "Whiff is a scent-to-image decoding model that reads a sensor of scents.")
    _, called = recognized("I held a rose to it and it drew a tulip. Why?", model("Scent2Img-Foo"), nose, whiff)
    assert called == "scent-to-image decoding"


def test_a_task_goes_by_the_narrower_name_that_titles_have_where_none_has_its_own() -> None:
    count = paper("DotMap: Crowd Counting in Parks", "We propose DotMap for crowd counting. It adds up a density map.")
    question = "One shot of the stands and it says 8,140 of us. How does it count people?"
    assert recognized(question, model("Crowd-Foo-v2"), count) == ("object-counting", "crowd counting")
    assert recognized(question, model("Count-Foo-v2"), count) == ("object-counting", "")  # one title alone
    objects = paper("DotBox: Object Counting on Trays", "We propose DotBox for object counting.")
    assert recognized(question, model("Count-Foo-v2"), count, objects) == ("object-counting", "")


def test_a_recommended_model_of_the_wrong_kind_is_beside_and_says_so() -> None:
    found = placed(Item(model=Model(id="m", name="Matting-MODNet")), SHARPER)
    assert found["m"] == (
        "beside",
        "By its name it is made for image matting; the question is about image super-resolution",
    )


def test_a_name_is_told_in_its_own_words_and_is_no_other_kind_where_it_has_the_things_word() -> None:
    care = paper("SeamNet: Bruise Assessment at Home", "SeamNet is a network for bruise assessment. It reads photos.")
    heal = paper("HealNet: Bruise Assessment by Phone", "HealNet is a network for bruise assessment. It reads photos.")
    items = (model("BruiseSeg-Foo-v2"), care, heal)
    question = Question(id="q", question="I photographed the seam and it said possible infection. How?")
    found = gather(Evidence(question=question, items=items, tasks=CATALOG.tasks, terms={}))
    assert found.recognition.called == "bruise assessment"
    assert found.purpose_of(items[0]) == "bruise segmentation"
    assert "the question is about" not in found.placed["m"].reason


def test_where_titles_name_another_deed_than_the_model_neither_name_is_sure() -> None:
    care = paper("SeamNet: Bruise Assessment at Home", "SeamNet is a network. Bruise segmentation is its first step.")
    heal = paper("HealNet: Bruise Assessment by Phone", "HealNet is a network. It does bruise segmentation first.")
    mask = paper("MaskNet: Bruise Segmentation on Phones", "MaskNet is a network for bruise segmentation.")
    items = (model("BruiseSeg-Foo-v2"), care, heal, mask)
    question = Question(id="q", question="I photographed the seam and it said possible infection. How?")
    found = gather(Evidence(question=question, items=items, tasks=CATALOG.tasks, terms={})).recognition
    assert (found.is_sure, found.called) == (False, "bruise assessment")
    assert found.other is not None
    assert found.other.called == "bruise segmentation"


def test_a_model_that_listens_is_of_another_kind_than_one_that_reads_lips() -> None:
    lips = paper("LipNet: Visual Speech Recognition", "LipNet is a network for visual speech recognition.")
    model = Item(model=Model(id="m", name="ASR-Whisper-Large-v3"), recommendation=Recommended(model="m"))
    asked = Question(id="q", question="A program read the lips of my father on a silent film. How?")
    evidence = Evidence(question=asked, items=(model, lips), tasks=CATALOG.tasks, terms={})
    assert {item: one.placing for item, one in gather(evidence).placed.items()} == {"m": "beside", lips.id: "direct"}


def test_a_recommended_model_for_a_case_of_the_same_task_is_no_other_kind() -> None:
    works = [
        paper(f"{name}: Rail Anomaly Detection", f"We propose {name} for rail anomaly detection. It reads frames.")
        for name in ("YardNet", "GateNet")
    ]
    question = Question(id="q", question="The camera over the rails rang at three at night. How did it know?")
    items = (model("AnomalyDetection-EfficientAD"), *works)
    found = gather(Evidence(question=question, items=items, tasks=CATALOG.tasks, terms={}))
    assert found.recognition.called == "rail anomaly detection"
    assert found.placed["m"].placing == "direct"


def test_a_name_that_could_be_of_several_tasks_is_said_to_be_of_none() -> None:
    """`MT` is short for machine translation as well as for music transcription."""
    placing, why = placed(Item(model=Model(id="m", name="MT-Foo-B32")), SHARPER)["m"]
    assert (placing, why) == ("beside", NOT_TOLD)


def test_a_model_for_a_task_that_the_question_may_be_about_as_well_is_no_other_kind() -> None:
    given = Evidence(
        question=Question(id="q", question=QUESTION), items=(model("Deblur-Foo"),), tasks=CATALOG.tasks, terms={}
    )
    dehazing, deblurring = CATALOG.tasks["image-dehazing"], CATALOG.tasks["image-deblurring"]
    sure, unsure = Recognition(task=dehazing), Recognition(task=dehazing, rivals=(deblurring,))
    far = Recognition(task=CATALOG.tasks["novel-view-synthesis"], rivals=(deblurring,))
    placings = [place_items(given, one, Vocabulary(CATALOG.tasks))["m"].placing for one in (sure, unsure, far)]
    assert placings == ["beside", "direct", "beside"]


@pytest.mark.parametrize("name", ["Qzx-Foo-v2", "Img2Img-Foo-v2"])
def test_a_recommended_model_whose_name_states_no_one_task_is_never_set_aside(name: str) -> None:
    model = Item(model=Model(id="m", name=name), recommendation=Recommended(model="m"))
    assert placed(model, SHARPER)["m"][0] == "direct"


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


def test_fragments_are_not_told() -> None:
    told = tell(
        paper(
            "StampSR: Sharper Stamps",
            "We propose StampSR, a network that enlarges stamps. An encoder reads the stamp. A Reader module for all "
            "sizes. A painter, which draws the stamp anew.",
        )
    )
    assert told.steps == (("An encoder reads the stamp",),)


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


TOUCH = "ArmScale is a network for robots. A robot feels a stamp, and the robotic hand enlarges what it felt."


def test_what_is_built_inside_is_no_medium() -> None:
    """A work that lifts frames to points in space works on films all the same."""
    text = "StampSR lifts each picture to a 3D point cloud. The point cloud is turned in 3D, and the 3D mesh is drawn."
    assert placed(SHARPER, paper("StampLift: Image Super-Resolution", text))["stamplift"][0] == "direct"


def test_a_task_whose_record_names_no_medium_is_held_against_none() -> None:
    text = "LockNet is a network for face recognition in photos. It reads a photo, and finds the face in the photo."
    lock = paper("LockNet: Face Recognition", text)
    question = Question(id="q", question="My phone opens when it sees me. How?", task="face-recognition")
    found = gather(Evidence(question=question, items=(lock,), tasks=CATALOG.tasks, terms={})).placed["locknet"]
    assert (found.placing, found.why) == ("direct", "It is a network for face recognition in photos")


def test_what_a_picture_shows_makes_no_other_task() -> None:
    item = paper("GluePix: Postage Stamp Image Super-Resolution", "GluePix enlarges an image of a stamp.")
    assert placed(SHARPER, item)["gluepix"][0] == "direct"


@pytest.mark.parametrize(
    ("name", "task", "placing", "why"),
    [
        ("MatGen-MatterGen-MP20", "materials-discovery", "direct", "By its name it is made for materials discovery"),
        ("Detect-YOLOv7-COCO", "novel-view-synthesis", "beside", "By its name it is made for object detection"),
        ("VirtualTryOn-Foo-DressCode", "image-retrieval", "beside", "By its name it is made for virtual try-on"),
        ("FaceParsing-Foo", "surface-reconstruction", "beside", "By its name it is made for face parsing"),
    ],
)
def test_a_known_model_or_the_first_part_of_a_name_tells_its_kind(name: str, task: str, placing: str, why: str) -> None:
    given = Evidence(question=Question(id="q", question=QUESTION), items=(model(name),), tasks=CATALOG.tasks, terms={})
    found = place_items(given, Recognition(task=CATALOG.tasks[task]), Vocabulary(CATALOG.tasks))["m"]
    assert found.placing == placing
    assert found.why.startswith(why)


def test_a_model_known_for_another_task_is_beside_the_question_by_its_own_name_alone() -> None:
    found = placed(Item(model=Model(id="m", name="openai/whisper-small")), SHARPER)["m"]
    assert (found[0], found[1].partition(";")[0]) == (
        "beside",
        "By its name it is made for automatic speech recognition",
    )


def test_a_foundation_model_that_lists_the_task_among_its_uses_is_on_it() -> None:
    uses = "This is a foundation model of sequences of stamps. It serves many tasks such as {}, postage and sorting."
    works = [paper(f"W{at}: Image Super-Resolution", "W enlarges an image of a stamp.") for at in (1, 2)]
    on, off = (paper(f"{name}: A Foundation Model", uses.format(use)) for name, use in FOUNDED)
    found = placed(*works, on, off)
    assert found[on.id][0] == "direct"
    assert found[off.id][0] != "direct"


@pytest.mark.parametrize(
    "said",
    [
        "Unlike models for tasks such as image super-resolution, it only counts postage.",
        "This foundation model of stamps cannot do tasks like image super-resolution.",
        "Earlier work is on tasks such as image super-resolution.",
        "It doesn't serve tasks such as image super-resolution.",
    ],
)
def test_a_foundation_model_that_is_said_not_to_do_the_task_is_not_on_it(said: str) -> None:
    works = [paper(f"W{at}: Image Super-Resolution", "W enlarges an image of a stamp.") for at in (1, 2)]
    one = paper("Ledger: A Foundation Model", f"This is a foundation model of sequences of stamps. {said}")
    assert placed(*works, one)[one.id][0] != "direct"


FOUNDED = (("Ledger", "image super-resolution"), ("Herald", "gluing"))


def test_the_task_on_what_is_heard_is_no_case_of_the_same_on_what_is_seen() -> None:
    """A title that ends on the task's name is of another medium if the work never speaks of pictures."""
    styled = paper("BrushNet: Style Transfer of Images", "BrushNet is a network for image style transfer.")
    said = "We present music style transfer that moves a song into a new style. The music keeps its melody."
    heard = paper("A Light Approach for Music Style Transfer", said)
    question = Question(id="q", question="My photo came out as a woodcut. How?", task="style-transfer")
    evidence = Evidence(question=question, items=(styled, heard), tasks=CATALOG.tasks, terms={})
    found = gather(evidence).placed
    assert [found[one.id].placing == "direct" for one in (styled, heard)] == [True, False]


def test_the_body_of_a_machine_has_the_words_of_a_task_and_is_not_on_it() -> None:
    said = "We propose {} for image super-resolution. {} enlarges an image; its image super-resolution keeps edges."
    network = paper("Shells that Enlarge", said.format("a network with sliding windows", "It"))
    robot = paper("A Robot that Enlarges", said.format("a robot with a crank and wheels", "The robot"))
    found = placed(SHARPER, network, robot)
    assert (found[network.id][0], found[robot.id][0]) == ("direct", "not")
