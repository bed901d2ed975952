"""Retells a sentence of a summary in the third person, short and without boasts, so that it can stand on a page.

What is retold says no more than the sentence did; what cannot be retold well is not retold.
"""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import Final

from generator.answers.language.clauses import base_form, of_participle, singular_form
from generator.answers.language.english import content_words, lower_first, lowered, upper_first, words_of
from generator.answers.language.prose import all_quotes_in
from generator.answers.language.quantities import quantities
from generator.answers.language.soundness import is_sound, mended
from generator.answers.reading.shortening import shortened

THE_METHOD: Final = "the method"
"""What a work is called that gives itself no name."""
FEWEST_TOLD: Final = 2
"""So many words of a sentence must carry meaning beside the name."""

_OPENER = re.compile(
    r"^(?:(?:[Ii]n this (?:paper|work|study|article|report|context|letter|regard)|In the present work"
    r"|Specifically|Concretely"
    r"|In particular|In addition|Additionally|Furthermore|Moreover|Besides|Finally|Notably|Importantly|Meanwhile"
    r"|Then|Thus"
    r"|Therefore|Hence|Consequently|Accordingly|Here|Instead|Also|First|Firstly|Second|Secondly|Third|Thirdly"
    r"|Lastly|Next"
    r"|As a result|Interestingly|More specifically|More importantly|Technically|To (?:this|that) end|For this purpose"
    r"|Subsequently|Concurrently|Last but not least|Crucially|Surprisingly|Empirically|Overall|In practice"
    r"|Particularly|Unlike (?:prior|previous|existing) [^,]{0,60}"
    r"|However|In contrast|By contrast|(?:[Ii]n order )?[Tt]o (?:address|tackle|solve"
    r"|overcome|alleviate|mitigate|remedy|handle|resolve|fill|support|"
    r"cope with|bridge|combat|counter) (?:this|these|the|such|that|them|it)\b[^,]{0,120}|Motivated by [^,]{0,80}"
    r"|Inspired by [^,]{0,80}|"
    r"Building (?:up)?on (?:this|these|the)[^,]{0,40}|Based on (?:this|these|the)[^,]{0,50}|"
    r"Since [^,]{0,80}is (?:difficult|hard|costly)),\s+|(?:Then|Thus|Particularly|Next)\s+(?=(?:we|the"
    r"|[A-Z]\w+)\b)|Here\s+(?=we\b)|In (?:which|it) (?=the\b)"
    r"|In this (?:paper|work|study|article)\s+(?=we\b)|\(?\d\)\s+"
    r"|It (?:has been|is|was) (?:shown|demonstrated|found) that\s+|For the first time,\s+|In our \w+,\s+(?=we\b))+",
)
_SUCH_AS = re.compile(r"\s*\((?:e\.g\.|such as|including),?\s+((?:(?!etc|\.\.\.)[^()]){3,60})\)(?=[\s,.]|$),?")
_ASIDE = re.compile(
    r"\s*\((?:e\.g\.|i\.e\.|see|cf\.|Fig|Tab|Sec)[^()]*\)|\s*\([A-Z0-9][\w./+-]{0,14}\)|\s*\((?!\d\)|i{1,3}\)|iv\))[^()]{0,3}\)"
)
_EXAMPLES = re.compile(
    r",? (?:e\.g\.|such as|for example),? [^.;–]*?\betc\.?(?:,(?= and))?|,? in this (?:paper|work|study)\b"
)
_FOR_THIS = re.compile(
    r",? (?:for|in|to|of) (?:this|these) (?:[\w-]+ )?(?:tasks?|problems?|settings?|purpose|challenges?)\b"
    r"|,? to (?:address|tackle|solve|overcome) (?:this|these)\b[^,]*"
)
_IN_DASHES = re.compile(r"\s*–\s*([^–]{3,80}?)\s*–\s*(?=that|which|to|and|is|are|of|for|in)")
_PRAISED: Final = (
    r"(?:state-of-the-art|superior|competitive|impressive|remarkable|excellent|promising|better|advanced|high"
    r"|outstanding)"
)
_HOLLOW_TAIL = re.compile(
    rf"(?:, (?:and |while |thus |thereby )?(?:to )?| to | and | while )(?:achiev\w+|deliver\w+|obtain\w+"
    rf"|demonstrat\w+|show\w*|attain\w+|maintain\w+|ensur\w+|offer\w*"
    rf"|provid\w+|yield\w*) (?:a |an |its |the )?(?:\w+ly )?{_PRAISED}[\w\s-]*?\b(?:performance|results|accuracy"
    rf"|quality|generalization|efficiency|robustness)\b[^,.;]*$",
)
_BOAST = re.compile(
    r"\b(?<!close to )(?:simple yet effective|simple but effective|effective yet simple|simple and effective"
    r"|novel|state-of-the-art"
    r"|powerful|elegant|remarkabl[ey]|impressive(?:ly)?|superior(?! to)|significantly|substantially|dramatically"
    r"|drastically"
    r"|carefully|successfully|effectively|extensive|comprehensive|seamlessly|surprisingly|highly|very|promising"
    r"|ingeniously"
    r"|considerably|strategically|thoroughly|importantly|well-designed|unique|strong|meticulously"
    r"|groundbreaking|pioneering|innovative|new|clearly)\s+(?!(?:results?|performance|[a-z]+ performance|across"
    r"|in|on|of|among|by|for|and|or|to)\b)",
)
_DANGLING = re.compile(
    r"^(?:This|These|Those|They|Such|That|Both|Either|The former|The latter|Its|Their|Here|There|Doing so|As such"
    r"|Not only)\b"
)
_CONTINUES = re.compile(r"^(?:It|They|There,|Then follows|The aim is|Second,|Third,|Fourth,)")
"""How a piece begins that stands only after the one before it."""
_BACK_TO_WORK = re.compile(r"^(?!Not only|Doing so|Here|There|As such)")
_POINTS_BACK = re.compile(
    r"\b(?:this|these|such|that) (?:assumption|issue|problem|challenge|limitation|gap|idea|observation|insight"
    r"|finding|"
    r"property|fact|question|task|extension|difficulty|shortcoming|drawback|purpose|end|field|area)s?\b"
    r"|^In (?:this|these|that) (?:\w+ )?(?:stage|step|phase|case|setting)s?\b"
    r"|\bthe above\b|\bthat this (?:is|needs|can|requires|has|should|will)\b"
    r"|^[^,]+, they\b|^It is (?:also |still |often )?(?:challenging|hard|difficult"
    r"|possible"
    r"|well known|important|worth|unclear|unknown|necessary|essential)\b|\b(?:you|your|yours)\b"
    r"|^This work (?:is|has) (?:typically|usually|often|traditionally)\b"
)
_CHATTER = re.compile(
    r"^The authors (?:also |further )?(?:hope|believe|discuss|release|publish|conclude|argue|note|thank|plan"
    r"|thus name|name"
    r"|also report|report the performance|conduct|begin (?:the|their) exploration|validate|evaluate|place a focus"
    r"|extensively"
    r"|perform (?:extensive )?experiments|benchmark|highlight"
    r"|spell)\b"
    r"|^(?:[\w-]+ ){0,4}(?:[Ee]xperiment\w*|[Rr]esults|[Ee]valuations?)\b[^\d]*$|^(?:\w+ )?(?:authors’ )?[Cc]ode\b"
    r"|^Project page|\b[Ff]indings? (?:contribute|highlight|provide|underscore|pave|offer)"
    r"|^To the best of|\bremains? open[- ]source\b"
)
"""What authors do with a paper, and results without a figure."""
_PRAISE = re.compile(
    r"\bstates? of the art\b|\battractive properties\b|\bbrings? advantages\b|\bfoundation for\b"
    r"|\bdetailed description\b"
    r"|\bin-depth\b|\bwinning entry\b|\bwonderful\b|\bset of experiments\b|\bimproved performance\b"
    r"|\bgeneration quality\b"
    r"|\bresults are exciting\b|\bkey challenges\b"
    r"|\b(?:validat|demonstrat|show|confirm|highlight|prov|underscor)\w* (?:the|its|their) (?:superior\w*|effectiveness"
    r"|importance|potential|robustness|generali[sz]\w+|strength|promise|value|practicality|feasibility)\b"
    r"|\bunique challenges\b|\beffective for general\b|\bgeneralizes well\b|\bpractical tool\b"
)
_BY_AUTHORS: Final = r"(?:[Ww]e|[Tt]his (?:paper|work|study|article)|[Tt]he (?:authors|paper)|[Tt]his)"
_PROPOSE: Final = r"(?:propose|introduce|present|develop|describe|devise|design)s?"
_NAMED_LATER = re.compile(
    rf"^{_BY_AUTHORS}\s+(?:\w+ly\s+)?{_PROPOSE}\s+(?P<what>(?:an?|the)\s+.+?),?\s+"
    r"(?:called|named|dubbed|termed|referred to as|denoted(?: as)?|coined)\s+(?P<name>[^,.]+?)(?P<rest>,.*|\.?)$"
)
_NAMED_FIRST = re.compile(
    rf"^{_BY_AUTHORS}\s+(?:[^,.]{{0,80}}? and )?(?:\w+ly\s+)?{_PROPOSE}\s+(?:the\s+)?(?P<name>[A-Z][^,]{{0,60}}?"
    rf"|\S*[A-Z]\S*)"
    r"(?:\s+(?:model|framework|network|architecture|method))?"
    r"(?:,\s+(?P<what>(?:an?|the|which|in which|that)\s+.+)|\s+(?P<clause>(?:that|which)\s+.+))$"
)
_SPELLED_OUT = re.compile(rf"{_BY_AUTHORS} {_PROPOSE} (?P<name>.+), (?P<long>[A-Z][^,]*)$")
_NAMED_ASIDE = re.compile(
    rf"^{_BY_AUTHORS}\s+(?:\w+ly\s+)?{_PROPOSE}\s+(?P<what>(?:(?:an?|the)\s"
    rf"|[A-Z])[^()]{{5,140}}?)\s*\((?P<name>[^()]{{2,16}})\)(?P<rest>.*)$"
)
_NAMED_LAST = re.compile(
    rf"^{_BY_AUTHORS}\s+(?:(?P<before>\w+ .{{5,200}}?),? and )?(?:\w+ly\s+)?{_PROPOSE}\s+(?P<what>an?\s[^,]+)"
    r", (?P<name>[^,]+)(?P<rest>(?:,.*)?)$"
)
_BY_DOING = re.compile(
    r"^[Ww]e (?:address|tackle|bridge|fill|overcome|solve|close|meet) (?:this|these|those|the) [\w -]{3,40} by "
    r"(?=[a-z]+ing\b|\((?:i|1)\))"
)
_NAMED_BARE = re.compile(
    rf"^{_BY_AUTHORS}\s+(?:\w+ly\s+)?{_PROPOSE}\s+(?:an?\s+)?(?P<name>\S+)(?:\s\([^()]*\))?(?P<what>(?:\s[a-z-]+)?"
    r"(?:,? (?:for|by|built|based|designed|trained) .+))$"
)
_OF_ITS_KIND = re.compile(
    rf"^{_BY_AUTHORS}\s+(?:\w+ly\s+)?{_PROPOSE}\s+(?P<what>an?\s(?:[\w-]+\s){{0,5}}?"
    r"(?:approach|method|framework|model|system|network|architecture|pipeline|technique|algorithm|toolkit|data ?set"
    r"|benchmark)\b(?!-))(?P<rest>.*)$"
)
_PART_WITH_AIM = re.compile(
    r"^(?P<part>[A-Z][\w -]{3,50}): (?:(?P<why>[Tt]o [^,]+), )?[Ww]e (?:propose|aim|seek) to (?P<what>.+)$"
)
_APPOSED = re.compile(r", (?:an?|the) ")
_WE_PROPOSE_TO = re.compile(r"^We (?:\w+ly )?(?:propose|suggest|aim|seek) to ")
_WE_VERB = re.compile(r"\b[Ww]e\s+((?:\w+ly\s+|also\s+|then\s+|further\s+|first\s+)?)(\w+)")
_INTRODUCES: Final = frozenset({"propose", "introduce", "present", "develop", "design", "devise"})
_PAPER_DOES = re.compile(r"(?:\b[Tt]his|^The) (?:paper|work|study|article)\s+((?:\w+ly\s+|also\s+)?)(\w+s)\b")
_OWN_WORK: Final = (
    r"(?:method|model|approach|framework|network|system|solution|algorithm|technique|pipeline|architecture|"
    r"design|detector|work|generator|restorer)"
)
_OUR_WORK = re.compile(
    rf"\b(?:[Oo]ur|[Tt]he proposed|[Tt]he present|[Tt]his|[Tt]he resulting)\s+(?:(?:novel|new|proposed"
    rf"|{_OWN_WORK})\s+)?{_OWN_WORK}\b(?!-)"
)
_THIS_PART = re.compile(
    r"^(?:This|Such an?) (data ?set|corpus|benchmark|module|representation|strategy|mechanism|loss|layer|block|scheme"
    r"|component|step|stage|branch|adapter|procedure|network|initialization)\b"
)
_OUR_NAMED = re.compile(r"\b[Oo]ur\s+(?:proposed\s+)?(?=(?P<name>[A-Z]\w*[A-Z0-9][\w-]*))")
_AUTHORS_OWN = re.compile(
    r"\b[Oo]ur (?=(?:comparative |experimental |own )?(?:experiments?|evaluations?|results|study|analysis"
    r"|contributions?|findings?|tests?|user study|discovery|key"
    r"|work|insights?|observations?)\b)"
)


def retell(sentence: str, name: str, *, follows: bool = False, opens: bool = False) -> list[str]:
    """Plain sentences of at most 25 words, without final periods; none if the sentence cannot stand by itself.

    Args:
        sentence: a sentence of the summary, cleaned.
        name: what the work calls itself, or `THE_METHOD`.
        follows: whether the sentence before it is told right before it, so that it may begin with `They` or `This`.
        opens: whether it is the first that the authors say of their own work, which introduces the work as a whole.
    """
    bare = upper_first(_OPENER.sub("", sentence).strip())
    text = _third_person(upper_first(_plain(_named_aside(bare, name))), name, opens=opens)
    points_back = _DANGLING.match(text) or _POINTS_BACK.search(_plain(bare))
    if (points_back and not (follows and _BACK_TO_WORK.match(text))) or _CHATTER.search(text):
        return []
    pieces = [one for one in shortened(mended(text)) if all(quote in sentence for quote in all_quotes_in(one))]
    if pieces and _DANGLING.match(pieces[0]) and not follows:
        return []
    pairs = zip_longest(pieces, pieces[1:], fillvalue="")
    told = [one for one, other in pairs if is_sound(one) and (other[:6] == "First," or _tells(one, name))]
    if told and told[0] != pieces[0] and _CONTINUES.match(told[0]):
        told = [upper_first(name) + told[0][2:], *told[1:]] if name in pieces[0] and told[0].startswith("It ") else []
    return [re.sub(r"^(There (?:is|are)) also\b", r"\1", one) if at == 0 else one for at, one in enumerate(told)]


def _named_aside(text: str, name: str) -> str:
    """`We introduce a small scaler (LCS) that ...` as `LCS is a small scaler that ...`."""
    found = _NAMED_ASIDE.match(text)
    if not found or found["name"] != name:
        return text
    if not found["what"][:1].isupper():
        return f"{name} is {found['what']}{found['rest']}"
    if _APPOSED.match(found["rest"]):
        return f"{name} is {found['rest'][2:]}"
    return f"{name} is made{found['rest']}" if found["rest"].startswith(" to ") else text


def _plain(sentence: str) -> str:
    """A sentence without its asides and its boasts; short examples stay."""
    text = (_SUCH_AS.sub(r", such as \1,", sentence) if "(" in sentence else sentence).rstrip(".")
    if " this" in text or " these" in text:
        text = _FOR_THIS.sub("", text)
    text = text.replace(", however, ", ", ")
    text = _EXAMPLES.sub("", _ASIDE.sub("", text) if "(" in text else text)
    if "–" in text:
        text = _IN_DASHES.sub(r", \1, ", text)
    return _without(_BOAST, _without(_HOLLOW_TAIL, text))


def _without(pattern: re.Pattern[str], text: str) -> str:
    """A text without what a pattern finds in its lower case."""
    kept, end = [], 0
    for found in pattern.finditer(lowered(text)):
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
    addresses address experiments experimental existing outperforms outperform improves quality"""
)


def _third_person(text: str, name: str, *, opens: bool) -> str:
    """The authors' own `we propose X, a Y` becomes `X is a Y`; so does their first `we propose a Y`."""
    if (found := _NAMED_LATER.match(text)) and _is_name(found["name"], name):
        text = f"{name} is {found['what']}{found['rest'].rstrip('.')}"
    elif (found := _SPELLED_OUT.match(text)) and found["name"] == name:
        text = f"{name} stands for {found['long']}"
    elif (found := _NAMED_FIRST.match(text)) and _is_name(found["name"], name):
        text = _as_statement(name, found["what"] or found["clause"])
    elif (found := _NAMED_LAST.match(text)) and found["name"] == name:
        before = f". We {found['before']}" if found["before"] else ""
        text = f"{name} is {found['what']}{found['rest']}{before}"
    elif (found := _NAMED_BARE.match(text)) and found["name"] == name:
        text = _made(name, found["what"])
    elif opens and name != THE_METHOD and (found := _OF_ITS_KIND.match(text)):
        text = f"{name} is {found['what']}{found['rest'].removesuffix(f' - {name}')}"
    if found := _BY_DOING.match(text):
        text = _deeds(text[found.end() :])
    text = _PART_WITH_AIM.sub(_part_with_aim, text)
    text = _PAPER_DOES.sub(_paper_does, text)
    text = _OUR_NAMED.sub(lambda found: "" if found["name"] == name else "the ", text)
    text = _OUR_WORK.sub(lambda _: name, text)
    text = _THIS_PART.sub(r"The \1", text)
    text = re.sub(r"^It\b|(?<=, )it(?= (?:first |also )?[a-z]+s\b)", lambda _: name, text)
    text = _WE_PROPOSE_TO.sub("The idea is to ", text)
    text = _WE_VERB.sub(lambda found: _authors_verb(found, name), text)
    text = re.sub(r"\b[Oo]urs\b", lambda _: name, text)
    text = _AUTHORS_OWN.sub("the authors’ ", text)
    text = re.sub(r"\b[Oo]ur\b", lambda found: _whose(text[: found.start()], name), text)
    text = re.sub(r"\bus\b", "the authors", text)
    return text[: -len(name) - 3] if text.endswith((f" - {name}", f" – {name}")) else text


def _whose(before: str, name: str) -> str:
    """What `our` becomes after these words."""
    if re.search(r"\b[Tt]he authors\b(?!’)", before):
        return "their"
    return "its" if name in before else "the authors’"


def _is_name(found: str, name: str) -> bool:
    found, name = found.strip().casefold(), name.casefold()
    return found == name or found.startswith(f"{name} ") or name.startswith(f"{found} ")


def _as_statement(name: str, what: str) -> str:
    head, _, rest = what.partition(" ")
    if head == "in":
        return f"In {name}, {rest.removeprefix('which ')}"
    return f"{name} {rest}" if head in {"which", "that"} else f"{name} is {what}"


def _made(name: str, what: str) -> str:
    """`X networks for clips` as `X is made for clips`, `X by folding` as `X works by folding`."""
    what = re.sub(r"^(?: (?!for |by |built |based |designed |trained )[a-z-]+)?,? ", "", what)
    return f"{name} {'works' if what.startswith('by ') else 'is made' if what.startswith('for ') else 'is'} {what}"


def _deeds(doing: str) -> str:
    """`(i) folding the page, (ii) drying it` as `We fold the page. We also dry it`."""
    deeds = [one.partition(" ") for one in _NEXT_DEED.split(_FIRST_MARK.sub("", doing))]
    told = [f"{verb} {rest}" for going, _, rest in deeds if (verb := of_participle(going))]
    return f"We {'. We also '.join(told)}" if len(told) == len(deeds) else f"We do so by {doing}"


_FIRST_MARK = re.compile(r"^\((?:i|1)\) ")
_NEXT_DEED = re.compile(r"[,;]? (?:and )?\((?:i{2,3}|iv|[2-4])\) ")


def _part_with_aim(found: re.Match[str]) -> str:
    """`Memory Bank: To lose less, we propose to keep X` as `The Memory Bank is intended to keep X, to lose less`."""
    why = f", {lower_first(found['why'])}" if found["why"] else ""
    return f"The {found['part']} is intended to {found['what']}{why}"


def _paper_does(found: re.Match[str]) -> str:
    """`this paper proposes` as `the authors propose`."""
    base = base_form(found[2])
    return f"{'The' if found.start() == 0 else 'the'} authors {found[1]}{base}" if base else found[0]


def _authors_verb(found: re.Match[str], name: str) -> str:
    """`we train` as `the authors train`; a named work introduces by itself what its authors introduce in it."""
    adverb, verb = found[1], found[2]
    if verb in _INTRODUCES and found.start() == 0 and name != THE_METHOD:
        return f"{name} {adverb}{singular_form(verb).replace('proposes', 'introduces')}"
    return f"{'The' if found.start() == 0 else 'the'} authors {adverb}{verb}"
