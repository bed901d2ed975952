"""What the first hard words in the steps of a work mean."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.composing.answering import hard_words
from generator.answers.composing.material import said
from generator.answers.language.clauses import verb_of
from generator.answers.language.defining import fields_of, fits
from generator.answers.language.english import lower_first, stems
from generator.answers.language.prose import sentences, verbatim
from generator.answers.language.quantities import quantities

if TYPE_CHECKING:
    from generator.answers.claims import Claim
    from generator.answers.composing.material import Material
    from generator.catalog.records import Item


MOST_MEANINGS: Final = 1


def meanings_in(item: Item, steps: list[tuple[str, ...]], material: Material) -> dict[int, list[Claim]]:
    """For the steps of a summary in its authors' words, what the first hard words mean; an editor's steps are plain."""
    found: dict[int, list[Claim]] = {}
    known: set[str] = set()
    fields = fields_of(material.question, material.task.definition if material.task else "")
    for at, step in enumerate(steps) if not material.told[item.id].by_editor else ():
        used = hard_words(_AS_VERB.sub("", _carrying(step[0])), material.evidence.terms)
        used = [term for term in used if fits(term, fields) and not stems(term.term) & stems(material.task_name)]
        new = [term for term in used if term.id not in known and not quantities(term.meaning)][:1]
        for term in new if len(known) < MOST_MEANINGS else ():
            known.add(term.id)
            meaning = lower_first(sentences(" ".join(term.meaning.split()))[0])
            found[at] = [said(f"In general, *{verbatim(term.term)}* means {verbatim(meaning)}", "general")]
    return found


def _carrying(sentence: str) -> str:
    """A sentence up to what its verb does something to, without the verb: what stands after that carries nothing."""
    verb = verb_of(sentence)
    at = sentence.find(f" {verb[0]} ") if verb else -1
    if verb is None or at < 0:
        return sentence
    rest = sentence[at + len(verb[0]) + 2 :]
    end = _AFTER_OBJECT.search(rest)
    return f"{sentence[:at]}; {rest[: end.start()] if end else rest}"


_AFTER_OBJECT: Final = re.compile(
    r"[,;:]|\s(?:of|in|on|with|for|to|by|from|that|which|at|as|into|over|across|through|via|using|while|when|where)\b"
)
_AS_VERB: Final = re.compile(r"\b[a-z]+s (?=(?:an?|the|its|two|three|four|several)\b)")
"""A word that looks like a thing and is what a part does: `features three modules`."""
