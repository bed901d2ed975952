"""Reads a summary: which of its sentences state the problem, the method, a result, a limit, or where to get it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias

from generator.answers.language.english import lowered
from generator.answers.language.prose import sentences
from generator.answers.language.quantities import quantities

Part: TypeAlias = Literal["problem", "method", "result", "limit", "availability"]

_ADDRESS = re.compile(r"\\url\{([^}]*)\}|\\href\{[^}]*\}\{([^}]*)\}")
_COMMAND = re.compile(r"\\(?:textbf|textit|emph|text|mathrm|mathbf|mathcal|texttt|underline|textsc)\s*\{([^{}]*)\}")
_MATH = re.compile(r"\$([^$]*)\$")
_SYMBOLS = {
    r"\times": "×",
    r"\sim": "about ",
    r"\approx": "about ",
    r"\%": "%",
    r"\&": "&",
    r"\_": "_",
    r"\#": "#",
    r"\alpha": "α",
    r"\beta": "β",
    r"\leq": "≤",
    r"\geq": "≥",
    r"\pm": "±",
    r"\rightarrow": "→",
    r"\to": "→",
    r"\ ": " ",
    r"\,": " ",
    "~": " ",
    "( ": "(",
    "``": "“",
    "''": "”",
    "**": "",
    "---": " – ",
    "--": " – ",
}
_HYPHENATED = re.compile(r"(?<=[a-z])- (?=[a-z])(?!(?:and|or|to|nor|but)\b)")
_ABOUT = re.compile(r"(?<=[\s(])~\s?(?=\d)")
_LEFT_OVER = re.compile(r"\\[A-Za-z]+\s?|[{}]|(?<=\w)\^(?=\w)")

_AVAILABLE = re.compile(
    r"https?://|\b(?:codes?|source code|demo|project page)\b[^.]*\b(?:available|released?|open-sourced?|found at"
    r"|publicly)\b"
    r"|\b(?:our|all|the|pre-?trained) (?:[\w-]+ ){0,4}(?:models?|data(?:set)?s?|weights|recordings)\b[^.]{0,40}"
    r"\b(?:available|open-sourced?|released?)\b|\bwe (?:will )?(?:release|open-source|publish)\b",
)
_METHOD = re.compile(
    r"\b(?:we|this paper|this work|this study|the paper|the authors?)\s+(?:then |also |further |first |therefore |"
    r"hence |instead |thus |explicitly |mainly |aim |at )*(?:propos|introduc|present|develop|design|describ|devis|"
    r"formulat|construct|build|establish|revisit|explor|apply|adopt|employ|use|train|fine-tune|combine|extend|learn|"
    r"adapt|pre-train|wrap|regress|initialize|mix|distill|generat|address|estimat|stud|investigat|compil|replac)|"
    r"\b(?:(?:is|are) (?:achieved|obtained|done|reali[sz]ed|accomplished) (?:through|by|via|with|using)|consists? of"
    r"|comprises?|is composed of|contains? (?:a|an|two|three)|takes? (?:a|an|the|two)"
    r"|is built (?:on|from)|"
    r"works? in|stages?|encoder|decoder|module|branch|heads?|backbone|attention|loss|trained|pre-?trained"
    r"|conditioned|"
    r"conditions|is initialized|predicts?|splits?|fuses?|maps|feeds|receives|blocks?|layers?|steps?)\b",
)
_OWN = re.compile(
    r"\b(?:we|our)\b|\bthis (?:paper|work|study)\b|\bthe proposed (?:method|model|framework|approach|network)\b",
)
_POINTS_BACK = re.compile(
    r"(?:(?:however|but|yet|still|thus|as a result|consequently|therefore),? )?(?:this|these|it|its|they|their|such)\b"
)
"""How a sentence begins that speaks of what the one before it spoke of."""
_ASIDE = re.compile(r",? (?:(?:referred to|known|defined) as [^,.]* )?in this (?:paper|work|study)\b")
_OTHERS = re.compile(
    r".{0,60}\b(?:existing|previous|prior|current|conventional|traditional|recent|most|many|prevailing|common|typical|such"
    r"|standard)\b[^.]{0,40}\b(?:methods?|approaches|works?|models?|systems?|algorithms?|networks?|solutions?|detectors?"
    r"|techniques?|paradigms?|efforts?|attempts?|studies|research|strategies|pipelines?|frameworks?)\b"
    r"|.{0,80}\b(?:challenging|a challenge|difficult|hard to|ill-posed|suffer|remains? an?|lack of"
    r"|(?:is|are|plays?) (?:an? )?(?:[a-z]+ly )?(?:crucial|essential|vital|important|fundamental|critical))\b"
)
"""A sentence that speaks of others in its first words, or of how hard the matter is."""
_RESULT = re.compile(
    r"\b(?:outperform|surpass|state-of-the-art|experiment|evaluat|benchmark|achiev|attain|obtain|reach|"
    r"improv(?:es|ed|ement)|results? (?:show|demonstrate|indicate)|demonstrate|user study|rated|preferred|error rate|"
    r"accuracy|sensitivity|mean absolute error|"
    r"confirms?|superior|effectiveness|reports?|recovers the|raises|lowers|halves|reduces|succeeds|generalizes)",
)
_MEASURE = re.compile(
    r"%|\bdB\b|\bpoints?\b|\b[Oo]n (?:the )?(?:[\w-]+ )?[A-Z]|\bscore|\berror|\baccuracy|\bm?AP\b|BLEU|FID|PSNR"
    r"|SSIM|LPIPS|ROUGE|"
    r"\btimes (?:faster|slower|more|fewer|less)|\bfaster\b|\bfps\b|frames per second|\bparticipants|comparisons"
)
_TRAINING = re.compile(r"\b(?:is|are|was|were) (?:jointly |then |pre-?|first )?trained (?:with|on|by|to)\b|\bloss\b")
_LIMIT = re.compile(
    r"\b(?:(?<!that )(?<!which )(?:does not|do not)(?! (?:require|need|rely|depend|use))"
    r"|cannot|can not|fails?|struggles?|limited to"
    r"|(?:is|are) not (?!thrown|only|just|needed|required|lost|necessary|limited|a luxury|touched|changed)"
    r"|not handled|not recovered|not judge|often missed|unreliable|sometimes|slower|drops for|remain a source"
    r"|assumes? that|at the cost|caveat|limitation|weak spots?|warns?|unseen .* are|is ignored|still|only if"
    r"|the price is|has confusion|confuses?|that the contract does not support)\b",
)

_NUMBERED_NEXT = re.compile(r"(?:;|\.|,? including:?|:) (?:and )?\((?:\d|i{1,3}|iv)\) (?=[A-Z][\w -]{3,50}: [A-Z])")
"""Where the next of several numbered parts begins that each have a name and sentences of their own."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a summary and the part it plays."""

    text: str
    part: Part
    place: int
    """Its number in the summary, from 0."""


@lru_cache(maxsize=8192)
def read_abstract(summary: str, name: str) -> tuple[Sentence, ...]:
    """The sentences of a summary, each with its part.

    What stands before the authors speak of their own work, and what speaks of the work of others, is the problem.

    Args:
        summary: the summary as it was given.
        name: what the work calls itself.
    """
    texts = [piece for one in sentences(cleaned(summary)) for piece in _NUMBERED_NEXT.split(one)]
    own = next(
        (place for place, text in enumerate(texts) if _OWN.search(lowered(_ASIDE.sub("", text))) or name in text), 0
    )
    read: list[Sentence] = []
    for place, text in enumerate(texts):
        part = _part(text, place, own, speaks_of_itself=name in text)
        if part != "availability" and read and read[-1].part == "problem" and _still_of_others(text, name):
            part = "problem"
        read.append(Sentence(text, part, place))
    return tuple(read)


def _still_of_others(text: str, name: str) -> bool:
    """Whether a sentence goes on about what the one before it spoke of."""
    low = lowered(text)
    return bool(_POINTS_BACK.match(low)) and not _OWN.search(low) and name not in text


def _part(text: str, place: int, own: int, *, speaks_of_itself: bool) -> Part:
    low = lowered(text)  # many words are looked for, which is quick where their case is known
    if _AVAILABLE.search(low):
        return "availability"
    if place < own or (_OTHERS.match(low) and not _OWN.search(low) and not speaks_of_itself):
        return "problem"
    if place > own and _LIMIT.search(low) and not re.search(r"\bwe (?:propose|introduce|present)\b", low):
        return "limit"
    if _TRAINING.search(text) and "%" not in text:
        return "method"
    is_result = bool(_RESULT.search(low))
    measured = is_result and bool(quantities(text)) and bool(_MEASURE.search(text))
    if measured or (is_result and not _METHOD.search(low)):
        return "result"
    return "method"


@lru_cache(maxsize=8192)
def cleaned(summary: str) -> str:
    """A summary without remnants of LaTeX, on one line."""
    text = _ADDRESS.sub(lambda found: found[1] or found[2], summary)
    for _ in range(3):
        text = _COMMAND.sub(r"\1", text)
    text = _ABOUT.sub("about ", _MATH.sub(r"\1", text))
    for written, meant in _SYMBOLS.items():
        text = text.replace(written, meant)
    return _HYPHENATED.sub("", " ".join(_LEFT_OVER.sub("", text).split()))
