"""Reads a summary: which of its sentences state the problem, the method, a result, a limit, or where to get it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias

from generator.answers.language.english import lowered
from generator.answers.language.prose import sentences
from generator.answers.language.quantities import quantities

Part: TypeAlias = Literal["problem", "method", "result", "limit", "availability"]

_ADDRESS = re.compile(r"\\url\{([^}]*)\}|\\href\{[^}]*\}\{([^}]*)\}")
_ACCENT = re.compile(r"\\(?:(?P<mark>['`^\"~=.])\s*|(?P<named>[uvHckr])(?=\{))\{?\\?(?P<letter>[A-Za-z])")
_COMBINING = {
    "'": "\u0301",
    "`": "\u0300",
    "^": "\u0302",
    '"': "\u0308",
    "~": "\u0303",
    "=": "\u0304",
    ".": "\u0307",
    "u": "\u0306",
    "v": "\u030c",
    "H": "\u030b",
    "c": "\u0327",
    "k": "\u0328",
    "r": "\u030a",
}
"""What is written before a letter in LaTeX, and the accent that it is in Unicode."""
_SHORT_FORM = re.compile(r"\\(ie|eg|etc|cf|etal)\b\.?")
_IN_FULL = {"ie": "i.e.", "eg": "e.g.", "etc": "etc.", "cf": "cf.", "etal": "et al."}
_REFERENCE = re.compile(
    r"(?<=\w)(?<!\bin)(?<!\bthe)(?<!range)(?<!interval) ?\[[1-9]\d*(?:\s?[,–-]\s?[1-9]\d*)*\](?=[\s.,;:]|$)"
)
_COMMAND = re.compile(r"\\(?:textbf|textit|emph|text|mathrm|mathbf|mathcal|texttt|underline|textsc)\s*\{([^{}]*)\}")
_MATH = re.compile(r"\$([^$]*)\$")
_SYMBOLS = {
    r"\times": "×",
    r"\sim": "about ",
    r"\approx": "about ",
    r"\%": "%",
    r"\&": "&",
    r"\_": "_",
    r"\{": "",
    r"\}": "",
    " ()": "",
    r"\#": "#",
    r"\alpha": "α",
    r"\beta": "β",
    r"\leq": "≤",
    r"\geq": "≥",
    r"\pm": "±",
    r"\rightarrow": "→",
    r"\to": "→",
    r"\ell": "ℓ",
    r"\mu": "μ",
    r"\circ": "°",
    r"\preceq": "⪯",
    r"\sqrt": "√",
    r"\ ": " ",
    r"\,": " ",
    "~": " ",
    "( ": "(",
    "``": "“",
    "''": "”",
    "---": " – ",
    "--": " – ",
}
_IN_TICKS = re.compile(r"`([^`'’”]{1,80})'(?!\w)")
_CLOSING = re.compile(r"'(?!\w)")
"""Closes what a tick opens, where it is not that of the dogs' bark."""
_STARRED = re.compile(r"(?<![\w*])\*(?=\w)([^*]{2,80}(?<=[\w?.]))\*(?![\w*])")
_TWICE_STARRED = re.compile(r"\*\*(?=\S)([^*]{1,300}(?<=\S))\*\*")
"""Quotation marks of LaTeX, and marks of emphasis; the stars of footnotes are in no pairs."""
_NO_SPACE = re.compile(r"\.(?<=(?:[A-Za-z]{3}|..\)|.\d%)\.)(?=[A-Z][a-z]+,?\s[a-z])")
_NO_SPACE_BEFORE_BRACKET = re.compile(r"\((?<=[a-z]{4}\()(?=[A-Z]{2})")
_NO_SPACE_AFTER_COMMA = re.compile(r",(?<=[A-Za-z]{3},)(?=[A-Za-z]{2})")
_DASH_OF_A_NAME = re.compile(r"-(?<=[A-Z0-9]-)(?=the first [a-z])")
"""A hyphen that stands for a dash: `StampSet-405-the first data set`."""
_HYPHENATED = re.compile(r"- (?<=[a-z]- )(?=[a-z])(?!(?:and|or|to|nor|but|vs|versus)\b)")
_ABOUT = re.compile(r"~(?<=[\s(]~)\s?(?=\d)")
"""What opens with a character is found by it; looking behind each character first takes ten times as long."""
_OWN_COMMAND = re.compile(
    r"(?P<start>(?:^|(?<=[.!?]))\s*)?(?<!our )\\(?:ours|method|name|[A-Z][a-z]+[A-Z]\w*)(?:\{\})?(?=\s+[a-z]|[,.;:])"
)
"""What authors define for the name of their work; without it a sentence has lost its subject."""
_LOWERED = re.compile(r"_(?:\{\s*(?P<within>\d+)\s*\}|(?P<bare>\d+))")
_RAISED = re.compile(r"\^(?:\{\s*(?P<within>\d+)\s*\}|(?P<bare>\d+))")
_BELOW = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_ABOVE = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_VERSION = re.compile(r"\((?P<name>[A-Z]\w+)\) (?P<version>\d(?:\.\d)?)(?=[,.])")
"""`Segment Anything Model (SAM) 3`, which calls itself SAM 3."""
_SEE = re.compile(
    r"[;,]?\s(?:see|cf\.|as (?:shown|illustrated|depicted|seen) in)\s"
    r"(?:Fig|Tab|Sec|App|Eq)[a-z]*\.?\s?\d+[a-z]?(?=[.,;)])"
)
"""What points at a part of the work that is not given."""
_LEFT_OVER = re.compile(r"\\[A-Za-z]+\s?|[{}]|\^(?<=\w\^)(?=[\w*])")

_AVAILABLE = re.compile(
    r"https?://|\.github\.io\b"
    r"|\b(?:project (?:web)?(?:page|site)|(?:codes?|demo|materials?)\b[^.]{0,200}\b(?:available|released?"
    r"|open-sourced?|found at|publicly|public)\b"
    r"|(?:our|all|the) (?:[\w-]+ ){0,4}(?:models?|data(?:set)?s?)\b[^.]{0,40}"
    r"\b(?:available|open-sourced?|released?)\b"
    r"|we (?:(?:will|have|also|publicly|openly) )*(?:release|open-source)d?\b"
    r"|(?:is|are|will be) (?:made )?(?:publicly|openly|freely) (?:available|released|accessible)\b"
    r"|will be released (?:as|at|for|on|to|under|upon)\b"
    r"|supplementary (?:materials?|videos?|documents?|information)\b"
    r"|(?:videos|results|details|materials|samples|code|models?|weights)\b[^.,;]{0,60}"
    r"\b(?:can be (?:accessed|found|viewed|downloaded)|are (?:provided|available)) (?:at|on|in|from|here)\b)",
)
_HEDGE = re.compile(r",? to (?:the best of )?our (?:best )?knowledge,?")
_METHOD = re.compile(
    r"\b(?:(?:is|are) (?:achieved|obtained) (?:through|by|via|with|using)|consists? of|comprises?|takes? an?|works? in"
    r"|stages?|encoder|decoder|module|branch|heads?|backbone|attention|trained|pre-?trained|condition(?:ed|s)|predicts?"
    r"|splits?|fuses?|maps|blocks?|layers?|steps?)\b",
)
_OWN = re.compile(r"\b(?:we|our)\b|\bthis (?:paper|work|study)\b|\bthe proposed (?:method|framework|approach)\b")
_OTHERS = re.compile(
    r".{0,60}\b(?:existing|previous|prior|current|conventional|traditional|recent|most|many|some|prevailing|common|typical"
    r"|such"
    r"|standard)\b[^.]{0,60}\b(?:methods?|approaches|works?|models?|systems?|algorithms?|networks?|solutions?"
    r"|detectors?"
    r"|techniques?|paradigms?|efforts?|attempts?|studies|research|strategies|pipelines?|frameworks?)\b"
    r"|(?:(?:currently|to date|until now|so far),? (?:there (?:is|are|has been|have been) )?"
    r"|there (?:is|are|has been|have been) (?:currently |still |to date,? )?)"
    r"(?:no|little|few|limited|only (?:a )?few) (?:[\w-]+ ){0,4}?(?:works?|stud(?:y|ies)|data ?sets?|methods?"
    r"|approach(?:es)?|benchmarks?|literature|research|consensus|understanding|attempts?|evidence)\b"
    r"|(?!.*\bwe\b).{0,120}\bfac(?:e|es|ing) (?:an?|the) (?:[\w-]+ )?(?:dilemma|challenge|problem|difficulty)\b"
    r"|(?:several|numerous|various|many) (?:[\w-]+ )?(?:papers|works|studies|researchers|authors) (?:have|had)\b"
    r"|(?:al)?though (?:there|some|many|several|recent|previous|prior|existing)\b[^.]{0,120},"
    r"|.{0,200}\b(?:pos(?:e|es|ing)|creat(?:e|es|ing)) (?:[\w-]+ ){0,2}(?:challenges?|difficult(?:y|ies)|obstacles?)\b"
    r"|.{0,80}\b(?:challenging|a challenge|difficult|hard to|ill-posed|suffer|remains? an?|lack of"
    r"|(?:is|are|plays?) (?:an? )?(?:[a-z]+ly )?(?:crucial|essential|vital|important|fundamental|critical))\b"
)
"""A sentence that speaks of others in its first words, or of how hard the matter is."""
_ITSELF = re.compile(
    r"the (?:proposed )?(?:method|framework|approach|system|pipeline|architecture|algorithm) [a-z]+[^s\W]s "
)
"""How a sentence begins that goes on with the work after the authors have named it."""
_WE_ALL = r"we (?:have (?:recently )?(?:seen|witnessed)|often|frequently|usually|commonly|all|as humans|humans)\b"
_OF_ALL = re.compile(
    rf"\b(?:{_WE_ALL}|our (?:daily|everyday|modern) (?:\w+ )?(?:li(?:fe|ves)|activities|experiences?|world|society)\b)"
)
"""What anybody does or lives in is not what the authors do."""
_SEEN = re.compile(rf"(?:(?:recently|today|in|over)\b[^,.]{{0,40}},? )?{_WE_ALL}")
"""How a sentence begins of what authors saw happen in their field, or anybody sees who lives."""
_OF_MODELS = re.compile(r"(?!.{0,60}\bthis\b).{0,60}\b(?:models|methods|approaches|llms|networks|systems)\b")
"""A sentence that speaks of models in general in its first words."""
_RESULT = re.compile(
    r"\b(?:outperform|surpass|state-of-the-art|experiment|evaluat|benchmark|achiev|attain|obtain|reach|demonstrate"
    r"|rated"
    r"|improv(?:es|ed|ement)|results? (?:show|demonstrate|indicate)|user study|preferred|error rate|accuracy"
    r"|sensitivity"
    r"|confirms?|superior|effectiveness|reports?|raises|lowers|reduces|succeeds|generalizes)",
)
_MEASURE = re.compile(
    r"%|\bdB\b|\bpoints?\b|\b[Oo]n (?:the )?(?:[\w-]+ )?[A-Z]|\bscore|\berror|\baccuracy|\bm?AP\b|BLEU|FID|PSNR|SSIM"
    r"|ROUGE|\btimes (?:faster|more|fewer)|\bfaster\b|\bfps\b|\bparticipants|comparisons"
)
LIMIT = re.compile(
    r"\b(?:(?<!that )(?<!which )(?:does not|do not)(?! (?:require|need|rely))|cannot|can not|fails?|struggles?"
    r"|limited to"
    r"|(?:is|are) not (?!only|limited)|unreliable|sometimes|slower|assumes? that|at the cost|limitation|still"
    r"|only if)\b"
)
_CONTRAST = re.compile(
    r"^(?:unlike|in contrast to|compared (?:to|with)|as opposed to|different from|rather than|instead of)\b[^,]*,"
    r"(?: (?:which|that|who|whose)\b[^,]*,)?"
)
"""What others cannot do is no limit of the work that is set against them."""
_WE_DO = re.compile(
    r"\bwe (?:\w+ly |also |then |further |first )?(?!f[io]u?nd|observ|not|acknowledg|show|discuss|see|demonstrat"
    r"|reveal|can|do|did|are|argue|conclu|report|evaluat|analy)\w+"
)
"""A deed of the authors: what they do because of a lack is no lack of theirs."""


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
    texts = sentences(cleaned(summary))
    own = next((place for place, text in enumerate(texts) if _is_own(lowered(text)) or name in text), 0)
    parts = (_part(text, place, own, speaks_of_itself=name in text) for place, text in enumerate(texts))
    return tuple(map(Sentence, texts, parts, range(len(texts))))


def _is_own(low: str) -> bool:
    """Whether a sentence speaks of its authors' work, and not of what all of us do."""
    return bool(_OWN.search(_OF_ALL.sub("", low)))


def _part(text: str, place: int, own: int, *, speaks_of_itself: bool) -> Part:
    low = _HEDGE.sub("", lowered(text))  # many words are looked for, which is quick where their case is known
    if _AVAILABLE.search(low):
        return "availability"
    speaks_of_itself |= place > own and bool(_ITSELF.match(low))
    is_seen = bool(_SEEN.match(low)) and not _is_own(low)
    if place < own or is_seen or (_OTHERS.match(low) and not _OWN.search(low) and not speaks_of_itself):
        return "problem"
    if place > own and LIMIT.search(_CONTRAST.sub("", low)) and not _WE_DO.search(low):
        return "problem" if _OF_MODELS.match(low) and not speaks_of_itself and not _OWN.search(low) else "limit"
    is_result = bool(_RESULT.search(low))
    measured = is_result and bool(quantities(text)) and bool(_MEASURE.search(text))
    if measured or (is_result and not _WE_DO.search(low) and not _METHOD.search(low)):
        return "result"
    return "method"


@lru_cache(maxsize=8192)
def cleaned(summary: str) -> str:
    """A summary without remnants of LaTeX, on one line."""
    text = summary
    if "\\" in text:
        text = _ADDRESS.sub(lambda found: found[1] or found[2], text)
        for _ in range(3):
            text = _COMMAND.sub(r"\1", text)
    if "[" in text:
        text = _REFERENCE.sub("", text)
    if "\\" in text:
        text = _SHORT_FORM.sub(lambda found: _IN_FULL[found[1]], _ACCENT.sub(_accented, text))
        text = _OWN_COMMAND.sub(lambda found: " The method" if found["start"] is not None else "the method", text)
    text = _DASH_OF_A_NAME.sub(" – ", text) if "-the first " in text else text
    text = _NO_SPACE.sub(". ", _NO_SPACE_AFTER_COMMA.sub(", ", _NO_SPACE_BEFORE_BRACKET.sub(" (", text)))
    if "^" in text or "$" in text:
        text = _RAISED.sub(lambda one: (one["within"] or one["bare"]).translate(_ABOVE), _MATH.sub(_formula, text))
    text = _SEE.sub("", _ABOUT.sub("about ", text))
    for written, meant in _SYMBOLS.items():
        text = text.replace(written, meant)
    text = _HYPHENATED.sub("", " ".join(_LEFT_OVER.sub("", text).split()))
    if "`" in text and text.count("`") == len(_CLOSING.findall(text)):
        text = _IN_TICKS.sub(r"‘\1’", text)
    text = _STARRED.sub(r"\1", _TWICE_STARRED.sub(r"\1", text)) if "*" in text else text
    return _VERSION.sub(r"(\g<name> \g<version>)", text) if ") " in text else text


def _accented(found: re.Match[str]) -> str:
    r"""A letter with its accent: `\'e` as `é`."""
    return unicodedata.normalize("NFC", f"{found['letter']}{_COMBINING[found['mark'] or found['named']]}")


def _formula(found: re.Match[str]) -> str:
    """A formula as it is read in a line: `L_2` as `L₂`."""
    return _LOWERED.sub(lambda one: (one["within"] or one["bare"]).translate(_BELOW), found[1])
