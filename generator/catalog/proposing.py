"""What a person says of a question, a work, a task, a term or an effect becomes the files of new records."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from generator.catalog.filling import Answers, Unfit, fill, lines_in, link_in, one_in, reasons_against, with_hints
from generator.catalog.identifying import find_lookalike, folded, name_id, question_id, title_id
from generator.catalog.importing import import_prompts
from generator.catalog.loading import read_record
from generator.catalog.mentioning import Unclear, mentions_in, work_of
from generator.catalog.mojibake import mend
from generator.catalog.prompts import Prompt
from generator.catalog.records import RECORD_TYPES, Model, Paper, Question
from generator.catalog.values import cited, nearest
from generator.catalog.writing import record_text
from generator.links.hinting import hints_of
from generator.problems import Problem

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from generator.catalog.prompts import Work
    from generator.catalog.records import Catalog

NO_WORK: Final = "name at least one model or paper: the answer may draw on nothing else"

_NAMED: Final = {
    "questions": "question",
    "papers": "title",
    "models": "name",
    "tasks": "name",
    "terms": "term",
    "effects": "name",
}
"""The field by which a person tells two records of a folder apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """New records, not written yet."""

    record: str
    """`questions/stamp-12x`, the record that was asked for."""
    files: Mapping[str, str | None]
    """Path inside the catalog to its text; works that a question names come along."""
    doubts: tuple[Problem, ...] = field(default=())
    """What a reviewer should look at."""


def propose_question(
    answers: Answers, catalog: Catalog, today: dt.date, read: Callable[[str], str], *, where: str
) -> Proposed:
    """A question with the models and papers it names, those that the catalog lacks as new records.

    Args:
        answers: Its text, and by lines the works: an id, a name, an address, or a name with its address; below the
            line of a paper its abstract, each line quoted with `> `.
        catalog: What is known.
        today: The day on which it comes into the catalog.
        read: Gives the text of a record's file.
        where: What doubts name as their file.

    Raises:
        Unfit: With everything that is missing or wrong.
    """
    asked = mend(one_in(answers, "question").strip()).text
    works, reasons = _works(answers, catalog)
    unfit = reasons_against("questions", "question", asked, catalog) if asked else ["write the question"]
    if unfit or reasons:
        raise Unfit([*unfit, *reasons])
    prompt = Prompt(path=where, line=1, question=asked, works=works, doubts=())
    imported = import_prompts(catalog, [prompt], today, read)
    path = f"{imported.became[0].records[0]}.yml"
    if path not in imported.files:
        raise Unfit([f"this question is in the catalog already: catalog/{path}"])
    given, reader = read_record(Question, imported.files[path], path, question_id(asked, ()))
    if given is None:
        raise Unfit(f"{one.message} ({one.hint}): {cited(asked)}" for one in reader.problems)
    record_id = PurePosixPath(path).stem
    record = fill(Question, record_id, _with_works(answers, given), catalog, added=imported.files)
    papers = _new_papers(imported.files, catalog)
    files = {**imported.files, **{name: record_text(_hinted(paper)) for name, paper in papers.items()}}
    doubts = (*imported.doubts, *_silent(papers), *_lookalikes(works, where), *_front_pages(works, where))
    return Proposed(record=path.removesuffix(".yml"), files={**files, path: record_text(record)}, doubts=doubts)


def _works(answers: Answers, catalog: Catalog) -> tuple[tuple[Work, ...], list[str]]:
    """The works that are named, and what is wrong with the lines that name none."""
    found: dict[Work, None] = {}
    unclear: list[str] = []
    for name, role in (("recommended", "recommended"), ("related", "related")):
        for number, mention in enumerate(mentions_in(lines_in(answers, name)), start=1):
            try:
                found[work_of(mention, number, role, catalog)] = None  # type: ignore[arg-type]
            except Unclear as reason:
                unclear.append(str(reason))
    if not found and not unclear:
        unclear.append(NO_WORK)
    return tuple(found), unclear


def _lookalikes(works: Iterable[Work], where: str) -> Iterator[Problem]:
    """A doubt for each name that may be meant to look like another one."""
    for work in works:
        if word := find_lookalike(work.name):
            message = f"the name {cited(work.name)} mixes two alphabets in {cited(word)}"
            yield Problem(where, work.line, 1, message, "type the word anew", "warning")


def _front_pages(works: Iterable[Work], where: str) -> Iterator[Problem]:
    """A doubt for each work whose address leads to a site and not to a page of it."""
    for work in works:
        if work.link and work.link.kind == "web" and not urlsplit(work.link.address).path.strip("/"):
            message = f"{work.link.address}, given for {cited(work.name)}, is the front page of a site"
            yield Problem(
                where, work.line, 1, message, "give the page of the work, if it has one of its own", "warning"
            )


def _new_papers(files: Mapping[str, str], catalog: Catalog) -> dict[str, Paper]:
    """The papers among new files that the catalog does not have, by path."""
    ids = {path: PurePosixPath(path).stem for path in files if path.startswith("papers/")}
    new = {path: one for path, one in ids.items() if one not in catalog.papers}
    read = {path: read_record(Paper, files[path], path, one)[0] for path, one in new.items()}
    return {path: paper for path, paper in read.items() if paper}


def _hinted(paper: Paper) -> Paper:
    """The paper with what its address tells by itself."""
    if paper.link is None:
        return paper
    hints = hints_of(paper.link)
    return replace(
        paper,
        year=paper.year or (int(hints.year) if hints.year else None),
        venue=paper.venue or hints.venue or None,
        first_author=paper.first_author or hints.first_author or None,
    )


def _silent(papers: Mapping[str, Paper]) -> Iterator[Problem]:
    """A doubt for each new paper of which a page can say nothing."""
    for path, paper in papers.items():
        if not paper.summary:
            message = "this new paper has no abstract, so a page can say nothing of it"
            yield Problem(f"catalog/{path}", 1, 1, message, "paste it under `summary:`, `text:`", "warning")


def _with_works(answers: Answers, given: Question) -> dict[str, str | tuple[str, ...]]:
    """The answers with the works as ids, and the day."""
    return {
        **answers,
        "question": given.question,
        "recommended": tuple(one.model for one in given.recommended),
        "related": tuple(one.paper for one in given.related),
        "added": given.added.isoformat() if given.added else "",
    }


def propose_record(folder: str, answers: Answers, catalog: Catalog) -> Proposed:
    """A paper, a model, a task, a term or an effect.

    Raises:
        Unfit: With everything that is missing or wrong; also when the catalog has it already.
    """
    record_type = next(one for one in RECORD_TYPES if one.folder == folder)
    filled = with_hints(folder, answers)
    if same := known_already(folder, filled, catalog):
        raise Unfit(same)
    called = one_in(filled, "short_name") or one_in(filled, "title") or one_in(filled, "name") or one_in(filled, "term")
    taken = {
        *catalog.of(folder),
        *(catalog.papers if folder == "models" else catalog.models if folder == "papers" else ()),
    }
    record_id = (title_id if folder == "papers" else name_id)(called, taken - {one_in(filled, "paper")})
    record = fill(record_type, record_id, filled, catalog)
    files = {f"{folder}/{record_id}.yml": record_text(record)}
    path = f"catalog/{folder}/{record_id}.yml"
    doubts = (
        *_silent(_new_papers(files, catalog)),
        *_new_shelf(record, path, catalog),
        *_two_links(record, path, catalog),
    )
    return Proposed(record=f"{folder}/{record_id}", files=files, doubts=doubts)


def families(catalog: Catalog) -> list[str]:
    """The shelves on which tasks stand."""
    return sorted({task.family for task in catalog.tasks.values()})


def _new_shelf(record: Any, path: str, catalog: Catalog) -> Iterator[Problem]:  # noqa: ANN401 - any record
    """A doubt when a task would stand on a shelf of its own."""
    known = families(catalog)
    if record.folder == "tasks" and known and record.family not in known:
        message = f"no other task stands on the shelf {cited(record.family)}"
        yield Problem(path, 1, 1, message, nearest(record.family, known, f"there are {', '.join(known)}"), "warning")


def _two_links(record: Any, path: str, catalog: Catalog) -> Iterator[Problem]:  # noqa: ANN401 - any record
    """A doubt when a model is given a link beside that of its paper."""
    if isinstance(record, Model) and record.paper and record.link:
        own = catalog.papers[record.paper].link
        message = (
            f"pages give this link for the model, not that of papers/{record.paper}.yml, {own or 'which has none'}"
        )
        yield Problem(path, 1, 1, message, "take `link` out if the paper's own is meant", "warning")


def known_already(folder: str, answers: Answers, catalog: Catalog) -> tuple[str, ...]:
    """The records of the catalog that these answers tell of already, each with what the two have in common."""
    same = _same(folder, answers, catalog)
    return tuple(f"{reason}: catalog/{other.folder}/{other.id}.yml" for reason, other in same)


def _same(folder: str, answers: Answers, catalog: Catalog) -> Iterator[tuple[str, Any]]:
    """The records that are this one already, and why."""
    link = link_in(answers, "link") if folder == "papers" else None
    named = _NAMED[folder]
    called = folded(one_in(answers, named))
    for other in catalog.of(folder).values():
        if link and other.link == link:
            yield "this link is in the catalog already", other
        elif called and called in map(folded, _called(other)):
            yield f"this {named} is in the catalog already", other


def _called(record: Any) -> Iterator[str]:  # noqa: ANN401 - any record
    yield getattr(record, _NAMED[record.folder])
    yield from getattr(record, "aliases", ())
    yield from getattr(record, "other_titles", ())
