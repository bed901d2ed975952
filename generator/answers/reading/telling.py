"""What one given work says, ready to be told: an editor's plain words where there are any, else the summary retold."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.answers.language.prose import sentences
from generator.answers.reading.abstracts import read_abstract
from generator.answers.reading.retelling import retell

if TYPE_CHECKING:
    from generator.catalog.records import Explained, Item

_INTRODUCTION = re.compile(r"^ (?:[a-z]+ly |first )?(?:is an? |(?!is |takes \d)[a-z-]+s )")
"""What follows a work's name where it is said what it is or does."""
_IT = re.compile(r"^It (?:also |then )?")
_COINED = re.compile(
    r"\b(?:propose|introduce|present|called|dubbed|termed|named|denoted)\s+([A-Z][\w-]*[A-Z0-9][\w-]*)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A work in statements that each stand by themselves, without final periods."""

    name: str
    gist: str = ""
    """What it is and does, in one sentence; empty if nothing is known of it."""
    takes: str = ""
    steps: tuple[tuple[str, ...], ...] = ()
    """What happens inside; a step is one sentence or two that belong together."""
    gives: str = ""
    reports: tuple[str, ...] = ()
    limits: tuple[str, ...] = ()
    not_for: tuple[str, ...] = ()
    problem: tuple[str, ...] = ()
    """What it was made against, if the summary says so."""
    by_editor: bool = False


def tell(item: Item) -> Told:
    """What is known of an item; nothing beyond its name if it was given without a summary."""
    if item.explained:
        return _explained(item.explained, item.short_name)
    if item.summary is None:
        return Told(name=item.short_name)
    return _retold(item.summary.text, _own_name(item, item.summary.text))


def _explained(explained: Explained, name: str) -> Told:
    return Told(
        name=name,
        gist=_bare(explained.in_one_line),
        takes=_bare(explained.takes),
        steps=tuple(tuple(map(_bare, sentences(step.text))) for step in explained.steps),
        gives=_bare(explained.gives),
        reports=tuple(_bare(step.text) for step in explained.reports),
        limits=tuple(_bare(step.text) for step in explained.limits),
        not_for=tuple(_bare(one) for one in explained.not_for),
        by_editor=True,
    )


def _own_name(item: Item, summary: str) -> str:
    """What a work calls itself: its short name, the head of its title, or the name that its summary introduces."""
    title = item.paper.title if item.paper else item.name
    if ":" in title or (item.paper and item.paper.short_name):
        return item.short_name
    found = _COINED.search(summary)
    return found[1] if found else item.short_name


@lru_cache(maxsize=8192)
def _retold(summary: str, name: str) -> Told:
    """The parts of a summary, each sentence retold; the first that says what the work is or does is its gist."""
    parts = _parts(summary, name)
    methods = parts["method"] or parts["result"]
    gist = next((step for step in methods if _INTRODUCTION.match(step[0].removeprefix(name))), (methods or [()])[0])
    return Told(
        name=name,
        gist=gist[0] if gist else "",
        steps=tuple(_without(gist, methods, name)),
        reports=tuple(". ".join(one) for one in parts["result"] if one != gist),
        limits=tuple(". ".join(one) for one in parts["limit"]),
        problem=parts["problem"][-1] if parts["problem"] else (),
    )


def _parts(summary: str, name: str) -> dict[str, list[tuple[str, ...]]]:
    """The retold sentences of each part; one that points back to the sentence before it stays with that one."""
    parts: dict[str, list[tuple[str, ...]]] = {
        "method": [],
        "result": [],
        "limit": [],
        "problem": [],
        "availability": [],
    }
    before = ""
    for sentence in read_abstract(summary, name):
        here = parts[sentence.part]
        if retold := retell(sentence.text, name):
            here.append(tuple(retold))
        elif before == sentence.part and here and (retold := retell(sentence.text, name, follows=True)):
            here[-1] = (*here[-1], *retold)
        before = sentence.part if retold else ""
    return parts


def _without(gist: tuple[str, ...], methods: list[tuple[str, ...]], name: str) -> list[tuple[str, ...]]:
    """The steps besides the gist; what belongs to the gist's own sentence comes first."""
    rest = [tuple(_IT.sub(lambda _: f"{name} ", one, count=1) for one in gist[1:])] if gist[1:] else []
    return [*rest, *(step for step in methods if step != gist)]


def _bare(text: str) -> str:
    return text.strip().removesuffix(".")
