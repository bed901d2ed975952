"""Which questions use the same rare words: what leads from one to another where they share no source and no task."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from generator.answers.language.english import content_words, stem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.catalog.records import Question

RARE = 6
"""A word that more questions use tells too little; and the work grows with the questions, not with their square."""
LEAST = 0.9
"""What two questions must share: a word counts one divided by the number of questions that use it."""


class Echoes:
    """The questions of a catalog by their telling words; built once."""

    def __init__(self, words: Mapping[str, Mapping[str, str]]) -> None:
        self._words = words
        users: dict[str, list[str]] = defaultdict(list)
        for question, found in words.items():
            for root in found:
                users[root].append(question)
        self._users = {root: using for root, using in users.items() if 1 < len(using) <= RARE}

    def of(self, question: str) -> list[tuple[str, tuple[str, ...]]]:
        """The questions that use the same words and the words, in the spelling of this one; the nearest first."""
        shared: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for root, word in self._words[question].items():
            for other in self._users.get(root, ()):
                shared[other].append((len(self._users[root]), word))
        shared.pop(question, None)
        near = [(sum(1 / users for users, _ in words), other) for other, words in shared.items() if len(words) > 1]
        ordered = sorted(((-score, other) for score, other in near if score >= LEAST))
        return [(other, tuple(word for _, word in sorted(shared[other]))) for _, other in ordered]


def telling_words(question: Question) -> dict[str, str]:
    """What a question says, stem to word as it is first used."""
    found = content_words(" ".join([question.question, question.title or "", *question.also_asked]))
    return {stem(word): word for word in reversed(found)}
