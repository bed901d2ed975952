"""What the first hard words of a page mean, in a few words in parentheses after them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from generator.answers.claims import Paragraph, claims_of
from generator.answers.composing.deciding import is_of_editors
from generator.answers.language.clauses import base_form, is_verb_before, number_of
from generator.answers.language.defining import fits, glossary_of, subject_of
from generator.answers.language.english import stem, stems, word_count
from generator.answers.language.prose import masked
from generator.answers.matching.stating import abbreviations_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.answers.claims import Block, Claim, Prose
    from generator.answers.composing.material import Material
    from generator.answers.language.defining import TermUse
    from generator.catalog.records import Term


MOST_WORDS: Final = 56
"""So many words of a page may explain its terms."""
MOST_TERMS: Final = 9
FARTHEST: Final = 2
"""What a word means stands no more words behind it."""


def glossed(parts: Mapping[str, Prose], material: Material) -> dict[str, Prose]:
    """The parts of a page, given in its order, with what their hardest words mean, in few places of a sentence."""
    claims = dict.fromkeys(claim for prose in parts.values() for claim in claims_of(prose))
    places: dict[str, list[tuple[Claim, _Gloss]]] = {}
    for claim in claims:
        for one in _found(claim, material):
            places.setdefault(one.term.id, []).append((claim, one))
    left = MOST_WORDS
    told: dict[Claim, list[_Gloss]] = {}
    for found in sorted(places.values(), key=lambda found: -_weight([one for _, one in found], material)):
        if any(_say_the_same(found[0][1], one) for glosses in told.values() for one in glosses):
            continue
        claim, one = found[0]
        if _has_room(one, told.get(claim, ())) and one.cost <= left and sum(map(len, told.values())) < MOST_TERMS:
            told.setdefault(claim, []).append(one)
            left -= one.cost
    said = {claim: _telling(claim, glosses) for claim, glosses in told.items()}
    return {part: tuple(_with(said, block) for block in prose) for part, prose in parts.items()}


def _weight(glosses: Sequence[_Gloss], material: Material) -> int:
    """How much a page needs a word explained: the harder it is, and the more sentences stand on it."""
    return _hardness(glosses[0], material) + OF_A_SENTENCE * min(len(glosses), MOST_SENTENCES)


OF_A_SENTENCE: Final = 3
MOST_SENTENCES: Final = 4
"""So many sentences make a word as central as it can be."""


def _say_the_same(gloss: _Gloss, other: _Gloss) -> bool:
    """Whether two glosses explain one thing in other words: a language model and a large one."""
    own, theirs = stems(gloss.said.rpartition(": ")[2]), stems(other.said.rpartition(": ")[2])
    names = stems(gloss.term.term), stems(other.term.term)
    is_of_one_name = names[0] <= names[1] or names[1] <= names[0]
    shared = len(own & theirs)
    return shared > 0 and (is_of_one_name or 3 * shared > 2 * min(len(own), len(theirs)))


def _hardness(gloss: _Gloss, material: Material) -> int:
    """How much a word wants explaining: letters that stand for words say nothing, long names are met nowhere else."""
    if gloss.is_letters:
        return OF_LETTERS
    return len(gloss.term.term) - (OF_EDITORS if is_of_editors(gloss.term.term, material.evidence) else 0)


OF_LETTERS: Final = 16
OF_EDITORS: Final = 10
"""So much easier is a word that editors use themselves."""


def _has_room(gloss: _Gloss, told: Sequence[_Gloss]) -> bool:
    """Whether a sentence can take one more gloss, well apart from those that it has."""
    return len(told) < MOST_IN_ONE and all(abs(gloss.at - one.at) >= APART for one in told)


MOST_IN_ONE: Final = 2
APART: Final = 60
"""So many letters."""


def _telling(claim: Claim, glosses: Sequence[_Gloss]) -> Claim:
    text = claim.text
    for one in sorted(glosses, key=lambda one: -one.at):
        text = f"{text[: one.at]} *({one.said})*{text[one.at :]}"
    return replace(claim, text=text)


def _with(told: Mapping[Claim, Claim], block: Block) -> Block:
    if isinstance(block, Paragraph):
        return replace(block, claims=tuple(told.get(one, one) for one in block.claims))
    return replace(block, points=tuple(tuple(told.get(one, one) for one in point) for point in block.points))


@dataclass(frozen=True, slots=True)
class _Gloss:
    """What a term means, and where in a sentence that can be said."""

    term: Term
    at: int
    said: str
    is_letters: bool
    """Whether it stands in capital letters: `STFT`."""

    @property
    def cost(self) -> int:
        """Its words."""
        return word_count(self.said)


def _found(claim: Claim, material: Material) -> Iterator[_Gloss]:
    """The glosses that a sentence could take: of things, in their own sense, that it does not explain itself."""
    if claim.basis != "source" or any(one in material.question for one in claim.quotes) or _is_off(claim, material):
        return
    text = masked(claim.text)
    if not (uses := glossary_of(material.evidence.terms).uses(text)):
        return
    summaries = (one.summary.text for one in material.evidence.items if one.id in claim.sources and one.summary)
    subject = subject_of(material.question, material.task.definition if material.task else "", *summaries)
    own = {name for item in material.evidence.items for name in (item.name, item.short_name)}
    own |= {one.name for one in material.told.values()}
    for use in uses:
        written, term = text[use.start : use.end], use.meant
        is_meant = (
            written not in own
            and is_named(written, term)
            and _is_short_here(written, term, material)
            and fits(term, subject)
            and not stems(term.term) & stems(material.task_name)
        )
        if term.brief and is_meant and not (_is_explained(text, use) or _is_other(text, use)):
            yield from _placed(text, use, term.brief)


def _is_off(claim: Claim, material: Material) -> bool:
    """Whether all that a sentence cites does not help: nobody needs its words."""
    return all(one in material.placed and material.placed[one].placing == "not" for one in claim.sources)


def _placed(text: str, use: TermUse, brief: str) -> Iterator[_Gloss]:
    """The gloss at the first end of a phrase outside of quotations; it names its word where that is not the last."""
    for end in _ends(text, use):
        if len(text[use.end : end].strip('" ').split()) > FARTHEST:
            return
        before = text[:end]
        if _JOINS.search(before) or _is_among_qualities(text, use, end):
            continue
        if before.count('"') % 2 or before.count("(") > before.count(")"):
            continue
        if before.endswith(")") or (_IN_A_NAME.match(text, end) and before.rpartition(" ")[2][:1].isupper()):
            return
        between = text[use.end : end].strip('" ')
        if any(_is_verb_of(one, text[use.start : use.end]) for one in between.split()):
            return
        if len(between.split()) <= FARTHEST:
            name = _named(text[use.start : use.end], use.meant)
            is_several = name.endswith("s") and not use.meant.term.endswith("s") and _bare(name) != name.casefold()
            brief = f"each {brief}" if is_several and _ONE.match(brief) else brief
            is_it = not between and name.casefold() in text[use.start : use.end].casefold()
            is_letters = _is_letters(text[use.start : use.end])
            yield _Gloss(use.meant, end, brief if is_it else f"{name}: {brief}", is_letters)
        return


def _ends(text: str, use: TermUse) -> Iterator[int]:
    """Where a phrase about a thing may end, the first place first: before what the thing does, if it does something."""
    following = _NEXT_WORD.match(text, use.end)
    if following and _is_deed_of(following[1], text[use.start : use.end]):
        yield use.end
    yield from (end.start() for end in _PHRASE_END.finditer(text, use.end))


def _is_deed_of(word: str, thing: str) -> bool:
    """Whether a word after a thing is the verb that says what it does, or what they do: `each token looks`."""
    if thing.endswith("s") and not thing.endswith(("is", "ss", "us")):
        return number_of(word) == "plural"
    return word.endswith("s") and is_verb_before(base_form(word), "")


def _is_among_qualities(text: str, use: TermUse, end: int) -> bool:
    """Whether a phrase goes on with another quality: `acoustic and linguistic models`, `a zero-shot, fast one`."""
    is_joined = _IS_QUALITY.search(text[:end]) and _GOES_ON.match(text, end)
    written = text[use.start : use.end]
    is_listed = end == use.end and text.startswith(",", end) and bool(_CAN_BE_QUALITY.search(written))
    return bool(is_joined or (is_listed and _OPENS.search(text[: use.start])))


def _is_verb_of(word: str, thing: str) -> bool:
    """Whether a word after a thing tells what it does, or goes with such a word: `tokens look`, `a prior learned`."""
    is_deed = _is_deed_of(word, thing) or is_verb_before(base_form(word) or word, "")
    return is_deed or bool(_IS_VERB.search(word))


def _named(written: str, term: Term) -> str:
    """What a gloss calls its word: as it is written, `fine-tuned` as fine-tuning."""
    if _bare(written) != _bare(term.term) and not (_is_letters(written) or _is_of_one_kind(written, term.term)):
        return term.term
    return written if term.term != term.term.lower() or _is_letters(written) else written.lower()


def is_named(written: str, term: Term) -> bool:
    """Whether a word is a form of the term, a shorter or longer name of it, or letters for it: no landmark."""
    bare = _bare(written)
    if stem(bare) == stem(_bare(term.term)) or _is_of_one_name(written, term.term):
        return True
    if not _is_letters(written):
        return _is_letters(term.term) and _is_short_for(term.term.casefold(), written.casefold())
    return any(
        _is_short_for(bare.rstrip("0123456789"), name.casefold())
        for name in (term.term, *term.aliases)
        if not name.isupper()
    )


def _is_of_one_name(written: str, name: str) -> bool:
    """Whether a name holds the other one, or ends as it does: knowledge distillation, embedding space."""
    own, other = stems(written), stems(name)
    if not own or not other:
        return False
    return own <= other or other <= own or (min(len(own), len(other)) > 1 and _is_of_one_kind(written, name))


def _is_of_one_kind(written: str, name: str) -> bool:
    """Whether two names end in one word."""
    return _bare(_LAST_WORD.findall(written)[-1]) == _bare(_LAST_WORD.findall(name)[-1])


def _is_letters(written: str) -> bool:
    """Whether a word is capitals for the most part, which stand for words: STFT, RoPE, kNN."""
    capitals = sum(map(str.isupper, written))
    return capitals > 1 and 2 * capitals >= sum(map(str.isalpha, written))


def _is_short_here(written: str, term: Term, material: Material) -> bool:
    """Whether letters stand for the term in the given summaries, as far as these spell them out."""
    spelled = abbreviations_of(material.evidence).get(written.casefold().removesuffix("s"), "")
    words = stems(spelled) if _is_letters(written) else frozenset[str]()
    return not words or any(words <= stems(name) or stems(name) <= words for name in (term.term, *term.aliases))


def _is_short_for(letters: str, name: str) -> bool:
    left = iter(name)
    return letters[0] == name[0] and all(letter in left for letter in letters)


def _bare(name: str) -> str:
    bare = re.sub(r"[\s-]", "", name.casefold())
    return f"{bare[:-3]}y" if bare.endswith("ies") else bare.removesuffix("s")


def _is_explained(text: str, use: TermUse) -> bool:
    """Whether the sentence says itself what the word means, or calls something by it."""
    return bool(_EXPLAINS.match(text, use.end) or _CALLS.search(text, max(0, use.start - 30), use.start))


def _is_other(text: str, use: TermUse) -> bool:
    """Whether the word is a deed (`features three modules`) or part of a name or word (`image-language model`)."""
    written, name = text[use.start : use.end], use.meant.term
    is_titled = written[:1].isupper() and bool(text[: use.start].strip(' "'))
    is_plain = name[:1].isupper() or _is_letters(written)
    is_deed = written.endswith("s") and not name.endswith("s") and " " not in written
    if is_deed and _SUBJECT.fullmatch(text[: use.start]):
        return True
    is_in_name = is_titled and (not is_plain or bool(_NAMED.search(text, 0, use.start)))
    is_of_word = text.endswith("-", 0, use.start) or text.startswith(("-free", "-level", "'s", "’s"), use.end)
    return is_in_name or is_of_word or bool(_DEED.match(text, use.end))


_NEXT_WORD: Final = re.compile(r" ([a-z]+)\b")
_LAST_WORD: Final = re.compile(r"\w+")
_IS_VERB: Final = re.compile(
    r"(?:ed|ing|ly)$|^(?:back|apart|together|deals?|leads?|results?|lets?|helps?|shows?|focus(?:es)?|uses?|works|needs|runs"
    r"|holds|nearest|closest)$"
)
"""How a word ends that is no part of the phrase before it: the priors learned."""
_IS_QUALITY: Final = re.compile(r"[a-z](?:ic|al|ive|ous|ary)$")
_CAN_BE_QUALITY: Final = re.compile(r"-|(?:ed|ic|al|ive|ous|ary|able|ible|less|free)$")
_OPENS: Final = re.compile(
    r"(?:\b(?:an?|the|its|their|this|these|each|every|any|all|no|some|many|several|few|various|different|varied|both|two"
    r"|three|four|of|with|from|for|and|[a-z]+,)|['’]s|s['’]) $",
    re.IGNORECASE,
)
"""How a phrase begins."""
_JOINS: Final = re.compile(r"\b(?:and|or|but|as well|both|that|which)$")
"""What no phrase ends with: `retrieval and also`."""
_GOES_ON: Final = re.compile(r" (?:and|or|but|yet) (?!(?:an?|the|its|their|then)\b)")
"""How a phrase goes on after a quality: `acoustic and linguistic models`."""
_SUBJECT: Final = re.compile(r"(?:.*(?:which|that|, and|;) )?(?:[A-Z][\w.+-]* )?")
"""All that stands before a verb at the beginning of a clause: `MosaicDoc features varied layouts`."""
_PHRASE_END: Final = re.compile(
    r'(?<=[\w")])(?<!ly)(?<!ly")(?=[,;:.?!](?:[\s".?!]|$)|$| \.'
    r"|\s(?:of|in|on|for|with|from|to|by|at|as|that|which|who|and|or|but|while|when|where|is|are|was|were|can|may|must|has"
    r"|have|had|does|do|into|over|under|between|across|through|during|via|using|based on|without|within|than|so|then|if"
    r"|after|before|because|not|rather|instead|called|along|among|against|around|about|such|only"
    r"|useful|relative|rich|inherent|prior to|capable|available|often|also|still|usually|even|yet"
    r"|(?:common|typical|present|necessary|essential|crucial|critical|specific|relevant|suitable|robust|invariant|similar"
    r"|close|equivalent|identical|responsible|compatible|consistent|sensitive|prone|ready|proportional|subject|unique"
    r"|applicable|unseen|dependent|independent|different) (?:in|to|for|with|of|on|across|from|among|at|between|under)"
    r"|\w+s (?:an?|the|its|their|each|all|two|three)"
    r"|\w+(?:ed|ly) (?:by|from|in|with|to|on|of|for|at|through|via|as|using))\b)"
)
"""Where a phrase about a thing ends."""
_EXPLAINS: Final = re.compile(
    r'"?(?:\s*[(–—=]|, (?:which is|an?|the|that is|i\.e|namely|lists? of)\b| (?:is|are|means?) (?:an?|the)\b)'
)
_CALLS: Final = re.compile(r"\b(?:called|named|known as|termed|so-called|stands for)\W*$")
_DEED: Final = re.compile(r"\s(?:\"|(?:an?|the|its|their|this|these|each|all|two|three|four|several|both|them|it)\b)")
_NAMED: Final = re.compile(r"\S[A-Z][\w-]* $|\s[A-Z][\w-]+ $")
_IN_A_NAME: Final = re.compile(r" of [A-Z]")
"""How a name goes on: a Mixture of Experts."""
_ONE: Final = re.compile(r"(?:an?|one) ")
