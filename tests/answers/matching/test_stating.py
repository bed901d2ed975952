from __future__ import annotations

from pathlib import Path

import pytest

from generator.answers.matching.stating import named_tasks, stated_purpose
from generator.answers.matching.vocabulary import Vocabulary
from generator.catalog.loading import load_catalog
from generator.catalog.records import Item, Model

VOCABULARY = Vocabulary(load_catalog(Path(__file__).parents[3] / "catalog").tasks)


def model(name: str) -> Item:
    return Item(model=Model(id="m", name=name))


@pytest.mark.parametrize(
    ("name", "task"),
    [
        ("Txt2-3D-Dream", "text-to-3d"),
        ("SpchRec-Base", "automatic-speech-recognition"),
        ("WthrFcst-Wave", "weather-forecasting"),
        ("AIImgDet-Net", "ai-generated-image-detection"),
        ("Sound2-Score-Net", None),
    ],
)
def test_the_first_part_of_a_name_is_read_though_it_is_cut_or_parted(name: str, task: str | None) -> None:
    assert set(named_tasks(model(name), VOCABULARY)) >= ({task} if task else set())
    purpose = stated_purpose(model(name), VOCABULARY, {})
    assert "2" not in purpose


@pytest.mark.parametrize(
    ("name", "purpose"),
    [("Aud2Aud-Demo-v2", "audio-to-audio"), ("Vid2Audio-Net", "video-to-audio"), ("Pic2Mesh-Net", "image-to-mesh")],
)
def test_what_becomes_of_what_is_written_in_full(name: str, purpose: str) -> None:
    assert stated_purpose(model(name), Vocabulary({}), {}) == purpose


@pytest.mark.parametrize(
    ("name", "purpose"),
    [
        ("CraneControl-Foo-Bar", "crane control"),
        ("SepsisPred-Foo", "sepsis prediction"),
        ("Deblur-Foo-Bar", "image deblurring"),
        ("Wan-AI/Wan2.1-I2V-14B", "image-to-video"),
        ("foo/Bar-TI2V-5B", "image-to-video"),
        ("foo/AI-image-detector", "AI-generated image detection"),
        ("foo/twitter-roberta-base-irony", "sarcasm detection"),
    ],
)
def test_a_purpose_is_told_in_the_words_that_the_name_has_for_it(name: str, purpose: str) -> None:
    assert stated_purpose(model(name), VOCABULARY, {}) == purpose


def test_what_is_assessed_by_its_name_is_no_task_of_the_data_it_learned_from() -> None:
    assert stated_purpose(model("GaitQuality-CRFIQA-MS1MV2"), VOCABULARY, {}) == "gait quality assessment"


@pytest.mark.parametrize(
    ("name", "purpose"),
    [
        ("meta/Segment-Anything-Predictor", "promptable segmentation"),
        ("foo/Depth-Anything-Estimator", "monocular depth estimation"),
        ("Deblur-Foo-I2V", "image deblurring"),
        ("SuperRes-Wan-I2V", "image super-resolution"),
        ("TencentARC/T2I-Adapter", "controllable image generation"),
        ("foo/Fake-News-Detector", "fake news detection"),
    ],
)
def test_a_known_model_or_a_first_part_that_states_a_task_goes_before_doers_and_letters(
    name: str, purpose: str
) -> None:
    assert stated_purpose(model(name), VOCABULARY, {}) == purpose


@pytest.mark.parametrize("name", ["foo/No-Reference-Grader", "foo/Segment-Everything-Generator"])
def test_a_doer_of_words_that_spell_no_task_tells_nothing(name: str) -> None:
    assert not stated_purpose(model(name), VOCABULARY, {})
