"""What the English language itself decides: which words carry meaning, and which forms belong to one word."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class _Apart(dict[int, str]):
    """By the code of a character, what stands for it where only words are wanted; a pattern takes twice the time."""

    def __missing__(self, code: int) -> str:
        self[code] = kept = chr(code) if chr(code).isalnum() else " "
        return kept


_APART = _Apart()


def pieces(text: str) -> list[str]:
    """The words of a text and the parts of its compounds, as they are written: all letters and digits in a row."""
    return text.translate(_APART).split()


def place_of(text: str, number: int) -> int:
    """Where in a text the one of its `pieces` with this number begins."""
    apart = text.translate(_APART)
    return len(apart) - len(apart.split(None, number)[-1])


def folded(text: str) -> list[str]:
    """The same in lower case."""
    return text.translate(_APART).casefold().split()


def words_of(text: str) -> frozenset[str]:
    """A set of words written as a text."""
    return frozenset(text.split())


FUNCTION_WORDS = words_of(
    """a about above across after again against ago all almost along already also although always am among an
    and another any anything are around as at away back be became because become been before began behind being
    below besides best better between both but by came can cannot come could did do does doing done down during
    each either else enough even ever every everything exactly far few find first for from full gave get gets
    getting give given gives go goes going gone good got had half has have having he her here hers him his how
    however i if in inside instead into is it its itself just keep keeps kept knew know knows last least less
    let like look looked looks made make makes making many may maybe me mean means might mine more most much
    must my near need needs neither never new next no none nor not nothing now of off on once one ones only onto
    or other others our ours out over own part parts pass perhaps put puts quite rather really said same saw say
    says see seen seems several shall she should show showed shown shows showing since so some something soon
    still such take taken takes than that the their them themselves then there these they thing things think
    this those though three through thus to together told too took toward towards tried try turn turned two
    under until up upon us use used uses using very via want wanted was way we well went were what when where
    whether which while who whole whose why will with within without would yes yet you your yours yourself ai
    app program tool software program's picture's don't doesn't didn't isn't aren't wasn't weren't won't can't
    i'm i've it's that's there's hasn't haven't hadn't couldn't wouldn't"""
)
"""Words that say nothing about a subject, and those that every question of this kind has."""

ENDINGS = (
    *("izations", "ization", "izing", "izer", "izes", "ized", "ize", "ations", "ation", "ators", "ator", "ating"),
    *("ates", "ated", "ate", "ments", "ment", "ingly", "ings", "ing", "edly", "ers", "er", "ed", "ies", "es", "ly"),
    *("ions", "ion", "s", "e", "y"),
)
_ENDINGS_ON = {last: tuple(one for one in ENDINGS if one[-1] == last) for last in {one[-1] for one in ENDINGS}}
"""By its last letter."""
_SHORTEST_STEM = 3
_OF_A_DEED = re.compile(r"(?<=[a-z]{3})vals?$")
"""Removal and retrieval are of remove and retrieve."""
_BRITISH = re.compile("(?<!v)isation")
"""Localisation is localization; improvisation has no other spelling."""


@cache
def stem(word: str) -> str:
    """What the forms of a word share: upscale, upscaled and upscaling all give `upscal`."""
    word = word.casefold().removesuffix("'s").removesuffix("’s")
    word = _BRITISH.sub("ization", word) if "isation" in word else word
    word = _OF_A_DEED.sub("v", word) if word.endswith(("val", "vals")) else word
    for ending in _ENDINGS_ON.get(word[-1:], ()):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return (
                _undoubled(word[: -len(ending)])
                if ending in {"ing", "ed", "er", "ers", "ings"}
                else word[: -len(ending)]
            )
    return word


def _undoubled(word: str) -> str:
    """`blurr` as in blurred is `blur`."""
    return word[:-1] if word[-1:] == word[-2:-1] and word[-1:] not in "lsz" else word


@lru_cache(maxsize=16384)
def stems(text: str) -> frozenset[str]:
    """The stems of the words that carry meaning; the parts of compounds count by themselves."""
    return frozenset(filter(None, map(_content_stem, folded(text))))


@cache
def _content_stem(word: str) -> str:
    """The stem of a word in lower case that carries meaning; else nothing."""
    return stem(word) if _carries_meaning(word) else ""


def content_words(text: str) -> list[str]:
    """The words that carry meaning, in their order, in lower case."""
    return [word for word in folded(text) if _carries_meaning(word)]


def _carries_meaning(word: str) -> bool:
    return word not in FUNCTION_WORDS and len(word) > 1 and not word.isdigit()


def any_of(phrases: Iterable[str]) -> str:
    """A pattern for any of some phrases, the longest that stands there; parted by their first letters it is quick."""
    begun: defaultdict[str, list[str]] = defaultdict(list)
    for phrase in sorted(filter(None, phrases), key=len, reverse=True):
        begun[phrase[0]].append(re.escape(phrase[1:]))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rests)})" for first, rests in begun.items()) or "(?!)"


def word_count(text: str) -> int:
    """How many words a text has."""
    return len(text.split())


def listed(things: list[str] | tuple[str, ...], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(things) < 2:  # noqa: PLR2004 - one thing is no list
        return "".join(things)
    return f"{', '.join(things[:-1])} {last} {things[-1]}"


@lru_cache(maxsize=4096)
def spoken(name: str) -> str:
    """A name in title case as it stands in a sentence; `3D` and the `AI` of `AI-Generated` keep their capitals."""
    parts = re.split(r"([ -])", " ".join(name.split()))
    return "".join(part if any(map(str.isdigit, part)) or part.isupper() else part.lower() for part in parts)


def lowered(text: str) -> str:
    """A text in lower case, each letter in its place: İ alone would become two."""
    return text.replace("İ", "i").lower()


_QUOTED = re.compile(r"""("[^"]*"|“[^”]*”|‘[^’]*’|(?<!\w)'[^']+'(?!\w))""")

_MARKS_OF_QUOTES = ('"', "“", "‘", "'")


def outside_quotes(text: str, change: Callable[[str], str]) -> str:
    """A text with what stands outside quotation marks changed; within them somebody's words stay to the letter."""
    if not any(mark in text for mark in _MARKS_OF_QUOTES):
        return change(text)
    pieces = _QUOTED.split(text)
    return "".join(piece if at % 2 else change(piece) for at, piece in enumerate(pieces))


ALWAYS_CAPITAL = words_of(
    """African American Amharic Arabic Asian Bangla Basque Bengali British Bulgarian Cantonese Catalan Chinese
    Croatian Czech Danish Dutch English European Finnish French Gaelic German Greek Hebrew Hindi Hungarian
    Icelandic Indian Indonesian Irish Italian Japanese Korean Latin Malay Mandarin Marathi Mongolian Nepali
    Norwegian Persian Polish Portuguese Romanian Russian Sanskrit Serbian Spanish Swahili Swedish Tamil Telugu
    Thai Tibetan Turkish Ukrainian Urdu Vietnamese Welsh Yoruba Bayes Bayesian Bernoulli Bessel Boltzmann
    Bregman Brownian Cartesian Cauchy Chebyshev Delaunay Dirichlet Einstein Euclidean Euler Eulerian Fisher
    Fourier Fresnel Frobenius Gabor Gauss Gaussian Gaussians Gibbs Grassmann Hadamard Hamiltonian Hausdorff
    Hebbian Hermitian Hessian Hilbert Hopfield Hough Huffman Jacobian Kalman Kolmogorov Kullback-Leibler
    Lagrangian Langevin Laplace Laplacian Legendre Lipschitz Lorentz Lorentzian Lyapunov Mahalanobis Markov
    Markovian Mel-frequency Monte Nash Newton Newtonian Pareto Pearson Poisson Procrustes Riemannian Schrödinger
    Shannon Shapley Siamese Sinkhorn Sobel Sobolev Stein Swin Thompson Tikhonov Turing Viterbi Voronoi
    Wasserstein Wiener Zernike"""
)
"""Names of languages, peoples and scholars, which keep their capital inside sentences."""


_ENDED = re.compile(r"(?:['’]s?)?[,;:]*$")
"""What a name has at its end within a clause: `Markov’s`, `Bayes'`."""


def lower_first(text: str) -> str:
    """A clause for the middle of a sentence; names such as CLIP and words such as I or U-shaped keep it."""
    head = text.split(" ", 1)[0]
    is_name = (
        head[1:] != head[1:].lower()
        or head == "I"
        or _ENDED.sub("", head) in ALWAYS_CAPITAL
        or head.split("-", 1)[0] in ALWAYS_CAPITAL
        or head[1:2] == "-"
        or any(map(str.isdigit, head))
    )
    return text if is_name else text[:1].lower() + text[1:]


def within(text: str, source: str) -> str:
    """A clause for the middle of a sentence, where a first word that its source has with a capital there keeps it."""
    head = text.split(" ", 1)[0].rstrip(",;:")
    is_name = f" {lowered(head)} " not in source and re.search(rf"[a-z,] {re.escape(head)}\b", source)
    return text if is_name else lower_first(text)


def upper_first(text: str) -> str:
    """A clause for the start of a sentence; a name such as nnU-Net stays as it is."""
    head = text.split(" ", 1)[0]
    is_name = head[:1].islower() and (head != head.lower() or any(map(str.isdigit, head)))
    return text if is_name else text[:1].upper() + text[1:]
