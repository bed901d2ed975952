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
from generator.answers.reading.listing import MARK, doing, existing, is_thing, listed, numbered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MOST_WORDS: Final = 25
"""No more words than this stand in a row as the summary has them."""
FEWEST_WORDS: Final = 4
COMFORTABLE: Final = 13
"""A sentence with more words is parted where nothing of it is lost."""
MOST_PIECES: Final = 8
SHORTEST_ITEM: Final = 7
"""A list of which no thing takes more words than this as a sentence stays one sentence."""
SHORTEST_HEAD: Final = 6
"""What would stand alone with fewer words, such as `X is a framework`, says nothing by itself."""
LONGEST_THING: Final = 3
"""A thing of a list that has no verb takes so many words at most."""
LONGEST: Final = 200
"""What has more words is no sentence but a table or a list without periods, with too many joints to try."""
LEAST_KEPT: Final = 0.4
"""A sentence of which less than this share would be kept is left out."""

_HAVING = re.compile(
    r"\b(?:includ|compris|consist|contain|combin|introduc|propos|present|integrat|design|employ|develop|follow"
    r"|use|ha[sv]e?)"
)
_ADVERB = re.compile(r"^(?:\w+ly|also|then|in turn|thus) ")
_MAIN = re.compile(r"(?:an?|the|it|its|their|each|both|we|they|existing|most|all|one|two|three|several|[A-Z][\w-]*) ")
_LAST_VERB = re.compile(r"^(.*)(?<!\bin turn)(?<!\band)(?<!\bthen), (?=(?:is|are|[a-z-]+s) [^,]*$)")
_TO_CUT = re.compile(
    r",? (?=(?:i\.e\.,|which|that|whose|where|while|so|thus|thereby|hence|because|since|such as|including|with|without"
    r"|from which|in which|despite|although|but|whereas|when|if|in order to|as)(?:\b|(?<=,)))"
    r"|, (?=[a-z-]+ing\b)|, (?=(?:and|or|followed|based|for|through|via|in|on|at)\b)"
    r"|; |\s[–—]\s|: |\s(?=(?:through|via|for)\s)|\s(?=to [a-z]+\s)"
    r"|\s(?=(?:in|on|at|from|over|across|with) (?:the|an?|all|multiple)\b)"
)
_LEAD = re.compile(
    r"(?:By|With|Through|Via|Instead|Unlike|For|In|On|At|During|When|While|After|Due to|Thanks to|From|To|As|Because"
    r"|Rather|Once|Without|Although|Despite|If|Since|Given|Under|Across|Built|[A-Z]\w+(?:ing|ed))\s"
)


_NUMBER: Final = re.compile(r"^\((?:[1-5]|i{1,3}|iv)\) ")


def shortened(text: str) -> list[str]:
    """Sentences of at most `MOST_WORDS` words that say what a text says, in its order, without final periods.

    What is too long to be kept and cannot be parted is left out, from the end.
    """
    if word_count(text) > LONGEST:
        return []
    return [upper_first(_NUMBER.sub("", piece)) for piece in _parted(text, MOST_PIECES)]


def _parted(text: str, most: int) -> list[str]:
    text = text.strip(" ,;:")
    bare = MARK.sub(r"\g<before>", text).strip() if "(" in text else text
    if _length(bare) <= MOST_WORDS and _stands(bare) and not text.startswith("("):
        return _whole_parts(text, most) or [bare]
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
        is_short_list = parts[1:] and all(len(part.split()) < SHORTEST_ITEM for part in parts[1:])
        if len(parts) > 1 and all(map(_fits, parts)) and word_count(parts[0]) >= SHORTEST_HEAD and not is_short_list:
            head, *rest = parts
            return [head, *(one for part in rest for one in _whole_parts(part, most - 1) or [part])]
    return []


def _ways(text: str, *, whole: bool = False) -> Iterator[list[str]]:
    """The ways to part a text, the surest first; of one that could stay `whole`, none that may change its sense."""
    yield from numbered(text)
    yield from listed(text)
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
    own = f"it {_RELATIVE.split(found[1])[-1]}" if found else ""
    is_aside = ", " in own and not verb_of(own)
    is_list = found and not is_aside and (base_form(word) or word in {"is", "are"}) and verb_of(found[1])
    return f"{found[1]} and {head[found.end() :]}" if found and is_list else head


_SHOWN: Final = re.compile(
    r"(?:\w+ )?(?:[Rr]esults|[Ee]xperiments|[Ee]valuations) (?:[\w-]+ ){0,8}?(?:show|demonstrate|indicate|reveal) that "
    r"(?=.*\b(?:than|whereas|but)\b)"
)
"""What stands before a finding that sets two things against each other."""
_RELATIVE: Final = re.compile(r"\b(?:that|which|who|where)\b")


def _led(text: str) -> Iterator[list[str]]:
    """A sentence without the phrase that leads into it; the phrase follows where it says how."""
    if shown := _SHOWN.match(text):
        yield [upper_first(text[shown.end() :])]
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
        if lead.startswith(("By ", "Using ", "Through ", "Via ", "With ")) and not _OF_STUDY.search(lead):
            yield [main, f"{_pronoun(main)} {_agreeing('do', main)} so {lead[:1].lower()}{lead[1:]}"]
        if _fits(main):
            yield [main]
        return


_OF_STUDY: Final = re.compile(r"\b(?:analys[ie]s|experiment\w*|stud(?:y|ies)|evaluation\w*|ablation\w*)$")
"""How authors came to know a thing, which is no part of how it works."""


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


def _that_is(text: str, head: str, joint: re.Match[str]) -> str:
    """A clause that says the one before it again; of a list of things it says no more than they are."""
    return _own_subject(text, head, joint) if is_clause(upper_first(text.partition(",")[0])) else ""


def _same_subject(text: str, head: str, joint: re.Match[str]) -> str:
    """`and draws` as `It also draws`; a verb that does not agree with the subject may have another one."""
    verb, _, rest = text.partition(" ")
    following = rest.partition(" ")[0]
    base = base_form(verb)
    is_plural = _pronoun(head) == "They"
    has_another = _SUBORDINATE.search(head) if bool(base) == is_plural else is_plural and _INFINITIVE.search(head)
    if (
        not rest
        or has_another
        or _is_listed(head, joint)
        or not (base or is_plural)
        or not is_verb_before(base or verb, following)
    ):
        return ""
    return f"{_pronoun(head)} also {_agreeing(base or verb, head)} {rest}"


def _is_listed(head: str, joint: re.Match[str]) -> bool:
    """Whether `, and` ends a list of things: `reads images, text, and masks`, where masks are no verb."""
    last = head.rpartition(", ")[2]
    is_thing = last != head and len(last.split()) <= LONGEST_THING and not last.startswith("and ")
    return is_thing and joint[0].startswith(", and") and not verb_of(f"it {last}")


_SUBORDINATE: Final = re.compile(r"\b(?:that|which|who|where|when|while|if|how|whether)\b")
_INFINITIVE: Final = re.compile(r"\bto [a-z]+\b[^,]*$")


def _relative(text: str, head: str, joint: re.Match[str]) -> str:
    """`a reader, which reads` as `The reader reads`, `that are drawn` as `They are drawn`."""
    verb, _, rest = _ADVERB.sub("", text).partition(" ")
    number = None if rest.startswith(_GOES_ON) or _list_goes_on(text) else number_of(verb)
    if verb in _OF_EITHER and not _IS_A.match(head):
        number = "plural" if re.search(r"[a-z]{3}(?<![sui])s$", head) else "singular"
    if _OF_OTHERS.search(head):
        return ""
    is_loose = joint[0] == " that " and number == "singular" and not _IS_A.match(head)
    noun = _named_last(head) or ("" if _IS_A.match(head) else _noun_of(head, number))
    if not number or (is_loose and not noun):
        return ""
    return f"{noun or ('They' if number == 'plural' else 'It')} {text}"


def _named_last(head: str) -> str:
    """The name in which a head ends after what it names: ColPali, of `a model, ColPali`."""
    found = _NAMED.search(head)
    return found["name"] if found else ""


_NAMED: Final = re.compile(r"\b(?:an?|the) [^,]+, (?P<name>[A-Z][\w-]*[A-Z0-9][\w-]*|[A-Z][a-z]+)$")


def _noun_of(head: str, number: str | None) -> str:
    """`The reader` for a head that ends in `a small reader`; empty where a clause may be of another noun."""
    found = _LAST_THING.search(head)
    noun = found["noun"] if found else ""
    is_plural = noun.endswith("s") and not noun.endswith(("ss", "is", "us"))
    agrees = number_of(noun) is None and is_plural == (number == "plural")
    if found and agrees and not noun.endswith(("ly", "ing", "ed")) and not _OF_ANOTHER.search(head[: found.start()]):
        return f"The {noun}"
    return ""


def _list_goes_on(relative: str) -> bool:
    """Whether after a clause the list goes on in which its thing stood: `that reads, a painter that paints`."""
    return bool(_NEXT_THING.search(relative)) and not _HAVING.match(relative)


_OF_OTHERS: Final = re.compile(
    r"\b(?:current|existing|previous|prior|earlier|traditional|conventional|other|recent|most) (?:[\w-]+ ){0,3}[\w-]+$"
    r"|\bthose$"
)
"""What others do, and would be taken for what the work does once it stands alone."""
_NEXT_THING: Final = re.compile(r", (?:and )?(?:an?|two|three|several) [\w-]+|, and [A-Z]")
_GOES_ON: Final = ("is ", "are ", "was ", "were ", "has ", "have ", "can ")
"""After the verb of a relative clause, the verb of the sentence around it: `the only thing that counts is ...`."""
_OF_EITHER: Final = words_of("can could may might will")
_IS_A: Final = re.compile(r"[^,]{2,60}? (?:is|are) (?:an?|the|one) ")
_OF_ANOTHER: Final = re.compile(r"\bof $")
"""What stands before the last noun where the clause may be of the noun before it: `features of the image that ...`."""
_LAST_THING: Final = re.compile(
    r"\b(?:an?|the|two|three|multiple|several) (?:(?!(?:of|in|on|at|for|from|to|with|by|and|or|as|before|after|that"
    r"|into)\b)[\w-]+ ){0,5}(?P<noun>[a-z]{3,})$"
)


def _then(text: str, _head: str, _joint: re.Match[str]) -> str:
    """`, followed by training` as `Then follows training`."""
    return f"Then follows {text}"


def _existing(text: str, head: str, _joint: re.Match[str]) -> str:
    """`and a painter` as `There is also a painter`."""
    if not _HAVING.search(head) or not is_thing(text):
        return ""
    return upper_first(doing(text)) or existing(text, "also ")


def _doing_so(text: str, head: str, _joint: re.Match[str]) -> str:
    if head.endswith((" works", " work")):
        return ""
    if _PASSIVE.search(head):
        return f"This happens by {text}" if is_clause(head) else ""
    return f"{_pronoun(head)} {_agreeing('do', head)} so by {text}" if is_clause(head) else ""


_PASSIVE: Final = re.compile(r"\b(?:be|is|are|was|were|been) (?:\w+ly )?(?:\w+ed|made|built|done)\b")


def _participle(text: str, head: str, _joint: re.Match[str]) -> str:
    """`, using a grid` as `It uses a grid`; what contains something is the thing named last."""
    word, _, rest = text.partition(" ")
    verb = of_participle(word)
    who = "It" if word in {"containing", "covering"} else _pronoun(head)
    also = _AND_GOING.sub(lambda found: f"and {_agreeing(of_participle(found[1]), head)} ", rest)
    return f"{who} {singular_form(verb) if who == 'It' else verb} {also}" if verb and rest else ""


_AND_GOING: Final = re.compile(r"\band ([a-z]+ing) (?=(?:an?|the|its|their|more|high|fast|all)\b)")


def _aim(text: str, head: str, _joint: re.Match[str]) -> str:
    """`to see` as `The aim is to see`, unless the word before asks for it: `able to see`, `learns to see`."""
    last = head.rsplit(" ", 1)[-1]
    asks = _wants_to(last) or _WANTS_MORE.search(head) or _MAKES_DO.search(head)
    return f"The aim is to {_LIST_GOES_ON.split(text)[0]}" if is_clause(head) and not asks else ""


_LIST_GOES_ON: Final = re.compile(r",? as well as |, and (?:also )?(?:an?|the) ")
"""What comes after an aim and may belong before it: `a reader to see the page, as well as a painter`."""
_ABLE: Final = words_of(
    """how way ability able capable capacity potential order due up attempt used trained needed required guaranteed
    likely proven expected encouraged allowed shown known"""
)
_Begin: TypeAlias = "Callable[[str, str, re.Match[str]], str]"
_SUBJECT: Final = r"(?=(?:an?|the|one|each|it|its|both|these|two|three|they|[A-Z][\w-]*)\b)"
_THINGS: Final = r"(?=(?:an?|one|two|three|multiple|several)\s)"
_JOINTS: Final[tuple[tuple[re.Pattern[str], _Begin], ...]] = (
    (re.compile(r"; (?:and |while |whereas )?"), _own_subject),
    (re.compile(r": (?=(?:an?|the|one|its?|each|their)\b)"), _own_subject),
    (re.compile(r",? (?:i\.e\.|that is),? "), _that_is),
    (re.compile(rf"(?:, where|, while|, whereas|\.) {_SUBJECT}"), _own_subject),
    (re.compile(r",? (?:and )?which (?:in turn )?"), _relative),
    (re.compile(r",? followed by "), _then),
    (re.compile(rf", and (?:then |thus )?{_SUBJECT}"), _own_subject),
    (re.compile(r",? and (?:then |also |thus |thereby )?(?=[a-z-]+\s)"), _same_subject),
    (re.compile(rf"(?:,? and|,? as well as) {_THINGS}"), _existing),
    (re.compile(r",? by (?=[a-z-]+ing\b)"), _doing_so),
    (
        re.compile(
            r", (?=(?:using|leveraging|employing|combining|incorporating|integrating|replacing|predicting|producing"
            r"|yielding|reducing|treating|modeling|learning|capturing|preserving|generating|extracting|covering"
            r"|containing|(?:achieving|reaching|attaining)\b[^,]*\d)\b)"
        ),
        _participle,
    ),
    (re.compile(r" that (?=(?:are|were|can|[a-z-]+s)\s)"), _relative),
    (re.compile(r",? (?:in order )?to (?=[a-z]+ (?:the|an?|its|their|each|more|high)\b)"), _aim),
)


_PARTS: Final = r"\b(?:consists?|compris\w+|composed|made)\b"
_OPEN: Final[dict[_Begin, re.Pattern[str]]] = {
    _same_subject: re.compile(r"\bto [a-z]+\b[^,]*$|\bthat,"),
    _relative: re.compile(_PARTS),
    _existing: re.compile(rf"{_PARTS}|\b(?:an?|the|one|two) [^,]+, (?:an?|the|one|two) "),
}
"""What a second verb or thing may belong to: `to mend and store`, `of a reader, a painter and a judge`."""


_MAKES_DO: Final = re.compile(
    r"\b(?:forc|enabl|allow|facilitat|help|encourag|requir|guid|teach|caus|lead|motivat|constrain|driv|expect"
    r"|prompt)(?:e|es|s|ed|ing)? (?:\w+ )?[^,]*$"
)
"""What asks for a `to`: `forces the network to look`."""


_WANTS_MORE: Final = re.compile(r"\b(?:designed|tailored|intended|aimed|based|dedicated|built|relative|geared|suited)$")


_DONE: Final = re.compile(r"\b(?:is|are|was|were|be|been|being|has|have|not|and|\w+ly|well|then|also) \w+ed$")
"""What was done to a thing, said to its end; without it a word in -ed begins what was cut: `the textures contained`."""


def _breaks(text: str, at: int) -> bool:
    """Whether a cut would part a verb from its object, a list, or a figure from what it was measured on."""
    head, last = text[:at], text[:at].rsplit(" ", 1)[-1]
    if (more := _AND_MORE.match(text, at)) and not number_of(more[1]) and not _EXAMPLES.search(head):
        return True
    if text[at:].startswith(" to ") and (_wants_to(last) or _MAKES_DO.search(head)):
        return True
    if text[at:].startswith(" that ") and number_of(last):
        return True
    if _HALF_SAID.search(head) or text.startswith(" as well", at):
        return True
    verb, is_begun = base_form(last), last.endswith("ed") and not _DONE.search(head)
    if is_begun or _WANTS_MORE.search(head) or (verb and is_verb_before(verb, "")):
        return True
    return bool(_FIGURE.search(head)) and bool(_MEASURED_ON.match(text[at:]))


def _wants_to(word: str) -> bool:
    """Whether a word asks for what is to be done: `able`, `learns`, `needing`."""
    return bool(number_of(word)) or word in _ABLE or word.endswith("ing")


_HALF_SAID: Final = re.compile(
    r"(?:, (?:which )?(?:\w+ly )?\w+(?:ing|ed|s)|\b(?:that|which|who) (?:do(?:es)? not )?[a-z]+|,? i\.e\.,? [^,]*"
    r"|, which, [^,]*(?:, such as [^,]*)?)$"
)
"""What was only begun: `X reads pictures, showing`, `X reads pictures that help`, `X reads, which, at home`."""
_EXAMPLES: Final = re.compile(r"\b(?:including|such as)\b[^;]*$")
_AND_MORE: Final = re.compile(r", (?:and|or) (?:then |thus |also )?([\w-]+)")
_FIGURE = re.compile(r"\d\.\d|\d%")
_MEASURED_ON = re.compile(r"\s(?:on|for|over|across|in|of|by|than|compared|against) ")


def _stands(text: str) -> bool:
    return word_count(text) >= FEWEST_WORDS and is_clause(text)


def _fits(text: str) -> bool:
    return _length(text) <= MOST_WORDS and _stands(text)


def _length(text: str) -> int:
    """How many words of a text can stand in the summary as they stand here: `The authors` is ours."""
    return word_count(text.removeprefix("The authors "))


def begun(text: str, most: int) -> str:
    """The longest beginning of a sentence of at most so many characters that is one itself; empty without one."""
    if len(text) <= most:
        return text
    ends = (found.start() for found in _TO_CUT.finditer(text) if found.start() <= most)
    return max((text[:end] for end in ends if not _breaks(text, end) and _stands(text[:end])), key=len, default="")


def _cut(text: str) -> str:
    """The longest beginning of a text that ends at a boundary, is short enough and stands; else nothing."""
    heads = (text[: found.start()] for found in _TO_CUT.finditer(text) if not _breaks(text, found.start()))
    best = max((head for head in heads if _fits(head)), key=len, default="")
    return _joined(best) if word_count(best) >= LEAST_KEPT * word_count(text) else ""
