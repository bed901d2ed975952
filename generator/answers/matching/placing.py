"""How each given item bears on the question: directly, from the side, or not; and why, in a clause.

What a work says is weighed by `relevance`, what an editor wrote of it by `explained`; a model of which nothing but the
name is known is placed by that.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from generator.answers.claims import Placed, Recognition
from generator.answers.language.english import spoken
from generator.answers.matching.contrasting import Differences, gist_clause
from generator.answers.matching.explained import asked_instead, is_about, named_by, takes_instead
from generator.answers.matching.mentions import media_in, stems_in
from generator.answers.matching.model_names import is_named_in, is_named_whole, name_parts
from generator.answers.matching.naming import as_words, head_of
from generator.answers.matching.purposes import ATTACK, DATA, OF_OTHER_THINGS, ROBOTICS
from generator.answers.matching.recognizing import as_told, recognize
from generator.answers.matching.relevance import COSTS, Asked, cheapest
from generator.answers.matching.stating import (
    PARTICULAR_INPUTS,
    abbreviations_of,
    can_mean,
    named_tasks,
    namesake,
    said_of,
    stated_input,
    stated_purpose,
    title_of,
)
from generator.answers.matching.vocabulary import WORN
from generator.answers.reading.things import medium_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.answers.matching.vocabulary import Vocabulary
    from generator.catalog.records import Evidence, Item, Placing


def settle(evidence: Evidence, vocabulary: Vocabulary) -> tuple[Recognition, dict[str, Placed]]:
    """The task of a question and the placing of its items."""
    if task := asked_instead(evidence, vocabulary):
        recognition = Recognition(task=task, words=vocabulary.words_for(task, evidence.question.question))
    else:
        recognition = recognize(evidence, vocabulary)
    return as_told(recognition), place_items(evidence, recognition, vocabulary)


def place_items(evidence: Evidence, recognition: Recognition, vocabulary: Vocabulary) -> dict[str, Placed]:
    """The placing of every given item; an editor's placing stands, the others are computed.

    Where two tasks come near, what is beside the one is on the question if it is on the other, and what is of no help
    with the one is beside the question if it bears on the other.
    """
    tasks = [recognition, *([recognition.other] if recognition.other else [])]
    first, *second = [_Placer(evidence, one, vocabulary) for one in tasks]
    placed = {item.id: _editors(item) or first.placed(item) for item in evidence.items}
    off = [item for item in evidence.items if placed[item.id].placing != "direct" and not _editors(item)]
    again = {item.id: placer.placed(item) for placer in second for item in off}
    return placed | {known: nearer for known, one in again.items() if (nearer := _nearer(one, placed[known]))}


def _nearer(one: Placed, first: Placed) -> Placed | None:
    """How an item bears on a question by a second task, if that is nearer by one step than by the first."""
    if first.placing == "beside":
        return one if one.placing == "direct" else None
    return replace(one, placing="beside") if one.placing != "not" else None


def _editors(item: Item) -> Placed | None:
    entry = item.placed
    if entry is None or entry.placing is None:
        return None
    why = entry.why or "placed by the editor of this question"
    return Placed(placing=entry.placing, why=why.rstrip("."), by_editor=True)


LIKELY: Final = 0.5
"""A work that is on the task only besides is to be as likely on it as this."""
CLEAR: Final = 0.85
"""A work that is more likely than this on the task is on it, whatever else it serves."""


def _matter(name: str) -> frozenset[str]:
    """The telling stems of a task's name, without that of its deed."""
    return stems_in(name) - WORN - {head_of(name)}


GIVEN_FOR_IT: Final = "It was given for this question, whose task is not certain"
"""What is said of an item that says nothing of itself, where no task was recognized."""


_HEARD: Final = frozenset({"sound", "speech", "music"})
NOT_TOLD: Final = "It is the recommended model, and nothing but its name was given"
"""What is said of a model of whose purpose nothing is known."""


class _Placer:
    """What one question's items are held against."""

    def __init__(self, evidence: Evidence, recognition: Recognition, vocabulary: Vocabulary) -> None:
        self._evidence, self._task, self._vocabulary = evidence, recognition.task, vocabulary
        self._is_sure = recognition.is_sure
        self._rivals, self._short = recognition.rivals, abbreviations_of(evidence)
        self._asked = Asked(evidence, recognition, vocabulary)
        self._name = self._asked.name
        self._differences = Differences(self._asked)

    def placed(self, item: Item) -> Placed:
        """The placing of one item."""
        if not self._name:
            return Placed(placing="beside", why=gist_clause(item) or GIVEN_FOR_IT)
        if item.summary is None and not item.explained:
            return self._by_its_name(item)
        chances = self._asked.chances(item)
        placing = self._by_its_words(item, chances)
        limit = "" if placing == "direct" else self._differences.fitting_limit(item)
        return Placed(
            placing=placing,
            why=limit or gist_clause(item, self._name),
            apart="" if limit or not self._is_sure else self._differences.apart(item, placing, chances["direct"]),
            chance=chances["direct"],
            chance_of_none=chances["not"],
        )

    def _by_its_words(self, item: Item, chances: Mapping[Placing, float]) -> Placing:
        """The placing of a work; one whose title is the task in other words is on it, as is a recommended one alone."""
        if self._is_explained(item):
            return self._by_its_editor(item, chances)
        if item.recommended and self._asked.names_only_it(item):
            return "direct"
        if self._asked.is_titled(item) or (self._asked.ends_on_its_name(item) and not self._asked.purpose(item)):
            return "direct"
        is_other = self._asked.kind(item) == ATTACK
        is_other |= bool(self._asked.purpose(item)) and chances["direct"] < CLEAR
        is_other |= not item.recommended and self._asked.other_case(item) in OF_OTHER_THINGS
        is_other |= bool(self._asked.other_medium(item)) or self._asked.is_on_language_models(item)
        is_other |= not item.recommended and (self._asked.is_of_other_organ(item) or self._asked.lacks_its_matter(item))
        field = "" if item.recommended else self._asked.foreign_field(item)
        is_other |= field == ROBOTICS
        found = cheapest(chances, ("beside", "not") if is_other else COSTS)
        if found == "beside" and not is_other and self._speaks_of_a_model(item):
            return "direct"
        is_of_data = self._asked.kind(item) in DATA and self._asked.named(item)
        if found == "not" and not self._asked.is_elsewhere(item) and (is_of_data or self._asked.is_mentioned(item)):
            return "beside"
        return "not" if found == "beside" and field else found

    def _speaks_of_a_model(self, item: Item) -> bool:
        """Whether a work speaks of a recommended model by its name: it may tell of the inside of that."""
        text = f"{title_of(item)} . {said_of(item)}"
        models = [one.name for one in self._evidence.items if one.recommended and one is not item]
        return any(is_named_in(text, one) or is_named_whole(text, one) for one in models)

    def _is_explained(self, item: Item) -> bool:
        return self._task is not None and item.explained is not None and bool(item.explained.tasks)

    def _by_its_editor(self, item: Item, chances: Mapping[Placing, float]) -> Placing:
        """The placing of a work of which an editor says what it is on; what another one is built on is near.

        So is what shares a task with a recommended one, and what is on a wider, a narrower or a sister task.
        """
        is_other = (
            self._asked.kind(item) or self._asked.other_case(item) or self._is_by_the_way(item, chances["direct"])
        )
        if self._is_about(item) and not is_other:
            return "direct"
        if item.recommended or named_by(item, self._evidence) or self._is_akin(item):
            return "beside"
        return cheapest(chances, ("beside", "not")) if self._is_about(item) else "not"

    def _is_by_the_way(self, item: Item, chance: float) -> bool:
        """Whether a related work is on the task only in the second place, and by its words more likely not on it."""
        is_second = self._task is not None and item.explained and self._task.id in item.explained.tasks[1:]
        return bool(is_second) and not item.recommended and chance < LIKELY

    def _is_akin(self, item: Item) -> bool:
        """Whether a work shares a task with a recommended one, from what that starts from, or is of a kindred task."""
        own = set(item.explained.tasks if item.explained else ())
        shared = any(
            own & set(one.explained.tasks) for one in self._evidence.items if one.recommended and one.explained
        )
        if shared and not takes_instead(item, self._evidence):
            return True
        tasks = [self._vocabulary.tasks[one] for one in item.explained.tasks[:1]] if item.explained else []
        return self._task is not None and any(
            one.id == self._task.parent or (one.parent and one.parent in (self._task.id, self._task.parent))
            for one in tasks
        )

    def _is_about(self, item: Item) -> bool:
        """Whether a work is on the task: by its editor, else by its own words."""
        if self._task and item.explained and item.explained.tasks:
            return is_about(item, item.explained, self._task, self._evidence, self._vocabulary)
        return cheapest(self._asked.chances(item)) == "direct"

    def _by_its_name(self, item: Item) -> Placed:
        """A work of which nothing is known but its name; a recommended model is never set aside for it."""
        purpose = stated_purpose(item, self._vocabulary, self._short, self._task, self._name)
        if not purpose and self._states_kin(item):
            purpose = self._name  # of the tasks that a name could mean, the one asked about
        named = named_tasks(item, self._vocabulary, self._short)
        if not purpose and (other := self._other_task_spelled(item)):
            return Placed(placing="beside", why=f"By its name it is made for {other}")
        if not purpose:
            placing: Placing = "direct" if item.recommended and not named else "beside"
            return Placed(placing=placing, why=NOT_TOLD if item.recommended else "No summary was given for it")
        pictures = stated_input(item)
        is_any = (not named and "-to-" in purpose) or re.match(r"(\w+)-to-\1\b", purpose)  # so does many a task
        is_near = self._is_the_task(purpose.removesuffix(f" in {pictures}")) or self._states_kin(item)
        is_near |= self._task is not None and can_mean(item, self._task, self._vocabulary, self._short)
        if is_any or (is_near and not self._senses_other(named)):
            if pictures and not self._asks_of(pictures):
                why = f"By its name it is made for {purpose}, and the question tells of none"
                return Placed(placing="beside", why=why)
            return Placed(placing="direct", why=f"By its name it is made for {purpose}; no summary was given for it")
        if (work := namesake(item, self._evidence)) and self._is_about(work):
            why = f"By its name it builds on {work.short_name}, which is about {self._name}; it has no summary"
            return Placed(placing="direct", why=why)
        is_kin = not self._is_sure or self._shares_its_matter(item, purpose) or self._is_spoken_of(purpose)
        apart = "" if is_kin else f"the question is about {self._name}"
        return Placed(placing="beside", why=f"By its name it is made for {purpose}", apart=apart)

    def _is_spoken_of(self, purpose: str) -> bool:
        """Whether a work on the task speaks of what a name states, made into what: image-to-video."""
        said = as_words(purpose)
        works = (one for one in self._evidence.items if "-to-" in purpose and said in as_words(said_of(one)))
        return any(self._is_about(one) for one in works)

    def _other_task_spelled(self, item: Item) -> str:
        """The name of another task, no kin of the question's, of which the first part of a name has all letters."""
        spelled = self._vocabulary.by_letters.get("".join(name_parts(item.name)[:1]).casefold())
        is_other = spelled and spelled is not self._task
        is_kin = spelled and self._task and self._vocabulary.is_kin(self._task, spelled)
        return spoken(spelled.name) if spelled and is_other and not is_kin else ""

    def _shares_its_matter(self, item: Item, purpose: str) -> bool:
        """Whether the purpose that a name states is akin to the question's task, so that they are not told apart.

        Of known tasks it is if one is a kind of the other, or both are kinds of a third by one deed; of others if a
        telling word is shared. A word alone tells nothing of known ones: vessels are of the blood and on the sea.
        """
        is_one_deed = head_of(purpose) == head_of(self._name)
        known = [one for one, weight in named_tasks(item, self._vocabulary, self._short).items() if weight >= 1]
        shared = bool(_matter(purpose) & _matter(self._name))
        if not self._task or not known or (shared and is_one_deed):
            return shared
        parents = {(one, self._vocabulary.tasks[one].parent) for one in known}
        return any(
            self._task.parent == one
            or parent == self._task.id
            or (parent and parent == self._task.parent and is_one_deed)
            for one, parent in parents
        )

    def _asks_of(self, pictures: str) -> bool:
        """Whether the question, or its task by its name, speaks of a particular kind of picture: an X-ray."""
        question = f"{self._evidence.question.question} {self._name}"
        question = re.sub(r"x[- ]ray", "xray", question, flags=re.IGNORECASE)
        wanted = {*PARTICULAR_INPUTS[pictures], *pictures.casefold().split()[:-1]}
        return any(word.casefold().removesuffix("s") in wanted for word in re.findall(r"\w+", question))

    def _states_kin(self, item: Item) -> bool:
        """Whether a name states the task, the broader one that it is of, a narrower one, or one that it may be too."""
        stated = named_tasks(item, self._vocabulary, self._short)
        best = [self._vocabulary.tasks[one] for one, weight in stated.items() if weight == max(stated.values())]
        task = self._task
        near = (task.id, task.parent) if task else ()
        rivals = [one for one in self._rivals if task and self._vocabulary.is_kin(task, one)]
        return any(one.id in near or one in rivals or (task and one.parent == task.id) for one in best)

    def _senses_other(self, named: Iterable[str]) -> bool:
        """Whether tasks take sound and the question's does not, or the reverse: reading lips is not listening.

        Of what takes a face or a voice neither is said.
        """
        taken = [self._vocabulary.tasks[one].takes for one in named]
        heard = {medium_of(one) == "sound" for one in taken} | {True for one in taken if _HEARD & media_in(one).keys()}
        return self._task is not None and bool(heard) and (medium_of(self._task.takes) == "sound") not in heard

    def _is_the_task(self, purpose: str) -> bool:
        """Whether a purpose is the question's task, a case of the same, or the kind of task that it is one of.

        Segmentation is the kind that image segmentation is one of; visual and video anomaly detection are of one kind.
        Where no record tells the task, one deed with one telling word is enough: face morph detection.
        """
        name, said = self._name.casefold(), purpose.casefold()
        makes = re.fullmatch(r"\w+-to-(\w+)", said)
        if self._task is None and head_of(said) == head_of(name) and _matter(said) & _matter(name):
            return True
        is_kin = len(said.split()) > 1 and name.split()[-2:] == said.split()[-2:]
        return is_kin or f" {name}".endswith(f" {said}") or bool(makes and name == f"{makes[1]} generation")
