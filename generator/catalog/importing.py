"""Prompts become records of the catalog: the known are recognized and completed, the new are added, doubts are said."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Final, TypeVar

from generator.catalog.amending import amended
from generator.catalog.fields import entries_of
from generator.catalog.identifying import common_words, folded, model_key, name_id, question_id, title_id
from generator.catalog.records import Model, Paper, Question, Recommended, Related, Summary
from generator.catalog.values import cited
from generator.catalog.writing import record_text
from generator.problems import Problem

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from generator.catalog.prompts import Prompt, Role, Work
    from generator.catalog.records import Catalog, Record

_R = TypeVar("_R", Paper, Model)
_WORDS_BEFORE: Final = 3
_WORDS_AFTER: Final = 5
"""So many show where two summaries part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Became:
    """What one text became."""

    path: str
    line: int
    """Where the question is asked."""
    records: tuple[str, ...]
    """Its question, models, what papers of these the text tells of, and papers, as `folder/id`."""
    new: frozenset[str]
    """Those of them that the catalog had not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What an import changes; nothing is written yet."""

    became: tuple[Became, ...]
    files: dict[str, str]
    """Path inside the catalog to the whole new text, for files that are new or change."""
    doubts: tuple[Problem, ...]


def import_prompts(catalog: Catalog, prompts: Iterable[Prompt], today: dt.date, read: Callable[[str], str]) -> Imported:
    """Bring what the prompts give into the catalog; doing it again changes nothing.

    Args:
        catalog: What is known.
        prompts: In the order of their files.
        today: The day on which new questions come into the catalog.
        read: Gives the text of a record's file, `papers/hat.yml`.
    """
    given = [_Given(prompt=prompt) for prompt in _with_roles(prompts, catalog)]
    merging = _Merging(catalog, [one.prompt.question for one in given])
    # Papers of all prompts first: a model finds its paper wherever that is given.
    for one in given:
        one.papers = merging.papers_of(one.prompt)
    for one in given:
        one.models = merging.models_of(one.prompt)
    for one in given:
        one.question = merging.question_of(one, today)
    became = sorted((merging.became(one) for one in given), key=lambda one: one.path)
    files = dict(merging.files(read))
    doubts = {*merging.doubts, *(doubt for one in given for doubt in one.prompt.doubts)}
    return Imported(became=tuple(became), files=files, doubts=tuple(sorted(doubts)))


def _with_roles(prompts: Iterable[Prompt], catalog: Catalog) -> list[Prompt]:
    """The prompts with every work recommended or related; those that said so first, so that they decide."""
    silent: list[Prompt] = []
    telling: list[Prompt] = []
    for prompt in prompts:
        (silent if any(work.role == "unsaid" for work in prompt.works) else telling).append(prompt)
    models = {folded(one.name) for one in catalog.models.values()}
    models |= {folded(work.name) for one in telling for work in one.works if work.role == "recommended"}
    papers = {folded(one.title) for one in catalog.papers.values()}
    papers |= {folded(work.name) for one in telling for work in one.works if work.role == "related"}
    return telling + [_decided(one, models - papers, papers - models) for one in silent]


def _decided(prompt: Prompt, models: set[str], papers: set[str]) -> Prompt:
    """The prompt with a role for every work: as the name is known, else by whether it looks like a title."""
    works = tuple(replace(work, role=_role(work, models, papers)) for work in prompt.works)
    names = ", ".join(work.name for work in works if work.role == "recommended") or "none"
    message = f"the text does not say which are recommended; names without spaces were taken for models: {names}"
    doubt = Problem(prompt.path, works[0].line, 1, message, "the others became papers; change it if need be", "warning")
    return replace(prompt, works=works, doubts=(*prompt.doubts, doubt))


def _role(work: Work, models: set[str], papers: set[str]) -> Role:
    name = folded(work.name)
    is_model = name in models or (work.is_one_word and name not in papers)
    return "recommended" if is_model else "related"


@dataclass(slots=True, kw_only=True)
class _Given:
    """A prompt and the ids of its records, as they become known."""

    prompt: Prompt
    papers: dict[str, None] = field(default_factory=dict)
    models: dict[str, None] = field(default_factory=dict)
    question: str = ""


_SHORTEST_NAME: Final = 4
"""A repository with a shorter name shares it by chance."""


class _Merging:
    """The catalog as it grows, with what its records are recognized by."""

    def __init__(self, catalog: Catalog, asked: Iterable[str]) -> None:
        self._catalog = catalog
        self._common = common_words({*asked, *(one.question for one in catalog.questions.values())})
        self._papers = dict(catalog.papers)
        self._models = dict(catalog.models)
        self._questions = dict(catalog.questions)
        self._paper_by_link = {one.link.key: one.id for one in catalog.papers.values() if one.link}
        self._paper_by_title = {folded(t): one.id for one in catalog.papers.values() for t in _titles(one)}
        self._model_by_name = {folded(one.name): one.id for one in catalog.models.values()}
        self._question_by_text = {folded(one.question): one.id for one in catalog.questions.values()}
        self._old_ids: defaultdict[str, set[str]] = defaultdict(set)
        for record in catalog.records():
            self._old_ids[record.folder].update(getattr(record, "formerly", ()))
        self.doubts: list[Problem] = []

    def papers_of(self, prompt: Prompt) -> dict[str, None]:
        """The ids of the related papers, known or added."""
        for work in prompt.works:
            if work.role == "recommended" and work.summary:
                self._paper(work, prompt)
        return dict.fromkeys(self._paper(work, prompt) for work in prompt.works if work.role == "related")

    def models_of(self, prompt: Prompt) -> dict[str, None]:
        """The ids of the recommended models, known or added."""
        return dict.fromkeys(self._model(work, prompt) for work in prompt.works if work.role == "recommended")

    def _paper(self, work: Work, prompt: Prompt) -> str:
        known = self._known_paper(work)
        paper = self._papers[known] if known else self._added_paper(work, prompt)
        self._compare_titles(paper, work, prompt)
        summary = Summary(by="authors", text=work.summary) if work.summary else None
        paper = self._completed(paper, {"link": work.link, "code": work.code, "summary": summary}, work, prompt)
        self._papers[paper.id] = paper
        self._paper_by_title.setdefault(folded(work.name), paper.id)
        if paper.link:
            self._paper_by_link.setdefault(paper.link.key, paper.id)
        return paper.id

    def _known_paper(self, work: Work) -> str | None:
        by_link = self._paper_by_link.get(work.link.key) if work.link else None
        return by_link or self._paper_by_title.get(folded(work.name))

    def _added_paper(self, work: Work, prompt: Prompt) -> Paper:
        if work.role == "recommended":
            hint = "write the paper's own title into its record"
            self._doubt(prompt, work, f"'{work.name}' has a summary but no title; its name stands for the title", hint)
        taken = self._papers.keys() | self._models.keys() | self._old_ids["papers"]
        return Paper(id=title_id(work.name, taken), title=work.name)

    def _compare_titles(self, paper: Paper, work: Work, prompt: Prompt) -> None:
        is_other = work.is_named and folded(work.name) not in map(folded, _titles(paper))
        if work.role == "related" and is_other:
            message = f"papers/{paper.id}.yml gives the link of '{work.name}' to '{paper.title}'"
            self._doubt(prompt, work, message, "the record was used; add the title under 'other_titles' if it is right")

    def _model(self, work: Work, prompt: Prompt) -> str:
        known = self._model_by_name.get(folded(work.name))
        paper = self._known_paper(work) or self._paper_with_its_code(work, prompt)
        model = self._models[known] if known else self._added_model(work, paper, prompt)
        values = {"code": work.code, **self._whereabouts(model, work, paper, prompt)}
        model = self._completed(model, values, work, prompt)
        self._models[model.id] = model
        self._model_by_name.setdefault(folded(work.name), model.id)
        return model.id

    def _paper_with_its_code(self, work: Work, prompt: Prompt) -> str | None:
        """The one paper of a prompt that has the model's repository, if the model's name has that of the repository."""
        if work.link or not work.code:
            return None
        repository = model_key(work.code.name.rpartition("/")[2])
        if len(repository) < _SHORTEST_NAME or repository not in model_key(work.name):
            return None
        same = {self._known_paper(one) for one in prompt.works if one.role == "related" and one.code == work.code}
        return same.pop() if len(same) == 1 else None

    def _added_model(self, work: Work, paper: str | None, prompt: Prompt) -> Model:
        taken = (self._papers.keys() - {paper}) | self._models.keys() | self._old_ids["models"]
        added = Model(id=name_id(work.name, taken), name=work.name)
        near = added.id.removesuffix("-model")
        if near != added.id and near in self._papers:
            hint = f"write `paper: {near}` into models/{added.id}.yml if it does"
            self._doubt(prompt, work, f"'{work.name}' may implement papers/{near}.yml", hint)
        return added

    def _whereabouts(self, model: Model, work: Work, paper: str | None, prompt: Prompt) -> dict[str, Any]:
        """The paper of a model if the catalog has it, else the link as it is given."""
        known = self._papers[model.paper].link if model.paper else model.link
        if known and work.link and known != work.link:
            self._contradiction(model, "link", known.address, work, prompt)
            return {}
        if model.paper:
            return {}
        return {"paper": paper} if paper else {"link": work.link}

    def _completed(self, record: _R, values: dict[str, Any], work: Work, prompt: Prompt) -> _R:
        """The record with the values that it lacks; a value that it has is never replaced."""
        new: dict[str, Any] = {}
        for name, value in values.items():
            known = getattr(record, name)
            if known is None:
                new[name] = value
            elif value is not None and not _is_same(known, value):
                self._contradiction(record, name, _told_apart(known, value), work, prompt)
        return replace(record, **new)

    def _contradiction(self, record: Record, name: str, known: str, work: Work, prompt: Prompt) -> None:
        message = f"{record.folder}/{record.id}.yml has another {name} than '{work.name}' is given here"
        self._doubt(prompt, work, message, f"the record keeps {known}; look which one is right")

    def question_of(self, given: _Given, today: dt.date) -> str:
        """The id of the question, known or added."""
        prompt = given.prompt
        if known := self._question_by_text.get(folded(prompt.question)):
            self._compare_given(self._questions[known], given)
            return known
        added = Question(
            id=question_id(prompt.question, self._questions.keys() | self._old_ids["questions"], self._common),
            question=prompt.question,
            recommended=tuple(Recommended(model=one) for one in given.models),
            related=tuple(Related(paper=one) for one in given.papers),
            added=today,
        )
        self._questions[added.id] = added
        self._question_by_text[folded(prompt.question)] = added.id
        return added.id

    def _compare_given(self, question: Question, given: _Given) -> None:
        models, papers = {one.model for one in question.recommended}, {one.paper for one in question.related}
        others = [f"models/{one}" for one in given.models if one not in models]
        others += [f"papers/{one}" for one in given.papers if one not in papers]
        if others:
            message = f"questions/{question.id}.yml is this question and is not given {', '.join(others)}"
            hint = "the record was left as it is; name them there if they belong to it"
            self.doubts.append(Problem(given.prompt.path, given.prompt.line, 1, message, hint, "warning"))

    def became(self, given: _Given) -> Became:
        """What a prompt became, in words for the reviewer."""
        records = [("questions", given.question), *(("models", one) for one in given.models)]
        of_models = (paper for one in given.models if (paper := self._models[one].paper) and self._is_changed(paper))
        records += [("papers", one) for one in dict.fromkeys([*of_models, *given.papers])]
        new = frozenset(f"{folder}/{one}" for folder, one in records if one not in self._catalog.of(folder))
        names = tuple(map("/".join, records))
        return Became(path=given.prompt.path, line=given.prompt.line, records=names, new=new)

    def _is_changed(self, paper: str) -> bool:
        return self._papers[paper] != self._catalog.papers.get(paper)

    def files(self, read: Callable[[str], str]) -> Iterator[tuple[str, str]]:
        """The text of every file that is new or changes; what is named comes before what names it."""
        after: tuple[dict[str, Any], ...] = (self._papers, self._models, self._questions)
        for record in (one for records in after for one in records.values()):
            path = f"{record.folder}/{record.id}.yml"
            before = self._catalog.of(record.folder).get(record.id)
            if before is None:
                yield path, record_text(record)
            elif before != record:
                yield from self._amended_file(path, read(path), before, record)

    def _amended_file(self, path: str, text: str, before: Record, after: Record) -> Iterator[tuple[str, str]]:
        new = amended(text, before, after)
        if new is not None:
            yield path, new
            return
        missing = [name for name in entries_of(type(after)) if getattr(before, name) != getattr(after, name)]
        problem = self._catalog.source(before).problem(
            (),
            f"the import knows {' and '.join(missing)} but cannot add a line here",
            "add it by hand",
            level="warning",
        )
        self.doubts.append(problem)

    def _doubt(self, prompt: Prompt, work: Work, message: str, hint: str) -> None:
        self.doubts.append(Problem(prompt.path, work.line, 1, message, hint, "warning"))


def _titles(paper: Paper) -> tuple[str, ...]:
    return (paper.title, *paper.other_titles)


def _told_apart(known: object, given: object) -> str:
    """What the record keeps; of a summary the words from where it parts from the one that is given here."""
    if not isinstance(known, Summary) or not isinstance(given, Summary):
        return str(known)
    if known.by != given.by:
        return f"the words of the {known.by}"
    kept, new = known.text.split(), given.text.split()
    pairs = zip_longest(map(folded, kept), map(folded, new))
    at = next(number for number, (one, other) in enumerate(pairs) if one != other)
    return f"its own, which has {_from(kept, at)} where this has {_from(new, at)}"


def _from(words: Sequence[str], at: int) -> str:
    """A few words from one on, with those before it by which they are found."""
    return cited(" ".join(words[max(0, at - _WORDS_BEFORE) : at + _WORDS_AFTER])) if at < len(words) else "its end"


def _is_same(known: object, given: object) -> bool:
    if isinstance(known, Summary) and isinstance(given, Summary):
        return folded(known.text) == folded(given.text)
    return known == given
