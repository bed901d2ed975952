"""The whole check of links: plan what to ask, ask side by side, judge each answer, keep what was learnt."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, Literal

from generator.links.batches import Asked, cleaned
from generator.links.interpreting import judge
from generator.links.ledger import LEDGER_NAME, Ledger
from generator.links.observed import LinkRecord
from generator.links.querying import oracle_of, side_by_side
from generator.links.states import BAD, UNANSWERED, Observation, advance, is_due
from generator.links.titles import is_short
from generator.problems import Problem, any_mistake

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from generator.links.batches import Heard
    from generator.links.querying import Asker, Oracle
    from generator.links.wanted import Wanted

Only = Literal["due", "new", "stale", "suspect", "all"]
"""Which links a run asks about; `due` is new, stale and suspect together, `new` what no service was asked about yet."""
SAVE_EVERY: Final = 10
"""After so many batches the ledger is written, so that an interrupted run loses little."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One link after a run."""

    wanted: Wanted
    before: LinkRecord | None
    after: LinkRecord | None
    observation: Observation | None = None
    """What this run learnt; None for a link that was not asked about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A finished run."""

    today: date
    wanted: tuple[Wanted, ...]
    """Every link in question, sorted by key."""
    before: Ledger
    after: Ledger
    observations: Mapping[str, Observation] = field(default_factory=dict)
    """What was learnt, by link key; without the evidence, which stands in the ledger."""
    problems: tuple[Problem, ...] = ()
    """What a person must look at, and (as warnings) what is still open."""
    unanswered: int = 0
    """Links that should have been asked about and brought no conclusive answer; offline, those without a line."""
    unheard: str = "its time had not come when the run ended"
    """Why a link has no answer where nothing was observed."""

    @property
    def asked(self) -> int:
        """About how many links something was said."""
        return len(self.observations)

    @property
    def findings(self) -> Iterator[Finding]:
        """What is known of each link, made one by one, since there may be many."""
        for one in self.wanted:
            key = one.link.key
            observation = self.observations.get(key)
            yield Finding(wanted=one, before=self.before.get(key), after=self.after.get(key), observation=observation)

    @property
    def status(self) -> int:
        """0 no error, 1 an error or nothing examined, 3 something stayed open: a bad minute, never a failure."""
        if not self.wanted or any_mistake(self.problems):
            return 1
        return 3 if self.unanswered else 0


def plan(wanted: Iterable[Wanted], ledger: Ledger, today: date, only: Only) -> list[Wanted]:
    """The links that a run asks about."""
    return [one for one in wanted if _is_planned(one, ledger.of(one.link), today, only)]


def _is_planned(wanted: Wanted, record: LinkRecord | None, today: date, only: Only) -> bool:
    if _mistake(wanted, today):
        return False
    is_new = record is None or record.state in UNANSWERED or record.title != wanted.title
    if only == "all":
        return is_new or record is None or not (record.kind == "arxiv" and record.last_attempt == today)
    if only == "suspect":
        return record is not None and record.state == "suspect" and is_due(record, today)
    if only == "new":
        return is_new
    due = record is not None and is_due(record, today)
    return due and not is_new if only == "stale" else due or is_new


def find_mistakes(wanted: Iterable[Wanted], today: date) -> Iterator[Problem]:
    """The links that cannot be asked about as the catalog has them; no request is made for them."""
    for one in wanted:
        if mistake := _mistake(one, today):
            yield mistake


def _mistake(wanted: Wanted, today: date) -> Problem | None:
    if wanted.link.is_of_the_future(today):
        return _problem(wanted, f"{wanted.link.name} is of a month that has not begun", "look the identifier up again")
    if wanted.title and is_short(wanted.title) and not wanted.author:
        return _problem(
            wanted,
            f"the title {wanted.title!r} alone is too short to tell a work",
            "write the whole title of the work, or give its first_author",
        )
    return None


def verify(
    wanted: Sequence[Wanted],
    ledger: Ledger,
    askers: Mapping[Oracle, Asker],
    *,
    today: date,
    only: Only = "due",
    tool: str = "",
    save: Callable[[Ledger], object] = lambda _ledger: None,
    told: Callable[[int, int], object] = lambda _done, _all: None,
) -> Run:
    """Check links.

    `save` is called with the ledger from time to time and, however the run ends, at its end; `told` with how many
    links are answered, of how many.
    """
    planned = {one.link.key: one for one in plan(wanted, ledger, today, only)}
    book = _Book(ledger=ledger.copy(), planned=planned, today=today, tool=tool)
    try:
        for number, heard in enumerate(_ask_all(planned.values(), askers, book), start=1):
            book.enter(heard)
            told(len(book.observations), len(planned))
            if number % SAVE_EVERY == 0:
                save(book.ledger)
    finally:
        book.corroborate(wanted)
        save(book.ledger)
    return _finished(wanted, ledger, book)


def check_offline(wanted: Sequence[Wanted], ledger: Ledger, today: date) -> Run:
    """Hold every link against the ledger, asking nobody; what was never asked about stays open."""
    unanswered = sum(ledger.of(one.link) is None for one in wanted)
    run = Run(today=today, wanted=_sorted(wanted), before=ledger, after=ledger, unanswered=unanswered, unheard=_NO_LINE)
    return _with_problems(run, _offline_problems)


def review(wanted: Sequence[Wanted], ledger: Ledger, today: date) -> Run:
    """What a person must look at, by the ledger alone."""
    return _with_problems(Run(today=today, wanted=_sorted(wanted), before=ledger, after=ledger), _problems)


_MATCHED: Final = frozenset({"equal", "alias", "pinned"})


@dataclass(slots=True, kw_only=True)
class _Book:
    """What a run has learnt so far."""

    ledger: Ledger
    planned: dict[str, Wanted]
    today: date
    tool: str
    observations: dict[str, Observation] = field(default_factory=dict)
    doubts: dict[str, tuple[Observation, int]] = field(default_factory=dict)
    """Papers whose newest version has another title, with the version that should bear the catalog's."""
    _shared: dict[Observation, Observation] = field(default_factory=dict)
    """Equal observations, each kept once: most links of a run were simply there."""

    def enter(self, batch: Iterable[Heard]) -> None:
        """Judge answers and keep what they say."""
        for heard in batch:
            wanted = self.planned[heard.asked.link.key]
            record = self.ledger.of(wanted.link)
            observation = judge(wanted, record, heard)
            if heard.asked.version:
                observation = self._of_version(wanted, observation)
            elif observation.answer == "mismatch" and (version := _version_in_doubt(wanted, record, observation)):
                self.doubts[wanted.link.key] = observation, version
                continue
            self._keep(wanted, observation)

    def _of_version(self, wanted: Wanted, observation: Observation) -> Observation:
        """A match in that version says that the work was given another title since; else the first look holds."""
        if observation.answer != "match" or observation.evidence is None:
            return self.doubts[wanted.link.key][0] if observation.conclusive else observation
        pinned = replace(observation.evidence, title_rule="pinned")
        return replace(observation, evidence=pinned, flags=("retitled", *observation.flags))

    def _keep(self, wanted: Wanted, observation: Observation) -> None:
        link = wanted.link
        known = self.ledger.of(link)
        record = known or LinkRecord(key=link.key, kind=link.kind, address=link.address, title=wanted.title)
        if observation.conclusive:
            record = replace(record, address=link.address, title=wanted.title)
        after = advance(record, observation, self.today)
        if after != known:
            self.ledger[link.key] = replace(after, tool=self.tool)
        short = replace(observation, evidence=None)
        self.observations[link.key] = self._shared.setdefault(short, short)

    def corroborate(self, wanted: Iterable[Wanted]) -> None:
        """Say of each repository whether the abstract of its paper names it."""
        for one in wanted:
            record = self.ledger.of(one.link) if one.papers else None
            if record and record.evidence and record.evidence.repository:
                names = {record.key, f"github:{record.evidence.repository.name.casefold()}"}
                papers = [paper.evidence for key in one.papers if (paper := self.ledger.get(key))]
                named = any(names & set(paper.repositories) for paper in papers if paper)
                evidence = replace(record.evidence, corroboration="abstract" if named else "none")
                self.ledger[record.key] = replace(record, evidence=evidence)


def _version_in_doubt(wanted: Wanted, record: LinkRecord | None, observation: Observation) -> int | None:
    """The version of a paper whose title decides: the one that the address pins, else the one that matched before."""
    seen = record.evidence if record and record.state in {"verified", "suspect"} else None
    version = wanted.link.version or (seen.version if seen and seen.title_rule in _MATCHED else None)
    return None if observation.evidence and observation.evidence.version == version else version


def _ask_all(planned: Iterable[Wanted], askers: Mapping[Oracle, Asker], book: _Book) -> Iterator[list[Heard]]:
    """All answers of all services, which are asked side by side; then those about earlier versions."""
    questions: dict[Oracle, list[Asked]] = {oracle: [] for oracle in askers}
    for one in planned:
        questions[oracle_of(one.link)].append(Asked(link=one.link, titled=bool(one.title)))
    yield from side_by_side({oracle: (askers[oracle], asked) for oracle, asked in questions.items() if asked})
    again = [
        Asked(link=book.planned[key].link, version=version, titled=True)
        for key, (_, version) in sorted(book.doubts.items())
    ]
    if again:
        yield from side_by_side({"arxiv": (askers["arxiv"], again)})


def _finished(wanted: Sequence[Wanted], before: Ledger, book: _Book) -> Run:
    run = Run(
        today=book.today,
        wanted=_sorted(wanted),
        before=before,
        after=book.ledger,
        observations=book.observations,
        unanswered=sum(not _is_conclusive(book.observations.get(key)) for key in book.planned),
    )
    return _with_problems(run, _problems)


def _with_problems(run: Run, problems_of: Callable[[Finding, date], Iterator[Problem]]) -> Run:
    told = [problem for finding in run.findings for problem in problems_of(finding, run.today)]
    return replace(run, problems=tuple(sorted({*find_mistakes(run.wanted, run.today), *told})))


def _is_conclusive(observation: Observation | None) -> bool:
    return observation is not None and observation.conclusive


def _problems(finding: Finding, today: date) -> Iterator[Problem]:
    """What a person must look at."""
    record = finding.after
    if record and record.state in BAD and not record.accepted_on(today):
        why = finding.observation.why if finding.observation else _last_reason(record)
        yield _problem(finding.wanted, f"{record.address}: {record.state}: {why}", _HINTS[record.state])


def _offline_problems(finding: Finding, today: date) -> Iterator[Problem]:
    wanted, record = finding.wanted, finding.after
    if record is None:
        yield _open(wanted, _NO_LINE)
    elif record.accepted_on(today):
        return
    elif (record.address, record.title) != (wanted.link.address, wanted.title):
        yield _problem(wanted, f"{wanted.link}: address or title was changed since the link was checked", _RUN)
    elif record.state in UNANSWERED:
        yield _open(wanted, "no service has given a usable answer yet")
    yield from _problems(finding, today)


_NO_LINE: Final = "no check of it is on record"


def _open(wanted: Wanted, why: str) -> Problem:
    """Nobody can say yet: no mistake of the record."""
    hint = f"run `python -m generator verify {wanted.where[0].record}` and commit {LEDGER_NAME}"
    return replace(_problem(wanted, f"{wanted.link}: {why}", hint), level="warning")


_RUN: Final = "run `python -m generator verify`"
_HINTS: Final = {
    "missing": "look for where it went, or take the link out of the record",
    "mismatch": "put the right address or title; a title that is right as well belongs into other_titles",
    "withdrawn": "say so on the pages that build on it, or cite another work",
    "blocked": "look for another copy, or take the link out of the record",
}


def _last_reason(record: LinkRecord) -> str:
    return cleaned(record.history[-1].why) if record.history else "see the ledger"


def _problem(wanted: Wanted, message: str, hint: str) -> Problem:
    where = wanted.where[0]
    return Problem(path=where.path, line=where.line, column=where.column, message=message, hint=hint)


def _sorted(wanted: Iterable[Wanted]) -> tuple[Wanted, ...]:
    return tuple(sorted(wanted, key=lambda one: one.link.key))
