"""Tells for which field of an explained paper a sentence of its summary is: a step, a result, a limit, or none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from generator.answers.language.quantities import quantities
from generator.answers.reading.abstracts import LIMIT
from generator.answers.reading.making import is_of_making as tells_of_making
from generator.answers.reading.working import at_work

if TYPE_CHECKING:
    from generator.answers.reading.abstracts import Sentence

Field: TypeAlias = Literal["steps", "reports", "limits"]
"""A list of `Explained`."""

_FALLS_SHORT: Final = re.compile(
    r"\b(?:performance|accuracy|quality|fidelity|likeness|results?|recognition|speed) (?:[a-z]+ly |then |still )?"
    r"(?:drops?|degrades?|falls?|suffers?|decreases?|declines?|worsens?|deteriorates?|(?:is|are) (?:lower|worse))\b"
    r"|\b(?:errors?|mistakes?|failures?|misses|confusions?) (?:[a-z]+ly |still )?"
    r"(?:concentrates?|increases?|rises?|grows?|accumulates?|occurs?|remains?|persists?|(?:is|are) (?:more|most) \w+)\b"
    r"|\b(?:degrades|deteriorates|breaks down|falls apart|falls short|performs? (?:worse|poorly)|loses track)\b"
    r"|\bremains? (?:hard|difficult|challenging|unsolved|limited|weak|sensitive|poor|low|unreliable|open)\b"
    r"|\b(?:is|are) (?:sensitive|restricted|confined|prone|blind) to\b"
    r"|\bworks? (?:only|best) (?:on|for|with|when|if|in)\b"
    r"|\b(?:limits?|weak spots?|weakness(?:es)?|the (?:cost|price|catch)) (?:is|are|includes?|lists?)\b",
    re.IGNORECASE,
)
"""How a summary says that its own work does less well somewhere."""
_WENT_WELL: Final = re.compile(
    r"\b(?:beats?|surpass(?:es)?|outperforms?|wins?|won|gains?|preferred"
    r"|scores? (?=\d|higher|lower|best|well|above|as)|(?:more|less) (?:accurate|\w+ed) than"
    r"|times (?:faster|larger|smaller|more|fewer)|frames per second|(?:is|was) (?:shown|tested|tried|evaluated) on"
    r"|(?:README|repository|authors) (?:lists?|states?|measured|reports?)|(?:million|billion) parameters)\b"
)
"""How a summary says how well a work did, how fast, and how large it is."""
_MADE: Final = re.compile(
    r"\bloss(?:es)?\b(?! of\b)|\b(?:discriminator|judge|curriculum)\b"
    r"|\btraining (?:data|set|examples|pairs|recordings)\b"
    r"|\b(?:stabili[sz]|accelerat|keep|speed)\w* (?:up )?(?:the )?training\b|\b(?:is|are|was|were) calibrated\b"
    r"|\blabels?\b.*\blearn|\blearns to\b|^(?:Fine-?tun|Pre-?train|Distill)ing\b"
)
"""What belongs to training and not to use."""
_FOUND: Final = re.compile(r"\b(?:finds?|found|shows?|reveals?|results|experiments?|study)\b", re.IGNORECASE)


def is_of_making(text: str) -> bool:
    """Whether a step or a result is on how the work was made, as far as the words tell."""
    return tells_of_making(text) or bool(_MADE.search(text))


def tells_limit(text: str) -> bool:
    """Whether words say where a work does less well, or what it does not do."""
    bare = _NO_LIMIT.sub("", text)
    return bool(_FALLS_SHORT.search(bare) or LIMIT.search(bare.casefold()))


_NO_LIMIT: Final = re.compile(
    r"\bso that\b.*"
    r"|^(?:Unlike|In contrast to|Although|While|Despite|Compared|Building on|Where) [^,]*,"
    r"(?: (?:which|that|who) [^,]*,)?"
    r"|\b(?:even (?:when|if)|unlike|whereas (?:other|existing|prior)) [^,;.]*|\bnot only\b"
    r"|\bstill (?!(?:\w+ )?(?:struggl|fail|miss|limited|hard|poor|lack|suffer|cannot|depend|need|requir|lag|short))"
)
"""What is no limit of the work: what something is done for (`so that the order is not lost`), others, a concession."""


def sorted_into(
    sentence: Sentence, told: tuple[str, ...], *, closes: bool, judges: bool
) -> tuple[Field, tuple[str, ...]] | None:
    """The field for a sentence and as much of it as belongs there; None if it tells nothing of the work itself.

    Args:
        sentence: as it stands in the summary.
        told: how it was retold.
        closes: whether it ends the summary of an editor, who says last what a work cannot do.
        judges: whether the work tries out the works of others.
    """
    if sentence.part in {"problem", "availability"}:
        return None
    if (sentence.part == "limit" or _FALLS_SHORT.search(sentence.text)) and tells_limit(sentence.text):
        return "limits", told
    if closes:
        return "limits", told
    if sentence.part == "result" or _WENT_WELL.search(sentence.text):
        return "reports", told
    if kept := at_work(told, judges=judges):
        return "steps", kept
    return ("reports", told) if quantities(sentence.text) or _FOUND.search(sentence.text) else None
