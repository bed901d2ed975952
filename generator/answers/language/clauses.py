"""Whether a stretch of words is a clause: it has a verb that agrees with its subject, and nothing is cut off."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from generator.answers.language.english import words_of

Number: TypeAlias = Literal["singular", "plural"]

_SINGULAR: Final = words_of("is was has does")
_PLURAL: Final = words_of("are were have do")
_EITHER: Final = words_of("can could may might will would must should did had cannot")
VERBS: Final = words_of(
    """accept achieve act adapt add address adjust adopt affect aggregate aim align allow alter amplify analyze answer
    appear apply approximate argue arise ask assemble assess assign associate assume attach attain attend augment
    average avoid balance base become begin belong bend benefit blend blink blur boost borrow break bridge bring
    build calculate calibrate call capture carry change check choose claim classify clean climb cluster collect
    color combine come compare compensate compete compile complement complete compose compress comprise compute
    concatenate condition confirm confuse connect consider consist constitute constrain construct contain
    continue contribute control convert convey convolve copy correct correlate correspond cost count cover
    create crop cut deal decide declare decode decompose decouple decrease define deform degrade deliver demand
    demonstrate denoise depend deploy derive describe design detect determine develop devise differ diffuse
    direct discard discover discriminate disentangle display distill distinguish distort disturb divide double
    draw drive drop ease edit eliminate embed emphasize employ enable encode encourage enforce enhance enlarge
    enrich ensure establish estimate evaluate evolve examine exceed exchange exhibit exist expand expect explain
    exploit explore expose express extend extract facilitate fade fail fall feed fill filter find fine-tune
    finetune finish fit flag flow focus follow force forecast form formulate freeze fuse gain gather generalize
    generate get give go group grow guarantee guess guide handle happen harm harmonize hear help hide highlight
    hold hurt identify ignore illustrate imitate impose improve include incorporate increase indicate infer
    influence inform inherit initialize inject insert inspect integrate interact interpolate interpret introduce
    invent invert investigate involve iterate join judge keep know label lack last lead lean learn leave let
    leverage lie lift limit link list localize locate lock look lose lower maintain make manage manipulate map
    mark mask match matter maximize mean measure mend merge minimize mirror misread miss mistake mitigate mix
    model modify modulate move multiply need neglect normalize note observe obtain occur offer omit operate
    optimize order organize outperform output overcome overlap overlook paint pair parse partition pass penalize
    perform permit pick place play point populate pose pre-train precede predict prefer prepare present preserve
    pretrain prevent process produce progress project promote propagate propose protect prove provide prune pull
    push put quantify quantize query raise range rank reach read realize reason rebuild recall receive recognize
    recombine reconstruct record recover redesign reduce refer refine reflect regress regularize reject relate
    release rely remain remember remove render repair repeat replace report represent reproduce require resample
    rescale resolve respond restore restrict result retain retrieve return reuse reveal reverse revisit reward
    run sample satisfy save say scale scan score search see seek segment select send separate serve set share
    sharpen shift show shrink simplify simulate sing skip slice slide smooth solve span specify speed split
    stack stand start stay steer stem stop store strengthen stretch structure struggle study succeed suffer
    suggest suit summarize supervise supply support suppress surpass swap swing switch synchronize synthesize
    tackle take talk target teach tear tell tend test tie track trade train transfer transform translate treat
    trigger trust turn twist uncover understand unfold unify unlock update upsample use utilize validate vary
    verify view visualize warp watch weaken weigh weight widen work wrap write yield"""
)
_ALSO_NOUNS: Final = words_of(
    """aims averages balances changes checks claims clusters colors controls copies costs counts covers crops cuts
    deals demands designs displays drops edits estimates feeds fills filters fits flags flows focuses forces forecasts
    forms gains groups guides helps holds increases influences labels lacks leads lets lies lifts limits links lists
    looks maps marks masks matches matters means measures merges mixes models moves needs notes offers orders outputs
    pairs passes picks places plays points poses processes projects pulls queries ranges ranks reads reasons records
    releases repairs repeats reports results returns rewards runs samples scales scans scores searches segments sets
    shares shifts shows slices slides spans speeds splits stacks stands starts stays steps stems stops stores
    structures studies supplies supports switches targets tests ties tracks trades trains transfers transforms turns
    updates uses values views weights works wraps yields"""
)
_IRREGULAR: Final = words_of(
    """found took gave showed saw built led became came made held kept ran wrote went knew achieved demonstrated
    outperformed surpassed exceeded reached remained raised lowered halved"""
)
_DETERMINERS: Final = words_of(
    """the a an its their each every both all only how that it them any one two three four several whether many more
    as most no such these those this up into fully jointly directly first then well best better only to on from
    neither either not"""
)
_WORD = re.compile(r"[\w’'-]+")
_ENDS_OPEN = re.compile(
    r"(?:\b(?:and|or|but|of|in|on|at|to|the|a|an|by|with|for|from|into|that|which|while|where|whose|as|than|via|using"
    r"|is|are|be|such|its|their|between|without|through|when|because|since|so|followed|based|due|rather|compared|designed"
    r"|aimed|tailored|including|featuring|named|called|termed|dubbed)"
    r"|[,;:–(-])$",
    re.IGNORECASE,
)
_LONGEST_END: Final = 10
"""So many letters at most are found by `_ENDS_OPEN`."""
_REPORTED = re.compile(
    r"\b(?:show|demonstrat|find|observ|suggest|indicat|argu|reveal|confirm|prov|assum|stat|mean)(?:s|e|es|ed|ing)?"
    r" that (?P<rest>.*)$"
)
_ASKED = re.compile(r"\bwhether (?P<rest>.*)$")
_BEGINS_OPEN = re.compile(
    r"^(?:and|or|but|which|who|whose|that is|such as|as well|than|etc|nor|yet)\b|^[^\w\"“(*]", re.IGNORECASE
)


def _third_person(verb: str) -> str:
    if verb.endswith(("s", "x", "z", "ch", "sh", "do", "go")):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if verb.endswith("y") and verb[-2] not in "aeou" else f"{verb}s"


_PERSONAL: Final = {_third_person(verb): verb for verb in VERBS}


def singular_form(verb: str) -> str:
    """`fuse` as `fuses`."""
    return _third_person(verb)


def base_form(verb: str) -> str:
    """`fuses` as `fuse`; empty if it is no third person of a known verb."""
    return _PERSONAL.get(verb, "")


def is_verb_before(word: str, following: str) -> bool:
    """Whether the base form of a verb is used as one; `target` and `model` are verbs only before an object."""
    return word in VERBS and (_third_person(word) not in _ALSO_NOUNS or following in _DETERMINERS)


def of_participle(word: str) -> str:
    """The verb of which a word in -ing is the participle; empty if none is known."""
    if not word.endswith("ing"):
        return ""
    body = word[:-3]
    return next((one for one in (f"{body}e", body, body[:-1]) if one in VERBS), "")


def number_of(verb: str) -> Number | None:
    """The number of the subject that a verb has by its form alone; None for other words."""
    if verb in _PLURAL or verb in VERBS:
        return "plural"
    return "singular" if verb in _SINGULAR or verb in _EITHER or verb in _PERSONAL else None


@lru_cache(maxsize=16384)
def verb_of(text: str) -> tuple[str, Number] | None:
    """The first verb of a clause in its finite form, and the number of its subject; None if there is none."""
    words = _WORD.findall(text)
    for at, word in enumerate(words):
        before = _before(words, at)
        after = words[at + 1].casefold() if at + 1 < len(words) else ""
        if number := _number(word.casefold(), before, after, at):
            return word, number
    return None


def _before(words: list[str], at: int) -> str:
    """The word before one, adverbs left out; a name, which no plural can be, as `it`."""
    adverbs = ("ly", "also", "often", "then", "further", "still", "thus")
    found = next((word for word in reversed(words[:at]) if not word.endswith(adverbs)), "")
    return "it" if found[1:] != found[1:].lower() or found in _WORKS else found.casefold()


def _number(word: str, before: str, after: str, at: int) -> Number | None:
    """The number of the subject that a word asks for, if it is a finite verb in its place."""
    if at == 0 or before in _RELATIVES or (before in {"to", "not"} and word not in _EITHER):
        return ("singular" if word in _SINGULAR else "plural") if at == 0 and word in _SINGULAR | _PLURAL else None
    if word in _SINGULAR or word in _PLURAL:
        return "singular" if word in _SINGULAR else "plural"
    if before == "authors" and not word.endswith("ing"):
        return "plural"
    if word in _PERSONAL:
        has_object = after in _DETERMINERS or after.isdigit()
        return "singular" if word not in _ALSO_NOUNS or has_object or before in _OF_ONE else None
    is_plural = before in {"authors", "they", "and"} or (
        before.endswith("s") and not before.endswith("ss") and before not in _NO_PLURAL
    )
    if word in _EITHER or word in _IRREGULAR or (word.endswith("ed") and before == "they"):
        return "plural" if is_plural else "singular"
    return "plural" if word in VERBS and is_plural and before != "and" else None


_RELATIVES: Final = words_of("that which who whose")
_NO_PLURAL: Final = words_of("this its thus as whose versus across")
_WORKS: Final = words_of(
    "method model network framework approach system pipeline loss module algorithm encoder decoder"
)
_OF_ONE: Final = words_of("it also and then first jointly directly explicitly")


def is_clause(text: str) -> bool:
    """Whether a text can stand as a sentence: it begins and ends whole, its marks are paired, it has a finite verb."""
    ends_open = _ENDS_OPEN.search(text, max(0, len(text) - _LONGEST_END))
    if _BEGINS_OPEN.match(text) or ends_open or verb_of(text) is None:
        return False
    reported = (_REPORTED.search(text) if " that " in text else None) or _ASKED.search(text)
    if reported and verb_of(f"that {reported['rest']}") is None:
        return False
    return text.count("(") == text.count(")") and text.count('"') % 2 == 0 and text.count("“") == text.count("”")


def without_asides(text: str) -> str:
    """A sentence without what stands between commas or parentheses and only explains the word before it."""
    return _ASIDE.sub("", text)


_ASIDE: Final = re.compile(
    r" \([^()]*\)"
    r"|, (?:an?|the|once|which|that is|meaning|for (?:example|instance)|where|not)\s[^,;:()]{2,80},(?! which)"
)
