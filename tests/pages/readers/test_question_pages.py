"""What a question page says about each work that was given."""

import pytest

from generator.catalog.records import Item, Model
from generator.pages.readers.question_pages import speaks_of


@pytest.mark.parametrize(
    ("words", "used"),
    [
        ("By its name, the recommended model Deblur-Stamp is made for deblurring.", True),
        ("The model recommended to you is (Deblur-Stamp).", True),
        ("Deblur-Stamp-X4 is another model.", False),
        ("Nothing was given.", False),
    ],
)
def test_a_part_that_names_a_model_uses_it(words: str, *, used: bool) -> None:
    item = Item(model=Model(id="deblur-stamp", name="Deblur-Stamp"))
    assert speaks_of(words, item) is used
