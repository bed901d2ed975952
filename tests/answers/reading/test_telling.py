"""What a work calls itself, and what its summary says of others."""

from __future__ import annotations

import pytest

from generator.answers.reading.retelling import THE_METHOD
from generator.answers.reading.telling import tell
from generator.catalog.records import Explained, Item, Paper, Step, Summary
from tests.answers.reading.works import told_of
from tests.test_parallel import with_processes


def told_name(title: str, summary: str) -> str:
    return tell(Item(paper=Paper(id="p", title=title, summary=Summary(by="authors", text=summary)))).name


@pytest.mark.parametrize(
    ("title", "summary", "name"),
    [
        (
            "Mending Old Stamps",
            "We propose a mender based on a Glue-Fold Page (called StampGF), a fast one.",
            "StampGF",
        ),
        ("Mending Old Stamps", "SGT is hard. We propose a reader trained in the SGT way.", "the method"),
        ("Glue Without Words: On Stamps", "We propose a reader of glue. It is quick.", "the method"),
        ("StampMouth: Reading Stamps", "We propose StampClip, a reader. StampClip is quick.", "StampClip"),
        ("Torn-Stamp-Mender: Mending", "We propose Torn Stamp Mender, a network.", "Torn Stamp Mender"),
        (
            "Mending Old Stamps",
            "We present Old Stamp Puzzle 2D (OSP2D), a task. We address OSP2D with GLUM (Glue Memory), a mender.",
            "GLUM",
        ),
        (
            "Torn Stamps",
            "We present a method for torn stamps. To train it, we propose a system called RimNet that finds rims.",
            "the method",
        ),
        ("SAM 3: Mending Stamps", "We present Stamp Anything Model (SAM) 3, a mender of stamps.", "SAM 3"),
        (
            "Stamp Folding: Yes",
            "We propose a fast stamp predictive folder (SPF). It folds. The SPF is quick.",
            "the method",
        ),
        (
            "Mending Old Stamps",
            "We present a control framework that mends stamps. We present the Old Stamp Pendulum (OS-P), which, mends.",
            "the method",
        ),
        ("StampGF in All Old Albums: Yes", "We propose the GLU (GLU) rule. We propose StampGF, a reader.", "StampGF"),
    ],
)
def test_a_work_is_called_by_what_it_calls_itself(title: str, summary: str, name: str) -> None:
    assert told_name(title, summary) == name


@pytest.mark.parametrize(
    ("summary", "gist"),
    [
        (
            "Old stamp mending (OSM) is slow. We propose a network with an encoder for OSM.",
            "The authors propose a network with an encoder for old stamp mending",
        ),
        (
            "A Glue-Fold Block (GFB) is given. We propose a network in which GFBs read the page.",
            "The authors propose a network in which Glue-Fold Blocks read the page",
        ),
        (
            "A black stamp (BS) is rare. We propose a network with an encoder that finds black BS rims.",
            "The authors propose a network with an encoder that finds black stamp rims",
        ),
    ],
)
def test_a_short_form_is_told_in_full_where_it_is_used_first(summary: str, gist: str) -> None:
    assert tell(Item(paper=Paper(id="p", title="On Glue", summary=Summary(by="authors", text=summary)))).gist == gist


def test_of_an_explained_work_the_editor_says_what_is_of_its_making() -> None:
    steps = (
        Step(text="It was shown torn stamps. It learned from them.", quote="shown torn stamps", about="making"),
        Step(text="Training tape is what it reads.", quote="reads training tape"),
    )
    reports = (Step(text="It comes in two sizes.", quote="two sizes", about="making"),)
    told = tell(
        Item(paper=Paper(id="p", title="P", explained=Explained(in_one_line="P.", steps=steps, reports=reports)))
    )
    assert [told.is_of_making(step) for step in told.steps] == [True, False]
    assert told.is_of_making(told.reports)


def test_a_lack_of_models_in_general_is_none_of_the_work() -> None:
    lacking = "While models of stamps (MS) are fast, they do not use the glue."
    summary = f"We present a new way to mend stamps. {lacking} We fold each stamp. We do not fold old ones."
    told = tell(Item(paper=Paper(id="p", title="Mending", summary=Summary(by="authors", text=summary))))
    assert told.problems == ((lacking,),)
    assert told.limits == ("The authors do not fold old ones",)


def test_what_was_proposed_before_a_work_is_brought_in_by_its_name_is_not_that_work() -> None:
    summary = "We propose a mill for torn stamps. We further introduce StampNet, a reader that mends each torn edge."
    paper = Paper(id="p", title="Mending Old Stamps", summary=Summary(by="authors", text=summary))
    told = tell(Item(paper=paper))
    assert told.gist == "StampNet is a reader that mends each torn edge"
    assert ("The authors propose a mill for torn stamps",) in told.steps


def test_what_all_of_us_see_is_no_deed_of_the_authors() -> None:
    summary = "In our daily life, we often meet stamps that tear. We mend each torn stamp by drying it."
    told = tell(Item(paper=Paper(id="p", title="Mending", summary=Summary(by="authors", text=summary))))
    assert (told.gist, told.steps) == ("The authors mend each torn stamp by drying it", ())


def test_a_name_that_did_not_come_with_the_text_stands_where_it_was() -> None:
    summary = "We propose , a light mender of stamps. In our tests, StampGF is quick."
    paper = Paper(id="p", title="StampGF: Mending Old Stamps", summary=Summary(by="authors", text=summary))
    assert tell(Item(paper=paper)).gist == "StampGF is a light mender of stamps"


def test_authors_who_ask_what_they_can_do_are_named_once() -> None:
    summary = "We consider how we can mend old stamps by folding each page of the album."
    paper = Paper(id="p", title="Mending Old Stamps", summary=Summary(by="authors", text=summary))
    assert tell(Item(paper=paper)).gist.startswith("The authors consider how they can mend old stamps")


@pytest.mark.parametrize(
    ("introduced", "name"),
    [
        ("We propose Glue, a mender of torn stamps.", "Glue"),
        ("We propose a new approach to mending torn stamps (MTS). An MTS takes time.", THE_METHOD),
        ("We propose the Glue Interaction Module (GIM). The GIM sees glue.", THE_METHOD),
        ("We propose a mender with paper from the GlueHouse community.", THE_METHOD),
        ("We propose a Glue Interaction Network (GIN). The GIN sees glue.", "GIN"),
        ("We propose a way to learn glue from a tracker of torn stamps (SAM2). SAM2 sees glue.", THE_METHOD),
        ("We introduce OmniStamp, a large stamp dataset.", THE_METHOD),
        ("We present a study of old torn stamps (TS). TS are old.", THE_METHOD),
        ("We find a failure mode we term Lost Glue Stamps (LGS). LGS are wet.", THE_METHOD),
        ("We propose a glue learning (GL)-based mender. GL takes time.", THE_METHOD),
    ],
)
def test_a_work_is_called_neither_by_its_part_nor_by_its_task(introduced: str, name: str) -> None:
    summary = f"Stamps tear. {introduced} It mends each stamp of the page."
    assert told_name("On the Mending of Torn Stamps from an Album", summary) == name


def test_nothing_is_said_of_others_that_points_at_a_sentence_that_is_not_told() -> None:
    such, ours = "One such mender remains slow on old paper.", "We mend stamps."
    after_another = told_of(f"Existing menders tear stamps. {such} {ours}", "StampNet", "StampNet: Mending")
    after_an_address = told_of(f"Menders are at https://stamps.example. {such} {ours}", "StampNet", "StampNet: Mending")
    assert after_another.problems == (("Existing menders tear stamps.", such),)
    assert after_an_address.problems == ()


TOLD_ALONE_AND_AHEAD = """
from dataclasses import replace
from pathlib import Path
from generator.answers.reading import telling
from generator.catalog.loading import load_catalog
from generator.catalog.records import Item
papers = load_catalog(Path("catalog")).papers.values()
items = [Item(paper=replace(one, explained=None)) for one in papers]
told = [telling.tell(one) for one in items]
telling.tell_ahead(items)
print(len(telling._AHEAD) > 2 * parallel.LEAST, [telling.tell(one) for one in items] == told)
telling.tell_ahead(items[:3])
print(len(telling._AHEAD), [telling.tell(one) for one in items] == told)
"""


@pytest.mark.parametrize("processes", [1, 2])
def test_what_several_processes_told_ahead_is_what_one_tells(processes: int) -> None:
    assert with_processes(processes, TOLD_ALONE_AND_AHEAD) == "True True\n3 True\n"


@pytest.mark.parametrize(
    "lost", [r"we introduce \modelname{}, a network", "we introduce , a network", "we introduce, a network"]
)
def test_a_name_that_the_source_left_to_a_command_is_that_of_the_work(lost: str) -> None:
    assert told_of(f"To mend stamps, {lost} that reads glue.", "StampNet", "StampNet: Glue").gist == (
        "StampNet is a network that reads glue"
    )


def test_a_summary_that_no_rule_retells_says_in_its_own_words_what_its_work_is() -> None:
    summary = "Stamps tear. Here we describe the glue and the paper of an open stamp mender."
    paper = Paper(id="s", title="Open Mender", summary=Summary(by="authors", text=summary))
    told = tell(Item(paper=paper))
    assert told.gist == 'The authors write: "Here we describe the glue and the paper of an open stamp mender"'


def test_what_a_study_found_and_what_follows_from_it_is_its_account() -> None:
    summary = (
        "Currently, there is no known study of glue. This paper audits marks on 158 old stamps of Lyon, Oslo and Rome "
        "that were drawn by hand in two winters, finding 29.02% of them at odds and torn rims in each of the 3 old "
        "towns. The analysis finds red stamps hide tears (p<1.2x10^-17). This indicates that menders trained on red "
        "stamps err."
    )
    told = tell(Item(paper=Paper(id="s", title="Glue at Odds", summary=Summary(by="authors", text=summary))))
    assert told.studies
    assert told.gist.startswith("The authors audit marks on 158 old stamps")
    assert told.steps == (
        ("The authors find 29.02% of them at odds and torn rims in each of the 3 old towns",),
        (
            "The authors find red stamps hide tears",
            "This indicates that menders trained on red stamps err",
        ),
    )


def test_what_is_done_next_stays_with_what_is_done_first() -> None:
    told = told_of(
        "We propose StampNet, a mender of torn stamps. Initially, the glue mends the rim. "
        "Subsequently, both rims are joined.",
        "StampNet",
        "StampNet: Glue",
    )
    assert told.steps == (("The glue mends the rim", "Then both rims are joined"),)
