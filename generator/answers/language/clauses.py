"""Whether a stretch of words is a clause: it has a verb that agrees with its subject, and nothing is cut off."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from generator.answers.language.english import lowered, words_of

Number: TypeAlias = Literal["singular", "plural"]

_SINGULAR: Final = words_of("is was has does")
_PLURAL: Final = words_of("are were have do")
_EITHER: Final = words_of("can could may might will would must should did had cannot")
VERBS: Final = words_of(
    """accelerate accept achieve acquire act activate adapt add address adhere adjust adopt advance affect aggregate
    aim align alleviate allow alter amplify analyze anchor annotate answer appear apply approximate argue arise
    arrange ask assemble assess assign associate assume attach attain attempt attend attribute augment automate
    average avoid balance base become begin belong benchmark bend benefit blend blink blur boost borrow break bridge
    bring build bypass calculate calibrate call capture carry categorize cause center change characterize check
    choose circumvent claim clarify classify clean climb cluster collapse collect color combine come compare
    compensate compete compile complement complete complicate compose compress comprise compromise compute
    concatenate condition conduct confirm conflict confuse connect consider consist consolidate constitute constrain
    construct contain continue contribute control converge convert convey convolve copy correct correlate correspond
    cost count couple cover create crop curate cut deal decide declare decode decompose decouple decrease define
    deform degrade deliver demand demonstrate denoise depend deploy derive describe design detect determine develop
    devise diagnose differ diffuse direct discard discover discriminate discuss disentangle display distill
    distinguish distort disturb divide double draw drift drive drop ease edit elicit eliminate embed emit emphasize
    employ empower enable encapsulate encode encompass encourage endow enforce enhance enlarge enrich ensure equip
    establish estimate evaluate evolve examine exceed excel exchange execute exhibit exist expand expect explain
    exploit explore expose express extend extract face facilitate factorize fade fail fall favor feed fill filter
    find fine-tune finetune finish fit flag flow focus follow force forecast forget form formalize formulate freeze
    fuse gain gather generalize generate get give go govern ground group grow guarantee guess guide hallucinate
    hamper handle happen harm harmonize harness hear help hide highlight hinder hold hurt hypothesize identify
    ignore illustrate imitate implement impose improve incentivize include incorporate increase indicate induce
    infer influence inform inherit initialize initiate inject insert inspect instantiate integrate interact
    interpolate interpret introduce invent invert investigate invoke involve iterate join judge keep know label lack
    lag last lead leak lean learn leave let leverage lie lift limit link list localize locate lock look lose lower
    maintain make manage manipulate map mark mask match matter maximize mean measure meet mend merge mimic minimize
    mirror misclassify miscount misread miss mistake mitigate mix model modify modulate monitor motivate move
    multiply narrow navigate necessitate need neglect normalize note obscure observe obtain occur offer omit operate
    operationalize optimize orchestrate order organize outperform output overcome overfit overlap overlook paint
    pair parse partition pass pave penalize perform permit perturb pick place play point populate pose posit
    pre-train precede predict prefer prepare present preserve pretrain prevent process produce progress project promote
    propagate propose protect prove provide prune pull push put quantify quantize query raise range rank reach read
    realize rearrange reason rebuild recall receive recognize recombine reconcile reconstruct record recover rectify
    redesign reduce refer refine reflect reformulate reframe regress regularize regulate reinforce reinterpret
    reject relate release rely remain remember remove render repair repeat replace report represent reproduce
    repurpose require resample rescale resemble reshape resize resolve respond restore restrict result retain
    retrieve return reuse reveal reverse revisit reward reweight run sample satisfy save say scale scan score search
    see seek segment select send separate serve set shape share sharpen shift show showcase shrink simplify simulate
    sing skip slice slide smooth solve span specialize specify speed split stabilize stack stand start stay steer
    stem stick stop store strengthen stretch structure struggle study succeed suffer suggest suit summarize
    supervise supply support suppress surpass swap swing switch synchronize synthesize tackle tailor take talk
    target teach tear tell tend test tie track trade train transfer transform translate traverse treat trigger trust
    tune turn twist uncover undergo undermine underperform underscore understand unfold unify unlock update upsample
    use utilize validate vary verify view visualize warp watch weaken weigh weight widen work wrap write yield"""
)
_ALSO_NOUNS: Final = words_of(
    """advances aims anchors attempts attributes averages balances benchmarks causes centers changes checks claims
    clusters colors compromises conducts conflicts controls copies costs counts couples covers crops cuts deals
    demands designs displays drifts drops edits estimates faces favors feeds fills filters fits flags flows focuses
    forces forecasts forms gains grounds groups guides helps holds increases influences labels lacks lags leads
    leaks lets lies lifts limits links lists looks maps marks masks matches matters means measures merges mixes
    models monitors moves needs notes offers orders outputs pairs passes picks places plays points poses processes
    projects pulls queries ranges ranks reads reasons records releases repairs repeats reports results returns
    rewards runs samples scales scans scores searches segments sets shapes shares shifts shows slices slides spans
    speeds splits stacks stands starts stays stems steps stops stores structures studies supplies supports switches
    targets tests ties tracks trades trains transfers transforms turns updates uses values views weights works wraps
    yields"""
)
_IRREGULAR: Final = words_of(
    """found took gave showed saw built led became came made held kept ran wrote went knew achieved demonstrated
    outperformed surpassed exceeded reached remained raised lowered halved revealed"""
)
_DETERMINERS: Final = words_of(
    """the a an its their each every both all only how that it them any one two three four several whether many more
    as most no such these those this up into fully jointly directly first then well best better only to on from
    neither either not challenges difficulties limitations"""
)
_WORD = re.compile(r"[\w’'-]+")
_ENDS_OPEN = re.compile(
    r"(?:\b(?:and|or|but|of|in|on|at|to|the|a|an|by|with|for|from|into|that|which|while|where|whose|as|than|via|using"
    r"|is|are|be|such|its|their|between|without|through|when|because|since|so|those|followed|based|due|rather|compared|designed"
    r"|aimed|tailored|including|featuring|named|called|termed|dubbed)"
    r"|\bi\.e\.?|\be\.g\.?|[,;:–(-])$"
)
_LONGEST_END: Final = 10
"""So many letters at most are found by `_ENDS_OPEN`."""
_REPORTED = re.compile(
    r"\b(?:show|demonstrat|find|observ|suggest|indicat|argu|reveal|confirm|prov|assum|stat|mean)(?:s|e|es|ed|ing)?"
    r" that (?P<rest>.*)$"
)
_ASKED = re.compile(r"\bwhether (?P<rest>.*)$")
_BEGINS_OPEN = re.compile(
    r"(?:and|or|but|which|who|whose|that is|such as|as well|than|etc|nor|yet)\b|[^\w\"“(*]"
    r"|to (?!\w+ing\b)[a-z]+ [^,]*$"
    r"|(?:since|because|while|whereas|although|though|if|once|as|when|until|unless)\b[^,]*$"
)
"""This and `_ENDS_OPEN` are looked for in lower case."""


def _third_person(verb: str) -> str:
    if verb == "have":
        return "has"
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
    last = ""
    for at, word in enumerate(words):
        if (low := word.casefold()) in _FORMS or last.casefold() in _DOING_ANYTHING:
            before = _meant(last)
            after = words[at + 1].casefold() if at + 1 < len(words) else ""
            if number := _number(low, before, after, at):
                return word, number
            known = number_of(word) if at and words[at - 1] in _BEFORE_VERBS and before not in _RELATIVES else None
            if known:
                return word, known
        last = last if word.endswith(_ADVERBS) else word
    return None


_BEFORE_VERBS: Final = words_of("often frequently typically commonly inherently")


_ADVERBS: Final = ("ly", "also", "often", "then", "further", "still", "thus")
"""How what stands between a subject and its verb ends."""


def _meant(subject: str) -> str:
    """A subject in lower case; a name, which no plural can be, as `it`."""
    return "it" if subject[1:] != subject[1:].lower() or subject in _WORKS else subject.casefold()


def _number(word: str, before: str, after: str, at: int) -> Number | None:
    """The number of the subject that a word asks for, if it is a finite verb in its place."""
    if at == 0 or before in _RELATIVES or (before in {"to", "not"} and word not in _EITHER):
        return ("singular" if word in _SINGULAR else "plural") if at == 0 and word in _SINGULAR | _PLURAL else None
    if word in _SINGULAR or word in _PLURAL:
        return "singular" if word in _SINGULAR else "plural"
    if before in {"authors", "we"} and not word.endswith("ing"):
        return "plural"
    if word in _PERSONAL:
        has_object = after in _DETERMINERS or after.isdigit()
        return "singular" if word not in _ALSO_NOUNS or has_object or before in _OF_ONE else None
    is_plural = before in {"authors", "we", "they", "and"} or (
        before.endswith("s") and not before.endswith("ss") and before not in _NO_PLURAL
    )
    is_past = word in _IRREGULAR and after not in _OF_DONE
    if word in _EITHER or is_past or (word.endswith("ed") and before == "they"):
        return "plural" if is_plural else "singular"
    return "plural" if word in _NOTHING_ELSE or (word in VERBS and is_plural and before != "and") else None


_OF_DONE: Final = words_of("on upon by of from around")
"""What follows a participle and no verb: `a generator, built on a backbone`."""
_NOTHING_ELSE: Final = words_of("suffer fail rely remain become tend ignore struggle overfit")
"""What is a verb wherever it stands: `methods that use such a grid suffer`."""
_FORMS: Final = _SINGULAR | _PLURAL | _EITHER | _IRREGULAR | _NOTHING_ELSE | VERBS | _PERSONAL.keys()
"""What can be a finite verb."""
_DOING_ANYTHING: Final = words_of("authors they we")
"""After these, any other word can be one, too."""
_RELATIVES: Final = words_of("that which who whose")
_NO_PLURAL: Final = words_of("this its thus as whose versus across")
_WORKS: Final = words_of(
    "method model network framework approach system pipeline loss module algorithm encoder decoder"
)
_OF_ONE: Final = words_of("it also and then first jointly directly explicitly")


def is_clause(text: str) -> bool:
    """Whether a text can stand as a sentence: it begins and ends whole, its marks are paired, it has a finite verb."""
    if not is_closed(text) or not (verb_of(text) or verb_of(without_asides(text))):
        return False
    reported = (_REPORTED.search(text) if " that " in text else None) or _ASKED.search(text)
    return not reported or verb_of(f"that {reported['rest']}") is not None


def is_closed(text: str) -> bool:
    """Whether a text begins and ends whole, is no thing that is only named, and its marks are paired."""
    low = lowered(text)
    thing = _ONLY_TOLD_OF.match(text)
    if (thing and not any(map(number_of, thing["thing"].split()))) or (_COUNTED.match(text) and not verb_of(text)):
        return False
    if _BEGINS_OPEN.match(low) or _ENDS_OPEN.search(low, max(0, len(low) - _LONGEST_END)):
        return False
    return text.count("(") == text.count(")") and text.count('"') % 2 == 0 and text.count("“") == text.count("”")


_ONLY_TOLD_OF: Final = re.compile(r"(?!The authors )(?P<thing>[^,]*), (?:which|who|whose|where) [^,]*$")
"""A thing and what is said of it besides, which may be no sentence: `A reader, which sees glue and paper`."""


_COUNTED: Final = re.compile(r"(?:An?|One|Two|Three) ")
"""How a thing begins that a list names."""


def without_asides(text: str) -> str:
    """A sentence without what stands between commas or parentheses and only explains the word before it."""
    return _ASIDE.sub("", text)


_ASIDE: Final = re.compile(
    r" \([^()]*\)"
    r"|, (?:an?|the|once|that is|meaning|such as|for (?:example|instance)|not)\s[^,;:()]{2,80},"
    r"(?! which)(?!(?: [\w-]+){1,3},? (?:and|or) )"
)
