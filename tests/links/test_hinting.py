"""What an address tells by itself."""

from __future__ import annotations

import pytest

from generator.links.hinting import Hints, hints_of
from generator.links.link import Link

CVF = "https://openaccess.thecvf.com/content"


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("https://github.com/chosj95/MIMO-UNet.git", Hints(name="MIMO-UNet")),
        ("https://arxiv.org/pdf/2502.16025v1.pdf", Hints(year="2025")),
        ("https://arxiv.org/abs/math/0611800", Hints()),
        (
            f"{CVF}/ICCV2021/papers/Cho_Rethinking_Coarse-To-Fine_Approach_ICCV_2021_paper.pdf",
            Hints(title="Rethinking Coarse-To-Fine Approach", first_author="Cho", venue="ICCV", year="2021"),
        ),
        ("https://example.org/a_paper.pdf", Hints()),
    ],
)
def test_hints(address: str, told: Hints) -> None:
    assert hints_of(Link.parse(address)) == told
