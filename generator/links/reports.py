"""What a check of links found, as text for a person or a machine: JSON, JUnit, SARIF, Markdown."""

from __future__ import annotations

import json
import re
from collections import Counter
from html import escape
from typing import TYPE_CHECKING, Any, Final
from xml.sax.saxutils import escape as escape_xml
from xml.sax.saxutils import quoteattr

from generator.links.showing import say_state

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.links.verifying import Finding, Run
    from generator.problems import Problem

_SARIF: Final = "https://json.schemastore.org/sarif-2.1.0.json"
_MARKUP: Final = re.compile(r"([\\`*_\[\]|#~@!()])")


def summary(run: Run) -> str:
    """One line: how many links there are in which state, and what this run did."""
    states = ", ".join(f"{count} {state}" for state, count in counts(run).items())
    said = f"{len(run.findings)} links: {states or 'none'}"
    unanswered = f", {run.unanswered} without an answer" if run.unanswered else ""
    return f"{said}; {run.asked} asked about{unanswered}"


def counts(run: Run) -> dict[str, int]:
    """How many links are in which state, by the name of the state."""
    return dict(sorted(Counter(_state(one) for one in run.findings).items()))


def as_json(run: Run) -> str:
    """The whole run for a program."""
    whole = {
        "status": run.status,
        "date": run.today.isoformat(),
        "asked": run.asked,
        "unanswered": run.unanswered,
        "counts": counts(run),
        "links": [_plain(one) for one in run.findings],
        "problems": [_plain_problem(one) for one in run.problems],
    }
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def as_junit(run: Run) -> str:
    """One test case a link: failed if a person must look at it, skipped if it stays open."""
    by_place = {(one.path, one.line): one for one in run.problems if one.level == "error"}
    cases = [_case(one, by_place) for one in run.findings]
    failed = sum("<failure" in case for case in cases)
    skipped = sum("<skipped" in case for case in cases)
    head = f'<testsuite name="links" tests="{len(cases)}" failures="{failed}" errors="0" skipped="{skipped}">'
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', head, *cases, "</testsuite>", ""])


def as_sarif(run: Run) -> str:
    """The problems for a code scanning service."""
    results = [
        {
            "ruleId": "link",
            "level": one.level,
            "message": {"text": f"{one.message} ({one.hint})" if one.hint else one.message},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": one.path},
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
    return json.dumps(log, indent=2, ensure_ascii=False) + "\n"


def as_markdown(run: Run) -> str:
    """A summary for a pull request or an issue."""
    rows = [f"| {state} | {count} |" for state, count in counts(run).items()]
    changed = [one for one in run.findings if one.before and one.after and one.before.state != one.after.state]
    moved = [one for one in run.findings if one.after and "moved" in one.after.flags]
    unheard = [one for one in run.findings if one.observation and not one.observation.conclusive]
    parts = [
        f"## Links, {run.today}\n\n{_text(summary(run))}.\n",
        "\n".join(["| state | links |", "|---|---|", *rows]) + "\n",
        _list("For a person to look at", (_said(one) for one in run.problems)),
        _list("Changed", (f"{_link(one)}: {_before(one)} → {_state(one)}" for one in changed)),
        _list("Moved; `python -m generator verify --fix` writes the new addresses", map(_shown, moved)),
        _list("Without an answer this time; nothing was changed", map(_unheard, unheard)),
    ]
    return "\n".join(part for part in parts if part)


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
    return _MARKUP.sub(r"\\\1", escape(" ".join(text.split()), quote=False))


def _state(finding: Finding) -> str:
    return finding.after.state if finding.after else "unverified"


def _before(finding: Finding) -> str:
    return finding.before.state if finding.before else "new"


def _case(finding: Finding, problems: dict[tuple[str, int], Problem]) -> str:
    link, where = finding.wanted.link, finding.wanted.where[0]
    head = f"  <testcase classname={quoteattr(link.kind)} name={quoteattr(link.address)}>"
    if problem := problems.get((where.path, where.line)):
        return f"{head}<failure message={quoteattr(problem.message)}>{escape_xml(str(problem))}</failure></testcase>"
    if finding.observation and not finding.observation.conclusive:
        return f"{head}<skipped message={quoteattr(finding.observation.why)}/></testcase>"
    return f"{head}</testcase>"


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
