"""The beginning of a composed page: its title, the short answer, and section 1, the task."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from generator.answers.composing.answering import (
    EVERYWHERE,
    LEAST_WORTH,
    NO_METHOD,
    affinity,
    clauses_of,
    confession,
    doubted,
    hard_words,
)
from generator.answers.composing.condensing import (
    OF_OTHERS,
    POINTS_BACK,
    answering_limit,
    answering_step,
    general_answer,
    takes_up,
)
from generator.answers.composing.correcting import corrected
from generator.answers.composing.deciding import is_deed, readable_ways, readable_worth
from generator.answers.composing.generalizing import fits_the_case
from generator.answers.composing.material import cited, paragraph_of, said
from generator.answers.composing.observing import sure_effects, was_spared
from generator.answers.composing.questioning import verdict_in_short
from generator.answers.composing.varying import pick
from generator.answers.language.asking import indirect, without_plea
from generator.answers.language.english import (
    listed,
    lower_first,
    spoken,
    stem,
    stems,
    upper_first,
    word_count,
)
from generator.answers.language.prose import sentences, verbatim
from generator.answers.language.quantities import quantities
from generator.answers.language.wording import plainer
from generator.answers.matching.stating import item_tasks, named_tasks
from generator.answers.matching.voicing import ASKED
from generator.answers.reading.abstracts import cleaned
from generator.answers.reading.questions import to_reader
from generator.answers.reading.retelling import THE_METHOD
from generator.answers.reading.shortening import begun
from generator.answers.reading.stories import has_own_verb

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.answers.claims import Claim, Placed, Prose
    from generator.answers.composing.material import Material
    from generator.catalog.records import Item, Task

LONGEST_TITLE: Final = 90
MOST_WORDS_SHOWN: Final = 5
FEWEST_WORDS_SHOWN: Final = 2
_NO_QUOTES = str.maketrans("", "", '"“”')
FEWEST_IN_TITLE: Final = 3
MOST_IN_IDEA: Final = 32
_ASKS_OF_ORIGIN: Final = re.compile(r".*\bwhere\b.*\bfrom\b")
_OF_INVENTION: Final = re.compile(
    r"\b(?:invent\w*|guess\w*|made up|estimates?|likely|plausible|proof|evidence|diagnosis|sure|certain\w*"
    r"|scores?|percentage)\b"
)
"""How far a result can be trusted."""
OF_TRUTH: Final = 3.0
"""So much more answers who doubts, or asks where something is from, what says how far a result can be trusted."""
_POINTS_AT_STORY: Final = re.compile(r"(?=.*\b(?:it|that|there)\b)(?:\S+\s){1,4}\S+", re.IGNORECASE)
"""A few words that point at the story."""
_HANGS_ON: Final = re.compile(r"(?:although|because|since|which|that|who|where|when|while)\b", re.IGNORECASE)
_STORY_JOINT = re.compile(
    r"[,;:–—]\s+(?:(?:and|but|so|then)\s+)?|\s(?:and|but)\s(?=(?:the|it|my|our|we|I|an?|every|each)\b)"
)
_ASIDE = re.compile(r"\s\([^()]*\)")
_CLAUSE_START = re.compile(r"^|[.!?,;:–—-]\s+(?:(?:and|so|but|then) )?")
_TITLE_END = re.compile(r"[,;:–—]\s|\s(?:that|which|who|when|while|without|because|and|but)\s")
_HANGING: Final = re.compile(r"[,;:–—]?\s(?:and|but|or|so|then)$")
"""What a cut leaves of a clause: `Why does it blur, and`."""
MOST_CLAUSES: Final = 60
"""No question has more; a text of marks alone would."""


def title_of(material: Material) -> str:
    """The authored title, else the sentence of the question that asks, cut at a clause."""
    if material.evidence.question.title:
        return material.evidence.question.title
    case = material.case
    first = max(case.asked, key=lambda one: bool(indirect(one)), default="")
    asked = _with_story(without_plea(_as_put(first, material.question)), material.question)
    if not asked:
        return "A question without words"
    if len(asked) <= LONGEST_TITLE:
        return upper_first(asked)
    mark = "?" if case.asked else "…"
    whole = [_HANGING.sub("", asked[: found.start()]) for found in _TITLE_END.finditer(asked[:LONGEST_TITLE])]
    if whole := [one for one in whole if indirect(f"{one}?") or not case.asked]:
        return f"{upper_first(whole[-1])}{mark}"
    return f"{upper_first(asked[: LONGEST_TITLE - 1].rsplit(' ', 1)[0])}…"


def _with_story(asked: str, question: str) -> str:
    """A bare `How?` or `Where is it from?` with what was told last, which says of what."""
    is_bare = word_count(asked) < FEWEST_IN_TITLE
    if not (asked and (is_bare or _POINTS_AT_STORY.fullmatch(asked))):
        return asked
    whole = " ".join(question.split())
    at = whole.casefold().rfind(asked.casefold().rstrip(" ?."))
    before = sentences(_ASIDE.sub("", whole[: max(0, at)].rstrip(" .,;:–—-")))
    told = [one for one in before if not one.endswith("?")]
    last = next((one for one in reversed(told) if has_own_verb(one)), next(iter(told), "")).rstrip(" .!?")
    parts = [last, *reversed([part for part in _STORY_JOINT.split(last) if has_own_verb(part)])]
    titles = [f"{upper_first(part)}. {upper_first(asked)}" for part in parts if part and not _HANGS_ON.match(part)]
    return next((one for one in titles if len(one) <= LONGEST_TITLE), titles[0] if is_bare and titles else asked)


def _as_put(asked: str, question: str) -> str:
    """What is asked in the asker's own person: `Can I give this to the police?`."""
    text = " ".join(question.split())
    for start in islice(_CLAUSE_START.finditer(text), MOST_CLAUSES):
        if upper_first(to_reader(rest := text[start.end() :])) == asked or rest == asked:
            return rest
        first = sentences(rest)[0]
        if upper_first(to_reader(first)) == asked:
            return first
    return asked or text


def in_short(material: Material) -> Prose:
    """At most three sentences: the task and how such models do it, what answers, and what stays open or to be doubted.

    What the record of a task says is told only where it fits the case.
    """
    if material.telling and material.telling[0].explained:
        return paragraph_of(_called(material), _of_explained(material.telling[0], material, _own_limit(material)))
    how = _how(material)
    both = _joined(*how[:2]) if len(how) > 1 and not OF_OTHERS.match(how[1]) else ""
    opening = _called_and_done(both or how[0], material) if how else _called(material)
    work = _decided(material) or (None if material.task else next(iter(_of_a_work(material)), None))
    answer = work or _nearest(how[2:] if both else how[1:], material)
    told = [*([answer] if answer else []), *_at_last(material)]
    return paragraph_of(opening, told or list(_at_least(material)))


def _at_least(material: Material) -> Iterator[Claim]:
    """What the short answer tells where nothing meets the question: a limit of such models, else what a work does."""
    if limit := _limit(material):
        yield _general(limit)
    elif work := _plainest(material):
        yield work


def _how(material: Material) -> list[str]:
    """How such models do it in general, as far as it fits the case; nothing that points back at what does not."""
    kept: list[str] = []
    is_left_out = False
    idea = _alone(material.task.idea) if material.task else []
    for one in idea:
        is_left_out = not fits_the_case(one, material) or (is_left_out and bool(_ON_THAT.match(one)))
        kept += [] if is_left_out else [one]
    return kept if kept[:1] and kept[0] in idea[:MOST_BEGINNINGS] and not OF_OTHERS.match(kept[0]) else []


MOST_BEGINNINGS: Final = 2
"""What comes later of how such models work is no beginning."""
_ON_THAT: Final = re.compile(
    rf"{POINTS_BACK.pattern}|(?:On|In|From|At|With|Of) (?:that|these|those|both)\b|(?:It|Its)\b"
)


def _at_last(material: Material) -> list[Claim]:
    """How far to trust what came out; else the limit that meets the question, else what stays open of the one case."""
    confessed, verdict, reason = _own_limit(material), verdict_in_short(material), _reason(material)
    limit = reason or _limit(material)
    if doubted(material) and (confessed or _OF_INVENTION.search(limit)):
        return [confessed or _verdict(limit, material)]
    limit = _limit(material) if verdict else limit
    is_met = affinity(limit, material) >= LEAST_OF_A_LIMIT or any(map(_WHY_IT_FAILS.search, material.case.asked))
    is_met = is_met or bool(_asks_of_origin(material) and _OF_INVENTION.search(limit))
    if confessed or (limit and (is_met or limit == reason)):
        return [confessed or _general(limit)]
    return verdict


_WHY_IT_FAILS: Final = re.compile(
    r"\bwhy\b(?!.*\b(?:stays?|same|still|keeps?|kept|better|well|knows?)\b)", re.IGNORECASE
)
"""Whoever asks why something goes wrong is told where such models fail."""


def _nearest(how: list[str], material: Material) -> Claim | None:
    """What comes nearest to what is asked of the rest of how it is done; only what follows at once may point back.

    What only some versions do is told where it is asked.
    """
    of_some = [one for one in how if OF_OTHERS.match(one) or _OF_SOME.match(one)]
    own = [one for one in how if not _ANOTHER.match(one) and (one not in of_some or takes_up(one, material))]
    others = [one for one in own[1:] if takes_up(one, material) and not POINTS_BACK.match(one)]
    first = [one for one in own[:1] if one == how[0] or not POINTS_BACK.match(one)]
    best = max([*first, *others], key=lambda one: (affinity(one, material), one in first), default="")
    return said(verbatim(best), "general") if best else None


LEAST_OF_A_LIMIT: Final = 1.0
"""A limit that takes up less of the question is not told at the top."""
_ANOTHER: Final = re.compile(r"(?:Another|Others?|The other|(?:A|The) (?:second|third|fourth))\b")
"""How a sentence begins that counts on from one before."""
_OF_SOME: Final = re.compile(r"(?:[\w-]+ ){1,3}versions\b")


def _joined(first: str, second: str) -> str:
    """Two short sentences as one; empty if it would be too long, or has halves already."""
    whole = f"{first.rstrip('.')}; {lower_first(second)}"
    return whole if word_count(whole) <= MOST_IN_IDEA and whole.count(";") == 1 else ""


def _verdict(limit: str, material: Material) -> Claim:
    """What such models make up, after the short word on a doubt that follows from it."""
    doubt = doubted(material)
    if not (_IS_SO.match(doubt) and _OF_INVENTION.search(limit)):
        return _general(limit)
    word = "That may be" if _OF_FAILING.search(doubt) else "Not for certain"
    return said(f"{word}: in general, {lower_first(verbatim(limit))}", "general")


def _general(text: str) -> Claim:
    return said(f"In general, {lower_first(verbatim(text))}", "general")


_IS_SO: Final = re.compile(r"whether (?!you (?:should|can|may)\b)(?!.*\breally (?!\w+$))")
"""How a doubt begins on what came out, and not on what to do or whether such a thing can be."""
_OF_FAILING: Final = re.compile(
    r"\b(?:wrong|ma[dk]\w* \w* ?up|invent\w*|guess\w*|fake|worry|imagin\w*|only|just|trick)\b"
)


def _decided(material: Material) -> Claim | None:
    """The decisive step of a given work and whose it is, if it takes up what is asked without a term of the field."""
    step = material.decisive
    if step is None or not step.is_near or hard_words(step.text, material.evidence.terms):
        return None
    return cited(step.item, _as_of_a_given(step.text, material.told[step.item.id].name), in_quotes=False)[0]


def _as_of_a_given(text: str, name: str) -> str:
    """`StampNet reads the rim` as `One of the given works, StampNet, reads the rim`."""
    one = "one of the given works"
    called = one if name == THE_METHOD or name in text else f"{name}, {one}"
    if text.startswith(f"{name} "):
        return f"{upper_first(one)}, {name}, {text.removeprefix(f'{name} ')}"
    for who in ("The authors ", "The method "):
        if text.startswith(who):
            return f"{who}of {one}{'' if name == THE_METHOD else f', {name},'} {text.removeprefix(who)}"
    return f"In {called}, {lower_first(text)}"


def _reason(material: Material) -> str:
    """Why what is asked about comes about in such models; empty if no effect is surely asked about."""
    asked = (one for one in sure_effects(material) if one.is_asked and not was_spared(one))
    return next((_in_one(sentences(one.effect.meaning)) for one in asked), "")


def _in_one(told: Sequence[str]) -> str:
    """Short sentences as one, else the first."""
    whole = "; ".join([told[0].rstrip("."), *map(lower_first, told[1:])])
    return whole if len(told) > 1 and word_count(whole) <= MOST_IN_IDEA else told[0]


def _limit(material: Material) -> str:
    """The limit of such models that comes nearest to what is asked; for whoever doubts, what they make up."""
    is_of_truth = bool(doubted(material)) or _asks_of_origin(material)
    limits = [one for one in _alone(material.task.limits if material.task else "") if fits_the_case(one, material)]
    worths = {
        one: affinity(one, material) + OF_TRUTH * (is_of_truth and bool(_OF_INVENTION.search(one))) for one in limits
    }
    return max(limits, key=worths.__getitem__, default="")


def _asks_of_origin(material: Material) -> bool:
    return any(map(_ASKS_OF_ORIGIN.match, (*clauses_of(material), *map(lower_first, material.case.asked))))


def _own_limit(material: Material) -> Claim | None:
    """What the first work says against itself, where it meets what is asked."""
    found = confession(material)
    is_met = found and (doubted(material) or affinity(found[1], material) >= LEAST_WORTH)
    return cited(*found, in_quotes=False)[0] if found and is_met else None


def _of_explained(item: Item, material: Material, confessed: Claim | None) -> list[Claim]:
    """What an explained work does; then, where somebody doubts, what settles it, else what answers best."""
    told = cited(item, material.told[item.id].gist.translate(_NO_QUOTES))
    if material.task_name and material.placing(item) != "direct":
        return [*told, *cited(item, _with_name(material.placed[item.id], item, material))]
    if confessed and doubted(material):
        return [*told, confessed]
    general = general_answer(item, material)
    if limit := answering_limit(item, material):
        return [*told, *cited(item, limit)]
    if step := answering_step(item, material, general):
        return [*told, *_as_answer(item, step, material)]
    general = re.sub(r"^It (?=[a-z])", "Such a model ", general.rstrip("."))
    return [*told, *([said(f"In general, {lower_first(verbatim(general))}.", "general")] if general else [])]


def _with_name(placed: Placed, item: Item, material: Material) -> str:
    """`Does not enlarge it` as `MIMO-UNet does not enlarge it`; of a longer reason, what sets the work apart."""
    apart = upper_first(placed.apart or placed.why)
    return f"{material.told[item.id].name} {lower_first(apart)}" if apart.startswith("Does not") else apart


def _called_and_done(how: str, material: Material) -> Claim:
    """The name of the task, and how models do it in general."""
    name = verbatim(material.task_name)
    return said(f"What you describe is called {name}: in general, {lower_first(verbatim(how))}", "general")


def _called(material: Material) -> Claim:
    name = verbatim(material.task_name)
    if not name:
        return said("What you describe fits no known task for sure, so this page keeps to what the given works say.")
    if material.task:
        return said(f"What you describe is called {name}: the aim is to {_aim(material.task)}.")
    by = "by the works that were given for your question"
    return said(f"What you describe is called {name} {by}{_callers(material)}.", "source")


def _aim(task: Task) -> str:
    """What a task is for, as the end of a sentence without its period."""
    return lower_first(verbatim(task.definition.rstrip(".")))


def _callers(material: Material) -> str:
    """The citation of the works that give a task its name."""
    given = material.telling or [item for item in material.evidence.items if item.summary]
    works = [item for item in given if material.recognition.called in item.name.casefold()]
    return f" [{'; '.join(f'@{item.id}' for item in (works or given)[:2])}]"


def _of_a_work(material: Material) -> list[Claim]:
    """Where no record says how it is done: what works say that it is, and what one of them does in plain words."""
    defined = next(_definitions(material), None)
    does = _plainest(material)
    return [one for one in (defined, does) if one]


def _plainest(material: Material) -> Claim | None:
    """The statement of the first works with the fewest hard words that takes up most of the question; no figures."""
    works = [(item, material.told[item.id]) for item in material.telling[:MOST_LOOKED_AT]]
    told = [(item, text) for item, work in works for text in (work.gist, *(step[0] for step in work.steps))]
    fit = [(item, text) for item, text in told if not (quantities(text) or NO_METHOD.search(text))]
    ways = [(item, way) for item, text in fit for way in readable_ways(text, material.told[item.id].name, material)]
    deeds = [(item, way) for item, way in ways if is_deed(way) and not hard_words(way, material.evidence.terms)]
    deeds = [(item, way) for item, way in deeds if (stems(way) - EVERYWHERE) & stems(material.question)]
    best = max(deeds, key=lambda one: readable_worth(one[1], material.told[one[0].id].name, material), default=None)
    if best is None:
        return None
    item, text = best
    return cited(item, _as_of_a_given(text, material.told[item.id].name), in_quotes=False)[0]


def _definitions(material: Material) -> Iterator[Claim]:
    """What works on a task that no record describes say that it is: `Sound localization aims to ...`."""
    opens = re.compile(rf"(?:The task of )?{re.escape(material.task_name)}(?: \([^)]*\))?,? {_DEFINES}", re.IGNORECASE)
    for item in material.known("direct") if material.task_name else ():
        for sentence in sentences(cleaned(item.summary.text))[:MOST_LOOKED_AT] if item.summary else ():
            if opens.match(sentence) and (told := begun(plainer(sentence), LONGEST_DEFINITION)):
                yield from cited(item, told, in_quotes=False)


MOST_LOOKED_AT: Final = 3
LONGEST_DEFINITION: Final = 180
_DEFINES: Final = (
    r"(?:aims|seeks|refers|involves|means|is (?:the|an?) (?!(?:\w+ )?(?:challeng|problem|fundamental|vital|key|pivotal"
    r"|crucial|essential|important|critical|core|central)))"
)
"""How a sentence goes on that says what a thing is, and not how much it matters."""


def _alone(text: str | None) -> list[str]:
    """The sentences of a record, long ones of two halves up to their semicolon."""
    return [_first_half(one) for one in sentences(" ".join((text or "").split()))]


def _as_answer(item: Item, step: str, material: Material) -> list[Claim]:
    """A step that says whose it is: `In StampNet, an encoder reads the stamp`."""
    text, name = step.translate(_NO_QUOTES), material.told[item.id].name
    is_named = name in text or " ".join(text.split()[:2]) in item.name
    return cited(item, text if is_named else f"In {name}, {lower_first(text)}", in_quotes=False)


def _first_half(sentence: str) -> str:
    """A long sentence of two halves up to its semicolon."""
    first, joint, _ = sentence.partition("; ")
    return f"{first}." if joint and word_count(sentence) > MOST_IN_IDEA else sentence


def task_section(material: Material) -> Prose:
    """Section 1: what the person did, saw and asks, the standard name of it, and what points there."""
    story = [said(verbatim(one)) for one in _told(material)]
    asked = " ".join(map(upper_first, material.case.asked))
    questions = [said(f"{pick(material, 'You ask', 'What you want to know')}: {verbatim(asked)}")] if asked else []
    return (
        *paragraph_of(story, questions, corrected(material)),
        *paragraph_of(_named(material)),
        *paragraph_of(_pointers(material)),
    )


def _told(material: Material) -> list[str]:
    """The story without what is only of the person; of a very long one, what tells least goes, never the event."""
    case = material.case
    kept = [one for one in case.told if not _OF_THE_PERSON.fullmatch(one)]
    event = stems(f"{case.given} {case.came} {' '.join(case.asked)}")
    worth = {one: len(stems(one) & event) + 2 * sum(figure in one for figure in case.figures) for one in kept}
    worth.update({one: max(1, worth[one]) for one in kept if one == case.leads_over})
    for one in sorted(kept, key=worth.__getitem__):
        after = kept[kept.index(one) + 1 :][:1]
        is_needed = any(map(_NEEDS_WHAT_STANDS_BEFORE.match, after))
        if sum(map(word_count, kept)) > MOST_WORDS_TOLD and len(kept) > 1 and not is_needed:
            kept.remove(one)
    return kept


_OF_THE_PERSON: Final = re.compile(
    r"(?:You(?:['’]re| are) (?!.*\b(?:now|suddenly)\b)(?:only |just |already )?(?:\d\d|an? [\w -]+?)"
    r"|(?:He|She)(?:['’]s| is) (?:only |just |already )?\d\d)(?: (?:years )?old)?"
    r"(?:,? (?:and )?(?:you|s?he|has) [^,;]+)*[.!]+"
)
"""Who somebody is: `You're 88.`, `You're a carpenter, you don't believe in crystal balls.`"""
_NEEDS_WHAT_STANDS_BEFORE: Final = re.compile(
    r"(?:And |But |So |Then )?(?:it|they|he|she|this|that|these|those|the (?:same|other|second)|both|half|one"
    r"|an? \w+ later)\b",
    re.IGNORECASE,
)
"""How a sentence begins whose subject stands in the one before."""


MOST_WORDS_TOLD: Final = 120


def _named(material: Material) -> Iterator[Claim]:
    name, task = verbatim(material.task_name), material.task
    if not name:
        yield said(
            "Neither your words nor the given titles settle which task this is, so none is named here.", "absence"
        )
    elif task is None:
        yield said(f"The works that were given call this *{name}*{_callers(material)}.", "source")
    else:
        opening = pick(
            material,
            "The usual name is *{name}*",
            "The field calls it *{name}*",
            "Specialists call this *{name}*",
            "This is known as *{name}*",
        )
        is_told = not task.idea or (material.telling and material.telling[0].explained)
        yield said(f"{opening.format(name=name)}{'' if is_told else f': the aim is to {_aim(task)}'}.")


def _pointers(material: Material) -> Iterator[Claim]:
    """What spoke for the task, and the neighbor that it is not."""
    meant = stems(_meant(material.task)) if material.task else frozenset()
    words = [word for word in material.recognition.words if stem(word) in meant]
    words = words[:MOST_WORDS_SHOWN]
    if len(words) >= FEWEST_WORDS_SHOWN:
        marked = listed([f"*{verbatim(word)}*" for word in words])
        yield said(
            pick(material, "The words {w} point to it.", "What points there: {w}.", "Your words {w} say so.").format(
                w=marked
            )
        )
    yield from _other_half(material)
    yield from _not_a_neighbor(material)


def _other_half(material: Material) -> Iterator[Claim]:
    """The second task that a question asks of, where an explained work that helps is on that one."""
    accounts = [item.explained for item in material.known("direct") if item.explained and not item.recommended]
    others = [one.tasks[0] for one in accounts if one.tasks and material.task and material.task.id not in one.tasks]
    for other in others:
        if material.vocabulary.weigh(material.question).get(other, 0.0) >= ASKED:
            name = verbatim(spoken(material.evidence.tasks[other].name))
            yield said(f"Your words point to *{name}* as well.")
            return


def _meant(task: Task) -> str:
    """What a task is called and said to be."""
    return " ".join([task.name, *task.aliases, task.definition])


def _not_a_neighbor(material: Material) -> Iterator[Claim]:
    """What the task is not, where a recommended model is for that neighbor, or the question has its name."""
    task = material.task
    beside = [item for item in material.recommended if material.placing(item) != "direct" and not item.explained]
    given = {_own_task(item, material) for item in beside} | material.vocabulary.named(material.question).keys()
    for neighbor in task.neighbors if task else ():
        if neighbor.task in given:
            other = spoken(material.evidence.tasks[neighbor.task].name)
            yield said(
                f"In general, {verbatim(other)} is something else: it {verbatim(neighbor.difference)}.", "general"
            )
            return


def _own_task(item: Item, material: Material) -> str:
    """The id of the task that a work or a name is most about; empty if none is known."""
    own = (item_tasks if item.summary or item.explained else named_tasks)(item, material.vocabulary)
    return max(sorted(own), key=own.__getitem__, default="")
