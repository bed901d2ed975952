"""A direct question as a clause for the middle of a sentence: `Does it blur?` as `whether it blurs`."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from generator.answers.language.clauses import VERBS, base_form, singular_form
from generator.answers.language.english import FUNCTION_WORDS, lower_first, upper_first, words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_BE: Final = words_of("is are was were")
_MODALS: Final = words_of("can could will would should has have had may might must")
_DO: Final = words_of("does do did")
_HELPERS: Final = _BE | _MODALS | _DO
_PRONOUNS: Final = words_of("it they you he she there we")
_POINTING: Final = words_of("this that these those")
_ARTICLES: Final = words_of("a an the my our your his her its their")
_DETERMINERS: Final = _ARTICLES | words_of("every each such one two three four five both")
_ADVERBS: Final = words_of(
    """so too really still always just not never even only ever also actually simply already perhaps maybe somehow
    possibly probably now often sometimes almost first then again usually truly suddenly"""
)
_PREPOSITIONS: Final = words_of("of in on from at for with by to into about against like as made out up off apart")
_NO_SUBJECT: Final = words_of("and or that which what how to")
"""What stands in no subject that is surely one."""
_PREDICATES: Final = words_of(
    """real true worth right wrong fake safe sure fair correct accurate reliable enough possible impossible certain
    honest enough"""
)
"""Adjectives that stand alone after `is`."""
_FULL_VERBS: Final = VERBS | words_of(
    """be do undo unmix clear end stop come go hear see know tell read give steal own trust believe mean talk hold get
    repaint spot worry listen fetch have fit survive wander recognise notice forbid care laugh breathe squint swallow
    eat drink walk wear sew knit bake melt throw dig pretend imagine cheat chase sell pay die suppose vanish disappear
    rescue scare fight bother crawl stumble tremble wobble sit wait close lose"""
)
_PARTICIPLES: Final = words_of("hidden drawn made shown taken known gone left done stolen seen cut put thrown kept")
_PAST: Final = dict(
    pair.split(":")
    for pair in words_of(
        """do:did come:came go:went get:got know:knew find:found take:took make:made see:saw tell:told keep:kept
    hear:heard give:gave draw:drew fill:filled read:read put:put cut:cut steal:stole hold:held leave:left spot:spotted
    stop:stopped swap:swapped skip:skipped drop:dropped map:mapped become:became begin:began break:broke bring:brought
    build:built choose:chose drive:drove fall:fell feed:fed grow:grew lead:led lie:lay lose:lost meet:met run:ran
    say:said send:sent set:set sing:sang speak:spoke split:split stand:stood teach:taught tear:tore think:thought
    understand:understood write:wrote throw:threw blow:blew shoot:shot stick:stuck buy:bought rise:rose let:let sit:sat
    wear:wore ride:rode feel:felt sleep:slept light:lit fly:flew sell:sold win:won hide:hid catch:caught
    spend:spent hang:hung forget:forgot lay:laid pay:paid shake:shook strike:struck swing:swung ring:rang wake:woke
    freeze:froze swim:swam eat:ate drink:drank dig:dug"""
    )
)
PAST_FORMS: Final = frozenset(_PAST.values()) - _DO
_OWN: Final = re.compile(r"(?:I|you|we) (?P<verb>(?!(?:need|have|want|mean|lose|get|see|hear|miss|owe|risk)\b)[a-z]+)")
"""Who asks what to do, and not what befalls one."""
_START = re.compile(r"^(?:(?:and|so|but|or|then|ok|okay|well)[, ]+|(?:if|when|since|although) [^,]+, )", re.IGNORECASE)
_PLEA: Final = re.compile(
    r"(?:(?:can|could|would|will|does|do) (?:anybody|anyone|somebody|someone|you)(?: please)?|please|somebody) "
    r"(?:know|tell|show|explain)(?: [^,?]{2,40}?)??,? (?=(?:how|why|what|where|which|who|whether)\b)"
    r"|(?:what )?I(?:['’]d| would)? (?:(?:also|just|really|only) )?(?:like|love|want) to know (?=(?:how|why|what|where"
    r"|which|who|whether|if)\b)",
    re.IGNORECASE,
)
"""What only asks for an answer to what follows."""
_POINTLESS: Final = re.compile(
    r"is there any (?:point|use|sense)\b|.*, \w+(?:n['’]t)? (?:it|they|he|she|you|that|this)$", re.IGNORECASE
)
"""What nobody can answer, or asks for no more than a nod: `It will, won't it?`."""
_EMPHASIS = re.compile(
    r"(?<=\w)(?: (?:on earth|in the world|the hell|exactly)\b|, (?:then|though|anyway|seriously|honestly)$)",
    re.IGNORECASE,
)
_DENIED = re.compile(r"^(?P<wh>why )?(?P<helper>[a-z]+)n['’]t\b", re.IGNORECASE)
_NOT_SO: Final = re.compile(
    rf"^((?:{'|'.join(sorted(_HELPERS))}) (?:it|they|he|she|that|this)) not (?=[a-z])", re.IGNORECASE
)
"""`Does it not know?` asks the same as `Does it know?`."""
_ASKING = re.compile(
    r"^(?P<wh>how (?:sure|much|many|well|far|long|often|right|good|bad)(?: [a-z]+){0,2}?"
    rf"(?= (?:{'|'.join(sorted(_HELPERS))})\b)|how|why|where|when|who|what|(?:what|which|whose)"
    rf"(?: [a-z]+){{1,3}}?(?= (?:{'|'.join(sorted(_HELPERS))})\b)|which) (?P<rest>.+)$",
    re.IGNORECASE,
)
_SHORT_IS = re.compile(r"^(how|what|where|who)(?:'|’)s\b", re.IGNORECASE)
_WHAT_IF: Final = re.compile(r"^(?:and |but |so )?(?:what )?(?=if [^,]+\?*$)", re.IGNORECASE)
_NOD: Final = re.compile(r", [a-z]+n['’]t (?:it|he|she|they),? (?=and\b)", re.IGNORECASE)
"""What asks for a nod in the middle: `It's a film, isn't it, and it just runs on?`."""
_ITS: Final = re.compile(r"^(?:so )?(it|he|she|that)['’]s ", re.IGNORECASE)
_WHAT_TO_DO: Final = re.compile(r"^(what|how|where|which) (?:is|are|am) (?:one|I|you|we) to (?=[a-z])", re.IGNORECASE)
_WHICH_OF_TWO: Final = re.compile(
    r"^(which|who|what) (is|was|are|were) (it|that|they), ([^,]+ or [^,]+)$", re.IGNORECASE
)
"""`Which is it, no satellites or satellites?`"""
_FIRST_CLAUSE = re.compile(
    r"[?!]| or (?=(?:do|does|did) (?:I|you|we|it|they|he|she)\b)"
    r"|, (?:and|or|but|so|with (?:no|nothing)) |,? and (?=(?:how|why|what|where|which|who)\b)| – |; "
    r"|, (?=if (?!not\b)|(?:(?:I|you|we|it|they|he|she)(?:['’][a-z]+)?|[a-z]+n['’]t) )"
)
_OR_ELSE = re.compile(
    rf"^((?:{'|'.join(sorted(_HELPERS))})\b[^,?]+), (?=or (?:[a-z]+ly |just )?(?:{'|'.join(sorted(_FULL_VERBS))}) )",
    re.IGNORECASE,
)
"""A second verb of the same question: `Did it read this, or make it up?`."""
_OR_ANOTHER: Final = re.compile(
    r", or (?=(?:(?:by|in|from|on) )?(?:my|your|our|his|her|its|their|the|an?|some)(?: [\w-]+){1,3}(?:[,?.]|$))",
    re.IGNORECASE,
)
"""Another thing of the same question: `Does it know the rules, or the chart?`."""
_EMPHASIZED: Final = re.compile(r"\b(?!AI\b)[A-Z]{2,}\b")
_NAMED_BEFORE: Final = re.compile(
    rf"^(?:and |but |so )?(?P<thing>(?:{'|'.join(sorted(_ARTICLES))})\s[^,?]+),(?: [^,?]+,)? "
    rf"(?P<helper>{'|'.join(sorted(_HELPERS))}) (?:they|it|he|she) ",
    re.IGNORECASE,
)
"""What is asked about is named first: `And the bricks, are they the real ones?`."""
_QUOTES: Final = re.compile(r"[\"“”‘]|(?<!\w)'")
"""Words of somebody else keep their order and their forms."""
_LONGEST: Final = 18
LONGEST_SUBJECT: Final = 6
_THING: Final = 2
"""So many words name a thing that is pointed at: `these people`."""
_MANY: Final = words_of("these those")


@lru_cache(maxsize=4096)
def indirect(question: str) -> str:
    """A question as a clause in lower case without its mark; empty if its words cannot be put in order for sure."""
    question = _OR_ELSE.sub(r"\1 ", _NAMED_BEFORE.sub(r"\g<helper> \g<thing> ", question))
    question = _EMPHASIZED.sub(_unstressed, _listed(question))
    question = _ITS.sub(r"\1 is ", _NOD.sub(" ", question))
    text = _FIRST_CLAUSE.split(_START.sub("", " ".join(question.split())))[0].strip(" .?")
    if plea := _PLEA.match(text):
        return text[plea.end() :]
    if clause := _by_its_form(text, question):
        return clause
    text = (
        ""
        if _POINTLESS.match(text) or _POINTLESS.match(question.strip(" ?"))
        else _EMPHASIS.sub("", _SHORT_IS.sub(r"\1 is", text))
    )
    denied = _DENIED.match(text)
    text = f"{denied['wh'] or ''}{_undenied(denied['helper'])}{text[denied.end() :]}" if denied else text
    text = _NOT_SO.sub(r"\1 ", text)
    _, _, rest = text.partition(" ")
    if len(text.split()) > _LONGEST or not rest or _QUOTES.search(text):
        return ""
    clause = _MAY_BE.sub("that ", _clause(text, denied=bool(denied)).replace(" can not ", " cannot "))
    return "" if _OF_NOTHING.search(clause) else clause


_MAY_BE: Final = re.compile(r"(?<= could be )(?=(?:it|they|he|she) )")


def _by_its_form(text: str, question: str) -> str:
    """What is asked without a helping verb before its subject: `And if it rains?`; empty for any other question."""
    if found := _WHAT_IF.match(question):
        return f"what happens {question[found.end() :].strip(' ?.')}"
    if found := _WHAT_TO_DO.match(text):
        return f"{found[1].lower()} to {text[found.end() :]}"
    if found := _WHICH_OF_TWO.match(text):
        return f"{found[1].lower()} {found[3].lower()} {found[2].lower()}, {found[4]}"
    if _is_whole(text, question) and (found := _ASSERTED.match(text)):
        return _of_an_assertion(found, is_surprise=question.casefold().startswith("but "))
    return _by_few_words(text, is_question=question.rstrip().endswith("?"))


def _by_few_words(text: str, *, is_question: bool) -> str:
    """What is asked in fewer words than a question has: `Why always early?`, `Believe the 58?`."""
    if found := _BY_WHAT.match(text):
        clause = _clause(text[found.end() :], denied=False)
        return f"{found['by'].lower()} {clause}" if clause else ""
    if found := _HOW_COME.match(text):
        return f"how it comes that {text[found.end() :]}"
    if _WHY_SO.match(text) and len(text.split()) <= LONGEST_WHY and not _QUOTES.search(text):
        return lower_first(text)
    if _IS_IT.fullmatch(text):
        return f"whether it is {text.lower()}"
    found = _WHETHER_TO.match(text) if is_question else None
    return f"whether to {lower_first(text)}" if found and found[1].casefold() in _FULL_VERBS else ""


_BY_WHAT: Final = re.compile(r"(?P<by>by|from|in|with|on|at) (?=(?:what|which|whose)\b)", re.IGNORECASE)
_HOW_COME: Final = re.compile(r"how come (?=\S+ \S)", re.IGNORECASE)
_WHY_SO: Final = re.compile(
    r"why (?:(?:not|only|always|just|there|here|the|this|that|these|those|my|your|his|her|its|two|three|four)\b)"
    r"(?=.* \w|.*\b(?:there|here)$)",
    re.IGNORECASE,
)
"""What is asked without a verb: `Why only the hen?`, `Why always early?`."""
LONGEST_WHY: Final = 8
_IS_IT: Final = re.compile(
    r"accurate|authentic|clairvoyant|coincidence|correct|dangerous|fake|genuine|honest|legal|luck|magic|normal|possible"
    r"|real|reliable|safe|true|trustworthy|useful",
    re.IGNORECASE,
)
"""What somebody asks in one word: `Clairvoyant?`."""
_WHETHER_TO: Final = re.compile(
    r"(\w+) (?:the|this|that|these|it|them|him|her|my|your|a|an) ?\b[^,]{0,40}$", re.IGNORECASE
)
"""What somebody asks about a deed of the reader's own: `Believe the 58?`."""
_ASSERTED: Final = re.compile(r"(?P<who>it|they|he|she) (?P<verb>[a-z]+)(?P<rest> [^,:;–—]+)$", re.IGNORECASE)
"""A statement with the mark of a question: `It reads drawings?`"""


def _listed(question: str) -> str:
    """A question on several things with `or` before the last alone."""
    first, *others = _OR_ANOTHER.split(question)
    return " or ".join([", ".join([first, *others[:-1]]), *others[-1:]])


def _is_whole(text: str, question: str) -> bool:
    """Whether a text is all that a question has, up to its mark."""
    return question.endswith("?") and question.rstrip(" ?").endswith(text)


def _of_an_assertion(found: re.Match[str], *, is_surprise: bool) -> str:
    """A statement that is asked as a clause; that two things go together is a surprise: `but it can't count?`."""
    verb = found["verb"].casefold()
    is_present = verb.endswith("s") and bool({verb[:-1], verb[:-2]} & _FULL_VERBS)
    is_verb = is_present or verb in _HELPERS | PAST_FORMS or verb.endswith("ed")
    if not is_verb or len(found[0].split()) < FEWEST_ASSERTED:
        return ""
    clause = _CANNOT.sub("cannot", f"{found['who'].lower()} {verb}{found['rest']}")
    return f"how it can be that {clause}" if is_surprise or " but " in clause else f"whether {clause}"


FEWEST_ASSERTED: Final = 3
_CANNOT: Final = re.compile(r"\bcan['’]t\b")


def _unstressed(word: re.Match[str]) -> str:
    """A word in capitals that is none of a name: `HER feet` as `her feet`."""
    return word[0].lower() if word[0].casefold() in FUNCTION_WORDS | _FULL_VERBS else word[0]


def _clause(text: str, *, denied: bool) -> str:
    """What a question asks, by the word that it begins with."""
    first, _, rest = text.partition(" ")
    if first.casefold() in _HELPERS:
        clause = _ordered(first.casefold(), rest)
        return f"whether {clause}" if clause else ""
    if found := _ASKING.match(text):
        return _after_its_word(found["wh"].lower(), found["rest"], denied=denied)
    return ""


_OF_NOTHING: Final = re.compile(r"^\w+ (?:it|they|he|she) (?:[a-z]+ly )?[a-z]+(?: [a-z]{2,4})? (?:it|them)$")
"""What says nothing without the sentence before: `whether it looks at it`."""


def without_plea(question: str) -> str:
    """A question without the words that only ask for an answer: `Can somebody explain to me how it works?`."""
    return upper_first(_PLEA.sub("", question, count=1)) if _PLEA.match(question) else question


def _undenied(helper: str) -> str:
    """`does` in `doesn't`; `doesn't it?` asks the same as `does it?`, but `why doesn't it?` does not."""
    return {"ca": "can", "wo": "will"}.get(helper.casefold(), helper.casefold())


def _after_its_word(asking: str, rest: str, *, denied: bool) -> str:
    """A question in the order of a clause, after the word that asks: `how`, `which part`."""
    helper, _, after = rest.partition(" ")
    helper, kind = helper.casefold(), asking.partition(" ")[0]
    is_subject = kind in {"what", "who", "which"} and helper not in _DO
    if kind == "what" and helper in _OF_MANY and after.partition(" ")[0].endswith("s"):
        return ""
    if is_subject and (helper not in _BE | _MODALS or not _begins_a_thing(after)):
        is_verb = helper in _BE | _MODALS or helper in PAST_FORMS or base_form(helper) or helper in VERBS
        return f"{asking} {rest}" if is_verb or helper.endswith("ed") or kind != "what" else ""
    if helper not in _HELPERS or not after:
        return ""
    clause = _ordered(helper, after, asking=kind, denied=denied)
    return f"{asking} {clause}" if clause else ""


_OF_MANY: Final = words_of("are were")
"""`What are links here?`: whether links are spoken of, or speak, is not sure."""


def _begins_a_thing(text: str) -> bool:
    """Whether a text begins with what something can be said of: it, this, a regime, AI."""
    first = text.partition(" ")[0]
    return first.casefold() in _PRONOUNS | _POINTING | _DETERMINERS or first[:1].isupper()


def _ordered(helper: str, rest: str, *, asking: str = "", denied: bool = False) -> str:
    """Subject before verb: `it steal the face` with `does` gives `it steals the face`."""
    own = _OWN.match(rest) if helper == "do" and asking not in {"what", "where", "why"} else None
    if own and own["verb"] in _FULL_VERBS:
        return f"to {rest[own.start('verb') :]}"
    words = rest.split()
    is_clause_itself = _IN_A_CLAUSE.match(words[0])
    is_so = helper in _BE and asking in {"", "why"}
    at = 0 if is_clause_itself else _end_in_be(words) if helper in _BE else _end_of_subject(words)
    at = (_end_before_when(words) if is_so else 0) or at
    if is_so and at == len(words) > 1 and not asking:
        at = _THING if at == _THING + 1 else 0  # `is the grey metres?`
    subject, predicate = " ".join(words[:at]), [*(["not"] if denied else []), *words[at:]]
    is_bare = predicate in (["not", "here"], ["not", "there"])
    is_unsure = bool(_NO_END.search(subject)) and helper in _BE
    if not subject or is_bare or is_unsure or not (predicate or helper in _BE):
        return ""
    if helper not in _DO:
        return " ".join([subject, helper, *predicate])
    adverbs = next(at for at, word in enumerate([*predicate, ""]) if word not in _ADVERBS)
    if adverbs == len(predicate) or not _can_be_verb(predicate[adverbs]):
        return "" if predicate[adverbs:] else " ".join([subject, helper, *predicate])
    if "not" in predicate[:adverbs]:
        manages = {"does": "manages", "do": "manage", "did": "managed"}[helper]
        return " ".join([subject, *([manages, "not", "to"] if asking == "how" else [helper, "not"]), *predicate[1:]])
    forms: dict[str, Callable[[str], str]] = {"does": singular_form, "do": str, "did": _past}
    return " ".join([subject, *predicate[:adverbs], *_formed(predicate[adverbs:], forms[helper], helper)])


def _can_be_verb(word: str) -> bool:
    """Whether a word is a verb, or one that nobody knows and no adverb: only those take an ending."""
    bare = word.rstrip(",")
    return bare in _FULL_VERBS or bare in _PAST or not (bare.endswith("ly") or bare in FUNCTION_WORDS)


_NO_END: Final = re.compile(r",$|\bthan\b")
"""What no subject of `is` ends with or holds: `the mistake, in the picture`, `the new better than the old`."""


def _formed(predicate: Sequence[str], form: Callable[[str], str], helper: str) -> Iterator[str]:
    """A verb in its form with what follows; one that shares its helper, too: `swap the voice but keep the words`."""
    for at, word in enumerate(predicate):
        before = next((one for one in reversed(predicate[:at]) if one not in _ADVERBS), "")
        is_tied = not at or (before in {"and", "but", "or"} and word in _FULL_VERBS)
        denies = word == "not" and at and before in {"and", "but"} and {*predicate[at + 1 : at + 2]} & _FULL_VERBS
        is_denied = at and predicate[at - 1] == "not"
        mark = "," * word.endswith(",")
        yield f"{helper} not" if denies else f"{form(word.rstrip(','))}{mark}" if is_tied and not is_denied else word


_PLACES: Final = words_of("in on at behind under over between inside")
_IN_A_CLAUSE: Final = re.compile(r"(?:what|who|how|where)\b", re.IGNORECASE)
"""What is spoken of is a clause itself: `is what's under it real?`."""


def _end_of_subject(words: Sequence[str]) -> int:
    """How many words stand before the verb and its adverbs; 0 if that is not sure."""
    if words[0].casefold() in _PRONOUNS or (words[0] == "one" and {*words[2:3]} & _ARTICLES):
        return 1
    first = 2 if words[0].casefold() in _DETERMINERS else 1
    for at, word in enumerate(words[first : LONGEST_SUBJECT + 1], start=first):
        if word in _PRONOUNS | _NO_SUBJECT:
            return 0
        if word in _FULL_VERBS and not _is_noun(words, at):
            return next(end for end in range(at, 0, -1) if words[end - 1] not in _ADVERBS)
    for at, (word, then) in enumerate(pairwise([*words[first + 1 :], ""]), start=first):
        if words[at] in _ADVERBS | _PREPOSITIONS:
            break
        if word in _PARTICLES and then.casefold() not in _DETERMINERS | _POINTING:
            return at
    return 1 if words[0].casefold() in _POINTING else 0


_PARTICLES: Final = words_of("in up off out down away along")
"""What follows a verb and belongs to it: `the belly cave in`, but not `the hole in the belly`."""


def _is_noun(words: Sequence[str], at: int) -> bool:
    """Whether a word that may be a verb is a noun before the verb: `the color filter know`, but `take control of`."""
    follows, then = (*words[at + 1 :], "", "")[:2]
    return words[at] != "be" and follows in _FULL_VERBS and then not in _PREPOSITIONS


def _end_in_be(words: Sequence[str]) -> int:
    """How many words of a question with `is` name what is spoken of; all, if nothing is said of it; 0 if not sure."""
    if words[0].casefold() in _PRONOUNS:
        return 1
    is_thing, is_pointing = (words[0].casefold() in some for some in (_DETERMINERS, _POINTING))
    if is_pointing and len(words) == _THING and words[0].casefold() in _MANY and words[1].endswith(("s", "people")):
        return _THING
    if is_pointing and not _is_named(words):
        return 1
    first = 2 if is_thing or is_pointing else 1
    for at in range(first, len(words)):
        is_another = words[at] in _ADVERBS | _ARTICLES and words[at - 1] not in _PREPOSITIONS
        if is_another or words[at] in _SUFFICES or _is_said(words, at):
            return at
    if first < len(words) and words[-1] in _PREDICATES | _PREPOSITIONS:
        return len(words) - 1
    whole = len(words) if is_thing and len(words) <= LONGEST_SUBJECT else 1 if len(words) == 2 else 0  # noqa: PLR2004 - `red wrong`
    return next((at for at in range(first, len(words)) if is_thing and words[at] in _PLACES), whole)


def _end_before_when(words: Sequence[str]) -> int:
    """How many words name what is spoken of where the last word before `when` says something of it; 0 if none does."""
    when = next((at for at, word in enumerate(words) if word.casefold() in _WHEN), 0)
    if when <= _THING or words[0].casefold() not in _ARTICLES:
        return 0
    is_said_later = words[-1] in _PREDICATES | _PARTICIPLES and words[-2] not in _BE | _ADVERBS
    is_said = words[when - 1] in _PREDICATES or _is_participle(words[when - 1]) or not is_said_later
    is_said = is_said and words[when - 1] not in _PARTICLES | _PREPOSITIONS
    return when - 1 if is_said and not _OF_ITS_OWN & {word.casefold() for word in words[1:when]} else 0


_OF_ITS_OWN: Final = _DETERMINERS | _PRONOUNS | _POINTING | words_of("i that which who whom whose")
"""What begins a clause within the subject, to which `when` may belong: `the cat that I fed when it rained`."""


_WHEN: Final = words_of("when while if because after before until unless whenever although")
_SUFFICES: Final = words_of("worth enough")
"""How something begins that is said of any subject."""


def _is_named(words: Sequence[str]) -> bool:
    """Whether `that` belongs to a noun: `that pattern the real one`, `that roof real`, but not `that your roof`."""
    if len(words) == 3 and words[2].endswith("ing"):  # noqa: PLR2004 - `that thought reading` is no thought that reads
        return False
    if len(words) < 3 or words[1] in _ADVERBS | _DETERMINERS | _PREPOSITIONS or _is_participle(words[1]):  # noqa: PLR2004
        return False
    return words[2] in _DETERMINERS | _ADVERBS | _PREDICATES or _is_participle(words[2])


def _is_said(words: Sequence[str], at: int) -> bool:
    """Whether a participle says something of the words before, and does not stand before its own noun."""
    follows = words[at + 1] if at + 1 < len(words) else ""
    if words[at - 1].endswith(("s'", "s’")):
        return False
    stands_alone = not follows or follows in _PREPOSITIONS or words[at].endswith("ing") or follows in _ADVERBS
    return _is_participle(words[at]) and (stands_alone or follows in _DETERMINERS or follows == "together")


def _is_participle(word: str) -> bool:
    return word in _PARTICIPLES or (word.endswith(("ing", "ed")) and len(word) > 4)  # noqa: PLR2004 - red


def _past(verb: str) -> str:
    """`flag` as `flagged`, `carry` as `carried`, `stay` as `stayed`."""
    if verb in _PAST:
        return _PAST[verb]
    if _DOUBLED.fullmatch(verb):
        return f"{verb}{verb[-1]}ed"
    return f"{verb}d" if verb.endswith("e") else f"{verb[:-1]}ied" if _IN_Y.search(verb) else f"{verb}ed"


_DOUBLED: Final = re.compile(
    r"(?:(?:ad|com|e|o|per|sub|trans)(?=mit)|(?:con|de|in|pre|re|trans)(?=fer)|(?:in|oc|re)(?=cur)|(?:com|ex|pro|re)(?=pel)"
    r"|ac(?=quit)|con(?=trol)|de(?=bug|blur|ter)|e(?=quip)|em(?=bed)|for(?=mat)|kid(?=nap)|over(?=lap)|pa(?=trol)|pro(?=gram)"
    r"|re(?=gret|plan)|un(?=clip|pin|plug|tag|wrap|zip))?[^aeiou]+(?:[aeiou]|(?<=q)u[aeiou])[bdgklmnprt]"
)
"""A verb whose last letter is doubled before its ending: of one syllable, or borne by the last."""
_IN_Y: Final = re.compile(r"[^aeiou]y$")
