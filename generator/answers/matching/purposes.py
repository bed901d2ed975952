"""What a work is that is no method for a task, and what it is made for in particular, by its title and its gist."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from generator.answers.language.english import lowered, stem, words_of
from generator.answers.matching.mentions import stems_in
from generator.answers.matching.vocabulary import without_means

_OVERVIEWS: Final = (
    (
        r"(?:an?|systematic|\w+ive) (?:\w+ )?(?:survey|review)|(?:survey|review|overview)(?= and\b|s? o[fn]\b|:|$)",
        "an overview of works",
    ),
    (r"benchmark(?:ing)?|leaderboard|challenge", "a means to compare methods"),
    (r"data ?set(?!s)|corpus", "a collection to train or test with"),
)
STUDY: Final = "a study of such models"
ATTACK: Final = "an attack on such models or a guard against them"
_GUARDING: Final = frozenset(map(stem, words_of("attack protection defense")))
"""What tells of one is no other kind of work where the task is such a thing itself."""
_ABOUT_MODELS: Final = (
    (
        r"attack|backdoor|jailbreak\w*|red[- ]teaming|stealing|defen[cs]e|defending|protecting|protection|detecting",
        ATTACK,
    ),
    (
        r"acceleration|accelerating|pruning|quantization(?![ -](?:guided|based|driven)\b)",
        "a way to run such models at less cost",
    ),
    (r"quality assessment|evaluators?|as judges?", "a means to judge"),
    (r"bias(?! for\b)|fairness|unlearning|explainability|probing", STUDY),
)
_KINDS: Final = tuple(
    (re.compile(rf"\b(?:{words})s?\b", re.IGNORECASE), kind) for words, kind in (*_OVERVIEWS, *_ABOUT_MODELS)
)
DATA: Final = frozenset(kind for _, kind in _OVERVIEWS)
"""Kinds of works that tell of methods, if they are none."""
_IS: Final = re.compile(r"\b(?:is|presents|introduces)\s(?:an?|the)\s[^,.;]{0,60}", re.IGNORECASE)
_IS_METHOD: Final = re.compile(
    r"\b(?:framework|method|model|network|approach|pipeline|architecture|system)\b"
    r"(?! (?:for|to) (?:eval|assess|measur))",
    re.IGNORECASE,
)
_DOMAINS: Final = tuple(
    (re.compile(rf"\b(?:{words})\b", re.IGNORECASE), re.compile(rf"\b(?:{words}|{asked})", re.IGNORECASE), name)
    for words, asked, name in (
        (
            (
                r"medical|clinical (?:images?|pictures?|scans?|photos?)|(?:cb)?ct|mri|radio(?!.?frequenc)\w+|surg\w+"
                r"|endoscop\w+|histopatholog\w+|tumou?rs?|dental|intra-oral|ultrasound|x-rays?|dermoscop\w+|dermatolog\w+"
                r"|melanomas?|skin (?:lesion|condition|disease|cancer)s?"
            ),
            r"doctor|dentist|hospital|clinic|nurse|scan|teeth|tooth|patient|lung|knee|bones?\b|brain|skin|mole\b|rash",
            "for medical pictures",
        ),
        (
            (
                r"microscop\w+|cytometr\w+|phase imaging"
                r"|cell(?:s|ular)? (?:images?|populations?|segmentation|tracking|cultures?)"
            ),
            r"cells?\b|lab\b|laborator|blood|bacteri|germ|slide",
            "for pictures from a microscope",
        ),
        (
            r"satellites?|aerial|remote|drones?|uavs?|orbit\w*",
            r"sky|above|air|flew|fly|flight|field|map|roof",
            "for pictures from above",
        ),
        (r"documents?|receipts?|pages?|letters?|manuscripts?", r"paper|book|sheet|form|list|bill", "for documents"),
        (r"(?:\w+-?)?tactile|haptics?|touch", r"feel|felt|skin", "for robots that touch"),
        (r"event(?:[- ]based|[- ]cameras?|[- ]streams?|-guided|-driven)|frame-event", r"event", "for event cameras"),
        (r"wi-?fi|csi", r"wlan|router|signal", "from Wi-Fi signals"),
        (r"radars?|mm-?wave|millimeter[- ]wave|uwb", r"wave|reflect", "with radar"),
        (r"thermal|infrared", r"heat|warm|night", "for heat pictures"),
        (r"eeg|fmri|electroencephalogra\w+", r"brain|head|cap", "from measurements of the brain"),
        (r"ecgs?|electrocardiogra\w+|auscultation", r"heart|pulse|beat", "from measurements of the heart"),
        (r"underwater|sonar|marine", r"div|sea\b|lake|pond|river|fish|boat|harbor|water", "for scenes under water"),
        (r"anime|manga|cartoons?", r"draw|comic|film|animat", "for drawn films"),
        (
            r"autonomous (?:driving|vehicles?)|self-driving",
            r"cars?\b|driv|road|street|traffic|lane|bus\b",
            "for driving",
        ),
        (r"audio-?visual", r"sound|hear|film|video|microphone|record", "from sound together with pictures"),
        (
            r"animals?|chimpanzees?|livestock|wildlife|camera[- ]traps?",
            (
                r"(?:dog|pupp(?:y|ie)|cat|kitten|cow|cal(?:f|ve)|goat|kid|sheep|lamb|horse|pony|ponie|foal|mare|donkey"
                r"|hen|rooster|chicken|duck|goose|geese|swan|parrot|budgie|pigeon|crow|stork|hawk|eagle|sparrow|bird"
                r"|pig|boar|deer|hare|rabbit|bunny|bunnie|hamster|mouse|mice|rat|mole|squirrel|marten|weasel|ferret"
                r"|beaver|otter|fox|wolf|wolve|lynx|bear|pet|badger|hedgehog|owl|bat|tortoise|turtle|snake|lizard|frog"
                r"|toad|fish|trout|whale|seal|dolphin|ape|monkey|gorilla|elephant|lion|tiger|zebra|giraffe|camel|llama"
                r"|hippo|hippopotamus|rhino|rhinoceros|antelope|gazelle|alpaca|buffalo|bison|ox|oxen|bull|kangaroo|koala"
                r"|wombat|panda|leopard|cheetah|jaguar|puma|hyena|jackal|wolverine|raccoon|skunk|opossum|possum|sloth"
                r"|chimp|chimpanzee|orangutan|baboon|lemur|mammoth|dinosaur|guinea|gerbil|chinchilla|marmot|vole"
                r"|shrew|elk|moose|reindeer|chamois|ibex|walrus|sea lion|penguin|ostrich|emu|heron|gull|seagull|puffin"
                r"|robin|blackbird|thrush|finch|canary|raven|magpie|jay|woodpecker|falcon|vulture|turkey|pheasant"
                r"|peacock|partridge|quail|crocodile|alligator|iguana|gecko|salamander|newt|shark|salmon|carp|eel|octopus"
                r"|squid|crab|lobster|worm|caterpillar|bumblebee|hornet|mosquito|cricket|grasshopper|dragonfl(?:y|ie)"
                r"|creature|beast|poodle|terrier|dachshund|collie|labrador|spaniel|tomcat|tabby|stallion|heifer|ewe"
                r"|bee|wasp|ant|moth|butterfl(?:y|ie)|beetle|spider|snail|cattle|herd)e?s?\b"
            ),
            "for animals",
        ),
    )
)
"""What works are made for in particular: the words of titles that say so, those of questions, and a name for it."""
OF_OTHER_THINGS: Final = frozenset(
    (
        "for medical pictures",
        "for pictures from a microscope",
        "for robots that touch",
        "from Wi-Fi signals",
        "from measurements of the brain",
        "from measurements of the heart",
        "for scenes under water",
        "for drawn films",
        "for driving",
        "for animals",
    )
)
"""Those that start from another thing than the question does, and not only from another camera."""


def kind_of_work(title: str, gist: str, own: frozenset[str]) -> str:
    """What a work is if it is no method; empty if it is one, or nothing of the kind.

    Args:
        title: its title.
        gist: what it says that it is.
        own: the stems of the words of the task, whose deed is no other purpose: detecting.
    """
    found = ((kind, named) for kind, named in _kinds_named(title, gist) if kind in DATA or not named <= own)
    return next((kind for kind, _ in found if kind != ATTACK or own.isdisjoint(_GUARDING)), "")


@lru_cache(maxsize=4096)
def _kinds_named(title: str, gist: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """The kinds of works that a title and a gist name, with the stems of the word for each; a method is no data."""
    said = found[0] if (found := _IS.search(gist)) else ""
    is_method = bool(_IS_METHOD.search(said))
    text = f"{without_means(title)} . {'' if is_method else said}"
    kinds = ((kind, pattern.search(text)) for pattern, kind in _KINDS if not (is_method and kind in DATA))
    return tuple((kind, stems_in(found[0])) for kind, found in kinds if found)


def proposes_method(said: str) -> bool:
    """Whether a summary tells of a thing that its authors made which is no writing or data, and may be a method."""
    text = " ".join(said.split())
    return bool(_OF_METHOD.search(text)) or any(
        not _IS_NO_METHOD.search(found[1]) for found in _PROPOSES.finditer(text)
    )


_OF_METHOD: Final = re.compile(
    r"\b(?:this|our)(?: proposed)? (?:method|approach|framework|model|technique|solution|network|system)\b"
    r"|\bcontributions include\b[^.]*\b(?:introduc|propos|develop|design)ing\b",
    re.IGNORECASE,
)
_PROPOSES: Final = re.compile(
    r"\b(?:we|paper|work|study|authors?)\b[^.;]{0,40}?\b(?:propos|present|introduc|develop|design|devis)\w*\s([^;.]{0,120})",
    re.IGNORECASE,
)
_IS_NO_METHOD: Final = re.compile(
    r"benchmark|data ?set|corpus|leaderboard|challenge|survey|review|overview|metric|suite|protocol|test ?bed|taxonomy"
    r"|stud(?:y|ies)|analys[ie]s|evaluat|results?\b|findings",
    re.IGNORECASE,
)


_ORGANS: Final = tuple(
    re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (
        "lungs?|pulmonary|pneumonia",
        "thyroid",
        "brain|cerebral|glioma",
        "breasts?|mammogra\\w+",
        "livers?|hepatic",
        "kidneys?|renal",
        "prostate",
        "heart|cardiac|coronary|echocardiogra\\w+",
        "retinas?|retinal|fundus",
        "skin|dermatolog\\w+|melanoma",
        "teeth|tooth|dental",
        "colon|colorectal|polyps?",
        "knees?|spine|spinal|bones?|hips?",
        "pancrea\\w+",
    )
)


def is_of_other_organ(title: str, asked: str) -> bool:
    """Whether a title names an organ, and the asked another one and not that."""
    own = [one for one in _ORGANS if one.search(title)]
    return bool(own) and not any(one.search(asked) for one in own) and any(one.search(asked) for one in _ORGANS)


def domain_of(title: str, said: str, asked: str) -> str:
    """What a work is made for in particular, by its title, if the asked speaks of nothing of the kind.

    A summary confirms it, if there is one: X-ray vision is a way of speaking.
    """
    return next((name for asking, name in _domains_in(title, said) if not asking.search(asked)), "")


@lru_cache(maxsize=4096)
def _domains_in(title: str, said: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    found = ((telling, asking, name) for telling, asking, name in _DOMAINS if telling.search(title))
    return tuple((asking, name) for _, asking, name in found if not said or asking.search(said))


ROBOTICS: Final = "robotics"
"""A field whose bodies do what others do with data: they grasp, follow, dress and change their shape."""
_FIELDS: Final = tuple(
    (re.compile(rf"\b(?:{words})\b"), name)
    for words, name in (
        (
            (
                r"medic\w+|clinic\w+|patients?|surg\w+|radiolog\w+|radiograph\w*|ultrasound|endoscop\w+|tumou?rs?|diagnos\w+"
                r"|diseases?|patholog\w+|ct|mri|x-rays?|hospitals?|dermoscop\w+|dermatolog\w+|lesions?|sutur\w+"
            ),
            "medicine",
        ),
        (r"microscop\w+|cytometr\w+|microfluid\w+|bacteri\w+|tissues?|organoids?|embryo\w*", "biology"),
        (r"guis?|screenshots?|(?:user|graphical) interfaces?", "computer screens"),
        (
            (
                r"iot|internet of things|(?:cloud|edge|fog) computing|packets?|wireless|[56]g|base stations?|bandwidth"
                r"|cyber-?physical|network slic\w+|vehicular networks?|(?:o-)?ran|telecom\w*"
            ),
            "computer networks",
        ),
        (r"semiconductors?|wafers?|dicing|circuits?|fpga|vlsi|lithograph\w+|machining|weld\w+", "manufacturing"),
        (r"asteroids?|spacecraft|galax\w+|telescop\w+|planets?|astronom\w+|orbit\w*", "astronomy and space flight"),
        (r"molecul\w+|proteins?|catalys\w+|genes?|genom\w+|crystals?|alloys?|chemi\w+", "chemistry"),
        (r"stocks?|financial|trading|portfolios?|banks?|banking", "finance"),
        (
            (
                r"robots?|robotics?|actuators?|actuated|cranks?|sliding(?![- ]windows?)|scissor|linkages?|grippers?"
                r"|torques?|wheel(?:s|ed)"
            ),
            ROBOTICS,
        ),
        (r"\w*-hard(?:ness)?|\w*-complete(?:ness)?|theorems?|complexity class\w*|undecidab\w+", "mathematics"),
    )
)
"""Fields that have homonyms of what others speak of: the fog of networks, the needle of an ultrasound picture.

Their words are sought in lower case.
"""
_OF_FIELD: Final = 3
"""So many words of a field make a work one of it."""


def field_of(told: str, others: str) -> str:
    """The field that a text is of, if no word of it stands in any other; empty if there is none."""
    return next((name for name in _fields_in(told, _OF_FIELD) if name not in _fields_in(others, 1)), "")


def is_of_field(text: str, field: str) -> bool:
    """Whether a text has a word of a field."""
    return field in _fields_in(text, 1)


@lru_cache(maxsize=4096)
def _fields_in(text: str, least: int) -> tuple[str, ...]:
    """The fields of which a text has so many words."""
    low = lowered(text)
    return tuple(name for telling, name in _FIELDS if len(telling.findall(low)) >= least)
