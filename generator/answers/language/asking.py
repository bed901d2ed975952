"""A direct question as a clause for the middle of a sentence: `Does it blur?` as `whether it blurs`."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.language.clauses import VERBS, singular_form
from generator.answers.language.english import words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_BE: Final = words_of("is are was were can could will would should has have had may might must")
_DO: Final = words_of("does do did")
_PRONOUNS: Final = words_of("it they you he she there we")
_POINTING: Final = words_of("this that these those")
_ARTICLES: Final = words_of("a an the my your our")
_OF_DEGREE: Final = words_of("so too really still always just")
_FULL_VERBS: Final = VERBS | words_of(
    """be do undo unmix clear end stop come go hear see know tell read give steal own trust believe mean talk hold get
    repaint spot worry"""
)
_PARTICIPLES: Final = words_of("hidden drawn made shown taken known gone left done stolen seen cut put")
_PAST: Final = {
    "do": "did",
    "come": "came",
    "go": "went",
    "get": "got",
    "know": "knew",
    "find": "found",
    "take": "took",
    "make": "made",
    "see": "saw",
    "tell": "told",
    "keep": "kept",
    "hear": "heard",
    "give": "gave",
    "draw": "drew",
    "fill": "filled",
    "read": "read",
    "put": "put",
    "cut": "cut",
    "steal": "stole",
    "hold": "held",
    "leave": "left",
    "spot": "spotted",
    "stop": "stopped",
}
_PAST_FORMS: Final = frozenset(_PAST.values()) - _DO
_OWN: Final = re.compile(r"(?:I|you|we) (?P<verb>[a-z]+)")
"""Who asks what to do."""
_START = re.compile(r"^(?:and|so|but|or|then|ok|okay|well)[, ]+", re.IGNORECASE)
_ASKING = re.compile(
    r"^(?P<wh>how (?:sure|much|many|well|far|long|exactly)(?: [a-z]+)??|how|why|where|when|what|who"
    r"|which(?: [a-z]+){1,2}?)"
    r"(?:'s|’s)? (?P<rest>.+)$",
    re.IGNORECASE,
)
_SHORT_IS = re.compile(r"^(how|what|where|who)(?:'|’)s\b", re.IGNORECASE)
_FIRST_CLAUSE = re.compile(r"(?:[?!]|, (?:and|or|but|so) |,? and (?=(?:how|why|what|where|which|who)\b)| – |; )")
_LONGEST: Final = 18
LONGEST_SUBJECT: Final = 6
MOST_PLAIN: Final = 2
"""So many words after `what is` name one thing: a regime, that number."""


@lru_cache(maxsize=4096)
def indirect(question: str) -> str:
    """A question as a clause in lower case without its mark; empty if its words cannot be put in order for sure."""
    text = _FIRST_CLAUSE.split(_START.sub("", " ".join(question.split())))[0].strip(" .?")
    text = _SHORT_IS.sub(r"\1 is", text)
    first, _, rest = text.partition(" ")
    if len(text.split()) > _LONGEST or not rest or '"' in text:
        return ""
    if first.casefold() == "do" and (own := _OWN.match(rest)) and own["verb"] in _FULL_VERBS:
        return f"whether to {rest[own.start('verb') :]}"
    if first.casefold() in _BE | _DO:
        clause = _in_order(first.casefold(), rest)
        return f"whether {clause}" if clause else ""
    found = _ASKING.match(text)
    return _after_its_word(found["wh"].lower(), found["rest"]) if found else ""


def _after_its_word(asking: str, rest: str) -> str:
    """A question in the order of a clause, after the word that asks: `how`, `which part`."""
    helper, _, after = rest.partition(" ")
    helper, verb = helper.casefold(), after.split(" ")[0]
    if helper == "do" and (own := _OWN.match(after)) and own["verb"] in _FULL_VERBS:
        return f"{asking} to {after[own.start('verb') :]}"
    if helper in _BE and asking.partition(" ")[0] in {"what", "which", "who"} and len(after.split()) <= MOST_PLAIN:
        return f"{asking} {rest}" if asking.startswith("which ") else f"{asking} {after} {helper}"
    if helper in _BE | _DO and not (helper in _BE and verb.endswith("ing")):
        clause = _in_order(helper, after)
        return f"{asking} {clause}" if clause else ""
    has_verb = helper in _BE or helper in VERBS or helper.rstrip("s") in VERBS
    asks_who = asking in {"who", "what"} and helper in _PAST_FORMS
    return f"{asking} {rest}" if has_verb or asks_who else ""


def _in_order(helper: str, rest: str) -> str:
    """Subject before verb: `it steal the face` with `does` gives `it steals the face`."""
    words = rest.split()
    at = _end_of_subject(words, helper)
    if not at:
        return ""
    subject, predicate = " ".join(words[:at]), words[at:]
    if predicate[:1] == ["not"] and helper in _DO and len(predicate) > 1 and predicate[1] in _FULL_VERBS:
        manages = {"does": "manages", "do": "manage", "did": "managed"}[helper]
        return " ".join([subject, manages, "not to", *predicate[1:]])
    if helper in _BE or predicate[:1] == ["not"]:
        return " ".join([subject, helper, *predicate])
    if not predicate:
        return ""
    forms: dict[str, Callable[[str], str]] = {"does": singular_form, "do": str, "did": _past}
    form = forms[helper]
    return " ".join([subject, form(predicate[0]), *_joined(predicate, form)])


def _joined(predicate: list[str], form: Callable[[str], str]) -> Iterator[str]:
    """The words after a verb; a verb that shares its helper takes its form: `swap the voice but keep the words`."""
    for at, word in enumerate(predicate[1:], start=1):
        before = next((one for one in reversed(predicate[:at]) if one not in {"just", "only", "even", "also"}), "")
        yield form(word) if before in {"and", "but", "or"} and word in _FULL_VERBS else word


def _end_of_subject(words: list[str], helper: str) -> int:
    """How many words the subject has; 0 if that is not sure."""
    if words[0].casefold() in _PRONOUNS:
        return 1
    is_be = helper in {"is", "are", "was", "were"}
    is_bare = len(words) > 1 and words[0].endswith("s") and words[0].islower() and words[1] in _FULL_VERBS
    first = 1 if words[0].casefold() in _POINTING or words[0][:1].isupper() or is_bare else 2
    for at, word in enumerate(words[first : LONGEST_SUBJECT + 1], start=first):
        follows = words[at + 1] if at + 1 < len(words) else ""
        if (word in _FULL_VERBS and follows not in _FULL_VERBS) or (
            is_be and (_is_participle(word) or word in _OF_DEGREE)
        ):
            return at
        if word in {"and", "or", "that", "which"}:
            return 0
    if words[0].casefold() in _POINTING:
        return 1
    if words[0].casefold() in _ARTICLES and len(words) == 2:  # noqa: PLR2004 - `a regime`
        return 2 if is_be else 0
    return len(words) - 1 if is_be and 1 < len(words) <= 3 else 0  # noqa: PLR2004 - `the red real`


def _is_participle(word: str) -> bool:
    return word in _PARTICIPLES or (word.endswith(("ing", "ed")) and len(word) > 4)  # noqa: PLR2004 - red


def _past(verb: str) -> str:
    if verb in _PAST:
        return _PAST[verb]
    return f"{verb}d" if verb.endswith("e") else f"{verb[:-1]}ied" if verb.endswith("y") else f"{verb}ed"
