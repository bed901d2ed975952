"""Measures the composed words: every question of the catalog without its answer, and every text of tests/prompts.

Run it from the top of the project: `python bench/words.py [--explained | --plain | --prompts] [--page ID]`. Without a
choice it measures all three: the catalog with explained papers, the catalog from summaries alone, and the prompts.
"""

from __future__ import annotations

import argparse
import dataclasses
import datetime as dt
import re
import statistics
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from generator.answers.checking.grounding import Names, check_grounding
from generator.answers.checking.repeating import find_repeated
from generator.answers.claims import claims_of
from generator.answers.explaining import explain
from generator.answers.language.english import stems
from generator.answers.language.prose import plain
from generator.catalog.importing import import_prompts
from generator.catalog.loading import load_catalog
from generator.catalog.prompts import parse_prompt
from generator.catalog.records import Catalog

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.answers.claims import Explanation
    from generator.catalog.records import Evidence, Item, Question

ROOT = Path(__file__).parent.parent
COVERED = 0.55
"""The share of a fact's content words that must stand on the page."""
ROUNDS = 5
_SYLLABLE = re.compile(r"[aeiouy]+", re.IGNORECASE)


def main() -> None:
    """Print the figures of each set, or one page."""
    chosen = _arguments()
    catalog = load_catalog(ROOT / "catalog")
    notes = {one["key"]: one for one in yaml.safe_load((ROOT / "tests/notes/questions.yml").read_text())}
    sets = {
        "explained": lambda: (list(_questions(catalog, notes, explained=True)), notes),
        "plain": lambda: (list(_questions(catalog, notes, explained=False)), notes),
        "prompts": lambda: (list(prompts(catalog)), _prompt_notes()),
    }
    for name, load in sets.items():
        if getattr(chosen, name) or not (chosen.explained or chosen.plain or chosen.prompts):
            _measure(name, *load(), names=Names(catalog), page=chosen.page)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("explained", "plain", "prompts"):
        parser.add_argument(f"--{name}", action="store_true")
    parser.add_argument("--page", help="show this page instead of the figures")
    return parser.parse_args()


def _questions(catalog: Catalog, notes: dict[str, Any], *, explained: bool) -> Iterator[Evidence]:
    """The questions without answer, task and placing, as if they had just been imported."""
    for question in catalog.questions.values():
        if question.id in notes:
            evidence = catalog.evidence_for(_without_editor(question))
            items = tuple(_bare(item, explained=explained) for item in evidence.items)
            yield dataclasses.replace(evidence, items=items)


def _without_editor(question: Question) -> Question:
    recommended = tuple(dataclasses.replace(one, placing=None, why=None) for one in question.recommended)
    related = tuple(dataclasses.replace(one, placing=None, why=None) for one in question.related)
    return dataclasses.replace(question, answer=None, task=None, title=None, recommended=recommended, related=related)


def _bare(item: Item, *, explained: bool) -> Item:
    model = dataclasses.replace(item.model, task=None) if item.model else None
    paper = item.paper if explained or item.paper is None else dataclasses.replace(item.paper, explained=None)
    return dataclasses.replace(item, model=model, paper=paper)


def prompts(catalog: Catalog) -> Iterator[Evidence]:
    """Each text of tests/prompts as the evidence that its import gives."""
    for path in sorted((ROOT / "tests/prompts").glob("*.txt")):
        prompt = parse_prompt(path.read_bytes(), path.name, dt.date(2026, 11, 22))
        files = import_prompts(Catalog(), [prompt], dt.date(2026, 11, 22), lambda _: "").files
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                (Path(folder) / name).parent.mkdir(exist_ok=True)
                (Path(folder) / name).write_text(text, encoding="utf-8")
            known = load_catalog(Path(folder))
        whole = dataclasses.replace(known, tasks=catalog.tasks, terms=catalog.terms, effects=catalog.effects)
        (question,) = known.questions.values()
        yield whole.evidence_for(dataclasses.replace(question, id=path.stem))


def _prompt_notes() -> dict[str, Any]:
    notes: list[dict[str, Any]] = yaml.safe_load((ROOT / "tests/notes/prompts.yml").read_text())
    return {one["key"]: one for one in notes}


def _measure(name: str, evidences: list[Evidence], notes: dict[str, Any], *, names: Names, page: str | None) -> None:
    pages = [(evidence, explain(evidence)) for evidence in evidences]
    if page:
        for evidence, explanation in pages:
            if evidence.question.id == page:
                print(as_text(evidence, explanation))
        return
    repeated = Counter(one.page for one in find_repeated(pages))
    rows = [_row(*one, notes[one[0].question.id], repeated, names) for one in pages]
    print(f"\n{name}: {len(rows)} pages")
    for row in rows:
        print("  " + "  ".join(f"{key} {value}" for key, value in row.items()))
    _totals(rows, evidences)


def _row(
    evidence: Evidence, explanation: Explanation, note: dict[str, Any], repeated: Counter[str], names: Names
) -> dict[str, Any]:
    claims = [claim for _, prose in explanation.parts() for claim in claims_of(prose)]
    text = " ".join(plain(claim.text) for claim in claims)
    found = explanation.recognition.task.id if explanation.recognition.task else explanation.recognition.called
    must = note.get("must_state", note.get("facts", []))
    tangential = note.get("tangential") or []
    problems = list(check_grounding(evidence, explanation, None, names))
    own = [claim for claim in claims if claim.basis != "general"]
    return {
        "page": evidence.question.id,
        "task": "ok" if found in note.get("tasks", [note.get("task")]) else f"WRONG:{found or 'none'}",
        "used-as-support": sum(_is_support(explanation, item.id, tangential) for item in evidence.items),
        "facts": f"{sum(_covers(text, fact) for fact in must)}/{len(must)}",
        "faults": sum(one.level == "error" for one in problems),
        "bases": dict(sorted(Counter(claim.basis for claim in claims).items())),
        "words": len(text.split()),
        "grade": round(_grade(text), 1),
        "boilerplate": round(repeated[evidence.question.id] / max(1, len(own)), 2),
    }


def _is_support(explanation: Explanation, item: str, tangential: list[str]) -> bool:
    return item in tangential and explanation.placed[item].placing == "direct"


def _covers(text: str, fact: str) -> bool:
    wanted = stems(fact)
    return fact.casefold() in text.casefold() or len(wanted & stems(text)) >= COVERED * max(1, len(wanted))


def _grade(text: str) -> float:
    """The Flesch-Kincaid grade: years of school that a reader needs."""
    words = text.split()
    syllables = sum(max(1, len(_SYLLABLE.findall(word))) for word in words)
    ends = max(1, len(re.findall(r"[.?!:]", text)))
    return 0.39 * len(words) / ends + 11.8 * syllables / max(1, len(words)) - 15.59


def _totals(rows: list[dict[str, Any]], evidences: list[Evidence]) -> None:
    facts = [tuple(map(int, row["facts"].split("/"))) for row in rows]
    start = time.process_time()
    for _ in range(ROUNDS):
        for evidence in evidences:
            explain(evidence)
    spent = (time.process_time() - start) / ROUNDS / len(evidences)
    bases = sum((Counter(row["bases"]) for row in rows), Counter[str]())
    print(f"  task right: {sum(row['task'] == 'ok' for row in rows)} of {len(rows)}")
    print(f"  tangential items taken for direct: {sum(row['used-as-support'] for row in rows)}")
    print(f"  facts covered: {sum(one for one, _ in facts)} of {sum(all_ for _, all_ in facts)}")
    print(f"  faults of the gate: {sum(row['faults'] for row in rows)}")
    print(f"  claims by basis: {dict(sorted(bases.items()))}")
    for key in ("words", "grade", "boilerplate"):
        values = [row[key] for row in rows]
        print(f"  {key}: {min(values)} to {max(values)}, mean {statistics.mean(values):.2f}")
    print(f"  milliseconds of processor time a page: {spent * 1000:.2f}")


def as_text(evidence: Evidence, explanation: Explanation) -> str:
    """A page as plain text, for reading it line by line."""
    lines = [f"# {explanation.title}", f"> {evidence.question.question}"]
    for name, prose in explanation.parts():
        if name == "input":
            lines += [f"[flow] {explanation.flow.input} -> {list(explanation.flow.model)} -> {explanation.flow.output}"]
        lines += [f"[{name}]", *(f"  ({claim.basis}) {claim.text}" for claim in claims_of(prose))]
    lines += [f"{placed.placing}: {item} - {placed.why}" for item, placed in explanation.placed.items()]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
