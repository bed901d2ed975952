"""Names the reader's own things where a told work takes one in."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.composing.material import said
from generator.answers.composing.needing import needed
from generator.answers.composing.owning import (
    is_own_word,
    place_of_input,
    place_of_such,
    set_beside,
    speaks_of,
    speaks_of_others,
    splits,
    takes_other,
)
from generator.answers.composing.serving import served
from generator.answers.language.english import stems, word_count
from generator.answers.language.prose import plain, verbatim
from generator.answers.reading.making import is_of_making
from generator.answers.reading.putting import IS_BARE, MOST_OF_WHOLE, YOUR_WORDS, is_short, is_thing, parts_of, put_in
from generator.answers.reading.things import head_noun, lasts, medium_of
from generator.answers.reading.working import at_work

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.answers.claims import Claim
    from generator.answers.composing.material import Material


def with_own_things(claims: Sequence[Claim], material: Material, *, is_first: bool) -> dict[int, tuple[Claim, ...]]:
    """By its identity each told sentence that the reader's own example passes, with what that is in this case.

    Args:
        claims: what is told of works on what is asked.
        material: everything that the page is composed from.
        is_first: whether no work was told before; else the example only stands beside what they name.
    """
    way = _Way.of(material, is_first=is_first)
    own = [one for one in claims if not is_of_others(one)]
    for work in dict.fromkeys(source for one in own for source in one.sources):
        way.go_through([one for one in own if one.sources == (work,)])
    return way.told


@dataclass(slots=True)
class _Way:
    """The reader's example on its way through the works."""

    material: Material
    typed: str
    """What the reader typed, if it is short enough."""
    thing: str
    """The other thing that was put in, by a name that is short enough."""
    others: tuple[str, ...]
    """What else was put in."""
    whole: str
    """All that went in, where it surely is such a thing as the task is done with."""
    is_first: bool
    """Whether no work was gone through yet."""
    told: dict[int, tuple[Claim, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, material: Material, *, is_first: bool) -> _Way:
        """The way of one question's example, before its first step; see `with_own_things`."""
        given, (words, parts) = material.case.given, put_in(material.case)
        names = (*([] if IS_BARE.match(given) else [given.partition(", ")[0]]), material.case.handle)
        return cls(
            material,
            typed=words if is_short(words) else "",
            thing="" if given == words else next(filter(is_short, names), ""),
            others=tuple(one for one in parts[1:] if is_short(one) and medium_of(head_noun(one))),
            whole=_whole_input(given, material.case.medium, material.case.handle),
            is_first=is_first,
        )

    @property
    def handle(self) -> str:
        """The short name of what went in; what nobody took or made for the question is not the reader's own."""
        return "" if _OF_OTHERS.match(self.material.case.given) else self.material.case.handle

    def go_through(self, claims: Sequence[Claim]) -> None:
        """Say at one sentence of a work what goes in."""
        used = list(filter(_is_of_use, claims))
        if not used or any(_IS_NO_MODEL.search(plain(one.text)) for one in claims):
            return
        led = [one for one, after in itertools.pairwise(claims) if POINTS_BACK.match(plain(after.text))]
        if not any(one.text.startswith("*Given ") for one in claims) and not self._takes_else(claims):
            is_named = self._at_input(used) or self._at_task(used)
            if self.is_first and not is_named:
                self._beside([one for one in used if one not in led and _is_at_use(one)])
        self.is_first = False

    def _takes_else(self, claims: Sequence[Claim]) -> bool:
        """Whether a work builds on what the reader does not tell of, or is given a thing of another kind."""
        texts = [plain(one.text) for one in claims]
        is_other = takes_other(" ".join(texts), self.material.case.medium)
        return is_other or needed(texts, self.material.question) is not None

    def _at_input(self, claims: Sequence[Claim]) -> bool:
        """Name it in the first sentence that speaks of what goes in."""
        medium, handle = self.material.case.medium, self.handle
        words, thing = (self.typed, self.thing) if self.is_first else (self.typed and YOUR_WORDS, handle or self.thing)
        task = self.material.task
        known = stems(f"{self.material.question} {self.material.task_name} {task.takes if task else ''}")

        def place_of_other(text: str, kind: str) -> int:
            return place_of_such(text, kind, thing, known)

        for own, place, kind in (
            (words, place_of_input, "typed"),
            (thing, place_of_input, medium),
            (thing, place_of_other, medium),
            *((one, place_of_input, medium_of(head_noun(one))) for one in self.others),
        ):
            for claim in claims if own else ():
                if at := place(claim.text, kind):
                    is_one_of = own != YOUR_WORDS and not claim.text[:at].endswith("s") and _SEVERAL.match(own)
                    self._put(claim, at, f"one of {own}" if is_one_of else own)
                    return True
        return False

    def _at_task(self, claims: Sequence[Claim]) -> bool:
        """Name it in the first sentence that names the reader's task; later ones have the short name.

        Only where the work speaks of such things: a way from sketches to drawings takes no words.
        """
        task, is_typed = self.material.task, self.whole.startswith("the words ")
        short = self.whole if is_typed else next(filter(is_short, (self.whole.partition(", ")[0],)), "")
        own = (short if self.is_first else "") or (YOUR_WORDS if is_typed else self.handle)
        names = (self.material.task_name, *((task.name, *task.aliases) if task else ()))
        medium = self.material.case.medium
        speaks = bool(self.whole and own) and any(speaks_of(plain(one.text), medium) for one in claims)
        for claim in claims if speaks else ():
            for at, joint in served(claim.text, names, medium):
                if is_own_word(claim.text[:at]) and not splits(claim.text, at):
                    self._put(claim, at, f"{_joined(joint, own)} {own}")
                    return True
        return False

    def _beside(self, claims: Sequence[Claim]) -> None:
        """Say in a sentence of its own what would go in, after the first one that itself speaks of such things."""
        medium = self.material.case.medium
        is_all = bool(self.whole) and self.whole == self.material.case.given
        texts = [(one, plain(one.text)) for one in claims] if is_all else []
        if speaks_of_others(" ".join(text for _, text in texts), medium):
            return
        at = next((one for one, text in texts if speaks_of(text, medium) and not _NARROWS.search(text)), None)
        if at:
            self._add(at, said(f"In your case, the input would be {verbatim(self.whole)}{end_of(self.whole)}"))

    def _put(self, claim: Claim, at: int, own: str) -> None:
        self.told[id(claim)] = (replace(claim, text=set_beside(claim.text, at, own)),)

    def _add(self, claim: Claim, *after: Claim) -> None:
        self.told[id(claim)] = (*self.told.get(id(claim), (claim,)), *after)


@lru_cache(maxsize=4096)
def _is_of_use(claim: Claim) -> bool:
    """Whether a sentence may tell what is done with what was put in."""
    return not (is_of_making(plain(claim.text)) or _NO_ENTRY.search(claim.text) or _NO_MODEL.search(claim.text))


def _joined(joint: str, own: str) -> str:
    """The word that joins on what a deed is done with: nothing is found in typed words, or in two things at once."""
    return "for" if " and " in own or (own.endswith((*"\"”'", YOUR_WORDS)) and joint != "from") else joint


@lru_cache(maxsize=4096)
def _whole_input(given: str, medium: str, handle: str) -> str:
    """All that went in, if it is not too long and each thing is of a medium; else the first thing, else its handle."""
    first, *others = parts_of(given)
    is_one = first.startswith("the words ") or medium in _media_of(first) or lasts(first)
    if not (medium and is_one):
        return ""
    is_whole = all(one.startswith("the words ") or medium_of(head_noun(one)) for one in others)
    whole = given if is_whole and word_count(given) <= MOST_OF_WHOLE and ": " not in given else first
    return next(filter(is_thing, (whole, whole.partition(", ")[0])), handle)


def _media_of(named: str) -> set[str]:
    """The media of the nouns of a thing: that of what it is, and of what it is on."""
    short, _, aside = named.partition(", ")
    first = named if _COUNTS.match(aside) else short
    return {medium_of(head_noun(named)), medium_of(head_noun(first)), medium_of(_ON.split(first)[-1])} - {""}


_ON: Final = re.compile(r"\bon ")
_COUNTS: Final = re.compile(r"(?:\d+|[a-z]+) [a-z]+$")
"""A second thing in few words: `ten seconds`."""


def end_of(words: str) -> str:
    """What ends a sentence after some words: nothing after a quotation that ends one."""
    return "" if words.endswith(_QUOTED_ENDS) else "."


_QUOTED_ENDS: Final = tuple(f"{end}{mark}" for end in ".!?" for mark in "\"”'’")


@lru_cache(maxsize=4096)
def _is_at_use(claim: Claim) -> bool:
    """Whether a sentence tells of a model as it is used, and not as it is trained or tried out."""
    text = plain(claim.text)
    return not (_TRAINS.search(text) or _TRIED.search(text))


_TRAINS: Final = re.compile(r"\btrain(?:s|ed|ing)?\b(?!-free)")
_TRIED: Final = re.compile(
    r"\b(?:to (?:prove|validate|verify|show|demonstrate|evaluate)|applied to|applicability|other (?:types|kinds|tasks)"
    r"|experiments?|evaluations?|ablations?|baselines?)\b",
    re.IGNORECASE,
)
"""Where a sentence tells of a trial or of other things than the reader's."""
POINTS_BACK: Final = re.compile(r"(?:It|Its|They|Their|This|These|That|Such)\b")
"""How a sentence begins that goes on from the one before it: nothing stands between them."""
_SEVERAL: Final = re.compile(
    r"(?:the |your )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|(?!1\b)\d{1,3}) "
    r"(?!(?:seconds|minutes|hours|mm)\b)(?:[\w-]+ ){0,3}?[\w-]+[^s]s(?=,|$| (?:of|from|with|in|on)\b)|your [\w-]+[^s]s$"
)
"""The name of things of which one goes in at a time."""
_NARROWS: Final = re.compile(
    r"\b(?:multi-view|several|paired|review|adversarial|sens(?:ing|ors?)|QA|swap\w*|trac(?:e|es|ing)|source|generated|synthetic"
    r"|produced?s?|reconstruct\w*|without|instead)\b"
)
"""Where a sentence speaks of another number or kind of such things, or of what comes out."""
_NO_MODEL: Final = re.compile(
    r"^By its name\b|\bwhich that name has\b|^In (?:the )?[Ss]tage\b"
    r"|^(?:The authors(?: of .*\*)?|They) (?:(?:\w+ly|also|first) )?(?:find|found|identif|observe|prove|report|show"
    r"|stress|stud|define|refer|discuss|review|survey|compare)\w*"
    r"|^While (?:some|most|many|existing|recent|prior|previous)\b|\bno (?:existing|prior|previous)\b"
    r"|\b(?:limitations?|taxonomy|metric called|for (?:measuring|evaluating|assessing))\b"
    r"|\b(?:distill|reward|loss(?:es)?\b|discriminat|optimization strategy|supervis)"
)
_IS_NO_MODEL: Final = re.compile(
    r"\bis an? [^,.;]*\b(?:data ?set|benchmark|corpus|survey|taxonomy|environment|evaluation (?:framework|metric))\b"
    r"|\b[Bb]enchmark\b|\btaxonomy\b"
)
"""What is told of a work that takes nothing in."""


@lru_cache(maxsize=4096)
def is_of_others(claim: Claim) -> bool:
    """Whether a sentence tells what others do or what its work sets out from."""
    text = plain(claim.text)
    return bool(_SETS_OUT.search(text)) or not at_work((text,))


_OF_OTHERS: Final = re.compile(r"the (?:pictures|signals?|sound|voice) (?:from|of) (?!(?:you|your)\b)")
"""How what went in is named where a satellite, a camera or somebody else gave it."""
_SETS_OUT: Final = re.compile(r"\bsets? out from\b")


_NO_ENTRY: Final = re.compile(
    r"^(?:\*Given|Each|Unlike|Compared|In contrast|Instead of|That is)\b"
    r"|\b(?:contains?|data ?sets?|benchmark|rather than|challeng\w+|corpus|corpora|labeled|annotat\w+|outperform\w*)\b"
)
"""Where a sentence speaks of other data than what is put in."""
