"""The part of the rubric for question pages that needs no judge: counted, not weighed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.answers.claims import claims_of
from generator.answers.language.prose import plain
from generator.answers.matching.recognizing import name_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.answers.claims import Claim, Explanation
    from generator.catalog.records import Evidence, Item
    from generator.pages.changes.visible import Line

FEWEST_CLAIMS = 8
SHORTEST, LONGEST = 300, 900
MOST_SENTENCES = 3
_NUMBER = re.compile(r"\d+(?:[.,:/]\d+)*")
_REMNANT = re.compile(r"\\(?:url|emph|textbf|cite)\{|\\[%&$]|Ã.|â€|\ufffd")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that the rubric asks for and a program can see."""

    part: str
    """The rubric's part: A task, B workflow, C grounding, D honesty, E links, F readable."""
    holds: bool
    words: str
    """What was counted, in a plain sentence without a final period."""


def judge(evidence: Evidence, explanation: Explanation, lines: Iterable[Line]) -> Iterator[Finding]:
    """Count on one question page what can be counted."""
    claims = [claim for _, prose in explanation.parts() for claim in claims_of(prose)]
    said = " ".join(plain(claim.text) for claim in claims)
    yield _task(explanation, said)
    yield _facts(evidence, f"{said} {explanation.flow}")
    yield from _workflow(evidence, explanation)
    yield from _grounding(explanation, claims)
    yield from _honesty(evidence, explanation)
    yield _sources(evidence, lines)
    yield from _readable(explanation, said)


def _task(explanation: Explanation, said: str) -> Finding:
    found = explanation.recognition
    task, name = found.task, name_of(found)
    if not (name and found.is_sure):
        words = f"no task is sure: '{name}' comes nearest" if name else "no task is named"
        return Finding(part="A", holds=False, words=words)
    names = [name, *((task.name, *task.aliases) if task else ())]
    named = [one for one in names if one.casefold() in said.casefold()]
    words = f"the page says '{named[0]}'" if named else f"the page never says '{name}'"
    return Finding(part="A", holds=bool(named), words=words)


def _facts(evidence: Evidence, said: str) -> Finding:
    numbers = dict.fromkeys(_NUMBER.findall(evidence.question.question))
    unused = [one for one in numbers if one not in said]
    words = f"{len(numbers) - len(unused)} of {len(numbers)} numbers of the question are used"
    return Finding(part="A", holds=len(unused) <= 1, words=f"{words}; not {', '.join(unused)}" if unused else words)


def _workflow(evidence: Evidence, explanation: Explanation) -> Iterator[Finding]:
    cited = _cited(explanation, ("model", "output", "related"))
    direct = [item for item in evidence.items if item.summary and _placing(item, explanation) == "direct"]
    unused = [item.short_name for item in direct if not item.ids & cited]
    words = f"unused though direct: {', '.join(unused)}" if unused else "every direct source with a summary is used"
    yield Finding(part="B", holds=not unused, words=words)
    silent = [item.short_name for item in evidence.items if not item.recommended and not item.summary]
    words = f"given without a summary: {', '.join(silent)}" if silent else "every related paper has a summary"
    yield Finding(part="B", holds=not silent, words=words)


def _grounding(explanation: Explanation, claims: list[Claim]) -> Iterator[Finding]:
    words = f"{len(claims)} sentences, {sum(bool(one.sources) for one in claims)} of them with a source"
    yield Finding(part="C", holds=len(claims) >= FEWEST_CLAIMS, words=words)
    if explanation.written:
        words = f"read against its sources: {explanation.read or 'not yet'}"
        yield Finding(part="C", holds=explanation.read is not None, words=words)


def _honesty(evidence: Evidence, explanation: Explanation) -> Iterator[Finding]:
    support = _cited(explanation, ("in_short", "input", "model", "output"))
    misused = [
        item.short_name for item in evidence.items if _placing(item, explanation) == "not" and item.ids & support
    ]
    words = f"used though it does not help: {', '.join(misused)}" if misused else "nothing off the topic is used"
    yield Finding(part="D", holds=not misused, words=words)
    said = bool(explanation.not_said)
    yield Finding(part="D", holds=said, words=f"what the sources do not say is {'said' if said else 'missing'}")


def _sources(evidence: Evidence, lines: Iterable[Line]) -> Finding:
    headings = [line.words for line in lines if line.kind == "heading"]
    missing = [item.name for item in evidence.items if " ".join(item.name.split()) not in headings]
    words = f"not listed: {', '.join(missing)}" if missing else f"all {len(evidence.items)} sources are listed by name"
    return Finding(part="E", holds=not missing, words=words)


def _readable(explanation: Explanation, said: str) -> Iterator[Finding]:
    length = len(said.split())
    yield Finding(part="F", holds=SHORTEST <= length <= LONGEST, words=f"{length} words ({SHORTEST} to {LONGEST})")
    sentences = len(list(claims_of(explanation.in_short)))
    yield Finding(part="F", holds=sentences <= MOST_SENTENCES, words=f"the short answer has {sentences} sentences")
    remnant = _REMNANT.search(said)
    words = f"'{remnant[0]}' is left over" if remnant else "nothing is left over from TeX or a wrong encoding"
    yield Finding(part="F", holds=remnant is None, words=words)


def _placing(item: Item, explanation: Explanation) -> str:
    return explanation.placed[item.id].placing


def _cited(explanation: Explanation, parts: tuple[str, ...]) -> set[str]:
    return {
        source
        for name, prose in explanation.parts()
        if name in parts
        for one in claims_of(prose)
        for source in one.sources
    }
