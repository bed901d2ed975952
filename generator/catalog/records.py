"""The records: what the catalog knows, as values that never change.

Each field that stands in a record's file says, once, what kind of value it is and what it means; reading, writing, the
JSON Schemas and the format page all follow from that.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, TypeAlias

from generator.catalog.fields import Listed, Nested, Source, entry
from generator.catalog.outlining import outline_of
from generator.catalog.unread import Readable
from generator.catalog.values import (
    Address,
    Aside,
    Case,
    Choice,
    Day,
    ModelName,
    Name,
    OldId,
    Phrase,
    Prose,
    Reference,
    Sentences,
    Slotted,
    Text,
    Year,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

    from generator.catalog.outlining import Outline
    from generator.links.link import Link

Author = Literal["authors", "editors"]
Placing = Literal["direct", "beside", "not"]
_FORMERLY = entry(Listed(of=OldId()), "Ids it had before; their addresses lead here.", ["its-old-id"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbor:
    """A task that is taken for this one, and what tells the two apart."""

    task: str = field(metadata=entry(Reference(to="tasks"), "The id of the other task.", "image-deblurring"))
    difference: str = field(
        metadata=entry(
            Text(longest=240),
            "In one clause, what the other task does differently.",
            "removes the smear of motion or wrong focus and keeps the size",
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Task(Readable):
    """A word of the controlled vocabulary: something a person can want a model to do."""

    folder: ClassVar[str] = "tasks"
    id: str
    name: str = field(metadata=entry(Name(longest=80), "The field's usual name, in title case.", "Image Deblurring"))
    family: str = field(metadata=entry(Text(longest=40), "The shelf on which readers find it.", "Restoration"))
    takes: str = field(metadata=entry(Text(longest=160), "What such a model is given.", "image"))
    gives: str = field(metadata=entry(Text(longest=160), "What such a model returns.", "image"))
    definition: str = field(
        metadata=entry(
            Text(),
            "One plain sentence that tells somebody to do it.",
            "Remove the smear caused by a moving camera, a moving subject or wrong focus.",
        ),
    )
    aliases: tuple[str, ...] = field(
        default=(), metadata=entry(Listed(of=Text(longest=80)), "Other names in use.", ["deblur", "motion deblurring"])
    )
    parent: str | None = field(
        default=None,
        metadata=entry(Reference(to="tasks"), "The broader task, if one is in the catalog.", "blind-image-restoration"),
    )
    idea: str | None = field(
        default=None,
        metadata=entry(
            Slotted(longest=900),
            "How models for this task work in general, in two to four plain sentences, braces around what goes in. "
            "Shown as general knowledge.",
            "The model puts the spread light of {the picture} back where it was.",
        ),
    )
    limits: str | None = field(
        default=None,
        metadata=entry(
            Slotted(longest=900),
            "What to keep in mind about the results, in plain sentences, with braces around what goes in.",
            "A heavy smear can wipe detail out completely, and then edges in the result are guessed.",
        ),
    )
    cues: tuple[str, ...] = field(
        default=(),
        metadata=entry(
            Listed(of=Text(longest=60)), "Words that people use when they mean this task.", ["blurry", "camera shake"]
        ),
    )
    model_families: tuple[str, ...] = field(
        default=(), metadata=entry(Listed(of=Text(longest=120)), "Kinds of model used for it.", ["multi-scale U-Net"])
    )
    models: tuple[str, ...] = field(
        default=(),
        metadata=entry(
            Listed(of=ModelName(longest=60)),
            "Well-known models, architectures and data sets by whose names the task is recognized.",
            ["MIMO-UNet", "GoPro"],
        ),
    )
    neighbors: tuple[Neighbor, ...] = field(
        default=(), metadata=entry(Listed(of=Nested(record=Neighbor)), "Tasks that are taken for this one.")
    )
    formerly: tuple[str, ...] = field(default=(), metadata=_FORMERLY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Term(Readable):
    """A piece of jargon and its meaning in plain words."""

    folder: ClassVar[str] = "terms"
    id: str
    term: str = field(metadata=entry(Name(longest=60), "The word as papers write it.", "U-Net"))
    meaning: str = field(
        metadata=entry(
            Text(longest=300),
            "One or two plain sentences without other jargon.",
            "A network shaped like the letter U: it shrinks the picture step by step, then enlarges it again.",
        ),
    )
    brief: str | None = field(
        default=None,
        metadata=entry(
            Aside(),
            "The meaning in a few plain words, shown in parentheses after the term; none for one everybody knows.",
            "a network that shrinks and then enlarges",
        ),
    )
    aliases: tuple[str, ...] = field(
        default=(), metadata=entry(Listed(of=Text(longest=60)), "Other spellings; plurals need none.", ["UNet"])
    )
    not_in: tuple[str, ...] = field(
        default=(),
        metadata=entry(
            Listed(of=Text(longest=80)), "Phrases in which the word means something else.", ["loss of detail"]
        ),
    )
    near: tuple[str, ...] = field(
        default=(),
        metadata=entry(
            Listed(of=Text(longest=40)),
            "Words of which a sentence holds one wherever the term has this meaning; none if it has no other.",
            ["training"],
        ),
    )
    not_on: tuple[str, ...] = field(
        default=(),
        metadata=entry(
            Listed(of=Text(longest=40)),
            "Words of questions and works on something else, where the term has another meaning.",
            ["artery"],
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect(Readable):
    """Something that readers notice about what an AI did, with the field's name for it."""

    folder: ClassVar[str] = "effects"
    id: str
    name: str = field(
        metadata=entry(Name(longest=80), "The field's usual name, a noun phrase in lower case.", "ringing artifacts")
    )
    meaning: str = field(
        metadata=entry(
            Sentences(most_words=45),
            "What it is and why it comes about, in general, in one or two plain sentences.",
            "Where the smear was estimated wrongly, an edge is sharpened too much and leaves faint echoes beside it.",
        ),
    )
    tasks: tuple[str, ...] = field(
        default=(),
        metadata=entry(
            Listed(of=Reference(to="tasks"), least=1),
            "Ids of the tasks in which it is met; left out, it may be met in any.",
            ["image-deblurring"],
        ),
    )
    signs: tuple[str, ...] = field(
        metadata=entry(
            Listed(of=Phrase(), least=1),
            "How readers tell of it: phrases of one to five words, in any form of the words.",
            ["halo around", "ghost lines"],
        ),
    )
    words: tuple[str, ...] = field(
        metadata=entry(
            Listed(of=Phrase(), least=1), "How papers speak of it, in the same way.", ["ringing", "ringing artifacts"]
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """A summary and whose words it is."""

    by: Author = field(
        metadata=entry(
            Choice(words=("authors", "editors")),
            "`authors`: the paper's own abstract; `editors`: written for this catalog.",
            "authors",
        ),
    )
    text: str = field(
        metadata=entry(Prose(), "The summary itself.", "We rethink the coarse-to-fine strategy of deblurring ...")
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One statement in plain words and the words of the summary that carry it."""

    text: str = field(
        metadata=entry(
            Text(), "One or two plain sentences.", "An encoder reads the blurred photo at several sizes at once."
        ),
    )
    quote: str = field(
        metadata=entry(
            Text(longest=300),
            "Words that stand in the summary exactly so, at most 25.",
            "feeds the blurred photo at several scales",
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Statement):
    """A statement on what a model does, or on how it was made."""

    about: Literal["making"] | None = field(
        default=None,
        metadata=entry(
            Choice(words=("making",)),
            "`making`: on how the model was made (training, data, sizes, releases), not on what it does in use.",
            "making",
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """A paper explained once in plain words, for every question that is given it."""

    in_one_line: str = field(
        metadata=entry(
            Text(longest=240),
            "What it is and does, in one plain sentence.",
            "MIMO-UNet is a fast network that removes motion blur by working on several sizes of a photo at once.",
        ),
    )
    takes: str | None = field(
        default=None,
        metadata=entry(
            Text(longest=300),
            "What goes in, and what it needs besides, if the summary says so.",
            "One motion-blurred photo.",
        ),
    )
    steps: tuple[Step, ...] = field(
        metadata=entry(Listed(of=Nested(record=Step), least=1, most=8), "What happens inside, in three to six steps.")
    )
    gives: str | None = field(
        default=None,
        metadata=entry(
            Text(longest=300), "What comes out, if the summary says so.", "A deblurred photo of the same size."
        ),
    )
    not_for: tuple[str, ...] = field(
        default=(),
        metadata=entry(
            Listed(of=Text(), most=5), "What it does not do, in full sentences.", ["Does not output a picture."]
        ),
    )
    reports: tuple[Step, ...] = field(
        default=(),
        metadata=entry(Listed(of=Nested(record=Step), most=6), "Results, each with its data set and condition."),
    )
    limits: tuple[Statement, ...] = field(
        default=(), metadata=entry(Listed(of=Nested(record=Statement), most=6), "Limits that the summary states.")
    )
    tasks: tuple[str, ...] = field(
        default=(),
        metadata=entry(Listed(of=Reference(to="tasks")), "Its tasks, the central one first.", ["image-deblurring"]),
    )
    family: str | None = field(
        default=None,
        metadata=entry(Text(longest=60), "The kind of model, or the model it is built on.", "Stable Diffusion"),
    )

    @property
    def in_use(self) -> tuple[Step, ...]:
        """The steps on what happens to what goes in; where all are on the making, all of them."""
        return tuple(step for step in self.steps if step.about is None) or self.steps

    @property
    def of_making(self) -> tuple[Step, ...]:
        """What else is told of how it was made."""
        return tuple(one for one in (*self.steps, *self.reports) if one.about == "making" and one not in self.in_use)

    @property
    def results(self) -> tuple[Step, ...]:
        """What was measured or shown of its use."""
        return tuple(one for one in self.reports if one.about is None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper(Readable):
    """A published work that a page may cite."""

    folder: ClassVar[str] = "papers"
    id: str
    title: str = field(
        metadata=entry(
            Name(longest=300),
            "The exact title, as its publisher prints it.",
            "Rethinking Coarse-to-Fine Approach in Single Image Deblurring",
        ),
    )
    short_name: str | None = field(
        default=None, metadata=entry(Text(longest=60), "What people call it in a sentence.", "MIMO-UNet")
    )
    other_titles: tuple[str, ...] = field(
        default=(),
        metadata=entry(
            Listed(of=Text(longest=300)),
            "Titles under which it appeared as well, checked by a person.",
            ["A Fresh Look at Coarse-to-Fine Deblurring"],
        ),
    )
    link: Link | None = field(
        default=None,
        metadata=entry(Address(), "Its own page: arXiv, DOI or publisher.", "https://arxiv.org/abs/2108.05054"),
    )
    code: Link | None = field(
        default=None,
        metadata=entry(
            Address(), "Where its code is, if the source names a place.", "https://github.com/chosj95/MIMO-UNet"
        ),
    )
    year: int | None = field(default=None, metadata=entry(Year(), "The year it appeared.", 2021))
    venue: str | None = field(default=None, metadata=entry(Text(longest=80), "Where it appeared.", "ICCV 2021"))
    first_author: str | None = field(
        default=None, metadata=entry(Text(longest=80), "The first author.", "Sung-Jin Cho")
    )
    license: str | None = field(default=None, metadata=entry(Text(longest=160), "The license of the code.", "MIT"))
    summary: Summary | None = field(
        default=None, metadata=entry(Nested(record=Summary), "Its summary and whose words it is.")
    )
    explained: Explained | None = field(
        default=None, metadata=entry(Nested(record=Explained), "The paper in plain words, for every question given it.")
    )
    formerly: tuple[str, ...] = field(default=(), metadata=_FORMERLY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Model(Readable):
    """A thing that one can run."""

    folder: ClassVar[str] = "models"
    id: str
    name: str = field(metadata=entry(Name(longest=160), "Its exact name.", "Deblur-MIMO-UNet-RealBlur"))
    paper: str | None = field(
        default=None, metadata=entry(Reference(to="papers"), "The id of the paper that it implements.", "mimo-unet")
    )
    link: Link | None = field(
        default=None,
        metadata=entry(
            Address(), "Its paper or page, when that is no record of the catalog.", "https://arxiv.org/abs/2108.05054"
        ),
    )
    code: Link | None = field(
        default=None, metadata=entry(Address(), "Where its code is.", "https://github.com/chosj95/MIMO-UNet")
    )
    task: str | None = field(
        default=None,
        metadata=entry(Reference(to="tasks"), "The id of the task that it was made for.", "image-deblurring"),
    )
    takes: str | None = field(default=None, metadata=entry(Text(longest=300), "What goes in.", "one blurred photo"))
    gives: str | None = field(
        default=None, metadata=entry(Text(longest=300), "What comes out.", "the same photo, sharp, at the same size")
    )
    license: str | None = field(default=None, metadata=entry(Text(longest=160), "The license of the code.", "MIT"))
    formerly: tuple[str, ...] = field(default=(), metadata=_FORMERLY)


_PLACING = entry(
    Choice(words=("direct", "beside", "not")),
    "How it bears on the question: directly, from the side, or not at all.",
    "not",
)
_WHY = entry(
    Text(longest=240),
    "The difference, in one clause.",
    "it sharpens the feature maps inside a vision model, not pictures",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommended:
    """A model recommended for a question, with the editor's placing or none."""

    model: str = field(metadata=entry(Reference(to="models"), "The id of the model.", "mimo-unet"))
    placing: Placing | None = field(default=None, metadata=_PLACING)
    why: str | None = field(default=None, metadata=_WHY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """A paper given with a question, with the editor's placing or none."""

    paper: str = field(metadata=entry(Reference(to="papers"), "The id of the paper.", "featsharp"))
    placing: Placing | None = field(default=None, metadata=_PLACING)
    why: str | None = field(default=None, metadata=_WHY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """The labels of the boxes Input, Model and Output, in the words of this case."""

    input: str = field(metadata=entry(Text(longest=160), "What goes in.", "One blurred photo of the race"))
    model: tuple[str, ...] = field(
        metadata=entry(
            Listed(of=Text(longest=160), least=1, most=6),
            "What happens inside, a box each.",
            ["One encoder reads the photo at several sizes"],
        ),
    )
    output: str = field(
        metadata=entry(Text(longest=160), "What comes out.", "The same photo with a readable number 47")
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The reviewed words of an author: the parts of the page, each citing its sources as `[@id]`."""

    read: dt.date | None = field(
        default=None,
        metadata=entry(
            Day(),
            "The day on which it was last read against its sources; a draft that nobody has read has none.",
            "2026-11-22",
        ),
    )
    in_short: str = field(
        metadata=entry(
            Prose(longest=1200),
            "The answer in at most three sentences without jargon.",
            "Taking the smear out of a photo of something that moved is image deblurring.",
        ),
    )
    task: str = field(
        metadata=entry(
            Prose(longest=4000),
            "Section 1: what the person is trying to do.",
            "You exposed for 1/15 of a second, and every spoke turned into a gray smear.",
        ),
    )
    flow: Flow = field(metadata=entry(Nested(record=Flow), "The boxes Input, Model, Output."))
    input: str = field(
        metadata=entry(
            Prose(longest=4000),
            "What goes in, in the reader's words.",
            "One smeared photo of the race is all that MIMO-UNet takes [@mimo-unet].",
        ),
    )
    model: str = field(
        metadata=entry(
            Prose(longest=8000),
            "What happens inside, with citations such as [@mimo-unet].",
            "One encoder reads the photo at several sizes [@mimo-unet].",
        ),
    )
    output: str = field(
        metadata=entry(
            Prose(longest=4000),
            "What comes out, and how far it can be trusted.",
            "The same photo, sharp, at the same size [@mimo-unet].",
        ),
    )
    related: str | None = field(
        default=None,
        metadata=entry(
            Prose(longest=6000),
            "What the related papers add, or why they do not help.",
            "FeatSharp does not help here: it sharpens feature maps, not pictures [@featsharp].",
        ),
    )
    not_said: str | None = field(
        default=None,
        metadata=entry(
            Prose(longest=4000),
            "What the given sources do not say.",
            "Whether a digit that becomes readable is the right digit, none of the sources says.",
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Readable):
    """What a person saw an AI do and wants to understand, and what was given to answer it."""

    folder: ClassVar[str] = "questions"
    id: str
    question: str = field(
        metadata=entry(
            Case(longest=4000),
            "The question as it was asked.",
            "I photographed a bike race at 1/15 of a second and could still read the number 47. How?",
        ),
    )
    title: str | None = field(
        default=None,
        metadata=entry(Name(longest=90), "A title that a curious person clicks.", "How a smear became the number 47"),
    )
    also_asked: tuple[str, ...] = field(
        default=(),
        metadata=entry(
            Listed(of=Text(longest=200)),
            "The same question in words that people may search for.",
            ["unblur a race photo"],
        ),
    )
    task: str | None = field(
        default=None,
        metadata=entry(Reference(to="tasks"), "The id of the task; left out, it is inferred.", "image-deblurring"),
    )
    recommended: tuple[Recommended, ...] = field(
        default=(),
        metadata=entry(
            Listed(of=Nested(record=Recommended, shorthand="model")),
            "The recommended models: ids, or ids with a placing.",
            ["mimo-unet"],
        ),
    )
    related: tuple[Related, ...] = field(
        default=(),
        metadata=entry(
            Listed(of=Nested(record=Related, shorthand="paper")),
            "The related papers: ids, or ids with a placing.",
            ["nafnet", {"paper": "featsharp", "placing": "not"}],
        ),
    )
    added: dt.date | None = field(
        default=None, metadata=entry(Day(), "The day on which it came into the catalog.", "2026-11-22")
    )
    answer: Answer | None = field(
        default=None, metadata=entry(Nested(record=Answer), "An author's answer; without one the page is composed.")
    )
    formerly: tuple[str, ...] = field(default=(), metadata=_FORMERLY)


Record: TypeAlias = Task | Term | Effect | Paper | Model | Question
RECORD_TYPES: tuple[type[Task], type[Term], type[Effect], type[Paper], type[Model], type[Question]] = (
    Task,
    Term,
    Effect,
    Paper,
    Model,
    Question,
)
"""Every kind of record, each after those that it names."""


_REMARK: Final = re.compile(r" \((?![^()]*\)\w)")
"""Where a remark in brackets begins; in `Mending (un)torn stamps` the bracket is a part of a word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing given for a question: a recommended model with the paper it implements, or a related paper."""

    model: Model | None = None
    paper: Paper | None = None
    recommendation: Recommended | None = None
    """The editor's entry for it, if it was recommended."""
    related: Related | None = None
    """The editor's entry for it, if it was given as related; an item can be both."""

    @property
    def id(self) -> str:
        """The id under which the page lists it."""
        return self.model.id if self.model else self._paper.id

    @property
    def ids(self) -> frozenset[str]:
        """Every id by which a text may cite it."""
        return frozenset(one.id for one in (self.model, self.paper) if one)

    def is_meant_by(self, cited: str) -> bool:
        """Whether `[@cited]` means this item."""
        return bool((self.model and self.model.id == cited) or (self.paper and self.paper.id == cited))

    @property
    def name(self) -> str:
        """Its exact name as given."""
        return self.model.name if self.model else self._paper.title

    @property
    def short_name(self) -> str:
        """What a sentence calls it: without a remark in brackets, without a subtitle."""
        if self.model:
            return _REMARK.split(self.model.name, maxsplit=1)[0]
        return _REMARK.split(self._paper.short_name or self._paper.title.split(":")[0], maxsplit=1)[0]

    @property
    def recommended(self) -> bool:
        """Whether it was given as a model to use."""
        return self.model is not None

    @property
    def placed(self) -> Recommended | Related | None:
        """The editor's entry that says how it bears on the question; what is said of the model goes first."""
        return next((one for one in (self.recommendation, self.related) if one and one.placing), None)

    @property
    def link(self) -> Link | None:
        """Where its paper is; the address given with the model goes before the paper's own."""
        return (self.model.link if self.model else None) or (self.paper.link if self.paper else None)

    @property
    def code(self) -> Link | None:
        """Where its code is."""
        return (self.model.code if self.model else None) or (self.paper.code if self.paper else None)

    @property
    def summary(self) -> Summary | None:
        """Its summary, if one was given."""
        return self.paper.summary if self.paper else None

    @property
    def explained(self) -> Explained | None:
        """Its explanation in plain words, if one was written."""
        return self.paper.explained if self.paper else None

    @property
    def _paper(self) -> Paper:
        if self.paper is None:
            raise ValueError("an item is a model, a paper or both")
        return self.paper


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One question with only the records it was given: all that its answer may use."""

    question: Question
    items: tuple[Item, ...]
    """Recommended models first, then related papers, each once, in the order given."""
    tasks: Mapping[str, Task] = field(repr=False)
    """The vocabulary: general knowledge, the same for every question."""
    terms: Mapping[str, Term] = field(repr=False)
    effects: Mapping[str, Effect] = field(default_factory=dict, repr=False)
    """What readers notice: general knowledge as well."""

    def item(self, cited: str) -> Item | None:
        """The item that `[@cited]` means, or None for an outsider."""
        return next((item for item in self.items if item.is_meant_by(cited)), None)

    @property
    def task(self) -> Task | None:
        """The task that the question's record names, if it does."""
        return self.tasks.get(self.question.task) if self.question.task else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalog:
    """Everything the folder holds, by id, in the order of the file names; every id that is mentioned exists."""

    tasks: Mapping[str, Task] = field(default_factory=dict)
    terms: Mapping[str, Term] = field(default_factory=dict)
    effects: Mapping[str, Effect] = field(default_factory=dict)
    papers: Mapping[str, Paper] = field(default_factory=dict)
    models: Mapping[str, Model] = field(default_factory=dict)
    questions: Mapping[str, Question] = field(default_factory=dict)
    sources: Mapping[tuple[str, str], Source] = field(default_factory=dict, repr=False, compare=False)
    """The file of each record, by folder and id."""
    outlines: Mapping[str, Mapping[str, tuple[Record, Outline]]] = field(
        default_factory=dict, repr=False, compare=False
    )
    """Those that are known, by folder and id, each with the record that it is of."""

    def of(self, folder: str) -> Mapping[str, Any]:
        """The records of one folder, by id."""
        found: Mapping[str, Any] = getattr(self, folder)
        return found

    def source(self, record: Record) -> Source:
        """The file a record was read from."""
        return self.sources[record.folder, record.id]

    def outline(self, record: Record) -> Outline:
        """What others must know of a record, without reading it where that is known."""
        known = self.outlines.get(record.folder, {}).get(record.id)
        return known[1] if known and known[0] is record else outline_of(record)

    def records(self) -> Iterator[Record]:
        """Every record, folder by folder."""
        for record_type in RECORD_TYPES:
            yield from self.of(record_type.folder).values()

    def evidence_for(self, question: Question) -> Evidence:
        """The question with the records it was given, and nothing else."""
        entries = {one.paper: one for one in question.related}
        items = [self._model_item(one, entries) for one in question.recommended]
        implemented = {item.paper.id for item in items if item.paper}
        items += [Item(paper=self.papers[one], related=entries[one]) for one in entries if one not in implemented]
        return Evidence(question=question, items=tuple(items), tasks=self.tasks, terms=self.terms, effects=self.effects)

    def _model_item(self, recommended: Recommended, entries: Mapping[str, Related]) -> Item:
        model = self.models[recommended.model]
        paper = self.papers[model.paper] if model.paper else None
        related = entries.get(paper.id) if paper else None
        return Item(model=model, paper=paper, recommendation=recommended, related=related)
