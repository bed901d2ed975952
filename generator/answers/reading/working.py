"""Tells the sentences on how a work does its part from praise, and from what its authors did around it."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile
from typing import Final

from generator.answers.language.clauses import base_form, verb_of
from generator.answers.language.english import upper_first, words_of
from generator.answers.reading.wholeness import points_back

_PRAISE: Final = re.compile(
    r"\b(?:(?:outperform|surpass)\w*\b|superior\b|states?[ -]of[ -]the[ -]art\b|(?:is|are|as) the (?:first|only)\b"
    r"|for the first time\b|winning\b|converg\w* (?:\w+ )?faster\b|as fast as\b|GPU\b|overhead\b"
    r"|future (?:research|work)\b"
    r"|(?:is|are) (?:\w+ly )?(?:more|less) (?:effective|efficient|robust|accurate|flexible|reliable)\b"
    r"|(?:straightforward|advantageous|beneficial|applicable)\b|research direction\b|compelling features\b"
    r"|(?:is|are|remains?|method) (?:\w+ly )?compatible\b)"
)
_MEANS_FIRST: Final = re.compile(r"(?:Combined|Coupled|Equipped|Built|By|Using|Through)\b")
"""What begins so may praise, since it says by what."""
_AROUND: Final = re.compile(
    # praise
    r"\b(?:not only (?:improv|achiev|boost|enhanc|outperform)|orders? of magnitude\b"
    r"|(?:is|are) (?:\w+ )?(?:crucial|essential|vital) (?:to|for)\b"
    r"|(?:is|are) of (?:\w+ )?(?:importance|relevance|interest)\b"
    r"|offers? (?:(?:an? )?(?:[\w-]+,? ){0,5}solution\b|an? (?:\w+ly )?more [a-z]+\b)"
    r"|presents? an? (?:[\w-]+,? ){0,3}alternative$"
    r"|as (?:an?|the) (?:\w+ly )?(?:effective|robust|promising|strong|scalable|practical|foundation\w*)\b"
    # what was found
    r"|shows? that (?:it|the (?:method|model))\b|[Tt]heoretical(?:ly,| (?:analys[ie]s|guarantees?|insights?))"
    # data and code
    r"|(?:introduc|present|propos|releas|contribut|provid|collect|curat|construct|establish)\w* [^.;]{0,70}"
    r"\b(?:code|data ?sets?|benchmarks?|evaluation|insights?|roadmap|(?:evaluation|performance) (?:metric|protocol)s?)"
    r"\b"
    r"|(?:collect|gather)(?:ed)? [^.;]{0,70}\b(?:data|pairs|trajectories|videos|images|recordings|responses|labels"
    r"|samples|points|(?<!receptive )fields)\b"
    r"|(?:introduc|present|propos)\w* [^.;]{0,40}\bto (?:\w+ly )?(?:evaluate|measure|assess|quantify|benchmark)\b"
    # what makes the matter hard for others
    r"|bridges? the gap\b|(?:primary|main|ultimate) goal is\b|will be (?:discussed|highlighted|reviewed)\b"
    r"|is suggested to be used\b)"
)
"""Praise, what was found, data and code, what authors do with a paper, and what makes the matter hard for others."""
_BEGINS_AROUND: Final = re.compile(
    # praise
    r"[^,]{0,60}\b(?<!that )(?<!latest )(?<!recent )(?:advances|showcases|boasts|underscores|highlights) "
    r"|[^,]{0,60}\bcan (?:also )?be (?:easily )?(?:applied|extended|integrated)\b[^,]*$"
    # what was found
    r"|The authors find that (?:it|the (?:[\w-]+ )?(?:method|model|approach|framework)|[A-Z]\w*[A-Z0-9]\w*) "
    r"(?:achiev|outperform|perform|improv|generaliz)\w*\b"
    r"|The authors find that [^,]{0,80}\b(?:improv|increas|enhanc|boost)\w* (?:\w+ )?"
    r"(?:performance|accuracy|results)\b"
    r"|(?:In fact, )?[Oo]ne can\b|(?:The authors’|Our) (?:findings?|research|study|analys[ie]s)"
    r"|(?:(?:An?|The) )?(?:[\w-]+ )?"
    r"(?:[Aa]nalys[ie]s|[Ee]xperiment|[Rr]esult(?!ing\b)|[Aa]blation|[Ee]valuation|[Cc]omparison)\w*\b"
    r"|(?:[Tt]he )?(?:[Pp]articipants|[Uu]sers|[Rr]aters|[Ee]xperts) [a-z]+(?:ed|s)\b"
    # data
    r"|(?:To|For) (?:\w+ )?(?:validat|verif|evaluat|assess|examin|benchmark|demonstrat|prov(?!id))\w* "
    r"|(?:Tested|Evaluated|Validated|Benchmarked) (?:on|in|with|across)\b"
    r"|[^,]{0,60}\b(?:data ?set|benchmark|corpus) (?:contain|compris|consist|includ|span|cover|offer)e?s?\b"
    # what authors do with a paper
    r"|(?:[^,]{3,160}, )?(?:[Tt]he (?:authors|method)|They|[Ww]e)(?:’ \w+)? (?:\w+ly |also |then |further )?"
    r"(?:(?:address|tackl)(?!\w* [^,.]{2,80}? (?:by|with) )|evaluat|compar|stud"
    r"|investigat|explor|validat|report(?! that)|discuss|emphasi[sz]|examin|assess"
    r"|analy[sz]|consider|deal with|focus|enrich|apply|show|achiev)(?:e|es|s|y|ies|e?d)?\b"
    r"|(?:[^,]{3,160}, )?(?:[Tt]he authors|They) (?:\w+ly |also |then |further )?"
    r"(?:curat|annotat|establish(?= that)|expos"
    r"|outlin|rank|recommend|encourag|envision|witness|test|review|summari[sz]|survey"
    r"|categori[sz]|argu|believ|call|provid|offer)(?:e|es|s|y|ies|e?d)?\b"
    r"|(?:The idea is|[^,]{0,60} (?:is|are) designed) to (?:address|tackle|overcome|solve|mitigate|deal with)\b"
    # what makes the matter hard for others
    r"|(?:Classical|Traditional|Conventional|Existing|Most|Many|Current|Previous|Prior|Recent"
    r"|While (?:most|existing|current))\b"
    r"|(?:In [^,]{3,40}, )?[^,]{0,60}\b(?:is|are) (?:generally|typically|often|commonly|usually|prevalent"
    r"|ubiquitous|challenging|difficult)\b"
    r"|[^,]{0,60}\b(?:poses?|remains?) (?:an? |the )?(?:\w+ly )?(?:\w+ )?(?:challeng|difficult|problem|bottleneck)"
    r"|(?:This|It) is (?:inspired|motivated) by\b|[Tt]he authors (?:will|aim|hope|intend|seek)\b"
    r"|(?:DiT|It|[A-Z]\w+) (?:\w+ly )?combines the (?:advantages|strengths|benefits) of\b"
)
"""The same where it begins a sentence."""
_GAINED: Final = words_of(
    """achieve attain reach deliver demonstrate outperform surpass exhibit advance show showcase boast benefit confirm
    validate highlight underscore double halve generalize remain praise request"""
)
"""Verbs that say how well something went, or how hard it was."""
_PROMISED: Final = words_of(
    """offer provide guarantee improve enhance boost reduce lower yield support enable allow balance raise excel
    maintain save accelerate handle facilitate ease close fill"""
)
"""Verbs that say what comes of a work where the work as a whole is their subject, and what a part does otherwise."""
_DRAWN: Final = words_of("generate produce create")
_PRAISED_THING: Final = re.compile(
    r" (?:\w+ly )?(?:faithful|high-quality|realistic|accurate|consistent|coherent|natural|photorealistic|rich|diverse"
    r"|better|strong|robust|plausible|convincing|detailed)\b"
)
_BY_MEANS: Final = re.compile(
    r"\b(?:by (?:\w+ly )?\w+ing|through|via|using (?!less|fewer|only)|leveraging|employing|utilizing|thanks to|based on"
    r"|(?:come|stem)s? from|(?:allow|enable)s? (?:the|each|every|it) (?:[\w-]+ ){0,3}to)\b"
    r"|^\"?(?:By|Using|Through|Via|Leveraging|Given|Thanks|Combined|Coupled|Equipped|Built|Conditioned|Together"
    r"|[A-Z]\w+ing)\b"
)
"""How something comes about."""
_WHOLE: Final = re.compile(
    r"(?:(?:The|This|Its|Our) (?:authors’ )?(?:[\w-]+ ){0,2}(?:method|approach|framework|system|model|pipeline|design"
    r"|technology|methodology|paradigm|solution|architecture|work|strategy)|The authors’ (?:[\w-]+ )?\w+|It|This"
    r"|(?:[A-Z][\w-]* )?[A-Z][\w-]*[A-Z0-9][\w.+-]*)$"
)
"""A subject that is the work as a whole."""
_AROUND_A_WORK: Final = words_of(
    """participants users raters experts clinicians performance gaps gap results findings experiments experiment
    ablations ablation analysis analyses comparison comparisons evaluation evaluations scores gains improvements
    technology applications challenge challenges difficulty problem problems limitation limitations goal goals aim
    focus contributions advantage advantages benefits"""
)
"""Subjects that are no part of what works."""
_HAS_A_CAUSE: Final = words_of("performance gains improvements problem problems")
_OF: Final = re.compile(r" (?:of|in|on|for|from|with|between|across|at|to|over|behind|that|which)\b")
_DONE_AROUND: Final = re.compile(
    r"(?:(?:then|also|manually|carefully|\w+ly) )*(?:collected|curated|annotated|validated|evaluated|recruited|acquired"
    r"|reported|released|open-sourced|benchmarked|conducted|published|recorded|recommended"
    r"|compared (?:with|to|against) (?:the )?(?:baselines?|existing|state|several|other|traditional"
    r"|two|three|four|five|\d+))\b"
)
"""What is done to gather data, or to try out a work."""
_ALL_MADE: Final = re.compile(r"All (?:[\w-]+ ){1,3}(?:is|are|was|were) (?:generated|produced|performed|created)\b")
_OF_JUDGING: Final = re.compile(
    r"\b(?:benchmark|data ?set|corpus|leaderboard|survey|review|challenge|case study|evaluation|metrics?)\b"
    r"|^The authors (?:\w+ly )?(?:study|investigate|evaluate|compare|assess|examine|analyze|explore|review|test)\b",
    re.IGNORECASE,
)


def is_of_judging(gist: str) -> bool:
    """Whether a work, by what it says it is, tries out the works of others: how it does that is how it works."""
    return bool(_OF_JUDGING.search(gist))


def is_bare(text: str) -> bool:
    """Whether a sentence only gives a work its name and kind: `X presents the Torn Stamp framework`."""
    return bool(_BARE.match(text.lstrip('"')) or _BARE_OF_AUTHORS.match(text))


_KIND: Final = (
    r"(?:framework|method|approach|model|network|pipeline|system|solution|technique|architecture|strategy|paradigm"
    r"|detector|transformer|task|algorithm|scheme)"
)
_OF_PRAISE: Final = (
    r"(?:(?:novel|general|generalizable|accurate|versatile|unified|robust|efficient|effective|lightweight|ultra-lightweight"
    r"|flexible|scalable|simple|practical|fast|optimized|systematic|training-free|end-to-end|\w+ly|and),? )*"
)
_BARE: Final = re.compile(
    rf"(?:(?!The authors|They)[^\s,;]+ ){{1,4}}?(?:is|presents|introduces|proposes|develops) (?:an?|the|one) "
    rf"(?:{_OF_PRAISE}{_KIND}"
    rf"|{_OF_PRAISE}{_KIND},? (?:(?:called|termed|named|dubbed|the|an?) [^,;:]{{3,70}}|[A-Z][\w-]*[A-Z\d][\w-]*)"
    rf"|[A-Z][\w-]*(?: (?:[A-Z][\w-]*|and|of|for|with))* {_KIND})$",
)

_BARE_OF_AUTHORS: Final = re.compile(
    rf"(?:The authors|They) (?:\w+ly |also )?(?:propose|present|introduce|develop|design|describe) (?:an?|the|one) "
    rf"(?:(?!(?:by|for|from|in|of|on|that|to|using|via|where|which|with)\b)[\w-]+,? ){{0,6}}?{_KIND}"
    r"(?: for (?:(?!(?:and|based|by|from|that|to|using|via|where|which|with)\b)[\w-]+(?: |$)){1,7})?$"
)
"""`The authors propose a light reader for stamps`: what the work is for, and nothing of how it does it."""


def tells_means(text: str) -> bool:
    """Whether a sentence says how something comes about: by doing what, through what."""
    return bool(_BY_DOING.search(text))


_BY_DOING: Final = re.compile(r"\b(?:by (?:\w+ly )?\w+ing|through|via|using)\b")


@lru_cache(maxsize=16384)
def at_work(step: tuple[str, ...], *, judges: bool = False) -> tuple[str, ...]:
    """A step without what its sentences tell of a paper, or of how good it is, and without what leans on that.

    Args:
        step: the sentences of a step.
        judges: whether the work tries out others, so that trying out is its own work.
    """
    is_told = [_tells_how(text.lstrip('"'), judges=judges) for text in step]
    first = next((at for at, told in enumerate(is_told) if told and not (at and points_back(step[at]))), len(step))
    return tuple(text for text, _ in takewhile(lambda one: one[1], zip(step[first:], is_told[first:], strict=True)))


def _tells_how(text: str, *, judges: bool) -> bool:
    if _is_around(_TRAINED_ON.sub("trained", text)) or _ALL_MADE.match(text) or _is_bare_figure(text) or is_bare(text):
        return False
    verb = verb_of(text)
    at = text.find(f" {verb[0]} ") if verb else -1
    if verb is None or at < 0:
        return True
    subject, rest, does = upper_first(text[:at].rpartition(", ")[2]), text[at + len(verb[0]) + 2 :], verb[0]
    if does in _MODALS:
        does, _, rest = rest.removeprefix("be ").partition(" ")
    return _is_deed(text, subject, does, rest) and (judges or not _is_trial(text, subject, verb[0], rest))


def _is_around(text: str) -> bool:
    """Whether a sentence is not on how a work does its part."""
    is_praise = not _MEANS_FIRST.match(text) and _PRAISE.search(text)
    return bool(is_praise or _BEGINS_AROUND.match(text) or _AROUND.search(text))


_TRAINED_ON: Final = re.compile(
    r"\btrained (?:[\w-]+ ){0,7}?(?:on|with|using|from) "
    r"(?:[\w-]+,? ){1,8}?(?:data ?sets?|data|corpus|corpora|benchmarks?)\b"
)
"""What a part was trained on makes a sentence on what it does none on data."""
_MODALS: Final = words_of("can could may might will would must should")


def _is_deed(text: str, subject: str, verb: str, rest: str) -> bool:
    """Whether a verb tells a deed, and not a gain without the means."""
    if _BY_MEANS.search(text):
        return True
    base = base_form(verb) or verb
    is_of_all = bool(_WHOLE.fullmatch(subject)) and (
        base in _PROMISED or (base in _DRAWN and bool(_PRAISED_THING.match(f" {rest}")))
    )
    return base not in _GAINED and not is_of_all


def _is_trial(text: str, subject: str, verb: str, rest: str) -> bool:
    """Whether a sentence tells how data were gathered or how a work was tried out."""
    head = _OF.split(subject, maxsplit=1)[0].rpartition(" ")[2].casefold()
    is_passive = verb in {"is", "are", "was", "were"} and bool(_DONE_AROUND.match(rest))
    has_cause = head in _HAS_A_CAUSE and bool(_BY_MEANS.search(text))
    return is_passive or (head in _AROUND_A_WORK and not has_cause)


def _is_bare_figure(text: str) -> bool:
    """Whether a sentence measures something and does not say on what it was measured, or trained."""
    return bool(_MEASURE.search(text)) and not MEASURED_ON.search(text) and not _TRAINED_ON.search(text)


_MEASURE: Final = re.compile(
    r"\b\d+(?:\.\d+)?\s?%|\b\d+\.\d+(?![\w.]*[BMD]\b)|\b\d+\s?(?:dB|fps|FPS|times|percent|pp)\b"
    r"|\bby (?:nearly |about |up to |over )?\d+(?:\.\d+)?[x×](?!\w)"
    r"|\b\d+[x×] (?:faster|fewer|less|more|smaller|reduction|speed-?up)\b"
)
MEASURED_ON: Final = re.compile(
    r"\b(?:[Oo]n|[Aa]cross|[Oo]ver|[Ff]or|[Ii]n) (?:[\w’-]+ ){0,4}?(?:data ?sets?|benchmarks?|sets?|tests?|tasks?"
    r"|images|pictures|photos|videos|clips|scenes?|patients|recordings|cases)"
    r"|\b(?:[Oo]n|[Aa]cross|[Ff]or|[Ii]n) (?:[\w’-]+ ){0,4}?[A-Z]\w+"
)
"""A figure says little without what it was measured on."""
