"""Everything that one page is composed from, read once."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Final

from generator.answers.claims import Claim, Paragraph
from generator.answers.composing.answering import helpfulness
from generator.answers.composing.leading import standing
from generator.answers.composing.slotting import places_of
from generator.answers.language.english import outside_quotes, spoken, stems, upper_first
from generator.answers.language.phrases import beginning
from generator.answers.language.prose import claim, plain, verbatim
from generator.answers.language.quoting import quoting, runs_on
from generator.answers.language.soundness import mended
from generator.answers.language.wording import plainer
from generator.answers.matching.effects import Noticed, effects_of
from generator.answers.matching.kindred import bridges_from, bridges_to
from generator.answers.matching.model_names import inner_words, is_in_name, name_parts
from generator.answers.matching.once import made_once
from generator.answers.matching.placing import settle
from generator.answers.matching.relevance import overlap
from generator.answers.matching.stating import abbreviations_of, said_of, stated_purpose
from generator.answers.matching.vocabulary import Vocabulary
from generator.answers.reading.abstracts import cleaned
from generator.answers.reading.questions import Case, read_question
from generator.answers.reading.retelling import THE_METHOD, without_marks
from generator.answers.reading.telling import Told, tell

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from generator.answers.claims import Basis, Placed, Prose, Recognition
    from generator.answers.composing.deciding import Decisive
    from generator.answers.composing.nearing import Nearest
    from generator.answers.composing.slotting import Own
    from generator.catalog.records import Evidence, Item, Placing, Task


MOST_NEAREST: Final = 2
"""So many works beside the task are told at length where none is on it."""
LEAST_LETTERS: Final = 5
"""So many letters has the stem of a rare word, and of no joint of a sentence."""
LEAST_SHARED: Final = 2
"""Where no task is known, a work told at length shares so many telling words with the question and the names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """The evidence of one question, read and judged."""

    evidence: Evidence
    case: Case
    recognition: Recognition
    placed: Mapping[str, Placed]
    told: Mapping[str, Told]
    """By the item's id."""
    helpful: Mapping[str, float]
    """How much of the question each work's statements take up."""
    users: Mapping[str, int]
    """The stem of a word to the number of given works that use it."""
    of_bridge: Mapping[int, int]
    """A bridge from everyday words to those of the field to the number of given works that have these."""
    heard: frozenset[str]
    """The stems of the words of all given titles and summaries."""
    spoken: Mapping[str, frozenset[str]]
    """By the item's id, the stems of the words of its title and summary; of what has no summary none."""
    noticed: tuple[Noticed, ...] = ()
    """The effects that the question tells of: those asked about first, then the surest."""
    first: str = ""
    """The id of the work that is told first in spite of that, if one is."""
    decisive: Decisive | None = None
    """The step of the work told first that answers in plain words, if one surely does."""
    nearest: tuple[Nearest, ...] = ()
    """What comes nearest to the things asked in all that works on the task say, as far as anything comes near."""
    places: Mapping[str, Own] = field(default_factory=dict)
    """By the marked words of the task's record the reader's own thing that stands there on the page."""
    affinities: dict[str, float] = field(default_factory=dict, compare=False, repr=False)
    """How much of the question each statement takes up, as far as it was looked at."""
    ordered: dict[Placing, list[Item]] = field(default_factory=dict, compare=False, repr=False)
    """The known items of each placing, as far as they were asked for."""

    @property
    def vocabulary(self) -> Vocabulary:
        """The tasks made ready for weighing."""
        return vocabulary_of(self.evidence.tasks)

    @property
    def task(self) -> Task | None:
        """The task, if the vocabulary has it."""
        return self.recognition.task

    @property
    def task_name(self) -> str:
        """What the page calls the task in a sentence; empty if it is not recognized."""
        return self.recognition.called or (spoken(self.task.name) if self.task else "")

    @property
    def recommended(self) -> list[Item]:
        """The models to use."""
        return [item for item in self.evidence.items if item.recommended]

    def known(self, placing: Placing) -> list[Item]:
        """The items of one placing of which more than the name is known, the most helpful first."""
        if placing not in self.ordered:
            found = [item for item in self.evidence.items if self.told[item.id].gist and self.placing(item) == placing]
            self.ordered[placing] = sorted(
                found,
                key=lambda item: (
                    not item.recommended,
                    not self.lends_its_name(item),
                    item.id != self.first,
                    *(-one for one in self._rank(item)),
                ),
            )
        return list(self.ordered[placing])

    def _rank(self, item: Item) -> tuple[float, ...]:
        """How early a work is told among those of its kind; recommended ones that an editor explained as they came."""
        if item.recommended and item.explained:
            return 0.0, 0.0
        if self._is_explained:
            return 0.0, self.helpful[item.id]
        if self.placing(item) == "direct":
            return float(bool(self.told[item.id].steps)), standing(item, self)
        return -self.placed[item.id].chance_of_none, self.helpful[item.id]

    @property
    def is_weighed(self) -> bool:
        """Whether works on the task were given of which nothing but summaries is known."""
        return bool(self.known("direct")) and not self._is_explained

    @property
    def _is_explained(self) -> bool:
        return any(item.explained for item in self.evidence.items)

    def namesake(self, model: Item) -> Item | None:
        """The given work that a model's name holds, if any: DreamBooth, of Txt2Img-SDXL-DreamBoothLoRA."""
        works = [item for item in self.evidence.items if not item.recommended and self.told[item.id].gist]
        return next((item for item in works if is_in_name(self.told[item.id].name, model.name)), None)

    def lends_its_name(self, item: Item) -> bool:
        """Whether a recommended model of which nothing else is known has the name of a work."""
        return any(self.namesake(model) is item for model in self.recommended if not self.told[model.id].gist)

    def speaks_of(self, text: str) -> bool:
        """Whether the given works have all words of a text, or the field's word for what it speaks of."""
        return stems(text) <= self.heard or not self.of_bridge.keys().isdisjoint(bridges_from(text))

    def alone_in(self, item: Item) -> frozenset[str]:
        """The stems of rare words that the question shares with a work, and with no other that bears on it."""
        others = (self.spoken[one.id] for one in self.evidence.items if one is not item and self.placing(one) != "not")
        own = self.spoken[item.id].intersection(stems(self.question)).difference(stems(item.name), *others)
        return frozenset(one for one in own if len(one) >= LEAST_LETTERS and self.vocabulary.is_rare(one))

    def tells_apart(self, item: Item, texts: Sequence[str]) -> bool:
        """Whether the page tells a statement of a work as what comes nearest to the question, so not among others."""
        told = (one for one in self.nearest if one.item is item and not one.plain)
        return any(one.text in texts for one in told)

    def rarity(self, stem: str) -> float:
        """How much a word tells among the given works: one that each of them uses tells little."""
        return 1 / max(1, self.users.get(stem, 0))

    def rarity_of_bridge(self, bridge: int) -> float:
        """How much it tells among the given works that one has what a bridge leads to."""
        return 1 / max(1, self.of_bridge.get(bridge, 0))

    def called(self, item: Item) -> str:
        """What a sentence calls a work, in the dialect: its name, else the beginning of its title."""
        name = self.told[item.id].name
        if name != THE_METHOD:
            return verbatim(name)
        title = beginning(cleaned(item.short_name), [cleaned(one.short_name) for one in self.evidence.items])
        return f"the paper *{verbatim(title)}*"

    @property
    def telling(self) -> list[Item]:
        """The works that tell the inside: those on the task and, if there are none, the nearest beside it.

        A recommended model beside the task has its part in the work as well: the one that finds what another reads.
        """
        direct = self.known("direct")
        own = max(1, sum(item.recommended for item in direct))
        lent = [item for item in self.known("beside") if item.recommended and item.explained]
        return [*direct[:own], *lent, *direct[own:]] if direct else lent or self._nearest()[:MOST_NEAREST]

    def _nearest(self) -> list[Item]:
        """The works beside the task; where none is known, those near by their words and the only one, nearest first."""
        beside = self.known("beside")
        if self.task_name or len(beside) == 1:
            return beside
        parts = [part for one in self.recommended for part in name_parts(one.name)]
        asked = " ".join([self.question, *(word for part in parts for word in inner_words(part))])
        shared = {one.id: overlap(one, asked, self.noticed) for one in beside}
        near = [one for one in beside if one.recommended or shared[one.id] >= LEAST_SHARED]
        return sorted(near, key=lambda one: (not one.recommended, -shared[one.id]))

    def purpose_of(self, item: Item) -> str:
        """What a model's name says it is made for; empty if it does not."""
        short = abbreviations_of(self.evidence)
        return stated_purpose(item, self.vocabulary, short, self.task, self.task_name)

    def placing(self, item: Item) -> Placing:
        """How an item bears on the question."""
        return self.placed[item.id].placing

    @property
    def question(self) -> str:
        """The question as it was asked."""
        return self.evidence.question.question

    @property
    def without_summary(self) -> list[Item]:
        """The items of which nothing but the name is known."""
        return [item for item in self.evidence.items if not self.told[item.id].gist]


def vocabulary_of(tasks: Mapping[str, Task]) -> Vocabulary:
    """The vocabulary of a catalog, made ready once."""
    return made_once(Vocabulary, tasks)


def gather(evidence: Evidence) -> Material:
    """Read the question and every given item."""
    return read_together(evidence, *settle(evidence, vocabulary_of(evidence.tasks)))


def read_together(evidence: Evidence, recognition: Recognition, placed: Mapping[str, Placed]) -> Material:
    """The question and every given item as they are read where the task and the placings are known."""
    told = {item.id: tell(item) for item in evidence.items}
    spoken = {item.id: stems(_source(item)) for item in evidence.items}
    case = read_question(evidence.question.question, recognition.task.takes if recognition.task else "")
    material = Material(
        evidence=evidence,
        case=case,
        recognition=recognition,
        placed=placed,
        told=told,
        helpful={},
        users=Counter(chain.from_iterable(stems(_text(work)) for work in told.values())),
        heard=frozenset(chain.from_iterable(spoken.values())),
        spoken=spoken,
        of_bridge=Counter(chain.from_iterable(bridges_to(said_of(item)) for item in evidence.items)),
        noticed=tuple(_noticed(evidence, recognition)),
        places=places_of(case, recognition.task),
    )
    titles = {item.id: item.name for item in evidence.items}
    return replace(material, helpful={item: helpfulness(one, titles[item], material) for item, one in told.items()})


def _noticed(evidence: Evidence, recognition: Recognition) -> list[Noticed]:
    task = recognition.task.id if recognition.task else ""
    return effects_of(evidence.effects).noticed(evidence.question.question, task)


def _source(item: Item) -> str:
    """The title of a work and its summary; of what has none nothing."""
    return f"{item.name} {cleaned(item.summary.text)}" if item.summary else ""


def _text(told: Told) -> str:
    return " ".join([told.gist, *(" ".join(step) for step in told.steps), *told.limits])


def cited(item: Item, *sentences: str, in_quotes: bool = True) -> list[Claim]:
    """Sentences that a work carries, each with its citation; foreign words stay words.

    Those of a paper are put in plainer words, and what remains its own in quotation marks, except `in_quotes`.
    """
    source = cleaned(item.summary.text) if item.summary and not item.explained else ""
    return [claim(f"{_whole(one, source, in_quotes=in_quotes)} [@{item.id}].") for one in sentences if one.strip()]


@lru_cache(maxsize=16384)
def _whole(sentence: str, source: str, *, in_quotes: bool) -> str:
    """A foreign sentence as it begins a sentence of the page, without its period; `source` is its summary, or empty."""
    own = mended(plainer(outside_quotes(sentence, without_marks)) if source else sentence)
    told = quoting(own, source) if source and in_quotes else own
    return verbatim(upper_first(told).rstrip("."))


def without_runs(prose: Prose, material: Material) -> Prose:
    """The same prose, where a second sentence that its source has right after the first is quoted."""
    sources = {item.id: cleaned(item.summary.text) for item in material.evidence.items if item.summary}
    return tuple(
        replace(block, claims=_unrun(block.claims, sources))
        if isinstance(block, Paragraph)
        else replace(block, points=tuple(_unrun(point, sources) for point in block.points))
        for block in prose
    )


def _unrun(claims: tuple[Claim, ...], sources: Mapping[str, str]) -> tuple[Claim, ...]:
    return (*claims[:1], *(_quoted_after(one, after, sources) for one, after in pairwise(claims)))


def _quoted_after(before: Claim, after: Claim, sources: Mapping[str, str]) -> Claim:
    """A sentence in quotation marks if it would go on from the one before it as its source does."""
    source = sources.get(after.sources[0], "") if len(after.sources) == 1 and after.sources == before.sources else ""
    mark = f" [@{after.sources[0]}]." if source else ""
    own = after.text.removesuffix(mark) if source and after.text.endswith(mark) else ""
    is_run = own and '"' not in own and runs_on(plain(before.text), plain(own), source)
    return claim(f'"{own}"{mark}', basis=after.basis) if is_run else after


def said(text: str, basis: Basis = "question") -> Claim:
    """A sentence that is no foreign text and cites nothing."""
    return claim(text, basis=basis)


def paragraph_of(*claims: Claim | Iterable[Claim]) -> tuple[Paragraph, ...]:
    """A paragraph, or none if there is nothing to say."""
    flat: list[Claim] = []
    for one in claims:
        flat += [one] if isinstance(one, Claim) else list(one)
    return (Paragraph(claims=tuple(flat)),) if flat else ()
