"""Names of tasks read as noun groups, with the vocabulary of the catalog."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.answers.matching.mentions import media_in, read_words, stems_in
from generator.answers.matching.vocabulary import Vocabulary
from generator.catalog.loading import load_catalog

VOCABULARY = Vocabulary(load_catalog(Path(__file__).parents[3] / "catalog").tasks)


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("A network for blind image quality assessment.", "image-quality-assessment"),
        ("We measure fruit: a model for apple quality assessment.", ""),
        ("Perceptual quality assessment of edited photos.", "image-quality-assessment"),
        ("Cloth-changing person re-identification.", "person-re-identification"),
        ("Cross-modal boat re-identification.", ""),
        ("Segmentation of brain lesions.", "medical-image-segmentation"),
        ("Name recognition in old texts.", ""),
        ("Detecting small objects.", "object-detection"),
        ("Human mesh and scene recovery.", "human-mesh-recovery"),
        ("We study code that was generated.", ""),
        ("A method of code generation.", "code-generation"),
        ("Optical flow-guided control.", ""),
        ("Sign language compression.", ""),
        ("Sign language recognition.", "sign-language-recognition"),
        ("Context and diversity matter.", ""),
        ("Depth matters.", ""),
        ("Coats in films: video virtual try-on.", "virtual-try-on"),
        ("Films without backgrounds: video image matting.", ""),
        ("Medical question answering.", "medical-question-answering"),
        ("Nautical question answering.", "question-answering"),
    ],
)
def test_a_name_is_meant_where_nothing_changes_its_object_or_its_deed(text: str, task: str) -> None:
    assert set(VOCABULARY.named(text)) == ({task} if task else set())


@pytest.mark.parametrize(
    ("title", "task"),
    [
        ("Faster Landing through Optical Flow", ""),
        ("Restoring Old Films: Video Restoration with Optical Flow", "video-restoration"),
        ("A Lightweight Backbone for Image Denoising", "image-denoising"),
    ],
)
def test_what_a_work_only_does_its_work_with_is_not_its_matter(title: str, task: str) -> None:
    assert set(VOCABULARY.matter(title)) == ({task} if task else set())


def test_what_stood_before_each_word_is_kept() -> None:
    read = read_words("State-of-the-art denoising of photos, films and Anna's scans")
    assert list(zip(read.links, read.words, strict=True)) == [
        ("", "state"),
        ("-", "art"),
        ("", "denoising"),
        ("of", "photos"),
        ("and", "films"),
        ("and", "anna"),
        ("", "scans"),
    ]


def test_what_is_set_aside_is_not_read() -> None:
    assert stems_in("It blurs instead of cutting me out, reference-free.") == stems_in("It blurs.")


def test_media_are_counted_by_their_words_and_pictures_are_one_with_films() -> None:
    assert media_in("A photo of a runner, as a video clip") == {"pictures": 2}
    assert media_in("Speech from text") == {"speech": 1, "text": 1}
    assert media_in("Vision-language models and large language models") == {"pictures": 1, "text": 1}
