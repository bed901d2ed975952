"""The index of the search: which words stand for which entry, how much they tell, and in which file they are found."""

from __future__ import annotations

import dataclasses
import itertools
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.catalog.loading import load_catalog
from generator.links.ledger import Ledger
from generator.pages.digests import Digests
from generator.pages.programs import parting, searching
from generator.pages.programs.searching import root, search_pages, tokens
from generator.pages.site import connect
from generator.remembering import Memory

if TYPE_CHECKING:
    from generator.catalog.records import Catalog

CATALOG = load_catalog(Path(__file__).parents[2] / "example" / "catalog")


def files(catalog: Catalog = CATALOG, memory: Memory | None = None) -> dict[str, Any]:
    """Name to content of every file of the index."""
    memory = memory or Memory()
    digests = Digests()
    pages = search_pages(connect(catalog, Ledger(), memory, digests), memory, digests)
    return {page.path.removeprefix("search/"): json.loads(page.content) for page in pages}


def lines(found: dict[str, Any]) -> dict[str, list[Any]]:
    """The whole index, word to line."""
    return {
        word: line for name, file in found.items() if name.startswith("words-") for word, line in file["words"].items()
    }


def entries(found: dict[str, Any]) -> list[list[str]]:
    """Kind, title, line and address of everything that can be found."""
    return [entry for name, file in found.items() if name.startswith("pages-") for entry in file["pages"]]


def weights(word: str, found: dict[str, Any]) -> dict[str, int]:
    """Address, or the title of what has none, to how much a word tells about it."""
    flat = lines(found)[root(word)][2:]
    pairs = list(zip(flat[::2], flat[1::2], strict=True))
    numbers = itertools.accumulate(step for step, _ in pairs)
    shown = entries(found)
    return {shown[at][3] or shown[at][1]: weight for at, (_, weight) in zip(numbers, pairs, strict=True)}


def with_question(**changes: Any) -> Catalog:
    """The example with another red kite."""
    red = dataclasses.replace(CATALOG.questions["red-kite"], **changes)
    return dataclasses.replace(CATALOG, questions={**CATALOG.questions, "red-kite": red})


# ---- The language


def test_the_forms_of_a_word_and_words_that_mean_the_same_share_a_root() -> None:
    assert root("blurry") == root("blurred") == root("unblur") == root("smear")
    assert root("pictures") == root("photo") == root("image")
    assert root("foggy") == root("haze")
    assert root("kite") != root("kitten")


@pytest.mark.parametrize("word", ["the", "how", "ai", "don", "x"])
def test_a_word_that_says_nothing_has_no_root(word: str) -> None:
    assert root(word) == ""


def test_accents_and_capitals_do_not_count() -> None:
    assert tokens("Café-RÄDER, 12× and naïve") == ["cafe", "rader", "12", "and", "naive"]


def test_vowel_signs_part_no_word() -> None:
    assert tokens("हिन्दी தமிழ்") == ["हनद", "தமழ"]


# ---- What is found by which words


def test_everything_with_a_page_can_be_found_and_so_can_terms_and_effects() -> None:
    found = [(kind, address or title) for kind, title, _, address in entries(files())]
    assert ("question", "questions/red-kite/") in found
    assert ("task", "tasks/kite-counting/") in found
    assert ("model", "models/windnet/") in found
    assert ("paper", "papers/abacus/") in found
    assert ("word", "encoder") in found
    assert ("effect", "effects/#effect-invented-strings") in found
    assert len(found) == len(list(CATALOG.records()))


def test_a_title_tells_more_than_a_short_answer() -> None:
    named = with_question(title="Marmalade on a kite")
    told = weights("marmalade", files(named))["questions/red-kite/"]
    assert told > weights("windnet", files(named))["questions/red-kite/"]


def test_other_ways_to_ask_are_found() -> None:
    assert "questions/red-kite/" in weights("zeppelin", files(with_question(also_asked=("how many zeppelins",))))


def test_a_question_names_its_task_by_its_place() -> None:
    found = files()
    shown = entries(found)
    for (first, after), task in zip(found["core.json"]["tasks"], CATALOG.tasks, strict=True):
        asked = [address for _, _, _, address in shown[first:after]]
        named = {f"questions/{one.id}/" for one in CATALOG.questions.values() if one.task == task}
        assert named <= set(asked)  # and those whose task is inferred


# ---- The files


def test_each_word_stands_in_the_file_that_the_core_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "BYTES_A_FILE", 400)
    found = files()
    firsts = found["core.json"]["words"]
    assert len(firsts) > 3
    assert firsts == sorted(firsts)
    for number, first in enumerate(firsts):
        words = list(found[f"words-{number:03}.json"]["words"])
        after = firsts[number + 1] if number + 1 < len(firsts) else "\uffff"
        assert words[0] == first
        assert words == sorted(words)
        assert all(first <= word < after for word in words)


def test_an_edit_leaves_alone_the_files_without_a_word_of_its_record(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "BYTES_A_FILE", 40)
    before, after = files(), files(with_question(also_asked=("zeppelin",)))
    number = next(at for at, entry in enumerate(entries(after)) if entry[3] == "questions/red-kite/")
    changed = {name for name in before | after if before.get(name) != after.get(name)}
    assert changed
    for name in changed - {"core.json"}:
        lists = [line[2:] for line in after[name]["words"].values()]
        assert any(number in itertools.accumulate(numbers[::2]) for numbers in lists)


def test_after_an_edit_only_words_that_begin_like_those_of_its_part_are_joined_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(parting, "THINGS_A_PART", 1)  # so that a question is a part
    joined, memory, line = list[str](), Memory(), searching._line  # noqa: SLF001 - what is made of a word

    def noted(word: str, *told: Any) -> str:
        joined.append(word)
        return line(word, *told)

    before = files(memory=memory)
    memory.prune()
    assert files(memory=memory) == before  # it remembers what it needs though nothing is joined
    memory.prune()
    monkeypatch.setattr(searching, "_line", noted)
    after = files(with_question(also_asked=("zeppelin",)), memory)
    number = next(at for at, entry in enumerate(entries(after)) if entry[3] == "questions/red-kite/")
    own = {word for word, told in lines(after).items() if number in itertools.accumulate(told[2::2])}
    assert "zeppelin" in joined
    assert {word[:2] for word in joined} <= {word[:2] for word in own}
    assert {word[:2] for word in lines(after)} - {word[:2] for word in joined}


def test_of_a_word_that_many_have_the_most_telling_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    everything = weights("kite", files())
    monkeypatch.setattr(searching, "MOST_ENTRIES", 2)
    found = files()
    assert lines(found)["kit"][1] == len(everything)
    assert sorted(weights("kite", found).values()) == sorted(everything.values())[-2:]


def test_hostile_words_stand_in_the_index_as_text() -> None:
    hostile = "</script><img src=x onerror=alert(1)> {{ 7 * 7 }} __proto__"
    found = files(with_question(title=hostile))
    assert [title for _, title, _, address in entries(found) if address == "questions/red-kite/"] == [hostile]
    assert all(word.isalnum() for word in lines(found))


def test_an_empty_catalog_has_an_empty_index() -> None:
    empty = files(dataclasses.replace(CATALOG, tasks={}, terms={}, effects={}, papers={}, models={}, questions={}))
    assert set(empty) == {"core.json"}
    assert empty["core.json"]["words"] == []


@pytest.mark.parametrize("things_a_part", [1, 2, 10**9])
def test_however_the_entries_are_cut_into_parts_the_index_is_the_same(
    things_a_part: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "MOST_ENTRIES", 3)
    before = files()
    monkeypatch.setattr(parting, "THINGS_A_PART", things_a_part)
    assert files() == before
