"""What must hold between the records of a catalog: each rule says what breaks it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from generator.catalog.identifying import folded, model_key
from generator.catalog.outlining import mentions
from generator.catalog.records import RECORD_TYPES, Effect, Model, Paper, Task
from generator.catalog.values import At, Reader, nearest
from generator.problems import Problem

if TYPE_CHECKING:
    from generator.catalog.fields import Source
    from generator.catalog.outlining import Outline

_Check: TypeAlias = Callable[["Read"], Iterable[Problem]]


@dataclass(slots=True)
class Read:
    """What the files said, before it is known whether it fits together."""

    records: dict[str, dict[str, Any]] = field(default_factory=lambda: {one.folder: {} for one in RECORD_TYPES})
    known: dict[str, set[str]] = field(default_factory=lambda: {one.folder: set() for one in RECORD_TYPES})
    """Every id that has a file, broken or misnamed or not: such a record makes no mistake of those that cite it."""
    sources: dict[tuple[str, str], Source] = field(default_factory=dict)
    mentions: list[tuple[Source, Iterable[tuple[At, str, str]]]] = field(default_factory=list)
    """What each file says of other records."""
    outlines: dict[str, dict[str, tuple[Any, Outline]]] = field(
        default_factory=lambda: {one.folder: {} for one in RECORD_TYPES}
    )
    """The records, read or not, whose outlines are known, with these."""
    new: set[str] = field(default_factory=set)
    """The folders with a record that was not yet seen to agree with the others."""
    problems: list[Problem] = field(default_factory=list)

    def take(self, folder: str, record_id: str, record: Any, reader: Reader, source: Source) -> None:  # noqa: ANN401
        """Take down what one file said."""
        self.problems += reader.problems
        self.mentions.append((source, mentions(record) if reader.outline else reader.mentions))
        if record is not None:
            self.records[folder][record_id] = record
            self.sources[folder, record_id] = source
        if not reader.agreed:
            self.new.add(folder)
        if reader.outline:
            self.outlines[folder][record_id] = record, reader.outline

    def located(self, folder: str) -> Iterator[tuple[Any, Source]]:
        """The sound records of a folder with their files."""
        for one in self.records[folder].values():
            yield one, self.sources[folder, one.id]

    def surely_agrees(self) -> bool:
        """Whether the outlines alone tell that no rule among many records is broken."""
        all_known = all(self.outlines[folder].keys() == self.known[folder] for folder in self.known)
        return all_known and not self.problems and not any(map(self._may_clash, self.known))

    def _may_clash(self, folder: str) -> bool:
        """Whether some record of a folder names what is not there, or says what another one says."""
        old, says = list[str](), list[str]()
        for record_id, (_, outline) in self.outlines[folder].items():
            named = outline.named
            old += outline.old
            says += filter(None, (outline.says, outline.links[0] if folder == "papers" else ""))
            if any(not self.known[other].issuperset(ids) for other, ids in named.items()):
                return True
            if folder == "questions" and not _is_given(named):
                return True
            if folder == "models" and record_id in self.known["papers"] and named.get("papers") != [record_id]:
                return True
        return len(set(says)) < len(says) or len(self.known[folder].union(old)) < len(self.known[folder]) + len(old)


def _is_given(named: Mapping[str, Sequence[str]]) -> bool:
    """Whether a question is given something, and nothing twice."""
    works = [named.get("models", ()), named.get("papers", ())]
    return any(works) and all(len(set(one)) == len(one) for one in works)


def check_references(read: Read) -> Iterator[Problem]:
    """Every id that a record mentions has a file; that a whole folder is gone is one mistake."""
    lost = [
        (source, at, folder, mentioned)
        for source, mentions in read.mentions
        for at, folder, mentioned in mentions
        if mentioned not in read.known[folder]
    ]
    times = Counter(folder for _, _, folder, _ in lost)
    gone = {folder for folder, many in times.items() if many > 1 and not read.known[folder]}
    for source, at, folder, mentioned in lost:
        if folder in gone:
            gone.remove(folder)
            message = f"{folder}/ holds no record, but {times.pop(folder)} mentions lead there"
            yield source.problem(at, message, f"bring the folder {folder}/ back")
        elif folder in times:
            hint = nearest(mentioned, read.known[folder], f"add catalog/{folder}/{mentioned}.yml")
            if folder == "tasks":  # a task with another first word is near and yet another task
                hint = f"{hint}; `new task` adds one"
            yield source.problem(at, f"there is no '{mentioned}' in {folder}/", hint)


def check_given(read: Read) -> Iterator[Problem]:
    """A question without a model or a paper cannot be answered from anything."""
    for question, source in read.located("questions"):
        if not question.recommended and not question.related:
            yield source.problem((), "no model and no paper is given", "name ids under 'recommended' or 'related'")
        yield from _given_twice(
            "recommended", question.recommended, [one.model for one in question.recommended], source
        )
        yield from _given_twice("related", question.related, [one.paper for one in question.related], source)


def _given_twice(name: str, entries: Sequence[object], works: list[str], source: Source) -> Iterator[Problem]:
    """A work under two entries that say different things; two equal ones are seen when the list is read."""
    if len(set(works)) == len(works):
        return
    for n, (entry, work) in enumerate(zip(entries, works, strict=True)):
        if work in works[:n] and entry not in entries[:n]:
            yield source.problem((name, n), f"'{work}' is {name} already", "take one of the two out")


def check_one_work_one_record(read: Read) -> Iterator[Problem]:
    """A paper stands under one id, and a link leads to one title."""
    by_link: dict[str, Paper] = {}
    by_title: dict[str, Paper] = {}
    for paper, source in read.located("papers"):
        title = folded(paper.title)
        same = by_link.setdefault(paper.link.key, paper) if paper.link else paper
        if same is not paper and folded(same.title) != title:
            yield source.problem(
                ("link",), f"papers/{same.id}.yml gives this link to another title", f"there it is '{same.title}'"
            )
        twin = by_title.setdefault(title, paper)
        if twin is not paper:
            yield source.problem(("title",), f"papers/{twin.id}.yml is the same paper", "keep one of the two records")


def check_one_question_one_record(read: Read) -> Iterator[Problem]:
    """The same question in other case or punctuation is the same question."""
    first: dict[str, str] = {}
    for question, source in read.located("questions"):
        same = first.setdefault(folded(question.question), question.id)
        if same != question.id:
            yield source.problem(("question",), f"questions/{same}.yml asks the same", "keep one of the two records")


def check_shared_ids(read: Read) -> Iterator[Problem]:
    """A model and a paper may share an id only if they are one work: `[@id]` must have one meaning."""
    models: dict[str, Model] = read.records["models"]
    for paper_id in models.keys() & read.known["papers"]:
        if models[paper_id].paper != paper_id:
            source = read.sources["models", paper_id]
            hint = f"write `paper: {paper_id}` if the model implements it, else rename one of the two"
            yield source.problem(("paper",), f"papers/{paper_id}.yml has the same id but is another work", hint)


def check_old_ids(read: Read) -> Iterator[Problem]:
    """An old address leads to one record, and to none that is in use."""
    for record_type in RECORD_TYPES:
        taken: dict[str, str] = {}
        for record, source in read.located(record_type.folder):
            for n, old in enumerate(getattr(record, "formerly", ())):
                at = ("formerly", n)
                if old in read.known[record_type.folder]:
                    yield source.problem(at, f"'{old}' is the id of another record", "an old id must be free")
                elif taken.setdefault(old, record.id) != record.id:
                    yield source.problem(
                        at, f"'{old}' was the id of '{taken[old]}' as well", "only one of them can have it"
                    )


def check_tasks(read: Read) -> Iterator[Problem]:
    """A task is no neighbor of itself nor its own ancestor, and has no name of a model in two spellings."""
    tasks: dict[str, Task] = read.records["tasks"]
    for task, source in read.located("tasks"):
        for n, neighbor in enumerate(task.neighbors):
            if neighbor.task == task.id:
                yield source.problem(("neighbors", n), "a task is no neighbor of itself", "name another task")
        named: dict[str, str] = {}
        for n, name in enumerate(task.models):
            if (same := named.setdefault(model_key(name), name)) != name:
                yield source.problem(("models", n), f"'{name}' is in the list as '{same}'", "take one of the two out")
        above = _ancestors(task, tasks)
        if task.id in above and task.id == min(above):
            yield source.problem(("parent",), f"'{task.id}' is above itself", "a parent is the broader task")


def _ancestors(task: Task, tasks: dict[str, Task]) -> list[str]:
    found: list[str] = []
    while task.parent and task.parent not in found:
        found.append(task.parent)
        if task.parent not in tasks:
            break
        task = tasks[task.parent]
    return found


def check_names(read: Read) -> Iterator[Problem]:
    """Two tasks, two terms or two effects of one name could not be told apart; nor is a name an alias as well."""
    for folder, attribute in (("tasks", "name"), ("terms", "term"), ("effects", "name")):
        first: dict[str, tuple[str, Source, At]] = {}
        named = [((attribute,), getattr(one, attribute), one.id, source) for one, source in read.located(folder)]
        for at, name, record_id, source in (*named, *(_aliases(read) if folder == "tasks" else ())):
            owner, other, there = first.setdefault(_one_name(name), (record_id, source, at))
            if (owner, there) == (record_id, at):
                continue
            if at == (attribute,):
                yield source.problem(at, f"{folder}/{owner}.yml has the same name", "keep one of the two")
            else:
                message = f"'{name}' is a name of '{owner}' already, in line {other.place(there).line} of its record"
                yield source.problem(at, message, "keep it in one place, where it means that task and no other")


def _aliases(read: Read) -> Iterator[tuple[At, str, str, Source]]:
    for task, source in read.located("tasks"):
        for n, alias in enumerate(task.aliases):
            yield ("aliases", n), alias, task.id, source


def _one_name(name: str) -> str:
    """What spellings of a name share: its words in any case and punctuation, a plural `s` aside (`MOTS` is none)."""
    return folded(re.sub(r"(?<=[^\Ws])s\b", "", name))


def check_briefs(read: Read) -> Iterator[Problem]:
    """What explains a word does not hold the word."""
    for term, source in read.located("terms"):
        if term.brief and f" {_one_name(term.term)} " in f" {_one_name(term.brief)} ":
            message = f"'{term.term}' is explained by itself"
            yield source.problem(("brief",), message, "say it in other, plainer words")


def check_signs(read: Read) -> Iterator[Problem]:
    """What a reader says is a sign of one effect, wherever two could be met."""
    told: dict[str, list[Effect]] = defaultdict(list)
    for effect, source in read.located("effects"):
        for n, sign in enumerate(effect.signs):
            others = told[folded(sign)]
            if same := next((one for one in others if _may_meet(one, effect)), None):
                message = f"effects/{same.id}.yml has this sign for the same task"
                yield source.problem(("signs", n), message, "keep it where it tells more, or say more in both")
            others.append(effect)


def _may_meet(one: Effect, other: Effect) -> bool:
    """Whether two effects could be seen with one task; the same sign twice in one record counts as well."""
    return not one.tasks or not other.tasks or not set(one.tasks).isdisjoint(other.tasks)


_AMONG_MANY: tuple[_Check, ...] = (
    check_references,
    check_given,
    check_one_work_one_record,
    check_one_question_one_record,
    check_shared_ids,
    check_old_ids,
)
"""Those that outlines can tell to be kept."""
_AMONG_FEW: tuple[_Check, ...] = (check_tasks, check_names, check_briefs, check_signs)
"""Those that a record more may break, but none less."""


def check_agreement(read: Read) -> Iterator[Problem]:
    """What does not hold that must hold between records; a rule yields its problems and neither prints nor raises."""
    many = () if read.surely_agrees() else _AMONG_MANY
    rules = many if read.new.isdisjoint({"tasks", "terms", "effects"}) else (*many, *_AMONG_FEW)
    return (problem for rule in rules for problem in rule(read))
