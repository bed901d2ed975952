"""What the answer of a service means for a link; what titles and versions decide is shown in whole runs."""

from __future__ import annotations

from generator.links.batches import Asked, Heard
from generator.links.interpreting import judge
from generator.links.link import Link
from generator.links.states import Observation
from tests.links.world import paper


def test_an_answer_without_evidence_is_kept_as_it_is() -> None:
    heard = Heard(asked=Asked(link=Link.parse("arXiv:2409.02097")), said="throttled", why="429")
    assert judge(paper("arXiv:2409.02097"), None, heard) == Observation(answer="throttled", why="429")
