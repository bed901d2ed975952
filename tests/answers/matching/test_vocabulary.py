from __future__ import annotations

import pytest

from generator.answers.matching.recognizing import recognize
from generator.answers.matching.vocabulary import Vocabulary
from generator.catalog.records import Evidence, Item, Model, Question, Recommended, Task


def task(name: str, *models: str) -> Task:
    known = name.lower().replace(" ", "-")
    return Task(id=known, name=name, family="Any", takes="image", gives="image", definition="", models=models)


TASKS = {
    one.id: one
    for one in (
        task("Garment Change", "IDM-VTON", "VITON-HD"),
        task("Smear Removal", "NAFNet", "GoPro"),
        task("Grain Removal", "NAFNet", "SIDD"),
        task("Dictation", "Whisper"),
        task("Page Search", "ColPali"),
        task("Outlining", "SAM", "SegFormer", "ADE20K"),
        task("Object Finding", "YOLOv8", "DETR"),
        task("Model Making", "TripoSR"),
    )
}
VOCABULARY = Vocabulary(TASKS)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("VTON-IDMVTON-VITONHD", {"garment-change": 1.0}),
        ("openai/whisper-large-v3", {"dictation": 1.0}),
        ("WhisperX-Medium", {"dictation": 1.0}),
        ("vidore/colpali-v1.2", {"page-search": 1.0}),
        ("nvidia/segformer-b0-finetuned-ade-512-512", {"outlining": 1.0}),
        ("TripoSR", {"model-making": 1.0}),
        ("facebook/detr-resnet-50", {"object-finding": 1.0}),
        ("yolo11n", {"object-finding": 1.0}),
        ("Detect-YOLO11", {"object-finding": 1.0}),
        ("Seg-SAM2-Large", {"outlining": 1.0}),
        ("SAMPLE-Sampler", {}),
        ("NAFNet", {"smear-removal": 0.5, "grain-removal": 0.5}),
        ("NAFNet-GoPro-w64", {"smear-removal": 0.75, "grain-removal": 0.25}),
        ("Whisper/tiny", {}),
    ],
)
def test_a_name_tells_the_tasks_of_the_models_that_it_names(name: str, told: dict[str, float]) -> None:
    assert VOCABULARY.made_for(name) == told


@pytest.mark.parametrize("name", ["VTON-IDMVTON-VITONHD", "yisol/IDM-VTON"])
def test_a_task_is_recognized_by_the_name_of_one_of_its_models(name: str) -> None:
    found = recognize(asked_about(name), VOCABULARY)
    assert found.task
    assert found.task.id == "garment-change"


def asked_about(name: str) -> Evidence:
    model = Item(model=Model(id="given", name=name), recommendation=Recommended(model="given"))
    return Evidence(question=Question(id="asked", question="How?"), items=(model,), tasks=TASKS, terms={})


PARCELS = Vocabulary({one.id: one for one in (task("Parcel Sorting"), task("Fragile Parcel Stacking"))})


@pytest.mark.parametrize("name", ["parcel sorting", "old parcel sorting"])
def test_a_name_means_a_known_task_whose_name_it_has_in_it(name: str) -> None:
    assert PARCELS.means(name)


@pytest.mark.parametrize("name", ["sorting", "cheese sorting", "fragile parcel", "parcel stacking"])
def test_a_name_of_another_thing_or_a_part_of_a_known_name_means_none(name: str) -> None:
    assert not PARCELS.means(name)
