"""The wording of papers in plainer words that mean the same: `utilizes multiple images` as `uses several pictures`.

Names, compounds and quoted words stay as they are.
"""

from __future__ import annotations

import re
from typing import Final

from generator.answers.language.clauses import VERBS, of_participle, singular_form
from generator.answers.language.english import any_of, outside_quotes, words_of

_VERBS: Final = """
    employ leverage utilize exploit adopt: use used using
    demonstrate illustrate indicate reveal: show - showing
    enhance: improve improved improving
    mitigate alleviate: lessen lessened lessening
    facilitate: help helped helping
    eliminate: remove removed removing
    preserve retain: keep kept keeping
    construct: build built building
    investigate explore: study studied studying
    modify: change changed changing
    decompose: split split splitting
    require necessitate: need needed needing
    select: choose - choosing
    reconstruct: rebuild rebuilt rebuilding
    generate: produce produced producing
    synthesize: make - making
    aggregate consolidate: gather gathered gathering
    comprise encompass: contain contained containing
    emphasize: stress stressed stressing
    tackle: deal_with - dealing_with
    penalize: punish punished punishing
    establish: set_up - setting_up
    possess: have had having
    surpass outperform: beat - beating
    achieve attain: reach reached reaching
    operate: work worked working
    introduce: present - presenting
    discard: drop dropped dropping
    accelerate: speed_up - speeding_up
"""
"""Verbs that take the same objects, with the base, the participle and the -ing form of the plainer one."""
_PHRASES: Final = {
    "validate that": "show that",
    "validates that": "shows that",
    "as well as": "and also",
    "in order to": "to",
    "such as": "like",
    "by means of": "through",
    "address the": "deal with the",
    "addresses the": "deals with the",
    "addressing the": "dealing with the",
    "via": "through",
    "within": "in",
    "upon": "on",
    "due to": "because of",
    "is composed of": "is made of",
    "are composed of": "are made of",
    "dispenses with": "does without",
    "is able to": "can",
    "are able to": "can",
    "during inference": "at the time of use",
    "at inference time": "at the time of use",
    "at inference": "at the time of use",
    "in the presence of": "with",
    "without the need for": "without",
    "a variety of": "many",
    "a wide range of": "many",
    "a large number of": "many",
    "multiple": "several",
    "various": "different",
    "diverse": "varied",
    "entire": "whole",
    "additional": "extra",
    "corresponding": "matching",
    "subsequent": "later",
    "previous": "earlier",
    "approximately": "about",
    "solely": "only",
    "a single": "one",
    "manner": "way",
    "images": "pictures",
    "dataset": "data set",
    "datasets": "data sets",
    "humans": "people",
    "modalities": "kinds of data",
    "data modalities": "kinds of data",
    "regions": "areas",
    "region": "area",
    "locations": "places",
    "capability": "ability",
    "capabilities": "abilities",
}
"""Longer phrases are found before the shorter ones in them."""
_IDLE: Final = re.compile(
    r"(?<![\w-])(?<!more )(?<!most )(?<!less )(?<!how )(?<!as )(?<!\band )(?<!\bor )"
    r"(?:explicitly|effectively|specifically|consistently"
    r"|further|fully|directly|respectively|(?:(?<=[Tt]he )|(?<=’ )|(?<=\ba ))proposed"
    r"|both(?= (?:(?!(?:as|at|by|for|from|in|into|of|on|to|via|with)\b)[\w-]+ ){1,4}and )) (?=[a-z])"
)
_BEFORE_IT: Final = re.compile(r"\b(?:aforementioned|above-mentioned|afore-mentioned) (?=[a-z])")
"""A word for what stood in the source before a sentence, of which a reader knows nothing."""
_LEADING: Final = re.compile(r"\bstate-of-the-art (?=[a-z])(?!(?:across|on|in|for|by|and|or|at|with|to)\b)")
_BEFORE: Final = re.compile(r"\bprior to (?=(?:the|an?|its|their|being|[a-z]+ing)\b)")
_OF_SEVERAL: Final = re.compile(r"\bconsists? of (?=(?:an?|two|three|four|several|multiple)\b)")
_RESULTS: Final = words_of(
    """allow enable lead reduce improve yield achieve ensure promote make eliminate provide capture reveal result avoid
    preserve bridge increase support encourage simplify enhance facilitate boost help require cut lower raise"""
)
"""What follows from the clause before: `, reducing noise` is `, which reduces noise`."""


def _forms() -> dict[str, str]:
    """Every form of the verbs to its plainer one, and the phrases."""
    forms: dict[str, str] = {}
    for line in _VERBS.strip().splitlines():
        fine, _, plain = line.partition(":")
        base, past, going = (word.replace("_", " ") for word in plain.split())
        head, _, rest = base.partition(" ")
        for verb in fine.split():
            stem = verb.removesuffix("e")
            forms[verb], forms[singular_form(verb)] = base, f"{singular_form(head)} {rest}".rstrip()
            forms[f"{stem}ing"] = going
            if past != "-":
                forms[f"{verb[:-1]}ied" if verb.endswith("y") and verb[-2] not in "aeou" else f"{stem}ed"] = past
    return forms | _PHRASES


_FORMS: Final = _forms()
_LONGEST_FIRST: Final = any_of(_FORMS)
_WORDING: Final = re.compile(rf"(?<![\w-])(?:(?P<a>a|(?:^|(?<=[.:;] ))A)n? )?(?P<words>{_LONGEST_FIRST})(?![\w'’-])")
_PICTURE: Final = re.compile(
    r"(?<![\w-])image(?=[.,;:)]|$"
    r"| (?:is|are|that|which|and|or|of|in|into|from|to|with|by|for|at|on|as|through)\b)"
)
_AN_BEFORE_PICTURE: Final = re.compile(r"(?<=\b[Aa])n(?= picture\b)")
"""The letter that an article loses with the image."""
_LETS: Final = re.compile(r"\b(?:allow|enabl)(?P<end>e?s?|ing) (?P<who>(?:(?!to\b)[\w’-]+ ){1,4})to (?P<verb>[a-z]+)\b")
_FOLLOWS: Final = re.compile(r", (?<!\btherefore, )(?:thereby |thus |hence )?(?P<verb>[a-z]+ing)\b(?! to\b)")


def plainer(text: str) -> str:
    """A sentence of a paper as people would say it; what stands in quotation marks is not touched."""
    return outside_quotes(text, _in_plain_words)


def _in_plain_words(text: str) -> str:
    text = _FOLLOWS.sub(_which, text)
    text = _LETS.sub(_lets, text) if "allow" in text or "enabl" in text else text
    text = _LEADING.sub("leading ", text) if "state-of-the-art" in text else text
    text = _BEFORE_IT.sub("", _IDLE.sub("", text)) if "mentioned" in text else _IDLE.sub("", text)
    text = _BEFORE.sub("before ", text) if "prior to" in text else text
    text = _AN_BEFORE_PICTURE.sub("", _PICTURE.sub("picture", text)) if "image" in text else text
    text = _OF_SEVERAL.sub(_made_of, text) if "consist" in text else text
    return _WORDING.sub(_reworded, text)


def _made_of(found: re.Match[str]) -> str:
    return "is made of " if found[0].startswith("consists") else "are made of "


_SET_PHRASE: Final = re.compile(
    r"(?:(?<=\b[Tt]he )multiple|multiple (?:instance|choice|sclerosis|object))\b|establish\w* (?:that|whether|how)\b"
    r"|address (?:the )?(?:book|bar|space|line)\b|required to\b|adopted (?:from|by)\b"
    r"|explor\w+ (?:(?!(?:how|whether)\b)[\w’'-]+ ){0,4}"
    r"(?:environments?|spaces?|places?|areas?|terrain|world|maps?|rooms?|scenes?|regions?|buildings?|surroundings)\b"
    r"|introduc\w+ (?:[\w’'-]+ ){1,5}(?:into|to)\b|establish\w* (?:itself|themselves)\b"
    r"|(?:achiev|facilitat|indicat)\w+ (?:to|from|into)\b|facilitat\w+ that\b"
    r"|synthesi[sz]\w+ (?:[\w’'-]+ ){0,4}(?:findings|literature|works?|research|approaches|principles|insights|evidence"
    r"|challenges|studies|knowledge|perspectives)\b"
)
"""Where a word is part of another phrase, or stands in a frame that the plainer one has not, and stays."""


def _reworded(found: re.Match[str]) -> str:
    """The plainer words, with the article that their first letter asks for: `an entire` as `a whole`."""
    words = _FORMS[found["words"]]
    if _SET_PHRASE.match(found.string, found.start("words")):
        return found[0]
    if " " in words and found["words"] in VERBS and _NO_OBJECT.match(found.string, found.end()):
        return found[0]
    return f"{found['a']}{'n' if words[0] in 'aeio' else ''} {words}" if found["a"] else words


_NO_OBJECT: Final = re.compile(r"[^\w\s]|$| (?:of|and|or|in|for|with)\b")
"""What follows a noun that looks like a verb: `local dependency capture, followed by`."""


_AND_GOING: Final = re.compile(r"\band (?:\w+ly )?[a-z]+ing\b")
"""A second thing that follows, which would lose its subject: `improving the glue and grounding the page`."""


def _which(found: re.Match[str]) -> str:
    verb = of_participle(found["verb"])
    is_one = ", which " not in found.string[: found.start()] and not _AND_GOING.search(found.string, found.end())
    return f", which {singular_form(verb)}" if verb in _RESULTS and is_one else found[0]


def _lets(found: re.Match[str]) -> str:
    """`enables the reader to see` as `lets the reader see`."""
    if found["verb"] not in VERBS:
        return found[0]
    let = {"ing": "letting", "": "let", "e": "let"}.get(found["end"], "lets")
    return f"{let} {found['who']}{found['verb']}"
