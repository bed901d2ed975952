"""The list of what people notice: what stands in which family, with which examples, and what leads there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from generator.catalog.loading import load_catalog
from generator.links.ledger import Ledger
from generator.pages.site import build_pages

if TYPE_CHECKING:
    from pathlib import Path

HATS = "name: Hat Dyeing\nfamily: Hats\ndefinition: Hats get a color.\ntakes: a hat\ngives: a hat\ncues: [hat]\n"
TASKS = {
    "hat-dyeing": HATS,
    "hat-washing": HATS.replace("Dyeing", "Washing").replace("[hat]", "[washed]") + "idea: Water takes dirt along.\n",
    "sock-dyeing": HATS.replace("Hat Dyeing", "Sock Dyeing").replace("family: Hats", "family: Socks"),
    "glove-dyeing": HATS.replace("Hat Dyeing", "Glove Dyeing").replace("family: Hats", "family: Gloves"),
}
EFFECTS = {
    "fading": "name: fading\nmeaning: The <b>sun</b> takes colors.\nsigns: [so pale, lost its red]\nwords: [fading]\n"
    "tasks: [glove-dyeing, hat-dyeing, hat-washing, sock-dyeing]\n",
    "bleeding": "name: bleeding\nmeaning: Dye runs.\nsigns: [red fingers]\nwords: [bleeding]\ntasks: [glove-dyeing]\n",
    "chance": "name: chance\nmeaning: Dice are thrown.\nsigns: [another time]\nwords: [randomness]\n",
}
PALE = "title: Pale {0}\nquestion: Why is hat {0} so pale? It lost its red.\ntask: hat-dyeing\nrecommended: [dyer]\n"


@pytest.fixture
def pages(tmp_path: Path) -> dict[str, str]:
    """Path to content of every page; six questions tell of a fading hat."""
    files = {
        "models/dyer.yml": "name: Dyer\n",
        "questions/bare.yml": "question: Why does my hat look so pale?\ntask: hat-dyeing\nrecommended: [dyer]\n",
        "questions/red-fingers.yml": "question: My hat is so pale, lost its red, and I got red fingers. Why?\n"
        "task: glove-dyeing\nrecommended: [dyer]\n",
        **{f"tasks/{name}.yml": text for name, text in TASKS.items()},
        **{f"effects/{name}.yml": text for name, text in EFFECTS.items()},
        **{f"questions/pale-{number}.yml": PALE.format(number) for number in range(6)},
    }
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text)
    return {page.path: page.content for page in build_pages(load_catalog(tmp_path), Ledger())}


def shelves(page: str) -> dict[str, str]:
    """What stands under each heading."""
    _, *parts = re.split(r"(?m)^## (.+?) (?:<.*)?\{.*$", page)
    return dict(zip(parts[::2], parts[1::2], strict=True))


def test_an_effect_stands_in_the_family_of_most_of_its_tasks_and_others_lead_there(pages: dict[str, str]) -> None:
    found = shelves(pages["effects/index.md"])
    assert list(found) == ["Gloves", "Hats", "Socks", "Any task"]
    assert "**Fading**{ #effect-fading }" in found["Hats"]
    assert "[fading](#effect-fading)" in found["Gloves"]
    assert "**Bleeding**{ #effect-bleeding }" in found["Gloves"]
    assert "**Chance**{ #effect-chance }" in found["Any task"]


def test_a_family_that_only_leads_elsewhere_counts_nothing(pages: dict[str, str]) -> None:
    assert "## Socks { #socks }" in pages["effects/index.md"]
    assert '## Hats <span class="count">1</span> { #hats }' in pages["effects/index.md"]
    assert "[fading](#effect-fading)" in shelves(pages["effects/index.md"])["Socks"]


@pytest.mark.parametrize(
    ("path", "times"), [("effects/index.md", 1), ("tasks/hat-washing.md", 1), ("tasks/hat-dyeing.md", 0)]
)
def test_what_is_said_in_general_is_said_to_have_no_source(pages: dict[str, str], path: str, times: int) -> None:
    assert pages[path].count("In general, and without a source.") == times
    assert "AI assistants" not in pages[path]


def test_its_meaning_is_text(pages: dict[str, str]) -> None:
    assert "The &lt;b&gt;sun&lt;/b&gt; takes colors." in pages["effects/index.md"]


@pytest.mark.parametrize("path", ["effects/index.md", "tasks/hat-dyeing.md"])
def test_the_first_questions_with_plain_signs_of_it_are_its_examples(pages: dict[str, str], path: str) -> None:
    assert re.findall(r"(?m)^    - \[Pale (\d)\]\(\.\./questions/pale-\d\.md\)$", pages[path]) == list("01234")
    assert "    - [Why does my hat" not in pages[path]


def test_the_page_of_a_task_has_its_effects(pages: dict[str, str]) -> None:
    told = pages["tasks/glove-dyeing.md"].partition("## What people notice")[2]
    assert re.findall(r"\(\.\./effects/index\.md#effect-(\w+)\)", told) == ["bleeding", "fading"]
    assert "Dye runs." in told


def test_what_a_question_tells_of_leads_to_its_entry(pages: dict[str, str]) -> None:
    """One of the two effects is explained in the short answer already."""
    noticed = pages["questions/red-fingers.md"].partition("### What you noticed")[2].partition("###")[0]
    assert "[*Bleeding*](../effects/index.md#effect-bleeding)" in noticed
    assert "Fading" not in noticed
