"""The flow of a page: the labels of the boxes from input through the model to output."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Final

from generator.answers.composing.answering import asks_of_learning
from generator.answers.composing.choosing import in_turn, prepares, steps_told
from generator.answers.composing.framing import without_joint
from generator.answers.composing.generalizing import idea_of
from generator.answers.composing.slotting import in_own_words
from generator.answers.language.clauses import is_clause, verb_of, without_asides
from generator.answers.language.english import lower_first, spoken, stems, upper_first, word_count
from generator.answers.language.prose import verbatim
from generator.answers.language.wording import plainer
from generator.answers.reading.doing import deed_of
from generator.answers.reading.making import is_of_making
from generator.answers.reading.shortening import begun, ends_of
from generator.answers.reading.stories import QUOTED, WHOSE
from generator.answers.reading.things import MACHINES, medium_of
from generator.answers.reading.wholeness import points_back
from generator.answers.reading.working import at_work
from generator.catalog.records import Flow

if TYPE_CHECKING:
    from generator.answers.composing.material import Material
    from generator.catalog.records import Item


MOST_BOXES: Final = 4
MOST_OF_EXPLAINED: Final = 6
"""An editor's steps stand on one another, so all of them are shown."""
FEWEST_BOXES: Final = 2
FEWEST_IN_BOX: Final = 5
LONGEST_LABEL: Final = 120
LONGEST_PART: Final = 2
"""In words, of one of several things that models take."""
LONGEST_STORY: Final = 240
MOST_CUTS: Final = 20
"""A sentence with more places to end is none of an editor."""
GENERAL: Final = "In general: "
"""How a label begins that tells what such models do, take or give."""
_IN_GENERAL: Final = lower_first(GENERAL)
NOT_TOLD: Final = f"{GENERAL}an example like yours"
"""What goes in where neither the question nor a work says it."""
LONGEST_BOX: Final = 110
LONGEST_USUAL: Final = 140
LONGEST_WHOLE: Final = 158
"""A whole thought may be longer than a cut one."""


def flow_of(material: Material) -> Flow:
    """The labels of the boxes, in the words of this case."""
    usual = _given_first(material) or f"{_IN_GENERAL}{material.task.gives if material.task else 'an answer'}"
    came_out = came_out_of(material) or of_story(usual)
    return Flow(input=of_story(_went_in(material)), model=_boxes(material), output=came_out)


def came_out_of(material: Material) -> str:
    """What came out, in the reader's words; empty where the story does not tell it."""
    came = material.case.came.removeprefix(f"{material.case.given}, ")  # the box before has it
    return of_story(made(without_joint(came))) if came else ""


def of_story(told: str) -> str:
    """What was told as a label: as many whole parts of it as fit, else what fits of the first."""
    ends = [found.start() for found in _PART_ENDS.finditer(told)]
    whole = next((told[:end] for end in reversed([*ends, len(told)]) if end <= LONGEST_STORY), "")
    return verbatim(upper_first(whole)) if whole else _label(told)


def made(came: str) -> str:
    """What came out as a thing where somebody got or a machine made one: `a map` for `the app drew a map`."""
    return "; ".join(_MAKES.sub("", clause) for clause in came.split("; "))


_MAKES: Final = re.compile(
    rf"^(?:out c[ao]mes?|(?:you|it|{WHOSE} (?:[\w’'-]+ ){{0,3}}?(?:{'|'.join(sorted(MACHINES))}))"
    r" (?:now |then |just )?"
    r"(?:(?:got|received|get)(?: back)?|(?:gave|sent)(?: (?:you|it|him|her|them))?(?: back)?|handed back|returned"
    r"|drew|wrote(?: out)?"
    r"|made|printed|produced|showed(?: you)?|built|painted|delivered))"
    r" (?!.* an? \w+ each\b)(?=(?:an?|the next|one|two|three|four|five|six|ten|\d[\d,.]*) (?!of\b)[\w'’-]+"
    r"(?!(?:(?! in which ).)* and (?:it|says)\b))"
    r"(?!.* (?:into |of it\b))",
    re.IGNORECASE,
)
"""How a clause begins that names a new thing right after."""
_PART_ENDS: Final = re.compile(r"; |,? and (?=(?:it|he|she|they|now)\b)")


def _went_in(material: Material) -> str:
    """What was put in, else what such models take, else the medium that the question speaks of."""
    about = f"; in your case: {material.case.about}" if material.case.about else ""
    told = material.case.given and f"{material.case.given}{about}"
    if told or not material.task:
        named = named_medium(material.question)
        usual = f"{_IN_GENERAL}{named}{about}" if named else about.removeprefix("; ") or lower_first(NOT_TOLD)
        return told or _sensed(material) or _taken_first(material) or usual
    usual = f"{_IN_GENERAL}{one_of(material.task.takes, material.case.medium)}"
    return _taken_first(material) or f"{usual}{about}"


def _sensed(material: Material) -> str:
    """What a machine of the story perceives, where the story says that it listens or looks; else empty."""
    found = _PERCEIVES.search(" ".join(material.case.told))
    return f"by your story, what {lower_first(found['who'])} {_PERCEIVED[found['does'].casefold()]}" if found else ""


_PERCEIVED: Final = {"listens": "hears", "hears": "hears", "looks": "sees", "sees": "sees", "sniffs": "smells"}
_PERCEIVES: Final = re.compile(
    rf"\b(?P<who>(?:the|your) (?:[\w-]+ )?(?:robot|{'|'.join(sorted(MACHINES - {'thing', 'site', 'website'}))}))\b"
    rf"(?:(?! (?:I|you|he|she|they)\b)[^.:;!?\"“]){{0,40}}?,? (?P<does>{'|'.join(_PERCEIVED)})\b"
    r"(?! (?:like|as if|good|well|nice))",
    re.IGNORECASE,
)
"""A machine with what it does to perceive: `the robot listens, turns, rolls there`."""


def one_of(takes: str, medium: str) -> str:
    """Of several things that models take, the one of a medium: `photo of waste` of `photo or video of waste`."""
    said, tie, of_what = takes.partition(" of ")
    parts = _OR.split(said)
    own = [part for part in parts if medium_of(part) == medium]
    is_list = len(parts) > 1 and all(medium_of(part) and word_count(part) <= LONGEST_PART for part in parts)
    return f"{own[0]}{tie}{of_what}" if is_list and len(own) == 1 else takes


def named_medium(question: str) -> str:
    """What a question speaks of most, if it is twice at least; else empty."""
    words = re.findall(r"[\w-]+", QUOTED.sub("", question).casefold())
    counted = Counter(medium for word in words if word not in _OTHERWISE and (medium := medium_of(word)))
    (medium, most), (_, less) = [*counted.most_common(2), ("", 0), ("", 0)][:2]
    return _OF_MEDIUM.get(medium, "") if most > max(1, less) else ""


_OR: Final = re.compile(r", (?:or )?| or ")
_OTHERWISE: Final = frozenset(
    {"still", "plan", "room", "rooms", "object", "objects", "call", "calls", "story", "stories"}
)
"""Words that are seldom said of what goes in."""
_OF_MEDIUM: Final = {
    "picture": "a picture",
    "video": "a video",
    "sound": "a recording",
    "numbers": "a series of values",
    "space": "a 3D scan",
}


def _taken_first(material: Material) -> str:
    """What the first work in the flow takes, by its editor; empty if none says it."""
    works = in_turn(material.telling[:2], material)
    takes = material.told[works[0].id].takes if works else ""
    return re.split(r"[;(]|,(?! or )", takes)[0].strip()


def _given_first(material: Material) -> str:
    """What the work that is told first gives, by its editor, if it is on the task and that is what the task gives."""
    main = next((one for one in material.telling[:1] if one.explained and material.placing(one) == "direct"), None)
    gives = re.split(r"[;(]", material.told[main.id].gives)[0].strip() if main else ""
    is_of_task = material.task and len(stems(gives) & stems(material.task.gives)) > 1
    return gives if is_of_task and not re.search(r"\d", gives) else ""  # a figure needs a source


def _boxes(material: Material) -> tuple[str, ...]:
    shown = _beside_the_task(material) or _of_works(material) or _general_boxes(material)
    is_general = bool(shown) and shown[0].startswith(GENERAL)
    silent = [
        _known_by_name(item, material)
        for item in material.recommended
        if not (material.told[item.id].gist or material.namesake(item))
    ]
    if not is_general and material.telling and shown:
        silent, shown = _with_its_work(silent, shown, material)
    if not material.telling:
        return (*silent[:MOST_BOXES], *shown) or ("Nothing was given",)
    gist = _label(material.told[material.telling[0].id].gist)
    shown = shown or ([gist] if not silent or (_is_of_use(gist) and not gist.endswith("…")) else [])
    most = MOST_OF_EXPLAINED if material.telling[0].explained else MOST_BOXES - len(silent[:1])
    return tuple(dict.fromkeys((*silent[:1], *shown[:most])))


def _beside_the_task(material: Material) -> list[str]:
    """Where an editor explained the first work and it is made for another task: that, and what models for this one do.

    Its steps would stand between what went in and what came out as if they had made the one from the other.
    """
    first = material.telling[0] if material.telling else None
    if not (material.task and first and first.explained and first.explained.tasks) or material.known("direct"):
        return []
    own = material.vocabulary.tasks[first.explained.tasks[0]]
    general = _general_boxes(material) if own.id != material.task.id else []
    return [*general, f"{first.name}: made for {spoken(own.name)}, not for {material.task_name}"] if general else []


def _of_works(material: Material) -> list[str]:
    """What the works in the flow do: the first one, and before it the one that gives it what it takes."""
    works = material.telling
    if not works:
        return []
    main = works[0]
    gist, steps = material.told[main.id].gist, steps_told(main, 0, material)
    if main.explained:
        shown = [_without_more(_telling(step)) for step in _of_use(steps, main, material)]
        shown = [gist, *shown] if len(shown) < FEWEST_BOXES else shown
    else:
        shown = _of_summary(gist, steps)
    ahead = (material.told[item.id].gist for item in works[1:2] if prepares(item, main, material))
    return [_label(one) for one in (*ahead, *shown) if one]


def _of_summary(gist: str, steps: list[tuple[str, ...]]) -> list[str]:
    """What a work does by its gist and its steps, each short enough for a box."""
    told = [box for step in ((gist,), *steps) for text in step if (box := _in_box(text)) and _is_of_use(box)]
    deeds = [one for one in told if not _IS_ONLY.match(one)]
    return list(dict.fromkeys(deeds))


def _is_of_use(box: str) -> bool:
    """Whether a label tells what is done with what was put in, and not with data before, or how good it is."""
    return bool(at_work((box,))) and not is_of_making(box) and not _IDLE.search(box)


_IDLE: Final = re.compile(
    r"^[^ ]+(?: [A-Z][\w-]*)? (?:is different from|ensures|enables|improves|enhances|boosts|achieves|prioritizes"
    r"|addresses|reformulates|shifts|stands for)\b"
    r"|\b(?:[Dd]ata ?sets?|[Bb]enchmarks?|corpus|[Ee]valuation|this|those|hinders?|suffers?)\b"
    r"|\b(?:two|three|four|five|six|several|key) (?:[\w-]+ ){0,3}[\w-]+s$"
)
"""What is told of data, points at what no box holds, or counts things without naming them."""
_IS_ONLY: Final = re.compile(r"[^ ]+(?: [A-Z\d][\w-]*){0,4} (?:is|are) (?:an?|the|one|made for)\b")


def _general_boxes(material: Material) -> list[str]:
    """What such models do, where no given work says what it does in words that fit a box."""
    told = (_whole_part(one.rstrip(".")) for one in in_own_words(idea_of(material)[:2], material))
    return [f"{GENERAL}{lower_first(verbatim(one))}" for one in filter(None, told)][:1]


def _whole_part(text: str) -> str:
    """As much of a sentence as fits a box and ends where one of its thoughts does; empty if none does."""
    ends = [*(found.start() for found in _THOUGHT_ENDS.finditer(text)), len(text)]
    return next((text[:end] for end in reversed(ends) if end <= LONGEST_WHOLE and is_clause(text[:end])), "")


_THOUGHT_ENDS: Final = re.compile(
    r"; |: |, (?:so(?: that)?|but|while|which|where|since|because) |, and (?=(?:it|the|they|a|one|each|that) )"
)


def _known_by_name(item: Item, material: Material) -> str:
    """All that is known of a model without a summary."""
    purpose = material.purpose_of(item)
    name = " ".join(item.name.split())
    known = f"{name}: {f'by its name for {purpose}' if purpose else 'only its name was given'}"
    return f"{known[:1]}{_label(known)[1:]}"


def _with_its_work(silent: list[str], shown: list[str], material: Material) -> tuple[list[str], list[str]]:
    """The boxes with the work whose steps they tell: after a model of which only the name is known, else at the first.

    The steps of a work beside what is asked are no model's: its name stands in them.
    """
    work = material.called(material.telling[0]).replace("*", "")
    led = f"{silent[0]}; its own steps were not given, these are those of {work}" if silent else ""
    if led and material.placing(material.telling[0]) == "direct" and len(led) <= LONGEST_WITH_WORK:
        return [led, *silent[1:]], shown
    short = work.removeprefix("the paper ")
    is_fed = any(prepares(one, material.telling[0], material) for one in material.telling[1:2])
    if is_fed or material.telling[0].explained or any(short in one for one in shown):
        return silent, shown
    return silent, [f"{short}: {shown[0]}", *shown[1:]]


LONGEST_WITH_WORK: Final = 215


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
    if points_back(bare) or _NO_DEED.match(deed_of(text) if bare == text else bare):
        return ""
    whole = bare if bare != text else plainer(deed_of(text))
    told = begun(whole, LONGEST_BOX) or begun(whole, LONGEST_USUAL)
    fits = word_count(told) >= FEWEST_IN_BOX and is_clause(told) and not _ends_in_verb(told)
    return (f'"{told}"' if bare != text else told) if fits else ""


def _ends_in_verb(text: str) -> bool:
    """Whether a sentence was cut before what its verb asks for."""
    found = verb_of(text)
    return found is not None and text.endswith(f" {found[0]}")


_NO_DEED: Final = re.compile(
    r"(?:The authors|We|Humans|People|There (?:is|are)|The (?:aim|start|idea))\b|.*\b(?:[Tt]hese|the authors)\b"
)
"""How a sentence begins that tells what authors do and not their model."""


def _telling(step: tuple[str, ...]) -> str:
    """The sentence of a step that stands for it in a box: not the one that only announces what follows."""
    text = step[1] if len(step) > 1 and word_count(step[0]) < FEWEST_IN_BOX else step[0]
    return _BY_DOING.sub("", text)


def _without_more(text: str) -> str:
    """An editor's sentence up to where its deed is told; the list below the boxes tells the rest."""
    ends = (text[: found.start()] for found in islice(_MORE.finditer(text), MOST_CUTS))
    whole = (one for one in ends if not (_TURNS.search(one) and " into " in text[len(one) :]))
    return next((one for one in whole if word_count(one) >= FEWEST_IN_BOX and is_clause(one)), text)


_TURNS: Final = re.compile(
    r"\b(?:turn|convert|transform|translate|map|divide|split|cut|pack|encode|compress|project)(?:s|es)?\b(?!.* into )"
)
"""A verb that says nothing yet of what its object becomes."""


_MORE: Final = re.compile(
    r"; |, (?=(?:even|so|which|while|where|whose|because|since|but|to|without|until|whatever|as|when|if|then|by|with"
    r"|in|from|for|at|like|such|instead|rather|and (?:it|the|they|then|is|are|also|so|thus|every|each|only))\b)"
)
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
