"""A sentence of a paper cut down to what is done: without the kind of thing that does it, without hard adjectives."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.language.clauses import VERBS, base_form, of_participle, singular_form, without_asides
from generator.answers.language.english import upper_first
from generator.answers.language.soundness import mended
from generator.answers.language.wording import plainer
from generator.answers.reading.shortening import begun, ends_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

_KIND: Final = (
    r"(?:approach|method|framework|model|system|network|architecture|pipeline|technique|algorithm|strategy|module"
    r"|mechanism|scheme|paradigm|attack|agent|workflow|component|benchmark)"
)
_OF_A_KIND: Final = re.compile(
    r"(?P<who>\S+(?: \S+){0,4}?) (?:also )?(?:is|presents?|proposes?|introduces?|uses?|designs?|develops?|builds?)"
    rf" (?:an?|the(?: first)?) (?:(?!(?:that|which|to|for|with|of)\b)[\w’/-]+,? ){{0,9}}?{_KIND}"
    r"(?P<rest>,? (?:that|which|to|for|designed|capable|able|aimed|tailored)\b.*)"
)
"""A work is said to be a kind of thing, and then what that thing does."""
_MADE: Final = re.compile(r",? (?:(?:specifically |specially )?(?:designed|tailored|aimed|able) )?")
_FOR_WHAT: Final = re.compile(r"^for [^,]{1,60}?,? (?=(?:that|which) [a-z]+s )")
"""What a thing is for, before what it does."""
_LEAD: Final = re.compile(
    r"(?:To|By|Using|With|For|In|Given|Unlike|Building|Through|Based|Recognizing|Inspired|Motivated|At|On|Due"
    r"|Further|In fact)\b[^,]*, (?=(?:[A-Z]|the |an? ))"
)
"""What leads into a sentence that can do without."""
_SHORTER: Final = (110, 85, 60)
"""So many letters a sentence has at most that is cut where less than a clause is added."""
_CALLED: Final = re.compile(r",? (?:called|named|termed|dubbed|i\.e\.) [^,;]{2,60},(?= (?:which|that|to|for)\b)")
_ADJECTIVE: Final = re.compile(
    r"(?<![\w-])(?<!and )(?<!or )(?<!, )(?<!more )(?<!most )"
    r"(?P<word>(?!non-)[a-z]+(?:-[a-z]+)*(?:-(?:based|aware|guided|driven"
    r"|level|view|modal|frame|scale|stage|step|trained|tuned|wise|end|specific|agnostic|conditioned|supervised"
    r"|granular|shot|augmented|oriented|dimensional)"
    r"|al|ive|ic|ous|able|ary))(?: and(?= [a-z]))? (?!(?:and|or|for|in|of|to|that)\b)(?=[a-z]{3,})"
)
_LIMITED: Final = re.compile(
    r"\b(?:not|no|without|never|instead|rather|un\w+|remov\w+|needs?|needed|only|avoid\w*|lessen\w*|reduc\w+)\b"
)
"""Where less is said of a thing, more would be said: `without explicit matching` is not `without matching`."""


_PLAIN: Final = {
    "pre-trained large language models": "language models",
    "pre-trained large language model": "language model",
    "large language models": "language models",
    "large language model": "language model",
    "vision-language models": "models of pictures and words",
    "vision-language model": "model of pictures and words",
    "large vision-language models": "models of pictures and words",
    "large vision-language model": "model of pictures and words",
    "LLMs": "language models",
    "LLM": "language model",
    "LLM model": "language model",
    "VLMs": "models of pictures and words",
    "VLM": "model of pictures and words",
    "electroencephalogram signals": "brain waves",
    "EEG signals": "brain waves",
    "fMRI recordings": "brain scans",
    "ECG signals": "heart curves",
    "keypoints": "marked points",
    "landmarks": "marked points",
    "keyframes": "key frames",
    "trajectories": "paths",
    "trajectory": "path",
    "cues": "hints",
    "cue": "hint",
    "severe occlusions": "much being hidden",
    "heavy occlusions": "much being hidden",
    "partial occlusions": "parts being hidden",
    "occlusions": "covered parts",
    "conventional": "usual",
    "approaches": "methods",
    "approach": "method",
    "occluded": "hidden",
    "synthetic": "artificial",
    "facial": "face",
    "textual": "written",
    "linguistic": "language",
    "egocentric": "first-person",
    "integrates": "joins",
    "integrating": "joining",
    "incorporates": "takes in",
    "incorporating": "taking in",
    "fuses": "combines",
    "fused": "combined",
    "fusing": "combining",
    "disentangles": "separates",
    "disentangling": "separating",
    "decouples": "separates",
    "decoupling": "separating",
    "retrieves": "finds",
    "retrieved": "found",
    "retrieving": "finding",
    "iteratively": "step by step",
    "progressively": "step by step",
    "convolutional neural networks": "networks",
    "convolutional neural network": "network",
    "neural networks": "networks",
    "neural network": "network",
    "transformers": "networks",
    "firstly": "first",
    "subsequently": "then",
}
"""What people would say for the words of the field; longer phrases are found first."""
_PLAINER: Final = re.compile(
    r"(?<![\w-])(?P<a>[Aa]n? )?(?!approach(?:es)? (?:the|an?|this|each|its|their)\b)"
    r"(?!(?:(?<=\bto )|(?<=\bthat )|(?<=\bwhich )|(?<=\bcan )|(?<=\bit ))approach)"
    rf"(?P<word>{'|'.join(sorted(map(re.escape, _PLAIN), key=len, reverse=True))})(?![\w’'-])"
)


def in_everyday_words(text: str) -> str:
    """A sentence with everyday words for those of the field, where one stands for the other."""
    return mended(_PLAINER.sub(lambda found: f"{found['a'] or ''}{_PLAIN[found['word']]}", text))


def ways_to_say(text: str) -> Iterator[str]:
    """A sentence as a whole in plainer words, then shorter and shorter ones that it says as well."""
    bare = _CALLED.sub("", without_asides(text))
    starts = dict.fromkeys([text, bare, *(upper_first(_LEAD.sub("", one, count=1)) for one in (text, bare))])
    for one in starts:
        plain = plainer(one)
        for way in (plain, *ends_of(plain), *(begun(plain, most) for most in _SHORTER)):
            yield way
            if does := _what_it_does(way):
                yield does


def _what_it_does(text: str) -> str:
    """`X is a framework that reads stamps` as `X reads stamps`; empty if the sentence is none of that kind."""
    found = _OF_A_KIND.fullmatch(text)
    deed = _deed(_MADE.sub("", found["rest"], count=1)) if found else ""
    who = {"The authors": "The method"}.get(found["who"], found["who"]) if found else ""
    return f"{who} {deed}" if deed else ""


def _deed(said: str) -> str:
    """What is said of a thing as what it does: `that reads stamps`, `capable of reading`, `to read` as `reads`."""
    joint, _, rest = _FOR_WHAT.sub("", said, count=1).partition(" ")
    verb, _, of_what = rest.partition(" ")
    if joint in {"that", "which"}:
        if verb in VERBS:
            return f"{singular_form(verb)} {of_what}"
        is_verb = verb == "can" or base_form(verb) or (verb.endswith("ly") and base_form(of_what.partition(" ")[0]))
        return rest if is_verb else ""
    if joint == "capable" and (able := of_participle(of_what.partition(" ")[0])):
        return f"can {able} {of_what.partition(' ')[2]}"
    if joint == "to" and verb in VERBS:
        return f"is made to {rest}"
    return f"is made for {rest}" if joint == "for" else ""


def without_adjectives(text: str, hard: Collection[str]) -> str:
    """A sentence without those of the hard words that only tell more of a thing; less is said, and nothing else."""
    if _LIMITED.search(text):
        return text
    return mended(_ADJECTIVE.sub(lambda found: "" if set(found["word"].split("-")) & set(hard) else found[0], text))
