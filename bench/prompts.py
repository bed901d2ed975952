"""Prompts with what is known to be right for them: what weights are learned from, and held against.

`bench/prompts.jsonl` holds a prompt a line: the `question`, its `task` (an id of catalog/tasks or a name of its own),
what else the task may be called (`also_called`), what the person put in (`put_in`) and what came out of it (`came_out`)
in the words of an editor, who noted it for most, the names of the recommended `models`, and of each of the `works` the
title, the authors' summary (abstracts of arXiv, CC0), how it `bears` on the question (several placings where more than
one is right) and, if so, that it `answers` what is asked. An editor marked in the question the words for the `input`,
the `output`, what is `asked` and what is said `aside`; the works that `lead`, by their place; and in each summary, by
their place, the sentences that tell what happens `inside`, those that come `near` an answer and those that are
`hollow`. Prompts that were labeled together are a `set`, so that each set can be judged by weights that were learned
from the others.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from generator.catalog.records import Evidence, Item, Model, Paper, Question, Recommended, Related, Summary

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.catalog.records import Catalog

ROOT: Final = Path(__file__).parent.parent


def labeled_prompts() -> list[dict[str, Any]]:
    """Every prompt of the file."""
    return [json.loads(line) for line in (ROOT / "bench/prompts.jsonl").read_text(encoding="utf-8").splitlines()]


def evidence_of(question: str, models: Iterable[str], works: Iterable[Mapping[str, str]], catalog: Catalog) -> Evidence:
    """A question with the names of models and with works as they were given; the models come first."""
    named = [Model(id=f"model-{at}", name=name) for at, name in enumerate(models)]
    return Evidence(
        question=Question(id="asked", question=question),
        items=(
            *(Item(model=one, recommendation=Recommended(model=one.id)) for one in named),
            *(_work(f"work-{at}", **work) for at, work in enumerate(works)),
        ),
        tasks=catalog.tasks,
        terms=catalog.terms,
        effects=catalog.effects,
    )


def _work(known: str, *, title: str, summary: str = "", **_: object) -> Item:
    paper = Paper(
        id=known,
        title=title,
        short_name=title.split(":", maxsplit=1)[0],
        summary=Summary(by="authors", text=summary) if summary else None,
    )
    return Item(paper=paper, related=Related(paper=known))
