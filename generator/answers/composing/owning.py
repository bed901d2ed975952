"""Where a told sentence names what goes in, and how the reader's own thing is set beside that name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.language.english import stem, words_of
from generator.answers.language.prose import verbatim

if TYPE_CHECKING:
    from collections.abc import Iterator


def set_beside(text: str, at: int, own: str) -> str:
    """A sentence with the reader's own thing after what it calls such things: `the photo, here your scan, and`."""
    ends = "" if _ENDS.match(text, at) else ","
    return f"{text[:at]}, here {verbatim(own)}{ends}{text[at:]}"


_ENDS: Final = re.compile(r"[,.;:)]|\s*(?:\[@|$)")


def splits(text: str, at: int) -> bool:
    """Whether words set there would stand within a name or a list: `an image | and relighting model`."""
    return bool(_GOES_ON.match(text, at))


_GOES_ON: Final = re.compile(r" (?:and|or|nor|as|at|can|for|in|of|on)\b")


def is_own_word(before: str) -> bool:
    """Whether a place in a sentence is outside its quotations, titles and citations."""
    return before.count('"') % 2 == 0 and before.count("*") % 2 == 0 and "[@" not in before


def place_of_input(text: str, medium: str) -> int:
    """Where the first name of what goes in ends in a sentence, outside its quotations and titles; 0 if it has none.

    Args:
        text: the sentence.
        medium: that of what goes in; `typed` for what is typed to tell what shall be done.
    """
    pattern = _PROMPT if medium == "typed" else _INPUTS.get(medium)
    return next(_own_places(text, pattern), 0) if pattern else 0


def place_of_such(text: str, medium: str, own: str, known: frozenset[str]) -> int:
    """Where a name ends of things such as the reader's that a work is for; 0 if a sentence has none.

    What narrows them must be neutral or told in the question: `from CT images` is nothing for a photo of a hat.

    Args:
        text: the sentence.
        medium: that of the reader's own.
        own: what the reader's own is called.
        known: the stems of the words of the question.
    """
    for found in _SUCH[medium].finditer(text) if medium in _SUCH else ():
        before, narrowed = text[: found.start("np")], found["qualities"].casefold().split()
        is_one = _ONE.isdisjoint(narrowed) or not _IS_MANY.search(own)
        is_neutral = all(word in _NEUTRAL or (stem(word) in known and word not in _TELLING_NUMBER) for word in narrowed)
        comes_out = found["of"].casefold() not in {"from", "given"} and _OF_WHAT_COMES_OUT.search(before)
        is_free = is_own_word(before) and not splits(text, found.end())
        if is_one and is_neutral and is_free and not (comes_out or _MADE.search(before)):
            return found.end()
    return 0


def _own_places(text: str, pattern: re.Pattern[str]) -> Iterator[int]:
    for found in pattern.finditer(text):
        before = text[: found.start(1)]
        is_any = before.endswith(" of ") and " " not in found[1] and found[1].endswith("s")
        is_free = is_own_word(before) and not splits(text, found.end(1))
        if is_free and not is_any and not _MADE.search(before) and not _IS_MADE.match(found[1]):
            yield found.end(1)


def speaks_of(text: str, medium: str) -> bool:
    """Whether a text has a word for things of a medium; a film and a scan in space are seen."""
    return any(_SPEAKS_OF[one].search(text) for one in (medium, *_NEAR.get(medium, ())))


def speaks_of_others(text: str, medium: str) -> bool:
    """Whether a text has words for several kinds of things, of which the reader gave one."""
    others = _SPEAKS_OF.keys() - {medium, *_NEAR.get(medium, ()), *(_SEEN if medium in _SEEN else ())}
    return bool(_SEVERAL_KINDS.search(text)) or any(_SPEAKS_OF[one].search(text) for one in others)


_SEEN: Final = frozenset({"picture", "video"})
_SEVERAL_KINDS: Final = re.compile(
    r"\b(?:multi-?|tri-|bi-|cross-)modal|\baudio-?visual|\bvision-language", re.IGNORECASE
)


def takes_other(text: str, medium: str) -> bool:
    """Whether a text says of a thing of another medium that it is given: `Given an audio prompt`."""
    others = _TAKES.keys() - {medium, *_NEAR.get(medium, ())}
    return any(_TAKES[one].search(text) for one in others)


_NEAR: Final = {"video": ("picture",), "space": ("picture",)}


_MADE: Final = re.compile(
    r"(?:generat|produc|reconstruct|rebuil|synthe|creat|render|draw|output|yield|train|pair|collect|real|clean|high"
    r"|sharp|restored|result|many|several|multi|number|thousand|million|unlabel|between|across|varied|such as|like"
    r"|including|candidate|reference|later|neighbou?r|intermediate|supporting|conditioning|cropped|incorrect|target"
    r"|style|final|new|improved|synthetic)[\w-]*(?: (?!from|given|in|takes|into)[\w-]+){0,3}? ?$",
    re.IGNORECASE,
)
"""What stands before the name of a thing that comes out or only helps."""
_IS_MADE: Final = re.compile(
    r"(?:generat|produc|reconstruct|rebuil|synthe|creat|render|output|train|restored|result|reference|target|style"
    r"|candidate|improved|clean|high|sharp)[\w-]* ",
    re.IGNORECASE,
)
"""How such a name begins."""
_PROMPT: Final = re.compile(
    r"\b((?:(?:free-form|arbitrary) )?(?:text(?:ual)?|user|language|input) prompts?"
    r"(?! (?:learning|tuning|pool|encoder))"
    r"|(?:user|editing|text|textual|language|natural[- ]language) instructions?"
    r"|(?:text|textual|natural[- ]language|language) (?:descriptions?|quer(?:y|ies)|inputs?)"
    r"|referring expressions?(?! comprehension| segmentation)|user quer(?:y|ies)|input text)\b(?!-)",
    re.IGNORECASE,
)
_NAMED: Final = (
    r"\b(?:(?:(?:takes?|reads?|receives?|encod(?:es?|ing)|splits?|divides?|partitions?|maps?|converts?|turns?|process(?:es)?"
    r"|transforms?|restores?|enhances?|segments?|analyzes?|from|in|within|of|given|with) )"
    r"(?=(?:(?:the|an?|each|whole) )?(?:(?:{qualities}) (?:[\w-]+ )?)?(?:{nouns})s?\b)|(?=(?:{qualities})\b))"
    r"((?:(?:the|an?|each|whole) )?(?:(?:{qualities}) (?:[\w-]+ )?)?(?:{nouns})s?)"
    r"(?=[,.;:)]|$|\s(?:based|under|without|during|or|when|where|for|from|into|is|are|to|with|and|by|in|at|on|as|that|which"
    r"|through|via|while|using)\b|\s\[)"
)
_QUALITIES: Final = (
    "input|given|single|few|one RGB|one|source|original|degraded|low-quality|low-resolution|low-light|noisy|blurry"
    "|blurred|hazy|rainy|query|raw|monocular|user-provided|unposed|casual|corrupted|damaged|face|facial|natural|grayscale"
    "|unconstrained|single-view|misaligned|in-the-wild"
)
_INPUTS: Final = {
    medium: re.compile(_NAMED.replace("{qualities}", _QUALITIES).replace("{nouns}", nouns), re.IGNORECASE)
    for medium, nouns in {
        "picture": "image|picture|photo|photograph|portrait",
        "video": "video|clip|video sequence",
        "sound": "audio|recording|speech|utterance|mixture|waveform|audio signal",
        "text": "text|document|article",
        "numbers": "time series|series|history|sequence",
        "space": "point cloud|scan|mesh",
    }.items()
}
"""By the medium, how papers call what goes in."""
_NEUTRAL: Final = words_of(
    """input given single one raw original source monocular uncalibrated unconstrained unposed arbitrary casual still
    static color colour rgb 2d digital unedited in-the-wild real-world user-provided user-supplied user unseen any each
    such the a an these query captured everyday incoming whole entire individual ordinary consumer degraded
    low-quality noisy"""
)
_ONE: Final = words_of("single one monocular individual still each")
_TELLING_NUMBER: Final = words_of("two three four five six several many few")
_IS_MANY: Final = re.compile(
    r"^(?:(?:the|your) )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|(?!1\b)\d+) "
    r"(?!seconds|minutes|hours)"
)
_OF_WHAT_COMES_OUT: Final = re.compile(
    r"(?:quality|realism|fidelity|diversity|variety|number|set|kinds?|types?|distribution|pairs?|data ?sets?|collection"
    r"|library|corpus|alignment|between|creation|design|composition|controllab\w+|editing|styles?) (?:of|in|for|on) $"
)
"""What stands before things that come out, or that were gathered."""
_SUCH: Final = {
    medium: re.compile(
        r"\b(?P<of>from|of|in|on|for|over|across|within|given|takes?|process(?:es|ing)|analyz(?:es|ing)|encod(?:es|ing)"
        r"|handles?|uses?) "
        rf"(?P<np>(?P<qualities>(?:[\w-]+ ){{0,4}}?)(?:{nouns})s?)"
        r"(?=[,.;:)]|$|\s(?:based|under|without|during|or|when|where|for|from|into|is|are|to|with|and|by|in|at|on|as|that"
        r"|which|through|via|while|using|despite|across|over|alone|directly|then|but)\b|\s\[)",
        re.IGNORECASE,
    )
    for medium, nouns in {
        "picture": r"(?:image|picture|photo|photograph|portrait)(?: (?:collection|input))?",
        "video": r"(?:video|clip|footage)(?: (?:sequence|stream|clip|input))?",
        "sound": r"(?:audio|recording|speech|utterance|sound)(?: (?:signal|recording|clip|input|stream))?",
        "text": "text|document|sentence|article",
        "numbers": r"(?:time series|series|signal)(?: data)?",
        "space": r"(?:3D )?(?:point cloud|scan|mesh|meshe)(?: data)?",
    }.items()
}
"""By the medium, how papers call things such as go in, with what narrows them."""
_SPEAKS_OF: Final = {
    medium: re.compile(rf"\b(?:{nouns})s?\b", re.IGNORECASE)
    for medium, nouns in {
        "picture": "image|picture|photo|photograph|portrait|facial|visual|vision",
        "video": "video|clip|frame|footage",
        "sound": "audio|recording|speech|speaker|utterance|waveform|voice|music|song|sound|acoustic",
        "text": r"text|document|article|instruction|description|(?<!sign )language(?! model)",
        "numbers": "time series|series|forecast|forecasting|history",
        "space": "point cloud|3D|scan|mesh",
    }.items()
}
"""By the medium, the words of a work that takes it."""
_TAKES: Final = {
    medium: re.compile(
        rf"\b(?:given|from|takes?|input) (?:(?:an?|the|one|two|single|raw|input|noisy) ){{0,2}}(?:{nouns})s?\b",
        re.IGNORECASE,
    )
    for medium, nouns in {
        "picture": "image|picture|photo|photograph",
        "video": "video|clip|footage",
        "sound": "audio|recording|speech|waveform|voice",
        "space": "point cloud|mesh",
    }.items()
}
"""By the medium, how a work says that it takes it."""
