"""Cuts a long sentence into short ones that each stand by themselves; what does not fit is left out whole.

A joint between two clauses is a place to end one sentence and to begin another; the new one gets a subject of its own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias

from generator.answers.language.clauses import (
    base_form,
    is_clause,
    is_verb_before,
    number_of,
    of_participle,
    singular_form,
    verb_of,
)
from generator.answers.language.english import lower_first, upper_first, word_count, words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MOST_WORDS: Final = 25
"""No more words than this stand in a row as the summary has them."""
FEWEST_WORDS: Final = 4
COMFORTABLE: Final = 13
"""A sentence with more words is parted where nothing of it is lost."""
MOST_PIECES: Final = 6
LONGEST: Final = 200
"""What has more words is no sentence but a table or a list without periods, with too many joints to try."""
LEAST_KEPT: Final = 0.4
"""A sentence of which less than this share would be kept is left out."""

_ITEM = re.compile(
    r"(?:[;,] (?:and |or )?|\sand )(?=\(?(?:\d|i{1,3}|iv)\))|; (?:and |or )?"
    r"|(?<!irst)(?<!econd)(?<!hird), (?:and |or )?(?=(?:an?|one|two|three|multiple|several|the)\s)"
    r"|,? and (?=(?:an?|one|two|three|multiple|several)\s)"
)
_NUMBERED = re.compile(r"^(?:\(?(?:\d|i{1,3}|iv|[a-d])\)\s*|(?:first|second|third|fourth)(?:ly)?,\s+)", re.IGNORECASE)
_LIST = re.compile(r":\s+(?=\S)")
_HAVING = re.compile(
    r"\b(?:includ|compris|consist|contain|combin|introduc|propos|present|integrat|design|employ|develop|follow"
    r"|use|ha[sv]e?)"
)
_ATTRIBUTE = re.compile(r",? (?:that|which|to|for|where)\b")
_ADVERB = re.compile(r"^(?:\w+ly|also|then|in turn|thus) ")
_MAIN = re.compile(r"(?:an?|the|it|its|their|each|both|we|they|existing|most|all|one|two|three|several|[A-Z]\S+) ")
_LAST_VERB = re.compile(r"^(.*)(?<!\bin turn)(?<!\band)(?<!\bthen), (?=(?:is|are|[a-z-]+s) [^,]*$)")
_ORDINALS: Final = ("First", "Second", "Third", "Fourth")
_PLURAL_ITEM = re.compile(r"^(?:two|three|four|five|multiple|several|many|both)\b", re.IGNORECASE)
_TO_CUT = re.compile(
    r",? (?=(?:which|whose|where|while|so|thus|thereby|hence|because|since|as well as|such as|including|with|without"
    r"|from which|in which|despite|although|but|whereas|when|if|by means of|in order to|as)\b)"
    r"|, (?:thus |thereby |hence )?(?=[a-z-]+ing\b)|, (?=(?:and|or|followed|based|for|through|via|in|on|at)\b)"
    r"|; |\s[–—]\s|: |\s(?=(?:through|via|for)\s)|\s(?=to [a-z]+\s)"
    r"|\s(?=(?:of|in|on|at|from|over|across|with) (?:the|an?|all|multiple)\b)"
)
_LEAD = re.compile(
    r"(?:By|Using|With|Through|Via|Instead of|Unlike|Based on|Given|For|In|On|At|During|When|While|After|Due to"
    r"|Thanks to|From|To|As"
    r"|Because of|Built|Guided by|Driven by|Trained|Starting|Drawing|Leveraging|Combining|Rather than"
    r"|Particularly|Especially|Without"
    r"|Although|Despite|If|Since|Under|Across)\s",
    re.IGNORECASE,
)
_NO_AIM: Final = (
    r"(?<!\baims)(?<!\baim)(?<!\bable)(?<!\blearns)(?<!\blearn)(?<!\bhow)(?<!\bway)(?<!\bability)(?<!\ballows)(?<!\bfails)(?<!\btends)"
    r"(?<!\bneeds)(?<!\bneed)(?<!\bis)(?<!\bare)(?<!\bused)(?<!\bdesigned)(?<!\btrained)(?<!\bneeded)(?<!\bseeks)"
    r"(?<!\bintended)(?<!\brequired)(?<!\bcapacity)(?<!\bpotential)(?<!\bdedicated)(?<!\bapplied)(?<!\btailored)(?<!\bcapable)"
)


def shortened(text: str) -> list[str]:
    """Sentences of at most `MOST_WORDS` words that say what a text says, in its order, without final periods.

    What is too long to be kept and cannot be parted is left out, from the end.
    """
    if word_count(text) > LONGEST:
        return []
    if not any(next(way(text), None) for way in (_listed, _numbered)):
        text = _MARK.sub("", text)
    return [upper_first(piece) for piece in _parted(text, MOST_PIECES)]


def _parted(text: str, most: int) -> list[str]:
    text = text.strip(" ,;:")
    if _length(text) <= MOST_WORDS and not re.search(r"\((?:1|i)\)", text):
        return (_whole_parts(text, most) or [text]) if _stands(text) else []
    if most > 1:
        for parts in _ways(text):
            head, *rest = parts
            if not _fits(head):
                continue
            tail = [one for part in rest for one in _parted(part, most - 1)]
            if tail or not rest:
                return [head, *tail][:most]
    return [cut] if (cut := _cut(text)) else []


def _whole_parts(text: str, most: int) -> list[str]:
    """A sentence that could stay as it is in two that say all of it, where it is long; else nothing."""
    if most < 2 or _length(text) <= COMFORTABLE:  # noqa: PLR2004 - one is no parting
        return []
    for parts in _ways(text, whole=True):
        if len(parts) > 1 and all(map(_fits, parts)):
            head, *rest = parts
            return [head, *(one for part in rest for one in _whole_parts(part, most - 1) or [part])]
    return []


def _ways(text: str, *, whole: bool = False) -> Iterator[list[str]]:
    """The ways to part a text, the surest first; of one that could stay `whole`, none that may change its sense."""
    yield from _listed(text)
    yield from _numbered(text)
    for pattern, begin in _JOINTS:
        for found in pattern.finditer(text):
            head = text[: found.start()]
            if whole and (begin is _aim or ((open_head := _OPEN.get(begin)) and open_head.search(head))):
                continue
            if second := begin(text[found.end() :], head, found):
                yield [_joined(head) if begin is _same_subject else head, second]
    yield from _led(text)


def _joined(head: str) -> str:
    """`finds, reads` as `finds and reads`, where `and draws` was taken off."""
    found = _LAST_VERB.match(head)
    word = head[found.end() :].partition(" ")[0] if found else ""
    return f"{found[1]} and {head[found.end() :]}" if found and (base_form(word) or word in {"is", "are"}) else head


def _listed(text: str) -> Iterator[list[str]]:
    """`two parts: a reader, and a painter` as three sentences."""
    for found in _LIST.finditer(text):
        intro, items = text[: found.start()], _ITEM.split(text[found.end() :])
        items = [_NUMBERED.sub("", item.strip(" ,;")) for item in items]
        if 2 <= len(items) <= len(_ORDINALS) and is_clause(intro) and all(items):  # noqa: PLR2004 - one item is no list
            yield [intro, *(_item(*one) for one in zip(_ORDINALS, items, strict=False))]


_MARK: Final = re.compile(r"\((?:i{1,3}|iv|[1-4])\) ")
_ROMAN: Final = re.compile(r"^(?P<head>[^(),]+\b(?P<verb>[a-z]+s)) \((?:i|1)\) (?P<items>.+)$")
_NEXT_ROMAN: Final = re.compile(r"[,;]? (?:and )?\((?:i{2,3}|iv|[2-4])\) ")
_COUNTS: Final = {2: "two", 3: "three", 4: "four"}


def _numbered(text: str) -> Iterator[list[str]]:
    """`X involves (i) a slow way, and (ii) a fast way` as what it involves and a sentence for each."""
    found = _ROMAN.match(text)
    items = _NEXT_ROMAN.split(found["items"]) if found and base_form(found["verb"]) else []
    if found and len(items) in _COUNTS and all(re.match(r"(?:an?|the|one|two|multiple) ", one) for one in items):
        yield [f"{found['head']} {_COUNTS[len(items)]} parts", *map(_item, _ORDINALS, items)]


def _item(ordinal: str, item: str) -> str:
    """A thing of a list as a sentence."""
    if is_clause(_ATTRIBUTE.split(item)[0]):
        return f"{ordinal}, {item}"
    if does := _doing(item):
        return f"{ordinal}, {does}"
    return f"{ordinal}, there {'are' if _PLURAL_ITEM.match(item) else 'is'} {item}"


def _led(text: str) -> Iterator[list[str]]:
    """A sentence without the phrase that leads into it; the phrase follows where it says how."""
    if not _LEAD.match(text):
        return
    for comma in re.finditer(r", (?:thus |thereby )?", text):
        lead, main = text[: comma.start()], text[comma.end() :]
        if not _MAIN.match(main) or not is_clause(main):
            continue
        main = upper_first(main)
        why = re.match(r"(?:As|Since|Because) (?P<clause>.+)", lead)
        if why and is_clause(upper_first(why["clause"])):
            yield [upper_first(why["clause"]), f"So {lower_first(main)}"]
        if lead.startswith("Given "):
            yield [main, f"The start is {lead.removeprefix('Given ').removeprefix('as input ')}"]
        if lead.startswith(("By ", "Using ", "Through ", "Via ", "With ")):
            yield [main, f"{_pronoun(main)} {_agreeing('do', main)} so {lead[:1].lower()}{lead[1:]}"]
        if _fits(main):
            yield [main]
        return


def _pronoun(first: str) -> str:
    """What to call the subject of a sentence in the next one."""
    found = verb_of(first)
    return "They" if first.startswith(("The authors", "They")) or (found and found[1] == "plural") else "It"


def _agreeing(verb: str, first: str) -> str:
    """A verb in the form for the subject of a sentence."""
    return verb if _pronoun(first) == "They" else singular_form(verb)


def _own_subject(text: str, _head: str, _joint: re.Match[str]) -> str:
    """A clause that has a subject already."""
    return upper_first(text) if is_clause(text[:1].upper() + text[1:]) else ""


def _same_subject(text: str, head: str, _joint: re.Match[str]) -> str:
    """`and draws` as `It also draws`."""
    verb, _, rest = text.partition(" ")
    following = rest.partition(" ")[0]
    base = base_form(verb) or (verb if _pronoun(head) == "They" and is_verb_before(verb, following) else "")
    if not base or not rest or not is_verb_before(base, following):
        return ""
    return f"{_pronoun(head)} also {_agreeing(base, head)} {rest}"


def _relative(text: str, head: str, _joint: re.Match[str]) -> str:
    """`a reader, which reads` as `The reader reads`, `that are drawn` as `They are drawn`."""
    verb, _, rest = _ADVERB.sub("", text).partition(" ")
    number = None if rest.startswith(_GOES_ON) else number_of(verb)
    if verb in _OF_EITHER and not _IS_A.match(head):
        number = "plural" if re.search(r"[a-z]{3}(?<![sui])s$", head) else "singular"
    noun = "" if _IS_A.match(head) else _noun_of(head, number)
    return f"{noun or ('They' if number == 'plural' else 'It')} {text}" if number else ""


def _noun_of(head: str, number: str | None) -> str:
    """`The reader` for a head that ends in `a small reader`; empty where a clause may be of another noun."""
    found = _LAST_THING.search(head)
    noun = found["noun"] if found else ""
    is_plural = noun.endswith("s") and not noun.endswith(("ss", "is", "us"))
    agrees = number_of(noun) is None and is_plural == (number == "plural")
    if noun and agrees and not noun.endswith(("ly", "ing", "ed")):
        return f"The {noun}"
    several = _LAST_THINGS.search(head) if number == "plural" else None
    return f"These {several['noun']}" if several and number_of(several["noun"]) is None else ""


_GOES_ON: Final = ("is ", "are ", "was ", "were ", "has ", "have ", "can ")
"""After the verb of a relative clause, the verb of the sentence around it: `the only thing that counts is ...`."""
_OF_EITHER: Final = words_of("can could may might will")
_IS_A: Final = re.compile(r"[^,]{2,60}? (?:is|are) (?:an?|the|one) ")
_LAST_THINGS: Final = re.compile(
    r"\b(?:existing|current|recent|previous|such) (?:[\w-]+ )?(?P<noun>[a-z]{3,}(?<![sui])s)$"
)
_LAST_THING: Final = re.compile(
    r"\b(?:an?|the|two|three|multiple|several) (?:(?!(?:of|in|on|at|for|from|to|with|by|and|or|as|before|after|that"
    r"|into)\b)[\w-]+ ){0,5}(?P<noun>[a-z]{3,})$"
)


def _there(text: str, _head: str, _joint: re.Match[str]) -> str:
    """`a stage where they learn` as `There, they learn`."""
    return f"There, {text}" if is_clause(upper_first(text)) else ""


def _then(text: str, _head: str, _joint: re.Match[str]) -> str:
    """`, followed by training` as `Then follows training`."""
    return f"Then follows {text}"


def _existing(text: str, head: str, _joint: re.Match[str]) -> str:
    """`and a painter` as `There is also a painter`."""
    if not _HAVING.search(head) or is_clause(_ATTRIBUTE.split(text)[0]):
        return ""
    return upper_first(_doing(text)) or f"There {'are' if _PLURAL_ITEM.match(text) else 'is'} also {text}"


def _doing(thing: str) -> str:
    """`a painter that draws` as `a painter draws`; empty for a thing that is not said to do anything."""
    found = _DOES.match(thing)
    return f"{found['thing']} {found['does']}" if found and number_of(found["verb"]) else ""


_DOES: Final = re.compile(r"(?P<thing>[^,;:]{4,60}?),? (?:that|which) (?P<does>(?:[a-z]+ly )?(?P<verb>[a-z-]+)\b.*)$")


def _doing_so(text: str, head: str, _joint: re.Match[str]) -> str:
    if _PASSIVE.search(head):
        return f"This happens by {text}" if is_clause(head) else ""
    return f"{_pronoun(head)} {_agreeing('do', head)} so by {text}" if is_clause(head) else ""


_PASSIVE: Final = re.compile(
    r"\b(?:be|is|are|was|were|been) (?:\w+ly )?(?:\w+ed|made|built|done|found|given|known|taken)\b"
)


def _participle(text: str, head: str, _joint: re.Match[str]) -> str:
    """`, using a grid` as `It uses a grid`; what contains something is the thing named last."""
    word, _, rest = text.partition(" ")
    verb = of_participle(word)
    if word in {"containing", "covering"}:
        return f"It {singular_form(verb)} {rest}"
    return f"{_pronoun(head)} {_agreeing(verb, head)} {rest}" if verb and rest else ""


def _aim(text: str, head: str, _joint: re.Match[str]) -> str:
    return f"The aim is to {text}" if is_clause(head) and not _MAKES_DO.search(head) else ""


_Begin: TypeAlias = "Callable[[str, str, re.Match[str]], str]"
_JOINTS: Final[tuple[tuple[re.Pattern[str], _Begin], ...]] = (
    (re.compile(r"; (?:and |while |whereas )?"), _own_subject),
    (re.compile(r": (?=(?:an?|the|one|it|each)\b)"), _own_subject),
    (re.compile(r"(?:, where|, while|, whereas|\.) (?=(?:an?|the|one|each|it|its|we|they|our|[A-Z])\b)"), _own_subject),
    (re.compile(r",? (?:and )?which (?:in turn )?"), _relative),
    (re.compile(r" where (?=(?:the|they|we|an?|it)\b)"), _there),
    (re.compile(r",? followed by "), _then),
    (
        re.compile(r", and (?:then |thus |hence )?(?=(?:an?|the|one|it|each|both|these|its|two|three|[A-Z]\w+)\b)"),
        _own_subject,
    ),
    (re.compile(r",? and (?:then |also |thus |thereby |in turn,? )?(?=[a-z-]+\s)"), _same_subject),
    (re.compile(r" and (?=(?:an?|one|two|three|multiple|several)\s)"), _existing),
    (re.compile(r", (?:and |as well as )(?=(?:an?|one|two|three|multiple|several)\s)"), _existing),
    (re.compile(r" as well as (?=(?:an?|one|two|three|multiple|several)\s)"), _existing),
    (re.compile(r",? by (?=[a-z-]+ing\b)"), _doing_so),
    (
        re.compile(
            r", (?=(?:using|leveraging|employing|combining|incorporating|integrating|replacing|predicting"
            r"|producing|yielding"
            r"|reducing|treating|modeling|learning|capturing|preserving|generating|extracting|covering|containing)\b)"
        ),
        _participle,
    ),
    (re.compile(r", (?=(?:achieving|reaching|obtaining|attaining)\b[^,]*\d)"), _participle),
    (re.compile(r" that (?=(?:is|are|was|were|can|[a-z-]+s)\s)"), _relative),
    (re.compile(r",? in order to "), _aim),
    (re.compile(rf"{_NO_AIM} to (?=[a-z]+ (?:the|an?|its|their|each|more|high)\b)"), _aim),
)


_PARTS: Final = r"\b(?:consists?|compris\w+|composed|made)\b"
_OPEN: Final[dict[_Begin, re.Pattern[str]]] = {
    _same_subject: re.compile(r"\bto [a-z]+\b[^,]*$|\bthat,"),
    _relative: re.compile(_PARTS),
    _existing: re.compile(rf"{_PARTS}|\b(?:an?|the|one|two) [^,]+, (?:an?|the|one|two) "),
}
"""What a second verb or thing may belong to: `to mend and store`, `of a reader, a painter and a judge`."""


_MAKES_DO: Final = re.compile(
    r"\b(?:forc|enabl|allow|facilitat|help|encourag|requir|guid|teach|caus|ask|permit|lead|instruct|motivat|constrain|compel|driv"
    r"|expect|prompt)(?:e|es|s|ed|ing)? (?:\w+ )?[^,]*$"
)
"""What asks for a `to`: `forces the network to look`."""


_WANTS_MORE: Final = re.compile(r"\b(?:designed|tailored|intended|aimed|based|dedicated|built|relative|geared|suited)$")
_WANTS_TO: Final = re.compile(r"\b(?:up|able|order|prior|due|according|leading|compared|relative|similar)$")


def _breaks(text: str, at: int) -> bool:
    """Whether what would be cut off says on what a figure was measured, or what something is made to do."""
    if text[at:].startswith(" to ") and (_MAKES_DO.search(text[:at]) or _WANTS_TO.search(text[:at])):
        return True
    if _WANTS_MORE.search(text[:at]):
        return True
    return bool(_FIGURE.search(text[:at])) and bool(_MEASURED_ON.match(text[at:]))


_FIGURE = re.compile(r"\d\.\d|\d%")
_MEASURED_ON = re.compile(r"\s(?:on|for|over|across|in) ")


def _stands(text: str) -> bool:
    return word_count(text) >= FEWEST_WORDS and is_clause(text)


def _fits(text: str) -> bool:
    return _length(text) <= MOST_WORDS and _stands(text)


def _length(text: str) -> int:
    """How many words of a text can stand in the summary as they stand here: `The authors` is ours."""
    return word_count(text.removeprefix("The authors "))


def _cut(text: str) -> str:
    """The longest beginning of a text that ends at a boundary, is short enough and stands; else nothing."""
    heads = (text[: found.start()] for found in _TO_CUT.finditer(text) if not _breaks(text, found.start()))
    best = max((head for head in heads if _fits(head)), key=len, default="")
    return _joined(best) if word_count(best) >= LEAST_KEPT * word_count(text) else ""
