"""What one given work says, ready to be told: an editor's plain words where there are any, else the summary retold."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, fields
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from generator.answers.language.english import lower_first, lowered, pieces, upper_first, word_count, words_of
from generator.answers.language.phrases import find_alone, is_of_word
from generator.answers.language.prose import all_quotes_in, sentences
from generator.answers.language.quantities import quantities
from generator.answers.language.quoting import quotable
from generator.answers.language.soundness import mended
from generator.answers.reading.abstracts import Sentence, cleaned, read_abstract
from generator.answers.reading.making import is_of_making
from generator.answers.reading.ranking import Merit, merit_of
from generator.answers.reading.retelling import CONNECTIVES, FINDS, THE_METHOD, retell
from generator.answers.reading.wholeness import points_back
from generator.answers.reading.working import at_work, is_bare, is_of_judging
from generator.parallel import shared

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.catalog.records import Explained, Item
    from generator.parallel import Plain

_PROPOSES = re.compile(
    r"(?:The authors|We) (?:[a-z]+ly )?(?:propose|introduce|present|develop|design|devise|describe|redesign|revisit)\b"
    r"(?!.{0,60}\b(?:[Dd]ata ?set|[Bb]enchmark|set of|task)\b)"
    r"|The idea is to (?!address|tackle|deal|overcome|solve|shed|fill|bridge|study|explore|investigate|evaluate|reduce)"
)
_OFFERS = re.compile(
    r"(?:The authors|We) (?:\w+ly |also )?\w+ (?:[\w-]+,? ){1,8}?(?:benchmark|data ?set|corpus)\b", re.IGNORECASE
)
"""What works are compared by, which is not the work itself."""
_POINTS_BACK = re.compile(
    r"(?:It|Its|They|Their|This(?! (?:paper|work|study|article|survey|report)\b)|These|Such|Both|Here"
    r"|The (?:former|latter)|In this (?:stage|step|phase|case|setting|way),)\s"
)
"""How a sentence begins that speaks of what the one before it named."""
_IS_OWN = re.compile(
    r"(?!.*\b(?:data ?set|benchmark|corpus))(?:.*\b(?:[Ww]e|[Oo]ur|[Tt]his (?:paper|work|study))\b"
    r"|[A-Z][\w-]* [a-z]+s )"
)
"""A sentence that speaks of the work itself, so that the next can call it `it`."""
_IT = re.compile(
    r"^(?:It|This (?:framework|method|model|approach|system|network|architecture|pipeline|algorithm))"
    r"(?= (?!(?:is|was) (?:\w+ ){1,2}(?:that|to)\b)) (?:also |then )?"
)
_PROPOSED = re.compile(
    r"\b(?:we|(?:this|the) (?:paper|work|study|authors?))\b[^.]{0,50}?\b"
    r"(?:propose|introduce|present|develop|describe|devise|design|call|name|dub|term)s?\s(?P<what>[^.]*)",
    re.IGNORECASE,
)
_OTHER_THING = r"concept|metric|data ?set|benchmark|corpus|challenge|task|mechanism|module|layer|attention|loss"
_NOT_ITSELF = re.compile(rf"\b(?:which|that|including|using|leveraging|based|{_OTHER_THING})s?\b")
_A_PART = re.compile(
    r"\)? (?:token|mechanism|module|layer|data ?set|benchmark|block|loss|representation|branch|strategy|task|scenario"
    r"|setting|corpus)\b"
    r"|\)[ -](?:based|enhanced|driven|guided|aware|augmented|powered)\b"
    r"|\)? (?:bootstrap|estimator|score|test|metric|problem|operator|regulari[sz]ation|augmentation)\b"
    r"|\) (?-i:[A-Z])\w+",
    re.IGNORECASE,
)
"""What makes a name that of a part or of a means, or a part of a longer name that goes on after it."""
_ARE_DATA: Final = re.compile(
    r"\)?(?:,| –)? (?:an?|the) (?:(?!(?:for|of|to|that|with|on|in|using)\b)[\w-]+ ){0,6}?"
    r"(?:data ?set|benchmark|corpus|metric|task)\b"
    r"|(?: [A-Z][\w+]*)?\)?, an (?:extension|extended version) of (?:[\w-]+ ){0,6}?(?:data ?set|benchmark|corpus)\b"
)
"""What tells that a name is that of data, which a work on a method brings along."""
_ANY_SUCH = words_of(
    """CoT RAG GAN CNN SNN GNN LLM VLM MLLM LVLM MLP RNN LSTM DNN SDE ViT UNet CLIP MI ECG EEG EMG MRI fMRI CT PET PPG
    rPPG SAR RGB LiDAR IMU UAV GPS GUI NLP AI ML DL RL"""
)
"""Names of a kind of network, of a sensor or of data that no work calls itself."""
_CALLED = (
    "method, ",
    "model, ",
    "framework, ",
    "approach, ",
    "network, ",
    *(_SURELY := ("called ", "named ", "dubbed ", "termed ")),
)
_THING_CALLED = re.compile(rf"\b(?:{_OTHER_THING})s?,? (?:which is )?(?:{'|'.join(_SURELY)})$")
"""What makes a name that of a data set or a part, unless the title has it: `a data set, called`."""
_ADDRESSED_WITH = re.compile(
    r"\b[Ww]e (?:address|tackle|solve|approach|handle) [^,.;]{3,80}? with (?P<name>[A-Z]\w*[A-Z0-9][\w-]*)"
    r"(?= \([A-Z][a-z]|, an? )"
)
"""A name that a work gives itself where it says what it deals with."""
_PLAIN_NAME = re.compile(r"\b[Ww]e (?:\w+ly )?(?:introduce|present|propose) (?P<name>[A-Z][a-z]{2,})(?=, (?:an?|the) )")
_NAME = re.compile(r"\b(?=[\w-]*[A-Za-z][A-Z0-9⁰-⁹²³])[A-Za-z][\w+-]*\w(?: [A-Z][a-z]+(?=,))?")
FEWEST_STEPS: Final = 3
"""With fewer sentences on the method, what was shown without figures is told as well."""
_LONGEST_NAME: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A work in statements that each stand by themselves, without final periods."""

    name: str
    gist: str = ""
    """What it is and does, in one sentence; empty if nothing is known of it."""
    takes: str = ""
    steps: tuple[tuple[str, ...], ...] = ()
    """What happens inside; a step is one sentence or two that belong together."""
    gives: str = ""
    reports: tuple[str, ...] = ()
    limits: tuple[str, ...] = ()
    not_for: tuple[str, ...] = ()
    problems: tuple[tuple[str, ...], ...] = ()
    """What its authors say of the task and of other models, in their words; sentences that belong together as one."""
    by_editor: bool = False
    studies: bool = False
    """Whether it looks into the works of others and makes no method: what was found is what it has to tell."""
    of_making: frozenset[str] = frozenset()
    """The first sentences of the steps and reports that an editor marked as being about how it was made."""
    merits: Mapping[str, Merit] = field(default_factory=dict, compare=False, repr=False)
    """By a statement, the merit of the sentence that it is retold from."""

    def merit(self, statement: str) -> Merit:
        """What speaks for telling a statement; of one that no summary has, by its words alone."""
        return self.merits.get(statement) or _merit_alone(statement)

    def is_of_making(self, statement: Sequence[str]) -> bool:
        """Whether a step or report tells how the work was made, as against what it does with what it is given."""
        return statement[0] in self.of_making if self.by_editor else is_of_making(statement[0])


@lru_cache(maxsize=16384)
def _merit_alone(statement: str) -> Merit:
    """The merit of a statement as if it stood amid a summary."""
    return merit_of(Sentence(statement, "method", 1), 3, "")


_AHEAD: Final[dict[tuple[str, str, str], Told]] = {}
"""What was retold ahead, by summary, short name and title."""


def tell(item: Item) -> Told:
    """What is known of an item; nothing beyond its name if it was given without a summary."""
    if item.explained:
        return _explained(item.explained, item.short_name)
    if item.summary is None:
        return Told(name=item.short_name)
    given = (item.summary.text, item.short_name, item.name)
    return _AHEAD.get(given) or _retold(*given)


def tell_ahead(items: Iterable[Item]) -> None:
    """Retell the summaries of works on all cores, so that no two processes retell one; others are forgotten."""
    works = {(one.summary.text, one.short_name, one.name) for one in items if one.summary and not one.explained}
    for gone in _AHEAD.keys() - works:
        del _AHEAD[gone]
    new = sorted(works - _AHEAD.keys())
    made = shared(lambda number: _fields(_retold(*new[number])), len(new), "Reading works")
    for given, said in zip(new, made, strict=True):
        merits = {statement: Merit(*merit) for statement, merit in said.pop("merits").items()}
        _AHEAD[given] = Told(**{name: _tupled(one) for name, one in said.items()}, merits=merits)


def _fields(told: Told) -> Plain:
    """What a work says without an editor, as one process hands it to another."""
    return {one.name: getattr(told, one.name) for one in fields(told) if one.name != "of_making"}


def _tupled(said: Plain) -> Plain:
    return tuple(map(_tupled, said)) if isinstance(said, list) else said


@lru_cache(maxsize=4096)
def _explained(explained: Explained, name: str) -> Told:
    of_making = [one for one in (*explained.steps, *explained.reports) if one.about == "making"]
    return Told(
        name=name,
        gist=_bare(explained.in_one_line),
        takes=_bare(explained.takes or ""),
        steps=tuple(tuple(map(_bare, sentences(step.text))) for step in explained.steps),
        gives=_bare(explained.gives or ""),
        reports=tuple(_bare(step.text) for step in explained.reports),
        limits=tuple(_bare(step.text) for step in explained.limits),
        not_for=tuple(_bare(one) for one in explained.not_for),
        by_editor=True,
        of_making=frozenset(text for one in of_making for text in (_bare(one.text), _bare(sentences(one.text)[0]))),
    )


def _own_name(short_name: str, title: str, summary: str) -> str:
    """What a work calls itself: the name that its summary uses or introduces, else that before the colon of its title.

    A phrase of a title that the summary never uses is a headline and no name.
    """
    short, text = cleaned(short_name), cleaned(summary)
    used = _as_used(short, text)
    if used and word_count(used) <= _LONGEST_NAME:
        return used
    is_name = bool(_IS_NAME.fullmatch(short))
    introduced = _coined_name(text, cleaned(title), is_sure=is_name)
    if is_name and (not introduced or short.startswith(introduced)):
        return short
    return introduced or THE_METHOD


_IS_NAME: Final = re.compile(r"(?=\S*[^\W_])\S+(?: v?\d[\d.]*)?")
"""One word, maybe with the number of a version; whether it is a name is seen from the colon after it."""


def _as_used(short: str, text: str) -> str:
    """A short name as a summary spells it: `Torn Stamp` for Torn-Stamp; empty where it has no such name."""
    if short in text:
        return short
    words, low = pieces(short), lowered(text)
    if not all(one in low for one in pieces(lowered(short))):
        return ""
    spelled = r"[\s-]?".join(map(re.escape, words))
    found = re.search(rf"(?<![\w-]){spelled}(?![\w-])", text, re.IGNORECASE)
    return found[0] if found and all(word[:1].isupper() for word in pieces(found[0])) else ""


def _coined_name(summary: str, title: str, *, is_sure: bool = False) -> str:
    """The name that a summary introduces and then uses most; what it calls a data set or a part does not count.

    What was spoken of before it is introduced is the name of something else; one that begins the title is the work's.
    It is sure of what stands right after `we propose` and not in parentheses.
    """
    found: dict[str, int] = {}
    for proposed in _PROPOSED.finditer(summary):
        for one in _NAME.finditer(proposed["what"]):
            before, uses = proposed["what"][: one.start()], _uses(one[0], summary)
            stands = (
                before in {"", "the "}
                or before.endswith(_CALLED)
                or (
                    not is_sure
                    and before[-1:] == "("
                    and _can_be_short(one[0], before, uses)
                    and not _is_of(before, one[0])
                    and not (_IS_TERM.search(f"{before}{one[0]}") and one[0] not in title)
                )
            )
            is_other_thing = _A_FAILURE.search(summary, max(0, proposed.start() - 80), proposed.start("what"))
            is_part = one[0] not in title and bool(_A_WORK_BEFORE.search(summary[: proposed.start()]))
            is_of_it = before[-1:] == "(" and _is_of_what_it_is_for(before, one[0], title)
            is_known = find_alone(one[0], summary[: proposed.start()], "_-") >= 0 and not title.startswith(one[0])
            is_other = (
                _NOT_ITSELF.search(before)
                if not before.endswith(_SURELY)
                else _THING_CALLED.search(before) and find_alone(one[0], title, "_-") < 0
            )
            after = proposed["what"][one.end() :]
            if stands and not (
                is_other_thing
                or (is_part and (not _IS_WORK.search(before) or _SERVES.search(summary, 0, proposed.start())))
                or is_of_it
                or is_known
                or is_other
                or _ARE_DATA.match(after)
                or _A_PART.match(after)
            ):
                found.setdefault(one[0], uses)
    for one in (*_PLAIN_NAME.finditer(summary), *_ADDRESSED_WITH.finditer(summary)):
        found.setdefault(one["name"], 1)
    names = (one for one in found if one.removesuffix("s") not in _ANY_SUCH and not _IS_ADJECTIVE.search(one))
    return max(names, key=lambda one: (title.startswith(one), found[one]), default="")


_A_WORK_BEFORE: Final = re.compile(
    r"\b[Ww]e (?:[a-z]+ly )?(?:propose|present|introduce|develop|describe|design) (?:an?|the) "
    r"(?:(?!(?:based|by|for|from|in|of|on|that|to|which|with)\b)[\w-]+,? ){0,6}?"
    r"(?:framework|method|approach|model|system|pipeline|network|architecture|algorithm)\b"
    r"(?!,? (?:called|named|dubbed|termed|coined|(?:which|that) we)\b|,? \(?[A-Z][\w-]*[A-Z\d])"
)
"""A work that is proposed without a name: what is named in a later sentence may be a part of it."""
_IS_WORK: Final = re.compile(
    r"\b(?:framework|method|approach|model|system|pipeline|network|architecture|algorithm)\b|^(?:the )?$", re.IGNORECASE
)
_SERVES: Final = re.compile(r"\bTo [a-z]+ (?:it|this|them|our [a-z]+), $")
"""What is proposed for something proposed before: `To train it, we propose`."""
_IS_TERM: Final = re.compile(r"(?:^|\s)[a-z][a-z-]* \([A-Z]{2,}$")
"""The short form of common words, which says what kind of thing a work is: `a model predictive controller (MPC`."""
_IS_ADJECTIVE: Final = re.compile(r"-(?:[Aa]ware|[Bb]ased|[Dd]riven|[Gg]uided|[Ll]ike)$|[A-Z]{2}s$")
"""What is no name: an adjective, or several of a kind, `LMMs`."""


def _is_of(before: str, name: str) -> bool:
    """Whether a short form is that of a part of a work, or of what it is for: `a reader for Torn Stamps (TS`."""
    words = pieces(before)[-len(name) - 1 :]
    spelled = "".join(word[0] for word in words[1:]).casefold() == name.casefold()
    return bool(_A_PART_OF_IT.search(before)) or (spelled and words[0] in _OF_WHAT)


_A_PART_OF_IT: Final = re.compile(
    rf"\b(?:{_OTHER_THING}|block|branch|head|representation|strategy|token)s? \($", re.IGNORECASE
)
_OF_WHAT: Final = frozenset({"for", "of", "in", "to", "with", "on", "using", "via", "by", "from"})


_A_FAILURE: Final = re.compile(
    r"\b(?:failure mode|failure|phenomenon|problem|issue|effect|error|limitation|flaw|artifact|metric|task)s? "
    r"(?:that |which )?(?:we |the authors )?(?:call|name|dub|term)(?:ed|s)? $"
)
"""What is named there is what goes wrong, or is measured."""


def _is_of_what_it_is_for(before: str, name: str, title: str) -> bool:
    """Whether a short form stands for what a work is of or for: `a study of old Torn Stamps (TS`."""
    words = pieces(before)
    spelled = "".join(word[0] for word in words[-len(name) :]).casefold() == name.casefold()
    return (
        spelled
        and not title.startswith(name)
        and bool(_OF_WHAT & {*words[: -len(name)]} - {"by", "with", "using", "via"})
    )


def _uses(name: str, text: str) -> int:
    """How often a text has a name as a word of its own."""
    around = pairwise(text.split(name))
    return sum(not (is_of_word(before[-1:]) or is_of_word(after[:1])) for before, after in around)


def _can_be_short(name: str, before: str, uses: int) -> bool:
    """Whether a name in parentheses is a work's: its short form, or used again and nothing it is made from.

    `An algorithm to distill motion from a tracker (SAM2)` is not called SAM2.
    """
    words = frozenset(before.casefold().split())
    return "from" not in words and (_abbreviates(name, before) or (uses > 1 and _OF_WHAT.isdisjoint(words)))


def _abbreviates(name: str, phrase: str) -> bool:
    """Whether a name in parentheses can stand for the words before it: its first letter begins one of them."""
    return bool(re.search(rf"(?:^|[\s-]){re.escape(name[:1])}", phrase, re.IGNORECASE))


@lru_cache(maxsize=65536)  # more than the papers of any catalog: each bears on questions that stand far apart
def _retold(summary: str, short_name: str, title: str) -> Told:
    """The parts of a summary, each sentence retold; the first that says what the work is or does is its gist."""
    name, given = _own_name(short_name, title, summary), " ".join(summary.split())
    summary = summary.replace(f"\\{name}", name)
    summary = _LOST.sub(lambda found: f"{found[1]}{'' if name == THE_METHOD else f' {name},'}", summary)
    studies = is_study(cleaned(summary)) and (name == THE_METHOD or is_of_judging(title))
    parts, merits = _parts(summary, name, given, cleaned(title), of_study=studies)
    methods = [_rest(step, name) if _is_named_first(step, name) else step for step in parts["method"]]
    if len(methods) < FEWEST_STEPS:
        methods = [*methods, *(one for one in parts["result"] if not quantities(" ".join(one)))] or parts["result"]
    telling = [step for step in methods if not is_bare(step[0])] or methods
    gist = max(methods, key=lambda step: _introduces(step[0], name, of_study=studies), default=())
    if gist and is_bare(gist[0]):
        gist = max(telling, key=lambda step: _stands_for(step[0], name))
    if not gist and (quoted := _quotation(summary, name, given, merits)):
        gist = (f'The authors write: "{quoted[1]}"',)
        merits[gist[0]] = merits[quoted[0]]
    return Told(
        name=name,
        gist=gist[0] if gist else "",
        steps=tuple(_without(gist, methods, name)),
        reports=tuple(". ".join(one) for one in parts["result"] if one != gist and one not in methods),
        limits=tuple(". ".join(one) for one in parts["limit"]),
        problems=tuple(_of_others(summary, name)),
        studies=studies,
        merits=merits,
    )


_IS_OF_PAPER: Final = re.compile(
    r"(?:\w+, )?[Ww]e (?:also |further |then |finally )?(?:will|highlight|discuss|outline|summari[sz]e|conclude|hope"
    r"|believe)\b|(?:\w+ )?(?:[Kk]eywords|[Ii]ndex [Tt]erms)\b"
)
"""What authors say of their writing alone."""


def _quotation(summary: str, name: str, given: str, merits: Mapping[str, Merit]) -> tuple[str, str] | None:
    """The sentence on a work itself that says most of those that can be quoted, and what is quoted of it."""
    quotes = [
        (one.part, one.text, quotable(_COUNTED.split(_OPENER.sub("", one.text), maxsplit=1)[0].rstrip(".")))
        for one in read_abstract(summary, name)
        if one.part in {"method", "result", "limit"}
        and not _IS_OF_PAPER.match(one.text)
        and (one.text.startswith("Here ") or not points_back(one.text))
    ]
    told = [one for one in quotes if one[2] and one[2] in given and not _MARKED.search(one[2])]
    best = max(told, key=lambda one: (one[0] != "result", merits[one[1]].account + merits[one[1]].answer), default=None)
    return best and best[1:]


_OPENER: Final = re.compile(rf"^(?:{CONNECTIVES}),\s", re.IGNORECASE)
_COUNTED: Final = re.compile(r",? (?:via|with|through|using) (?:\w+ ){1,3}\w+: \(|: \(")
"""Where the parts begin that a sentence lists with numbers."""
_MARKED: Final = re.compile(r"[\"“”\\]")


def _short_forms(text: str, name: str) -> dict[str, str]:
    """The short forms that a text explains and what each stands for, except the name of the work: `BS`, black stamp."""
    found: dict[str, str] = {}
    for one in _SHORT_FORM.finditer(text):
        before, short = text[max(0, one.start() - _FARTHEST) : one.start()], one["short"]
        words = pieces(before)[-len(short) :]
        spelled = "".join(word[0] for word in words).casefold() == short.casefold()
        full = re.search(r"(?<![\w-])" + r"[\s-]".join(map(re.escape, words)) + "$", before) if spelled else None
        if full and short not in {name, *_KNOWN} and (" of " in full[0] or full[0].endswith("s") == bool(one["many"])):
            found.setdefault(short, _in_a_sentence(full[0][: -len(one["many"]) or None]))
    return found


def _in_a_sentence(words: str) -> str:
    """Words that began a sentence as they stand within one."""
    first, _, rest = words.partition(" ")
    return f"{first.lower()} {rest}" if first[1:].islower() and rest == rest.lower() else words


_SHORT_FORM: Final = re.compile(r"(?<=\w) \((?P<short>\w{0,20}[A-Z]\w{0,20}?)(?P<many>s?)\)")
_FARTHEST: Final = 400
"""So many characters before a short form hold all that it can stand for."""
_KNOWN: Final = words_of("AI 3D 2D")
"""Short forms that say more to people than what they stand for."""


def _in_full(sentence: str, shorts: Mapping[str, str]) -> str:
    """A sentence with what a short form stands for where it first has one; a quotation stays as it is."""
    whole = sentence
    for short, full in shorts.items():
        if short in sentence and '"' not in sentence and full.casefold() not in sentence.casefold():
            found = re.search(rf"(?P<a>\b[Aa]n? )?(?<![\w-]){re.escape(short)}(?=s?(?![\w-]))", sentence)
            if found:
                article = f"{found['a'][0]}{'n' if full[0] in 'aeioAEIO' else ''} " if found["a"] else ""
                article = article or (
                    "" if found.start() or not _A_PART.match(f" {full.rpartition(' ')[2]}") else "The "
                )
                before = sentence[: found.start()].removesuffix(f"{full.partition(' ')[0]} ")  # `black BS inks`
                sentence = f"{before}{article}{full}{sentence[found.end() :]}"
    return sentence if sentence is whole else mended(sentence)


def _introduces(sentence: str, name: str, *, of_study: bool = False) -> tuple[bool, int, bool, bool]:
    """How well a sentence stands for a work alone; one on `these areas` stands on another."""
    stands, is_own = not _ON_ANOTHER.search(sentence), sentence[0] != '"'
    says = 2 if of_study and _STUDIES.match(sentence) else _says_what_it_is(sentence, name)
    return stands, says, bool(at_work((sentence,), judges=True)) or of_study, is_own


_STUDIED: Final = (
    r"(?:analy[sz]|assess|audit|benchmark|compar|evaluat|examin|explor|investigat|look (?:at|into)|measur|quantif"
    r"|review|stud|survey|test)(?:e?s|i?e?d|e|y|ies)?\b"
)
_STUDIES: Final = re.compile(rf"(?:The authors|They) (?:\w+ly |also |then |first )?{_STUDIED}", re.IGNORECASE)
"""How the sentence begins that says what a study looks into."""
_IS_STUDY: Final = re.compile(
    rf"\b(?:we|this (?:paper|work|study|article)) (?:\w+ly |also |then |first )?{_STUDIED}"
    r"|\bthis (?:review|survey) |\b(?:we|this (?:paper|work|study|article)) (?:presents?|provides?|offers?|conducts?) "
    r"(?:an?|the) (?:[\w-]+,? ){0,6}?(?:review|survey|overview)\b",
    re.IGNORECASE,
)
_MAKES: Final = re.compile(
    r"\b(?:(?:we|(?:this|the) (?:paper|work|study|article|authors?)) (?:(?:\w+ly|also|first|further|have|then) ){0,2}"
    r"(?:build|built|construct|creat|design|devis|develop|fine-?tun|introduc|present|propos|train)\w*\b"
    r"|we (?:derive|formulate)\b|and (?:then |also )?(?:propose|introduce|present|develop|devise)s?(?= an?\b))"
    r"(?! (?:an? |the )?(?:[\w-]+,? ){0,6}?(?:analys[ei]s|audit|benchmark|comparison|evaluation|review|stud(?:y|ies)"
    r"|survey|data ?sets?|corpus|recommendations|taxonomy|metrics?)\b)"
    r"|\b(?:our|the proposed) (?:[\w-]+ ){0,3}?(?:method|approach|model|framework|network|system|pipeline|architecture"
    r"|algorithm)\b",
    re.IGNORECASE,
)
"""Where authors make something to work with, and no means to compare others by."""


def is_study(summary: str) -> bool:
    """Whether a work looks into the works of others, by its summary, and makes no method of its own."""
    return bool(_IS_STUDY.search(summary)) and not _MAKES.search(summary)


def _stands_for(sentence: str, name: str) -> tuple[bool, bool, bool, bool]:
    """How well a sentence stands for a work that is introduced by its name and kind alone; of equal ones the first."""
    stands, says, works, is_own = _introduces(sentence, name)
    return stands, says > 1, works, is_own


def _is_named_first(step: tuple[str, ...], name: str) -> bool:
    """Whether a step only names the work before it tells how that works, in a sentence that can stand alone."""
    return len(step) > 1 and is_bare(step[0]) and not points_back(_rest(step, name)[0])


_ON_ANOTHER: Final = re.compile(r"\b(?:these|those)\b (?!(?:that|which|of|in)\b)")
_LOST: Final = re.compile(r"(\b[Ww]e\s(?:propose|introduce|present|develop))(?:\s\\\w+\{\})?(?: ,|,(?= (?:an?|the)\b))")
"""Where the name of a work was in the source and did not come with the text."""


def _of_others(summary: str, name: str) -> Iterator[tuple[str, ...]]:
    """What a summary says of the task and of other models; what points back stays with that."""
    found: list[str] = []
    for sentence in read_abstract(summary, name):
        leans = points_back(sentence.text) and not _IS_OWN.match(sentence.text)
        goes_on = bool(found) and leans
        if found and not goes_on:
            yield tuple(found)
            found = []
        if goes_on or (sentence.part == "problem" and not leans):
            found.append(sentence.text)
    if found:
        yield tuple(found)


def _says_what_it_is(sentence: str, name: str) -> int:
    """How well a sentence introduces a work: what it is, what its authors propose, what it does."""
    sentence = sentence.lstrip('"')
    after = sentence.removeprefix("The ").removeprefix(name) if name in sentence[: len(name) + 4] else ""
    if re.match(r" (?:[a-z]+ly |first )?is (?:an?|the) ", after):
        return 3
    if _PROPOSES.match(sentence) or re.match(r" (?:is (?:made|built|based|designed)|works by) ", after):
        return 2
    does = re.match(r" (?:[a-z]+ly |first )?(?!is |does |stands |takes \d)[a-z-]+s ", after)
    return int(bool(does)) - (name != THE_METHOD and name not in sentence and bool(_OFFERS.match(sentence)))


def _parts(
    summary: str, name: str, given: str, title: str, *, of_study: bool
) -> tuple[dict[str, list[tuple[str, ...]]], dict[str, Merit]]:
    """The retold sentences of each part on the work, and the merit of each sentence, retold or not.

    One that points back to the one before it stays with that one.

    Args:
        summary: the summary with the name in place of what stood for it.
        name: what the work calls itself.
        given: the summary to the letter.
        title: the title, cleaned.
        of_study: whether it makes no method, so that what was found and what falls short are its account.
    """
    parts: dict[str, list[tuple[str, ...]]] = {"method": [], "result": [], "limit": [], "availability": []}
    merits: dict[str, Merit] = {}
    shorts, sentences_read = _short_forms(cleaned(summary), name), read_abstract(summary, name)
    named = _place_of_naming(sentences_read, name)
    before, said, is_chain = "", "we", False
    for sentence in sentences_read:
        merits[sentence.text] = merit = merit_of(sentence, len(sentences_read), title)
        if sentence.part == "problem":
            before, said, is_chain = "", sentence.text, False
            continue
        part = "method" if of_study and sentence.part != "availability" else sentence.part
        here, opens = parts[part], not (named or any(parts[one] for one in ("method", "result", "limit")))
        leans, is_next = bool(_POINTS_BACK.match(sentence.text)), is_chain and bool(_NEXT.match(sentence.text))
        is_of_found = before == FINDS and bool(_FOLLOWS_FROM.match(sentence.text))
        follows = is_of_found or (before == part and (leans or is_next or points_back(sentence.text)))
        is_of_another = leans and not follows and not _IS_OWN.match(said)
        who = name if sentence.place >= named else THE_METHOD
        retold = [] if is_of_another else retell(sentence.text, who, follows=follows, opens=opens, of_study=of_study)
        if not all(quote[1:] in given for one in retold for quote in all_quotes_in(one)):
            retold = []  # what was a formula is not quoted to the letter
        retold, said = [_in_full(one, shorts) for one in retold], sentence.text
        retold = [_as_next(retold[0]), *retold[1:]] if retold and is_next and follows else retold
        merits |= dict.fromkeys(retold, merit)
        is_found = bool(retold) and retold[0].startswith(FINDS)
        here = parts["method"] if is_found or is_of_found else here
        if retold and follows and not is_found:
            here[-1] = (*here[-1], *retold)
        elif retold:
            here.append(tuple(retold))
        before = (FINDS if retold[-1].startswith(_FINDS_ANY) else part) if retold else ""
        is_chain = bool(_FIRST.match(sentence.text)) or (is_next and follows)
    return parts, merits


def _place_of_naming(sentences_read: Sequence[Sentence], name: str) -> int:
    """The place of the sentence that brings in a work by its name as a thing beside what was proposed before; else 0.

    `We propose a mill. We further introduce StampNet, a reader`: the mill is not StampNet.
    """
    first = next((one for one in sentences_read if name in one.text), None)
    if name == THE_METHOD or first is None:
        return 0
    brought_in = _BRINGS_IN.match(first.text)
    return first.place if brought_in and first.text[brought_in.end() :].startswith(name) else 0


_BRINGS_IN: Final = re.compile(
    r"(?:[^,]{3,120}, )?(?:Further(?:more)?, |Additionally, |Moreover, |In addition, |Finally, )?"
    r"[Ww]e (?:further|also|additionally|then|finally) (?:propose|introduce|present|develop|design|devise) "
)
"""How a sentence begins that brings in one thing more."""


_FINDS_ANY: Final = FINDS.removesuffix("that ")
_FOLLOWS_FROM: Final = re.compile(
    r"(?:This|These|That) (?:[\w-]+ )?"
    r"(?:demonstrate|explain|highlight|impl[yi]|indicate|mean|point|reveal|show|suggest)\w* "
)
"""How a sentence begins that says what follows from what was found."""
_FIRST: Final = re.compile(r"(?:Initially|First|Firstly),? |(?:We|It|[A-Z][\w-]*) (?:first|initially) ")
_NEXT: Final = re.compile(
    r"(?:Subsequently|Then|Next|Afterwards?|After that|Thereafter),? |(?:We|It|[A-Z][\w-]*) then "
)
"""How a sentence begins that says what is done first, or next: the second is told with the first."""


def _as_next(text: str) -> str:
    """A sentence with the word that says that it comes next."""
    return text if _SAYS_WHEN.match(text) else f"Then {lower_first(text)}"


_SAYS_WHEN: Final = re.compile(
    r"\w+ing\b|(?:After|At|By|For|From|In|On|Then|To|Through|Using|When|With)\b|.{0,40}\bthen\b"
)


def _without(gist: tuple[str, ...], methods: list[tuple[str, ...]], name: str) -> list[tuple[str, ...]]:
    """The steps besides the gist; what belongs to the gist's own sentence comes first."""
    rest = _rest(gist, name)
    return [*([rest] if rest else []), *(step for step in methods if step != gist)]


def _rest(gist: tuple[str, ...], name: str) -> tuple[str, ...]:
    """What follows the gist in its own sentence, with the name in place of `it`."""
    return tuple(upper_first(_IT.sub(lambda _: f"{name} ", one, count=1)) for one in gist[1:])


def _bare(text: str) -> str:
    return text.strip().removesuffix(".")
