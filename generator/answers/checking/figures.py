"""Numbers that nobody stated: in digits, as multiples, in words, and those that the source gives in another unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.answers.checking.faults import Fault
from generator.answers.checking.marks import without_addresses
from generator.answers.language.quantities import may_count, measure_of, quantities, spelled, units_of, values

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.answers.checking.ground import Ground
    from generator.catalog.values import At

NUMBER_HINT = "a number must stand in a cited summary or in the question"


def figure_faults(
    words: str, carried: Sequence[str], at: At, ground: Ground, line: int = 0, *, counts: bool = True
) -> Iterator[Fault]:
    """The numbers of a text that none of the carrying texts states; those in addresses and names are part of these.

    Args:
        words: the text.
        carried: the texts that may state a number.
        at: the field of the text.
        ground: what was given.
        line: the line of the field's text.
        counts: whether numbers in words are held to what was given, too; general sentences count freely.
    """
    if not may_count(words):
        return
    words = without_addresses(ground.without_names(words))
    found: dict[str, str] = {}
    for one in quantities(words):
        if not counts and one.written.isalpha():
            continue
        if not any(one.value in values(text) for text in carried):
            found.setdefault(one.written.strip(), "is in no cited summary and not in the question")
        elif others := _other_units(one.value, measure_of(one.written), carried):
            found.setdefault(one.written.strip(), f"stands there with another unit: {', '.join(others)}")
    for one in spelled(words) if counts else ():
        if not any(one.value in values(text) for text in ground.texts):
            figure = next((known for known in found if f"{known} {one.written}" in words), "")
            told = found.pop(figure, "is in no given summary and not in the question")
            found.setdefault(f"{figure} {one.written}".strip(), told)
    for written, what in found.items():
        yield Fault(at, f"the number '{written}' {what}", NUMBER_HINT, line, words=written)


def _other_units(value: str, unit: str, carried: Sequence[str]) -> list[str]:
    """The units with which a number is stated, if it is measured and never stated in its measure or in none."""
    if not unit:
        return []
    stated = {one for text in carried for one in units_of(text).get(value, ())}
    return sorted(stated) if stated and not stated & {unit, ""} else []
