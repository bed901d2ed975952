"""Which names of tasks the pieces of a model's name spell: each is looked up by the words it can stand for."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from generator.answers.matching.mentions import SAYING_NOTHING
from generator.answers.matching.model_names import SHORTEST_BEGINNING, beginning_of, can_stand_for, spelling
from generator.answers.matching.naming import deed_of, is_deed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from generator.catalog.records import Task

LEAST_SPELLED: Final = 0.45
"""How fully a part of a model's name spells a task's name."""
FULLY: Final = 0.75
"""A name that is told for what a model is made for is spelled so far, its deed aside."""
UNSURE_OF_ONE: Final = 0.2
"""One word alone may spell any name that it spells so much less fully: reflection, of removal or of rendering."""
MOST_TASKS: Final = 4
"""What spells the names of more tasks than this points to none of them."""
_MOST_KEPT: Final = 16384
_One = TypeVar("_One")


class Spellings:
    """The names of the tasks of a catalog, made ready for holding them against names of models; built once."""

    def __init__(self, tasks: Mapping[str, Task]) -> None:
        self.names = list(_spelled_names(tasks))
        self._names_of = _listed_by((one.task, one) for one in self.names)
        self._with_initial = _places_by((initial, at) for at, one in enumerate(self.names) for initial in one.initials)
        self._with_word = _places_by((word, at) for at, one in enumerate(self.names) for word in one.words)
        self._begun = _listed_by(
            (one, word) for word in self._with_word for one in {word[:1], word[:SHORTEST_BEGINNING]}
        )
        """Every word of the names by its first letter, and by its first letters."""
        self.deeds = frozenset(one.words[-1] for one in self.names if is_deed(one.words[-1]))
        """The nouns of deeds with which names of tasks end."""
        self.best: Callable[[tuple[str, ...]], tuple[str, ...]] = lru_cache(maxsize=_MOST_KEPT)(self._best)
        """The tasks whose names the pieces of a model's name spell best; none if these are many."""
        self._any: Callable[[tuple[str, ...]], frozenset[str]] = lru_cache(maxsize=_MOST_KEPT)(self._spelled_at_all)
        """The tasks of which pieces spell a name, however fully."""
        self._with_words_for: Callable[[str], frozenset[int]] = lru_cache(maxsize=_MOST_KEPT)(self._found_by)
        """The places of the names with a word for which a piece can stand."""
        self._is_deed: Callable[[str], bool] = lru_cache(maxsize=_MOST_KEPT)(self._spells_deed)

    def _best(self, pieces: tuple[str, ...]) -> tuple[str, ...]:
        if not pieces:
            return ()
        orders = {pieces, (*pieces[-1:], *pieces[:-1]) if pieces[-1][0].isdigit() else pieces}  # Pose6D is 6D pose
        is_short, able = len("".join(pieces)) < SHORTEST_BEGINNING, set().union(*map(self._able, orders))
        names = [name for at in sorted(able) if (name := self.names[at]).is_own or not is_short]
        found = [(max(spelling(one, name.words) for one in orders), -len(name.words), name.task) for name in names]
        most = max(found, default=(0.0, 0, ""))[:2]  # of names as fully spelled, the shortest
        if most[0] < LEAST_SPELLED:
            return ()
        near = (most[0] - UNSURE_OF_ONE,) if len(pieces) == 1 and pieces[0].islower() else most
        best = dict.fromkeys(task for *share, task in found if tuple(share) >= near)
        return tuple(best) if len(best) <= MOST_TASKS else ()

    def _able(self, pieces: tuple[str, ...]) -> frozenset[int]:
        """The places of the names that have, for each piece, a word that begins like it and for which it can stand.

        A piece in capitals may be initials; any other may stand for a word together with the one beside it.
        """
        able = [self._with_initial.get(piece[0].casefold(), frozenset()) for piece in pieces]
        for before, piece, after in zip(("", *pieces), pieces, (*pieces[1:], ""), strict=False):
            if not piece.isupper():
                said = {piece, f"{before}{piece}", f"{piece}{after}"}
                able.append(frozenset().union(*map(self._with_words_for, said)))
        return frozenset.intersection(*able)

    def _found_by(self, said: str) -> frozenset[int]:
        """Few words are looked at: those that begin like it, the one of which it is the plural, and `2` for to."""
        begun = {*self._begun.get(beginning_of(said), ()), said.casefold()[:-1], *(["2"] if said == "t" else [])}
        words = (word for word in begun if word in self._with_word and can_stand_for(said, word))
        return frozenset().union(*map(self._with_word.__getitem__, words))

    def _spelled_at_all(self, pieces: tuple[str, ...]) -> frozenset[str]:
        able = (self.names[at] for at in self._able(pieces)) if pieces else ()
        return frozenset(one.task for one in able if spelling(pieces, one.words))

    def spells(self, pieces: tuple[str, ...], task: str) -> bool:
        """Whether the pieces of a model's name, or the last of them, spell one of the names of a task: `ChessDet`."""
        return task in self._any(pieces[-1:]) or task in self._any(pieces)

    def spells_whole(self, pieces: tuple[str, ...], task: str) -> bool:
        """Whether all pieces of a model's name could stand for a name of a task, be it for another one, too."""
        found = (spelling(pieces, one.words) for one in self._names_of[task])
        return bool(pieces) and any(share >= LEAST_SPELLED for share in found)

    def name_spelled(self, pieces: tuple[str, ...], task: str) -> str:
        """The name of a task that the pieces of a model's name spell: the record's own if they do, else an alias.

        It is empty where the record's own has no word that says anything, so that nothing can spell it.
        """
        names = self._names_of[task]
        found = [(is_deed(one.words[-1]) or "2" in one.words, spelling(pieces, one.words), one) for one in names]
        own, own_share = next(((one.written, share) for _, share, one in found if one.is_own), ("", 0.0))
        told = [
            (is_of_deed, share, -len(one.words), one.written)
            for is_of_deed, share, one in found
            if share >= FULLY and not _IS_SHORT.search(one.written)
        ]
        return max(told)[-1] if told and not own_share else own

    def tells_deed(self, pieces: tuple[str, ...]) -> bool:
        """Whether the pieces of a model's name spell a task, or have a noun with which names of tasks end."""
        return bool(self.best(pieces)) or any(map(self._is_deed, pieces))

    def _spells_deed(self, piece: str) -> bool:
        return any(spelling((piece,), (deed,)) for deed in self.deeds if piece[0].casefold() == deed[0])


class _Spelled(NamedTuple):
    """A name of a task, made ready for holding it against names of models."""

    task: str
    words: tuple[str, ...]
    """In lower case; `2` for to."""
    initials: frozenset[str]
    is_own: bool
    """Whether it is the name of the task's record."""
    written: str
    """As the record writes it."""


def _spelled_names(tasks: Mapping[str, Task]) -> Iterator[_Spelled]:
    for task in tasks.values():
        for text in (task.name, *task.aliases):
            words = _WORD.findall(re.sub(r"[- ]to[- ]", " 2 ", text.casefold()))
            told = tuple(deed_of(word) for word in words if word not in SAYING_NOTHING)
            letters = {word[0] for word in told} | ({"t"} if "2" in told else set())
            if told:
                yield _Spelled(task.id, told, frozenset(letters), text == task.name, text)


_WORD: Final = re.compile(r"[^\W_]+")
_IS_SHORT: Final = re.compile(r"[A-Z]{2}|\bmodels?$")
"""An alias that is short itself, or tells a model and not what it does."""


def _listed_by(pairs: Iterable[tuple[str, _One]]) -> defaultdict[str, list[_One]]:
    """What belongs to each key, in its order."""
    found: defaultdict[str, list[_One]] = defaultdict(list)
    for key, one in pairs:
        found[key].append(one)
    return found


def _places_by(pairs: Iterable[tuple[str, int]]) -> dict[str, frozenset[int]]:
    """The places at which each key is found."""
    return {key: frozenset(places) for key, places in _listed_by(pairs).items()}
