"""The story of a question in short: what went in, what came out, and what else the reader told of the case."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from generator.answers.composing.charting import made
from generator.answers.composing.framing import without_joint
from generator.answers.language.english import stems, upper_first, word_count
from generator.answers.language.quantities import values
from generator.answers.reading.stories import clauses_of, has_own_verb
from generator.answers.reading.things import PEOPLE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.answers.composing.material import Material
    from generator.answers.reading.questions import Case

MOST_WORDS: Final = (100, 70, 56)
"""So many words are told where neither, one or both of what went in and what came out are known."""
MOST_NEW: Final = 0
MOST_NEW_OF_GIVEN: Final = 2
"""So many content words more than the roles a part may have that is left to them."""
LEAST_SHARED: Final = 0.5
"""So much of what went in a sentence names that itself says so."""
MORE_FOR_FIGURES: Final = 14
SHORTEST: Final = 3
LONG: Final = 5
"""What has so many words is not named twice."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of the story as a sentence."""

    text: str
    place: float
    """Where it stands in the story."""
    is_role: bool = False


def recounted(material: Material) -> list[str]:
    """The story by its roles: the rest only as far as it tells more, figures and what is asked about first."""
    case = material.case
    parts = _with_roles(case)
    most = MOST_WORDS[bool(case.given) + bool(case.came)]
    for part in sorted(parts, key=lambda one: _worth(one, case)):
        is_figured = any(one in part.text for one in case.figures)
        is_long = sum(word_count(one.text) for one in parts) > most + is_figured * MORE_FOR_FIGURES
        if len(parts) == 1 or part.is_role or _is_needed(part, parts) or not (is_long or _is_idle(part, case)):
            continue
        short = part.text.partition("; ")[0]
        kept = [replace(part, text=f"{short}.")] if short != part.text and has_own_verb(short) else []
        parts[(at := parts.index(part)) : at + 1] = kept
    return [one.text for one in parts]


def _with_roles(case: Case) -> list[_Part]:
    """What went in and what came out in their places, between the parts that tell something else."""
    came, place_out, parts = _came(case)
    given, shown = stems(case.given), stems(f"{case.given} {came}")
    deed = next((one for one in parts if given and _is_deed(one.text, case.given, given)), None)
    place_in = max(range(len(case.told)), key=lambda at: len(stems(case.told[at]) & given), default=0)
    went_in = replace(deed, is_role=True) if deed else _role("What went in", case.given, min(place_in, place_out) + 0.1)
    came_out = _role("What came out" if given else "What happened", came, place_out + 0.3)
    rest = [_without_given(one, case.given, given, went_in.place) for one in parts if one != deed]
    told = [
        one
        for one in rest
        if len(stems(one.text) - shown) > (MOST_NEW_OF_GIVEN if _shares(one.text, given) else MOST_NEW)
        or not set(values(one.text)) <= set(values(f"{case.given} {came}"))
        or one.text.rstrip(".!").endswith(" now")
    ]
    roles = [one for one in (went_in, came_out) if one.text]
    return sorted([*roles, *told], key=lambda one: one.place)


def _came(case: Case) -> tuple[str, float, list[_Part]]:
    """What came out, its place in the story, and what the sentences of the story tell besides."""
    own = set(_words(case.came))
    bare = [_WHO.sub("", one) for one in case.came.split("; ") if one]
    parts: list[_Part] = []
    found: list[tuple[int, str]] = []
    for at, sentence in enumerate(case.told):
        clauses = [one.text for one in clauses_of(sentence) if own and one.text and set(_words(one.text)) <= own]
        if not clauses:
            places = [(sentence.casefold().find(one.casefold()), len(one)) for one in bare]
            clauses = [sentence[place : place + length] for place, length in places if place >= 0]
        if clauses:
            begin, end = sentence.find(clauses[0]), sentence.find(clauses[-1]) + len(clauses[-1])
            begin = hangs.start("hangs") if (hangs := _HANGS.search(sentence, 0, begin)) else begin
            found.append((at, sentence[begin:end]))
            parts += _besides(sentence[:begin], sentence[end:], at)
        else:
            parts.append(_Part(sentence, at))
    came_out = case.came.removeprefix(f"{case.given}, ")
    whole = found[0][1] if len(found) == 1 and came_out == case.came else came_out
    told = came_out if len(_words(whole)) <= len(_words(came_out)) else whole[:1].lower() + whole[1:]
    came = "; ".join(made(_CAME.sub("", without_joint(told))).split("; ")).rstrip(". ")
    return came, found[0][0] if found else len(case.told), parts


def _besides(before: str, after: str, at: int) -> Iterator[_Part]:
    """What a sentence tells before and after what came out."""
    for text, place in ((_JOINT_LAST.sub("", before), at), (_JOINT_FIRST.sub("", after), at + 0.5)):
        if has_own_verb(text) and not _NO_MAIN.match(text):
            yield _Part(_ended(upper_first(text.strip())), place)


def _without_given(part: _Part, told: str, given: frozenset[str], after: float) -> _Part:
    """A part without the words that only name what went in, at its beginning or at its end."""
    first, mark, rest = part.text.partition(": ")
    if mark and given and _shares(first, given) and len(stems(first) - given) <= MOST_NEW_OF_GIVEN:
        return _Part(upper_first(rest), max(part.place, after + 0.1))
    bare = _ARTICLE.sub("", told)
    before = part.text[:at] if bare and (at := part.text.rstrip(".! ").rfind(bare)) > 0 else ""
    is_last = bool(before) and part.text.rstrip(".! ").endswith(bare)
    own = re.sub(r"[,:;] (?:and |but )?(?:you (?:only |just )?(?:had|have|took|gave it) )?$", "", before)
    return replace(part, text=_ended(own)) if is_last and own != before and has_own_verb(own) else part


def _shares(text: str, given: frozenset[str]) -> bool:
    return bool(given) and len(stems(text) & given) >= LEAST_SHARED * len(given)


def _is_deed(text: str, told: str, given: frozenset[str]) -> bool:
    """Whether a part says itself that somebody put something in, or names all of it at length."""
    bare = _ARTICLE.sub("", told)
    is_within = word_count(bare) >= LONG and bare in text and not text.rstrip(".! ").endswith(bare)
    return is_within or bool(_PUT_IN.match(text) and _shares(text, given))


def _role(label: str, told: str, place: float) -> _Part:
    own = upper_first(told) if _IS_KIN.match(told) else told
    return _Part(_ended(f"{label}: {own}") if own else "", place, is_role=True)


def _ended(text: str) -> str:
    return text if text.endswith(_ENDS) else f"{text}."


def _worth(part: _Part, case: Case) -> float:
    """How much of the case a part tells: its figures, and what is asked about."""
    event = stems(f"{case.given} {case.came} {' '.join(case.asked)}")
    named = sum(one in part.text for one in case.things) + 3 * sum(one in part.text for one in case.figures)
    return named + len(stems(part.text) & event) + (part.text == case.leads_over)


def _is_idle(part: _Part, case: Case) -> bool:
    """Whether a part tells only who somebody is or how it felt."""
    is_short = word_count(part.text) <= SHORTEST and not any(one in part.text for one in case.figures)
    return bool(_OF_THE_PERSON.fullmatch(part.text)) or (is_short and not has_own_verb(part.text))


def _is_needed(part: _Part, parts: Sequence[_Part]) -> bool:
    after = parts[parts.index(part) + 1 :][:1]
    return any(_NEEDS_WHAT_STANDS_BEFORE.match(one.text) for one in after)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.casefold())


_ENDS: Final = (".", "!", "?", '."', '!"', '?"', ".”", "!”", "?”")
_ARTICLE: Final = re.compile(r"(?:the|your|an?) ", re.IGNORECASE)
_CAME: Final = re.compile(r"^(?:out|up) came ", re.IGNORECASE)
_WHO: Final = re.compile(r"^(?:you|it) ")
_IS_KIN: Final = re.compile(r"(?:grandma|grandpa|granny|mum|mom|dad|aunt|uncle)['’]s\b")
_JOINT_LAST: Final = re.compile(r"[\s,;:]+(?:(?:and|but|so|yet|then)\s+)*$", re.IGNORECASE)
_JOINT_FIRST: Final = re.compile(r"^[\s,;:.!]+(?:(?:and|but|so|yet|then)\s+)*", re.IGNORECASE)
_NO_MAIN: Final = re.compile(
    r"(?:even )?(?:(?:when|while|if|because|although|though|as soon as)\b"
    r"|(?:after|before|since|until) (?:you|it|s?he|they)\b)",
    re.IGNORECASE,
)
"""How what waits for another clause begins."""
_HANGS: Final = re.compile(
    r"(?:^|[,;] (?:and |but |so )?|(?<=\w) (?:and|but) )(?P<hangs>(?:(?:even )?(?:when|while|if|after|since|because"
    r"|although|as soon as|on|in|at|with|from|for) [^,;:]*(?:, [^,;:]*)?, (?:and |but |so )?))$",
    re.IGNORECASE,
)
"""What leads over to the clause after it."""
_PUT_IN: Final = re.compile(
    r"(?:[^,:]{2,40}[,:] |(?:for|after|before|in|on|at|from) (?:[\w’'-]+ ){1,4}?)?"
    rf"(?:you|(?:your|his|her|an?|the) (?:{'|'.join(sorted(PEOPLE))})) "
    r"(?!(?:are|were|have|had|can|could|live|saw|heard|says|said|is|was|has|gets?|got|wants?|wanted)\b)",
    re.IGNORECASE,
)
_OF_THE_PERSON: Final = re.compile(
    r"(?:You(?:['’]re| are) (?!.*\b(?:now|suddenly)\b)(?:only |just |already )?(?:\d\d|an? [\w -]+?)"
    r"|(?:He|She)(?:['’]s| is) (?:only |just |already )?\d\d)(?: (?:years )?old)?"
    r"(?:,? (?:and )?(?:you|s?he|has) [^,;]+)*[.!]+"
)
"""Who somebody is: `You're 88.`, `You're a carpenter, you don't believe in crystal balls.`"""
_NEEDS_WHAT_STANDS_BEFORE: Final = re.compile(
    r"(?:What happened: )?(?:And |But |So |Then |now )?(?:it|they|he|she|this|that|these|those"
    r"|the (?:same|other|second)|both|half|one|an? \w+ later)\b",
    re.IGNORECASE,
)
"""How a sentence begins whose subject stands in the one before."""
