from __future__ import annotations

from pathlib import Path

import pytest

from generator.answers.language.defining import Glossary, fits, subject_of
from generator.catalog.loading import load_catalog
from generator.catalog.records import Term

GLOSSARY = Glossary(
    [
        Term(id="loss", term="loss", meaning="A score that training makes small.", not_in=("loss of detail",)),
        Term(id="map", term="mAP", meaning="A score for detectors."),
        Term(id="u-net", term="U-Net", aliases=("UNet",), meaning="A network shaped like a U."),
        Term(id="attention", term="attention", meaning="Weighing what matters."),
        Term(id="self-attention", term="self-attention", meaning="Each part weighs every other part."),
        Term(id="capacity", term="capacity", meaning="How much fits."),
    ]
)


def test_a_use_does_not_tell_of_its_own_sense() -> None:
    term = Term(id="p", term="phase shift", meaning="A wave moved ahead.", near=("wave", "phase"))
    assert not Glossary([term]).uses("A phase shift in politics.")
    assert Glossary([term]).uses("A phase shift of the wave.")


def used(text: str) -> list[str]:
    return [f"{use.meant.id}:{text[use.start : use.end]}" for use in GLOSSARY.uses(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The loss falls.", ["loss:loss"]),
        ("There is no loss of detail.", []),
        ("Two losses and three capacities", ["loss:losses", "capacity:capacities"]),
        ("a depth map and 53 mAP", ["map:mAP"]),
        ("a UNet, a U-Net, U-Nets", ["u-net:UNet", "u-net:U-Net", "u-net:U-Nets"]),
        (
            "self-attention and self attention beat attention",
            ["self-attention:self-attention", "self-attention:self attention", "attention:attention"],
        ),
        ("self, attention", ["attention:attention"]),
        ("MIMO-UNet and Attention-U-Net-Pro are names", []),
        ("attention-based", ["attention:attention"]),
        ("lossless", []),
        ("", []),
    ],
)
def test_a_term_is_found_in_its_own_sense_only(text: str, found: list[str]) -> None:
    assert used(text) == found


SHIPPED = Glossary(load_catalog(Path(__file__).parents[3] / "catalog").terms.values())
IN_OTHER_SENSES = """
loss of detail | the loss of contrast in the dark | weight loss | a hearing loss | prior work shows | prior to training
unlike prior approaches | prior knowledge of the scene | pay attention to it | his attention wandered
she drew attention | the attention of the crowd | a token of thanks
a bus token | the head of the person | talking head | background noise
a noisy tram | a face mask | channel of the river | a patch on her jacket | window of the house | a batch of cookies
she lifts weights at the gym | bias against women | a transformer station | a network of friends | a layer of dust
the feature film | features of her face | the key to the door | a stage of the theater | step by step
pose for the photo | in depth | a picture frame | memory of my father
score of the match | precision of the watch | recall that we met
the condition of the road | latent heat | teacher of my son | residual anger | skip breakfast | pipeline under the sea
diffusion of perfume | cluster of grapes | branch of the tree | stem of the flower | a prompt reply | anchor of the ship
alignment of the wheels | a bronze artifact | benchmark price | occlusion of an artery | gate of the garden
pooling resources | stride of the horse | a school dropout | an epoch of peace | a normal day | ray of light
a privacy policy | climate policy | the soccer pitch | pitch and roll | onset of disease | tree pruning
a golden retriever | the llama on the meadow | he smiles | a vaccine rollout | under the supervision of a nurse
vote rigging | embodied carbon | nitrogen fixation | a pet owner | a long-tailed tit | an urban planner
a highway guardrail | a prior exam | prior frames of the film | it adaptively weights each view
the accuracy degradation under load | perceptual aliasing in a corridor | mean shift in the series
parametric knowledge | key detection in a song | rigging of the mast | latent capabilities of the model
features of the tumor | FLAME parameters of the head model | the topic attracted significant attention
performance disparities between groups | we prototype the app | video streaming at home | a latent risk
the school curriculum | no sufficient attention
"""


@pytest.mark.parametrize(
    "words", [one.strip() for line in IN_OTHER_SENSES.splitlines() for one in line.split("|") if one]
)
def test_a_word_in_another_sense_is_no_term(words: str) -> None:
    assert [use.meant.term for use in SHIPPED.uses(words)] == []


@pytest.mark.parametrize(
    ("words", "term"),
    [
        ("additive Gaussian noise", "Gaussian noise"),
        ("multi-head attention", "multi-head attention"),
        ("visual tokens", "visual token"),
        ("tokens of the input", "token"),
        ("the weights of the network", "weights"),
        ("a transformer reads", "transformer"),
        ("a feature map", "feature map"),
        ("a memory bank", "memory bank"),
        ("the latent space", "latent space"),
        ("a skip connection", "skip connection"),
        ("a diffusion model", "diffusion model"),
        ("a text prompt", "prompt"),
        ("hallucinated details", "hallucination"),
        ("average pooling", "pooling"),
        ("the surface normal", "surface normal"),
        ("after 100 epochs", "epoch"),
        ("a network extracts visual features", "feature"),
        ("image degradations such as blur", "degradation"),
        ("a learned shape prior", "priors"),
        ("rigging the skeleton of an avatar", "rigging"),
    ],
)
def test_a_word_in_the_sense_of_the_field_is_a_term(words: str, term: str) -> None:
    assert term in [use.meant.term for use in SHIPPED.uses(words)]


@pytest.mark.parametrize(
    ("text", "fits_it"),
    [
        ("A model reads the line of letters of a molecule.", False),
        ("A model finds one place in two photos.", True),
        ("A model reads a molecule from its picture and its letters.", True),
    ],
)
def test_a_term_of_pictures_is_left_alone_where_nothing_is_seen(text: str, fits_it: bool) -> None:  # noqa: FBT001
    spot = Term(id="spot", term="descriptor", meaning="A list of numbers that describes the look of a small spot.")
    assert fits(spot, subject_of(text)) is fits_it
    assert fits(Term(id="loss", term="loss", meaning="A score that training makes small."), subject_of(text))
