"""Retells a sentence of a summary in the third person, short and without boasts, so that it can stand on a page.

What is retold says no more than the sentence did; what cannot be retold well is not retold.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from generator.answers.language.clauses import base_form, is_verb_before, number_of, of_participle, singular_form
from generator.answers.language.english import (
    ALWAYS_CAPITAL,
    FUNCTION_WORDS,
    content_words,
    lower_first,
    lowered,
    upper_first,
    word_count,
    words_of,
)
from generator.answers.language.phrases import find_alone
from generator.answers.language.prose import all_quotes_in
from generator.answers.language.quantities import quantities
from generator.answers.language.quoting import is_quoted_enough
from generator.answers.language.soundness import is_sound, mended
from generator.answers.language.wording import plainer
from generator.answers.reading.shortening import ends_of
from generator.answers.reading.wholeness import points_back

THE_METHOD: Final = "the method"
"""What a work is called that gives itself no name."""
_UNNAMED: Final = re.compile(rf"\b{THE_METHOD}(?=, an? )")
"""A work whose name its source left to a command: `the method, a network`."""
LONGEST_LIST: Final = 48
"""So many words has a list of things at most that is told whole."""
LONGEST_READ: Final = 35
"""A sentence of more words is told up to where what follows only adds to it,"""
LEAST_LEFT: Final = 15
"""if so many are left."""
FEWEST_TOLD: Final = 2
"""So many words of a sentence must carry meaning beside the name."""

CONNECTIVES: Final = (
    r"Specifically|In specific|Concretely|In particular"
    r"|In addition|Additionally|Furthermore|Moreover|Besides|Finally|Notably|Importantly|Meanwhile|Then|Thus|Therefore"
    r"|Hence|Consequently|Accordingly|Here|Instead|Also|First|Firstly|Second|Secondly|Third|Thirdly|Lastly|Next"
    r"|As a result|Interestingly|More specifically|More importantly|Technically|To (?:this|that) end|For this purpose"
    r"|Initially|Subsequently|Concurrently|Crucially|Surprisingly|Empirically|Overall|In practice|Practically"
    r"|Particularly|Ergo|In (?:more )?detail|In general|In essence|Essentially|In brief|In other words|To be specific"
    r"|However|Critically|In contrast to (?:that|this)|In contrast|By contrast|Nevertheless|Nonetheless"
    r"|Unfortunately|Conversely|On (?:the )?(?:one|other) hand|Yet|Further|however"
)
"""What ties a sentence to the one before it, without which it says the same."""
_OPENER = re.compile(
    r"^(?:(?:[Ii]n (?:this|the (?:current|present)) "
    r"(?:(?:case )?study|paper|work|article|project|report|context|letter)"
    rf"|{CONNECTIVES}"
    r"|Unlike (?:prior|previous|existing) [^,]{0,60}|Towards? [^,.]{4,100}(?=, (?:we|this (?:paper|work|study))\b)"
    r"|(?:(?:[Mm]otivated|[Ii]nspired) by|[Dd]rawing (?:inspiration )?(?:from|on)) (?:[^.;]|e\.g\.|i\.e\.){0,260}?"
    r"(?=, (?:we|our|this|the|it|an? [\w-]+ (?:model|method|network|framework))\b|, [A-Z][\w-]*[A-Z0-9])"
    r"|(?:[Ii]n order )?[Tt]o (?:address|tackle|solve|overcome|alleviate|mitigate|remedy|handle|resolve|fill|support"
    r"|bridge|combat) (?:this|these|the|such)\b[^,]{0,120}|Building (?:up)?on (?:this|the)[^,]{0,40}"
    r"|(?:[A-Z][a-z]+ing|Given|Despite|In (?:response|contrast) to) [^,.]{0,60}\b(?:this|these|those)"
    r"(?: [\w-]+)?(?=, (?:we|our|the)\b)|Based on (?:this|the)[^,]{0,50}"
    r"|(?:Based on|From) (?:several|some|certain|various|multiple|many) (?:[\w-]+ )?"
    r"(?:aspects|observations|insights|considerations|findings|principles|ideas)\b[^,]{0,90}(?=, we\b)),\s+"
    r"(?!(?:which|including|such as|like|especially|namely|where|and|or)\b|e\.g\.|[^.]*\b(?:each|both|them)(?:[,;.]|$))"
    r"|(?:[Ii]n this (?:paper|work)|Here)\s+(?=we\b)"
    r"|It (?:is|was) (?:shown|found) that\s+|Note that\s+"
    r"|(?i:backgrounds?|objectives?|purposes?|aims?|(?:materials and )?methods?|approach|(?:main )?results?|findings"
    r"|conclusions?|significance):\s+)+",
)
_SUCH_AS = re.compile(r"\s*\((?:e\.g\.|such as|including),?\s+((?:(?!etc|\.\.\.)[^()]){3,60})\)(?:\.?$|(?=[\s,.])),?")
_ASIDE = re.compile(
    r"\s*\((?:e\.g\.|i\.e\.|see|Fig|Tab|Sec)[^()]*\)|\s+\((?=[^()]*[A-Z])[A-Z0-9][\w./+-]{0,14}\)"
    r"|\s+\((?![1-5abciv]+\))[^()]{0,3}\)|\(s\)|\s+\([pP]\s?[<=>≤][^()]*\)"
)
"""What a sentence says as well without; a bracket right after a word is part of it: `O(n)`."""
_EXAMPLES = re.compile(r",? (?:e\.g\.|such as),? [^.;–]*?\betc\.?(?:,(?= and))?|,? in this (?:paper|work|study)\b")
_FOR_THIS = re.compile(
    r",? (?:for|in|to) (?:this|these) (?:[\w-]+ )?(?:tasks?|problems?|settings?|purpose|challenges?)\b"
    r"|, to (?:address|tackle|solve|overcome) (?:this|these)\b[^,]*(?=,)"
    r"|,? to (?:address|tackle|solve|overcome) (?:this|these)\b[^,]*$"
)
TO_KNOWLEDGE: Final = re.compile(
    r"(?<![\w-])(?P<before>[\w-]+),? to (?:the best of )?(?:our|the authors’) (?:best )?knowledge(?P<closes>,?)"
    r"(?= (?P<next>[\w-]+)|[.,;]|$)",
    re.IGNORECASE,
)
"""What authors put before what they do not know for sure."""
_SUCH = re.compile(r"(?<!of )\bsuch (?=(?!as\b|an?\b|that\b)[a-z])")
"""A word that only points at what stood before: `for mitigating such bias`."""
_IN_DASHES = re.compile(r"\s*–\s*([^–]{3,80}?)\s*–\s*(?=that|which|to|and|is|are|of|for|in)")
_PRAISED: Final = (
    r"(?:state-of-the-art|superior|competitive|impressive|remarkable|excellent|promising|better|advanced|high"
    r"|outstanding)"
)
_HOLLOW_TAIL = re.compile(
    rf"(?:, (?:and |while )?(?:to )?| to | and | while )(?:achiev\w+|deliver\w+|demonstrat\w+|show\w*|attain\w+"
    rf"|maintain\w+|ensur\w+|offer\w*|provid\w+|yield\w*) (?:an? |its |the )?(?:\w+ly )?{_PRAISED}[\w\s-]*?"
    r"\b(?:performance|results|accuracy|quality|generalization|efficiency|robustness)\b[^,.;]*$"
    r"|,? (?:in order )?to (?:address|tackle|overcome|solve|handle|mitigate|resolve|alleviate)"
    r" (?:the (?:above|aforementioned|above-mentioned)|these|this|those|such) (?:[\w-]+ ){0,2}"
    r"(?:challenge|limitation|issue|problem|gap|shortcoming|drawback|concern)s?$"
    r"|, (?:which |thereby |thus )?achiev(?:es|ing) (?:the |an? )?(?:new )?(?:best|highest|state-of-the-art|superior"
    r"|competitive)\b[^,.;]*$"
    r"|, (?:\w+ )?(?:(?:\w+ly )?bridging (?:the|this|that) (?:[\w-]+ )?gap\b"
    r"|(?:paving the way|laying the (?:groundwork|foundation)|opening (?:up )?(?:new )?\w+) (?:for|to)\b).*$",
)
_OTHER_ONES: Final = (
    r"(?:views?|viewpoints?|poses|angles|lighting|illuminations?|categories|classes|objects|scenes|speakers|subjects"
    r"|identities|environments|domains|compounds|molecules|materials|drugs|proteins|words)\b"
)
"""Of what those that are new are others than those that are known: a new view of a thing is no praise."""
_BOAST = re.compile(
    r"\b(?<!-)(?<!ly )(?<!close to )(?<!yet )(?<!but )(?<!and )(?<!more )(?<!most )(?<!less )(?<!how )"
    r"(?:(?:simple|effective|efficient|flexible|versatile|powerful)(?:,? yet|,? but| and|,)(?: highly)?"
    r" (?:simple|effective|efficient|powerful|flexible|scalable)|versatile"
    r"|(?:(?<=\ban )|(?<=\ba )|(?<=\bthe )|(?<=\bthis )|(?<=\bour )|(?<=\bits )|(?<=\btwo )|(?<=\bthree )"
    r"|(?<=\bfour )|(?<=\bpropose )|(?<=\bpresent )|(?<=\bintroduce )|(?<=\bdevelop )|^)"
    rf"(?:novel|strong|unique)(?! {_OTHER_ONES})"
    r"|state-of-the-art(?! (?:methods?|models?|approaches|techniques|baselines|systems|[\w-]+ methods)\b)|powerful"
    r"|remarkabl[ey]|impressive(?:ly)?|superior(?! to)(?!(?:[^.;]|\.\d)*\b(?:compared|than)\b)"
    r"|significantly|substantially"
    r"|dramatically"
    r"|drastically|carefully|successfully|effectively|extensive|comprehensive|seamlessly|surprisingly|highly|very"
    r"|promising"
    r"|considerably|strategically|thoroughly|well-designed|meticulously|groundbreaking|pioneering"
    r"|innovative"
    r"|(?<! on )(?<! to )(?<! for )(?<! from )(?<! of )(?<! in )(?<! with )(?<! under )(?<! across )(?<! at )new"
    r"|clearly)(?:,(?! (?:and|or)\b))?\s+"
    r"(?!(?:results?|performance|[a-z]+ performance|ones|across|in|on|among|by|for|and|or|to)\b)",
)
_CHATTER = re.compile(
    r"^(?:The authors (?:also |further |thus |therefore )?(?:often|hope|believe|discuss|release|publish|conclude|argue"
    r"|note|plan|name|conduct|validate|evaluate|extensively|perform (?:extensive )?experiments|benchmark|highlight)\b"
    r"|(?:(?!is\b|are\b)[\w’-]+ ){0,4}(?:[Ee]xperiment\w*|[Rr]esults|[Ee]valuations?(?! (?:dimension|aspect|criteri)))"
    r"\b"
    r"(?!.*\b(?:although|though|but|whereas|not|lag|fail|struggle|drop|worse|harder|challenge)\b)(?:\D|\dD\b)*$"
    r"|(?:\w+ )?(?:authors’ )?[Cc]ode\b|Project page|Tags? [-–:]"
    r"|(?:[\w-]+ ){0,3}[Ff]uture (?:work|research|directions?|stud(?:y|ies))\b"
    r"|The authors (?:(?:initially )?hypothesi[sz]ed|represent|serve|mark|constitute|will)\b"
    r"|The authors bridge the gap\b(?!.* (?:by|through|via|using|with) )"
    r"|The (?:thesis|novelty|purpose) of (?:this|the) (?:paper|study|work)\b"
    r"|(?:Besides |Beyond )?(?:[Tt]he authors’ |The )?(?:main |key )?contributions\b"
    r"|To (?:the best of )?(?:our|the authors’) knowledge"
    r"|The authors’ (?:work|study|paper|approach|effort) (?:is|was|marks) (?:[\w-]+ ){0,3}first\b"
    r"|The authors’ (?:\w+ )?(?:finding|insight) is that (?:the )?(?:effectiveness|performance|success|quality)\b"
    r"|(?:\w+ )?(?:[Kk]eywords|[Ii]ndex [Tt]erms)\b)"
    r"|\b(?:is|are|was|were) (?:also |further |then )?(?:reviewed|discussed|highlighted|outlined"
    r"|assessed|analy[sz]ed(?! (?:by|with|using)\b))\b"
    r"|\bpresented from (?:\w+ )?perspectives\b|\b(?:presents?|poses?|remains?) (?:[\w-]+ ){0,2}challenges?\b"
    r"|\b(?:[Ff]indings? (?:highlight|provide|underscore|offer)|significant step\b)|\battracted \d"
    r"|\b(?:validation|training) loss\b(?! function)"
)
"""What authors do with a paper, and results without a figure."""
_PRAISE = re.compile(
    r"\bstates? of the art\b|\bstate-of-the-art(?=$|[.,;]| (?:across|on|in|performance|results)\b)"
    r"|\bfoundation for\b|\bin-depth (?:analys|insight|stud|evaluat|discuss|exam)"
    r"|\bset of experiments\b|\b(?:an?|and|for|in|its|of|the|to|with|\w+(?:ing|s)) improved performance\b"
    r"|\b(?:uses|employs|adopts|has|follows) an? (?:[\w-]+ )?(?:two|three|four|multi)-(?:stage|step|phase|part) [a-z]+$"
    r"|\bgeneration quality\b|\bkey challenges\b|\bgeneralizes well\b"
    r"|\b(?:two|three|four|several|multiple|key|main|following|major|critical) (?:[\w-]+ ){0,2}(?:improvements"
    r"|innovations|contributions|challenges|problems|issues|questions|aspects|ways|insights|advantages|limitations|findings"
    r"|(?:sub)?modules|components|architectures|strategies|techniques|stages|parts|phases|designs|mechanisms)$"
    r"|\bparadigm shift\b"
    r"|\b(?:validat|demonstrat|show|confirm|highlight|prov|underscor)\w* (?:the|its|their) (?:superior\w*|effectiveness"
    r"|importance|potential|robustness|generali[sz]\w+|promise|value|practicality|feasibility)\b"
)
_BY_AUTHORS: Final = r"(?:[Ww]e|[Tt]his (?:paper|work|study|article)|[Tt]he (?:authors|paper)|[Tt]his)"
_PROPOSE: Final = r"(?:propos|introduc|present|develop|describ|devis|design|build)(?:e|s|es|ed)?"
_INTRODUCED = re.compile(
    rf"^(?:(?!By |Using |With (?!the (?:goal|aim))|Through )[A-Z][^,]{{4,160}}, )?{_BY_AUTHORS}\s+"
    r"(?:(?P<before>\w[^.]{4,200}?),? and )?(?:\w+ly |have |has |also |then |first |here |further )*"
    rf"{_PROPOSE}\s+(?P<what>.+)$"
)
_CALLED = re.compile(r",?\s(?:called|named|dubbed|termed|denoted|coined|referred to)(?: as| by)?$")
_LONG_FORM = re.compile(r"^\s*\([^()]*\)")
_KIND = r"(?:approach|method|framework|model|system|network|architecture|pipeline|technique|algorithm)"
_OF_ITS_KIND = re.compile(rf"an?\s(?:[\w-]+\s){{0,5}}?{_KIND}\b(?!-)")
_WE_PROPOSE_TO = re.compile(r"^We (?:\w+ly )?(?:propose|aim|seek) to ")
_WE_VERB = re.compile(r"\b[Ww]e\s+((?:\w+ly\s+|also\s+|then\s+|further\s+|first\s+)?)(\w+)")
_I_VERB = re.compile(r"(?<![\w-])I ([a-z]+)\b")
_INTRODUCES: Final = frozenset({"propose", "introduce", "present", "develop", "design", "devise"})
_PAPER_DOES = re.compile(
    r"(?:\b[Tt]his|\b[Oo]ur|^The) (?:present )?(?:paper|work|study|article)\s+((?:\w+ly\s+|also\s+)?)(\w+s)\b"
)
_OWN_WORK: Final = (
    r"(?:method|model|approach|framework|network|system|solution|algorithm|technique|pipeline|architecture|design"
    r"|detector|generator)"
)
_OUR_WORK = re.compile(
    rf"\b(?:[Oo]ur|[Tt]he proposed|[Tt]he resulting)\s+(?:proposed\s+)?(?:{_OWN_WORK}\s+)?{_OWN_WORK}\b(?!-)"
)
_IT_AFTER_LEAD = re.compile(
    r"^((?:(?:By|Through|With|Using|Via|Built|Given|For|Instead|Unlike)\b[^,]*, )?)"
    rf"(?:[Ii]t|[Tt]his (?:{_OWN_WORK}\s+)?{_OWN_WORK})\b(?!-)"
    r"(?! (?:is|was|remains) (?:[\w-]+ ){1,2}(?:that|whether|to|how|why|if)\b)"
)
_THIS_PART = re.compile(r"^This (data ?set|benchmark|strategy|mechanism|module|representation|procedure|step)\b")
_OUR_NAMED = re.compile(
    r"\b[Oo]ur\s+(?:proposed\s+)?(?=(?P<name>[A-Z]\w*[A-Z0-9][\w-]*)(?P<kind> (?:framework|model|method|network"
    r"|system)\b)?)"
)


def retell(
    sentence: str, name: str, *, follows: bool = False, opens: bool = False, of_study: bool = False
) -> list[str]:
    """A sentence as one or two plain ones, without final periods; none if it cannot stand by itself.

    Args:
        sentence: a sentence of the summary, cleaned.
        name: what the work calls itself, or `THE_METHOD`.
        follows: whether the sentence before it is told right before it, so that it may begin with `They` or `This`.
        opens: whether it is the first that the authors say of their own work, which introduces the work as a whole.
        of_study: whether the work makes no method, so that praise in what was found is for others.
    """
    named = _UNNAMED.sub(lambda _: name, sentence)
    bare = _found(
        _of_list(TO_KNOWLEDGE.sub(without_hedge, _OPENER.sub("", named)).strip(), name), name, of_study=of_study
    )
    bare = _AND_FINDS.sub(_parted_finding, bare) if word_count(bare) > LONGEST_READ else bare
    text = upper_first(_plain(_introduced(upper_first(bare), name, opens=opens)))
    text = _third_person(text if follows else _of_work(text, name), name)
    if _CHATTER.search(text) or text.endswith("?"):
        return []
    first, *others = [_told(upper_first(part), name, sentence) for part in mended(text).rstrip(" ,;:").split(_NEXT)]
    return (
        [first, *(one for one in others if one and not points_back(one))]
        if first and (follows or not points_back(first))
        else []
    )


def without_hedge(found: re.Match[str]) -> str:
    """The word before `to our knowledge`, with a comma where it is a thing that is said to be another one."""
    is_doing = found["before"].endswith("ing") or found["before"] in _BE
    is_named = found["next"] in _NAMES_A_THING and bool(found["closes"]) and not is_doing
    return f"{found['before']}{',' * is_named}"


_BE: Final = words_of("is are was were be as being")
_NAMES_A_THING: Final = words_of("a an the which where")


def _found(sentence: str, name: str, *, of_study: bool) -> str:
    """`Our analysis shows that glue dries` as `We find that glue dries`; what praises the work itself is no finding."""
    found = _FINDING.match(sentence)
    is_of_own = found is None or name in found["what"] or (_OF_OUR if of_study else _OF_OWN).search(found["what"])
    if is_of_own or not found:
        return _FINDING_ITSELF.sub("We find ", sentence)
    is_new = sentence[: found.start("what")].rstrip().endswith(":")
    return f"We find that {lower_first(found['what']) if is_new else found['what']}"


_FINDING_ITSELF: Final = re.compile(
    r"^(?:The|Our|This) (?:analys[ei]s|study|paper|audit|evaluation|survey) finds? (?!that\b)"
)
"""`Our analysis finds glue on each stamp`, which is no less a finding without `that`."""


_AND_FINDS: Final = re.compile(
    r"^(?P<does>(?:We|This (?:paper|work|study)) [^;:]{30,}?), (?:finding|(?:revealing|showing)(?= that\b))"
    r" (?P<what>[^;:]{20,})$"
)
"""A deed of the authors and what came of it, in one sentence that is too long."""


def _parted_finding(found: re.Match[str]) -> str:
    """`We weigh stamps, finding that glue is heavy` as two sentences; praise stays where it is."""
    return found[0] if _OF_GAIN.search(found["what"]) else f"{found['does']}{_NEXT}We find {found['what']}"


_OF_GAIN: Final = re.compile(
    r"\b(?:our|its|it|we|(?:this|the proposed) \w+|state-of-the-art|effective\w*|superior\w*|improve\w*|robust\w*)\b"
)


_FINDING: Final = re.compile(
    r"(?!(?:al)?though |despite |while )"
    r"[^.;:]{0,120}?\b(?:we|experiments?|results?|evaluations?|findings?|analys[ei]s|stud(?:y|ies)|tests?|observations?"
    r"|comparisons?)\b[^.;:]{0,80}?\b(?:find|show|reveal|demonstrate|indicate|suggest|observe|discover)s?"
    r"(?: that|(?: [\w-]+){0,4}:) (?P<what>.+)",
    re.IGNORECASE,
)
_OF_OWN: Final = re.compile(
    r"\b(?:our|we|state-of-the-art|promising|feasib\w*|potential|propos\w+|valuable|advantag\w*|effectiveness"
    r"|importance|(?:this|the) (?:paper|work|study|approach|method|framework|pipeline|data ?set|benchmark))\b",
    re.IGNORECASE,
)
_OF_OUR: Final = re.compile(r"\b(?:our|we)\b|\bpropos\w+", re.IGNORECASE)
FINDS: Final = "The authors find that "
"""How what authors found of the matter, or of such models, begins when it is retold."""


def _told(text: str, name: str, source: str) -> str:
    """A sentence whole, else up to where what follows only adds to it; empty if that says nothing."""
    ways = sorted((text, *ends_of(text)), key=lambda one: not LEAST_LEFT <= word_count(one) <= _longest_read(one))
    fitting = (one for one in ways if is_quoted_enough(plainer(one), source))
    told = next((one for one in fitting if is_sound(one, as_given=one is text) and _tells(one, name)), "")
    return told if all(quote in source for quote in all_quotes_in(told)) else ""


def _longest_read(text: str) -> int:
    """So many words a sentence is told with; one that lists things whole needs more."""
    return LONGEST_LIST if "; and " in text else LONGEST_READ


_MARK: Final = re.compile(r"(?:\(|(?<![\w(.]))(?:[1-5abc]|i{1,3}|iv)\)[\s:]+")
"""The number of a thing in a list."""
_NUMBERED: Final = re.compile(r"\b((?:task|step|stage|phase|part|type|class|case) (?:[1-5abc]|i{1,3}|iv))\)(?= )")
"""A thing that is called by its number: `task iii)`."""


def without_marks(text: str) -> str:
    """A sentence without the numbers of a list; the end of a bracket is none: `a robot system (ROS 2)`."""
    text = _NUMBERED.sub(lambda found: found[0] if _is_inside(text, found.start()) else found[1], text)
    return _MARK.sub(lambda found: found[0] if _is_inside(text, found.start()) else _joint(text, found.start()), text)


def _joint(text: str, at: int) -> str:
    """What stands for the number of a thing in a list: a comma where only the number told it from the one before."""
    return ", " if _AFTER_A_THING.search(text[max(0, at - _NEAR) : at]) and _MARK.search(text, 0, at) else ""


_AFTER_A_THING: Final = re.compile(r"(?<!\band)(?<!\bor)(?<=\w) $")
_NEAR: Final = 9
"""So many characters before a mark say what it stands after."""


def _of_list(sentence: str, name: str) -> str:
    """One thing of a list that goes over several sentences as a sentence: `1) Replacing glue` as `X replaces glue`.

    What only announces such a list is left out.
    """
    marks = [one for one in _MARK.finditer(sentence) if not _is_inside(sentence, one.start())]
    if len(marks) == 1 and (not marks[0].start() or sentence[: marks[0].start()].endswith(": ")):
        sentence = upper_first(sentence[marks[0].end() :])
        doing, _, rest = sentence.partition(" ")
        if (verb := of_participle(lower_first(doing))) and _AN_OBJECT.match(rest):
            return f"{upper_first(name)} {singular_form(verb)} {rest}"
        if told := _WHO_DOES.match(sentence):
            sentence = f"{_who_does(told)}{sentence[told.end() :]}"
    return _ONLY_NAMED.sub(r"\g<thing> is \g<what>", sentence)


_AN_OBJECT: Final = re.compile(r"(?:the|an?|its|their|each|every|all|both|two|three|our)\b")
_WHO_DOES: Final = re.compile(
    r"(?P<who>(?P<article>The|An?)?\b ?[\w-]+(?: [\w-]+){0,5}?)(?P<aside>, an? [^,]+,|,) which "
    r"(?=(?:[a-z]+ly )?[a-z]+s\b)"
)


def _who_does(found: re.Match[str]) -> str:
    """`Outline agent, which writes` as `The outline agent writes`."""
    who = found["who"] if found["article"] or found["who"].istitle() else f"The {lower_first(found['who'])}"
    return f"{who}{found['aside'] if len(found['aside']) > 1 else ''} "


_ONLY_NAMED: Final = re.compile(r"^(?P<thing>[A-Z][\w-]*(?: [A-Z][\w-]*){0,5}), (?P<what>an? [^,:;]+)$")


def _is_inside(text: str, at: int) -> bool:
    return text.count("(", 0, at) > text.count(")", 0, at)


@lru_cache(maxsize=16)
def _plain(sentence: str) -> str:
    """A sentence without its asides and its boasts; short examples stay."""
    sentence = without_marks(sentence) if ")" in sentence else sentence
    sentence = _DEALS_BY.sub(_works_by, sentence) if " this " in sentence or " these " in sentence else sentence
    text = (_SUCH_AS.sub(_examples, sentence) if "(" in sentence else sentence).rstrip(".")
    if " this" in text or " these" in text:
        text = _FOR_THIS.sub("", text)
    text = _SUCH.sub("", text.replace(", however, ", " ")).removesuffix(", respectively")
    text = _NOT_ONLY.sub(" ", _BETTER.sub("better ", text))
    text = _AND_SO_ON.sub(_of_examples, text) if text.endswith(("etc", "etc.")) else text
    text = _EXAMPLES.sub("", _ASIDE.sub("", text) if "(" in text else text)
    if "; " in text or ": A" in text or ": The" in text:
        text = _ITS_NEXT_THING.sub(lambda found: found[0].lower(), text)
    if "–" in text:
        text = _IN_DASHES.sub(r", \1, ", text)
    return _without(_BOAST, _without(_HOLLOW_TAIL, text))


_NOT_ONLY: Final = re.compile(
    r" not only (?:excel|achiev|outperform|surpass|demonstrat|deliver|attain|boost|exceed|improv|enhanc|show)\w*"
    r" [^.;]{3,160}?,? but (?:it )?(?:also )?(?=[a-z]+s )"
)
"""Praise before what a work does besides: `not only excels in mending but also reads`."""
_AND_SO_ON: Final = re.compile(r"(?P<such>,? such as) (?P<things>[^.;–]{3,160}?),? etc\.?$")


def _of_examples(found: re.Match[str]) -> str:
    """Examples at the end of a sentence without the `etc.` behind them."""
    things, joint, last = found["things"].rpartition(", ")
    return f"{found['such']} {things}{' and ' if joint and not last.startswith('and ') else joint}{last}"


_ITS_NEXT_THING: Final = re.compile(r"(?:(?<=; )(?:and )?|(?<=: )|(?<=, and ))(?:An?|The)(?= )")
"""How a thing of a list begins that a source has on a line of its own."""


def _examples(found: re.Match[str]) -> str:
    """Examples without their bracket; several within a sentence would be one with what it lists itself."""
    noun = None if found[0].endswith(",") else _GOES_ON_WITH_ITS_NOUN.match(found.string, found.end())
    if noun and not number_of(noun["noun"]):
        return ""
    is_last = found.end() >= len(found.string.rstrip("."))
    return f", such as {found[1]}," if is_last or "," not in found[1] else found[0].endswith(",") * ","


_GOES_ON_WITH_ITS_NOUN: Final = re.compile(
    r" (?!(?:and|or|but|in|on|of|for|to|with|from|by|at|as|that|which|where|while|when|is|are|was|were|can|may|have|has"
    r"|using|via|through|into|within|across|under|over|without|during|between|than|not|also|\w+(?:ed|ing|ly)|they|we|it"
    r"|the|an?)\b)(?P<noun>[a-z-]+)(?! (?:the|an?|its|their|each|all)\b)"
)
"""What examples stand before that belongs to the word before them: `image content (e.g., faces) preservation`."""
_BETTER: Final = re.compile(
    r"(?<=[a-z]s )superior (?!(?:[\w-]+ )?(?:performance|results|quality|accuracy|generali[sz]ation|efficiency)\b)"
    r"(?=[a-z])"
)
"""A comparison, which is no praise where it says in what."""
_DEALS_BY = re.compile(
    r"\b(?P<we>(?:[Ww]e|[Tt]his (?:paper|work|study)) (?:[a-z]+ly )?)?(?:(?:address|tackl|solv|overcom|mitigat|resolv"
    r"|alleviat|bridg|fill|clos|handl)(?(we)e?s?|e?s) (?:this|these)|(?:achiev|accomplish)(?(we)es?|es) this)"
    r"(?: [\w-]+){0,3}?"
    r" (?P<how>by|through|via|with|using) (?P<first>first )?(?P<doing>[a-z]+ing\b)?"
)


def _works_by(found: re.Match[str]) -> str:
    """`addresses these issues through a grid` as `works through a grid`; `by proposing a grid` as `we propose`."""
    if found["we"] and found["how"] == "by" and (verb := of_participle(found["doing"] or "")):
        return f"We {found['first'] or ''}{verb}"
    return f"{'Our method ' if found['we'] else ''}works {found['how']} {found['first'] or ''}{found['doing'] or ''}"


def _without(pattern: re.Pattern[str], text: str) -> str:
    """A text without what a pattern finds in its lower case."""
    kept, end = [], 0
    for found in pattern.finditer(lowered(text)):
        if found.start() and text[found.start()].isupper() and text[found.end() :][:1].isupper():
            continue  # a part of a name: New York
        kept.append(text[end : found.start()])
        end = found.end()
    return "".join([*kept, text[end:]])


def _tells(piece: str, name: str) -> bool:
    """Whether a sentence says something beside the name and the praise."""
    words = set(content_words(piece)) - set(content_words(name)) - _EMPTY
    return (
        (len(words) >= FEWEST_TOLD or bool(quantities(piece)))
        and not _CHATTER.search(piece)
        and not _PRAISE.search(piece)
    )


_EMPTY: Final = words_of(
    """achieves achieve performance results method methods model models approach framework introduces introduce
    proposes authors presents present paper work demonstrate demonstrates effectiveness challenges challenge main key
    plan action attempt addresses address experiments experimental existing outperforms outperform improves quality"""
)


def _introduced(text: str, name: str, *, opens: bool) -> str:
    """The authors' `we propose X, a Y` as `X is a Y`; so is their first `we propose a Y` of a work with a name."""
    if (deals := _DEALS_WITH.match(text)) and deals["name"] == name:
        return f"{name} is {deals['what']}"
    found = _INTRODUCED.match(text)
    if not found or name == THE_METHOD or does_more(found["what"]):
        return text
    told = _of_name(found["what"].rstrip("."), name, opens=opens)
    before = f"{_NEXT}We {found['before']}" if found["before"] else ""
    return f"{told}{before}" if told else text


_DEALS_WITH: Final = re.compile(
    r"(?:We (?:address|tackle|solve|approach|handle) [^,.;]{3,80}? with|Our method works with) "
    r"(?P<name>[A-Z][\w-]*)(?: \([^()]*\))?, (?P<what>an? .+)$"
)
"""A work that is named where it is said what it deals with."""
_NEXT: Final = " // "
"""Between two sentences that were one."""


def _of_name(what: str, name: str, *, opens: bool) -> str:
    """What is proposed as a sentence on the work by its name; empty if it is not the work itself."""
    at = find_alone(name.casefold(), lowered(what), "_-")
    if at < 0:
        return f"{name} is {what}" if opens and _OF_ITS_KIND.match(what) else ""
    before, after = what[:at].rstrip(_QUOTES), what[at + len(name) :].lstrip(_QUOTES)
    if _ARTICLE.fullmatch(before) or not before:
        if full := re.match(r", (?P<long>[A-Z][^,]*)$", after):
            return f"{name} stands for {full['long']}"
        return _stated(name, _LONG_FORM.sub("", after))
    if before.endswith("(") and after.startswith(")"):
        long, rest = _IN_FULL_AFTER.sub(r"\g<kind>", _unspelled(before[:-1].strip(), name)), after[1:]
        if _ARTICLE.match(long):
            return f"{name} is {long}{rest}"
        is_name = _IN_FULL.match(long) and long[:1].casefold() == name[:1].casefold()
        return _stated(name, rest) or (f"{name} stands for {long}{rest}" if is_name else "")
    before = _CALLED.sub("", before.rstrip(" ,:–-"))
    is_apart = len(before) < at - 1 and _ARTICLE.match(before) and " and " not in before
    after = re.sub(r"^, (?=(?:to|for|by|with|that) )", " ", re.sub(r"^, which ", " that ", after))
    return f"{name} is {before}{after}" if is_apart and after[:1] in {"", ",", " "} else ""


def _unspelled(phrase: str, name: str) -> str:
    """A phrase without the capitals that only spell a name: `a Stamp reader for lETters` of SET in lower case."""
    words = phrase.split()
    at, spelled = len(words), ""
    for start in reversed(range(len(words))):
        spelled = "".join(filter(str.isupper, words[start])) + spelled
        if len(spelled) > len(name):
            break
        at = start if spelled == name else at
    is_mixed = any(word.islower() and word not in _SMALL for word in words[at:])
    if not is_mixed:
        return phrase
    return " ".join([*words[:at], *(word if word in ALWAYS_CAPITAL else word.lower() for word in words[at:])])


_SMALL: Final = words_of("a an the of for and in on to with by via from as at through using")
_QUOTES: Final = "'\"“”‘’"
_ARTICLE = re.compile(r"(?:an?|the|one) ", re.IGNORECASE)
_KIND_OF_NAME = re.compile(
    r"^(?: (?!(?:for|by|built|based|designed|trained|to|that|which|in|and|or|with|as)\b)[a-z-]+){1,2}(?=,? )"
)
"""`X networks for`, `the X series, a`: what kind of thing a name is of."""
_IN_FULL = re.compile(r"[A-Z][\w-]*(?: [\w-]+){1,7}$")
_IN_FULL_AFTER = re.compile(rf"(?P<kind>\b{_KIND})(?: [A-Z][\w-]*)+$")
"""`a method Torn Stamp Network` before the short form of that name."""
_STATES = re.compile(
    r",? (?:an?|the|in which|which|that|for|by|built|based|designed|trained|to)\b|(?::| -| –) (?:an?|the) "
)


def _stated(name: str, what: str) -> str:
    """What is said of a name right after it: `X, a grid` as `X is a grid`, `X that reads` as `X reads`."""
    what = _KIND_OF_NAME.sub("", what)
    if not _STATES.match(what):
        return ""
    head, _, rest = what.lstrip(" ,:–-").partition(" ")
    if head == "in":
        return f"In {name}, {rest.removeprefix('which ')}"
    if head in {"which", "that"}:
        return f"{name} {rest}"
    return f"{name} {'works' if head == 'by' else 'is made' if head in {'for', 'to'} else 'is'} {head} {rest}"


def _of_work(text: str, name: str) -> str:
    """A sentence that begins with `It` or `This model` with the name in its place."""
    return _THIS_PART.sub(r"The \1", _IT_AFTER_LEAD.sub(lambda found: f"{found[1]}{name}", text))


def _third_person(text: str, name: str) -> str:
    """The authors' `we`, `our` and `it` as what a reader calls them."""
    text = re.sub(r"(?<=\s)we (?:humans|people)\b", "people", text)  # who read is meant, too
    if _PAPER_DOES.search(text):
        text = _AND_DOES.sub(_also_do, _PAPER_DOES.sub(_paper_does, text), count=2)
    text = _OUR_NAMED.sub(lambda found: "" if found["name"] == name and not found["kind"] else "the ", text)
    text = _OUR_WORK.sub(lambda _: name, text)
    text = _WE_PROPOSE_TO.sub("The idea is to ", text)
    text = _WE_VERB.sub(lambda found: _authors_verb(found, name), text)
    text = _I_VERB.sub(_author_does, text)
    text = re.sub(r"\b[Oo]urs\b", lambda _: name, text)
    authors, named = _AUTHORS.search(text), text.find(name)
    told = (authors.end() if authors else len(text), named + len(name) if named >= 0 else len(text))
    text = re.sub(r"\bour (?=(?:daily|everyday) )", "", text)
    text = re.sub(r"\b[Oo]ur\b", lambda found: _whose(found.start(), *told), text)
    text = re.sub(r"\bus\b", "the authors", text)
    if text.startswith("The authors "):
        text = re.sub(r"\b(how|why|whether|that) the authors (?=[a-z])", r"\1 they ", text)
    if "the authors’" in text:
        text = re.sub(r"\b([Tt]he authors\b(?!’).*?)\bthe authors’", r"\1their", text)
    if text.count(name) > 1:
        twice = rf"\b({re.escape(name)}),? (?:(?:named|called|dubbed|termed) )?{re.escape(name)}\b,?"
        text = re.sub(twice, r"\1", text)
    return text[: -len(name) - 3] if text.endswith((f" - {name}", f" – {name}")) else text


_AUTHORS: Final = re.compile(r"\b[Tt]he authors\b(?!’)")


def _whose(at: int, after_authors: int, after_name: int) -> str:
    """What `our` becomes at a place: after the authors were named theirs, after the work was its."""
    return "their" if at >= after_authors else "its" if at >= after_name else "the authors’"


def _author_does(found: re.Match[str]) -> str:
    """`I argue` as `the author argues`."""
    does = singular_form(found[1]) if is_verb_before(found[1], "the") else ""
    return f"{'The' if found.start() == 0 else 'the'} author {does}" if does else found[0]


def _paper_does(found: re.Match[str]) -> str:
    """`this paper proposes` as `the authors propose`."""
    base = base_form(found[2]) or (_stem_of_verb(found[2]) if found.start() == 0 else "")
    return f"{'The' if found.start() == 0 else 'the'} authors {found[1]}{base}" if base else found[0]


def _stem_of_verb(word: str) -> str:
    """`audits` as `audit`: what follows `this paper` at the start of a sentence is a verb, even if it is not known."""
    is_verb = word not in FUNCTION_WORDS and not _NO_DEED.search(word)
    return re.sub("s$", "", re.sub("ies$", "ys", word)) if is_verb else ""


_NO_DEED: Final = re.compile(r"^(?:its|besides)$|(?:wards|times|ways|days|ss|us|is)$|(?:s|x|zz|ch|sh|(?<!f)i|o)es$")
"""How nouns and adverbs end, and verbs of which another ending is the right one: `caches`, but `attaches`."""


_AND_DOES: Final = re.compile(
    r"^(?P<before>The authors (?:(?!\b(?:that|which|who|where|and)\b).)*,? and (?:\w+ly )?)(?P<verb>[a-z]+s)\b"
)


def _also_do(found: re.Match[str]) -> str:
    """`the authors mend stamps and proposes glue` as `the authors mend stamps and propose glue`."""
    return f"{found['before']}{base_form(found['verb']) or found['verb']}"


def _authors_verb(found: re.Match[str], name: str) -> str:
    """`we train` as `the authors train`; a work itself does what its authors do in it: `X uses`, `X introduces`."""
    adverb, verb = found[1], found[2]
    if found.start():
        return f"the authors {adverb}{verb}"
    is_part = name != THE_METHOD and name not in found.string[found.end() :]
    has_more = does_more(found.string[found.end() :])
    is_part = is_part and not (_ANOTHER.match(found.string, found.end()) or _A_STUDY.match(found.string, found.end()))
    if verb in _INTRODUCES and is_part and not has_more:
        return f"{name} {adverb}{singular_form(verb).replace('proposes', 'introduces')}"
    if verb in WORKINGS and not has_more and not _OF_TRIALS.search(found.string):
        return f"{upper_first(name)} {adverb}{singular_form(verb)}"
    return f"The authors {adverb}{base_form(verb) or verb}"


_ANOTHER: Final = re.compile(
    r" (?:the |an? )?[A-Z][\w-]*[A-Z0-9][\w-]*, (?:an?|the) (?!(?:[\w-]+ ){0,5}?(?:module|loss|block|encoder|decoder"
    r"|layer|attention|mechanism|head|branch|token|component|unit|scheme|objective|function|representation)\b)"
)
"""A second work of the same paper, which is no part of the first: `SubStamp, a strategy that`."""


_A_STUDY: Final = re.compile(
    r" (?:an?|the) (?:(?!(?:of|for|to|that|with|on|in|based|by)\b)[\w-]+,? ){0,5}?"
    r"(?:analysis|study|evaluation|survey|investigation|comparison|review|overview|task)\b"
)
"""What authors present and no method does."""


def does_more(text: str) -> bool:
    """Whether a sentence has a second verb for `we`, which another subject would leave alone: `and release glue`."""
    return any(_is_second(more) for more in _AND_MORE.finditer(text))


def _is_second(more: re.Match[str]) -> bool:
    """Whether a word after `and` is a verb in its base form: a known one, or any other between a comma and `a`."""
    word, is_apart = more["verb"], more.string.endswith(", ", 0, more.start())
    is_other = is_apart and more["next"] in {"a", "an"} and not _NO_BASE_FORM.search(word)
    return (is_other and word not in FUNCTION_WORDS) or is_verb_before(word, more["next"])


_NO_BASE_FORM: Final = re.compile(r"(?:s|ly|ing|ed)$|^(?:then|also|even|thus|hence|only|just|such|quite|often|not)$")


_AND_MORE = re.compile(r"\band (?:then |also |further |[a-z]+ly )?(?P<verb>[a-z-]+) (?=(?P<next>[\w-]+))")
WORKINGS: Final = words_of(
    """use employ adopt leverage utilize apply combine incorporate integrate exploit decompose split replace extend
    model represent learn estimate predict generate encode extract fuse align formulate optimize enforce convert cast"""
)
"""What a method does when its authors do it in it."""
_OF_TRIALS: Final = re.compile(r"\b(?:evaluat|experiment|benchmark|data ?set|compar|test|validat|stud|analy)")
