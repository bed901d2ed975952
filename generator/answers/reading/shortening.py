"""Where a sentence may end earlier than it does: its beginnings that each stand by themselves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.language.clauses import VERBS, base_form, is_clause, is_verb_before, number_of, verb_of
from generator.answers.language.english import word_count
from generator.answers.language.quoting import LONGEST

if TYPE_CHECKING:
    from collections.abc import Iterator

FEWEST_WORDS: Final = 4
_ADDED: Final = re.compile(
    r"; |\s[–—]\s|,? (?=(?:which|where|while|so that|thus|thereby|hence|because|since|including|such as|without"
    r"|despite|although)\b)|, (?=(?:[a-z-]+ing|[a-z]+ed (?:by|through|via)|so|with|but|whereas)\b)"
)
"""Where begins what only adds to a sentence."""
_TO_CUT: Final = re.compile(
    rf"{_ADDED.pattern}|: |, (?=(?:and|followed|based|for|through|via|in|on|at|as)\b)"
    r"|\s(?=(?:through|via|for|when|if|in order to)\s)"
    r"|\s(?=(?:in|on|at|from|over|across|with) (?:the|an?|all|multiple)\b)"
)
"""Where a label may end besides."""


def ends_of(text: str) -> Iterator[str]:
    """The beginnings of a sentence without what only adds to it, the longest first; a list is told in short."""
    yield from reversed(_heads(text, _ADDED))
    if (found := _LIST.fullmatch(text)) and word_count(text) <= LONGEST:
        for rest in (_ADDED_TO_A_THING, _OF_A_THING):
            yield found["before"] + "".join(rest.sub("", one) for one in _TIES.split(found["things"]))


_LIST: Final = re.compile(r"(?P<before>[^:;]*: )(?P<things>[^:;]*(?:; [^:;]*)*; and [^:;]*)")
"""Things that are parted by semicolons and announced by a colon."""
_TIES: Final = re.compile(r"(; (?:and )?)")
_ADDED_TO_A_THING: Final = re.compile(r"(?:, (?!(?:which|that|an?|the) )| while | thereby | in order to ).*")
_OF_A_THING: Final = re.compile(r"(?:, | (?:that|which|where|in which|to|by|using|via|through|while) ).*")
"""What only says more of a thing in a list."""


def begun(text: str, most: int) -> str:
    """The longest beginning of a sentence of at most so many characters that is one itself; empty without one."""
    if len(text) <= most:
        return text
    return next((head for head in reversed(_heads(text, _TO_CUT)) if len(head) <= most), "")


def _heads(text: str, where: re.Pattern[str]) -> list[str]:
    if word_count(text) > LONGEST:
        return []
    ends = (found.start() for found in where.finditer(text))
    return [text[:end] for end in ends if not _breaks(text, end) and _stands(text[:end])]


def _breaks(text: str, at: int) -> bool:
    """Whether a cut would part a verb from its object, a list, or a figure from what it was measured on."""
    head, last = text[:at], text[:at].rsplit(" ", 1)[-1]
    if _is_within_a_list(text, at):
        return True
    opened = _OPENED.match(head)
    if _LIST_BEGUN.search(head) or (opened and verb_of(f"It {opened['rest']}") is None):
        return True
    if text.startswith("; ", at):
        return False
    if _DONE_TO.search(head) and _WHERETO.match(text, at):
        return True
    is_begun = (last.endswith("ed") and not _DONE.search(head)) or bool(_BY_DOING.search(head))
    is_begun |= bool(_OF_ONE_JOINT.match(text, at - len(last)) or _HALF_SAID.search(head))
    is_begun |= is_verb_before(base_form(last) or last, "") or (last in VERBS and bool(_TO_DO.search(head)))
    is_begun |= bool(_WHICH_ONES.match(text, at) and _ANY.search(head))
    return is_begun or bool(_FIGURE.search(head) and _MEASURED_ON.match(text, at))


def _is_within_a_list(text: str, at: int) -> bool:
    """Whether a cut would leave a list without what it says is to come, or without its last thing."""
    head = text[:at]
    more = _AND_MORE.match(text, at)
    if more and not _EXAMPLES.search(head) and _is_listed(head, more[1]):
        return True
    counted = _COUNTED.search(head)
    if counted and (_LAST_OF_LIST.match(text, at) if counted["list"] else text.startswith(": ", at)):
        return True
    return ": " in head and bool(_GOES_ON.search(text, at))


def _is_listed(head: str, last: str) -> bool:
    """Whether the last thing of a list begins with a word: a noun, or one of three verbs."""
    return not number_of(last) or any(number_of(one[1]) for one in _ONE_MORE.finditer(head))


_ONE_MORE: Final = re.compile(r"(?<!which), (?:then |also |[a-z]+ly )?([a-z-]+)(?= )")
_OF_ONE_JOINT: Final = re.compile(r"(?:along|together) with\b|(?:according|compared|due) to\b|(?:such|well) as\b")
"""What no cut parts."""
_AND_MORE: Final = re.compile(r", (?:and|or) (?:then |thus |also )?([\w-]+)")
_NUMBER: Final = r"(?:two|three|four|five|six|seven|eight|several)"
_LIST_BEGUN: Final = re.compile(rf"\b{_NUMBER} (?:[\w-]+,? ){{0,3}}[\w-]+s(?:$|:)")
"""What says how many things are to follow, with none or some of them."""
_COUNTED: Final = re.compile(rf"\b{_NUMBER} (?:[\w-]+,? ){{0,8}}?[\w-]+(?P<list>: [^;:]*)?$")
"""What says how many things there are, and maybe begins to name them."""
_LAST_OF_LIST: Final = re.compile(r"[^;]*?, (?:and|or) (?!(?:which|thus|then|so)\b)|[^.]*?; ")
"""What is yet to come of a list."""
_GOES_ON: Final = re.compile(r"; (?:and|or) ")
"""The last thing of a list whose things are parted by semicolons."""
_BY_DOING: Final = re.compile(
    r"\b(?:by|for|without|through|when|while) (?:\w+ly )?"
    r"(?!(?:training|learning|modeling|processing|rendering|reasoning|editing)\b)[a-z]+ing$"
)
"""What is done, without what it is done to: `mends by considering` stamps."""
_OPENED: Final = re.compile(r".*\b(?:so that|because|since|although|while|where|until|as if)\b(?P<rest>.*)")
"""The last clause that depends on another, which has a verb unless it was broken off."""
_EXAMPLES: Final = re.compile(r"\b(?:including|such as)\b[^;]*$")
_WHICH_ONES: Final = re.compile(r" (?:which|where)\b")
_DONE_TO: Final = re.compile(
    r"\b(?:is|are|was|were|be|been|being|and|then|also|[a-z]+ly) (?:[a-z]+ed|built|made|fed|found|drawn|split|set)$"
)
_WHERETO: Final = re.compile(r",? (?:on|in|into|from|with|to|over|at|as|through|via|by|for|based)\b")
"""What was done to a thing says little without on or with what: `The reader is built`."""
_ANY: Final = re.compile(r"\b(?:[a-z]+ing|with|from|than|to|and|or|into|of|for|on) (?:the |those )?[a-z-]+s$")
"""Things of which only what follows says which ones are meant: `comparing stamps`, `from letters`."""
_DONE: Final = re.compile(r"\b(?:is|are|was|were|be|been|being|has|have|not|and|well|then|also)(?: \w+ly)? \w+ed$")
"""What was done to a thing, said to its end; without it a word in -ed begins what was cut: `the textures contained`."""
_HALF_SAID: Final = re.compile(
    r"(?:, (?:which )?(?:\w+ly )?\w+(?:ing|ed|s)|\b(?:that|which|who|what) (?:do(?:es)? not )?[a-z]+|,? i\.e\.,? [^,]*"
    r"|, which, [^,]*(?:, such as [^,]*)?|: [\w-]+(?: [\w-]+)?"
    r"|\ban? (?:strategy|method|way|approach|mechanism|means|plan|procedure|scheme|technique|policy|process|set)"
    r"|\b(?:only|even|just|both|either|not))$"
)
"""What was only begun: `X reads pictures, showing`, `X reads pictures that help`, `X reads, which, at home`."""
_TO_DO: Final = re.compile(r"\b(?<!hard )(?<!harder )(?<!easy )(?<!easier )(?<!difficult )to (?:[a-z]+ly )?[a-z]+$")
"""What is to be done, without what it is done to or with: `made to deal` with stamps."""
_FIGURE: Final = re.compile(r"\d\.\d|\d%")
_MEASURED_ON: Final = re.compile(r"\s(?:on|for|over|across|in|of|by|than|compared|against) ")


def _stands(text: str) -> bool:
    return word_count(text) >= FEWEST_WORDS and is_clause(text)
