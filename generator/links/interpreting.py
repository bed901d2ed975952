"""What the answer of a service means for a link: whether it leads to what the catalog wants."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final, cast

from generator.links.states import Observation
from generator.links.titles import compare_titles, is_author, is_short

if TYPE_CHECKING:
    from generator.links.batches import Heard
    from generator.links.observed import LinkRecord, Sighting, TitleRule
    from generator.links.wanted import Wanted

_SEPARATOR: Final = re.compile(r"\s+[|–—·-]\s+|\s*::\s*|\s*\|\s*")
"""Parts the title of a page from the name of its site."""
_DIFFERENCE: Final[dict[TitleRule, str]] = {
    "near": "one word differs by a letter or two: a typing mistake?",
    "subtitle": "one has a subtitle that the other lacks: if it is the same work, add it to other_titles",
    "far": "another work, or another name of it",
}


def judge(wanted: Wanted, record: LinkRecord | None, heard: Heard) -> Observation:
    """What an answer means for a link."""
    if heard.said != "found":
        return Observation(answer=heard.said, why=heard.why, evidence=heard.evidence)
    if record and record.state == "withdrawn" and "withdrawal_suspected" in heard.flags:
        return Observation(answer="partial", why=f"{heard.why}, and nothing confirms it today")
    evidence = cast("Sighting", heard.evidence)
    found = Observation(answer="match", why=heard.why, evidence=evidence, flags=heard.flags, address=heard.address)
    if record and record.identity and evidence.repository and evidence.repository.database_id != record.identity:
        why = f"the name now leads to another repository (number {evidence.repository.database_id})"
        return replace(found, answer="mismatch", why=why, flags=("replaced",), address="")
    return _judge_title(wanted, heard, found, evidence) if wanted.title and evidence.title else found


def _judge_title(wanted: Wanted, heard: Heard, found: Observation, evidence: Sighting) -> Observation:
    titles = [evidence.title] if heard.declared else [evidence.title, *_SEPARATOR.split(evidence.title)]
    rules = [compare_titles(wanted.title, wanted.aliases, title) for title in titles]
    rule: TitleRule = next((rule for rule in rules if rule in {"equal", "alias"}), rules[0])
    judged = replace(found, evidence=replace(evidence, title_rule=rule))
    why = f"its title is “{evidence.title}”"
    if rule not in {"equal", "alias"}:
        if not heard.declared:
            return Observation(answer="anomalous", why=f"{why}, which does not tell whether it is the work")
        return replace(judged, answer="mismatch", why=f"{why} ({_DIFFERENCE[rule]})")
    if is_short(wanted.title) and not heard.authors:
        return Observation(answer="anomalous", why=f"{why}, too short to tell a work by, and no author is named")
    if is_short(wanted.title) and not is_author(wanted.author, heard.authors):
        why = f"its title is the same, but {wanted.author} is not among its authors"
        return replace(judged, answer="mismatch", why=why, evidence=replace(evidence, title_rule="far"))
    return judged
