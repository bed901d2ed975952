"""What went in and what came out, as a person tells it: each clause of a story is weighed for the latter."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.language.english import FUNCTION_WORDS, listed, lower_first, word_count
from generator.answers.language.quantities import values
from generator.answers.reading.concerning import told_of_case
from generator.answers.reading.giving import as_taken, given_of, kinds_of, things_of, words_seen
from generator.answers.reading.handing import MACHINE_DID, handed, hands, typed
from generator.answers.reading.learned import CAME_OUT, WENT_IN, weight
from generator.answers.reading.stories import NOTICED, PAST, QUOTED, WHOSE, Clause, clauses_of, has_own_verb
from generator.answers.reading.supposing import NOUNS, SEEN, kind_taken, supposed
from generator.answers.reading.things import MACHINES, PEOPLE, made_by, medium_of, named_things

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.answers.reading.giving import Thing

_SURE: Final = 0.8
"""Of the clauses of labeled stories that weigh more, nine of ten tell what came out."""
_LIKELY: Final = 0.0
"""So much the heaviest clause weighs, where none is sure."""
_MOST_CLAUSES: Final = 4
_MOST_WORDS: Final = 36
"""So many stand in a box."""
_LONGEST_TRAIT: Final = 20
_PERSON: Final = re.compile(r"(?:(?:and|so|yesterday|then) )?(?:i|we)\b", re.IGNORECASE)
_NO_SUBJECT: Final = re.compile(
    rf"(?:never|{PAST}|could|can|had|have|has|is|are|was|were|(?!speed|hundred)[a-z]{{3,}}ed)\b"
)
_JOINT: Final = re.compile(r"^(?:then|even|also|and|but|so|yet)[:,]?\s", re.IGNORECASE)
_ANNOUNCED: Final = re.compile(r"^(?:and )?(?:another|one more) thing: ", re.IGNORECASE)
_FROM: Final = re.compile(
    rf"^(?:only )?(?:from|out of) (?P<np>(?:just |only )?(?:one|an?|my|our|the|two|three|\d+|this)\s.+?),? "
    rf"(?=(?:I|we|it|they|(?:the|an?|my)\s(?:[\w-]+\s)?(?:{'|'.join(sorted(MACHINES))}))\s)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """The parts that things play in one story, in the person's own words."""

    given: str
    """What was put in, as a noun phrase; empty if the story does not say."""
    came: str
    """What came out or was seen, as clauses; empty if the story does not say."""
    about: str = ""
    """Where that says little or nothing, the beginning of the clause that surely tells what went in."""


def read_roles(told: Sequence[str], asked: Sequence[str], takes: str = "") -> Roles:
    """The roles in the sentences that tell a story and, where these say nothing, in those that ask.

    Args:
        told: the sentences that tell.
        asked: the sentences that ask.
        takes: what models of the question's task take, in the words of the vocabulary.
    """
    given, came = read_given(told, asked, takes), read_came(told, asked)
    clauses, seen, _ = _story(tuple(told))
    about = told_of_case(clauses, seen, takes, given, came) if _says_little(given, takes) else ""
    return Roles(given=given, came=came, about=about)


def _says_little(given: str, takes: str) -> bool:
    """Whether nothing is known to have gone in, or no more than a kind of thing or words that went with something."""
    is_typed = given.startswith("the words ") and not _AND_THING.search(given)
    takes_more = bool(kinds_of(takes) - {"text"}) or " with " in takes or " and " in takes
    return not given or bool(_IS_KIND.fullmatch(given)) or (is_typed and takes_more)


_AND_THING: Final = re.compile(rf"[\"”'’] and {WHOSE} ")
_IS_KIND: Final = re.compile(rf"(?:{WHOSE} )?(?:first |second |last |old |new )?[\w-]+", re.IGNORECASE)
"""`The first photo`."""


def read_came(told: Sequence[str], asked: Sequence[str]) -> str:
    """What came out alone, as `read_roles` has it."""
    clauses, seen, _ = _story(tuple(told))
    weights = [weight(one, CAME_OUT) for one in seen]
    weights = _of_first(clauses, weights) if any(map(_ASKS_OF_FIRST.search, asked)) else _of_latest(clauses, weights)
    return joined(clauses, told_of(clauses, weights))


_NEVER: Final = -99.0
_ASKS_OF_FIRST: Final = re.compile(
    rf"\bthe first (?:one|(?:[\w-]+ )?(?:{'|'.join(sorted(MACHINES))}))\b", re.IGNORECASE
)
"""A question on the first of two programs."""
_NAMES_MACHINE: Final = re.compile(
    rf"\b{WHOSE} (?P<name>(?:[\w-]+ )?(?:{'|'.join(sorted(MACHINES))}))\b", re.IGNORECASE
)


def _of_first(clauses: Sequence[Clause], weights: Sequence[float]) -> list[float]:
    """The weights of clauses without those on a second program; if none is left, what follows the first one may do."""
    names = [(at, found["name"]) for at, one in enumerate(clauses) if (found := _NAMES_MACHINE.search(one.text))]
    others = {at for at, name in names if name != names[0][1]}
    own = [_NEVER if at in others else of for at, of in enumerate(weights)]
    after = names[0][0] + 1 if others else len(own)
    if max(own, default=_LIKELY) < _LIKELY and after < len(own) and after not in others:
        own[after] = _LIKELY
    return own


def _of_latest(clauses: Sequence[Clause], weights: Sequence[float]) -> list[float]:
    """The weights of clauses without those on a first try or program, where a later clause is on another one."""
    latest = max((at for at, one in enumerate(clauses) if _OF_LATEST.match(one.text)), default=-1)
    former = [at < latest and bool(_OF_FORMER.match(one.text)) for at, one in enumerate(clauses)]
    if latest >= 0 and not any(former) and max(weights[:latest], default=_NEVER) >= _SURE:
        at = max(range(latest), key=lambda at: weights[at])
        former[at] = bool(_NAMES_MACHINE.match(clauses[at].text))
    if latest < 0 or not any(former):  # a first try is told beside what came of the other
        others = [at for at, one in enumerate(clauses) if not (_OF_FORMER.match(one.text) or _SCENE.match(one.text))]
        likely = [at for at in others if weights[at] >= _LIKELY and len(others) < len(clauses)]
        lifted = max(likely, key=lambda at: weights[at], default=-1)
        return [max(of, _SURE) if at == lifted else of for at, of in enumerate(weights)]
    return [
        _NEVER if is_former else max(of, _SURE) if at == latest else of
        for at, (is_former, of) in enumerate(zip(former, weights, strict=True))
    ]


_MACHINE: Final = rf"(?:[\w-]+ )?(?:{'|'.join(sorted(MACHINES))})"
_OF_FORMER: Final = re.compile(
    rf"(?:(?:but|and|with|in|on|at|by|from|the|my|our) )*(?:first (?:try|one|time|attempt|version|{_MACHINE})\b"
    rf"|one {_MACHINE}\b|(?:old|older) (?:one|{_MACHINE})\b)",
    re.IGNORECASE,
)
_OF_LATEST: Final = re.compile(
    rf"(?:(?:but|and|with|in|on|at|by|from) )*(?:(?:the|an?|my|our) (?:new|newer|second|other|latest|later) "
    rf"(?:one|try|attempt|version|{_MACHINE})\b|another (?:one|try|{_MACHINE})\b)",
    re.IGNORECASE,
)
"""How clauses begin on the first of two programs or tries, and on the other."""


def read_given(told: Sequence[str], asked: Sequence[str], takes: str = "") -> str:
    """What was put in alone, as `read_roles` has it."""
    clauses, _, things = _story(tuple(told))
    if not clauses:
        return _in_question(asked)
    things = [one for one in things if not _NOT_PUT_IN.search(clauses[one.at].text.partition(one.named)[0])]
    given = given_of(as_taken(things, takes), WENT_IN)
    texts = [one.text for one in given]
    kind = kind_taken(takes, " ".join(told)) if takes and all(one.startswith("the words ") for one in texts) else ""
    if kind and (texts or (kind in SEEN and (must := supposed((one.text for one in clauses), kind)))):
        return listed([f"the {NOUNS[kind]}", *texts]) if texts else must
    if not given and kinds_of(takes) == {"text"}:  # a film was given where the task is told by words alone
        given = given_of(as_taken(things, ""), WENT_IN)
    return listed([one.text for one in given])


_PUTTING_IN: Final = (
    r"(?:give|gave|given|upload(?:ed)?|sen[dt]|show(?:ed|n)?|type[d]?|feed|fed|put|enter(?:ed)?|film(?:ed)?|scan(?:ned)?"
    r"|photograph(?:ed)?|record(?:ed)?|hand(?:ed)?)"
)
_NOT_PUT_IN: Final = re.compile(
    rf"\b(?:never|not|n['’]t|refused to|forgot to|(?:was|were) (?:told|asked) to|wanted to|hoped to|pretended to|almost"
    rf"|nearly|would|would have) (?:\w+ )?{_PUTTING_IN}\b|n['’]t (?:\w+ )?{_PUTTING_IN}\b"
    rf"|\b(?:dream(?:ed|t)|imagined) |^(?:I )?(?:had|if) (?:I|we|he|she|they)\b"
    r"|^(?:I|we|he|she|they) deleted\b"
    rf"|^(?:it|(?:the|my|our) (?:[\w-]+ )?(?:{'|'.join(sorted(MACHINES))}))"
    r" (?:gave|sent|showed|handed) (?:me|us|him|her)\b",
    re.IGNORECASE,
)
"""What was denied, refused, deleted, supposed or dreamed to have gone in, and what a machine gave."""


@lru_cache(maxsize=16)  # a question is read without its task and with it
def _story(told: tuple[str, ...]) -> tuple[list[Clause], list[frozenset[str]], list[Thing]]:
    """The clauses of a story, what can be seen of each, and the things that they name."""
    sentences = clauses_told(told)
    clauses = [clause for sentence in sentences for clause in sentence]
    seen = traits_of(clauses)
    return clauses, seen, things_of(clauses, seen)


def clauses_told(told: Iterable[str]) -> list[list[Clause]]:
    """The clauses of each sentence of a story."""
    return [_with_actors(_parts(sentence)) for sentence in told]


def _parts(sentence: str) -> Iterator[Clause]:
    """The clauses of a sentence; what it starts from stands apart."""
    begun = _FROM.match(sentence)
    if begun and not has_own_verb(begun["np"]):
        yield Clause(begun["np"].rstrip(","), "")
        sentence = sentence[begun.end() :]
    if passed := _IN_AND_OUT.match(sentence):
        yield Clause(passed["given"].rstrip(","), "")
        sentence = sentence[passed.end() :]
    if (who := _I_AM.match(sentence)) and made_by(who["verb"]):
        yield Clause(who["who"], "")
        sentence = f"I {sentence[who.start('verb') :]}"
    for clause in clauses_of(sentence):
        *before, got = _GETS.split(clause.text)
        joints = [clause.joint, *(", and " for _ in before)]
        yield from map(Clause, (*before, f"I {got}" if before or _GOT.match(got) else got), joints)


_IN_AND_OUT: Final = re.compile(
    r"(?P<given>[^:.;!?]{3,60}?),? in, (?:and )?(?=(?:an?|one|two|\d+) [^:.;,!?]{2,40} out\b)", re.IGNORECASE
)
"""What goes in and what comes of it without a verb: `One photo in, one drawing out`."""
_I_AM: Final = re.compile(r"(?P<who>(?:I['’]m|I am) [^,;:]{1,40}),? and (?P<verb>[a-z]+) ")
"""Who somebody is, and what that one does all the time: `I'm 71 and photograph seals`."""
_GETS: Final = re.compile(r",? and (?=gets? (?:an?|one|two|three|back)\b)")
"""What comes between what somebody did and what came of it: `I type a wish, and get a tune`."""
_GOT: Final = re.compile(r"gets? (?:an?|one|two|three) ")


def _with_actors(parts: Iterable[Clause]) -> list[Clause]:
    """Clauses of one sentence that have a subject each; one whose subject is not sure belongs to the clause before."""
    whole: list[Clause] = []
    for part in parts:
        text = lower_first(part.text)
        if not _NO_SUBJECT.match(text) or (not whole and _REFUSED.search(text)):
            whole.append(part)
        elif not whole or _PERSON.match(whole[-1].text) or typed(whole[-1].text):
            whole.append(Clause(f"I {text}", part.joint))
        elif MACHINE_DID.match(whole[-1].text):
            whole.append(Clause(f"it {text}", part.joint))
        else:
            whole[-1] = Clause(f"{whole[-1].text}{part.joint}{part.text}", whole[-1].joint)
    return whole


def traits_of(clauses: Sequence[Clause]) -> list[frozenset[str]]:
    """What can be seen of each clause of a story, of those beside it and of its place."""
    own = [_own_traits(clause) for clause in clauses]
    acts = [at for at, one in enumerate(own) if "by:machine" in one]
    return [
        frozenset(
            (
                *traits,
                *(f"{one} before" for one in (own[at - 1] if at else {"by:none"}) if one in _OF_OTHERS),
                *(f"{one} next" for one in (own[at + 1] if at + 1 < len(own) else {"by:none"}) if one in _OF_OTHERS),
                *(["first"] if not at else []),
                *(["later half"] if at > (len(own) - 1) / 2 else []),
                *(["before a machine"] if acts and at < acts[0] else []),
                *(["after a machine"] if acts and at > acts[0] else []),
            )
        )
        for at, traits in enumerate(own)
    ]


def _own_traits(clause: Clause) -> set[str]:
    """What a clause shows by itself."""
    words = words_seen(clause.text)
    return {
        f"by:{_subject(clause.text)}",
        f"joint:{clause.joint.strip()}",
        f"long:{min(_LONGEST_TRAIT, len(words)) // 3}",
        *words,
        *(f"first:{one}" for one in words[:1]),
        *(f"first:{'_'.join(words[:2])}" for _ in words[1:2]),
        *(["deed"] if hands(clause.text) else []),
        *(["takes in" if MACHINE_DID.match(clause.text) else "hands over"] if handed(clause.text) else []),
        *([] if has_own_verb(clause.text) else ["bare"]),
        *(["quotes"] if QUOTED.search(clause.text) else []),
        *(["digit"] if re.search(r"\d", clause.text) else []),
        *(["past"] if _PAST.search(clause.text) else []),
        *(["colon"] if ": " in QUOTED.sub("", clause.text) else []),
    }


_PAST: Final = re.compile(rf"\b(?:\w+ed|{PAST})\b")


def _subject(text: str) -> str:
    """Who or what does something in a clause."""
    if MACHINE_DID.match(text) or _MACHINE_SAID.search(text):
        return "machine"
    bare = _LED_IN.sub("", text.casefold())
    if found := _PRONOUN.match(bare):
        return "I" if found[0] == "we" else found[0]
    words = re.findall(r"[\w'’-]+", bare)[:4]
    if any(word.removesuffix("s") in PEOPLE for word in words):
        return "person"
    return "some machine" if not MACHINES.isdisjoint(words) else "thing"


_MACHINE_SAID: Final = re.compile(
    rf"[,\"”] (?:says?|said|writes?|wrote|reports?) {WHOSE} (?:[\w-]+ )?(?:{'|'.join(sorted(MACHINES))})\b"
    r"|[\"”] it (?:says|said|wrote|writes)\b"
)
"""A clause that ends in who said it: `212 visitors, says the program`."""
_LED_IN: Final = re.compile(
    r"^(?:(?:and|but|so|then|now|yesterday|today|still|even|only|at least|in the end)[:,]? )?"
    r"(?:(?:in|on|at|after|with|from|for|since|within) [^,]{2,40}, )?"
)
_PRONOUN: Final = re.compile(r"(?:i|we|it|he|she|they|you|there|this|that|nobody|everybody|one|mine)\b")
_OF_OTHERS: Final = frozenset(
    {f"by:{one}" for one in ("machine", "some machine", "person", "thing", "I", "it", "they", "none")}
    | {"deed", "hands over", "bare"}
)
"""What of a clause is seen at those beside it too."""


def told_of(clauses: Sequence[Clause], weights: Sequence[float]) -> list[int]:
    """The places of the clauses that surely tell what came out and fit together; if none does, of the likeliest."""
    kept: list[int] = []
    places = [
        at
        for at, clause in enumerate(clauses)
        if not (
            _of_person(clauses, at)
            or _SCENE.match(clause.text)
            or _OPINION.match(clause.text)
            or _REMARK.match(clause.text)
            or _BESIDES.search(clause.text)
            or _is_a_feeling(clause.text)
            or _NO_OUTCOME.search(clause.text)
            or _is_putting_in(clause.text)
        )
        and not (_ENDS_TYPED.search(clause.text) and typed(clause.text))
        and not (_LEADS_OVER.fullmatch(clause.text) and at + 1 < len(clauses) and clauses[at + 1].joint.strip() == ",")
    ]
    figures = [at for at, one in enumerate(clauses) if _IN_TURN.fullmatch(one.text) and not _BY_PERSON.match(one.text)]
    learned, weights = (
        weights,
        [
            max(of, _SURE) if _is_verdict(one.text) or (len(figures) >= _FEWEST_COUNTS and at in figures) else of
            for at, (one, of) in enumerate(zip(clauses, weights, strict=True))
        ],
    )
    heaviest = sorted(places, key=lambda at: (not _COMES_OUT.match(clauses[at].text), -weights[at]))
    for at in heaviest[:_MOST_CLAUSES]:
        is_short = sum(word_count(clauses[one].text) for one in (*kept, at)) <= _MOST_WORDS
        if weights[at] >= _SURE and (is_short or not kept):
            kept.append(at)
    likely = [at for at in sorted(places, key=lambda at: -learned[at])[:1] if learned[at] >= _LIKELY]
    counted = _counted(clauses)
    if kept and max(learned[at] for at in kept) < _SURE:  # beside its figure alone, what a machine did
        kept += [at for at in likely if at not in kept and MACHINE_DID.match(clauses[at].text)]
    figures = counted or _with_figures(clauses, places)
    return _with_others(kept or ([] if counted else likely), clauses) or figures or _found(clauses, places)


def _of_person(clauses: Sequence[Clause], at: int) -> bool:
    """Whether a clause goes on with what somebody is or has: `I'm a baker, and two bad knees`."""
    joint, text = clauses[at].joint.strip(" ,"), clauses[at].text
    goes_on = joint == "and" and not (_PRONOUN.match(text.casefold()) or MACHINE_DID.match(text))
    return at > 0 and goes_on and bool(_IS_SOMEBODY.match(clauses[at - 1].text))


_IS_SOMEBODY: Final = re.compile(r"(?:and |but )?(?:I['’]m|I am|we['’]re|we are) ", re.IGNORECASE)
_SCENE: Final = re.compile(
    r"(?:(?:and|but) )?(?:in front of|behind|beside|next to|near|above|below|under|over|before) (?:it|him|her|them|us"
    r"|me|that|which|this) (?:stood|stands?|lay|lies|hung|hangs|sat|sits|was|were|is|are)\b"
    r"|(?:before|until then|formerly|earlier),? (?:it|they|we|I|there)\b",
    re.IGNORECASE,
)
"""How a clause begins that tells what stood where, or how it once was."""


def _is_a_feeling(text: str) -> bool:
    """Whether a clause is one word and no number: `Lovely!`."""
    return word_count(text) == 1 and not values(text)


def _is_of_outcome(noticed: str) -> bool:
    """Whether what somebody noticed is on a machine, on such a thing as one makes, or a change."""
    words = re.findall(r"[\w-]+", noticed.casefold())
    return bool(QUOTED.search(noticed) or _CHANGED.search(noticed) or any(map(medium_of, words))) or (
        not MACHINES.isdisjoint(words)
    )


_CHANGED: Final = re.compile(r"\b(?:it|its|gone|missing|new|different|changed|vanished)\b", re.IGNORECASE)


def _is_putting_in(text: str) -> bool:
    """Whether what somebody noticed is that something was put in."""
    noticed = NOTICED.match(text)
    return noticed is not None and bool(_WAS_PUT_IN.search(text, noticed.end()))


_WAS_PUT_IN: Final = re.compile(
    r"\b(?:fed|uploaded|handed over|(?:gave|given|sent|showed) (?:it|them)|put in)\b", re.IGNORECASE
)
_NO_OUTCOME: Final = re.compile(
    rf"^(?:it|(?:the|my|our) (?:[\w-]+ )?(?:{'|'.join(sorted(MACHINES))})) (?:did|does|could|can|had|has|was|is|would)"
    r"(?: (?:it|so|that|too|not))?$|\bwould have \w+(?:ed|en|me|t)\b|^(?:I )?had (?:I|we|he|she|they)\b",
    re.IGNORECASE,
)
"""A clause whose deed stands elsewhere, and what did not come about."""


def _is_verdict(text: str) -> bool:
    """Whether a clause is what a machine said, after its name or in figures: `App one: ivy`, `"Doubtful, 0.83."`."""
    is_named = bool(_BY_NAME.match(text) and MACHINE_DID.match(text))
    is_shown = any(found.search(text) for found in (_REFUSED, _ON_SCREEN, _MISTAKES, _LATER, _SCORE))
    is_shown |= bool((seen := NOTICED.match(text)) and _is_of_outcome(text[seen.end() :]))
    is_shown |= bool(MACHINE_DID.match(text) and (_SAID.search(text) or _HOW_OFTEN.search(text)))
    return is_named or is_shown or bool(_IN_FIGURES.match(text) and not _BY_PERSON.match(text) and not typed(text))


_SAID: Final = re.compile(
    rf"^(?:it|(?:[\w'’-]+ ){{1,4}}?(?:{'|'.join(sorted(MACHINES))})(?: for (?:[\w-]+ ){{0,2}}[\w-]+)?) "
    r"(?:says|said|wrote|writes)(?:: | (?=\d))",
    re.IGNORECASE,
)
"""How a clause begins in which a machine says one thing: `the checker said: REAL`, `it says 0.84`."""
_BY_NAME: Final = re.compile(
    rf"(?:[\w'’-]+ ){{0,3}}?(?:{'|'.join(sorted(MACHINES))})(?: (?:one|two|three|\d|[AB]))?: ", re.IGNORECASE
)
_ON_SCREEN: Final = re.compile(
    r"\bon (?:the|my|our|his|her|its) (?:screen|display|monitor) (?:came|comes|appeared|appears|stood|stands|there)\b"
    r"|^(?:and )?out (?:came|comes|popped|pops)\b|^(?:they|people|others|customers) (?:now )?(?:hear|see) (?:me|us)\b"
    r"|^(?:I|we) (?:get|got) (?:an?|one) (?!(?:lot|bit|feeling|shock|laugh|moment|call|chance)\b)",
    re.IGNORECASE,
)
_NOT_LET: Final = r"(?:refused|rejected|blocked|declined|denied|turned (?:down|away))"
_REFUSED: Final = re.compile(
    rf"^(?:(?:it )?was )?{_NOT_LET}(?=$|: | (?:once|twice|again|\w+ times)\b)|: (?:\w+ ){{0,2}}?{_NOT_LET}$",
    re.IGNORECASE,
)
"""What a machine did not let pass: `Refused four times`, `11 euros: card blocked`."""
_OF_TEN: Final = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred)"
)
_LEADS_OVER: Final = re.compile(
    r"(?:with|for|at|in|on|from|to|by|after|before) (?:(?!(?:it|he|she|they) )\S+(?: |$))+", re.IGNORECASE
)
"""Words that lead over to the clause after them: `with the papers I also have, it's hopeless`."""
_SCORE: Final = re.compile(
    rf"^{_OF_TEN} (?:right|wrong|correct)$|: {_OF_TEN} (?:out )?of {_OF_TEN}(?: right| wrong| correct)?$", re.IGNORECASE
)
"""How often it went well: `nine right`, `it rolls there: 9 of 10`."""
_COMES_OUT: Final = re.compile(r"(?:and )?out (?:came|comes|popped|pops) (?:an?|one|two|three) ", re.IGNORECASE)
"""How a clause begins that says outright what came out; a complaint may follow."""
_LATER: Final = re.compile(r"^(?:[\w’'-]+ ){1,4}later,? (?:it (?:was|said|read) )?\d", re.IGNORECASE)
_IN_FIGURES: Final = re.compile(r"(?:[^:\"“.,]{2,40}: )?[\"“][^\"”]*\d[^\"”]*[\"”]?$")


_ANSWER: Final = (
    r"(?:[\"“][^\"”]{2,60}[\"”]|(?:[a-z][\w-]* ){0,2}\d[\d.]*(?: ?%| percent)?(?: of \d+)?(?: [a-z]+)?(?: \(!\))?)"
)
_IN_TURN: Final = re.compile(rf"[^:\"“]{{2,100}}: (?:(?!\d)[^:\"“,.]{{2,30}}, ){{0,3}}?{_ANSWER}(?:, {_ANSWER}){{0,2}}")
"""What came of one thing put in and, elsewhere, of another: `My lake: 7.2`."""


def _with_others(kept: Sequence[int], clauses: Sequence[Clause]) -> list[int]:
    """The places of clauses, of what the same machine did in the same breath before, and of answers like theirs."""
    halves = [
        at - 1
        for at in kept
        if (joint := clauses[at].joint.strip()) in {"and", ", and"}
        and (
            (clauses[at].text.startswith("it ") and MACHINE_DID.match(clauses[at - 1].text))
            or (joint == "and" and _IS_SECOND.match(clauses[at].text))
        )
    ]
    beside = [
        other
        for at in kept
        for other in (at - 1, at + 1)
        if 0 <= other < len(clauses) and _is_labeled(clauses[at].text) and _is_labeled(clauses[other].text)
    ]
    before = [
        other
        for at in kept[:1]
        for other in range(at - 1, max(-1, at - _NEAR), -1)
        if _NOW.match(clauses[at].text) and _HOW_OFTEN.search(clauses[other].text)
        if not _BY_PERSON.match(clauses[other].text)
    ]
    whole = {*kept, *halves, *beside, *before[:1]}
    return sorted(whole if sum(word_count(clauses[at].text) for at in whole) <= _MOST_WORDS else kept)


_NEAR: Final = 4
_HOW_OFTEN: Final = re.compile(rf"\b{_OF_TEN} (?:[a-z]+ )?(?:out )?of {_OF_TEN}\b", re.IGNORECASE)
_NOW: Final = re.compile(rf"(?:and )?now (?:it|he|she|they) .*{_HOW_OFTEN.pattern}", re.IGNORECASE)
"""What is better or worse than before, which tells of what."""


_IS_SECOND: Final = re.compile(rf"{WHOSE} [\w-]+(?:, (?:but|while|though)\b|$)", re.IGNORECASE)
"""The second of two things of which the clause before tells what is with them: `(it has lashes and) his dimple`."""


def _is_labeled(text: str) -> bool:
    """Whether a clause is a few words and what came of them: `App one: ground elder`."""
    return bool(_LABELED.fullmatch(text)) and not (_BY_PERSON.match(text) or _REMARK.match(text))


_LABELED: Final = re.compile(r"[^:\"“.]{2,40}: (?:[\"“][^\"”]{2,60}[\"”]|[^:\"“.,]{2,40})")


def _with_figures(clauses: Sequence[Clause], places: Iterable[int]) -> list[int]:
    """The places of clauses in which something that is no person got or said a figure."""
    told = (at for at in places if _SAYS_HOW_MUCH.search(clauses[at].text))
    return [at for at in told if not _BY_PERSON.match(clauses[at].text)][:_MOST_FIGURES]


def _found(clauses: Sequence[Clause], places: Iterable[int]) -> list[int]:
    """The place of the first clause in which a machine finds something, if one does."""
    return [at for at in places if _FINDS.match(clauses[at].text)][:1]


_FINDS: Final = re.compile(
    r"(?:(?:and|but|still|yet|then) )?it (?:finds|found|spots|spotted|recogni[sz]e[sd]|sees|saw|hears|heard) ",
    re.IGNORECASE,
)
_MOST_FIGURES: Final = 2
_BY_PERSON: Final = re.compile(r"(?:(?:and|but|so) )?(?:I|we|he|she|they|you)\b", re.IGNORECASE)
_SAYS_HOW_MUCH: Final = re.compile(
    r"\b(?:says?|said|got|gets|gave|gives|scored|shows?|showed|counts?|counted)\b[^,;]{0,25}\d"
    r"|[\"“][^\"”]*\d[^\"”]*[\"”]"
)
_ENDS_TYPED: Final = re.compile(r"\b(?:types?|typed|entered|keyed in):? (?:\"[^\"]+\"|“[^”]+”|'[^']+')$")
"""How a clause ends that tells what went in."""
_MISTAKES: Final = re.compile(r"\bmistook (?:\S+ ){1,6}?for ")
_BESIDES: Final = re.compile(
    r"\b(?:I|you|we)(?:['’]d| would) (?:swear|bet|say|want|like|love|prefer)\b"
    r"|\b(?:I|we) (?:swear|bet|think|guess|believe|suppose|reckon|suspect)\b"
    r"|\bI(?:['’]ll| will) \w+ (?:it|him|her|them|you)\b"
    r"|\b(?:is|are)(?: due| planned| set)? (?:in|on|next) (?:(?:January|February|March|April|May|June|July|August"
    r"|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|spring|summer|autumn|winter)$"
    r"|(?:\w+ )?(?:weeks?|months?|years?)$)"
    r"|^(?:[\w’'-]+ ){1,4}?(?:say|says|said|told (?:me|us)) (?:that )?it (?:also |only |just )?[\"“']?"
    r"(?:listens|looks|goes|reads|draws)\b"
    r"|\bsits between\b|^it (?:talks|acts|behaves) like\b|\bused to (?!it\b)[a-z]+"
    r"|^(?:they|somebody|someone|people) (?:(?:have|had|only|ever|just|first) )*"
    r"(?:showed|shown|taught|trained|fed|mounted|installed|fitted|put (?:[a-z]+ )?[a-z]+s (?:in|on|under|over)) "
    r"(?!(?:me|us)\b)",
    re.IGNORECASE,
)
"""A doubt, a plan, what goes in by hearsay, what once was, what was taught or where a program sits: none came out."""
_OPINION: Final = re.compile(
    r"(?:(?:but|and|so) )?(?:an?|the|my|our|some) (?:[\w'’-]+ ){1,6}?(?:swears?|insists?|reckons?|believes?|thinks?"
    r"|guess(?:es)?|bets?)\b",
    re.IGNORECASE,
)
"""How a clause begins that tells what somebody else holds."""


_REMARK: Final = re.compile(
    rf"(?:(?:but|and|so|now) )?{WHOSE} (?:[\w'’-]+ ){{0,2}}?"
    rf"(?:{'|'.join(sorted(PEOPLE))}|guard|clerk|vet|judge|coach|[a-z]+(?:man|woman|ist|ian)) "
    r"(?:(?:also|now|only) )?(?:says|said|asks|asked|remarked|jokes|joked)\b",
    re.IGNORECASE,
)
"""How a clause begins that tells what somebody said, and no machine."""


def _counted(clauses: Sequence[Clause]) -> list[int]:
    """The places of clauses that are a bare number, alone or for what was put in, as in `Nine. SEVEN: eight.` told."""
    answers = [clause.text.rpartition(": ")[2] for clause in clauses]
    counts = [at for at, answer in enumerate(answers) if word_count(answer) == 1 and values(answer)]
    return counts if len(counts) >= _FEWEST_COUNTS else []


_FEWEST_COUNTS: Final = 2


def joined(clauses: Sequence[Clause], places: Sequence[int]) -> str:
    """Clauses as they were tied; those that stood apart with a semicolon."""
    text = ""
    for at in places:
        joint = clauses[at].joint if at - 1 in places and clauses[at].joint else "; "
        clause = NOTICED.sub("", _ANNOUNCED.sub("", clauses[at].text.rstrip(" .")))
        clause = _APPLAUSE.sub("", clause)
        clause = clause.replace('"', "") if clause.count('"') % 2 else clause
        first = clause.partition(" ")[0].casefold()
        is_name = not (_JOINT.match(clause) or first in FUNCTION_WORDS or values(first))
        within = clause if is_name else lower_first(clause)
        text = f"{text}{joint}{within}" if text else _JOINT.sub("", clause)
    return text


_APPLAUSE: Final = re.compile(r"(?<=[.!?][\"'”’]) [A-Z][\w-]*(?: [\w-]+)?$")
"""What somebody says of the words just quoted: `Correct`."""


def _in_question(asked: Sequence[str]) -> str:
    """What a question without a story calls its own: my photo."""
    things = (thing for text in asked for thing in named_things(text))
    return next((one for one in things if re.match(r"(?:my|our|this)\s", one, re.IGNORECASE)), "")
