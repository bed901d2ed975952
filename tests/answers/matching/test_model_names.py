from __future__ import annotations

import time

import pytest

from generator.answers.matching.model_names import is_in_name, name_parts, pieces_of, spelling
from generator.answers.matching.spellings import LEAST_SPELLED


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Deblur-MIMO-UNet-RealBlur", ("Deblur", "MIMO", "UNet", "RealBlur")),
        ("facebook/detr-resnet-50", ("detr", "resnet", "50")),
        ("Text2-3D-DreamFusion", ("Text23D", "DreamFusion")),
    ],
)
def test_the_parts_of_a_name_stand_between_its_hyphens_and_the_owner_is_none(name: str, parts: tuple[str, ...]) -> None:
    assert name_parts(name) == parts


@pytest.mark.parametrize(
    ("part", "name"),
    [
        ("VisDocRetrieval", "visual document retrieval"),
        ("AIGIDetect", "ai generated image detection"),
        ("NVS", "novel view synthesis"),
        ("T2V", "text 2 video"),
        ("TextGen", "text generation"),
        ("TalkingHead", "talking head generation"),
        ("TryOn", "tryon"),
        ("WthrFcst", "weather forecasting"),
        ("VideoSR", "video super resolution"),
        ("Depth", "depth estimation"),
        ("GraspNet", "grasping"),
    ],
)
def test_a_part_of_a_name_spells_a_task_by_its_words_their_beginnings_or_its_initials(part: str, name: str) -> None:
    assert spelling(pieces_of(part), name.split()) >= LEAST_SPELLED


@pytest.mark.parametrize(
    ("part", "name"),
    [
        ("AIGIDetect", "object detection"),
        ("VideoSR", "image super resolution"),
        ("Image", "image captioning"),
        ("SAM", "shadow removal"),
        ("Seg", "semantic segmentation"),
        ("TextGen", "ai generated text detection"),
    ],
)
def test_a_part_spells_no_task_of_which_it_has_another_word_or_only_a_common_one(part: str, name: str) -> None:
    assert spelling(pieces_of(part), name.split()) < LEAST_SPELLED


@pytest.mark.parametrize(
    ("work", "model"),
    [
        ("DreamBooth", "Txt2Img-SDXL-DreamBoothLoRA"),
        ("Real-ESRGAN", "Restore-RealESRGAN-x4"),
        ("BLIP", "Caption-BLIP2"),
    ],
)
def test_a_model_is_of_a_work_whose_name_it_has_whole(work: str, model: str) -> None:
    assert is_in_name(work, model)


@pytest.mark.parametrize(
    ("work", "model"),
    [("BLIP", "Caption-VBLIP"), ("BLIP", "Caption-Blipper"), ("STAR", "Text-STARK-B"), ("Star", "Text-Starling-7B")],
)
def test_a_model_is_not_of_a_work_whose_letters_its_name_happens_to_have(work: str, model: str) -> None:
    assert not is_in_name(work, model)


def test_many_letters_that_could_stand_for_many_words_are_spelled_at_once() -> None:
    started = time.process_time()
    assert spelling(("D" * 12,), tuple(f"d{at}" for at in range(24))) == pytest.approx(0.25)
    assert time.process_time() - started < 2
