"""The last look at a sentence before it stands on a page: small slips are mended, and what is broken is no sentence."""

from __future__ import annotations

import re
from typing import Final

from generator.answers.language.clauses import is_clause, is_closed, verb_of
from generator.answers.language.english import outside_quotes, word_count

FEWEST_WORDS: Final = 3
FEWEST_LETTERS: Final = 5
"""A shorter word may be spelled letter by letter."""

_ARTICLE = re.compile(
    r"(a(?<=\ba)|A(?<=^A)|A(?<=[.:;?!(“\"] A)|A(?<=[(“\"]A))(n?)\s+"
    r"(?=(?!(?:and|or|into|to|in|is|of|at|as)\b)([A-Za-z0-9]\w*))"
)
"""A capital within a sentence is no article but a name: the A of influenza A."""
_VOWEL_AHEAD = re.compile(r"(?!one|once|eu|ewe|uni|use|usu|uti|unet\b|ubiq)(?:[aeio]|u[bdglmprt]|un[a-hj-z])")
_CONSONANT_AHEAD = re.compile(r"one(?!r)|once|eu|ewe|uni(?!n)|use|usu|uti|unet\b|ubiq|[b-dgjkpqtv-z]")
_SPACE_INSIDE = re.compile(r" (?:(?<=[(\[“] )|(?=[)\],;:”]|\.(?!\d)))")
_LEADS_NOWHERE: Final = re.compile(
    r"(?:(?:In|On|By|From|To|With|Through|For|At|Of) (?:which|whom|them|it|whose)\b"
    r"|To \w+ (?:them|it|this|these)\b|(?:Which|Whose|Whom|And|But|Or|Nor|Albeit|Than) )"
)
_HOLLOW_ARTICLE: Final = re.compile(r"\b(?:an?|the)\s+(?:[(,;.]|(?:and|or|of|in|on|with|for|to|by|from|that)\b(?!-))")
_LEFT_OVER: Final = re.compile(
    r"\\[A-Za-z]|[{}$]|\bthis https? URL\b|\w\^|\(\s*\)"
    r"|\[\s*\]|\s[,;]\s*[,;]|[(:;,]$|(?:^|\s)\((?:[1-5]|i{1,3}|iv)\)(?=[\s,;:]|$)"
)
_LOST_THING: Final = re.compile(
    r"\b(?:of|with|from) (?:tailored|designed|built) (?:to|for|on|with)\b"
    r"|\b(?:present|introduce|develop|design)s? that [a-z]+s\b"
    r"|\ban? (?:[a-z]+-[a-z]+, )+[a-z]+-[a-z]+ (?:along|that|which|for|with|to)\b"
)
"""What it is of was a formula or a name that did not come with the text: `a configuration of tailored to stamps`."""
_ONLY_GRANTED: Final = re.compile(r"(?:While|Although|Though|Whereas|Even though)\b[^,]*(?:, (?P<rest>.*))?$")
"""What a sentence grants, which is no sentence without what it holds against that."""
_RESPECTIVELY: Final = re.compile(
    r"\d.*\brespectively\b|\d.*\bacross (?:\w+ )?(?:tasks|data ?sets|benchmarks|settings)\b"
)


def mended(text: str) -> str:
    """`a Update module ( 6%)` as `an Update module (6%)`; what stands in quotation marks is not touched."""
    return outside_quotes(" ".join(text.split()), _mended)


def _mended(text: str) -> str:
    text = _ARTICLE.sub(lambda found: f"{found[1]}{_n_before(found[3], found[2])} ", text)
    return _SPACE_INSIDE.sub("", text)


def _n_before(word: str, written: str) -> str:
    """Whether the article ends in n; before what sounds either way, such as `MR` and `hour`, it stays as it was."""
    heard = word.casefold()
    if _VOWEL_AHEAD.match(heard) and not (word[:1] == "U" and word[1:2].isupper()):
        return "n"
    is_plain = word.isalpha() and word.islower() and len(word) >= FEWEST_LETTERS and word[0] in "flmnrs"
    return "" if is_plain or _CONSONANT_AHEAD.match(heard) else written


def is_sound(text: str, *, as_given: bool = False) -> bool:
    """Whether a text can be read by itself: whole, with a verb, without a rest of markup or a figure of no known data.

    Args:
        text: a sentence without its final period.
        as_given: whether nothing of it was cut off, so that its verb is there though it is not known.
    """
    broken = (
        _LEADS_NOWHERE.match(text)
        or _HOLLOW_ARTICLE.search(text)
        or _LEFT_OVER.search(text)
        or _LOST_THING.search(text)
    )
    granted = _ONLY_GRANTED.match(text)
    is_half = granted is not None and not verb_of(granted["rest"] or "")
    is_vague = (" respectively" in text or " across " in text) and _RESPECTIVELY.search(text)
    return (
        not (broken or is_half or is_vague)
        and word_count(text) >= FEWEST_WORDS
        and (is_closed if as_given else is_clause)(text)
    )
