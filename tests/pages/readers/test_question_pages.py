"""What a question page says about each work that was given."""

from types import SimpleNamespace

import pytest

from generator.catalog.records import Item, Model
from generator.pages.markdown.rendering import render
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


@pytest.mark.parametrize("near", [[], [SimpleNamespace(id="stamp", title="A stamp, enlarged", reason="same task")]])
def test_the_next_question_of_a_shelf_stands_under_a_heading_of_its_own(near: list[SimpleNamespace]) -> None:
    after = SimpleNamespace(id="bike-spokes", title="A smear, undone")
    page = render("neighbors.md.j2", near=near, shelf=SimpleNamespace(shelf="Sharpening", before=None, after=after))
    assert str(page).count("## Questions nearby") == 1
    assert str(page).index("## Questions nearby") < str(page).index("Next in Sharpening")


def test_a_question_alone_on_its_shelf_has_no_heading_for_others() -> None:
    shelf = SimpleNamespace(shelf="Sharpening", before=None, after=None)
    assert not str(render("neighbors.md.j2", near=[], shelf=shelf)).strip()
