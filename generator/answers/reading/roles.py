"""What went in and what came out, as a person tells it: what was acted on first, and the clauses about its outcome."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from generator.answers.language.english import word_count, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MEDIA: Final = {
    "picture": words_of(
        """photo photograph picture image scan pic snapshot screenshot drawing sketch painting portrait selfie postcard
        scene logo poster still x-ray xray radiograph receipt letters board stamp thumbnail frame slide negative print
        mri ct ultrasound strokes snap shot smiley sticker meme plan map plate"""
    ),
    "video": words_of(
        "video clip film movie footage reel tape vhs animation gif livestream stream call webcam dashcam timelapse"
    ),
    "sound": words_of(
        """recording audio song music voice speech sound rehearsal concert memo podcast tune melody noise singing
        interview voicemail"""
    ),
    "text": words_of(
        """text sentence words prompt document contract letter article notes code function page labels string essay
        email recipe report thesis poem paragraph resume résumé cv script book manual"""
    ),
    "numbers": words_of("sensors sales data series numbers figures table readings spreadsheet column values"),
    "space": words_of("scan room object mesh points dots lidar 3d"),
}
_PEOPLE: Final = (
    r"(?:son|daughter|kids?|child|children|toddler|friend|mother|mom|mum|father|dad|parents|wife|husband|partner"
    r"|brother|"
    r"sister|twin|uncle|aunt|grandma|grandmother|grandpa|grandfather|cousin|nephew|niece|neighbou?r|colleague|boss|"
    r"teacher|student|girlfriend|boyfriend|roommate|grandson|granddaughter)"
)
_MACHINES: Final = (
    r"(?:app|AI|program|software|tool|site|website|phone|camera|laptop|computer|machine|bot|chatbot|model|system"
    r"|scanner|"
    r"kiosk|tablet|converter|checker|watch|dashboard|generator|detector|assistant|upscaler|editor|filter|album|speaker|"
    r"doorbell|service|network|car|glasses|headset|mirror|button|algorithm|thing|eraser|box|vacuum|screen|monitor"
    r"|display)"
)
_ADVERB: Final = r"(?:only |just |once |also |then |recently |first |simply |quickly |have |had |'ve )*"
_PERSON: Final = rf"(?:I|we|(?:my|our|a|an|his|her|the)\s(?:[\w-]+\s){{0,2}}?{_PEOPLE}(?:\s\([^)]*\))?)"
_LED_IN: Final = (
    r"(?:(?:and|so|ok|okay|well|hi|hello|yesterday|today|last \w+|this \w+|one \w+|on \w+|"
    r"(?:after|before|at|in) [^,]{2,40}),?\s)?"
)
_MAKING: Final = {
    "photo": words_of("photographed shot snapped"),
    "video": words_of("filmed videoed"),
    "recording": words_of("recorded taped"),
    "scan": words_of("scanned"),
    "drawing": words_of("drew sketched scribbled doodled smeared"),
    "painting": words_of("painted"),
}
"""What comes of it when a person does something to a thing: who photographs a letter puts in the photo of it."""
_HANDING: Final = words_of(
    """upscaled enlarged uploaded dropped loaded typed wrote pasted dictated colorized colourised colorised cropped ran
    put showed took captured outlined searched blew converted restored sharpened cleaned gave fed turned changed asked
    deleted removed erased whistled hummed sang spoke dragged selected opened sent copied printed translated edited
    entered described played imported posted traced marked circled swapped merged combined had have held fixed
    digitized unblurred brightened tapped used tried submitted submit upload stuck pointed made left kept threw"""
)
_DEEDS: Final = "|".join(sorted(_HANDING.union(*_MAKING.values()), key=len, reverse=True))
_DID: Final = re.compile(
    rf"^{_LED_IN}(?:{_PERSON}\s{_ADVERB})?(?P<verb>{_DEEDS})\s(?!over\b|out\b|back\b|that\b|up\b)(?:in\s|up\s"
    rf"|through\s)?"
    rf"(?:(?:the|an?|my|this|that|some)\s(?:[\w-]+\s){{0,2}}?{_MACHINES}\s|it\s)?(?:only |just )?(?P<np>.+)",
    re.IGNORECASE,
)
_FROM: Final = re.compile(
    r"^(?:only )?(?:from|out of|given) (?:just |only )?(?P<np>(?:one|an?|my|our|the|two|three|\d+|this)\s.+?),? "
    rf"(?:I|we|it|(?:the|an?|my)\s(?:[\w-]+\s)?{_MACHINES})\s",
    re.IGNORECASE,
)
_NOMINAL: Final = re.compile(
    r"^(?:[^:]{2,15}: )?(?P<np>(?!no\b)(?:an? |one |two |three |\d+ |my |our )?(?:[\w’'-]+ ){0,3}?(?:photo"
    r"|picture|video|clip|recording|scan|selfie|"
    r"screenshot|snapshot|pic|image|frame|tape|vhs|dvd)s?\b(?:\s(?:of|from|with|in)\s[^,.;:(]+)?)",
    re.IGNORECASE,
)
_SUBJECT: Final = re.compile(
    r"^(?:In |On |Last \w+ |Yesterday )?(?P<np>(?:my|our|an?|the|this|one|two|his|her)\s.+?)(?:\s\([^)]*\))?,?"
    r"(?:\s(?P<rest>(?:was|were|is|are|had been|has been|came|got|turned|sounded|looked|became|had|has|ran"
    r"|show(?:s|ed))\b.*)|$)",
    re.IGNORECASE,
)
_SHOWN_IN: Final = re.compile(
    r"^(?:In|On) (?P<np>(?:the|my|our|an?)\s[^,]+?)(?:,|\s(?:you|we|I|there|the)\b)", re.IGNORECASE
)
_TURNED: Final = re.compile(
    r"\b(?:turned|converted|changed|transformed|made)\s(?P<np>(?:an?|my|our|the|this|two|one)\s.+?)\sinto\s(?P<out>.+)",
    re.IGNORECASE,
)
_MEDIUM_WORDS: Final = "|".join(sorted({word for words in MEDIA.values() for word in words}, key=len, reverse=True))
_MEDIUM_NP: Final = re.compile(
    rf"(?<![\w.,])(?<!\bat )(?<!\bfor )(?<!posted )(?<!published )(?<!returned )(?P<np>(?:my|our|an?|one|this|his"
    rf"|her|\d+|two|three"
    rf"|five)\s(?:[\w'’.,×-]+\s){{0,4}}?"
    rf"(?:{_MEDIUM_WORDS})s?\b(?:\s(?:{_MEDIUM_WORDS})s?\b)?(?!\s(?:album|app|booth|roll|editor)\b)(?:\s(?:of"
    rf"|from) [^,.;:?!(]{{3,40}})?)",
    re.IGNORECASE,
)
_TYPED: Final = re.compile(
    r"\b(?:typed|wrote|entered|asked (?:it )?for|prompted|searched [^\"“]{0,40}for|gave it|a text,?)"
    r"\s[^\"“'‘]{0,30}"
    r"(?P<words>\"[^\"]{3,80}\"|“[^”]{3,80}”|'[^']{3,80}'(?!\w))",
    re.IGNORECASE,
)
_NP_END: Final = re.compile(
    r"\s*(?:[,;:?!](?!\d)|\(|\.(?!\d)|\s[–—-]\s|\s(?:and|but|so|while|until|although|because|when|then|which|that"
    r"|who|where|"
    r"whose|exactly|through|into|in which|to|waited|for a|or|by|over|at|with one|after|before|if|as|is|was|were"
    r"|are|had|"
    r"has|came|got|went|could|can|would|it|the app|the AI|without|under|during|last|yesterday)\s)",
    re.IGNORECASE,
)
_SECOND_PHRASE: Final = re.compile(
    r"(?<!\bof)(?<!\bin)(?<!\bon)(?<!\bfrom)(?<!\bwith)(?<!\bat)(?<!\bfor)(?<!\bby)(?<!\babout)(?<!\bbehind)(?<!\bover)"
    r"(?<!\bunder)(?<!\bround)(?<!\bto)(?<!\ball)(?<!\bnear)(?<!\wing)\s(?=(?:my|our|the|his|her|a|an)\s)"
)
_DETERMINED: Final = re.compile(
    r"(?:an?|the|my|our|his|her|their|one|two|three|four|five|six|seven|eight|nine|ten|these|this|\d[\d,]*)\s",
    re.IGNORECASE,
)
_BEGINS: Final = (
    r"(?=(?:I|we|it|he|she|they|you|there|the|my|our|his|her|their|an?|this|that|these|each|every|all|both|some"
    r"|one|two|three|"
    r"\d[\d,.]*|people|now|out|after|in|from|within|at|with|on|by|then|still|nobody|AI|got|could|can|put|said|saw"
    r"|had|has|was|were|is|"
    r"are|kept|came|gave|made|drew|cut|wrote|found|heard|told|read|never|also|even|suddenly|\w+ed"
    r"|everything (?:is|was)|his|its)\b)"
)
_CUT: Final = re.compile(
    rf"(?:\s*;\s+|,?\s+(?:and|but|so|yet|then|until|whereupon)\s+{_BEGINS}(?!that\b|not\b)|,\s+(?=(?:it|the|I|we"
    rf"|they|he|she|then|"
    rf"people|now|out came|one tap|got|still|said)\b)|\s[–—-]\s|(?<=[a-z0-9])\.\s+(?=[A-Z]))"
)
_FINITE: Final = re.compile(
    r"\b(?:is|are|was|were|has|had|have|do|does|did|can|could|will|would|got|made|shows?|looks?|follows?|stays?"
    r"|keeps?|runs?|"
    r"appears?|comes?|holds?|sits?|breathes?|breathe|moves?|blinks|knows?|put|cut|drew|wrote|ran|saw|fell|rose"
    r"|fits?|says?|"
    r"grew|went|came|gave|knew|held|kept|left|said|sang|spoke|read|found|told|took|let|became|began|stuck|sounds?"
    r"|gets?|"
    r"turns?|fooled|flew|shot|sold|bought|stood|heard|lost|met|sat|wore|rode|drove|threw|blew|built|felt|slept"
    r"|\w{2,}ed|isn't|aren't|wasn't|didn't|doesn't|don't|can't|couldn't)\b",
    re.IGNORECASE,
)
_MACHINE_DID: Final = re.compile(
    rf"^(?:(?:now|then|after [^,]+|even|within [^,]+|in [^,]{{2,30}}),?\s)?(?:(?:the|an?|my|our|this|that|some|one"
    rf"|another|bank|her|his)\s"
    rf"(?:[\w'’-]+\s){{0,3}}?{_MACHINES}|AI|it)\s(?!was\b|is\b|has\b|had\b|only\b|never\b|takes\b|can\b)\w+",
    re.IGNORECASE,
)
_MACHINE_TOOK: Final = re.compile(
    rf"^(?:the|an?|my|our)\s(?:[\w'’-]+\s){{0,3}}?{_MACHINES}\s"
    r"(?P<verb>sorted|grouped|scanned|searched|counted|colored|read|went through|looked at|tagged)\s(?P<np>(?!\").+)",
    re.IGNORECASE,
)
_CAME: Final = re.compile(
    r"\b(?:out came|came (?:out|back|up)|came? out|comes? (?:out|back)|(?:I|we) (?:\w+ )?(?:got|received)\b"
    r"|the (?:restored|cleaned|converted|enhanced|new|erased|sharpened|fixed|result\w*)\b"
    r"|^(?:got|watched)|(?:seconds?|minutes?|hours?|days?|moment) later|gave (?:me|us)|gives (?:me|us)|returned"
    r"|turned into|became|(?:is|are|was"
    r"|were) (?:all )?gone|vanished|disappeared"
    r"|appeared|popped up|showed up|(?:is|are) now|suddenly|(?:can|could) (?:now |still )?(?:be )?(?:read|see"
    r"|count|hear|fly|spin|ask|look|recolor)\w*"
    r"|stayed|stays|still|is written|there was|there are|there's|sounds? like|looks? like|filled|followed|knew"
    r"|made|drew|marked|put|said|says|named|listed|counted|wrote)\b",
    re.IGNORECASE,
)
_SPOILED: Final = re.compile(
    r"\b(?:came|turned) out (?:all |too |so |very |quite |rather |badly )?"
    r"(?:smeared|blurr(?:y|ed)|fuzzy|shaky|dark|noisy|grainy|muffled|crooked|hazy|foggy|faded|washed out|tiny"
    r"|unreadable)\b",
    re.IGNORECASE,
)
"""What came out of the camera, before a machine mended it."""
_CONTEXT: Final = re.compile(
    r"^(?:nobody|no one|none|(?:I|we) (?:only|never|just|wear|was|were|hum|asked|set|waited|did not|didn't)\b"
    r"|it (?:has|had) never|it's just|most\b|all (?:ten|of)\b|there (?:is|was) no|"
    rf"{_PERSON}\s(?:says|said|thinks|swears|knows)\b|(?:I'm|I am|explain|please|help|tell|thanks|no)\b|"
    r"he sounded|in real|because|although|my (?:own hand|head|dentist|wife|husband)\b|if\b|other\b)",
    re.IGNORECASE,
)
_WISH: Final = re.compile(
    r"\b(?:want|wanted|wish|hope|would like|asked for|thought|expected|most tools|there is no|no bright)\b",
    re.IGNORECASE,
)
_LONGEST_NP: Final = 14
_LONGEST_CAME: Final = 140
_SHORTEST_CAME: Final = 20
_SHORTEST_CLAUSE: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """The parts that things play in one story, in the person's own words."""

    given: str
    """What was put in, as a noun phrase; empty if the story does not say."""
    came: str
    """What came out or was seen, as a clause or a noun phrase; empty if the story does not say."""


def read_roles(told: Sequence[str], asked: Sequence[str]) -> Roles:
    """The roles in the sentences that tell a story and, where these say nothing, in those that ask."""
    source, told = _source(told)
    clauses = [clause for sentence in told for clause in clauses_of(sentence)]
    return Roles(
        given=source or _given([clause.text for clause in clauses]) or _typed(told) or _in_question(asked),
        came=_came(clauses),
    )


def _source(told: Sequence[str]) -> tuple[str, Sequence[str]]:
    """What a story starts from, `from one photo I got`, and the story without it."""
    for at, sentence in enumerate(told):
        if (found := _FROM.match(sentence)) and (phrase := _noun_phrase(found["np"])) and medium_of(phrase):
            return phrase, [*told[:at], sentence[found.end("np") :].lstrip(" ,"), *told[at + 1 :]]
    return "", told


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a story with a verb of its own."""

    text: str
    joint: str
    """What ties it to the clause before it, as it is written; empty at the start of a sentence."""


def clauses_of(sentence: str) -> list[Clause]:
    """The clauses of a sentence; a piece without a verb of its own belongs to the clause before."""
    spans: list[tuple[int, int]] = []
    begin = start = 0
    for cut in [*_CUT.finditer(sentence), None]:
        end = cut.start() if cut else len(sentence)
        goes_on = bool(cut) and " and " in sentence[end : cut.end() if cut else end]
        if _is_clause(sentence[start:end]):
            spans.append((begin, end))
            begin = cut.end() if cut else end
        elif spans and not (goes_on and _DETERMINED.match(sentence[start:end])):
            spans[-1] = (spans[-1][0], end)
            begin = cut.end() if cut else end
        start = cut.end() if cut else end
    if begin < len(sentence):
        spans = [*spans[:-1], (spans[-1][0], len(sentence))] if spans else [(0, len(sentence))]
    ends = [0, *(last for _, last in spans)]
    return [
        Clause(sentence[first:last].strip(" .,;!"), sentence[before:first] if before else "")
        for (first, last), before in zip(spans, ends, strict=False)
    ]


def _is_clause(piece: str) -> bool:
    return bool(_FINITE.search(piece)) and word_count(piece) >= _SHORTEST_CLAUSE


def _given(clauses: Sequence[str]) -> str:
    for at, clause in enumerate(clauses):
        by_machine = at > 0 and _MACHINE_DID.match(clauses[at - 1]) and _NO_SUBJECT.match(clause)
        if not by_machine and (phrase := next(_given_in(clause, is_first=at == 0), "")):
            return phrase
    told = [(clause, at == 0) for at, clause in enumerate(clauses) if not _is_result(clause)]
    named = [one for clause, is_first in told for one in _medium_phrases(clause, is_first=is_first)]
    own = [one for clause in clauses for one in _medium_phrases(clause, is_first=False) if _OWN.match(one)]
    return next(iter([*named, *own]), "")


def _given_in(clause: str, *, is_first: bool) -> Iterator[str]:
    """The noun phrases of a clause that may be what was put in, the likeliest first."""
    if typed := _TYPED.search(clause):
        yield f"the words {typed['words']}"
    for pattern in (_TURNED, _DID, _MACHINE_TOOK):
        if (found := pattern.search(clause)) and (phrase := _noun_phrase(found["np"])):
            verb = found.groupdict().get("verb") or ""
            named = _as_made(phrase, verb.casefold())
            if _is_given(named):
                yield named
    for pattern in (_SHOWN_IN, _SUBJECT, _NOMINAL):
        found = pattern.match(clause)
        phrase = _noun_phrase(found["np"]) if found and not _MACHINE_DID.match(clause) else ""
        if _is_given(phrase) and (_OWN.match(phrase) or (is_first and not _is_result(clause))):
            yield phrase


_OWN: Final = re.compile(r"(?:my|our)\s", re.IGNORECASE)


def _medium_phrases(clause: str, *, is_first: bool) -> Iterator[str]:
    """The things of a known medium that a clause calls the person's own, or counts; in the first clause any."""
    for found in _MEDIUM_NP.finditer(clause):
        phrase = _noun_phrase(found["np"])
        if (
            _is_given(phrase)
            and medium_of(head_noun(phrase))
            and (is_first or not re.match(r"an?\s", phrase, re.IGNORECASE))
        ):
            yield phrase


def _typed(told: Sequence[str]) -> str:
    found = _TYPED.search(" ".join(told))
    return f"the words {found['words']}" if found else ""


def _in_question(asked: Sequence[str]) -> str:
    """What a question without a story calls its own: my photo."""
    found = (one for text in asked for one in _MEDIUM_NP.finditer(text))
    own = (
        phrase
        for one in found
        if re.match(r"(?:my|our|this)\s", one["np"], re.IGNORECASE) and (phrase := _noun_phrase(one["np"]))
    )
    return next(own, "")


def _is_given(phrase: str) -> bool:
    """Whether a phrase names something of a known medium and holds no verb of its own."""
    return (
        bool(medium_of(phrase))
        and bool(_DETERMINED.match(phrase) or _NOMINAL.match(phrase))
        and not _NOT_GIVEN.search(f" {phrase} ")
    )


_NOT_GIVEN: Final = re.compile(
    r"(?<! of)\s(?:I|grouped|sorted|said|drew|scanned|found|listed|me|you|him|us|them|is|was|were|are|did|saw"
    r"|made|appeared|cleaned|restored|converted|enhanced|new"
    r"|erased|finished"
    r"|sharpened|generator)\s"
)
"""Words of what is no thing that was put in: a verb, or what only the result can be called."""


def _as_made(phrase: str, verb: str) -> str:
    """What was photographed, as the photo of it."""
    made = next((noun for noun, verbs in _MAKING.items() if verb in verbs), "")
    if not made or not _DETERMINED.match(phrase) or head_noun(phrase) in _RENDERED:
        return phrase
    return f"the {made} of {phrase}"


_RENDERED: Final = words_of(
    """photo photos picture pictures video videos clip clips selfie shot still scan footage image recording drawing memo
    film pic pics frame"""
)
"""What is a recording or a picture already."""


def head_noun(phrase: str) -> str:
    """The noun that a phrase is about: clip in `a 20-second clip of my grandma`."""
    head, *rest = re.split(r"\s(?:of|from|in|with|on|for)\s", phrase, maxsplit=1)
    words = head.split()
    if rest and words and words[-1].casefold() in _MEASURES:
        return head_noun(rest[0])
    return words[-1].casefold() if words else ""


_MEASURES: Final = words_of(
    "seconds minutes hours days nights weeks months years pages bit minute second hour half lot"
)


def _noun_phrase(text: str) -> str:
    end = _NP_END.search(f"{text} ")
    text = re.sub(r"\sfor (?:me|us)$", "", text[: end.start()] if end else text)
    words = (text.partition(" from ")[0] if end and end[0].strip() == "to" else text).split()
    phrase = _SECOND_PHRASE.split(" ".join(words[:_LONGEST_NP]))[0].rstrip(".,;:!")
    return "" if re.search(r"\s(?:of|in|at|with|from|for|on|around|round|over|under|behind|near)$", phrase) else phrase


def medium_of(text: str) -> str:
    """The medium of the head noun, else the one whose word comes first; empty if there is none."""
    for word in [head_noun(text), *re.findall(r"[\w-]+", text.casefold())]:
        for medium, words in MEDIA.items():
            if word in words or word.removesuffix("s") in words:
                return medium
    return ""


def _is_result(clause: str) -> bool:
    return (
        bool(_MACHINE_DID.match(clause) or _CAME.search(clause))
        and not _WISH.search(clause)
        and not _CONTEXT.match(clause)
    )


def _came(clauses: Sequence[Clause]) -> str:
    """The first clauses in which something came of it, as far as they make one statement."""
    texts = [clause.text for clause in clauses]
    found = [at for at, text in enumerate(texts) if _is_result(text) and (at or not _acts(text))]
    if any(_MACHINE_DID.match(texts[at]) for at in found):
        found = [at for at in found if not _SPOILED.search(texts[at])]
    sure = (at for at in found if at or _MACHINE_DID.match(texts[at]) or re.match(r"(?:I|we)\b", texts[at]))
    first = next(sure, next(iter(found), None))
    if first is None:
        return _turned_into(texts) or _last_told(clauses)
    if turned := _TURNED.search(texts[first]):
        return turned["out"].rstrip(".,;")
    came = _with_actor(texts, first)
    for clause in clauses[first + 1 :]:
        longer = f"{came}{clause.joint}{clause.text}"
        if not clause.joint or not _is_result(clause.text) or len(longer) > _LONGEST_CAME:
            break
        came = longer
    return came if len(came) <= _LONGEST_CAME else _shortened(came)


def _acts(clause: str) -> bool:
    """Whether a person does something to a thing in a clause."""
    return bool(_DID.match(clause)) and not _MACHINE_DID.match(clause) and not re.match(r"got\b", clause)


def _turned_into(clauses: Sequence[str]) -> str:
    found = next((found for clause in clauses if (found := _TURNED.search(clause))), None)
    return found["out"].rstrip(".,;") if found else ""


def _last_told(clauses: Sequence[Clause]) -> str:
    """The last clause of the sentence that begins the story, or the next sentence; where no word tells of a result."""
    texts = [clause.text for clause in clauses]
    able = [
        at
        for at in range(1, len(texts))
        if _is_clause(texts[at])
        and not _CONTEXT.match(texts[at])
        and not _WISH.search(texts[at])
        and not _acts(texts[at])
    ]
    ends = next((at for at in range(1, len(texts)) if not clauses[at].joint), len(texts))
    best = next((at for at in reversed(able) if at < ends), next(iter(able), None))
    return _with_actor(texts, best) if best and len(texts[best]) <= _LONGEST_CAME else ""


def _with_actor(clauses: Sequence[str], at: int) -> str:
    """A clause that shares its subject with the one before gets one of its own."""
    clause = re.sub(r"^(?:then|even|also|and|but|so)\s", "", clauses[at], flags=re.IGNORECASE)
    clause = _LATER.sub(r"\2 \1", clause)
    own = _SUBJECT.match(clause)
    if own and own["rest"] and _OWN.match(own["np"]) and "," not in own["np"] and medium_of(head_noun(own["np"])):
        return f"it {own['rest']}"
    if not _NO_SUBJECT.match(clause):
        return clause
    before = clauses[at - 1] if at else ""
    by_person = not _MACHINE_DID.match(before) and (_OF_PERSONS.match(clause) or re.match(r"(?:I|we)\b", before))
    return f"{'I' if by_person else 'it'} {clause[:1].lower()}{clause[1:]}"


_LATER: Final = re.compile(
    r"^((?:about |some )?(?:an?|\d+|\w+) \w+ later),? ((?:(?!while|because|although)[^,;]){3,60})$", re.IGNORECASE
)
"""`2 minutes later it was sharp`, to be told as `it was sharp 2 minutes later`."""
_NO_SUBJECT: Final = re.compile(
    r"(?:got|had|saw|could|can|have|watched|heard|found|kept|said|wrote|made|held|put|came|gave|wiped|was|were"
    r"|cut|typed|"
    r"told|listed|drew|named|counted|filled)\b",
    re.IGNORECASE,
)
_OF_PERSONS: Final = re.compile(r"(?:got|had|saw|could|can|have|watched|heard|found)\b", re.IGNORECASE)


def _shortened(text: str) -> str:
    """The longest beginning of a long clause that ends at a comma."""
    ends = [found.start() for found in _COMMA.finditer(text) if _SHORTEST_CAME < found.start() <= _LONGEST_CAME]
    return text[: ends[-1]] if ends else ""


_COMMA: Final = re.compile(r",\s|\s(?=(?:while|although|even|because|when)\s)")
