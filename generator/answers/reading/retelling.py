"""Retells a sentence of a summary in the third person, short and without boasts, so that it can stand on a page.

What is retold says no more than the sentence did; what cannot be retold well is not retold.
"""

from __future__ import annotations

import re
from typing import Final

from generator.answers.language.english import upper_first, word_count

MOST_WORDS: Final = 25
"""No more words than this stand in a row as the summary has them."""
FEWEST_WORDS: Final = 5

_OPENER = re.compile(
    r"^(?:(?:In this (?:paper|work|study|article|report)|In the present work|Specifically|Concretely|In particular|"
    r"In addition|Additionally|Furthermore|Moreover|Besides|Finally|Notably|Importantly|Meanwhile|Then|Thus|Therefore|"
    r"Hence|Consequently|Accordingly|Here|Instead|Also|First|Firstly|Second|Secondly|Third|Thirdly|Lastly|Next|"
    r"As a result|Interestingly|More specifically|More importantly|Technically|To (?:this|that) end|For this purpose|"
    r"However|In contrast|By contrast|To (?:address|tackle|solve|overcome|alleviate|mitigate|remedy|handle|resolve|"
    r"cope with|bridge) (?:this|these|the|such)\b[^,]{0,70}|Motivated by [^,]{0,80}|Inspired by [^,]{0,80}|"
    r"Building (?:up)?on (?:this|these|the)[^,]{0,40}|Based on (?:this|these|the)[^,]{0,50}|"
    r"Since [^,]{0,80}is (?:difficult|hard|costly)),\s+)+",
)
_ASIDE = re.compile(
    r"\s*\((?:e\.g\.|i\.e\.|see|cf\.|Fig|Tab|Sec)[^()]*\)|\s*\([A-Z0-9][\w./+-]{0,14}\)|\s*\([^()]{0,3}\)"
)
_EXAMPLES = re.compile(
    r",? (?:e\.g\.|such as|for example),? [^.;–]*?\betc\.?(?:,(?= and))?|,? in this (?:paper|work|study)\b"
)
_IN_DASHES = re.compile(r"\s*–\s*([^–]{3,80}?)\s*–\s*(?=that|which|to|and|is|are|of|for|in)")
_BOAST = re.compile(
    r"\b(?:simple yet effective|simple but effective|effective yet simple|novel|state-of-the-art|powerful|elegant|"
    r"remarkable|remarkably|impressive|impressively|superior(?! to)|significantly|substantially|dramatically"
    r"|drastically|"
    r"carefully|successfully|effectively|extensive|comprehensive|seamlessly|surprisingly|highly|very|promising|"
    r"groundbreaking|pioneering|innovative|new|clearly)\s+",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\b([Aa])(n?)\s+(?=(\w))")
_BOUNDARY = re.compile(
    r"(?:, (?=(?:thus|thereby|hence|so|which|while|where|whose|enabling|allowing|leading|resulting|making"
    r"|outperforming|"
    r"without|achieving|improving|such as|including|and (?:the|a|an|it|then|thus|outputs?|uses?)|but|because|since|"
    r"as well as|yielding|in order to|providing|facilitating|surpassing|with|from which|in which|despite)\b)"
    r"|\s(?=(?:while [a-z]+ing|that (?:was|were|is|are|can|would)|in which|whose|as well as|when)\b)|; |: "
    r"|\s[–—-]\s|\s(?=(?:so that|in order to|by means of|which are|thereby)\b))",
)
_SPLIT = re.compile(
    r"(?P<end>;\s+(?:and\s+)?|, and (?=(?:then|also)\b)|, and (?=[a-z-]+s\s)"
    r"|,? and (?=[a-z-]+[^s\W]s\s(?:the|an?|its|each|them|any|all)\b)|\s(?=by (?!means)[a-z-]+ing\b)"
    r"|, and (?=(?:an?|the|one|it|then|each|both)\b)|, while (?=(?:an?|the|one)\b)|, which (?=\w+s\b)"
    r"|\sthat (?=(?:was|is|were|are)\s)|,? and (?=(?:identify|show|find|demonstrate|use|train|fine-tune"
    r"|introduce|apply|observe|"
    r"learn|analyze|evaluate|release|design|distill)\b)"
    r"|, where (?=(?:an?|the|one|each)\b)|: (?=(?:an?|the|one|first)\b))"
)
_LAST_VERB = re.compile(r"^(.*), (?=[a-z-]+s (?:the|an?|any|its|each|all|them)\b)")
_DANGLING = re.compile(r"^(?:This|These|Those|They|Such|That|Both|Either|The former|The latter|Its|Their|Here|There)\b")
_POINTS_BACK = re.compile(
    r"\b(?:this|these|such|that) (?:assumption|issue|problem|challenge|limitation|gap|idea|observation|insight|finding|"
    r"property|fact|question|task|difficulty|shortcoming|drawback)s?\b"
)
_CHATTER = re.compile(
    r"^The authors (?:also )?(?:hope|believe|discuss|release|publish|conclude|argue|note|thank|plan)\b"
)
_NAMED_LATER = re.compile(
    r"^(?:We|This paper|This work|The authors|The paper)\s+(?:\w+ly\s+)?(?:propose|introduce|present|develop|describe|"
    r"proposes|introduces|presents|develops|describes)s?\s+(?P<what>(?:an?|the)\s+.+?),?\s+"
    r"(?:called|named|dubbed|termed|referred to as|denoted(?: as)?|coined)\s+(?P<name>[^,.]+?)(?P<rest>,.*|\.?)$"
)
_NAMED_FIRST = re.compile(
    r"^(?:We|This paper|This work|The authors|The paper)\s+(?:[^,.]{0,80}? and )?(?:\w+ly\s+)?(?:propose"
    r"|introduce|present|develop|describe|"
    r"proposes|introduces|presents|develops|describes)s?\s+(?P<name>[A-Z][^,]{0,60}?|\S*[A-Z]\S*)"
    r"(?:,\s+(?P<what>(?:an?|the|which|in which|that)\s+.+)|\s+(?P<clause>(?:that|which)\s+.+))$"
)
_WE_PROPOSE_TO = re.compile(r"^We (?:\w+ly )?(?:propose|suggest|aim|seek) to ")
_WE_VERB = re.compile(r"\b[Ww]e\s+((?:\w+ly\s+|also\s+|then\s+|further\s+|first\s+)?)(\w+)")
_INTRODUCES = {"propose": "introduces", "introduce": "introduces", "present": "presents", "develop": "develops"}
_OWN_WORK: Final = (
    r"(?:method|model|approach|framework|network|system|work|solution|algorithm|technique|pipeline|architecture|"
    r"design|detector|strategy)"
)
_OUR_WORK = re.compile(rf"\b(?:[Oo]ur|[Tt]he proposed|[Tt]he present|[Tt]his)\s+(?:\w+\s+)?{_OWN_WORK}\b")


def retell(sentence: str, name: str, *, follows: bool = False) -> list[str]:
    """One or two plain sentences, without their final periods; none if the sentence cannot stand by itself.

    Args:
        sentence: a sentence of the summary, cleaned.
        name: what the page calls the work.
        follows: whether the sentence before it is told right before it, so that it may begin with `They` or `This`.
    """
    text = _OPENER.sub("", sentence).strip().rstrip(".")
    text = _IN_DASHES.sub(r", \1, ", _EXAMPLES.sub("", _ASIDE.sub("", text)))
    text = _BOAST.sub("", text)
    text = _mend_articles(_third_person(upper_first(text), name))
    points_back = _DANGLING.match(text) or _POINTS_BACK.search(text)
    if (points_back and not follows) or _CHATTER.search(text) or text.count("(") != text.count(")"):
        return []
    return [upper_first(piece) for piece in _short(text) if word_count(piece) >= FEWEST_WORDS]


def _third_person(text: str, name: str) -> str:
    """The authors' own `we propose X, a Y` becomes `X is a Y`."""
    if (found := _NAMED_LATER.match(text)) and _is_name(found["name"], name):
        text = f"{name} is {found['what']}{found['rest'].rstrip('.')}"
    elif (found := _NAMED_FIRST.match(text)) and _is_name(found["name"], name):
        text = _as_statement(name, found["what"] or found["clause"])
    text = _OUR_WORK.sub(lambda _: name, text)
    text = re.sub(r"^It\b", lambda _: name, text)
    text = _WE_PROPOSE_TO.sub("The idea is to ", text)
    text = _WE_VERB.sub(lambda found: _authors_verb(found, name), text)
    text = re.sub(r"\b[Oo]urs\b", lambda _: name, text)
    text = re.sub(r"\b[Oo]ur\b", "their" if re.search(r"\b[Tt]he authors\b", text) else "its", text)
    text = re.sub(r"\bus\b", "the authors", text)
    return re.sub(r"\bThis (?:paper|work|study)\b", lambda _: name, text)


def _is_name(found: str, name: str) -> bool:
    found, name = found.strip().casefold(), name.casefold()
    return found == name or found.startswith(f"{name} ") or name.startswith(f"{found} ")


def _as_statement(name: str, what: str) -> str:
    head, _, rest = what.partition(" ")
    if head == "in":
        return f"In {name}, {rest.removeprefix('which ')}"
    return f"{name} {rest}" if head in {"which", "that"} else f"{name} is {what}"


def _authors_verb(found: re.Match[str], name: str) -> str:
    adverb, verb = found[1], found[2]
    if verb in _INTRODUCES and found.start() == 0:
        return f"{name} {adverb}{_INTRODUCES[verb]}"
    return f"{'The' if found.start() == 0 else 'the'} authors {adverb}{verb}"


def _mend_articles(text: str) -> str:
    """`a novel encoder` without its boast is `an encoder`."""
    text = _ARTICLE.sub(lambda found: f"{found[1]}{_n_before(found[3], found[2])} ", text)
    return re.sub(r"\s+([,.;:])", r"\1", " ".join(text.split()))


def _n_before(letter: str, written: str) -> str:
    """Whether the article ends in n; before letters that sound either way it stays as it was."""
    if letter in "aeioAEIO":
        return "n"
    return written if letter in "hLMNFSRX8u" else ""


def _short(text: str) -> list[str]:
    """A long sentence as two, or without its tail."""
    if word_count(text) <= MOST_WORDS:
        return [text]
    for found in _SPLIT.finditer(text):
        first, second = _halves(text, found)
        if _fits(first) and _fits(second):
            return [first, second]
    for found in _SPLIT.finditer(text):
        first, second = _halves(text, found)
        if _fits(first) and (second := _cut(second)):
            return [first, second]
    return [cut] if (cut := _cut(text)) else []


def _halves(text: str, joint: re.Match[str]) -> tuple[str, str]:
    """What stands before a joint and after it, each as a sentence."""
    first, second = text[: joint.start()], _begun(text[joint.end() :], joint["end"], text[: joint.start()])
    if second.startswith("It also "):
        first = _LAST_VERB.sub(r"\1 and ", first)
    return first, second


def _begun(text: str, joint: str, first: str) -> str:
    """The second half of a split sentence with a subject of its own."""
    if text.startswith("by "):
        return f"It does so {text}"
    if joint.strip() == "that":
        return f"{'This' if text.startswith(('was', 'is')) else 'These'} {first.rsplit(maxsplit=1)[-1]} {text}"
    if (
        re.match(r"The authors\b", first)
        and joint.endswith("and ")
        and not re.match(r"(?:the|an?|one|it|each|both)\b", text)
    ):
        return f"They {text.removeprefix('then ')}"
    if joint[:1] in ";:" or "where" in joint or "while" in joint:
        return upper_first(text)
    has_no_subject = "which" in joint or not re.match(r"(?:an?|the|one|it|each|both|first|its?|[A-Z])\b", text)
    also = "also " if joint.endswith("and ") and not text.startswith("then") else ""
    return f"It {also}{text}" if has_no_subject else upper_first(text)


def _fits(text: str) -> bool:
    return FEWEST_WORDS < word_count(text) <= MOST_WORDS


def _cut(text: str) -> str:
    """The longest beginning of a text that ends at a boundary and is short enough, or nothing."""
    best = ""
    for found in _BOUNDARY.finditer(text):
        if _fits(head := text[: found.start()]):
            best = head
    return text if _fits(text) else best.rstrip(",;:– ")
