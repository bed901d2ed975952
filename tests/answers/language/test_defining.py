from __future__ import annotations

import pytest

from generator.answers.language.defining import Glossary
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


def test_only_the_first_use_on_a_page_is_marked() -> None:
    first, second = GLOSSARY.first_uses(["the loss and the loss", "a loss with attention"])
    assert [use.meant.id for use in first] == ["loss"]
    assert [use.meant.id for use in second] == ["attention"]
