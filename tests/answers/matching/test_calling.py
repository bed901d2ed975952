from __future__ import annotations

from generator.answers.matching.calling import called_voices
from generator.answers.matching.vocabulary import Vocabulary
from generator.catalog.records import Evidence, Item, Model, Paper, Question, Recommended, Related, Summary, Task


def known(name: str) -> Task:
    return Task(id=name.lower().replace(" ", "-"), name=name, family="Any", takes="", gives="", definition="")


def work(number: int, title: str, summary: str) -> Item:
    paper = Paper(id=f"work-{number}", title=title, summary=Summary(by="authors", text=summary))
    return Item(paper=paper, related=Related(paper=paper.id))


def called(*tasks: Task) -> dict[str, dict[str, float]]:
    model = Item(model=Model(id="given", name="ParcelSort-Base"), recommendation=Recommended(model="given"))
    works = (
        work(1, "Heap: Parcel Sorting at Night", "We address parcel sorting."),
        work(2, "Fair Hands", "Labels hurt late parcel sorting."),
        work(3, "On Barns", "We look into barns."),
    )
    by_id = {one.id: one for one in tasks}
    asked = Question(id="asked", question="How do they know where each box goes?")
    return called_voices(Evidence(question=asked, items=(model, *works), tasks=by_id, terms={}), Vocabulary(by_id))


def test_what_works_call_a_task_is_told_with_how_many_of_them_and_of_their_titles_do() -> None:
    voices = called(known("Image Matting"))["parcel sorting"]
    assert {"works": round(voices["works"], 2), "titles": round(voices["titles"], 2)} == {"works": 0.67, "titles": 0.33}
    assert (voices["two texts"], voices["no title"], voices["names"], voices["question"]) == (1, 0, 1, 0)


def test_a_name_is_none_that_means_a_known_task_but_one_that_is_only_within_a_longer_known_one_is() -> None:
    assert "parcel sorting" not in called(known("Parcel Sorting"))
    assert "parcel sorting" in called(known("Parcel Sorting Robot Control"))


def test_what_a_title_does_its_work_with_names_no_task() -> None:
    asked = Question(id="asked", question="How does it mend the torn kite?")
    kite = work(1, "Kite Repair with Torn Cloth Detection", "We mend kites.")
    voices = called_voices(Evidence(question=asked, items=(kite,), tasks={}, terms={}), Vocabulary({}))
    assert "torn cloth detection" not in voices
