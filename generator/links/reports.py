"""What a check of links found, as text for a person or a machine: JSON, JUnit, SARIF, Markdown."""

from __future__ import annotations

import json
import re
from collections import Counter
from html import escape
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from urllib.parse import quote
from xml.sax.saxutils import escape as escape_xml
from xml.sax.saxutils import quoteattr

from generator.links.saying import say_state

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.links.verifying import Finding, Run
    from generator.problems import Problem

    _ByPlace: TypeAlias = Mapping[tuple[str, int, int], Problem]
SUMMARY_START: Final = "## Links, "
"""How the Markdown of a run begins; a run that broke off has none."""
_SARIF: Final = "https://json.schemastore.org/sarif-2.1.0.json"
_MOST_WHYS: Final = 10
_MARKUP: Final = re.compile(r"([\\`*_\[\]|~!()])")
_CALLING: Final = re.compile(r"([@#])")
"""What GitHub takes for a person or an issue, however it is escaped; an invisible space behind it parts the two."""


def summary(run: Run) -> str:
    """One line: how many links there are in which state, and what this run did."""
    states = ", ".join(f"{count} {state}" for state, count in counts(run).items())
    unanswered = f", {run.unanswered} without an answer" if run.unanswered else ""
    return f"{_links(len(run.wanted))}: {states or 'none'}; {run.asked} asked about{unanswered}"


def remarks(run: Run) -> Iterator[str]:
    """What a person should know besides the problems: what moved, and why something stayed open."""
    if not run.wanted:
        yield "no record names a link, so nothing was checked"
    for one in run.findings:
        if one.observation and one.observation.address:
            yield f"{one.wanted.link} is now {one.observation.address}; `--fix` writes that into the records"
    whys = Counter(one.observation.why for one in run.findings if one.observation and _is_open(one))
    if not_asked := run.unanswered - whys.total():
        whys[run.unheard] = not_asked
    yield from (f"{_links(count)} without an answer: {why}" for why, count in whys.most_common(_MOST_WHYS))


def _links(count: int) -> str:
    return f"{count} link" if count == 1 else f"{count} links"


def counts(run: Run) -> dict[str, int]:
    """How many links are in which state, by the name of the state."""
    return dict(sorted(Counter(_state(one) for one in run.findings).items()))


def as_json(run: Run) -> Iterator[str]:
    """The whole run for a program, a line a link."""
    head = {
        "status": run.status,
        "date": run.today.isoformat(),
        "asked": run.asked,
        "unanswered": run.unanswered,
        "counts": counts(run),
    }
    yield json.dumps(head)[:-1] + ',\n"links": ['
    yield from _listed(map(_plain, run.findings))
    yield '],\n"problems": ['
    yield from _listed(map(_plain_problem, run.problems))
    yield "]}\n"


def _listed(items: Iterable[dict[str, Any]]) -> Iterator[str]:
    for number, item in enumerate(items):
        yield f"{',' if number else ''}\n{json.dumps(item, ensure_ascii=False)}"


def as_junit(run: Run) -> Iterator[str]:
    """One test case a link: failed if a person must look at it, skipped if it stays open."""
    by_place = {(one.path, one.line, one.column): one for one in run.problems}
    outcomes = Counter(_outcome(one, by_place) for one in run.findings)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<testsuite name="links" tests="{len(run.wanted)}" failures="{outcomes["failed"]}" errors="0"'
    yield f' skipped="{outcomes["skipped"]}">\n'
    for one in run.findings:
        yield _case(one, by_place)
    yield "</testsuite>\n"


def as_sarif(run: Run) -> Iterator[str]:
    """The problems for a code scanning service."""
    results = [
        {
            "ruleId": "link",
            "level": one.level,
            "message": {"text": f"{one.message} ({one.hint})" if one.hint else one.message},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": quote(one.path)},
                        "region": {"startLine": one.line, "startColumn": one.column},
                    }
                }
            ],
        }
        for one in run.problems
    ]
    rule = {"id": "link", "shortDescription": {"text": "A link leads to the work that its record names"}}
    tool = {"driver": {"name": "how-ai-did-that verify", "rules": [rule]}}
    log = {"$schema": _SARIF, "version": "2.1.0", "runs": [{"tool": tool, "results": results}]}
    yield json.dumps(log, indent=2, ensure_ascii=False) + "\n"


def as_markdown(run: Run) -> Iterator[str]:
    """A summary for a pull request or an issue."""
    rows = [f"| {state} | {count} |" for state, count in counts(run).items()]
    changed = [one for one in run.findings if one.before and one.after and one.before.state != one.after.state]
    moved = [one for one in run.findings if one.after and "moved" in one.after.flags]
    unheard = [one for one in run.findings if one.observation and not one.observation.conclusive]
    parts = [
        f"{SUMMARY_START}{run.today}\n\n{_text(summary(run))}.\n",
        "\n".join(["| state | links |", "|---|---|", *rows]) + "\n",
        _list("For a person to look at", (_said(one) for one in run.problems)),
        _list("Changed", (f"{_link(one)}: {_before(one)} → {_state(one)}" for one in changed)),
        _list("Moved; `python -m generator verify --fix` writes the new addresses", map(_shown, moved)),
        _list("Without an answer this time; nothing was changed", map(_unheard, unheard)),
    ]
    yield "\n".join(part for part in parts if part)


def for_a_person(run: Run) -> str:
    """The problems as a list in Markdown; empty if nobody needs to do anything."""
    return "\n".join(f"- {_said(one)}" for one in run.problems if one.level == "error")


def _list(heading: str, items: Iterable[str]) -> str:
    lines = [f"- {item}" for item in items]
    return "\n".join([f"### {heading}\n", *lines, ""]) if lines else ""


def _said(problem: Problem) -> str:
    hint = f" ({_text(problem.hint)})" if problem.hint else ""
    return f"{_text(f'{problem.path}:{problem.line}')}: {_text(problem.message)}{hint}"


def _shown(finding: Finding) -> str:
    return f"{_link(finding)}: {_text(say_state(finding.after))}"


def _unheard(finding: Finding) -> str:
    return f"{_link(finding)}: {_text(finding.observation.why if finding.observation else '')}"


def _link(finding: Finding) -> str:
    return f"<{finding.wanted.link.address}>"


def _text(text: str) -> str:
    """Text that was written elsewhere, with nothing in it that Markdown or HTML would take for its own."""
    parted = _CALLING.sub("\\1\N{ZERO WIDTH SPACE}", " ".join(text.split()))
    return _MARKUP.sub(r"\\\1", escape(parted, quote=False))


def _state(finding: Finding) -> str:
    return finding.after.state if finding.after else "unverified"


def _before(finding: Finding) -> str:
    return finding.before.state if finding.before else "new"


def _problem_of(finding: Finding, by_place: _ByPlace) -> Problem | None:
    where = finding.wanted.where[0]
    return by_place.get((where.path, where.line, where.column))


def _outcome(finding: Finding, by_place: _ByPlace) -> str:
    problem = _problem_of(finding, by_place)
    if problem and problem.level == "error":
        return "failed"
    return "skipped" if problem or _is_open(finding) else "passed"


def _is_open(finding: Finding) -> bool:
    return finding.observation is not None and not finding.observation.conclusive


def _case(finding: Finding, by_place: _ByPlace) -> str:
    link, problem = finding.wanted.link, _problem_of(finding, by_place)
    said = problem.message if problem else finding.observation.why if finding.observation else ""
    inside = {
        "failed": f"<failure message={quoteattr(said)}>{escape_xml(str(problem))}</failure>",
        "skipped": f"<skipped message={quoteattr(said)}/>",
        "passed": "",
    }[_outcome(finding, by_place)]
    return f"  <testcase classname={quoteattr(link.kind)} name={quoteattr(link.address)}>{inside}</testcase>\n"


def _plain(finding: Finding) -> dict[str, Any]:
    return {
        "key": finding.wanted.link.key,
        "address": finding.wanted.link.address,
        "state": _state(finding),
        "before": _before(finding),
        "flags": list(finding.after.flags) if finding.after else [],
        "checked": say_state(finding.after),
        "answer": finding.observation.answer if finding.observation else None,
        "why": finding.observation.why if finding.observation else None,
        "moved_to": finding.observation.address or None if finding.observation else None,
        "records": [one.record for one in finding.wanted.where],
    }


def _plain_problem(problem: Problem) -> dict[str, Any]:
    return {
        "path": problem.path,
        "line": problem.line,
        "column": problem.column,
        "level": problem.level,
        "message": problem.message,
        "hint": problem.hint,
    }
