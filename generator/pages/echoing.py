"""Which questions use the same rare words: what leads from one to another where they share no source and no task."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import chain
from typing import TYPE_CHECKING

from generator.answers.language.english import content_words, stem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from generator.catalog.records import Question

RARE = 6
"""A word that more questions use tells too little; and the work grows with the questions, not with their square."""
LEAST = 0.9
"""What two questions must share: a word counts one divided by the number of questions that use it."""


class Echoes:
    """The questions of a catalog by their rare words; built once."""

    def __init__(self, users: Mapping[str, Sequence[str]]) -> None:
        self._users = users

    def of(
        self, question: str, stems: str, spelled: Callable[[], Mapping[str, str]]
    ) -> list[tuple[str, tuple[str, ...]]]:
        """The questions that use the same words as one does, and the words, in its spelling; the nearest first."""
        shared: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for root in stems.split():
            for other in self._users.get(root, ()):
                shared[other].append((len(self._users[root]), root))
        shared.pop(question, None)
        near = [(sum(1 / users for users, _ in found), other) for other, found in shared.items() if len(found) > 1]
        ordered = sorted(((-score, other) for score, other in near if score >= LEAST))
        words = spelled() if ordered else {}
        told = ((other, sorted((users, words[root]) for users, root in shared[other])) for _, other in ordered)
        return [(other, tuple(word for _, word in found)) for other, found in told]


def users_of_rare(stems: Mapping[str, str]) -> dict[str, list[str]]:
    """The questions that use each rare word, from the stems of the telling words of all."""
    times = Counter(chain.from_iterable(map(str.split, stems.values())))
    users: dict[str, list[str]] = {root: [] for root, many in times.items() if 1 < many <= RARE}
    for question, said in stems.items():
        for root in users.keys() & said.split():
            users[root].append(question)
    return users


def telling_words(question: Question) -> dict[str, str]:
    """What a question says, stem to word as it is first used."""
    found = content_words(" ".join([question.question, question.title or "", *question.also_asked]))
    return {stem(word): word for word in reversed(found)}
