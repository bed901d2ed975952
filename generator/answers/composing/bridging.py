"""Joins what the reader tells to the told sentences that speak of a thing of its kind."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from generator.answers.claims import Paragraph, claims_of
from generator.answers.composing.entering import is_of_others, with_own_things
from generator.answers.composing.material import said
from generator.answers.composing.observing import readers_words
from generator.answers.language.clauses import base_form, number_of
from generator.answers.language.english import FUNCTION_WORDS, stems, upper_first, word_count, words_of
from generator.answers.language.kinds import KINDS
from generator.answers.language.prose import plain, sentences, verbatim
from generator.answers.matching.kindred import IN_PAPERS, IN_STORIES, forms, in_one_form, place_of, spans_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.answers.claims import Claim, Prose
    from generator.answers.composing.material import Material
    from generator.answers.matching.effects import Noticed
    from generator.answers.matching.kindred import Place

LEAST: Final = 2.0
"""Of ties that are worth less, readers found every third one silly."""
MOST_TIES: Final = 2
OF_MORE_WORDS: Final = 0.5
"""So much more is worth a thing that two words name: `foot contact`, `slid over the floor`."""
OF_NAMED: Final = 1.25
"""So much is worth a thing that both call by the same word."""
OF_NOTICED: Final = 0.75
OF_ASKED: Final = 0.5
OF_OFTEN: Final = 0.5
"""So much more is worth a thing of which the sentence, or the reader, speaks more than once."""
LESS_IF_OFTEN: Final = 0.15
"""So much less, by its share, says a kind of which one more sentence speaks."""
FEWEST_WORDS: Final = 3
MOST_WORDS: Final = 18


@dataclass(frozen=True, slots=True)
class _Link:
    """A thing of the story, and the words of a sentence for a thing of its kind."""

    told: Place
    written: Place
    kind: str
    worth: float


@dataclass(frozen=True, slots=True)
class _Tie:
    """Words of the reader and the sentence that speaks of a thing of their kind."""

    clause: str
    is_asked: bool
    words: str
    """How the sentence calls it."""
    kind: str
    claim: Claim
    worth: float


def tied(prose: Prose, material: Material, before: Prose = ()) -> Prose:
    """A part that tells works, with the reader's own words after what speaks of things of their kind.

    Args:
        prose: the part.
        material: everything that the page is composed from.
        before: the part before it, if that has the reader's example already; then only what goes in is named.
    """
    claims = [one for one in claims_of(prose) if one.basis == "source" and _is_told_by_authors(one, material)]
    ties = _best(_ties(claims, material)) if not before else []
    direct = [one for one in claims if _is_direct(one, material)]
    told = with_own_things(direct, material, [one.clause for one in ties], is_first=not before)
    for one in ties:
        told[id(one.claim)] = (*told.get(id(one.claim), (one.claim,)), _said(one))
    return tuple(
        replace(block, claims=_with(told, block.claims))
        if isinstance(block, Paragraph)
        else replace(block, points=tuple(_with(told, point) for point in block.points))
        for block in prose
    )


def _with(told: Mapping[int, tuple[Claim, ...]], claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Some sentences, each as it is told with the reader's own."""
    return tuple(one for claim in claims for one in told.get(id(claim), (claim,)))


def _is_direct(claim: Claim, material: Material) -> bool:
    """Whether a sentence is of a work on what is asked."""
    return any(material.placed[one].placing == "direct" for one in claim.sources if one in material.placed)


def _is_told_by_authors(claim: Claim, material: Material) -> bool:
    """Whether a sentence is of one summary; an editor's steps have the reader's example in them."""
    items = [material.evidence.item(one) for one in claim.sources]
    return len(items) == 1 and not any(item is None or item.explained for item in items)


def _best(ties: Iterable[_Tie]) -> list[_Tie]:
    """The ties that are worth most, each of other words of the reader, another sentence and another thing."""
    kept: list[_Tie] = []
    for one in sorted(ties, key=lambda one: -one.worth):
        is_new = not any(
            one.claim is other.claim
            or one.clause in other.clause
            or other.clause in one.clause
            or one.kind == other.kind
            for other in kept
        )
        kept += [one] if is_new and one.worth >= LEAST and len(kept) < MOST_TIES else []
    return kept


def _said(tie: _Tie) -> Claim:
    """A tie in words that hold whatever the work does with it."""
    words, clause = upper_first(verbatim(tie.words)), verbatim(tie.clause)
    where = "what you ask" if tie.is_asked else "in your case"
    return said(f'*{words}*, {where}: "{clause}" [@{tie.claim.sources[0]}].', "source")


def _ties(claims: Iterable[Claim], material: Material) -> Iterator[_Tie]:
    """All that may be joined."""
    story = _Story.of(material)
    linked = [(claim, list(filter(_stands, _links(plain(_TITLE.sub("", claim.text)), story)))) for claim in claims]
    often = Counter(kind for _, links in linked for kind in {one.kind for one in links})
    for claim, links in linked:
        by_clause: defaultdict[tuple[str, str], list[_Link]] = defaultdict(list)
        for link in links:
            by_clause[link.told[0], readers_words(*link.told)].append(link)
        for (sentence, clause), group in by_clause.items():
            if _tells_enough(clause) and not (_OPINION.search(clause) or is_of_others(claim)):
                first, worth = _together(group, often)
                is_asked = sentence.endswith("?")
                same = [one for one in group if one.kind == first.kind]
                repeated = len({one.written[1] for one in same}) > 1, len({one.told[1] for one in same}) > 1
                worth += OF_ASKED * is_asked + OF_OFTEN * sum(repeated)
                yield _Tie(clause, is_asked, _whole_name(*first.written), first.kind, claim, worth)


_OPINION: Final = re.compile(
    r"\b(?:says?|said|claims?|thinks?|thought|swears?|I ask|I want|I need|I wish|I'd|I would)\b|^(?:but|not)\b",
    re.IGNORECASE,
)
"""What somebody only says or wants."""
_TITLE: Final = re.compile(r"\*[^*]+\*")
"""What a work is called, and what leads into a step."""


def _tells_enough(clause: str) -> bool:
    """Whether words of the reader are worth repeating: `I asked for` is not."""
    least = FEWEST_WORDS + (len(stems(clause)) == 1)
    return least <= word_count(clause) <= MOST_WORDS


def _together(links: Iterable[_Link], often: Mapping[str, int]) -> tuple[_Link, float]:
    """The surest of some links, and what they are worth; one thing counts once, whatever it is called."""
    worths = {one: one.worth / (1 + LESS_IF_OFTEN * (often[one.kind] - 1)) for one in links}
    kept: list[_Link] = []
    for one in sorted(worths, key=lambda one: -worths[one]):
        if not any(one.kind == other.kind or one.told == other.told or one.written == other.written for other in kept):
            kept.append(one)
    return kept[0], sum(map(worths.__getitem__, kept))


def _links(text: str, story: _Story) -> Iterator[_Link]:
    """What a sentence and the story may have in common: a kind of thing, an effect that was noticed, a thing's name."""
    for kind, written, is_long in IN_PAPERS.places(text, story.kinds):
        if not story.task.issuperset(forms(text[slice(*written[1:])])):
            for told, many in story.kinds[kind]:
                yield _Link(told, written, KINDS[kind][0][0], 1 + OF_MORE_WORDS * (many + is_long))
    for one in story.noticed:
        name = one.name_in(text)
        if (start := text.find(name)) >= 0 and _A_NAME.fullmatch(name) and not story.task.issuperset(forms(name)):
            is_sure = len(stems(name)) > 1 or not stems(name).isdisjoint(stems(one.effect.name))
            worth = OF_NOTICED + OF_MORE_WORDS * (one.tells + is_sure)
            yield _Link(one.sign, (text, start, start + len(name)), one.effect.id, worth)
    words = forms(text)
    for at in [at for at, word in enumerate(words) if word in story.things]:
        written = place_of(text, at, at)
        if " " in _whole_name(*written):
            yield _Link(story.things[words[at]], written, words[at], OF_NAMED)


def _stands(link: _Link) -> bool:
    """Whether a sentence names a thing, and not what does without it."""
    text, start, end = link.written
    return not (_DOES_WITHOUT.search(text, 0, start) or text.endswith("ly", 0, end) or _HOLLOW.match(text, start))


_HOLLOW: Final = re.compile(
    r"(?:cross-modal|multi-?modal|control over|high-resolution|reading order|interpretab|foundation model|\d"
    r"|acoustic feature"
    r"|generaliz|text encoder|local|global|context window|single[- ]|one RGB|one picture|monocular)",
    re.IGNORECASE,
)
"""What every second summary speaks of, and what only says again what went in."""
_DOES_WITHOUT: Final = re.compile(
    r"\b(?:without|need(?:s|ing)? (?:for|no)|no|not|instead of|[Uu]nlike|rather than|[Cc]ompared (?:to|with))\b"
    r"[^,.;:]{0,50}$"
)
_A_NAME: Final = re.compile(r"[\w’' -]+")


@dataclass(frozen=True, slots=True)
class _Story:
    """What a question tells, made ready for holding sentences against it."""

    task: frozenset[str]
    """The words of the task's name: every sentence speaks of it."""
    kinds: Mapping[int, list[tuple[Place, bool]]]
    """The kinds of things that it tells of, each with where it does, and whether in more than one word."""
    noticed: tuple[Noticed, ...]
    things: Mapping[str, Place]
    """The nouns of what the reader names, each with where it stands last."""

    @classmethod
    def of(cls, material: Material) -> _Story:
        """The story of one question."""
        told = sentences(" ".join(material.question.split()))
        kinds: defaultdict[int, list[tuple[Place, bool]]] = defaultdict(list)
        for one in told:
            for kind, place, is_long in IN_STORIES.places(one, range(len(KINDS))):
                kinds[kind].append((place, is_long))
        task = frozenset(forms(material.task_name))
        nouns = {forms(thing)[-1] for thing in material.case.things} - _HOMONYMS - task
        return cls(
            task=task,
            kinds=kinds,
            noticed=material.noticed,
            things={word: place_of(one, at, at) for one in told for at, word in enumerate(forms(one)) if word in nouns},
        )


_HOMONYMS: Final = frozenset(
    map(
        in_one_form,
        words_of(
            """key scale field point points line train state light table row head frame shot class map mark number word
            name value bank track cell network net tree root leaf branch node power degree order bar bit block board
            book case chain channel character code corner course cover cut date distance domain edge end fact figure
            form ground group hand index information label language law layer letter level list machine match matter
            measure memory mind mode model movement note object page part path pattern person piece place plan plane
            play plot position post print program question range rank rate record reference region rest result role
            round rule sample scene score second section sense sentence series set shape side sign signal size space
            speed stage step stem story stream structure style subject system task term test text thing time tool top
            trace turn type unit user version view voice wall wave way weight window world year month week day minute
            hour others picture sound noise color kind people"""
        ),
    )
)
"""What stories and papers call by the same word without speaking of the same."""


def _whole_name(text: str, start: int, end: int) -> str:
    """Some words with the noun they belong to, and all of a compound: `image rotation`, `high-frequency details`."""
    spans = spans_of(text)
    first = next(at for at, one in enumerate(spans) if one[0] >= start)
    last = max(at for at, one in enumerate(spans) if one[1] <= end)
    while last + 1 < len(spans) and _goes_on(text, first, last):
        last += 1
    if first == last and first and text[spans[first - 1][1] : spans[first][0]] == " ":
        first -= _may_describe(text[slice(*spans[first - 1])].casefold())
    while first and text[spans[first - 1][1] : spans[first][0]] == "-":
        first -= 1
    return text[spans[first][0] : spans[last][1]]


def _goes_on(text: str, first: int, last: int) -> bool:
    """Whether the word after some others belongs to them."""
    (_, end), (start, stop) = spans_of(text)[last : last + 2]
    following = text[start:stop].casefold()
    is_noun = following in _NOUNS or following.endswith(_OF_NOUNS)
    return text[end:start] == "-" or (text[end:start] == " " and last - first < 2 and is_noun)  # noqa: PLR2004 - so few


def _may_describe(word: str) -> bool:
    is_closed = word in FUNCTION_WORDS or word in _NEVER_DESCRIBES or word.endswith(("ly", "ing"))
    return not (is_closed or base_form(word) or number_of(word))


_OF_NOUNS: Final = ("tion", "sion", "ment", "ness", "ity", "ance", "ence", "tions", "sions", "ments", "ities")
_NOUNS: Final = words_of(
    """area areas audio class classes classifier condition conditions cue cues data decoder detail details effect
    effects encoder feature features field fields frame frames graph image images label labels level levels loss losses
    map maps mask masks model module movement movements network object objects pair pairs pattern patterns picture
    pictures point points prior priors prompt prompts region regions score scores sequence sequences signal signals
    space structure structures text token tokens type types vector vectors video videos view views"""
)
_NEVER_DESCRIBES: Final = words_of("authors several both different varied given explicit further extra new current")
