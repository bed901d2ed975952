"""A filled issue form becomes the files of a pull request, or the plain words that say what is missing.

The text of a form is data: it is cut at the labels of the form and read as answers, and nothing of it is ever run.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from generator.answers.admitting import admit
from generator.catalog.amending import amended
from generator.catalog.fields import entries_of
from generator.catalog.filling import Unfit, meant, reasons_against
from generator.catalog.loading import load_catalog
from generator.catalog.parsing import Place, Scalar
from generator.catalog.proposing import propose_question
from generator.catalog.records import RECORD_TYPES
from generator.catalog.renaming import NotRenamed, find_record
from generator.catalog.values import Reader
from generator.problems import CatalogError
from generator.publish.change_reports import escaped
from generator.publish.events import read_labeled

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from generator.catalog.records import Catalog

ACCEPTED: Final = "accepted"
"""The label with which a maintainer starts the making of records."""
LONGEST_BODY: Final = 70_000
"""GitHub takes bodies of at most 65,536 characters."""
QUESTION_FIELDS: Final[Mapping[str, str]] = {
    "The question": "question",
    "Where did you see it?": "seen",
    "A short title": "title",
    "The same question in other words": "also_asked",
    "Models": "recommended",
    "Papers": "related",
}
"""The labels of the form for questions, in its order, and what each gives."""
CORRECTION_FIELDS: Final[Mapping[str, str]] = {
    "The page": "page",
    "What is wrong?": "part",
    "It should say": "value",
    "How do you know?": "source",
}
"""The labels of the form for corrections."""
PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "Title or name": ("title", "name", "term"),
    "Link to the paper": ("link",),
    "Link to the code": ("code",),
    "Year": ("year",),
    "Venue": ("venue",),
    "First author": ("first_author",),
    "License of the code": ("license",),
    "Task": ("task",),
}
"""What the form for corrections offers, and the fields it may mean; anything else is for a person."""
_PAGE = re.compile(
    rf"(?:^|/)(?P<folder>{'|'.join(one.folder for one in RECORD_TYPES)})/(?P<id>[a-z0-9-]+)(?:[/.?#].*)?$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """What comes of a form."""

    number: int
    """The issue."""
    reply: str
    """What is said there."""
    title: str = ""
    files: Mapping[str, str | None] | None = None
    """Path inside the catalog to its new text; None when a person has to look first."""

    @property
    def branch(self) -> str:
        """The branch on which the files stand: one for each issue."""
        return f"form/issue-{self.number}"


def take_in(event: bytes, root: Path, today: dt.date) -> Intake | None:
    """Read the event that GitHub sends when an issue is labeled; None if it is not for us.

    Args:
        event: The JSON of the event.
        root: The catalog.
        today: The day on which new questions come into the catalog.

    Raises:
        BadEvent: It is no event of an issue.
    """
    labeled = read_labeled(event)
    if labeled is None or labeled.label != ACCEPTED:
        return None
    try:
        return _taken(labeled.number, labeled.body, load_catalog(root), root, today)
    except Unfit as unfit:
        return Intake(number=labeled.number, reply=_missing(unfit.reasons))
    except CatalogError as error:
        return Intake(number=labeled.number, reply=_missing(tuple(problem.message for problem in error.problems)))


def _taken(number: int, body: str, catalog: Catalog, root: Path, today: dt.date) -> Intake:
    def read(path: str) -> str:
        return (root / path).read_bytes().decode()  # its line ends as they are

    if len(body) > LONGEST_BODY:
        raise Unfit([f"the form has {len(body)} characters; at most {LONGEST_BODY} are read"])
    if body.lstrip().startswith(f"### {next(iter(CORRECTION_FIELDS))}"):
        intake = correction(read_form(body, CORRECTION_FIELDS), catalog, read)
    else:
        intake = _question(read_form(body, QUESTION_FIELDS), catalog, read, today, root)
    if intake.files:
        load_catalog(root, intake.files)
    return replace(intake, number=number)


def read_form(body: str, fields: Mapping[str, str]) -> dict[str, str]:
    """The answers of a form by their names.

    Raises:
        Unfit: A label is missing, stands twice or is out of order, so that an answer could be taken for another one's.
    """
    lines = body.replace("\r\n", "\n").split("\n")
    at = {label: [n for n, line in enumerate(lines) if line.strip() == f"### {label}"] for label in fields}
    wrong = [f"the form has {len(found) or 'no'} lines '### {label}'" for label, found in at.items() if len(found) != 1]
    starts = [found[0] for found in at.values() if found]
    if wrong or starts != sorted(starts):
        raise Unfit(wrong or ["the parts of the form are out of order"])
    ends = [*starts[1:], len(lines)]
    texts = ("\n".join(lines[start + 1 : end]).strip() for start, end in zip(starts, ends, strict=True))
    return {name: "" if text == "_No response_" else text for name, text in zip(fields.values(), texts, strict=True)}


def _question(
    said: Mapping[str, str], catalog: Catalog, read: Callable[[str], str], today: dt.date, root: Path
) -> Intake:
    names = ("also_asked", "recommended", "related")
    several = {name: tuple(line for line in said[name].split("\n") if line.strip()) for name in names}
    answers: dict[str, str | tuple[str, ...]] = {"question": said["question"], "title": said["title"], **several}
    proposed = propose_question(answers, catalog, today, read, where="the form")
    admitted = admit(proposed, load_catalog(root, proposed.files))
    seen = f"Seen: {said['seen']}" if said["seen"] else ""
    told = _paragraphs([f"New records: {', '.join(sorted(admitted.files))}.", seen])
    reply = f"{told}\n<p>For whoever reviews it:</p>\n{_points(admitted.remarks)}" if admitted.remarks else told
    return Intake(number=0, reply=reply, title=f"Add {admitted.record}", files=admitted.files)


def correction(said: Mapping[str, str], catalog: Catalog, read: Callable[[str], str]) -> Intake:
    """A corrected value of one field, at its place in the record's file.

    Raises:
        Unfit: There is no such page, or the value does not fit its field.
    """
    page = said["page"].casefold()
    found = _PAGE.search(page)
    try:
        record: Any = find_record(catalog, f"{found['folder']}/{found['id']}" if found else page)
    except NotRenamed as reason:
        raise Unfit([f"the page: {reason}"]) from None
    entries = entries_of(type(record))
    name = next((one for one in PARTS.get(said["part"], ()) if one in entries), None)
    if name is None:
        return Intake(number=0, reply="Thank you. This needs a person's eye: a maintainer will look at it.")
    if name == "link" and (paper := getattr(record, "paper", None)):
        raise Unfit([f"this model's paper has a page of its own: correct papers/{paper}"])
    text = meant(type(record), name, said["value"], catalog)
    if reasons := reasons_against(record.folder, name, text, catalog) or _missing_value(text):
        raise Unfit(reasons)
    value = entries[name].kind.read(Scalar(text, Place(1, 1), plain=False), (name,), Reader(""))
    path = f"{record.folder}/{record.id}.yml"
    changed = amended(read(path), record, replace(record, **{name: value}))
    if value == getattr(record, name):
        raise Unfit([f"catalog/{path} says exactly that already"])
    if changed is None:
        raise Unfit([f"catalog/{path} is written in a way that this form cannot change"])
    lines = [f"Changes `{name}` of {path}.", f"How it is known: {said['source']}" if said["source"] else ""]
    return Intake(
        number=0, reply=_paragraphs(lines), title=f"Correct {record.folder}/{record.id}", files={path: changed}
    )


def _missing_value(value: str) -> tuple[str, ...]:
    return () if value else ("write what it should say",)


def _missing(reasons: tuple[str, ...]) -> str:
    """What is said when no records could be made; the author's own words in it cannot act as markup."""
    return (
        "<p>Thank you. Before this can be used, something is missing or does not fit. Edit your text above; a "
        f"maintainer then takes the label off and sets it again.</p>\n{_points(reasons)}"
    )


def _points(sentences: Iterable[str]) -> str:
    return "<ul>\n" + "\n".join(f"<li>{escaped(one)}</li>" for one in sentences) + "\n</ul>"


def _paragraphs(lines: list[str]) -> str:
    return "\n".join(f"<p>{escaped(line)}</p>" for line in lines if line)
