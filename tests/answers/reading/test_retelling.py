from __future__ import annotations

import re

import pytest

from generator.answers.language.quoting import is_quoted_enough
from generator.answers.language.wording import plainer
from generator.answers.reading.abstracts import cleaned, read_abstract
from generator.answers.reading.retelling import retell, without_marks
from tests.answers.reading.works import told_of

FUSED = (
    "An encoder with eleven layers reads the stamp at three sizes from small to large, and a decoder draws the "
    "enlarged stamp from what was read by the encoder before it."
)
ALSO = (
    "We present a set of experiments on the glue of stamps, as well as a study of torn stamps in albums at home, in "
    "school and in the post offices of many countries."
)
PARTS = (
    "StampNet comprises two parts: a reader (SR) that turns each stamp of the album into a list of numbers, and two "
    "painters that draw the stamp again from this list at any size."
)
LONG = (
    "StampNet finds the four corners of a stamp on any page of an old album by fitting a grid to the lines which a "
    "first network detects with care."
)
NAMED_LAST = (
    "A need for order motivates a stamp reader, StampNet, which turns each stamp of the old album into a list of plain "
    "numbers for the second half."
)
SAID_AGAIN = (
    "StampNet reads each stamp of the album with two networks, i.e., the first network reads its color and the second "
    "network reads the shape of its edge in the page."
)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "In this paper, we propose StampNet, a novel encoder-decoder that enlarges stamps.",
            ["StampNet is an encoder-decoder that enlarges stamps"],
        ),
        ("We propose a new framework for torn stamps called StampNet.", ["StampNet is a framework for torn stamps"]),
        ("We propose a new stamp reader (StampNet) that sees glue.", ["StampNet is a stamp reader that sees glue"]),
        ("We introduce Stamp Network (StampNet), a reader of stamps.", ["StampNet is a reader of stamps"]),
        ("We thus name our method StampNet, after the stamps in the albums of our mothers.", []),
        (
            "We introduce two variants of StampNet for stamps and letters.",
            ["The authors introduce two variants of StampNet for stamps and letters"],
        ),
        ("Our method significantly outperforms all others by 3 dB.", ["StampNet outperforms all others by 3 dB"]),
        ("Extensive experiments demonstrate that StampNet achieves state-of-the-art performance.", []),
        (
            "Through careful steps, it finds stamps, while achieving state-of-the-art performance.",
            ["Through careful steps, StampNet finds stamps"],
        ),
        (ALSO, []),
        (
            "StampNet renders stamps under novel lighting with a novel reader of 30 unique parts.",
            ["StampNet renders stamps under novel lighting with a reader of 30 unique parts"],
        ),
        ("StampNet shows a particularly strong bias.", ["StampNet shows a particularly strong bias"]),
        (
            "In this paper, however, we mend torn stamps by drying the old glue.",
            ["The authors mend torn stamps by drying the old glue"],
        ),
        (
            "Based on several aspects of glue that warrant refinement, we mend stamps by drying.",
            ["The authors mend stamps by drying"],
        ),
        (
            "Given several views of a stamp, we mend its rim with a reader of glue.",
            ["Given several views of a stamp, the authors mend its rim with a reader of glue"],
        ),
        (
            "From various torn stamps of old albums, we build a reader of glue.",
            ["From various torn stamps of old albums, the authors build a reader of glue"],
        ),
        ("StampNet is a reader that maps these marks to valid paths of the album.", []),
        (
            "StampNet keeps faces, since we humans see those first.",
            ["StampNet keeps faces, since people see those first"],
        ),
        ("METHODS: We dried 145 torn stamps.", ["The authors dried 145 torn stamps"]),
        ("We have introduced StampNet, a reader of stamps.", ["StampNet is a reader of stamps"]),
        ("To lose no stamp, we propose StampNet, a reader of stamps.", ["StampNet is a reader of stamps"]),
        ("We introduce StampNet, Stamp Network.", ["StampNet stands for Stamp Network"]),
        ("We use a grid of the page.", ["StampNet uses a grid of the page"]),
        ("We use a grid and release the pages.", ["The authors use a grid and release the pages"]),
        ("Can we find the corner of a stamp?", []),
        ("Our contributions are twofold.", []),
        ("A reader sees glue, paving the way for better menders of stamps.", ["A reader sees glue"]),
        ("This work represents a milestone of the mending of stamps.", []),
        ("A painter, which draws the edge and knows the glue of stamps.", []),
        ("Our StampNet framework mends old stamps.", ["The StampNet framework mends old stamps"]),
        ("I argue that stamps are small pictures.", ["The author argues that stamps are small pictures"]),
        ("Our reader, StampNet, is built from the glue of many stamps.", ["The authors’ reader, StampNet, is built"]),
        ("It is unclear whether stamps survive the next century.", []),
        (PARTS, [PARTS.replace(" (SR)", "").rstrip(".")]),
        ("By folding the paper twice, this method splits each stamp.", ["By folding the paper twice, StampNet splits"]),
        ("We train our model on 500 pairs (e.g. stamps).", ["The authors train StampNet on 500 pairs"]),
        ("This paper studies torn stamps in albums.", ["The authors study torn stamps in albums"]),
        (
            "A corner finder (CF) is designed to align the grid of a stamp.",
            ["A corner finder is designed to align the grid of a stamp"],
        ),
        ("This problem is left open by StampNet.", []),
        ("We train a powerful reader on old stamps.", ["The authors train a reader on old stamps"]),
        (
            "We train a more powerful reader on stamps of one country.",
            ["The authors train a more powerful reader on stamps of one country"],
        ),
        ("We hope that this inspires others.", []),
        (FUSED, [FUSED.rstrip(".")]),
        (
            "StampNet addresses these issues through a small grid that bends with each stamp.",
            ["StampNet works through a small grid that bends with each stamp"],
        ),
        (
            "We overcome this limitation by folding each stamp along its longest side.",
            ["StampNet works by folding each stamp along its longest side"],
        ),
        (NAMED_LAST, ["A need for order motivates a stamp reader, StampNet, which turns each stamp of the old album"]),
        (
            SAID_AGAIN,
            ["StampNet reads each stamp of the album with two networks, i.e., the first network reads its color and"],
        ),
        (LONG, ["StampNet finds the four corners of a stamp on any page of an old album by fitting a grid"]),
    ],
)
def test_a_sentence_is_retold_in_the_third_person(sentence: str, told: list[str]) -> None:
    found = retell(sentence, "StampNet")
    assert len(found) == len(told)
    assert all(one.startswith(beginning) for one, beginning in zip(found, told, strict=True))


def test_what_says_in_one_clause_what_a_work_is_points_at_nothing_before_it() -> None:
    summary = (
        "Glue dries in every album. We present StampNet, a reader for mending such glue. StampNet sees each stamp."
    )
    assert told_of(summary, "StampNet", "StampNet").gist == "StampNet is a reader for mending glue"


def test_a_work_is_not_introduced_by_the_benchmark_that_comes_with_it() -> None:
    summary = (
        "To compare readers, we introduce a new benchmark of torn stamps. We thus need a reader. StampNet reads each "
        "stamp of the page."
    )
    assert told_of(summary, "StampNet", "StampNet").gist == "StampNet reads each stamp of the page"


def test_the_former_and_the_latter_stay_with_the_sentence_that_names_both() -> None:
    summary = (
        "StampNet includes a pixel reader and a color painter. The former reads the stamp line by line, while the "
        "latter paints the whole page again."
    )
    ((told,),) = told_of(summary, "StampNet", "StampNet").steps
    assert told == "The former reads the stamp line by line, while the latter paints the whole page again"


def test_what_cannot_be_quoted_as_far_as_it_is_copied_is_not_retold() -> None:
    long = "StampNet reads " + ", which matters, ".join(f"part {n} of the stamp in full detail" for n in range(9)) + "."
    assert all(is_quoted_enough(plainer(one), long) for one in retell(long, "StampNet"))


def test_a_finding_is_told_as_one_and_praise_of_the_work_itself_is_none() -> None:
    (told,) = retell("Extensive experiments on stamps reveal that old glue fails in damp rooms.", "StampNet")
    assert told == "The authors find that old glue fails in damp rooms"
    assert retell("Extensive experiments on stamps reveal that StampNet is promising.", "StampNet") == []


def test_a_summary_is_read_by_parts() -> None:
    summary = (
        r"Existing methods suffer from blur. We propose StampNet, which consists of an encoder and a decoder. "
        r"On Stamps100, StampNet achieves 31.2 dB, 3\% more than before. StampNet cannot mend torn stamps. "
        r"Code is available at \url{https://github.com/example/stampnet}."
    )
    assert [sentence.part for sentence in read_abstract(summary, "StampNet")] == [
        "problem",
        "method",
        "result",
        "limit",
        "availability",
    ]


@pytest.mark.parametrize(
    "told",
    [
        "The stamp data set is publicly available to foster research.",
        "The mender will be released as open source.",
        "We will publicly release the stamps.",
        "We have released all menders.",
    ],
)
def test_where_to_get_a_work_is_neither_a_step_nor_a_result(told: str) -> None:
    assert read_abstract(f"We mend stamps. {told}", "StampNet")[1].part == "availability"


def test_what_is_made_of_something_public_is_no_line_on_where_to_get_a_work() -> None:
    summary = "We mend stamps. It is trained on publicly available stamps. Publicly released menders tear."
    assert [one.part for one in read_abstract(summary, "StampNet")].count("availability") == 0


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("1) It mends a stamp", "It mends a stamp"),
        ("It (i) mends a stamp", "It mends a stamp"),
        ("It runs on a robot system (ROS 2) that mends stamps", "It runs on a robot system (ROS 2) that mends stamps"),
    ],
)
def test_the_number_of_a_thing_in_a_list_goes_and_the_end_of_a_bracket_stays(written: str, told: str) -> None:
    assert without_marks(written) == told


def test_a_bracket_right_after_a_word_is_no_aside() -> None:
    assert retell("The mender sorts n stamps in O(n) steps on a table", "StampNet") == [
        "The mender sorts n stamps in O(n) steps on a table"
    ]


def test_a_sentence_that_speaks_of_a_numbered_thing_is_not_told() -> None:
    assert retell("For challenge (2), the mender reads both sides of a stamp", "StampNet") == []


@pytest.mark.parametrize(
    ("written", "clean"),
    [
        (r"\textbf{Best} of $4\times$ at 90\%", "Best of 4× at 90%"),
        (r"see \url{https://a.example}", "see https://a.example"),
        (r"the \emph{only {nested}} one", "the only nested one"),
        ("``quoted'' text", "“quoted” text"),
        ("a mender,StampNet,which reads 1,000 stamps", "a mender, StampNet, which reads 1,000 stamps"),
    ],
)
def test_remnants_of_latex_are_cleaned(written: str, clean: str) -> None:
    assert cleaned(written) == clean


@pytest.mark.parametrize(
    ("summary", "said"),
    [
        (r"On two albums, \StampNet mends most stamps.", "On two albums, the method mends most stamps."),
        (r"Stamps tear. \ours mends them.", "Stamps tear. The method mends them."),
        (r"\method, a network, mends \textbf{stamps}.", "The method, a network, mends stamps."),
        (r"We test our \name algorithm on \alpha stamps.", "We test our algorithm on α stamps."),
    ],
)
def test_a_command_for_the_name_of_a_work_leaves_no_sentence_without_its_subject(summary: str, said: str) -> None:
    assert cleaned(summary) == said


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("We bring two ideas: 1) Replacing the glue with a list.", ["StampNet replaces the glue with a list"]),
        (
            "2) Outline agent, which quickly draws the edge of a stamp.",
            ["The outline agent quickly draws the edge of a stamp"],
        ),
        ("(2) The judge, a small network, which counts the teeth.", ["The judge, a small network, counts the teeth"]),
        (
            "Second, Edge Tuning, a way of training that keeps the teeth.",
            ["Edge Tuning is a way of training that keeps the teeth"],
        ),
        (
            "Inspired by stamps, glue, and, e.g., old letters, we combine a reader with a painter.",
            ["StampNet combines a reader with a painter"],
        ),
        (
            "We present StampNet, to our knowledge, the first mender of torn stamps.",
            ["StampNet is the first mender of torn stamps"],
        ),
        (
            "We present a mender, named StampNet, to restore the torn edges.",
            ["StampNet is a mender to restore the torn edges"],
        ),
    ],
)
def test_a_thing_of_a_list_and_what_leads_into_a_sentence_leave_a_whole_one(sentence: str, told: list[str]) -> None:
    assert retell(sentence, "StampNet") == told


def test_a_name_keeps_its_first_word_and_a_sentence_its_beginning() -> None:
    assert retell("We mend stamps of the New Gluetown archive.", "Gluer") == [
        "The authors mend stamps of the New Gluetown archive"
    ]
    led_in = "To bridge the gap between glue and stamps, including gaps in paper, we present a press that mends stamps."
    assert not retell(led_in, "the method")[0].startswith("Including")


@pytest.mark.parametrize("how", ["with a reader that joins both", "by joining both", "through an album"])
def test_how_a_gap_is_bridged_is_told_and_that_it_is_bridged_is_not(how: str) -> None:
    assert retell(f"We bridge the gap between rims and albums {how}.", "the method")
    assert not retell("We bridge the gap between rims and albums.", "the method")


def test_what_each_thing_of_the_lead_gets_is_told_with_the_lead() -> None:
    told = retell("To tackle the two kinds of tears, we present a glue tailored to each.", "the method")
    assert "kinds of tears" in " ".join(told)


def test_what_is_analyzed_by_a_part_is_a_step_and_what_was_analyzed_alone_is_none() -> None:
    assert retell("Each stamp is analyzed by a small reader.", "StampNet")
    assert not retell("The torn stamps were analyzed.", "StampNet")


def test_a_name_stands_for_the_lost_one_right_before_what_a_work_is() -> None:
    assert retell("We present the method, a reader of stamps.", "StampNet")[0].count("StampNet") == 1
    assert "StampNet, and" not in " ".join(retell("We mend the glue by the method, and dry it.", "StampNet"))


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "StampNet is, to our knowledge, the first reader of torn stamps.",
            "StampNet is the first reader of torn stamps",
        ),
        (
            "We present StampNet, to the best of our knowledge, the first reader of torn stamps.",
            "StampNet is the first reader of torn stamps",
        ),
        (
            "This paper studies the glue of stamps and proposes two ways to melt it.",
            "The authors study the glue of stamps and propose two ways to melt it",
        ),
        ("We present a paradigm shift towards flexible albums of stamps.", None),
        (
            "StampNet improves glue content (e.g., gum) preservation on torn stamps.",
            "StampNet improves glue content preservation on torn stamps",
        ),
    ],
)
def test_a_hedge_goes_with_its_commas_and_verbs_agree(sentence: str, told: str | None) -> None:
    assert retell(sentence, "StampNet") == ([told] if told else [])


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "We propose an Efficient Stamp reader for Torn Albums via lEarning (ESTAE) by comparing rims.",
            "ESTAE is an efficient stamp reader for torn albums via learning by comparing rims",
        ),
        (
            "ESTAE not only excels in finding stamps of all kinds but also mends each torn rim.",
            "ESTAE mends each torn rim",
        ),
        (
            "ESTAE has two parts: (1) A reader of rims, and (2) An album.",
            "ESTAE has two parts: a reader of rims, and an album",
        ),
    ],
)
def test_capitals_that_spell_a_name_and_praise_before_a_deed_are_left_out(sentence: str, told: str) -> None:
    assert retell(sentence, "ESTAE", opens=True) == [told]


@pytest.mark.parametrize("verb", ["always dries", "caches", "series studies", "besides glue dries"])
def test_a_word_that_is_no_verb_for_sure_is_given_no_ending(verb: str) -> None:
    told = " ".join(retell(f"This paper {verb} torn rims of stamps.", "StampNet"))
    assert not re.search(r"\b(?:alway|beside|cach|dry|sery)\b", told)


def test_what_is_shown_by_a_work_is_no_finding() -> None:
    sentence = (
        "This paper describes an interface for torn stamps with three panels of old glue for the people who mend each "
        "of them by hand in albums at home, showing the stamp, the torn rim and the doubt of the mender at once."
    )
    assert "find" not in " ".join(retell(sentence, "StampNet"))
