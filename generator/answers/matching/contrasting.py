"""What tells a given work from the question, in a clause that holds by what was looked at; if none does, nothing."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.language.english import spoken, stems, word_count
from generator.answers.language.phrases import is_of_word
from generator.answers.language.prose import sentences
from generator.answers.language.quoting import MOST_WORDS, is_quoted_enough, quotable, quoting
from generator.answers.language.wording import plainer
from generator.answers.matching.acts import deeds_in
from generator.answers.matching.explained import takes_instead
from generator.answers.matching.mentions import media_in, stems_in
from generator.answers.matching.naming import bare_head, is_deed
from generator.answers.matching.purposes import DATA, OF_OTHER_THINGS, STUDY, proposes_method
from generator.answers.matching.relevance import HEAD, media_of
from generator.answers.matching.stating import said_of, title_of
from generator.answers.matching.subjects import subject_of, with_means
from generator.answers.matching.vocabulary import WORN
from generator.answers.reading.abstracts import cleaned
from generator.answers.reading.making import is_of_making
from generator.answers.reading.shortening import begun
from generator.answers.reading.telling import tell
from generator.answers.reading.wholeness import points_back
from generator.answers.reading.working import at_work

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.answers.matching.relevance import Asked
    from generator.catalog.records import Item, Placing

_MEDIA_TOLD: Final = {"pictures": "pictures or films"}
LIKELY_OTHER: Final = 0.25
"""A work that is more likely than this to be on the task is not said to be on another."""
DOUBTFUL: Final = 0.65
"""A work on the task that is less likely than this to be on it is not told in the second place."""


class Differences:
    """What tells the works of one question from it."""

    def __init__(self, asked: Asked) -> None:
        self._asked, self._task, self._name = asked, asked.task, asked.name
        self._tasks = asked.vocabulary.tasks

    def apart(self, item: Item, placing: Placing, chance: float) -> str:
        """What tells a work from the question; of one that is on the task only what its title tells.

        Args:
            item: the work.
            placing: how it bears on the question.
            chance: how likely the work is on the task after all.
        """
        if placing == "direct":
            return "" if item.explained else self._by_kind(item) or self._by_case(item)
        clause = self._by_editor(item, placing) or self._by_title(item)
        if not clause and chance < LIKELY_OTHER:
            clause = self._by_neighbor(item, self._asked.vocabulary.matter(title_of(item)))
        return clause or self._by_subject(item, placing, chance)

    def fitting_limit(self, item: Item) -> str:
        """What an editor says that a work is not for, if that is what is asked for; empty else."""
        if not item.explained:
            return ""
        wanted = stems_in(self._name) | stems_in(self._task.gives if self._task else "")
        lines = (line.rstrip(".") for line in item.explained.not_for)
        return next((line for line in lines if len(stems_in(line) & wanted) > 1), "")

    def _by_editor(self, item: Item, placing: Placing) -> str:
        """The difference of a work of which an editor says what it is on."""
        if not item.explained or not item.explained.tasks:
            return ""
        first, *others = item.explained.tasks
        is_one_of_its = self._task is not None and self._task.id in item.explained.tasks
        named = [first] if is_one_of_its else [first, *others]
        if known := self._known(frozenset(named)):
            return known
        if self._task and first == self._task.id:
            media = takes_instead(item, self._asked.evidence)
            return f"that is {self._name} {media}" if media else ""
        if is_one_of_its:
            return f"its account names {self._name} as one of several tasks" if placing == "beside" else ""
        return f"that is {spoken(self._tasks[first].name)}, not {self._name}" if first in self._tasks else ""

    def _by_title(self, item: Item) -> str:
        return self._by_medium(item) or self._by_kind(item) or self._by_case(item) or self._by_purpose(item)

    def _by_medium(self, item: Item) -> str:
        """In which other medium a work does the task that its title names."""
        medium = self._asked.other_medium(item) if self._is_titled(item) else ""
        return f"that is {self._name} in {_MEDIA_TOLD.get(medium, medium)}" if medium else ""

    def _by_kind(self, item: Item) -> str:
        """That a work which names the task in its title is no method for it."""
        kind = self._asked.kind(item) if self._is_titled(item) else ""
        if not kind or (kind in {*DATA, STUDY} and proposes_method(said_of(item))):
            return ""
        return f"that is {kind}, not a method of {self._name}"

    def _by_case(self, item: Item) -> str:
        """What a work which names the task in its title is for or starts from, if the question tells nothing of it."""
        case = self._asked.other_case(item) if self._is_titled(item) else ""
        case = case if self._asked.media or case in OF_OTHER_THINGS else ""
        return f"that is {self._name} {case}, of which the question tells nothing" if case else ""

    def _by_purpose(self, item: Item) -> str:
        """To what other purpose a work does the task, by its title."""
        purpose = self._asked.purpose(item)
        return f"that is {self._name} as a step toward {purpose}" if purpose else ""

    def _by_neighbor(self, item: Item, named: Mapping[str, int]) -> str:
        """The difference of a neighbor that is named, in the vocabulary's words; none if the title has the task."""
        own = media_in(title_of(item)).keys() & self._asked.media
        others = frozenset(one for one in named if own <= media_of(self._tasks[one]))
        return "" if self._is_titled(item) else self._known(others)

    def _known(self, named: frozenset[str]) -> str:
        """The difference between the task and one of those, in the words of the task's record."""
        neighbors = self._task.neighbors if self._task else ()
        known = ((self._tasks[one.task].name, one.difference) for one in neighbors if one.task in named)
        return next((f"{spoken(name)} {difference}" for name, difference in known), "")

    def _by_subject(self, item: Item, placing: Placing, chance: float) -> str:
        """What a work is about by its title; of one that does not help its field, if nothing else here speaks of it."""
        if placing == "not" and (field := self._asked.foreign_field(item)):
            return f"that is a work of {field}, of which neither the question nor another given work speaks"
        subject = self._asked.subject(item)
        about = f"that is about {with_means(subject, title_of(item), said_of(item))}" if subject else ""
        if placing != "beside":
            return about
        is_apart = about and chance < LIKELY_OTHER and self._is_apart(item, subject)
        return f"{about}, and the question about {self._name}" if is_apart else ""

    def _is_apart(self, item: Item, subject: str) -> bool:
        """Whether a subject and the task can be set against each other: a deed that is none of the task's.

        A work that names the task anywhere, or a kind of it in its title, may be on a case of it. One whose subject
        is no deed may be on the task in other words: transaction understanding, for fraud.
        """
        if not bare_head(HEAD.split(subject)[0].rpartition(" ")[2]):
            return False
        named = self._asked.vocabulary.matter(title_of(item)) if self._task else {}
        is_kind = self._task is not None and any(self._tasks[one].parent == self._task.id for one in named)
        is_named = bool(self._asked.named(item)) or stems(self._name) <= stems(subject)
        return not (is_kind or is_named) and deeds_in(self._name).isdisjoint(deeds_in(subject))

    def _is_titled(self, item: Item) -> bool:
        """Whether a title names the task."""
        named = self._asked.vocabulary.named(title_of(item))
        return self._task.id in named if self._task else self._name.casefold() in title_of(item).casefold()


def gist_clause(item: Item, task: str = "") -> str:
    """What a work does, with `It` for its name, by how its authors present it, else by its title or what it says.

    A part of the title without a word of the task that the rest has whole is none of its matter: bridging the gap.
    """
    told, source = tell(item), cleaned(said_of(item))
    steps = [step[0] for step in told.steps if not points_back(step[0])]
    is_introduced = told.by_editor or bool(_SAYS_MUCH.search(told.gist))
    telling = [one for one in steps if not _SAYS_LITTLE.search(one)]
    first = _first_brief([told.gist] * is_introduced, source)
    subject, matter = subject_of(title_of(item), said_of(item)), stems_in(task) - WORN
    is_aside = bool(matter) and matter <= stems_in(title_of(item)) and matter.isdisjoint(stems_in(subject))
    if not first and subject and not is_aside:
        return (
            f"It is {'' if _IS_STUDY.match(subject) else 'about '}{with_means(subject, title_of(item), said_of(item))}"
        )
    own = [told.gist] if told.studies else [*filter(_is_its_work, [told.gist, *telling])]
    gist = first or _first_brief([*own, *telling, told.gist], source)
    gist = gist if ": " in gist else _HALVES.sub(", and ", gist)
    after = gist.removeprefix(told.name)
    is_other = after == gist or is_of_word(after[:1]) or after.startswith(("'", "’"))
    clause = gist if is_other else f"It{after}"
    return clause if told.by_editor else quoting(_kind_in(clause), source)


def _kind_in(clause: str) -> str:
    """What kind of thing a work is, where a clause says that and then what it does, which the page tells elsewhere."""
    found = _IS_A_KIND.match(clause)
    words = found["what"].casefold().split() if found else []
    telling = [word for word in words if word != "learning" and is_deed(word.rpartition("-")[2])]
    return f"It is {found['what']}" if found and telling and word_count(found["what"]) >= FEWEST_OF_KIND else clause


_IS_A_KIND: Final = re.compile(
    r"(?:It is|It (?:presents|introduces|proposes)|The authors (?:also )?(?:propose|introduce|present|develop|design"
    r"|devise|describe)) "
    r"(?P<what>an? (?:(?! (?:that|which|where|by|using|through|via|capable|leveraging|integrating|called|named|and"
    r" [a-z]+s?\b (?:an?|the))\b)[^,:;–])+?)(?<! to)(?<! of)(?<! for)(?<!ed)(?<!built)(?<!driven)"
    r"(?=,? (?:that|which|where|by|using|through|via|leveraging|integrating)\b)"
)
FEWEST_OF_KIND: Final = 4
"""So many words tell one kind of work from others."""


def _first_brief(accounts: Iterable[str], source: str) -> str:
    """The first of some accounts that may be told in short; empty if none may."""
    found = (_brief("".join(sentences(one)[:1]).rstrip("."), source) for one in accounts)
    return next(filter(None, found), "")


def _is_its_work(account: str) -> bool:
    """Whether a sentence tells what a work is or does, and neither how well nor what was done for it before."""
    return bool(at_work((account,), judges=True)) and not is_of_making(account)


@lru_cache(maxsize=4096)
def _brief(gist: str, source: str) -> str:
    """A sentence, or as much of it as may be told without marks and stands by itself; empty if none does."""
    bare = gist.strip('"') if gist.count('"') == gist[:1].count('"') + gist[-1:].count('"') else gist
    is_quoted, most = bare != gist, MOST_WORDS
    if word_count(bare) > MOST_WORDS and not is_quoted:
        plain = plainer(gist)
        if word_count(plain) <= LONGEST_IN_OWN_WORDS and is_quoted_enough(plain, source):
            bare, most = plain, LONGEST_IN_OWN_WORDS
    ways = (bare, *(begun(bare, most) for most in LONGEST_BRIEF), quotable(bare))
    fitting = (one for one in ways if FEWEST_WORDS <= word_count(one) <= most and not _IS_LED_IN.match(one))
    short = next(fitting, "")
    return f'"{short}"' if short and is_quoted else short


_IS_STUDY: Final = re.compile(r"an? (?:[\w-]+ ){0,3}?(?:study|audit|analysis|investigation|comparison|exploration)\b")
"""How a phrase of a title begins that says what the work itself is."""
_SAYS_MUCH: Final = re.compile(
    r"\b(?:is (?:an?|the)|proposes?|presents?|introduces?|develop(?:s|ed)?|designs?|revisits?)\b"
)
_SAYS_LITTLE: Final = re.compile(
    r"\b(?:thus|(?:can|was|were|is|are) (?:further|also)|(?:in )?future|outperforms?|surpass\w*|assessed|analy[sz]ed"
    r"|measured|findings?|results?|experiments?|collected|compiled|retrospectively|hypothesi[sz]ed|profiles|efficiency"
    r"|accuracy|gaps|ablation|contains \d|were|averages|\d+%)\b|\b\d+(?:\.\d+)?%"
)
"""What was measured, gathered or hoped for: none of it says what a work is."""
_IS_LED_IN: Final = re.compile(
    r"(?:Contrary|Compared|Given|Unlike|While|Although|Despite|For|In|To|With|Using|By|Through|Based|Building|Including)"
    r"\b[^,]*$"
)
"""What leads into a sentence and breaks off before it."""
_HALVES: Final = re.compile(r"; (?:and )?(?!(?:and|but|yet|so) )")
"""Where a gist of two sentences becomes one: with a comma alone there would be no joint."""
LONGEST_BRIEF: Final = (180, 150, 120, 100)
"""In characters: the longest that may be told."""
LONGEST_IN_OWN_WORDS: Final = 34
FEWEST_WORDS: Final = 6
