"""A direct question as a clause for the middle of a sentence: `Does it blur?` as `whether it blurs`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.language.clauses import VERBS, singular_form
from generator.answers.language.english import words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_BE: Final = words_of("is are was were can could will would should has have had may might must")
_DO: Final = words_of("does do did")
_PRONOUNS: Final = words_of("it they you he she there we")
_POINTING: Final = words_of("this that these those")
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


def indirect(question: str) -> str:
    """A question as a clause in lower case without its mark; empty if its words cannot be put in order for sure."""
    text = _FIRST_CLAUSE.split(_START.sub("", " ".join(question.split())))[0].strip(" .?")
    text = _SHORT_IS.sub(r"\1 is", text)
    first, _, rest = text.partition(" ")
    if len(text.split()) > _LONGEST or not rest or '"' in text:
        return ""
    if first.casefold() in _BE | _DO:
        clause = _in_order(first.casefold(), rest)
        return f"whether {clause}" if clause else ""
    if not (found := _ASKING.match(text)):
        return ""
    helper, _, after = found["rest"].partition(" ")
    if helper.casefold() in _BE and after.split(" ")[0].endswith("ing"):
        return f"{found['wh'].lower()} {found['rest']}"
    if helper.casefold() not in _BE | _DO:
        return f"{found['wh'].lower()} {found['rest']}" if helper in VERBS or helper.rstrip("s") in VERBS else ""
    clause = _in_order(helper.casefold(), after)
    return f"{found['wh'].lower()} {clause}" if clause else ""


def _in_order(helper: str, rest: str) -> str:
    """Subject before verb: `it steal the face` with `does` gives `it steals the face`."""
    words = rest.split()
    at = _end_of_subject(words, helper)
    if not at:
        return ""
    subject, predicate = " ".join(words[:at]), words[at:]
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
    first = 1 if words[0].casefold() in _POINTING or words[0][:1].isupper() else 2
    for at, word in enumerate(words[first : LONGEST_SUBJECT + 1], start=first):
        follows = words[at + 1] if at + 1 < len(words) else ""
        if (word in _FULL_VERBS and follows not in _FULL_VERBS) or (is_be and _is_participle(word)):
            return at
        if word in {"and", "or", "that", "which"}:
            return 0
    if words[0].casefold() in _POINTING:
        return 1
    return len(words) - 1 if is_be and 1 < len(words) <= 3 else 0  # noqa: PLR2004 - `the red real`


def _is_participle(word: str) -> bool:
    return word in _PARTICIPLES or (word.endswith(("ing", "ed")) and len(word) > 4)  # noqa: PLR2004 - red


def _past(verb: str) -> str:
    if verb in _PAST:
        return _PAST[verb]
    return f"{verb}d" if verb.endswith("e") else f"{verb[:-1]}ied" if verb.endswith("y") else f"{verb}ed"
