"""Whether the marks of a sentence are what they say: citations, quotations, `In general`, `By its name`, addresses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.checking.faults import Fault
from generator.answers.checking.ground import cut, flat
from generator.answers.claims import Paragraph, claims_of
from generator.answers.composing.glossing import is_named
from generator.answers.language.defining import glossary_of
from generator.answers.language.english import word_count, words_of
from generator.answers.language.prose import all_quotes_in, glosses_in, plain, quotes_in
from generator.answers.reading.questions import to_reader
from generator.catalog.values import nearest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.answers.checking.ground import Ground
    from generator.answers.claims import Claim, Prose
    from generator.catalog.records import Term
    from generator.catalog.values import At

LONGEST_QUOTE: Final = 25
MOST_OPENING_SENTENCES: Final = 3
_ENDINGS: Final = "com|org|net|io|ai|edu|dev|gov|info|app|xyz|tech"
_COUNTRIES: Final = "co|de|fr|uk|cn|jp|kr|ru|ch|eu|nl|it|se|us|in|me|tv"
_HOST: Final = r"\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,32}"
"""Of a longer one the end is found; without bounds, a text of many periods or hyphens is read once for each of them."""
_ADDRESS: Final = re.compile(
    r"\b[a-z][a-z0-9+.-]{0,32}:/\S+|\bwww\.\S+|\bmailto:\S+|\b10\.\d{4,}/\S+|\barXiv:\s?\d{4}\.\d+"
    rf"|{_HOST}\.(?:{_ENDINGS})\b(?:/\S*)?"
    rf"|{_HOST}\.(?:{_COUNTRIES})/\S+",
    re.IGNORECASE,
)
_INSIDE_ADDRESS: Final = re.compile(r"[.:]\s?\S")
"""What every address holds and few sentences do; it is found quickly."""
_NO_CITATION: Final = re.compile(r"\[\s*@[^\]]*\]?")
_MEANT_AS_TEXT: Final = re.compile(r"\\.")
"""A mark after a backslash is none: that of a model called `[@x`."""
_QUOTATION_MARK: Final = re.compile("[\"“'‘]")
_NEVER_ENDS: Final = re.compile(r'^[^"]*(?:"[^"]*"[^"]*)*"(?=\w)[^"]*$|“[^”]*$')
"""A sentence with a quotation mark that is opened and not closed; one that is only closed belongs to it."""


def citation_faults(claim: Claim, at: At, ground: Ground) -> Iterator[Fault]:
    """Citations of what was not given, of what cannot carry anything, and those that are none."""
    for one in claim.sources:
        item = ground.evidence.item(one)
        if item is None:
            given = sorted(name for item in ground.evidence.items for name in item.ids)
            hint = nearest(one, given, otherwise=f"given: {', '.join(given)}")
            yield Fault(
                at, f"[@{one}] is cited, but was not given for this question", hint, claim.line, words=f"@{one}"
            )
        elif item.summary is None and item.explained is None and "by its name" not in claim.text.casefold():
            message = f"[@{one}] is cited, but nothing is known of it besides its name"
            yield Fault(at, message, "write `By its name` for what the name says", claim.line, words=f"@{one}")
    for loose in _NO_CITATION.findall(plain(_MEANT_AS_TEXT.sub("", claim.text))):
        yield Fault(at, f"this is no citation: {cut(loose)}", "write [@id] or [@id; @id]", claim.line)


def quote_faults(claim: Claim, at: At, carried: Sequence[str], ground: Ground) -> Iterator[Fault]:
    """Quotations that are too long, stand nowhere, or do not end in their sentence; a mark in a name opens none."""
    words = plain(claim.text)
    if not _QUOTATION_MARK.search(words):
        return
    if _NEVER_ENDS.search(ground.without_names(words)):
        yield Fault(
            at,
            f"a quotation begins or ends outside this sentence: {cut(words)}",
            "quote one sentence at a time",
            claim.line,
        )
        return
    for quote in all_quotes_in(ground.without_marks_of_names(words)):
        if word_count(quote) > LONGEST_QUOTE:
            message = f"a quotation of {word_count(quote)} words: {cut(quote)}"
            yield Fault(at, message, f"at most {LONGEST_QUOTE} are allowed", claim.line, words=quote)
        elif not any(_holds(text, quote) or _holds(_without_marks(text, ground), quote) for text in carried):
            message = f"the quoted words stand in no cited summary and not in the question: {cut(quote)}"
            yield Fault(
                at, message, "quote to the letter, or use *emphasis* for words of your own", claim.line, words=quote
            )


def _without_marks(text: str, ground: Ground) -> str:
    """A text as quotations are looked for: a name with quotation marks may stand inside one."""
    return flat(ground.without_marks_of_names(text))


def _holds(text: str, quote: str) -> bool:
    """Whether a quotation is verbatim; the comma or period that typography pulls inside it is forgiven."""
    wanted = flat(quote).rstrip(".,")
    return wanted in text or wanted[:1].lower() + wanted[1:] in text


def mark_faults(claim: Claim, at: At, ground: Ground) -> Iterator[Fault]:
    """`In general` that speaks of a given work, and `By its name` that names none."""
    words = plain(claim.text)
    if claim.basis == "general" and (named := ground.names_given(words.removeprefix("In general, "))):
        hint = "say what such models do, and what this one does in a sentence of its own"
        yield Fault(at, f"a general sentence speaks of {named[0]}: {cut(words)}", hint, claim.line)
    if claim.basis == "name" and not ground.names_given(words, in_lower_case=True):
        yield Fault(at, f"by whose name is not said: {cut(words)}", "name the model as it was given", claim.line)


def gloss_faults(claim: Claim, at: At, ground: Ground) -> Iterator[Fault]:
    """Glosses that are not the brief of a term of the sentence: they would be words that nobody checked."""
    glosses = glosses_in(claim.text)
    glossary = glossary_of(ground.evidence.terms) if glosses else None
    used = [use.meant for use in glossary.uses(plain(claim.text))] if glossary else []
    for gloss in glosses:
        if not any(_is_gloss(gloss, term) for term in used):
            hint = "write what `brief` says in the record of a term that the sentence has, or take the emphasis out"
            yield Fault(at, f"this explains no term: {cut(gloss)}", hint, claim.line, words=gloss)


def own_thing_faults(words: str, at: At, ground: Ground, line: int = 0) -> Iterator[Fault]:
    """What stands as the reader's own thing, `the photo, here your stamp`, with words that the question does not have.

    A source may say `here` of its own.
    """
    for found in _OWN_THING.finditer(words):
        own = next(filter(None, found.groups()), "")
        question = ground.evidence.question.question
        asked = {*_WORD.findall(f"{question} {to_reader(question)}".casefold()), *_OF_THINGS}
        is_own = asked.issuperset(_WORD.findall(own.casefold()))
        if not is_own and flat(found[0]).casefold() not in ground.known.casefold():
            hint = "say what the reader put in or got in the words of the question"
            yield Fault(at, f"the question does not name this: {cut(own)}", hint, line, words=own)


_OWN_THING: Final = re.compile(
    r"\(here:?\s(?P<aside>(?:\([^()]*\)|[^()])*)"
    r"|[,;–—] ?here:?\s(?=[^,;–—]*\b(?:your|the words)\b)(?P<here>(?:\"[^\"]*\"|:(?! )|[^,;:\"–—])*)"
    r"|^(?:In your case|In this case|For you|With you|Here|Here, too),? (?:(?:the|your) )?"
    r"(?:in|out)puts? (?:would be|will be|is|was|are|were)\b(?P<told>.*)"
    r"|^What (?:went in|came out|goes in|comes out) (?:in your case|in this case|for you|here)"
    r"(?: (?:would be|is|was)\b|:) (?P<said>.*)"
    r"|^(?:Here, too,|This takes [^,]+, and you) (?P<too>.*)"
    r"|^(?:In your case|As you tell it)[,:] (?P<came>.*)"
    r"|^(?P<goes>.*) would go in here as well",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[^\W_]+")
_OF_THINGS: Final = words_of(
    """the a an of for from with and it you your yourself words word request picture pictures photo photos video
    recording scan scans voice drawing painting outline sound signals output outcome tell told only one what would go
    in too this came out said answer was"""
)
"""What a page calls what a reader typed, filmed or had recorded, and what it says of it."""


def _is_gloss(gloss: str, term: Term) -> bool:
    """Whether it is the brief of a term, after its name where one is set before it."""
    name, _, said = gloss.rpartition(": ")
    return bool(term.brief) and term.brief in {said, said.removeprefix("each ")} and (not name or is_named(name, term))


def without_addresses(words: str) -> str:
    """A text without its addresses, whose digits are no numbers."""
    return _ADDRESS.sub(" ", words) if _INSIDE_ADDRESS.search(words) else words


def address_faults(words: str, at: At, ground: Ground, line: int = 0) -> Iterator[Fault]:
    """Addresses in the text, which nobody has checked; those of the question and in names of given works are known."""
    addresses = _ADDRESS.findall(ground.without_names(words)) if _INSIDE_ADDRESS.search(words) else ()
    for found in (one.rstrip(".,;:!?)…\"”’'") for one in addresses):
        if found.casefold() not in ground.known.casefold():
            yield Fault(at, f"an address stands in the text: {found}", "cite the work instead", line, words=found)


def name_faults(words: str, at: At, ground: Ground, line: int = 0) -> Iterator[Fault]:
    """Works of the catalog that were not given for this question."""
    for name in ground.outsiders(words):
        yield Fault(at, f"'{name}' was not given for this question", "name only what was given", line, words=name)


def unmarked_paragraphs(prose: Prose, at: At, ground: Ground, *, of_models: bool) -> Iterator[Fault]:
    """Paragraphs about models that neither cite nor say what else they rest on; a list is judged with its lead-in.

    Args:
        prose: the part of the answer.
        at: its field.
        ground: what was given.
        of_models: whether the whole part is about models; elsewhere a paragraph is if it names a given work.
    """
    for block in prose:
        claims = block.claims if isinstance(block, Paragraph) else tuple(one for point in block.points for one in point)
        if any(claim.basis != "question" or "[@" in claim.text for claim in claims) or _leads_in(claims):
            continue
        if of_models or ground.names_given(" ".join(plain(claim.text) for claim in claims)):
            hint = "cite a source, or say `In general`, `By its name` or what the sources do not say"
            message = f"a paragraph without citation or mark: {cut(plain(claims[0].text))}"
            yield Fault(at, message, hint, claims[0].line)


def _leads_in(claims: tuple[Claim, ...]) -> bool:
    return len(claims) == 1 and claims[0].text.endswith(":")


def opening_faults(prose: Prose, at: At, ground: Ground) -> Iterator[Fault]:
    """An opening that is too long or quotes; a mark in the name of a given item is no quotation."""
    claims = list(claims_of(prose))
    if len(claims) > MOST_OPENING_SENTENCES:
        message, hint = f"the opening has {len(claims)} sentences", f"at most {MOST_OPENING_SENTENCES} are allowed"
        yield Fault(at, message, hint, claims[MOST_OPENING_SENTENCES].line)
    for claim in claims:
        if claim.quotes and quotes_in(ground.without_marks_of_names(plain(claim.text))):
            yield Fault(at, "a quotation stands in the opening", "say it in plain words", claim.line)
