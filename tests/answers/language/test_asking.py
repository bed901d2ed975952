from __future__ import annotations

import pytest

from generator.answers.language.asking import indirect


@pytest.mark.parametrize("asked", ["Does ‘we see it now’ rhyme?", "Does 'we see it now' rhyme?", "Do “cats” bark?"])
def test_the_words_of_somebody_are_put_in_no_other_form(asked: str) -> None:
    assert indirect(asked) == ""


@pytest.mark.parametrize(
    ("asked", "clause"),
    [
        ("Does it steal the face from the next frames?", "whether it steals the face from the next frames"),
        ("Is the red real?", "whether the red is real"),
        ("Believe the 58?", "whether to believe the 58"),
        ("Clairvoyant?", "whether it is clairvoyant"),
        ("Elephant?", ""),
        ("Music?", ""),
        ("Why only the hen?", "why only the hen"),
        ("By what does it find the sound?", "by what it finds the sound"),
        ("How come it knows the family?", "how it comes that it knows the family"),
        ("Why is the magic gone when she sings?", "why the magic is gone when she sings"),
        ("Is the rim blurry because it rained?", "whether the rim is blurry because it rained"),
        ("Why is the sky pink when he is gone?", "why the sky is pink when he is gone"),
        ("Is the cat that I fed when it rained real?", "whether the cat that I fed when it rained is real"),
        ("Is the cat that I petted when it rained real?", "whether the cat that I petted when it rained is real"),
        ("Is the old king when he was young real?", "whether the old king when he was young is real"),
        ("Are those HER feet?", "whether those are her feet"),
        ("Does it go by her words, or her voice?", "whether it goes by her words or her voice"),
        ("So which is it, no stars or stars?", "which it is, no stars or stars"),
        ("And if two of us dodge at once?", "what happens if two of us dodge at once"),
        ("It's a film, isn't it, and it just runs on?", "whether it is a film and it just runs on"),
        ("Why doesn't the belly bulge in?", "why the belly does not bulge in"),
        ("What am I to make of the two?", "what to make of the two"),
        ("Why doesn't the blue wander off?", "why the blue does not wander off"),
        ("It paints wax but can't count?", "how it can be that it paints wax but cannot count"),
        ("But she frowned at my storm?", "how it can be that she frowned at my storm"),
        ("It recognises the fake and not the man?", "whether it recognises the fake and not the man"),
        ("Can you give this to the police?", "whether you can give this to the police"),
        ("And where did the underside come from?", "where the underside came from"),
        ("How can a camera see where your eyes go?", "how a camera can see where your eyes go"),
        ("How does it not count the same vine twice?", "how it manages not to count the same vine twice"),
        ("How does AI swap the voice but keep the words?", "how AI swaps the voice but keeps the words"),
        ("What did the model do?", "what the model did"),
        ("How sure is it?", "how sure it is"),
        ("How often is it wrong?", "how often it is wrong"),
        ("How many honest people does it catch?", "how many honest people it catches"),
        ("Who are these people?", "who these people are"),
        ("Does it not know what happens to eggs?", "whether it knows what happens to eggs"),
        ("Why is a picture worth more than the word?", "why a picture is worth more than the word"),
        ("Why can't it do both at once?", "why it cannot do both at once"),
        ("What is that, seriously?", "what that is"),
        ("What's happening in there?", "what is happening in there"),
        ("Which part sees the pieces?", "which part sees the pieces"),
        ("Which one do you believe?", "which one to believe"),
        ("Do you trust an app with that?", "whether to trust an app with that"),
        ("What made it move?", "what made it move"),
        ("What's a regime?", "what a regime is"),
        ("How do words become a solid thing?", "how words become a solid thing"),
        (
            "Why are the details so good and then it invents a cat?",
            "why the details are so good and then it invents a cat",
        ),
        ("What is it looking at, and should you worry?", "what it is looking at"),
        ("What exactly is it measuring?", "what it is measuring"),
        ("Should fog count against you?", "whether fog should count against you"),
        ("Why does it never get left and right?", "why it never gets left and right"),
        ("Why doesn't the cat turn blue?", "why the cat does not turn blue"),
        ("Shouldn't that be impossible?", "whether that should be impossible"),
        ("Does it still say what you said?", "whether it still says what you said"),
        ("Did it understand trains?", "whether it understood trains"),
        ("Is that roof real?", "whether that roof is real"),
        ("Is that your roof?", "whether that is your roof"),
        ("Was that in the file?", "whether that was in the file"),
        ("Is the smile in her restored portrait real?", "whether the smile in her restored portrait is real"),
        ("How are the tags not mixed?", "how the tags are not mixed"),
        ("What is that view made of?", "what that view is made of"),
        ("Where are the other 360 from?", "where the other 360 are from"),
        ("How can half a hair be cut?", "how half a hair can be cut"),
        ("What do you see there?", "what you see there"),
        ("How does it read a hand but not count to five?", "how it reads a hand but does not count to five"),
        ("Can anybody tell an old man how bread rises?", "how bread rises"),
        ("I'd also like to know what it does with a new one.", "what it does with a new one"),
        ("What is that number worth?", "what that number is worth"),
        ("Where are the other two?", "where the other two are"),
        ("Whose walrus is it?", "whose walrus it is"),
        ("What is thrown away?", "what is thrown away"),
        ("Who taught it Bavarian?", "who taught it Bavarian"),
        ("Which of these frames are real?", "which of these frames are real"),
        ("How does a handful of lines take control of it?", "how a handful of lines takes control of it"),
        ("What can you read off a line of letters?", "what you can read off a line of letters"),
        ("Does the computer listen to what you say?", "whether the computer listens to what you say"),
        ("Does the oven glow at what you say?", ""),
        ("Can anybody tell you how a camera tastes?", "how a camera tastes"),
        ("Would somebody please explain why the sky is red?", "why the sky is red"),
        ("It will, won't it?", ""),
        ("Is there any point in asking?", ""),
        ("Which one of them should you believe?", "which one of them you should believe"),
        ("What does it take out of your singing, then?", "what it takes out of your singing"),
        ("What could happen next?", "what could happen next"),
        ("What goes wrong in there?", "what goes wrong in there"),
        ("And the bricks under you, in red, are they the real ones?", "whether the bricks under you are the real ones"),
        ("Why did it not here?", ""),
        ("If the camera saw nothing, where do the clouds come from?", "where the clouds come from"),
    ],
)
def test_a_question_becomes_a_clause(asked: str, clause: str) -> None:
    assert indirect(asked) == clause


@pytest.mark.parametrize(
    "asked",
    [
        "",
        "How?",
        "Real feathers?",
        "Works it out from what?",
        "It did, didn't it?",
        'Is "this" it?',
        "Does it look at it?",
        "Where's the fault, in the picture or in the program?",
        "Aren't the newest programs better than the old ones?",
    ],
)
def test_a_question_whose_order_is_not_sure_becomes_none(asked: str) -> None:
    assert indirect(asked) == ""
