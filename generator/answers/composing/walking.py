"""Section 2 of a composed page: the reader's own example on its way from input through the model to output."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.claims import Points, claims_of
from generator.answers.composing.answering import (
    EVERYWHERE,
    asks_of_learning,
    confession,
    hard_words,
    limits_of,
    open_limit,
    spoken_of,
)
from generator.answers.composing.background import set_out_from, trouble_named
from generator.answers.composing.choosing import best_steps, in_turn, prepares
from generator.answers.composing.material import cited, paragraph_of, said
from generator.answers.composing.tying import MEASURED_ON, lead_ins
from generator.answers.language.clauses import is_clause, verb_of, without_asides
from generator.answers.language.defining import fields_of, fits
from generator.answers.language.english import listed, lower_first, stems, upper_first, word_count
from generator.answers.language.prose import sentences, verbatim
from generator.answers.language.quantities import quantities
from generator.answers.language.wording import plainer
from generator.answers.matching.contrasting import DOUBTFUL
from generator.answers.matching.model_names import name_parts
from generator.answers.matching.recognizing import abbreviations_of, stated_purpose
from generator.answers.reading.retelling import THE_METHOD
from generator.answers.reading.shortening import begun, ends_of
from generator.answers.reading.wholeness import points_back
from generator.catalog.records import Flow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.answers.claims import Claim, Prose
    from generator.answers.composing.material import Material
    from generator.answers.reading.telling import Told
    from generator.catalog.records import Item

MOST_BOXES: Final = 4
MOST_OF_EXPLAINED: Final = 6
"""An editor's steps stand on one another, so all of them are shown."""
FEWEST_BOXES: Final = 2
LONGEST_GENERAL: Final = 45
FEWEST_IN_BOX: Final = 5
LONGEST_LABEL: Final = 120
LONGEST_STORY: Final = 200
LONGEST_BOX: Final = 110
LONGEST_USUAL: Final = 140
LONGEST_WHOLE: Final = 158
"""A whole thought may be longer than a cut one."""
STEPS_OF_MAIN: Final = 5
STEPS_OF_OTHERS: Final = 3
SENTENCES_OF_MAIN: Final = 6
"""Of a summary so many sentences are told at most, of the others `STEPS_OF_OTHERS`."""
LEAST_TROUBLE: Final = 2.5
"""Less of what goes wrong with others is as a rule none of what went wrong with the reader."""
MOST_MEANINGS: Final = 1
MOST_TOLD: Final = 2
"""How many works the model part tells; the rest are told among the related ones."""
LONGEST_NAME_IN_STEPS: Final = 9
_MEDIA: Final = {
    "picture": r"images?|photos?|photographs?|pictures?",
    "video": r"videos?|clips?|footage|frames",
    "sound": r"audio|recordings?|speech|sounds?|songs?|waveforms?|utterances?|mixtures?",
    "text": r"texts?|sentences?|(?:text )?prompts?|documents?|quer(?:y|ies)|instructions?",
    "numbers": r"(?:time )?series|history",
    "space": r"point clouds?|scans?",
}
_INPUT_PATTERNS: Final = {
    medium: re.compile(
        r"\b(?:(?:the|an?|each|every|any|all|input|given)\s)?(?:(?!training|generat|produc|synthe|reference|clean|real"
        r"|ground|high|output|restor|rebuilt|recon|result|final|new|other|target|prior)[\w-]+\s){0,2}?"
        rf"(?:{nouns})(?=[,.;:)]|$|\s(?:of|from|into|is|are|to|with|and|by|in|at|on|as|that|which|for|than|through)\b)",
        re.IGNORECASE,
    )
    for medium, nouns in _MEDIA.items()
}
_TAKEN: Final = re.compile(
    r"\b(?:takes?|reads?|receives?|from|given|encod(?:es?|ing)|splits?|divides?|subdivides?|cuts?|transforms?|turns?"
    r"|restores?|brightens?|enlarges?|sharpens?|treats?|sees?|processes|segments?|converts?|maps?|embeds?"
    r"|conditions? on)\s+$"
    r"|\b(?:input|given|raw|noisy|single|degraded|blurry|user)\b",
    re.IGNORECASE,
)
"""What stands before, or in, the name of a thing that goes in."""
_TIED: Final = re.compile(r"\((?:your|in your case) ")
_OF_OTHERS: Final = re.compile(
    r"(?:Unlike|Instead|Compared|In contrast|Despite|While|Although)\b|[^\d]*\b(?:outperform|surpass|superior)"
)


def flow_of(material: Material) -> Flow:
    """The labels of the boxes, in the words of this case."""
    came = material.case.came or (
        f"in general: {material.task.gives}" if material.task else " ".join(material.case.asked[-1:]) or "an answer"
    )
    return Flow(input=_of_story(_went_in(material)), model=_boxes(material), output=_of_story(_without_joint(came)))


def _of_story(told: str) -> str:
    """What was told as a label: as many whole parts of it as fit, else what fits of the first."""
    ends = [found.start() for found in _PART_ENDS.finditer(told)]
    whole = next((told[:end] for end in reversed([*ends, len(told)]) if end <= LONGEST_STORY), "")
    return verbatim(upper_first(whole)) if whole else _label(told)


_PART_ENDS: Final = re.compile(r"; |,? and (?=(?:it|the|your|he|she|they|now)\b)")


def _went_in(material: Material) -> str:
    """What was surely put in, else what such models take."""
    usual = f"in general: {material.task.takes}" if material.task else "your question"
    return material.case.did or material.case.given or _taken_first(material) or usual


def _taken_first(material: Material) -> str:
    """What the first work in the flow takes, by its editor; empty if none says it."""
    works = in_turn(material.telling[:2], material)
    takes = material.told[works[0].id].takes if works else ""
    return re.split(r"[;(,]", takes)[0].strip()


def _boxes(material: Material) -> tuple[str, ...]:
    works = material.telling
    silent = [
        _label(_known_by_name(item, material))
        for item in material.recommended
        if not (material.told[item.id].gist or material.namesake(item))
    ]
    if not works:
        return (*silent[:MOST_BOXES], *_general_boxes(material)) or ("Nothing was given",)
    main = works[0]
    steps = best_steps(main, material, _most_of(main, 0))
    if main.explained:
        shown = [_telling(step) for step in _of_use(steps, main, material)]
    else:
        boxes = [box for step in steps for text in step if (box := _in_box(text))]
        shown = boxes[: MOST_BOXES - len(silent[:1])]
    if len(shown) < FEWEST_BOXES:
        gist = material.told[main.id].gist
        shown = [gist if main.explained else _in_box(gist), *shown]
    shown = [*(material.told[item.id].gist for item in works[1:2] if prepares(item, main, material)), *shown]
    told = list(map(_label, filter(None, shown[:MOST_OF_EXPLAINED])))
    told = told or _general_boxes(material) or [_label(material.told[main.id].gist)]
    return tuple(dict.fromkeys((*silent[:1], *told)))


def _general_boxes(material: Material) -> list[str]:
    """What such models do, where no given work says what it does in words that fit a box."""
    told = (begun(one.rstrip("."), LONGEST_LABEL) for one in _idea(material)[:2])
    return [f"In general: {lower_first(verbatim(one))}" for one in told if one]


def _known_by_name(item: Item, material: Material) -> str:
    """All that is known of a model without a summary, and whose steps stand in for its own."""
    purpose = stated_purpose(item, material.vocabulary, abbreviations_of(material.evidence))
    known = f"{item.name}: {f'by its name for {purpose}' if purpose else 'only its name was given'}"
    if not material.telling:
        return known
    return f"{known}; the steps are those of {material.called(material.telling[0]).replace('*', '')}"


def _of_use(steps: list[tuple[str, ...]], item: Item, material: Material) -> list[tuple[str, ...]]:
    """An editor's steps on the way of what was put in; training too, where it is asked about or little else happens."""
    if not item.explained or asks_of_learning(material):
        return steps
    use = [step for step in steps if not material.told[item.id].is_of_making(step)]
    return use if len(use) > FEWEST_BOXES else steps


@lru_cache(maxsize=4096)
def _in_box(text: str) -> str:
    """A sentence of a summary that says by itself what is done to what, short enough for a box; empty without one."""
    bare = text.strip('"')
    if points_back(bare) or _NO_DEED.match(bare):
        return ""
    told = begun(bare if bare != text else plainer(text), LONGEST_BOX)
    fits = word_count(told) >= FEWEST_IN_BOX and is_clause(told) and not _ends_in_verb(told)
    return (f'"{told}"' if bare != text else told) if fits else ""


def _ends_in_verb(text: str) -> bool:
    """Whether a sentence was cut before what its verb asks for."""
    found = verb_of(text)
    return found is not None and text.endswith(f" {found[0]}")


_NO_DEED: Final = re.compile(
    r"(?:The authors|We|There (?:is|are)|The (?:aim|start|idea))\b|.*\b(?:[Tt]hese|the authors)\b"
)
"""How a sentence begins that tells what authors do and not their model."""


def _telling(step: tuple[str, ...]) -> str:
    """The sentence of a step that stands for it in a box: not the one that only announces what follows."""
    text = step[1] if len(step) > 1 and word_count(step[0]) < FEWEST_IN_BOX else step[0]
    return _BY_DOING.sub("", text)


_BY_DOING: Final = re.compile(r"^(?:(?:They|It) do(?:es)? so|This happens) by ")


def _label(text: str) -> str:
    """A text short enough for a box: whole, or without what only adds to it."""
    text = verbatim(upper_first(text.strip().rstrip(".")))
    if len(text) <= LONGEST_LABEL:
        return text
    short = without_asides(text)
    ways = (short, *ends_of(short), short.partition("; ")[0])
    fitting = (one for most in (LONGEST_USUAL, LONGEST_WHOLE) for one in ways if len(one) <= most)
    return next(fitting, "") or begun(text, LONGEST_WHOLE) or f"{text[: LONGEST_LABEL - 1].rsplit(' ', 1)[0]}…"


def input_part(material: Material) -> Prose:
    """What went in, in the reader's words where that is sure, and what the works take, else what such models take."""
    put_in = verbatim(material.case.did or material.case.given)
    claims = [said(f"What goes in: {put_in}.")] if put_in else []
    works = [item for item in in_turn(material.telling[:2], material) if material.told[item.id].takes]
    for item in works:
        told = material.told[item.id]
        claims += cited(item, f"{told.name} takes {_as_object(told.takes)}")
    usual = material.task.takes if material.task and not works else ""
    if usual and (not put_in or " and " in usual):
        claims.append(said(f"In general, this goes in: {verbatim(usual)}.", "general"))
    return paragraph_of(claims)


def _as_object(phrase: str) -> str:
    return lower_first(re.sub(r"^(?:It )?(?:takes|needs)\s", "", phrase, flags=re.IGNORECASE))


def model_part(material: Material, told_before: Prose) -> Prose:
    """The recommended models by their names, what such models do in general, then the works that tell the inside."""
    blocks: list[Prose] = [
        paragraph_of(_by_names(material), _nearest(material)),
        paragraph_of(_general(material, told_before)),
    ]
    works = told_here(material)
    walks = [
        _decisive_first(best_steps(item, material, _most_of(item, place)), item, material)
        for place, item in enumerate(works)
    ]
    told = {
        item.id: _walk(item, steps, leads, material, is_main=item is works[0])
        for item, steps, leads in zip(works, walks, lead_ins(walks, material), strict=True)
    }
    blocks += [told[item.id] for item in in_turn(works, material)] if works else []
    return tuple(block for prose in blocks for block in prose)


def _decisive_first(steps: list[tuple[str, ...]], item: Item, material: Material) -> list[tuple[str, ...]]:
    """The steps of a work, the one first that the short answer tells."""
    decisive = material.decisive
    if decisive is None or decisive.item is not item:
        return steps
    first = [step for step in material.told[item.id].steps if step[0] == decisive.told]
    return [*first, *(step for step in steps if step not in first)]


def _most_of(item: Item, place: int) -> int:
    """How many steps, or sentences of a summary, are told of the work in a place."""
    return STEPS_OF_MAIN if item.explained else STEPS_OF_OTHERS if place else SENTENCES_OF_MAIN


def _nearest(material: Material) -> Iterator[Claim]:
    """That those told at length are beside the task, where no given work is on it, and what tells each from it."""
    if not material.task_name or not material.telling or material.known("direct"):
        return
    names, task = listed([material.called(item) for item in material.telling]), verbatim(material.task_name)
    several = len(material.telling) > 1
    beside = f"{'stand' if several else 'stands'} beside"
    if _is_none_likely(material):
        nearest = f"what comes nearest, {names}, {beside} it"
        yield said(f"No given summary is on {task} itself; {nearest}.", "absence")
    else:
        yield said(f"{upper_first(names)} {beside} {task}.", "absence")
    yield from (claim for item in material.telling for claim in _apart(item, material))


def _is_none_likely(material: Material) -> bool:
    """Whether no work that says more than its name may be on the task after all."""
    known = (item for item in material.evidence.items if material.told[item.id].gist)
    return all(material.placed[item.id].chance < LIKELY for item in known)


LIKELY: Final = 0.3
"""Of 15 pages whose likeliest work is below this, editors had a work on the task on two, which named another task."""


def _apart(item: Item, material: Material) -> Iterator[Claim]:
    """What tells a work from the question, with its name for `that`."""
    tail, name = material.placed[item.id].apart, upper_first(material.called(item))
    if tail.startswith("that "):
        own = tail.removeprefix("that ").partition(", and you ask about ")[0]
        yield said(f"{name} {verbatim(own)} [@{item.id}].", "source")
    elif tail and not tail.startswith("its "):
        yield said(f"{name} is of another kind.", "absence")
        yield said(f"In general, {verbatim(tail)}.", "general")


def told_here(material: Material) -> list[Item]:
    """The works whose inside the model part tells: the recommended ones and, if these are silent, the best related.

    What may not be on the task after all stands in second place no more than among the related works.
    """
    works = material.telling[: max(MOST_TOLD, sum(item.recommended for item in material.telling))]
    is_sure = [
        not material.is_weighed or one.recommended or material.placed[one.id].chance >= DOUBTFUL for one in works
    ]
    return [one for at, one in enumerate(works) if at == 0 or is_sure[at]]


def _by_names(material: Material) -> Iterator[Claim]:
    """What the names of models without a summary state, and whose account stands in for the one that is missing."""
    silent = []
    for item in material.recommended:
        if material.told[item.id].gist:
            continue
        if kin := _by_given_name(item, material):
            yield kin
        else:
            silent.append(item)
            decoded = _decoded(item, material)
            yield said(decoded, "name" if decoded.startswith("By its name") else "absence")
            yield from _parts_heard_elsewhere(item, material)
    if silent:
        yield said(_unsummarized(silent, material), "absence")


def _unsummarized(silent: list[Item], material: Material) -> str:
    """That nothing was given on the inside of some models, and where the account below comes from."""
    names = listed([material.called(item) for item in silent]) if len(material.recommended) > 1 else "it"
    told = [material.called(item) for item in told_here(material)]
    inside = "its inside is" if len(silent) == 1 else "their insides are"
    below = f"; the account below is that of {listed(told)}" if told else f", so {inside} not described"
    return f"No summary came with {names}{below}."


def _by_given_name(item: Item, material: Material) -> Claim | None:
    """A model without a summary whose name is that of a given paper."""
    paper = material.namesake(item)
    if paper is None or material.placing(paper) == "not":
        return None
    name = material.told[paper.id].name
    what = f"By its name, the recommended model {item.name} belongs to {name}, whose summary was given"
    return said(f"{verbatim(what)} [@{paper.id}].", "source")


def _decoded(item: Item, material: Material) -> str:
    """What a name states of the task; nothing where it states none."""
    purpose, name = (
        verbatim(stated_purpose(item, material.vocabulary, abbreviations_of(material.evidence))),
        verbatim(item.name),
    )
    if not purpose:
        return f"The model recommended to you is {name}."
    sentence = f"By its name, the recommended model {name} is made for {purpose}"
    if re.search(r"stable[- ]?diffusion", item.name, re.IGNORECASE):
        sentence += " and belongs to the Stable Diffusion family"
    if material.task_name and material.placing(item) != "direct":
        sentence += f"; for {verbatim(material.task_name)}, which you ask about, it is not the obvious kind"
    return f"{sentence}."


def _parts_heard_elsewhere(item: Item, material: Material) -> Iterator[Claim]:
    """A name within a model's name that the summary of a work that helps uses as well: ConvNeXt, but not Large."""
    for part in (one for one in name_parts(item.name)[1:] if one.isalnum() and one[1:] != one[1:].lower()):
        for other in material.known("direct") + material.known("beside"):
            text = other.summary.text if other.summary else ""
            if len(part) > 3 and re.search(rf"\b{re.escape(part)}\b", text):  # noqa: PLR2004 - v2 and X4 stand anywhere
                where = f"also stands in what was given on {material.called(other)}"
                yield said(f"The {verbatim(part)} in that name {where} [@{other.id}].", "source")
                return


def _idea(material: Material) -> list[str]:
    return sentences(" ".join(material.task.idea.split())) if material.task and material.task.idea else []


def _general(material: Material, told_before: Prose) -> list[Claim]:
    """How such models work in general; nothing where a given work tells it and the short answer has said it."""
    idea = _idea(material)
    if not material.telling:
        return _in_general(idea)
    return _in_general(idea[:2]) if _unsaid(idea, told_before) == idea else []


def _in_general(texts: list[str]) -> list[Claim]:
    """General sentences, each under the words that say that it is one; two short ones are one sentence."""
    first, *others = [verbatim(one) for one in texts] or [""]
    while others and word_count(f"{first} {others[0]}") <= LONGEST_GENERAL and ";" not in f"{first}{others[0]}":
        first = f"{first.rstrip('.')}; {lower_first(others.pop(0))}"
    shown = [first, *others] if first else []
    return [said(one if at else f"In general, {lower_first(one)}", "general") for at, one in enumerate(shown)]


def _unsaid(texts: list[str], told_before: Prose) -> list[str]:
    """The sentences that were not told yet."""
    told = " ".join(claim.text for claim in claims_of(told_before)).casefold()
    return [one for one in texts if verbatim(one).casefold().rstrip(".") not in told]


def _walk(item: Item, steps: list[tuple[str, ...]], leads: list[str], material: Material, *, is_main: bool) -> Prose:
    """One work, step by step, with the reader's example in it."""
    gist = material.told[item.id].gist
    has_entry = any(lead.startswith("*Given") for lead in leads)
    if item.explained and not has_entry:
        ((gist, *_), *steps) = _with_example([(gist,), *steps], material.told[item.id], material)
    opening = paragraph_of(_in_its_turn(item, opened(item, gist, material), material))
    points = tuple(_points(item, steps, leads, material, is_main=is_main))
    if len(points) < 2:  # noqa: PLR2004 - one step is no list
        return paragraph_of(*(block.claims for block in opening), *points)
    return (*opening, Points(ordered=True, points=points))


def _in_its_turn(item: Item, claims: list[Claim], material: Material) -> list[Claim]:
    """What a work is, with the words that say when its turn comes where one prepares what the other takes."""
    main, *others = told_here(material)
    turn = "First" if prepares(item, main, material) else ""
    turn = "Then" if item is main and any(prepares(one, main, material) for one in others) else turn
    return [said(f"*{turn}:* {claims[0].text}", "source"), *claims[1:]] if turn else claims


def _points(
    item: Item, steps: list[tuple[str, ...]], leads: list[str], material: Material, *, is_main: bool
) -> Iterator[tuple[Claim, ...]]:
    """The steps as points; a few say first where on the reader's way they stand."""
    meanings = _meanings(item, steps, material) if is_main else {}
    for at, (step, lead) in enumerate(zip(_in_turn(steps), leads, strict=True)):
        first, *others = cited(item, *step)
        yield (said(f"{lead}{first.text}", "source"), *others, *meanings.get(at, ()))


def _in_turn(steps: list[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """The steps with `They` for the authors where the sentence before is of them too."""
    of_authors = False
    for step in steps:
        told = []
        for text in step:
            by_authors = text.startswith("The authors ")
            told.append(f"They {text.removeprefix('The authors ')}" if by_authors and of_authors else text)
            of_authors = by_authors or (of_authors and text.startswith("They "))
        yield tuple(told)


def _meanings(item: Item, steps: list[tuple[str, ...]], material: Material) -> dict[int, list[Claim]]:
    """For the steps of a summary in its authors' words, what the first hard words mean; an editor's steps are plain."""
    found: dict[int, list[Claim]] = {}
    known: set[str] = set()
    fields = fields_of(material.question, material.task.definition if material.task else "")
    for at, step in enumerate(steps) if not material.told[item.id].by_editor else ():
        used = hard_words(_carrying(step[0]), material.evidence.terms)
        used = [term for term in used if fits(term, fields) and not stems(term.term) & stems(material.task_name)]
        new = [term for term in used if term.id not in known and not quantities(term.meaning)][:1]
        for term in new if len(known) < MOST_MEANINGS else ():
            known.add(term.id)
            meaning = lower_first(sentences(" ".join(term.meaning.split()))[0])
            found[at] = [said(f"In general, *{verbatim(term.term)}* means {verbatim(meaning)}", "general")]
    return found


def _carrying(sentence: str) -> str:
    """A sentence up to what its verb does something to: what stands after that carries nothing."""
    verb = verb_of(sentence)
    at = sentence.find(f" {verb[0]} ") if verb else 0
    end = _AFTER_OBJECT.search(sentence, at + len(verb[0]) + 2) if verb and at > 0 else None
    return sentence[: end.start()] if end else sentence


_AFTER_OBJECT: Final = re.compile(
    r"[,;:]|\s(?:of|in|on|with|for|to|by|from|that|which|at|as|into|over|across|through|via|using|while|when|where)\b"
)


def opened(item: Item, gist: str, material: Material, *, least: float = LEAST_TROUBLE) -> list[Claim]:
    """What a work set out from and what it is; one without a name is called by its whole title.

    Args:
        item: the work.
        gist: what it is.
        material: everything that the page is composed from.
        least: how near to the question what it set out from must come to be told.
    """
    (claim,) = cited(item, gist)
    is_near = trouble_named(item, material) >= least
    cause, name = set_out_from(item, material) if is_near else "", material.told[item.id].name
    if name != THE_METHOD:
        set_out = f"{upper_first(verbatim(name))} sets out from this: {cause}"
        return [*([said(f"{set_out} [@{item.id}].", "source")] if cause else []), claim]
    title = material.called(item)
    if cause:
        set_out = f"The authors of {title} set out from this: {cause} [@{item.id}]."
        return [said(set_out, "source"), said(re.sub(r"^The authors(?= )", "They", claim.text), "source")]
    who = re.match(r"The (?:authors|method)(?= )", claim.text)
    told = f"{who[0]} of {title}{claim.text[who.end() :]}" if who else f"{upper_first(title)}: {claim.text}"
    return [said(told, "source")]


def _with_example(texts: list[tuple[str, ...]], told: Told, material: Material) -> list[tuple[str, ...]]:
    """The statements with the reader's own example at the first place that speaks of such a thing."""
    for at, statement in enumerate(texts):
        if not told.is_of_making(statement) and (bound := _bound(statement[0], material)) != statement[0]:
            return [*texts[:at], (bound, *statement[1:]), *texts[at + 1 :]]
    return texts


def _bound(text: str, material: Material) -> str:
    """A sentence with the reader's own example beside the general word for it: `the photo (here your scan)`."""
    given = material.case.given
    example = given if given and word_count(given) <= LONGEST_NAME_IN_STEPS else material.case.handle
    pattern = _INPUT_PATTERNS.get(material.case.medium)
    if not pattern or not example or '"' in example or example[:1].isdigit() or _TIED.search(text):
        return text
    for found in pattern.finditer(text):
        if _TAKEN.search(text[: found.start()]) or _TAKEN.search(found[0]):
            return f"{text[: found.end()]} (here {example}){text[found.end() :]}"
    return text


def output_part(material: Material, told_before: Prose) -> Prose:
    """What came out, what was measured, and what to keep in mind."""
    came = verbatim(_without_joint(material.case.came))
    claims = [said(f"What came out, as you tell it: {came}.")] if came else []
    for item in material.telling[:2]:
        told = material.told[item.id]
        if told.gives:
            claims += cited(item, f"{told.name} gives {lower_first(told.gives)}")
        claims += best_report(item, material) if item is material.telling[0] or not item.explained else []
    claims += _confessed(material)
    return (*paragraph_of(claims), *paragraph_of(_limits(material, told_before if claims else ())))


def _confessed(material: Material) -> list[Claim]:
    """What the first work told says against itself; of an editor's limits, the nearest is told with what stays open."""
    if main := next((item for item in material.telling[:1] if item.explained), None):
        told_later = open_limit(main, material)
        limits = [text for text in limits_of(main, material) if text != told_later]
        return [claim for text in limits[:1] for claim in cited(main, text)]
    found = confession(material)
    return cited(*found) if found else []


def best_report(item: Item, material: Material) -> list[Claim]:
    """The result that takes up most of the question among those with figures or with words for what was seen."""
    told = material.told[item.id]
    asked = stems(" ".join(material.case.asked)) - EVERYWHERE
    own = [one for one in told.reports if told.by_editor or not _OF_OTHERS.match(one)]
    reports = [one for one in own if told.by_editor or asked & stems(one) or spoken_of(one, material)]
    bare = [one for one in reports if (_GAIN.search(one) if told.by_editor else quantities(one))]
    reports = [
        one
        for one in reports
        if one not in bare or MEASURED_ON.search(one) or (asked & stems(one) and not told.by_editor)
    ]
    if told.by_editor and not asks_of_learning(material):
        reports = [one for one in reports if not told.is_of_making([one])]
    best = max(reports, key=lambda one: (spoken_of(one, material), bool(quantities(one))), default="")
    return cited(item, *best.split(". "))


_GAIN: Final = re.compile(r"\d dB\b")


def _without_joint(clause: str) -> str:
    """A clause without the word that tied it to the one before."""
    return re.sub(r"^(?:then|and|even|also|but)\s", "", clause.rstrip(".?!"), flags=re.IGNORECASE)


def _limits(material: Material, told_before: Prose) -> list[Claim]:
    """What such models give, where the reader does not say what came out, and what to keep in mind."""
    task = material.task
    if task is None:
        return []
    gives = [] if material.case.came else [f"This comes out: {task.gives}."]
    limits = sentences(" ".join((task.limits or "").split()))
    return _in_general([*gives, *_unsaid(limits, told_before)[:2]])
