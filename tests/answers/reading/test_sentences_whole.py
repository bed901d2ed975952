"""What is told of the works of the labeled prompts: no sentence is cut where it must not be."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bench.prompts import labeled_prompts
from tests.answers.reading.works import told_of

if TYPE_CHECKING:
    from collections.abc import Iterator

EVERY = 6
"""One work of so many is read."""
FEWEST, FEWEST_COUNTED = 800, 15
"""So many sentences are told at least, and so many of them count a list."""
ENDS_OPEN = re.compile(
    r"\b(?:of|at|to|the|an?|with|from|into|that|which|and|or|via|called|named|two|three|four|including|such as)$"
)
DANGLING = re.compile(
    r"\bto \w+ly and (?!\w+ly\b)|\b(?:and|or),? (?:and|or)\b|\b(?:is|an?|the) and\b|, ,"
    r"|\b(?:our|their|authors’) knowledge,"
)
COUNTED = re.compile(r"\b(two|three|four) (?:[\w-]+ ){0,3}[\w-]+s: (?P<things>[^:]*)$")
WRONG_ARTICLE = re.compile(r"\b[Aa] (?=[aio][a-z])(?!one|once)[a-z]+|\b[Aa]n (?=[bcdgjkpqtvwyz][a-z])[a-z]+")


def told() -> Iterator[str]:
    """The sentences on every sixth labeled work."""
    works = {one["title"]: one["summary"] for prompt in labeled_prompts() for one in prompt["works"] if one["summary"]}
    for title, summary in sorted(works.items())[::EVERY]:
        said = told_of(summary, title.partition(":")[0], title)
        yield from filter(None, (said.gist, *(text for step in said.steps for text in step), *said.reports))


def test_there_is_something_to_look_at() -> None:
    sentences = list(told())
    assert len(sentences) > FEWEST
    assert sum(bool(COUNTED.search(text)) for text in sentences) > FEWEST_COUNTED


def test_no_sentence_is_cut_where_it_must_not_be() -> None:
    for text in told():
        assert text.count('"') % 2 == 0, text
        assert text.count("(") == text.count(")"), text
        assert not ENDS_OPEN.search(text), text
        assert not DANGLING.search(text), text
        assert not WRONG_ARTICLE.search(text), text


def test_a_counted_list_has_more_than_one_thing() -> None:
    for text in told():
        if found := COUNTED.search(text):
            assert re.search(r"[,;] |\band\b|\bor\b|\bversus\b", found["things"]), text
