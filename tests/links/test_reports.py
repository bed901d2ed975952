"""A run in the forms that its readers want; those that programs read are tried with the command itself."""

from __future__ import annotations

from generator.links.ledger import Ledger
from generator.links.reports import as_markdown
from generator.links.verifying import Run
from generator.problems import Problem
from tests.links.standins import TODAY
from tests.links.world import paper


def test_a_summary_says_what_changed_and_what_stays_open() -> None:
    problem = Problem("catalog/papers/x.yml", 3, 7, "gone @all #1", "look [here](http://evil.example)")
    run = Run(today=TODAY, wanted=(paper("arXiv:2409.02097"),), before=Ledger(), after=Ledger(), problems=(problem,))
    text = "".join(as_markdown(run))
    assert text == (
        "## Links, 2026-11-22\n\n1 link: 1 unverified; 0 asked about.\n\n"
        "| state | links |\n|---|---|\n| unverified | 1 |\n\n"
        "### For a person to look at\n\n"
        "- catalog/papers/x.yml:3: gone @\u200ball #\u200b1 (look \\[here\\]\\(http://evil.example\\))\n"
    )
