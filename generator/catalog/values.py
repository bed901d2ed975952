"""The kinds of one value: how each is read, what is wrong with it, and its JSON Schema."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias

from generator.catalog.identifying import ID_PATTERN, MAX_ID, as_id, is_id, model_key, tells_nothing
from generator.catalog.parsing import NOTHING, Node, Place, Refused, Scalar
from generator.catalog.slots import SLOTTED, led_on, odd_brace
from generator.links.link import BadLink, Link
from generator.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.catalog.outlining import Outline

At: TypeAlias = tuple[str | int, ...]
"""The way to a value inside a record: `("related", 2, "why")`."""
Schema: TypeAlias = dict[str, Any]

_WORDS_BEFORE: Final = 3
"""So many show where in a text something stands that cannot be seen."""
IDS_NAME: Final = "ids.json"
"""The schema that lists the ids of a catalog."""
_NEAR: Final = 70
"""How alike a misspelt word is to the one that was meant, of 100."""
_TELLING: Final = 3
"""So many letters of a word tell which one was meant."""
_MOST_NEAR: Final = 3
_SHORTEST_MODEL: Final = 3
_SERVES_ALL: Final = frozenset(
    re.findall(
        r"\S+",
        """
        alexnet attention bart bert cifar clip cnn coco conformer convnext diffusion dino dit efficientnet gan
        gpt imagenet llama lora lstm mae mamba mistral mlp mobilenet qwen resnet rnn roberta sdxl
        stablediffusion stablediffusionxl swin swintransformer transformer unet vae vgg vicuna visiontransformer
        vit
        """,
    )
)
"""Backbones and data sets of which models for many tasks are made, as their names are compared."""
_EVERYDAY: Final = frozenset(
    re.findall(
        r"\S+",
        """
        able angle behave best better blink bright case clean clear color cross deep draft dream drive edge emotion
        fast finer focus found free frame full goals good heal hidden hold image large light live locate lost map match
        mercury model motion move new open outlines polar real red repair resample sample scan scene seem shot smart
        sound space speed start super target text track turbo twitter video view vision visit wire wise world
        """,
    )
)
"""Words that names of models for other tasks have as well, versions aside: `SPEED-Tracker`, `Twitter15`.

One is added where a model's name that only has the word is told to be made for the task.
"""
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?:[\w-]+\.)+(?:com|net|org)(?:/\S*)?", re.IGNORECASE)
_AN_ID: Final = "mimo-unet"
_ID_RULE: Final = "an id is lower-case words joined by hyphens: {}"
_ID_PLACE: Final = "write the record's file name without .yml"
_SENTENCE_RULE: Final = "write whole sentences: the last ends with a period"
_CASE_RULE: Final = "say what the AI was given, what came out and what puzzles you"
_SLOT_RULE: Final = "braces stand in pairs around the words for what goes in, {the text}, and no `, which` follows"
_DAY_RULE: Final = "write year-month-day: 2026-11-22"
_ID_SCHEMA: Final[Schema] = {
    "type": "string",
    "pattern": f"^{ID_PATTERN}$",
    "maxLength": MAX_ID,
    "patternErrorMessage": _ID_RULE.format(_AN_ID),
}
HIDDEN: Final = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\u00ad\u200b\u2060\ufeff]"
)
"""Characters that no reader sees and that can hide or reverse what stands around them."""


class Bad:
    """Stands for a value whose mistake has been reported."""


BAD: Final = Bad()


@dataclass(slots=True)
class Reader:
    """Takes down what one file says and what is wrong with it."""

    path: str
    places: dict[At, Place] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    mentions: list[tuple[At, str, str]] = field(default_factory=list)
    """Each id of another record: where it stands, the folder it belongs to, the id."""
    outline: Outline | None = None
    """What others must know of a record that was read another time."""
    agreed: bool = False
    """Whether it stands as it stood when it was seen to agree with all others."""

    def complain(self, place: Place, message: str, hint: str) -> None:
        """Note one mistake."""
        self.problems.append(Problem(self.path, place.line, place.column, message, hint))

    def refuse(self, node: Node, message: str, hint: str) -> Bad:
        """Note one mistake and give the value that stands for it."""
        if not isinstance(node, Refused):
            self.complain(node.place, message, hint)
        return BAD


class Kind(Protocol):
    """A kind of value."""

    def read(self, node: Node, at: At, reader: Reader) -> Any:  # noqa: ANN401 - what comes back is the kind's own type
        """The value of a node, or `BAD` once the mistake is reported."""

    def schema(self) -> Schema:
        """The same rules as JSON Schema, for editors."""


def nearest(word: str, words: Iterable[str], otherwise: str = "") -> str:
    """The hint `did you mean 'image-deblurring'?`, or another when nothing comes near; what holds the word is near."""
    known = sorted(set(words))
    holding = sorted((one for one in known if word in one), key=len) if len(word) >= _TELLING else []
    near = holding[:_MOST_NEAR] or [one for one in [nearest_word(word, known)] if one]
    return f"did you mean {' or '.join(map(repr, near))}?" if near else otherwise


def nearest_word(word: str, words: Iterable[str]) -> str:
    """The word that comes nearest, or an empty text when none comes near."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - only who made a mistake waits for the library

    found = process.extractOne(word, sorted(words), scorer=fuzz.ratio, score_cutoff=_NEAR)
    return found[0] if found else ""


def cited(text: str) -> str:
    """A text of the data as messages show it: on one line, in quotation marks, cut when it is long."""
    short = text if len(text) <= MAX_ID else f"{text[:MAX_ID]}…"
    return "'" + "".join(one if one.isprintable() else one.encode("unicode_escape").decode() for one in short) + "'"


def is_address(text: str) -> bool:
    """Whether a whole text is the address of a page or a site; a name such as `Character.AI` is none."""
    return bool(_ADDRESS.fullmatch(text))


def _text(node: Node, reader: Reader) -> str | Bad:
    """The text of a scalar; anything else is reported."""
    if not isinstance(node, Scalar):
        return reader.refuse(node, "this must be text", "write one value, in quotation marks if YAML needs them")
    if not node.value.strip() or (node.plain and node.value in NOTHING):
        return reader.refuse(node, "this is empty", "write a value or take the whole line out")
    if found := HIDDEN.search(node.value):
        before = " ".join(node.value[: found.start()].split()[-_WORDS_BEFORE:])
        where = f"behind {cited(before)}" if before else "at the beginning"
        return reader.refuse(node, f"an invisible character (U+{ord(found[0]):04X}) stands {where}", "take it out")
    return node.value


def _id(node: Node, reader: Reader) -> str | Bad:
    text = _text(node, reader)
    if isinstance(text, Bad) or is_id(text):
        return text
    if is_address(text):
        return reader.refuse(node, f"{cited(text)} is an address, not an id", _ID_PLACE)
    return reader.refuse(node, f"{cited(text)} is no id", _ID_RULE.format(as_id(text) if "/" not in text else _AN_ID))


_ASIDE = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ,;%'’-]*[A-Za-z0-9%]")
_ASIDE_RULE = "write a few plain words: letters, digits, spaces, commas and hyphens, with no period at the end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """Words on one line; runs of white space count as one space."""

    longest: int = 400

    def read(self, node: Node, at: At, reader: Reader) -> str | Bad:
        """Any text but an unquoted number, date or yes/no."""
        text = _text(node, reader)
        if isinstance(text, Bad):
            return text
        if isinstance(node, Scalar) and (other := node.other_kind()):
            return reader.refuse(node, f"this must be text, not {other}", f"write it in quotation marks: {cited(text)}")
        words = " ".join(text.split())
        if len(words) > self.longest:
            return reader.refuse(node, f"this has {len(words)} characters", f"at most {self.longest} are allowed")
        return words

    def schema(self) -> Schema:
        """A string with a length."""
        return {"type": "string", "minLength": 1, "maxLength": self.longest}


@dataclass(frozen=True, slots=True, kw_only=True)
class Name(Text):
    """What something is called, which is never an address."""

    def read(self, node: Node, at: At, reader: Reader) -> str | Bad:
        """Any text but an address."""
        words = Text.read(self, node, at, reader)
        if isinstance(words, str) and is_address(words):
            return reader.refuse(node, f"{cited(words)} is an address, not a name", "write what it is called")
        return words


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelName(Name):
    """The name of a model or data set that tells a task."""

    def read(self, node: Node, at: At, reader: Reader) -> str | Bad:
        """Any name but one too short to be found in others, an everyday word, and a backbone that serves everything."""
        name = Name.read(self, node, at, reader)
        if isinstance(name, Bad):
            return name
        if len(key := model_key(name)) < _SHORTEST_MODEL:
            hint = f"at least {_SHORTEST_MODEL} letters are needed, versions aside"
            return reader.refuse(node, f"{cited(name)} is too short to be told in other names", hint)
        if not _EVERYDAY.isdisjoint({key, name.casefold()}):
            hint = "leave it out, or write a longer name"
            return reader.refuse(node, f"{cited(name)} is an everyday word, which other names hold", hint)
        if key in _SERVES_ALL:
            return reader.refuse(node, f"{cited(name)} serves many tasks and tells none", "name one made for this task")
        return name


@dataclass(frozen=True, slots=True, kw_only=True)
class FewWords(Text):
    """A text of so many words at most."""

    most_words: int

    def read(self, node: Node, at: At, reader: Reader) -> str | Bad:
        """A text that is not too long."""
        text = Text.read(self, node, at, reader)
        if not isinstance(text, Bad) and (count := len(text.split())) > self.most_words:
            return reader.refuse(node, f"this has {count} words", f"at most {self.most_words} are allowed")
        return text


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentences(FewWords):
    """A few whole sentences on one line."""

    most_words: int

    def read(self, node: Node, at: At, reader: Reader) -> str | Bad:
        """Any text that ends a sentence."""
        text = FewWords.read(self, node, at, reader)
        if isinstance(text, Bad):
            return text
        if not text.endswith("."):
            return reader.refuse(
                node, f"this does not end with a period but with {cited(text.split()[-1])}", _SENTENCE_RULE
            )
        return text

    def schema(self) -> Schema:
        """A string that ends with a period."""
        return {**Text.schema(self), "pattern": r"\.\s*$", "patternErrorMessage": _SENTENCE_RULE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside(FewWords):
    """A few plain words that stand in parentheses."""

    longest: int = 60
    most_words: int = 10

    def read(self, node: Node, at: At, reader: Reader) -> str | Bad:
        """Any few words without marks of their own."""
        text = FewWords.read(self, node, at, reader)
        if isinstance(text, Bad):
            return text
        if not _ASIDE.fullmatch(text):
            return reader.refuse(node, f"{cited(text)} does not fit between parentheses", _ASIDE_RULE)
        return text

    def schema(self) -> Schema:
        """A string of words and simple marks."""
        return {**Text.schema(self), "pattern": rf"^\s*{_ASIDE.pattern}\s*$", "patternErrorMessage": _ASIDE_RULE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase(FewWords):
    """A few words that are looked for in texts."""

    most_words: int = 5

    def read(self, node: Node, at: At, reader: Reader) -> str | Bad:
        """Any few words that tell one text from another."""
        text = FewWords.read(self, node, at, reader)
        if isinstance(text, Bad):
            return text
        if tells_nothing(text):
            return reader.refuse(node, f"{cited(text)} stands in any text", "write the words beside it as well")
        return text


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """Paragraphs as they stand, with blank lines between them."""

    longest: int = 20_000

    def read(self, node: Node, at: At, reader: Reader) -> str | Bad:
        """Any text; line breaks are kept, blank lines at both ends are not."""
        text = _text(node, reader)
        if isinstance(text, Bad):
            return text
        prose = "\n".join(line.rstrip() for line in text.splitlines()).strip("\n")
        if len(prose) > self.longest:
            return reader.refuse(node, f"this has {len(prose)} characters", f"at most {self.longest} are allowed")
        return prose

    def schema(self) -> Schema:
        """A string with a length."""
        return {"type": "string", "minLength": 1, "maxLength": self.longest}


@dataclass(frozen=True, slots=True, kw_only=True)
class Case(Prose):
    """What somebody saw and asks about it."""

    shortest: int = 10
    """In characters, since not all languages part words by spaces."""

    def read(self, node: Node, at: At, reader: Reader) -> str | Bad:
        """Any prose that is long enough to tell a case."""
        told = Prose.read(self, node, at, reader)
        if isinstance(told, str) and len(told) < self.shortest:
            return reader.refuse(node, f"{cited(told)} tells no case", _CASE_RULE)
        return told

    def schema(self) -> Schema:
        """A string with a length."""
        return {**Prose.schema(self), "minLength": self.shortest}


@dataclass(frozen=True, slots=True, kw_only=True)
class Slotted(Prose):
    """Prose in which braces mark the words for what goes in."""

    def read(self, node: Node, at: At, reader: Reader) -> str | Bad:
        """Any prose of which each brace marks something, from which no clause goes on."""
        prose = Prose.read(self, node, at, reader)
        if isinstance(prose, Bad) or not isinstance(node, Scalar):
            return prose
        wrong = "marks nothing" if (odd := odd_brace(node.value)) is not None else "marks what a *which* goes on from"
        odd = led_on(node.value) if odd is None else odd
        if odd is None:
            return prose
        lines, place = node.value[:odd].split("\n"), node.place
        if place.indent is not None:
            place = Place(place.line + len(lines), place.indent + len(lines[-1]) + 1)
        reader.complain(place, f"the brace in {cited(node.value[odd:].split(maxsplit=2)[0])} {wrong}", _SLOT_RULE)
        return BAD

    def schema(self) -> Schema:
        """A string with braces in pairs."""
        return {**Prose.schema(self), "pattern": SLOTTED, "patternErrorMessage": _SLOT_RULE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """The id of another record; whether it exists is seen once all files are read.

    Editors offer the ids that `ids.json` lists, and take any other, since a new record may be on its way.
    """

    to: str
    """The folder of the other record: `papers`."""

    def read(self, node: Node, at: At, reader: Reader) -> str | Bad:
        """A well-formed id, noted as mentioned."""
        mentioned = _id(node, reader)
        if isinstance(mentioned, str):
            reader.mentions.append((at, self.to, mentioned))
        return mentioned

    def schema(self) -> Schema:
        """One of the known ids, or another string of the form of an id."""
        return {"anyOf": [{"$ref": f"{IDS_NAME}#/definitions/{self.to}"}, _ID_SCHEMA]}


@dataclass(frozen=True, slots=True, kw_only=True)
class OldId:
    """An id that this record had before; its address keeps working."""

    def read(self, node: Node, at: At, reader: Reader) -> str | Bad:
        """A well-formed id."""
        return _id(node, reader)

    def schema(self) -> Schema:
        """A string of the form of an id."""
        return _ID_SCHEMA


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A web address in any usual spelling."""

    only: tuple[str, ...] = ()
    """The kinds of link allowed here; none named means all."""

    def read(self, node: Node, at: At, reader: Reader) -> Link | Bad:
        """The canonical link."""
        text = _text(node, reader)
        if isinstance(text, Bad):
            return text
        try:
            return Link.parse(text)
        except BadLink as bad:
            return reader.refuse(node, str(bad), bad.hint)

    def schema(self) -> Schema:
        """A string that is a URI."""
        return {"type": "string", "format": "uri", "pattern": "^https?://", "maxLength": 2048}


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A calendar day, written 2026-11-22."""

    def read(self, node: Node, at: At, reader: Reader) -> dt.date | Bad:
        """A day that exists."""
        text = _text(node, reader)
        if isinstance(text, Bad):
            return text
        try:
            if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
                return dt.date.fromisoformat(text)
        except ValueError:
            pass
        return reader.refuse(node, f"{cited(text)} is no day", _DAY_RULE)

    def schema(self) -> Schema:
        """A string that is a date."""
        return {"type": "string", "format": "date", "errorMessage": _DAY_RULE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """A year of publication."""

    first: int = 1900
    last: int = 2100

    def read(self, node: Node, at: At, reader: Reader) -> int | Bad:
        """A year between the two."""
        text = _text(node, reader)
        if isinstance(text, Bad):
            return text
        if not re.fullmatch(r"[0-9]{4}", text) or not self.first <= int(text) <= self.last:
            return reader.refuse(node, f"{cited(text)} is no year", f"a number from {self.first} to {self.last}")
        return int(text)

    def schema(self) -> Schema:
        """A number between the two."""
        return {"type": "integer", "minimum": self.first, "maximum": self.last}


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One of a few words."""

    words: tuple[str, ...]

    def read(self, node: Node, at: At, reader: Reader) -> str | Bad:
        """One of the words."""
        text = _text(node, reader)
        if isinstance(text, Bad) or text in self.words:
            return text
        allowed = f"one of {', '.join(self.words)}" if len(self.words) > 1 else f"write {self.words[0]} or leave it out"
        return reader.refuse(node, f"{cited(text)} is not allowed here", allowed)

    def schema(self) -> Schema:
        """The words."""
        return {"enum": list(self.words)}
