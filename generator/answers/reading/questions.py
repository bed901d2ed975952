"""Reads a question: what the person put in, what came out, what is asked, which figures were named."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from generator.answers.language.english import upper_first, word_count, words_of
from generator.answers.language.prose import sentences
from generator.answers.language.quantities import quantities

_PERSONS: Final = {
    "i": "you",
    "i'm": "you're",
    "i've": "you've",
    "i'd": "you'd",
    "i'll": "you'll",
    "my": "your",
    "mine": "yours",
    "me": "you",
    "myself": "yourself",
    "we": "you",
    "we're": "you're",
    "we've": "you've",
    "we'd": "you'd",
    "our": "your",
    "ours": "yours",
    "us": "you",
    "ourselves": "yourselves",
}
_PERSON = re.compile(
    r"(?P<quoted>\"[^\"]*\"|“[^”]*”|'(?:[^']*\s[^']*)'(?!\w))"
    rf"|(?<![\w.-])(?P<person>{'|'.join(sorted(_PERSONS, key=len, reverse=True))})(?![\w-])(?!\.\w)"
    r"(?P<be>\s+(?:am|was|wasn't)\b)?",
    re.IGNORECASE,
)
_BE = {"am": "are", "was": "were", "wasn't": "weren't"}

_ASKING_WORDS = r"(?:how|why|what|where|which|who|whose|when|can|could|does|do|did|is|are|was|were|should|will|would)"
_ASKS = re.compile(
    rf"^(?:and\s+|so\s+|but\s+|or\s+|then\s+)?(?:if [^,]+,\s+)?(?:from |in |on |to |by )?{_ASKING_WORDS}\b",
    re.IGNORECASE,
)
_ASKS_LATER = re.compile(
    r"[,;:.–—-]\s+(?:so\s+|and\s+|but\s+|then\s+)?(?=(?:how|why|what|where|which)(?:'s)?\b)", re.IGNORECASE
)
_TRUST = re.compile(
    r"\b(?:trust|real|really|true|made up|make (?:them|it|that|this) up|invent\w*|guess\w*|sure|recovered"
    r"|fake|correct|believe|"
    r"come from|comes from|came from|left (?:the|my|our)|rely|honest|faithful|accurate|certain)\b",
    re.IGNORECASE,
)
MEDIA: Final = {
    "picture": words_of(
        """photo photograph picture image scan pic pics photos pictures images snapshot screenshot drawing sketch
        painting portrait selfie postcard scene logo poster still x-ray radiograph receipt letters board stamp"""
    ),
    "video": words_of("video clip film movie footage reel tape animation videos clips gif livestream call"),
    "sound": words_of(
        "recording audio song music voice speech sound rehearsal concert memo podcast tune melody tape call "
        "noise singing"
    ),
    "text": words_of(
        "text sentence words prompt document contract letter article notes code function page labels string"
    ),
    "numbers": words_of("sensors sales data months series numbers figures table readings"),
    "space": words_of("scan room object mesh points dots lidar"),
}
_ACTIONS: Final = (
    r"(?:upscaled|enlarged|photographed|uploaded|dropped in|dropped|loaded|typed|wrote|pasted|recorded"
    r"|dictated|colorized|"
    r"cropped|ran|put|showed|shot|snapped|took|scanned|captured|outlined|painted over|searched|drew|blew up|converted|"
    r"restored|sharpened|cleaned|gave|fed|turned|asked for|asked|scribbled|filmed|deleted|removed|erased|walked round|"
    r"flew|whistled|hummed|spoke|dragged|clicked|selected|opened|sent|copied|printed|translated|edited"
    r"|entered|described|"
    r"said|played|left|pointed|imported|posted|traced|marked|circled|swapped|merged|combined|had|have|got)"
)
_FROM = re.compile(
    r"^(?:only )?from (?:just |only )?(?P<np>(?:one|an?|my|our|the|two|three|\d+|this)\s.+?),? (?:I|we|it"
    r"|the (?:app|program|AI|tool|software))\b",
    re.IGNORECASE,
)
_GAVE = re.compile(
    r"\b(?:I|we) (?:only |just )?(?:gave|fed|showed|handed|sent) (?:(?:the|an?|my|this"
    r"|that) (?:[\w-]+ ){0,2}?(?:app|program|AI|tool|"
    r"model|software|network|camera|generator|site|bot|service|checker|converter)|it) (?:only |just )?(?P<np>.+)",
    re.IGNORECASE,
)
_TURNED = re.compile(r"\b(?:I|we) (?:turned|converted|changed|transformed) (?P<np>.+?) into (?P<out>.+)", re.IGNORECASE)
_DID = re.compile(
    rf"(?:\b(?:I|we)(?:'ve| have| had)?\s|^)(?:only |just |once |also )?(?P<verb>{_ACTIONS}) (?P<np>(?!out\b"
    rf"|back\b|that\b|to\b).+)",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"^(?:In |On |Last \w+ )?(?P<np>(?:my|our|an?|the|this|one|his|her)\s.+?)\s(?:was|were|is|are|had been"
    r"|has been|came|got|"
    r"turned|sounded|looked|became|had|has|ran|ruined)\b",
    re.IGNORECASE,
)
_MEDIUM_WORDS = "|".join(sorted({word for words in MEDIA.values() for word in words}, key=len, reverse=True))
_MEDIUM_NP = re.compile(
    rf"(?<![\w.,])(?P<np>(?:my|our|an?|one|the|this|his|her|\d+|two|three"
    rf"|five)\s(?:[\w'’.,×-]+\s){{0,4}}?(?:{_MEDIUM_WORDS})s?\b(?:\s(?:of|from) [^,.;:?!]{{3,40}})?)",
    re.IGNORECASE,
)
_NP_END = re.compile(
    r"\s*(?:[,;:?!](?!\d)|\(|\.(?!\d)|\s[–—-]\s|\s(?:and|but|so|while|until|although|because|when|then|which"
    r"|that|who|where|whose|"
    r"exactly|through|into|in which|to|waited|for a|or|by|over|at|with one|after|before|if|as|is|was|were|are|had|has|"
    r"came|got|went|could|can|would|it|the app|the AI|without)\s)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"(?:;\s+|,\s+(?:and|but|yet|so)\s+(?!that\b)|\s+and\s+(?=(?:now|it|the|I|we|got|in|every|each|my|an?"
    r"|after|people|one|"
    r"then|there|even|still|from|for|a minute|a few|hardly|her|his|they|he|she)\b)|\s+but\s+|,\s+(?=(?:the"
    r"|it|then|even|people|"
    r"every|each|I|they|he|she|said|one tap|wings|blue|got|now)\b)|(?<!incl)\.\s+(?=[A-Z0-9]))",
)
_TYPED = re.compile(
    r"\b(?:typed|wrote|entered|asked (?:it )?for|searched [^\"“]{0,40}for|gave it|a text,?)\s[^\"“'‘]{0,30}"
    r"(?P<words>\"[^\"]{3,80}\"|“[^”]{3,80}”|'[^']{3,80}'(?!\w))",
    re.IGNORECASE,
)
_VERB = re.compile(
    rf"\s(?:{_ACTIONS}|beeped|appeared|happened|saw|did|made|me|you|[a-z]+ed (?:an?|the|my|our|every|each|\d+))\s"
    r"|^the (?:quarter|half|fourth|first|second|last|other|rest)\b",
    re.IGNORECASE,
)
_SECOND_PHRASE = re.compile(
    r"(?<!\bof)(?<!\bin)(?<!\bon)(?<!\bfrom)(?<!\bwith)(?<!\bat)(?<!\bfor)(?<!\bby)(?<!\babout)(?<!\bbehind)(?<!\bover)"
    r"(?<!\bunder)(?<!\bround)(?<!\bto)(?<!\ball)(?<!\bnear)\s(?=(?:my|our|the|his|her|a|an)\s)"
)
_DETERMINED = re.compile(
    r"(?:an?|the|my|our|his|her|their|one|two|three|four|five|six|this|these|\d[\d,]*)\s", re.IGNORECASE
)
_NO_SUBJECT = re.compile(rf"{_ACTIONS}\s(?:an?|the|my|our|\d|two|three|this|in)\b", re.IGNORECASE)
_COUNTED = re.compile(
    r"(?:\s(?!(?:a|an|and|or|of|in|on|at|to|the|for|with|but|over|after|before|from|by|as|is|was|it|i|my|when|"
    r"times?)\b)[a-z]+){1,2}"
)
_SHOOTING: Final = words_of("photographed filmed shot snapped")
_LONGEST_NP: Final = 14
_LABEL: Final = 140


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What one person tells and asks, addressed to that person: `your scan of a stamp`."""

    told: tuple[str, ...]
    """The story in full sentences, without the sentences that only ask."""
    asked: tuple[str, ...]
    """The sentences that ask, as they were put."""
    given: str
    """What was put in, as a noun phrase; empty if the question does not say."""
    came: str
    """What came out or was seen, as a clause; empty if the question does not say."""
    medium: str
    """picture, video, sound, text, numbers, space, or empty."""
    handle: str
    """A short name for what was put in: `your photo`; empty without a medium or an input."""
    figures: tuple[str, ...]
    """The quantities of the question as they are written there, with their units."""
    doubts: bool
    """Whether the person asks how far the result can be trusted."""


@lru_cache(maxsize=4096)
def read_question(text: str) -> Case:
    """What one question tells and asks."""
    told, asked = _told_and_asked(" ".join(text.split()))
    story = " ".join(told)
    given = _given(story) or _given(" ".join(asked))
    medium = _medium(given) or _medium(story) or _medium(text)
    return Case(
        told=tuple(to_reader(_with_subject(upper_first(one))) for one in told),
        asked=tuple(to_reader(upper_first(one)) for one in asked),
        given=to_reader(_addressed(given)),
        came=re.sub(r"^You\b", "you", to_reader(_came(told))),
        medium=medium,
        handle=_handle(given, medium),
        figures=_figures(text),
        doubts=bool(_TRUST.search(" ".join(asked))),
    )


def _with_subject(sentence: str) -> str:
    """`Snapped my board.` as `I snapped my board.`."""
    return f"I {sentence[:1].lower()}{sentence[1:]}" if _NO_SUBJECT.match(sentence) else sentence


def _figures(text: str) -> tuple[str, ...]:
    """The quantities of a text with the words that say of what; each value once."""
    found: dict[str, str] = {}
    for one in quantities(text):
        end = one.start + len(one.written)
        bare = one.written[-1].isdigit() and not one.written.count("/")
        unit = _COUNTED.match(text, end) if bare else None
        found.setdefault(one.value, f"{one.written}{unit[0] if unit else ''}".strip())
    return tuple(found.values())


def to_reader(text: str) -> str:
    """`I ... my` as `you ... your`; words in quotation marks stay what they were."""
    return _PERSON.sub(_addressing, text)


def _addressing(found: re.Match[str]) -> str:
    if found["quoted"]:
        return found[0]
    person = _PERSONS.get(found["person"].lower(), found["person"])
    if found["person"][0].isupper() and (
        found.start() == 0 or found.string[found.start() - 2 : found.start()] in {". ", "! "}
    ):
        person = upper_first(person)
    be = (found["be"] or "").strip().casefold()
    return f"{person} {_BE[be]}" if be and person.casefold() == "you" else person + (found["be"] or "")


def _told_and_asked(text: str) -> tuple[list[str], list[str]]:
    """The sentences that tell and those that ask; a sentence that does both is cut where it begins to ask."""
    told, asked = [], []
    pieces = sentences(text)
    for place, sentence in enumerate(pieces):
        is_last = place == len(pieces) - 1
        if _ASKS.match(sentence) and (sentence.endswith("?") or is_last):
            asked.append(sentence)
        elif (cuts := list(_ASKS_LATER.finditer(sentence))) and (sentence.endswith("?") or is_last):
            told.append(f"{sentence[: cuts[-1].start()].rstrip(' ,;:–—-.')}.")
            asked.append(sentence[cuts[-1].end() :])
        elif sentence.endswith("?"):
            asked.append(sentence)
        else:
            told.append(sentence)
    return told, [one if one.endswith(("?", ".")) else f"{one}?" for one in asked]


def _given(story: str) -> str:
    """The noun phrase for what was put in."""
    for pattern in (_FROM, _TURNED, _GAVE, _DID, _SUBJECT, _MEDIUM_NP):
        for found in pattern.finditer(story):
            phrase = _noun_phrase(found["np"])
            if pattern is _DID:
                phrase = _as_shot(phrase, found["verb"].casefold())
            if _is_given(phrase):
                return phrase
    typed = _TYPED.search(story)
    return f"the words {typed['words']}" if typed else ""


def _is_given(phrase: str) -> bool:
    """Whether a phrase names something of a known medium and holds no verb of its own."""
    is_named = word_count(phrase) > 2 or bool(re.match(r"(?:my|our|\d)", phrase, re.IGNORECASE))  # noqa: PLR2004
    return is_named and bool(_medium(phrase)) and not _VERB.search(phrase) and bool(_DETERMINED.match(phrase))


def _as_shot(phrase: str, verb: str) -> str:
    """What was photographed, as the photo of it."""
    if _medium(phrase) or verb not in _SHOOTING or not _DETERMINED.match(phrase):
        return phrase
    return f"{'the video' if verb == 'filmed' else 'the photo'} of {phrase}"


def _noun_phrase(text: str) -> str:
    end = _NP_END.search(f"{text} ")
    words = (text[: end.start()] if end else text).split()
    phrase = _SECOND_PHRASE.split(" ".join(words[:_LONGEST_NP]))[0].rstrip(".,;:")
    if phrase.endswith((" of", " in", " at", " with", " from", " for")):
        return ""
    return phrase if word_count(phrase) > 1 or _medium(phrase) else ""


def _addressed(phrase: str) -> str:
    """`a scan of a stamp` as `the scan of a stamp`, which the reader knows."""
    phrase = re.sub(r"^(?:an?)\s", "the ", phrase, flags=re.IGNORECASE)
    return phrase[:1].lower() + phrase[1:]


def _medium(text: str) -> str:
    """The medium whose word comes first."""
    for word in re.findall(r"[a-z-]+", text.casefold()):
        for medium, words in MEDIA.items():
            if word in words or word.removesuffix("s") in words:
                return medium
    return ""


def _handle(given: str, medium: str) -> str:
    words = re.findall(r"[\w-]+", given)
    noun = next((word for word in words if any(word.casefold() in known for known in MEDIA.values())), "")
    return f"your {noun}" if noun and medium else ""


def _came(told: list[str]) -> str:
    """The clauses after the first one: what happened then. A wish is no result."""
    story = " ".join(told)
    if found := _TURNED.search(story):
        return f"{_CLAUSE.split(found['out'])[0].rstrip('.,;')}"
    clauses = [one.strip(" .,;") for one in _CLAUSE.split(story) if one and one.strip(" .,;")]
    later = [one for one in clauses[1:] if word_count(one) > 2 and not _WISH.search(one)]  # noqa: PLR2004 - a clause
    later = [one for one in later if _HAS_VERB.search(one)]
    later = [one for one in later if one.count("(") == one.count(")") and not _NO_RESULT.match(one)]
    if not later:
        return ""
    first = [one for one in later if one in told[0]]
    strong = [one for one in later if _RESULTING.search(one)]
    best = (strong or first[-1:] or [""])[0]
    return _with_actor(best) if len(best) <= _LABEL else ""


def _with_actor(clause: str) -> str:
    """A clause that shares its subject with the one before gets one of its own."""
    clause = re.sub(r"^(?:then|even|also|and)\s", "", clause, flags=re.IGNORECASE)
    if re.match(r"(?:got|had|saw|could|can)\b", clause, re.IGNORECASE):
        return f"I {clause}"
    return (
        f"it {clause}" if re.match(r"(?:kept|said|wrote|made|held|put|came|keeps|wiped|was|were)\b", clause) else clause
    )


_WISH = re.compile(
    r"\b(?:want|wanted|wish|hope|would like|asked for|thought|expected|most tools|nobody|never|there is no"
    r"|no bright)\b",
    re.IGNORECASE,
)
_HAS_VERB = re.compile(
    r"\b(?:is|are|was|were|has|had|have|do|does|did|can|could|will|would|got|made|shows?|looks?|follows?"
    r"|stays?|keeps?|runs?|"
    r"appears?|comes?|holds?|sits?|breathes?|breathe|move|moves|blinks|sits|knows?|cleared|put|cut|drew"
    r"|wrote|ran|saw|fell|rose|"
    r"grew|went|came|gave|knew|held|kept|left|said|sang|spoke|\w{2,}ed)\b",
    re.IGNORECASE,
)
_NO_RESULT = re.compile(
    r"(?:even\s(?:where|when|if|the ones)|(?:I|we)\s(?:wear|was|were|had|set|waited|typed|asked)\b|in which)",
    re.IGNORECASE,
)
_RESULTING = re.compile(
    r"\b(?:came out|came back|come out|got|gave|result|restored|cleaned|now|appeared|visible"
    r"|could (?:still )?(?:read|see|count|fly)|"
    r"can (?:count|see|read|ask|spin|fly)|turned into|wrote|drew|circled|made|listed|counted|filled|knew"
    r"|wiped|circled|sorted|"
    r"still (?:had|has|look\w*|there)|stayed|followed|(?:is|are|was|were) gone|the (?:new|erased|exact|first))\b",
    re.IGNORECASE,
)
