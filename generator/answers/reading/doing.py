"""What a sentence of a work says is done, by the part that does it, without the authors who present it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from generator.answers.language.clauses import base_form, is_verb_before, singular_form
from generator.answers.language.english import upper_first, words_of
from generator.answers.reading.retelling import WORKINGS, does_more

_PRESENTED: Final = re.compile(
    r"(?:(?:To|For|In|By|Given|Building|Using) [^,]{3,90}, )?(?:[Tt]he (?:authors|method)|They|[A-Z][\w+.-]*(?: \d)?) "
    r"(?:\w+ly |also |then |further |first )?(?:present|introduce|propose|develop|design|devise|use|employ|build"
    r"|construct|implement|leverage|adopt|utilize|incorporate|integrate)s? "
    r"(?P<part>(?:(?:an?|the|its) [^,;:]{3,80}?|[A-Z][\w-]{3,}(?: [A-Z][\w-]+)+)"
    r"(?:, (?:called|named|dubbed|termed) [A-Z][\w -]*)?),? "
    r"(?P<joint>that|which|to) (?P<verb>[a-z-]+) (?P<rest>.+)"
)
"""`The authors present a reader that finds glue`, `StampNet uses a reader to find glue`."""
_CALLED: Final = re.compile(r",? (?:called|named|dubbed|termed) (?:as )?(?:the )?(?P<name>[A-Z][\w -]*)$")
_IS: Final = re.compile(
    r"(?P<who>[A-Z][\w+.-]*(?: \d)?|The method) is (?:an?|the) [^,;:]{3,90}?,? "
    r"(?P<joint>that|which|to) (?:[a-z]+ly )?(?P<verb>[a-z]+,?) (?P<rest>.+)"
)
"""`StampNet is a network that reads glue`."""
_BY_AUTHORS: Final = re.compile(
    r"(?:The authors|They) (?:\w+ly |also |then |further |first )?(?P<verb>[a-z]+) (?P<rest>.+)"
)
_AT_WORK: Final = WORKINGS | words_of(
    """apply perform transfer map transform capture convert refine match rebuild render denoise segment detect train
    feed pass guide condition mask sample cluster rank score filter project warp optimize inject impose"""
)
"""What authors do and their model does then."""


@lru_cache(maxsize=4096)
def deed_of(text: str) -> str:
    """`The authors present a reader that finds glue` as `A reader finds glue`; a sentence that tells it so stays."""
    if told := _PRESENTED.match(text):
        does = "" if _is_of_several(told) else _does(told["verb"], told["rest"], is_base=told["joint"] == "to")
        part = _CALLED.sub("", told["part"].removeprefix("its "))
        return upper_first(f"{part} {does}") if does else text
    if told := _IS.match(text):
        does = _does(told["verb"], told["rest"], is_base=told["joint"] == "to")
        return f"{told['who']} {does}" if does else text
    if told := _BY_AUTHORS.match(text):
        is_at_work = told["verb"] in _AT_WORK and not does_more(told["rest"])
        does = _does(told["verb"], told["rest"], is_base=True) if is_at_work else ""
        return f"The method {does}" if does else text
    return text


def _is_of_several(told: re.Match[str]) -> bool:
    """Whether not one part alone does what follows: two are presented, two deeds told, or a means does not act."""
    return told["joint"] == "to" and bool(
        " and " in told["part"]
        or _ONE_MORE.search(told["rest"])
        or does_more(told["rest"])
        or (told["verb"] in _LEARNS and _NO_LEARNER.search(told["part"]))
    )


_ONE_MORE: Final = re.compile(r"\band (?:an?|the) [^,;.]{3,80}? to [a-z]+ ")
_LEARNS: Final = words_of("learn train optimize fit tune fine-tune pretrain supervise")
_NO_LEARNER: Final = re.compile(
    r"\b(?:objective|loss|losses|formulation|function|term|scheme|process|procedure|strategy|data ?set|data"
    r"|regulari[sz]\w+|algorithm|paradigm|method|approach)$"
)
"""By what something learns, and which does not learn itself: `an objective to learn the grid`."""


def _does(verb: str, rest: str, *, is_base: bool) -> str:
    """A verb in the third person with what follows; empty if the word is none."""
    if not is_base:
        return f"{verb} {rest}" if base_form(verb.rstrip(",")) else ""
    return f"{singular_form(verb)} {rest}" if is_verb_before(verb, rest.partition(" ")[0]) else ""
